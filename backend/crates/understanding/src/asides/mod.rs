//! What is said beside the matter: questions to the receptionist, remarks for the visit, "that's not me", a bare postcode.

mod amiss;
mod not_me;
mod postcode;
mod questions;
mod remarks;
mod topics;

pub(crate) use not_me::read_not_me;
pub(crate) use postcode::read_postcode;

use domain::{
    masked::Words,
    meaning::{Confidence, Read, Topic},
};

use crate::{
    phrases::{Found, Plain},
    who::told_of_the_owner,
    words::{Kind, Utterance},
};

/// Questions to the receptionist in the order said, and remarks for the visit.
pub(crate) fn read_asides(heard: &Utterance<'_>, plain: &Plain<'_>) -> (Vec<Read<Topic>>, Vec<Read<Words>>) {
    let found = questions::find(plain);
    let mut topics = topics::read_topics(heard);
    topics.extend(questions::read_questions(plain, &found));
    topics.extend(amiss::read_amiss(plain));
    // What it costs to have somebody come is one question, not two.
    if topics.iter().any(|read| read.value == Topic::VisitFee) {
        topics.retain(|read| read.value != Topic::Price);
    }
    // What all is done here is not whether one thing is.
    if topics.iter().any(|read| read.value == Topic::Services) {
        topics.retain(|read| read.value != Topic::WeDo);
    }
    topics.sort_by_key(|read| read.span.start);
    let mut remarks = remarks::read_remarks(heard, plain, &found);
    if let Some(owner) = of_the_owner(heard) {
        remarks.retain(|remark| !remark.span.overlaps(owner.span));
        remarks.push(owner);
    }
    (topics, remarks)
}

/// The topics of the rows found, each once, in the order said; `topic_of` gives a row's topic and rule.
fn each_once(plain: &Plain<'_>, found: &[Found], topic_of: impl Fn(usize) -> Option<(Topic, &'static str)>) -> Vec<Read<Topic>> {
    let mut read: Vec<Read<Topic>> = Vec::new();
    for place in found {
        let Some((topic, rule)) = topic_of(place.row) else { continue };
        if !read.iter().any(|known| known.value == topic) {
            read.push(Read::plain(topic, Confidence::new(0.9), plain.span(place.from, place.to), rule));
        }
    }
    read
}

// Whose place it is and who pays: not the caller's name and number, and worth keeping.
fn of_the_owner(heard: &Utterance<'_>) -> Option<Read<Words>> {
    let stretch = told_of_the_owner(heard);
    let span = heard.span(stretch.start, stretch.end).filter(|_| !stretch.is_empty())?;
    let words = heard.text.get(span.start..span.end)?;
    Some(Read::plain(Words::new(words), Confidence::new(0.8), span, "owner"))
}

/// Reads `value` where one of these phrases stands; the phrases are in lower case, their words apart. Marks between words do not matter.
fn said<T>(heard: &Utterance<'_>, phrases: &[&[&str]], value: T, rule: &'static str) -> Option<Read<T>> {
    let (first, end) =
        phrases.iter().find_map(|phrase| (0..heard.words.len()).find_map(|at| ends(heard, phrase, at).map(|end| (at, end))))?;
    heard.span(first, end).map(|span| Read::plain(value, Confidence::new(0.9), span, rule))
}

/// One past the last token of the phrase that begins at the token `at`.
fn ends(heard: &Utterance<'_>, phrase: &[&str], at: usize) -> Option<usize> {
    let (first, rest) = phrase.split_first()?;
    let spoken = |at: &usize| heard.word(*at).is_some_and(|word| word.kind != Kind::Mark);
    let mut end = heard.word(at).filter(|word| word.is(first)).map(|_| at + 1)?;
    for part in rest {
        let next = (end..heard.words.len()).find(spoken)?;
        end = heard.word(next).filter(|word| word.is(part)).map(|_| next + 1)?;
    }
    Some(end)
}
