//! A name in the middle of a sentence that nothing announces: a given name that is no other word, with its family name.
//! Read only where nothing better was found, and never where the words round it speak of somebody else.

use super::{
    Candidate,
    business::opens_a_business,
    cues::past_fillers,
    run::{Case, run_at, standing_at},
    unannounced::spot,
    words::{is_boundary, is_date_word, is_never, is_particle},
};
use crate::{
    who::{asked::Asked, correction::is_denied, lexicon::standing},
    words::{Kind, Utterance},
};

/// The first such name.
pub(super) fn anywhere(heard: &Utterance<'_>, asked: Asked, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Candidate> {
    let denied = |start: &usize| is_denied(heard, *start);
    // "Not Johansson, Jansson": what is denied counts only where nothing else was said.
    let order = (0..heard.words.len()).filter(|start| !denied(start)).chain((0..heard.words.len()).filter(denied));
    order.into_iter().find_map(|start| {
        let free = start.checked_sub(1).and_then(|before| heard.word(before)).is_none_or(|word| {
            let common = standing(&word.lower).is_common() && !standing(&word.lower).is_name();
            word.kind == Kind::Mark || is_never(word) || common
        });
        if !free || heard.word(start).is_none_or(is_date_word) || leads_to_another(heard, start, asked) {
            return None;
        }
        let from = past_fillers(heard, start, false);
        let run = run_at(heard, from, barrier_after(from), case)?;
        let (first, second) = (standing_at(heard, run.from()), run.words.get(1).map(|(at, _)| standing_at(heard, *at)));
        let plain = first.is_given() && !first.is_word() && !first.is_town();
        let pair = plain && second.is_some_and(|second| second.may_be_name() && !second.is_town());
        let particle = heard.word(run.from()).is_some_and(is_particle);
        let goes_on = heard.word(run.to()).is_some_and(|next| standing(&next.lower).is_common() && !is_boundary(heard, run.to()));
        let family = first.is_family() && !first.is_word() && !first.is_town();
        let alone = asked == Asked::Name && (plain || family) && !(particle || goes_on) && run.words.len() == 1;
        let other = is_told_of(heard, run.to()) || opens_a_business(heard, &run);
        let weight = if asked == Asked::Name { 0.6 } else { 0.5 };
        ((pair || alone) && !other).then(|| Candidate { spot: spot(run, "name.anywhere"), confidence: weight })
    })
}

// "Talk to ..", "my neighbor ..", "next to ..", "thanks ..".
fn leads_to_another(heard: &Utterance<'_>, at: usize, asked: Asked) -> bool {
    const OTHERS: &[&str] = &[
        "the",
        "a",
        "an",
        "my",
        "your",
        "our",
        "his",
        "her",
        "with",
        "to",
        "ask",
        "called",
        "named",
        "see",
        "saw",
        "send",
        "sent",
        "get",
        "by",
        "near",
        "on",
        "at",
        "in",
        "from",
        "of",
        "than",
        "like",
        "pronounced",
        "sounds",
        "tell",
        "told",
        "met",
        "and",
        "or",
        "dr",
        "doctor",
        "thank",
        "thanks",
        "is",
        "are",
        "was",
        "about",
        "that",
        "want",
        "need",
        "where",
        "where's",
        "con",
        "a",
        "de",
        "el",
        "la",
        "que",
        "not",
        "no",
        "luego",
        "después",
        "despues",
        "rato",
        "ya",
    ];
    const BEFORE: &[&[&str]] = &[
        &["is", "this"],
        &["are", "you"],
        &["did", "you"],
        &["used", "to", "be"],
        &["ask", "for"],
        &["thank", "you"],
        &["next", "to"],
        &["looking", "for"],
        &["waiting", "for"],
    ];
    let before = at.checked_sub(1).and_then(|before| heard.word(before));
    let told = before.is_some_and(|word| {
        let invited = asked == Asked::Name && word.is_any(&["her", "his", "of", "and", "is", "no", "not", "that", "like"]);
        word.is_any(OTHERS) && !invited
    });
    let is_doctor = |at: usize| heard.word(at).is_some_and(|word| word.is_any(&["dr", "doctor"]));
    // The doctor whom they want to see is not the caller.
    let doctor = asked != Asked::Name && (is_doctor(at) || at.checked_sub(2).is_some_and(is_doctor));
    told || doctor || BEFORE.iter().any(|words| at.checked_sub(words.len()).is_some_and(|from| heard.has_at(from, words)))
}

// ".. is my landlord", ".. told me", ".. Street".
fn is_told_of(heard: &Utterance<'_>, to: usize) -> bool {
    const THIRD: &[&str] = &[
        "is",
        "was",
        "came",
        "said",
        "told",
        "fixed",
        "did",
        "has",
        "had",
        "will",
        "can",
        "sent",
        "gave",
        "quoted",
        "lives",
        "owns",
        "works",
        "used",
        "isn't",
        "wasn't",
        "broke",
        "knows",
        "recommended",
        "street",
        "avenue",
        "road",
        "lane",
        "drive",
        "court",
        "boulevard",
        "park",
        "high",
        "elementary",
        "house",
        "place",
        "building",
        "on",
        "está",
        "es",
    ];
    heard.word(to).is_some_and(|word| word.is_any(THIRD))
}
