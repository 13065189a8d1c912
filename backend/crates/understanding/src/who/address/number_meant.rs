//! What shows that a number without its street is the house number: the known one is taken back beside it, it is called so, or it
//! puts right one that looks much like it.

use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike};
use domain::meaning::{Moment, OpenWindow, Span, When};

use super::{
    number::number_at,
    number_alone::{Said, is_owned},
};
use crate::{
    listening::Listening,
    who::correction::{is_denied, is_marker},
    words::{Kind, Utterance, Word},
};

/// How many tokens a number may lie from the words that tell what it is.
const REACH: usize = 12;

/// Words that name the house or its street.
const HOUSE: &[&str] = &["house", "street", "address", "mailbox", "casa", "calle", "domicilio", "dirección", "direccion"];

/// Words between the name of a number and the number.
const LINK: &[&str] = &[
    "is", "should", "be", "was", "would", "wrong", "right", "it's", "its", "that's", "not", "on", "of", "the", "my", "our", "actually",
    "really", "supposed", "to", "es", "de", "del", "la", "el", "mi", "en", "está", "esta", "mal",
];

/// Words that answer, refuse or find fault, and tell nothing of another matter: "está mal", "you've got it wrong", "almost".
const SMALL: &[&str] = &[
    "yes",
    "yeah",
    "yep",
    "yup",
    "no",
    "nope",
    "okay",
    "ok",
    "sure",
    "oh",
    "well",
    "and",
    "but",
    "except",
    "only",
    "just",
    "all",
    "everything",
    "good",
    "great",
    "correct",
    "almost",
    "close",
    "mistake",
    "typo",
    "isn't",
    "wasn't",
    "there's",
    "you",
    "you've",
    "got",
    "have",
    "had",
    "i",
    "think",
    "said",
    "it",
    "that",
    "one",
    "thing",
    "fix",
    "change",
    "put",
    "down",
    "read",
    "in",
    "at",
    "last",
    "number",
    "numbers",
    "sí",
    "si",
    "y",
    "pero",
    "bien",
    "todo",
    "número",
    "numero",
];

/// Words that two numbers have between them, one of which stands instead of the other.
const INSTEAD: &[&str] = &["instead", "rather", "than", "mean", "meant", "make", "from", "sino", "cambie", "cambia", "por", "a", "son"];

fn is_small(word: &Word) -> bool {
    word.kind == Kind::Mark || word.is_any(LINK) || word.is_any(SMALL) || word.is_any(HOUSE)
}

/// "Not 4216, it's 4218", "it's 4218 instead of 4216": the known number is denied right beside this one.
pub(super) fn is_taken_back(heard: &Utterance<'_>, said: &Said, known: &str, listening: &Listening<'_>) -> bool {
    let ambiguous = may_be_when(known) && may_be_when(&said.text) && is_of_the_visit(known, listening);
    !ambiguous && (denied_before(heard, said, known) || denied_behind(heard, said, known))
}

fn denied_before(heard: &Utterance<'_>, said: &Said, known: &str) -> bool {
    let Some((from, to)) = known_before(heard, said.from, known) else { return false };
    is_denied(heard, from) || (to..said.from).any(|at| turns(heard, at))
}

fn denied_behind(heard: &Utterance<'_>, said: &Said, known: &str) -> bool {
    let small = |at: &usize| heard.word(*at).is_some_and(is_beside);
    let end = (said.to..said.to + REACH).find(|at| !small(at)).unwrap_or(said.to + REACH);
    let again = number_at(heard, end).filter(|number| number.text == known);
    again.is_some() && (said.to..end).any(|at| turns(heard, at))
}

// Where the known number stands, if nothing but small words lies between it and `before`.
fn known_before(heard: &Utterance<'_>, before: usize, known: &str) -> Option<(usize, usize)> {
    let ends = (before.saturating_sub(REACH)..before).rev().find(|at| heard.word(*at).is_none_or(|word| !is_beside(word)))? + 1;
    let starts = ends.saturating_sub(6)..ends;
    starts
        .filter_map(|from| number_at(heard, from).map(|number| (from, number)))
        .find_map(|(from, number)| (number.text == known && number.to == ends).then_some((from, ends)))
}

fn is_beside(word: &Word) -> bool {
    is_small(word) || word.is_any(INSTEAD)
}

