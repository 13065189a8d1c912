//! What stands between a house number and its street: the number said again, the name explained (`juniper, like the tree, juniper way`),
//! and the door (`3820, lot 17, Whispering Pines Loop`).

use super::{
    number::{HouseNumber, house_number},
    unit::{Unit, unit_at},
};
use crate::{
    phrases::is_number_word,
    words::{Kind, Utterance},
};

/// Tokens within which a name that was explained is said again.
const EXPLAINED_WITHIN: usize = 8;

/// The same number, when it was said twice: "five five zero, five fifty".
pub(super) fn said_twice(heard: &Utterance<'_>, number: HouseNumber) -> HouseNumber {
    let comma = usize::from(heard.word(number.to).is_some_and(|word| word.is(",")));
    let said = heard.word(number.to + comma).is_some_and(|word| word.kind == Kind::Number || is_number_word(&word.lower));
    let again = if said && comma > 0 { house_number(heard, number.to + comma) } else { None };
    again.filter(|again| again.text == number.text).unwrap_or(number)
}

/// Where the name is said again behind its explanation, or `from`.
pub(super) fn past_explanation(heard: &Utterance<'_>, from: usize) -> usize {
    let comma = usize::from(heard.word(from).is_some_and(|word| word.is(",")));
    let name = from + comma;
    let Some(said) = heard.word(name).filter(|word| word.kind == Kind::Word) else { return from };
    let like = name + 1 + usize::from(heard.word(name + 1).is_some_and(|word| word.is(",")));
    if !heard.word(like).is_some_and(|word| word.is_any(&["like", "as"])) {
        return from;
    }
    (like + 1..name + EXPLAINED_WITHIN).find(|at| heard.word(*at).is_some_and(|word| word.is(&said.lower))).unwrap_or(from)
}

/// The door, told before the street, and where the street begins.
pub(super) fn door_before_street(heard: &Utterance<'_>, at: usize) -> Option<(Unit, usize)> {
    const DOORS: &[&str] = &["lot", "unit", "apartment", "apt", "suite", "space", "trailer", "building"];
    let comma = usize::from(heard.word(at).is_some_and(|word| word.is(",")));
    heard.word(at + comma).filter(|word| word.is_any(DOORS))?;
    let unit = unit_at(heard, at + comma)?;
    let behind = unit.to + usize::from(heard.word(unit.to).is_some_and(|word| word.is(",")));
    let from = behind + usize::from(heard.word(behind).is_some_and(|word| word.is("on")));
    Some((unit, from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_explained_is_read_where_it_is_said_again() {
        let place = |text: &str| {
            let heard = Utterance::cut(text);
            let at = past_explanation(&heard, 0);
            heard.word(at).map(|_| at)
        };
        assert_eq!(place("juniper, like the tree, juniper way"), Some(6));
        assert_eq!(place("sparrow like the bird sparrow lane"), Some(4));
        assert_eq!(place("sparrow lane, like I said"), Some(0));
    }

    #[test]
    fn a_door_may_come_before_the_street() {
        let heard = Utterance::cut("lot 17 whispering pines loop");
        assert_eq!(door_before_street(&heard, 0).map(|(unit, from)| (unit.text, from)), Some(("Lot 17".to_owned(), 2)));
        assert!(door_before_street(&Utterance::cut("parking lot by the bank"), 0).is_none());
    }
}
