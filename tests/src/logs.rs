//! Everything that the suites log, so that each house can look for what must never be there.

use std::{
    io,
    sync::{Arc, Mutex, OnceLock},
};

use tracing_subscriber::{EnvFilter, fmt::MakeWriter, layer::SubscriberExt, util::SubscriberInitExt};

/// What is logged in production, and everything that the product's own crates could ever say.
const FILTER: &str = "info,sqlx=warn,callwright=trace,services=trace,store=trace,vendors=trace,domain=trace,understanding=trace";

#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Sink {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn sink() -> &'static Sink {
    static SINK: OnceLock<Sink> = OnceLock::new();
    SINK.get_or_init(|| {
        let sink = Sink::default();
        let lines = tracing_subscriber::fmt::layer().json().flatten_event(true).with_writer(sink.clone());
        // Only the first house of a process can start it; a second subscriber would be refused.
        let _ = tracing_subscriber::registry().with(EnvFilter::new(FILTER)).with(lines).try_init();
        sink
    })
}

/// Starts to keep what is logged.
pub fn keep() {
    let _ = sink();
}

/// Everything that was logged by this process so far.
#[must_use]
pub fn logged() -> String {
    String::from_utf8_lossy(&sink().0.lock().unwrap()).into_owned()
}

/// Fails when one of these words, of whom nothing may be logged, was logged by this process so far.
pub fn nobody_is_logged(personal: impl IntoIterator<Item = String>) {
    let logged = logged().to_lowercase();
    for words in personal {
        // Carriers, people and logs write the same number in more than one way.
        let told = words.trim_start_matches("+1").to_lowercase();
        let found = logged.lines().find(|line| line.contains(&told));
        assert_eq!(found, None, "{words} was logged");
    }
}
