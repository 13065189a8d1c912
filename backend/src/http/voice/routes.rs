//! The addresses that the carrier calls.

use std::{sync::Arc, time::Duration};

use actix_web::{HttpResponse, web};
use domain::{conversation::briefing::HeardWords, masked::Words, meaning::Confidence, record::Channel};
use ports::telephony::CallStatus;
use serde::Deserialize;
use services::reception::{CallEnd, Came, Request};
use store::{proof::SignedCall, recordings::RecordingKind};

use super::{
    desk::{VoiceDesk, Webhook},
    twiml::{Document, Verb},
};
use crate::http::{extract::Signed, problem::Problem};

/// Mounts the routes.
pub fn configure(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/twilio/voice").route(web::post().to(begin)))
        .service(web::resource("/twilio/voice/turn").route(web::post().to(turn)))
        .service(web::resource("/twilio/voice/transfer").route(web::post().to(transfer)))
        .service(web::resource("/twilio/voice/voicemail").route(web::post().to(voicemail)))
        .service(web::resource("/twilio/voice/recording").route(web::post().to(recording)))
        .service(web::resource("/twilio/voice/status").route(web::post().to(status)))
        .service(web::resource("/twilio/voice/fallback").route(web::post().to(fallback)));
}

/// Which turn of the call a webhook is; it is signed with the address, so nobody else can say so.
#[derive(Deserialize)]
pub struct TurnQuery {
    #[serde(default)]
    turn: u32,
    #[serde(default)]
    waited: u8,
}

impl TurnQuery {
    /// The webhook of this turn that came to `/twilio/voice/{place}`.
    fn webhook(&self, place: &str, came: Came) -> Webhook {
        let Self { turn, waited } = self;
        Webhook { path: format!("/twilio/voice/{place}?turn={turn}"), key: format!("{place}:{turn}"), came, waited: *waited > 0 }
    }
}

/// `POST /twilio/voice`: a call comes in.
async fn begin(call: Signed, query: web::Query<TurnQuery>, desk: web::Data<VoiceDesk>) -> HttpResponse {
    let came = Came::Heard(HeardWords::default());
    let webhook = Webhook { path: "/twilio/voice".to_owned(), key: "turn:0".to_owned(), came, waited: query.waited > 0 };
    twiml(&desk.answer(call.0, webhook).await)
}

/// `POST /twilio/voice/turn?turn=N`: the caller spoke, pressed keys, or was silent.
async fn turn(call: Signed, query: web::Query<TurnQuery>, desk: web::Data<VoiceDesk>) -> HttpResponse {
    let came = Came::Heard(heard(&call.0));
    twiml(&desk.answer(call.0, query.webhook("turn", came)).await)
}

/// `POST /twilio/voice/transfer?turn=N`: the person who was rung has hung up, or nobody picked up.
async fn transfer(call: Signed, query: web::Query<TurnQuery>, desk: web::Data<VoiceDesk>) -> HttpResponse {
    let came = Came::TransferEnded { answered: has_been_answered(&call.0) };
    twiml(&desk.answer(call.0, query.webhook("transfer", came)).await)
}

/// `POST /twilio/voice/voicemail?turn=N`: the message after the tone is over.
async fn voicemail(call: Signed, query: web::Query<TurnQuery>, desk: web::Data<VoiceDesk>) -> HttpResponse {
    let recorded = seconds(&call.0, "RecordingDuration").is_some_and(|length| length > Duration::ZERO);
    twiml(&desk.answer(call.0, query.webhook("voicemail", Came::VoicemailLeft { recorded })).await)
}

/// `POST /twilio/voice/recording`: a recording is finished at the carrier.
async fn recording(call: Signed, desk: web::Data<VoiceDesk>) -> Result<HttpResponse, Problem> {
    let (Some(sid), Some(length)) = (call.0.field("RecordingSid"), seconds(&call.0, "RecordingDuration")) else {
        return Ok(HttpResponse::NoContent().finish());
    };
    if call.0.field("RecordingStatus").is_some_and(|status| status != "completed") {
        return Ok(HttpResponse::NoContent().finish());
    }
    let (Some(request), sid) = (report(&call.0, "recording"), sid.to_owned()) else { return Ok(HttpResponse::NoContent().finish()) };
    // Source: https://www.twilio.com/docs/voice/api/recording#recording-source-values
    let kind = match call.0.field("RecordingSource") {
        Some("StartCallRecordingAPI") => RecordingKind::Call,
        Some(_) | None => RecordingKind::Voicemail,
    };
    let told = Arc::new((call.0, request, sid));
    let written = desk.note(move |desk| {
        let told = Arc::clone(&told);
        async move {
            let (call, request, sid) = told.as_ref();
            let Some(line) = desk.reception().open_line(call, None).await? else { return Ok(()) };
            desk.reception().recorded(&line, request, kind, (sid, length)).await
        }
    });
    written.await.map_err(|error| Problem::unavailable(&error))?;
    Ok(HttpResponse::NoContent().finish())
}

