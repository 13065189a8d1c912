//! Calls: the Call resource.
//!
//! Source: <https://www.twilio.com/docs/voice/api/call-resource>

use std::time::Duration;

use async_trait::async_trait;
use ports::{
    CallSid, Failure, FailureKind, RecordingSid, Rejection, Telephony,
    telephony::{CallStatus, CallView, Instructions, OutboundCall, Sound},
};
use serde::Deserialize;

use super::{Twilio, address::with_reference};
use crate::wire::{Answer, Ask, Repeat};

// <https://www.twilio.com/docs/voice/api/call-resource#statuscallbackevent>
const REPORTED_STATES: [&str; 4] = ["initiated", "ringing", "answered", "completed"];

#[async_trait]
impl Telephony for Twilio {
    async fn place(&self, call: OutboundCall) -> Result<CallView, Failure> {
        let mut form = vec![
            ("To", call.to.as_str().to_owned()),
            ("From", call.from.as_str().to_owned()),
            ("Timeout", call.ring_timeout.as_secs().to_string()),
        ];
        form.extend(instructed(call.instructions));
        if let Some(callback) = &call.status_callback {
            form.push(("StatusCallback", with_reference(callback, call.reference)?));
            form.extend(REPORTED_STATES.map(|state| ("StatusCallbackEvent", state.to_owned())));
        }
        // Twice would ring twice.
        let answer = self.wire.ask(Ask::post("place a call", self.path("Calls.json"), form, Repeat::Never)).await?;
        view(&answer)
    }

    async fn change(&self, call: &CallSid, instructions: Instructions) -> Result<CallView, Failure> {
        let form = instructed(instructions).into();
        let answer = self.wire.ask(Ask::post("change a call", self.call_path(call), form, Repeat::Freely)).await?;
        view(&answer)
    }

    async fn hang_up(&self, call: &CallSid) -> Result<(), Failure> {
        // "completed" also ends a call that is queued or ringing.
        // <https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource>
        let form = vec![("Status", CallStatus::Completed.as_str().to_owned())];
        let ended = self.wire.ask(Ask::post("hang up", self.call_path(call), form, Repeat::Freely)).await;
        match ended {
            Err(failure) if is_too_late(&failure) => Ok(()),
            other => other.map(|_| ()),
        }
    }

    async fn fetch(&self, call: &CallSid) -> Result<CallView, Failure> {
        view(&self.wire.ask(Ask::get("look at a call", self.call_path(call))).await?)
    }

    async fn record(&self, call: &CallSid, status_callback: &str) -> Result<RecordingSid, Failure> {
        self.begin_recording(call, status_callback).await
    }

    async fn recordings_of(&self, call: &CallSid) -> Result<Vec<RecordingSid>, Failure> {
        self.recordings_on(call).await
    }

    async fn fetch_recording(&self, recording: &RecordingSid) -> Result<Sound, Failure> {
        self.recorded_sound(recording).await
    }

    async fn delete_recording(&self, recording: &RecordingSid) -> Result<(), Failure> {
        self.remove_recording(recording).await
    }
}

impl Twilio {
    fn call_path(&self, call: &CallSid) -> String {
        self.path(&format!("Calls/{call}.json"))
    }
}

fn instructed(instructions: Instructions) -> [(&'static str, String); 1] {
    // The method of Url is POST unless another is asked for.
    match instructions {
        Instructions::Twiml(document) => [("Twiml", document)],
        Instructions::Url(address) => [("Url", address)],
    }
}

fn is_too_late(failure: &Failure) -> bool {
    matches!(failure.kind, FailureKind::Rejected { why: Rejection::TooLate, .. })
}

#[derive(Deserialize)]
struct Call {
    sid: String,
    status: String,
    duration: Option<String>,
}

fn view(answer: &Answer) -> Result<CallView, Failure> {
    let call: Call = answer.json()?;
    let read = || {
        Some(CallView {
            sid: CallSid::parse(&call.sid).ok()?,
            status: CallStatus::from_word(&call.status)?,
            duration: call.duration.as_deref().and_then(|seconds| seconds.parse().ok()).map(Duration::from_secs),
        })
    };
    read().ok_or_else(|| answer.unreadable())
}
