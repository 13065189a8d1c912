//! Takes a recording over from the carrier into our own store, and removes it there.

use domain::record::RecordingId;
use ports::{Failure, RecordingSid, recordings::RecordingKey};
use store::{StoreError, TenantScope, recordings};

use super::{
    outcome::{Note, Outcome, RecordingNote},
    policy::Attempt,
    worker::Worker,
};

impl Worker {
    pub(super) async fn fetch_recording(&self, scope: &TenantScope, id: RecordingId) -> Result<Outcome, StoreError> {
        let Some(recording) = recordings::by_id(scope, id).await? else {
            return Ok(never("the recording is gone"));
        };
        if recording.path.is_some() {
            return Ok(Outcome { attempt: Attempt::Done, note: Note::Nothing });
        }
        let Ok(sid) = RecordingSid::parse(&recording.carrier_ref) else {
            return Ok(never("the carrier's name of the recording cannot be read"));
        };
        if let Err(failure) = self.take_over(scope, id, &sid).await? {
            return Ok(Outcome { attempt: Attempt::failed(&failure), note: Note::Nothing });
        }
        // Kept by us from here on; a copy left at the carrier is a loose end and no reason to fetch it twice.
        if let Err(failure) = self.outside.telephony.delete_recording(&sid).await {
            tracing::warn!(error = %failure, recording.id = %id, "A fetched recording could not be removed at the carrier");
        }
        Ok(Outcome { attempt: Attempt::Done, note: Note::Recording(RecordingNote { id, path: id.to_string() }) })
    }

    async fn take_over(&self, scope: &TenantScope, id: RecordingId, sid: &RecordingSid) -> Result<Result<(), Failure>, StoreError> {
        let key = RecordingKey::new(scope.tenant(), id.uuid());
        // The attempt before may have kept the sound and removed the carrier's, and not have come to note it.
        match self.outside.recordings.get(key).await {
            Ok(Some(_)) => return Ok(Ok(())),
            Ok(None) => {}
            Err(failure) => return Ok(Err(failure)),
        }
        let sound = match self.outside.telephony.fetch_recording(sid).await {
            Ok(sound) => sound,
            Err(failure) => return Ok(Err(failure)),
        };
        let sealed = recordings::seal_sound(scope, &sound.bytes)?;
        Ok(self.outside.recordings.put(key, sealed).await)
    }
}

fn never(why: &str) -> Outcome {
    Outcome { attempt: Attempt::Never { why: why.to_owned() }, note: Note::Nothing }
}
