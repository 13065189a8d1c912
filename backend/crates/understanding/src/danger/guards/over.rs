//! When words of an end take a danger back: what is denied, awaited, shut for good or back again is not over.

use super::Guards;
use crate::phrases::Found;

/// Words after a "still" or a "back" that tells of no danger: "I still owe", "still under warranty".
const NO_RETURN: &[&str] = &["on", "to", "owe", "want", "wanted", "like", "under", "pay", "due", "interested", "up"];

/// Words after which a repair is still to come: "until it's fixed".
const AWAITED: &[&str] = &["until", "till", "til", "unless", "hasta", "once", "before"];

impl Guards<'_, '_> {
    /// What is over must not be told again after it.
    pub(super) fn says_it_is_over(&self, found: Found) -> bool {
        const OTHERS: &[&str] = &["neighbor", "neighbors", "else", "others", "theirs", "kids", "everybody", "everyone", "we", "vecinos"];
        let of_others = found.from.checked_sub(1).is_some_and(|before| self.plain.is_any(before, OTHERS));
        let awaited = (found.from.saturating_sub(3)..found.from).any(|at| self.plain.is_any(at, AWAITED));
        !of_others
            && !awaited
            && !self.is_denied_itself(found)
            && !self.comes_back(found)
            && !(found.to..self.plain.words.len()).any(|at| {
                self.plain.is_any(at, &["still", "again", "back", "todavia", "sigue", "otra"]) && !self.plain.is_any(at + 1, NO_RETURN)
            })
    }

    /// "Never came back", "not a false alarm", "hasn't ever been fixed": it is not over.
    pub(super) fn is_denied_itself(&self, found: Found) -> bool {
        const LITTLE: &[&str] = &["a", "an", "the", "ever", "even", "really", "yet", "been", "una"];
        let before = (0..found.from).rev().find(|at| !self.plain.is_any(*at, LITTLE));
        before.is_some_and(|at| self.plain.is_any(at, &["not", "never", "nunca"]))
    }

    /// "The doors won't open anymore": what no longer moves or answers is not over.
    pub(super) fn is_shut_for_good(&self, found: Found) -> bool {
        const ABLE: &[&str] = &[
            "open",
            "close",
            "shut",
            "lock",
            "latch",
            "move",
            "budge",
            "work",
            "working",
            "breathe",
            "answer",
            "answering",
            "talk",
            "talking",
            "wake",
            "crying",
            "moving",
            "kicking",
            "feel",
            "see",
            "stand",
            "respond",
            "responding",
            "hold",
            "hear",
            "turn",
            "start",
            "stay",
            "keep",
            "take",
            "swallow",
        ];
        let ends = (found.from..found.to).any(|at| self.plain.is_any(at, &["anymore", "longer"]) || self.plain.text(at) == "more");
        ends && (found.from..found.to + 2).any(|at| self.plain.is_any(at, ABLE))
    }

    /// "The smell is back": a danger that comes back is not over, as power that comes back is.
    pub(super) fn comes_back(&self, found: Found) -> bool {
        const DANGERS: &[&str] = &[
            "smell",
            "smells",
            "stink",
            "stench",
            "odor",
            "funk",
            "smoke",
            "fumes",
            "haze",
            "noise",
            "hissing",
            "buzzing",
            "sparks",
            "alarm",
            "beeping",
            "leak",
            "drip",
            "dizziness",
            "olor",
            "peste",
            "humo",
            "ruido",
            "fuga",
            "gotera",
        ];
        let back = (found.from..found.to).any(|at| self.plain.is_any(at, &["back", "volvio", "regreso"]));
        back && (found.from.saturating_sub(2)..found.from).any(|at| self.plain.is_any(at, DANGERS))
    }
}
