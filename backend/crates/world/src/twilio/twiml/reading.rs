//! Reads a voice document into verbs.

use roxmltree::Node;

use super::{
    attributes::{Attributes, SCHEMA, words_of},
    listening,
    notice::{Notice, TwimlError},
    open,
    verbs::{Dial, DialAnswer, DialNumber, LegStatus, Play, Redirect, RejectReason, Say, Sound, Verb},
};

/// Verbs that are TwiML but that the world does not play.
const NOT_SIMULATED: [&str; 13] =
    ["Connect", "Start", "Stop", "Enqueue", "Leave", "Refer", "Pay", "Prompt", "Echo", "Queue", "Conference", "Sms", "Message"];

/// Elements that speech markup may nest in `<Say>`. <https://www.twilio.com/docs/voice/twiml/say/text-speech#ssml-tags>
const SPEECH_MARKUP: [&str; 11] = ["break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w", "amazon:effect"];

/// A voice document: what to do, and what the debugger says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoiceDocument {
    /// In order.
    pub verbs: Vec<Verb>,
    /// Warnings; the call goes on in spite of them.
    pub notices: Vec<Notice>,
}

impl VoiceDocument {
    /// Reads a document.
    ///
    /// # Errors
    /// When Twilio would not execute any of it: too large, not well-formed, no `<Response>`, or a verb that the world does not play.
    pub fn parse(xml: &str) -> Result<Self, TwimlError> {
        let document = open(xml)?;
        let mut notices = Vec::new();
        let verbs = verbs_in(document.root_element(), &mut notices)?;
        Ok(Self { verbs, notices })
    }
}

fn verbs_in(response: Node<'_, '_>, notices: &mut Vec<Notice>) -> Result<Vec<Verb>, TwimlError> {
    // Only for the notices: a response has no attributes to read.
    let _ = Attributes::of(response, &[], notices);
    warn_of_stray_text(response, notices);
    let mut verbs = Vec::new();
    for node in response.children().filter(Node::is_element) {
        verbs.extend(verb(node, notices)?);
    }
    Ok(verbs)
}

