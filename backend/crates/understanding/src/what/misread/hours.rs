//! "Open" and "closed" that ask for no opening hours.

use crate::{
    calendar_words,
    phrases::{Found, Plain, is_time_word},
};

/// Words before "open" or "closed" that make it the state of a thing, or of somebody's day.
const STANDS: &[&str] = &[
    "wide",
    "standing",
    "stands",
    "stood",
    "stuck",
    "sticks",
    "left",
    "leave",
    "leaving",
    "swung",
    "swings",
    "swinging",
    "hanging",
    "hangs",
    "blown",
    "blew",
    "blows",
    "busted",
    "broke",
    "broken",
    "cracked",
    "split",
    "splits",
    "splitting",
    "propped",
    "kicked",
    "pried",
    "pry",
    "jammed",
    "flew",
    "flies",
    "came",
    "comes",
    "popped",
    "pops",
    "burst",
    "ripped",
    "torn",
    "partway",
    "halfway",
    "slightly",
    "frozen",
    "rusted",
    "painted",
    "latched",
    "swollen",
    "slid",
    "slide",
    "force",
    "forced",
    "wedged",
    "keep",
    "keeps",
    "kept",
    "stay",
    "stays",
];

/// "The gate's been standing open", "friday's wide open", "my calendar's open for it".
pub(super) fn is_no_opening_hour(plain: &Plain<'_>, place: Found) -> bool {
    const OPEN: &[&str] = &["open", "closed", "shut", "close", "opened"];
    const FOR_ME: &[&str] = &["me", "us", "whatever", "anything", "whenever", "suggestions"];
    let states = |at: usize| {
        let stands = at.checked_sub(1).is_some_and(|before| plain.is_any(before, STANDS));
        let hours = stands
            && plain.is_any(at - 1, &["keep", "keeps", "kept", "stay", "stays"])
            && plain.is_any(at.saturating_sub(2), &["you", "they", "all", "office", "shop", "store", "place", "spa", "guys"]);
        // "My office is open till six"
        let own = (at.saturating_sub(3)..at).any(|at| plain.is_any(at, &["my", "our"])) && !plain.is_any(at.saturating_sub(1), &["you"]);
        let mine = plain.is_any(at + 1, &["for", "to", "with"]) && plain.is_any(at + 2, FOR_ME);
        (stands && !hours) || mine || own
    };
    // "I've got a closing to be at"
    let deal = |at: usize| {
        plain.is_any(at, &["closing"]) && at.checked_sub(1).is_some_and(|before| plain.is_any(before, &["a", "my", "our", "house"]))
    };
    // "We closed on the house Friday"
    let bought = |at: usize| {
        let on = plain.is_any(at, &["closed", "close", "closing"]) && plain.is_any(at + 1, &["on"]);
        let mine = (1..=3).any(|back| at.checked_sub(back).is_some_and(|at| plain.is_any(at, &["i", "we", "just", "finally"])));
        on && mine && plain.is_any(at + 2, &["a", "the", "our", "my", "this", "that", "it"])
    };
    // "When you shut it off"
    let shuts = |at: usize| plain.is_any(at, OPEN) && plain.is_any(at + 1, &["it", "them"]);
    let told = !plain.is_any(place.from, &["are", "is", "do", "does", "can", "will", "what", "what_time"]);
    // "Cada cuándo hay que limpiarlo"
    let often = place.from.checked_sub(1).is_some_and(|before| plain.is_any(before, &["cada"]));
    if often
        || (place.from..place.to).any(|at| deal(at) || bought(at) || (told && shuts(at)))
        || is_called_into_the_room(plain, place)
        || is_a_slot(plain, place)
        || is_asked_to_work(plain, place)
    {
        return true;
    }
    let mut opens = (place.from..place.to).filter(|at| plain.is_any(*at, OPEN)).peekable();
    opens.peek().is_some() && opens.all(states)
}

/// "Can you do Saturday?", "do you have anything Tuesday?" wishes for that day; "do you work Saturdays?" asks what is usual.
pub(super) fn is_wished_for(plain: &Plain<'_>, place: Found) -> bool {
    let asks = plain.is_any(place.from, &["can", "could", "would", "will"]);
    let fits = (place.from..place.to).any(|at| plain.is_any(at, &["do", "come", "make", "fit", "squeeze"]));
    let has = (place.from..place.to).any(|at| plain.is_any(at, &["have", "got"]) && plain.is_any(at + 1, &["anything", "something"]));
    let day = place.to.checked_sub(1).is_some_and(|last| names_a_day(plain.text(last)));
    let usual = plain.is_any(place.to, &["appointments", "hours", "visits", "service"]);
    day && !usual && ((asks && fits) || has)
}

fn names_a_day(word: &str) -> bool {
    matches!(word, "today" | "tomorrow" | "tonight") || calendar_words::english_weekday(word).is_some()
}

/// "Hello, is anybody there?" asks for somebody now.
fn is_called_into_the_room(plain: &Plain<'_>, place: Found) -> bool {
    let asks = plain.is_any(place.from, &["is"]) && plain.is_any(place.from + 1, &["anybody", "anyone", "somebody", "someone"]);
    asks && plain.is_any(place.to - 1, &["there"]) && place.to - place.from < 5 && place.to == plain.words.len()
}

/// "Is anybody free to take a look before Friday": somebody is to come.
fn is_asked_to_work(plain: &Plain<'_>, place: Found) -> bool {
    const WORKS: &[&str] = &["take", "look", "come", "fix", "check", "see", "do", "install", "give", "climb", "run", "swing"];
    let near = place.from..(place.to + 7).min(plain.words.len());
    let free = near.clone().find(|at| plain.is_any(*at, &["free", "available", "around"]));
    free.is_some_and(|free| (free + 1..free + 5).any(|at| plain.is_any(at, &["to"]) && plain.is_any(at + 1, WORKS)))
}

/// "Is the tenth still open": a time that can be had.
fn is_a_slot(plain: &Plain<'_>, place: Found) -> bool {
    let open = (place.from..=place.to).find(|at| plain.is_any(*at, &["open", "available"]));
    let still = open.and_then(|at| at.checked_sub(1)).filter(|at| plain.is_any(*at, &["still"]));
    let time = |at: usize| {
        let word = plain.text(at);
        is_time_word(word) || word.ends_with("th") || plain.is_any(at, &["o'clock", "slot", "spot", "one", "time", "appointment"])
    };
    still.and_then(|at| at.checked_sub(1)).is_some_and(time)
}
