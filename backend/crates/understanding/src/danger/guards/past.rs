//! When words of the past take a danger back, and when it is told of now.

use super::Guards;
use crate::phrases::Found;

/// Words that tell of now.
const PRESENT: &[&str] = &[
    "is", "'s", "are", "am", "smell", "smells", "keeps", "keep", "see", "hear", "won't", "will", "huele", "hay", "esta", "sale", "coming",
    "has",
];

/// Words that tell of long ago or of a while ago.
const TOLD_AS_PAST: &[&str] =
    &["had", "was", "were", "happened", "got", "did", "used", "tuve", "tuvimos", "hubo", "habia", "tenia", "paso"];

impl Guards<'_, '_> {
    /// A sign told in the present is not past, whatever happened before.
    pub(super) fn is_past(&self, found: Found, sign: Found) -> bool {
        let (from, to) = if found.from < sign.from { (found.to, sign.from) } else { (sign.to, found.from) };
        let around = sign.from.saturating_sub(3)..sign.to;
        let is_told = |words: &[&str]| around.clone().any(|at| self.plain.is_any(at, words) && !self.is_owners(at));
        let is_now = (sign.from..sign.to).any(|at| {
            self.plain.is_any(at, &["now", "ahora"]) && self.plain.is_any(at + 1, &["he", "she", "it", "they", "his", "her", "my", "esta"])
        });
        // "They came last month and said it's fine, but it stinks again": the end of a long sign is told after the turn.
        let turned = found.from >= sign.from && found.to <= sign.to && !self.one_breath(found.to, sign.to);
        !is_now && !turned && self.one_breath(from, to) && (!is_told(PRESENT) || is_told(TOLD_AS_PAST))
    }

    /// "Come at once" tells of no time before.
    pub(super) fn is_at_once(&self, found: Found) -> bool {
        (found.from..found.to)
            .any(|at| self.plain.text(at) == "once" && at.checked_sub(1).is_some_and(|before| self.plain.text(before) == "at"))
    }

    /// "My neighbor's shop": of somebody, and no "is".
    fn is_owners(&self, at: usize) -> bool {
        const AFTER_IS: &[&str] = &[
            "a", "an", "the", "in", "on", "out", "off", "up", "down", "not", "so", "too", "really", "very", "all", "just", "still", "got",
            "been", "full", "hot", "coming", "about", "stuck", "broken", "burst", "dead",
        ];
        let next = self.plain.text(at + 1);
        self.plain.text(at) == "'s" && !AFTER_IS.contains(&next) && !next.ends_with("ing") && !next.ends_with("ed")
    }
}
