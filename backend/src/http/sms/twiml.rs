//! The carrier's instructions for texts: at most one message, or nothing.
//!
//! Source: <https://www.twilio.com/docs/messaging/twiml/message>

use crate::http::voice::escape;

/// The most characters of one message; the carrier refuses more.
const MAX_CHARS: usize = 1_600;

/// What is answered to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The words.
    pub words: String,
    /// Where the carrier tells how far it has come: path and query.
    pub status_callback: Option<String>,
}

/// The document that answers so; without an answer, one that says nothing.
#[must_use]
pub fn document(answer: Option<&Answer>) -> String {
    let message = answer.map(message).unwrap_or_default();
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>{message}</Response>")
}

fn message(answer: &Answer) -> String {
    let words: String = answer.words.chars().take(MAX_CHARS).collect();
    let callback = answer.status_callback.as_ref().map(|path| format!(" statusCallback=\"{}\"", escape(path))).unwrap_or_default();
    format!("<Message{callback}>{}</Message>", escape(&words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_cut_and_silence_is_a_document() {
        assert!(document(None).ends_with("<Response></Response>"));
        let answer = Answer { words: "Tom & Dan <3".to_owned(), status_callback: Some("/status?a=1&b=2".to_owned()) };
        assert!(document(Some(&answer)).contains("<Message statusCallback=\"/status?a=1&amp;b=2\">Tom &amp; Dan &lt;3</Message>"));
        let endless = Answer { words: "x".repeat(5_000), status_callback: None };
        assert!(document(Some(&endless)).len() < 1_700);
    }
}
