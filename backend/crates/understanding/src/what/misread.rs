//! Words that a row finds and that mean something else where they stand: a gate that stands open asks for no hours, what a cousin paid is no bill
//! of the caller's, and "you put me on the calendar" tells what is booked instead of wishing for it.

use domain::meaning::Intent;

use crate::phrases::{Found, Plain};

/// Whether what was found at `place` for `intent` means something else there.
pub(super) fn is_misread(plain: &Plain<'_>, intent: Intent, place: Found) -> bool {
    let misread: fn(&Plain<'_>, Found) -> bool = if intent == Intent::Hours {
        |plain, place| is_no_opening_hour(plain, place) || is_wished_for(plain, place)
    } else if intent == Intent::Billing {
        is_paid_by_another
    } else if intent == Intent::Book {
        |plain, place| is_told_of_us(plain, place) || is_taken(plain, place) || goes_wild(plain, place)
    } else if intent == Intent::Reschedule {
        is_moving_house
    } else {
        return false;
    };
    misread(plain, place)
}

/// "We're moving out next week": nothing that is booked is moved.
fn is_moving_house(plain: &Plain<'_>, place: Found) -> bool {
    const OBJECTS: &[&str] = &["it", "that", "this", "them", "my", "our", "the", "things", "appointments", "days", "me", "us", "him"];
    let subject = place.from.checked_sub(1).is_some_and(|before| plain.is_any(before, &["am", "are", "is", "'s", "been", "were", "was"]));
    subject && plain.is_any(place.from, &["moving", "move"]) && !plain.is_any(place.from + 1, OBJECTS)
}

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
];

/// "The gate's been standing open", "friday's wide open", "my calendar's open for it".
fn is_no_opening_hour(plain: &Plain<'_>, place: Found) -> bool {
    const OPEN: &[&str] = &["open", "closed", "shut", "close", "opened"];
    const FOR_ME: &[&str] = &["me", "us", "whatever", "anything", "whenever", "suggestions"];
    let states = |at: usize| {
        let stands = at.checked_sub(1).is_some_and(|before| plain.is_any(before, STANDS));
        let hours = stands
            && plain.is_any(at - 1, &["keep", "keeps", "kept", "stay"])
            && plain.is_any(at.saturating_sub(2), &["you", "they", "all"]);
        let mine = plain.is_any(at + 1, &["for", "to", "with"]) && plain.is_any(at + 2, FOR_ME);
        (stands && !hours) || mine
    };
    // "I've got a closing to be at"
    let deal = |at: usize| {
        plain.is_any(at, &["closing"]) && at.checked_sub(1).is_some_and(|before| plain.is_any(before, &["a", "my", "our", "house"]))
    };
    if (place.from..place.to).any(deal) || is_called_into_the_room(plain, place) {
        return true;
    }
    let mut opens = (place.from..place.to).filter(|at| plain.is_any(*at, OPEN)).peekable();
    opens.peek().is_some() && opens.all(states)
}

/// "Can you do Saturday?", "do you have anything Tuesday?" wishes for that day; "do you work Saturdays?" asks what is usual.
fn is_wished_for(plain: &Plain<'_>, place: Found) -> bool {
    const DAYS: &[&str] = &["today", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let asks = plain.is_any(place.from, &["can", "could", "would", "will"]);
    let fits = (place.from..place.to).any(|at| plain.is_any(at, &["do", "come", "make", "fit", "squeeze"]));
    let has = (place.from..place.to).any(|at| plain.is_any(at, &["have", "got"]) && plain.is_any(at + 1, &["anything", "something"]));
    let day = place.to.checked_sub(1).is_some_and(|last| plain.is_any(last, DAYS));
    let usual = plain.is_any(place.to, &["appointments", "hours", "visits", "service"]);
    day && !usual && ((asks && fits) || has)
}

/// "Hello, is anybody there?" asks for somebody now.
fn is_called_into_the_room(plain: &Plain<'_>, place: Found) -> bool {
    let asks = plain.is_any(place.from, &["is"]) && plain.is_any(place.from + 1, &["anybody", "anyone", "somebody", "someone"]);
    asks && plain.is_any(place.to - 1, &["there"]) && place.to - place.from < 5 && place.to == plain.words.len()
}

/// "My cousin paid you guys six grand".
fn is_paid_by_another(plain: &Plain<'_>, place: Found) -> bool {
    const OTHERS: &[&str] = &[
        "cousin",
        "neighbor",
        "neighbour",
        "friend",
        "sister",
        "brother",
        "buddy",
        "coworker",
        "he",
        "she",
        "they",
        "daughter",
        "son",
        "mom",
        "dad",
        "uncle",
        "aunt",
        "lady",
        "guy",
        "everybody",
        "somebody",
        "people",
        "folks",
    ];
    plain.is_any(place.from, &["paid", "pay", "charged", "owed"])
        && place.from.checked_sub(1).is_some_and(|before| plain.is_any(before, OTHERS))
}

/// "You put me on the calendar for tuesday": done already, unless it is asked for.
fn is_told_of_us(plain: &Plain<'_>, place: Found) -> bool {
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
fn is_taken(plain: &Plain<'_>, place: Found) -> bool {
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
fn goes_wild(plain: &Plain<'_>, place: Found) -> bool {
    let wild = place.to.checked_sub(1).is_some_and(|last| plain.is_any(last, &["nuts", "crazy", "bonkers", "haywire"]));
    wild && (place.from.saturating_sub(4)..place.from).any(|at| plain.is_any(at, LIVING))
}

#[cfg(test)]
mod tests {
    use domain::meaning::Intent::{self, Book, Hours};

    use crate::{Listening, understand};

    fn first(text: &str) -> Option<Intent> {
        let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
        understand(text, &Listening::at(now, chrono_tz::America::Chicago)).intent()
    }

    #[test]
    fn a_thing_that_stands_open_asks_for_no_hours() {
        for text in [
            "the shed door is stuck open in the evening",
            "my side gate has been hanging open since sunday",
            "thursday is wide open for us",
            "my mornings are open for whatever you've got",
        ] {
            assert_ne!(first(text), Some(Hours), "{text}");
        }
        for text in ["how late do you keep open on sunday", "are you open today", "is your office closed on labor day"] {
            assert_eq!(first(text), Some(Hours), "{text}");
        }
    }

    #[test]
    fn a_day_that_is_asked_for_is_wished_for() {
        for text in
            ["can you do thursday", "could you come friday the eleventh", "do you have anything monday", "would you make it out saturday"]
        {
            assert_eq!(first(text), Some(Book), "{text}");
        }
        for text in ["do you work saturdays", "can you do saturday appointments", "are you open monday"] {
            assert_eq!(first(text), Some(Hours), "{text}");
        }
    }

    #[test]
    fn what_another_paid_is_no_bill_of_mine() {
        assert_ne!(first("my neighbor paid you by check for a new fence"), Some(Intent::Billing));
        assert_eq!(first("I paid you by check in march"), Some(Intent::Billing));
    }

    #[test]
    fn what_the_office_put_down_is_no_new_wish() {
        assert_ne!(first("they put me on the schedule for the sixth"), Some(Book));
        assert_ne!(first("my husband set something up last week"), Some(Book));
        assert_eq!(first("could you put me on the schedule for the sixth"), Some(Book));
        assert_eq!(first("I'd like you to get me on the schedule"), Some(Book));
    }
}
