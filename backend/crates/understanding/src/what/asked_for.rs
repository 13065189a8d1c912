//! Somebody asked for by name: "get me Dana", "is Omar in", "could I talk to mister Vance". A name is a word that people have as a first name, or
//! whatever follows a title; that it is asked for is told by the words round it.

use crate::{
    phrases::{Found, Plain, is_time_word},
    who,
};

const TITLES: &[&str] = &["mister", "mr", "miss", "misses", "mrs", "ms", "doctor", "dr", "senor", "senora", "senorita", "don", "dona"];
const FETCHES: &[&str] = &["get", "give", "gimme", "find", "grab", "page", "fetch", "put", "pass", "hand", "transfer", "connect", "patch"];
const TALKS: &[&str] = &["talk", "speak", "talking", "speaking", "chat", "hablar", "platicar", "comunicar", "comunica", "comunicas"];
const HERE: &[&str] = &["there", "in", "around", "available", "working", "ahi", "disponible"];
const AFTER: &[&str] =
    &["please", "today", "now", "right", "by", "to", "at", "for", "on", "yet", "still", "por", "the", "i", "this", "he", "she", "or"];
/// Names that are said as other words where a name would stand.
const NO_NAMES: &[&str] = &[
    "the", "a", "an", "my", "me", "you", "your", "it", "that", "this", "any", "some", "one", "see", "her", "him", "us", "all", "so", "be",
];

/// Where somebody is asked for by name.
pub(super) fn by_name<'p>(plain: &'p Plain<'_>) -> impl Iterator<Item = Found> + 'p {
    (0..plain.words.len()).filter_map(move |at| {
        let (first, last) = named(plain, at)?;
        let from = asked_before(plain, first, last).or_else(|| asked_after(plain, first, last))?;
        let to = if plain.is_any(last, HERE) { last + 1 } else { last };
        Some(Found { row: usize::MAX, from, to })
    })
}

/// "Operator. Representative!": nothing but roles called out.
pub(super) fn by_calling_out(plain: &Plain<'_>) -> Option<Found> {
    const ROLES: &[&str] = &[
        "operator",
        "representative",
        "agent",
        "human",
        "person",
        "manager",
        "supervisor",
        "receptionist",
        "dispatcher",
        "dispatch",
        "associate",
        "somebody",
        "someone",
        "operadora",
        "operador",
        "representante",
        "agente",
        "humano",
        "persona",
        "gerente",
    ];
    const BESIDE: &[&str] =
        &["please", "now", "zero", "0", "a", "an", "the", "real", "live", "actual", "por", "favor", "una", "un", "hello", "just", "okay"];
    let all = 0..plain.words.len();
    let only = all.clone().all(|at| plain.is_any(at, ROLES) || plain.is_any(at, BESIDE));
    let called = all.filter(|at| plain.is_any(*at, ROLES)).count();
    (only && called > 0).then_some(Found { row: usize::MAX, from: 0, to: plain.words.len() })
}

/// A name that begins at `at`: its first word and one past its last.
fn named(plain: &Plain<'_>, at: usize) -> Option<(usize, usize)> {
    if plain.is_any(at, TITLES) && at + 1 < plain.words.len() {
        return Some((at, at + 2));
    }
    let word = plain.text(at);
    let titled = at > 0 && plain.is_any(at - 1, TITLES);
    let name = word.len() > 1 && !titled && !plain.is_any(at, NO_NAMES) && !is_time_word(word) && who::is_given_name(word);
    name.then_some((at, at + 1))
}

/// "Get me ..", "put .. on", "talk to ..", "ask for ..": where the asking begins.
fn asked_before(plain: &Plain<'_>, first: usize, last: usize) -> Option<usize> {
    let before = |back: usize, words: &[&str]| first.checked_sub(back).is_some_and(|at| plain.is_any(at, words));
    let me = usize::from(before(1, &["me", "us", "el", "la", "al", "directly"]));
    if before(1 + me, FETCHES) {
        let asked = first.checked_sub(3).is_some_and(|at| plain.is_any(at, &["would", "could", "can", "will"]));
        let fetched = me == 1 || plain.is_any(last, &["on", "please", "for"]) || (asked && last >= plain.words.len());
        return fetched.then(|| first - 1 - me);
    }
    let with = before(1 + me, &["to", "with", "con", "through"]);
    if with
        && (before(2 + me, TALKS)
            || (before(2 + me, &["me", "through", "word", "back"])
                && (1..=6).any(|back| before(back + me, FETCHES) || before(back + me, &["have"]))))
    {
        return Some(first - 2 - me);
    }
    let for_whom = before(1, &["for"]) && before(2, &["ask", "asking", "calling", "asked", "looking"]);
    for_whom.then(|| first - 2)
}

/// "Is .. there", "is .. in today".
fn asked_after(plain: &Plain<'_>, first: usize, last: usize) -> Option<usize> {
    let article = usize::from(first > 0 && plain.is_any(first - 1, &["el", "la", "big", "little", "old", "young"]));
    let asks = first.checked_sub(1 + article).filter(|at| plain.is_any(*at, &["is", "'s", "esta"]))?;
    let opens =
        asks == 0 || plain.words.get(asks - 1).map(|word| word.sentence) != plain.words.get(asks).map(|word| word.sentence) || asks < 4;
    let pauses = plain.words.get(last + 1).is_some_and(|next| next.pause);
    let ends = last + 1 >= plain.words.len() || pauses || plain.is_any(last + 1, AFTER);
    (opens && plain.is_any(last, HERE) && ends).then_some(asks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn asks(text: &str) -> bool {
        let heard = Utterance::cut(text);
        by_name(&Plain::of(&heard)).next().is_some()
    }

    #[test]
    fn somebody_is_asked_for_by_name() {
        for text in [
            "get me dana please",
            "could you put omar on",
            "put omar on the phone",
            "is keisha there",
            "hi is marcus in today",
            "I need to talk to priya directly",
            "can I speak with mister vance",
            "I'm calling for denise",
            "patch me through to walter",
            "could I have a word with carlos",
            "me comunica con la señora ibarra",
            "está el señor ibarra ahí",
        ] {
            assert!(asks(text), "{text}");
        }
    }

    #[test]
    fn roles_called_out_ask_for_a_person() {
        let calls = |text: &str| by_calling_out(&Plain::of(&Utterance::cut(text))).is_some();
        assert!(["Agent. Agent!", "a human please", "Operator... supervisor"].iter().all(|text| calls(text)));
        assert!(["the operator told me", "please", "my agent sold it"].iter().all(|text| !calls(text)));
    }

    #[test]
    fn a_name_said_otherwise_asks_for_nobody() {
        for text in [
            "this is dana",
            "my name is omar",
            "tell marcus the part is here",
            "is it there",
            "get me in on friday",
            "get me a plumber",
            "is anybody there",
            "I want to see keisha about my brows",
            "put me on the list",
            "is denise coming out tomorrow",
        ] {
            assert!(!asks(text), "{text}");
        }
    }
}
