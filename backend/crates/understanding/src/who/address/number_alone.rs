//! A house number without its street, which puts right the one that was told before: "no, not 4216, it's 4218", "el número es 3130".

use domain::meaning::{Confidence, Read, Span};

use super::{
    number::{HouseNumber, number_at},
    number_meant::{is_called_so, is_put_right, is_taken_back},
};
use crate::{
    listening::Listening,
    who::correction::is_denied,
    words::{Kind, Utterance},
};

/// The house number that stands instead of the known one; nothing where none is known yet.
///
/// `owned`: what was read as something else already, a door or a postcode: its digits are no house number.
pub(crate) fn read_house_number(heard: &Utterance<'_>, listening: &Listening<'_>, owned: &[Span]) -> Option<Read<String>> {
    let known = listening.house_number?;
    let said = numbers_alone(heard, owned);
    let meant = |said: &&Said| {
        is_taken_back(heard, said, known, listening) || is_called_so(heard, said, known) || is_put_right(heard, said, known, owned)
    };
    let told = said.iter().filter(|said| said.text != known && !is_denied(heard, said.from)).rfind(meant)?;
    let span = heard.span(told.from, told.to)?;
    Some(Read::plain(told.text.clone(), Confidence::new(0.9), span, "address.number-alone"))
}

/// A number that stands for itself.
pub(super) struct Said {
    /// As written.
    pub text: String,
    /// Its first token.
    pub from: usize,
    /// One past its last token.
    pub to: usize,
}

/// Numbers that stand for themselves: nothing that they could count or name follows.
fn numbers_alone(heard: &Utterance<'_>, owned: &[Span]) -> Vec<Said> {
    const BEHIND: &[&str] = &[
        "not", "no", "and", "but", "instead", "please", "sorry", "it's", "its", "it", "thanks", "y", "es", "pero", "por", "should",
        "rather",
    ];
    let ends = |to: usize| heard.word(to).is_none_or(|word| word.kind == Kind::Mark || word.is_any(BEHIND)) || is_owned(heard, to, owned);
    let mut found = Vec::new();
    let mut at = 0;
    while at < heard.words.len() {
        let number = if is_owned(heard, at, owned) { None } else { number_at(heard, at) };
        let next = number.as_ref().map_or(at + 1, |number| number.to.max(at + 1));
        let alone = number.filter(|HouseNumber { to, .. }| ends(*to) && !is_owned(heard, to - 1, owned));
        found.extend(alone.map(|HouseNumber { text, to, .. }| Said { text, from: at, to }));
        at = next;
    }
    found
}

