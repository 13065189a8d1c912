//! Words in, meaning out: one pass over an utterance, without a model and without I/O.
//! Called by the reception turn and by the extract door. Knows no business rule: what is done about a meaning is decided in `domain`.

mod listening;
mod words;

pub use listening::{Expecting, Gathered, Listening, OpenSpan};

use domain::meaning::Understanding;
use words::Utterance;

/// Understands one utterance.
///
/// `text`: what was heard or written, any length; only the first 2,000 characters are read.
/// Never panics and never guesses: what was not said is absent.
#[must_use]
pub fn understand(text: &str, listening: &Listening<'_>) -> Understanding {
    let heard = Utterance::cut(clip(text));
    let _ = (&heard, listening);
    Understanding::default()
}

/// Longest text that is read; a caller's longest answer in one breath is a tenth of it.
const MAX_CHARS: usize = 2_000;

fn clip(text: &str) -> &str {
    text.char_indices().nth(MAX_CHARS).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}
