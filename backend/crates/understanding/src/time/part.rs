//! Parts of the day: `in the morning`, `this evening`, `late tonight`, `after work`, `before lunch`, `first thing`, `end of day`.

use chrono::NaiveTime;
use domain::meaning::DayPart;

use super::{
    lex::{Lex, PartWord},
    scan::{Got, Scan},
};

/// A window of the clock that has a name, with the day that the name fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PartTime {
    /// Which half of the day a clock time beside it is in; none for "after work".
    pub word: Option<PartWord>,
    /// Its name among the four parts of the day, when it is a whole one.
    pub name: Option<DayPart>,
    pub opens: Option<NaiveTime>,
    pub closes: Option<NaiveTime>,
    /// Days from today when the name fixes the day ("tonight", "this morning", "last night").
    pub day: Option<i64>,
    /// The sooner within it the better.
    pub soonest: bool,
    pub rule: &'static str,
}

const fn clock(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

impl PartTime {
    const fn new(opens: Option<NaiveTime>, closes: Option<NaiveTime>, rule: &'static str) -> Self {
        Self { word: None, name: None, opens, closes, day: None, soonest: false, rule }
    }

    /// The whole part of the day that a word names.
    pub(super) const fn whole(word: PartWord) -> Self {
        let (name, opens, closes) = match word {
            PartWord::Morning => (Some(DayPart::Morning), clock(8, 0), clock(12, 0)),
            PartWord::Afternoon => (Some(DayPart::Afternoon), clock(12, 0), clock(17, 0)),
            PartWord::Evening => (Some(DayPart::Evening), clock(17, 0), clock(20, 0)),
            PartWord::Night => (Some(DayPart::Night), clock(20, 0), clock(23, 59)),
            PartWord::Daytime => (None, clock(8, 0), clock(18, 0)),
            PartWord::Lunch => (None, clock(12, 0), clock(13, 0)),
        };
        Self { word: Some(word), name, ..Self::new(opens, closes, "part_of_day") }
    }

    const fn tonight() -> Self {
        let whole = Self::whole(PartWord::Night);
        Self { opens: clock(18, 0), closes: clock(22, 0), day: Some(0), rule: "tonight", ..whole }
    }
}

/// How a part of the day is narrowed.
#[derive(Clone, Copy)]
enum Edge {
    Early,
    Middle,
    Late,
}

/// A phrase for a part of the day.
pub(super) fn part(scan: &Scan<'_>, at: usize) -> Option<Got<PartTime>> {
    routine(scan, at).or_else(|| edged(scan, at)).or_else(|| parted_edge(scan, at)).or_else(|| plain(scan, at))
}

const ROUTINES: &[(&[&str], PartTime)] = &[
    (
        &["first", "thing"],
        PartTime { soonest: true, word: Some(PartWord::Morning), ..PartTime::new(clock(8, 0), clock(12, 0), "first_thing") },
    ),
    (
        &["bright", "and", "early"],
        PartTime { soonest: true, word: Some(PartWord::Morning), ..PartTime::new(clock(8, 0), clock(12, 0), "first_thing") },
    ),
    (&["last", "thing"], PartTime::new(clock(15, 0), clock(17, 0), "last_thing")),
    (&["after", "work"], PartTime::new(clock(17, 0), clock(21, 0), "after_work")),
    (&["after", "hours"], PartTime::new(clock(17, 0), clock(21, 0), "after_work")),
    (&["after", "i", "get", "off", "work"], PartTime::new(clock(17, 0), clock(21, 0), "after_work")),
    (&["after", "school"], PartTime::new(clock(15, 0), clock(21, 0), "after_school")),
    (&["after", "lunch"], PartTime::new(clock(13, 0), clock(17, 0), "after_lunch")),
    (&["after", "breakfast"], PartTime::new(clock(9, 0), None, "after_breakfast")),
    (&["after", "dinner"], PartTime::new(clock(19, 0), None, "after_dinner")),
    (&["after", "supper"], PartTime::new(clock(19, 0), None, "after_dinner")),
    (&["after", "dark"], PartTime::new(clock(19, 0), None, "after_dark")),
    (&["before", "work"], PartTime::new(None, clock(9, 0), "before_work")),
    (&["before", "school"], PartTime::new(None, clock(8, 0), "before_school")),
    (&["before", "lunch"], PartTime::new(None, clock(12, 0), "before_lunch")),
    (&["before", "dinner"], PartTime::new(None, clock(18, 0), "before_dinner")),
    (&["end", "of", "day"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["end", "of", "the", "day"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["end", "of", "the", "work", "day"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["end", "of", "the", "workday"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["end", "of", "business"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["close", "of", "business"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["eod"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["cob"], PartTime::new(clock(15, 0), clock(17, 0), "end_of_day")),
    (&["beginning", "of", "the", "day"], PartTime::new(clock(8, 0), clock(10, 0), "start_of_day")),
    (&["start", "of", "the", "day"], PartTime::new(clock(8, 0), clock(10, 0), "start_of_day")),
    (&["middle", "of", "the", "day"], PartTime::new(clock(11, 0), clock(14, 0), "middle_of_day")),
    (&["middle", "of", "the", "night"], PartTime::new(clock(0, 0), clock(5, 0), "middle_of_night")),
    (&["during", "the", "day"], PartTime { word: Some(PartWord::Daytime), ..PartTime::new(clock(8, 0), clock(18, 0), "daytime") }),
    (&["business", "hours"], PartTime { word: Some(PartWord::Daytime), ..PartTime::new(clock(8, 0), clock(17, 0), "business_hours") }),
    (&["working", "hours"], PartTime { word: Some(PartWord::Daytime), ..PartTime::new(clock(8, 0), clock(17, 0), "business_hours") }),
    (&["lunch", "hour"], PartTime { word: Some(PartWord::Lunch), ..PartTime::new(clock(12, 0), clock(13, 0), "lunch") }),
    (&["lunch", "break"], PartTime { word: Some(PartWord::Lunch), ..PartTime::new(clock(12, 0), clock(13, 0), "lunch") }),
    (&["lunch", "time"], PartTime { word: Some(PartWord::Lunch), ..PartTime::new(clock(12, 0), clock(13, 0), "lunch") }),
];

fn routine(scan: &Scan<'_>, at: usize) -> Option<Got<PartTime>> {
    let start = scan.skip_any(at, &["at", "the", "in"]);
    let start = scan.skip(start, "the");
    let (phrase, part) = ROUTINES.iter().filter(|(phrase, _)| scan.has(start, phrase)).max_by_key(|(phrase, _)| phrase.len())?;
    let to = start + phrase.len();
    if part.rule == "business_hours"
        && (scan.any(scan.len().saturating_sub(1), &["?"]) || !scan.any(at.wrapping_sub(1), &["during", "in", "within"]))
    {
        return None;
    }
    // "The last thing I need" is no time.
    if is_summing_up(scan, start, to) {
        return None;
    }
    let closes = scan.ends(to) || scan.any(to, &["on", "please"]) || matches!(scan.lex(to), Lex::Weekday(..) | Lex::Tomorrow | Lex::Today);
    if part.rule == "last_thing" && (!closes || start > at) {
        return None;
    }
    // "first thing in the morning" is the same thing, "first thing this morning" fixes the day.
    let in_the = if scan.has(to, &["in", "the", "morning"]) { to + 3 } else { to };
    let fixed = scan.lex(to) == Lex::This && scan.is(to + 1, "morning");
    Some(if fixed { Got::new(PartTime { day: Some(0), ..*part }, to + 2) } else { Got::new(*part, in_the) })
}

// "At the end of the day I just want hot water" sums up; "the end of the day" of a visit follows its wish.
fn is_summing_up(scan: &Scan<'_>, start: usize, to: usize) -> bool {
    let opens = start.checked_sub(3).is_none_or(|before| scan.ends(before) || scan.any(before, &["because", "but", "and", "so"]));
    let idiom = scan.has(start, &["end", "of", "the", "day"]) && scan.has(start.wrapping_sub(2), &["at", "the"]);
    idiom
        && opens
        && scan.any(to, &["i", "we", "you", "it", "it's", "they", "he", "she", "all", "what", "this", "that's"])
        && !scan.any(to + 1, &["can", "could"])
}

fn edge(scan: &Scan<'_>, at: usize) -> Option<Got<Edge>> {
    let hyphen = |at: usize| at + usize::from(scan.lex(at) == Lex::Dash);
    match scan.text(at) {
        "early" | "earlier" => Some(Got::new(Edge::Early, hyphen(at + 1))),
        "mid" | "middle" => Some(Got::new(Edge::Middle, hyphen(at + 1))),
        "late" | "later" => Some(Got::new(Edge::Late, hyphen(at + 1))),
        _ => None,
    }
}

/// "early in the morning", "mid-afternoon", "late tonight", "later this evening", "this late morning".
fn edged(scan: &Scan<'_>, at: usize) -> Option<Got<PartTime>> {
    let start = scan.skip_any(at, &["in", "the"]);
    let start = scan.skip(start, "the");
    let edge = edge(scan, start)?;
    let inner = plain(scan, edge.to)?;
    let word = inner.value.word?;
    Some(Got::new(narrowed(edge.value, word, inner.value)?, inner.to))
}

/// "Late Wednesday afternoon": the day stands between.
fn parted_edge(scan: &Scan<'_>, at: usize) -> Option<Got<PartTime>> {
    let Lex::Part(word) = scan.lex(at) else { return None };
    let day = matches!(scan.lex(at.wrapping_sub(1)), Lex::Weekday(..) | Lex::Tomorrow);
    let edge = edge(scan, at.wrapping_sub(2)).filter(|edge| day && edge.to == at - 1)?;
    Some(Got::new(narrowed(edge.value, word, PartTime::whole(word))?, at + 1))
}

fn narrowed(edge: Edge, word: PartWord, inner: PartTime) -> Option<PartTime> {
    let (opens, closes) = match (edge, word) {
        (Edge::Early, PartWord::Morning) => ((7, 0), (10, 0)),
        (Edge::Middle, PartWord::Morning) => ((9, 0), (11, 0)),
        (Edge::Late, PartWord::Morning) => ((10, 0), (12, 0)),
        (Edge::Early, PartWord::Afternoon) => ((12, 0), (14, 0)),
        (Edge::Middle, PartWord::Afternoon) => ((14, 0), (16, 0)),
        (Edge::Late, PartWord::Afternoon) => ((15, 0), (17, 0)),
        (Edge::Early, PartWord::Evening) => ((17, 0), (19, 0)),
        (Edge::Middle, PartWord::Evening) => ((18, 0), (20, 0)),
        (Edge::Late, PartWord::Evening) => ((19, 0), (21, 0)),
        (Edge::Early, PartWord::Night) => ((18, 0), (21, 0)),
        (Edge::Middle, PartWord::Night) => ((21, 0), (23, 0)),
        (Edge::Late, PartWord::Night) => ((21, 0), (23, 59)),
        (_, PartWord::Daytime | PartWord::Lunch) => return None,
    };
    Some(PartTime { name: inner.name, opens: clock(opens.0, opens.1), closes: clock(closes.0, closes.1), rule: "part_of_part", ..inner })
}

/// "in the morning", "mornings", "at night", "this afternoon", "tonight", "last night", "next evening".
fn plain(scan: &Scan<'_>, at: usize) -> Option<Got<PartTime>> {
    if scan.lex(at) == Lex::Tonight {
        return Some(Got::new(PartTime::tonight(), at + 1));
    }
    if scan.has(at, &["in", "the"])
        && let Some(half) = super::clock::meridiem(scan, at)
    {
        let word = if half.value == super::clock::Meridiem::Am { PartWord::Morning } else { PartWord::Afternoon };
        return Some(half.map(|_| PartTime::whole(word)));
    }
    // "Tomorrow a m"
    if matches!(scan.lex(at.wrapping_sub(1)), Lex::Tomorrow | Lex::Weekday(..))
        && let Some(half) = super::clock::meridiem(scan, at)
        && !scan.any(half.to, &["i", "not", "a", "the"])
    {
        let word = if half.value == super::clock::Meridiem::Am { PartWord::Morning } else { PartWord::Afternoon };
        return Some(half.map(|_| PartTime::whole(word)));
    }
    if scan.any(at, &["midmorning", "midafternoon"]) {
        let (hour, word) = if scan.is(at, "midmorning") { (9, PartWord::Morning) } else { (14, PartWord::Afternoon) };
        let part = PartTime { opens: clock(hour, 0), closes: clock(hour + 2, 0), rule: "part_of_part", ..PartTime::whole(word) };
        return Some(Got::new(part, at + 1));
    }
    let lead = scan.skip_any(at, &["in", "at", "during", "on"]);
    let the = scan.skip(lead, "the");
    let (day, word_at) = match scan.lex(the) {
        Lex::This => (Some(0), the + 1),
        Lex::Next if scan.is(the, "next") || scan.is(the, "following") => (Some(1), the + 1),
        Lex::Last => (Some(-1), the + 1),
        _ => (None, the),
    };
    let Lex::Part(word) = scan.lex(word_at) else { return early_inside(scan, word_at, day) };
    if !is_time(scan, at, word_at, word) {
        return None;
    }
    let whole = PartTime::whole(word);
    let tonight = word == PartWord::Night && day == Some(0);
    let part = if tonight { PartTime::tonight() } else { PartTime { day, ..whole } };
    Some(Got::new(part, word_at + 1))
}

// "this early morning".
fn early_inside(scan: &Scan<'_>, at: usize, day: Option<i64>) -> Option<Got<PartTime>> {
    day?;
    edge(scan, at)?;
    edged(scan, at).map(|got| got.map(|part| PartTime { day, ..part }))
}

// "good morning" greets, "night light" and "two nights" are things; "eve" and "lunch" need a lead.
fn is_time(scan: &Scan<'_>, at: usize, word_at: usize, word: PartWord) -> bool {
    let before = scan.text(at.wrapping_sub(1));
    if matches!(before, "good" | "wedding" | "per" | "all" | "every") && at == word_at && before != "all" && before != "every" {
        return false;
    }
    // "The other night" is behind us, "all night" tells how long.
    if before == "other" || before == "all" && word == PartWord::Night {
        return false;
    }
    // "Morning, how are you", "evenin": greets.
    const GREETED: &[&str] = &["how", "ma'am", "sir", "folks", "y'all", "there", "everyone", "everybody", "guys", "this", "hi", "hello"];
    let slang = scan.any(word_at, &["mornin", "evenin"]);
    let comma = usize::from(scan.is(word_at + 1, ","));
    if word_at == 0 && (scan.any(1 + comma, GREETED) || slang && scan.ends(1)) {
        return false;
    }
    // "That night" leans on a day that was named before.
    if before == "that" && at == word_at {
        return false;
    }
    if word == PartWord::Lunch {
        return scan.is(word_at, "lunchtime")
            || scan.any(at, &["at", "during"])
            || matches!(before, "around" | "about" | "tomorrow" | "over");
    }
    if scan.is(word_at, "eve") {
        return false;
    }
    let things = [
        "light", "lights", "stand", "shift", "club", "owl", "mode", "person", "sickness", "everyone", "all", "guys", "sir", "ma'am",
        "nurse", "nurses", "job", "jobs", "worker", "crew", "janitor", "watchman", "guard", "clerk", "auditor",
    ];
    !(at == word_at && scan.any(word_at + 1, &things))
}
