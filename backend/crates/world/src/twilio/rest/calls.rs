//! Calls: placed, looked up, turned to other instructions, ended.
//!
//! Source: <https://www.twilio.com/docs/voice/api/call-resource>

use std::time::Duration;

use actix_web::{HttpResponse, web};
use reqwest::Url;
use serde_json::{Value, json};

use super::{
    error::ApiError,
    fields::Fields,
    paging::{Query, When, page},
};
use crate::{
    exchange::Exchange,
    records::{CallDirection, CallRecord, CallStatus},
    twilio::{
        call::{Instructions, OutgoingCall, Reports, place, redirect},
        parameters::rfc_2822,
        twiml::VoiceDocument,
    },
};

/// The longest document in a request. <https://www.twilio.com/docs/api/errors/32018>
const LONGEST_TWIML: usize = 4000;

pub(super) async fn create(exchange: web::Data<Exchange>, form: web::Form<Query>) -> Result<HttpResponse, ApiError> {
    let fields = Fields(form.into_inner());
    let order = order(&exchange, &fields)?;
    let call = place(&exchange, order);
    Ok(HttpResponse::Created().json(view(&exchange, &call)))
}

fn order(exchange: &Exchange, fields: &Fields) -> Result<OutgoingCall, ApiError> {
    let to = fields.receiver(21_201)?;
    let from = fields.get("From").ok_or_else(|| ApiError::bad_request(21_213, "A 'From' phone number is required."))?.to_owned();
    if exchange.hooks_of(&from).is_none() {
        return Err(ApiError::bad_request(
            21_210,
            format!("The source phone number provided, {from}, is not yet verified for your account"),
        ));
    }
    let instructions = instructions(fields)?.ok_or_else(|| ApiError::bad_request(21_205, "Url parameter is required."))?;
    let rings_for =
        fields.get("Timeout").map_or(Ok(60), str::parse).map_err(|_not_a_number| ApiError::bad_request(21_208, "Invalid Timeout"))?;
    Ok(OutgoingCall {
        from,
        to,
        instructions,
        fallback: fields.hook("FallbackUrl", "FallbackMethod", 21_205)?,
        reports: reports(fields)?,
        rings_for: Duration::from_secs(rings_for),
        extra: fields.get("MachineDetection").map(|_| vec![("AnsweredBy".to_owned(), "human".to_owned())]).unwrap_or_default(),
    })
}

/// The document to execute, if the request names one.
fn instructions(fields: &Fields) -> Result<Option<Instructions>, ApiError> {
    if let Some(twiml) = fields.get("Twiml") {
        if twiml.chars().count() > LONGEST_TWIML {
            return Err(ApiError::bad_request(32_018, "Twiml size exceeded maximum allowed value of 4000 characters"));
        }
        let document = VoiceDocument::parse(twiml).map_err(|error| ApiError::bad_request(error.code(), error.to_string()))?;
        return Ok(Some(Instructions::Given(document)));
    }
    let hook = fields.hook("Url", "Method", 21_205)?;
    Ok(hook.and_then(|hook| Some(Instructions::Ask { url: Url::parse(&hook.url).ok()?, method: hook.method })))
}

fn reports(fields: &Fields) -> Result<Option<Reports>, ApiError> {
    let Some(to) = fields.hook("StatusCallback", "StatusCallbackMethod", 21_609)? else { return Ok(None) };
    let events = fields.words("StatusCallbackEvent");
    Ok(Some(if events.is_empty() { Reports::of_the_end(to) } else { Reports { to, events } }))
}

pub(super) async fn fetch(exchange: web::Data<Exchange>, path: web::Path<(String, String)>) -> Result<HttpResponse, ApiError> {
    let (_, sid) = path.into_inner();
    let found = exchange.ledger().call(&sid).ok_or_else(|| ApiError::not_found(&format!("Calls/{sid}")))?;
    Ok(HttpResponse::Ok().json(view(&exchange, &found)))
}

