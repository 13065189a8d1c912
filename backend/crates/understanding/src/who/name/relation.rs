//! Who somebody is to the caller, and whose name is told: `this is his neighbor ..`, `my husband's name is ..`.

use super::cues::past_fillers;
use crate::words::{Utterance, Word};

/// "This is his neighbor Bettina ..", "it's for my mom Edda ..": one past the words for what somebody is to another that begins at `from`, or `from`.
pub(super) fn past_relation(heard: &Utterance<'_>, from: usize) -> usize {
    const RELATIONS: &[&str] = &[
        "neighbor",
        "neighbour",
        "wife",
        "husband",
        "daughter",
        "son",
        "mother",
        "mom",
        "father",
        "dad",
        "sister",
        "brother",
        "tenant",
        "landlord",
        "landlady",
        "roommate",
        "partner",
        "girlfriend",
        "boyfriend",
        "friend",
        "assistant",
        "secretary",
        "caregiver",
        "nurse",
        "manager",
        "boss",
        "owner",
        "homeowner",
        "granddaughter",
        "grandson",
        "niece",
        "nephew",
        "fiance",
        "fiancee",
        "cousin",
        "realtor",
        "ex",
        "boy",
        "girl",
        "buddy",
        "pal",
        "grandma",
        "grandmother",
        "grandpa",
        "grandfather",
        "aunt",
        "uncle",
        "mama",
        "mamá",
        "papá",
        "suegra",
        "suegro",
        "abuela",
        "abuelo",
        "vecino",
        "vecina",
        "esposa",
        "esposo",
        "hija",
        "hijo",
        "hermana",
        "hermano",
        "inquilino",
        "inquilina",
    ];
    let of_whom = |word: &Word| {
        word.is_any(&["his", "her", "their", "the", "your", "my", "our", "ya", "yer", "mi", "su", "la", "el"]) || word.lower.ends_with("'s")
    };
    let which =
        usize::from(heard.word(from + 1).is_some_and(|word| word.is_any(&["late", "elderly", "old", "oldest", "youngest", "step"])));
    let relation = from + 1 + which;
    let related = heard.word(from).is_some_and(of_whom) && heard.word(relation).is_some_and(|word| word.is_any(RELATIONS));
    if related { past_fillers(heard, relation + 1, false) } else { from }
}

/// Whose name is told.
pub(super) enum Owner {
    /// The caller's.
    Caller,
    /// Somebody else's.
    Person,
    /// The name of a thing.
    Thing,
}

/// Somebody else's name, or the name of a thing: "my husband's name is ..", "the salon's name is ..".
pub(super) fn owner(before: &Word) -> Owner {
    const PEOPLE: &[&str] = &[
        "his",
        "her",
        "their",
        "husband's",
        "wife's",
        "mother's",
        "mom's",
        "father's",
        "dad's",
        "son's",
        "daughter's",
        "brother's",
        "sister's",
        "tenant's",
        "owner's",
        "homeowner's",
        "landlord's",
        "boss's",
        "neighbor's",
        "roommate's",
        "partner's",
        "friend's",
        "customer's",
        "client's",
        "manager's",
        "contact's",
    ];
    if before.is_any(PEOPLE) {
        return Owner::Person;
    }
    let thing = before.lower.ends_with("'s")
        && !before.is_any(&["it's", "that's", "name's", "who's", "there's", "he's", "she's", "here's", "what's"]);
    if thing { Owner::Thing } else { Owner::Caller }
}
