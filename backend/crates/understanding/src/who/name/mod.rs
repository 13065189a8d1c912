//! The caller's name: spoken with a lead-in, in answer to the question, spelled, or taken back and said again.

mod cues;
mod letters;
mod print;
mod run;
pub(super) mod spelled;
mod weigh;
pub(super) mod words;

#[cfg(test)]
mod tests;

use domain::{
    masked::PersonName,
    meaning::{Confidence, Read},
};

use self::{
    cues::{Spot, Trust, past_fillers, spots},
    print::Piece,
    run::{Case, case_of, looks_like_name, run_at, standing_at},
    spelled::{Part, Spelled, spelled},
    words::{is_boundary, is_business, is_date_word, is_never},
};
use super::{
    asked::{Asked, asked},
    correction::corrects,
    lexicon::{Standing, standing},
};
use crate::{
    listening::Listening,
    words::{Kind, Utterance},
};

/// The caller's name.
pub(crate) fn read_name(heard: &Utterance<'_>, listening: &Listening<'_>) -> Option<Read<PersonName>> {
    let asked = asked(listening);
    let case = case_of(heard);
    let spelled = spelled(heard);
    // A name never runs into letters or the words that announce them.
    let barrier_after =
        |at: usize| spelled.iter().filter(|word| word.to > at).map(|word| word.announced).min().unwrap_or(heard.words.len());
    let mut found: Vec<Candidate> =
        spots(heard, case, &barrier_after).into_iter().filter_map(|spot| Candidate::weigh(heard, spot, case)).collect();
    found.extend(unannounced(heard, asked, case, &barrier_after));
    let name = Name::assemble(heard, &found, &spelled, asked, case)?;
    let span = heard.span(name.from, name.to)?;
    Some(Read::plain(PersonName::new(name.text()), calibrated(name.confidence), span, name.rule))
}

/// The weight of the evidence as the share of such names that are right, measured with `scripts/quality`: weak evidence is still
/// right far more often than not.
fn calibrated(weight: f32) -> Confidence {
    Confidence::new(weight + (1.0 - weight) * 0.55)
}

/// Whether the evidence leaves so little doubt that the words can be nothing else.
pub(crate) fn is_sure(name: &Read<PersonName>) -> bool {
    name.confidence > calibrated(0.85)
}

/// A place where a name stands, and how sure that is.
#[derive(Clone, Debug)]
struct Candidate {
    spot: Spot,
    confidence: f32,
}

impl Candidate {
    fn weigh(heard: &Utterance<'_>, mut spot: Spot, case: Case) -> Option<Self> {
        // "A booking for Charles tomorrow": behind weaker words a common word is no family name.
        if spot.trust != Trust::Sure && spot.run.words.get(1).is_some_and(|(at, _)| is_plainly_a_word(heard, *at, case)) {
            spot.run.words.truncate(1);
        }
        weigh::sure(heard, &spot, case).map(|confidence| Self { spot, confidence })
    }
}

fn is_plainly_a_word(heard: &Utterance<'_>, at: usize, case: Case) -> bool {
    let capital = case == Case::Telling && heard.word(at).is_some_and(|word| word.capital);
    let standing = standing_at(heard, at);
    standing.is_common() && !standing.is_name() && !capital
}

