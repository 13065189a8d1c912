//! Headers that protect people's browsers.

use super::{Mode, Reader};

/// A year, as browsers' lists of secure sites ask for: <https://hstspreload.org/>.
const A_YEAR_S: u64 = 31_536_000;

/// What answers carry beside what every installation's answers carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    /// For how many seconds browsers come back by https only; 0: nothing is said about it.
    pub hsts_max_age_s: u64,
}

impl Headers {
    pub(super) fn read(reader: &mut Reader<'_>, mode: Mode) -> Self {
        let usual = match mode {
            Mode::Production => A_YEAR_S,
            Mode::Local => 0,
        };
        Self { hsts_max_age_s: reader.parsed("HSTS_MAX_AGE_S", usual, "a number of seconds, 0 for none") }
    }
}
