//! E-mail addresses: tables of ways to say them, and invented ones said word by word.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::listening::Expecting;

fn listening() -> Listening<'static> {
    Listening::at(NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(9, 0, 0).unwrap(), chrono_tz::America::Chicago)
}

fn email(text: &str) -> Option<String> {
    read_email(&Utterance::cut(text), &listening()).map(|read| read.value.expose().to_owned())
}

fn answer(text: &str) -> Option<String> {
    let asked = Listening { expecting: Some(Expecting::Email), ..listening() };
    read_email(&Utterance::cut(text), &asked).map(|read| read.value.expose().to_owned())
}

fn all_read(rows: &[(&str, &str)], read: impl Fn(&str) -> Option<String>) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, expected)| (*text, read(text), *expected))
        .filter(|(_, got, expected)| got.as_deref() != Some(*expected))
        .collect();
    assert!(wrong.is_empty(), "text, read, expected: {wrong:#?}");
}

#[test]
fn written_addresses_are_read() {
    all_read(
        &[
            ("dora.whit@example.com", "dora.whit@example.com"),
            ("my email is Dora.Whit+home@Example.COM.", "dora.whit+home@example.com"),
            ("write to d_whit-7@mail.example.co.uk please", "d_whit-7@mail.example.co.uk"),
            ("(dora@example.org)", "dora@example.org"),
        ],
        email,
    );
}

#[test]
fn spoken_addresses_are_read() {
    all_read(
        &[
            ("dora dot whit at gmail dot com", "dora.whit@gmail.com"),
            ("my email is dora whit at gmail dot com", "dorawhit@gmail.com"),
            ("it's d dot whit at yahoo dot com", "d.whit@yahoo.com"),
            ("my email address is dora underscore whit at hotmail dot com", "dora_whit@hotmail.com"),
            ("dora dash whit at outlook dot com", "dora-whit@outlook.com"),
            ("dora hyphen whit at outlook dot com", "dora-whit@outlook.com"),
            ("you can email me at dora seventy two at gmail dot com", "dora72@gmail.com"),
            ("dora whit nineteen eighty five at gmail dot com", "dorawhit1985@gmail.com"),
            ("dora oh seven at gmail dot com", "dora07@gmail.com"),
            ("dora two thousand five at gmail dot com", "dora2005@gmail.com"),
            ("dora 72 at gmail dot com", "dora72@gmail.com"),
            ("dora72 at gmail.com", "dora72@gmail.com"),
            ("d o r a at gmail dot com", "dora@gmail.com"),
            ("D-O-R-A at gmail dot com", "dora@gmail.com"),
            ("d as in dog o as in oscar r as in robert a as in apple at gmail dot com", "dora@gmail.com"),
            ("double d whit at gmail dot com", "ddwhit@gmail.com"),
            ("dora whit all one word at gmail dot com", "dorawhit@gmail.com"),
            ("dora whit all lowercase at gmail dot com", "dorawhit@gmail.com"),
            ("dora the number four at gmail dot com", "dora4@gmail.com"),
            ("my email is office at whit plumbing dot com", "office@whitplumbing.com"),
            ("my email is office at whit dash plumbing dot co dot uk", "office@whit-plumbing.co.uk"),
            ("send it to dora at mail dot whit dot org", "dora@mail.whit.org"),
            ("dora at g mail dot com", "dora@gmail.com"),
            ("dora at gmail dot c o m", "dora@gmail.com"),
            ("sure my email is uh dora at comcast dot net", "dora@comcast.net"),
            ("yeah dora plus home at gmail dot com", "dora+home@gmail.com"),
            ("dora under score whit at gmail dot com thanks", "dora_whit@gmail.com"),
            ("my name is dora whit and my email is dwhit at gmail dot com", "dwhit@gmail.com"),
            ("mi correo es dora punto whit arroba gmail punto com", "dora.whit@gmail.com"),
            ("mi correo es dora guion bajo whit arroba gmail punto com", "dora_whit@gmail.com"),
            ("email is dora at gmail", "dora@gmail.com"),
            ("dora at gmail dot com no sorry dorothy at gmail dot com", "dorothy@gmail.com"),
        ],
        email,
    );
    all_read(&[("dora at yahoo", "dora@yahoo.com"), ("dora whit at example dot com", "dorawhit@example.com")], answer);
}

#[test]
fn what_is_no_address_gives_none() {
    for text in [
        "",
        "i'm at home",
        "look at smith dot com",
        "check us out at whit plumbing dot com",
        "meet me at noon",
        "at gmail dot com",
        "i work at outlook",
        "@",
        "a@b",
        "dora@",
        "@example.com",
        "call me at 5",
    ] {
        assert_eq!(email(text), None, "{text}");
    }
}

#[test]
fn the_span_covers_the_address() {
    let text = "my email is dora dot whit at gmail dot com thanks";
    let span = read_email(&Utterance::cut(text), &listening()).unwrap().span;
    assert_eq!(&text[span.start..span.end], "dora dot whit at gmail dot com");
}

proptest! {
    #[test]
    fn invented_addresses_are_read_back_as_said(
        first in "[b-hj-z][a-z]{2,6}x", mark in prop::sample::select(vec![(" dot ", "."), (" underscore ", "_"), (" dash ", "-"), (" ", "")]),
        last in "q[a-z]{2,6}z", number in prop::option::of(1..99_u32), domain in prop::sample::select(vec![("gmail dot com", "gmail.com"), ("icloud dot com", "icloud.com"), ("zzqx dot org", "zzqx.org")]),
    ) {
        let digits = number.map(|number| number.to_string()).unwrap_or_default();
        let said = format!("my email is {first}{}{last} {digits} at {}", mark.0, domain.0);
        prop_assert_eq!(email(&said), Some(format!("{first}{}{last}{digits}@{}", mark.1, domain.1)), "{}", said);
    }

    #[test]
    fn no_text_panics(text in ".{0,120}") {
        let _ = (email(&text), answer(&text));
    }

    #[test]
    fn no_row_of_parts_panics(text in "((a|bob|dot|at|@|gmail|com|underscore|\\.|-|five|double|as in boy|all one word|,)( )?){0,24}") {
        let _ = (email(&text), answer(&text));
    }
}