/// `POST /twilio/voice/status`: how far a call is. Only its end is settled; reports before it change nothing.
async fn status(call: Signed, desk: web::Data<VoiceDesk>) -> Result<HttpResponse, Problem> {
    let Some(status) = call.0.field("CallStatus").and_then(CallStatus::from_word).filter(|status| status.is_over()) else {
        return Ok(HttpResponse::NoContent().finish());
    };
    let Some(request) = report(&call.0, "status") else { return Ok(HttpResponse::NoContent().finish()) };
    let end = CallEnd { status, lasted: seconds(&call.0, "CallDuration") };
    let told = Arc::new((call.0, request));
    let written = desk.note(move |desk| {
        let told = Arc::clone(&told);
        async move {
            let (call, request) = told.as_ref();
            let Some(line) = desk.reception().open_line(call, None).await? else { return Ok(()) };
            desk.reception().call_ended(line, request, end).await
        }
    });
    written.await.map_err(|error| Problem::unavailable(&error))?;
    Ok(HttpResponse::NoContent().finish())
}

// What a report is about; absent when it does not say.
fn report(call: &SignedCall, key: &str) -> Option<Request> {
    Some(Request {
        key: key.to_owned(),
        channel: Channel::Voice,
        carrier_ref: call.carrier_ref()?.to_owned(),
        ours: call.our_number()?.as_str().to_owned(),
        caller: call.their_number(),
        what: Came::Heard(HeardWords::default()),
        patience: Duration::from_secs(4),
    })
}

/// What the fallback comes after.
#[derive(Deserialize)]
pub struct FallbackQuery {
    after: Option<String>,
}

/// `POST /twilio/voice/fallback`: the carrier could not reach us, or what came after an apology is over: the person on call was
/// rung, or a message was recorded.
async fn fallback(call: Signed, query: web::Query<FallbackQuery>, desk: web::Data<VoiceDesk>) -> HttpResponse {
    let ours = call.0.our_number();
    let document = match query.after.as_deref() {
        Some("transfer") if has_been_answered(&call.0) => Document::new().then(Verb::Hangup),
        Some("transfer") => desk.apologies().take_message(ours.as_ref()),
        Some("message") => desk.apologies().give_up(ours.as_ref()),
        _ => desk.apologies().apologise(ours.as_ref()),
    };
    twiml(&document)
}

// Source: https://www.twilio.com/docs/voice/twiml/dial#dialcallstatus-values
fn has_been_answered(call: &SignedCall) -> bool {
    matches!(call.field("DialCallStatus"), Some("completed" | "answered"))
}

// Speech with the carrier's own form fields; keys win when both came.
fn heard(call: &SignedCall) -> HeardWords {
    let keys = call.field("Digits").map(ToOwned::to_owned);
    let words = call.field("SpeechResult").filter(|_| keys.is_none()).map(Words::new);
    let confidence = words.as_ref().and_then(|_| heard_how_surely(call.field("Confidence")));
    HeardWords { words, confidence, keys }
}

// Some of the carrier's speech models do not judge themselves and send nothing, or zero:
// <https://www.twilio.com/docs/voice/twiml/gather#gather-action-url>
fn heard_how_surely(field: Option<&str>) -> Option<Confidence> {
    let sure: f32 = field?.parse().ok()?;
    (sure > 0.0).then(|| Confidence::new(sure))
}

fn seconds(call: &SignedCall, field: &str) -> Option<Duration> {
    call.field(field).and_then(|text| text.parse().ok()).map(Duration::from_secs)
}

fn twiml(document: &Document) -> HttpResponse {
    HttpResponse::Ok().content_type("text/xml; charset=utf-8").body(document.render())
}
