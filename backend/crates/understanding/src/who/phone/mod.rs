//! Telephone numbers as they are said or written, in the North American plan or with `+` and a country code.
//! Shape decides: what cannot be dialled is no number, and what is called an order, a card or a postcode is none either.

mod labels;
mod undialable;

pub(crate) use undialable::read_undialable;

use domain::{
    meaning::{Confidence, Read},
    phone::E164,
};

use super::{
    asked::{Asked, asked},
    correction::{corrects, is_denied, is_marker},
    digits::{self, Digits, Group, Pause, Row},
    owner::told_of_the_owner,
};
use crate::{
    listening::Listening,
    words::{Kind, Utterance},
};
use labels::{Label, label};

/// A telephone number as it was said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HeardPhone {
    /// The number.
    pub number: Read<E164>,
    /// The extension behind it, digits.
    pub extension: Option<String>,
}

/// A number to reach the caller.
pub(crate) fn read_phone(heard: &Utterance<'_>, listening: &Listening<'_>) -> Option<HeardPhone> {
    let invited = asked(listening) == Asked::Phone;
    let mut best: Option<Found> = None;
    let mut others = Vec::new();
    let of_the_owner = told_of_the_owner(heard);
    let mut at = 0;
    while at < heard.words.len() {
        let Some(row) = digits::row_at(heard, at) else {
            at += 1;
            continue;
        };
        at = row.to();
        if of_the_owner.contains(&row.from()) && !invited {
            continue;
        }
        let label = label(heard, row.from(), row.to());
        if label == Label::Other || is_denied(heard, row.from()) {
            continue;
        }
        let welcome = invited || label == Label::Phone;
        let corrected = corrects(heard, row.from());
        let found = found_in(heard, &row, welcome);
        if found.is_empty() && corrected {
            best = best.take().map(|number| number.patched(&row, heard));
        }
        for number in found {
            at = at.max(number.to);
            match best.take() {
                Some(first) if !corrected && (first.welcome || !number.welcome) => {
                    others.push(number.number);
                    best = Some(first);
                }
                _ => best = Some(number),
            }
        }
    }
    let in_pieces = || if invited { in_pieces(heard) } else { None };
    best.or_else(|| with_area_apart(heard)).or_else(in_pieces).and_then(|found| found.into_heard(heard, others))
}

// "The number is 555 0142, area code 512": seven digits, and three that are called the area code.
fn with_area_apart(heard: &Utterance<'_>) -> Option<Found> {
    let (mut area, mut local) = (None, None);
    let mut at = 0;
    while at < heard.words.len() {
        let Some(row) = digits::row_at(heard, at) else {
            at += 1;
            continue;
        };
        at = row.to();
        // The area code may stand in one row with the rest.
        let called = |from: usize, to: usize| {
            let before = from.saturating_sub(3)..from;
            let after = to..to + 5;
            before.chain(after).any(|at| heard.has_at(at, &["area", "code"]) || heard.has_at(at, &["código", "de", "área"]))
        };
        let said = digits::joined(&row.groups)?;
        let span = heard.span(row.from(), row.to())?;
        match said.len() {
            3 if called(row.from(), row.to()) => area = Some((said, span)),
            7 => local = Some((said, span)),
            _ => {}
        }
    }
    let ((area, one), (local, two)) = (area?, local?);
    let number = dialable(area.then(local)?, false)?;
    let token = |byte: usize| heard.words.iter().position(|word| word.span.start >= byte).unwrap_or(heard.words.len());
    let (from, to) = (token(one.start.min(two.start)), token(one.end.max(two.end)));
    Some(Found { number, extension: None, from, to, welcome: true, confidence: 0.85, rule: "phone.area-apart" })
}

// "It's 208 555, let me check, yeah, 0142": asked for a number, the pieces of one with talk between them, and no other digits.
fn in_pieces(heard: &Utterance<'_>) -> Option<Found> {
    const PIECES: usize = 3;
    let mut rows: Vec<(Digits, usize, usize)> = Vec::new();
    let mut at = 0;
    while at < heard.words.len() {
        match digits::row_at(heard, at) {
            Some(row) => {
                at = row.to().max(at + 1);
                rows.push((digits::joined(&row.groups)?, row.from(), row.to()));
            }
            None => at += 1,
        }
    }
    let taken_back = (0..heard.words.len()).any(|at| is_marker(heard, at));
    if !(2..=PIECES).contains(&rows.len()) || taken_back || rows.iter().any(|(digits, ..)| digits.len() < 3) {
        return None;
    }
    let whole = rows.iter().try_fold(Digits::default(), |whole, (digits, ..)| whole.then(*digits))?;
    let (from, to) = (rows.first()?.1, rows.last()?.2);
    let number = dialable(whole, false).filter(|_| whole.len() == 10)?;
    Some(Found { number, extension: None, from, to, welcome: true, confidence: 0.85, rule: "phone.in-pieces" })
}

