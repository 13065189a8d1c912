//! Words with which people take back what they have just said: `no, sorry`, `wait`, `I mean`, `make that`, `mejor dicho`.

use crate::words::Utterance;

const MARKERS: &[&str] = &[
    "no",
    "nope",
    "sorry",
    "wait",
    "actually",
    "correction",
    "rather",
    "oops",
    "whoops",
    "mean",
    "meant",
    "scratch",
    "strike",
    "instead",
    "apologies",
    "pardon",
    "mistake",
    "wrong",
    "perdón",
    "perdon",
    "digo",
    "espere",
    "espera",
    "mejor",
    "corrección",
    "kidding",
    "joking",
];

const BETWEEN: &[&str] = &[
    ",", ".", "-", "—", "…", "it's", "its", "it", "is", "the", "that's", "that", "this", "should", "be", "number", "address", "my", "i",
    "uh", "um", "er", "bad", "make", "there", "last", "name", "street", "es", "el", "la", "son", "dicho", "on", "at", "hold", "house",
    "tail", "end", "ending", "ends", "part", "digits", "nah",
];

/// Whether what begins at `at` takes back what came before: a marker stands within the six tokens before it and only small words between.
pub(super) fn corrects(heard: &Utterance<'_>, at: usize) -> bool {
    let nearest = (at.saturating_sub(6)..at).rev();
    for back in nearest {
        let Some(word) = heard.word(back) else { return false };
        if is_marker(heard, back) {
            return true;
        }
        if !word.is_any(BETWEEN) {
            return false;
        }
    }
    false
}

/// Whether the token at `at` takes something back.
pub(super) fn is_marker(heard: &Utterance<'_>, at: usize) -> bool {
    let Some(word) = heard.word(at) else { return false };
    let makes = word.is("make") && heard.word(at + 1).is_some_and(|next| next.is_any(&["that", "it"]));
    makes || word.is_any(MARKERS)
}

/// Whether `not` stands right before `at`.
pub(super) fn is_denied(heard: &Utterance<'_>, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|before| heard.word(before));
    let spanish = before(1).is_some_and(|word| word.is("es")) && before(2).is_some_and(|word| word.is("no"));
    spanish || before(1).is_some_and(|word| word.is_any(&["not", "isn't", "wasn't"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrects_at(text: &str, word: &str) -> bool {
        let heard = Utterance::cut(text);
        let at = heard.words.iter().rposition(|token| token.is(word)).unwrap();
        corrects(&heard, at)
    }

    #[test]
    fn markers_are_seen_through_small_words() {
        for text in
            ["two no three", "two wait no three", "two, sorry, it's three", "two i mean three", "two make that three", "dos, perdón, three"]
        {
            assert!(corrects_at(text, "three"), "{text}");
        }
        for text in ["two three", "two and three", "no i live in a big house with three"] {
            assert!(!corrects_at(text, "three"), "{text}");
        }
    }
}
