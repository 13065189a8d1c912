//! Every line as it is said, in both languages: `spoken.txt` is the script, to be read by people who speak them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::talk::{NOW, Talk};
use crate::{
    availability::WhyNot,
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Piece},
        phrase::{Occasion, say},
        state::Asked,
    },
    language::Language,
};

const SCRIPT: &str = include_str!("spoken.txt");

/// Lines that need no more than their name.
const BARE: [&str; 37] = [
    "got_that",
    "ask_name_and_place",
    "nothing_heard",
    "not_understood",
    "not_you",
    "taken_meanwhile",
    "nothing_better",
    "no_time_free",
    "kept",
    "no_appointment",
    "cancelled_already",
    "i_hear_you",
    "question_noted",
    "noted",
    "add_what",
    "take_your_time",
    "still_here",
    "missed_call",
    "wrong_number",
    "sorry_for_that",
    "only_these_languages",
    "area_by_postcode",
    "person_on_call",
    "alarm_now",
    "price_of_what",
    "location",
    "i_am_virtual",
    "who_i_am",
    "outside_area",
    "inside_area",
    "owner_alerted",
    "connecting",
    "nobody_picked_up",
    "after_the_tone",
    "message_taken",
    "sorry",
    "goodbye",
];

const AT: &str = "2026-11-24T14:30:00";
const MORE: &str = "2026-12-01T08:00:00";

/// The words that a type of serde's may be written as, out of what it says when it meets another one.
fn variants<T: serde::de::DeserializeOwned>(of: &Value) -> BTreeSet<String> {
    let Err(refused) = serde_json::from_value::<T>(of.clone()) else { panic!("{of} is a variant") };
    refused.to_string().split('`').skip(3).step_by(2).map(ToOwned::to_owned).collect()
}

