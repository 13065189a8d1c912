//! Repairs that are told as the cause of a danger, or that did not hold.

use super::Guards;
use crate::phrases::{Found, is_time_word};

/// Words before the repair among which its "since" may stand.
const REACH: usize = 5;

/// Words after "since" that begin no clause: "since then", "since last night".
const NO_CLAUSE: &[&str] = &["then", "last", "this", "about", "around", "early", "late"];

/// Words that tell when it was mended.
const BEFORE: &[&str] = &["yesterday", "ago", "ayer", "anteayer", "pasada", "pasado", "last"];

/// Words that tell of a danger that is there now.
const THERE_NOW: &[&str] = &["is", "are", "keeps", "keep", "coming", "hay", "esta", "sale", "huele"];

/// Words that tell of one that was there.
const THERE_THEN: &[&str] = &["was", "were", "had", "got", "did", "used", "hubo", "habia", "estaba", "tenia"];

impl Guards<'_, '_> {
    /// "Since the plumber snaked the line": the repair brought the danger about. "Out since Monday but they fixed it" tells of two things.
    pub(super) fn is_its_cause(&self, repair: Found) -> bool {
        let begins_a_clause = |at: usize| {
            let next = self.plain.text(at + 1);
            match self.plain.text(at) {
                "since" => !NO_CLAUSE.contains(&next) && !is_time_word(next),
                "desde" => next == "que",
                _ => false,
            }
        };
        let since = |at: usize| begins_a_clause(at) && !self.plain.is_parted(at, repair.from + 1);
        !self.plain.is_any(repair.from, &["but", "pero"]) && (repair.from.saturating_sub(REACH)..repair.from).any(since)
    }

    /// "The basement is flooding, they fixed it last week": what is there now was mended before it came.
    pub(super) fn did_not_hold(&self, repair: Found, sign: Found) -> bool {
        let told_by = |words: &[&str]| (sign.from.saturating_sub(3)..sign.to).any(|at| self.plain.is_any(at, words));
        let long_ago = (repair.from..repair.to + 4).any(|at| self.plain.is_any(at, BEFORE));
        repair.from >= sign.to && long_ago && told_by(THERE_NOW) && !told_by(THERE_THEN)
    }
}
