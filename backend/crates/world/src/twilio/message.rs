//! A text message's life: accepted, sent, delivered or not; and a text that arrives at one of our numbers.
//!
//! Source: <https://www.twilio.com/docs/messaging/guides/track-outbound-message-status>, <https://www.twilio.com/docs/messaging/twiml>

use std::time::Duration;

use reqwest::Url;

use super::{
    hook::{Answer, HookKind},
    parameters,
    sid::SidKind,
    twiml::{MessagingDocument, Method, Notice, Reply},
    webhooks::{Request, good},
};
use crate::{
    exchange::{Exchange, Keywords},
    faults::FailureStage,
    records::{Hook, MessageDirection, MessageRecord, MessageStatus, OptOut},
};

/// How long a text takes from one state to the next.
const A_STEP: Duration = Duration::from_millis(200);

/// Documents in a row that redirect: more is a loop.
const LONGEST_CHAIN: usize = 10;

/// A text to send.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) body: String,
    pub(crate) direction: MessageDirection,
    pub(crate) status_callback: Option<String>,
}

/// Accepts a text and sends it on its way.
pub(crate) fn accept(exchange: &Exchange, text: Outgoing) -> MessageRecord {
    let message = record(exchange, text, MessageStatus::Queued);
    exchange.ledger().keep_message(message.clone());
    let (inner, travelling) = (exchange.clone(), message.clone());
    exchange.spawn(async move { travel(inner, travelling).await });
    message
}

fn record(exchange: &Exchange, text: Outgoing, status: MessageStatus) -> MessageRecord {
    let now = exchange.clock().now();
    MessageRecord {
        sid: exchange.next_sid(SidKind::Message),
        from: text.from,
        to: text.to,
        body: text.body,
        direction: text.direction,
        status,
        error_code: None,
        created: now,
        updated: now,
        sent: None,
        status_callback: text.status_callback,
    }
}

async fn travel(exchange: Exchange, mut message: MessageRecord) {
    let fate = exchange.faults().fate_of_text_to(&message.to);
    let stages = match fate.map(|fate| fate.stage) {
        None => vec![MessageStatus::Sent, MessageStatus::Delivered],
        Some(FailureStage::Undelivered) => vec![MessageStatus::Sent, MessageStatus::Undelivered],
        Some(FailureStage::Failed) => vec![MessageStatus::Failed],
        Some(FailureStage::Lost) => vec![MessageStatus::Sent],
    };
    tell(&exchange, &message).await;
    for stage in stages {
        let at = exchange.clock().wait(message.updated, A_STEP).await;
        message.status = stage;
        message.updated = at;
        if stage == MessageStatus::Sent {
            message.sent = Some(at);
        }
        if matches!(stage, MessageStatus::Undelivered | MessageStatus::Failed) {
            message.error_code = fate.map(|fate| fate.code);
        }
        exchange.ledger().keep_message(message.clone());
        tell(&exchange, &message).await;
    }
}

async fn tell(exchange: &Exchange, message: &MessageRecord) {
    let Some(url) = message.status_callback.as_ref().and_then(|url| Url::parse(url).ok()) else { return };
    let form = parameters::of_delivery(exchange.account_sid(), message);
    let request = Request { kind: HookKind::MessageStatus, url, method: Method::Post, form, mischief: exchange.mischief() };
    exchange.send(&request).await;
}

/// A text arrives at one of our numbers; gives it with the replies that its webhook's answer asked for.
pub(crate) async fn receive(exchange: &Exchange, from: &str, to: &str, body: &str) -> (MessageRecord, Vec<MessageRecord>) {
    let text = Outgoing {
        from: from.to_owned(),
        to: to.to_owned(),
        body: body.to_owned(),
        direction: MessageDirection::Inbound,
        status_callback: None,
    };
    let message = record(exchange, text, MessageStatus::Received);
    exchange.ledger().keep_message(message.clone());
    heed_keyword(exchange, &message);
    let Some(hooks) = exchange.hooks_of(to) else { return (message, Vec::new()) };
    let Some(sms) = hooks.sms else { return (message, Vec::new()) };
    let replies = ask(exchange, &message, &sms, hooks.sms_fallback.as_ref()).await;
    let replies = replies.into_iter().filter_map(|reply| answer_with(exchange, &message, reply)).collect();
    (message, replies)
}

async fn ask(exchange: &Exchange, message: &MessageRecord, sms: &Hook, fallback: Option<&Hook>) -> Vec<Reply> {
    let form = parameters::of_text(exchange.account_sid(), message);
    let notice = match fetch(exchange, message, sms, HookKind::Message, form.clone()).await {
        Ok(replies) => return replies,
        Err(notice) => notice,
    };
    exchange.alert(&message.sid, &notice);
    let Some(fallback) = fallback else { return Vec::new() };
    let mut form = form;
    form.push(("ErrorCode".to_owned(), notice.code.to_string()));
    form.push(("ErrorUrl".to_owned(), sms.url.clone()));
    fetch(exchange, message, fallback, HookKind::Fallback, form).await.unwrap_or_else(|notice| {
        exchange.alert(&message.sid, &notice);
        Vec::new()
    })
}