fn turns(heard: &Utterance<'_>, at: usize) -> bool {
    const TURNS: &[&str] = &["not", "isn't", "wasn't", "should", "instead", "but", "than", "to", "sino", "pero", "por"];
    is_marker(heard, at) || heard.word(at).is_some_and(|word| word.is_any(TURNS))
}

/// "The house number is", "el número de la casa es": what follows is one. A number of something else is none ("the gate number is"),
/// and "the number is" alone only where nothing else was told before it.
pub(super) fn is_called_so(heard: &Utterance<'_>, said: &Said, known: &str) -> bool {
    const NUMBER: &[&str] = &["number", "numbers", "number's", "número", "numero"];
    const OWN: &[&str] = &["the", "my", "our", "that", "el", "mi"];
    let label = |word: &Word| word.kind == Kind::Mark || word.is_any(LINK) || word.is_any(HOUSE);
    let reach = said.from.saturating_sub(REACH)..said.from;
    let Some(at) = reach.rev().find(|at| heard.word(*at).is_some_and(|word| !label(word))) else {
        return names_the_address(heard, 0, said.from);
    };
    if !heard.word(at).is_some_and(|word| word.is_any(NUMBER)) {
        return names_the_address(heard, at + 1, said.from);
    }
    let before = at.checked_sub(1).and_then(|before| heard.word(before));
    let houses =
        before.is_some_and(|word| word.is_any(HOUSE)) || (at..said.from).any(|at| heard.word(at).is_some_and(|word| word.is_any(HOUSE)));
    let foreign = before.is_some_and(|word| !word.is_any(OWN) && !is_small(word));
    let nothing_else = || (0..at).all(|at| is_marker(heard, at) || heard.word(at).is_some_and(is_small));
    houses || (!foreign && (nothing_else() || resembles(&said.text, known)))
}

// "The address is 4218"; "the house is 80" may be its age or its warmth.
fn names_the_address(heard: &Utterance<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| heard.word(at).is_some_and(|word| word.is_any(&["address", "dirección", "direccion"])))
}

/// "No, 4218" after 4216: said against what was read back, and alike.
pub(super) fn is_put_right(heard: &Utterance<'_>, said: &Said, known: &str, owned: &[Span]) -> bool {
    const LABELS: &[&str] = &["zip", "zipcode", "code", "postcode", "postal", "código", "phone", "cell", "mail"];
    if !resembles(&said.text, known) || may_be_when(&said.text) {
        return false;
    }
    let against = |at: usize| is_marker(heard, at) || heard.word(at).is_some_and(|word| word.is_any(&["but", "except", "pero"]));
    let small = |at: usize| is_owned(heard, at, owned) || heard.word(at).is_some_and(|word| is_small(word) || word.is_any(LABELS));
    (said.from.saturating_sub(2 * REACH)..said.from).rev().take_while(|at| against(*at) || small(*at)).any(against)
}

/// As many digits as the other one and at least every second one of them the same.
fn resembles(said: &str, known: &str) -> bool {
    let same = said.bytes().zip(known.bytes()).filter(|(one, other)| one == other).count();
    said.len() == known.len() && said.len() > 2 && 2 * same >= said.len()
}

/// Whether the digits alone may be a day of the month, an hour, or an hour with its minutes as visits have them: 230, 1015.
fn may_be_when(digits: &str) -> bool {
    match digits.parse::<u32>() {
        Ok(number @ 1..=31) => digits.len() <= 2 && number > 0,
        Ok(number @ 100..=1259) => number % 100 < 60 && number % 5 == 0,
        _ => false,
    }
}

/// Whether the number is the day or the hour that stands for the visit, or nobody knows when it is.
fn is_of_the_visit(number: &str, listening: &Listening<'_>) -> bool {
    let on_the_day = |at: NaiveDateTime| number == at.day().to_string() || is_hour(number, at.time());
    match listening.gathered.when {
        Some(When::Instant { at } | When::Window(OpenWindow { start: Some(Moment::At(at)), .. })) => on_the_day(at),
        Some(When::Time { time }) => is_hour(number, time),
        Some(When::Date { date }) => number == date.day().to_string(),
        Some(When::Window(_)) | None => true,
    }
}

fn is_hour(number: &str, time: NaiveTime) -> bool {
    let (_, hour) = time.hour12();
    let whole = time.minute() == 0 && number == hour.to_string();
    whole || number == format!("{hour}{:02}", time.minute())
}