/// A number that can be dialled, and where it stood.
struct Found {
    number: E164,
    extension: Option<String>,
    from: usize,
    to: usize,
    welcome: bool,
    confidence: f32,
    rule: &'static str,
}

impl Found {
    fn into_heard(self, heard: &Utterance<'_>, mut others: Vec<E164>) -> Option<HeardPhone> {
        let span = heard.span(self.from, self.to)?;
        others.retain(|other| *other != self.number);
        let number = Read { others, ..Read::plain(self.number, Confidence::new(self.confidence), span, self.rule) };
        Some(HeardPhone { number, extension: self.extension })
    }

    // `.. 0142, no, 0143`: the digits said again replace those that they resemble most; four replace the last four.
    fn patched(self, row: &Row, heard: &Utterance<'_>) -> Self {
        let again = digits::joined(&row.groups).map(Digits::text).unwrap_or_default();
        let Some(ten) = self.number.north_american_digits() else { return self };
        let place = match again.len() {
            1 | 2 | 4 => 10 - again.len()..10,
            7 => 3..10,
            3 => {
                let (area, exchange) = (ten.get(..3).unwrap_or_default(), ten.get(3..6).unwrap_or_default());
                if alike(area, &again) > alike(exchange, &again) { 0..3 } else { 3..6 }
            }
            _ => return self,
        };
        let mut fixed = ten.to_owned();
        fixed.replace_range(place, &again);
        match E164::from_north_american(&fixed) {
            Ok(number) => {
                let to = heard.words.len().min(row.to()).max(self.to);
                Self { number, to, confidence: self.confidence - 0.12, rule: "phone.tail-corrected", ..self }
            }
            Err(_) => self,
        }
    }
}

fn alike(one: &str, two: &str) -> usize {
    one.bytes().zip(two.bytes()).filter(|(one, two)| one == two).count()
}

fn found_in(heard: &Utterance<'_>, row: &Row, welcome: bool) -> Vec<Found> {
    if row.len() < 7 || is_amount(heard, row, welcome) || (is_code(heard, row) && !welcome) {
        return Vec::new();
    }
    let pieces = pieces(row);
    pieces
        .iter()
        .find_map(|cut| {
            let found: Vec<Found> = cut.iter().filter_map(|groups| read_groups(heard, groups, welcome, 0.0)).collect();
            (!found.is_empty()).then_some(found)
        })
        .or_else(|| with_slips(heard, row, welcome))
        .or_else(|| said_twice(heard, row, welcome))
        .or_else(|| welcome.then(|| inside(heard, row)).flatten())
        .unwrap_or_default()
}

// The row whole, cut at sentence ends, cut at commas too; words that may be digits cut as well.
fn pieces(row: &Row) -> [Vec<&[Group]>; 3] {
    let clean = |pause: Pause| -> Vec<&[Group]> {
        row.groups
            .chunk_by(|before, after| !before.slip && !after.slip && after.pause < pause)
            .filter(|groups| groups.iter().any(|group| !group.slip))
            .collect()
    };
    let whole: Vec<&[Group]> = row.groups.chunk_by(|before, after| !before.slip && !after.slip).collect();
    [whole, clean(Pause::Stop), clean(Pause::Comma)]
}

fn with_slips(heard: &Utterance<'_>, row: &Row, welcome: bool) -> Option<Vec<Found>> {
    let has_slips = row.groups.iter().any(|group| group.slip);
    let found = has_slips.then(|| read_groups(heard, &row.groups, welcome, 0.25)).flatten()?;
    Some(vec![Found { rule: "phone.slips", ..found }])
}

fn said_twice(heard: &Utterance<'_>, row: &Row, welcome: bool) -> Option<Vec<Found>> {
    let both = row.groups.split_at_checked(row.groups.len() / 2)?;
    let (one, two) = (read_groups(heard, both.0, welcome, 0.0)?, read_groups(heard, both.1, welcome, 0.0)?);
    (one.number == two.number).then(|| vec![Found { to: two.to, rule: "phone.twice", ..one }])
}

