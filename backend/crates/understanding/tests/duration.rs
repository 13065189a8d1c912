//! How long a hostile text may keep one `understand`: no longer for its length than a short one, so that nobody stops the others
//! by talking.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use chrono_tz::America::Chicago;
use rstest::rstest;
use understanding::{Listening, understand};

/// A reader that tests each word against the whole text takes four times as long for the whole as for its four quarters.
const MOST: u32 = 2;

/// Other work on the machine only ever lengthens a measurement, so the shortest of a few counts.
const ATTEMPTS: usize = 25;

#[expect(clippy::expect_used, reason = "the date exists")]
fn duration_of(text: &str, last_said: Option<&str>) -> Duration {
    let now = NaiveDate::from_ymd_opt(2026, 11, 18).and_then(|date| date.and_hms_opt(10, 15, 0)).expect("a date");
    let listening = Listening { last_said, ..Listening::at(now, Chicago) };
    let start = Instant::now();
    drop(understand(text, &listening));
    start.elapsed()
}

#[rstest]
#[case::digits("5", None)]
#[case::number_words("five ", None)]
#[case::days("monday or ", None)]
#[case::days_from_days("before monday ", None)]
#[case::days_after_days("the day after ", None)]
#[case::lengths_from_lengths("a week from ", None)]
#[case::times("at 4 ", None)]
#[case::clocks("9:30 ", None)]
#[case::letters("b as in boy ", None)]
#[case::negations("not no ", None)]
#[case::names("john smith ", None)]
#[case::streets("12 main street ", None)]
#[case::danger("gas leak smoke ", None)]
#[case::marks(". , ' ", None)]
#[case::joined("dot at ", None)]
#[case::offers("nine ", Some("I have nine, ten and eleven on Tuesday"))]
#[case::an_offer("tuesday at nine ", Some("I have nine, ten and eleven on Tuesday"))]
fn a_text_takes_as_long_as_its_four_quarters(#[case] piece: &str, #[case] last_said: Option<&str>) {
    let long = |chars: usize| piece.chars().cycle().take(chars).collect::<String>();
    let (quarter, whole) = (long(500), long(2_000));
    understanding::prepare();
    let mut shortest = (Duration::MAX, Duration::MAX);
    for _ in 0..ATTEMPTS {
        let quarters: Duration = (0..4).map(|_| duration_of(&quarter, last_said)).sum();
        shortest = (shortest.0.min(quarters), shortest.1.min(duration_of(&whole, last_said)));
        if shortest.1 < shortest.0 * MOST {
            return;
        }
    }
    panic!("{:?} for its quarters, {:?} for all of it", shortest.0, shortest.1);
}
