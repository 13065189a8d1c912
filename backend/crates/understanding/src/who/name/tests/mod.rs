//! Names: tables of ways to say them, and invented names behind every lead-in.

mod ways;
mod whole;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::listening::Expecting;

fn listening() -> Listening<'static> {
    Listening::at(NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(9, 0, 0).unwrap(), chrono_tz::America::Chicago)
}

fn read(text: &str, listening: &Listening<'_>) -> Option<String> {
    read_name(&Utterance::cut(text), listening).map(|read| read.value.expose().to_owned())
}

fn name(text: &str) -> Option<String> {
    read(text, &listening())
}

fn answer(text: &str) -> Option<String> {
    read(text, &Listening { expecting: Some(Expecting::Name), ..listening() })
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
fn a_name_that_nothing_announces_is_bare() {
    let bare = |text: &str, expecting| {
        let listening = Listening { expecting, ..listening() };
        let heard = Utterance::cut(text);
        is_bare(&heard, &read_name(&heard, &listening).unwrap_or_else(|| panic!("no name in {text:?}")))
    };
    let mut wrong = Vec::new();
    for text in ["it's dolores", "dolores here and my sink leaks"] {
        wrong.extend((!bare(text, None)).then_some(text));
    }
    for text in ["dolores", "whitfield"] {
        wrong.extend((!bare(text, Some(Expecting::Name))).then_some(text));
    }
    // A given name with a family name is a person whatever was asked.
    for text in ["dolores whitfield", "grace young", "miguel ángel torres", "rubén ayala"] {
        wrong.extend(bare(text, Some(Expecting::Name)).then_some(text));
    }
    for text in ["my name is dolores whitfield", "this is dolores", "put it under dolores whitfield", "me llamo dolores"] {
        wrong.extend(bare(text, None).then_some(text));
    }
    assert!(wrong.is_empty(), "told wrongly: {wrong:?}");
}

#[test]
fn one_part_of_a_name_is_told_from_a_whole_one() {
    let family = |text: &str| {
        let heard = Utterance::cut(text);
        is_family(&heard, &read_name(&heard, &listening()).unwrap_or_else(|| panic!("no name in {text:?}")))
    };
    assert!(family("the name's wozniewska") && family("my last name is whitfield"));
    let given = |text: &str| {
        let heard = Utterance::cut(text);
        is_given(&heard, &read_name(&heard, &listening()).unwrap())
    };
    assert!(given("make the first name dolores") && given("no, dolores is my first name") && !given("my name is dolores"));
    assert!(!given("my last name is whitfield") && !given("first name dolores last name whitfield"));
    assert!(!family("my name is dolores") && !family("my name is dolores whitfield") && !family("this is mr whitfield"));
}

#[test]
fn names_are_read_behind_every_lead_in() {
    all_read(
        &[
            ("my name is Dolores Whitfield", "Dolores Whitfield"),
            ("my name is dolores whitfield", "Dolores Whitfield"),
            ("My name is Dolores Whitfield and I need a plumber", "Dolores Whitfield"),
            ("my name's dolores whitfield and i need a plumber", "Dolores Whitfield"),
            ("my names dolores", "Dolores"),
            ("the name is Whitfield", "Whitfield"),
            ("the name's dolores whitfield", "Dolores Whitfield"),
            ("name is dolores", "Dolores"),
            ("Name: Dolores Whitfield", "Dolores Whitfield"),
            ("this is dolores", "Dolores"),
            ("hi this is dolores whitfield calling about my drain", "Dolores Whitfield"),
            ("hello, this is Dolores from Whitfield Bakery", "Dolores"),
            ("it's dolores", "Dolores"),
            ("hey it's dolores whitfield again", "Dolores Whitfield"),
            ("its dolores whitfield", "Dolores Whitfield"),
            ("i'm dolores whitfield and my sink leaks", "Dolores Whitfield"),
            ("im dolores", "Dolores"),
            ("I am Dolores Whitfield", "Dolores Whitfield"),
            ("dolores whitfield here", "Dolores Whitfield"),
            ("Dolores here, I have a question", "Dolores"),
            ("yeah dolores whitfield speaking", "Dolores Whitfield"),
            ("dolores whitfield is my name", "Dolores Whitfield"),
            ("you're speaking with dolores whitfield", "Dolores Whitfield"),
            ("you can call me Dolores", "Dolores"),
            ("please call me dolores", "Dolores"),
            ("i am called dolores whitfield", "Dolores Whitfield"),
            ("i go by dolores", "Dolores"),
            ("put me down as dolores whitfield", "Dolores Whitfield"),
            ("put it under dolores whitfield", "Dolores Whitfield"),
            ("write it down as dolores whitfield", "Dolores Whitfield"),
            ("the appointment is under whitfield", "Whitfield"),
            ("it's under the name whitfield", "Whitfield"),
            ("it's listed under the name of Dolores Whitfield", "Dolores Whitfield"),
            ("there's a booking for dolores whitfield at nine", "Dolores Whitfield"),
            ("i have an appointment for Whitfield", "Whitfield"),
            ("the whitfield appointment needs to move", "Whitfield"),
            ("cancel the Dolores Whitfield booking please", "Dolores Whitfield"),
            ("the name on the account is dolores whitfield", "Dolores Whitfield"),
            ("the name for the booking would be whitfield", "Whitfield"),
            ("mister whitfield", "Whitfield"),
            ("this is mrs. dolores whitfield", "Dolores Whitfield"),
            ("it's Dr. Whitfield", "Whitfield"),
            ("uh dolores whitfield i'm calling about the furnace", "Dolores Whitfield"),
            ("hi dolores whitfield, my toilet runs", "Dolores Whitfield"),
            ("my name is uh dolores whitfield", "Dolores Whitfield"),
            ("my name is actually dolores", "Dolores"),
        ],
        name,
    );
}

#[test]
fn names_that_stand_in_no_list_are_read() {
    all_read(
        &[
            ("my name is Thandrelle Vuksoft", "Thandrelle Vuksoft"),
            ("my name is thandrelle vuksoft and it's about the boiler", "Thandrelle Vuksoft"),
            ("this is thandrelle vuksoft", "Thandrelle Vuksoft"),
            ("i'm thandrelle vuksoft with the school", "Thandrelle Vuksoft"),
            ("thandrelle vuksoft speaking", "Thandrelle Vuksoft"),
            ("it's under vuksoft", "Vuksoft"),
            ("my name is Özgür Çağlayan", "Özgür Çağlayan"),
            ("my name is Владимир Сорокин", "Владимир Сорокин"),
            ("my name is 山田 太郎", "山田 太郎"),
            ("me llamo Íñigo Ñancupil", "Íñigo Ñancupil"),
            ("this is Łucja Żmuda", "Łucja Żmuda"),
        ],
        name,
    );
}

#[test]
fn names_that_are_words_too_are_read() {
    all_read(
        &[
            ("my name is grace", "Grace"),
            ("this is grace hill", "Grace Hill"),
            ("it's mark rivers", "Mark Rivers"),
            ("i'm will stone and i need help", "Will Stone"),
            ("this is rose calling", "Rose"),
            ("this is bill", "Bill"),
            ("dawn brooks here", "Dawn Brooks"),
            ("put it under april winters", "April Winters"),
            ("i'm june friday with the church", "June Friday"),
            ("my name is may", "May"),
            ("this is hope, i called before", "Hope"),
            ("it's for grant wells", "Grant Wells"),
            ("This is Summer King", "Summer King"),
            ("my name is Chase Banks", "Chase Banks"),
        ],
        name,
    );
}

#[test]
fn particles_apostrophes_and_hyphens_belong_to_the_name() {
    all_read(
        &[
            ("my name is maria de la cruz", "Maria de la Cruz"),
            ("my name is Maria De La Cruz", "Maria De La Cruz"),
            ("this is pieter van der berg", "Pieter Van der Berg"),
            ("this is Ludwig von Hohenfels and I need help", "Ludwig von Hohenfels"),
            ("my name is shaun o'malley", "Shaun O'Malley"),
            ("my name is shaun o malley", "Shaun O'Malley"),
            ("my name is Shaun O’Malley", "Shaun O’Malley"),
            ("it's fiona mcallister", "Fiona McAllister"),
            ("it's fiona mc allister", "Fiona McAllister"),
            ("it's gina d'angelo", "Gina D'Angelo"),
            ("my name is anne-marie dubois", "Anne-Marie Dubois"),
            ("my name is laura smith-jones", "Laura Smith-Jones"),
            ("my name is laura smith dash jones", "Laura Smith-Jones"),
            ("this is Laura Smith-Jones", "Laura Smith-Jones"),
            ("my name is laura smith jones", "Laura Smith Jones"),
            ("my name is john f kelly", "John F Kelly"),
            ("my name is John F. Kelly", "John F Kelly"),
            ("my name is j r ewing", "JR Ewing"),
            ("this is omar al rashid", "Omar Al Rashid"),
            ("i'm luca di pietro", "Luca di Pietro"),
        ],
        name,
    );
}

#[test]
fn first_and_last_name_are_put_together() {
    all_read(
        &[
            ("first name dolores last name whitfield", "Dolores Whitfield"),
            ("First name is Dolores, last name is Whitfield", "Dolores Whitfield"),
            ("last name whitfield first name dolores", "Dolores Whitfield"),
            ("dolores, last name whitfield", "Dolores Whitfield"),
            ("this is dolores over on pine street last name whitfield", "Dolores Whitfield"),
            ("my name is dolores my surname is whitfield", "Dolores Whitfield"),
            ("i'm dolores, family name van dorn", "Dolores Van Dorn"),
            ("my last name is whitfield", "Whitfield"),
            ("last name's whitfield", "Whitfield"),
            ("surname whitfield", "Whitfield"),
            ("my first name is dolores", "Dolores"),
            ("this is dolores whitfield last name whitfield", "Dolores Whitfield"),
        ],
        name,
    );
}

#[test]
fn spelled_letters_win() {
    all_read(
        &[
            ("my name is john smith that's s m y t h", "John Smyth"),
            ("this is kathy olson o l s e n", "Kathy Olsen"),
            ("my name's sara lind i'll spell it l y n d", "Sara Lynd"),
            ("jon pike, spelled P-Y-K-E", "Jon Pyke"),
            ("my name is sean j o n e s", "Sean Jones"),
            ("last name is reed r as in robert e as in echo i as in ida d as in david first name paula", "Paula Reid"),
            ("this is mia cole c o double l e", "Mia Colle"),
            ("i'm tara boyd b like boy o like oscar i like ida d like dog", "Tara Boid"),
            ("this is nina park, p for peter a for apple r for robert k for king", "Nina Park"),
            ("my name is spelled J-O-N, P-Y-K-E", "Jon Pyke"),
            ("my name is dana kilo lima india november echo", "Dana Kline"),
        ],
        name,
    );
    all_read(
        &[
            ("J-O-N P-Y-K-E", "Jonpyke"),
            ("j o h n s m i t h", "John Smith"),
            ("P Y K E", "Pyke"),
            ("it's B-O-B", "Bob"),
            ("g as in george, u as in uncle, s as in sam", "Gus"),
        ],
        answer,
    );
}

#[test]
fn remarks_on_letters_change_the_name() {
    all_read(
        &[
            ("my name is john without an h, last name pike", "Jon Pike"),
            ("no, it's jon without an h", "Jon"),
            ("my name is catherine with a k", "Katherine"),
            ("it's erik with a c", "Eric"),
            ("my name is ann with an e", "Anne"),
            ("my name is mathew with two t's", "Matthew"),
            ("my name is phillip with one l", "Philip"),
            ("it's bryan with an i", "Brian"),
            ("this is sarah no h", "Sara"),
        ],
        name,
    );
}

#[test]
fn what_is_taken_back_is_replaced() {
    all_read(
        &[
            ("my name is dolores no sorry my name is delores whitby", "Delores Whitby"),
            ("this is mark, i mean, this is marcus lindqvist", "Marcus Lindqvist"),
            ("no my name is tessa bright", "Tessa Bright"),
            ("it's not dolores, it's delia", "Delia"),
        ],
        name,
    );
}

#[test]
fn short_answers_are_names_when_a_name_was_asked_for() {
    all_read(
        &[
            ("Dolores", "Dolores"),
            ("dolores whitfield", "Dolores Whitfield"),
            ("uh dolores whitfield", "Dolores Whitfield"),
            ("yeah sure it's dolores whitfield", "Dolores Whitfield"),
            ("Thandrelle", "Thandrelle"),
            ("vuksoft", "Vuksoft"),
            ("sure, Thandrelle Vuksoft", "Thandrelle Vuksoft"),
            ("that would be dolores", "Dolores"),
            ("grace hill", "Grace Hill"),
            ("april", "April"),
            ("Rainbow Starlight", "Rainbow Starlight"),
            ("de la rosa", "De la Rosa"),
            ("dolores, two people", "Dolores"),
            ("Of course. Dolores Whitfield.", "Dolores Whitfield"),
            ("Please put Dolores Whitfield", "Dolores Whitfield"),
        ],
        answer,
    );
    none_read(
        &[
            "yes",
            "no",
            "why do you need it",
            "what",
            "hold on",
            "none of your business",
            "i'd rather not say",
            "my toilet is leaking",
            "leaking",
            "12",
            "tomorrow",
            "",
        ],
        answer,
    );
    let last_said = Listening { last_said: Some("Sure. And what's your name?"), ..listening() };
    assert_eq!(read("vuksoft", &last_said).as_deref(), Some("Vuksoft"));
}

#[test]
fn what_is_no_name_gives_none() {
    none_read(
        &[
            "",
            "this is about the estimate",
            "this is urgent",
            "this is an emergency",
            "this is ridiculous",
            "this is regarding my bill",
            "this is my third call",
            "this is not working",
            "it's leaking everywhere",
            "it's the kitchen faucet",
            "it's an emergency",
            "it's friday",
            "it's about the furnace",
            "it's hissing",
            "it's overflowing",
            "it's raining",
            "i'm calling about the furnace",
            "i'm not sure",
            "i'm at work",
            "i'm running late",
            "i'm going to need a plumber",
            "i'm having trouble with the thermostat",
            "i'm havin trouble",
            "i'm locked out",
            "i'm new here",
            "i'm in Denver",
            "i'm young",
            "i'm a customer",
            "im calling to reschedule",
            "i am waiting",
            "is anyone here",
            "water here is brown",
            "someone was here",
            "they are calling",
            "call me back",
            "call me at noon",
            "call me tomorrow",
            "what's your name",
            "is your name Sam",
            "the salon's name is Curl Up",
            "under the sink",
            "under warranty",
            "it's under the kitchen sink",
            "for tomorrow",
            "for april",
            "for the furnace",
            "for two people",
            "an appointment for monday",
            "a table for four",
            "i need it for work",
            "to the house",
            "going to austin",
            "with the heater",
            "an appointment with Dr. Whitfield",
            "the kitchen table",
            "the water account",
            "the thermostat reads 70",
            "yes please",
            "thank you",
            "hello",
            "good morning",
            "monday",
            "next thursday morning",
            "may 5th",
            "the name of the street",
            "i forgot my name tag",
            "my name is on the account",
            "my name is spelled wrong on the invoice",
            "looking for Brentwood",
            "can you help me",
            "hvac",
        ],
        name,
    );
}

#[test]
fn spanish_lead_ins_are_read() {
    all_read(
        &[
            ("me llamo Lucía Fernández", "Lucía Fernández"),
            ("mi nombre es lucía fernández", "Lucía Fernández"),
            ("soy lucía", "Lucía"),
            ("hola, soy Lucía Fernández y tengo una fuga", "Lucía Fernández"),
            ("habla lucía fernández", "Lucía Fernández"),
            ("a nombre de lucía fernández", "Lucía Fernández"),
            ("mi apellido es fernández", "Fernández"),
            ("de parte de lucía", "Lucía"),
        ],
        name,
    );
    none_read(&["soy cliente", "soy nuevo", "soy el dueño", "habla español", "necesito una cita", "para mañana"], name);
}

#[test]
fn the_span_covers_the_name() {
    let text = "hi, this is Dolores Whitfield, I need help";
    let span = read_name(&Utterance::cut(text), &listening()).unwrap().span;
    assert_eq!(&text[span.start..span.end], "Dolores Whitfield");
}

#[test]
fn strong_words_make_surer_than_weak_ones() {
    let sure = |text: &str| read_name(&Utterance::cut(text), &listening()).unwrap().confidence;
    assert!(sure("my name is dolores whitfield") >= sure("it's dolores whitfield"));
    assert!(sure("it's dolores whitfield") > sure("a booking for dolores"));
    assert!(sure("this is dolores") > sure("i'm thandrelle"));
}

// Names put together from syllables; no list holds them.
fn invented() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec!["Bra", "Ko", "Thel", "Vu", "Zan", "Mir", "Ost", "Quin", "Jor", "Fla"]);
    let middle = prop::sample::select(vec!["do", "zi", "lka", "vu", "rra", "bi", "tho", "kke"]);
    let end = prop::sample::select(vec!["vik", "zua", "lund", "quez", "tto", "novar", "zsky", "rth"]);
    (start, middle, end).prop_map(|(start, middle, end)| format!("{start}{middle}{end}"))
}

