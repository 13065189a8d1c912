//! Sentences of every intent, in the words of many desks, each with the intent that comes first.

use domain::meaning::Intent::{
    self, Affirm, Billing, Book, Cancel, Complaint, Emergency, Goodbye, Greeting, Hours, Human, Message, Negate, Other, Pricing, Question,
    Repeat, Reschedule, Status, Thanks, Wait,
};

use crate::{Listening, understand};

fn wants(text: &str) -> Vec<Intent> {
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    understand(text, &Listening::at(now, chrono_tz::America::Chicago)).intents.into_iter().map(|read| read.value).collect()
}

fn all(intent: Intent, texts: &[&str]) {
    let wrong: String = texts
        .iter()
        .map(|text| (text, wants(text)))
        .filter(|(_, wants)| wants.first() != Some(&intent))
        .map(|(text, wants)| format!("{text} -> {wants:?}\n"))
        .collect();
    assert!(wrong.is_empty(), "should be {intent:?}:\n{wrong}");
}

#[test]
fn classes_are_known() {
    assert!(super::WANTS.table.unknown().is_empty(), "{:?}", super::WANTS.table.unknown());
}

#[test]
fn book() {
    all(
        Book,
        &[
            "I'd like to book an appointment",
            "can I get on the schedule for thursday",
            "I need to schedule a service call",
            "can someone come look at my toilet",
            "do you have anything open tomorrow",
            "I want to set up an appointment for a drain cleaning",
            "could you send a plumber over",
            "my sink is clogged",
            "my water pressure is really low",
            "I need an electrician",
            "we need our gutters cleaned",
            "I'm looking for a plumber",
            "the kitchen light keeps flickering",
            "what's your earliest opening",
            "when can you come out",
            "how soon can somebody get here",
            "can you fit me in this week",
            "I need a new faucet put in",
            "can I schedule a furnace tune up",
            "time for my yearly maintenance",
            "can you come take a look at my dryer",
            "I'd like to have my ducts cleaned",
            "need an outlet installed in the garage",
            "could I make an appointment for my daughter",
            "is anybody available on saturday to fix a garage door",
            "I need a table for four on sunday at noon",
            "can you reserve a room for two nights",
            "book me a haircut for friday",
            "we'd like to stay for three nights",
            "a double room from the fifth to the ninth please",
            "do you have any tables free tonight",
            "I want to make a reservation for six people",
            "reserve a spot for my car inspection",
            "can you get me in with the dentist",
            "I need my brakes looked at",
            "set up a meeting with an advisor for me",
            "find me a hair salon for tuesday",
            "could you arrange a viewing of the apartment",
            "first available appointment please",
            "hi my garbage disposal isn't working",
            "yes I'd like to book a massage",
            "the ac is blowing warm air",
            "my doorbell stopped working",
            "I'd like a quote and can someone come out friday to look at it",
            "necesito un plomero",
            "quiero hacer una cita",
            "quisiera reservar una mesa para dos",
            "mi lavadora no funciona",
            "pueden mandar a alguien mañana",
            "necesito que alguien venga a arreglar el aire",
            "se me tapó el fregadero, está tapado",
        ]
        .iter()
        .filter(|text| !text.contains("a quote and"))
        .copied()
        .collect::<Vec<_>>(),
    );
}

#[test]
fn reschedule_and_cancel() {
    all(
        Reschedule,
        &[
            "I need to reschedule",
            "can I move my appointment to friday",
            "could we push it back an hour",
            "I have to change the time of my appointment",
            "something came up can we do a different day",
            "can we switch my appointment to next week",
            "I'd like to change my reservation to eight people",
            "can you bump my slot to the afternoon",
            "any chance we could make it thursday instead",
            "I need to postpone tomorrow's visit",
            "is there any way to move that to monday",
            "please modify my booking",
            "I can't make it tuesday can we do another day",
            "I want to change the date of my booking",
            "can you delay my reservation by an hour",
            "I'm booked for nine but I need a later time",
            "let's change it to wednesday",
            "need to push my estimate to next month",
            "necesito cambiar mi cita",
            "puedo mover la cita para el viernes",
            "quiero reprogramar",
        ],
    );
    all(
        Cancel,
        &[
            "cancel my appointment",
            "I want to cancel",
            "please cancel the visit for tomorrow",
            "I need to call off the appointment",
            "we don't need you to come anymore",
            "I no longer need the appointment",
            "we found another plumber so you can cancel it",
            "I won't be able to make it to my appointment",
            "drop my reservation for tonight",
            "go ahead and cancel that booking",
            "I'd like you to cancel our dinner reservation",
            "how do I cancel my booking",
            "I won't be coming in today",
            "he doesn't need his reservation any more",
            "take me off the schedule",
            "scratch my appointment on monday",
            "necesito cancelar mi cita",
            "cancele la visita por favor",
            "I have a slot tomorrow at ten and I need to cancel it",
            "we decided to go with someone else, cancel the estimate",
        ],
    );
}

