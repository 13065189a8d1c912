//! Which way an answer leans: the cues in the order said, weighed against each other and against what was asked.

use std::sync::LazyLock;

use domain::meaning::{Answer, Confidence, Leaning, Read};

use super::{
    cues::{Cue, ENGLISH, GOOD_WORDS, Row},
    cues_es::SPANISH,
};
use crate::{
    listening::{Expecting, Listening},
    phrases::{Class, Found, LANGUAGE, Plain, Table, is_number_word, is_time_word, small_number},
};

const CLASSES: &[Class] = &[("good_word", GOOD_WORDS), ("wh", "what why how who where"), ("wh_es", "que como quien donde cual")];

struct Cues {
    rows: Vec<&'static Row>,
    table: Table,
}

static CUES: LazyLock<Cues> = LazyLock::new(|| {
    let rows: Vec<&Row> = ENGLISH.iter().chain(SPANISH).collect();
    let patterns = rows.iter().enumerate().flat_map(|(at, (_, _, says))| says.iter().map(move |say| (at, *say)));
    let table = Table::compile(&[LANGUAGE, CLASSES], patterns);
    Cues { rows, table }
});

/// A cue at its place.
#[derive(Clone, Copy, Debug)]
struct Tile {
    cue: Cue,
    from: usize,
    to: usize,
    row: &'static str,
}

/// Yes, no or something between. Words of agreement at the head of another sentence ("okay so my name is ..") are no answer unless one was asked for.
pub(crate) fn read_answer(plain: &Plain<'_>, listening: &Listening<'_>) -> Option<Read<Answer>> {
    if supposes(plain) {
        return None;
    }
    let said = Said::of(plain, listening);
    let verdict = said.verdict()?;
    if !said.is_an_answer(verdict) {
        return None;
    }
    let with_change = said.changes(verdict.leaning);
    let first = said.tiles.iter().find(|tile| tile.cue != Cue::Nothing)?;
    let last = said.tiles.iter().rev().find(|tile| !matches!(tile.cue, Cue::Nothing | Cue::But | Cue::Turn))?;
    let span = plain.span(first.from, last.to.max(first.to));
    Some(Read::plain(Answer { leaning: verdict.leaning, with_change }, said.confidence(verdict), span, verdict.row))
}

/// Whether the words take what was put to them last, whatever was asked.
pub(crate) fn agrees(plain: &Plain<'_>, listening: &Listening<'_>) -> bool {
    let asked = Listening { expecting: Some(Expecting::YesNo), ..*listening };
    listening.last_said.is_some() && read_answer(plain, &asked).is_some_and(|read| read.value.leaning == Leaning::Yes)
}

/// What is said to have a visit cancelled.
const CANCELS: &[&str] = &[
    "cancel",
    "drop",
    "scratch",
    "delete",
    "skip",
    "cancelela",
    "cancelelo",
    "cancele",
    "cancelemela",
    "cancelemelo",
    "borrela",
    "borrelo",
    "quitela",
    "quitelo",
];

/// What was decided, and by what.
#[derive(Clone, Copy, Debug)]
struct Verdict {
    leaning: Leaning,
    row: &'static str,
    sure: Sure,
}

/// How plainly it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sure {
    /// One way only.
    Plainly,
    /// Words of both ways stood there and one outweighed the other.
    OnBalance,
    /// "I think so".
    Hedged,
}

/// The question that the answer leans on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// "Anything else?", "is there something to change?": a no and a praise go together.
    Else,
    /// Anything else, or nothing known.
    Plainly,
}

struct Said<'p, 'u> {
    plain: &'p Plain<'u>,
    tiles: Vec<Tile>,
    /// Plain words outside every cue that carry meaning.
    rest: Vec<usize>,
    asked: Asked,
    expected: bool,
    /// The question was what we can do for them.
    opening: bool,
    /// It is a question itself.
    questions: bool,
    last_said: String,
}

impl<'p, 'u> Said<'p, 'u> {
    fn of(plain: &'p Plain<'u>, listening: &Listening<'_>) -> Self {
        let expected = matches!(listening.expecting, Some(Expecting::YesNo | Expecting::Choice));
        let mut tiles = tiles(plain);
        tiles.retain(|tile| !is_a_condition(plain, tile) && (expected || !denies_inside(plain, tile)));
        let covered = |at: usize| tiles.iter().any(|tile| (tile.from..tile.to).contains(&at));
        let rest = (0..plain.words.len()).filter(|at| !covered(*at) && !is_fluff(plain.text(*at))).collect();
        let last_said = listening.last_said.unwrap_or_default().to_lowercase();
        let opening = listening.expecting == Some(Expecting::Problem);
        Self { plain, rest, asked: asked(&last_said), expected, opening, questions: is_question(plain), last_said, tiles }
    }

