//! What the technician should know for the visit: a dog, a gate, which door, whom to call. Kept in the caller's own words.

use domain::{
    masked::Words,
    meaning::{Confidence, Read},
};

use super::questions::is_remark;
use crate::{
    phrases::{Found, Plain},
    words::Utterance,
};

/// The rows.
pub(super) const TELLS: &[&str] = &[
    "dog|dogs|puppy|pitbull|rottweiler|perro|perros ?@is|are|is|bites|bite|barks|bark|muerde|muerden|loose|friendly|outside|in",
    "gate|door|alarm|entry|access|building|lockbox|lock_box|garage code|combination|is_locked|is|'s !leak*",
    "gate|porton|reja ?@is|is|'s ?locked|closed|open|cerrado|cerrada",
    "lockbox|lock_box|intercom|buzzer|doorbell|call_box|timbre|codigo",
    "key|keys ?@is|is|are|'s ?under|in|with",
    "llave|llaves ?de_la_casa|de_la_puerta ?la|las esta|estan|queda|quedan|tiene|tienen|dejo|deje|dejamos|dejaron !goteando|tirando|rota|floja|abierta|cerrada|mala|descompuesta|tapada|fuga|jorobada",
    "use|come|go|enter|through|around|round|knock|park|by|por|entre|toque|entrada ..3 back|side|rear|alley|basement|garage|driveway|atras|lado|callejon ?door|entrance|gate",
    "back|side|rear|garage|alley door|entrance|gate",
    "call|text|phone|ring|buzz ?me|us|her|him|my ..3 when|before|first|ahead|once|on_the_way|on_your_way|not !back|can|could|would|will",
    "call|text me|us|her|him first|before|ahead|on_the_way",
    "llame|llamen|llameme|llamenme|avise|avisen|aviseme|avisenme|avisar|avisarme|llamar|llamarme|marcar|marcarme|marqueme ..4 antes|cuando|primero",
    "it|that|heater|stove|furnace|dryer|range|boiler|tank is|'s ?a|an ?not gas|electric|propane|tankless ?one|heater|stove|unit|model|type $",
    "^ ?si|no|pues|yes|yeah|and|y ?no es|son ?un|una ?no de|a gas|propano|luz|lena $",
    "^ ?si|no|pues|y ?no es|son ?un|una ?no electrico|electrica|electricos $",
    "no|not|do_not ?hay|any smell|smelling|huele|olor|olemos ?any|a|de|of gas|humo|smoke !in",
    "pregnant|embarazada|breastfeeding|amamantando|lactando",
    "allergic|alergico|alergica ?to|a|al",
    "for|para ?both me|myself|mi and|y ?for|para my|mi|a ?best|mejor sister|mom|mother|daughter|friend|husband|wife|cousin|aunt|girlfriend|boyfriend|roommate|hermana|mama|hija|amiga|esposo|esposa|prima|tia|novia|novio",
    "for|para my|mi sister|mom|mother|daughter|friend|husband|wife|cousin|hermana|mama|hija|amiga|esposo|esposa|prima and|y ?for|para me|myself|i|yo|mi",
    "for|para ?the two|both|three|dos|tres|las_dos|los_dos|ambas|ambos of_us|people|personas|de_nosotras|de_nosotros",
    "on|take|taking|tomo|tomando accutane|blood_thinners|blood_thinner|isotretinoin|anticoagulantes",
    "daughter|son|hija|hijo|girl|boy|nina|nino|sobrina|nieta ..3 ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|10|11|12|13|14|15|16|17|once|doce|trece|catorce|quince|dieciseis|diecisiete !o'clock|am|pm|hundred",
    "tell|let|remind|warn|ask|have him|her|them|the_plumber|the_tech|the_technician|the_guy|the_electrician|whoever|sam|digale|diganle !i|that_i_called",
    "digale|diganle|avisele",
    "park ?your|the ?truck|van|car in|on|behind ..2 driveway|street|back|alley|garage|lot|front",
    "parking is|'s|only|there|behind",
    "estacione|estacionen|estacionar en|atras|detras",
    "tenant|tenants|renter|landlord|landlady|property_manager|superintendent|inquilino|inquilina|casero|dueno_de_la_casa ?@is|said|says|wants|will|named|is|'s|has|pays|called|told|dijo|va|me",
    "i|we rent|am_renting|are_renting",
    "the|my|our business|company|store|shop|restaurant|salon|church ?name ?is|'s ?called",
    "put ?it|that|this under the|our|my ..3 name|business|company",
    "wheelchair|hard_of_hearing|deaf|on_oxygen|baby|babies|night_shift ..3 sleeping|asleep|sleeps|naps|user",
    "wheelchair|hard_of_hearing|deaf|on_oxygen",
    "will|going_to let you|him|her|them in",
    "@stand_in ?else will|can|is|'s|'ll|va_a|puede !not ?be|let|estar|abrir ..2 there|home|here|casa",
    "@stand_in ?else will|can|is|'s !not ?be in $",
    "@stand_in ?else will|can|is|'s|va_a|estara|esta !not ?be|estar $",
];

