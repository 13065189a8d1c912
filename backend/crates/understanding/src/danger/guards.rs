//! Words that take a danger back: it is denied, long past, over, supposed, or somebody else has seen to it.

mod brought;
mod lasting;
mod over;
mod past;
mod rows;
mod supposed;
mod years;

use std::sync::LazyLock;

use self::{
    lasting::leave_out_what_lasts,
    rows::{OTHERS, ROWS},
    supposed::CONDITIONS,
    years::years_gone,
};
use super::classes::CLASSES;
use crate::phrases::{Found, LANGUAGE, Plain, Table};

/// How a danger can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guard {
    /// "No smell of gas": stands right before the sign.
    Denied,
    /// "Last year we had": stands in the same breath, and the sign is not told in the present.
    Past,
    /// "It's still out": behind words of the past, takes them back.
    Lasts,
    /// "It stopped", "false alarm": stands after the sign.
    Over,
    /// "The gas company shut it off": stands after the sign. Before it, it tells of what was mended, "they fixed the leak", or of what
    /// brought the danger about, "he relit the pilot and we smell gas"; only the first takes anything back.
    SeenTo,
    /// "False alarm", "on the news", "thanks for the help with": no danger of theirs now; stands before or after the sign.
    Aside,
    /// "If", "do you fix": stands before the sign.
    Supposed,
    /// "Shooting": takes back a [`Guard::Small`].
    Bursts,
    /// "A cup a week": takes back water that runs, and nothing else.
    Small,
    /// "The tap drips": takes back water that runs, unless [`Guard::Runs`] stands in the sentence.
    Drip,
    /// "Sprays", "on the floor": water that does more than drip.
    Runs,
    /// "Once we had": takes back what another wish follows, [`Guard::Wish`].
    Once,
    /// "A lady at my church had": takes back the same, but may be told of somebody who lies there now.
    Others,
    /// "But now I want": what the call is about.
    Wish,
    /// "It's not an emergency": said of the whole; takes back no sign of its own.
    Calm,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE, CLASSES, OTHERS], ROWS.iter().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say))))
});

/// Words that split a breath: what is taken back before them is not what is told after them.
const TURNS: &[&str] = &["but", "however", "except", "although", "though", "now", "today", "tonight", "pero", "ahora", "hoy", "because"];

/// The guards of an utterance.
pub(super) struct Guards<'p, 'u> {
    plain: &'p Plain<'u>,
    found: Vec<(Guard, Found)>,
}

impl<'p, 'u> Guards<'p, 'u> {
    /// Finds them; `this_year` is not over yet.
    pub fn of(plain: &'p Plain<'u>, this_year: u32) -> Self {
        let years = years_gone(plain, this_year).map(|at| (Guard::Past, Found { row: ROWS.len(), from: at.start, to: at.end }));
        let told = TABLE.find(plain).into_iter().filter_map(|found| ROWS.get(found.row).map(|(guard, _)| (*guard, found)));
        let mut found = told.chain(years).collect();
        leave_out_what_lasts(plain, &mut found);
        Self { plain, found }
    }

    /// Whether the caller said that it is no emergency, or that nobody is hurt.
    pub fn calm(&self) -> bool {
        self.found.iter().any(|(guard, _)| *guard == Guard::Calm)
    }

    /// Whether what runs or drips is told to be little, in the same breath.
    pub fn is_small(&self, sign: Found) -> bool {
        let bursts = |(guard, found): &(Guard, Found)| {
            let denied = (found.from.saturating_sub(2)..found.from).any(|at| self.plain.is_any(at, &["not", "no", "never"]));
            *guard == Guard::Bursts && !denied && self.one_sentence(found.from, sign.from)
        };
        if self.found.iter().any(bursts) {
            return false;
        }
        self.found.iter().any(|(guard, found)| {
            let (from, to) = if found.from < sign.from { (found.to, sign.from) } else { (sign.to, found.from) };
            *guard == Guard::Small && self.one_sentence(found.from, sign.from) && self.one_breath(from, to)
        })
    }

