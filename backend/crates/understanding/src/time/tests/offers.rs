//! Answers that choose from what the receptionist has just named, or move it: "the later one", "half an hour later", "the next day".

use domain::language::{Language, Locale};
use domain::meaning::When;

use super::{at, heard, wednesday};
use crate::{Gathered, Listening};

fn told(last: &'static str) -> Listening<'static> {
    Listening { last_said: Some(last), ..wednesday() }
}

fn all(last: &'static str, rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(heard(text, &told(last)), *expected, "{last} / {text}");
    }
}

#[test]
fn one_of_two_offers_is_named_in_many_ways() {
    all(
        "I have Thursday at 9 AM or Friday at 3:30 PM.",
        &[
            ("the second one", "11-20 15:30"),
            ("the first one please", "11-19 09:00"),
            ("the later one", "11-20 15:30"),
            ("friday works better", "11-20 15:30"),
            ("thursday", "11-19 09:00"),
            ("nine is fine", "11-19 09:00"),
            ("the three thirty", "11-20 15:30"),
            ("neither", "-"),
        ],
    );
}

#[test]
fn offers_of_one_day_share_it() {
    all(
        "On Tuesday the 24th I could do 8:15 AM or 2:45 PM.",
        &[("the later one", "11-24 14:45"), ("the morning one", "11-24 08:15"), ("afternoon please", "11-24 14:45")],
    );
}

#[test]
fn what_was_offered_can_be_moved() {
    all(
        "I could do Friday at 1 PM.",
        &[
            ("can we make it half an hour later", "11-20 13:30"),
            ("could you come an hour earlier", "11-20 12:00"),
            ("push it back twenty minutes", "11-20 13:20"),
            ("move it up an hour", "11-20 12:00"),
            ("same time but the next day", "11-21 13:00"),
            ("how about the day after", "11-21 13:00"),
            ("that morning instead", "11-20 08:00..11-20 12:00"),
        ],
    );
}

#[test]
fn an_hour_takes_the_half_of_the_day_that_stands() {
    all("I have a table tomorrow at 7 PM.", &[("eight would be better", "11-19 20:00"), ("can we do six thirty", "11-19 18:30")]);
    all("I can come tomorrow at 9 AM.", &[("how about three", "11-19 15:00")]);
}

#[test]
fn a_number_is_read_in_the_month_that_is_spoken_of() {
    all("January 12th is full, but I have the 13th.", &[("we'll take the thirteenth", "01-13"), ("is the nineteenth free", "01-19")]);
}

#[test]
fn an_hour_alone_answers_where_an_hour_was_named() {
    all(
        "We start at nine. Nine o'clock on the 24th?",
        &[("that's too early for us. ten", "11-24 10:00"), ("eleven, if you can", "11-24 11:00")],
    );
    all("We're there from 8 to 5. How many rooms is it?", &[("four", "-")]);
}

#[test]
fn a_yes_keeps_the_offer_that_was_asked_for() {
    let known = Gathered { when: Some(When::Instant { at: at("2026-11-23 14:45") }), ..Gathered::default() };
    let listening = Listening { gathered: known, ..told("2:45 on Monday, and we'd be done by 6.") };
    assert_eq!(heard("sounds good", &listening), "11-23 14:45");
}

#[test]
fn offers_in_spanish_are_understood() {
    let spanish = |last| Listening { locale: Locale { language: Language::Es, day_first: false }, ..told(last) };
    for (last, text, expected) in [
        ("Tengo mañana a las tres de la tarde.", "sí, está bien", "11-19 15:00"),
        ("¿Le queda el viernes a las diez?", "media hora más tarde por favor", "11-20 10:30"),
        ("¿Le sirve el lunes a las dos?", "mejor al día siguiente a la misma hora", "11-24 14:00"),
        ("Tengo el jueves a las nueve o el viernes a la una.", "el viernes me queda mejor", "11-20 13:00"),
    ] {
        assert_eq!(heard(text, &spanish(last)), expected, "{last} / {text}");
    }
}

#[test]
fn hours_that_are_kept_and_parts_that_are_asked_for_are_no_offers() {
    all("Our hours are 8 to 5, Monday through Friday.", &[("okay", "-")]);
    all("Would you like the morning or the afternoon on Friday?", &[("morning", "11-20 08:00..11-20 12:00")]);
}

#[test]
fn an_hour_behind_two_days_is_of_each() {
    all("I have the 1st or the 2nd, both at 10 AM.", &[("the second one", "12-02 10:00"), ("tuesday", "12-01 10:00")]);
}

