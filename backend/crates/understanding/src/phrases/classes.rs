//! Word classes of the language itself, shared by every table: little words, numbers, days and parts of the day, in English and Spanish.

use super::Class;
use crate::{
    calendar_words,
    number_words::{tens_word, unit_word},
};

/// Classes that any pattern may name.
pub(crate) const LANGUAGE: &[Class] = &[
    ("be", "is 's are am was were be been being"),
    ("is", "is 's are am"),
    ("was", "was were had_been has_been have_been"),
    ("have", "have has had got have_got has_got 's_got having"),
    ("do", "do does did"),
    ("will", "will would can could should shall might may must"),
    ("not", "not never no_longer nothing none hardly"),
    ("no", "no not_any zero without"),
    ("me", "me us him her them my_wife my_husband everyone everybody all_of_us"),
    ("i", "i we he she they you_guys"),
    ("we", "i we"),
    ("you", "you you_guys you_all ya they"),
    ("my", "my our the this that a an your his her their"),
    ("it", "it that this which they those these"),
    ("a", "a an the some any my our your this that another one"),
    ("want", "want need require would_like would_love am_looking_for are_looking_for looking_for looking_to would_want wish hope hoping"),
    (
        "stand_in",
        "wife husband son daughter mother mom dad father brother sister nephew niece neighbor tenant tenants renter roommate manager nanny sitter housekeeper girlfriend boyfriend partner somebody someone esposa esposo hijo hija mama papa hermano hermana vecino vecina inquilino inquilina",
    ),
    ("day", "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday"),
    ("weekday", "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
    (
        "month",
        "january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    ),
    ("part", "morning afternoon evening night noon midnight lunch lunchtime"),
    ("very", "very really so too pretty quite super extremely all just still kind_of a_little a_bit slightly"),
    ("very_much", "very really so pretty quite super extremely just still totally absolutely perfectly completely"),
    ("somebody", "someone somebody anyone anybody a_person people"),
    ("please", "please por_favor kindly"),
    ("of", "of de del"),
];

const NUMBER_WORDS: &[&str] = &[
    "zero",
    "oh",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "double",
    "triple",
    "cero",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "veinte",
    "treinta",
    "cuarenta",
    "cincuenta",
    "sesenta",
    "setenta",
    "ochenta",
    "noventa",
    "cien",
    "ciento",
];

/// Whether the word is a number spelled out. `uno` and `una` are not: they are articles far more often.
pub(crate) fn is_number_word(word: &str) -> bool {
    NUMBER_WORDS.contains(&word)
}

const TIME_WORDS: &[&str] = &[
    "today",
    "tomorrow",
    "tonight",
    "yesterday",
    "weekend",
    "morning",
    "afternoon",
    "evening",
    "night",
    "noon",
    "midnight",
    "o'clock",
    "am",
    "pm",
    "week",
    "month",
    "day",
    "earlier",
    "later",
    "sooner",
    "hoy",
    "manana",
    "tarde",
    "noche",
    "semana",
    "mes",
    "temprano",
    "mediodia",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
];

/// Whether the word tells of a day or a time.
pub(crate) fn is_time_word(word: &str) -> bool {
    TIME_WORDS.contains(&word) || calendar_words::is_english(word) || calendar_words::is_spanish(word)
}

/// The value of a number below sixty, in digits or as one word.
pub(crate) fn small_number(word: &str) -> Option<u32> {
    if let Ok(value) = word.parse::<u32>() {
        return (value < 60).then_some(value);
    }
    // "Un momento" counts nothing.
    if matches!(word, "un" | "uno") {
        return None;
    }
    unit_word(word).filter(|value| *value > 0).or_else(|| tens_word(word)).filter(|value| *value < 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_months_are_those_of_the_calendar() {
        let (_, class) = LANGUAGE.iter().find(|(name, _)| *name == "month").unwrap();
        let mut months: Vec<&str> = class.split(' ').collect();
        let mut calendar: Vec<&str> =
            calendar_words::MONTHS.iter().flat_map(|(english, spanish)| std::iter::once(*english).chain(spanish.iter().copied())).collect();
        months.sort_unstable();
        calendar.sort_unstable();
        assert_eq!(months, calendar);
    }
}