    /// Whether no more than the drip of a tap is told in the same breath.
    pub fn is_a_drip(&self, sign: Found) -> bool {
        let tells = |which: Guard| {
            self.found.iter().any(|(guard, found)| {
                let (from, to) = if found.from < sign.from { (found.to, sign.from) } else { (sign.to, found.from) };
                *guard == which && self.one_sentence(found.from, sign.from) && self.one_breath(from, to)
            })
        };
        let runs = self.found.iter().any(|(guard, found)| *guard == Guard::Runs && self.one_sentence(found.from, sign.from));
        tells(Guard::Drip) && !runs
    }

    /// The guard that takes the sign back, if one does.
    pub fn against(&self, sign: Found) -> Option<Guard> {
        self.found.iter().find(|(guard, found)| self.applies(*guard, *found, sign)).map(|(guard, _)| *guard)
    }

    /// Whether it is history: told as past, and seen to since. Such a danger needs no question; what happened to somebody else, who
    /// may lie there now, needs one.
    pub fn is_history(&self, sign: Found) -> bool {
        let tells = |which: &[Guard]| self.found.iter().any(|(guard, found)| which.contains(guard) && self.applies(*guard, *found, sign));
        tells(&[Guard::Once])
            || (tells(&[Guard::Past]) && (tells(&[Guard::Over, Guard::SeenTo, Guard::Aside]) || self.is_left_for_a_wish(sign)))
    }

    fn applies(&self, guard: Guard, found: Found, sign: Found) -> bool {
        if guard == Guard::SeenTo && (self.is_its_cause(found) || self.did_not_hold(found, sign)) {
            return false;
        }
        if !self.one_sentence(found.from, sign.from) {
            return matches!(guard, Guard::Over | Guard::SeenTo | Guard::Aside) && found.from >= sign.to && self.says_it_is_over(found);
        }
        match guard {
            Guard::Lasts | Guard::Bursts | Guard::Calm | Guard::Small | Guard::Drip | Guard::Runs | Guard::Wish => false,
            Guard::Once | Guard::Others => !self.is_at_once(found) && self.is_left_for_a_wish(sign) && self.is_past(found, sign),
            Guard::Denied => {
                self.clear_of_own_negation(found, sign)
                    && !self.is_a_cry(found)
                    && found.from < sign.from
                    && sign.from.saturating_sub(found.to) <= if self.plain.is_any(found.from, &["stopped", "quit"]) { 0 } else { 2 }
                    && self.one_breath(found.to, sign.from)
                    && !self.is_told_anew(found, sign)
            }
            Guard::Past => self.is_past(found, sign),
            Guard::Over => found.from >= sign.to && !self.is_shut_for_good(found) && self.says_it_is_over(found),
            Guard::SeenTo => {
                let mends = self.stands_near(found, sign) && self.is_what_was_mended(found, sign);
                (found.from >= sign.to || mends) && self.says_it_is_over(found)
            }
            Guard::Aside => (found.from >= sign.to || self.stands_near(found, sign)) && self.says_it_is_over(found),
            Guard::Supposed => {
                found.from < sign.from
                    && sign.from.saturating_sub(found.to) <= 6
                    && self.one_breath(found.to, sign.from)
                    && !(sign.from..sign.to).any(|at| self.is_this_time(at))
                    && !self.is_told_apart(found, sign)
                    && self.is_supposed(found, sign)
            }
        }
    }

    /// At most three words before the sign, in the same breath.
    fn stands_near(&self, found: Found, sign: Found) -> bool {
        sign.from.saturating_sub(found.to) <= 3 && self.one_breath(found.to, sign.from)
    }

    /// "Already fixed the gas leak": the sign is what they mended. "Fixed it and it smells like gas", "relit the pilot, it hisses": what
    /// they mended is named or meant before, and the sign is told of it.
    fn is_what_was_mended(&self, found: Found, sign: Found) -> bool {
        const TELLS: &[&str] = &[
            "and", "y", "i", "we", "he", "she", "it", "they", "there", "is", "'s", "are", "am", "keeps", "smells", "hay", "esta", "huele",
            "sale",
        ];
        const MEANT: &[&str] = &["it", "them", "everything", "todo", "in"];
        let meant = found.to.checked_sub(1).is_some_and(|last| self.plain.is_any(last, MEANT));
        !meant && !(found.to..sign.to).any(|at| self.plain.is_any(at, TELLS) || self.plain.words.get(at).is_some_and(|word| word.pause))
    }

