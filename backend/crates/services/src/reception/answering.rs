//! One turn from end to end, for a conversation that is ours for the moment.

use std::time::Duration;

use domain::{
    conversation::{
        briefing::{Briefing, Facts, HeardWords},
        decide::{after_transfer, after_voicemail, decide},
        decision::Decision,
    },
    id::Id,
    meaning::Understanding,
    record::ConversationId,
};
use store::platform::Line;

use super::{
    Came, Reception, Reply, Request, TurnError,
    act::Turnout,
    consult::consult,
    deliberation::Deliberation,
    hear::understand,
    recall::{Recalled, recall, stored_instant},
};

impl Reception {
    pub(super) async fn answer(&self, line: &Line, request: &Request) -> Result<Reply, TurnError> {
        let began = self.clock.uptime();
        let now = stored_instant(self.clock.now());
        let known = self.businesses.of(&line.scope, line.settings_version).await?;
        let business = known.business.as_ref();
        let recalled = recall(line, request, self.new_id(), business).await?;
        let heard = heard_words(&request.what);
        let briefing =
            Briefing { business, state: &recalled.state, channel: request.channel, caller: request.caller.as_ref(), heard: &heard, now };
        let listener = self.businesses.named(line.scope.tenant(), &known, briefing.local_now().date());
        let understood = understand(&briefing, &listener);
        let understood = self.reconsider(&briefing, &listener, understood).await;
        let facts = self.look_up(line, &recalled, &briefing, &understood, &request.what).await?;
        let decision = decided(&briefing, &understood, &facts, &request.what);
        let took = || self.clock.uptime().saturating_sub(began);
        let deliberation = Deliberation {
            line,
            request,
            recalled: &recalled,
            briefing: &briefing,
            understood: &understood,
            facts: &facts,
            version: known.version,
        };
        self.carry_out(&deliberation, decision, took).await
    }

    async fn look_up(
        &self,
        line: &Line,
        recalled: &Recalled,
        briefing: &Briefing<'_>,
        understood: &Understanding,
        came: &Came,
    ) -> Result<Facts, TurnError> {
        match came {
            Came::Heard(_) => consult(&line.scope, recalled.id, briefing, understood).await,
            Came::TransferEnded { .. } | Came::VoicemailLeft { .. } => Ok(Facts::default()),
        }
    }

    async fn carry_out(
        &self,
        deliberation: &Deliberation<'_>,
        decision: Decision,
        took: impl Fn() -> Duration,
    ) -> Result<Reply, TurnError> {
        match self.act(deliberation, decision, took()).await? {
            Turnout::Done(reply) => Ok(reply),
            Turnout::SlotGone(decision) => {
                let instead = self.instead(deliberation, &decision).await?;
                match self.act(deliberation, instead, took()).await? {
                    Turnout::Done(reply) => Ok(reply),
                    // What is offered instead claims nothing, so nothing can be gone.
                    Turnout::SlotGone(_) => Err(TurnError::Busy),
                }
            }
        }
    }

    pub(super) fn new_id(&self) -> ConversationId {
        Id::from_uuid(self.ids.next())
    }
}

fn decided(briefing: &Briefing<'_>, understood: &Understanding, facts: &Facts, came: &Came) -> Decision {
    match came {
        Came::Heard(_) => decide(briefing, understood, facts),
        Came::TransferEnded { answered } => after_transfer(briefing, *answered),
        Came::VoicemailLeft { recorded } => after_voicemail(briefing, *recorded),
    }
}

fn heard_words(came: &Came) -> HeardWords {
    match came {
        Came::Heard(heard) => heard.clone(),
        Came::TransferEnded { .. } | Came::VoicemailLeft { .. } => HeardWords::default(),
    }
}