// Names that no words announce: the answer to the question, or the first thing that a caller says.
fn unannounced(heard: &Utterance<'_>, asked: Asked, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Candidate> {
    let from = opening(heard);
    let run = run_at(heard, from, barrier_after(from), case);
    let spot = |run, rule| Spot { run, lead: from, trust: Trust::Likely, part: None, supported: false, rule };
    if asked == Asked::Name {
        let answer = run.and_then(|run| answer_confidence(heard, &run, case).map(|sure| (run, sure)));
        return answer
            .map(|(run, confidence)| Candidate { spot: spot(run, "name.answer"), confidence })
            .or_else(|| only_word(heard))
            .or_else(|| capitals(heard, case, barrier_after));
    }
    let run = run?;
    let (first, second) = (standing_at(heard, run.from()), run.words.get(1).map(|(at, _)| standing_at(heard, *at)));
    // "Jean, last name Johansson"; the letters or the part that follow say that this was a name.
    let continued = heard.has_at(run.to(), &[",", "last", "name"])
        || heard.has_at(run.to(), &["last", "name"])
        || (barrier_after(from) == run.to() && run.to() < heard.words.len());
    let pair = second
        .is_some_and(|second| (first.is_given() || first.may_be_name()) && second.may_be_name() && (first.is_name() || second.is_name()));
    let whole = run.to() == heard.words.len();
    let written = |at: usize| case == Case::Telling && heard.word(at).is_some_and(|word| word.capital);
    let capitals = run.words.len() == 2 && run.words.iter().all(|(at, _)| written(*at)) && second.is_some_and(Standing::may_be_name);
    let worded = run.words.len() == 2 && first.is_given() && !first.is_word();
    let pair = pair || worded || (capitals && heard.word(run.to()).is_some_and(|word| word.is_any(&["i'm", "i", "here", "calling"])));
    let fits = (pair && is_boundary(heard, run.to())) || (continued && (first.may_be_name() || first.is_given()));
    let telling = first.is_given() && (!first.is_word() || second.is_some_and(|second| second.is_family()));
    let sure = if telling { 0.85 } else { 0.6 };
    let business = (run.from()..=run.to()).any(|at| heard.word(at).is_some_and(is_business));
    (fits && !business)
        .then(|| Candidate { spot: spot(run, "name.opening"), confidence: if whole && !telling { sure - 0.1 } else { sure } })
}

// "Yeah it's ..", "sure, ..", "hi": what comes before an answer.
fn opening(heard: &Utterance<'_>) -> usize {
    const BEFORE: &[&str] = &[
        "uh",
        "um",
        "er",
        "erm",
        "ah",
        "hmm",
        "mm",
        "oh",
        "yeah",
        "yes",
        "yep",
        "sure",
        "okay",
        "ok",
        "alright",
        "right",
        "well",
        "so",
        "hi",
        "hey",
        "hello",
        "hiya",
        "good",
        "morning",
        "afternoon",
        "evening",
        "no",
        "course",
        "of",
        "absolutely",
        "certainly",
        "sorry",
        "please",
        "that",
        "would",
        "be",
        "that'd",
        "claro",
        "sí",
        "si",
        "hola",
        "buenos",
        "buenas",
        "pues",
    ];
    let mut at = 0;
    while heard.word(at).is_some_and(|word| word.kind == Kind::Mark || word.is_any(BEFORE)) {
        at += 1;
    }
    past_fillers(heard, at, false)
}

// The answer to "your name?": whatever is neither a small word nor a common one.
fn answer_confidence(heard: &Utterance<'_>, run: &run::Run, case: Case) -> Option<f32> {
    let first = standing_at(heard, run.from());
    let word = heard.word(run.from())?;
    let cased = case == Case::Telling && word.capital;
    let ends = is_boundary(heard, run.to());
    if is_date_word(word) && run.words.len() == 1 {
        return ends.then_some(if first.is_given() { 0.7 } else { 0.5 });
    }
    if first.is_name() && (!first.is_word() || run.words.len() > 1 || ends) {
        return Some(if ends { 0.96 } else { 0.85 });
    }
    if first.may_be_name() {
        return Some(if ends { 0.92 } else { 0.75 });
    }
    let is_verb = word.lower.ends_with("ing") || word.lower.ends_with("ed");
    let strange = !first.is_common() && !is_verb && ends;
    (strange || (cased && ends && (run.words.len() > 1 || run.from() > 0 || run.to() == heard.words.len()))).then_some(0.6)
}

// "Una": a name that is a small word too, and the whole answer.
fn only_word(heard: &Utterance<'_>) -> Option<Candidate> {
    let mut words = (0..heard.words.len()).filter(|at| heard.word(*at).is_some_and(|word| word.kind == Kind::Word));
    let at = words.next().filter(|_| words.next().is_none())?;
    let standing = standing_at(heard, at);
    let run = run::Run { words: vec![(at, at + 1)] };
    let spot = Spot { run, lead: at, trust: Trust::Likely, part: None, supported: false, rule: "name.only-word" };
    (standing.is_given() && !standing.is_word()).then_some(Candidate { spot, confidence: 0.6 })
}

