//! How a call gets its next document, and what happens when it cannot.

use reqwest::Url;

use super::line::Line;
use crate::{
    heard::Heard,
    records::CallStatus,
    twilio::{
        hook::{Answer, HookKind},
        parameters::{self, Parameters},
        twiml::{Method, Notice, Play, Repeat, Say, Sound, TwimlError, Verb, VoiceDocument},
        webhooks::{Request, good},
    },
};

/// Documents in a row without the call listening once: more is a loop.
const LONGEST_CHAIN: u32 = 100;

/// What Twilio's own voice says when the application fails.
const APPLICATION_ERROR: &str = "We are sorry, an application error has occurred. Goodbye.";

impl Line {
    /// The parameters of every voice webhook. <https://www.twilio.com/docs/voice/twiml#twilios-request-to-your-application>
    pub(super) fn form(&self) -> Parameters {
        let mut form = parameters::of_call(self.exchange.account_sid(), &self.face.record());
        form.extend(self.extra.iter().cloned());
        form
    }

    /// Fetches a document and puts it in the place of the rest of this one.
    pub(crate) async fn go_to(&mut self, kind: HookKind, url: Url, method: Method, more: Parameters) {
        self.documents += 1;
        if self.documents > LONGEST_CHAIN {
            self.alert(&Notice::new(12_400, "the documents lead to each other without end"));
            self.apologise();
            return;
        }
        let mut form = self.form();
        form.extend(more);
        match self.fetch(kind, url.clone(), method, form.clone()).await {
            Ok(document) => self.enter(url, document),
            Err(notice) => self.fall_back(url, form, notice).await,
        }
    }

    // The fallback address gets the same parameters, and what went wrong. <https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource>
    async fn fall_back(&mut self, failed: Url, mut form: Parameters, notice: Notice) {
        self.alert(&notice);
        let Some(fallback) = self.fallback.clone().filter(|_| !self.gone) else {
            self.apologise();
            return;
        };
        let Ok(url) = Url::parse(&fallback.url) else {
            self.apologise();
            return;
        };
        form.push(("ErrorCode".to_owned(), notice.code.to_string()));
        form.push(("ErrorUrl".to_owned(), failed.into()));
        match self.fetch(HookKind::Fallback, url.clone(), fallback.method, form).await {
            Ok(document) => self.enter(url, document),
            Err(notice) => {
                self.alert(&notice);
                self.apologise();
            }
        }
    }

    async fn fetch(&self, kind: HookKind, url: Url, method: Method, form: Parameters) -> Result<VoiceDocument, Notice> {
        let request = Request { kind, url: url.clone(), method, form, mischief: self.mischief };
        let answer = good(self.exchange.send(&request).await)?;
        read(&url, answer).map_err(|error| Notice::new(error.code(), error.to_string()))
    }

    pub(super) fn enter(&mut self, url: Url, document: VoiceDocument) {
        for notice in &document.notices {
            self.alert(notice);
        }
        self.document = url;
        self.rest = document.verbs.into();
    }

    fn apologise(&mut self) {
        let words = Say { text: APPLICATION_ERROR.to_owned(), voice: None, language: None, repeat: Repeat::Times(1) };
        self.rest = [Verb::Say(words), Verb::Hangup].into();
    }

    /// Begins the call with its first document.
    pub(crate) async fn begin(&mut self, method: Method) {
        let url = self.document.clone();
        self.go_to(HookKind::Voice, url, method, Vec::new()).await;
        self.run().await;
    }

    /// Begins or goes on with a document that came with an order to the API.
    pub(crate) async fn begin_with(&mut self, document: VoiceDocument) {
        let url = self.document.clone();
        self.enter(url, document);
        self.run().await;
    }

    /// The call could not be connected.
    pub(crate) async fn not_in_service(&mut self) {
        self.hear(Heard::NotInService);
        self.end(CallStatus::Failed).await;
    }
}

/// Reads an answer by its content type. <https://www.twilio.com/docs/voice/twiml#data-formats-twilio-understands>
fn read(url: &Url, answer: Answer) -> Result<VoiceDocument, TwimlError> {
    let alone = |verb| VoiceDocument { verbs: vec![verb], notices: Vec::new() };
    match answer.content_type.as_str() {
        "text/xml" | "application/xml" | "text/html" => VoiceDocument::parse(&answer.body),
        "text/plain" => Ok(alone(Verb::Say(Say { text: answer.body, voice: None, language: None, repeat: Repeat::Times(1) }))),
        audio if audio.starts_with("audio/") => {
            Ok(alone(Verb::Play(Play { sound: Sound::File(url.to_string()), repeat: Repeat::Times(1) })))
        }
        other => Err(TwimlError::ContentType(other.to_owned())),
    }
}
