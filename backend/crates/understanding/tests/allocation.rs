//! What one `understand` may ask of the allocator: the bound holds for every kind of long sentence, and grows with the text alone.

use allocation_counter::measure;
use chrono::NaiveDate;
use chrono_tz::America::Chicago;
use rstest::rstest;
use understanding::{Listening, understand};

/// Of one sentence of thirty words.
const MOST_BYTES: u64 = 40_000;

#[expect(clippy::expect_used, reason = "the date exists")]
fn bytes_of(text: &str, last_said: Option<&str>) -> u64 {
    let now = NaiveDate::from_ymd_opt(2026, 11, 18).and_then(|date| date.and_hms_opt(10, 15, 0)).expect("a date");
    let listening = Listening { last_said, ..Listening::at(now, Chicago) };
    // The tables are compiled once a process.
    drop(understand("hello", &listening));
    measure(|| drop(understand(text, &listening))).bytes_total
}

#[rstest]
#[case::booking(
    "hi this is Dolores Quintanilla I need somebody to look at my water heater at 4121 Pecan Hollow Lane \
     could you come next Thursday around half past two my number is 512 555 0142"
)]
#[case::danger(
    "please hurry there is a really strong smell of gas in the basement by the furnace and my mother is eighty four \
     and feels dizzy what should we do now do we leave"
)]
#[case::changing(
    "actually not Tuesday we are away then so could we make it Wednesday no sorry Thursday the third between nine and \
     eleven or else any time after four on the following Monday please"
)]
#[case::spelled(
    "my last name is spelled k o w a l c z y k with k as in kilo and the e-mail is \
     anna dot k at example dot com thank you"
)]
#[case::spanish(
    "hola buenos dias me llamo Rosario Beltran necesito que alguien venga a revisar el aire acondicionado porque no enfria \
     nada puede ser el jueves por la tarde despues de las tres gracias"
)]
fn a_sentence_of_thirty_words_stays_under_the_bound(#[case] text: &str) {
    let words = text.split_whitespace().count();
    assert!((26..=34).contains(&words), "{words} words");
    let bytes = bytes_of(text, None);
    assert!(bytes < MOST_BYTES, "{bytes} bytes");
}

#[rstest]
#[case::digits("5", None)]
#[case::number_words("five ", None)]
#[case::days("monday or ", None)]
#[case::times("at 4 ", None)]
#[case::letters("b as in boy ", None)]
#[case::negations("not no ", None)]
#[case::streets("12 main street ", None)]
#[case::danger("gas leak smoke ", None)]
#[case::marks(". , ' ", None)]
#[case::joined("dot at ", None)]
#[case::offers("nine ", Some("I have nine, ten and eleven on Tuesday"))]
fn a_text_twice_as_long_takes_less_than_three_times_as_much(#[case] piece: &str, #[case] last_said: Option<&str>) {
    let long = |chars: usize| piece.chars().cycle().take(chars).collect::<String>();
    let half = bytes_of(&long(1_000), last_said);
    let whole = bytes_of(&long(2_000), last_said);
    assert!(whole < half * 3, "{half} bytes for half of it, {whole} for all of it");
}
