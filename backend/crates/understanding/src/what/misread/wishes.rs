//! Words of a wish to book, to move or to cancel that tell of something else.

use crate::phrases::{Found, Plain};

/// "We're moving out next week": nothing that is booked is moved.
pub(super) fn is_moving_house(plain: &Plain<'_>, place: Found) -> bool {
    const OBJECTS: &[&str] = &["it", "that", "this", "them", "my", "our", "the", "things", "appointments", "days", "me", "us", "him"];
    let subject = place.from.checked_sub(1).is_some_and(|before| plain.is_any(before, &["am", "are", "is", "'s", "been", "were", "was"]));
    subject && plain.is_any(place.from, &["moving", "move"]) && !plain.is_any(place.from + 1, OBJECTS)
}

/// "You put me on the calendar for tuesday": done already, unless it is asked for.
pub(super) fn is_told_of_us(plain: &Plain<'_>, place: Found) -> bool {
    const DOES: &[&str] = &["you", "they", "all", "guys", "she", "he", "folks", "office", "lady", "girl"];
    const ASKS: &[&str] = &[
        "can", "could", "would", "will", "please", "if", "did", "do", "have", "to", "may", "should", "hoping", "want", "need", "like",
        "get",
    ];
    const OTHERS: &[&str] = &[
        "wife", "husband", "mom", "dad", "daughter", "son", "mother", "father", "sister", "brother", "boss", "landlord", "he", "she",
        "they",
    ];
    let done =
        plain.is_any(place.from, &["put", "set", "had", "got", "signed", "booked", "slotted", "penciled", "lined", "made", "scheduled"]);
    let subject = |words: &[&str]| place.from.checked_sub(1).is_some_and(|before| plain.is_any(before, words));
    let told = done && (subject(DOES) && plain.is_any(place.from + 1, &["me", "us"]) || subject(OTHERS));
    told && !(place.from.saturating_sub(4)..place.from).any(|at| plain.is_any(at, ASKS))
}

/// "Go ahead and put me down for that": an offer taken.
pub(super) fn is_taken(plain: &Plain<'_>, place: Found) -> bool {
    let last = place.to.saturating_sub(1);
    plain.is_any(last, &["for"])
        && plain.is_any(last + 1, &["that", "it", "this"])
        && (last + 2 >= plain.words.len() || plain.is_any(last + 2, &["one", "time", "slot"]))
}

/// Whom a caller has about them.
const LIVING: &[&str] = &[
    "dog",
    "dogs",
    "puppy",
    "cat",
    "cats",
    "bird",
    "kid",
    "kids",
    "baby",
    "toddler",
    "boy",
    "boys",
    "girl",
    "girls",
    "grandkids",
    "grandson",
    "granddaughter",
    "son",
    "daughter",
    "husband",
    "wife",
    "mother",
    "perro",
    "perra",
    "gato",
    "gata",
    "nino",
    "nina",
    "ninos",
    "hijo",
    "hija",
    "bebe",
    "esposo",
    "esposa",
];

/// "My dog's going nuts": no work for us.
pub(super) fn goes_wild(plain: &Plain<'_>, place: Found) -> bool {
    let wild = place.to.checked_sub(1).is_some_and(|last| plain.is_any(last, &["nuts", "crazy", "bonkers", "haywire"]));
    wild && (place.from.saturating_sub(4)..place.from).any(|at| plain.is_any(at, LIVING))
}

