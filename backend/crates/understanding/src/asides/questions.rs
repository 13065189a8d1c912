//! Questions about the visit and what is said to the receptionist rather than about the matter, as rows of phrases.

use std::sync::LazyLock;

use domain::meaning::{Confidence, Read, Topic};

use super::remarks;
use crate::phrases::{Found, LANGUAGE, Plain, Table};

const ROWS: &[(Topic, &str, &[&str])] = &[
    (
        Topic::WhoComes,
        "asks_who_comes",
        &[
            "who is|'s|will|would ?be ?going_to coming|come|show_up|do_it|do_the_work|doing_it|doing_the_work|there",
            "who is|'s it going_to_be|gonna_be|with",
            "who are|will|do you sending|send",
            "which|what technician|tech|plumber|electrician|guy|provider|person|one_of_you|one_of_your_guys ..2 coming|come|sending|i_get|be_there",
            "is|will|would it|that ?be with",
            "quien va_a_venir|viene|vendra|me_atiende|me_va_a_atender",
        ],
    ),
    (
        Topic::Preparation,
        "asks_preparation",
        &[
            "do|should|must|can|shall i|we ?need|have ?to do|prepare|turn|shut|clear|move|bring|avoid|eat|unplug ..4 before|beforehand|ahead_of_time|off|first|ready|meantime|meanwhile|until",
            "do|should|must i|we ?need|have ?to prepare|bring|get_ready",
            "is_there|there_is|anything i|we|anything ?i|we ?should|need|have|can ?to do|prepare|know|bring ..2 before|beforehand|ahead_of_time|first|meantime|ready",
            "what should|do i|we ?need|have ?to do|prepare|bring ..2 before|beforehand|ahead_of_time|meantime",
            "how do|should i|we prepare|get_ready",
            "que|algo ?tengo|debo|necesito ?que hacer|preparar ..2 antes",
        ],
    ),
    (
        Topic::WeDo,
        "asks_whether_we_do",
        &[
            "do|does you|you_guys|y'all|your_company|they|your_guys ?guys|also|ever|even|all do|fix|repair|install|handle|work_on|offer|replace|unclog|carry !free|it|that|this|you|them|sundays|saturdays|weekends|estimates|any|have|so|the_work|credit|payment|financing|warranties|discounts",
            "ustedes hacen|arreglan|reparan|instalan|ofrecen|cambian !eso|lo",
        ],
    ),
    (
        Topic::VisitFee,
        "asks_visit_fee",
        &[
            "how_much|charge|fee|cost ..6 come_out|come_over|coming_out|show_up|come_look|come_and_look|come_by|to_come|take_a_look|have_a_look",
            "service_call|service_visit|trip|diagnostic|call_out|callout|house_call|show_up charge|fee|cost",
            "how_much|what ?is|'s ?for ?a|the|your service_call|house_call|diagnostic|trip_charge",
            "cuanto ..3 venir|visita|revisar|ir",
        ],
    ),
    (
        Topic::WhyAsked,
        "asks_why",
        &[
            "why do|would|are|'s you|y'all ..2 need|want|asking|ask|have_to_know",
            "why ?do ?you need that|it|my|this",
            "what do you need|want that|it|my|this ..2 for",
            "para_que|por_que ..2 necesita|necesitan|quiere|quieren",
        ],
    ),
    (
        Topic::WhichTime,
        "asks_which_time",
        &[
            "what|which day|date|time is|was|'s that|it|this !going_to_cost",
            "what|which day|date|time did_you_say|again",
            "when is|was|'s that|it ?again $",
            "que dia|hora ?me es|era|seria|dijo ?eso",
        ],
    ),
    (
        Topic::OneMoment,
        "asks_for_a_moment",
        &[
            "hold|hang on !to",
            "just|give_me|need ?just a|one second|sec|minute|moment|min",
            "^ one|a|just_a|uno second|sec|minute|moment",
            "wait ?just a|one second|sec|minute|moment|min",
            "let me|us ask|check|go_ask|go_check|look|find|grab|get_my|see|think !if_you|you",
            "un momento|momentito|segundo|minuto|segundito",
            "espere|espereme|esperame|permitame|dejeme ?ver|preguntar|un_momento",
        ],
    ),
    (
        Topic::MissedCall,
        "tells_missed_call",
        &[
            "missed|got|received|had|saw|have ?a|an|your ?missed|phone call|calls ..2 from you|this|your|here",
            "missed|have_a_missed|had_a_missed|got_a_missed call|calls",
            "somebody|someone|you|you_guys|they ?just|tried called|call|rang|phoned|calling me|us|my !back|when|if|before",
            "me llamaron|llamo ?de ?este",
            "tengo|tenia una llamada_perdida",
        ],
    ),
    (
        Topic::WrongNumber,
        "tells_wrong_number",
        &[
            "wrong|incorrect number|place !of",
            "misdialed|misdial ?the ?number",
            "have|got|dialed|called the wrong number|place",
            "numero equivocado",
            "me_equivoque de numero",
        ],
    ),
    (
        Topic::AddToVisit,
        "adds_to_visit",
        &[
            "add ?on ?a|one|some|another ?something|thing|things|it|this|that|more|problem ..3 to|on|onto ?my|the|our|that appointment|visit|job|list|order|booking|service",
            "already ..5 schedule|scheduled|booked|appointment|visit|coming|down ..8 add|also_look|look_at_also|take_a_look_at|have_them_look|something_else|another_thing|one_more_thing",
            "want|wanted|like|need|can_i|could_i|can_we to? add something|another|one_more|a_thing",
            "agregar|anadir ..4 cita|visita",
        ],
    ),
    (Topic::SameHour, "asks_the_same_hour", &["same time|hour !as|last", "misma hora"]),
];

