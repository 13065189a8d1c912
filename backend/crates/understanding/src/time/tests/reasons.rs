//! A reason beside a wish: what else goes on takes nothing back of what was wished for.

use domain::meaning::Choice;

use super::{all_read, heard, short, wednesday};
use crate::{Listening, understand};

#[test]
fn a_reason_behind_the_wish_takes_nothing_back() {
    all_read(
        &[
            ("friday, my sister's flying in on thursday", "11-20"),
            ("tuesday at ten, i've got yoga at eight", "11-24 10:00"),
            ("monday at two, the movers come at five", "11-23 14:00"),
            ("three on friday because my class ends at two", "11-20 15:00"),
            ("tomorrow afternoon, i drop my grandson at preschool in the morning", "11-19 12:00..11-19 17:00"),
            ("monday at nine, our open house starts at noon", "11-23 09:00"),
            ("saturday at one, the game's over before that", "11-21 13:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_later_wish_still_takes_the_place_of_an_earlier_one() {
    all_read(
        &[
            ("friday at three, no my husband says monday at four", "11-23 16:00"),
            ("i have monday at two but my kid gets sick at two so make it three", "11-23 15:00"),
            ("friday at ten, could you do monday at eleven", "11-23 11:00"),
            ("tomorrow, i get home at six", "11-19 18:00.."),
            ("friday, i don't get off until three", "11-20 15:00.."),
            ("tuesday at nine or i'm free at noon", "11-24 09:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_day_that_is_filled_is_refused_beside_another() {
    all_read(
        &[
            ("monday we're at the lake, tuesday is better", "11-24"),
            ("wednesday i guess, monday i've got jury duty", "11-25"),
            ("monday's my daughter's recital so tuesday", "11-24"),
            ("i'm off friday, the rest of the week i work", "11-20"),
            ("monday i've got time", "11-23"),
            ("monday i'm free, tuesday i'm not home", "11-23"),
        ],
        &wednesday(),
    );
}

#[test]
fn when_somebody_gets_home_limits_the_wish_on_the_side_that_is_said() {
    all_read(
        &[
            ("before my husband gets home at six on thursday", "..11-19 18:00"),
            ("can you be done before my wife gets home at five tomorrow", "..11-19 17:00"),
            ("I get off work at five on tuesday so any time before that", "..11-24 17:00"),
            ("I get off work at five so any time after that", "17:00.."),
            ("church goes till noon so any time past that", "12:00.."),
            ("tomorrow, I get home at six", "11-19 18:00.."),
            ("not before nine, I get home at eight thirty", "09:00.."),
            ("in the afternoon, I get home at two", "14:00.."),
            ("we're out until tuesday", "11-24.."),
            ("I'm out at two", "14:00"),
            ("I'm out tuesday", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn each_day_keeps_its_own_hours() {
    all_read(
        &[
            ("tuesday I have from nine to eleven, wednesday after three", "11-24 09:00..11-24 11:00"),
            ("from nine to eleven tuesday, wednesday after three", "11-24 09:00..11-24 11:00"),
            ("tuesday after nine, wednesday after three", "11-24 09:00.."),
        ],
        &wednesday(),
    );
    let other = understand("tuesday after nine, wednesday after three", &wednesday()).when.unwrap().others;
    assert_eq!(short(other.first().unwrap().when), "11-25 15:00..");
}

#[test]
fn an_offer_named_only_as_a_reason_is_not_taken() {
    let offers = Listening { last_said: Some("I have Tuesday at 9 AM, Tuesday at 2 PM or Thursday at 10 AM."), ..wednesday() };
    for text in ["tuesday I'm at the doctor at nine", "the nurse comes at nine", "neither, I'm out tuesday and thursday", "I work tuesday"]
    {
        let heard = understand(text, &offers);
        let chosen = heard.choice.filter(|read| read.value != Choice::NoneOfThem);
        assert_eq!((chosen, heard.when), (None, None), "{text}");
        assert!(!heard.not_when.is_empty(), "{text}");
    }
    assert_eq!(heard("nine works, I get home at two", &offers), "11-24 09:00");
    assert_eq!(heard("I get off at two", &offers), "11-24 14:00");
}
