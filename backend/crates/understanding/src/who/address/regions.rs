//! States and provinces, by their name and by their two letters.

use crate::words::{Kind, Utterance};

const REGIONS: &[(&str, &str)] = &[
    ("alabama", "AL"),
    ("alaska", "AK"),
    ("arizona", "AZ"),
    ("arkansas", "AR"),
    ("california", "CA"),
    ("colorado", "CO"),
    ("connecticut", "CT"),
    ("delaware", "DE"),
    ("district of columbia", "DC"),
    ("florida", "FL"),
    ("georgia", "GA"),
    ("hawaii", "HI"),
    ("idaho", "ID"),
    ("illinois", "IL"),
    ("indiana", "IN"),
    ("iowa", "IA"),
    ("kansas", "KS"),
    ("kentucky", "KY"),
    ("louisiana", "LA"),
    ("maine", "ME"),
    ("maryland", "MD"),
    ("massachusetts", "MA"),
    ("michigan", "MI"),
    ("minnesota", "MN"),
    ("mississippi", "MS"),
    ("missouri", "MO"),
    ("montana", "MT"),
    ("nebraska", "NE"),
    ("nevada", "NV"),
    ("new hampshire", "NH"),
    ("new jersey", "NJ"),
    ("new mexico", "NM"),
    ("new york", "NY"),
    ("north carolina", "NC"),
    ("north dakota", "ND"),
    ("ohio", "OH"),
    ("oklahoma", "OK"),
    ("oregon", "OR"),
    ("pennsylvania", "PA"),
    ("rhode island", "RI"),
    ("south carolina", "SC"),
    ("south dakota", "SD"),
    ("tennessee", "TN"),
    ("texas", "TX"),
    ("utah", "UT"),
    ("vermont", "VT"),
    ("virginia", "VA"),
    ("washington", "WA"),
    ("west virginia", "WV"),
    ("wisconsin", "WI"),
    ("wyoming", "WY"),
    ("puerto rico", "PR"),
    ("alberta", "AB"),
    ("british columbia", "BC"),
    ("manitoba", "MB"),
    ("new brunswick", "NB"),
    ("newfoundland", "NL"),
    ("northwest territories", "NT"),
    ("nova scotia", "NS"),
    ("nunavut", "NU"),
    ("ontario", "ON"),
    ("prince edward island", "PE"),
    ("quebec", "QC"),
    ("québec", "QC"),
    ("saskatchewan", "SK"),
    ("yukon", "YT"),
];

// Abbreviations that are words as well: they count in capitals or before a postcode only.
const DOUBTFUL: &[&str] =
    &["in", "or", "me", "hi", "ok", "oh", "la", "de", "pa", "ma", "id", "al", "co", "mt", "on", "ne", "nl", "pe", "sk", "ct", "ms", "ab"];

/// The state or province that is named in full at `at`: its two letters and the token behind it.
pub(super) fn region_named(heard: &Utterance<'_>, at: usize) -> Option<(&'static str, usize)> {
    let first = heard.word(at).filter(|word| word.kind == Kind::Word)?.lower.as_str();
    let starts = |name: &str| name.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let whole = |name: &str| name.split(' ').enumerate().all(|(part, word)| heard.word(at + part).is_some_and(|said| said.is(word)));
    let (name, letters) = REGIONS.iter().find(|(name, _)| starts(name) && whole(name))?;
    let behind = at + name.split(' ').count();
    // "Kansas City", "Iowa City"
    let is_town = heard.word(behind).is_some_and(|word| word.is("city")) && !matches!(*letters, "NY");
    (!is_town).then_some((letters, behind))
}

/// The state or province that two letters stand for, and whether they are an ordinary word too.
pub(super) fn region_letters(lower: &str) -> Option<(&'static str, bool)> {
    let region = REGIONS.iter().map(|(_, letters)| *letters).find(|letters| letters.eq_ignore_ascii_case(lower))?;
    Some((region, DOUBTFUL.contains(&lower)))
}
