//! Words that the rules could not read are shown to somebody else, where the installation has somebody. What comes back is weighed
//! by pure rules; without it, or too late, the turn goes on as if nobody had been asked.

use domain::{
    conversation::{briefing::Briefing, state::Asked},
    meaning::Understanding,
};
use ports::second_opinion::Unclear;
use understanding::{is_unclear, with_proposal};

use super::{
    Reception,
    hear::{Named, listening},
};

impl Reception {
    pub(super) async fn reconsider(&self, briefing: &Briefing<'_>, calendar: &Named, understood: Understanding) -> Understanding {
        let (Some(somebody), Some(words)) = (&self.second_opinion, &briefing.heard.words) else { return understood };
        if !is_unclear(words.expose(), &understood) {
            return understood;
        }
        match somebody.ask(question(briefing, words.clone())).await {
            Ok(proposal) => {
                tracing::info!("A second opinion on unclear words was heard");
                listening(briefing, calendar, |listening| with_proposal(understood, words.expose(), &proposal, listening))
            }
            Err(failure) => {
                tracing::warn!(error = %failure, "No second opinion; the turn goes on without");
                understood
            }
        }
    }
}

fn question(briefing: &Briefing<'_>, words: domain::masked::Words) -> Unclear {
    let services = briefing.business.services.iter().filter(|service| service.active);
    Unclear {
        words,
        language: briefing.state.language,
        asked: Some(briefing.state.asked).filter(|asked| *asked != Asked::Nothing).map(Asked::as_str),
        services: services.map(|service| (service.id, service.name.clone())).collect(),
    }
}
