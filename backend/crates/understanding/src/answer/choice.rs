//! Which of the things offered: by place in the row, by day, by clock, "the later one", "either", "none of those", "anything earlier?".

use std::sync::LazyLock;

use chrono::NaiveDateTime;
use domain::meaning::{Choice, Confidence, Read};

use super::offered::{Named, Offers};
use crate::{
    calendar_words,
    listening::{Expecting, Listening},
    phrases::{Class, Found, LANGUAGE, Plain, Table},
};

/// What a row picks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pick {
    This(Choice),
    Middle,
}

/// Where a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    /// Anywhere: the words can mean nothing else.
    Always,
    /// Only when things were offered.
    AmongOffers,
}

type Row = (&'static str, Counts, Pick, &'static [&'static str]);

const CLASSES: &[Class] = &[
    ("thing", "one ones window windows slot option choice time appointment opening offer spot"),
    ("cosa", "una uno opcion hora cita"),
    ("first", "first 1_st primera primero primer"),
    ("second", "second 2_nd segunda segundo"),
    ("third", "third 3_rd tercera tercero tercer"),
    ("fourth", "fourth 4_th cuarta cuarto"),
    ("label", "number option choice slot numero opcion"),
    ("lead", "quiero quisiera deme dame me_quedo_con escojo elijo prefiero mejor si pues bueno entonces seria tomo agarro con"),
    ("tail", "por_favor entonces esta_bien mejor me_queda_bien me_sirve pues gracias"),
    (
        "soon",
        "as_soon_as_possible asap soon_as_you_can as_soon_as_you_can soonest_possible lo_mas_pronto_posible lo_mas_pronto_que_pueda lo_mas_pronto_que_se_pueda lo_antes_posible cuanto_antes lo_mas_pronto lo_mas_rapido lo_mas_rapido_posible",
    ),
];

const fn number(number: u8) -> Pick {
    Pick::This(Choice::Number { number })
}

const ROWS: &[Row] = &[
    (
        "first",
        Counts::Always,
        number(1),
        &[
            "the|that|your|la|el|lo @first ?@thing|@cosa !available|thing|floor|of|week|open|opening|name|time_we",
            "@first one|choice|slot|option|window|opcion",
            "@label one|1|uno|a !the",
            "the former !owner|tenant|wife|husband",
            "^ former",
        ],
    ),
    (
        "first of them",
        Counts::AmongOffers,
        number(1),
        &[
            "^ ?the|la|el @first ?please|works|then|thanks|por_favor $",
            "^ ?the|el one|1|uno|a ?please|works|then|thanks|por_favor $",
            "^ una ?por_favor $",
            "@first ?please|works|then $",
        ],
    ),
    (
        "second",
        Counts::Always,
        number(2),
        &[
            "the|that|your|la|el|lo @second ?@thing|@cosa !floor|of|week|story|name|time_this",
            "@second one|choice|slot|option|window|opcion",
            "@label two|2|to|too|dos|b",
        ],
    ),
    (
        "second of them",
        Counts::AmongOffers,
        number(2),
        &[
            "^ ?the|la|el @second ?please|works|then|thanks|por_favor $",
            "^ ?the|el 2|two|dos|b ?please|works|then|thanks|por_favor $",
            "@second ?please|works|then $",
        ],
    ),
    (
        "third",
        Counts::Always,
        number(3),
        &[
            "the|that|your|la|el|lo @third ?@thing|@cosa !floor|of|week|name",
            "@third one|choice|slot|option|window|opcion",
            "@label three|3|tres",
        ],
    ),
    (
        "third of them",
        Counts::AmongOffers,
        number(3),
        &[
            "^ ?the|la|el @third ?please|works|then|thanks|por_favor $",
            "^ ?the|el 3|three|tres|c ?please|works|then|thanks|por_favor $",
            "@third ?please|works|then $",
        ],
    ),
    (
        "fourth",
        Counts::Always,
        number(4),
        &[
            "the|that|your|la|el @fourth ?@thing|@cosa !floor|of|week|july",
            "@fourth one|choice|slot|option|window|opcion",
            "@label four|4|for|cuatro",
        ],
    ),
    (
        "fourth of them",
        Counts::AmongOffers,
        number(4),
        &["^ ?the|la|el @fourth ?please|works|then|thanks|por_favor $", "^ ?the|el 4|four|cuatro|d ?please|works|then|thanks|por_favor $"],
    ),
    // "La dos" is the second of them; two o'clock would be "las dos".
    ("numbered one", Counts::AmongOffers, number(1), &["?@lead la uno|1 ?@tail $"]),
    ("numbered two", Counts::AmongOffers, number(2), &["?@lead la dos|2 ?@tail $"]),
    ("numbered three", Counts::AmongOffers, number(3), &["?@lead la tres|3 ?@tail $"]),
    ("numbered four", Counts::AmongOffers, number(4), &["?@lead la cuatro|4 ?@tail $"]),
    (
        "middle",
        Counts::Always,
        Pick::Middle,
        &["the middle|center ?@thing !of", "middle one|option|slot|choice", "la|el de|del medio|en_medio"],
    ),
    (
        "last",
        Counts::Always,
        Pick::This(Choice::Last),
        &[
            "the|that last|final @thing !you|i|we|time",
            "last one|option|slot|choice !you",
            "the last|final ?please $",
            "the ?very last of them|those|these|the_three|the_two",
            "la|el|lo ultima|ultimo ?@cosa",
        ],
    ),
    (
        "last of them",
        Counts::AmongOffers,
        Pick::This(Choice::Last),
        &["^ last|ultima|ultimo ?please|one|then $", "the latter", "^ latter", "^ no|okay|actually last $", "okay|ok|actually last $"],
    ),
    (
        "earlier one",
        Counts::Always,
        Pick::This(Choice::Earlier),
        &[
            "the earlier|earliest|sooner|soonest|early|first_available @thing !you",
            "earlier|earliest|sooner|soonest|early one",
            "the earlier|earliest|sooner|soonest ?of ?the|those ?two|please|works $",
            "the earlier|earliest|sooner|soonest|first of them|these|both",
            "the earlier|earliest|sooner|soonest|first of the|those two|three",
            "the earliest|soonest|first ?one ?that you said|say|mentioned|named|offered|gave|listed",
            "la|el mas temprano|temprana|pronto",
            "whichever|whatever|which_ever is|comes|one_is earlier|earliest|sooner|soonest|first",
            "soonest|earliest|quickest|first ?one|thing|time ?that you ?guys|all have|got|can|do",
        ],
    ),
    (
        "earlier of them",
        Counts::AmongOffers,
        Pick::This(Choice::Earlier),
        &[
            "^ ?i|we ?would|will ?like|prefer|take|rather ?do|have ?the earlier|earliest|sooner|soonest|early ?is|would_be ?better|best|please|works|then|time $",
            "^ ?mas temprano|antes ?mejor $",
            "^ earlier|sooner is|would_be|works better|best",
            "@soon",
            "^ ?the|la|el sooner|pronto|antes ?the better|mejor",
        ],
    ),
    (
        "later one",
        Counts::Always,
        Pick::This(Choice::Later),
        &[
            "the later|latest|late @thing !you|of_the_day",
            "later|latest|late one",
            "the later|latest ?of ?the|those ?two|please|works $",
            "the later|latest of them|these|those|both",
            "the later|latest of the|those two|three",
            "the day|one|time further|farther ?out|away|off",
            "the further|farther ?one ?out|away",
            "la|el mas tarde",
            "whichever|whatever is|comes|one_is later|latest|last",
        ],
    ),
    (
        "later of them",
        Counts::AmongOffers,
        Pick::This(Choice::Later),
        &[
            "^ ?i|we ?would|will ?like|prefer|take|rather ?do|have ?the later|latest|late ?is|would_be ?better|best|please|works|then|time $",
            "^ mas tarde ?mejor $",
            "^ later is|would_be|works better|best",
        ],
    ),
    (
        "any of them",
        Counts::Always,
        Pick::This(Choice::Any),
        &[
            "either|any|both|all ?one|of_them|of_those|of_the_two|time|is|are|would_be|will|would ?them ?be|works|work|fine|good|okay|do|great|perfect !fine|is $",
            "either|any|both|all ?of ?them|those|these|the_two|one works|work|is_fine|are_fine|is_good|are_good|is_okay|are_okay|would_work|will_work|will_do|would_be_fine|would_be_good|would_be_great|fine|good",
            "either|any one|of_them|of_those|of_these|of_the_two !of !you|thing",
            "whichever|whatever|which_ever|what_ever ?one|time|is|works|you|is_easiest|is_best|is_better|is_easier ?best|easiest|have|want|think|like|for_you|suits|works|prefer|is_best|is_easiest",
            "you pick|choose|decide|tell_me|can_pick|can_choose",
            "it|that does|do|would not matter|make_a_difference",
            "does not matter|make_a_difference",
            "i|we am|do not picky|care|have_a_preference|mind !if",
            "no preference|particular|difference",
            "^ whenever|anytime|any_time ?is|works ?fine|good|okay ?for_me ?you ?can|have|want|like $",
            "i am|are flexible|easy|open",
            "dealer's|dealer|your choice|pick|call",
            "all the same to_me",
            "surprise me",
            "cualquiera ?de ?las|los|esas|esos|ellas ?dos|me ?esta|sirve|funciona ?bien",
            "la|el que sea|usted_quiera|quiera|prefiera|tenga",
            "me da igual|lo_mismo",
            "las|los dos|ambas|ambos me|esta|estan|sirven ?sirven|funcionan|bien",
            "no importa ?cual|cualquiera",
        ],
    ),
    (
        "none of them",
        Counts::Always,
        Pick::This(Choice::NoneOfThem),
        &[
            "none|neither ?one ?of ?these|those|them|the_times|the_two|that|which",
            "not any|either|one of them|those|these|of_them",
            "i|we can not|do_not ?do|make|want|like any|either of|one",
            "no none|neither|to_both|to_all",
            "do|does not any|either|none of ?them|those|these",
            "any|either|all of those|them|these do|does|will|would not",
            "those|these|they|both|either ?times|slots|options|dates|of_those|of_them ?all|both do|does|will|are|is|would not ?really|going_to ?work|suit|fit|good|work",
            "ninguna|ninguno|ningun ?de ?esas|esos|las|los|ellas ?dos|horarios !llave|tubo|lado|problema|momento|grifo|parte|luz",
            "ni una|uno|la_una|el_uno",
        ],
    ),
    (
        "something else",
        Counts::AmongOffers,
        Pick::This(Choice::NoneOfThem),
        &[
            "something|anything|some|another|other|different else|time|day|times|options|slots|option|date",
            "what else ?do|is ?you ?have|there|available",
            "otra|otro|otras|otros hora|dia|horas|opciones|opcion|fecha",
        ],
    ),
    (
        "anything earlier",
        Counts::Always,
        Pick::This(Choice::AnythingEarlier),
        &[
            "anything|something|nothing|any|some|any_time|any_times|anyone ?else|available|open|any|a_bit|a_little|little|at_all|slots|times ?bit ?any earlier|sooner|before|prior|quicker !the_weekend|i",
            "do|have|got|is|are|can|could|would|what_about|how_about ?there ?you ?guys ?do|have|get|come|make|be|fit ?got ?it|me|us|one|a|an|any|in|someone ?a ?bit|little|any earlier|sooner|quicker !one|than",
            "a|an|any|one|need|want|prefer|like ?something ?bit|little ?lot earlier|sooner !one|of",
            "earlier ?time|slot|day|appointment|than ?in|that ?the ?day|week ?if ?possible|available $",
            "anything|something in|for ?the|that ?same morning earlier|instead",
            "hay|tiene|tienen|habra|algo|puede ?algo|ser ?mas temprano|pronto|antes !posible|que_pueda|que_se",
            "algo|mas antes|temprano|pronto !posible|que_pueda|que_se",
            "antes de eso|esa_hora|ese_dia",
        ],
    ),
    (
        "anything later",
        Counts::Always,
        Pick::This(Choice::AnythingLater),
        &[
            "anything|something|nothing|any|some|any_time|any_times ?else|available|open|any|a_bit|a_little|little|at_all|slots|times ?bit ?any later|after !i|work|school|lunch",
            "do|have|got|is|are|can|could|would|what_about|how_about ?there ?you ?guys ?do|have|get|come|make|be|fit ?got ?it|me|us|one|a|an|any|in|someone ?a ?bit|little|any later !one|than|today|on|this",
            "a|an|any|one|need|want|prefer|like ?something ?bit|little ?lot later !one|of|today|on|this",
            "later time|slot|day|appointment|than|in ?in|that ?the ?day|week ?if ?possible|available $",
            "hay|tiene|tienen|habra|algo|puede ?algo|ser ?mas tarde|despues",
            "algo|mas despues|tarde",
        ],
    ),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE, CLASSES], ROWS.iter().enumerate().flat_map(|(at, (.., says))| says.iter().map(move |say| (at, *say))))
});

