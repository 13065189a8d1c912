//! Clock times that lean on an hour: "half past three", "quarter to five", "ten of six".

use super::{
    super::scan::{Got, Scan},
    Clock, Half, bare, named,
    suffix::suffixed,
    written::digits,
};

/// "half past three", "quarter to five", "20 minutes past 8", "ten of six", "half three".
pub(super) fn relative_to_hour(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let minutes = minutes_word(scan, at)?;
    let direction = match scan.text(minutes.to) {
        "past" | "after" | "passed" => Some(1),
        "to" | "till" | "til" | "before" | "of" | "until" => Some(-1),
        "from" => Some(1),
        _ => None,
    };
    let Some(direction) = direction else { return half_hour(scan, at, minutes) };
    let from = scan.is(minutes.to, "from");
    let hour = base_hour(scan, minutes.to + 1)?;
    if from && (hour.value.bare || hour.value.half == Half::Open) {
        return None;
    }
    // "ten of six" names a time; "six of ten" people do not: round minutes only.
    if scan.is(minutes.to, "of") && minutes.value % 5 != 0 {
        return None;
    }
    Some(hour.map(|clock| clock.shifted(direction * i64::from(minutes.value))))
}

// "half three" means 3:30 wherever it is said.
fn half_hour(scan: &Scan<'_>, at: usize, minutes: Got<u32>) -> Option<Got<Clock>> {
    let hour = base_hour(scan, minutes.to)?;
    let counted = scan.is(at, "half") && hour.value.bare && !scan.any(hour.to, &["hour", "hours", "day", "bath", "baths"]);
    counted.then(|| hour.map(|clock| Clock { minute: 30, bare: true, ..clock }))
}

fn minutes_word(scan: &Scan<'_>, at: usize) -> Option<Got<u32>> {
    let article = scan.skip(at, "a");
    match scan.text(article) {
        "half" => return Some(Got::new(30, article + 1)),
        "quarter" | "qtr" => return Some(Got::new(15, article + 1)),
        _ => {}
    }
    if article > at {
        return None;
    }
    let count = scan.cardinal(at).filter(|got| (1..=59).contains(&got.value))?;
    let unit = usize::from(scan.any(count.to, &["minute", "minutes", "min", "mins"]));
    Some(Got::new(count.value, count.to + unit))
}

/// The hour that "past" or "to" leans on: a number, noon, or a time with its half.
fn base_hour(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    if let Some(named) = named(scan, at) {
        return Some(named);
    }
    let written = digits(scan, at).filter(|got| got.value.minute == 0);
    let spoken = scan.cardinal(at).filter(|got| (1..=23).contains(&got.value)).map(|got| got.map(bare));
    let found = written.or(spoken)?;
    Some(suffixed(scan, found))
}
