//! Opening hours as they are spoken: whether it is open now, until when, and the ordinary week in as few words as it takes.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::{
    Occasion,
    spoken::{clock_en, clock_es, day_en, day_es, weekday_en, weekday_es},
};
use crate::{
    business::hours::{DayHours, WeeklyHours},
    language::Language,
};

/// In English.
pub(super) fn say_en(open_now: bool, only_now: bool, occasion: Occasion<'_>) -> String {
    let now = now_words(open_now, occasion, Language::En);
    if only_now {
        return now;
    }
    let week = week(&occasion.business.hours.weekly, Language::En);
    format!("{week} {now}")
}

/// In Spanish.
pub(super) fn say_es(open_now: bool, only_now: bool, occasion: Occasion<'_>) -> String {
    let now = now_words(open_now, occasion, Language::Es);
    if only_now {
        return now;
    }
    let week = week(&occasion.business.hours.weekly, Language::Es);
    format!("{week} {now}")
}

/// When it is open on one day, in English.
pub(super) fn day_words_en(date: NaiveDate, occasion: Occasion<'_>) -> String {
    let day = day_en(date, occasion.local_now().date());
    let opening = occasion.business.opening();
    let holiday = opening.special_on(date).map(|special| format!(" for {}", special.name.spoken(Language::En))).unwrap_or_default();
    let hours = spans_on(date, occasion, Language::En);
    if hours.is_empty() {
        return format!("We are closed {day}{holiday}.");
    }
    format!("We are open {day} {}.", hours.join(" and "))
}

/// When it is open on one day, in Spanish.
pub(super) fn day_words_es(date: NaiveDate, occasion: Occasion<'_>) -> String {
    let day = day_es(date, occasion.local_now().date());
    let opening = occasion.business.opening();
    let holiday = opening.special_on(date).map(|special| format!(" por {}", special.name.spoken(Language::Es))).unwrap_or_default();
    let hours = spans_on(date, occasion, Language::Es);
    if hours.is_empty() {
        return format!("Está cerrado {day}{holiday}.");
    }
    format!("Abrimos {day} {}.", hours.join(" y "))
}

fn spans_on(date: NaiveDate, occasion: Occasion<'_>, language: Language) -> Vec<String> {
    let spans = occasion.business.opening().spans_on(date);
    spans.iter().map(|span| span_words(Some(span.written_opens.time()), Some(span.written_closes.time()), language)).collect()
}

fn now_words(open_now: bool, occasion: Occasion<'_>, language: Language) -> String {
    let opening = occasion.business.opening();
    let today = occasion.local_now().date();
    let holiday = opening.special_on(today).map(|special| special.name.spoken(language).to_owned());
    if open_now {
        return match (opening.open_until(occasion.now).map(|until| occasion.local(until).time()), language) {
            (Some(until), Language::En) => format!("We are open now, until {}.", clock_en(until)),
            (Some(until), Language::Es) => format!("Ahora está abierto, hasta {}.", until_es(until)),
            (None, Language::En) => "We are open now.".to_owned(),
            (None, Language::Es) => "Ahora está abierto.".to_owned(),
        };
    }
    let next = opening.next_opening(occasion.now).map(|opens| occasion.local(opens));
    match (next, language) {
        (Some(opens), Language::En) => {
            let why = holiday.map(|name| format!(" for {name}")).unwrap_or_default();
            format!("We are closed right now{why}, and open again {} at {}.", day_en(opens.date(), today), clock_en(opens.time()))
        }
        (Some(opens), Language::Es) => {
            let why = holiday.map(|name| format!(" por {name}")).unwrap_or_default();
            format!("Ahora está cerrado{why}; abrimos {} {}.", day_es(opens.date(), today), clock_es(opens.time()))
        }
        (None, Language::En) => "We are closed right now.".to_owned(),
        (None, Language::Es) => "Ahora está cerrado.".to_owned(),
    }
}

/// Runs of neighbouring weekdays with the same hours are said together.
fn week(weekly: &WeeklyHours, language: Language) -> String {
    let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let mut runs: Vec<(Weekday, Weekday, &DayHours)> = Vec::new();
    for day in days {
        let hours = weekly.on(day);
        match runs.last_mut() {
            Some((_, last, same)) if *same == hours => *last = day,
            _ => runs.push((day, day, hours)),
        }
    }
    let open: Vec<String> = runs.iter().filter(|(_, _, hours)| !hours.is_closed()).map(|run| run_words(*run, language)).collect();
    match language {
        Language::En => format!("We are open {}.", open.join("; ")),
        Language::Es => format!("Abrimos {}.", open.join("; ")),
    }
}

fn run_words((first, last, hours): (Weekday, Weekday, &DayHours), language: Language) -> String {
    let spans: Vec<String> = hours.spans().iter().map(|span| span_words(span.opens().time(), span.closes().time(), language)).collect();
    let single = first.num_days_from_monday() == last.num_days_from_monday();
    match language {
        Language::En if single => format!("{} {}", weekday_en(first), spans.join(" and ")),
        Language::En => format!("{} to {} {}", weekday_en(first), weekday_en(last), spans.join(" and ")),
        Language::Es if single => format!("el {} {}", weekday_es(first), spans.join(" y ")),
        Language::Es => format!("de {} a {} {}", weekday_es(first), weekday_es(last), spans.join(" y ")),
    }
}

// The end of the day is midnight, which has no clock time of its own.
fn span_words(opens: Option<NaiveTime>, closes: Option<NaiveTime>, language: Language) -> String {
    let (opens, closes) = (opens.unwrap_or(NaiveTime::MIN), closes.unwrap_or(NaiveTime::MIN));
    match language {
        Language::En => format!("from {} to {}", clock_en(opens), clock_en(closes)),
        Language::Es => format!("{} hasta {}", from_es(opens), until_es(closes)),
    }
}

// `de las 8 de la mañana`, `del mediodía`.
fn from_es(time: NaiveTime) -> String {
    let at = clock_es(time);
    at.strip_prefix("al ").map_or_else(|| format!("de {}", at.trim_start_matches("a ")), |part| format!("del {part}"))
}

// `las 5 de la tarde`, `el mediodía`: what stands behind `hasta`.
fn until_es(time: NaiveTime) -> String {
    let at = clock_es(time);
    at.strip_prefix("al ").map_or_else(|| at.trim_start_matches("a ").to_owned(), |part| format!("el {part}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_until_noon_are_said_as_people_say_them() {
        let words = |opens: &str, closes: &str| span_words(opens.parse().ok(), closes.parse().ok(), Language::Es);
        assert_eq!(words("09:00:00", "12:00:00"), "de las 9 de la mañana hasta el mediodía");
        assert_eq!(words("12:00:00", "17:00:00"), "del mediodía hasta las 5 de la tarde");
        assert_eq!(words("13:00:00", "13:30:00"), "de la 1 de la tarde hasta la 1:30 de la tarde");
    }

    #[test]
    fn neighbouring_days_with_the_same_hours_are_said_together() {
        let hours = serde_json::from_value::<WeeklyHours>(serde_json::json!({
            "monday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
            "tuesday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
            "saturday": [{"opens": "09:00", "closes": "12:00"}],
        }))
        .unwrap();
        assert_eq!(
            week(&hours, Language::En),
            "We are open Monday to Tuesday from 8 AM to noon and from 1 PM to 5 PM; Saturday from 9 AM to noon."
        );
    }
}