#[test]
fn of_two_offers_none_lends_its_hour_to_another_day() {
    all(
        "I have Thursday at 9 AM or Friday at 3:30 PM.",
        &[("do you have anything on saturday", "11-21"), ("neither, what about monday", "11-23"), ("friday but later", "11-20")],
    );
}

#[test]
fn a_yes_to_an_hour_keeps_the_half_of_the_day_that_is_known() {
    let known = Gathered { when: Some(When::Instant { at: at("2026-11-20 20:45") }), ..Gathered::default() };
    let listening = Listening { gathered: known, ..told("The 8:45, yes.") };
    assert_eq!(heard("yes please", &listening), "11-20 20:45");
}

#[test]
fn hours_in_a_row_are_offers_each() {
    all(
        "I have 9, 11 and 2 on Friday.",
        &[
            ("eleven's good, my chiropractor is at nine", "11-20 11:00"),
            ("the last one", "11-20 14:00"),
            ("i'd grab the nine before somebody else does", "11-20 09:00"),
            ("not nine, eleven", "11-20 11:00"),
            ("two of my sinks are clogged", "-"),
        ],
    );
}

#[test]
fn a_choice_counts_more_than_the_reason_beside_it() {
    all(
        "I can do Friday at 8 AM or Friday at 4 PM.",
        &[
            ("the later of the two, i'm slow in the mornings", "11-20 16:00"),
            ("the earliest you said, i leave for the plant by nine", "11-20 08:00"),
            ("the sooner the better, take the first", "11-20 08:00"),
            ("the p m one", "11-20 16:00"),
            ("the very last of those", "11-20 16:00"),
        ],
    );
}

#[test]
fn a_window_that_was_offered_is_taken_whole() {
    all(
        "Options are Tuesday 8 to 10 AM or Tuesday 1 to 3 PM.",
        &[("the afternoon window i guess", "11-24 13:00..11-24 15:00"), ("the later window", "11-24 13:00..11-24 15:00")],
    );
    all(
        "Our next opening is Monday between 10 AM and noon.",
        &[("what about tuesday", "11-24"), ("guess i'll take it", "11-23 10:00..11-23 12:00")],
    );
}

#[test]
fn a_window_ends_nothing_but_itself() {
    all(
        "I have Tuesday between nine and eleven or Wednesday at nine.",
        &[
            ("wednesday", "11-25 09:00"),
            ("the second one", "11-25 09:00"),
            ("wednesday at nine", "11-25 09:00"),
            ("tuesday", "11-24 09:00..11-24 11:00"),
            ("the first one", "11-24 09:00..11-24 11:00"),
        ],
    );
    all(
        "I could do Monday at ten, Thursday from ten to noon, or Friday from ten to one.",
        &[
            ("monday works", "11-23 10:00"),
            ("the last one", "11-20 10:00..11-20 13:00"),
            ("thursday please", "11-19 10:00..11-19 12:00"),
            ("the second one", "11-19 10:00..11-19 12:00"),
        ],
    );
}

#[test]
fn the_reason_beside_a_choice_chooses_nothing() {
    all(
        "I've got Tuesday at 11 AM or Tuesday at 1 PM.",
        &[
            ("the later slot, i'm not a morning person", "11-24 13:00"),
            ("option b", "11-24 13:00"),
            ("the latter", "11-24 13:00"),
            ("after lunch is better", "11-24 13:00"),
            ("before lunch please", "11-24 11:00"),
            ("neither of those, i'm out of town till the first", "12-01.."),
        ],
    );
    all(
        "What time on Friday works?",
        &[("four, i get off work at three thirty", "11-20 16:00"), ("three thirty or later", "11-20 15:30..")],
    );
}

#[test]
fn an_offer_that_is_filled_is_not_taken() {
    all(
        "I have Friday at 10 AM or 2 PM.",
        &[
            ("two's fine, ten i'm on a call", "11-20 14:00"),
            ("the second, ten's when the nurse comes", "11-20 14:00"),
            ("morning works, i'm covering a shift at two", "11-20 10:00"),
            ("i'll go with ten", "11-20 10:00"),
        ],
    );
    all("Can we move you to Monday at 9?", &[("no monday's my long day", "-"), ("monday yes but eleven", "11-23 11:00")]);
    all(
        "For Friday I have an 8 to 10 window or a 1 to 3 window.",
        &[("second window", "11-20 13:00..11-20 15:00"), ("eight to ten works, i've got a one o'clock", "11-20 08:00..11-20 10:00")],
    );
}
