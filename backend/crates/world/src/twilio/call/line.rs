//! The engine of one call: holds the rest of the document and what it is listening for, and takes what the caller does.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use reqwest::Url;

use super::{Face, call_recording::CallRecording, dial::Bridge, progress::Progress};
use crate::{
    exchange::Exchange,
    heard::Heard,
    people::Reaction,
    records::{CallDirection, CallStatus, Hook},
    twilio::{
        hook::HookKind,
        mischief::Mischief,
        twiml::{Gather, Notice, Play, Record, RejectReason, Repeat, Say, Sound, Verb},
    },
};

/// What the person on the phone does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Input {
    /// Speaks; how sure the recogniser is of it, 0 to 1.
    Words { words: String, confidence: f32 },
    /// Presses keys.
    Keys(String),
    /// Waits.
    Nothing,
}

impl Input {
    pub(crate) fn words(words: &str) -> Self {
        Self::Words { words: words.to_owned(), confidence: 0.93 }
    }
}

impl From<Reaction> for Option<Input> {
    fn from(reaction: Reaction) -> Self {
        match reaction {
            Reaction::Says(words) => Some(Input::words(&words)),
            Reaction::Presses(keys) => Some(Input::Keys(keys)),
            Reaction::StaysSilent => Some(Input::Nothing),
            Reaction::HangsUp => None,
        }
    }
}

/// When the person does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Timing {
    /// When the prompts have ended.
    AfterPrompts,
    /// While they sound.
    OverPrompts,
    /// And then hangs up without waiting for what comes.
    ThenHangsUp,
}

/// What a call waits for.
#[derive(Debug, Default)]
pub(super) enum Listening {
    #[default]
    Nothing,
    Gather(Box<Gather>),
    Record(Box<Record>),
    Person(Box<Bridge>),
    /// A prompt that never ends.
    Endless,
}

/// What the end of the document means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AtEnd {
    HangUp,
    Connect,
}

/// A call's engine.
#[derive(Debug)]
pub(crate) struct Line {
    pub(super) exchange: Exchange,
    pub(super) face: Arc<Face>,
    pub(super) rest: VecDeque<Verb>,
    pub(super) document: Url,
    pub(super) fallback: Option<Hook>,
    pub(super) listening: Listening,
    pub(super) at_end: AtEnd,
    pub(super) progress: Progress,
    pub(super) mischief: Mischief,
    /// Sent with every webhook besides the usual parameters.
    pub(super) extra: Vec<(String, String)>,
    /// The caller is gone; nothing that comes back is executed.
    pub(super) gone: bool,
    /// Documents fetched since the call last listened.
    pub(super) documents: u32,
    /// Recordings of the whole call that go on.
    pub(super) recordings: Vec<CallRecording>,
    at: DateTime<Utc>,
}

/// What a call begins with.
pub(crate) struct LineStart {
    pub(crate) exchange: Exchange,
    pub(crate) face: Arc<Face>,
    pub(crate) document: Url,
    pub(crate) fallback: Option<Hook>,
    pub(crate) progress: Progress,
    pub(crate) mischief: Mischief,
    pub(crate) extra: Vec<(String, String)>,
}

impl Line {
    pub(crate) fn new(start: LineStart) -> Self {
        let at = start.exchange.clock().now();
        Self {
            exchange: start.exchange,
            face: start.face,
            rest: VecDeque::new(),
            document: start.document,
            fallback: start.fallback,
            listening: Listening::Nothing,
            at_end: AtEnd::HangUp,
            progress: start.progress,
            mischief: start.mischief,
            extra: start.extra,
            gone: false,
            documents: 0,
            recordings: Vec::new(),
            at,
        }
    }

