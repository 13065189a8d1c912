//! Clock times in Spanish: "tres menos cuarto", "las tres cuarenta y cinco", "de nueve y media a doce", "entre la una y las tres".

use super::{
    Carrier,
    words::{NUMBERS, TENS},
};
use crate::words::Word;

impl Carrier<'_, '_> {
    /// "tres menos cuarto": the quarter comes first in English.
    pub(super) fn minus(&mut self, at: usize) -> Option<usize> {
        let hour = self.number(at)?;
        if !self.is(at + 1, "menos") {
            return None;
        }
        let minutes = if self.is(at + 2, "cuarto") { vec!["quarter"] } else { self.number(at + 2)? };
        for word in minutes.iter().chain(&["to"]).chain(&hour) {
            self.push(word, at, at + 3);
        }
        Some(at + 3)
    }

    /// "Quince para las siete", "veinticinco pa la una": the minutes come first, as in English.
    pub(super) fn minutes_to(&mut self, at: usize) -> Option<usize> {
        let minutes = self.number(at)?;
        let to = (self.is(at + 1, "para") || self.is(at + 1, "pa")) && (self.is(at + 2, "las") || self.is(at + 2, "la"));
        if !to {
            return None;
        }
        for word in ["at"].iter().chain(&minutes).chain(&["to"]) {
            self.push(word, at, at + 3);
        }
        Some(at + 3)
    }

    /// "Cuarenta y cinco minutos": a ten and a unit before what they count.
    pub(super) fn counted(&mut self, at: usize) -> Option<usize> {
        const UNITS: &[&str] = &["minutos", "dias", "horas", "semanas"];
        TENS.iter().find(|(spanish, _)| self.is(at, spanish)).filter(|_| self.is(at + 1, "y"))?;
        let (words, to) = self.below_sixty(at).filter(|(_, to)| UNITS.iter().any(|unit| self.is(*to, unit)))?;
        for word in words {
            self.push(word, at, to);
        }
        Some(to)
    }

    /// "De diez a doce", "entre la una y las tres", "desde las dos hasta las cuatro".
    pub(super) fn clock_range(&mut self, at: usize) -> Option<usize> {
        let between = self.is(at, "entre");
        if !between && !self.is(at, "de") && !self.is(at, "desde") {
            return None;
        }
        // "Cambie la cita de las dos a las cuatro" leaves the first behind.
        const MOVES: &[&str] = &["cambiar", "cambie", "cambiarla", "mover", "mueva", "moverla", "pasar", "pase", "paseme", "pasarla"];
        if !between && (at.saturating_sub(6)..at).any(|at| MOVES.iter().any(|verb| self.is(at, verb))) {
            return None;
        }
        let (first, joint) = self.hour(at + 1)?;
        let joined = if between { self.is(joint, "y") } else { self.is(joint, "a") || self.is(joint, "hasta") };
        let (second, to) = self.hour(joint + 1).filter(|_| joined)?;
        let [lead, middle] = if between { ["between", "and"] } else { ["from", "to"] };
        self.push(lead, at, at + 1);
        self.words.extend(first);
        self.push(middle, joint, joint + 1);
        self.words.extend(second);
        Some(to)
    }

    /// "2 pm a 4 pm": to.
    pub(super) fn clock_behind_half(&mut self, at: usize) -> Option<usize> {
        let half = at.checked_sub(1).is_some_and(|before| self.is(before, "am") || self.is(before, "pm"));
        self.number(at + 1).filter(|_| half && self.is(at, "a"))?;
        self.push("to", at, at + 1);
        Some(at + 1)
    }

    /// An hour with its minutes, in the words of the grammar: "las nueve y media", "una", "2:30".
    fn hour(&self, at: usize) -> Option<(Vec<Word>, usize)> {
        let article = at + usize::from(self.is(at, "las") || self.is(at, "la"));
        let written = self.heard.word(article).filter(|_| self.is(article + 1, ":"));
        if let (Some(hour), Some(colon), Some(minute)) = (written, self.heard.word(article + 1), self.heard.word(article + 2)) {
            return Some((vec![hour.clone(), colon.clone(), minute.clone()], article + 3));
        }
        let hour = if self.is(article, "una") { vec!["one"] } else { self.number(article)? };
        let mut words: Vec<Word> = hour.iter().filter_map(|word| self.made(word, article, article + 1)).collect();
        let Some((minutes, to)) = self.minutes_behind(article + 1) else { return Some((words, article + 1)) };
        words.extend(minutes.iter().filter_map(|word| self.made(word, article + 1, to)));
        Some((words, to))
    }

    /// "y media", "y cuarto", "y veinticinco" behind an hour.
    fn minutes_behind(&self, at: usize) -> Option<(Vec<&'static str>, usize)> {
        if !self.is(at, "y") {
            return None;
        }
        let fixed = [("media", "thirty"), ("cuarto", "fifteen")].iter().find(|(spanish, _)| self.is(at + 1, spanish));
        if let Some((_, english)) = fixed {
            return Some((vec![*english], at + 2));
        }
        // "Entre tres y cinco": a number behind the joint is the other end, unless another joint follows.
        let (minutes, to) = self.below_sixty(at + 1)?;
        (self.is(to, "y") || self.is(to, "a") || self.is(to, "hasta")).then_some((minutes, to))
    }

    /// "Las tres y veinticinco", "las tres cuarenta y cinco": the minutes of the hour before.
    pub(super) fn minutes(&mut self, at: usize) -> Option<usize> {
        let joined = self.is(at, "y");
        let hour = at.checked_sub(2).is_some_and(|article| self.is(article, "las") || self.is(article, "la"));
        let numbered = at.checked_sub(1).is_some_and(|before| self.is(before, "una") || self.number(before).is_some());
        if !hour || !numbered || joined && (self.is(at + 1, "media") || self.is(at + 1, "cuarto")) {
            return None;
        }
        let (minutes, to) = self.below_sixty(at + usize::from(joined))?;
        // "A las tres y las cinco", "las dos y dos personas": a bare unit is no minute without its joint.
        let single = minutes.len() == 1 && to == at + 1;
        let digits = self.words.last().is_some_and(|word| word.lower.bytes().all(|byte| byte.is_ascii_digit()));
        if digits || single {
            return None;
        }
        for word in minutes {
            self.push(word, at, to);
        }
        Some(to)
    }

    /// A spoken number below sixty as minutes are said: "cinco" is "oh five".
    fn below_sixty(&self, at: usize) -> Option<(Vec<&'static str>, usize)> {
        let unit = |at: usize| NUMBERS.iter().take(9).find(|(spanish, _)| self.is(at, spanish)).map(|(_, english)| *english);
        let tens = TENS.iter().find(|(spanish, _)| self.is(at, spanish)).map(|(_, english)| *english);
        if let (Some(tens), true, Some(unit)) = (tens, self.is(at + 1, "y"), unit(at + 2)) {
            return Some((std::iter::once(tens).chain(unit.iter().copied()).collect(), at + 3));
        }
        if let Some(unit) = unit(at) {
            return Some((std::iter::once("oh").chain(unit.iter().copied()).collect(), at + 1));
        }
        NUMBERS.iter().find(|(spanish, _)| self.is(at, spanish)).map(|(_, english)| (english.to_vec(), at + 1))
    }
}
