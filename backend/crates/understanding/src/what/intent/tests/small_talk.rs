//! Courtesies, patience, repetition, and what is for no desk.

use domain::meaning::Intent::{Affirm, Cancel, Goodbye, Greeting, Negate, Repeat, Thanks, Wait};

use super::{CORE, all, wants};

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
        assert!(first.is_none_or(|intent| !CORE.contains(&intent)), "{text}: {first:?}");
    }
}

#[test]
fn repeat_as_it_is_told() {
    all(
        Repeat,
        &[
            "say what now",
            "i didn't catch that",
            "could you run that by me again",
            "sorry the line cut out",
            "one more time",
            "no le oí bien",
            "you broke up there what was that",
            "can you slow down",
            "what was that",
            "huh",
            "can you say it slower",
            "i couldn't hear you over the dog",
            "cómo dijo",
            "pardon me",
            "say again please",
        ],
    );
}

#[test]
fn goodbye_as_it_is_told() {
    all(
        Goodbye,
        &[
            "bye now",
            "you know what i'll call back later",
            "have a good one",
            "talk to you later",
            "nos vemos gracias adiós",
            "i gotta run",
            "let me call you back",
            "that's all bye",
            "see ya",
            "ok i'll call you back",
            "i'll call later",
            "hasta luego",
        ],
    );
}

#[test]
fn thanks_as_it_is_told() {
    all(
        Thanks,
        &[
            "thanks a bunch",
            "you've been a big help",
            "mil gracias",
            "i appreciate your help",
            "thank you so much",
            "muchas gracias",
            "i really appreciate you",
        ],
    );
}

#[test]
fn greeting_as_it_is_told() {
    all(
        Greeting,
        &[
            "hey there",
            "good afternoon",
            "hi this is karen",
            "buenas tardes",
            "howdy",
            "hello",
            "hi how are you",
            "good evening this is lou",
        ],
    );
}

#[test]
fn what_no_desk_is_for_is_told_too() {
    let texts = [
        "sorry wrong number",
        "is this pizza hut",
        "i was trying to reach the bank",
        "what's the weather like tomorrow",
        "do you know who won the game",
        "hold on let me ask my wife",
        "i'm just testing this",
        "my dog's name is biscuit",
        "oh i think i dialed wrong",
        "never mind that's my kid yelling",
        "one sec my other line is ringing",
        "i'm looking for the hardware store",
        "you have a nice voice",
        "i think i have the wrong number",
        "um",
        "uh let me think",
        "who is this",
        "is this the dentist",
        "is this a robot",
    ];
    let wrong: Vec<_> = texts
        .into_iter()
        .map(|text| (text, wants(text)))
        .filter(|(_, wants)| wants.first().is_some_and(|intent| CORE.contains(intent)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn who_takes_leave_or_gives_thanks_books_nothing() {
    all(Goodbye, &["alright then bye bye my pager's buzzing", "well i'll let you go then", "bueno pues que esté muy bien"]);
    all(Thanks, &["thank you for fixing my gate"]);
    for text in ["i go by buddy", "i'm off thursdays", "yo vivo en la esquina"] {
        assert!(!wants(text).iter().any(|intent| matches!(intent, Goodbye | Greeting)), "{text}");
    }
}