fn verb(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Result<Option<Verb>, TwimlError> {
    Ok(match node.tag_name().name() {
        "Gather" => Some(listening::gather(node, notices)),
        "Record" => Some(listening::record(node, notices)),
        "Redirect" => Some(redirect(node, notices)),
        "Dial" => Some(dial(node, notices)?),
        "Reject" => Some(reject(node, notices)),
        "Hangup" => {
            let _ = Attributes::of(node, &[], notices);
            allow_children(node, &[], SCHEMA, notices);
            Some(Verb::Hangup)
        }
        name if NOT_SIMULATED.contains(&name) => return Err(TwimlError::NotSimulated(name.to_owned())),
        name => {
            let prompt = prompt(node, notices);
            if prompt.is_none() {
                notices.push(Notice::new(SCHEMA, format!("<{name}> is no verb")));
            }
            prompt.flatten()
        }
    })
}

/// Say, Play or Pause, which may stand in a Response and in a Gather; `None` for another element, `Some(None)` for one that says nothing.
pub(super) fn prompt(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Option<Option<Verb>> {
    match node.tag_name().name() {
        "Say" => Some(say(node, notices)),
        "Play" => Some(play(node, notices)),
        "Pause" => {
            allow_children(node, &[], SCHEMA, notices);
            let mut attributes = Attributes::of(node, &["length"], notices);
            Some(Some(Verb::Pause(attributes.seconds("length", 13_910, 0..=180, 1))))
        }
        _ => None,
    }
}

fn say(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Option<Verb> {
    allow_markup(node, notices);
    let text = words_of(node);
    let mut attributes = Attributes::of(node, &["voice", "language", "loop"], notices);
    let repeat = attributes.repeat(13_510);
    let (voice, language) = (attributes.text("voice"), attributes.text("language"));
    if text.is_empty() || text.chars().count() > 4096 {
        attributes.warn(13_520, "text", "nothing, or more than 4096 characters");
        return None;
    }
    Some(Verb::Say(Say { text, voice, language, repeat }))
}

fn play(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Option<Verb> {
    allow_children(node, &[], SCHEMA, notices);
    let mut attributes = Attributes::of(node, &["loop", "digits"], notices);
    let repeat = attributes.repeat(13_410);
    let address = words_of(node);
    let sound = match attributes.text("digits") {
        Some(tones) if tones.chars().all(|tone| "0123456789*#w".contains(tone)) => Sound::Tones(tones),
        _ if !address.is_empty() => Sound::File(address),
        other => {
            attributes.warn(SCHEMA, "digits", other.as_deref().unwrap_or_default());
            return None;
        }
    };
    Some(Verb::Play(Play { sound, repeat }))
}

fn redirect(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Verb {
    allow_children(node, &[], SCHEMA, notices);
    let mut attributes = Attributes::of(node, &["method"], notices);
    Verb::Redirect(Redirect { method: attributes.method("method", 13_710), url: words_of(node) })
}

fn reject(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Verb {
    allow_children(node, &[], SCHEMA, notices);
    let reasons = [("rejected", RejectReason::Rejected), ("busy", RejectReason::Busy)];
    Verb::Reject(Attributes::of(node, &["reason"], notices).one_of("reason", SCHEMA, &reasons, RejectReason::Rejected))
}

const DIAL: [&str; 18] = [
    "action",
    "method",
    "timeout",
    "hangupOnStar",
    "timeLimit",
    "callerId",
    "record",
    "trim",
    "recordingStatusCallback",
    "recordingStatusCallbackMethod",
    "recordingStatusCallbackEvent",
    "recordingTrack",
    "answerOnBridge",
    "ringTone",
    "sequential",
    "referUrl",
    "referMethod",
    "events",
];

fn dial(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Result<Verb, TwimlError> {
    if let Some(other) = node.children().find(|child| {
        child.is_element() && ["Client", "Conference", "Queue", "Sim", "Sip", "Application"].contains(&child.tag_name().name())
    }) {
        return Err(TwimlError::NotSimulated(format!("Dial><{}", other.tag_name().name())));
    }
    let nested: Vec<_> = allow_children(node, &["Number"], 13_215, notices);
    let mut numbers: Vec<DialNumber> = nested.into_iter().map(|child| number(child, notices)).collect();
    let bare: String = node.children().filter(Node::is_text).filter_map(|text| text.text()).collect();
    if !bare.trim().is_empty() {
        numbers.push(DialNumber { number: bare.trim().to_owned(), whisper: None, send_digits: None, status: None });
    }
    let mut attributes = Attributes::of(node, &DIAL, notices);
    Ok(Verb::Dial(Box::new(Dial {
        numbers,
        action: attributes.url("action"),
        method: attributes.method("method", 13_210),
        timeout: attributes.seconds("timeout", 13_212, 1..=600, 30),
        caller_id: attributes.text("callerId"),
        answer: if attributes.flag("answerOnBridge", SCHEMA, false) { DialAnswer::OnBridge } else { DialAnswer::AtOnce },
        time_limit: attributes.seconds("timeLimit", 13_216, 1..=86_400, 14_400),
        hangup_on_star: attributes.flag("hangupOnStar", 13_213, false),
    })))
}

const NUMBER: [&str; 8] =
    ["sendDigits", "url", "method", "statusCallbackEvent", "statusCallback", "statusCallbackMethod", "byoc", "machineDetection"];

fn number(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> DialNumber {
    allow_children(node, &[], SCHEMA, notices);
    let number = words_of(node);
    let mut attributes = Attributes::of(node, &NUMBER, notices);
    let events = attributes.words("statusCallbackEvent");
    let events = if events.is_empty() { vec!["completed".to_owned()] } else { events };
    DialNumber {
        number,
        whisper: attributes.callback("url", "method", 13_221),
        send_digits: attributes.text("sendDigits"),
        status: attributes.callback("statusCallback", "statusCallbackMethod", SCHEMA).map(|callback| LegStatus { callback, events }),
    }
}

/// The child elements that may stand here; the others are warned of and left out.
pub(super) fn allow_children<'a, 'input>(
    node: Node<'a, 'input>,
    allowed: &[&str],
    code: u32,
    notices: &mut Vec<Notice>,
) -> Vec<Node<'a, 'input>> {
    let (kept, stray): (Vec<_>, Vec<_>) =
        node.children().filter(Node::is_element).partition(|child| allowed.contains(&child.tag_name().name()));
    for child in stray {
        notices.push(Notice::new(code, format!("<{}> may not stand in <{}>", child.tag_name().name(), node.tag_name().name())));
    }
    kept
}

fn allow_markup(node: Node<'_, '_>, notices: &mut Vec<Notice>) {
    for child in node.descendants().filter(Node::is_element).filter(|child| *child != node) {
        if !SPEECH_MARKUP.contains(&child.tag_name().name()) {
            notices.push(Notice::new(SCHEMA, format!("<{}> may not stand in <Say>", child.tag_name().name())));
        }
    }
}

pub(super) fn warn_of_stray_text(node: Node<'_, '_>, notices: &mut Vec<Notice>) {
    let stray = node.children().filter(Node::is_text).filter_map(|text| text.text()).any(|text| !text.trim().is_empty());
    if stray {
        notices.push(Notice::new(SCHEMA, format!("text may not stand in <{}>", node.tag_name().name())));
    }
}
