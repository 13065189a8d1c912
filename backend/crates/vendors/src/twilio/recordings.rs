//! Recordings as Twilio keeps them: their sound, and their removal.
//!
//! Source: <https://www.twilio.com/docs/voice/api/recording>

use ports::{Failure, FailureKind, RecordingSid, telephony::Sound};

use super::Twilio;
use crate::wire::Ask;

impl Twilio {
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
