//! Tells a call's progress to whoever asked for it, in Twilio's order or, on order, out of it.
//!
//! Source: <https://www.twilio.com/docs/voice/api/call-resource#statuscallbackevent>, <https://www.twilio.com/docs/usage/webhooks/voice-webhooks>

use reqwest::Url;

use super::line::Line;
use crate::{
    records::{CallStatus, Hook},
    twilio::{hook::HookKind, mischief::StatusOrder, parameters::rfc_2822, webhooks::Request},
};

/// Where a call's progress is told and which part of it.
#[derive(Clone, Debug)]
pub(crate) struct Reports {
    pub(crate) to: Hook,
    /// `initiated`, `ringing`, `answered`, `completed`.
    pub(crate) events: Vec<String>,
}

impl Reports {
    /// Only the end, as a number's own status callback gets for the calls that it receives.
    pub(crate) fn of_the_end(to: Hook) -> Self {
        Self { to, events: vec!["completed".to_owned()] }
    }
}

/// What has been told so far.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    reports: Option<Reports>,
    sequence: u32,
    held: Vec<Request>,
}

impl Progress {
    pub(crate) fn reported_to(reports: Option<Reports>) -> Self {
        Self { reports, ..Self::default() }
    }

    pub(crate) fn report_to(&mut self, reports: Reports) {
        self.reports = Some(reports);
    }
}

/// The event that a status belongs to. Every way to end is `completed`.
const fn event(status: CallStatus) -> &'static str {
    match status {
        CallStatus::Queued | CallStatus::Initiated => "initiated",
        CallStatus::Ringing => "ringing",
        CallStatus::InProgress => "answered",
        CallStatus::Completed | CallStatus::Busy | CallStatus::Failed | CallStatus::NoAnswer | CallStatus::Canceled => "completed",
    }
}

impl Line {
    /// Tells that the call has come to this status.
    pub(crate) async fn report(&mut self, status: CallStatus) {
        let Some(request) = self.status_request(status) else { return };
        match self.mischief.status_order {
            StatusOrder::AsHappened => {
                self.exchange.send(&request).await;
            }
            StatusOrder::Reversed => self.progress.held.push(request),
            StatusOrder::Replayed => {
                self.exchange.send(&request).await;
                self.progress.held.push(request);
            }
        }
    }

    /// Tells what was held back for the end of the call.
    pub(super) async fn report_held(&mut self) {
        let held = std::mem::take(&mut self.progress.held);
        for request in held.iter().rev() {
            self.exchange.send(request).await;
        }
    }

    fn status_request(&mut self, status: CallStatus) -> Option<Request> {
        let reports = self.progress.reports.clone()?;
        let sequence = self.progress.sequence;
        if !reports.events.iter().any(|wanted| wanted == event(status)) {
            return None;
        }
        self.progress.sequence += 1;
        let url = Url::parse(&reports.to.url).ok()?;
        let record = self.face.record();
        let mut form = self.form();
        form.retain(|(name, _)| name != "CallStatus");
        let mut tell = |name: &str, value: String| form.push((name.to_owned(), value));
        tell("CallStatus", status.word().to_owned());
        tell("CallbackSource", "call-progress-events".to_owned());
        tell("SequenceNumber", sequence.to_string());
        tell("Timestamp", rfc_2822(self.now()));
        if status.is_final() {
            let seconds = record.duration_s();
            tell("CallDuration", seconds.to_string());
            tell("Duration", ((seconds + 59) / 60).to_string());
        }
        Some(Request { kind: HookKind::Status, url, method: reports.to.method, form, mischief: self.mischief })
    }
}
