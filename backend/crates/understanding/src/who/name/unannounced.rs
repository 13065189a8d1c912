//! A name that no words announce: the answer to the question, the first thing that a caller says, or what they say again behind a slip.

use super::{
    Candidate,
    business::{is_business, opens_a_business},
    cues::{Spot, Trust, past_fillers},
    hints::{AFTER, LETTERS, begins_a_hint},
    letters,
    run::{Case, Run, looks_like_name, run_at, standing_at, with_shared_family},
    whole::{is_of_the_trade, only_word, whole_answer},
    words::{is_boundary, is_date_word, is_never, is_particle},
};
use crate::{
    who::{
        asked::Asked,
        correction::{corrects, is_denied},
        lexicon::{Standing, standing},
    },
    words::{Kind, Utterance},
};

/// Names that no words announce.
pub(super) fn unannounced(heard: &Utterance<'_>, asked: Asked, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Vec<Candidate> {
    if asked == Asked::Name { answers(heard, case, barrier_after) } else { opened(heard, case, barrier_after).into_iter().collect() }
}

/// A place that no words announce.
pub(super) fn spot(run: Run, rule: &'static str) -> Spot {
    Spot { lead: run.from(), run, trust: Trust::Likely, part: None, supported: false, rule }
}

// The answer to "your name?", and what the caller says instead of it behind "sorry" or "no".
fn answers(heard: &Utterance<'_>, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Vec<Candidate> {
    let from = opening(heard, Asked::Name);
    let run = run_at(heard, from, barrier_after(from), case).map(|mut run| {
        with_shared_family(heard, &mut run, case);
        run
    });
    let house = run.as_ref().is_some_and(|run| opens_a_business(heard, run));
    let answer = run
        .and_then(|run| answer_confidence(heard, &run, case).map(|sure| (run, sure)))
        .filter(|(run, _)| !house && !is_plainly_else(heard, run))
        .map(|(run, confidence)| Candidate { spot: spot(run, "name.answer"), confidence });
    let answer = answer.filter(|answer| !is_denied(heard, answer.spot.run.from())).map(|answer| family_first(heard, answer, case));
    let answer = whole_answer(heard, from, answer.as_ref())
        .or(answer)
        .or_else(|| only_word(heard, from))
        .or_else(|| capitals(heard, case, barrier_after));
    let behind = answer.as_ref().map_or(heard.words.len(), |answer| answer.spot.run.to());
    let again = (behind..heard.words.len()).find_map(|at| said_again(heard, at, answer.as_ref()?, case));
    let instead = if answer.is_none() { (0..heard.words.len()).find_map(|at| said_instead(heard, at, case)) } else { None };
    answer.into_iter().chain(again).chain(instead).collect()
}

// "Salazar, Deborah", "Salazar comma Deborah": as lists are written.
fn family_first(heard: &Utterance<'_>, answer: Candidate, case: Case) -> Candidate {
    let run = &answer.spot.run;
    let first = standing_at(heard, run.from());
    let comma = heard.word(run.to()).is_some_and(|word| word.is_any(&[",", ".", "comma"]));
    let given = run_at(heard, run.to() + 1, heard.words.len(), case)
        .filter(|given| (given.to()..heard.words.len()).all(|at| heard.word(at).is_some_and(|word| word.kind == Kind::Mark)));
    let swapped = given.filter(|given| {
        let standing = standing_at(heard, given.from());
        comma && run.words.len() == 1 && !first.is_given() && given.words.len() == 1 && standing.is_given()
    });
    // "Desmond. Clay.": a stop of the breath between the two.
    let parted = run_at(heard, run.to() + 1, heard.words.len(), case).filter(|family| {
        let rest = family.to()..heard.words.len();
        let standing = standing_at(heard, family.from());
        let alone = run.words.len() == 1
            && family.words.len() == 1
            && rest.into_iter().all(|at| heard.word(at).is_some_and(|word| word.kind == Kind::Mark));
        alone
            && heard.word(run.to()).is_some_and(|word| word.is("."))
            && first.is_given()
            && (standing.is_family() || (standing.may_be_name() && !standing.is_word() && !standing.is_given()))
    });
    if let Some(family) = parted.filter(|_| swapped.is_none()) {
        let words = run.words.iter().copied().chain(family.words).collect();
        return Candidate { spot: spot(Run { words }, "name.list"), ..answer };
    }
    match swapped {
        Some(given) => Candidate {
            spot: spot(Run { words: given.words.into_iter().chain(run.words.iter().copied()).collect() }, "name.list"),
            ..answer
        },
        None => answer,
    }
}

