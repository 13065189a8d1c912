//! A text that comes in: kept, heeded when it asks for texts or for none, and otherwise owed an answer by a person. Danger is
//! answered at once with its safety words. A text delivered twice gets the first answer and has one effect. An answer that the
//! carrier did not wait for is sent by itself a minute later.

mod words;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use domain::{
    business::profile::Business,
    callback::CallbackReason,
    consent::{Consent, ConsentState},
    conversation::{
        safety::{Cause, Safety, sentence},
        state::ConversationState,
    },
    customer::CustomerId,
    id::Id,
    language::Language,
    masked::Words,
    meaning::Urgency,
    message::{Direction, Message, MessageId, MessageKind, MessageStatus},
    phone::E164,
    record::{Channel, ConversationId, Outcome, Purpose},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{
    PageRequest, StoreError, TenantScope, TenantTx,
    callbacks::{self, OwedCall},
    conversations::{self, AdvanceError, NewConversation, Standing},
    customers::{self, KnownCustomer},
    events::NewEvent,
    messages::{self, MessageFilter},
    opt_outs,
    outbox::{self, Priority},
    platform::{Line, LineStatus},
    turns::{self, Turn},
};
use understanding::Listening;

use self::words::TextWish;
use super::{ENGINE_VERSION, Reception, TurnError, promise::minute_of, recall, recall::stored_instant};
use crate::{
    jobs::{Care, Job},
    notifications::{About, Occasion, Sender},
};

/// The name of the one request that a text is.
pub const TEXT_KEY: &str = "text";
/// Whoever was told that a person will answer is not told so again for this long: two machines do not thank each other for ever.
const TOLD_FOR: TimeDelta = TimeDelta::hours(1);
/// Messages looked through for that.
const LOOKED_THROUGH: u16 = 10;
/// By when the carrier has reported an answer that it took with our answer to its webhook. Later it is asked, and what it does not
/// have is sent: the webhook was answered too late, by a database that was away for example.
const TAKEN_BY: TimeDelta = TimeDelta::minutes(1);
/// How we know what was said about texts.
const SOURCE: &str = "texted";

/// A text as the carrier hands it over.
#[derive(Clone, Debug)]
pub struct InboundText {
    /// The carrier's id of it.
    pub carrier_ref: String,
    /// Who wrote.
    pub from: E164,
    /// To which number of the business.
    pub ours: E164,
    /// The words; empty when only pictures came.
    pub words: Words,
    /// Pictures and the like that came with it.
    pub media: u16,
    /// The carrier has answered the word itself, and heeds it.
    pub carrier_answered: bool,
}

/// The answer to a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextReply {
    /// Its message.
    pub message: MessageId,
    /// Its words.
    pub words: String,
}

/// Everything that is known when a text is answered.
struct Reading<'a> {
    line: &'a Line,
    text: &'a InboundText,
    business: &'a Business,
    people: &'a [KnownCustomer],
    wish: TextWish,
    language: Language,
    conversation: ConversationId,
    now: DateTime<Utc>,
    local: NaiveDateTime,
}

