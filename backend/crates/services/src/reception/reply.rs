//! What a turn answers, before any surface gives it its own form: words, and what happens next.
//! Stored with the turn as JSON, and given again, byte for byte, to a request that comes twice.

use domain::{
    conversation::{
        briefing::Briefing,
        decision::{Decision, Step},
        phrase::{Occasion, speak},
        state::Asked,
    },
    language::Language,
    phone::E164,
    record::Channel,
};
use serde::{Deserialize, Serialize};

/// The answer of one turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// In this language.
    pub language: Language,
    /// What is said.
    pub words: String,
    /// By this voice of the carrier.
    pub voice: String,
    /// What happens next.
    pub then: Then,
}

/// What happens after the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Then {
    /// The caller's turn.
    Listen {
        /// Which turn it will be.
        turn: u32,
        /// What was asked.
        asked: Asked,
    },
    /// Ring this person.
    Transfer {
        /// Which turn the result is.
        turn: u32,
        /// Who.
        to: E164,
    },
    /// Record a message.
    Voicemail {
        /// Which turn the result is.
        turn: u32,
    },
    /// Hang up.
    End,
}

/// Puts a decision into words for this channel.
pub(super) fn reply(briefing: &Briefing<'_>, decision: &Decision) -> Reply {
    let business = briefing.business;
    let language = decision.state.language;
    let occasion = Occasion { business, now: briefing.now, keys: briefing.channel == Channel::Voice };
    let turn = decision.state.turn;
    let then = match (&decision.then, &business.on_call) {
        (Step::Transfer { .. }, Some(to)) => Then::Transfer { turn, to: to.clone() },
        // Nobody to ring: decided only when there is somebody, so this is a settings change in mid-turn; voicemail takes it.
        (Step::Transfer { .. }, None) | (Step::Voicemail { .. }, _) => Then::Voicemail { turn },
        (Step::End, _) => Then::End,
        (
            Step::Listen
            | Step::Hold { .. }
            | Step::Book { .. }
            | Step::Move { .. }
            | Step::Cancel { .. }
            | Step::AddToVisit { .. }
            | Step::PromiseCallback { .. },
            _,
        ) => Then::Listen { turn, asked: decision.state.asked },
    };
    Reply { language, words: speak(decision, occasion), voice: voice(briefing, language), then }
}

fn voice(briefing: &Briefing<'_>, language: Language) -> String {
    let persona = &briefing.business.persona;
    match language {
        Language::En => persona.voice_en.clone(),
        Language::Es => persona.voice_es.clone(),
    }
}