// "Kitchen sink", "it's early": one word that is a family name too.
fn is_plainly_else(heard: &Utterance<'_>, run: &Run) -> bool {
    let put_on = heard.has_at(run.to(), &["on"]) && run.to() + 1 == heard.words.len();
    if heard.has_at(run.to(), &["is", "that", "you"]) || put_on {
        return true;
    }
    let Some(word) = heard.word(run.from()).filter(|_| run.words.len() == 1) else { return false };
    let standing = standing(&word.lower);
    let described = run.from().checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|before| before.is_any(&["it's", "its"]));
    is_of_the_trade(word) && run.to() < heard.words.len() || (described && standing.is_common() && !standing.is_given())
}

// "Lindqvist, sorry, Soren Lindqvist"; "Tran, Minh Tran".
fn said_again(heard: &Utterance<'_>, at: usize, answer: &Candidate, case: Case) -> Option<Candidate> {
    let parted = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|before| before.kind == Kind::Mark);
    let taken_back = corrects(heard, at);
    if !parted && !taken_back {
        return None;
    }
    let run = run_at(heard, at, heard.words.len(), case).filter(|run| is_boundary(heard, run.to()))?;
    let said = |at: usize| heard.word(at).map(|word| word.lower.as_str());
    // "Chiroga, no, Quiroga, Tomas Quiroga"
    let before = |last: usize| (answer.spot.run.from()..at).any(|at| said(at) == said(last));
    let whole = run.words.len() > 1 && run.words.last().is_some_and(|word| before(word.0));
    let other = taken_back && standing_at(heard, at).is_name();
    (whole || other).then(|| Candidate { spot: spot(run, "name.answer"), confidence: 0.97 })
}

// "Put down the king of soul, no I'm kidding, Otis Ballard": nothing before it was a name.
fn said_instead(heard: &Utterance<'_>, at: usize, case: Case) -> Option<Candidate> {
    let run = run_at(heard, at, heard.words.len(), case).filter(|run| run.words.len() > 1 && is_boundary(heard, run.to()))?;
    (corrects(heard, at) && standing_at(heard, at).is_given()).then(|| Candidate { spot: spot(run, "name.answer"), confidence: 0.9 })
}

// The first thing that a caller says.
fn opened(heard: &Utterance<'_>, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Candidate> {
    let from = opening(heard, Asked::Else);
    let mut run = run_at(heard, from, barrier_after(from), case)?;
    with_shared_family(heard, &mut run, case);
    let (first, second) = (standing_at(heard, run.from()), run.words.get(1).map(|(at, _)| standing_at(heard, *at)));
    // "Jean, last name Johansson"; the letters or the part that follow say that this was a name.
    let continued = heard.has_at(run.to(), &[",", "last", "name"])
        || heard.has_at(run.to(), &["last", "name"])
        || (barrier_after(from) == run.to() && run.to() < heard.words.len())
        || letters::past_remark(heard, run.to()).is_some()
        || begins_a_hint(heard, run.to());
    // "Gus Ferrara is my landlord"
    let told = heard.word(run.to()).is_some_and(|word| word.is("is")) && !heard.has_at(run.to(), &["is", "my", "name"]);
    if told && !heard.has_at(run.to(), &["is", "the", "name"]) && !heard.has_at(run.to(), &["is", "calling"]) {
        return None;
    }
    let pair = second
        .is_some_and(|second| (first.is_given() || first.may_be_name()) && second.may_be_name() && (first.is_name() || second.is_name()));
    let whole = run.to() == heard.words.len();
    let written = |at: usize| case == Case::Telling && heard.word(at).is_some_and(|word| word.capital);
    let capitals = run.words.len() == 2 && run.words.iter().all(|(at, _)| written(*at)) && second.is_some_and(Standing::may_be_name);
    let worded = run.words.len() == 2 && first.is_given() && !first.is_word();
    let pair = pair || worded || (capitals && heard.word(run.to()).is_some_and(|word| word.is_any(&["i'm", "i", "here", "calling"])));
    let fits = (pair && is_boundary(heard, run.to())) || (continued && (first.may_be_name() || first.is_given()));
    let telling = first.is_given() && (!first.is_word() || second.is_some_and(|second| second.is_family()));
    let sure = if telling { 0.85 } else { 0.6 };
    let business = (run.from()..=run.to()).any(|at| heard.word(at).is_some_and(is_business));
    (fits && !business)
        .then(|| Candidate { spot: spot(run, "name.opening"), confidence: if whole && !telling { sure - 0.1 } else { sure } })
}

