//! The addresses that the carrier calls about texts.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use domain::{id::Id, message::MessageStatus};
use serde::Deserialize;
use services::reception::TurnError;
use store::{messages::Which, proof::SignedCall};

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
    if query.reference.is_none() && call.0.carrier_ref().is_none() {
        return Ok(HttpResponse::NoContent().finish());
    }
    let told = Arc::new((call.0, query.reference));
    let written = desk.note(move |desk| {
        let told = Arc::clone(&told);
        async move {
            let (call, reference) = told.as_ref();
            report(&desk, call, *reference, status).await
        }
    });
    written.await.map_err(|error| Problem::unavailable(&error))?;
    Ok(HttpResponse::NoContent().finish())
}

async fn report(desk: &VoiceDesk, call: &SignedCall, reference: Option<uuid::Uuid>, status: MessageStatus) -> Result<(), TurnError> {
    let carrier_ref = call.carrier_ref();
    let which = match (reference, carrier_ref) {
        (Some(reference), _) => Which::Ours(Id::from_uuid(reference)),
        (None, Some(carrier_ref)) => Which::Carriers(carrier_ref),
        (None, None) => return Ok(()),
    };
    let Some(line) = desk.reception().open_line(call, None).await? else { return Ok(()) };
    let error_code = call.field("ErrorCode").filter(|code| *code != "0");
    desk.reception().text_reported(&line, which, status, error_code, carrier_ref).await
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
