//! Questions that the receptionist answers from what the business has set up.

use domain::meaning::{Read, Topic};

use super::said;
use crate::words::Utterance;

const HUMAN: &[&[&str]] = &[
    &["are", "you", "a", "robot"],
    &["are", "you", "a", "real", "person"],
    &["are", "you", "real"],
    &["are", "you", "human"],
    &["are", "you", "a", "human"],
    &["are", "you", "a", "machine"],
    &["are", "you", "a", "computer"],
    &["are", "you", "an", "ai"],
    &["are", "you", "ai"],
    &["is", "this", "a", "robot"],
    &["is", "this", "an", "ai"],
    &["is", "this", "a", "real", "person"],
    &["is", "this", "a", "machine"],
    &["is", "this", "a", "recording"],
    &["is", "this", "a", "computer"],
    &["am", "i", "talking", "to", "a", "robot"],
    &["am", "i", "talking", "to", "a", "real", "person"],
    &["am", "i", "talking", "to", "a", "machine"],
    &["am", "i", "talking", "to", "a", "person"],
    &["am", "i", "speaking", "to", "a", "person"],
    &["am", "i", "speaking", "with", "a", "person"],
    &["am", "i", "speaking", "to", "a", "robot"],
    &["are", "you", "a", "bot"],
    &["is", "this", "a", "bot"],
    &["are", "you", "a", "person"],
    &["real", "person", "or"],
    &["human", "or"],
    &["chatbot"],
    &["es", "una", "máquina"],
    &["es", "un", "robot"],
    &["eres", "un", "robot"],
    &["es", "usted", "una", "persona"],
    &["eres", "una", "persona"],
    &["es", "una", "grabación"],
];
const WHO: &[&[&str]] = &[
    &["who", "is", "this"],
    &["who's", "this"],
    &["who", "am", "i", "speaking", "with"],
    &["who", "am", "i", "speaking", "to"],
    &["who", "am", "i", "talking", "to"],
    &["what", "company", "is", "this"],
    &["what's", "your", "name"],
    &["what", "is", "your", "name"],
    &["quién", "habla"],
    &["con", "quién", "hablo"],
    &["cómo", "se", "llama"],
];
const OPEN_NOW: &[&[&str]] = &[
    &["are", "you", "open", "now"],
    &["are", "you", "open", "right", "now"],
    &["are", "you", "open", "today"],
    &["are", "you", "guys", "open"],
    &["are", "you", "still", "open"],
    &["you", "open"],
    &["are", "you", "closed"],
    &["open", "at", "the", "moment"],
    &["están", "abiertos"],
    &["está", "abierto"],
];
const HOURS: &[&[&str]] = &[
    &["your", "hours"],
    &["opening", "hours"],
    &["business", "hours"],
    &["what", "hours"],
    &["what", "time", "do", "you", "open"],
    &["what", "time", "do", "you", "close"],
    &["when", "do", "you", "open"],
    &["when", "do", "you", "close"],
    &["how", "late", "are", "you", "open"],
    &["are", "you", "open", "on"],
    &["do", "you", "work", "weekends"],
    &["su", "horario"],
    &["qué", "horario"],
    &["a", "qué", "hora", "abren"],
    &["a", "qué", "hora", "cierran"],
    &["cuándo", "abren"],
];
const PRICE: &[&[&str]] = &[
    &["how", "much"],
    &["what", "do", "you", "charge"],
    &["what", "does", "it", "cost"],
    &["what", "would", "it", "cost"],
    &["what's", "the", "price"],
    &["the", "price", "of"],
    &["price", "for"],
    &["the", "cost", "of"],
    &["cost", "of"],
    &["cost", "for"],
    &["your", "rates"],
    &["your", "prices"],
    &["what", "is", "the", "price"],
    &["cuánto", "cuesta"],
    &["cuánto", "cobran"],
    &["cuánto", "vale"],
    &["qué", "precio"],
    &["cuánto", "sale"],
];
const LOCATION: &[&[&str]] = &[
    &["where", "are", "you", "located"],
    &["where", "is", "your", "office"],
    &["where", "is", "your", "shop"],
    &["what's", "your", "address"],
    &["what", "is", "your", "address"],
    &["where", "are", "you", "guys"],
    &["your", "location"],
    &["dónde", "están"],
    &["dónde", "queda"],
    &["cuál", "es", "su", "dirección"],
];
const AREA: &[&[&str]] = &[
    &["do", "you", "come", "to"],
    &["do", "you", "come", "out", "to"],
    &["do", "you", "guys", "come", "to"],
    &["do", "you", "guys", "come", "out", "to"],
    &["do", "you", "even", "come", "out", "to"],
    &["do", "you", "guys", "even", "come", "out", "to"],
    &["do", "you", "guys", "serve"],
    &["do", "you", "guys", "cover"],
    &["do", "you", "go", "out", "to"],
    &["do", "you", "serve"],
    &["do", "you", "service"],
    &["do", "you", "cover"],
    &["your", "service", "area"],
    &["do", "you", "work", "in"],
    &["atienden", "en"],
    &["atienden", "el", "zip"],
    &["atienden", "el", "código"],
    &["cubren", "el", "zip"],
    &["cubren", "el", "código"],
    &["atienden", "la", "zona"],
    &["cubren", "la", "zona"],
    &["dan", "servicio", "en"],
    &["vienen", "a"],
    &["llegan", "a"],
];
const RECORDING: &[&[&str]] = &[
    &["don't", "record"],
    &["do", "not", "record"],
    &["not", "to", "be", "recorded"],
    &["not", "be", "recorded"],
    &["stop", "recording"],
    &["not", "recorded"],
    &["rather", "not", "be", "recorded"],
    &["no", "me", "grabe"],
    &["no", "me", "graben"],
    &["no", "grabe"],
    &["no", "quiero", "que", "se", "grabe"],
];

