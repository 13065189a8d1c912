//! The names of the days of the week and of the months, in English and in Spanish: in lower case, accents folded.

use chrono::Weekday;

/// A weekday in English and in Spanish.
pub(crate) const WEEKDAYS: [(&str, &str, Weekday); 7] = [
    ("monday", "lunes", Weekday::Mon),
    ("tuesday", "martes", Weekday::Tue),
    ("wednesday", "miercoles", Weekday::Wed),
    ("thursday", "jueves", Weekday::Thu),
    ("friday", "viernes", Weekday::Fri),
    ("saturday", "sabado", Weekday::Sat),
    ("sunday", "domingo", Weekday::Sun),
];

/// A month in English and in Spanish, from January on. September has two spellings in Spanish.
pub(crate) const MONTHS: [(&str, &[&str]); 12] = [
    ("january", &["enero"]),
    ("february", &["febrero"]),
    ("march", &["marzo"]),
    ("april", &["abril"]),
    ("may", &["mayo"]),
    ("june", &["junio"]),
    ("july", &["julio"]),
    ("august", &["agosto"]),
    ("september", &["septiembre", "setiembre"]),
    ("october", &["octubre"]),
    ("november", &["noviembre"]),
    ("december", &["diciembre"]),
];

/// The day of the week that an English word names.
pub(crate) fn english_weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(english, ..)| *english == word).map(|(.., day)| *day)
}

/// The English name of the weekday that a Spanish word names.
pub(crate) fn weekday_in_english(spanish: &str) -> Option<&'static str> {
    WEEKDAYS.iter().find(|(_, name, _)| *name == spanish).map(|(english, ..)| *english)
}

/// The English name of the month that a Spanish word names.
pub(crate) fn month_in_english(spanish: &str) -> Option<&'static str> {
    MONTHS.iter().find(|(_, names)| names.contains(&spanish)).map(|(english, _)| *english)
}

/// The day of the week that a word of either language names.
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    english_weekday(word).or_else(|| english_weekday(weekday_in_english(word)?))
}

/// The number of the month, 1 to 12, that an English word names.
pub(crate) fn english_month(word: &str) -> Option<u32> {
    MONTHS.iter().zip(1..).find(|((english, _), _)| *english == word).map(|(_, number)| number)
}

/// Whether a word of either language names a month.
pub(crate) fn is_month(word: &str) -> bool {
    english_month(word).is_some() || month_in_english(word).is_some()
}

/// Whether an English word names a weekday or a month.
pub(crate) fn is_english(word: &str) -> bool {
    english_weekday(word).is_some() || english_month(word).is_some()
}

/// The names in Spanish.
pub(crate) fn spanish_names() -> impl Iterator<Item = &'static str> {
    WEEKDAYS.iter().map(|(_, name, _)| *name).chain(MONTHS.iter().flat_map(|(_, names)| names.iter().copied()))
}

/// Whether a Spanish word names a weekday or a month.
pub(crate) fn is_spanish(word: &str) -> bool {
    spanish_names().any(|name| name == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_their_own_language() {
        assert_eq!((weekday("domingo"), weekday("sunday"), weekday("sun")), (Some(Weekday::Sun), Some(Weekday::Sun), None));
        assert_eq!((english_month("january"), english_month("december"), english_month("enero")), (Some(1), Some(12), None));
        assert_eq!((month_in_english("setiembre"), weekday_in_english("monday")), (Some("september"), None));
        assert!(is_month("mayo") && is_month("may") && !is_month("lunes"));
        assert!(is_english("friday") && is_english("june") && !is_english("viernes"));
        assert!(is_spanish("viernes") && is_spanish("junio") && !is_spanish("june"));
    }
}
