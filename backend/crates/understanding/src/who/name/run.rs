//! How far a name runs: from its first word over given names, particles, initials and hyphens to the word that is none of it.

use super::{
    titles::{generation_at, is_endearment},
    words::{is_boundary, is_date_word, is_never, is_particle},
};
use crate::{
    who::lexicon::{Standing, standing},
    words::{Kind, Utterance, Word},
};

/// Some words that may be a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// The words of it, each with its tokens `from..to`; a hyphened name is one word.
    pub words: Vec<(usize, usize)>,
}

impl Run {
    /// First token.
    pub(super) fn from(&self) -> usize {
        self.words.first().map_or(0, |word| word.0)
    }

    /// One past the last token.
    pub(super) fn to(&self) -> usize {
        self.words.last().map_or(0, |word| word.1)
    }
}

/// How capitals are to be taken in this text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Names have capitals and other words have none.
    Telling,
    /// Everything is written alike.
    Mute,
}

/// Whether capitals tell anything: not when there are none, and not when nearly every word has one.
pub(super) fn case_of(heard: &Utterance<'_>) -> Case {
    let words = || heard.words.iter().filter(|word| word.kind == Kind::Word);
    let (capitals, all) = (words().filter(|word| word.capital).count(), words().count());
    let shouted = !heard.text.chars().any(char::is_lowercase);
    if capitals == 0 || shouted || (all > 5 && capitals * 5 > all * 4) { Case::Mute } else { Case::Telling }
}

/// The longest name that may begin at `at`; `barrier` is a token that it never passes.
pub(super) fn run_at(heard: &Utterance<'_>, at: usize, barrier: usize, case: Case) -> Option<Run> {
    let first = heard.word(at).filter(|_| at < barrier)?;
    let cased = case == Case::Telling && first.capital;
    let mut words = Vec::with_capacity(4);
    let mut next = first_word(heard, at, barrier, cased)?;
    words.push((at, next));
    let limit = if cased { 5 } else { 4 };
    let mut full = usize::from(!is_particle(first) || next > at + 1);
    while full < limit && next < barrier {
        if words.len() > 1 && generation_at(heard, next).is_some() {
            break;
        }
        let from = past_dot(heard, next, words.len());
        let Some(to) = next_word(heard, from, barrier, cased, full) else { break };
        words.push((from, to));
        full += 1;
        next = to;
    }
    let mut run = Run { words: said_once(heard, words) };
    if let Some(to) = generation_at(heard, next).filter(|to| *to <= barrier && (run.words.len() > 1 || *to == next + 1)) {
        run.words.push((next, to));
    }
    Some(run)
}

// "Lori Lori Schmidt" stutters; "Tran, Minh Tran" says the family name first and then the whole.
fn said_once(heard: &Utterance<'_>, words: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let said = |word: &(usize, usize)| {
        heard.words.get(word.0..word.1).map(|tokens| tokens.iter().map(|token| token.lower.as_str()).collect::<Vec<_>>())
    };
    // "Ali Ali" is a name.
    let twice = words.len() == 2
        && words.first().map(said) == words.last().map(said)
        && words.first().is_some_and(|word| standing_at(heard, word.0).is_family());
    let mut once: Vec<(usize, usize)> = Vec::with_capacity(words.len());
    for word in words {
        // "Ben" is a particle too.
        let stutters =
            |last: &(usize, usize)| said(last) == said(&word) || (last.1 == last.0 + 1 && said(last) == said(&(word.0, word.0 + 1)));
        // "Gus fer Ferrara"
        let begun = |last: &(usize, usize)| {
            let (part, whole) = (heard.word(last.0), heard.word(word.0));
            part.zip(whole).is_some_and(|(part, whole)| {
                let cut = part.lower.chars().count() > 1 && whole.lower.len() > part.lower.len() && whole.lower.starts_with(&part.lower);
                cut && !standing(&part.lower).is_name() && last.1 == last.0 + 1
            })
        };
        match once.last_mut() {
            Some(last) if begun(last) => *last = word,
            Some(last) if !twice && stutters(last) => *last = word,
            _ => once.push(word),
        }
    }
    let mut words = once;
    let again = words.len() > 2 && words.first().map(said) == words.last().map(said);
    let first = words.first().map(|word| standing_at(heard, word.0)).unwrap_or_default();
    match (again, first.is_given(), first.is_family()) {
        (false, ..) => {}
        // "Theo Banks, Theo T H E O"
        (true, true, false) => drop(words.pop()),
        (true, ..) => drop(words.remove(0)),
    }
    words
}