/// Which of the things offered.
pub(crate) fn read_choice(plain: &Plain<'_>, listening: &Listening<'_>) -> Option<Read<Choice>> {
    let offers = Offers::of(listening);
    let asked = listening.expecting == Some(Expecting::Choice) || offers.any();
    let told = told(plain, asked, &offers).filter(|read| offers.has(read.value));
    match (told, named(plain, listening, &offers, asked)) {
        (Some(told), Some(named)) => {
            let among = Named::of(plain, listening, asked).and_then(|day| offers.nth_of(&day, told.value));
            Some(among.map_or_else(|| weighed(told.clone(), named), |choice| Read { value: choice, ..told.clone() }))
        }
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}

/// What the rows tell. The last words win: "the first one, no, the second".
fn told(plain: &Plain<'_>, asked: bool, offers: &Offers) -> Option<Read<Choice>> {
    let mut best: Option<(Found, Read<Choice>)> = None;
    for found in TABLE.find(plain) {
        let Some((name, counts, pick, _)) = ROWS.get(found.row) else { continue };
        if (*counts == Counts::AmongOffers && !asked) || refused(plain, found.from, *pick) || is_a_date(plain, &found) {
            continue;
        }
        let choice = match pick {
            Pick::This(choice) => *choice,
            Pick::Middle => Choice::Number { number: offers.middle()? },
        };
        let read = Read::plain(choice, Confidence::new(if asked { 0.95 } else { 0.85 }), plain.span(found.from, found.to), name);
        let better = best.as_ref().is_none_or(|(before, _)| found.from >= before.to || found.len() > before.len());
        if better {
            best = Some((found, read));
        }
    }
    best.map(|(_, read)| read)
}

/// "Friday the second", "Tuesday the first": a date, and nothing that was offered.
fn is_a_date(plain: &Plain<'_>, found: &Found) -> bool {
    const ORDINALS: [&str; 8] = ["first", "second", "third", "fourth", "st", "nd", "rd", "th"];
    let weekday = found.from.checked_sub(1).filter(|before| calendar_words::weekday(plain.text(*before)).is_some());
    let pause = plain.words.get(found.from).is_some_and(|word| word.pause);
    // "El primero de diciembre", "the second of May", "December 2nd".
    let of = super::offered::is_of_a_month(plain, found.to) || super::offered::is_of_a_month(plain, found.from + 1);
    let behind = found.from.checked_sub(1).is_some_and(|before| calendar_words::is_month(plain.text(before)));
    // "I'm out of town till the first"
    let article = found.from.checked_sub(1).is_some_and(|before| plain.is_any(before, &["the", "el"]));
    let led = found
        .from
        .checked_sub(1 + usize::from(article))
        .is_some_and(|before| plain.is_any(before, &["till", "until", "by", "on", "since", "before", "after", "hasta"]));
    let dated = led
        && !plain.is_any(found.to - 1, &["one", "slot", "option", "choice", "time", "appointment", "opening", "spot", "offer", "window"]);
    of || behind || dated || weekday.is_some() && !pause && plain.text(found.from) == "the" && ORDINALS.contains(&plain.text(found.to - 1))
}

/// "Not the first one", "the first one doesn't work".
fn refused(plain: &Plain<'_>, from: usize, pick: Pick) -> bool {
    let picks_one = !matches!(pick, Pick::This(Choice::Any | Choice::NoneOfThem | Choice::AnythingEarlier | Choice::AnythingLater));
    let before = |back: usize| from.checked_sub(back).map_or("", |at| plain.text(at));
    let article = usize::from(matches!(before(1), "the" | "that" | "la" | "el"));
    let denied = picks_one && matches!(before(1 + article), "not" | "sin" | "except");
    let ahead = is_denied_ahead(plain, from, 6);
    denied || (picks_one && ahead)
}

/// Whether a "not" stands among the next words, before the next pause.
pub(super) fn is_denied_ahead(plain: &Plain<'_>, from: usize, reach: usize) -> bool {
    let goes_on = |at: &usize| *at == from || plain.words.get(*at).is_some_and(|word| !word.pause);
    (from..from + reach).take_while(goes_on).any(|at| plain.text(at) == "not" && plain.words.get(at).is_some_and(|word| !word.pause))
}

/// A day or a clock time of one of the offers.
fn named(plain: &Plain<'_>, listening: &Listening<'_>, offers: &Offers, asked: bool) -> Option<Read<Choice>> {
    let named = Named::of(plain, listening, asked)?;
    let choice = offers.named(&named)?;
    Some(Read::plain(choice, Confidence::new(named.confidence), plain.span(named.from, named.to), "named"))
}

/// The time of the one offer that a choice means. An offer is never chosen by a time that was not offered.
pub(crate) fn chosen_time(choice: &Read<Choice>, listening: &Listening<'_>) -> Option<NaiveDateTime> {
    Offers::of(listening).time_of(choice.value)
}

/// The number of the offer at this moment.
pub(crate) fn choice_of(at: NaiveDateTime, listening: &Listening<'_>) -> Option<Choice> {
    Offers::of(listening).number_of(at)
}

/// A bare "two" may be the second offer or two o'clock: both are kept, and neither is sure.
fn weighed(told: Read<Choice>, named: Read<Choice>) -> Read<Choice> {
    let bare = matches!(told.value, Choice::Number { .. }) && told.rule.ends_with("of them");
    if !bare || told.value == named.value {
        return told;
    }
    Read { others: vec![told.value], confidence: Confidence::new(0.55), ..named }
}

#[cfg(test)]
mod tests;
