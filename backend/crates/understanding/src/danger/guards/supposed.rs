//! When a danger is only supposed, and when somebody who asks has it before them.

use super::Guards;
use crate::phrases::Found;

/// Words after which even "my" house is only supposed to burn.
pub(super) const CONDITIONS: &[&str] =
    &["if", "say", "let", "suppose", "supposing", "imagine", "pretend", "hypothetically", "digamos", "supongamos"];

impl Guards<'_, '_> {
    /// "Not sure if" and "what should I do if" do not make it a supposition; neither does "my".
    pub(super) fn is_supposed(&self, found: Found, sign: Found) -> bool {
        let before = (found.from.saturating_sub(4)..found.from)
            .any(|at| self.plain.is_any(at, &["sure", "know", "tell", "see", "check", "certain", "sé"]));
        let asks_what_to_do = (0..found.from)
            .any(|at| self.plain.is_any(at, &["what", "que"]) && (at..at + 4).any(|at| self.plain.is_any(at, &["do", "hago", "hacer"])));
        let own = (found.to..sign.to).any(|at| {
            self.plain.is_any(at, &["my", "our", "mi", "me"])
                || (self.plain.text(at) == "i" && !self.plain.is_any(at + 1, &["have", "get", "need"]))
        });
        if (found.from..sign.from).any(|at| self.plain.is_any(at, &["ever", "someday"])) {
            return true;
        }
        let conditional = (found.from..found.to).any(|at| self.plain.is_any(at, CONDITIONS));
        !self.asks_for_now(found.from, sign.from) && !(conditional && (before || asks_what_to_do)) && (!own || conditional)
    }

    /// "What do you do when ..", "what should I do, ..": somebody who asks that has it before them; "what would you do if" supposes.
    fn asks_for_now(&self, from: usize, to: usize) -> bool {
        let asks = |at: usize| {
            self.plain.is_any(at, &["what", "que"])
                && self.plain.is_any(at + 1, &["do", "should", "hago", "hacemos"])
                && (at..at + 4).any(|at| {
                    self.plain.is_any(at, &["do", "hago", "hacemos"]) && self.plain.is_any(at + 1, &["when", "now", "ahora", "cuando"])
                })
        };
        (from.saturating_sub(4)..to).any(asks)
    }
}
