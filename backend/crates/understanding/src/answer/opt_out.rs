//! "Stop writing to me", in any wording. A lone keyword counts; inside a sentence the words must be about messages or calls.

use std::sync::LazyLock;

use domain::meaning::{Confidence, Read};

use crate::phrases::{Class, Found, LANGUAGE, Plain, Table};

const CLASSES: &[Class] = &[
    (
        "write",
        "texting messaging contacting calling emailing sending bothering writing_to spamming harassing phoning text message contact call email \
      send bother write_to spam harass phone",
    ),
    ("news", "texts messages text_messages sms calls emails reminders notifications ads promotions marketing spam alerts updates"),
    ("list", "list database system records contacts subscription distribution"),
];

const ROWS: &[(&str, &[&str])] = &[
    (
        "keyword",
        &[
            "^ ?please stop|stopall|unsubscribe|unsub|optout|quit|end|stopit ?please|all|it|now|this|thanks|thank_you $",
            "^ stop stop|all|it $",
            "^ remove $",
        ],
    ),
    ("unsubscribe", &["unsubscribe|optout|unsubscribed|opt_out|opted_out|opting_out !fee|of_the_warranty"]),
    (
        "stop writing",
        &[
            "stop|quit|cease|discontinue ?ever ?@write me|us|this_number|my_phone|my_number|my_cell|here !back|about",
            "stop|quit|cease|discontinue|end|no_more|do_not_send_me|do_not_want|do_not_want_any|do_not_want_anymore|do_not_want_to_receive|do_not_wish_to_receive|do_not_need ?any ?more|all|the|these|those|your|sending|getting|receiving|of ?me ?any ?the|these|those|your|any|more|all @news",
            "stop|quit|cease texting|messaging|contacting|emailing|spamming|harassing|bothering",
            "do_not|never text|message|contact|email|spam ?me|us|here|this ?number|phone ?please ?again|anymore|any_more|ever ?please $",
            "do_not|never call|text|contact|message|email ?me|us|this_number|here again|anymore|any_more|ever",
            "would|want|wish|like to not be|get|receive contacted|texted|messaged|texts|messages",
            "do not want to be|get contacted|texted|messaged|called|texts|messages|any_texts|any_messages",
            "not contact|text|message me|us again|anymore",
            "leave me|us alone",
            "lose|delete|erase|forget my number|phone_number",
        ],
    ),
    (
        "take me off",
        &[
            "take|remove|get|drop|delete|scrub ?me|us|my_number|my_name|my_phone|my_phone_number|this_number|my_info|my_email ?off|from|out_of ?of ?@my ?@words @list",
            "take|remove|get|delete me|us|my_number|my_phone|this_number off|from @my ?@words @list",
            "remove|delete|take_off my|this number|phone_number|phone|cell",
            "remove me $",
            "remove me from ?@my",
            "i want off|out ?of @my ?@words @list",
            "cancel|end ?@my text|texts|messages|sms|alerts|subscription|reminders",
        ],
    ),
    ("wrong person", &["wrong number stop|quit|do_not ?@write"]),
    (
        "alto",
        &[
            "^ ?por_favor alto|parar|pare|paren|basta|cancelar_suscripcion|baja|darme_de_baja|detener|detente|salir ?por_favor|ya $",
            "dejen|deje|deja|dejar|paren|pare|para ?ya de escribir*|mandar*|enviar*|mensajear*|textear*|molestar*|llamar*|contactar*",
            "no|ya_no|nunca ?mas ?me|nos escriba*|mande*|envie*|textee*|moleste*|contacte* ?mas|mensajes|nada|textos !cuando",
            "no|ya_no|nunca ?mas ?me|nos llame* mas|nunca",
            "no|ya_no ?me|nos llame* $",
            "no|ya_no ?quiero|deseo|me_interesa|necesito ?recibir ?mas|sus|estos mensajes|textos|notificaciones|recordatorios|publicidad|sms|llamadas",
            "no mas mensajes|textos|sms|llamadas",
            "quiten|quite|saquen|saque|borren|borre|eliminen|elimine|remuevan ?me ?mi|este ?numero|nombre|telefono",
            "quitenme|quiteme|saquenme|saqueme|borrenme|borreme|eliminenme|elimineme ?de ?su|la|esta ?lista",
            "dar|darme|denme|deme|dar_de|denme_de de_baja|baja",
            "dejenme|dejeme en_paz|tranquilo|tranquila",
        ],
    ),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let words: &[Class] = &[("words", "text message texting messaging mailing email call calling contact sms marketing")];
    Table::compile(&[LANGUAGE, CLASSES, words], ROWS.iter().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say))))
});

