//! The carrier's call instructions, typed: what cannot be built here cannot be sent.
//! Only the verbs that the receptionist uses. Every text is escaped, and a document over the carrier's limit cannot leave.

use std::{fmt::Write, time::Duration};

/// The most bytes that the carrier reads of one document.
///
/// Source: <https://www.twilio.com/docs/api/errors/11750>
pub const MAX_BYTES: usize = 64 * 1024;

/// The most characters of one `<Say>`; the carrier refuses more.
///
/// Source: <https://www.twilio.com/docs/voice/twiml/say>
const MAX_SAY_CHARS: usize = 4_000;

/// The most characters in a list of hints.
///
/// Source: <https://www.twilio.com/docs/voice/twiml/gather#hints>
const MAX_HINT_CHARS: usize = 10_000;

/// Words to be spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// What is said.
    pub words: String,
    /// The carrier's name of the voice.
    pub voice: String,
    /// BCP 47 tag.
    pub language: &'static str,
}

/// Listening for words and keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gather {
    /// What is said while already listening.
    pub prompt: Option<Say>,
    /// Where the words go: path and query.
    pub action: String,
    /// BCP 47 tag of what is expected.
    pub language: &'static str,
    /// Words that are likely.
    pub hints: Vec<String>,
    /// How long to wait for the first word or key.
    pub timeout: Duration,
    /// How many keys end it; absent: the pound key or a pause ends it.
    pub keys: Option<u8>,
}

/// One instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Speak.
    Say(Say),
    /// Wait.
    Pause(Duration),
    /// Listen. An empty answer is sent too, so that silence is heard by us and not by the carrier.
    Gather(Gather),
    /// Record a message.
    Record {
        /// Where the result goes.
        action: String,
        /// Where the finished recording is announced.
        status_callback: String,
        /// Longest message.
        longest: Duration,
    },
    /// Ring somebody.
    Dial {
        /// Their number.
        number: String,
        /// The number shown to them.
        shown: String,
        /// How long it rings.
        ring: Duration,
        /// Where the result goes.
        action: String,
    },
    /// Ask us again at this path.
    Redirect(String),
    /// Refuse the call before it is answered.
    Reject,
    /// End the call.
    Hangup,
}

/// A whole document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    verbs: Vec<Verb>,
}

impl Document {
    /// An empty document: the carrier hangs up.
    #[must_use]
    pub const fn new() -> Self {
        Self { verbs: Vec::new() }
    }

    /// Adds an instruction.
    #[must_use]
    pub fn then(mut self, verb: Verb) -> Self {
        self.verbs.push(verb);
        self
    }

    /// The document as the carrier reads it, at most [`MAX_BYTES`].
    ///
    /// Words are cut at the carrier's limits, which no sentence of ours comes near; instructions that would still not fit
    /// are left out from the end.
    #[must_use]
    pub fn render(&self) -> String {
        const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>";
        const TAIL: &str = "</Response>";
        let mut text = HEAD.to_owned();
        for verb in &self.verbs {
            let mut piece = String::new();
            verb.write(&mut piece);
            if text.len() + piece.len() + TAIL.len() > MAX_BYTES {
                break;
            }
            text.push_str(&piece);
        }
        text.push_str(TAIL);
        text
    }
}

impl Verb {
    fn write(&self, out: &mut String) {
        match self {
            Self::Say(say) => say.write(out),
            Self::Pause(length) => element(out, "Pause", &[("length", &length.as_secs().to_string())], None),
            Self::Gather(gather) => gather.write(out),
            Self::Record { action, status_callback, longest } => {
                let longest = longest.as_secs().to_string();
                let attributes = [
                    ("action", action.as_str()),
                    ("method", "POST"),
                    ("maxLength", &longest),
                    ("timeout", "5"),
                    ("finishOnKey", "#"),
                    ("playBeep", "true"),
                    ("recordingStatusCallback", status_callback),
                    ("recordingStatusCallbackMethod", "POST"),
                ];
                element(out, "Record", &attributes, None);
            }
            Self::Dial { number, shown, ring, action } => {
                let ring = ring.as_secs().to_string();
                let attributes = [("action", action.as_str()), ("method", "POST"), ("timeout", &ring), ("callerId", shown)];
                let mut inner = String::new();
                element(&mut inner, "Number", &[], Some(&escape(number)));
                element(out, "Dial", &attributes, Some(&inner));
            }
            Self::Redirect(path) => element(out, "Redirect", &[("method", "POST")], Some(&escape(path))),
            Self::Reject => element(out, "Reject", &[], None),
            Self::Hangup => element(out, "Hangup", &[], None),
        }
    }
}