    /// The last stretch between turns ("actually", "wait") that says something decides.
    fn verdict(&self) -> Option<Verdict> {
        let mut decided: Option<Verdict> = None;
        for stretch in self.tiles.split(|tile| tile.cue == Cue::Turn) {
            if let Some(verdict) = self.weigh(stretch) {
                let against = decided.is_some_and(|before| before.leaning != verdict.leaning);
                decided = Some(if against { Verdict { sure: verdict.sure.less(), ..verdict } } else { verdict });
            }
        }
        decided
    }

    /// Weighs the cues of one stretch in order: each is heard against the leaning so far.
    fn weigh(&self, stretch: &[Tile]) -> Option<Verdict> {
        let mut so_far: Option<(Verdict, Cue)> = None;
        for tile in stretch {
            let Some((leaning, cue)) = self.heard(tile, so_far) else { continue };
            let hedged = matches!(tile.cue, Cue::Hedged | Cue::HedgedNo);
            let against = so_far.is_some_and(|(before, _)| before.leaning != leaning);
            let sure = match (hedged, against) {
                (true, _) => Sure::Hedged,
                (false, true) => Sure::OnBalance,
                (false, false) => Sure::Plainly,
            };
            let same = so_far.filter(|(before, _)| before.leaning == leaning);
            let row = same.map_or(tile.row, |(before, _)| before.row);
            so_far = Some((Verdict { leaning, row, sure }, cue));
        }
        so_far.map(|(verdict, _)| verdict)
    }

    /// What this cue makes of the leaning so far; `None` leaves it as it is.
    fn heard(&self, tile: &Tile, so_far: Option<(Verdict, Cue)>) -> Option<(Leaning, Cue)> {
        let leaning = so_far.map(|(verdict, _)| verdict.leaning);
        let before = so_far.map(|(_, cue)| cue);
        if (self.questions && tile.cue.is_within_a_question()) || self.is_a_tag(tile) {
            return None;
        }
        let heard = match tile.cue {
            Cue::Turn | Cue::But | Cue::Nothing => return None,
            Cue::Yes => Leaning::Yes,
            Cue::WeakYes if matches!(leaning, Some(Leaning::No | Leaning::Unsure)) => return None,
            Cue::WeakYes | Cue::Good if self.only_thanks() => Leaning::No,
            Cue::WeakYes => Leaning::Yes,
            Cue::No | Cue::Refuse | Cue::HedgedNo => Leaning::No,
            Cue::Bad if self.does_what_was_asked(tile, before) => Leaning::Yes,
            Cue::Good if self.keeps_what_was_asked(tile) => Leaning::No,
            Cue::Bad => Leaning::No,
            Cue::Trouble if leaning.is_some() || !self.expected => return None,
            Cue::Trouble => Leaning::No,
            Cue::Unsure | Cue::Hedged if leaning == Some(Leaning::No) && tile.cue == Cue::Hedged => return None,
            Cue::Unsure => Leaning::Unsure,
            Cue::Hedged => Leaning::Yes,
            Cue::Good | Cue::Suits => self.praise(tile, leaning, before)?,
            Cue::Better => self.better(leaning)?,
            Cue::Enough => self.enough(leaning),
        };
        Some((heard, tile.cue))
    }

    /// The "right" of "both of those, right": the caller asks.
    fn is_a_tag(&self, tile: &Tile) -> bool {
        const JUDGED: [&str; 8] = ["everything", "all", "sounds", "looks", "seems", "yes", "yeah", "about"];
        let ends = tile.cue == Cue::WeakYes && tile.to == self.plain.words.len() && self.plain.text(tile.from) == "right";
        let told = self.rest.iter().any(|at| *at < tile.from);
        ends && told && !(0..tile.from).any(|at| self.plain.is_any(at, &JUDGED))
    }

    /// "Yes, cancel it", "I don't need it any more" when the question was whether to cancel; "don't, cancel it" stays a no.
    fn does_what_was_asked(&self, tile: &Tile, before: Option<Cue>) -> bool {
        let refused = matches!(before, Some(Cue::Bad | Cue::No | Cue::Refuse | Cue::HedgedNo));
        let drops = |at: usize| self.plain.is_any(at, CANCELS);
        let without = (tile.from..tile.to).any(|at| self.plain.is_any(at, &["need", "necesito", "necesitamos", "ocupo"]));
        !refused && self.last_said.contains("cancel") && (drops(tile.from) || without)
    }

