//! Holidays by the names that callers use: the tenant's own first, then those of the United States, Canada and Great Britain.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{
    calendar::{easter, last_weekday, nth_weekday, on_or_after, plus_days},
    scan::{Got, Scan},
};

type Rule = fn(i32) -> Option<NaiveDate>;

fn on(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn from_easter(year: i32, days: i64) -> Option<NaiveDate> {
    plus_days(easter(year)?, days)
}

/// Names without `day` and without the possessive `'s`, and the day of a year. A trailing `day` is read with every name.
const NAMES: &[(&[&str], Rule)] = &[
    (&["new", "year", "eve"], |year| on(year, 12, 31)),
    (&["new", "years", "eve"], |year| on(year, 12, 31)),
    (&["new", "year"], |year| on(year, 1, 1)),
    (&["new", "years"], |year| on(year, 1, 1)),
    (&["nye"], |year| on(year, 12, 31)),
    (&["martin", "luther", "king"], |year| nth_weekday(year, 1, Weekday::Mon, 3)),
    (&["martin", "luther", "king", "jr"], |year| nth_weekday(year, 1, Weekday::Mon, 3)),
    (&["m", "l", "k"], |year| nth_weekday(year, 1, Weekday::Mon, 3)),
    (&["ides", "of", "march"], |year| on(year, 3, 15)),
    (&["bonfire", "night"], |year| on(year, 11, 5)),
    (&["guy", "fawkes", "night"], |year| on(year, 11, 5)),
    (&["burns", "night"], |year| on(year, 1, 25)),
    (&["mlk"], |year| nth_weekday(year, 1, Weekday::Mon, 3)),
    (&["groundhog"], |year| on(year, 2, 2)),
    (&["valentine"], |year| on(year, 2, 14)),
    (&["valentines"], |year| on(year, 2, 14)),
    (&["saint", "valentine"], |year| on(year, 2, 14)),
    (&["presidents"], |year| nth_weekday(year, 2, Weekday::Mon, 3)),
    (&["president"], |year| nth_weekday(year, 2, Weekday::Mon, 3)),
    (&["washington", "birthday"], |year| nth_weekday(year, 2, Weekday::Mon, 3)),
    (&["family"], |year| nth_weekday(year, 2, Weekday::Mon, 3)),
    (&["saint", "patrick"], |year| on(year, 3, 17)),
    (&["saint", "patricks"], |year| on(year, 3, 17)),
    (&["st", "patrick"], |year| on(year, 3, 17)),
    (&["st", "patricks"], |year| on(year, 3, 17)),
    (&["st", ".", "patrick"], |year| on(year, 3, 17)),
    (&["saint", "patty"], |year| on(year, 3, 17)),
    (&["april", "fools"], |year| on(year, 4, 1)),
    (&["april", "fool"], |year| on(year, 4, 1)),
    (&["tax"], |year| on(year, 4, 15)),
    (&["earth"], |year| on(year, 4, 22)),
    (&["mardi", "gras"], |year| from_easter(year, -47)),
    (&["fat", "tuesday"], |year| from_easter(year, -47)),
    (&["shrove", "tuesday"], |year| from_easter(year, -47)),
    (&["ash", "wednesday"], |year| from_easter(year, -46)),
    (&["palm", "sunday"], |year| from_easter(year, -7)),
    (&["maundy", "thursday"], |year| from_easter(year, -3)),
    (&["holy", "thursday"], |year| from_easter(year, -3)),
    (&["good", "friday"], |year| from_easter(year, -2)),
    (&["holy", "saturday"], |year| from_easter(year, -1)),
    (&["easter"], |year| from_easter(year, 0)),
    (&["easter", "sunday"], |year| from_easter(year, 0)),
    (&["easter", "monday"], |year| from_easter(year, 1)),
    (&["ascension"], |year| from_easter(year, 39)),
    (&["pentecost"], |year| from_easter(year, 49)),
    (&["whit", "monday"], |year| from_easter(year, 50)),
    (&["labour", "day", "uk"], |year| on(year, 5, 1)),
    (&["may"], |year| on(year, 5, 1)),
    (&["international", "workers"], |year| on(year, 5, 1)),
    (&["workers"], |year| on(year, 5, 1)),
    (&["cinco", "de", "mayo"], |year| on(year, 5, 5)),
    (&["mother"], |year| nth_weekday(year, 5, Weekday::Sun, 2)),
    (&["mothers"], |year| nth_weekday(year, 5, Weekday::Sun, 2)),
    (&["victoria"], |year| on_or_after(on(year, 5, 18)?, Weekday::Mon)),
    (&["memorial"], |year| last_weekday(year, 5, Weekday::Mon)),
    (&["flag"], |year| on(year, 6, 14)),
    (&["juneteenth"], |year| on(year, 6, 19)),
    (&["father"], |year| nth_weekday(year, 6, Weekday::Sun, 3)),
    (&["fathers"], |year| nth_weekday(year, 6, Weekday::Sun, 3)),
    (&["canada"], |year| on(year, 7, 1)),
    (&["independence"], |year| on(year, 7, 4)),
    (&["bastille"], |year| on(year, 7, 14)),
    (&["civic", "holiday"], |year| nth_weekday(year, 8, Weekday::Mon, 1)),
    (&["labor"], |year| nth_weekday(year, 9, Weekday::Mon, 1)),
    (&["labour"], |year| nth_weekday(year, 9, Weekday::Mon, 1)),
    (&["grandparents"], |year| plus_days(nth_weekday(year, 9, Weekday::Mon, 1)?, 6)),
    (&["patriot"], |year| on(year, 9, 11)),
    (&["columbus"], |year| nth_weekday(year, 10, Weekday::Mon, 2)),
    (&["indigenous", "peoples"], |year| nth_weekday(year, 10, Weekday::Mon, 2)),
    (&["canadian", "thanksgiving"], |year| nth_weekday(year, 10, Weekday::Mon, 2)),
    (&["boss"], |year| on(year, 10, 16)),
    (&["halloween"], |year| on(year, 10, 31)),
    (&["hallowe'en"], |year| on(year, 10, 31)),
    (&["all", "saints"], |year| on(year, 11, 1)),
    (&["all", "souls"], |year| on(year, 11, 2)),
    (&["guy", "fawkes"], |year| on(year, 11, 5)),
    (&["election"], |year| plus_days(nth_weekday(year, 11, Weekday::Mon, 1)?, 1)),
    (&["saint", "paddy"], |year| on(year, 3, 17)),
    (&["st", "paddy"], |year| on(year, 3, 17)),
    (&["three", "kings"], |year| on(year, 1, 6)),
    (&["super", "bowl"], |year| nth_weekday(year, 2, Weekday::Sun, 2)),
    (&["super", "bowl", "sunday"], |year| nth_weekday(year, 2, Weekday::Sun, 2)),
    (&["veterans"], |year| on(year, 11, 11)),
    (&["veteran"], |year| on(year, 11, 11)),
    (&["remembrance"], |year| on(year, 11, 11)),
    (&["armistice"], |year| on(year, 11, 11)),
    (&["thanksgiving"], |year| nth_weekday(year, 11, Weekday::Thu, 4)),
    (&["turkey"], |year| nth_weekday(year, 11, Weekday::Thu, 4)),
    (&["black", "friday"], |year| plus_days(nth_weekday(year, 11, Weekday::Thu, 4)?, 1)),
    (&["small", "business", "saturday"], |year| plus_days(nth_weekday(year, 11, Weekday::Thu, 4)?, 2)),
    (&["cyber", "monday"], |year| plus_days(nth_weekday(year, 11, Weekday::Thu, 4)?, 4)),
    (&["christmas", "eve"], |year| on(year, 12, 24)),
    (&["xmas", "eve"], |year| on(year, 12, 24)),
    (&["christmas"], |year| on(year, 12, 25)),
    (&["xmas"], |year| on(year, 12, 25)),
    (&["x", "mas"], |year| on(year, 12, 25)),
    (&["boxing"], |year| on(year, 12, 26)),
    (&["kwanzaa"], |year| on(year, 12, 26)),
];

/// Names that are ordinary words unless `day` follows.
const NEED_DAY: &[&str] = &[
    "may",
    "family",
    "president",
    "presidents",
    "mother",
    "mothers",
    "father",
    "fathers",
    "flag",
    "earth",
    "tax",
    "memorial",
    "victoria",
    "canada",
    "independence",
    "labor",
    "labour",
    "boss",
    "boxing",
    "workers",
    "ascension",
    "turkey",
    "election",
    "patriot",
    "veteran",
    "veterans",
    "columbus",
    "grandparents",
    "groundhog",
    "bastille",
    "remembrance",
    "armistice",
    "washington",
];

/// The feasts that keep most people from work, in one year.
pub(super) fn great(year: i32) -> impl Iterator<Item = NaiveDate> {
    const GREAT: &[&str] = &["thanksgiving", "christmas", "memorial", "independence", "labor", "easter"];
    let named = NAMES.iter().filter(|(name, _)| matches!(name, [only] if GREAT.contains(only)) || *name == ["new", "year"]);
    named.filter_map(move |(_, rule)| rule(year))
}

/// A holiday, with its year if that was said; else the next one.
pub(super) fn holiday(scan: &Scan<'_>, at: usize) -> Option<Got<NaiveDate>> {
    if let Some(own) = tenant_holiday(scan, at) {
        return Some(own);
    }
    let mut best: Option<(usize, Rule)> = None;
    for (name, rule) in NAMES {
        if let Some(to) = matches_name(scan, at, name)
            && best.is_none_or(|(longest, _)| to > longest)
        {
            best = Some((to, *rule));
        }
    }
    let (named_to, rule) = best?;
    let day_follows = scan.any(named_to, &["day", "days", "day's"]);
    if NEED_DAY.contains(&stem(scan.text(at))) && named_to == at + 1 && !day_follows {
        return None;
    }
    const THINGS: &[&str] = &[
        "light",
        "lights",
        "lighting",
        "song",
        "songs",
        "tree",
        "trees",
        "decoration",
        "decorations",
        "music",
        "card",
        "cards",
        "movie",
        "movies",
        "present",
        "presents",
        "shopping",
        "display",
        "costume",
        "carols",
        "eggs",
        "bunny",
    ];
    let foreign = at > 0 && scan.any(at - 1, &["chinese", "lunar"]);
    if foreign || scan.any(named_to, THINGS) {
        return None;
    }
    let to = named_to + usize::from(day_follows);
    let year_at = scan.skip_any(to, &[",", "of", "in"]);
    if let Some(year) = scan.year(year_at) {
        return Some(Got::new(rule(year.value)?, year.to));
    }
    next_occurrence(scan.today(), rule).map(|date| Got::new(date, to))
}

fn next_occurrence(today: NaiveDate, rule: Rule) -> Option<NaiveDate> {
    let year = today.year();
    rule(year).filter(|date| *date >= today).or_else(|| rule(year.checked_add(1)?))
}

fn tenant_holiday(scan: &Scan<'_>, at: usize) -> Option<Got<NaiveDate>> {
    let upcoming = scan.listening.holidays.iter().filter(|(date, _)| *date >= scan.today());
    upcoming
        .filter_map(|(date, name)| {
            let parts: Vec<&str> = name.split_whitespace().collect();
            matches_name(scan, at, &parts).map(|to| Got::new(*date, to))
        })
        .min_by_key(|got| got.value)
}

fn stem(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

fn matches_name(scan: &Scan<'_>, at: usize, name: &[&str]) -> Option<usize> {
    let mut next = at;
    for part in name {
        if stem(scan.text(next)) != *part {
            return None;
        }
        next += 1;
        // The apostrophe of a plural possessive (`presidents' day`) is a mark of its own.
        next += usize::from(scan.is(next, "'") && scan.glued(next));
    }
    (next > at).then_some(next)
}
