//! Reads the two verbs that listen to the caller: `<Gather>` and `<Record>`.

use std::time::Duration;

use roxmltree::Node;

use super::{
    attributes::{Attributes, SCHEMA},
    notice::Notice,
    reading::{allow_children, prompt, warn_of_stray_text},
    verbs::{
        BargeIn, Beep, Callback, Gather, GatherInput, Heeded, OnEmpty, Recogniser, Record, RecordingStatus, SpeechTimeout, Transcription,
        Trim, Verb,
    },
};

const GATHER: [&str; 18] = [
    "input",
    "action",
    "method",
    "timeout",
    "speechTimeout",
    "maxSpeechTime",
    "profanityFilter",
    "finishOnKey",
    "numDigits",
    "partialResultCallback",
    "partialResultCallbackMethod",
    "language",
    "hints",
    "bargeIn",
    "debug",
    "actionOnEmptyResult",
    "speechModel",
    "enhanced",
];

const INPUTS: [(&str, GatherInput); 4] = [
    ("dtmf", GatherInput { keys: Heeded::Yes, speech: Heeded::No }),
    ("speech", GatherInput { keys: Heeded::No, speech: Heeded::Yes }),
    ("dtmf speech", GatherInput { keys: Heeded::Yes, speech: Heeded::Yes }),
    ("speech dtmf", GatherInput { keys: Heeded::Yes, speech: Heeded::Yes }),
];

const KEYS: &str = "0123456789#*";

/// <https://www.twilio.com/docs/voice/twiml/gather#attributes>
pub(super) fn gather(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Verb {
    warn_of_stray_text(node, notices);
    let nested = allow_children(node, &["Say", "Play", "Pause"], 13_320, notices);
    let prompts = nested.into_iter().filter_map(|child| prompt(child, notices).flatten()).collect();
    let mut attributes = Attributes::of(node, &GATHER, notices);
    let timeout = attributes.seconds("timeout", 13_313, 1..=3600, 5);
    Verb::Gather(Box::new(Gather {
        input: attributes.one_of("input", 13_326, &INPUTS, INPUTS[0].1),
        action: attributes.url("action"),
        method: attributes.method("method", 13_312),
        timeout,
        speech_timeout: speech_timeout(&mut attributes, timeout),
        finish_on_key: finish_on_key(&mut attributes),
        num_digits: attributes.number("numDigits", 13_314, 1..=1000).and_then(|count| usize::try_from(count).ok()),
        on_empty: if attributes.flag("actionOnEmptyResult", 13_338, false) { OnEmpty::Ask } else { OnEmpty::FallThrough },
        barge_in: if attributes.flag("bargeIn", SCHEMA, true) { BargeIn::Allowed } else { BargeIn::Refused },
        max_speech_time: attributes.number("maxSpeechTime", 13_328, 1..=600).map(Duration::from_secs),
        recogniser: recogniser(&mut attributes),
        partial_results: attributes.callback("partialResultCallback", "partialResultCallbackMethod", SCHEMA),
        prompts,
    }))
}

fn recogniser(attributes: &mut Attributes<'_, '_>) -> Recogniser {
    let hints = attributes.text("hints").unwrap_or_default();
    Recogniser {
        language: attributes.text("language").unwrap_or_else(|| "en-US".to_owned()),
        hints: hints.split(',').map(|hint| hint.trim().to_owned()).filter(|hint| !hint.is_empty()).collect(),
        model: attributes.text("speechModel"),
        enhanced: attributes.flag("enhanced", SCHEMA, false),
        profanity_filter: attributes.flag("profanityFilter", SCHEMA, true),
    }
}

// Without speechTimeout the value of timeout is taken. <https://www.twilio.com/docs/voice/twiml/gather#speechtimeout>
fn speech_timeout(attributes: &mut Attributes<'_, '_>, timeout: Duration) -> SpeechTimeout {
    if attributes.text("speechTimeout").as_deref() == Some("auto") {
        return SpeechTimeout::Auto;
    }
    SpeechTimeout::After(attributes.number("speechTimeout", 13_327, 1..=600).map_or(timeout, Duration::from_secs))
}

fn finish_on_key(attributes: &mut Attributes<'_, '_>) -> Option<char> {
    let given = attributes.text("finishOnKey").unwrap_or_else(|| "#".to_owned());
    let mut keys = given.chars();
    match (keys.next(), keys.next()) {
        (None, _) => None,
        (Some(key), None) if KEYS.contains(key) => Some(key),
        _ => {
            attributes.warn(13_310, "finishOnKey", &given);
            Some('#')
        }
    }
}

const RECORD: [&str; 13] = [
    "action",
    "method",
    "timeout",
    "finishOnKey",
    "maxLength",
    "playBeep",
    "trim",
    "recordingStatusCallback",
    "recordingStatusCallbackMethod",
    "recordingStatusCallbackEvent",
    "transcribe",
    "transcribeCallback",
    "recordingConfigurationId",
];

/// <https://www.twilio.com/docs/voice/twiml/record#attributes>
pub(super) fn record(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Verb {
    allow_children(node, &[], SCHEMA, notices);
    let mut attributes = Attributes::of(node, &RECORD, notices);
    let status = attributes.callback("recordingStatusCallback", "recordingStatusCallbackMethod", SCHEMA);
    Verb::Record(Box::new(Record {
        action: attributes.url("action"),
        method: attributes.method("method", 13_610),
        timeout: attributes.seconds("timeout", 13_611, 1..=3600, 5),
        finish_on_key: record_keys(&mut attributes),
        max_length: attributes.seconds("maxLength", 13_612, 1..=14_400, 3600),
        beep: if attributes.flag("playBeep", 13_616, true) { Beep::Heard } else { Beep::Silent },
        trim: attributes.one_of("trim", SCHEMA, &[("trim-silence", Trim::Silence), ("do-not-trim", Trim::Nothing)], Trim::Silence),
        status: status.map(|callback| recording_status(callback, &attributes)),
        transcription: transcription(&mut attributes),
    }))
}

fn record_keys(attributes: &mut Attributes<'_, '_>) -> String {
    let every = "1234567890*#".to_owned();
    match attributes.text("finishOnKey") {
        None => every,
        Some(given) if given.chars().all(|key| KEYS.contains(key)) => given,
        Some(given) => {
            attributes.warn(13_613, "finishOnKey", &given);
            every
        }
    }
}

fn recording_status(callback: Callback, attributes: &Attributes<'_, '_>) -> RecordingStatus {
    let events = attributes.words("recordingStatusCallbackEvent");
    RecordingStatus { callback, events: if events.is_empty() { vec!["completed".to_owned()] } else { events } }
}

// A transcribeCallback alone asks for a transcription too. <https://www.twilio.com/docs/voice/twiml/record#transcribecallback>
fn transcription(attributes: &mut Attributes<'_, '_>) -> Option<Transcription> {
    let callback = attributes.url("transcribeCallback");
    let asked = attributes.flag("transcribe", 13_614, callback.is_some());
    asked.then_some(Transcription { callback })
}
