//! Spanish, carried over word by word into the words that the grammar knows: "el lunes a las tres y media" becomes
//! "monday at three thirty", each word keeping the place where it was said.

mod clocks;
mod days;
mod marks;
mod words;

use crate::{
    listening::Listening,
    words::{Kind, Utterance, Word},
};
use words::{DIGITS, NUMBERS, PHRASES};

/// The utterance in the grammar's words, if it is Spanish.
pub(super) fn carried_over<'a>(heard: &Utterance<'a>, listening: &Listening<'_>) -> Option<Utterance<'a>> {
    if !marks::is_spanish(heard, listening) {
        return None;
    }
    let folded: Vec<String> = heard.words.iter().map(|word| word.lower.chars().map(plain).collect()).collect();
    Some(Carrier { heard, folded, words: Vec::with_capacity(heard.words.len() + 4) }.carry())
}

/// A letter without its accent, as hurried typists and some transcripts write it.
const fn plain(letter: char) -> char {
    match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    }
}

struct Carrier<'h, 'a> {
    heard: &'h Utterance<'a>,
    folded: Vec<String>,
    words: Vec<Word>,
}

impl<'a> Carrier<'_, 'a> {
    fn carry(mut self) -> Utterance<'a> {
        let mut at = 0;
        while at < self.folded.len() {
            at = self
                .minus(at)
                .or_else(|| self.weekday_past(at))
                .or_else(|| self.one_of_day(at))
                .or_else(|| self.weekday_in_eight(at))
                .or_else(|| self.cannot(at))
                .or_else(|| self.counted(at))
                .or_else(|| self.day_range(at))
                .or_else(|| self.minutes_to(at))
                .or_else(|| self.clock_range(at))
                .or_else(|| self.clock_behind_half(at))
                .or_else(|| self.minutes(at))
                .or_else(|| self.day_number(at))
                .or_else(|| self.nth(at))
                .or_else(|| self.one_after(at))
                .or_else(|| self.at_the_latest(at))
                .or_else(|| self.feast(at))
                .or_else(|| self.about(at))
                .or_else(|| self.phrase(at))
                .unwrap_or_else(|| self.keep(at));
        }
        Utterance { text: self.heard.text, words: self.words }
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.folded.get(at).is_some_and(|folded| folded == word)
    }

    fn phrase(&mut self, at: usize) -> Option<usize> {
        let date = self.named_date(at);
        let (spanish, english) = PHRASES
            .iter()
            .filter(|(spanish, _)| spanish.iter().enumerate().all(|(offset, word)| self.is(at + offset, word)))
            .max_by_key(|(spanish, _)| spanish.len())
            .map(|(spanish, english)| (spanish.len(), english.to_vec()))
            .filter(|(length, _)| date.as_ref().is_none_or(|(named, _)| length > named))
            .or(date)
            .or_else(|| NUMBERS.iter().find(|(number, _)| self.is(at, number)).map(|(_, english)| (1, english.to_vec())))?;
        let digits_before = self.words.last().is_some_and(|word| word.kind == Kind::Number);
        for word in english {
            let minute = match word {
                "thirty" => "30",
                "fifteen" => "15",
                "twenty" => "20",
                "ten" => "10",
                word => word,
            };
            self.push(if digits_before { minute } else { word }, at, at + spanish);
        }
        Some(at + spanish)
    }

    fn push(&mut self, word: &str, from: usize, to: usize) {
        self.words.extend(self.made(word, from, to));
    }

    /// A word of the grammar that stands for the tokens `from..to`.
    fn made(&self, word: &str, from: usize, to: usize) -> Option<Word> {
        let span = self.heard.span(from, to)?;
        let kind = if word.bytes().all(|byte| byte.is_ascii_digit()) { Kind::Number } else { Kind::Word };
        Some(Word { lower: word.to_owned(), span, kind, glued: false, capital: false })
    }

    /// The English words of a number; digits stay digits.
    fn number(&self, at: usize) -> Option<Vec<&'static str>> {
        let folded = self.folded.get(at)?;
        let spoken = NUMBERS.iter().find(|(spanish, _)| spanish == folded).map(|(_, english)| english.to_vec());
        let digits = || folded.parse::<usize>().ok().and_then(|value| DIGITS.get(value)).map(|digits| vec![*digits]);
        spoken.or_else(digits)
    }

    fn keep(&mut self, at: usize) -> usize {
        self.words.extend(self.heard.words.get(at).cloned());
        at + 1
    }
}
