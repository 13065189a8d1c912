//! The account's numbers and their webhook addresses.
//!
//! Source: <https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource>

use actix_web::{HttpResponse, web};
use domain::phone::E164;
use serde_json::{Value, json};

use super::{
    error::ApiError,
    fields::Fields,
    paging::{Query, page},
};
use crate::{
    exchange::Exchange,
    records::{Hook, NumberHooks, NumberRecord},
    twilio::parameters::rfc_2822,
};

pub(super) async fn list(exchange: web::Data<Exchange>, query: web::Query<Query>) -> Result<HttpResponse, ApiError> {
    let query = query.into_inner();
    let fields = Fields(query.clone());
    let found: Vec<_> = exchange
        .ledger()
        .numbers()
        .into_iter()
        .filter(|number| fields.get("PhoneNumber").is_none_or(|wanted| number.phone_number.contains(wanted)))
        .filter(|number| fields.get("FriendlyName").is_none_or(|wanted| number.friendly_name == wanted))
        .collect();
    let path = format!("/2010-04-01/Accounts/{}/IncomingPhoneNumbers.json", exchange.account_sid());
    page(&path, query, "incoming_phone_numbers", &found, |number| view(&exchange, number))
}

pub(super) async fn create(exchange: web::Data<Exchange>, form: web::Form<Query>) -> Result<HttpResponse, ApiError> {
    let fields = Fields(form.into_inner());
    let number = fields.get("PhoneNumber").unwrap_or_default();
    if E164::parse(number).is_err() {
        return Err(ApiError::bad_request(21_421, format!("PhoneNumber is invalid: {number}")));
    }
    if exchange.ledger().number(number).is_some() {
        return Err(ApiError::bad_request(21_422, format!("PhoneNumber is not available: {number}")));
    }
    let hooks = changed(NumberHooks::default(), &fields)?;
    let record = exchange.register_number(number, hooks);
    Ok(HttpResponse::Created().json(view(&exchange, &record)))
}

pub(super) async fn fetch(exchange: web::Data<Exchange>, path: web::Path<(String, String)>) -> Result<HttpResponse, ApiError> {
    let (_, sid) = path.into_inner();
    let found = exchange.ledger().number_by_sid(&sid).ok_or_else(|| ApiError::not_found(&format!("IncomingPhoneNumbers/{sid}")))?;
    Ok(HttpResponse::Ok().json(view(&exchange, &found)))
}

pub(super) async fn update(
    exchange: web::Data<Exchange>,
    path: web::Path<(String, String)>,
    form: web::Form<Query>,
) -> Result<HttpResponse, ApiError> {
    let (_, sid) = path.into_inner();
    let fields = Fields(form.into_inner());
    let mut number = exchange.ledger().number_by_sid(&sid).ok_or_else(|| ApiError::not_found(&format!("IncomingPhoneNumbers/{sid}")))?;
    number.hooks = changed(number.hooks, &fields)?;
    number.updated = exchange.clock().now();
    if let Some(name) = fields.get("FriendlyName") {
        number.friendly_name = name.to_owned();
    }
    exchange.ledger().keep_number(number.clone());
    Ok(HttpResponse::Ok().json(view(&exchange, &number)))
}

/// The addresses with what the form says; an empty value takes one away.
fn changed(mut hooks: NumberHooks, fields: &Fields) -> Result<NumberHooks, ApiError> {
    let slots = [
        ("VoiceUrl", "VoiceMethod", &mut hooks.voice),
        ("VoiceFallbackUrl", "VoiceFallbackMethod", &mut hooks.voice_fallback),
        ("StatusCallback", "StatusCallbackMethod", &mut hooks.status),
        ("SmsUrl", "SmsMethod", &mut hooks.sms),
        ("SmsFallbackUrl", "SmsFallbackMethod", &mut hooks.sms_fallback),
    ];
    for (url, method, slot) in slots {
        if fields.raw(url).is_some() {
            *slot = fields.hook(url, method, 21_402)?;
        }
    }
    Ok(hooks)
}

fn view(exchange: &Exchange, number: &NumberRecord) -> Value {
    let url = |hook: &Option<Hook>| hook.as_ref().map(|hook| hook.url.clone()).unwrap_or_default();
    let method = |hook: &Option<Hook>| hook.as_ref().map_or(json!("POST"), |hook| json!(hook.method));
    let hooks = &number.hooks;
    json!({
        "sid": number.sid,
        "account_sid": exchange.account_sid(),
        "api_version": "2010-04-01",
        "phone_number": number.phone_number,
        "friendly_name": number.friendly_name,
        "capabilities": { "voice": true, "sms": true, "mms": false, "fax": false },
        "voice_url": url(&hooks.voice),
        "voice_method": method(&hooks.voice),
        "voice_fallback_url": url(&hooks.voice_fallback),
        "voice_fallback_method": method(&hooks.voice_fallback),
        "status_callback": url(&hooks.status),
        "status_callback_method": method(&hooks.status),
        "sms_url": url(&hooks.sms),
        "sms_method": method(&hooks.sms),
        "sms_fallback_url": url(&hooks.sms_fallback),
        "sms_fallback_method": method(&hooks.sms_fallback),
        "address_sid": null,
        "address_requirements": "none",
        "bundle_sid": null,
        "emergency_address_sid": null,
        "emergency_address_status": "unregistered",
        "emergency_status": "Inactive",
        "identity_sid": null,
        "sms_application_sid": "",
        "trunk_sid": null,
        "type": "local",
        "voice_application_sid": "",
        "voice_caller_id_lookup": false,
        "voice_receive_mode": "voice",
        "origin": "twilio",
        "beta": false,
        "status": "in-use",
        "date_created": rfc_2822(number.created),
        "date_updated": rfc_2822(number.updated),
        "uri": format!("/2010-04-01/Accounts/{}/IncomingPhoneNumbers/{}.json", exchange.account_sid(), number.sid),
    })
}
