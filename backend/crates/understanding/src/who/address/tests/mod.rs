//! Addresses: tables of ways to say them, and invented ones in every form.

mod spare;
mod ways;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::listening::Expecting;

fn listening() -> Listening<'static> {
    Listening::at(NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(9, 0, 0).unwrap(), chrono_tz::America::Chicago)
}

fn address(text: &str) -> Option<HeardAddress> {
    read_address(&Utterance::cut(text), &listening()).map(|read| read.value)
}

fn line(text: &str) -> Option<String> {
    address(text).map(|address| address.line.expose().to_owned())
}

fn answer(text: &str) -> Option<String> {
    let asked = Listening { expecting: Some(Expecting::Address), ..listening() };
    read_address(&Utterance::cut(text), &asked).map(|read| read.value.line.expose().to_owned())
}

fn all_read(rows: &[(&str, &str)], read: impl Fn(&str) -> Option<String>) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, expected)| (*text, read(text), *expected))
        .filter(|(_, got, expected)| got.as_deref() != Some(*expected))
        .collect();
    assert!(wrong.is_empty(), "text, read, expected: {wrong:#?}");
}

fn none_read(rows: &[&str], read: impl Fn(&str) -> Option<String>) {
    let wrong: Vec<_> = rows.iter().map(|text| (*text, read(text))).filter(|(_, got)| got.is_some()).collect();
    assert!(wrong.is_empty(), "text, read: {wrong:#?}");
}

#[test]
fn streets_are_read_with_their_kind() {
    all_read(
        &[
            ("2208 Juniper Street", "2208 Juniper Street"),
            ("2208 juniper street", "2208 Juniper Street"),
            ("2208 Juniper St", "2208 Juniper Street"),
            ("2208 juniper st.", "2208 Juniper Street"),
            ("i live at 2208 juniper street", "2208 Juniper Street"),
            ("the address is 2208 juniper ave and the gate code is 12", "2208 Juniper Avenue"),
            ("come to 2208 juniper lane please", "2208 Juniper Lane"),
            ("2208 Juniper Blvd.", "2208 Juniper Boulevard"),
            ("2208 juniper rd", "2208 Juniper Road"),
            ("2208 juniper dr", "2208 Juniper Drive"),
            ("2208 juniper drive, it's the blue house", "2208 Juniper Drive"),
            ("2208 juniper ct", "2208 Juniper Court"),
            ("2208 juniper parkway", "2208 Juniper Parkway"),
            ("2208 juniper way", "2208 Juniper Way"),
            ("2208 juniper place", "2208 Juniper Place"),
            ("2208 juniper loop", "2208 Juniper Loop"),
            ("2208 juniper hollow", "2208 Juniper Hollow"),
            ("2208 juniper terrace", "2208 Juniper Terrace"),
            ("2208 north juniper street", "2208 North Juniper Street"),
            ("2208 N. Juniper St.", "2208 North Juniper Street"),
            ("2208 n juniper st", "2208 North Juniper Street"),
            ("2208 juniper street west", "2208 Juniper Street West"),
            ("2208 juniper street northwest", "2208 Juniper Street Northwest"),
            ("2208 juniper street n w", "2208 Juniper Street Northwest"),
            ("2208 South West Juniper Avenue", "2208 Southwest Juniper Avenue"),
            ("2208 saint clair avenue", "2208 Saint Clair Avenue"),
            ("2208 st clair avenue", "2208 Saint Clair Avenue"),
            ("2208 mt vernon road", "2208 Mount Vernon Road"),
            ("2208 o'malley drive", "2208 O'malley Drive"),
            ("2208 Foxglove Square Lane", "2208 Foxglove Square Lane"),
            ("2208 park lane", "2208 Park Lane"),
            ("2208 court street", "2208 Court Street"),
            ("2208 old mill creek road", "2208 Old Mill Creek Road"),
            ("2208 martin van buren boulevard", "2208 Martin Van Buren Boulevard"),
            ("2208 Smith-Jones Road", "2208 Smith-Jones Road"),
            ("2208, Juniper Street", "2208 Juniper Street"),
            ("2208 uh juniper street", "2208 Juniper Street"),
            ("2208 la brea avenue", "2208 La Brea Avenue"),
            ("2208 avenue of the pines", "2208 Avenue of the Pines"),
            ("2208 avenue c", "2208 Avenue C"),
            ("my name is Pat and I'm over at 2208 juniper street", "2208 Juniper Street"),
            ("It's 12B Juniper Street", "12B Juniper Street"),
            ("12 1/2 juniper street", "12 1/2 Juniper Street"),
            ("37-12 juniper street", "37-12 Juniper Street"),
        ],
        line,
    );
}

