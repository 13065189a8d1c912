//! What stands before a name without being one: `Mr`, `doctor`, `sergeant`; and what stands behind it: `junior`, `the third`.

use super::{
    run::looks_like_name,
    words::{is_boundary, is_never},
};
use crate::words::{Utterance, Word};

/// Whether the word is a title: `Mr`, `doctor`, `señora`.
pub(super) fn is_title(word: &Word) -> bool {
    word.is_any(&[
        "mr",
        "mrs",
        "ms",
        "miz",
        "miss",
        "mister",
        "missus",
        "dr",
        "doctor",
        "sir",
        "pastor",
        "deacon",
        "rabbi",
        "captain",
        "sergeant",
        "coach",
        "professor",
        "nurse",
        "reverend",
        "señor",
        "señora",
        "señorita",
        "sr",
        "sra",
        "doña",
    ])
}

/// Whether people end a sentence with it to whom they speak: `.. sugar`, `.. buddy`; as the third word it is no name.
pub(super) fn is_endearment(word: &Word) -> bool {
    word.is_any(&[
        "sugar",
        "honey",
        "sweetheart",
        "dear",
        "darling",
        "buddy",
        "love",
        "babe",
        "baby",
        "boss",
        "man",
        "chief",
        "friend",
        "pal",
        "mija",
        "mijo",
        "joven",
        "jefe",
        "amigo",
        "amiga",
        "señorita",
        "corazón",
    ])
}

/// One past the rank that begins at `at` and leads to a name: `Sergeant Quill`, `sergeant first class Dale Quill`. Words like `father`
/// are ranks only there.
pub(super) fn past_rank(heard: &Utterance<'_>, at: usize) -> Option<usize> {
    const RANKS: &[&str] = &[
        "captain",
        "sergeant",
        "sargent",
        "lieutenant",
        "colonel",
        "corporal",
        "officer",
        "deputy",
        "detective",
        "sheriff",
        "trooper",
        "chief",
        "coach",
        "professor",
        "principal",
        "father",
        "brother",
        "sister",
        "rabbi",
        "imam",
        "monsignor",
        "elder",
        "licenciado",
        "licenciada",
        "ingeniero",
        "ingeniera",
        "profesora",
        "profesor",
        "maestra",
        "maestro",
        "padre",
        "don",
    ];
    let rank = heard.word(at).filter(|word| word.is_any(RANKS))?;
    // "Don" is a given name but in Spanish.
    let spanish = |word: &Word| word.is_any(&["soy", "con", "habla", "es", "de"]);
    if rank.is("don") && !at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(spanish) {
        return None;
    }
    let classed = [&["first", "class"], &["major", "retired"]].iter().any(|class| heard.has_at(at + 1, *class));
    let to = if classed { at + 3 } else { at + 1 };
    heard.word(to).filter(|next| !is_never(next) && looks_like_name(next, false)).map(|_| to)
}

/// One past what tells a father from his son behind a name: `junior`, `Sr`, `the third`.
pub(super) fn generation_at(heard: &Utterance<'_>, at: usize) -> Option<usize> {
    let word = heard.word(at)?;
    let to = if word.is_any(&["junior", "senior", "jr", "sr", "ii", "iii"]) {
        at + 1
    } else {
        let counted = word.is("the") && heard.word(at + 1).is_some_and(|next| next.is_any(&["second", "third", "fourth", "fifth"]));
        counted.then_some(at + 2)?
    };
    let dot = usize::from(heard.word(to).is_some_and(|mark| mark.is(".") && mark.glued));
    is_boundary(heard, to + dot).then_some(to)
}
