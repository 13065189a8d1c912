//! The addresses that the carrier calls about texts.

use actix_web::{HttpResponse, web};
use domain::{id::Id, message::MessageStatus};
use serde::Deserialize;
use store::messages::Which;

use crate::http::{extract::SignedReport, problem::Problem, voice::VoiceDesk};

/// Mounts the routes.
pub fn configure(config: &mut web::ServiceConfig) {
    config.service(web::resource("/twilio/sms/status").route(web::post().to(status)));
}

/// Our own name for the text that a report is about.
#[derive(Deserialize)]
pub struct ReportQuery {
    reference: Option<uuid::Uuid>,
}

/// `POST /twilio/sms/status?reference=ID`: how far a text has come.
async fn status(call: SignedReport, query: web::Query<ReportQuery>, desk: web::Data<VoiceDesk>) -> Result<HttpResponse, Problem> {
    let word = call.0.field("MessageStatus").or_else(|| call.0.field("SmsStatus"));
    let Some(status) = word.and_then(known) else {
        return Ok(HttpResponse::NoContent().finish());
    };
    let carrier_ref = call.0.carrier_ref();
    let which = match (query.reference, carrier_ref) {
        (Some(reference), _) => Which::Ours(Id::from_uuid(reference)),
        (None, Some(carrier_ref)) => Which::Carriers(carrier_ref),
        (None, None) => return Ok(HttpResponse::NoContent().finish()),
    };
    let reception = desk.reception();
    if let Some(line) = reception.open_line(&call.0, None).await.map_err(|error| Problem::unavailable(&error))? {
        let error_code = call.0.field("ErrorCode").filter(|code| *code != "0");
        reception.text_reported(&line, which, status, error_code, carrier_ref).await.map_err(|error| Problem::unavailable(&error))?;
    }
    Ok(HttpResponse::NoContent().finish())
}

/// The carrier's words for how far a text is.
///
/// Source: <https://www.twilio.com/docs/messaging/api/message-resource#message-status-values>
fn known(word: &str) -> Option<MessageStatus> {
    match word {
        "accepted" | "scheduled" | "queued" => Some(MessageStatus::Queued),
        "sending" => Some(MessageStatus::Sending),
        "sent" => Some(MessageStatus::Sent),
        "delivered" => Some(MessageStatus::Delivered),
        "read" => Some(MessageStatus::Read),
        "undelivered" => Some(MessageStatus::Undelivered),
        "failed" | "canceled" => Some(MessageStatus::Failed),
        _ => None,
    }
}
