//! Ways in which people say where they live: the town first, the number in pieces, no kind of street, in Spanish.

use super::{HeardAddress, Listening, Utterance, all_read, answer, line, listening, none_read, read_address};
use crate::listening::Expecting;

fn heard(text: &str) -> Option<HeardAddress> {
    let asked = Listening { expecting: Some(Expecting::Address), ..listening() };
    read_address(&Utterance::cut(text), &asked).map(|read| read.value)
}

#[test]
fn towns_stand_before_and_behind_the_street() {
    for (text, street, town) in [
        ("it's prairie village forty one sixty west seventy first street", "4160 West 71st Street", "Prairie Village"),
        ("overland park 9800 metcalf avenue", "9800 Metcalf Avenue", "Overland Park"),
        ("forty nine hundred mackey street overland park", "4900 Mackey Street", "Overland Park"),
        ("12 04 w 58th ter quarryton", "1204 West 58th Terrace", "Quarryton"),
        ("4417 wyandotte kansas city missouri", "4417 Wyandotte", "Kansas City"),
        ("4417 wyandotte street kansas city", "4417 Wyandotte Street", "Kansas City"),
        ("5212 calle outlook en mission", "5212 Calle Outlook", "Mission"),
        ("ochocientos quince calle pino en olathe", "815 Calle Pino", "Olathe"),
    ] {
        let address = heard(text);
        let line = address.as_ref().map(|address| address.line.expose().to_owned());
        assert_eq!((line.as_deref(), address.and_then(|address| address.town).as_deref()), (Some(street), Some(town)), "{text}");
    }
}

#[test]
fn house_numbers_come_in_pieces() {
    all_read(
        &[
            ("1412 and a half norton street", "1412 1/2 Norton Street"),
            ("221 b baker street", "221B Baker Street"),
            ("1200 j street", "1200 J Street"),
            ("77 hundred west 112th terrace", "7700 West 112th Terrace"),
            ("house number is 4417 street is wyandotte", "4417 Wyandotte"),
            ("wyandotte street 4417", "4417 Wyandotte Street"),
            ("it's on fairmount number forty two twelve", "4212 Fairmount"),
            ("state line four four oh one", "4401 State Line"),
            ("calle misión dos mil trescientos uno", "2301 Calle Misión"),
            ("el 6100 de la calle 55", "6100 Calle 55"),
            ("seis mil cien de la calle 55", "6100 Calle 55"),
            ("mil cuatrocientos veinte calle olmo", "1420 Calle Olmo"),
        ],
        answer,
    );
}

#[test]
fn numbers_of_streets_are_written_in_digits() {
    all_read(
        &[
            ("seventy seven hundred west one hundred twelfth terrace", "7700 West 112th Terrace"),
            ("5400 w one nineteenth street", "5400 West 119th Street"),
            ("fifteen east ninth street", "15 East 9th Street"),
            ("sixty twenty one north twenty fourth place", "6021 North 24th Place"),
            ("sixteen thousand four f m twenty two oh one west", "16004 FM 2201 West"),
        ],
        line,
    );
}

#[test]
fn the_street_ends_where_something_else_is_said() {
    all_read(
        &[
            ("5901 hardy", "5901 Hardy"),
            ("yeah no it's 5910 hardy", "5910 Hardy"),
            ("8 the crescent", "8 The Crescent"),
            ("2214 oak the one with the red truck", "2214 Oak"),
            ("we're at forty two oak hill the upstairs toilet overflowed", "42 Oak Hill"),
            ("4417 wyandotte w y a n d o t t e", "4417 Wyandotte"),
            ("6600 hocker grove apartments apartment two twelve", "6600 Hocker Grove, Apt 212"),
            ("apartment six at 1200 grand", "1200 Grand, Apt 6"),
            ("unit 4 b 88 wharf street", "88 Wharf Street, Unit 4B"),
            ("1450 avenida de las palmas apartamento 3", "1450 Avenida de las Palmas, Apt 3"),
        ],
        answer,
    );
    none_read(&["2 and a half bathrooms", "5 miles outside of town", "i have 2 toilets leaking", "2 on the left"], answer);
}

#[test]
fn a_postcode_that_was_asked_for_is_no_house() {
    let asked = Listening { expecting: Some(Expecting::Postcode), ..listening() };
    for text in ["it's sixty six two oh three fairview", "seis seis dos cero dos", "sesenta y seis dos cero dos"] {
        assert_eq!(read_address(&Utterance::cut(text), &asked), None, "{text}");
    }
}

#[test]
fn what_stands_between_the_number_and_the_street_is_passed_over() {
    all_read(
        &[
            ("it's four ten, sparrow, like the bird, sparrow lane", "410 Sparrow Lane"),
            ("five five zero, five fifty juniper way", "550 Juniper Way"),
            ("thirty eight twenty lot 17 weeping willow loop", "3820 Weeping Willow Loop, Lot 17"),
            ("twelve hundred unit 4 mesa drive", "1200 Mesa Drive, Unit 4"),
            ("make it two eighty eight birch, no, two eighty nine birch lane", "289 Birch Lane"),
            ("es el cuarenta y cinco once south harper street", "4511 South Harper Street"),
        ],
        line,
    );
}

#[test]
fn what_is_wrong_and_what_is_spelled_names_no_street() {
    for text in [
        "eso está mal el número es 2750",
        "no el número es 918",
        "it's wrong the number is 2750",
        "is it morova you have m o r o v a with an a",
    ] {
        assert_eq!(heard(text), None, "{text}");
    }
    for (text, street) in
        [("no es hickory lane", "Hickory Lane"), ("es 918 hickory lane", "918 Hickory Lane"), ("one oh four elm", "104 Elm")]
    {
        assert_eq!(heard(text).map(|address| address.line.expose().to_owned()).as_deref(), Some(street), "{text}");
    }
}

#[test]
fn a_street_spelled_before_its_kind_and_a_road_beside_a_highway() {
    all_read(
        &[
            ("fifteen oh one okemos o k e m o s avenue", "1501 Okemos Avenue"),
            ("4410 interstate 35 frontage road", "4410 Interstate 35 Frontage Road"),
        ],
        line,
    );
    none_read(&["can i come in at ten past eleven on thursday"], line);
}
