//! Numbers that are one word, in English and in Spanish.

/// A number below twenty, in Spanish below thirty.
pub(crate) fn unit_word(word: &str) -> Option<u32> {
    english_unit(word).or_else(|| spanish_unit(word))
}

/// Twenty, thirty and so on to ninety.
pub(crate) fn tens_word(word: &str) -> Option<u32> {
    english_tens(word).or_else(|| spanish_tens(word))
}

/// A place in an order, as one word.
pub(crate) fn ordinal_word(word: &str) -> Option<u32> {
    english_ordinal(word).or_else(|| spanish_ordinal(word))
}

/// A number below twenty.
pub(crate) fn english_unit(word: &str) -> Option<u32> {
    Some(match word {
        "zero" => 0,
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        _ => return None,
    })
}

/// Twenty, thirty and so on to ninety.
pub(crate) fn english_tens(word: &str) -> Option<u32> {
    Some(match word {
        "twenty" => 20,
        "thirty" => 30,
        "forty" | "fourty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => return None,
    })
}

/// "First" to "twentieth", and "thirtieth".
pub(crate) fn english_ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "thirteenth" => 13,
        "fourteenth" => 14,
        "fifteenth" => 15,
        "sixteenth" => 16,
        "seventeenth" => 17,
        "eighteenth" => 18,
        "nineteenth" => 19,
        "twentieth" => 20,
        "thirtieth" => 30,
        _ => return None,
    })
}

/// A number that Spanish writes as one word, below thirty.
fn spanish_unit(word: &str) -> Option<u32> {
    Some(match word {
        "cero" => 0,
        "un" | "uno" | "una" => 1,
        "dos" => 2,
        "tres" => 3,
        "cuatro" => 4,
        "cinco" => 5,
        "seis" => 6,
        "siete" => 7,
        "ocho" => 8,
        "nueve" => 9,
        "diez" => 10,
        "once" => 11,
        "doce" => 12,
        "trece" => 13,
        "catorce" => 14,
        "quince" => 15,
        "dieciséis" | "dieciseis" => 16,
        "diecisiete" => 17,
        "dieciocho" => 18,
        "diecinueve" => 19,
        "veintiuno" | "veintiún" | "veintiun" => 21,
        "veintidós" | "veintidos" => 22,
        "veintitrés" | "veintitres" => 23,
        "veinticuatro" => 24,
        "veinticinco" => 25,
        "veintiséis" | "veintiseis" => 26,
        "veintisiete" => 27,
        "veintiocho" => 28,
        "veintinueve" => 29,
        _ => return None,
    })
}

/// Twenty, thirty and so on to ninety, in Spanish.
fn spanish_tens(word: &str) -> Option<u32> {
    Some(match word {
        "veinte" => 20,
        "treinta" => 30,
        "cuarenta" => 40,
        "cincuenta" => 50,
        "sesenta" => 60,
        "setenta" => 70,
        "ochenta" => 80,
        "noventa" => 90,
        _ => return None,
    })
}

/// The first ten in order, in Spanish.
fn spanish_ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "primero" | "primer" | "primera" => 1,
        "segundo" | "segunda" => 2,
        "tercero" | "tercer" | "tercera" => 3,
        "cuarto" | "cuarta" => 4,
        "quinto" | "quinta" => 5,
        "sexto" | "sexta" => 6,
        "séptimo" | "séptima" => 7,
        "octavo" | "octava" => 8,
        "noveno" | "novena" => 9,
        "décimo" | "décima" => 10,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_an_order_are_known_in_both_languages() {
        for (word, place) in [("first", 1), ("twelfth", 12), ("primera", 1), ("tercer", 3), ("décimo", 10)] {
            assert_eq!(ordinal_word(word), Some(place), "{word}");
        }
        assert_eq!(ordinal_word("norte"), None);
    }
}