#[test]
fn house_numbers_are_read_as_they_are_said() {
    all_read(
        &[
            ("twenty two oh eight juniper street", "2208 Juniper Street"),
            ("two two zero eight juniper street", "2208 Juniper Street"),
            ("forty two juniper street", "42 Juniper Street"),
            ("four hundred juniper street", "400 Juniper Street"),
            ("four hundred twelve juniper street", "412 Juniper Street"),
            ("four hundred and twelve juniper street", "412 Juniper Street"),
            ("four twelve juniper street", "412 Juniper Street"),
            ("twelve hundred juniper street", "1200 Juniper Street"),
            ("forty two hundred north juniper", "4200 North Juniper"),
            ("three thousand two hundred six juniper street", "3206 Juniper Street"),
            ("ten oh one juniper street", "1001 Juniper Street"),
            ("one oh four juniper street", "104 Juniper Street"),
            ("fifteen thousand juniper street", "15000 Juniper Street"),
            ("one five nine two two juniper street", "15922 Juniper Street"),
            ("nineteen ninety nine juniper street", "1999 Juniper Street"),
            ("double two oh eight juniper street", "2208 Juniper Street"),
            ("22 08 juniper street", "2208 Juniper Street"),
            ("seven juniper street", "7 Juniper Street"),
            ("i'm at seventeen juniper court", "17 Juniper Court"),
            ("the twelve hundred block of juniper street", "1200 block of Juniper Street"),
        ],
        line,
    );
}

#[test]
fn numbered_streets_and_highways_are_read() {
    all_read(
        &[
            ("310 9th Street", "310 9th Street"),
            ("310 ninth street", "310 9th Street"),
            ("310 fifth avenue", "310 Fifth Avenue"),
            ("310 east 33rd street", "310 East 33rd Street"),
            ("three ten thirty third street", "310 33rd Street"),
            ("twelve oh four forty second avenue", "1204 42nd Avenue"),
            ("310 highway 9", "310 Highway 9"),
            ("fifty highway nine", "50 Highway 9"),
            ("310 highway forty six", "310 Highway 46"),
            ("310 hwy 46 west", "310 Highway 46 West"),
            ("310 county road 9", "310 County Road 9"),
            ("310 county road four oh nine", "310 County Road 409"),
            ("310 state route 9", "310 State Route 9"),
            ("310 state highway 9", "310 State Highway 9"),
            ("310 US 290", "310 US 290"),
            ("310 u.s. highway 290", "310 US Highway 290"),
            ("310 fm 1431", "310 FM 1431"),
            ("310 farm to market road 1431", "310 Farm to Market Road 1431"),
            ("310 fm fourteen thirty one", "310 FM 1431"),
            ("310 interstate 35", "310 Interstate 35"),
            ("310 route 9", "310 Route 9"),
            ("310 loop 360", "310 Loop 360"),
            ("310 county road e", "310 County Road E"),
            ("310 township road 12", "310 Township Road 12"),
            ("310 range road 233", "310 Range Road 233"),
            ("310 California 9", "310 California 9"),
            ("310 Old Highway 9", "310 Old Highway 9"),
            ("310 juniper highway", "310 Juniper Highway"),
            ("56 south 300 east", "56 South 300 East"),
            ("5600 N 300 W", "5600 North 300 West"),
            ("4400 12 mile road", "4400 12 Mile Road"),
            ("mi casa está en calle olmo 310", "310 Calle Olmo"),
            ("avenida central número 45", "45 Avenida Central"),
            ("vivo en el 310 de la calle juniper", "310 Calle Juniper"),
        ],
        line,
    );
}