impl Reception {
    /// Takes a text in and answers it; no answer when none is wanted or needed.
    ///
    /// # Errors
    /// When it could not be stored; the carrier then asks again.
    pub async fn text_received(&self, line: Line, text: &InboundText) -> Result<Option<TextReply>, TurnError> {
        if let Some(stored) = &line.reply {
            return serde_json::from_str(stored).map_err(TurnError::State);
        }
        if line.status == LineStatus::Locked {
            return Ok(None);
        }
        let known = self.businesses.of(&line.scope, line.settings_version).await?;
        let business = known.business.as_ref();
        let now = stored_instant(self.clock.now());
        let local = now.with_timezone(&business.zone).naive_local();
        let meaning = understood(business, text.words.expose(), local);
        let people = customers::known_under(&line.scope, &text.from).await?;
        let refused = opt_outs::is_refused(&line.scope, &text.from).await?;
        let wish = words::wish_of(text.words.expose(), &meaning, refused);
        let speaks = people.first().map(|one| one.customer.language);
        let language = words::language_of(text.words.expose(), &meaning, speaks, business);
        let reading = Reading { line: &line, text, business, people: &people, wish, language, conversation: self.new_id(), now, local };
        let reply = self.reply_to(&reading, refused).await?;
        match self.keep(&reading, reply.as_ref()).await {
            Ok(()) => Ok(reply),
            // The same text came twice at once; the other one was written first, and its answer stands.
            Err(StoreError::Duplicate(_)) => {
                let again = recall::by_ref(&line, &text.carrier_ref, TEXT_KEY).await?;
                again.reply.as_deref().map_or(Err(TurnError::Busy), |stored| serde_json::from_str(stored).map_err(TurnError::State))
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn reply_to(&self, of: &Reading<'_>, refused: bool) -> Result<Option<TextReply>, StoreError> {
        let is_silent = match of.wish {
            TextWish::Stop | TextWish::Start | TextWish::Help => of.text.carrier_answered,
            TextWish::Danger(..) => false,
            TextWish::Words => refused || was_told(&of.line.scope, of).await?,
        };
        if is_silent {
            return Ok(None);
        }
        let answer = words::answer(of.wish, of.language, of.business, &of.text.ours);
        let words = match of.wish {
            TextWish::Danger(hazard, urgency) => match sentence(Safety { hazard, urgency, cause: Cause::Usual }, of.language) {
                Some(safety) => format!("{} {answer}", safety.text),
                None => answer,
            },
            TextWish::Stop | TextWish::Start | TextWish::Help | TextWish::Words => answer,
        };
        Ok(Some(TextReply { message: Id::from_uuid(self.ids.next()), words }))
    }

    // All of it in one transaction: conversation, turn, both messages, what was heeded, and who is owed what.
    async fn keep(&self, of: &Reading<'_>, reply: Option<&TextReply>) -> Result<(), StoreError> {
        let tx = of.line.scope.begin().await?;
        conversations::insert(&tx, &of.begun()?, &[of.event("text.received", json!({ "media": of.text.media }))]).await?;
        turns::insert(&tx, of.conversation, &of.turn(reply)?).await?;
        let day = (of.local.date(), minute_of(of.local));
        let heard = of.message(Id::from_uuid(self.ids.next()), Direction::Inbound, of.text.words.clone());
        messages::insert(&tx, &heard, day).await?;
        if let Some(reply) = reply {
            messages::insert(&tx, &of.message(reply.message, Direction::Outbound, Words::new(reply.words.clone())), day).await?;
            let (care, priority) = match of.wish {
                TextWish::Danger(..) => (Care::Insist, Priority::Danger),
                TextWish::Stop | TextWish::Start | TextWish::Help | TextWish::Words => (Care::MayBeSent, Priority::Ordinary),
            };
            let late = Job::SendText { message: reply.message, care };
            outbox::enqueue(&tx, &[late.to_be_done(Id::from_uuid(self.ids.next()), priority, of.now + TAKEN_BY)], of.now).await?;
        }
        let happened = self.heed(&tx, of).await?;
        let begun = (of.conversation, conversations::FIRST_VERSION);
        match conversations::finish(&tx, begun, Some(of.outcome()), of.now, &happened).await {
            // Nobody else can have written to what this transaction began.
            Ok(()) | Err(AdvanceError::Stale) => tx.commit().await,
            Err(AdvanceError::Store(error)) => Err(error),
        }
    }

    async fn heed(&self, tx: &TenantTx, of: &Reading<'_>) -> Result<Vec<NewEvent>, StoreError> {
        match of.wish {
            TextWish::Stop => of.settle_consent(tx, ConsentState::Withdrawn, "texts.refused").await,
            TextWish::Start => of.settle_consent(tx, ConsentState::Given, "texts.wanted").await,
            TextWish::Help => Ok(Vec::new()),
            TextWish::Danger(hazard, urgency) => {
                let reason = if urgency == Urgency::LifeSafety { CallbackReason::Danger } else { CallbackReason::Message };
                let occasion =
                    Occasion::Danger { hazard, urgency, phone: Some(&of.text.from), words: Some(&of.text.words), name: None, place: None };
                self.owe(tx, of, (reason, urgency), Some(occasion)).await
            }
            TextWish::Words => self.owe(tx, of, (CallbackReason::Message, Urgency::Routine), None).await,
        }
    }

    async fn owe(
        &self,
        tx: &TenantTx,
        of: &Reading<'_>,
        (reason, urgency): (CallbackReason, Urgency),
        occasion: Option<Occasion<'_>>,
    ) -> Result<Vec<NewEvent>, StoreError> {
        let owed = OwedCall {
            id: Id::from_uuid(self.ids.next()),
            customer: of.customer(),
            name: of.only_person().map(|person| person.customer.name.clone()),
            phone: Some(of.text.from.clone()),
            reason,
            urgency,
            note: of.text.words.clone(),
            conversation: of.conversation,
        };
        let callback = callbacks::open_or_reopen(tx, &owed, of.now).await?;
        let occasion = occasion.unwrap_or(Occasion::CallbackOwed { owed: &owed });
        let told = of.sender().tell(tx, self.ids.as_ref(), &occasion, About { customer: of.customer(), appointment: None }).await?;
        let mut happened = vec![of.event("callback.opened", json!({ "callback_id": callback, "reason": reason.as_str() }))];
        happened.extend(told.iter().map(|text| of.event("text.queued", json!({ "message_id": text.message, "kind": text.kind.as_str() }))));
        Ok(happened)
    }
}

impl Reading<'_> {
    /// The customer who wrote, when only one has this number.
    fn only_person(&self) -> Option<&KnownCustomer> {
        match self.people {
            [only] => Some(only),
            [] | [..] => None,
        }
    }

    fn customer(&self) -> Option<CustomerId> {
        self.only_person().map(|person| person.customer.id)
    }

    const fn outcome(&self) -> Outcome {
        match self.wish {
            TextWish::Stop | TextWish::Start | TextWish::Help => Outcome::Information,
            TextWish::Danger(..) | TextWish::Words => Outcome::Message,
        }
    }

    const fn urgency(&self) -> Urgency {
        match self.wish {
            TextWish::Danger(_, urgency) => urgency,
            TextWish::Stop | TextWish::Start | TextWish::Help | TextWish::Words => Urgency::Routine,
        }
    }

    fn event(&self, kind: &'static str, detail: serde_json::Value) -> NewEvent {
        NewEvent { kind, detail, private: None, at: self.now }
    }

    fn sender(&self) -> Sender<'_> {
        Sender {
            business: self.business,
            ours: self.text.ours.clone(),
            conversation: Some(self.conversation),
            customer_phone: None,
            language: self.language,
            now: self.now,
            local: self.local,
        }
    }

    async fn settle_consent(&self, tx: &TenantTx, state: ConsentState, kind: &'static str) -> Result<Vec<NewEvent>, StoreError> {
        opt_outs::set(tx, &self.text.from, state, SOURCE, self.now).await?;
        let said = Consent { state, at: Some(self.now), source: SOURCE.to_owned() };
        for person in self.people {
            customers::set_texts_consent(tx, person.customer.id, &said, self.now).await?;
        }
        Ok(vec![self.event(kind, json!({ "customers": self.people.len() }))])
    }

    fn message(&self, id: MessageId, direction: Direction, body: Words) -> Message {
        let (status, carrier_ref) = match direction {
            Direction::Inbound => (MessageStatus::Received, Some(self.text.carrier_ref.clone())),
            Direction::Outbound => (MessageStatus::Waiting, None),
        };
        Message {
            id,
            direction,
            kind: MessageKind::Conversation,
            ours: self.text.ours.clone(),
            theirs: self.text.from.clone(),
            body,
            status,
            carrier_ref,
            error_code: None,
            customer: self.customer(),
            appointment: None,
            conversation: Some(self.conversation),
            created: self.now,
            updated: self.now,
        }
    }

    fn begun(&self) -> Result<NewConversation, StoreError> {
        let state = ConversationState { language: self.language, ..ConversationState::default() };
        Ok(NewConversation {
            id: self.conversation,
            channel: Channel::Sms,
            carrier_ref: self.text.carrier_ref.clone(),
            purpose: Purpose::Real,
            ours: self.text.ours.as_str().to_owned(),
            phone: Some(self.text.from.clone()),
            local_day: self.local.date(),
            local_minute: minute_of(self.local),
            standing: Standing {
                state: json_of(&state)?,
                settings_version: self.line.settings_version,
                engine_version: ENGINE_VERSION.to_owned(),
                step: state.asked.as_str().to_owned(),
                outcome: Some(self.outcome()),
                urgency: self.urgency(),
                customer: self.customer(),
                turns: 1,
                now: self.now,
            },
        })
    }

    fn turn(&self, reply: Option<&TextReply>) -> Result<Turn, StoreError> {
        Ok(Turn {
            seq: 0,
            request_key: TEXT_KEY.to_owned(),
            settings_version: self.line.settings_version,
            engine_version: ENGINE_VERSION.to_owned(),
            step: ConversationState::default().asked.as_str().to_owned(),
            heard: json_of(&json!({ "words": self.text.words.expose(), "media": self.text.media }))?,
            understood: Words::new("null"),
            consulted: Words::new("null"),
            decided: json_of(&format!("{:?}", self.wish))?,
            said: Words::new(reply.map(|reply| reply.words.clone()).unwrap_or_default()),
            reply: json_of(&reply)?,
            now: self.now,
            took: std::time::Duration::ZERO,
        })
    }
}

fn json_of(value: &impl Serialize) -> Result<Words, StoreError> {
    serde_json::to_string(value).map(Words::new).map_err(StoreError::unwritable)
}

fn understood(business: &Business, text: &str, local: NaiveDateTime) -> domain::meaning::Understanding {
    let danger_words: Vec<_> = business.danger_words.iter().map(|word| (word.words.as_str(), word.hazard, word.urgency)).collect();
    let listening = Listening {
        locale: business.locale(),
        services: &business.services,
        danger_words: &danger_words,
        ..Listening::at(local, business.zone)
    };
    understanding::understand(text, &listening)
}

// Whether this number was lately told that a person will answer.
async fn was_told(scope: &TenantScope, of: &Reading<'_>) -> Result<bool, StoreError> {
    let filter = MessageFilter { theirs: Some(of.text.from.clone()), direction: Some(Direction::Outbound), ..MessageFilter::default() };
    let last = messages::page(scope, &filter, &PageRequest::first(LOOKED_THROUGH)).await?.rows;
    Ok(last.iter().any(|message| message.kind == MessageKind::Conversation && message.created > of.now - TOLD_FOR))
}