/// Words that join one thing said to the next; what is remarked begins behind them.
const JOINS: &[&str] =
    &["and", "but", "also", "plus", "so", "oh", "yes", "yeah", "yep", "okay", "ok", "sure", "please", "y", "pero", "si", "ademas", "right"];

/// The stretch of the words that holds the remarks, as it was said; nothing where there are none.
pub(super) fn read_remarks(heard: &Utterance<'_>, plain: &Plain<'_>, found: &[Found]) -> Vec<Read<Words>> {
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for Found { from, to, .. } in found.iter().filter(|place| is_remark(place)).copied() {
        let (first, end) = around(plain, from, to);
        match stretches.last_mut() {
            Some((_, last)) if first <= *last => *last = end.max(*last),
            _ => stretches.push((first, end)),
        }
    }
    let read = |(from, to): (usize, usize)| {
        let span = plain.span(from, to);
        let words = heard.text.get(span.start..span.end)?.trim();
        (!words.is_empty()).then(|| Read::plain(Words::new(words), Confidence::new(0.8), span, "remark"))
    };
    stretches.into_iter().filter_map(read).collect()
}

// From behind the joining word before it to the end of its sentence.
fn around(plain: &Plain<'_>, from: usize, to: usize) -> (usize, usize) {
    let sentence = |at: usize| plain.words.get(at).map(|word| word.sentence);
    let mut first = from;
    while first > 0 && sentence(first - 1) == sentence(from) && !plain.is_any(first - 1, JOINS) {
        first -= 1;
    }
    let mut end = to;
    while end < plain.words.len() && sentence(end) == sentence(from) {
        end += 1;
    }
    (first, end)
}

#[cfg(test)]
mod tests {
    use super::{super::questions::find, *};

    fn remarks(text: &str) -> Vec<String> {
        let heard = Utterance::cut(text);
        let plain = Plain::of(&heard);
        read_remarks(&heard, &plain, &find(&plain)).iter().map(|read| read.value.expose().to_owned()).collect()
    }

    #[test]
    fn what_helps_at_the_door_is_kept_as_it_was_said() {
        for (text, kept) in [
            ("yes and warn them the dog barks", "warn them the dog barks"),
            ("yeah but the gate is locked, ring me when you are outside", "the gate is locked, ring me when you are outside"),
            ("sure, come around to the side door", "come around to the side door"),
            ("sí y la llave está con el vecino", "la llave está con el vecino"),
            ("no, it's electric", "no, it's electric"),
            ("es de propano", "es de propano"),
            ("¿me pueden marcar antes de venir?", "me pueden marcar antes de venir"),
            ("I'm allergic to latex", "I'm allergic to latex"),
            ("a facial please, it's for me and my sister", "it's for me and my sister"),
            ("es para las dos personas", "es para las dos personas"),
            ("I won't be home on tuesday but my husband will", "my husband will"),
            ("no I won't be in, my daughter's there", "no I won't be in, my daughter's there"),
        ] {
            assert_eq!(remarks(text), [kept], "{text}");
        }
    }

    #[test]
    fn a_trouble_or_an_address_is_no_remark() {
        for text in [
            "the kitchen sink is clogged",
            "1412 Norton Street in Overland Park",
            "call me back please",
            "yes that's right",
            "the back yard floods",
            "la llave del baño gotea",
            "la llave está goteando",
        ] {
            assert!(remarks(text).is_empty(), "{text}: {:?}", remarks(text));
        }
    }
}