/// That the caller wants no more messages.
pub(crate) fn read_opt_out(plain: &Plain<'_>) -> Option<Read<()>> {
    let found = TABLE.find(plain).into_iter().max_by_key(Found::len)?;
    let (name, _) = ROWS.get(found.row)?;
    let sure = if *name == "keyword" { 0.97 } else { 0.93 };
    Some(Read::plain((), Confidence::new(sure), plain.span(found.from, found.to), name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn opts_out(text: &str) -> bool {
        assert!(TABLE.unknown().is_empty(), "{:?}", TABLE.unknown());
        read_opt_out(&Plain::of(&Utterance::cut(text))).is_some()
    }

    #[test]
    fn any_wording_stops() {
        for text in [
            "STOP",
            "Stop.",
            "stop please",
            "please stop",
            "stop all",
            "STOPALL",
            "unsubscribe",
            "UNSUBSCRIBE ME",
            "end",
            "quit",
            "stop texting me",
            "please stop messaging me",
            "quit texting this number",
            "stop sending me texts",
            "no more texts",
            "no more messages please",
            "don't text me again",
            "do not contact me anymore",
            "Don't call me again",
            "never text me again",
            "take me off your list",
            "please remove me from your texting list",
            "remove my number",
            "take my number off your list",
            "opt out",
            "I'd like to opt out",
            "opt me out of this, unsubscribe",
            "I don't want any more messages from you",
            "i do not want to receive these texts",
            "leave me alone",
            "wrong number stop texting",
            "lose my number",
            "delete my number",
            "get me off this list",
            "I don't want to be contacted",
            "stop contacting us",
            "stop the messages",
            "stop with the texts, unsubscribe",
            "cancel my text alerts",
            "quit bothering me",
            "stop it",
            "alto",
            "Basta ya",
            "no me manden más mensajes",
            "dejen de escribirme",
            "ya no quiero recibir mensajes",
            "quiten mi número",
            "quítenme de su lista",
            "denme de baja",
            "no me escriban más",
            "deje de mandarme mensajes",
            "no más mensajes por favor",
            "no me llamen más",
            "parar",
            "ya no me envíen mensajes",
            "déjenme en paz",
        ] {
            assert!(opts_out(text), "{text}");
        }
    }

    #[test]
    fn other_stops_go_on() {
        for text in [
            "the water won't stop",
            "can you stop by tomorrow",
            "stop by the house around noon",
            "my toilet won't stop running",
            "just stop and let me talk to a person",
            "I need to stop the leak",
            "cancel my appointment",
            "cancel",
            "the end of the week",
            "at the end",
            "don't call before nine",
            "call me back",
            "text me when you're on the way",
            "can you text me the address",
            "the furnace quit",
            "quit working yesterday",
            "it stopped",
            "bus stop on the corner",
            "don't text me the address, say it",
            "remove the old toilet",
            "take the old one off the wall",
            "no more hot water",
            "I don't want the expensive one",
            "please send me a text",
            "I got your message",
            "que pare la fuga",
            "no tengo agua",
            "no me llame antes de las nueve",
            "can you take a message",
            "end of the month works",
            "the pump won't quit",
        ] {
            assert!(!opts_out(text), "{text}: {:?}", read_opt_out(&Plain::of(&Utterance::cut(text))));
        }
    }
}
