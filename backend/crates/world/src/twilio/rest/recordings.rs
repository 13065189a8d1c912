//! Recordings: what is known of them, and their sound.
//!
//! Source: <https://www.twilio.com/docs/voice/api/recording>

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    error::ApiError,
    paging::{Query, page},
};
use crate::{audio, exchange::Exchange, records::RecordingRecord, twilio::parameters::rfc_2822};

/// `RE..` and `RE...wav` are the sound as WAV, `RE...mp3` as MP3, `RE...json` what is known of it.
pub(super) async fn fetch(exchange: web::Data<Exchange>, path: web::Path<(String, String)>) -> Result<HttpResponse, ApiError> {
    let (_, file) = path.into_inner();
    let (sid, kind) = file.split_once('.').unwrap_or((&file, "wav"));
    let found = exchange.ledger().recording(sid).ok_or_else(|| ApiError::not_found(&format!("Recordings/{file}")))?;
    match kind {
        "json" => Ok(HttpResponse::Ok().json(view(&exchange, &found))),
        "wav" => Ok(HttpResponse::Ok().content_type("audio/x-wav").body(audio::wav(found.duration_s))),
        "mp3" => Ok(HttpResponse::Ok().content_type("audio/mpeg").body(audio::mp3(found.duration_s))),
        _ => Err(ApiError::not_found(&format!("Recordings/{file}"))),
    }
}

pub(super) async fn delete(exchange: web::Data<Exchange>, path: web::Path<(String, String)>) -> Result<HttpResponse, ApiError> {
    let (_, file) = path.into_inner();
    let sid = file.split('.').next().unwrap_or(&file);
    let mut found = exchange.ledger().recording(sid).ok_or_else(|| ApiError::not_found(&format!("Recordings/{file}")))?;
    found.deleted = true;
    exchange.keep_recording(found);
    Ok(HttpResponse::NoContent().finish())
}

pub(super) async fn list(exchange: web::Data<Exchange>, query: web::Query<Query>) -> Result<HttpResponse, ApiError> {
    let query = query.into_inner();
    let wanted = query.iter().find(|(name, _)| name == "CallSid").map(|(_, sid)| sid.clone());
    let found = exchange.ledger().recordings(|recording| wanted.as_ref().is_none_or(|sid| *sid == recording.call_sid));
    let path = format!("/2010-04-01/Accounts/{}/Recordings.json", exchange.account_sid());
    page(&path, query, "recordings", &found, |recording| view(&exchange, recording))
}

pub(super) async fn list_of_call(
    exchange: web::Data<Exchange>,
    path: web::Path<(String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, ApiError> {
    let (account, call) = path.into_inner();
    let found = exchange.ledger().recordings(|recording| recording.call_sid == call);
    let path = format!("/2010-04-01/Accounts/{account}/Calls/{call}/Recordings.json");
    page(&path, query.into_inner(), "recordings", &found, |recording| view(&exchange, recording))
}

fn view(exchange: &Exchange, recording: &RecordingRecord) -> Value {
    let uri = format!("/2010-04-01/Accounts/{}/Recordings/{}", exchange.account_sid(), recording.sid);
    json!({
        "sid": recording.sid,
        "account_sid": exchange.account_sid(),
        "api_version": "2010-04-01",
        "call_sid": recording.call_sid,
        "conference_sid": null,
        "status": "completed",
        "source": "RecordVerb",
        "channels": 1,
        "duration": recording.duration_s.to_string(),
        "start_time": rfc_2822(recording.started),
        "date_created": rfc_2822(recording.started),
        "date_updated": rfc_2822(recording.started),
        "error_code": null,
        "encryption_details": null,
        "price": null,
        "price_unit": "USD",
        "media_url": exchange.recording_url(&recording.sid),
        "uri": format!("{uri}.json"),
        "subresource_uris": { "transcriptions": format!("{uri}/Transcriptions.json") },
    })
}
