//! The owner of a place where somebody else lives: their name and their number are not the caller's.

use std::ops::Range;

use crate::words::{Kind, Utterance, Word};

// A homeowner may be the one for whom somebody calls; a landlord lives elsewhere.
const OWNERS: &[&str] = &["landlord", "landlady", "casero", "casera", "dueño", "dueña"];

/// The tokens that tell of the owner: "landlord is Mr Rossi 913 555 0122, he pays". Empty when nothing does.
pub(crate) fn told_of_the_owner(heard: &Utterance<'_>) -> Range<usize> {
    let found = (0..heard.words.len()).find(|at| heard.word(*at).is_some_and(|word| begins(heard, *at, word)));
    let Some(from) = found else { return 0..0 };
    from..(from + 1..heard.words.len()).find(|at| turns_back(heard, *at)).unwrap_or(heard.words.len())
}

fn begins(heard: &Utterance<'_>, at: usize, word: &Word) -> bool {
    let named = heard.word(at + 1).is_some_and(|next| next.is_any(&["is", "es", "se", "named", "called"]));
    // "The landlord is me", "the landlord is on vacation"
    let person = heard.word(at + 2).is_some_and(|next| !next.is_any(&["me", "my", "on", "not", "in", "out", "away", "a", "the", "yo"]));
    let number = heard.word(at + 1).is_some_and(|next| next.is_any(&["number", "phone", "cell", "mobile"]));
    let own = word.lower.strip_suffix("'s").is_some_and(|owner| OWNERS.contains(&owner));
    (word.is_any(OWNERS) && named && person) || (own && number)
}

// "And I'm in the back house", ". My name is ..": the caller speaks of themselves again.
fn turns_back(heard: &Utterance<'_>, at: usize) -> bool {
    let of_the_caller = |at: usize| heard.word(at).is_some_and(|word| word.is_any(&["i", "i'm", "my", "me", "mine", "yo", "soy", "mi"]));
    let joins = heard.word(at).is_some_and(|word| word.is_any(&["and", "but", "y", "pero"]) || word.kind == Kind::Mark);
    joins && of_the_caller(at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_s_name_and_number_are_a_stretch_of_their_own() {
        let told = |text: &str| {
            let heard = Utterance::cut(text);
            let stretch = told_of_the_owner(&heard);
            heard.span(stretch.start, stretch.end).filter(|_| !stretch.is_empty()).map(|span| text[span.start..span.end].to_owned())
        };
        for (text, stretch) in [
            ("my landlord is mr. castro 816 555 0144 he pays for it", Some("landlord is mr. castro 816 555 0144 he pays for it")),
            ("the landlord's number is 816 555 0144 and i'm joan", Some("landlord's number is 816 555 0144")),
            ("la dueña es la señora wells", Some("dueña es la señora wells")),
            ("i'm the landlord", None),
            ("the landlord is me", None),
            ("the landlord is on vacation", None),
        ] {
            assert_eq!(told(text).as_deref(), stretch, "{text}");
        }
    }
}
