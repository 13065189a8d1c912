//! What a turn promises to people who are not on the line: callbacks, texts, alerts. Written with the turn, sent by the worker.

use chrono::{NaiveDateTime, Timelike};
use domain::{
    callback::CallbackReason,
    conversation::{
        decision::{Decision, Note, Step},
        outcome::note_for_owner,
        state::spoken_place,
    },
    id::Id,
    meaning::Urgency,
};
use store::{
    StoreError, TenantTx,
    callbacks::{self, OwedCall},
};

use super::{
    Came, Reception,
    deliberation::{Deliberation, Happened, Made},
    refused::Refused,
};
use crate::notifications::{About, Occasion, Sender, Told};

/// The minute of the day, 0 to 1439.
pub(super) fn minute_of(local: NaiveDateTime) -> u16 {
    u16::try_from(local.num_seconds_from_midnight() / 60).unwrap_or(0)
}

impl Reception {
    pub(super) async fn promise_callback(
        &self,
        tx: &TenantTx,
        of: &Deliberation<'_>,
        decision: &Decision,
        reason: CallbackReason,
    ) -> Result<Made, Refused> {
        let told = &decision.state.told;
        let owed = OwedCall {
            id: Id::from_uuid(self.ids.next()),
            customer: decision.state.caller.is,
            name: told.name.clone(),
            phone: told.phone.clone().or_else(|| of.request.caller.clone()),
            reason,
            urgency: decision.state.urgency(),
            note: note_for_owner(&decision.state, of.briefing.heard.words.as_ref()),
            conversation: of.recalled.id,
        };
        let callback = callbacks::open_or_reopen(tx, &owed, of.briefing.now).await?;
        give_up_the_other_number(tx, of, &owed).await?;
        let mut happened = vec![Happened::CallbackOpened { callback, reason }];
        // Danger is alerted with its own words; a message and the like once, when it is complete.
        let already = of.recalled.state.callback_promised;
        if reason != CallbackReason::Danger && !already {
            let about = About { customer: owed.customer, appointment: None };
            happened.extend(self.tell(tx, of, &Occasion::CallbackOwed { owed: &owed }, about).await?);
        }
        Ok(Made { customer: None, happened })
    }

    /// A caller who talked with the person they were put through to is owed that call no longer. Danger stays in sight.
    pub(super) async fn settle_transfer(&self, tx: &TenantTx, of: &Deliberation<'_>) -> Result<(), StoreError> {
        if !matches!(of.request.what, Came::TransferEnded { answered: true }) {
            return Ok(());
        }
        let state = &of.recalled.state;
        let reason = state.message_about.unwrap_or(CallbackReason::PersonWanted);
        match state.told.phone.as_ref().or(of.request.caller.as_ref()) {
            Some(phone) if reason != CallbackReason::Danger => {
                callbacks::resolve_for(tx, phone, &[reason], of.briefing.now).await?;
                Ok(())
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Alerts the owner of a danger that was met in this turn.
    pub(super) async fn alert_of_danger(
        &self,
        tx: &TenantTx,
        of: &Deliberation<'_>,
        decision: &Decision,
    ) -> Result<Vec<Happened>, StoreError> {
        let met = decision.notes.iter().find_map(Note::danger);
        let state = &decision.state;
        // A name, an address or whatever else is told after the first alert goes after it.
        let told_since =
            of.recalled.state.told != state.told && matches!(decision.then, Step::PromiseCallback { reason: CallbackReason::Danger });
        let since = state.danger.filter(|met| met.urgency == Urgency::LifeSafety && told_since).map(|met| (met.hazard, met.urgency));
        let Some((hazard, urgency)) = met.or(since) else { return Ok(Vec::new()) };
        let words = of.briefing.heard.words.as_ref();
        let phone = state.told.phone.as_ref().or(of.request.caller.as_ref());
        let place = state.told.address.as_ref().map(spoken_place);
        let occasion = Occasion::Danger { hazard, urgency, phone, words, name: state.told.name.as_ref(), place: place.as_ref() };
        self.tell(tx, of, &occasion, About { customer: None, appointment: None }).await
    }

    /// Writes the texts that an occasion asks for, with the jobs that send them.
    pub(super) async fn tell(
        &self,
        tx: &TenantTx,
        of: &Deliberation<'_>,
        occasion: &Occasion<'_>,
        about: About,
    ) -> Result<Vec<Happened>, StoreError> {
        let Ok(ours) = domain::phone::E164::parse(&of.request.ours) else { return Ok(Vec::new()) };
        let sender = Sender {
            business: of.briefing.business,
            ours,
            conversation: Some(of.recalled.id),
            customer_phone: occasion.customer_phone(of.request.caller.as_ref()),
            language: of.recalled.state.language,
            now: of.briefing.now,
            local: of.briefing.local_now(),
        };
        let told = sender.tell(tx, self.ids.as_ref(), occasion, about).await?;
        Ok(told.into_iter().map(|Told { message, kind }| Happened::TextQueued { message, kind }).collect())
    }
}

// Who gives another number after the call was promised is called there, and not at both.
async fn give_up_the_other_number(tx: &TenantTx, of: &Deliberation<'_>, owed: &OwedCall) -> Result<(), StoreError> {
    let before = &of.recalled.state;
    let promised_there = before.told.phone.as_ref().or(of.request.caller.as_ref());
    match promised_there {
        Some(phone)
            if before.promised_about == Some(owed.reason)
                && owed.reason != CallbackReason::Danger
                && owed.phone.as_ref() != Some(phone) =>
        {
            callbacks::resolve_for(tx, phone, &[owed.reason], of.briefing.now).await?;
            Ok(())
        }
        Some(_) | None => Ok(()),
    }
}