async fn fetch(
    exchange: &Exchange,
    message: &MessageRecord,
    hook: &Hook,
    kind: HookKind,
    form: parameters::Parameters,
) -> Result<Vec<Reply>, Notice> {
    let mut url = Url::parse(&hook.url).map_err(|error| Notice::new(11_100, error.to_string()))?;
    let (mut method, mut kind) = (hook.method, kind);
    let mut replies = Vec::new();
    for _ in 0..LONGEST_CHAIN {
        let request = Request { kind, url: url.clone(), method, form: form.clone(), mischief: exchange.mischief() };
        let document = read(good(exchange.send(&request).await)?)?;
        document.notices.iter().for_each(|notice| exchange.alert(&message.sid, notice));
        replies.extend(document.replies);
        let Some(redirect) = document.redirect else { return Ok(replies) };
        url = url.join(&redirect.url).map_err(|error| Notice::new(11_100, error.to_string()))?;
        (method, kind) = (redirect.method, HookKind::Redirect);
    }
    // 14106: Message Reply TwiML document retrieval limit reached. <https://www.twilio.com/docs/api/errors/14106>
    Err(Notice::new(14_106, "the documents lead to each other without end"))
}

/// Reads an answer by its content type. <https://www.twilio.com/docs/messaging/twiml#twilios-request-to-your-application>
fn read(answer: Answer) -> Result<MessagingDocument, Notice> {
    match answer.content_type.as_str() {
        "text/xml" | "application/xml" | "text/html" => {
            MessagingDocument::parse(&answer.body).map_err(|error| Notice::new(error.code(), error.to_string()))
        }
        "text/plain" => {
            let reply = Reply { body: answer.body, to: None, from: None, status: None };
            Ok(MessagingDocument {
                replies: if reply.body.trim().is_empty() { Vec::new() } else { vec![reply] },
                ..MessagingDocument::default()
            })
        }
        // An empty answer without a type is no reply.
        "" if answer.body.trim().is_empty() => Ok(MessagingDocument::default()),
        other => Err(Notice::new(12_300, format!("invalid content type {other:?}"))),
    }
}

fn answer_with(exchange: &Exchange, message: &MessageRecord, reply: Reply) -> Option<MessageRecord> {
    let (ours, theirs) = (reply.from.unwrap_or_else(|| message.to.clone()), reply.to.unwrap_or_else(|| message.from.clone()));
    if exchange.ledger().is_refused(&ours, &theirs) {
        exchange.alert(&message.sid, &Notice::new(21_610, "the receiver has opted out"));
        return None;
    }
    let base = exchange.hooks_of(&message.to).and_then(|hooks| hooks.sms).and_then(|sms| Url::parse(&sms.url).ok());
    let status_callback = reply.status.and_then(|callback| base?.join(&callback.url).ok()).map(String::from);
    let text = Outgoing { from: ours, to: theirs, body: reply.body, direction: MessageDirection::OutboundReply, status_callback };
    Some(accept(exchange, text))
}

/// The words that Twilio heeds itself. <https://help.twilio.com/articles/223134027>
const STOP_WORDS: [&str; 8] = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"];
const START_WORDS: [&str; 3] = ["START", "YES", "UNSTOP"];
const STOPPED: &str =
    "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.";
const STARTED: &str = "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.";
const HELP: &str = "Reply STOP to unsubscribe. Msg&Data Rates May Apply.";

/// Keeps a refusal and answers it, when the account leaves that to Twilio.
fn heed_keyword(exchange: &Exchange, message: &MessageRecord) {
    let word = message.body.trim().to_uppercase();
    let refused = exchange.ledger().is_refused(&message.to, &message.from);
    let (change, answer) = match word.as_str() {
        stop if STOP_WORDS.contains(&stop) => (Some(true), STOPPED),
        start if START_WORDS.contains(&start) && refused => (Some(false), STARTED),
        "HELP" | "INFO" => (None, HELP),
        _ => return,
    };
    if exchange.keywords() == Keywords::Product {
        return;
    }
    if let Some(refused) = change {
        exchange.ledger().keep_opt_out(OptOut { ours: message.to.clone(), theirs: message.from.clone(), refused });
    }
    let text = Outgoing {
        from: message.to.clone(),
        to: message.from.clone(),
        body: answer.to_owned(),
        direction: MessageDirection::OutboundReply,
        status_callback: None,
    };
    accept(exchange, text);
}
