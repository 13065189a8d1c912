//! Days in Spanish that are no phrase: "el lunes pasado", "el viernes veintisiete", "del 1 al 4", "del viernes en ocho", "el último viernes".

use super::{
    Carrier,
    words::{NTH, NUMBERS, PHRASES},
};
use crate::calendar_words;

impl Carrier<'_, '_> {
    /// The English name of the weekday at a word.
    fn weekday(&self, at: usize) -> Option<&'static str> {
        self.folded.get(at).and_then(|word| calendar_words::weekday_in_english(word))
    }

    /// "El lunes", "los sábados", "al viernes", "de enero": the name of a day or a month with the little word before it, in English, and
    /// how many words it took.
    pub(super) fn named_date(&self, at: usize) -> Option<(usize, Vec<&'static str>)> {
        const BEFORE_A_DAY: [(&str, Option<&str>); 5] =
            [("el", None), ("los", None), ("al", Some("to")), ("a", Some("to")), ("de", Some("from"))];
        let month = |at: usize| self.folded.get(at).and_then(|word| calendar_words::month_in_english(word));
        if let Some(month) = month(at + 1).filter(|_| self.is(at, "de")) {
            return Some((2, vec!["of", month]));
        }
        if let Some(name) = self.weekday(at).or_else(|| month(at)) {
            return Some((1, vec![name]));
        }
        let (word, lead) = BEFORE_A_DAY.into_iter().find(|(word, _)| self.is(at, word))?;
        // Two of the days have a plural of their own.
        let many = || self.folded.get(at + 1).and_then(|day| calendar_words::weekday_in_english(day.strip_suffix('s')?));
        let day = self.weekday(at + 1).or_else(|| many().filter(|_| word == "los"))?;
        Some((2, lead.into_iter().chain([day]).collect()))
    }

    /// "El lunes pasado": the one behind us.
    pub(super) fn weekday_past(&mut self, at: usize) -> Option<usize> {
        let day = at + usize::from(self.is(at, "el"));
        let english = self.weekday(day).filter(|_| self.is(day + 1, "pasado"))?;
        self.push("last", at, day + 2);
        self.push(english, at, day + 2);
        Some(day + 2)
    }

    /// "El viernes veintisiete": a number behind a weekday is the day of the month.
    pub(super) fn day_number(&mut self, at: usize) -> Option<usize> {
        let weekday = at.checked_sub(1).is_some_and(|before| self.weekday(before).is_some());
        let day = at > 0 && self.is(at - 1, "dia");
        let week = at > 1 && self.is(at - 1, "del") && self.is(at - 2, "semana");
        let (number, to) = self.day_of_month(at)?;
        // "El viernes quince para las siete": a quarter to seven.
        if (self.is(to, "para") || self.is(to, "pa")) && (self.is(to + 1, "las") || self.is(to + 1, "la")) {
            return None;
        }
        // "El treinta y uno" is two words and a joint.
        let last = number == 31 && to > at + 1 && (self.is(to, "de") || at > 0 && self.is(at - 1, "el"));
        // "El primero del mes", "pásemela al treinta"
        let month = at > 0 && self.is(at - 1, "el") && self.is(to, "del") && (self.is(to + 1, "mes") || self.is(to + 1, "proximo"));
        let moved = at > 1 && self.is(at - 1, "al") && self.folded.get(at - 2).is_some_and(|word| is_move(word)) && number > 12;
        if !(weekday || day || week || last || month || moved) {
            return None;
        }
        const HOURS: &[&str] = &["y", "horas", "am", "pm", ":", "en"];
        let hour = HOURS.iter().any(|word| self.is(to, word))
            || self.is(to, "de") && self.is(to + 1, "la")
            || (self.is(to, "a") || self.is(to, "p")) && (self.is(to + 1, "m") || self.is(to + 1, "."));
        if weekday && hour {
            return None;
        }
        // "Antes del día quince": the word has been carried over as a day.
        if day && self.words.last().is_some_and(|word| word.lower == "day") {
            self.words.pop();
        }
        if weekday {
            self.push("the", at, at + 1);
        }
        self.push_ordinal(number, at, to);
        Some(to)
    }

    /// A day of the month: "quince", "primero", "treinta y uno", "23".
    fn day_of_month(&self, at: usize) -> Option<(usize, usize)> {
        let folded = self.folded.get(at)?;
        if self.is(at, "primero") {
            return Some((1, at + 1));
        }
        if self.is(at, "treinta") && self.is(at + 1, "y") && (self.is(at + 2, "uno") || self.is(at + 2, "un")) {
            return Some((31, at + 3));
        }
        let spoken = NUMBERS.iter().take(30).position(|(spanish, _)| spanish == folded).map(|place| place + 1);
        spoken.or_else(|| folded.parse().ok()).filter(|number| (1..=31).contains(number)).map(|number| (number, at + 1))
    }

    fn push_ordinal(&mut self, number: usize, at: usize, to: usize) {
        self.push(&number.to_string(), at, to);
        self.push("th", at, to);
        if let Some(ending) = self.words.last_mut() {
            ending.glued = true;
        }
    }

    /// "Del 1 al 4 de diciembre", "entre el primero y el cuatro".
    pub(super) fn day_range(&mut self, at: usize) -> Option<usize> {
        let between = self.is(at, "entre") && self.is(at + 1, "el");
        let (first, joint) = self.day_of_month(at + 1 + usize::from(between)).filter(|_| between || self.is(at, "del"))?;
        let dia = usize::from(between);
        let joined = if between { self.is(joint, "y") && self.is(joint + 1, "el") } else { self.is(joint, "al") };
        let (second, to) = self.day_of_month(joint + 1 + dia).filter(|_| joined)?;
        let [lead, middle] = if between { ["between", "and"] } else { ["from", "to"] };
        for (words, number, from, end) in [([lead, "the"], first, at, joint), ([middle, "the"], second, joint, to)] {
            for word in words {
                self.push(word, from, end);
            }
            self.push_ordinal(number, from, end);
        }
        Some(to)
    }

    /// "El de martes", "la del viernes": the one of that day.
    pub(super) fn one_of_day(&mut self, at: usize) -> Option<usize> {
        let article = ["el", "la", "ese", "esa", "lo"].iter().any(|word| self.is(at, word));
        let of = self.is(at + 1, "de") || self.is(at + 1, "del");
        let day = at + 2 + usize::from(self.is(at + 2, "el") || self.is(at + 2, "dia"));
        let english = self.weekday(day).filter(|_| article && of)?;
        for word in ["the", "choice", "on", english] {
            self.push(word, at, day + 1);
        }
        Some(day + 1)
    }

    /// "Mañana no puedo", "no puedo en la mañana": what cannot be stands before the words where they follow a time, else behind them.
    pub(super) fn cannot(&mut self, at: usize) -> Option<usize> {
        const CAN: &[&str] = &["puedo", "podemos", "puede", "podria", "podriamos"];
        const PARTS: &[&str] = &["manana", "mananas", "tarde", "tardes", "noche", "noches"];
        // "Trabajo en las mañanas"
        let works = ["trabajo", "trabajamos"].iter().any(|word| self.is(at, word)) && (self.is(at + 1, "en") || self.is(at + 1, "por"));
        if works && PARTS.iter().any(|word| self.is(at + 3, word)) && (self.is(at + 2, "la") || self.is(at + 2, "las")) {
            self.push("busy", at, at + 1);
            return Some(at + 1);
        }
        let can = at + 1 + usize::from(self.is(at + 1, "se"));
        if !self.is(at, "no") || !CAN.iter().any(|word| self.is(can, word)) {
            return None;
        }
        let named = self.words.last().is_some_and(|word| is_time(&word.lower));
        let words: &[&str] = if named { &["doesn't", "work", ","] } else { &["can't", "do"] };
        for word in words {
            self.push(word, at, can + 1);
        }
        Some(can + 1)
    }

    /// "El viernes en ocho", "del lunes en quince": a week, two weeks from that day.
    pub(super) fn weekday_in_eight(&mut self, at: usize) -> Option<usize> {
        let lead = ["del", "el", "de"].iter().any(|word| self.is(at, word));
        let day = at + usize::from(lead);
        let english = self.weekday(day).filter(|_| self.is(day + 1, "en"))?;
        let length: &[&str] = match self.folded.get(day + 2)?.as_str() {
            "ocho" => &["a", "week", "from"],
            "quince" => &["two", "weeks", "from"],
            _ => return None,
        };
        let to = day + 3 + usize::from(self.is(day + 3, "dias"));
        for word in length.iter().copied().chain([english]) {
            self.push(word, at, to);
        }
        Some(to)
    }

    /// "El último viernes", "la primera semana", "el segundo martes".
    pub(super) fn nth(&mut self, at: usize) -> Option<usize> {
        let place = at + usize::from(self.is(at, "el") || self.is(at, "la"));
        let (_, english) = NTH.iter().find(|(spanish, _)| self.is(place, spanish))?;
        let named = self.weekday(place + 1).is_some();
        let unit = ["semana", "dia", "fin"].iter().any(|word| self.is(place + 1, word));
        if !named && !unit {
            return None;
        }
        self.push("the", at, place + 1);
        self.push(english, at, place + 1);
        Some(place + 1)
    }

    /// "Este viernes no, el que sigue": the one behind it.
    pub(super) fn one_after(&mut self, at: usize) -> Option<usize> {
        const WAYS: &[&[&str]] =
            &[&["el", "que", "sigue"], &["el", "siguiente"], &["el", "otro"], &["la", "que", "sigue"], &["la", "siguiente"]];
        let start = at + usize::from(self.is(at, "no"));
        let way = WAYS.iter().find(|way| way.iter().enumerate().all(|(offset, word)| self.is(start + offset, word)))?;
        let to = start + way.len();
        let refused = (at.saturating_sub(3)..=at).any(|before| self.is(before, "no"));
        let closes = self.folded.get(to).is_none_or(|word| word.chars().all(|letter| !letter.is_alphanumeric()));
        if !refused || !closes {
            return None;
        }
        let no: &[&str] = if start > at { &["no"] } else { &[] };
        for word in no.iter().chain(&["the", "one", "after"]) {
            self.push(word, at, to);
        }
        Some(to)
    }

    /// "El viernes a más tardar": a latest day said before its limit.
    pub(super) fn at_the_latest(&mut self, at: usize) -> Option<usize> {
        let said = ["a", "mas", "tardar"].iter().enumerate().all(|(offset, word)| self.is(at + offset, word));
        let before = self.words.last().is_some_and(|word| word.kind != crate::words::Kind::Mark);
        let ahead = ["el", "a", "manana", "hoy", "las", "para"].iter().any(|word| self.is(at + 3, word));
        if !said || !before || ahead {
            return None;
        }
        for word in ["at", "the", "latest"] {
            self.push(word, at, at + 3);
        }
        Some(at + 3)
    }

    /// "El día de la madre": the article falls away before a feast.
    pub(super) fn feast(&self, at: usize) -> Option<usize> {
        let feast = |phrase: &[&str]| phrase.len() > 2 && phrase.first() == Some(&"dia");
        let named = |phrase: &[&str]| feast(phrase) && phrase.iter().enumerate().all(|(offset, word)| self.is(at + 1 + offset, word));
        (self.is(at, "el") && self.is(at + 1, "dia") && PHRASES.iter().any(|(phrase, _)| named(phrase))).then_some(at + 1)
    }

    /// "Unos veinte minutos": about so many.
    pub(super) fn about(&mut self, at: usize) -> Option<usize> {
        let some = self.is(at, "unos") || self.is(at, "unas");
        self.number(at + 1).filter(|_| some)?;
        self.push("about", at, at + 1);
        Some(at + 1)
    }
}

/// "Pásemela al treinta", "muévalo al veinte", "cámbiemela al quince".
fn is_move(word: &str) -> bool {
    ["pas", "muev", "mov", "cambi", "recorr"].iter().any(|stem| word.starts_with(stem))
        && (word.ends_with("la") || word.ends_with("lo") || word.ends_with("me") || word.ends_with("ar") || word.ends_with("er"))
}

/// Whether a word of the grammar names a time that may be refused behind it.
fn is_time(word: &str) -> bool {
    const TIMES: &[&str] =
        &["morning", "mornings", "afternoon", "afternoons", "evening", "tonight", "today", "tomorrow", "night", "week", "weekend", "noon"];
    TIMES.contains(&word) || calendar_words::english_weekday(word).is_some()
}
