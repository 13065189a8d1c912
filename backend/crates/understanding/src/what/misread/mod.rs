//! Words that a row finds and that mean something else where they stand: a gate that stands open asks for no hours, what a cousin paid is no bill
//! of the caller's, and "you put me on the calendar" tells what is booked instead of wishing for it.

mod again;
mod hours;
mod left;
mod visits;
mod wishes;

use domain::meaning::Intent;

use self::{
    again::is_no_missed_word,
    hours::{is_no_opening_hour, is_wished_for},
    left::{is_left_here, is_the_usual},
    visits::{asks_after_a_tool, is_a_visit, is_chosen, is_named_for_a_wish, is_without, sends_a_paper},
    wishes::{
        asks_within, goes_wild, is_a_freed_place, is_asked_after, is_beside, is_moving_house, is_no_matter, is_of_others, is_of_ours,
        is_on_the_phone, is_pointless, is_pressing, is_tag, is_taken, is_told_of_us,
    },
};
use crate::phrases::{Found, Plain};

/// Whether what was found at `place` for `intent` means something else there.
pub(super) fn is_misread(plain: &Plain<'_>, intent: Intent, place: Found) -> bool {
    match intent {
        Intent::Hours => is_no_opening_hour(plain, place) || is_wished_for(plain, place),
        Intent::Billing => is_paid_by_another(plain, place) || is_a_utility_bill(plain, place),
        Intent::Book => {
            is_told_of_us(plain, place)
                || is_taken(plain, place)
                || goes_wild(plain, place)
                || is_beside(plain, place)
                || asks_after_a_tool(plain, place)
                || asks_within(plain, place)
                || is_pointless(plain, place)
                || sends_a_paper(plain, place)
        }
        Intent::Reschedule => {
            is_moving_house(plain, place) || is_pressing(plain, place) || is_without(plain, place) || is_chosen(plain, place)
        }
        Intent::Human => is_a_visit(plain, place) || is_on_the_phone(plain, place),
        Intent::Cancel => {
            is_of_ours(plain, place)
                || is_chosen(plain, place)
                || is_tag(plain, place)
                || is_a_freed_place(plain, place)
                || is_asked_after(plain, place)
        }
        Intent::Pricing => is_no_matter(plain, place) || is_on_a_bill(plain, place),
        Intent::Complaint => is_of_others(plain, place) || is_the_usual(plain, place) || is_left_here(plain, place),
        Intent::Status => is_named_for_a_wish(plain, place),
        Intent::Repeat => is_no_missed_word(plain, place),
        Intent::Emergency
        | Intent::Question
        | Intent::Message
        | Intent::Affirm
        | Intent::Negate
        | Intent::Goodbye
        | Intent::Thanks
        | Intent::Wait
        | Intent::Greeting
        | Intent::Other => false,
    }
}

/// "My water bill doubled": none of ours.
fn is_a_utility_bill(plain: &Plain<'_>, place: Found) -> bool {
    const UTILITIES: &[&str] = &[
        "water",
        "gas",
        "electric",
        "electricity",
        "power",
        "utility",
        "light",
        "heating",
        "energy",
        "propane",
        "sewer",
        "cable",
        "phone",
    ];
    (place.from..place.to).any(|at| at > 0 && plain.is_any(at, &["bill", "bills"]) && plain.is_any(at - 1, UTILITIES))
}

/// "There's a charge on my invoice": what was billed, and no price that is asked for.
fn is_on_a_bill(plain: &Plain<'_>, place: Found) -> bool {
    let charge = (place.from..place.to).find(|at| plain.is_any(*at, &["charge", "charges", "fee", "fees"]));
    charge.is_some_and(|charge| {
        let on = (charge + 1..charge + 3).find(|at| plain.is_any(*at, &["on", "from"]));
        on.is_some_and(|on| (on + 1..on + 4).any(|at| plain.is_any(at, &["invoice", "bill", "statement", "receipt", "card", "account"])))
    })
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

#[cfg(test)]
mod tests {
    use domain::meaning::Intent::{self, Billing, Book, Hours, Pricing};

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
    fn a_charge_on_a_bill_asks_for_no_price() {
        for text in ["I have a charge on my invoice that I don't understand", "there's a fee on the bill for a part nobody put in"] {
            assert_eq!(first(text), Some(Billing), "{text}");
        }
        assert_eq!(first("what do you charge for a drain"), Some(Pricing));
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
