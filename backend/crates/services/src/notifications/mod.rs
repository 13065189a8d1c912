//! Texts to customers and alerts to owners: which occasion asks for which, and the job that sends each.
//! The message row and its job are written in the transaction of what they tell about.

mod texts;

use chrono::{DateTime, NaiveDateTime, Timelike, Utc};
use domain::{
    appointment::AppointmentId,
    business::profile::Business,
    conversation::decision::Visit,
    customer::CustomerId,
    id::Id,
    language::Language,
    masked::{PersonName, StreetLine, Words},
    meaning::{Hazard, Urgency},
    message::{Direction, Message, MessageId, MessageKind, MessageStatus},
    phone::E164,
    record::ConversationId,
};
use ports::Ids;
use store::{
    StoreError, TenantTx,
    callbacks::OwedCall,
    messages,
    outbox::{self, Priority},
};

use crate::jobs::{Care, Job};

/// Something that people who are not on the line must be told.
#[derive(Debug)]
pub enum Occasion<'a> {
    /// A visit was booked.
    Booked {
        /// Which.
        visit: &'a Visit,
    },
    /// Staff entered a visit.
    Entered {
        /// What is done.
        service: &'a str,
        /// When.
        local: NaiveDateTime,
        /// Where, when somebody comes to the customer.
        street: Option<&'a StreetLine>,
    },
    /// A visit was moved.
    Moved {
        /// To when.
        local: NaiveDateTime,
    },
    /// A visit was cancelled.
    Cancelled {
        /// When it would have been.
        local: NaiveDateTime,
    },
    /// Somebody is owed a call.
    CallbackOwed {
        /// By whom, and why.
        owed: &'a OwedCall,
    },
    /// Somebody may be in danger, or damage is under way.
    Danger {
        /// What.
        hazard: Hazard,
        /// How soon somebody must act.
        urgency: Urgency,
        /// Where to call.
        phone: Option<&'a E164>,
        /// What they said.
        words: Option<&'a Words>,
        /// Who it is, as far as they told.
        name: Option<&'a PersonName>,
        /// Where it is, as far as they told.
        place: Option<&'a Words>,
    },
}

/// Whom and what it is about.
#[derive(Clone, Copy, Debug, Default)]
pub struct About {
    /// The customer.
    pub customer: Option<CustomerId>,
    /// The appointment.
    pub appointment: Option<AppointmentId>,
}

/// A text that was written.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// Which.
    pub message: MessageId,
    /// Of what kind.
    pub kind: MessageKind,
}

/// Who tells, from which number, when.
#[derive(Debug)]
pub struct Sender<'a> {
    /// The business.
    pub business: &'a Business,
    /// Its number.
    pub ours: E164,
    /// The conversation that it comes from.
    pub conversation: Option<ConversationId>,
    /// The customer's number, if texts reach it.
    pub customer_phone: Option<E164>,
    /// The customer's language.
    pub language: Language,
    /// Now.
    pub now: DateTime<Utc>,
    /// Now, as the business's wall clock shows it.
    pub local: NaiveDateTime,
}

impl Occasion<'_> {
    /// The number that a customer's text goes to: the one agreed for the visit, else the calling one.
    #[must_use]
    pub fn customer_phone(&self, caller: Option<&E164>) -> Option<E164> {
        match self {
            Self::Booked { visit } => visit.phone.clone(),
            Self::Entered { .. } | Self::Moved { .. } | Self::Cancelled { .. } => caller.cloned(),
            Self::CallbackOwed { .. } | Self::Danger { .. } => None,
        }
    }

    const fn care(&self) -> Care {
        match self {
            Self::Danger { .. } => Care::Insist,
            Self::Booked { .. } | Self::Entered { .. } | Self::Moved { .. } | Self::Cancelled { .. } | Self::CallbackOwed { .. } => {
                Care::Once
            }
        }
    }

    const fn priority(&self) -> Priority {
        match self {
            Self::Danger { .. } => Priority::Danger,
            Self::Booked { .. } | Self::Entered { .. } | Self::Moved { .. } | Self::Cancelled { .. } | Self::CallbackOwed { .. } => {
                Priority::Prompt
            }
        }
    }
}

impl Sender<'_> {
    /// Writes what the occasion asks for: a text to the customer, an alert to the owner, each with its job.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn tell(&self, tx: &TenantTx, ids: &dyn Ids, occasion: &Occasion<'_>, about: About) -> Result<Vec<Told>, StoreError> {
        let to_owner = self.business.alerts_to.clone().zip(texts::to_owner(occasion, self));
        self.write(tx, ids, (occasion, to_owner), about).await
    }

    /// Writes the customer's text of an occasion alone: what staff did themselves the owner need not be told.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn tell_customer(
        &self,
        tx: &TenantTx,
        ids: &dyn Ids,
        occasion: &Occasion<'_>,
        about: About,
    ) -> Result<Vec<Told>, StoreError> {
        self.write(tx, ids, (occasion, None), about).await
    }

    async fn write(
        &self,
        tx: &TenantTx,
        ids: &dyn Ids,
        (occasion, to_owner): (&Occasion<'_>, Option<(E164, String)>),
        about: About,
    ) -> Result<Vec<Told>, StoreError> {
        let mut told = Vec::new();
        let mut jobs = Vec::new();
        let to_customer = self.customer_phone.clone().zip(texts::to_customer(occasion, self));
        let both = [(to_customer, MessageKind::Confirmation), (to_owner, MessageKind::Alert)];
        for (text, kind) in both {
            let Some((theirs, body)) = text else { continue };
            let message = self.message(Id::from_uuid(ids.next()), kind, theirs, body, about);
            messages::insert(tx, &message, (self.local.date(), minute_of(self.local))).await?;
            jobs.push(Job::SendText { message: message.id, care: occasion.care() }.to_be_done(
                Id::from_uuid(ids.next()),
                occasion.priority(),
                self.now,
            ));
            told.push(Told { message: message.id, kind });
        }
        outbox::enqueue(tx, &jobs, self.now).await?;
        Ok(told)
    }

    fn message(&self, id: MessageId, kind: MessageKind, theirs: E164, body: String, about: About) -> Message {
        // An alert goes to the owner: the customer that it is about is not its recipient.
        let customer = about.customer.filter(|_| kind == MessageKind::Confirmation);
        Message {
            id,
            direction: Direction::Outbound,
            kind,
            ours: self.ours.clone(),
            theirs,
            body: Words::new(body),
            status: MessageStatus::Waiting,
            carrier_ref: None,
            error_code: None,
            customer,
            appointment: about.appointment,
            conversation: self.conversation,
            created: self.now,
            updated: self.now,
        }
    }
}

fn minute_of(local: NaiveDateTime) -> u16 {
    u16::try_from(local.num_seconds_from_midnight() / 60).unwrap_or(0)
}