/// "Do I have to be home when they come", "before you send anybody": told beside what is asked for.
pub(super) fn is_beside(plain: &Plain<'_>, place: Found) -> bool {
    const BESIDE: &[&str] = &["when", "before", "once", "after", "until", "till", "cuando"];
    const WHO: &[&str] =
        &["you", "they", "he", "she", "all", "guys", "somebody", "someone", "tech", "technician", "guy", "crew", "plumber"];
    const COMES: &[&str] = &["come", "comes", "coming", "send", "sends", "get", "gets", "arrive", "arrives", "show", "shows", "getting"];
    let before = |at: usize| at.checked_sub(1).unwrap_or(usize::MAX);
    const CALLS: &[&str] = &["i", "we", "he", "she", "they", "tech", "technician", "guy", "crew", "plumber", "somebody", "someone"];
    const WONDERS: &[&str] = &["see", "know", "wonder", "wondering", "ask", "check", "curious", "as", "even", "out", "hoping"];
    // "If he comes out, do I pay": but "see if he comes out", "if you come"
    let comer = if plain.is_any(place.from, CALLS) { place.from } else { before(place.from) };
    let whether = before(comer);
    if plain.is_any(comer, CALLS) && plain.is_any(whether, &["if"]) && plain.is_any(comer + 1, &["come", "comes", "stop", "swing", "drop"])
    {
        return !plain.is_any(before(whether), WONDERS);
    }
    let start = if plain.is_any(place.from, WHO) { before(place.from) } else { place.from };
    let start = if plain.is_any(place.from, COMES) && plain.is_any(before(place.from), WHO) { before(before(place.from)) } else { start };
    let start = if plain.is_any(start, &["the", "your", "my"]) { before(start) } else { start };
    let comes = (start.saturating_add(1)..place.to).any(|at| plain.is_any(at, COMES));
    let asks = (start.saturating_add(1)..place.to).any(|at| plain.is_any(at, &["can", "could", "would", "will", "may"]));
    plain.is_any(start, BESIDE) && comes && !asks
}

/// "It makes no sense for him to come", "no point sending anyone today".
pub(super) fn is_pointless(plain: &Plain<'_>, place: Found) -> bool {
    const NONE: &[&str] = &["sense", "point", "use", "reason", "much"];
    let none = |at: usize| {
        plain.is_any(at, &["no", "not"]) && plain.is_any(at + 1, NONE) || plain.is_any(at, &["no"]) && plain.is_any(at + 1, &["need"])
    };
    (place.from.saturating_sub(7)..place.from).any(none)
}

/// "Whenever you've got somebody", "somebody's cat": somebody of ours is wanted, no other company was found.
pub(super) fn is_of_ours(plain: &Plain<'_>, place: Found) -> bool {
    const YOURS: &[&str] = &["you", "all", "guys", "they", "yall"];
    let got = |at: &usize| plain.is_any(*at, &["got", "have", "find", "found"]) && plain.is_any(at + 1, &["somebody", "someone"]);
    (place.from..place.to).find(got).is_some_and(|at| {
        let before = |back: usize, words: &[&str]| at.checked_sub(back).is_some_and(|at| plain.is_any(at, words));
        let yours = before(1, YOURS) || (before(1, &["have", "already", "guys"]) && before(2, YOURS));
        yours || plain.is_any(at + 2, &["'s"])
    })
}

/// "You do panels, don't you, well I'm ready to go ahead": the end of a question refuses nothing.
pub(super) fn is_tag(plain: &Plain<'_>, place: Found) -> bool {
    const WHO: &[&str] = &["you", "it", "they", "he", "she", "we", "i"];
    let ends = plain
        .words
        .get(place.from + 2)
        .is_some_and(|next| next.pause || plain.words.get(place.from + 1).is_some_and(|last| last.sentence != next.sentence));
    plain.is_any(place.from, &["not"]) && plain.is_any(place.from + 1, WHO) && ends
}

