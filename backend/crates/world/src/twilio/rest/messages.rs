//! Text messages.
//!
//! Source: <https://www.twilio.com/docs/messaging/api/message-resource>

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    error::ApiError,
    fields::Fields,
    paging::{Query, When, page},
};
use crate::{
    exchange::Exchange,
    records::{MessageDirection, MessageRecord, MessageStatus},
    twilio::{message, parameters::rfc_2822},
};

pub(super) async fn create(exchange: web::Data<Exchange>, form: web::Form<Query>) -> Result<HttpResponse, ApiError> {
    let fields = Fields(form.into_inner());
    let text = outgoing(&exchange, &fields)?;
    let sent = message::accept(&exchange, text);
    Ok(HttpResponse::Created().json(view(&exchange, &sent)))
}

fn outgoing(exchange: &Exchange, fields: &Fields) -> Result<message::Outgoing, ApiError> {
    let from = fields.get("From").ok_or_else(|| ApiError::bad_request(21_603, "A 'From' phone number is required."))?.to_owned();
    same_channel(&from, fields.get("To").unwrap_or_default())?;
    let to = fields.receiver(21_604)?;
    if exchange.hooks_of(&from).is_none() {
        let message = format!("The From phone number {from} is not a valid, message-capable Twilio phone number for this destination");
        return Err(ApiError::bad_request(21_606, message));
    }
    let body = fields.get("Body").ok_or_else(|| ApiError::bad_request(21_602, "Message body is required."))?.to_owned();
    if body.chars().count() > 1600 {
        return Err(ApiError::bad_request(21_617, "The concatenated message body exceeds the 1600 character limit"));
    }
    let status = fields.hook("StatusCallback", "StatusCallbackMethod", 21_609)?;
    if exchange.ledger().is_refused(&from, &to) {
        return Err(ApiError::bad_request(21_610, "Attempt to send to unsubscribed recipient"));
    }
    Ok(message::Outgoing { from, to, body, direction: MessageDirection::OutboundApi, status_callback: status.map(|hook| hook.url) })
}

// <https://www.twilio.com/docs/api/errors/21910>
fn same_channel(from: &str, to: &str) -> Result<(), ApiError> {
    let channel = |address: &str| address.split_once(':').map(|(channel, _)| channel.to_owned());
    if channel(from) == channel(to) {
        Ok(())
    } else {
        Err(ApiError::bad_request(21_910, "Invalid From and To pair. From and To should be of the same channel"))
    }
}

pub(super) async fn fetch(exchange: web::Data<Exchange>, path: web::Path<(String, String)>) -> Result<HttpResponse, ApiError> {
    let (_, sid) = path.into_inner();
    let found = exchange.ledger().message(&sid).ok_or_else(|| ApiError::not_found(&format!("Messages/{sid}")))?;
    Ok(HttpResponse::Ok().json(view(&exchange, &found)))
}

pub(super) async fn list(exchange: web::Data<Exchange>, query: web::Query<Query>) -> Result<HttpResponse, ApiError> {
    let query = query.into_inner();
    let sent = When::read(&query, "DateSent")?;
    let fields = Fields(query.clone());
    let found = exchange.ledger().messages(|message| {
        fields.get("To").is_none_or(|to| to == message.to)
            && fields.get("From").is_none_or(|from| from == message.from)
            && sent.holds(message.sent)
    });
    let path = format!("/2010-04-01/Accounts/{}/Messages.json", exchange.account_sid());
    page(&path, query, "messages", &found, |message| view(&exchange, message))
}

fn view(exchange: &Exchange, message: &MessageRecord) -> Value {
    let uri = format!("/2010-04-01/Accounts/{}/Messages/{}", exchange.account_sid(), message.sid);
    let failed = matches!(message.status, MessageStatus::Failed | MessageStatus::Undelivered);
    json!({
        "sid": message.sid,
        "account_sid": exchange.account_sid(),
        "api_version": "2010-04-01",
        "messaging_service_sid": null,
        "from": message.from,
        "to": message.to,
        "body": message.body,
        "status": message.status.word(),
        "direction": message.direction,
        "num_segments": message.segments().to_string(),
        "num_media": "0",
        "error_code": message.error_code,
        "error_message": failed.then_some("The message was not delivered"),
        "price": null,
        "price_unit": "USD",
        "date_created": rfc_2822(message.created),
        "date_updated": rfc_2822(message.updated),
        "date_sent": message.sent.map(rfc_2822),
        "uri": format!("{uri}.json"),
        "subresource_uris": { "media": format!("{uri}/Media.json"), "feedback": format!("{uri}/Feedback.json") },
    })
}
