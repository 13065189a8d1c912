//! Spanish, carried over word by word into the words that the grammar knows: "el lunes a las tres y media" becomes
//! "monday at three thirty", each word keeping the place where it was said.

mod words;

use domain::language::Language;

use crate::{
    listening::Listening,
    words::{Kind, Utterance, Word},
};
use words::{DIGITS, NUMBERS, PHRASES};

/// The utterance in the grammar's words, if it is Spanish.
pub(super) fn carried_over<'a>(heard: &Utterance<'a>, listening: &Listening<'_>) -> Option<Utterance<'a>> {
    if !is_spanish(heard, listening) {
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

fn is_one_of(word: &Word, list: &[&str]) -> bool {
    list.iter().any(|entry| word.lower.chars().map(plain).eq(entry.chars()))
}

/// Words that are Spanish and not English, and speak of time or hold a sentence together.
const MARKS: &[&str] = &[
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
    "manana",
    "hoy",
    "tarde",
    "noche",
    "semana",
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "setiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "mediodia",
    "medianoche",
    "proximo",
    "proxima",
    "dia",
    "dias",
    "horas",
    "minutos",
    "semanas",
    "meses",
    "despues",
    "antes",
    "necesito",
    "quiero",
    "puede",
    "pueden",
    "quisiera",
    "gracias",
    "por",
    "para",
    "esta",
    "navidad",
    "nochebuena",
    "nochevieja",
    "hora",
    "media",
    "las",
    "ahorita",
    "ayer",
    "anoche",
    "pasado",
    "dentro",
    "mes",
    "entre",
    "hasta",
    "desde",
    "partir",
    "cuarto",
    "nochecita",
    "tardecita",
    "sabados",
    "domingos",
];

/// Words of Spanish that English writes too; they decide only where Spanish is expected.
const SOFT_MARKS: &[&str] = &["el", "la", "una", "un", "y", "de", "del", "en", "a", "al"];

fn is_spanish(heard: &Utterance<'_>, listening: &Listening<'_>) -> bool {
    let expected = listening.locale.language == Language::Es;
    if expected && heard.words.iter().any(|word| is_one_of(word, SOFT_MARKS)) {
        return true;
    }
    let marks = heard.words.iter().filter(|word| is_one_of(word, MARKS)).count();
    marks > 0 && (expected || marks * 6 >= heard.words.len() || marks >= 2)
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
                .or_else(|| self.clock_range(at))
                .or_else(|| self.day_number(at))
                .or_else(|| self.phrase(at))
                .unwrap_or_else(|| self.keep(at));
        }
        Utterance { text: self.heard.text, words: self.words }
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.folded.get(at).is_some_and(|folded| folded == word)
    }

    /// "tres menos cuarto": the quarter comes first in English.
    fn minus(&mut self, at: usize) -> Option<usize> {
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

    /// "De diez a doce", "entre tres y cinco": from a clock time to another.
    fn clock_range(&mut self, at: usize) -> Option<usize> {
        let (first, second) = (self.number(at + 1), self.number(at + 3));
        let between = self.is(at, "entre") && self.is(at + 2, "y");
        let joints = if between { ["between", "and"] } else { ["from", "to"] };
        let (first, second) = first.zip(second).filter(|_| between || self.is(at, "de") && self.is(at + 2, "a"))?;
        let [lead, joint] = joints;
        for word in [lead].iter().chain(&first).chain(&[joint]).chain(&second) {
            self.push(word, at, at + 4);
        }
        Some(at + 4)
    }

    /// The English words of a number; digits stay digits.
    fn number(&self, at: usize) -> Option<Vec<&'static str>> {
        let folded = self.folded.get(at)?;
        let spoken = NUMBERS.iter().find(|(spanish, _)| spanish == folded).map(|(_, english)| english.to_vec());
        let digits = || folded.parse::<usize>().ok().and_then(|value| DIGITS.get(value)).map(|digits| vec![*digits]);
        spoken.or_else(digits)
    }

    fn phrase(&mut self, at: usize) -> Option<usize> {
        let (spanish, english) = PHRASES
            .iter()
            .filter(|(spanish, _)| spanish.iter().enumerate().all(|(offset, word)| self.is(at + offset, word)))
            .max_by_key(|(spanish, _)| spanish.len())
            .map(|(spanish, english)| (spanish.len(), *english))
            .or_else(|| NUMBERS.iter().find(|(number, _)| self.is(at, number)).map(|(_, english)| (1, *english)))?;
        let digits_before = self.words.last().is_some_and(|word| word.kind == Kind::Number);
        for word in english {
            let minute = match *word {
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
        let Some(span) = self.heard.span(from, to) else { return };
        let kind = if word.bytes().all(|byte| byte.is_ascii_digit()) { Kind::Number } else { Kind::Word };
        self.words.push(Word { lower: word.to_owned(), span, kind, glued: false, capital: false });
    }

    /// "El lunes pasado": the one behind us.
    fn weekday_past(&mut self, at: usize) -> Option<usize> {
        const WEEKDAYS: &[(&str, &str)] = &[
            ("lunes", "monday"),
            ("martes", "tuesday"),
            ("miercoles", "wednesday"),
            ("jueves", "thursday"),
            ("viernes", "friday"),
            ("sabado", "saturday"),
            ("domingo", "sunday"),
        ];
        let day = at + usize::from(self.is(at, "el"));
        let (_, english) = WEEKDAYS.iter().find(|(spanish, _)| self.is(day, spanish) && self.is(day + 1, "pasado"))?;
        self.push("last", at, day + 2);
        self.push(english, at, day + 2);
        Some(day + 2)
    }

    /// "El viernes veintisiete": a number behind a weekday is the day of the month.
    fn day_number(&mut self, at: usize) -> Option<usize> {
        const WEEKDAYS: &[&str] = &["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"];
        let weekday = at.checked_sub(1).and_then(|before| self.folded.get(before)).is_some_and(|word| WEEKDAYS.contains(&word.as_str()));
        let day = at > 1 && self.is(at - 1, "dia") && self.is(at - 2, "el");
        let folded = self.folded.get(at).filter(|_| (weekday || day) && !self.is(at + 1, "y") && !self.is(at + 1, "horas"))?;
        let spoken = || NUMBERS.iter().take(30).position(|(spanish, _)| spanish == folded).map(|place| place + 1);
        let number = spoken().or_else(|| folded.parse().ok()).filter(|number| (1..=31).contains(number))?.to_string();
        if weekday {
            self.push("the", at, at + 1);
        }
        self.push(&number, at, at + 1);
        self.push("th", at, at + 1);
        if let Some(ending) = self.words.last_mut() {
            ending.glued = true;
        }
        Some(at + 1)
    }

    fn keep(&mut self, at: usize) -> usize {
        self.words.extend(self.heard.words.get(at).cloned());
        at + 1
    }
}
