//! The addresses that the carrier calls about texts.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use domain::{id::Id, masked::Words, message::MessageStatus, phone::E164};
use serde::Deserialize;
use services::reception::{InboundText, TEXT_KEY, TextReply, TurnError};
use store::{messages::Which, proof::SignedCall};

use super::{
    keywords,
    twiml::{Answer, document},
};
use crate::{
    config::Keywords,
    http::{
        extract::{CarrierGate, Signed, SignedReport},
        problem::Problem,
        voice::VoiceDesk,
    },
};

/// Where the carrier tells how far a text of ours has come.
pub const STATUS: &str = "/twilio/sms/status";
/// How the carrier writes an address of WhatsApp: <https://www.twilio.com/docs/whatsapp/api>.
const WHATSAPP: &str = "whatsapp:";

/// Mounts the routes.
pub fn configure(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/twilio/sms").route(web::post().to(received)))
        .service(web::resource("/twilio/sms/fallback").route(web::post().to(received)))
        .service(web::resource(STATUS).route(web::post().to(status)));
}

/// `POST /twilio/sms`: a text comes in. `POST /twilio/sms/fallback` is the same text once more, after we failed.
async fn received(text: Signed, desk: web::Data<VoiceDesk>, gate: web::Data<CarrierGate>) -> Result<HttpResponse, Problem> {
    if let Some(number) = text.0.field("To").and_then(|to| to.strip_prefix(WHATSAPP)) {
        return Ok(twiml(Some(&not_on_whatsapp(number))));
    }
    let Some(inbound) = inbound(&text.0, gate.keywords) else { return Ok(twiml(None)) };
    // However often somebody writes, that they want no more texts is heeded.
    if desk.is_flooded(Some(inbound.from.clone())) && !keywords::refuses(inbound.words.expose()) {
        return Ok(twiml(None));
    }
    let came = Arc::new((text.0, inbound));
    // A text is not sent again when nobody could write it down, and it may say stop.
    let reply = desk.note(move |desk| {
        let came = Arc::clone(&came);
        async move { take_in(&desk, &came.0, &came.1).await }
    });
    let reply = reply.await.map_err(|error| Problem::unavailable(&error))?;
    Ok(twiml(reply.map(answer).as_ref()))
}

async fn take_in(desk: &VoiceDesk, text: &SignedCall, inbound: &InboundText) -> Result<Option<TextReply>, TurnError> {
    let Some(line) = desk.reception().open_line(text, Some(TEXT_KEY)).await? else { return Ok(None) };
    tracing::Span::current().record("tenant.id", tracing::field::display(line.scope.tenant()));
    desk.reception().text_received(line, inbound).await
}

// A text from somebody who can be answered, to a number; short codes and names of senders cannot.
fn inbound(text: &SignedCall, keywords: Keywords) -> Option<InboundText> {
    let body = text.field("Body").unwrap_or_default();
    Some(InboundText {
        carrier_ref: text.carrier_ref()?.to_owned(),
        from: text.their_number()?,
        ours: text.our_number()?,
        words: Words::new(body),
        media: text.field("NumMedia").and_then(|count| count.parse().ok()).unwrap_or_default(),
        // Source: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
        carrier_answered: text.field("OptOutType").is_some() || (keywords == Keywords::Carriers && keywords::is_the_carriers(body)),
    })
}

fn answer(reply: TextReply) -> Answer {
    Answer { words: reply.words, status_callback: Some(format!("{STATUS}?reference={}", reply.message)) }
}

fn not_on_whatsapp(number: &str) -> Answer {
    let ours = E164::parse(number).map(|number| format!(" {}", number.as_str())).unwrap_or_default();
    let words = format!(
        "Thank you for writing. We cannot answer on WhatsApp: please call or text us at our number{ours}. \
         Gracias por escribirnos. No podemos responder por WhatsApp: llámenos o envíenos un mensaje de texto a nuestro número{ours}."
    );
    Answer { words, status_callback: None }
}

fn twiml(answer: Option<&Answer>) -> HttpResponse {
    HttpResponse::Ok().content_type("text/xml; charset=utf-8").body(document(answer))
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