    /// The "no" of "there's no heat" is part of the sign and denies nothing.
    fn clear_of_own_negation(&self, found: Found, sign: Found) -> bool {
        const OWN: &[&str] = &["no", "not", "without", "sin", "ni"];
        // "No smell, just no heat", "we ain't got no air": the second "no" is the sign's.
        if self.plain.is_any(sign.from, OWN) && !self.plain.is_any(found.to.saturating_sub(1), &["like", "that"]) {
            return false;
        }
        found.to <= sign.from || !self.plain.is_any(sign.from, &["no", "not", "without", "lost", "zero", "sin", "nothing"])
    }

    /// "The door won't open, we are trapped", "no heat and smoke": what is told behind the denied thing is not denied with it.
    fn is_told_anew(&self, found: Found, sign: Found) -> bool {
        let begins = |at: usize| {
            self.plain.words.get(at).is_some_and(|word| word.pause)
                || self.plain.is_any(at, &["i", "we", "he", "she", "they", "estoy", "estamos"])
        };
        found.to < sign.from && begins(sign.from) || (found.to..sign.from).any(|at| self.plain.is_any(at, &["and", "y"]))
    }

    /// "Can somebody come, there's a smell of gas": behind a pause it is told, and not asked with the question before it.
    fn is_told_apart(&self, found: Found, sign: Found) -> bool {
        let tells = |at: usize| {
            self.plain.is_any(at, &["we", "i", "hay", "tenemos", "estamos"])
                || (self.plain.text(at) == "there" && self.plain.is_any(at + 1, &["is", "'s", "are"]))
        };
        let conditional = (found.from..found.to).any(|at| self.plain.is_any(at, CONDITIONS));
        !conditional && (found.to..=sign.from).any(|at| tells(at) && self.plain.words.get(at).is_some_and(|word| word.pause))
    }

    /// "Oh no, the water is ..." denies nothing, and neither does "no, my son is ...".
    fn is_a_cry(&self, found: Found) -> bool {
        const CORRECTIONS: &[&str] = &["my", "wait", "it", "i", "we", "he", "she", "sorry", "actually", "mi", "espere"];
        let corrects = self.plain.text(found.from) == "no" && self.plain.is_any(found.from + 1, CORRECTIONS);
        corrects || found.from.checked_sub(1).is_some_and(|before| self.plain.is_any(before, &["oh", "ay"]))
    }

    /// "But now I want a new one": another wish is told after the sign begins.
    fn is_left_for_a_wish(&self, sign: Found) -> bool {
        self.found.iter().any(|(guard, found)| *guard == Guard::Wish && found.from > sign.from)
    }

    fn one_sentence(&self, one: usize, other: usize) -> bool {
        let sentence = |at: usize| self.plain.words.get(at).map(|word| word.sentence);
        sentence(one) == sentence(other)
    }

    /// "Well, this time": what was before is told no more.
    fn is_this_time(&self, at: usize) -> bool {
        let pair = (self.plain.text(at), self.plain.text(at + 1));
        matches!(pair, ("this", "time" | "one") | ("esta", "vez") | ("mine" | "ours", "is" | "'s"))
    }

    fn one_breath(&self, from: usize, to: usize) -> bool {
        !(from..to).any(|at| self.plain.is_any(at, TURNS) || self.is_this_time(at))
    }
}

/// Classes that the guards use and nobody defined.
#[cfg(test)]
pub(super) fn unknown() -> Vec<&'static str> {
    TABLE.unknown().to_vec()
}

/// Words that stand twice in a class of theirs.
#[cfg(test)]
pub(super) fn doubles() -> Vec<String> {
    super::classes::doubles(OTHERS)
}
