//! What comes back: read strictly, since a compatible server may not keep to the schema.

use domain::{
    masked::{PersonName, Words},
    meaning::{Hazard, Intent, Proposal, Urgency},
};
use ports::{Failure, FailureKind, Rejection, second_opinion::Unclear};
use serde::Deserialize;

use super::VENDOR;
use crate::wire::Answer;

/// Longest name or time that is believed to be one, in characters.
const MOST_CHARACTERS: usize = 80;

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
    refusal: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Opinion {
    intent: Option<Intent>,
    hazard: Option<Hazard>,
    urgency: Option<Urgency>,
    name: Option<String>,
    when: Option<String>,
    service: Option<String>,
}

/// The proposal in an answer.
///
/// # Errors
/// `Malformed` when it is cut off or not of the form asked for, `Rejected` when the model refuses.
pub(super) fn read(answer: &Answer, unclear: &Unclear) -> Result<Proposal, Failure> {
    let completion: Completion = answer.json()?;
    let choice = completion.choices.into_iter().next().ok_or_else(|| answer.unreadable())?;
    if choice.message.refusal.is_some() {
        return Err(Failure::new(VENDOR, FailureKind::Rejected { code: "refusal".to_owned(), why: Rejection::Other }));
    }
    let whole = choice.finish_reason.as_deref() == Some("stop");
    let content = choice.message.content.filter(|_| whole).ok_or_else(|| answer.unreadable())?;
    // serde's own words would quote what the model said of the caller.
    let opinion: Opinion = serde_json::from_str(&content).map_err(|_quoting| answer.unreadable())?;
    proposal(opinion, unclear).ok_or_else(|| answer.unreadable())
}

fn proposal(opinion: Opinion, unclear: &Unclear) -> Option<Proposal> {
    let service = match &opinion.service {
        Some(name) => Some(unclear.services.iter().find(|(_, known)| known == name)?.0),
        None => None,
    };
    Some(Proposal {
        intent: opinion.intent.filter(|intent| Proposal::INTENTS.contains(intent)),
        danger: opinion.hazard.zip(opinion.urgency).filter(|(hazard, _)| *hazard != Hazard::TenantKeyword),
        name: short(opinion.name)?.map(PersonName::new),
        when: short(opinion.when)?.map(Words::new),
        service,
    })
}

/// Nothing at all for a text that is too long to be what it should be.
fn short(text: Option<String>) -> Option<Option<String>> {
    let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    match text {
        Some(text) if text.chars().count() > MOST_CHARACTERS => None,
        text => Some(text),
    }
}