/// The rows of questions, and behind them those of remarks: one table, so that the words are looked at once.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let asks = ROWS.iter().enumerate().flat_map(|(at, (_, _, says))| says.iter().map(move |say| (at, *say)));
    Table::compile(&[LANGUAGE], asks.chain(remarks::TELLS.iter().map(|say| (ROWS.len(), *say))))
});

/// Questions and remarks where they stand.
pub(super) fn find(plain: &Plain<'_>) -> Vec<Found> {
    TABLE.find(plain)
}

/// Whether a place holds a remark.
pub(super) fn is_remark(place: &Found) -> bool {
    place.row == ROWS.len()
}

/// The questions and asides in an utterance, each once, in the order said.
pub(super) fn read_questions(plain: &Plain<'_>, found: &[Found]) -> Vec<Read<Topic>> {
    let mut read: Vec<Read<Topic>> = Vec::new();
    for place in found {
        let Some((topic, rule, _)) = ROWS.get(place.row) else { continue };
        if !read.iter().any(|known| known.value == *topic) {
            read.push(Read::plain(*topic, Confidence::new(0.9), plain.span(place.from, place.to), rule));
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn asked(text: &str) -> Vec<Topic> {
        let heard = Utterance::cut(text);
        let plain = Plain::of(&heard);
        read_questions(&plain, &find(&plain)).into_iter().map(|read| read.value).collect()
    }

    #[test]
    fn the_table_names_only_classes_that_exist() {
        assert!(TABLE.unknown().is_empty(), "{:?}", TABLE.unknown());
    }

    #[test]
    fn questions_about_the_visit_are_known_by_what_they_ask() {
        for (text, topic) in [
            ("okay and who's coming out", Topic::WhoComes),
            ("is it with Robin", Topic::WhoComes),
            ("¿quién va a venir?", Topic::WhoComes),
            ("do I need to do anything before they get here", Topic::Preparation),
            ("should I turn something off first", Topic::Preparation),
            ("do you guys do water softeners", Topic::WeDo),
            ("do you also fix boilers", Topic::WeDo),
            ("what's the trip charge", Topic::VisitFee),
            ("how much is it just to come out", Topic::VisitFee),
            ("why do you need my address", Topic::WhyAsked),
            ("sorry what day was that", Topic::WhichTime),
            ("when is it again", Topic::WhichTime),
            ("hang on a second", Topic::OneMoment),
            ("let me ask my husband", Topic::OneMoment),
            ("un momento por favor", Topic::OneMoment),
            ("I had a missed call from this number", Topic::MissedCall),
            ("somebody called me from there", Topic::MissedCall),
            ("oh sorry, wrong number", Topic::WrongNumber),
            ("I'd like to add something to my appointment", Topic::AddToVisit),
            ("I'm already booked for Friday but I want to add the shower", Topic::AddToVisit),
            ("Wednesday instead, same time", Topic::SameHour),
        ] {
            assert!(asked(text).contains(&topic), "{text}: {:?}", asked(text));
        }
    }

    #[test]
    fn telling_of_a_trouble_asks_nothing() {
        for text in [
            "my kitchen sink is leaking, can you come tomorrow at two",
            "the toilet runs and I need somebody on Monday",
            "it's 1412 Norton Street in Merriam",
            "yes that works",
        ] {
            assert!(asked(text).is_empty(), "{text}: {:?}", asked(text));
        }
    }
}