// Asked for a name, and nothing else fits: the first capitals inside the answer.
fn capitals(heard: &Utterance<'_>, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Candidate> {
    if case != Case::Telling {
        return None;
    }
    (1..heard.words.len()).find_map(|at| {
        let word = heard.word(at).filter(|word| word.capital && !is_never(word) && !is_date_word(word) && looks_like_name(word, true))?;
        let run = run_at(heard, at, barrier_after(at), case).filter(|_| standing(&word.lower).may_be_name())?;
        let business = (run.from()..=run.to()).any(|at| heard.word(at).is_some_and(is_business));
        if business {
            return None;
        }
        let spot = Spot { run, lead: at, trust: Trust::Likely, part: None, supported: false, rule: "name.capitals" };
        Some(Candidate { spot, confidence: 0.6 })
    })
}

/// The name put together from everything that was said of it.
struct Name {
    pieces: Vec<Piece>,
    from: usize,
    to: usize,
    confidence: f32,
    rule: &'static str,
}

impl Name {
    fn assemble(heard: &Utterance<'_>, found: &[Candidate], spelled: &[Spelled], asked: Asked, case: Case) -> Option<Self> {
        let whole = best(heard, found, None);
        let first = best(heard, found, Some(Part::First))
            .filter(|_| whole.is_none_or(|whole| whole.confidence < 0.9 || whole.spot.run.words.len() < 2));
        let last = best(heard, found, Some(Part::Last));
        let main = match (first, whole, last) {
            (Some(first), _, _) => Some(Self::of(heard, first, case)),
            (None, Some(whole), Some(last)) if whole.confidence < 0.65 && whole.spot.run.from() != last.spot.run.from() => {
                (whole.spot.rule == "name.opening").then(|| Self::of(heard, whole, case))
            }
            (None, Some(whole), _) => Some(Self::of(heard, whole, case)),
            (None, None, _) => None,
        };
        let mut name = match (main, last) {
            (Some(name), Some(last)) if name.from != last.spot.run.from() => name.with_last(heard, last, case),
            (Some(name), _) => name,
            (None, Some(last)) => Self::of(heard, last, case),
            (None, None) => return Self::from_letters(heard, spelled, asked),
        };
        for word in spelled {
            name.respell(word);
        }
        if asked == Asked::Name {
            name.go_on_behind_letters(heard, spelled, case);
        }
        letters::apply_remarks(heard, &mut name.pieces);
        Some(name)
    }

    fn of(heard: &Utterance<'_>, found: &Candidate, case: Case) -> Self {
        let run = &found.spot.run;
        Self {
            pieces: print::pieces(heard, run, case),
            from: run.from(),
            to: run.to(),
            confidence: found.confidence,
            rule: found.spot.rule,
        }
    }

    fn with_last(mut self, heard: &Utterance<'_>, last: &Candidate, case: Case) -> Self {
        let family = Self::of(heard, last, case);
        let same = self.pieces.last().zip(family.pieces.last()).is_some_and(|(one, two)| one.text.eq_ignore_ascii_case(&two.text));
        if same && self.pieces.len() > 1 {
            return self;
        }
        let second_is_family = self.pieces.get(1).is_some_and(|piece| !standing(&piece.text.to_lowercase()).is_given());
        if second_is_family {
            self.pieces.truncate(1);
        }
        self.pieces.extend(family.pieces);
        self.from = self.from.min(family.from);
        self.to = self.to.max(family.to);
        self.confidence = self.confidence.min(family.confidence).max(0.85);
        self
    }

    // Nothing but letters: "J-O-N, S-M-I-T-H" when a name was asked for.
    fn from_letters(heard: &Utterance<'_>, spelled: &[Spelled], asked: Asked) -> Option<Self> {
        let introduced = |word: &Spelled| {
            let before = word.announced.saturating_sub(3)..word.from;
            before
                .clone()
                .any(|at| heard.word(at).is_some_and(|word| word.is_any(&["name", "name's", "nombre", "llamo", "apellido", "surname"])))
        };
        let mut words: Vec<&Spelled> = Vec::new();
        for word in spelled {
            let follows = words.last().is_some_and(|before| word.from <= before.to + 2);
            if follows || asked == Asked::Name || word.part.is_some() || introduced(word) {
                words.push(word);
            }
        }
        let (first, last) = (words.first()?, words.last()?);
        let mut pieces: Vec<Piece> = Vec::new();
        for word in words.iter().take(3) {
            let parts = if words.len() == 1 { split(&word.letters) } else { vec![word.letters.clone()] };
            pieces.extend(parts.iter().map(|part| Piece { text: print::capital(part), at: word.from.saturating_sub(1) }));
        }
        Some(Self { pieces, from: first.from, to: last.to, confidence: 0.88, rule: "name.spelled" })
    }

