//! Times that are pointed at, taken out of others, or counted from one that was named before.

use super::{all_read, heard, short, wednesday};
use crate::{Listening, understand};

fn told(last: &'static str) -> Listening<'static> {
    Listening { last_said: Some(last), ..wednesday() }
}

fn ruled_out(text: &str) -> Vec<String> {
    understand(text, &wednesday()).not_when.into_iter().map(|read| short(read.value)).collect()
}

#[test]
fn one_is_no_hour_where_it_stands_for_an_offer() {
    let offers = told("I have Monday the 23rd at 2 PM or Friday the 27th at 10 AM.");
    for (text, expected) in [
        ("let's do the monday one", "11-23 14:00"),
        ("i'd go for the one on friday", "11-27 10:00"),
        ("that friday one please", "11-27 10:00"),
        ("the ten one", "11-27 10:00"),
        ("monday's one is easier", "11-23 14:00"),
        ("la del viernes", "11-27 10:00"),
        ("el de lunes por favor", "11-23 14:00"),
    ] {
        assert_eq!(heard(text, &offers), expected, "{text}");
    }
    all_read(
        &[
            ("is this saturday one still free", "11-21"),
            ("monday around one", "11-23 13:00"),
            ("friday, one o'clock", "11-20 13:00"),
            ("the thursday one pm visit", "11-19 13:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_is_taken_out_of_many_is_ruled_out() {
    for (text, wanted, out) in [
        ("anything next week but friday", "11-23..11-29", "11-27"),
        ("some day next week other than thursday", "11-23..11-29", "11-26"),
        ("any afternoon but monday", "12:00..17:00", "11-23"),
        ("la próxima semana menos el jueves", "11-23..11-29", "11-26"),
    ] {
        assert_eq!((heard(text, &wednesday()).as_str(), ruled_out(text)), (wanted, vec![out.to_owned()]), "{text}");
    }
    assert_eq!(heard("most days work but tuesday is best", &wednesday()), "11-24");
}

#[test]
fn what_cannot_be_in_spanish_is_ruled_out_on_either_side() {
    for (text, out) in [
        ("por la mañana no puedo", "08:00..12:00"),
        ("no puedo por las tardes", "12:00..17:00"),
        ("trabajo en las mañanas", "08:00..12:00"),
        ("el martes no me queda", "11-24"),
        ("las tardes no", "12:00..17:00"),
    ] {
        assert_eq!(ruled_out(text), [out], "{text}");
    }
    assert_eq!(heard("hoy no puedo el viernes sí", &wednesday()), "11-20");
    assert_eq!(heard("en la tarde trabajo hasta las cinco", &wednesday()), "17:00..");
}

#[test]
fn what_follows_is_counted_from_what_was_named() {
    let offer = told("I could do Tuesday the 24th at 9 AM.");
    for (text, expected) in [
        ("what about the week after", "11-30..12-06"),
        ("mejor la semana después", "11-30..12-06"),
        ("¿tienen algo la otra semana?", "11-30..12-06"),
        ("the thursday after that", "11-26"),
        ("could it be the following week", "11-30..12-06"),
    ] {
        assert_eq!(heard(text, &offer).split(' ').next(), expected.split(' ').next(), "{text}");
    }
    all_read(
        &[
            ("next week i'm away so the week after", "11-30..12-06"),
            ("the week after", "11-23..11-29"),
            ("thanksgiving is out, sometime after the holiday", "11-27.."),
            ("any time after the holidays", "11-27.."),
            ("después del día de gracias", "11-27.."),
            ("the week after christmas", "12-28..01-03"),
        ],
        &wednesday(),
    );
}

#[test]
fn the_day_of_a_feast_is_told_and_not_wished_for() {
    all_read(
        &[
            ("my sister's getting married on saturday and i'd love a peel", "-"),
            ("it's our anniversary next friday, can i get a massage", "-"),
            ("me caso el sábado y necesito un facial", "-"),
            ("we're getting married next month, can i come in monday", "11-23"),
            ("the reunion is friday so i need it before then", "..11-20 00:00"),
            ("botox before my birthday on friday", "11-20"),
            ("can you come to the party house on friday", "11-20"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_part_of_the_day_named_again_takes_no_hour_back() {
    all_read(
        &[
            ("tonight after six if you do evenings", "11-18 18:00.."),
            ("tomorrow night at seven, if you work evenings", "11-19 19:00"),
            ("tuesday morning at nine, I like mornings", "11-24 09:00"),
            ("tuesday morning at nine, no, in the evening", "11-24 17:00..11-24 20:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_last_day_lies_before_the_day_that_it_is_for() {
    all_read(
        &[
            ("the closing is january twelfth so it must be over by the tenth", "..01-10"),
            ("we move in on january twelfth and want it finished by the fifth", "..01-05"),
            ("january twelfth, or by the fifteenth", "01-12"),
            ("january twelfth, no, the tenth", "02-10"),
            ("november twenty fifth is the feast, so by the tenth", "..12-10"),
        ],
        &wednesday(),
    );
}