    /// "Okay, thanks": to "anything else?" and to "how can I help?" a no.
    fn only_thanks(&self) -> bool {
        const THANKS: [&str; 3] = ["thanks", "thank", "gracias"];
        let thanked = (0..self.plain.words.len()).any(|at| self.plain.is_any(at, &THANKS));
        let weak = self.tiles.iter().all(|tile| matches!(tile.cue, Cue::WeakYes | Cue::Good | Cue::Nothing | Cue::Enough));
        (self.asked == Asked::Else || self.opening) && thanked && weak && self.rest.iter().all(|at| is_goodbye(self.plain.text(*at)))
    }

    /// "Keep it" when the question was whether to cancel.
    fn keeps_what_was_asked(&self, tile: &Tile) -> bool {
        self.last_said.contains("cancel") && self.plain.is_any(tile.from, &["keep", "leave", "hold", "save"])
    }

    /// "Works", "that's perfect" after what was said: a praise of something else turns the offer down.
    fn praise(&self, tile: &Tile, leaning: Option<Leaning>, before: Option<Cue>) -> Option<Leaning> {
        if self.asked == Asked::Else && is_that_is_it(self.plain, tile) {
            return Some(Leaning::No);
        }
        let elsewhere = tile.cue == Cue::Suits && self.names_another(tile);
        match (leaning, before) {
            (_, Some(Cue::Refuse | Cue::HedgedNo | Cue::Enough)) => None,
            (Some(Leaning::No), _) if elsewhere => None,
            (Some(Leaning::No), Some(Cue::No)) if self.asked == Asked::Else => None,
            (Some(Leaning::No), Some(Cue::Bad | Cue::Trouble)) if tile.cue == Cue::Suits => None,
            (Some(Leaning::Yes), _) => None,
            (None, _) if elsewhere && self.disagrees(tile) => Some(Leaning::No),
            _ => Some(Leaning::Yes),
        }
    }

    // "Friday would be better" is a no when something was offered.
    fn better(&self, leaning: Option<Leaning>) -> Option<Leaning> {
        let offered = (self.expected || !self.last_said.is_empty()) && self.asked != Asked::Else;
        (leaning.is_none() && offered).then_some(Leaning::No)
    }

    fn enough(&self, leaning: Option<Leaning>) -> Leaning {
        match (leaning, self.asked) {
            (Some(Leaning::Yes), Asked::Plainly) => Leaning::Yes,
            _ => Leaning::No,
        }
    }

    /// Whether the praise stands right behind a name, a day or a number: `Thursday works`.
    fn names_another(&self, tile: &Tile) -> bool {
        tile.from.checked_sub(1).is_some_and(|before| self.rest.contains(&before) && self.same_sentence(before, tile.from))
    }

    /// Whether what is praised is a time that was not in the last words.
    fn disagrees(&self, tile: &Tile) -> bool {
        let named = tile.from.checked_sub(1).map_or("", |before| self.plain.text(before));
        !self.last_said.is_empty() && tells_value(named) && !self.was_said(named)
    }