/// "I can't come", "my old plumber never came", "my dog was rude": who is complained of is none of ours.
pub(super) fn is_of_others(plain: &Plain<'_>, place: Found) -> bool {
    const OTHERS: &[&str] = &[
        "tenant",
        "tenants",
        "renter",
        "renters",
        "kid",
        "kids",
        "dog",
        "dogs",
        "neighbor",
        "neighbors",
        "husband",
        "wife",
        "roommate",
        "storm",
    ];
    let before = |back: usize, words: &[&str]| place.from.checked_sub(back).is_some_and(|at| plain.is_any(at, words));
    let former = (2..=3)
        .any(|back| before(back, &["old", "last", "former", "previous", "other"]) && before(back + 1, &["my", "our", "the", "another"]));
    let told = before(1, &["'s", "is", "was", "were"]) && before(2, OTHERS);
    // "He tried to fix it and made it worse", and nothing of us.
    let ours = |at: usize| {
        plain.is_any(at, &["you", "your", "y'all's", "guys", "tech", "technician", "crew", "guy", "they", "company", "installer"])
    };
    let worse = plain.is_any(place.from, &["made"]) && !(0..plain.words.len()).any(ours);
    // "Will your guy put it in": asked, and nothing done yet; "I never came back for the third".
    let asked = before(1, &["will", "would", "can", "could", "does", "do", "may", "should"]) && !plain.is_any(place.from, &["not"]);
    let own =
        plain.is_any(place.from, &["never"]) && before(1, &["i", "we", "and"]) && plain.is_any(place.from + 1, &["came", "come", "showed"]);
    let own = own && (before(1, &["i", "we"]) || before(2, &["i", "we"]));
    former
        || told
        || asked
        || own
        || worse
        || before(1, OTHERS)
        || plain.is_any(place.from, &["not", "never", "no"])
            && before(1, &["can", "could", "will", "may", "might", "would"])
            && before(2, &["i", "we", "husband", "wife"])
}

/// "We can't wait till tomorrow", "I'll hold for a person": nothing is to be put off.
pub(super) fn is_pressing(plain: &Plain<'_>, place: Found) -> bool {
    const WHOM: &[&str] = &["person", "human", "someone", "somebody", "agent", "operator", "representative", "anybody"];
    let for_whom = (place.from..place.to + 2).any(|at| {
        plain.is_any(at, &["for"])
            && (plain.is_any(at + 1, WHOM) || plain.is_any(at + 1, &["a", "the", "an", "real"]) && plain.is_any(at + 2, WHOM))
    });
    for_whom || (place.from..place.to).any(|at| plain.is_any(at, &["not"]) && plain.is_any(at + 1, &["wait", "hold"]))
}

/// "If there's a cancellation", "any cancellations before mine": somebody else's place.
pub(super) fn is_a_freed_place(plain: &Plain<'_>, place: Found) -> bool {
    const FREED: &[&str] = &["cancellation", "cancellations", "cancelation", "cancelations"];
    const ASKS: &[&str] = &["any", "if", "got", "there"];
    let only = place.len() == 1 && plain.is_any(place.from, FREED);
    only && (place.from.saturating_sub(3)..place.from).any(|at| plain.is_any(at, ASKS))
}

/// "I don't care what it costs": no price is asked for.
pub(super) fn is_no_matter(plain: &Plain<'_>, place: Found) -> bool {
    let none = |at: usize| plain.is_any(at, &["not"]) && plain.is_any(at + 1, &["care", "matter", "mind", "worried"]);
    (place.from.saturating_sub(4)..place.from).any(none)
}

/// "Did you cancel me, or am I still on": asked after, and nothing called off.
pub(super) fn is_asked_after(plain: &Plain<'_>, place: Found) -> bool {
    const WHO: &[&str] = &["you", "they", "all", "guys", "somebody", "someone", "he", "she"];
    let before = |back: usize, words: &[&str]| place.from.checked_sub(back).is_some_and(|at| plain.is_any(at, words));
    let asked = (2..=4).any(|back| before(back, &["did", "was", "have"]));
    asked && before(1, WHO)
}

/// "It's got two filters, do they both get changed": asked of it, and no work wished for.
pub(super) fn asks_within(plain: &Plain<'_>, place: Found) -> bool {
    const IT: &[&str] = &["they", "it", "that", "those", "this"];
    let asks = |at: usize| plain.is_any(at, &["do", "does", "did", "should"]) && plain.is_any(at + 1, IT);
    let told = plain.is_any(place.from, &["got", "has", "have", "had", "need", "needs", "get", "gets"]);
    let back = if plain.is_any(place.from, &["get", "gets"]) { 4 } else { 0 };
    told && (place.from.saturating_sub(back)..place.to.saturating_sub(1)).any(asks)
}

/// "Put that down, I'm on the phone": said to somebody in the room.
pub(super) fn is_on_the_phone(plain: &Plain<'_>, place: Found) -> bool {
    (place.from + 1..place.to).any(|at| plain.is_any(at, &["am"]) && plain.is_any(at + 1, &["on"]))
}