proptest! {
    #[test]
    fn invented_names_are_read_behind_a_lead_in(first in invented(), last in invented(), way in 0..10_usize, lower in any::<bool>()) {
        prop_assume!(first != last);
        let full = format!("{first} {last}");
        let text = match way {
            0 => format!("my name is {full}"),
            1 => format!("hi this is {full} and my furnace is out"),
            2 => format!("it's {full}"),
            3 => format!("i'm {full} with the school"),
            4 => format!("{full} speaking"),
            5 => format!("put it under {full} please"),
            6 => format!("first name {first} last name {last}"),
            7 => format!("the name is {full}"),
            8 => format!("you can call me {first} my last name is {last}"),
            _ => format!("me llamo {full}"),
        };
        let text = if lower { text.to_lowercase() } else { text };
        prop_assert_eq!(name(&text), Some(full), "{}", text);
    }

    #[test]
    fn an_invented_answer_is_a_name(first in invented(), last in invented(), lower in any::<bool>()) {
        prop_assume!(first != last);
        let full = format!("{first} {last}");
        let text = if lower { full.to_lowercase() } else { full.clone() };
        prop_assert_eq!(answer(&text), Some(full));
    }

    #[test]
    fn a_spelled_family_name_is_taken_letter_by_letter(first in invented(), last in invented()) {
        prop_assume!(first != last);
        let letters: Vec<String> = last.to_lowercase().chars().map(String::from).collect();
        let text = format!("my name is {first} {last} that's {}", letters.join(" "));
        prop_assert_eq!(name(&text), Some(format!("{first} {last}")));
    }

    #[test]
    fn no_text_panics(text in ".{0,120}") {
        let _ = name(&text);
        let _ = answer(&text);
    }

    #[test]
    fn no_row_of_cues_panics(text in "((my name is|last name|no|with|without an|as in|[a-z]|double|O'|-|,|\\.|de la|Mc|here|Dr)( )?){0,20}") {
        let _ = name(&text);
        let _ = answer(&text);
    }
}

#[test]
fn what_the_caller_is_to_somebody_is_no_name_and_the_name_stands_behind_it() {
    all_read(
        &[
            ("this is his neighbor Odette Kranz", "Odette Kranz"),
            ("I'm her daughter, Philippa Moss", "Philippa Moss"),
            ("it's Walter's brother Gustav Quist", "Gustav Quist"),
            ("this is the tenant Ludmila Brandt calling", "Ludmila Brandt"),
        ],
        name,
    );
}

#[test]
fn a_name_spelled_before_anybody_asks_is_read() {
    all_read(
        &[("tess nord that is t e s s, n o r d, and my furnace is loud", "Tess Nord"), ("bram holt that's b r a m, h o l t", "Bram Holt")],
        name,
    );
    all_read(&[("Bea, that's B E A, Lindgren", "Bea Lindgren"), ("Una", "Una"), ("it's um Nils uh Okafor", "Nils Okafor")], answer);
}

#[test]
fn words_that_agree_in_spanish_are_no_names() {
    none_read(&["sí, está bien", "claro", "así es", "está correcto"], name);
}
