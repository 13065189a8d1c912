//! The caller's name: spoken with a lead-in, in answer to the question, spelled, or taken back and said again.

mod anywhere;
mod assembled;
mod business;
mod cues;
mod hints;
mod leads;
mod letters;
mod never;
mod print;
mod relation;
mod repeated;
mod run;
pub(super) mod spelled;
mod titles;
mod unannounced;
mod weigh;
mod whole;
pub(super) mod words;

#[cfg(test)]
mod tests;

use domain::{
    masked::PersonName,
    meaning::{Confidence, Read},
};

use self::{
    anywhere::anywhere,
    assembled::Name,
    business::is_supplier,
    cues::{Spot, Trust, spots},
    run::{Case, case_of, standing_at, with_shared_family},
    spelled::{Part, spelled},
    unannounced::unannounced,
};
use super::{
    asked::{Asked, asked},
    correction::is_marker,
    lexicon::{Standing, standing},
    owner::told_of_the_owner,
};
use crate::{
    listening::Listening,
    words::{Kind, Utterance},
};

/// The caller's name.
pub(crate) fn read_name(heard: &Utterance<'_>, listening: &Listening<'_>) -> Option<Read<PersonName>> {
    let asked = asked(listening);
    let case = case_of(heard);
    let spelled = spelled(heard);
    // A name never runs into letters or the words that announce them.
    let barrier_after =
        |at: usize| spelled.iter().filter(|word| word.to > at).map(|word| word.announced).min().unwrap_or(heard.words.len());
    let mut found: Vec<Candidate> =
        spots(heard, case, &barrier_after).into_iter().filter_map(|spot| Candidate::weigh(heard, spot, case)).collect();
    found.extend(unannounced(heard, asked, case, &barrier_after));
    found.retain(|candidate| asked != Asked::Address || !candidate.may_be_a_town(heard));
    found.retain(|candidate| candidate.spot.rule != "name.says" || candidate.is_said_of_the_caller(heard, asked));
    if spelled.is_empty() && !found.iter().any(|candidate| candidate.spot.part.is_none()) {
        found.extend(anywhere(heard, asked, case, &barrier_after));
    }
    found.extend(repeated::said_whole(heard, &found, case));
    found.extend(repeated::twice_over(heard, case));
    let of_the_owner = told_of_the_owner(heard);
    found.retain(|candidate| !of_the_owner.contains(&candidate.spot.run.from()));
    let name = Name::assemble(heard, &found, &spelled, asked, case)?;
    let span = heard.span(name.from, name.to)?;
    Some(Read::plain(PersonName::new(name.text()), calibrated(name.confidence), span, name.rule))
}

/// The weight of the evidence as the share of such names that are right, measured with `scripts/quality`: weak evidence is still
/// right far more often than not.
fn calibrated(weight: f32) -> Confidence {
    Confidence::new(weight + (1.0 - weight) * 0.55)
}

/// Whether the evidence leaves so little doubt that the words can be nothing else.
pub(crate) fn is_sure(name: &Read<PersonName>) -> bool {
    name.confidence > calibrated(0.85)
}

/// The rules that read a name which nothing announces as the caller's own.
const BARE: [&str; 15] = [
    "name.its",
    "name.answer",
    "name.whole-answer",
    "name.only-word",
    "name.anywhere",
    "name.capitals",
    "name.opening",
    "name.list",
    "name.here",
    "name.party",
    "name.to",
    "name.with",
    "name.first",
    "name.last",
    "name.possessed",
];

/// Whether nothing announces the name as the caller's own, so that it may be the answer to another question. A given name with
/// more behind it is no place and no time.
pub(crate) fn is_bare(heard: &Utterance<'_>, name: &Read<PersonName>) -> bool {
    BARE.contains(&name.rule.as_ref()) && !is_whole(name.value.expose()) && !is_set_right(heard, name)
}

