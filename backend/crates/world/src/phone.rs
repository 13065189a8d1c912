//! A phone in the world: calls and texts our product's numbers, and is called by it.

use std::sync::Arc;

use reqwest::Url;

use crate::{
    exchange::Exchange,
    heard::{Heard, TranscriptLine},
    people::Pickup,
    records::{CallDirection, CallRecord, CallStatus, MessageRecord, NumberHooks},
    twilio::{
        Answered, HookKind, Mischief, SentWebhook,
        call::{Face, Input, Line, LineStart, LiveCall, Progress, Reports, Timing},
        message,
        sid::SidKind,
    },
};

/// How Twilio writes the number of a caller who withholds it.
///
/// Source: <https://help.twilio.com/articles/223179988>
pub const ANONYMOUS: &str = "+266696687";

/// A phone with a number.
#[derive(Clone, Debug)]
pub struct Phone {
    exchange: Exchange,
    number: String,
}

/// One call, seen from the person at the phone. All actions go on until the other side listens again or the call is over,
/// and give what was heard meanwhile; after the end of the call they do nothing.
#[derive(Clone, Debug)]
pub struct Call {
    exchange: Exchange,
    live: Arc<LiveCall>,
}

impl Phone {
    pub(crate) const fn new(exchange: Exchange, number: String) -> Self {
        Self { exchange, number }
    }

    /// Its number.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Calls a number, until the other side listens for the first time.
    pub async fn call(&self, to: &str) -> Call {
        self.call_through(to, self.exchange.mischief()).await
    }

    /// Calls a number over a network that does this to the call's webhooks.
    pub async fn call_through(&self, to: &str, mischief: Mischief) -> Call {
        let call = self.dial(to, mischief);
        if let Some(voice) = self.exchange.hooks_of(to).and_then(|hooks| hooks.voice) {
            call.live.line.lock().await.begin(voice.method).await;
        } else {
            call.live.line.lock().await.not_in_service().await;
        }
        call
    }

    fn dial(&self, to: &str, mischief: Mischief) -> Call {
        let hooks = self.exchange.hooks_of(to).unwrap_or_default();
        let record = CallRecord {
            sid: self.exchange.next_sid(SidKind::Call),
            parent: None,
            from: self.number.clone(),
            to: to.to_owned(),
            direction: CallDirection::Inbound,
            status: CallStatus::Ringing,
            created: self.exchange.clock().now(),
            answered: None,
            ended: None,
        };
        self.exchange.keep_call(record.clone());
        let live = self.exchange.put_live(incoming(&self.exchange, record, hooks, mischief));
        Call { exchange: self.exchange.clone(), live }
    }

    /// Texts a number, and gives the text with the replies that came in its answer.
    pub async fn text(&self, to: &str, body: &str) -> Texted {
        let (message, replies) = message::receive(&self.exchange, &self.number, to, body).await;
        Texted { message, replies }
    }

    /// What happens here when somebody calls.
    pub fn picks_up(&self, pickup: Pickup) {
        self.exchange.set_pickup(&self.number, pickup);
    }

    /// Answers the next call that rings here, as soon as one does; for phones that pick up [`Pickup::ByHand`].
    pub async fn answer(&self) -> Call {
        let (live, instructions) = self.exchange.next_ring(&self.number).await;
        live.pick_up(instructions).await;
        Call { exchange: self.exchange.clone(), live }
    }

    /// Texts that arrived or are on their way here, oldest first.
    #[must_use]
    pub fn texts(&self) -> Vec<MessageRecord> {
        self.exchange.messages_to(&self.number)
    }
}

/// A text that was sent to one of our numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texted {
    /// The text.
    pub message: MessageRecord,
    /// The replies in the webhook's answer, in order; they are on their way.
    pub replies: Vec<MessageRecord>,
}