#[test]
fn streets_without_a_kind_are_read() {
    all_read(
        &[
            ("310 Broadway", "310 Broadway"),
            ("three ten broadway", "310 Broadway"),
            ("310 west broadway", "310 West Broadway"),
            ("310 The Embarcadero", "310 The Embarcadero"),
            ("310 el camino real", "310 El Camino Real"),
            ("310 south el camino real", "310 South El Camino Real"),
            ("310 calle ocho", "310 Calle Ocho"),
            ("310 rue sainte-catherine", "310 Rue Sainte-Catherine"),
            ("310 camino del sol", "310 Camino del Sol"),
            ("the address is 310 juniper", "310 Juniper"),
            ("i live at 310 juniper", "310 Juniper"),
            ("i'm at 15 main", "15 Main"),
            ("you need to go to 15 east main", "15 East Main"),
            ("i'm at the house at 310 north juniper", "310 North Juniper"),
        ],
        line,
    );
    all_read(
        &[
            ("310 juniper", "310 Juniper"),
            ("three ten juniper", "310 Juniper"),
            ("it's 310 wexcombe", "310 Wexcombe"),
            ("sure 310 north wexcombe", "310 North Wexcombe"),
            ("juniper street", "Juniper Street"),
            ("on juniper street", "Juniper Street"),
        ],
        answer,
    );
}

#[test]
fn spanish_callers_say_the_number_in_their_own_way() {
    all_read(
        &[
            ("es el 8 mil 150 de la calle nogal", "8150 Calle Nogal"),
            ("vivo en el 12 mil de metcalf", "12000 Metcalf"),
            ("el 3900 de belinder", "3900 Belinder"),
            ("nogal road 3812 en prairie village", "3812 Nogal Road"),
            ("nogal road 3812 apartamento 4", "3812 Nogal Road, Apt 4"),
        ],
        answer,
    );
}

#[test]
fn a_door_alone_is_read_where_no_street_is() {
    let door = |text: &str| read_unit(&Utterance::cut(text)).map(|read| read.value);
    for (text, expected) in [
        ("yes but it's apartment 5", Some("Apt 5")),
        ("sí pero es el apartamento doce", Some("Apt 12")),
        ("put down suite 200", Some("Suite 200")),
        ("the unit is leaking", None),
        ("it is an apartment", None),
    ] {
        assert_eq!(door(text).as_deref(), expected, "{text}");
    }
}