fn word(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn prices() -> [Value; 4] {
    let money = |minor: i64| json!({ "minor": minor, "currency": "USD" });
    [
        json!({ "kind": "fixed", "amount": money(14_500) }),
        json!({ "kind": "range", "low": money(15_000), "high": money(45_050) }),
        json!({ "kind": "from", "low": money(9_900) }),
        json!({ "kind": "on_quote" }),
    ]
}

fn why_nots() -> Vec<Value> {
    let of_kind = |kind: String| match kind.as_str() {
        "holiday" => json!({ "kind": kind, "name": { "kind": "own", "name": "Founder's Day" } }),
        _ => json!({ "kind": kind }),
    };
    variants::<WhyNot>(&json!({ "kind": "?" })).into_iter().map(of_kind).collect()
}

fn pieces() -> Vec<Value> {
    vec![
        json!({ "piece": "service", "service": "Leak repair" }),
        json!({ "piece": "name", "name": "Dana Reyes" }),
        json!({ "piece": "place", "place": { "told": "5310 Walmer Street" } }),
        json!({ "piece": "place", "place": "on_file" }),
        json!({ "piece": "postcode", "postcode": "66202" }),
        json!({ "piece": "moment", "at": AT }),
        json!({ "piece": "day", "date": "2026-11-24" }),
        json!({ "piece": "clock", "time": "14:30:00" }),
        json!({ "piece": "phone", "phone": "+19135550142" }),
        json!({ "piece": "email", "email": "dana@example.com" }),
    ]
}

/// Every line, most in every form that is told apart.
fn lines() -> Vec<Value> {
    let mut lines: Vec<Value> = BARE.iter().map(|name| json!({ "line": name })).collect();
    lines.extend(["recording", "artificial"].map(|disclosure| json!({ "line": "disclose", "disclosure": disclosure })));
    lines.extend([Value::Null, json!("Dana Reyes")].map(|returning| json!({ "line": "greet", "returning": returning })));
    for asked in Asked::ALL {
        for manner in [Manner::Plain, Manner::Again, Manner::Simpler] {
            lines.push(json!({ "line": "ask", "asked": asked, "manner": word(manner) }));
        }
        lines.push(json!({ "line": "because", "asked": asked }));
    }
    lines.extend(pieces().into_iter().map(|piece| json!({ "line": "got_it_right", "pieces": [piece] })));
    lines.push(json!({ "line": "got_it_right", "pieces": pieces() }));
    lines.push(json!({ "line": "read_back_change", "pieces": [pieces()[0], pieces()[5]] }));
    lines.extend(offers());
    lines.push(json!({ "line": "pick_service", "names": ["Leak repair", "Drain cleaning"] }));
    lines.extend(visits());
    lines.extend(
        ["past", "no_such_date", "skipped_by_clock_change", "twice_by_clock_change"]
            .map(|problem| json!({ "line": "time_problem", "problem": problem })),
    );
    for (open_now, only_now) in [(true, true), (false, true), (true, false), (false, false)] {
        lines.push(json!({ "line": "hours", "open_now": open_now, "only_now": only_now }));
    }
    lines.extend(prices().map(|price| json!({ "line": "price", "service": "Leak repair", "price": price })));
    lines.extend(["2026-11-24", "2026-11-22", "2026-11-26"].map(|date| json!({ "line": "hours_on", "date": date })));
    lines.extend(why_nots().into_iter().map(|why| json!({ "line": "not_that_day", "date": "2026-11-24", "why": why })));
    lines.push(json!({ "line": "closes_at", "time": "17:00:00" }));
    lines.extend([1, 2, 3].map(|count| json!({ "line": "which_offer", "count": count })));
    lines.extend([Value::Null, json!("Sam")].map(|technician| json!({ "line": "who_comes", "technician": technician })));
    lines.push(json!({ "line": "preparation", "words": "Please clear the cabinet." }));
    lines.push(json!({ "line": "our_services", "names": ["Leak repair", "Drain cleaning"] }));
    lines.push(json!({ "line": "we_do", "service": "Leak repair" }));
    lines.push(json!({ "line": "look_only", "service": "General visit", "price": prices()[0] }));
    lines.extend([Value::Null, json!(["General visit", prices()[0]])].map(|general| json!({ "line": "not_listed", "general": general })));
    lines.extend([true, false].map(|person| json!({ "line": "anything_to_add", "person": person })));
    lines.extend([true, false].map(|recorded| json!({ "line": "recording", "recorded": recorded })));
    lines.extend(CallbackReason::ALL.map(|reason| json!({ "line": "will_call_back", "reason": reason })));
    lines
}

fn offers() -> Vec<Value> {
    let mut offers: Vec<Value> = [vec![AT], vec![AT, MORE], vec![AT, "2026-11-24T16:00:00", MORE]]
        .into_iter()
        .flat_map(|times| [true, false].map(|open| json!({ "line": "offer", "times": times, "why_not": null, "open": open })))
        .collect();
    offers.extend(why_nots().into_iter().map(|why| json!({ "line": "offer", "times": [AT, MORE], "why_not": why, "open": false })));
    offers
}

fn visits() -> Vec<Value> {
    let mut visits = vec![
        json!({ "line": "read_back", "service": "Leak repair", "also": [], "name": "Dana Reyes", "place": null, "at": AT, "phone": null }),
        json!({
            "line": "read_back", "service": "Leak repair", "also": ["toilet"], "name": "Dana Reyes",
            "place": { "told": "5310 Walmer Street" }, "at": AT, "phone": "+19135550142",
        }),
        json!({ "line": "read_back", "service": "Leak repair", "also": [], "name": "Dana Reyes", "place": "on_file", "at": MORE, "phone": null }),
    ];
    visits.push(json!({ "line": "second_noted", "second": "facial" }));
    for (preparation, text) in [("", true), ("Please clear the cabinet.", false)] {
        visits.push(json!({ "line": "booked", "at": AT, "preparation": preparation, "text": text }));
    }
    visits.extend([true, false].map(|nothing_booked| json!({ "line": "left_at_that", "nothing_booked": nothing_booked })));
    visits.extend(
        ["moved", "move_read_back", "shall_i_add", "your_appointment", "cancelled", "earliest_is", "that_is", "added_to_visit"]
            .map(|line| json!({ "line": line, "at": AT })),
    );
    visits
}

/// What is said for each: the line, then its words in both languages, on the telephone and where no keys can be pressed.
fn script() -> String {
    let talk = Talk::new();
    let spoken = |line: &Line, language: Language, keys: bool| {
        say(line, language, Occasion { business: &talk.business, now: NOW.parse().unwrap(), keys })
    };
    let mut script = String::new();
    for value in lines() {
        let line: Line = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
        script.push_str(&format!("{line:?}\n"));
        for (name, language) in [("en", Language::En), ("es", Language::Es)] {
            let (aloud, written) = (spoken(&line, language, true), spoken(&line, language, false));
            script.push_str(&format!("  {name}: {aloud}\n"));
            if written != aloud {
                script.push_str(&format!("  {name}, no keys: {written}\n"));
            }
        }
    }
    script
}

#[test]
fn every_line_is_said_as_in_the_script() {
    let script = script();
    let differing = script.lines().zip(SCRIPT.lines()).find(|(now, then)| now != then);
    assert!(script == SCRIPT, "the script says otherwise, first here: {differing:#?}\nIf what is said now is right, it is:\n{script}");
}

#[test]
fn nothing_of_another_trade_is_said_where_people_come_for_a_treatment() {
    let mut talk = Talk::new();
    talk.business.trade = crate::business::profile::Trade::MedSpa;
    let asked = Asked::ALL.map(|asked| json!({ "line": "ask", "asked": asked, "manner": "again" }));
    let prices = prices().map(|price| json!({ "line": "price", "service": "Botox", "price": price }));
    for value in asked.into_iter().chain(prices).chain([json!({ "line": "noted" })]) {
        let line: Line = serde_json::from_value(value).unwrap();
        for language in [Language::En, Language::Es] {
            let said = say(&line, language, Occasion { business: &talk.business, now: NOW.parse().unwrap(), keys: true });
            let foreign = ["leak", "fuga", "technician", "técnico", "problem", "we find", "encontremos", "have seen it", "hayamos visto."];
            let strange: Vec<_> = foreign.iter().filter(|word| said.contains(*word)).collect();
            assert!(strange.is_empty() || said.contains("le hayamos visto"), "{said}");
        }
    }
}

#[test]
fn the_script_leaves_no_line_out() {
    let told: BTreeSet<String> = lines().iter().map(|line| line["line"].as_str().unwrap().to_owned()).collect();
    assert_eq!(told, variants::<Line>(&json!({ "line": "?" })));

    let told: BTreeSet<String> = pieces().iter().map(|piece| piece["piece"].as_str().unwrap().to_owned()).collect();
    assert_eq!(told, variants::<Piece>(&json!({ "piece": "?" })));
}