    /// Whether the word, or the same number, was in the last words.
    fn was_said(&self, word: &str) -> bool {
        let number = small_number(word);
        self.last_said
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|said| said == word || (number.is_some() && small_number(said) == number))
    }

    fn same_sentence(&self, one: usize, other: usize) -> bool {
        let sentence = |at: usize| self.plain.words.get(at).map(|word| word.sentence);
        sentence(one) == sentence(other)
    }

    /// Whether this is an answer at all.
    fn is_an_answer(&self, verdict: Verdict) -> bool {
        if self.expected {
            return true;
        }
        let cues = || self.tiles.iter().filter(|tile| !matches!(tile.cue, Cue::Nothing | Cue::But | Cue::Turn));
        let opens = |strong: &[Cue]| cues().next().is_some_and(|tile| tile.from <= 2 && strong.contains(&tile.cue));
        if (opens(&[Cue::No, Cue::Refuse]) && self.rest.len() <= 4) || (opens(&[Cue::Yes]) && self.rest.len() <= 3) {
            return true;
        }
        let whole = self.rest.is_empty();
        let nearly = self.rest.len() <= 2 && cues().count() > 0;
        match verdict.leaning {
            Leaning::Unsure => whole,
            Leaning::Yes | Leaning::No => {
                whole || (nearly && opens(&[Cue::WeakYes, Cue::Good, Cue::Suits, Cue::Bad, Cue::HedgedNo, Cue::Hedged]))
            }
        }
    }

    /// Whether more was said that corrects or replaces what was asked.
    fn changes(&self, leaning: Leaning) -> bool {
        let better = self.tiles.iter().any(|tile| tile.cue == Cue::Better);
        let value = self.rest.iter().any(|at| tells_value(self.plain.text(*at)) && !self.was_said(self.plain.text(*at)));
        let exception = self.tiles.iter().any(|tile| tile.cue == Cue::But && self.rest.iter().any(|at| *at >= tile.to));
        match leaning {
            Leaning::Unsure => false,
            Leaning::Yes => better || value || exception,
            Leaning::No => better || value || self.names_only(),
        }
    }

    /// What is left is a bare name of something ("no, Norton Street"), not a reason ("no, I have to work").
    fn names_only(&self) -> bool {
        let verbs =
            ["have", "has", "had", "got", "work", "want", "need", "going", "know", "think", "call", "called", "get", "go", "talk", "speak"];
        let named = (1..=5).contains(&self.rest.len());
        named && !(0..self.plain.words.len()).any(|at| self.rest.contains(&at) && verbs.contains(&self.plain.text(at)))
    }

    fn confidence(&self, verdict: Verdict) -> Confidence {
        let base: f32 = match (verdict.leaning, verdict.sure) {
            (Leaning::Unsure, _) => 0.88,
            (_, Sure::Plainly) => 0.98,
            (_, Sure::OnBalance) => 0.9,
            (_, Sure::Hedged) => 0.7,
        };
        let asked = if self.expected { 0.0 } else { 0.04 };
        let beside: f32 = if self.rest.len() > 4 { 0.08 } else { 0.0 };
        Confidence::new(base - asked - beside)
    }
}

impl Sure {
    const fn less(self) -> Self {
        match self {
            Self::Hedged => Self::Hedged,
            Self::Plainly | Self::OnBalance => Self::OnBalance,
        }
    }
}

/// The longest cue at every place, from left to right.
fn tiles(plain: &Plain<'_>) -> Vec<Tile> {
    let mut found = CUES.table.find(plain);
    found.sort_by_key(|place: &Found| (place.from, std::cmp::Reverse(place.len()), place.row));
    let mut tiles: Vec<Tile> = Vec::new();
    for place in found {
        let free = tiles.last().is_none_or(|last| last.to <= place.from);
        if let Some((row, cue, _)) = CUES.rows.get(place.row).filter(|_| free && !broken(plain, place)) {
            tiles.push(Tile { cue: *cue, from: place.from, to: place.to, row });
        }
    }
    tiles
}

/// "No, está bien" is two cues; "no está bien" is one.
fn broken(plain: &Plain<'_>, place: Found) -> bool {
    place.len() == 0
        || (place.len() > 1 && plain.text(place.from) == "no" && plain.words.get(place.from + 1).is_some_and(|word| word.pause))
}

/// Words behind which a yes or a no is one all the same.
const BEFORE_ANSWERS: &[&str] = &[
    "pues", "que", "ah", "ay", "oh", "bueno", "claro", "no", "y", "este", "bien", "okay", "well", "uh", "so", "and", "but", "pero", "ya",
    "hoy", "mejor", "creo", "gracias", "yo", "eso", "actually", "thanks", "sorry", "perdon", "um", "hey", "hola", "hi",
];

/// Whether the word at `from` stands inside a sentence that goes on behind it.
fn is_inside(plain: &Plain<'_>, from: usize) -> bool {
    let pause = |at: usize| plain.words.get(at).is_none_or(|word| word.pause);
    let sentence = |at: usize| plain.words.get(at).map(|word| word.sentence);
    let joined = |one: usize, other: usize| sentence(one) == sentence(other) && !pause(other);
    from > 0 && joined(from - 1, from) && joined(from, from + 1) && !plain.is_any(from - 1, BEFORE_ANSWERS)
}

/// The "si" of "me cobran si cancelo".
fn is_a_condition(plain: &Plain<'_>, tile: &Tile) -> bool {
    tile.to == tile.from + 1 && plain.text(tile.from) == "si" && is_inside(plain, tile.from)
}

/// The "no" of "la cisterna no llena", which says nothing to anybody.
fn denies_inside(plain: &Plain<'_>, tile: &Tile) -> bool {
    tile.to == tile.from + 1 && plain.text(tile.from) == "no" && is_inside(plain, tile.from)
}

