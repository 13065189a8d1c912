//! The parameters that Twilio sends with its webhooks.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml#twilios-request-to-your-application>, <https://www.twilio.com/docs/messaging/guides/webhook-request>

use chrono::{DateTime, Utc};
use domain::{area_code::region_of, phone::E164};

use crate::{
    phone::ANONYMOUS,
    records::{CallDirection, CallRecord, MessageRecord},
};

/// Names and values, in the order in which they are sent.
pub(crate) type Parameters = Vec<(String, String)>;

/// Twilio's form of an instant, such as `Tue, 31 Aug 2010 20:36:28 +0000`.
pub(crate) fn rfc_2822(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

/// The parameters of a voice webhook.
pub(crate) fn of_call(account_sid: &str, call: &CallRecord) -> Parameters {
    let mut form = Form::default();
    form.add("CallSid", &call.sid);
    form.add("AccountSid", account_sid);
    form.add("ApiVersion", "2010-04-01");
    form.add("CallStatus", call.status.word());
    form.add("Direction", call.direction.word());
    for (name, number) in [("From", &call.from), ("Caller", &call.from), ("To", &call.to), ("Called", &call.to)] {
        form.add(name, number);
        form.add_place(name, number);
    }
    if let Some(parent) = &call.parent {
        form.add("ParentCallSid", parent);
    }
    // <https://www.twilio.com/docs/voice/trusted-calling-with-shakenstir>
    if call.direction == CallDirection::Inbound && call.from != ANONYMOUS && E164::parse(&call.from).is_ok() {
        form.add("StirVerstat", "TN-Validation-Passed-A");
    }
    form.0
}

/// The parameters of the webhook for a text to one of our numbers.
pub(crate) fn of_text(account_sid: &str, message: &MessageRecord) -> Parameters {
    let mut form = Form::default();
    for name in ["MessageSid", "SmsSid", "SmsMessageSid"] {
        form.add(name, &message.sid);
    }
    form.add("AccountSid", account_sid);
    form.add("ApiVersion", "2010-04-01");
    form.add("SmsStatus", "received");
    form.add("NumMedia", "0");
    form.add("NumSegments", &message.segments().to_string());
    form.add("Body", &message.body);
    for (name, number) in [("From", &message.from), ("To", &message.to)] {
        form.add(name, number);
        form.add_place(name, number);
    }
    form.0
}

/// The parameters of a message's status callback. <https://www.twilio.com/docs/messaging/guides/track-outbound-message-status>
pub(crate) fn of_delivery(account_sid: &str, message: &MessageRecord) -> Parameters {
    let mut form = Form::default();
    for name in ["MessageSid", "SmsSid"] {
        form.add(name, &message.sid);
    }
    for name in ["MessageStatus", "SmsStatus"] {
        form.add(name, message.status.word());
    }
    form.add("AccountSid", account_sid);
    form.add("ApiVersion", "2010-04-01");
    form.add("From", &message.from);
    form.add("To", &message.to);
    if let Some(code) = message.error_code {
        form.add("ErrorCode", &code.to_string());
    }
    form.0
}

#[derive(Default)]
struct Form(Parameters);

impl Form {
    fn add(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    // Twilio looks the number's place up; what it does not know is empty.
    fn add_place(&mut self, name: &str, number: &str) {
        let phone = E164::parse(number).ok();
        let region = phone.as_ref().and_then(region_of).unwrap_or_default();
        let country = match region {
            "" if phone.is_some() && number.starts_with("+1") => "US",
            "" => "",
            region if CANADA.contains(&region) => "CA",
            _ => "US",
        };
        self.add(&format!("{name}City"), "");
        self.add(&format!("{name}State"), region);
        self.add(&format!("{name}Zip"), "");
        self.add(&format!("{name}Country"), country);
    }
}

const CANADA: [&str; 13] = ["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"];