/// "Nick and Jenny Albright": the first of the two has the family name of both.
pub(super) fn with_shared_family(heard: &Utterance<'_>, run: &mut Run, case: Case) {
    let alone = run.words.len() == 1 && standing_at(heard, run.from()).is_given();
    let joined = heard.word(run.to()).is_some_and(|word| word.is_any(&["and", "or", "y", "o"]));
    let other = run_at(heard, run.to() + 1, heard.words.len(), case).filter(|_| alone && joined);
    let pair =
        other.filter(|other| other.words.len() == 2 && standing_at(heard, other.from()).is_given() && is_boundary(heard, other.to()));
    let family = pair.and_then(|other| other.words.last().copied()).filter(|family| {
        let standing = standing_at(heard, family.0);
        standing.may_be_name() && (!standing.is_word() || standing.is_family())
    });
    run.words.extend(family);
}

// `J. R. Smith`: the dot behind an initial is part of it.
fn past_dot(heard: &Utterance<'_>, at: usize, so_far: usize) -> usize {
    let initial = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(is_letter);
    at + usize::from(so_far > 0 && initial && heard.word(at).is_some_and(|word| word.is(".") && word.glued))
}

fn first_word(heard: &Utterance<'_>, at: usize, barrier: usize, cased: bool) -> Option<usize> {
    let word = heard.word(at)?;
    if let Some(end) = with_particles(heard, at, barrier, cased) {
        return Some(end);
    }
    if is_letter(word) {
        // "T J Maxwell": two letters are one name.
        let two = !word.is_any(&["a", "i"]) && heard.word(at + 1).is_some_and(|next| is_letter(next) && !next.is_any(&["a", "i"]));
        let named = |at: usize| heard.word(at).is_none_or(|next| looks_like_name(next, cased) && !is_letter(next) && !is_never(next));
        if two && named(at + 2) && at + 2 <= barrier {
            return Some(at + 2);
        }
        let behind = past_dot(heard, at + 1, 1);
        let initials = heard.word(behind).is_some_and(|next| is_letter(next) || looks_like_name(next, cased));
        return (initials && !word.is_any(&["a", "i", "y", "e"]) || (initials && word.capital && behind > at + 1)).then_some(at + 1);
    }
    (!is_never(word)).then(|| hyphened(heard, at, barrier))
}

fn next_word(heard: &Utterance<'_>, at: usize, barrier: usize, cased: bool, full: usize) -> Option<usize> {
    let word = heard.word(at).filter(|_| at < barrier)?;
    if let Some(end) = with_particles(heard, at, barrier, cased) {
        return Some(end);
    }
    if is_letter(word) {
        let behind = past_dot(heard, at + 1, 1);
        let named = heard.word(behind).is_some_and(|next| looks_like_name(next, cased) && !is_never(next));
        return ((named && !word.is_any(&["a", "i", "y", "e"])) || (cased && word.capital && !word.is("i") && (named || behind > at + 1)))
            .then_some(at + 1);
    }
    if (full > 1 && is_endearment(word)) || heard.has_at(at, &["short", "for"]) || heard.has_at(at, &["the", "first"]) {
        return None;
    }
    let accepted = if cased { word.capital && is_capital_name(heard, at) } else { is_plain_name(heard, at, full) };
    accepted.then(|| hyphened(heard, at, barrier))
}

// Capitals tell: the next capital belongs to the name, `Can` and `March` included, unless it is plainly a new sentence.
fn is_capital_name(heard: &Utterance<'_>, at: usize) -> bool {
    let Some(word) = heard.word(at) else { return false };
    let standing = standing(&word.lower);
    if is_date_word(word) {
        return standing.is_family() || is_boundary(heard, at + 1);
    }
    !is_never(word) || (word.is_any(&["can", "do", "an", "so", "my", "may", "will"]) && is_boundary(heard, at + 1))
}

fn is_plain_name(heard: &Utterance<'_>, at: usize, full: usize) -> bool {
    let Some(word) = heard.word(at).filter(|word| !is_never(word)) else { return false };
    if word.is_any(&["la", "las", "los", "el", "al", "de", "del", "da", "dos", "das", "von", "der", "den", "du"]) {
        return false;
    }
    let standing = standing(&word.lower);
    if is_date_word(word) {
        // "Wanda June Tisdale"
        let given = full == 1 && standing.is_given() && at.checked_sub(1).is_some_and(|before| standing_at(heard, before).is_given());
        let family = heard.word(at + 1).is_some_and(|next| looks_like_name(next, false) && !is_never(next) && !is_date_word(next));
        return is_boundary(heard, at + 1) || (given && family);
    }
    if standing.is_name() && standing.is_word() {
        let middle =
            full == 1 && standing.is_given() && heard.word(at + 1).is_some_and(|next| looks_like_name(next, false) && !is_never(next));
        return middle || (standing.is_family() && (full == 1 || (full == 2 && is_boundary(heard, at + 1))));
    }
    if standing.is_word() {
        return full == 1 && is_worded_family(heard, at, standing);
    }
    // "Alan Westfield": a town behind a given name is a family name.
    let town = standing.is_town() && full == 1 && at.checked_sub(1).is_some_and(|before| standing_at(heard, before).is_given());
    let fits = if full > 2 {
        standing.is_name() && is_boundary(heard, at + 1)
    } else {
        full < 2 || standing.is_name() || is_boundary(heard, at + 1)
    };
    town || (standing.may_be_name() && fits)
}