// "It's Stein, not Stone": said against another name, it can be no answer to another question.
fn is_set_right(heard: &Utterance<'_>, name: &Read<PersonName>) -> bool {
    let behind = heard.words.iter().position(|word| word.span.start >= name.span.end).unwrap_or(heard.words.len());
    let not = behind + usize::from(heard.word(behind).is_some_and(|word| word.kind == Kind::Mark));
    let other = heard.word(not + 1).filter(|_| heard.word(not).is_some_and(|word| word.is("not")));
    let named = other.is_some_and(|word| word.kind == Kind::Word && (word.capital || standing(&word.lower).is_name()));
    named && heard.word(not + 2).is_none_or(|word| word.kind == Kind::Mark)
}

// "Leticia Barrera", "Grace Young".
fn is_whole(name: &str) -> bool {
    let mut words = name.split_whitespace().map(|word| standing(&word.to_lowercase()));
    let (first, last) = (words.next().unwrap_or_default(), words.next_back());
    last.is_some_and(|last| first.is_given() && (!first.is_word() || last.is_family()))
}

/// Whether only the family name was told, of somebody of whom the rest is known; "Mr Rossi" is another person's as often.
pub(crate) fn is_family(heard: &Utterance<'_>, name: &Read<PersonName>) -> bool {
    let alone = name.value.expose();
    let standing = standing(&alone.to_lowercase());
    let before = heard.words.iter().rev().find(|word| word.kind == Kind::Word && word.span.end <= name.span.start);
    !alone.contains(' ') && !standing.is_given() && standing.may_be_name() && !before.is_some_and(titles::is_title)
}

/// Whether only the given name was told, and called so, of somebody whose family name is known: "make the first name Allen".
pub(crate) fn is_given(heard: &Utterance<'_>, name: &Read<PersonName>) -> bool {
    let alone = name.value.expose();
    let right = || is_set_right(heard, name) && standing(&alone.to_lowercase()).is_given();
    !alone.contains(' ') && (name.rule == Part::First.rule() || right())
}

/// A place where a name stands, and how sure that is.
#[derive(Clone, Debug)]
struct Candidate {
    spot: Spot,
    confidence: f32,
}

impl Candidate {
    fn weigh(heard: &Utterance<'_>, mut spot: Spot, case: Case) -> Option<Self> {
        // "A booking for Charles tomorrow": behind weaker words a common word is no family name.
        if spot.trust != Trust::Sure && spot.run.words.get(1).is_some_and(|(at, _)| is_plainly_a_word(heard, *at, case)) {
            spot.run.words.truncate(1);
        }
        with_shared_family(heard, &mut spot.run, case);
        weigh::sure(heard, &spot, case).map(|confidence| Self { spot, confidence })
    }

    // What a bill says is the caller's name where that was asked for, or is put right: "the bill says Duke Energy" renames nobody.
    fn is_said_of_the_caller(&self, heard: &Utterance<'_>, asked: Asked) -> bool {
        let run = &self.spot.run;
        let supplier = (run.from()..=run.to()).any(|at| heard.word(at).is_some_and(is_supplier));
        let about_the_name = |at: usize| {
            is_marker(heard, at)
                || heard.word(at).is_some_and(|word| word.is_any(&["name", "names", "name's", "spelled", "spelling", "should"]))
        };
        let second = run.words.get(1).map(|(at, _)| standing_at(heard, *at));
        let known = standing_at(heard, run.from()).is_name() || second.is_some_and(Standing::may_be_name);
        let put_right = || known && (0..run.from()).any(about_the_name);
        !supplier && (asked == Asked::Name || put_right())
    }

    // "It's Fairview", asked for a place.
    fn may_be_a_town(&self, heard: &Utterance<'_>) -> bool {
        let standing = standing_at(heard, self.spot.run.from());
        self.spot.rule == "name.its" && self.spot.run.words.len() == 1 && (standing.is_town() || !standing.is_name())
    }
}

fn is_plainly_a_word(heard: &Utterance<'_>, at: usize, case: Case) -> bool {
    let capital = case == Case::Telling && heard.word(at).is_some_and(|word| word.capital);
    let standing = standing_at(heard, at);
    standing.is_common() && !standing.is_name() && !capital
}
