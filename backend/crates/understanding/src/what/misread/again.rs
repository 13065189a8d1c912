//! "Again" and "I can't get it" that ask for no repetition.

use crate::phrases::{Found, Plain};

/// Words that may follow "I didn't get it" where the words were not understood.
const AFTER: &[&str] = &[
    "sorry",
    "say",
    "can",
    "could",
    "would",
    "will",
    "please",
    "what",
    "again",
    "hon",
    "honey",
    "sir",
    "ma'am",
    "you",
    "your",
    "the",
    "last",
    "all",
    "repeat",
    "one",
    "run",
    "come",
    "i",
    "it",
    "my",
    "there",
    "is",
    "was",
    "because",
    "but",
    "and",
    "cause",
    "speak",
    "who",
    "name",
    "number",
    "part",
    "bit",
    "word",
    "either",
    "at",
    "clearly",
    "very",
    "too",
    "right",
    "correctly",
    "first",
    "about",
    "for",
    "from",
    "did",
    "were",
    "said",
    "how",
    "when",
    "where",
    "which",
    "that",
    "everything",
    "anything",
    "any",
    "so",
    "lo",
    "bien",
];

/// "I can't get it shut", "you won't get it": it is no word that was missed.
pub(super) fn is_no_missed_word(plain: &Plain<'_>, place: Found) -> bool {
    let Some(gets) = (place.from..place.to).find(|at| plain.is_any(*at, &["get", "catch"])) else { return false };
    let theirs = |at: usize| plain.is_any(at, &["you", "he", "she", "they", "nobody", "guys", "all"]);
    let others = (place.from.saturating_sub(2)..place.from).any(|at| theirs(at) && !plain.is_any(place.from, &["what"]));
    let follows = plain.words.get(place.to).is_some_and(|next| {
        let same = plain.words.get(place.to - 1).is_some_and(|last| last.sentence == next.sentence);
        same && !next.pause && !AFTER.contains(&next.text.as_ref())
    });
    let it = (gets + 1..place.to).any(|at| plain.is_any(at, &["it", "that"])) && gets + 2 >= place.to;
    others || (it && follows)
}
