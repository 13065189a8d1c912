//! What a voice document tells the call to do, verb by verb, with every default filled in.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// One instruction of a voice document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Speaks text.
    Say(Say),
    /// Plays a file or keypad tones.
    Play(Play),
    /// Is silent for a while.
    Pause(Duration),
    /// Listens for keys or speech.
    Gather(Box<Gather>),
    /// Records the caller.
    Record(Box<Record>),
    /// Goes on with another document.
    Redirect(Redirect),
    /// Connects another phone.
    Dial(Box<Dial>),
    /// Does not pick up.
    Reject(RejectReason),
    /// Ends the call.
    Hangup,
}

/// How a document is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// Parameters in the query.
    Get,
    /// Parameters as a form.
    Post,
}

/// `loop`: how often a prompt is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// So many times.
    Times(u32),
    /// Until the call ends (`loop="0"`).
    UntilTheEnd,
}

/// `<Say>`. <https://www.twilio.com/docs/voice/twiml/say>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// The words, markup removed, white space folded.
    pub text: String,
    /// The voice asked for.
    pub voice: Option<String>,
    /// The language asked for, such as `en-US`.
    pub language: Option<String>,
    /// How often.
    pub repeat: Repeat,
}

/// `<Play>`. <https://www.twilio.com/docs/voice/twiml/play>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// What sounds.
    pub sound: Sound,
    /// How often.
    pub repeat: Repeat,
}

/// What `<Play>` lets sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sound {
    /// The audio file at this address, as written.
    File(String),
    /// These keypad tones.
    Tones(String),
}

/// `<Gather>`. <https://www.twilio.com/docs/voice/twiml/gather>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gather {
    /// Keys, speech or both.
    pub input: GatherInput,
    /// Where the result goes; absent means the current document's address.
    pub action: Option<String>,
    /// How it is asked for.
    pub method: Method,
    /// How long nothing may be heard.
    pub timeout: Duration,
    /// How long a pause ends the speech.
    pub speech_timeout: SpeechTimeout,
    /// The key that ends keypad input; none for the empty attribute.
    pub finish_on_key: Option<char>,
    /// How many keys end it.
    pub num_digits: Option<usize>,
    /// Whether the action is asked for with nothing heard.
    pub on_empty: OnEmpty,
    /// Whether a caller may speak or press over the prompts.
    pub barge_in: BargeIn,
    /// How long speech may last.
    pub max_speech_time: Option<Duration>,
    /// What tells the recogniser how to listen.
    pub recogniser: Recogniser,
    /// Where interim results go.
    pub partial_results: Option<Callback>,
    /// What is heard meanwhile: Say, Play and Pause only.
    pub prompts: Vec<Verb>,
}

/// An address and how it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// As written.
    pub url: String,
    /// GET or POST.
    pub method: Method,
}

/// `input`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GatherInput {
    /// Keys count.
    pub keys: Heeded,
    /// Speech counts.
    pub speech: Heeded,
}

/// Whether a kind of input is listened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heeded {
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// `speechTimeout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeechTimeout {
    /// The vendor decides when speech ends.
    Auto,
    /// After so long a pause.
    After(Duration),
}

/// `actionOnEmptyResult`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnEmpty {
    /// The next verb of the document is executed.
    FallThrough,
    /// The action is asked for.
    Ask,
}

/// `bargeIn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BargeIn {
    /// Input stops the prompt.
    Allowed,
    /// Input over the prompt is lost.
    Refused,
}

/// What a `<Gather>` tells the speech recogniser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recogniser {
    /// Language tag, `en-US` unless said.
    pub language: String,
    /// Phrases to expect.
    pub hints: Vec<String>,
    /// The model.
    pub model: Option<String>,
    /// The premium model is asked for.
    pub enhanced: bool,
    /// Swear words are starred out.
    pub profanity_filter: bool,
}

/// `<Record>`. <https://www.twilio.com/docs/voice/twiml/record>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where the recording is told; absent means the current document's address.
    pub action: Option<String>,
    /// How it is asked for.
    pub method: Method,
    /// The silence that ends it.
    pub timeout: Duration,
    /// The keys that end it.
    pub finish_on_key: String,
    /// The longest recording.
    pub max_length: Duration,
    /// Whether a beep is heard first.
    pub beep: Beep,
    /// Whether silence at the ends is cut.
    pub trim: Trim,
    /// Where its being ready is told, and for which events.
    pub status: Option<RecordingStatus>,
    /// Whether it is written down, and where the text is told.
    pub transcription: Option<Transcription>,
}

/// `playBeep`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beep {
    /// Heard.
    Heard,
    /// Not heard.
    Silent,
}

/// `trim`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trim {
    /// `trim-silence`.
    Silence,
    /// `do-not-trim`.
    Nothing,
}

/// `recordingStatusCallback` and its companions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingStatus {
    /// Where.
    pub callback: Callback,
    /// `in-progress`, `completed`, `absent`.
    pub events: Vec<String>,
}

/// `transcribe` and `transcribeCallback`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transcription {
    /// Where the text is told, if anywhere.
    pub callback: Option<String>,
}

/// `<Redirect>`. <https://www.twilio.com/docs/voice/twiml/redirect>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The next document, as written; empty means the current one.
    pub url: String,
    /// How it is asked for.
    pub method: Method,
}

/// `<Dial>`. <https://www.twilio.com/docs/voice/twiml/dial>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dial {
    /// The numbers that ring at once.
    pub numbers: Vec<DialNumber>,
    /// Where the result is told; absent means the next verb follows.
    pub action: Option<String>,
    /// How it is asked for.
    pub method: Method,
    /// How long it rings.
    pub timeout: Duration,
    /// The number shown; absent means the caller's own.
    pub caller_id: Option<String>,
    /// Whether the caller's line stays unanswered until the other side picks up.
    pub answer: DialAnswer,
    /// The longest conversation.
    pub time_limit: Duration,
    /// Whether the caller ends it with the star key.
    pub hangup_on_star: bool,
}

/// `answerOnBridge`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialAnswer {
    /// The call is answered when the verb is reached.
    AtOnce,
    /// The call is answered when the other side is.
    OnBridge,
}

/// `<Number>` or the bare text of `<Dial>`. <https://www.twilio.com/docs/voice/twiml/number>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialNumber {
    /// The number to ring.
    pub number: String,
    /// The document that the called person hears before the two are connected.
    pub whisper: Option<Callback>,
    /// Keys pressed when it is answered.
    pub send_digits: Option<String>,
    /// Where the leg's progress is told, and for which events.
    pub status: Option<LegStatus>,
}

/// `statusCallback` of a `<Number>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegStatus {
    /// Where.
    pub callback: Callback,
    /// `initiated`, `ringing`, `answered`, `completed`.
    pub events: Vec<String>,
}

/// `<Reject reason>`. <https://www.twilio.com/docs/voice/twiml/reject>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RejectReason {
    /// A not-in-service message.
    Rejected,
    /// A busy signal.
    Busy,
}
