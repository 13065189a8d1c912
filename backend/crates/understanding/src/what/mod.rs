//! What the caller wants: intent, service, subject, problem, how many, and in which language it was said.

mod also;
mod asked_for;
mod catalogue;
mod defects;
mod gist;
mod intent;
mod language;
mod lexicon;
mod misread;
mod problem;
mod subject;
mod tasks;
mod trade;
mod units;
mod wants;

pub(crate) use language::asks_for_a_language;

use domain::{
    language::Language,
    masked::Words,
    meaning::{Answer, Danger, Intent, Read, WorkOf},
    service::ServiceId,
};

use crate::{
    listening::{Expecting, Listening},
    phrases::Plain,
    words::Utterance,
};

/// What the words are about and what is wanted.
#[derive(Debug)]
pub(crate) struct What {
    /// The language that the words are in, when they tell.
    pub language: Option<Read<Language>>,
    /// What the caller wants: an emergency first, then as it was said.
    pub intents: Vec<Read<Intent>>,
    /// The service of the tenant's catalogue that fits.
    pub service: Option<Read<ServiceId>>,
    /// The thing that the words are about, in the trade's words.
    pub subject: Option<Read<String>>,
    /// Whose work the subject is, where it is one trade's alone.
    pub work_of: Option<WorkOf>,
    /// The problem in the caller's own words.
    pub problem: Option<Read<Words>>,
    /// Other things that have a trouble of their own.
    pub also: Vec<Read<Words>>,
    /// Another service that is asked for in the same breath.
    pub second: Option<Read<Words>>,
    /// How many of the thing there are.
    pub units: Option<Read<u16>>,
}

/// Reads them all; the danger and the answer of the same words are part of what is wanted.
pub(crate) fn read(
    heard: &Utterance<'_>,
    plain: &Plain<'_>,
    listening: &Listening<'_>,
    danger: &Danger,
    answer: Option<&Read<Answer>>,
) -> What {
    let things = without_taken_back(plain, trade::things(plain));
    let fields = gist::Fields::of(plain, &things);
    let intents = intent::intents(plain, &intent::Beside { danger, answer, things: &things, fields: &fields, amid: is_amid(listening) });
    let wanted = intents.iter().any(|read| read.value == Intent::Book);
    let subject = subject::subject(plain, &things);
    let catalogue::Fitting { service, second } = catalogue::fitting(plain, &things, &fields, listening);
    What {
        language: language::language(plain, listening),
        intents,
        service,
        work_of: subject.as_ref().and_then(|subject| trade::work_of(&subject.value)),
        subject,
        problem: problem::problem(heard, plain, &problem::About { things: &things, fields: &fields, danger, wanted }),
        also: also::also(heard, plain, &things),
        second: second.and_then(|place| also::as_named(heard, plain, place, "second service")),
        units: units::units(plain, &things),
    }
}

/// Whether something else than the matter was just asked for: then words that only hint at a matter are part of the answer.
const fn is_amid(listening: &Listening<'_>) -> bool {
    !matches!(listening.expecting, None | Some(Expecting::Problem))
}

/// "The toilet, I mean the water heater": what stands before the words that take it back is not what they are about.
fn without_taken_back(plain: &Plain<'_>, things: Vec<trade::NamedThing>) -> Vec<trade::NamedThing> {
    const TURNS: [&[&str]; 7] =
        [&["i", "mean"], &["i", "meant"], &["no", "wait"], &["scratch", "that"], &["or", "rather"], &["quiero", "decir"], &["digo"]];
    let turns = |at: &usize| TURNS.iter().any(|turn| turn.iter().enumerate().all(|(offset, word)| plain.text(at + offset) == *word));
    let Some(turn) = (0..plain.words.len()).rev().find(turns) else { return things };
    let (before, after): (Vec<_>, Vec<_>) = things.into_iter().partition(|thing| thing.place.from < turn);
    if after.is_empty() { before } else { after }
}

#[cfg(test)]
mod tests;