/// Whether the token belongs to what was read as something else.
pub(super) fn is_owned(heard: &Utterance<'_>, at: usize, owned: &[Span]) -> bool {
    heard.word(at).is_some_and(|word| owned.iter().any(|span| span.overlaps(word.span)))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use chrono_tz::America::Chicago;
    use domain::meaning::{Understanding, When};
    use rstest::rstest;

    use super::*;
    use crate::{Expecting, Gathered, understand};

    /// At the read-back of a visit on Tuesday the 24th at ten.
    fn at_the_read_back(text: &str, known: Option<&str>) -> Understanding {
        let now = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap().and_hms_opt(10, 15, 0).unwrap();
        let visit = When::Instant { at: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(10, 0, 0).unwrap() };
        let gathered = Gathered { when: Some(visit), ..Gathered::default() };
        let listening = Listening { house_number: known, gathered, expecting: Some(Expecting::YesNo), ..Listening::at(now, Chicago) };
        understand(text, &listening)
    }

    fn read(text: &str, known: Option<&str>) -> Option<String> {
        at_the_read_back(text, known).house_number.map(|read| read.value)
    }

    #[rstest]
    #[case::denied("no not 4216 it's 4218", "4216", "4218")]
    #[case::denied_behind("it's 4218 not 4216", "4216", "4218")]
    #[case::should_be("4216 should be 4281", "4216", "4281")]
    #[case::from_to("change 4216 to 87 please", "4216", "87")]
    #[case::spoken("no, forty two eighteen", "4216", "4218")]
    #[case::the_house("the house number is 95 please", "4216", "95")]
    #[case::the_address("yeah but the address is 95", "4216", "95")]
    #[case::the_number("the number is wrong, it's 3130", "318", "3130")]
    #[case::on_the_house("the number on the house is 77", "4216", "77")]
    #[case::spanish("está mal, el número es 3130", "3103", "3130")]
    #[case::spanish_house("el número de la casa es 88", "86", "88")]
    #[case::long("no, 12207", "12201", "12207")]
    #[case::but("yes, but it's 4218", "4216", "4218")]
    #[case::no_hour("no, 1132", "1130", "1132")]
    #[case::not_of_the_visit("not 1230, 1215", "1230", "1215")]
    #[case::an_hour_by_name("no, the house number is 1030", "1230", "1030")]
    #[case::after_another_matter("my gate sticks, and the number is 4218", "4216", "4218")]
    fn another_number_stands_instead_of_the_known_one(#[case] text: &str, #[case] known: &str, #[case] expected: &str) {
        assert_eq!(read(text, Some(known)).as_deref(), Some(expected));
    }

    #[rstest]
    #[case::none_known("no not 4216 it's 4218", None)]
    #[case::an_hour("no, at 2", Some("4216"))]
    #[case::hour_and_minutes("no, 1030", Some("4216"))]
    #[case::three_digits("no, 230", Some("4216"))]
    #[case::with_a_street("no, 4218 Elm", Some("4216"))]
    #[case::the_same("yes, 4216", Some("4216"))]
    #[case::only_denied("not 4216", Some("4216"))]
    #[case::counted("no, in 45 minutes", Some("4216"))]
    #[case::too_short("no, 42", Some("46"))]
    #[case::hours_alike("no, make it ten thirty", Some("1230"))]
    #[case::written_hours_alike("no, 1030", Some("1130"))]
    #[case::the_hour_of_the_visit("no not 10, 2 please", Some("10"))]
    #[case::the_day_of_the_visit("not 24, 25", Some("24"))]
    #[case::the_gate("yes and the gate number is 5512", Some("4216"))]
    #[case::an_account("my account number is 88120", Some("4216"))]
    #[case::a_model("yes and the model number is 4215", Some("4216"))]
    #[case::an_order("my order's number is 5512", Some("4216"))]
    #[case::of_something("the number on my bill is 88120", Some("4216"))]
    #[case::the_code_told_before("there's a code at the gate, the number is 5512", Some("4216"))]
    #[case::spanish_gate("sí, el número del portón es 5512", Some("4216"))]
    fn other_numbers_put_no_house_right(#[case] text: &str, #[case] known: Option<&str>) {
        assert_eq!(read(text, known), None);
    }

    #[rstest]
    #[case::house_first("no it's 4218 and the zip is 66104", Some("4218"), None, Some("66104"))]
    #[case::denied("no not 4216, it's 4218, and the zip is 66104", Some("4218"), None, Some("66104"))]
    #[case::code_first("no, the zip is 66104 and it's 4218", Some("4218"), None, Some("66104"))]
    #[case::code_alone("no not 4216, the zip is 66104", None, None, Some("66104"))]
    #[case::door_behind("no, the number is 4218 apartment 3", Some("4218"), Some("Apt 3"), None)]
    #[case::door_and("no, it's 4218, and it's apartment 3", Some("4218"), Some("Apt 3"), None)]
    #[case::door_alone("yes, but the apartment number is 5", None, Some("Apt 5"), None)]
    #[case::all_three("no, 4218, unit 7, zip code 66104", Some("4218"), Some("Unit 7"), Some("66104"))]
    fn a_house_number_keeps_clear_of_what_is_told_beside_it(
        #[case] text: &str,
        #[case] house: Option<&str>,
        #[case] door: Option<&str>,
        #[case] code: Option<&str>,
    ) {
        let understood = at_the_read_back(text, Some("4216"));
        assert_eq!(understood.house_number.map(|read| read.value).as_deref(), house);
        assert_eq!(understood.unit.map(|read| read.value).as_deref(), door);
        assert_eq!(understood.postcode.map(|read| read.value.as_str().to_owned()).as_deref(), code);
    }

    #[test]
    fn five_digits_of_a_house_are_no_postcode() {
        let understood = at_the_read_back("no it's 12207 and the zip is 66104", Some("12201"));
        assert_eq!(understood.house_number.unwrap().value, "12207");
        assert_eq!(understood.postcode.unwrap().value.as_str(), "66104");
    }

    #[test]
    fn an_hour_that_is_no_house_number_is_read_as_the_hour() {
        let understood = at_the_read_back("no, make it ten thirty", Some("1230"));
        let half_past_ten = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(10, 30, 0).unwrap();
        let when = understood.when.unwrap().value.when;
        assert!(
            matches!(when, When::Instant { at } if at == half_past_ten) || when == When::Time { time: half_past_ten.time() },
            "{when:?}"
        );
    }
}
