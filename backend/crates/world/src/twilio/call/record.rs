//! `<Record>`: the caller speaks after the beep, and the recording is told to the action and to the callbacks.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml/record>

use std::time::Duration;

use super::line::{Input, Line, Listening};
use crate::{
    heard::Heard,
    records::RecordingRecord,
    twilio::{
        hook::HookKind,
        parameters::{Parameters, rfc_2822},
        sid::SidKind,
        twiml::{Beep, Callback, Method, Record},
        webhooks::Request,
    },
};

impl Line {
    pub(super) async fn begin_recording(&mut self, record: Box<Record>) {
        if record.beep == Beep::Heard {
            self.hear(Heard::Beep);
        }
        if let Some(status) = record.status.as_ref().filter(|status| wants(&status.events, "in-progress")) {
            let form = vec![pair("RecordingStatus", "in-progress"), pair("RecordingSource", "RecordVerb"), pair("RecordingChannels", "1")];
            self.tell(HookKind::Recording, &status.callback.clone(), form).await;
        }
        self.listening = Listening::Record(record);
    }

    /// The caller spoke and then was silent, or pressed a key, or said nothing.
    pub(super) async fn recorded(&mut self, record: Record, input: Input) {
        let (words, keys) = match input {
            Input::Words { words, .. } => (words, String::new()),
            Input::Keys(keys) => (String::new(), keys),
            Input::Nothing => (String::new(), String::new()),
        };
        let ended_by = keys.chars().find(|key| record.finish_on_key.contains(*key));
        if ended_by.is_none() && !self.gone {
            self.pass(record.timeout).await;
        }
        // An empty recording is not told to the action; the next verb follows. <https://www.twilio.com/docs/voice/twiml/record#action>
        if words.trim().is_empty() && ended_by.is_none() {
            self.tell_absent(&record).await;
            return;
        }
        let how = if self.gone { "hangup".to_owned() } else { ended_by.map(String::from).unwrap_or_default() };
        self.finish_recording(record, words, how).await;
    }

    /// The caller hung up instead of speaking on.
    pub(super) async fn recording_cut_off(&mut self, record: Record) {
        self.tell_absent(&record).await;
    }

    async fn tell_absent(&self, record: &Record) {
        if let Some(status) = record.status.as_ref().filter(|status| wants(&status.events, "absent")) {
            self.tell(
                HookKind::Recording,
                &status.callback,
                vec![pair("RecordingStatus", "absent"), pair("RecordingSource", "RecordVerb")],
            )
            .await;
        }
    }

    async fn finish_recording(&mut self, record: Record, words: String, ended_by: String) {
        let recording = self.keep_recording(&record, words);
        let url = self.exchange.recording_url(&recording.sid);
        let told = vec![
            pair("RecordingUrl", &url),
            pair("RecordingSid", &recording.sid),
            pair("RecordingDuration", &recording.duration_s.to_string()),
            pair("Digits", &ended_by),
        ];
        let action = self.resolve(record.action.as_deref());
        self.go_to(HookKind::Action, action, record.method, told).await;
        self.tell_completed(&record, &recording, &url).await;
        self.tell_transcribed(&record, &recording, &url).await;
    }

    fn keep_recording(&self, record: &Record, words: String) -> RecordingRecord {
        let recording = RecordingRecord {
            sid: self.exchange.next_sid(SidKind::Recording),
            call_sid: self.face.record().sid,
            started: self.now(),
            duration_s: spoken_length(&words).min(record.max_length).as_secs(),
            words,
            deleted: false,
            source: "RecordVerb".to_owned(),
            goes_on: false,
        };
        self.exchange.keep_recording(recording.clone());
        recording
    }

    // <https://www.twilio.com/docs/voice/twiml/record#recordingstatuscallback>
    async fn tell_completed(&self, record: &Record, recording: &RecordingRecord, url: &str) {
        let Some(status) = record.status.as_ref().filter(|status| wants(&status.events, "completed")) else { return };
        let form = vec![
            pair("RecordingSid", &recording.sid),
            pair("RecordingUrl", url),
            pair("RecordingStatus", "completed"),
            pair("RecordingDuration", &recording.duration_s.to_string()),
            pair("RecordingChannels", "1"),
            pair("RecordingSource", "RecordVerb"),
            pair("RecordingStartTime", &rfc_2822(recording.started)),
            pair("ErrorCode", "0"),
        ];
        self.tell(HookKind::Recording, &status.callback, form).await;
    }

    // <https://www.twilio.com/docs/voice/twiml/record#transcribe>: recordings of 2 to 120 seconds are written down.
    async fn tell_transcribed(&self, record: &Record, recording: &RecordingRecord, url: &str) {
        let Some(callback) = record.transcription.as_ref().and_then(|transcription| transcription.callback.clone()) else { return };
        let fits = (2..=120).contains(&recording.duration_s);
        let sid = self.exchange.next_sid(SidKind::Transcription);
        let form = vec![
            pair("TranscriptionUrl", &self.exchange.account_url(&format!("Transcriptions/{sid}"))),
            pair("TranscriptionSid", &sid),
            pair("TranscriptionText", if fits { &recording.words } else { "" }),
            pair("TranscriptionStatus", if fits { "completed" } else { "failed" }),
            pair("TranscriptionType", "fast"),
            pair("RecordingSid", &recording.sid),
            pair("RecordingUrl", url),
        ];
        self.tell(HookKind::Transcription, &Callback { url: callback, method: Method::Post }, form).await;
    }

    // The callbacks of a recording name the account and the call and no number.
    async fn tell(&self, kind: HookKind, callback: &Callback, more: Parameters) {
        let named = |(name, _): &(String, String)| kind != HookKind::Recording || name == "AccountSid" || name == "CallSid";
        let mut form: Parameters = self.form().into_iter().filter(named).collect();
        form.extend(more);
        let request = Request { kind, url: self.resolve(Some(&callback.url)), method: callback.method, form, mischief: self.mischief };
        self.exchange.send(&request).await;
    }
}

/// How long words take to say: about 150 a minute, and a second at the least.
fn spoken_length(words: &str) -> Duration {
    let count = u64::try_from(words.split_whitespace().count()).unwrap_or(u64::MAX);
    Duration::from_millis(count.saturating_mul(400).max(1000))
}

fn wants(events: &[String], event: &str) -> bool {
    events.iter().any(|wanted| wanted == event)
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}
