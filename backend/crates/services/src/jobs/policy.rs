//! What becomes of a job that did not end well: tried again later, or given up and kept in sight.

use std::time::Duration;

use ports::Failure;
use store::StoreError;

/// The most attempts before a job is given up.
pub const MOST_ATTEMPTS: u32 = 8;
/// The first wait between attempts; each next one doubles.
const FIRST_WAIT: Duration = Duration::from_secs(15);
/// The longest wait.
const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);

/// How an attempt ended.
#[derive(Debug)]
pub enum Attempt {
    /// Done; nothing is left to do.
    Done,
    /// It may succeed later.
    Again {
        /// Why it did not now, without anything personal.
        why: String,
        /// The vendor asked to wait this long.
        after: Option<Duration>,
    },
    /// It will never succeed.
    Never {
        /// Why, without anything personal.
        why: String,
    },
}

/// What is written about the job.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Done.
    Done,
    /// Tried again after this wait.
    Retry(Duration, String),
    /// Given up.
    GiveUp(String),
}

impl Attempt {
    /// What a vendor's failure means for the job.
    #[must_use]
    pub fn failed(failure: &Failure) -> Self {
        let why = failure.to_string();
        if failure.may_be_repeated() || failure.leaves_doubt() {
            Self::Again { why, after: failure.retry_after }
        } else {
            Self::Never { why }
        }
    }

    /// What the store's refusal means for the job.
    #[must_use]
    pub fn not_stored(error: &StoreError) -> Self {
        Self::Again { why: error.to_string(), after: None }
    }

    /// What is written about the job after its `attempt`-th attempt, counted from 1.
    #[must_use]
    pub fn verdict(self, attempt: u32) -> Verdict {
        match self {
            Self::Done => Verdict::Done,
            Self::Never { why } => Verdict::GiveUp(why),
            Self::Again { why, .. } if attempt >= MOST_ATTEMPTS => Verdict::GiveUp(why),
            Self::Again { why, after } => {
                let doubled = FIRST_WAIT.saturating_mul(1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX));
                Verdict::Retry(doubled.min(LONGEST_WAIT).max(after.unwrap_or_default()), why)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(after: Option<Duration>) -> Attempt {
        Attempt::Again { why: "away".to_owned(), after }
    }

    #[test]
    fn waits_double_up_to_a_quarter_of_an_hour_and_then_the_job_is_given_up() {
        let waits: Vec<_> = (1..MOST_ATTEMPTS)
            .map(|attempt| match again(None).verdict(attempt) {
                Verdict::Retry(wait, _) => wait.as_secs(),
                Verdict::Done | Verdict::GiveUp(_) => 0,
            })
            .collect();
        assert_eq!(waits, [15, 30, 60, 120, 240, 480, 900]);
        assert_eq!(again(None).verdict(MOST_ATTEMPTS), Verdict::GiveUp("away".to_owned()));
    }

    #[test]
    fn a_vendor_that_asks_for_a_longer_wait_gets_it() {
        let Verdict::Retry(wait, _) = again(Some(Duration::from_secs(90))).verdict(1) else { panic!("not retried") };
        assert_eq!(wait, Duration::from_secs(90));
    }
}
