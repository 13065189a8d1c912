//! A webhook as it was sent and answered: what tests and the demo look at.

use std::{collections::VecDeque, sync::Mutex, time::Duration};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::twiml::Method;

/// Why a webhook is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HookKind {
    /// A call begins.
    Voice,
    /// The result of `<Gather>`, `<Record>` or `<Dial>`.
    Action,
    /// `<Redirect>`, or a redirect by the API.
    Redirect,
    /// The document for a called person.
    Whisper,
    /// After a failure of the main address.
    Fallback,
    /// A call's progress.
    Status,
    /// A recording's progress.
    Recording,
    /// A transcription.
    Transcription,
    /// A text for one of our numbers.
    Message,
    /// A text's delivery.
    MessageStatus,
}

/// One request that the world made, and what came back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SentWebhook {
    /// When, by the world's clock.
    pub at: DateTime<Utc>,
    /// Why.
    pub kind: HookKind,
    /// GET or POST.
    pub method: Method,
    /// The address as signed.
    pub url: String,
    /// The parameters.
    pub form: Vec<(String, String)>,
    /// The signature sent, if any.
    pub signature: Option<String>,
    /// The same for every copy and retry of one request.
    pub idempotency_token: String,
    /// 1 for the first delivery, 2 for a copy of it.
    pub copy: u8,
    /// How long the answer took.
    pub took: Duration,
    /// What came back.
    pub answer: Answered,
}

/// What came back for a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answered {
    /// An HTTP answer.
    With(Answer),
    /// None: the error of the last attempt.
    Failed {
        /// Twilio's number for it.
        code: u32,
        /// In words.
        message: String,
    },
}

/// An HTTP answer to a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The content type without its parameters, lower case; empty when none was given.
    pub content_type: String,
    /// The body.
    pub body: String,
}

impl SentWebhook {
    /// The value of a parameter.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The status code that came back, if one did.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        match &self.answer {
            Answered::With(answer) => Some(answer.status),
            Answered::Failed { .. } => None,
        }
    }

    /// The body that came back, if one did.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        match &self.answer {
            Answered::With(answer) => Some(&answer.body),
            Answered::Failed { .. } => None,
        }
    }
}

/// The last webhooks, the oldest first; a bounded memory, so that a load test does not fill the machine.
#[derive(Debug)]
pub(crate) struct WebhookLog {
    sent: Mutex<VecDeque<SentWebhook>>,
    keeps: usize,
}

impl WebhookLog {
    pub(crate) fn keeping(keeps: usize) -> Self {
        Self { sent: Mutex::new(VecDeque::new()), keeps }
    }

    pub(crate) fn add(&self, webhook: SentWebhook) {
        let mut sent = self.sent.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if self.keeps > 0 {
            if sent.len() >= self.keeps {
                sent.pop_front();
            }
            sent.push_back(webhook);
        }
    }

    pub(crate) fn all(&self) -> Vec<SentWebhook> {
        self.sent.lock().unwrap_or_else(std::sync::PoisonError::into_inner).iter().cloned().collect()
    }

    pub(crate) fn last_where(&self, wanted: impl Fn(&SentWebhook) -> bool) -> Option<SentWebhook> {
        self.sent.lock().unwrap_or_else(std::sync::PoisonError::into_inner).iter().rev().find(|sent| wanted(sent)).cloned()
    }

    /// Requests whose two copies were answered differently.
    pub(crate) fn divided(&self) -> Vec<(SentWebhook, SentWebhook)> {
        let all = self.all();
        let copies = all.iter().filter(|sent| sent.copy == 2);
        copies
            .filter_map(|second| {
                let first = all.iter().find(|sent| sent.copy == 1 && sent.idempotency_token == second.idempotency_token)?;
                (first.answer != second.answer).then(|| (first.clone(), second.clone()))
            })
            .collect()
    }
}
