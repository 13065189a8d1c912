//! The world's memory on disk: one line of JSON per change, so that a kill at any moment loses at most the line being
//! written, and a restart forgets nothing. Read once at the start and written afresh without the lines that were overtaken.

use std::{
    fs::{File, OpenOptions},
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::records::{CallRecord, MessageRecord, NumberRecord, OptOut, RecordingRecord};

/// One change: the new state of one thing.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Entry {
    Number(NumberRecord),
    Message(MessageRecord),
    Call(CallRecord),
    Recording(RecordingRecord),
    OptOut(OptOut),
}

/// Why the world's state could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The file could not be opened, read or replaced.
    #[error("the world's state file {path} cannot be used")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A line in the middle is not one of the world's.
    #[error("line {line} of the world's state file {path} cannot be read")]
    Line {
        /// Which file.
        path: PathBuf,
        /// Which line, counted from 1.
        line: usize,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
}

/// Where changes are written; nowhere when the world lives in memory.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    file: Option<File>,
}

impl Journal {
    /// Every change kept in the file, oldest first; none if there is no file yet.
    pub(crate) fn read(path: &Path) -> Result<Vec<Entry>, JournalError> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(JournalError::File { path: path.to_owned(), source }),
        };
        let lines: Vec<String> = BufReader::new(file)
            .lines()
            .collect::<Result<_, _>>()
            .map_err(|source| JournalError::File { path: path.to_owned(), source })?;
        let last = lines.len();
        let mut entries = Vec::with_capacity(last);
        for (number, line) in (1..).zip(&lines) {
            match serde_json::from_str(line) {
                Ok(entry) => entries.push(entry),
                // The process was killed while it wrote its last line.
                Err(_) if number == last => {}
                Err(source) => return Err(JournalError::Line { path: path.to_owned(), line: number, source }),
            }
        }
        Ok(entries)
    }

    /// Writes the file afresh with these entries and keeps it open for more.
    pub(crate) fn start(path: &Path, entries: impl Iterator<Item = Entry>) -> Result<Self, JournalError> {
        let failed = |source| JournalError::File { path: path.to_owned(), source };
        let fresh = path.with_extension("new");
        let mut text = Vec::new();
        for entry in entries {
            text.extend(line(&entry));
        }
        std::fs::write(&fresh, text).map_err(failed)?;
        std::fs::rename(&fresh, path).map_err(failed)?;
        let file = OpenOptions::new().append(true).open(path).map_err(failed)?;
        Ok(Self { file: Some(file) })
    }

    /// Adds one change. A full disk is told in the log; the world goes on from memory.
    pub(crate) fn add(&mut self, entry: &Entry) {
        if let Some(file) = &mut self.file
            && let Err(error) = file.write_all(&line(entry))
        {
            tracing::error!(%error, "The world could not write its state");
        }
    }
}

fn line(entry: &Entry) -> Vec<u8> {
    // Records hold texts, numbers and instants only, which JSON always can hold.
    let mut text = serde_json::to_vec(entry).unwrap_or_default();
    text.push(b'\n');
    text
}
