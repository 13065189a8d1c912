//! Recordings: what is known of them, and their sound.
//!
//! Source: <https://www.twilio.com/docs/voice/api/recording>

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    error::ApiError,
    fields::Fields,
    paging::{Query, page},
};
use crate::{
    audio,
    exchange::Exchange,
    records::{CallStatus, RecordingRecord},
    twilio::parameters::rfc_2822,
};

/// `RE..` and `RE...wav` are the sound as WAV, `RE...mp3` as MP3, `RE...json` what is known of it.
pub(super) async fn fetch(exchange: web::Data<Exchange>, path: web::Path<(String, String)>) -> Result<HttpResponse, ApiError> {
    let (_, file) = path.into_inner();
    let (sid, kind) = file.split_once('.').unwrap_or((&file, "wav"));
    let found = exchange.ledger().recording(sid).ok_or_else(|| ApiError::not_found(&format!("Recordings/{file}")))?;
    // The sound of a recording that goes on is not there yet.
    if found.goes_on && kind != "json" {
        return Err(ApiError::not_found(&format!("Recordings/{file}")));
    }
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

/// Begins to record a call that goes on.
///
/// Source: <https://www.twilio.com/docs/voice/api/recording#create-a-recording-resource>
pub(super) async fn create_of_call(
    exchange: web::Data<Exchange>,
    path: web::Path<(String, String)>,
    form: web::Form<Query>,
) -> Result<HttpResponse, ApiError> {
    let (_, sid) = path.into_inner();
    let fields = Fields(form.into_inner());
    let tells = fields.hook("RecordingStatusCallback", "RecordingStatusCallbackMethod", 21_609)?;
    let events = fields.words("RecordingStatusCallbackEvent");
    let tells = tells.filter(|_| events.is_empty() || events.iter().any(|event| event == "completed"));
    let known = exchange.ledger().call(&sid).ok_or_else(|| ApiError::not_found(&format!("Calls/{sid}")))?;
    let live = exchange.live(&sid).filter(|_| known.status == CallStatus::InProgress);
    // <https://www.twilio.com/docs/api/errors/21220>
    let live = live.ok_or_else(|| ApiError::bad_request(21_220, "Requested resource is not eligible for recording"))?;
    let recording = live.line.lock().await.record_call(tells);
    Ok(HttpResponse::Created().json(view(&exchange, &recording)))
}

fn view(exchange: &Exchange, recording: &RecordingRecord) -> Value {
    let uri = format!("/2010-04-01/Accounts/{}/Recordings/{}", exchange.account_sid(), recording.sid);
    json!({
        "sid": recording.sid,
        "account_sid": exchange.account_sid(),
        "api_version": "2010-04-01",
        "call_sid": recording.call_sid,
        "conference_sid": null,
        "status": if recording.goes_on { "in-progress" } else { "completed" },
        "source": recording.source,
        "channels": 1,
        "duration": if recording.goes_on { "-1".to_owned() } else { recording.duration_s.to_string() },
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