impl Say {
    fn write(&self, out: &mut String) {
        let words: String = self.words.chars().take(MAX_SAY_CHARS).collect();
        element(out, "Say", &[("voice", &self.voice), ("language", self.language)], Some(&escape(&words)));
    }
}

impl Gather {
    fn write(&self, out: &mut String) {
        let timeout = self.timeout.as_secs().to_string();
        let hints = joined_hints(&self.hints);
        let keys = self.keys.map(|keys| keys.to_string());
        let mut attributes = vec![
            ("input", "speech dtmf"),
            ("action", self.action.as_str()),
            ("method", "POST"),
            ("timeout", &timeout),
            ("speechTimeout", "auto"),
            ("finishOnKey", "#"),
            ("actionOnEmptyResult", "true"),
            ("language", self.language),
        ];
        if let Some(keys) = &keys {
            attributes.push(("numDigits", keys));
        }
        if !hints.is_empty() {
            attributes.push(("hints", &hints));
        }
        let mut inner = String::new();
        if let Some(prompt) = &self.prompt {
            prompt.write(&mut inner);
        }
        element(out, "Gather", &attributes, Some(&inner));
    }
}

fn joined_hints(hints: &[String]) -> String {
    let mut joined = String::new();
    for hint in hints {
        let hint = hint.replace(',', " ");
        if joined.chars().count() + hint.chars().count() + 1 > MAX_HINT_CHARS {
            break;
        }
        if !joined.is_empty() {
            joined.push(',');
        }
        joined.push_str(&hint);
    }
    joined
}

fn element(out: &mut String, name: &str, attributes: &[(&str, &str)], inner: Option<&str>) {
    // Writing to a String cannot fail.
    let _ = write!(out, "<{name}");
    for (attribute, value) in attributes {
        let _ = write!(out, " {attribute}=\"{}\"", escape(value));
    }
    match inner {
        Some(inner) => {
            let _ = write!(out, ">{inner}</{name}>");
        }
        None => out.push_str("/>"),
    }
}

/// Escapes markup and drops what XML 1.0 does not allow at all.
///
/// Source: <https://www.w3.org/TR/xml/#charsets>
pub(in crate::http) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(words: &str) -> Say {
        Say { words: words.to_owned(), voice: "Polly.Joanna".to_owned(), language: "en-US" }
    }

    #[test]
    fn whatever_a_caller_says_stays_text() {
        let hostile = "</Say><Hangup/>&\"'\u{0}\u{7}";
        let document = Document::new().then(Verb::Say(say(hostile))).then(Verb::Redirect("/twilio/voice?a=1&b=2".to_owned())).render();
        assert!(document.contains("&lt;/Say&gt;&lt;Hangup/&gt;&amp;&quot;&apos;</Say>"));
        assert!(document.contains("/twilio/voice?a=1&amp;b=2"));
        assert!(!document.contains('\u{7}'));
    }

    #[test]
    fn no_document_is_larger_than_the_carrier_reads() {
        let mut document = Document::new();
        for _ in 0..100 {
            document = document.then(Verb::Say(say(&"&".repeat(4_000))));
        }
        let text = document.render();
        assert!(text.len() <= MAX_BYTES && text.ends_with("</Response>"));
    }

    #[test]
    fn listening_asks_for_speech_and_keys_and_hears_silence() {
        let gather = Gather {
            prompt: Some(say("Yes?")),
            action: "/twilio/voice/turn?turn=1".to_owned(),
            language: "en-US",
            hints: vec!["yes".to_owned(), "no, thanks".to_owned()],
            timeout: Duration::from_secs(5),
            keys: Some(1),
        };
        assert_eq!(
            Document::new().then(Verb::Gather(gather)).render(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Gather input=\"speech dtmf\" action=\"/twilio/voice/turn?turn=1\" method=\"POST\" \
             timeout=\"5\" speechTimeout=\"auto\" finishOnKey=\"#\" actionOnEmptyResult=\"true\" language=\"en-US\" numDigits=\"1\" \
             hints=\"yes,no  thanks\"><Say voice=\"Polly.Joanna\" language=\"en-US\">Yes?</Say></Gather></Response>"
        );
    }
}
