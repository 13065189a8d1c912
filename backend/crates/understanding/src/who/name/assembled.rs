//! The name put together from everything that was said of it: the words, the parts, the letters and the remarks.

use super::{
    Candidate, letters,
    print::{self, Piece},
    run::{Case, Run, run_at, standing_at},
    spelled::{Part, Spelled},
    words::is_boundary,
};
use crate::{
    who::{
        asked::Asked,
        correction::{corrects, is_marker},
        lexicon::standing,
    },
    words::Utterance,
};

/// The name put together from everything that was said of it.
pub(super) struct Name {
    pieces: Vec<Piece>,
    /// Which part the only piece was called, if it was.
    part: Option<Part>,
    /// First token.
    pub from: usize,
    /// One past the last token.
    pub to: usize,
    /// How sure.
    pub confidence: f32,
    /// Which rule.
    pub rule: &'static str,
}

impl Name {
    /// Puts it together; absent when nothing was said of one.
    pub(super) fn assemble(heard: &Utterance<'_>, found: &[Candidate], spelled: &[Spelled], asked: Asked, case: Case) -> Option<Self> {
        let whole = best(heard, found, None);
        let first = best(heard, found, Some(Part::First))
            .filter(|_| whole.is_none_or(|whole| whole.confidence < 0.9 || whole.spot.run.words.len() < 2));
        // "Vang, first name Pa Houa": what stands before it is the family name.
        let before = |first: &&Candidate| whole.filter(|whole| whole.spot.run.words.len() == 1 && whole.spot.run.to() <= first.spot.lead);
        let last = best(heard, found, Some(Part::Last)).or_else(|| first.as_ref().and_then(before));
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
            (None, None) => Self::from_letters(heard, spelled, asked)?,
        };
        if name.rule != "name.spelled" {
            for word in spelled {
                name.respell(word);
            }
        }
        if asked == Asked::Name || name.rule == "name.spelled" {
            name.go_on(heard, spelled, case);
        }
        letters::apply_remarks(heard, &mut name.pieces);
        Some(name)
    }

    fn of(heard: &Utterance<'_>, found: &Candidate, case: Case) -> Self {
        let run = &found.spot.run;
        Self {
            pieces: print::pieces(heard, run, case),
            part: found.spot.part,
            from: run.words.iter().map(|word| word.0).min().unwrap_or_default(),
            to: run.words.iter().map(|word| word.1).max().unwrap_or_default(),
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
        let second_is_family =
            self.part != Some(Part::First) && self.pieces.get(1).is_some_and(|piece| !standing(&piece.text.to_lowercase()).is_given());
        if second_is_family {
            self.pieces.truncate(1);
        }
        self.pieces.extend(family.pieces);
        self.part = None;
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
        Some(Self { pieces, part: None, from: first.from, to: last.to, confidence: 0.88, rule: "name.spelled" })
    }

    // "Bea, that's B E A, Lindholm", "R O S A and then Delgado", "Carl with a C and Schmidt": the rest of it comes behind the letters.
    fn go_on(&mut self, heard: &Utterance<'_>, spelled: &[Spelled], case: Case) {
        let [piece] = self.pieces.as_slice() else { return };
        let said = piece.text.to_lowercase();
        let behind_letters = match spelled {
            [first] if said == first.letters && (first.from > self.from || self.rule == "name.spelled") => Some(first.to),
            _ => None,
        };
        let aside = || letters::past_remark(heard, self.to).or_else(|| letters::past_aside(heard, self.to));
        let Some(mut from) = behind_letters.or_else(aside) else { return };
        while heard
            .word(from)
            .is_some_and(|word| word.is_any(&[",", ".", "and", "then", "y", "luego", "that's", "thats", "is", "it's"]) || word.is(&said))
        {
            from += 1;
        }
        let behind = run_at(heard, from, heard.words.len(), case).filter(|run| {
            let likened = heard.word(run.to()).is_some_and(|word| word.is_any(&["like", "as", "como"]));
            likened || is_boundary(heard, run.to()) || letters::past_remark(heard, run.to()).is_some()
        });
        let Some(run) = behind.filter(|run| standing_at(heard, run.from()).may_be_name()) else { return };
        // "Ferrara, F E double R A R A, Gus"
        let family = standing(&said);
        let given = standing_at(heard, run.from());
        let turned = run.words.len() == 1 && family.is_family() && !family.is_given() && given.is_given() && !given.is_family();
        let rest = print::pieces(heard, &run, case);
        if turned {
            self.pieces.splice(0..0, rest);
        } else {
            self.pieces.extend(rest);
        }
        self.to = run.to();
    }

    // "Del Rio, two words, D E L space R I O": the words that sound so are written so.
    fn respell_apart(&mut self, word: &Spelled) -> bool {
        let plain = |text: &str| text.to_lowercase().replace(['\'', '-', ' '], "");
        if !word.letters.contains(' ') {
            return false;
        }
        let letters = plain(&word.letters);
        let text = word.letters.split(' ').map(print::capital).collect::<Vec<_>>().join(" ");
        let sound = |from: usize| self.pieces.iter().skip(from).map(|piece| plain(&piece.text)).collect::<String>();
        let whole = (0..self.pieces.len()).find(|from| distance(&sound(*from), &letters) <= 1);
        let part = self.pieces.iter().position(|piece| word.letters.split(' ').any(|spelled| spelled == piece.text.to_lowercase()));
        let Some(from) = whole.or(part) else { return false };
        self.pieces.truncate(from);
        self.pieces.push(Piece { text, at: word.to.saturating_sub(1) });
        self.to = self.to.max(word.to);
        true
    }

    // "Jane Doe, J A N E D O E": the letters of the whole name at once.
    fn respell_all(&mut self, word: &Spelled) -> bool {
        let plain = |text: &str| text.to_lowercase().replace(['\'', '-', ' '], "");
        let [one, two] = self.pieces.as_mut_slice() else { return false };
        let (front, back) = (plain(&one.text), plain(&two.text));
        let letters = plain(&word.letters);
        if word.part.is_some() || letters.chars().count() <= back.chars().count().max(front.chars().count()) + 2 {
            return false;
        }
        let cuts = letters.char_indices().skip(1).filter_map(|(at, _)| letters.split_at_checked(at));
        let far = |cut: &(&str, &str)| distance(cut.0, &front) + distance(cut.1, &back);
        let Some(cut) = cuts.min_by_key(far).filter(|cut| far(cut) <= 2) else { return false };
        for (piece, spelled, heard) in [(one, cut.0, front.as_str()), (two, cut.1, back.as_str())] {
            if spelled != heard {
                piece.text = print::capital(spelled);
            }
            piece.at = word.to.saturating_sub(1);
        }
        self.to = self.to.max(word.to);
        true
    }

    // The letters win over what was heard: the word that they resemble takes their form.
    fn rest_in_letters(&self, word: &Spelled) -> Option<String> {
        let said = self.pieces.first()?.text.to_lowercase();
        let rest = word.letters.strip_prefix(said.as_str()).filter(|rest| rest.chars().count() > 2 && said.chars().count() > 2)?;
        standing(rest).is_name().then(|| rest.to_owned()).filter(|_| word.from > self.from)
    }

    fn respell(&mut self, word: &Spelled) {
        if self.respell_apart(word) || self.respell_all(word) {
            return;
        }
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
        if alone
            && word.part.is_none()
            && let Some(rest) = self.rest_in_letters(word)
        {
            self.pieces.push(Piece { text: print::capital(&rest), at });
            self.to = self.to.max(word.to);
            return;
        }
        // The other part may stand in letters alone, before it or behind it.
        let other = alone && nearest.is_none_or(|_| word.part.is_some() && word.part != self.part) && self.part.is_some();
        if other && word.part != self.part {
            let piece = Piece { text, at };
            if self.part == Some(Part::First) {
                self.pieces.push(piece)
            } else {
                self.pieces.insert(0, piece)
            }
            self.part = None;
        } else if let Some(piece) = nearest.and_then(|nearest| self.pieces.get_mut(nearest)) {
            let plain = |text: &str| text.to_lowercase().replace(['\'', '-', ' '], "");
            let signed = |text: &str| text.contains(['\'', '-']);
            if plain(&piece.text) != plain(&word.letters) || (signed(&word.letters) && !signed(&piece.text)) {
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

    /// As it is shown.
    pub(super) fn text(&self) -> String {
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
        // "Elizabeth, but you can call me Liz"
        let nickname = apart && best.spot.run.words.len() == 1 && matches!(next.spot.rule, "name.called" | "name.call-me");
        // "My name's Dale, it's Dale Hutchins"
        let whole = apart && next.spot.run.words.len() > best.spot.run.words.len() && begins_with(heard, &next.spot.run, &best.spot.run);
        // "They call me Buddy, but it's Duane Hutchins"
        let nicknamed = |candidate: &Candidate| matches!(candidate.spot.rule, "name.called" | "name.call-me");
        let real = apart && nicknamed(best) && !nicknamed(next) && next.spot.run.words.len() > 1 && next.confidence > 0.65;
        let beside = nicknamed(next) && best.spot.run.words.len() > 1;
        if beside {
            return best;
        }
        // "Russell Hanks, sorry, that was before the wedding, it's Russell Tillman now"
        let now = heard.word(next.spot.run.to()).is_some_and(|word| word.is_any(&["now", "nowadays"]));
        let taken_back = (best.spot.run.to()..next.spot.lead).any(|at| is_marker(heard, at));
        let renamed = apart
            && next.spot.run.words.len() > 1
            && best.spot.run.words.len() > 1
            && (now || taken_back)
            && same_given(heard, &best.spot.run, &next.spot.run);
        if renamed || again || longer || nickname || whole || real || next.confidence > best.confidence + 0.01 { next } else { best }
    })
}

fn same_given(heard: &Utterance<'_>, one: &Run, other: &Run) -> bool {
    let first = |run: &Run| heard.word(run.from()).map(|word| word.lower.as_str());
    first(one) == first(other)
}

fn begins_with(heard: &Utterance<'_>, whole: &Run, part: &Run) -> bool {
    let said = |(at, _): &(usize, usize)| heard.word(*at).map(|word| word.lower.as_str());
    part.words.iter().zip(&whole.words).all(|(one, other)| said(one) == said(other))
}

// `johnsmith` as two names, when both are known.
fn split(letters: &str) -> Vec<String> {
    if letters.contains(' ') {
        return letters.split(' ').map(str::to_owned).collect();
    }
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
