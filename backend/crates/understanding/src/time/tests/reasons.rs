//! A reason beside a wish: what else goes on takes nothing back of what was wished for.

use super::{all_read, wednesday};

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
