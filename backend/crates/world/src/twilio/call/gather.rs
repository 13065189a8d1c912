//! `<Gather>`: prompts, then keys or speech or nothing.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml/gather>

use std::time::Duration;

use super::line::{Input, Line, Listening, Timing};
use crate::{
    heard::Heard,
    twilio::{
        hook::HookKind,
        parameters::Parameters,
        twiml::{BargeIn, Gather, Heeded, OnEmpty, Repeat, SpeechTimeout, Verb},
        webhooks::Request,
    },
};

/// How long a pause ends the speech when the vendor decides.
const AUTO_SPEECH_TIMEOUT: Duration = Duration::from_secs(1);

/// What a `<Gather>` collected.
#[derive(Debug, PartialEq)]
enum Collected {
    Keys { digits: String, finished_on: Option<char> },
    Speech { words: String, confidence: f32 },
    Nothing,
}

impl Line {
    /// Lets the prompts sound and listens.
    pub(super) async fn listen_to(&mut self, gather: Box<Gather>) {
        for prompt in &gather.prompts {
            match prompt.clone() {
                Verb::Say(say) => self.say(say),
                Verb::Play(play) => self.play(play),
                Verb::Pause(length) => {
                    self.hear(Heard::Silence(length));
                    self.pass(length).await;
                }
                Verb::Gather(_) | Verb::Record(_) | Verb::Redirect(_) | Verb::Dial(_) | Verb::Reject(_) | Verb::Hangup => {}
            }
        }
        self.listening = Listening::Gather(gather);
    }

    /// Decides what was collected and goes on with it.
    pub(super) async fn gathered(&mut self, gather: Box<Gather>, input: Input, timing: Timing) {
        let lost = timing == Timing::OverPrompts && gather.barge_in == BargeIn::Refused && !gather.prompts.is_empty();
        if lost {
            self.listening = Listening::Gather(gather);
            return;
        }
        if never_ends(&gather, &input) {
            self.listening = Listening::Gather(gather);
            return;
        }
        let collected = self.collect(&gather, input).await;
        if self.gone && collected == Collected::Nothing {
            return;
        }
        self.partial_result(&gather, &collected).await;
        match collected {
            Collected::Keys { digits, finished_on } => {
                let finished_on = finished_on.map(String::from).unwrap_or_default();
                self.submit(
                    &gather,
                    vec![parameter("Digits", digits), parameter("FinishedOnKey", finished_on), parameter("msg", "Gather End")],
                )
                .await;
            }
            Collected::Speech { words, confidence } => {
                self.submit(&gather, vec![parameter("SpeechResult", words), parameter("Confidence", confidence.to_string())]).await;
            }
            Collected::Nothing if gather.on_empty == OnEmpty::Ask => {
                self.submit(&gather, vec![parameter("Digits", ""), parameter("FinishedOnKey", ""), parameter("msg", "Gather End")]).await;
            }
            Collected::Nothing => {}
        }
    }

    async fn collect(&mut self, gather: &Gather, input: Input) -> Collected {
        match input {
            Input::Words { words, confidence } if gather.input.speech == Heeded::Yes && !words.trim().is_empty() => {
                self.pass(match gather.speech_timeout {
                    SpeechTimeout::Auto => AUTO_SPEECH_TIMEOUT,
                    SpeechTimeout::After(pause) => pause,
                })
                .await;
                Collected::Speech { words, confidence }
            }
            Input::Keys(keys) if gather.input.keys == Heeded::Yes => self.collect_keys(gather, &keys).await,
            Input::Words { .. } | Input::Keys(_) | Input::Nothing => {
                self.wait_unless_gone(gather.timeout).await;
                Collected::Nothing
            }
        }
    }

    async fn collect_keys(&mut self, gather: &Gather, keys: &str) -> Collected {
        let mut digits = String::new();
        for key in keys.chars().filter(|key| "0123456789*#".contains(*key)) {
            if gather.finish_on_key == Some(key) {
                // The finishing key counts only behind another key. <https://www.twilio.com/docs/voice/twiml/gather#finishonkey>
                if digits.is_empty() {
                    continue;
                }
                return Collected::Keys { digits, finished_on: Some(key) };
            }
            digits.push(key);
            if gather.num_digits == Some(digits.len()) {
                return Collected::Keys { digits, finished_on: None };
            }
        }
        self.wait_unless_gone(gather.timeout).await;
        if digits.is_empty() { Collected::Nothing } else { Collected::Keys { digits, finished_on: None } }
    }

    async fn wait_unless_gone(&mut self, length: Duration) {
        if !self.gone {
            self.pass(length).await;
        }
    }

    async fn submit(&mut self, gather: &Gather, result: Parameters) {
        let url = self.resolve(gather.action.as_deref());
        self.go_to(HookKind::Action, url, gather.method, result).await;
    }

    // <https://www.twilio.com/docs/voice/twiml/gather#partialresultcallback>: the answer is not looked at.
    async fn partial_result(&self, gather: &Gather, collected: &Collected) {
        let (Some(callback), Collected::Speech { words, .. }) = (&gather.partial_results, collected) else { return };
        let mut form = self.form();
        form.extend([parameter("UnstableSpeechResult", words.clone()), parameter("Stability", "0.9"), parameter("SequenceNumber", "0")]);
        let url = self.resolve(Some(&callback.url));
        let request = Request { kind: HookKind::Action, url, method: callback.method, form, mischief: self.mischief };
        self.exchange.send(&request).await;
    }
}

/// A prompt that repeats without end keeps the timeout from ever starting; only input ends it.
fn never_ends(gather: &Gather, input: &Input) -> bool {
    let endless = gather.prompts.iter().any(|prompt| match prompt {
        Verb::Say(say) => say.repeat == Repeat::UntilTheEnd,
        Verb::Play(play) => play.repeat == Repeat::UntilTheEnd,
        Verb::Pause(_) | Verb::Gather(_) | Verb::Record(_) | Verb::Redirect(_) | Verb::Dial(_) | Verb::Reject(_) | Verb::Hangup => false,
    });
    endless && *input == Input::Nothing
}

fn parameter(name: &str, value: impl Into<String>) -> (String, String) {
    (name.to_owned(), value.into())
}