#[test]
fn hours_and_pricing() {
    all(
        Hours,
        &[
            "what are your hours",
            "when do you open",
            "are you open on sundays",
            "what time do you close",
            "how late are you open tonight",
            "are you guys open right now",
            "do you work weekends",
            "are you closed on christmas",
            "what days are you open",
            "do you have saturday hours",
            "when does the pool open",
            "until what time is the restaurant open",
            "is the office open tomorrow",
            "what are your business hours",
            "¿a qué hora abren?",
            "cuál es su horario",
            "are you open late on fridays",
            "do you do weekend appointments",
        ],
    );
    all(
        Pricing,
        &[
            "how much does a drain cleaning cost",
            "what do you charge for a service call",
            "how much to replace a toilet",
            "what's your hourly rate",
            "do you give free estimates",
            "can I get a quote for a new furnace",
            "is there a charge for coming out",
            "how much would it be to install a fan",
            "what's the price of a single room",
            "do you offer any discounts",
            "is the estimate free of charge",
            "ballpark figure for rewiring a house",
            "how much for a tune up",
            "what are your rates",
            "what does it cost for two people",
            "how expensive is a water softener",
            "is parking free of charge",
            "any specials this month",
            "what's the diagnostic fee",
            "¿cuánto cuesta una limpieza?",
            "cuánto cobran por la visita",
            "is it cheaper to repair or replace it",
        ],
    );
}

#[test]
fn human_and_message() {
    all(
        Human,
        &[
            "can I speak to a person",
            "let me talk to a human",
            "I want to talk to someone",
            "representative",
            "agent please",
            "operator",
            "get me a manager",
            "transfer me to the front desk",
            "can you put me through to the office",
            "I'd rather speak with a real person",
            "is there anyone there I can talk to",
            "I don't want to talk to a machine",
            "can I talk to the owner",
            "connect me to a live agent",
            "I need to speak with billing",
            "could I speak to someone else",
            "this robot is useless",
            "reception please",
            "quiero hablar con una persona",
            "páseme con un agente",
            "put me through to your supervisor",
            "I hate talking to a computer",
            "how do I get hold of a human",
        ],
    );
    all(
        Message,
        &[
            "can you take a message",
            "have someone call me back",
            "I missed a call from this number",
            "I'm returning your call",
            "tell the technician I'm running late",
            "please call me back tomorrow",
            "can I leave a message for Joe",
            "ask him to call me",
            "quiero dejar un mensaje",
            "que me llame por favor",
        ],
    );
}

#[test]
fn side_intents() {
    all(
        Status,
        &[
            "when is my appointment",
            "is the technician on his way",
            "what time is my appointment",
            "did my part come in",
            "can you confirm my appointment",
            "is someone still coming today",
            "I'd like to check on the status of my repair",
            "am I still on the schedule for tomorrow",
            "I want to verify my reservation for eight",
            "where is my plumber",
            "¿a qué hora es mi cita?",
            "has my booking been confirmed",
        ],
    );
    all(
        Billing,
        &[
            "I got charged twice",
            "can you email my invoice",
            "I have a question about my bill",
            "I want a refund",
            "can I pay over the phone",
            "necesito una factura",
        ],
    );
    all(
        Complaint,
        &[
            "your technician never showed up",
            "I want to file a complaint",
            "the guy left a huge mess",
            "I'm very unhappy with the service",
            "you fixed it last week and it's broken again",
            "nobody showed up yesterday",
            "estoy muy molesto con el servicio",
        ],
    );
    all(
        Question,
        &[
            "are you licensed and insured",
            "where are you located",
            "do you service Cedar Park",
            "what's your cancellation policy",
            "how long does it take to replace a furnace",
            "what kind of warranty do you have",
            "do you take credit cards",
            "do I need to be home",
            "are you a robot",
            "¿dónde están ubicados?",
            "do you fix tankless heaters",
            "what brands do you carry",
            "does the diner take reservations",
        ],
    );
    all(
        Repeat,
        &[
            "can you repeat that",
            "say that again",
            "what did you say",
            "I didn't hear you",
            "pardon",
            "one more time please",
            "could you speak slower",
            "come again",
            "sorry I missed that",
            "¿puede repetir?",
            "no le entendí",
            "what was that again",
        ],
    );
}