pub(super) async fn list(exchange: web::Data<Exchange>, query: web::Query<Query>) -> Result<HttpResponse, ApiError> {
    let query = query.into_inner();
    let started = When::read(&query, "StartTime")?;
    let fields = Fields(query.clone());
    let found = exchange.ledger().calls(|call| {
        fields.get("To").is_none_or(|to| to == call.to)
            && fields.get("From").is_none_or(|from| from == call.from)
            && fields.get("Status").is_none_or(|status| status == shown_status(call))
            && fields.get("ParentCallSid").is_none_or(|parent| Some(parent) == call.parent.as_deref())
            && started.holds(call.answered)
    });
    let path = format!("/2010-04-01/Accounts/{}/Calls.json", exchange.account_sid());
    page(&path, query, "calls", &found, |call| view(&exchange, call))
}

pub(super) async fn update(
    exchange: web::Data<Exchange>,
    path: web::Path<(String, String)>,
    form: web::Form<Query>,
) -> Result<HttpResponse, ApiError> {
    let (_, sid) = path.into_inner();
    let fields = Fields(form.into_inner());
    let known = exchange.ledger().call(&sid).ok_or_else(|| ApiError::not_found(&format!("Calls/{sid}")))?;
    let Some(live) = exchange.live(&sid) else {
        return Err(ApiError::bad_request(21_220, "Invalid call state: the call is not in-progress. Cannot redirect."));
    };
    if let Some(reports) = reports(&fields)? {
        live.line.lock().await.report_to(reports);
    }
    match fields.get("Status") {
        Some(word @ ("completed" | "canceled")) => {
            let status = ending(word, known.status)?;
            let line = live.clone();
            exchange.spawn(async move { line.line.lock().await.cut(status).await });
        }
        Some(other) => return Err(ApiError::bad_request(21_475, format!("Invalid Status: {other}"))),
        None => match instructions(&fields)? {
            Some(instructions) => redirect(&exchange, live.clone(), instructions),
            None => return Err(ApiError::bad_request(21_205, "Url parameter is required.")),
        },
    }
    Ok(HttpResponse::Ok().json(view(&exchange, &live.face.record())))
}

// <https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource>: canceled touches only calls that are not answered yet.
fn ending(word: &str, status: CallStatus) -> Result<CallStatus, ApiError> {
    match (word, status) {
        ("completed", CallStatus::InProgress) => Ok(CallStatus::Completed),
        ("canceled", CallStatus::InProgress) => {
            Err(ApiError::bad_request(21_220, "Invalid call state: the call is in-progress. Cannot cancel."))
        }
        _ => Ok(CallStatus::Canceled),
    }
}

/// The API has no word for a call that is being dialled.
const fn shown_status(call: &CallRecord) -> &'static str {
    if matches!(call.status, CallStatus::Initiated) { CallStatus::Queued.word() } else { call.status.word() }
}

fn view(exchange: &Exchange, call: &CallRecord) -> Value {
    let uri = format!("/2010-04-01/Accounts/{}/Calls/{}", exchange.account_sid(), call.sid);
    let ours = if call.direction == CallDirection::Inbound { &call.to } else { &call.from };
    json!({
        "sid": call.sid,
        "account_sid": exchange.account_sid(),
        "api_version": "2010-04-01",
        "parent_call_sid": call.parent,
        "from": call.from,
        "from_formatted": formatted(&call.from),
        "to": call.to,
        "to_formatted": formatted(&call.to),
        "phone_number_sid": exchange.ledger().number(ours).map(|number| number.sid),
        "status": shown_status(call),
        "direction": call.direction,
        "answered_by": null,
        "forwarded_from": null,
        "caller_name": null,
        "group_sid": null,
        "trunk_sid": null,
        "queue_time": "0",
        "price": null,
        "price_unit": "USD",
        "duration": call.ended.map(|_| call.duration_s().to_string()),
        "date_created": rfc_2822(call.created),
        "date_updated": rfc_2822(call.ended.or(call.answered).unwrap_or(call.created)),
        "start_time": call.answered.map(rfc_2822),
        "end_time": call.ended.map(rfc_2822),
        "uri": format!("{uri}.json"),
        "subresource_uris": { "recordings": format!("{uri}/Recordings.json") },
    })
}

fn formatted(number: &str) -> String {
    match (number.strip_prefix("+1"), number.len()) {
        (Some(national), 12) => match (national.get(..3), national.get(3..6), national.get(6..)) {
            (Some(area), Some(exchange), Some(line)) => format!("({area}) {exchange}-{line}"),
            _ => number.to_owned(),
        },
        _ => number.to_owned(),
    }
}