fn incoming(exchange: &Exchange, record: CallRecord, hooks: NumberHooks, mischief: Mischief) -> LiveCall {
    let face = Arc::new(Face::of(record));
    let document = hooks.voice.and_then(|voice| Url::parse(&voice.url).ok()).unwrap_or_else(|| exchange.base_address());
    let line = Line::new(LineStart {
        exchange: exchange.clone(),
        face: face.clone(),
        document,
        fallback: hooks.voice_fallback,
        progress: Progress::reported_to(hooks.status.map(Reports::of_the_end)),
        mischief,
        extra: Vec::new(),
    });
    LiveCall { face, line: tokio::sync::Mutex::new(line) }
}

impl Call {
    /// Twilio's name for the call.
    #[must_use]
    pub fn sid(&self) -> String {
        self.live.face.record().sid
    }

    /// What was heard since this was last asked.
    #[must_use]
    pub fn heard(&self) -> Vec<Heard> {
        self.live.face.take_heard()
    }

    /// Speaks, then listens.
    pub async fn say(&self, words: &str) -> Vec<Heard> {
        self.act(Input::words(words), Timing::AfterPrompts).await
    }

    /// Speaks so that the recogniser is this sure of it, 0 to 1.
    pub async fn mumble(&self, words: &str, confidence: f32) -> Vec<Heard> {
        self.act(Input::Words { words: words.to_owned(), confidence }, Timing::AfterPrompts).await
    }

    /// Speaks while the prompt still sounds.
    pub async fn interrupt(&self, words: &str) -> Vec<Heard> {
        self.act(Input::words(words), Timing::OverPrompts).await
    }

    /// Presses keys (`0` to `9`, `*`, `#`), then waits.
    pub async fn press(&self, keys: &str) -> Vec<Heard> {
        self.act(Input::Keys(keys.to_owned()), Timing::AfterPrompts).await
    }

    /// Presses keys while the prompt still sounds.
    pub async fn press_over(&self, keys: &str) -> Vec<Heard> {
        self.act(Input::Keys(keys.to_owned()), Timing::OverPrompts).await
    }

    /// Says nothing until the other side stops waiting.
    pub async fn silence(&self) -> Vec<Heard> {
        self.act(Input::Nothing, Timing::AfterPrompts).await
    }

    /// Speaks and loses the line: the product gets the words, and nobody hears its answer.
    pub async fn say_and_lose_the_line(&self, words: &str) {
        self.act(Input::words(words), Timing::ThenHangsUp).await;
    }

    async fn act(&self, input: Input, timing: Timing) -> Vec<Heard> {
        self.live.line.lock().await.take(input, timing).await;
        self.heard()
    }

    /// Hangs up.
    pub async fn hang_up(&self) {
        self.live.line.lock().await.hang_up().await;
    }

    /// Whether the call has ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.live.face.is_over()
    }

    /// How it stands.
    #[must_use]
    pub fn record(&self) -> CallRecord {
        self.live.face.record()
    }

    /// Everything that was said and done, in order.
    #[must_use]
    pub fn transcript(&self) -> Vec<TranscriptLine> {
        self.live.face.seen().transcript.clone()
    }

    /// The webhooks of this call that are remembered, oldest first.
    #[must_use]
    pub fn webhooks(&self) -> Vec<SentWebhook> {
        let sid = self.sid();
        self.exchange.webhooks().into_iter().filter(|sent| sent.field("CallSid") == Some(&sid)).collect()
    }

    /// Delivers the last request for a document once more; gives the answer of then and the answer of now, which should be equal.
    pub async fn redeliver(&self) -> Option<(Answered, Answered)> {
        let sid = self.sid();
        let asks = |kind| matches!(kind, HookKind::Voice | HookKind::Action | HookKind::Redirect);
        let last = self.exchange.last_webhook(|sent| sent.field("CallSid") == Some(&sid) && asks(sent.kind))?;
        let again = self.exchange.replay(&last).await;
        Some((last.answer, again))
    }
}
