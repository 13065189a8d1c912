//! A house number without its street, which puts right the one that was told before: "no, not 4216, it's 4218", "el número es 3130".

use domain::meaning::{Confidence, Read};

use super::number::{HouseNumber, house_number};
use crate::{
    listening::Listening,
    who::correction::{corrects, is_denied},
    words::{Kind, Utterance},
};

/// The house number that stands instead of the known one; nothing where none is known yet.
pub(crate) fn read_house_number(heard: &Utterance<'_>, listening: &Listening<'_>) -> Option<Read<String>> {
    let known = listening.house_number?;
    let said = numbers_alone(heard);
    let meant = |(at, number): &&(usize, HouseNumber)| number.text != known && !is_denied(heard, *at);
    let (at, number) = said.iter().rfind(meant)?;
    let taken_back = said.iter().any(|(_, number)| number.text == known);
    let put_right = corrects(heard, *at) && resembles(&number.text, known);
    (taken_back || is_called_so(heard, *at) || put_right)
        .then(|| heard.span(*at, number.to))
        .flatten()
        .map(|span| Read::plain(number.text.clone(), Confidence::new(0.9), span, "address.number-alone"))
}

/// Numbers that stand for themselves: nothing that they could count or name follows.
fn numbers_alone(heard: &Utterance<'_>) -> Vec<(usize, HouseNumber)> {
    const BEHIND: &[&str] = &["not", "no", "and", "instead", "please", "sorry", "it's", "its", "it", "thanks", "y", "es"];
    let ends = |to: usize| heard.word(to).is_none_or(|word| word.kind == Kind::Mark || word.is_any(BEHIND));
    let mut found = Vec::new();
    let mut at = 0;
    while at < heard.words.len() {
        let number = house_number(heard, at);
        let next = number.as_ref().map_or(at + 1, |number| number.to.max(at + 1));
        found.extend(number.filter(|number| ends(number.to)).map(|number| (at, number)));
        at = next;
    }
    found
}

/// "The house number is", "el número de la casa es": what follows is one.
fn is_called_so(heard: &Utterance<'_>, at: usize) -> bool {
    const BETWEEN: &[&str] = &["is", "should", "be", "was", "wrong", "it's", "es", "de", "la", "casa", "calle", ",", "house", "street"];
    let before = (0..at).rev().take(6).find(|before| heard.word(*before).is_some_and(|word| !word.is_any(BETWEEN)));
    before.and_then(|before| heard.word(before)).is_some_and(|word| word.is_any(&["number", "numbers", "número", "numero"]))
}

/// As many digits as the other one and at least every second one of them the same, which no hour or sum has by chance.
fn resembles(said: &str, known: &str) -> bool {
    let same = said.bytes().zip(known.bytes()).filter(|(one, other)| one == other).count();
    said.len() == known.len() && said.len() > 2 && 2 * same >= said.len()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use chrono_tz::America::Chicago;

    use super::*;

    fn read(text: &str, known: Option<&str>) -> Option<String> {
        let now = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap().and_hms_opt(10, 15, 0).unwrap();
        let listening = Listening { house_number: known, ..Listening::at(now, Chicago) };
        read_house_number(&Utterance::cut(text), &listening).map(|read| read.value)
    }

    #[test]
    fn another_number_stands_instead_of_the_known_one() {
        for (text, known, expected) in [
            ("no not 4216 it's 4218", "4216", "4218"),
            ("it's 4218 not 4216", "4216", "4218"),
            ("no, forty two eighteen", "4216", "4218"),
            ("the house number is 95 please", "4216", "95"),
            ("the number is wrong, it's 3130", "318", "3130"),
            ("está mal, el número es 3130", "3103", "3130"),
            ("el número de la casa es 88", "86", "88"),
            ("no, 12207", "12201", "12207"),
        ] {
            assert_eq!(read(text, Some(known)).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_numbers_put_no_house_right() {
        for (text, known) in [
            ("no not 4216 it's 4218", None),
            ("no, at 2", Some("4216")),
            ("no, 1030", Some("4216")),
            ("no, 230", Some("4216")),
            ("no, 4218 Elm", Some("4216")),
            ("yes, 4216", Some("4216")),
            ("not 4216", Some("4216")),
            ("no, in 45 minutes", Some("4216")),
            ("no, 42", Some("46")),
        ] {
            assert_eq!(read(text, known), None, "{text}");
        }
    }
}
