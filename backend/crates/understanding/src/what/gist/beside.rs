//! What stands beside the words of a field and turns them: a denial, an owner, the same time said twice.

use crate::{
    calendar_words,
    phrases::{Found, Plain, is_number_word},
};

/// "I'm not cancelling", "I don't want to scratch it".
pub(super) fn is_denied(plain: &Plain<'_>, at: usize) -> bool {
    const BETWEEN: &[&str] =
        &["to", "want", "wanting", "trying", "looking", "going", "be", "have", "need", "do", "like", "exactly", "really"];
    let start = (0..at).rev().find(|before| !plain.is_any(*before, BETWEEN));
    start.is_some_and(|before| plain.is_any(before, &["not", "never"]) && at - before < 5)
}

/// "I don't want another day".
pub(super) fn is_unwanted(plain: &Plain<'_>, at: usize) -> bool {
    let wants = (at.saturating_sub(3)..at).find(|before| plain.is_any(*before, &["want", "need"]));
    wants.and_then(|wants| wants.checked_sub(1)).is_some_and(|before| plain.is_any(before, &["not"]))
}

/// "You're coming at two but the nurse comes at two": one time for two things.
pub(super) fn said_twice(plain: &Plain<'_>) -> Option<Found> {
    const JOINS: &[&str] = &["and", "but", "pero", "y"];
    let time = |at: usize| {
        let hour = at > 0 && plain.is_any(at - 1, &["at", "las"]) && is_number_word(plain.text(at));
        calendar_words::english_weekday(plain.text(at)).is_some() || calendar_words::is_spanish(plain.text(at)) || hour
    };
    let count = plain.words.len();
    let second = |first: usize| (first + 2..count).find(|at| plain.text(*at) == plain.text(first) && time(*at));
    let joined = |first: usize, second: usize| (first + 1..second).any(|at| plain.is_any(at, JOINS));
    (0..count)
        .filter(|first| time(*first))
        .find_map(|first| second(first).filter(|second| joined(first, *second)).map(|second| Found { row: 0, from: first, to: second + 1 }))
}

/// Whether "my", "our" stands before it.
pub(super) fn is_own(plain: &Plain<'_>, at: usize) -> bool {
    (at.saturating_sub(4)..at).any(|at| plain.is_any(at, &["my", "our", "mi", "mis", "nuestra", "nuestro", "her", "mom's"]))
}

/// "The dryer won't heat", "the door doesn't close": a thing that does not do what it should. What a person does not do is no trouble.
pub(super) fn denials<'p>(plain: &'p Plain<'_>) -> impl Iterator<Item = Found> + 'p {
    const WILL: &[&str] = &["do", "does", "did", "will", "is", "are", "was", "has", "have", "had", "can", "could", "would", "'s"];
    const WHO: &[&str] = &[
        "i",
        "we",
        "you",
        "he",
        "she",
        "they",
        "who",
        "someone",
        "somebody",
        "nobody",
        "anyone",
        "all",
        "guys",
        "please",
        "just",
        "that",
        "contractor",
        "tenant",
        "tenants",
        "crew",
        "painters",
        "builder",
        "kids",
        "kid",
        "daughter",
        "son",
        "insurance",
        "landlord",
        "husband",
        "wife",
        "boss",
        "doctor",
        "hoa",
        "bank",
        "warranty",
        "so",
        "mom",
        "mother",
        "dad",
        "father",
        "law",
        "sister",
        "brother",
        "neighbor",
        "friend",
        "roommate",
        "girls",
        "boys",
        "girl",
        "boy",
        "dog",
        "cat",
        "flight",
        "bus",
        "train",
        "ride",
        "shift",
        "class",
        "meeting",
        "schedule",
        "calendar",
        "card",
        "check",
        "bill",
        "plans",
        "appointment",
        "visit",
        "thing",
    ];
    (1..plain.words.len()).filter(|at| plain.text(*at) == "not").filter_map(move |at| {
        let verb = plain.is_any(at - 1, WILL);
        let person = at < 2 || plain.is_any(at - 2, WHO);
        (verb && !person && at + 1 < plain.words.len()).then(|| Found { row: 0, from: at - 1, to: at + 2 })
    })
}
