//! The part of a building: `apartment 3`, `suite C-104`, `#110`, `unit twelve b`, `second floor`, `basement`.

use crate::{
    numbers,
    who::digits,
    words::{Kind, Utterance},
};

/// A unit and the token behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// As written: `Apt 3`, `Suite C-104`, `#110`.
    pub text: String,
    /// One past its last token.
    pub to: usize,
}

const KINDS: &[(&str, &str)] = &[
    ("apartment", "Apt"),
    ("apt", "Apt"),
    ("apartamento", "Apt"),
    ("departamento", "Apt"),
    ("suite", "Suite"),
    ("ste", "Suite"),
    ("unit", "Unit"),
    ("unidad", "Unit"),
    ("floor", "Floor"),
    ("fl", "Floor"),
    ("building", "Building"),
    ("bldg", "Bldg"),
    ("lot", "Lot"),
    ("room", "Room"),
    ("rm", "Room"),
    ("space", "Space"),
    ("trailer", "Trailer"),
    ("townhouse", "Townhouse"),
    ("condo", "Condo"),
    ("penthouse", "Penthouse"),
    ("box", "Box"),
    ("number", "#"),
    ("no", "#"),
    ("#", "#"),
];

/// The unit that begins at `at`, a comma before it allowed.
pub(super) fn unit_at(heard: &Utterance<'_>, at: usize) -> Option<Unit> {
    let at = at + usize::from(heard.word(at).is_some_and(|word| word.is(",")));
    let at = at
        + usize::from(
            heard.word(at).is_some_and(|word| word.is_any(&["and", "it's", "its", "in"]))
                && heard.word(at + 1).is_some_and(|word| kind_of(&word.lower).is_some_and(|kind| kind != "#")),
        );
    floor(heard, at).or_else(|| whole(heard, at)).or_else(|| numbered(heard, at))
}

fn kind_of(lower: &str) -> Option<&'static str> {
    KINDS.iter().find(|(said, _)| *said == lower).map(|(_, full)| *full)
}

fn numbered(heard: &Utterance<'_>, at: usize) -> Option<Unit> {
    let word = heard.word(at)?;
    let kind = kind_of(&word.lower)?;
    let mut next = at + 1;
    while heard.word(next).is_some_and(|word| word.is_any(&[".", ",", "#", "number", "número", "numero", "is", "es", "el"]))
        && next < at + 4
    {
        next += 1;
    }
    // "No" is a number only before digits: "no 4".
    if word.is("no") && !heard.word(at + 1).is_some_and(|dot| dot.is(".") && dot.glued) {
        return None;
    }
    let (value, to) = value_at(heard, next)?;
    let text = if kind == "#" { format!("#{value}") } else { format!("{kind} {value}") };
    Some(Unit { text, to })
}

// `3`, `3b`, `4 b`, `C-104`, `B`, `twelve`, `two oh four`.
fn value_at(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let word = heard.word(at)?;
    let is_letter = |at: usize| heard.word(at).is_some_and(|word| word.kind == Kind::Word && word.lower.chars().count() == 1);
    if is_letter(at) && !digits_start(heard, at) {
        let letter = word.lower.to_uppercase();
        let explained = heard.has_at(at + 1, &["as", "in"]) || heard.has_at(at + 1, &["like", "in"]);
        let behind = if explained { at + 4 } else { at + 1 };
        let dash = heard.word(behind).is_some_and(|mark| mark.is_any(&["-", "dash"]));
        let number_at = behind + usize::from(dash);
        return match number(heard, number_at) {
            Some((number, to)) => Some((format!("{letter}{}{number}", if dash { "-" } else { "" }), to)),
            None => Some((letter, behind.min(heard.words.len()))),
        };
    }
    let (mut value, mut to) = number(heard, at)?;
    let dash = heard.word(to).is_some_and(|mark| mark.is("-") && mark.glued);
    let letter_at = to + usize::from(dash);
    let plain =
        heard.word(letter_at).is_some_and(|letter| letter.glued || !letter.is_any(&["i", "a"]) || heard.word(letter_at + 1).is_none());
    if is_letter(letter_at) && plain {
        value.push_str(&heard.word(letter_at).map(|letter| letter.lower.to_uppercase()).unwrap_or_default());
        to = letter_at + 1;
    }
    Some((value, to))
}

fn digits_start(heard: &Utterance<'_>, at: usize) -> bool {
    heard.word(at).is_some_and(|word| word.is("o")) && digits::group_at(heard, at + 1).is_some()
}

// At most five digits, said or written, side by side.
fn number(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let word = heard.word(at)?;
    if word.kind == Kind::Number {
        return (word.lower.len() <= 5).then(|| (word.lower.clone(), at + 1));
    }
    let mut said = digits::Digits::default();
    let mut next = at;
    while let Some(group) = digits::group_at(heard, next) {
        let (digits, to) = group.sum.unwrap_or((group.digits, group.to));
        let Some(longer) = said.then(digits).filter(|said| said.len() <= 4) else { break };
        said = longer;
        next = to;
    }
    (next > at).then(|| (said.text(), next))
}

// `2nd floor`, `second floor`.
fn floor(heard: &Utterance<'_>, at: usize) -> Option<Unit> {
    let at = at + usize::from(heard.word(at).is_some_and(|word| word.is("the")));
    let at = at + usize::from(heard.has_at(at, &["on", "the"])) * 2;
    let ordinal = numbers::ordinal(heard, at)?;
    let next = at + ordinal.tokens;
    heard.word(next).filter(|word| word.is_any(&["floor", "fl"]))?;
    Some(Unit { text: format!("Floor {}", ordinal.value), to: next + 1 })
}

fn whole(heard: &Utterance<'_>, at: usize) -> Option<Unit> {
    let word = heard.word(at)?;
    let text = match word.lower.as_str() {
        "basement" => "Basement",
        "penthouse" if value_at(heard, at + 1).is_none() => "Penthouse",
        "rear" => "Rear",
        "upstairs" => "Upper",
        "downstairs" => "Lower",
        _ => return None,
    };
    heard.word(at + 1).is_none_or(|next| next.kind == Kind::Mark || next.is_any(&["unit", "apartment", "in"])).then(|| {
        let tail = usize::from(heard.word(at + 1).is_some_and(|next| next.is_any(&["unit", "apartment"])));
        Unit { text: text.to_owned(), to: at + 1 + tail }
    })
}

/// The unit that ends right before `at`: "apartment 3 at 596 ..", "unit 4, 22 ..".
pub(super) fn unit_before(heard: &Utterance<'_>, at: usize) -> Option<(Unit, usize)> {
    (at.saturating_sub(6)..at).find_map(|from| {
        let unit = numbered(heard, from).filter(|unit| !unit.text.starts_with('#'))?;
        let gap = (unit.to..at).all(|at| heard.word(at).is_some_and(|word| word.is_any(&[",", "at", "of", "on"])));
        (unit.to <= at && gap).then_some((unit, from))
    })
}