// "Yeah it's ..", "sure, ..", "hi": what comes before an answer.
fn opening(heard: &Utterance<'_>, asked: Asked) -> usize {
    // "Try Hernandez", "mine's Terrence", "just put Abernathy".
    const ASKED: &[&str] = &[
        "con",
        "that's",
        "thats",
        "here's",
        "mine's",
        "mine",
        "it's",
        "its",
        "search",
        "pull",
        "maybe",
        "probably",
        "try",
        "look",
        "check",
        "for",
        "just",
        "put",
        "down",
        "use",
        "me",
        "you",
        "can",
        "could",
        "go",
        "ahead",
        "and",
        "say",
        "i",
        "guess",
        "should",
        "under",
        "it",
        "make",
        "let's",
        "lets",
        "write",
        "add",
        "póngalo",
        "ponga",
        "ponle",
        "pon",
        "póngale",
        "es",
        "homeowner",
        "tenant",
        "owner",
    ];
    const BEFORE: &[&str] = &[
        "uh",
        "um",
        "er",
        "erm",
        "ah",
        "hmm",
        "mm",
        "oh",
        "yeah",
        "yes",
        "yep",
        "sure",
        "okay",
        "ok",
        "alright",
        "right",
        "well",
        "so",
        "hi",
        "hey",
        "hello",
        "hiya",
        "good",
        "morning",
        "mornin",
        "evenin",
        "howdy",
        "ma'am",
        "sir",
        "there",
        "afternoon",
        "evening",
        "no",
        "course",
        "of",
        "absolutely",
        "certainly",
        "sorry",
        "please",
        "that",
        "would",
        "be",
        "that'd",
        "claro",
        "sí",
        "si",
        "hola",
        "buenos",
        "buenas",
        "buen",
        "día",
        "días",
        "dia",
        "dias",
        "tarde",
        "tardes",
        "noche",
        "noches",
        "señorita",
        "joven",
        "bueno",
        "ay",
        "grazie",
        "merci",
        "mire",
        "oiga",
        "fíjese",
        "este",
        "pues",
    ];
    let mut at = past_letter(heard);
    while heard.word(at).is_some_and(|word| {
        let mine_is = word.is("is") && at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|before| before.is("mine"));
        word.kind == Kind::Mark || word.is_any(BEFORE) || (asked == Asked::Name && (word.is_any(ASKED) || mine_is))
    }) {
        at += 1;
    }
    past_fillers(heard, at, false)
}

// "Con equis, Ximena Fuentes": a remark on how it is written comes first.
fn past_letter(heard: &Utterance<'_>) -> usize {
    if !heard.has_at(0, &["con"]) || !heard.word(1).is_some_and(|word| word.is_any(LETTERS)) {
        return 0;
    }
    (2..heard.words.len()).find(|at| heard.word(*at).is_none_or(|word| !word.is_any(AFTER))).unwrap_or(0)
}

// The answer to "your name?": whatever is neither a small word nor a common one.
fn answer_confidence(heard: &Utterance<'_>, run: &Run, case: Case) -> Option<f32> {
    let first = standing_at(heard, run.from());
    let word = heard.word(run.from())?;
    let cased = case == Case::Telling && word.capital;
    let ends = is_boundary(heard, run.to());
    // "Niño cállate", "says you missed me": one name that is a word or a family name, and the sentence goes on.
    let goes_on = heard.word(run.to()).is_some_and(|next| !ends && !next.is("comma") && standing(&next.lower).is_common());
    if goes_on && run.words.len() == 1 && (!first.is_given() || first.is_word() || is_particle(word)) {
        return None;
    }
    if is_date_word(word) && run.words.len() == 1 {
        return ends.then_some(if first.is_given() { 0.7 } else { 0.5 });
    }
    if first.is_name() && (!first.is_word() || run.words.len() > 1 || ends) {
        return Some(if ends { 0.96 } else { 0.85 });
    }
    if first.may_be_name() {
        return Some(if ends { 0.92 } else { 0.75 });
    }
    let is_verb = word.lower.ends_with("ing") || word.lower.ends_with("ed");
    let strange = !first.is_common() && !is_verb && ends;
    (strange || (cased && ends && (run.words.len() > 1 || run.from() > 0 || run.to() == heard.words.len()))).then_some(0.6)
}

// Asked for a name, and nothing else fits: the first capitals inside the answer.
fn capitals(heard: &Utterance<'_>, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Candidate> {
    if case != Case::Telling {
        return None;
    }
    (1..heard.words.len()).find_map(|at| {
        let word = heard.word(at).filter(|word| word.capital && !is_never(word) && !is_date_word(word) && looks_like_name(word, true))?;
        let run = run_at(heard, at, barrier_after(at), case).filter(|_| standing(&word.lower).may_be_name())?;
        let business = (run.from()..=run.to()).any(|at| heard.word(at).is_some_and(is_business));
        if business {
            return None;
        }
        Some(Candidate { spot: spot(run, "name.capitals"), confidence: 0.6 })
    })
}