fn asked(last_said: &str) -> Asked {
    const MORE: [&str; 17] = [
        "anything else",
        "something else",
        "anything more",
        "something more",
        "else i can",
        "want to change",
        "like to change",
        "need to change",
        "anything to change",
        "any change",
        "anything wrong",
        "something wrong",
        "any question",
        "any other",
        "algo mas",
        "algo más",
        "cambiar algo",
    ];
    if MORE.iter().any(|more| last_said.contains(more)) { Asked::Else } else { Asked::Plainly }
}

/// "That's it": to "anything else?" a no.
fn is_that_is_it(plain: &Plain<'_>, tile: &Tile) -> bool {
    plain.is_any(tile.from, &["that", "this"]) && plain.text(tile.from + 1) == "is" && plain.text(tile.from + 2) == "it"
}

/// "Did you get the sink too", "is that Wednesday", "what day is that": a question, whatever words of praise or blame are in it.
fn is_question(plain: &Plain<'_>) -> bool {
    const BEFORE: &[&str] = &["wait", "so", "and", "but", "oh", "okay", "hey", "hold", "on", "well", "now", "sorry"];
    const VERBS: &[&str] = &["did", "does", "is", "are", "was", "were", "will", "can", "could", "would", "should", "do", "has", "have"];
    const WHO: &[&str] = &["you", "he", "she", "they", "there", "i", "we", "my", "your", "somebody", "someone", "anybody"];
    const THAT: &[&str] = &["that", "this", "it", "the"];
    const WH: &[&str] = &["who", "when", "where", "which"];
    let Some(at) = (0..plain.words.len()).find(|at| !plain.is_any(*at, BEFORE)) else { return false };
    let does = plain.is_any(at, &["do", "have"]);
    // "Isn't there anybody", "can't you come": asks all the same.
    let next = if plain.text(at + 1) == "not" { at + 2 } else { at + 1 };
    let inverted = plain.is_any(at, VERBS) && (plain.is_any(next, WHO) || (!does && plain.is_any(next, THAT)));
    inverted || plain.is_any(at, WH) || (plain.text(at) == "what" && plain.is_any(at + 1, &["day", "time", "is", "about", "are", "was"]))
}

/// "And what if they can't clear it", "¿y si no lo pueden destapar?": asks about a case and answers nothing.
fn supposes(plain: &Plain<'_>) -> bool {
    const BEFORE: &[&str] = &["and", "but", "so", "okay", "oh", "well", "pero", "bueno", "entonces", "oiga", "ah"];
    const CASES: &[&[&str]] = &[
        &["what", "if"],
        &["what", "happens"],
        &["what", "would", "happen"],
        &["y", "si", "no"],
        &["y", "si", "se"],
        &["y", "si", "me"],
        &["que", "pasa"],
        &["y", "que"],
    ];
    let Some(at) = (0..plain.words.len()).find(|at| !plain.is_any(*at, BEFORE)) else { return false };
    let told = plain.words.len() > at + 3 && !plain.words.get(at + 2).is_some_and(|word| word.pause);
    told && CASES.iter().any(|case| case.iter().enumerate().all(|(offset, word)| plain.text(at + offset) == *word))
}

fn tells_value(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit()) || is_number_word(word) || is_time_word(word)
}

fn is_goodbye(word: &str) -> bool {
    ["bye", "goodbye", "adios", "luego", "hasta", "muchas", "mil"].contains(&word)
}

/// Little words that change nothing about an answer.
fn is_fluff(word: &str) -> bool {
    const FLUFF: &[&str] = &[
        "a", "an", "the", "i", "you", "we", "he", "she", "it", "they", "me", "us", "that", "this", "those", "these", "there", "is", "'s",
        "are", "am", "was", "be", "to", "for", "of", "at", "on", "in", "with", "and", "so", "well", "oh", "just", "then", "please",
        "thanks", "thank", "sir", "ma'am", "maam", "man", "hey", "hi", "hello", "do", "does", "will", "would", "can", "could", "my",
        "your", "now", "very", "much", "really", "also", "too", "guys", "dear", "honey", "buddy", "let", "us", "by", "or", "if", "as",
        "go", "like", "think", "gosh", "god", "still", "again", "all", "one", "gracias", "favor", "por", "el", "la", "los", "las", "un",
        "una", "de", "a", "en", "que", "me", "le", "y", "es", "esta", "pues", "muchas", "usted", "senor", "senora", "haha", "lol",
    ];
    FLUFF.contains(&word)
}

#[cfg(test)]
mod tests;