/// The questions in an utterance, in the order said.
pub(super) fn read_topics(heard: &Utterance<'_>) -> Vec<Read<Topic>> {
    let tables: [(&[&[&str]], Topic, &'static str); 8] = [
        (HUMAN, Topic::AreYouHuman, "asks_human"),
        (WHO, Topic::WhoIsThis, "asks_who"),
        (OPEN_NOW, Topic::OpenNow, "asks_open_now"),
        (HOURS, Topic::OpeningHours, "asks_hours"),
        (PRICE, Topic::Price, "asks_price"),
        (LOCATION, Topic::Location, "asks_location"),
        (AREA, Topic::ServiceArea, "asks_area"),
        (RECORDING, Topic::Recording, "asks_recording"),
    ];
    let mut topics: Vec<Read<Topic>> = tables.iter().filter_map(|(phrases, topic, rule)| said(heard, phrases, *topic, rule)).collect();
    let hours_asked = topics.iter().any(|read| read.value == Topic::OpeningHours);
    topics.retain(|read| read.value != Topic::OpenNow || !hours_asked);
    topics.sort_by_key(|read| read.span.start);
    topics
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_known_by_what_they_ask() {
        for (text, topic) in [
            ("wait, are you a robot?", Topic::AreYouHuman),
            ("am I talking to a real person", Topic::AreYouHuman),
            ("sorry who is this", Topic::WhoIsThis),
            ("are you open right now", Topic::OpenNow),
            ("what are your hours on Saturday", Topic::OpeningHours),
            ("are you open on Sundays", Topic::OpeningHours),
            ("how much is a drain cleaning", Topic::Price),
            ("¿cuánto cuesta?", Topic::Price),
            ("where are you located", Topic::Location),
            ("do you come to Overland Park", Topic::ServiceArea),
            ("please don't record me", Topic::Recording),
        ] {
            let read: Vec<Topic> = read_topics(&Utterance::cut(text)).into_iter().map(|read| read.value).collect();
            assert_eq!(read, [topic], "{text}");
        }
        assert!(read_topics(&Utterance::cut("my kitchen sink is leaking, can you come tomorrow at two")).is_empty());
    }
}