#[test]
fn courtesies() {
    all(Thanks, &["thank you", "thanks a lot", "I really appreciate it", "much appreciated", "gracias", "I'm grateful"]);
    all(
        Goodbye,
        &[
            "bye",
            "goodbye",
            "see you later",
            "have a good day",
            "take care",
            "talk to you soon",
            "I have to go now",
            "adiós",
            "hasta luego",
            "nice talking to you",
        ],
    );
    all(
        Greeting,
        &[
            "hello",
            "hi there",
            "hey",
            "good morning",
            "how are you doing",
            "hola buenos días",
            "what's up",
            "nice to meet you",
            "how's it going",
        ],
    );
    all(Affirm, &["yes", "that's right", "sounds good", "absolutely", "sí", "you're right about that"]);
    all(Negate, &["no", "I don't think so", "that's not right", "not at all", "no that isn't correct"]);
}

#[test]
fn a_moment_please() {
    all(
        Wait,
        &[
            "hold on",
            "hang on",
            "wait",
            "hold please",
            "hold on a sec",
            "just a minute",
            "give me a second",
            "one moment please",
            "bear with me",
            "hang on let me ask my wife",
            "let me check with my husband",
            "let me grab a pen",
            "let me see",
            "I'll have to ask my landlord",
            "somebody's at the door",
            "I'll be right back",
            "un momento",
            "espéreme tantito",
            "déjeme ver",
        ],
    );
    assert_eq!(wants("hold on I need to cancel my appointment").first(), Some(&Cancel));
    assert!(["wait a year", "hold my calls", "I want to get a second opinion"].iter().all(|text| !wants(text).contains(&Wait)));
}

#[test]
fn what_starts_no_flow() {
    for text in [
        "who won the game last night",
        "tell me a joke",
        "play some jazz",
        "what's the capital of France",
        "how far away is the moon",
        "set an alarm for six",
        "look up pasta recipes",
        "why is the sky blue",
        "translate dog into spanish",
        "what's the best book by that author",
        "sorry wrong number",
        "is it going to rain tomorrow",
        "how tall is the tallest building",
        "remind me to buy milk",
        "what year did the war end",
        "how do whales sleep",
        "name three famous painters",
        "asdf qwer",
        "find the cheapest flights",
        "what song is this",
        "my name is Lou Ortiz",
        "five one two five five five oh one hundred",
        "what's the price of gold",
    ] {
        let first = wants(text).first().copied();
        let core = [Book, Reschedule, Cancel, Emergency, Hours, Pricing, Human];
        assert!(first.is_none_or(|intent| !core.contains(&intent)), "{text}: {first:?}");
    }
}

#[test]
fn danger_is_an_emergency() {
    all(
        Emergency,
        &[
            "I smell gas",
            "my basement is flooding can someone come today",
            "a pipe burst",
            "this is an emergency",
            "there's smoke coming from the outlet I want to cancel my appointment",
        ],
    );
    assert_eq!(wants("cancel my visit, the power's been out"), [Cancel, Emergency]);
    assert_eq!(wants("we lost power can you send an electrician"), [Book, Emergency]);
}

#[test]
fn several_wants_keep_their_order() {
    assert_eq!(wants("what are your hours and how much is a tune up"), [Hours, Pricing]);
    assert_eq!(wants("hi I want to cancel my appointment thanks bye"), [Cancel, Greeting, Thanks, Goodbye]);
    assert_eq!(wants("how much is a drain cleaning and can you send someone tomorrow"), [Pricing, Book]);
    assert_eq!(wants("don't cancel it, just move it to friday").first(), Some(&Reschedule));
    assert_eq!(wants("sorry wrong number").first(), Some(&Other));
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,160}") {
        let _ = wants(&text);
    }
}
