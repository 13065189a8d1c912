//! Which of two wants that were found in the same words stays.

use std::cmp::Reverse;

use domain::meaning::Intent;

use super::{Want, changes::names_cancelling};
use crate::{
    phrases::{Found, Plain},
    what::wants::Says,
};

/// Where two wants overlap, the surer one stays; of two equally sure ones the longer, then the earlier row.
pub(super) fn weighed(plain: &Plain<'_>, wants: Vec<Want>) -> Vec<Want> {
    wants.iter().filter(|want| !wants.iter().any(|other| outweighs(plain, other, want))).copied().collect()
}

fn outweighs(plain: &Plain<'_>, one: &Want, other: &Want) -> bool {
    if one.intent == other.intent || !overlap(one.place, other.place) {
        return false;
    }
    // Which of two hints counts is settled when it is known that nothing plainer was said.
    if one.says == Says::Hint && other.says == Says::Hint {
        return false;
    }
    let rank = |want: &Want| (want.says, want.place.len(), Reverse(want.place.row));
    if goes_before(plain, one, other) {
        return true;
    }
    !goes_before(plain, other, one) && rank(one) > rank(other)
}

/// "What do you charge on weekends" asks for a price, "what's the price of gold" for none of ours.
fn goes_before(plain: &Plain<'_>, one: &Want, other: &Want) -> bool {
    let plainly = one.says > Says::Hint;
    match (one.intent, other.intent) {
        (Intent::Pricing, Intent::Hours) => plainly,
        // "We're at the hospital, just cancel it and we'll call later"
        (Intent::Cancel, Intent::Reschedule) => other.row.contains(',') && names_cancelling(plain, *one),
        (Intent::Pricing, Intent::Book) => plainly && one.place.from <= other.place.from && one.row != "how expensive",
        (Intent::Reschedule, Intent::Status) => one.says == Says::Surely && !one.row.contains(','),
        // "They're calling for snow and you're coming at nine"
        (Intent::Reschedule, Intent::Other) => one.row.starts_with("booked"),
        (Intent::Other, Intent::Pricing | Intent::Hours) => one.row == "not for us",
        _ => false,
    }
}

const fn overlap(one: Found, other: Found) -> bool {
    one.from < other.to && other.from < one.to
}
