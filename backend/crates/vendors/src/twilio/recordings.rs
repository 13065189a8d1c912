//! Recordings as Twilio keeps them: their sound, and their removal.
//!
//! Source: <https://www.twilio.com/docs/voice/api/recording>

use ports::{CallSid, Failure, FailureKind, RecordingSid, telephony::Sound};
use serde::Deserialize;

use super::Twilio;
use crate::wire::{Ask, Repeat};

/// The source of a message after the tone.
///
/// Source: <https://www.twilio.com/docs/voice/api/recording#recording-source-values>
const AFTER_THE_TONE: &str = "RecordVerb";

#[derive(Deserialize)]
struct Recording {
    sid: String,
    source: Option<String>,
}

#[derive(Deserialize)]
struct Recordings {
    recordings: Vec<Recording>,
}

impl Twilio {
    /// Begins to record a call. Twice would make two recordings.
    pub(super) async fn begin_recording(&self, call: &CallSid, status_callback: &str) -> Result<RecordingSid, Failure> {
        let form = vec![
            ("RecordingStatusCallback", status_callback.to_owned()),
            ("RecordingStatusCallbackEvent", "completed".to_owned()),
            ("RecordingChannels", "mono".to_owned()),
        ];
        let path = self.path(&format!("Calls/{call}/Recordings.json"));
        let answer = self.wire.ask(Ask::post("record a call", path, form, Repeat::Never)).await?;
        let begun: Recording = answer.json()?;
        RecordingSid::parse(&begun.sid).map_err(|_not_a_name| answer.unreadable())
    }

    /// The recordings of a call, without the messages after the tone.
    pub(super) async fn recordings_on(&self, call: &CallSid) -> Result<Vec<RecordingSid>, Failure> {
        let answer = self.wire.ask(Ask::get("list a call's recordings", self.path(&format!("Calls/{call}/Recordings.json")))).await?;
        let found: Recordings = answer.json()?;
        let of_the_call = found.recordings.iter().filter(|one| one.source.as_deref() != Some(AFTER_THE_TONE));
        let sids = of_the_call.map(|one| RecordingSid::parse(&one.sid));
        sids.collect::<Result<_, _>>().map_err(|_not_a_name| answer.unreadable())
    }

    /// The WAV file of a recording. Twilio may send us on to where it keeps files; our credentials do not go along.
    pub(super) async fn recorded_sound(&self, recording: &RecordingSid) -> Result<Sound, Failure> {
        let ask = Ask::get("fetch a recording", self.path(&format!("Recordings/{recording}.wav")));
        let answer = self.media.ask(ask).await?;
        let media_type = answer.media_type().to_owned();
        // A page of a proxy is no sound, whatever its status says.
        if !media_type.starts_with("audio/") || answer.body.is_empty() {
            return Err(answer.unreadable());
        }
        Ok(Sound { media_type, bytes: answer.body })
    }

    /// Removes a recording; one that is not there is removed.
    pub(super) async fn remove_recording(&self, recording: &RecordingSid) -> Result<(), Failure> {
        let ask = Ask::delete("remove a recording", self.path(&format!("Recordings/{recording}.json")));
        match self.wire.ask(ask).await {
            Err(failure) if failure.kind == FailureKind::NotFound => Ok(()),
            other => other.map(|_| ()),
        }
    }
}