// "Charles Cradle": any word may be a family name when a given name stands before it and nothing of the sentence comes behind.
fn is_worded_family(heard: &Utterance<'_>, at: usize, standing: Standing) -> bool {
    let behind_given =
        at.checked_sub(1).is_some_and(|before| standing_at(heard, before).is_given() && !standing_at(heard, before).is_word());
    let last = heard.word(at + 1).is_none_or(|word| word.is_any(&[".", "!", "?", ","]));
    let cut = heard.word(at + 1).is_some_and(|word| word.is_any(&["i'm", "im", "i", "calling", "speaking", "here"]));
    behind_given && (last || (cut && !standing.is_common()))
}

/// Whether the word alone looks like a name: a capital where capitals tell, else a known or an unknown word.
pub(super) fn looks_like_name(word: &Word, cased: bool) -> bool {
    if word.kind != Kind::Word {
        return false;
    }
    if cased { word.capital } else { standing(&word.lower).may_be_name() }
}

/// What the lists say of the first token of a word of a run.
pub(super) fn standing_at(heard: &Utterance<'_>, at: usize) -> Standing {
    heard.word(at).map(|word| standing(word.lower.strip_suffix("'s").unwrap_or(&word.lower))).unwrap_or_default()
}

// `de la Cruz`, `van der Berg`, `Mc Donald`, `O Connor`: particles with the word that they lead to.
fn with_particles(heard: &Utterance<'_>, at: usize, barrier: usize, cased: bool) -> Option<usize> {
    // "al-Khatib"
    let glued = |at: usize| heard.word(at).is_some_and(|word| word.glued);
    let arabic = heard.word(at).is_some_and(|word| word.is_any(&["al", "el", "ul", "ash", "as", "ar", "an", "ad", "az", "abu"]));
    if arabic && heard.word(at + 1).is_some_and(|mark| mark.is("-")) && glued(at + 1) && glued(at + 2) && at + 2 < barrier {
        return Some(at + 3);
    }
    // "Ximena, la de la casa": an article opens no row of particles.
    let article = heard.word(at).is_some_and(|word| word.is_any(&["la", "las", "los", "el", "le"]));
    let stutters = heard.word(at).map(|word| word.lower.as_str()) == heard.word(at + 1).map(|word| word.lower.as_str());
    if stutters || article && heard.word(at + 1).is_some_and(is_particle) {
        return None;
    }
    let mut end = at;
    while end < barrier && end < at + 3 && heard.word(end).is_some_and(is_particle) {
        end += 1;
        // O' Brien, d' Angelo
        end += usize::from(heard.word(end).is_some_and(|word| word.is_any(&["'", "’"]) && word.glued));
    }
    let head = heard.word(end).filter(|_| end > at && end < barrier)?;
    // "Rigoberto de la calle Quinta"
    if head.is_any(&[
        "calle",
        "avenida",
        "casa",
        "colonia",
        "esquina",
        "iglesia",
        "tienda",
        "cita",
        "vuelta",
        "oficina",
        "compañía",
        "panadería",
        "panaderia",
        "taquería",
        "taqueria",
        "lavandería",
        "lavanderia",
        "carnicería",
        "carniceria",
        "taller",
        "escuela",
        "restaurante",
        "edificio",
        "barrio",
        "cuadra",
    ]) {
        return None;
    }
    let standing = standing(&head.lower);
    let named = standing.is_name() || (standing.may_be_name() && !standing.is_town()) || (cased && head.capital);
    (named && !is_never(head) && head.lower.chars().count() > 1).then(|| hyphened(heard, end, barrier))
}

// `Smith-Jones`, `smith dash jones`.
fn hyphened(heard: &Utterance<'_>, at: usize, barrier: usize) -> usize {
    let mut end = at + 1;
    while end + 1 < barrier {
        let (Some(mark), Some(next)) = (heard.word(end), heard.word(end + 1)) else { break };
        let written = mark.is_any(&["-", "‐", "‑"]) && mark.glued && next.glued;
        let said = mark.is_any(&["dash", "hyphen"]) && looks_like_name(next, false);
        if !(written || said) || next.kind != Kind::Word || is_never(next) {
            break;
        }
        end += 2;
    }
    end
}

/// Whether the word is one letter.
pub(super) fn is_letter(word: &Word) -> bool {
    word.kind == Kind::Word && word.lower.chars().count() == 1
}
