//! What is wanted and what is not, in English: corrections, refusals, alternatives, stories, counts and money.

use chrono::NaiveTime;
use domain::meaning::{EachDay, When};

use super::{all_read, short, wednesday};
use crate::understand;

#[test]
fn what_is_no_time() {
    all_read(
        &[
            ("hello", "-"),
            ("i have two dogs and a cat", "-"),
            ("a three bedroom house", "-"),
            ("may i ask who i am speaking with", "-"),
            ("it may leak", "-"),
            ("a party of 4", "-"),
            ("we have 2 toilets and 1 shower", "-"),
            ("it's on the 3rd floor", "-"),
            ("the second bathroom", "-"),
            ("this is the first one", "-"),
            ("two or three outlets", "-"),
            ("it is 20 years old", "-"),
            ("good morning", "-"),
            ("a night light", "-"),
            ("the sun comes in there", "-"),
            ("he sat down", "-"),
            ("unit 12", "-"),
            ("it's $5", "-"),
            ("one more question", "-"),
            ("half the house is dark", "-"),
            ("i called twice", "-"),
            ("5 to 10 gallons", "-"),
            ("24/7", "-"),
            ("a 3/4 inch pipe", "-"),
            ("the march of the ants", "-"),
            ("", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn corrections_and_refusals() {
    all_read(
        &[
            ("tuesday, no, thursday", "11-19"),
            ("tuesday no wait thursday at 2", "11-19 14:00"),
            ("tomorrow at 2, actually 3", "11-19 15:00"),
            ("tomorrow at 2, no, friday", "11-20 14:00"),
            ("monday at nine not tuesday", "11-23 09:00"),
            ("not friday, thursday", "11-19"),
            ("i can't do eight how about thursday at three thirty", "11-19 15:30"),
            ("tuesday doesn't work, can we do monday", "11-23"),
            ("anything but monday", "-"),
            ("not friday", "-"),
            ("instead of friday i'd like monday", "11-23"),
            ("move it from friday to monday", "11-23"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_was_ruled_out_is_told() {
    for (text, expected) in [
        ("not friday", "11-20"),
        ("tuesday doesn't work, monday does", "11-24"),
        ("anything but monday", "11-23"),
        ("i can't do eight", "08:00"),
        ("we are out of town from the 3rd through the 7th", "12-03..12-07"),
        ("not here monday to wednesday", "11-23..11-25"),
    ] {
        let refused: Vec<String> = understand(text, &wednesday()).not_when.iter().map(|read| short(read.value)).collect();
        assert_eq!(refused, [expected], "{text}");
    }
}

#[test]
fn alternatives_keep_their_order() {
    for (text, first, second) in [
        ("monday or tuesday", "11-23", "11-24"),
        ("3 pm friday or 10 am saturday", "11-20 15:00", "11-21 10:00"),
        ("monday or tuesday at 3 pm", "11-23 15:00", "11-24 15:00"),
        ("8 am or 9 am tomorrow", "11-19 08:00", "11-19 09:00"),
        ("tomorrow morning or friday afternoon", "11-19 08:00..11-19 12:00", "11-20 12:00..11-20 17:00"),
    ] {
        let read = understand(text, &wednesday()).when.unwrap();
        assert_eq!((short(read.value.when).as_str(), short(read.others[0].when).as_str()), (first, second), "{text}");
    }
}

#[test]
fn hours_beside_several_days_are_meant_of_each() {
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    for (text, expected) in [
        ("any day next week after four", EachDay::From(clock(16))),
        ("sometime next week, before ten", EachDay::Before(clock(10))),
        ("next week between nine and five", EachDay::Between(clock(9), clock(17))),
        ("next week at two", EachDay::At(clock(14))),
    ] {
        let When::Window(window) = understand(text, &wednesday()).when.unwrap().value.when else { panic!("{text} is no window") };
        assert_eq!(window.each_day, Some(expected), "{text}");
    }
}

#[test]
fn what_happened_is_not_what_is_wanted() {
    all_read(
        &[
            ("it broke two days ago, can you come tomorrow", "11-19"),
            ("the heater died last night so today please", "11-18"),
            ("we called yesterday about friday", "11-20"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_is_only_told_is_no_wish() {
    all_read(
        &[
            ("the noise started last friday", "-"),
            ("it has been dripping since last monday", "-"),
            ("the pump quit last week", "-"),
            ("we noticed it over the weekend", "-"),
            ("it began last month and can you come friday", "11-20"),
            ("the smell came back last tuesday, thursday would suit me", "11-19"),
            ("the heater died last week but tomorrow at nine works", "11-19 09:00"),
            ("can you come over the weekend", "11-21..11-22"),
            ("since last friday", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn one_of_many_is_no_hour_and_a_house_number_neither() {
    all_read(
        &[
            ("the last one", "-"),
            ("the first one please", "-"),
            ("that one", "-"),
            ("the other one is fine", "-"),
            ("the gate code is four fifteen", "-"),
            ("my house number is twelve thirty", "-"),
            ("the 2nd one", "-"),
            ("tomorrow at one", "11-19 13:00"),
            ("that one thirty on friday", "11-20 13:30"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_story_holds_no_wish_and_the_wish_behind_it_is_read() {
    all_read(
        &[
            ("he came on monday and it's leaking again", "-"),
            ("it started sunday", "-"),
            ("yesterday it started leaking", "-"),
            ("it's been off since monday", "-"),
            ("your guy left at noon", "-"),
            ("you were supposed to be here yesterday", "-"),
            ("he was supposed to come at nine", "-"),
            ("i work nights", "-"),
            ("every morning it drips", "-"),
            ("it comes on at two in the morning", "-"),
            ("our hours are nine to five", "-"),
            ("i'm twenty minutes away", "-"),
            ("i've got a one o'clock so not then", "-"),
            ("i've called four times since monday", "-"),
            ("he said he'd come by around two but never showed", "-"),
            ("it broke on sunday can you come thursday", "11-19"),
            ("it stopped working friday night so monday would be great", "11-23"),
            ("someone came out last tuesday and said they'd be back this tuesday", "11-24"),
        ],
        &wednesday(),
    );
}

#[test]
fn money_is_no_hour() {
    all_read(
        &[
            ("he charged me three fifty for it", "-"),
            ("it ran me nine forty five", "-"),
            ("they quoted us about eight fifty", "-"),
            ("i paid two fifty for that", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_refusal_goes_on_over_what_is_joined_to_it() {
    all_read(
        &[
            ("not monday or tuesday", "-"),
            ("neither friday nor saturday", "-"),
            ("i'm not around friday through sunday", "-"),
            ("we won't be home thursday and friday", "-"),
            ("i'd rather not do monday", "-"),
            ("don't come tuesday, come thursday", "11-19"),
            ("not monday, friday", "11-20"),
            ("i'm not available until friday", "11-20.."),
        ],
        &wednesday(),
    );
}

#[test]
fn two_limits_make_a_window() {
    all_read(
        &[
            ("no earlier than nine and no later than noon on friday", "11-20 09:00..11-20 12:00"),
            ("not before two or after five on monday", "11-23 14:00..11-23 17:00"),
            ("monday nine to noon window", "11-23 09:00..11-23 12:00"),
            ("the nine to eleven on friday", "11-20 09:00..11-20 11:00"),
            ("before my meeting at two on friday", "..11-20 14:00"),
            ("early thursday morning", "11-19 07:00..11-19 10:00"),
            ("late tomorrow afternoon", "11-19 15:00..11-19 17:00"),
            ("friday at the soonest", "11-20.."),
        ],
        &wednesday(),
    );
}

#[test]
fn hours_of_work_are_no_wish_and_limits_reach_over_a_part() {
    all_read(
        &[
            ("i work eight to four", "-"),
            ("eight to four works", "08:00..16:00"),
            ("two in the afternoon or later", "14:00.."),
            ("ten in the morning at the latest", "..10:00"),
            ("starting friday at noon", "11-20 12:00.."),
        ],
        &wednesday(),
    );
}

#[test]
fn what_only_sharpens_or_counts_back_is_heard() {
    all_read(
        &[
            ("the monday right after thanksgiving", "11-30"),
            ("the day just before thanksgiving", "11-25"),
            ("the weekend right after thanksgiving", "11-28..11-29"),
            ("thanksgiving is no good, the friday right after then", "11-27"),
            ("the boiler hasn't been cleaned in two years", "-"),
            ("it's the first cold snap in three weeks", "-"),
            ("haven't got heat, could you come in two days", "11-20"),
            ("monday's fine, just don't send anybody before then", "11-23.."),
            ("thursday I have class until noon so after that", "11-19 12:00.."),
            ("the twentieth round about nine", "11-20 09:00"),
            ("friday nine o'clock on", "11-20 09:00.."),
            ("next to the sunday school", "-"),
            ("the fifteenth, I misspoke, the twenty fifth", "11-25"),
        ],
        &wednesday(),
    );
}
