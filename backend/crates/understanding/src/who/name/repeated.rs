//! The whole name behind a part of it: "it's Nell, I called before, Nell Abernathy", "Jansson, Peter Jansson". That a part is said again is
//! evidence enough; no words need to announce the second.

use super::{
    Candidate,
    cues::Spot,
    run::{Case, run_at, standing_at},
    unannounced::spot,
    words::{is_boundary, is_date_word},
};
use crate::{
    who::correction::is_denied,
    words::{Kind, Utterance},
};

/// Whole names whose given or family name was said alone before them.
pub(super) fn said_whole(heard: &Utterance<'_>, found: &[Candidate], case: Case) -> Vec<Candidate> {
    found
        .iter()
        .filter(|part| part.spot.part.is_none() && part.spot.run.words.len() == 1)
        .filter_map(|part| whole(heard, part, case))
        .collect()
}

fn whole(heard: &Utterance<'_>, part: &Candidate, case: Case) -> Option<Candidate> {
    let said = heard.word(part.spot.run.from()).filter(|word| !is_date_word(word))?.lower.clone();
    let standing = standing_at(heard, part.spot.run.from());
    // A word of the language is said again for itself: "it's Rose, the rose bush".
    if standing.is_word() && !standing.is_given() {
        return None;
    }
    (part.spot.run.to()..heard.words.len()).find_map(|at| {
        let first = heard.word(at).is_some_and(|word| word.is(&said));
        let run = run_at(heard, at, heard.words.len(), case).filter(|run| (2..=4).contains(&run.words.len()))?;
        let last = run.words.last().is_some_and(|word| heard.word(word.0).is_some_and(|word| word.is(&said)));
        // "O'Dowd with an apostrophe, Patrick O'Dowd", "it's Vang, not Wang, Lee Vang": a given name opens the whole one.
        let opens = standing_at(heard, at).is_given() && !is_denied(heard, at);
        let marked = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|before| before.kind == Kind::Mark);
        let parted = marked || opens;
        let other = run.words.iter().find(|word| heard.word(word.0).is_some_and(|word| !word.is(&said)))?;
        let named = standing_at(heard, other.0).may_be_name();
        let fits = (first && (parted || !standing.is_word()) || last && parted) && named && is_boundary(heard, run.to());
        fits.then(|| Candidate { spot: Spot { run, supported: true, ..part.spot.clone() }, confidence: part.confidence.max(0.9) + 0.03 })
    })
}

/// "Pulaski. Gary Pulaski", "put Kaneshiro on there, Kenji Kaneshiro": the family name alone, and then the whole, whatever was asked for.
pub(super) fn twice_over(heard: &Utterance<'_>, case: Case) -> Option<Candidate> {
    let is_mark = |at: usize| heard.word(at).is_some_and(|word| word.kind == Kind::Mark);
    (2..heard.words.len()).filter(|at| is_mark(at - 1)).find_map(|at| {
        let run = run_at(heard, at, heard.words.len(), case).filter(|run| (2..=3).contains(&run.words.len()))?;
        let last = run.words.last().and_then(|last| heard.word(last.0)).filter(|word| !is_date_word(word))?;
        let standing = run.words.last().map(|last| standing_at(heard, last.0)).unwrap_or_default();
        let first = standing_at(heard, run.from());
        let before = (0..at - 1).any(|at| heard.word(at).is_some_and(|word| word.is(&last.lower)));
        let named = standing.may_be_name() && !standing.is_common() && (first.is_given() || (first.may_be_name() && !first.is_common()));
        (before && named && is_boundary(heard, run.to())).then(|| Candidate { spot: spot(run, "name.twice"), confidence: 0.95 })
    })
}