// A number with more digits around it, when a number is what they were giving.
fn inside(heard: &Utterance<'_>, row: &Row) -> Option<Vec<Found>> {
    let groups = &row.groups;
    (0..groups.len()).find_map(|from| {
        let ends = from + 1..=groups.len().min(from + 12);
        ends.filter_map(|to| groups.get(from..to)).find_map(|groups| read_groups(heard, groups, true, 0.4)).map(|found| vec![found])
    })
}

fn read_groups(heard: &Utterance<'_>, groups: &[Group], welcome: bool, doubt: f32) -> Option<Found> {
    let (first, last) = (groups.first()?, groups.last()?);
    let plus = plus_before(heard, first.from);
    let number = digits::fit(groups, &|said| dialable(said, plus.is_some()))?;
    let from = plus.unwrap_or(first.from);
    let (extension, to) = extension_at(heard, last.to).map_or((None, last.to), |(extension, to)| (Some(extension), to));
    let sure = if welcome { 0.97 } else { 0.9 };
    Some(Found {
        number,
        extension,
        from,
        to,
        welcome,
        confidence: sure - doubt,
        rule: if plus.is_some() { "phone.international" } else { "phone.digits" },
    })
}

fn dialable(said: Digits, plus: bool) -> Option<E164> {
    let text = said.text();
    if plus {
        return E164::parse(&format!("+{text}")).ok();
    }
    // Dialled from here abroad, and from most of the world.
    let prefixed = text.strip_prefix("011").or_else(|| text.strip_prefix("00"));
    let abroad = prefixed.filter(|_| text.len() > 11).and_then(|number| E164::parse(&format!("+{number}")).ok());
    abroad.or_else(|| E164::from_north_american(&text).ok())
}

// `+44 ..`, `(+45) ..`, `plus forty four ..`
fn plus_before(heard: &Utterance<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    heard.word(before).is_some_and(|word| word.is_any(&["+", "plus", "más"])).then_some(before)
}

// `extension 12`, `ext. twelve`, `x12`.
fn extension_at(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let mut next = at;
    while heard.word(next).is_some_and(|word| word.is_any(&[",", "-", "and", "uh", "um", "#"])) {
        next += 1;
    }
    let word = heard.word(next).filter(|word| word.is_any(&["extension", "ext", "extn", "x", "extensión"]))?;
    let dot = usize::from(!word.is("x") && heard.word(next + 1).is_some_and(|mark| mark.is_any(&[".", "number", ":"])));
    let row = digits::row_at(heard, next + 1 + dot)?;
    let groups: Vec<Group> = row.groups.iter().take_while(|group| group.pause == Pause::Joined && !group.slip).copied().collect();
    let digits = digits::joined(&groups).filter(|digits| digits.len() <= 7)?;
    Some((digits.text(), groups.last()?.to))
}

// `T005-2333-100731-SW-2`: letters in the same unbroken piece of text.
fn is_code(heard: &Utterance<'_>, row: &Row) -> bool {
    let letters = |at: usize| heard.word(at).is_some_and(|word| word.kind == Kind::Word);
    let is_glued = |at: usize| heard.word(at).is_some_and(|word| word.glued);
    let written = heard.word(row.from()).is_some_and(|word| word.kind == Kind::Number);
    let before = (0..row.from()).rev().take_while(|at| is_glued(at + 1)).any(letters);
    let after = (row.to()..heard.words.len())
        .take_while(|at| is_glued(*at))
        .any(|at| letters(at) && !heard.word(at).is_some_and(|word| word.is_any(&["x", "ext", "extension"])));
    written && (before || after)
}

// `$2,125,550,123`, `-2208960000`, `3.1415926535`: amounts, not telephone numbers.
fn is_amount(heard: &Utterance<'_>, row: &Row, welcome: bool) -> bool {
    let before = row.from().checked_sub(1).and_then(|at| heard.word(at));
    let signed = before.is_some_and(|word| {
        let joined = heard.word(row.from()).is_some_and(|first| first.glued);
        word.is_any(&["$", "€", "£"]) || (joined && !word.glued && word.is("-") && !welcome)
    });
    let is_mark = |at: usize, marks: &[&str]| heard.word(at).is_some_and(|word| word.glued && word.is_any(marks));
    let inner = || row.groups.windows(2).filter_map(|pair| pair.first().map(|group| group.to));
    let grouped = row.groups.len() > 2 && inner().all(|at| is_mark(at, &[","]) && heard.word(at + 1).is_some_and(|word| word.glued));
    let decimal = row.groups.len() == 2 && inner().all(|at| is_mark(at, &["."]));
    signed || ((grouped || decimal) && !welcome)
}

#[cfg(test)]
mod tests;
