//! Carries a decision out: everything that a turn changes, in one transaction with the turn itself.
//! "You are booked" is said only because the commit below came back.

use std::time::Duration;

use domain::{
    business::profile::RecordingPolicy,
    conversation::{
        decision::{Decision, Step},
        outcome::settle,
    },
    customer::CustomerId,
    id::Id,
    masked::Words,
    record::Channel,
};
use serde::Serialize;
use store::{
    StoreError, TenantTx,
    claims::{self, HoldWish},
    conversations::{self, AdvanceError, NewConversation, Standing},
    outbox::{self, Priority},
    turns::{self, Turn},
};

use super::{
    ENGINE_VERSION, Reception, Reply, TurnError,
    deliberation::{Deliberation, Happened, Made},
    events::story,
    promise,
    refused::Refused,
    reply::reply,
    visit::{self, add_to_visit},
};
use crate::jobs::Job;

/// What became of a decision.
pub(super) enum Turnout {
    /// It is stored.
    Done(Reply),
    /// The time it wanted is gone; nothing is stored.
    SlotGone(Box<Decision>),
}

impl Reception {
    pub(super) async fn act(&self, of: &Deliberation<'_>, mut decision: Decision, took: Duration) -> Result<Turnout, TurnError> {
        let tx = of.line.scope.begin().await?;
        if of.recalled.version.is_none() {
            self.begin_conversation(&tx, of, &decision).await?;
        }
        let made = match self.take_step(&tx, of, &mut decision).await {
            Ok(made) => made,
            Err(Refused::SlotGone) => {
                tx.roll_back().await?;
                return Ok(Turnout::SlotGone(Box::new(decision)));
            }
            Err(Refused::Store(error)) => return Err(error.into()),
        };
        let reply = reply(of.briefing, &decision);
        self.write_turn(&tx, of, &decision, &made, &reply, took).await?;
        tx.commit().await?;
        Ok(Turnout::Done(reply))
    }

    async fn take_step(&self, tx: &TenantTx, of: &Deliberation<'_>, decision: &mut Decision) -> Result<Made, Refused> {
        let mut made = match decision.then.clone() {
            Step::Listen => Made::default(),
            Step::Hold { slot } => {
                let wish = HoldWish {
                    id: domain::id::Id::from_uuid(self.ids.next()),
                    range: visit::range_of(&slot),
                    conversation: of.recalled.id,
                    expires: decision.state.held.as_ref().map_or(of.briefing.now, |held| held.until),
                };
                claims::hold(tx, &wish, of.briefing.now).await?;
                Made { happened: vec![Happened::Held { slot }], customer: None }
            }
            Step::Book { visit } => self.book(tx, of, decision, &visit).await?,
            Step::Move { appointment, slot } => self.move_visit(tx, of, appointment, slot).await?,
            Step::Cancel { appointment } => self.cancel_visit(tx, of, appointment).await?,
            Step::AddToVisit { appointment, words } => add_to_visit(tx, of, appointment, &words).await?,
            Step::PromiseCallback { reason } | Step::Transfer { reason } | Step::Voicemail { reason } => {
                self.promise_callback(tx, of, decision, reason).await?
            }
            Step::End => {
                self.settle_transfer(tx, of).await?;
                Made { happened: vec![Happened::Ending], customer: None }
            }
        };
        let gave_up_hold = of.recalled.state.held.is_some() && decision.state.held.is_none() && !books(&decision.then);
        if gave_up_hold {
            claims::release_holds(tx, of.recalled.id).await?;
        }
        made.happened.extend(self.alert_of_danger(tx, of, decision).await?);
        Ok(made)
    }

    // The row that everything else of the conversation points to.
    async fn begin_conversation(&self, tx: &TenantTx, of: &Deliberation<'_>, decision: &Decision) -> Result<(), TurnError> {
        let local = of.briefing.local_now();
        let new = NewConversation {
            id: of.recalled.id,
            channel: of.request.channel,
            carrier_ref: of.request.carrier_ref.clone(),
            purpose: domain::record::Purpose::Real,
            ours: of.request.ours.clone(),
            phone: of.request.caller.clone(),
            local_day: local.date(),
            local_minute: promise::minute_of(local),
            standing: standing(of, decision, None)?,
        };
        match conversations::insert(tx, &new, &[]).await {
            Ok(()) => {}
            Err(StoreError::Duplicate(_)) => return Err(TurnError::Overtaken),
            Err(error) => return Err(error.into()),
        }
        if of.request.channel == Channel::Voice && of.briefing.business.recording != RecordingPolicy::Never {
            let job = Job::RecordCall { conversation: of.recalled.id };
            outbox::enqueue(tx, &[job.to_be_done(Id::from_uuid(self.ids.next()), Priority::Prompt, of.briefing.now)], of.briefing.now)
                .await?;
        }
        Ok(())
    }

    async fn write_turn(
        &self,
        tx: &TenantTx,
        of: &Deliberation<'_>,
        decision: &Decision,
        made: &Made,
        reply: &Reply,
        took: Duration,
    ) -> Result<(), TurnError> {
        let happened = story(of, decision, &made.happened);
        // A conversation that began in this transaction has version 1.
        let read = of.recalled.version.unwrap_or(1);
        match conversations::advance(tx, of.recalled.id, read, &standing(of, decision, made.customer)?, &happened).await {
            Ok(_) => {}
            Err(AdvanceError::Stale) => return Err(TurnError::Overtaken),
            Err(AdvanceError::Store(error)) => return Err(error.into()),
        }
        let turn = Turn {
            seq: of.recalled.turns,
            request_key: of.request.key.clone(),
            settings_version: of.version,
            engine_version: ENGINE_VERSION.to_owned(),
            step: decision.state.asked.as_str().to_owned(),
            heard: as_json(of.briefing.heard)?,
            understood: as_json(of.understood)?,
            consulted: as_json(of.facts)?,
            decided: as_json(decision)?,
            said: Words::new(reply.words.clone()),
            reply: as_json(reply)?,
            now: of.briefing.now,
            took,
        };
        match turns::insert(tx, of.recalled.id, &turn).await {
            Ok(()) => Ok(()),
            Err(StoreError::Duplicate(_)) => Err(TurnError::Overtaken),
            Err(error) => Err(error.into()),
        }
    }
}

const fn books(step: &Step) -> bool {
    matches!(step, Step::Book { .. })
}

fn standing(of: &Deliberation<'_>, decision: &Decision, customer: Option<CustomerId>) -> Result<Standing, TurnError> {
    let (outcome, _) = settle(&decision.state);
    Ok(Standing {
        state: as_json(&decision.state)?,
        settings_version: of.version,
        engine_version: ENGINE_VERSION.to_owned(),
        step: decision.state.asked.as_str().to_owned(),
        outcome: Some(outcome),
        urgency: decision.state.urgency(),
        customer: customer.or(decision.state.caller.is),
        turns: of.recalled.turns + 1,
        now: of.briefing.now,
    })
}

fn as_json(value: &impl Serialize) -> Result<Words, TurnError> {
    serde_json::to_string(value).map(Words::new).map_err(TurnError::State)
}
