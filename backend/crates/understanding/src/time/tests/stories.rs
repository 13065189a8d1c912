//! What is told and what is wished for, where the same words could be either.

use super::{all_read, wednesday};

#[test]
fn months_and_seasons_behind_us_are_no_wish() {
    all_read(
        &[
            ("they put it in back in march", "-"),
            ("it worked fine in october", "-"),
            ("we had it cleaned in april", "-"),
            ("the last visit was in june", "-"),
            ("it was replaced back in the spring", "-"),
            ("i was hoping for march", "03-01..03-31"),
            ("do you have any openings in april", "04-01..04-30"),
            ("we had one out in june and would like another in december", "12-01..12-31"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_somebody_did_at_an_hour_is_told() {
    all_read(
        &[
            ("the lights went off at six", "-"),
            ("i called at eight and got no answer", "-"),
            ("you sent somebody on thursday", "-"),
            ("it started this afternoon", "-"),
            ("i called about thursday at eight", "11-19 08:00"),
            ("i spoke to her yesterday about monday at ten", "11-23 10:00"),
            ("it leaks at night", "-"),
            ("it rattles in the morning so come in the afternoon", "12:00..17:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_month_can_be_a_name() {
    all_read(
        &[
            ("this is april calling", "-"),
            ("is june still in the office", "-"),
            ("my name is august", "-"),
            ("the best month is june", "06-01..06-30"),
            ("how is april looking", "04-01..04-30"),
        ],
        &wednesday(),
    );
}

#[test]
fn the_end_of_the_day_is_sometimes_a_manner_of_speaking() {
    all_read(
        &[
            ("at the end of the day i want it fixed", "-"),
            ("could you come at the end of the day", "15:00..17:00"),
            ("have a great weekend", "-"),
            ("the last thing i want is a mess", "-"),
            ("last thing on monday", "11-23 15:00..11-23 17:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_greets_or_is_a_thing_is_no_time() {
    all_read(
        &[
            ("morning, how are you", "-"),
            ("mornin", "-"),
            ("morning would be best", "08:00..12:00"),
            ("hang the christmas lights", "-"),
            ("we need it before christmas", "..12-25 00:00"),
            ("greta june halloway", "-"),
            ("june would be fine", "06-01..06-30"),
            ("it's a hundred and three today", "11-18"),
            ("one of your plumbers", "-"),
            ("i had it looked at this morning", "-"),
            ("have you got anything this morning", "11-18 08:00..11-18 12:00"),
            ("i can't leave it overnight", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn birthdays_and_visits_that_never_happened_are_told() {
    all_read(
        &[
            ("she turned ninety in march", "-"),
            ("he'll be four in january and he flushed a sock", "-"),
            ("it was about noon when the power went", "-"),
            ("some fella came out on the second and never called back", "-"),
            ("i was told someone would ring me friday and no one did", "-"),
            ("my hip surgery is on the ninth and i can't climb down there", "-"),
            ("halloween was a mess here", "-"),
            ("last easter you cleaned our ducts", "-"),
            ("the door is eight feet wide by seven", "-"),
            ("the ninth of march would be fine", "03-09"),
            ("i need it fixed by saturday", "..11-21"),
        ],
        &wednesday(),
    );
}

#[test]
fn visits_of_the_past_and_the_weather_are_told() {
    all_read(
        &[
            ("your guy was here tuesday and it's already broken again", "-"),
            ("i was thinking friday, my neighbor said you did his on tuesday", "11-20"),
            ("my lease is up on the thirtieth", "-"),
            ("it's ninety five degrees in here today", "-"),
            ("saturday, the rest of the week i'm on shift", "11-21"),
            ("how about monday at ten, school lets out at three", "11-23 10:00"),
            ("we were hoping you were free friday", "11-20"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_was_promised_and_what_it_does_is_told() {
    all_read(
        &[
            ("the guy said he'd be here between eight and noon", "-"),
            ("the last tech came at like seven in the morning", "-"),
            ("it only does it at night", "-"),
            ("my mother passed in october", "-"),
            ("could somebody come at like seven in the morning", "07:00"),
            ("tomorrow, the afternoon, my mornings are packed", "11-19 12:00..11-19 17:00"),
            ("nine friday is perfect, i don't teach until eleven", "11-20 09:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_is_to_be_done_to_a_thing_is_wished_for() {
    all_read(
        &[
            ("I need my fence fixed tuesday at ten", "11-24 10:00"),
            ("I want my kitchen faucet replaced friday", "11-20"),
            ("can I get the disposal installed on monday", "11-23"),
            ("my fence was fixed on monday", "-"),
            ("we had the disposal installed on monday", "-"),
        ],
        &wednesday(),
    );
}
