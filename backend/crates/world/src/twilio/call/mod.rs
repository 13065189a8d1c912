//! A call's life at Twilio: documents are fetched and executed verb by verb until the call listens, the caller acts, and so on to the end.
//!
//! A call runs only while somebody acts on it (its caller, the API); it has no task of its own, so thousands may wait for their caller at no cost.

mod call_recording;
mod dial;
mod documents;
mod gather;
mod line;
mod outgoing;
mod progress;
mod record;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(crate) use line::{Input, Line, LineStart, Timing};
pub(crate) use outgoing::{Instructions, OutgoingCall, place, redirect};
pub(crate) use progress::{Progress, Reports};

use crate::{
    heard::{Heard, Party, TranscriptLine},
    records::CallRecord,
};

/// A call as others see it while it runs.
#[derive(Debug)]
pub(crate) struct LiveCall {
    pub(crate) face: Arc<Face>,
    pub(crate) line: tokio::sync::Mutex<Line>,
}

/// The outside of a call: readable at any time.
#[derive(Debug)]
pub(crate) struct Face {
    seen: Mutex<Seen>,
}

#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) record: CallRecord,
    pub(crate) transcript: Vec<TranscriptLine>,
    heard: Vec<Heard>,
}

impl Face {
    pub(crate) fn of(record: CallRecord) -> Self {
        Self { seen: Mutex::new(Seen { record, transcript: Vec::new(), heard: Vec::new() }) }
    }

    pub(crate) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn record(&self) -> CallRecord {
        self.seen().record.clone()
    }

    pub(crate) fn is_over(&self) -> bool {
        self.seen().record.status.is_final()
    }

    /// What was heard since this was last asked.
    pub(crate) fn take_heard(&self) -> Vec<Heard> {
        std::mem::take(&mut self.seen().heard)
    }
}

impl Seen {
    pub(crate) fn hear(&mut self, at: chrono::DateTime<chrono::Utc>, heard: Heard) {
        let by = if matches!(heard, Heard::Person(_)) { Party::Person } else { Party::Receptionist };
        self.transcript.push(TranscriptLine { at, by, words: heard.to_string() });
        self.heard.push(heard);
    }

    pub(crate) fn act(&mut self, at: chrono::DateTime<chrono::Utc>, words: String) {
        self.transcript.push(TranscriptLine { at, by: Party::Caller, words });
    }
}