    /// The call's own time: what it has waited may be ahead of a clock that stands.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.at.max(self.exchange.clock().now())
    }

    pub(super) async fn pass(&mut self, length: Duration) {
        self.at = self.exchange.clock().wait(self.now(), length).await;
    }

    pub(super) fn hear(&self, heard: Heard) {
        self.face.seen().hear(self.now(), heard);
    }

    pub(super) fn alert(&self, notice: &Notice) {
        self.exchange.alert(&self.face.record().sid, notice);
    }

    pub(crate) fn is_listening(&self) -> bool {
        !matches!(self.listening, Listening::Nothing)
    }

    pub(super) fn is_over(&self) -> bool {
        self.face.is_over()
    }

    /// Executes the document until the call listens or is over.
    pub(crate) async fn run(&mut self) {
        while !self.is_over() && !self.is_listening() {
            if self.gone {
                self.end(CallStatus::Completed).await;
                return;
            }
            match self.rest.pop_front() {
                Some(verb) => self.execute(verb).await,
                None if self.at_end == AtEnd::Connect => return,
                None => {
                    self.hear(Heard::HungUp);
                    self.end(CallStatus::Completed).await;
                }
            }
        }
        self.documents = 0;
    }

    async fn execute(&mut self, verb: Verb) {
        match verb {
            Verb::Say(say) => {
                self.answer().await;
                self.say(say);
            }
            Verb::Play(play) => {
                self.answer().await;
                self.play(play);
            }
            // A pause in front of everything lets the call ring longer. <https://www.twilio.com/docs/voice/twiml/pause>
            Verb::Pause(length) => {
                self.hear(Heard::Silence(length));
                self.pass(length).await;
            }
            Verb::Gather(gather) => {
                self.answer().await;
                self.listen_to(gather).await;
            }
            Verb::Record(record) => {
                self.answer().await;
                self.begin_recording(record).await;
            }
            Verb::Redirect(redirect) => {
                let url = self.resolve(Some(&redirect.url));
                self.go_to(HookKind::Redirect, url, redirect.method, Vec::new()).await;
            }
            Verb::Dial(dial) => self.dial(*dial).await,
            Verb::Reject(reason) => self.reject(reason).await,
            Verb::Hangup => {
                self.hear(Heard::HungUp);
                self.end(CallStatus::Completed).await;
            }
        }
    }

    pub(super) fn say(&mut self, say: Say) {
        self.repeat(say.repeat, &Heard::Said { words: say.text, voice: say.voice, language: say.language });
    }

    pub(super) fn play(&mut self, play: Play) {
        let heard = match play.sound {
            Sound::File(url) => Heard::Played(self.resolve(Some(&url)).into()),
            Sound::Tones(tones) => Heard::Tones(tones),
        };
        self.repeat(play.repeat, &heard);
    }

    fn repeat(&mut self, repeat: Repeat, heard: &Heard) {
        match repeat {
            Repeat::Times(times) => (0..times).for_each(|_| self.hear(heard.clone())),
            Repeat::UntilTheEnd => {
                self.hear(heard.clone());
                self.listening = Listening::Endless;
            }
        }
    }

    // Only as the first verb does it keep the call from being answered. <https://www.twilio.com/docs/voice/twiml/reject>
    async fn reject(&mut self, reason: RejectReason) {
        let answered = self.face.record().answered.is_some();
        let (heard, status) = match reason {
            _ if answered => (Heard::HungUp, CallStatus::Completed),
            RejectReason::Busy => (Heard::BusySignal, CallStatus::Busy),
            RejectReason::Rejected => (Heard::NotInService, CallStatus::NoAnswer),
        };
        self.hear(heard);
        self.end(status).await;
    }

    /// Picks up, if that has not happened yet.
    pub(crate) async fn answer(&mut self) {
        let at = self.now();
        let rang = {
            let mut seen = self.face.seen();
            let rang = seen.record.answered.is_none();
            if rang {
                seen.record.answered = Some(at);
                seen.record.status = CallStatus::InProgress;
            }
            rang
        };
        if rang {
            self.exchange.keep_call(self.face.record());
            self.report(CallStatus::InProgress).await;
        }
    }

    /// Takes what the person on the phone does and goes on until the call listens again or is over.
    pub(crate) async fn take(&mut self, input: Input, timing: Timing) {
        if self.is_over() {
            return;
        }
        self.note(&input);
        self.gone |= timing == Timing::ThenHangsUp;
        match std::mem::take(&mut self.listening) {
            Listening::Gather(gather) => self.gathered(gather, input, timing).await,
            Listening::Record(record) => self.recorded(*record, input).await,
            Listening::Person(bridge) => self.talked(bridge, input).await,
            Listening::Endless => self.listening = Listening::Endless,
            Listening::Nothing => {}
        }
        if self.gone && self.is_listening() {
            self.hang_up().await;
        }
        self.run().await;
    }

    fn note(&self, input: &Input) {
        let words = match input {
            Input::Words { words, .. } => words.clone(),
            Input::Keys(keys) => format!("[presses {keys}]"),
            Input::Nothing => "[says nothing]".to_owned(),
        };
        self.face.seen().act(self.now(), words);
    }

    /// The person on the phone hangs up.
    pub(crate) async fn hang_up(&mut self) {
        if self.is_over() {
            return;
        }
        self.face.seen().act(self.now(), "[hangs up]".to_owned());
        self.gone = true;
        let answered = self.face.record().answered.is_some();
        match std::mem::take(&mut self.listening) {
            Listening::Record(record) => self.recording_cut_off(*record).await,
            Listening::Person(bridge) => self.left_alone(bridge).await,
            Listening::Gather(_) | Listening::Endless | Listening::Nothing => {}
        }
        self.end(if answered { CallStatus::Completed } else { CallStatus::NoAnswer }).await;
    }

    /// The API ends the call.
    pub(crate) async fn cut(&mut self, status: CallStatus) {
        self.stop_listening().await;
        self.hear(Heard::HungUp);
        self.end(status).await;
    }

    /// From now on the call's progress is told here.
    pub(crate) fn report_to(&mut self, reports: super::Reports) {
        self.progress.report_to(reports);
    }

    /// Ends the call and tells whoever wants to know.
    pub(crate) async fn end(&mut self, status: CallStatus) {
        if self.is_over() {
            return;
        }
        let at = self.now();
        {
            let mut seen = self.face.seen();
            seen.record.status = status;
            seen.record.ended = Some(at);
        }
        self.rest.clear();
        self.listening = Listening::Nothing;
        let record = self.face.record();
        self.exchange.keep_call(record.clone());
        self.report(status).await;
        self.report_held().await;
        self.finish_call_recordings().await;
        self.exchange.forget_live(&record.sid);
    }

    /// An address of the document, made absolute; the current document's own when none is given.
    pub(super) fn resolve(&self, written: Option<&str>) -> Url {
        match written {
            Some(written) if !written.is_empty() => self.document.join(written).unwrap_or_else(|error| {
                // 11100: Invalid URL format. <https://www.twilio.com/docs/api/errors/11100>
                self.alert(&Notice::new(11_100, format!("{written:?} is no address: {error}")));
                self.document.clone()
            }),
            _ => self.document.clone(),
        }
    }

    /// Leaves whatever the call is doing; a person who is connected is hung up on.
    pub(super) async fn stop_listening(&mut self) {
        if let Listening::Person(mut bridge) = std::mem::take(&mut self.listening) {
            self.hang_up_leg(&mut bridge).await;
        }
        self.rest.clear();
    }

    pub(super) fn is_leg(&self) -> bool {
        self.face.record().direction == CallDirection::OutboundDial
    }
}
