//! What of the visit is said to be wrong or to be changed, without the right one: "the name", "you have the wrong street".

use std::sync::LazyLock;

use domain::meaning::{Read, Topic};

use super::each_once;
use crate::phrases::{LANGUAGE, Plain, Table};

// The same sentences for every piece: it alone, it with a wish to change it, and it with what is the matter.
macro_rules! said_of {
    ($english:literal, $spanish:literal) => {
        [
            concat!("^ ?no|oh|um|well|actually|yes ?no ?it_is|just|change|fix|correct ?just ?the|my ", $english, " ?please|first $"),
            concat!("^ ?no|oh|well|sorry ?but ?i_think|there_is ?you_have|you_got|got|have|had|a|that_is ?you ?the|my wrong ", $english),
            concat!("the|my|that ", $english, " is|'s|was|looks wrong|incorrect|not_right|not_correct|off|misspelled|spelled_wrong"),
            concat!("got|have|had the|my ", $english, " wrong"),
            concat!("need|want|like|have ?to change|fix|correct the|my ", $english, " ?please $"),
            concat!("^ ?no|ay|pues|perdon ?es|cambie|cambiar|corrija|corregir ?la|el|mi ", $spanish, " ?por_favor $"),
            concat!(
                "la|el|mi|ese|esa ",
                $spanish,
                " ?que esta|es|tiene|dijo|no ?muy mal|equivocado|equivocada|incorrecto|incorrecta|es_ese|es_esa|es_asi"
            ),
        ]
    };
}

const ROWS: [(Topic, &str, [&str; 7]); 4] = [
    (Topic::NameAmiss, "the_name_is_wrong", said_of!("name|last_name|first_name|full_name|surname|spelling", "nombre|apellido")),
    (
        Topic::AddressAmiss,
        "the_address_is_wrong",
        said_of!(
            "address|street|house_number|street_number|street_name|zip|zip_code|apartment|apartment_number",
            "direccion|calle|domicilio|codigo_postal|zip"
        ),
    ),
    (Topic::TimeAmiss, "the_time_is_wrong", said_of!("time|day|date|hour|day_and_time|appointment_time", "hora|dia|fecha|horario")),
    (
        Topic::NumberAmiss,
        "the_number_is_wrong",
        said_of!("phone|phone_number|callback_number|cell_number|contact_number", "telefono|numero_de_telefono|celular"),
    ),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE], ROWS.iter().enumerate().flat_map(|(at, (_, _, says))| says.iter().map(move |say| (at, *say))))
});

/// What is said to be wrong, each piece once, in the order said.
pub(super) fn read_amiss(plain: &Plain<'_>) -> Vec<Read<Topic>> {
    each_once(plain, &TABLE.find(plain), |row| ROWS.get(row).map(|(topic, rule, _)| (*topic, *rule)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn amiss(text: &str) -> Vec<Topic> {
        let heard = Utterance::cut(text);
        read_amiss(&Plain::of(&heard)).into_iter().map(|read| read.value).collect()
    }

    #[test]
    fn the_table_names_only_classes_that_exist() {
        assert!(TABLE.unknown().is_empty(), "{:?}", TABLE.unknown());
    }

    #[test]
    fn a_piece_alone_or_with_what_is_wrong_is_known() {
        for (text, topic) in [
            ("the name", Topic::NameAmiss),
            ("just the last name please", Topic::NameAmiss),
            ("my name is spelled wrong", Topic::NameAmiss),
            ("no, you got my name wrong", Topic::NameAmiss),
            ("el nombre", Topic::NameAmiss),
            ("mi apellido está mal", Topic::NameAmiss),
            ("the address", Topic::AddressAmiss),
            ("no that's the wrong street", Topic::AddressAmiss),
            ("the zip code isn't right", Topic::AddressAmiss),
            ("la dirección por favor", Topic::AddressAmiss),
            ("no, la calle no es esa", Topic::AddressAmiss),
            ("the time", Topic::TimeAmiss),
            ("change the day", Topic::TimeAmiss),
            ("la hora", Topic::TimeAmiss),
            ("el día está mal", Topic::TimeAmiss),
            ("the phone number's wrong", Topic::NumberAmiss),
            ("mi teléfono está mal", Topic::NumberAmiss),
        ] {
            assert_eq!(amiss(text), [topic], "{text}");
        }
    }

    #[test]
    fn naming_a_piece_in_passing_changes_nothing() {
        for text in [
            "the name is ann moss",
            "my address is 12 elm street",
            "what time is it",
            "any day is fine",
            "my phone died",
            "do you have a street number",
            "me llamo ana",
            "la calle es pinos",
        ] {
            assert_eq!(amiss(text), [], "{text}");
        }
    }
}
