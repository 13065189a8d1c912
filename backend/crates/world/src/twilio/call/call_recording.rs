//! A recording of a whole call, begun by the API while it goes on; it ends with the call.
//!
//! Source: <https://www.twilio.com/docs/voice/api/recording#create-a-recording-resource>

use super::line::Line;
use crate::{
    records::{Hook, RecordingRecord},
    twilio::{hook::HookKind, parameters::rfc_2822, sid::SidKind, webhooks::Request},
};

/// The word for how it came about.
const SOURCE: &str = "StartCallRecordingAPI";

/// A recording that goes on.
#[derive(Clone, Debug)]
pub(crate) struct CallRecording {
    record: RecordingRecord,
    tells: Option<Hook>,
}

impl Line {
    /// Begins to record the call; `tells` hears when the recording is complete.
    pub(crate) fn record_call(&mut self, tells: Option<Hook>) -> RecordingRecord {
        let record = RecordingRecord {
            sid: self.exchange.next_sid(SidKind::Recording),
            call_sid: self.face.record().sid,
            started: self.now(),
            duration_s: 0,
            words: String::new(),
            deleted: false,
            source: SOURCE.to_owned(),
            goes_on: true,
        };
        self.exchange.keep_recording(record.clone());
        self.recordings.push(CallRecording { record: record.clone(), tells });
        record
    }

    pub(super) async fn finish_call_recordings(&mut self) {
        let now = self.now();
        for CallRecording { mut record, tells } in std::mem::take(&mut self.recordings) {
            record.duration_s = u64::try_from((now - record.started).num_seconds()).unwrap_or_default();
            record.goes_on = false;
            self.exchange.keep_recording(record.clone());
            if let Some(hook) = tells {
                self.tell_of_call_recording(&record, &hook).await;
            }
        }
    }

    // <https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback>: no number is among the parameters.
    async fn tell_of_call_recording(&self, record: &RecordingRecord, hook: &Hook) {
        let Ok(url) = hook.url.parse() else { return };
        let pairs = [
            ("AccountSid", self.exchange.account_sid().to_owned()),
            ("CallSid", record.call_sid.clone()),
            ("RecordingSid", record.sid.clone()),
            ("RecordingUrl", self.exchange.recording_url(&record.sid)),
            ("RecordingStatus", "completed".to_owned()),
            ("RecordingDuration", record.duration_s.to_string()),
            ("RecordingChannels", "1".to_owned()),
            ("RecordingStartTime", rfc_2822(record.started)),
            ("RecordingSource", record.source.clone()),
            ("RecordingTrack", "both".to_owned()),
            ("ErrorCode", "0".to_owned()),
        ];
        let form = pairs.map(|(name, value)| (name.to_owned(), value)).to_vec();
        let request = Request { kind: HookKind::Recording, url, method: hook.method, form, mischief: self.mischief };
        self.exchange.send(&request).await;
    }
}