#[test]
fn units_are_kept() {
    for (text, expected, unit) in [
        ("310 juniper street apartment 3", "310 Juniper Street, Apt 3", "Apt 3"),
        ("310 juniper street apt 3b", "310 Juniper Street, Apt 3B", "Apt 3B"),
        ("310 juniper street apt. 3 b", "310 Juniper Street, Apt 3B", "Apt 3B"),
        ("310 juniper street unit b", "310 Juniper Street, Unit B", "Unit B"),
        ("310 juniper street, unit twelve", "310 Juniper Street, Unit 12", "Unit 12"),
        ("310 juniper street suite two oh four", "310 Juniper Street, Suite 204", "Suite 204"),
        ("310 Juniper Street Suite C-104", "310 Juniper Street, Suite C-104", "Suite C-104"),
        ("310 Juniper Street #110", "310 Juniper Street, #110", "#110"),
        ("310 Juniper Street # 8", "310 Juniper Street, #8", "#8"),
        ("310 juniper street number 4 b", "310 Juniper Street, #4B", "#4B"),
        ("310 juniper street second floor", "310 Juniper Street, Floor 2", "Floor 2"),
        ("310 juniper street 2nd floor", "310 Juniper Street, Floor 2", "Floor 2"),
        ("310 Juniper Street Floor, 2", "310 Juniper Street, Floor 2", "Floor 2"),
        ("310 Juniper Street Bldg 1", "310 Juniper Street, Bldg 1", "Bldg 1"),
        ("310 juniper street building c", "310 Juniper Street, Building C", "Building C"),
        ("310 juniper street lot 12", "310 Juniper Street, Lot 12", "Lot 12"),
        ("310 juniper street basement", "310 Juniper Street, Basement", "Basement"),
        ("apartment 3 at 310 juniper street", "310 Juniper Street, Apt 3", "Apt 3"),
        ("unit 4, 310 juniper street", "310 Juniper Street, Unit 4", "Unit 4"),
        ("310 broadway apartment b as in boy", "310 Broadway, Apt B", "Apt B"),
    ] {
        let read = address(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((read.line.expose(), read.unit.as_deref()), (expected, Some(unit)), "{text}");
    }
}

#[test]
fn town_region_and_postcode_are_read() {
    for (text, town, region, postcode) in [
        ("310 juniper street austin texas 78704", Some("Austin"), Some("TX"), Some("78704")),
        ("310 Juniper Street, Austin, TX 78704", Some("Austin"), Some("TX"), Some("78704")),
        ("310 juniper street in round rock", Some("Round Rock"), None, None),
        ("310 juniper street in round rock texas", Some("Round Rock"), Some("TX"), None),
        ("310 juniper street cedar park tx", Some("Cedar Park"), Some("TX"), None),
        ("310 juniper street new york new york 10001", Some("New York"), Some("NY"), Some("10001")),
        ("310 juniper street seven eight seven oh four", None, None, Some("78704")),
        ("310 juniper street zip code 78704", None, None, Some("78704")),
        ("310 juniper street and the zip is 78704", None, None, Some("78704")),
        ("310 juniper street 78704-1234", None, None, Some("78704")),
        ("310 King Street West, Toronto, Ontario M5V 3L9", Some("Toronto"), Some("ON"), Some("M5V 3L9")),
        ("310 king street west toronto ontario m five v three l nine", Some("Toronto"), Some("ON"), Some("M5V 3L9")),
        ("310 juniper street vancouver british columbia", Some("Vancouver"), Some("BC"), None),
        ("310 Juniper Street, Wexcombe Falls", Some("Wexcombe Falls"), None, None),
        ("310 juniper street apartment 3 denver colorado", Some("Denver"), Some("CO"), None),
        ("310 juniper street in the back", None, None, None),
        ("310 juniper street in case you need it", None, None, None),
        ("310 juniper street and call me at 5", None, None, None),
    ] {
        let read = address(text).unwrap_or_else(|| panic!("{text}"));
        let got = (read.town.as_deref(), read.region.as_deref(), read.postcode.as_ref().map(|code| code.as_str()));
        assert_eq!(got, (town, region, postcode), "{text}");
        assert!(read.line.expose().starts_with("310 "), "{text}");
    }
}

#[test]
fn corrections_inside_the_sentence_are_applied() {
    all_read(
        &[
            ("310 juniper street no sorry 312 juniper street", "312 Juniper Street"),
            ("310 juniper street, no wait, 312", "312 Juniper Street"),
            ("310 juniper street i mean juniper lane", "310 Juniper Lane"),
            ("it's 310 juniper street, sorry, make that 312 juniper avenue", "312 Juniper Avenue"),
            ("no, it's norton street", "Norton Street"),
            ("actually change it to 44 juniper court", "44 Juniper Court"),
        ],
        line,
    );
}

#[test]
fn the_first_of_two_addresses_is_meant() {
    let read = read_address(&Utterance::cut("i'm at 310 juniper street, the rental is 12 elm avenue"), &listening()).unwrap();
    assert_eq!(read.value.line.expose(), "310 Juniper Street");
    assert_eq!(read.others.first().map(|other| other.line.expose()), Some("12 Elm Avenue"));
}

#[test]
fn what_is_no_address_gives_none() {
    none_read(
        &[
            "",
            "i'm in round rock",
            "i have 3 bathrooms",
            "it's a 20 minute drive",
            "about 2 miles down the road",
            "2 blocks off main street",
            "i need 3 outlets moved",
            "at 4 on friday",
            "between 2 and 4 on the 15th",
            "march 5th at 10 30",
            "312-555-0143",
            "my number is three one two five five five oh one four three",
            "it's been 3 days",
            "i have 2 cars in my place",
            "3 leaks drive me crazy",
            "5 of us live here",
            "a 40 gallon water heater",
            "i paid 200 dollars last time",
            "the 2nd floor bathroom",
            "my street is closed",
            "down the street",
            "on the highway",
            "i prefer Dr. Kim on Monday",
            "call me at 5 tomorrow",
            "order 12 is late",
            "2 weeks ago",
            "we have 4 people in the house",
            "the first avenue of repair",
            "1 hour away",
            "30 percent off",
            "one more thing",
            "two of them run all night",
            "seven people at the park",
            "i need it by 3 30",
            "call 911",
            "i'm at 15 now",
            "we're at 80 degrees",
            "i'm at 2 percent",
            "come at 4 please",
            "we get 2 bills a month",
            "come to my place at 5",
            "i'm going at 6 tomorrow",
        ],
        line,
    );
}

#[test]
fn the_span_covers_the_address() {
    let text = "it's at 310 Juniper Street, Apt 3, Austin, TX 78704 please";
    let span = read_address(&Utterance::cut(text), &listening()).unwrap().span;
    assert_eq!(&text[span.start..span.end], "310 Juniper Street, Apt 3, Austin, TX 78704");
}

#[test]
fn a_plain_street_is_surer_than_a_bare_name() {
    let sure = |text: &str| read_address(&Utterance::cut(text), &listening()).unwrap().confidence;
    assert!(sure("the address is 310 juniper street") > sure("the address is 310 juniper"));
}

fn street_name() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec!["Bra", "Ko", "Thel", "Vu", "Zan", "Mir", "Ost", "Quin"]);
    let end = prop::sample::select(vec!["dovik", "zumba", "lkund", "brook", "field", "worth", "wood", "ton"]);
    (start, end).prop_map(|(start, end)| format!("{start}{end}"))
}

