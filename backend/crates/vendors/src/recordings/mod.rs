//! Keeps recordings in a folder of this machine: `root/<tenant>/<recording>.sealed`. It never looks into the bytes.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use async_trait::async_trait;
use domain::tenancy::TenantId;
use ports::{Failure, FailureKind, Recordings, recordings::RecordingKey};

const VENDOR: &str = "folder";

/// A folder of sealed recordings. Every part of a path is a UUID of ours, so no name can lead out of it.
#[derive(Debug)]
pub struct RecordingFolder {
    root: PathBuf,
    written: AtomicU64,
}

impl RecordingFolder {
    /// Opens the folder, making it when it is missing.
    ///
    /// # Errors
    /// `Unavailable` if it cannot be made or is no folder.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Failure> {
        let root = root.into();
        fs::create_dir_all(&root).map_err(failure)?;
        Ok(Self { root, written: AtomicU64::new(0) })
    }

    fn tenant_folder(&self, tenant: TenantId) -> PathBuf {
        self.root.join(tenant.to_string())
    }

    fn path(&self, key: RecordingKey) -> PathBuf {
        self.tenant_folder(key.tenant()).join(format!("{}.sealed", key.recording()))
    }

    // Two writers of one key must not share a half-written file.
    fn draft_of(&self, path: &Path) -> PathBuf {
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        path.with_extension(format!("{}-{number}.draft", std::process::id()))
    }
}

#[async_trait]
impl Recordings for RecordingFolder {
    async fn put(&self, key: RecordingKey, sealed: Vec<u8>) -> Result<(), Failure> {
        let path = self.path(key);
        let draft = self.draft_of(&path);
        off_the_loop(move || write_whole(&path, &draft, &sealed)).await
    }

    async fn get(&self, key: RecordingKey) -> Result<Option<Vec<u8>>, Failure> {
        let path = self.path(key);
        off_the_loop(move || absent_is_none(fs::read(path))).await
    }

    async fn delete(&self, key: RecordingKey) -> Result<(), Failure> {
        let path = self.path(key);
        off_the_loop(move || {
            let removed = absent_is_none(fs::remove_file(&path))?;
            if removed.is_some() { sync_folder_of(&path) } else { Ok(()) }
        })
        .await
    }

    async fn erase_tenant(&self, tenant: TenantId) -> Result<(), Failure> {
        let folder = self.tenant_folder(tenant);
        off_the_loop(move || {
            let removed = absent_is_none(fs::remove_dir_all(&folder))?;
            if removed.is_some() { sync_folder_of(&folder) } else { Ok(()) }
        })
        .await
    }
}

// Write beside, flush, rename over, flush the folder: a crash at any point leaves the old file or the new one.
// <https://man7.org/linux/man-pages/man2/fsync.2.html>
fn write_whole(path: &Path, draft: &Path, sealed: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
        fs::create_dir_all(folder)?;
        sync_folder_of(folder)?;
    }
    let written = File::create(draft)
        .and_then(|mut file| file.write_all(sealed).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(draft, path));
    if written.is_err() {
        // The first error is the one to tell; what is left of the draft is never read.
        fs::remove_file(draft).ok();
    }
    written.and_then(|()| sync_folder_of(path))
}

fn sync_folder_of(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

fn absent_is_none<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}

async fn off_the_loop<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(failure)?.map_err(failure)
}

fn failure(cause: impl Into<ports::failure::Cause>) -> Failure {
    Failure::new(VENDOR, FailureKind::Unavailable).because(cause)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn tenant(number: u128) -> TenantId {
        TenantId::from_uuid(Uuid::from_u128(number))
    }

    fn key(of: u128, recording: u128) -> RecordingKey {
        RecordingKey::new(tenant(of), Uuid::from_u128(recording))
    }

    #[tokio::test]
    async fn what_is_put_is_got_back_until_it_is_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let recordings = RecordingFolder::open(folder.path().join("new/root")).unwrap();

        recordings.put(key(1, 1), vec![1, 2, 3]).await.unwrap();
        recordings.put(key(1, 1), vec![4]).await.unwrap();
        let kept = recordings.get(key(1, 1)).await.unwrap();
        recordings.delete(key(1, 1)).await.unwrap();
        recordings.delete(key(1, 1)).await.unwrap();

        assert_eq!(kept, Some(vec![4]));
        assert_eq!(recordings.get(key(1, 1)).await.unwrap(), None);
    }

    #[tokio::test]
    async fn the_same_recording_id_of_two_tenants_is_two_recordings_and_erasing_one_tenant_spares_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let recordings = RecordingFolder::open(folder.path()).unwrap();
        recordings.put(key(1, 7), vec![1]).await.unwrap();
        recordings.put(key(2, 7), vec![2]).await.unwrap();

        recordings.erase_tenant(tenant(1)).await.unwrap();
        recordings.erase_tenant(tenant(1)).await.unwrap();

        assert_eq!(recordings.get(key(1, 7)).await.unwrap(), None);
        assert_eq!(recordings.get(key(2, 7)).await.unwrap(), Some(vec![2]));
    }

    #[tokio::test]
    async fn writers_of_one_key_at_once_leave_one_whole_recording_and_no_draft() {
        let folder = tempfile::tempdir().unwrap();
        let recordings = std::sync::Arc::new(RecordingFolder::open(folder.path()).unwrap());

        let mut writers = tokio::task::JoinSet::new();
        for byte in 0..16_u8 {
            let recordings = recordings.clone();
            writers.spawn(async move { recordings.put(key(1, 1), vec![byte; 100_000]).await });
        }
        while let Some(written) = writers.join_next().await {
            written.unwrap().unwrap();
        }

        let kept = recordings.get(key(1, 1)).await.unwrap().unwrap();
        assert!(kept.len() == 100_000 && kept.iter().all(|byte| *byte == kept[0]));
        assert_eq!(fs::read_dir(folder.path().join(tenant(1).to_string())).unwrap().count(), 1);
    }

    #[tokio::test]
    async fn a_place_that_cannot_be_written_fails_and_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let recordings = RecordingFolder::open(folder.path()).unwrap();
        // A file stands where the tenant's folder should be.
        fs::write(folder.path().join(tenant(1).to_string()), "in the way").unwrap();

        let refused = recordings.put(key(1, 1), vec![1]).await.unwrap_err();

        assert_eq!(refused.kind, FailureKind::Unavailable);
        assert!(RecordingFolder::open(folder.path().join(tenant(1).to_string())).is_err());
    }
}
