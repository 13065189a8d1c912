//! Texts: the Message resource.
//!
//! Source: <https://www.twilio.com/docs/messaging/api/message-resource>

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use ports::{
    Failure, FailureKind, MessageSid, Messaging,
    messaging::{MessageReceipt, MessageStatus, OutboundSms, SentQuery},
};
use serde::Deserialize;

use super::{Twilio, VENDOR, address::with_reference};
use crate::wire::{Answer, Ask, Repeat};

// Creation times have whole seconds, and Twilio's clock is not ours.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::seconds(5);
const PAGE_SIZE: usize = 100;
// One person's texts from one number since one attempt: more than this is not looked through.
const MOST_PAGES: usize = 5;

#[async_trait]
impl Messaging for Twilio {
    async fn send(&self, sms: OutboundSms) -> Result<MessageReceipt, Failure> {
        let mut form =
            vec![("To", sms.to.as_str().to_owned()), ("From", sms.from.as_str().to_owned()), ("Body", sms.body.expose().to_owned())];
        if let Some(callback) = &sms.status_callback {
            form.push(("StatusCallback", with_reference(callback, sms.reference)?));
        }
        // Twilio has no idempotency key for messages: twice is two texts.
        let answer = self.wire.ask(Ask::post("send a text", self.path("Messages.json"), form, Repeat::Never)).await?;
        receipt(answer.json()?).ok_or_else(|| answer.unreadable())
    }

    async fn find_sent(&self, attempt: &SentQuery) -> Result<Vec<MessageReceipt>, Failure> {
        let query =
            vec![("To", attempt.to.as_str().to_owned()), ("From", attempt.from.as_str().to_owned()), ("PageSize", PAGE_SIZE.to_string())];
        // Not filtered by DateSent: a message that is still queued has none.
        let mut ask = Ask::get("look for a text", self.path("Messages.json")).with_query(query);
        let mut found = Vec::new();
        for _ in 0..MOST_PAGES {
            let answer = self.wire.ask(ask).await?;
            let page: Page = answer.json()?;
            found.extend(look_through(&page.messages, attempt, &answer)?);
            match page.next_page_uri.filter(|_| !reaches_before(&page.messages, earliest(attempt))) {
                Some(next) => ask = Ask::get("look for a text", next),
                None => return Ok(found),
            }
        }
        Err(Failure::new(VENDOR, FailureKind::OutcomeUnknown).because(TooManyTexts))
    }
}

#[derive(Deserialize)]
struct Page {
    messages: Vec<Message>,
    next_page_uri: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    sid: String,
    status: String,
    body: Option<String>,
    num_segments: Option<String>,
    direction: Option<String>,
    date_created: Option<String>,
}

impl Message {
    // "Thu, 24 Aug 2023 05:01:45 +0000", as the resource's date-time-rfc-2822 fields are.
    fn created(&self) -> Option<DateTime<Utc>> {
        DateTime::parse_from_rfc2822(self.date_created.as_deref()?).ok().map(|at| at.to_utc())
    }

    fn is_ours(&self) -> bool {
        self.direction.as_deref().is_none_or(|direction| direction.starts_with("outbound"))
    }
}

fn earliest(attempt: &SentQuery) -> DateTime<Utc> {
    attempt.since - CLOCKS_DIFFER
}

// The newest comes first in a page.
fn look_through(messages: &[Message], attempt: &SentQuery, answer: &Answer) -> Result<Vec<MessageReceipt>, Failure> {
    let mut found = Vec::new();
    let in_time = |message: &&Message| message.created().is_none_or(|at| at >= earliest(attempt));
    for message in messages.iter().filter(|message| message.is_ours()).filter(in_time) {
        match message.body.as_deref() {
            Some(body) if says(body, attempt.body.expose()) => {
                found.push(receipt_of(message).ok_or_else(|| answer.unreadable())?);
            }
            // An account may keep no words (redaction): then it may be this one or another.
            None | Some("") => return Err(Failure::new(VENDOR, FailureKind::OutcomeUnknown).because(WordsNotKept)),
            Some(_) => {}
        }
    }
    Ok(found)
}

// A trial account's texts begin with a sentence of Twilio's.
// <https://www.twilio.com/docs/messaging/guides/how-to-use-your-free-trial-account>
fn says(body: &str, words: &str) -> bool {
    let before = body.trim().strip_suffix(words.trim());
    before.is_some_and(|before| before.is_empty() || before.starts_with("Sent from your Twilio trial account"))
}

fn reaches_before(messages: &[Message], earliest: DateTime<Utc>) -> bool {
    messages.last().and_then(Message::created).is_some_and(|at| at < earliest)
}

fn receipt(message: Message) -> Option<MessageReceipt> {
    receipt_of(&message)
}

fn receipt_of(message: &Message) -> Option<MessageReceipt> {
    Some(MessageReceipt {
        sid: MessageSid::parse(&message.sid).ok()?,
        status: MessageStatus::from_word(&message.status)?,
        segments: message.num_segments.as_deref().and_then(|count| count.parse().ok()).unwrap_or_default(),
    })
}

/// There are more texts to this person than we look through.
#[derive(Debug, thiserror::Error)]
#[error("more texts to one person than are looked through")]
struct TooManyTexts;

/// The account does not keep what its texts say.
#[derive(Debug, thiserror::Error)]
#[error("the words of a text in question are not kept")]
struct WordsNotKept;
