//! Telephone numbers: tables of ways to say them, and every number that can be dialled said in every way.

use chrono::NaiveDate;
use domain::language::Locale;
use proptest::prelude::*;

use super::*;
use crate::listening::Expecting;

fn listening() -> Listening<'static> {
    let now = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(9, 0, 0).unwrap();
    Listening { locale: Locale::EN_US, ..Listening::at(now, chrono_tz::America::Chicago) }
}

fn heard(text: &str, listening: &Listening<'_>) -> Option<HeardPhone> {
    read_phone(&Utterance::cut(text), listening)
}

fn number(text: &str) -> Option<String> {
    heard(text, &listening()).map(|phone| phone.number.value.as_str().to_owned())
}

#[test]
fn numbers_are_read_however_they_are_said() {
    for (text, expected) in [
        ("please use my wife's number 913 555 0199 instead", "+19135550199"),
        ("312-555-0143", "+13125550143"),
        ("(312) 555-0143", "+13125550143"),
        ("312.555.0143", "+13125550143"),
        ("3125550143", "+13125550143"),
        ("1 312 555 0143", "+13125550143"),
        ("+1 (312) 555 0143", "+13125550143"),
        ("1-800-555-0143", "+18005550143"),
        ("3 1 2 5 5 5 0 1 4 3", "+13125550143"),
        ("312 555 01 43", "+13125550143"),
        ("312 five five five 0143", "+13125550143"),
        ("three one two five five five oh one four three", "+13125550143"),
        ("three one two five five five zero one four three", "+13125550143"),
        ("three twelve five five five oh one forty three", "+13125550143"),
        ("three one two triple five oh one four three", "+13125550143"),
        ("three one two double five five oh one four three", "+13125550143"),
        ("three one two five double five oh one four three", "+13125550143"),
        ("three one two five five five double oh four three", "+13125550043"),
        ("eight hundred five five five oh one four three", "+18005550143"),
        ("one eight hundred five five five oh one four three", "+18005550143"),
        ("one eight hundred five five five one thousand", "+18005551000"),
        ("eight hundred five five five twelve hundred", "+18005551200"),
        ("six hundred two five five five oh one four three", "+16025550143"),
        ("three one two five fifty five oh one four three", "+13125550143"),
        ("five five five five five five twelve thirty four", "+15555551234"),
        ("area code three one two five five five oh one four three", "+13125550143"),
        ("area code 312 then 555 and then 0143", "+13125550143"),
        ("three one two, five five five, oh one four three", "+13125550143"),
        ("three one two. five five five. oh one four three.", "+13125550143"),
        ("three one two uh five five five um oh one four three", "+13125550143"),
        ("three one two dash five five five dash oh one four three", "+13125550143"),
        ("three one two... five five five... oh one four three", "+13125550143"),
        ("my cell is 312 555 0143 and I get home at 5", "+13125550143"),
        ("call me at 312 555 0143 after 5", "+13125550143"),
        ("you can text 312 555 0143 tomorrow", "+13125550143"),
        ("I live at 42 Pine Street and my phone is 312 555 0143", "+13125550143"),
        ("312 555 0143 is my cell", "+13125550143"),
        ("order number 4455667788, phone 312 555 0143", "+13125550143"),
        ("mi teléfono es tres uno dos cinco cinco cinco cero uno cuatro tres", "+13125550143"),
        ("mi número es el tres doce cinco cincuenta y cinco cero uno cuarenta y tres", "+13125550143"),
        ("+44 20 7946 0018", "+442079460018"),
        ("plus four four two oh seven nine four six oh oh one eight", "+442079460018"),
        ("011 44 20 7946 0018", "+442079460018"),
        ("00 44 20 7946 0018", "+442079460018"),
        ("001-312-555-0143", "+13125550143"),
        ("my number is 1(312)5550143x9", "+13125550143"),
        ("1-312 555.01/43 ext.12", "+13125550143"),
        ("the number is 555 0143, area code 312", "+13125550143"),
        ("area code 312 and the number is five five five oh one four three", "+13125550143"),
        ("312 that's the area code and it's 555 0143", "+13125550143"),
        ("312-555-O143", "+13125550143"),
        ("my number's 312 555 0143", "+13125550143"),
        ("(+52) 55 5550 0143", "+525555500143"),
        ("312 555 0143, again 312 555 0143", "+13125550143"),
        ("312 555 0143 312 555 0143", "+13125550143"),
        ("my phone is 312 555 0143. 78701", "+13125550143"),
        ("my number is three one two five five five oh one for three", "+13125550143"),
        ("my number is three one too five five five oh one four three", "+13125550143"),
    ] {
        assert_eq!(number(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn corrections_inside_the_sentence_are_applied() {
    for (text, expected) in [
        ("312-555-0143 wait no 312-555-0144", "+13125550144"),
        ("three one two five five five oh one four three no sorry three one two five five five oh one four four", "+13125550144"),
        ("312 555 0143 no 0144", "+13125550144"),
        ("312 555 0143, sorry, 0144", "+13125550144"),
        ("312 555 0143 I mean 555 0199", "+13125550199"),
        ("312 555 0143 no wait, 313", "+13135550143"),
        ("312 554 0143, sorry, 555", "+13125550143"),
        ("three one two five five no sorry three one two five five five oh one four three", "+13125550143"),
        ("it's not 312 555 0143, it's 312 555 0144", "+13125550144"),
        ("312 555 0143 perdón 0144", "+13125550144"),
        ("312 555 0143 make that 44", "+13125550144"),
    ] {
        assert_eq!(number(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn what_is_no_telephone_number_gives_none() {
    for text in [
        "",
        "five five five oh one",
        "555-0143",
        "order number one two three four five six seven eight nine oh",
        "my order number is 3125550143",
        "my card number is 4111 1111 1111 1111",
        "the invoice is 3125550143",
        "3125550143 is my account number",
        "the gate number is 3125550143",
        "serial number 312 555 0143",
        "zip code 60614",
        "60614-3125",
        "it was 3,125,550,143 dollars",
        "$3125550143",
        "-3125550143",
        "3.125550143",
        "AB-312-555-0143",
        "312-555-0143-XZ",
        "between 2 and 4 on the 15th",
        "on 10/12/2026 at 10 30",
        "from 9 to 5 and 8 to 12",
        "a 50 gallon heater from 2014",
        "twelve hundred dollars",
        "forty two hundred north elm",
        "call me at the number I'm calling from",
        "012 555 0143",
        "312 155 0143",
        "once or twice",
        "my social is 123 45 6789",
        "2026-03-04T09:00",
        "the model is T005-2333-100731",
    ] {
        assert_eq!(number(text), None, "{text}");
    }
}

#[test]
fn digits_that_cannot_be_dialled_are_kept_to_be_asked_for_again() {
    for (text, expected) in [
        ("my phone number is 312 155 0143", Some("3121550143")),
        ("my cell is 1 012 555 0143", Some("10125550143")),
        ("call me at 189-1111-2222", Some("18911112222")),
        ("312 155 0143", None),
        ("my phone number is 155 0143", None),
        ("my order number is 312 155 0143", None),
    ] {
        let read = read_undialable(&Utterance::cut(text), &listening()).map(|read| read.value.expose().to_owned());
        assert_eq!(read.as_deref(), expected, "{text}");
    }
}

#[test]
fn an_extension_is_kept_apart() {
    for (text, expected) in [
        ("312-555-0143 extension 12", Some("12")),
        ("312-555-0143 ext. 12", Some("12")),
        ("312-555-0143 x12", Some("12")),
        ("312-555-0143x12", Some("12")),
        ("three one two five five five oh one four three extension four oh two", Some("402")),
        ("312-555-0143, extension number 7", Some("7")),
        ("312-555-0143 and I have 12 outlets", None),
    ] {
        let phone = heard(text, &listening()).unwrap();
        assert_eq!((phone.number.value.as_str(), phone.extension.as_deref()), ("+13125550143", expected), "{text}");
    }
}

#[test]
fn a_second_number_is_an_alternative() {
    let phone = heard("my cell is 312 555 0143 or my work phone 312 555 0144", &listening()).unwrap();
    assert_eq!(phone.number.value.as_str(), "+13125550143");
    assert_eq!(phone.number.others, [E164::parse("+13125550144").unwrap()]);
}

#[test]
fn an_invited_number_is_surer_and_found_among_more_digits() {
    let asked = Listening { expecting: Some(Expecting::Phone), ..listening() };
    let plain = heard("312 555 0143", &listening()).unwrap().number.confidence;
    assert!(heard("312 555 0143", &asked).unwrap().number.confidence > plain);
    assert_eq!(heard("5 312 555 0143", &asked).unwrap().number.value.as_str(), "+13125550143");
}

#[test]
fn the_span_covers_the_number_and_its_extension() {
    let text = "it's +1 312 555 0143 ext 9 thanks";
    let span = heard(text, &listening()).unwrap().number.span;
    assert_eq!(&text[span.start..span.end], "+1 312 555 0143 ext 9");
}

const DIGITS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS: [&str; 10] = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

fn words(digits: &str) -> String {
    digits.bytes().map(|byte| DIGITS[usize::from(byte - b'0')]).collect::<Vec<_>>().join(" ")
}

fn in_pairs(digits: &str) -> String {
    let pair = |two: &[u8]| match (two[0] - b'0', two[1] - b'0') {
        (0, one) => format!("oh {}", DIGITS[usize::from(one)]),
        (1, one) => TEENS[usize::from(one)].to_owned(),
        (ten, 0) => TENS[usize::from(ten)].to_owned(),
        (ten, one) => format!("{} {}", TENS[usize::from(ten)], DIGITS[usize::from(one)]),
    };
    digits.as_bytes().chunks(2).map(pair).collect::<Vec<_>>().join(" ")
}

fn with_repeats(digits: &str) -> String {
    let said = digits.as_bytes().chunk_by(|one, two| one == two).flat_map(|run| run.chunks(3));
    said.map(|run| {
        let digit = DIGITS[usize::from(run[0] - b'0')];
        match run.len() {
            3 => format!("triple {digit}"),
            2 => format!("double {digit}"),
            _ => digit.to_owned(),
        }
    })
    .collect::<Vec<_>>()
    .join(" ")
}

fn dialable_digits() -> impl Strategy<Value = String> {
    "[2-9][0-9]{2}[2-9][0-9]{6}"
}

proptest! {
    #[test]
    fn every_number_is_read_back_however_it_is_printed(digits in dialable_digits(), way in 0..9_usize) {
        let (area, exchange, line) = (&digits[..3], &digits[3..6], &digits[6..]);
        let said = match way {
            0 => digits.clone(),
            1 => format!("({area}) {exchange}-{line}"),
            2 => format!("{area}.{exchange}.{line}"),
            3 => format!("+1 {area} {exchange} {line}"),
            4 => words(&digits),
            5 => format!("{}, {}, {}", words(area), words(exchange), words(line)),
            6 => format!("{} {} {}", words(area), words(exchange), in_pairs(line)),
            7 => format!("{} uh {} um {}", words(area), words(exchange), words(line)),
            _ => with_repeats(&digits),
        };
        prop_assert_eq!(number(&said), Some(format!("+1{digits}")), "{}", said);
        let in_a_sentence = format!("sure my cell is {said} please call after five");
        prop_assert_eq!(number(&in_a_sentence), Some(format!("+1{digits}")), "{}", in_a_sentence);
    }

    #[test]
    fn no_text_panics(text in "([0-9]{1,4}|[-+.,() ]|five|double |hundred |extension |no |x){0,30}") {
        let _ = number(&text);
    }
}

#[test]
fn what_is_said_between_the_digits_is_passed_over() {
    for (text, expected) in [
        ("three one two, you got that? five five five, okay, oh one seven three", "+13125550173"),
        ("three one two and then the five five five and then, let me see, zero one, eight eight", "+13125550188"),
        ("312 555 0119 no hold on i gave you the wrong tail, 0191", "+13125550191"),
        ("312 555 0171, sorry the end is 0177", "+13125550177"),
        ("tres doce, cinco cincuenta y cinco, cero uno once", "+13125550111"),
        ("my account's under 312 555 0133", "+13125550133"),
    ] {
        assert_eq!(number(text).as_deref(), Some(expected), "{text}");
    }
    assert_eq!(number("account's 312 201 7756 on the bill"), None);
}

#[test]
fn a_number_in_pieces_answers_where_one_was_asked_for() {
    let asked = Listening { expecting: Some(Expecting::Phone), ..listening() };
    let answer = |text: &str| heard(text, &asked).map(|phone| phone.number.value.as_str().to_owned());
    for (text, expected) in [
        ("it's 512 555 hang on i have it here somewhere 0142", Some("+15125550142")),
        ("seven one three that's houston five five five oh one six eight", Some("+17135550168")),
        ("i have 20 windows and 512 555 hang on a second 0142", None),
    ] {
        assert_eq!(answer(text).as_deref(), expected, "{text}");
    }
}