    // "Bea, that's B E A, Lindholm": behind the letters of the first name comes the rest of it.
    fn go_on_behind_letters(&mut self, heard: &Utterance<'_>, spelled: &[Spelled], case: Case) {
        let [piece] = self.pieces.as_slice() else { return };
        let [first] = spelled else { return };
        if piece.text.to_lowercase() != first.letters || first.from <= self.from {
            return;
        }
        let from = first.to + usize::from(heard.word(first.to).is_some_and(|word| word.is(",")));
        let behind = run_at(heard, from, heard.words.len(), case).filter(|run| is_boundary(heard, run.to()));
        let Some(run) = behind.filter(|run| standing_at(heard, run.from()).may_be_name()) else { return };
        self.pieces.extend(print::pieces(heard, &run, case));
        self.to = run.to();
    }

    // The letters win over what was heard: the word that they resemble takes their form.
    fn respell(&mut self, word: &Spelled) {
        let text = print::capital(&word.letters);
        let likeness = |piece: &Piece| distance(&piece.text.to_lowercase(), &word.letters);
        let nearest = match word.part {
            Some(Part::First) => Some(0),
            Some(Part::Last) if self.pieces.len() > 1 => Some(self.pieces.len() - 1),
            Some(Part::Last) | None => {
                let limit = (word.letters.chars().count() / 2).max(1);
                let ranked = self.pieces.iter().enumerate().rev().map(|(at, piece)| (likeness(piece), at));
                ranked.min_by_key(|(far, _)| *far).filter(|(far, _)| *far <= limit).map(|(_, at)| at)
            }
        };
        let at = word.to.saturating_sub(1);
        let alone = self.pieces.len() == 1;
        if let Some(piece) = nearest.and_then(|nearest| self.pieces.get_mut(nearest)) {
            if piece.text.to_lowercase().replace(['\'', '-', ' '], "") != word.letters {
                piece.text = text;
            }
            piece.at = at;
        } else if alone && (word.from > self.from || word.part == Some(Part::Last)) {
            self.pieces.push(Piece { text, at });
        } else {
            return;
        }
        self.to = self.to.max(word.to);
        self.from = self.from.min(word.from);
        self.confidence = self.confidence.max(0.93);
    }

    fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

// The surest candidate of a part; one that takes back another wins over it, and of two alike the longer.
fn best<'a>(heard: &Utterance<'_>, found: &'a [Candidate], part: Option<Part>) -> Option<&'a Candidate> {
    let mut ranked = found.iter().filter(|candidate| candidate.spot.part == part).collect::<Vec<_>>();
    ranked.sort_by_key(|candidate| candidate.spot.lead);
    ranked.into_iter().reduce(|best, next| {
        let apart = next.spot.run.from() >= best.spot.run.to();
        let again = apart && next.confidence > 0.65 && corrects(heard, next.spot.lead);
        let longer = next.spot.run.words.len() > best.spot.run.words.len() && (next.confidence - best.confidence).abs() < 0.1 && !apart;
        if again || longer || next.confidence > best.confidence + 0.01 { next } else { best }
    })
}

// `johnsmith` as two names, when both are known.
fn split(letters: &str) -> Vec<String> {
    if standing(letters).is_name() {
        return vec![letters.to_owned()];
    }
    let cuts = letters.char_indices().map(|(at, _)| at).filter(|at| *at > 1).rev();
    let known =
        cuts.filter_map(|at| letters.split_at_checked(at)).find(|(front, back)| standing(front).is_given() && standing(back).is_family());
    known.map_or_else(|| vec![letters.to_owned()], |(front, back)| vec![front.to_owned(), back.to_owned()])
}

// How many letters two words differ in (Levenshtein).
fn distance(one: &str, two: &str) -> usize {
    let two: Vec<char> = two.chars().take(40).collect();
    let mut row: Vec<usize> = (0..=two.len()).collect();
    for (at, letter) in one.chars().take(40).enumerate() {
        let mut before = at;
        let mut left = at + 1;
        let mut next = vec![left];
        for (other, above) in two.iter().zip(row.iter().skip(1)) {
            let change = before + usize::from(*other != letter);
            left = change.min(above + 1).min(left + 1);
            before = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
