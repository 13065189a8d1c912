//! The world's memory: what exists at the carrier now, kept in a journal when there is one.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{
    journal::{Entry, Journal, JournalError},
    records::{CallRecord, MessageRecord, NumberRecord, OptOut, RecordingRecord},
};

/// Everything that the carrier knows.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    books: Mutex<Books>,
}

#[derive(Debug, Default)]
struct Books {
    numbers: BTreeMap<String, NumberRecord>,
    messages: Shelf<MessageRecord>,
    calls: Shelf<CallRecord>,
    recordings: Shelf<RecordingRecord>,
    refused: HashSet<(String, String)>,
    journal: Journal,
}

/// Things with a SID, in the order in which they came.
#[derive(Debug)]
struct Shelf<T> {
    places: HashMap<String, usize>,
    things: Vec<T>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { places: HashMap::new(), things: Vec::new() }
    }
}

impl<T: Clone> Shelf<T> {
    fn put(&mut self, sid: &str, thing: T) {
        match self.places.get(sid).and_then(|place| self.things.get_mut(*place)) {
            Some(known) => *known = thing,
            None => {
                self.places.insert(sid.to_owned(), self.things.len());
                self.things.push(thing);
            }
        }
    }

    fn get(&self, sid: &str) -> Option<T> {
        self.places.get(sid).and_then(|place| self.things.get(*place)).cloned()
    }

    fn newest_first(&self, wanted: impl Fn(&T) -> bool) -> Vec<T> {
        self.things.iter().rev().filter(|thing| wanted(thing)).cloned().collect()
    }
}

impl Ledger {
    /// Opens the memory in a file, with what it holds.
    pub(crate) fn in_file(path: &Path) -> Result<Self, JournalError> {
        let mut books = Books::default();
        for entry in Journal::read(path)? {
            books.apply(entry);
        }
        let entries = books.entries();
        books.journal = Journal::start(path, entries.into_iter())?;
        Ok(Self { books: Mutex::new(books) })
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, entry: Entry) {
        let mut books = self.books();
        books.journal.add(&entry);
        books.apply(entry);
    }

    pub(crate) fn keep_number(&self, number: NumberRecord) {
        self.keep(Entry::Number(number));
    }

    pub(crate) fn keep_message(&self, message: MessageRecord) {
        self.keep(Entry::Message(message));
    }

    pub(crate) fn keep_call(&self, call: CallRecord) {
        self.keep(Entry::Call(call));
    }

    pub(crate) fn keep_recording(&self, recording: RecordingRecord) {
        self.keep(Entry::Recording(recording));
    }

    pub(crate) fn keep_opt_out(&self, opt_out: OptOut) {
        self.keep(Entry::OptOut(opt_out));
    }

    pub(crate) fn number(&self, phone_number: &str) -> Option<NumberRecord> {
        self.books().numbers.get(phone_number).cloned()
    }

    pub(crate) fn number_by_sid(&self, sid: &str) -> Option<NumberRecord> {
        self.books().numbers.values().find(|number| number.sid == sid).cloned()
    }

    pub(crate) fn numbers(&self) -> Vec<NumberRecord> {
        self.books().numbers.values().cloned().collect()
    }

    pub(crate) fn message(&self, sid: &str) -> Option<MessageRecord> {
        self.books().messages.get(sid)
    }

    /// Newest first, as the API lists them.
    pub(crate) fn messages(&self, wanted: impl Fn(&MessageRecord) -> bool) -> Vec<MessageRecord> {
        self.books().messages.newest_first(wanted)
    }

    pub(crate) fn call(&self, sid: &str) -> Option<CallRecord> {
        self.books().calls.get(sid)
    }

    /// Newest first, as the API lists them.
    pub(crate) fn calls(&self, wanted: impl Fn(&CallRecord) -> bool) -> Vec<CallRecord> {
        self.books().calls.newest_first(wanted)
    }

    pub(crate) fn recording(&self, sid: &str) -> Option<RecordingRecord> {
        self.books().recordings.get(sid).filter(|recording| !recording.deleted)
    }

    /// Newest first, as the API lists them.
    pub(crate) fn recordings(&self, wanted: impl Fn(&RecordingRecord) -> bool) -> Vec<RecordingRecord> {
        self.books().recordings.newest_first(|recording| !recording.deleted && wanted(recording))
    }

    pub(crate) fn is_refused(&self, ours: &str, theirs: &str) -> bool {
        self.books().refused.contains(&(ours.to_owned(), theirs.to_owned()))
    }
}

impl Books {
    fn apply(&mut self, entry: Entry) {
        match entry {
            Entry::Number(number) => {
                self.numbers.insert(number.phone_number.clone(), number);
            }
            Entry::Message(message) => self.messages.put(&message.sid.clone(), message),
            Entry::Call(call) => self.calls.put(&call.sid.clone(), call),
            Entry::Recording(recording) => self.recordings.put(&recording.sid.clone(), recording),
            Entry::OptOut(OptOut { ours, theirs, refused: true }) => {
                self.refused.insert((ours, theirs));
            }
            Entry::OptOut(OptOut { ours, theirs, refused: false }) => {
                self.refused.remove(&(ours, theirs));
            }
        }
    }

    fn entries(&self) -> Vec<Entry> {
        let numbers = self.numbers.values().cloned().map(Entry::Number);
        let messages = self.messages.things.iter().cloned().map(Entry::Message);
        let calls = self.calls.things.iter().cloned().map(Entry::Call);
        let recordings = self.recordings.things.iter().cloned().map(Entry::Recording);
        let refused =
            self.refused.iter().map(|(ours, theirs)| Entry::OptOut(OptOut { ours: ours.clone(), theirs: theirs.clone(), refused: true }));
        numbers.chain(messages).chain(calls).chain(recordings).chain(refused).collect()
    }
}