fn kind() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Street",
        "Avenue",
        "Boulevard",
        "Road",
        "Lane",
        "Drive",
        "Court",
        "Circle",
        "Parkway",
        "Way",
        "Place",
        "Trail",
        "Terrace",
        "Loop",
    ])
}

const DIGITS: [&str; 10] = ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

proptest! {
    #[test]
    fn invented_addresses_are_read_back(number in 1..99_999_u32, name in street_name(), kind in kind(), way in 0..5_usize, lower in any::<bool>()) {
        let said: Vec<&str> = number.to_string().bytes().map(|byte| DIGITS[usize::from(byte - b'0')]).collect();
        let text = match way {
            0 => format!("{number} {name} {kind}"),
            1 => format!("the address is {number} {name} {kind} please"),
            2 => format!("{} {name} {kind}", said.join(" ")),
            3 => format!("my name is Pat and i'm over at {number} {name} {kind}"),
            _ => format!("come to {number} {name} {kind}, the gate is open"),
        };
        let text = if lower { text.to_lowercase() } else { text };
        prop_assert_eq!(line(&text), Some(format!("{number} {name} {kind}")), "{}", text);
    }

    #[test]
    fn no_text_panics(text in ".{0,120}") {
        let _ = (line(&text), answer(&text));
    }

    #[test]
    fn no_row_of_parts_panics(text in "((12|one|hundred|5th|forty|second|north|N\\.|st|road|county|highway|apt|#|floor|in|austin|tx|78704|m5v|-|,|no|block of|el camino|real|of|the)( )?){0,20}") {
        let _ = (line(&text), answer(&text));
    }
}

#[test]
fn of_a_home_and_a_place_of_work_the_work_wins() {
    all_read(
        &[
            ("I live at 9 Hill Street but the leak is in my rental at 40 Oak Street", "40 Oak Street"),
            ("my house is 12 Birch Lane, however the job is at 77 Quail Court", "77 Quail Court"),
            ("I'm at 9 Hill Street, my sister is at 40 Oak Street", "9 Hill Street"),
        ],
        line,
    );
}

#[test]
fn a_pike_is_a_road() {
    all_read(&[("it's 3318 old mill pike", "3318 Old Mill Pike"), ("85 pike street", "85 Pike Street")], answer);
}
