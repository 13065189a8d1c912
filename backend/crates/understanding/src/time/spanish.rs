//! Spanish, carried over word by word into the words that the grammar knows: "el lunes a las tres y media" becomes
//! "monday at three thirty", each word keeping the place where it was said.

use domain::language::Language;

use crate::{
    listening::Listening,
    words::{Kind, Utterance, Word},
};

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

const DIGITS: &[&str] = &[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23",
    "24", "25", "26", "27", "28", "29",
];

const NUMBERS: &[(&str, &[&str])] = &[
    ("uno", &["one"]),
    ("dos", &["two"]),
    ("tres", &["three"]),
    ("cuatro", &["four"]),
    ("cinco", &["five"]),
    ("seis", &["six"]),
    ("siete", &["seven"]),
    ("ocho", &["eight"]),
    ("nueve", &["nine"]),
    ("diez", &["ten"]),
    ("once", &["eleven"]),
    ("doce", &["twelve"]),
    ("trece", &["thirteen"]),
    ("catorce", &["fourteen"]),
    ("quince", &["fifteen"]),
    ("dieciseis", &["sixteen"]),
    ("diecisiete", &["seventeen"]),
    ("dieciocho", &["eighteen"]),
    ("diecinueve", &["nineteen"]),
    ("veinte", &["twenty"]),
    ("veintiuno", &["twenty", "one"]),
    ("veintidos", &["twenty", "two"]),
    ("veintitres", &["twenty", "three"]),
    ("veinticuatro", &["twenty", "four"]),
    ("veinticinco", &["twenty", "five"]),
    ("veintiseis", &["twenty", "six"]),
    ("veintisiete", &["twenty", "seven"]),
    ("veintiocho", &["twenty", "eight"]),
    ("veintinueve", &["twenty", "nine"]),
    ("treinta", &["thirty"]),
    ("cuarenta", &["forty"]),
    ("cincuenta", &["fifty"]),
];

const PHRASES: &[(&[&str], &[&str])] = &[
    // "De hoy en ocho" is a week from today: both ends are counted.
    (&["de", "hoy", "en", "ocho"], &["a", "week", "from", "today"]),
    (&["de", "hoy", "en", "ocho", "dias"], &["a", "week", "from", "today"]),
    (&["hoy", "en", "ocho"], &["a", "week", "from", "today"]),
    (&["de", "manana", "en", "ocho"], &["a", "week", "from", "tomorrow"]),
    (&["de", "manana", "en", "ocho", "dias"], &["a", "week", "from", "tomorrow"]),
    (&["manana", "en", "ocho"], &["a", "week", "from", "tomorrow"]),
    (&["de", "hoy", "en", "quince"], &["two", "weeks", "from", "today"]),
    (&["de", "hoy", "en", "quince", "dias"], &["two", "weeks", "from", "today"]),
    (&["en", "ocho", "dias"], &["a", "week", "from", "today"]),
    (&["en", "quince", "dias"], &["two", "weeks", "from", "today"]),
    // Clock.
    (&["la", "de", "las"], &["at"]),
    (&["el", "de", "las"], &["at"]),
    (&["la", "de", "la", "una"], &["at", "one"]),
    (&["tipo"], &["around"]),
    (&["tempranito"], &["first", "thing"]),
    (&["lo", "mas", "pronto"], &["asap"]),
    (&["lo", "antes", "que", "puedan"], &["asap"]),
    (&["lo", "mas", "rapido", "posible"], &["asap"]),
    (&["en", "cuanto", "se", "pueda"], &["asap"]),
    (&["entre", "semana"], &["weekdays"]),
    (&["a", "las"], &["at"]),
    (&["a", "la", "una"], &["at", "one"]),
    (&["la", "una"], &["one"]),
    (&["a", "eso", "de", "las"], &["at", "about"]),
    (&["a", "eso", "de", "la", "una"], &["at", "about", "one"]),
    (&["como", "a", "las"], &["at", "about"]),
    (&["alrededor", "de", "las"], &["around"]),
    (&["sobre", "las"], &["around"]),
    (&["las"], &["the"]),
    (&["cuarto", "para", "las"], &["quarter", "to"]),
    (&["cuarto", "para", "la"], &["quarter", "to"]),
    (&["diez", "para", "las"], &["ten", "to"]),
    (&["diez", "para", "la"], &["ten", "to"]),
    (&["cinco", "para", "las"], &["five", "to"]),
    (&["cinco", "para", "la"], &["five", "to"]),
    (&["veinte", "para", "las"], &["twenty", "to"]),
    (&["veinte", "para", "la"], &["twenty", "to"]),
    (&["a", "mas", "tardar"], &["until"]),
    (&["la", "semana", "entrante"], &["next", "week"]),
    (&["entrante"], &[]),
    (&["en", "la", "nochecita"], &["in", "the", "evening"]),
    (&["y", "media"], &["thirty"]),
    (&["y", "cuarto"], &["fifteen"]),
    (&["y", "cinco"], &["oh", "five"]),
    (&["y", "diez"], &["ten"]),
    (&["y", "veinte"], &["twenty"]),
    (&["y", "veinticinco"], &["twenty", "five"]),
    (&["en", "punto"], &["o'clock"]),
    (&["al", "mediodia"], &["at", "noon"]),
    (&["mediodia"], &["noon"]),
    (&["medio", "dia"], &["noon"]),
    (&["a", "medianoche"], &["at", "midnight"]),
    (&["medianoche"], &["midnight"]),
    // Parts of the day.
    (&["de", "la", "manana"], &["in", "the", "morning"]),
    (&["por", "la", "manana"], &["in", "the", "morning"]),
    (&["en", "la", "manana"], &["in", "the", "morning"]),
    (&["por", "las", "mananas"], &["in", "the", "mornings"]),
    (&["en", "las", "mananas"], &["in", "the", "mornings"]),
    (&["la", "manana"], &["the", "morning"]),
    (&["de", "la", "madrugada"], &["in", "the", "morning"]),
    (&["de", "la", "tarde"], &["in", "the", "afternoon"]),
    (&["por", "la", "tarde"], &["in", "the", "afternoon"]),
    (&["en", "la", "tarde"], &["in", "the", "afternoon"]),
    (&["en", "la", "tardecita"], &["in", "the", "afternoon"]),
    (&["por", "la", "tardecita"], &["in", "the", "afternoon"]),
    (&["en", "la", "mananita"], &["in", "the", "morning"]),
    (&["por", "la", "mananita"], &["in", "the", "morning"]),
    (&["por", "las", "tardes"], &["in", "the", "afternoons"]),
    (&["en", "las", "tardes"], &["in", "the", "afternoons"]),
    (&["de", "la", "noche"], &["at", "night"]),
    (&["por", "la", "noche"], &["in", "the", "evening"]),
    (&["en", "la", "noche"], &["in", "the", "evening"]),
    (&["esta", "manana"], &["this", "morning"]),
    (&["esta", "tarde"], &["this", "afternoon"]),
    (&["esta", "noche"], &["tonight"]),
    (&["anoche"], &["last", "night"]),
    (&["despues", "del", "trabajo"], &["after", "work"]),
    (&["despues", "de", "trabajar"], &["after", "work"]),
    (&["despues", "del", "almuerzo"], &["after", "lunch"]),
    (&["despues", "de", "comer"], &["after", "lunch"]),
    (&["antes", "del", "almuerzo"], &["before", "lunch"]),
    (&["a", "primera", "hora"], &["first", "thing"]),
    (&["todo", "el", "dia"], &["any", "time"]),
    // Days.
    (&["hoy"], &["today"]),
    (&["hoy", "mismo"], &["today"]),
    (&["manana"], &["tomorrow"]),
    (&["pasado", "manana"], &["day", "after", "tomorrow"]),
    (&["ayer"], &["yesterday"]),
    (&["lunes"], &["monday"]),
    (&["martes"], &["tuesday"]),
    (&["miercoles"], &["wednesday"]),
    (&["jueves"], &["thursday"]),
    (&["viernes"], &["friday"]),
    (&["sabado"], &["saturday"]),
    (&["domingo"], &["sunday"]),
    (&["el", "lunes"], &["monday"]),
    (&["el", "martes"], &["tuesday"]),
    (&["el", "miercoles"], &["wednesday"]),
    (&["el", "jueves"], &["thursday"]),
    (&["el", "viernes"], &["friday"]),
    (&["el", "sabado"], &["saturday"]),
    (&["el", "domingo"], &["sunday"]),
    (&["al", "lunes"], &["to", "monday"]),
    (&["al", "martes"], &["to", "tuesday"]),
    (&["al", "miercoles"], &["to", "wednesday"]),
    (&["al", "jueves"], &["to", "thursday"]),
    (&["al", "viernes"], &["to", "friday"]),
    (&["al", "sabado"], &["to", "saturday"]),
    (&["al", "domingo"], &["to", "sunday"]),
    // "El próximo lunes" and "el lunes que viene" are the one that comes next.
    (&["el", "proximo"], &["coming"]),
    (&["el", "proximo", "mes"], &["next", "month"]),
    (&["el", "mes", "que", "viene"], &["next", "month"]),
    (&["este", "mes"], &["this", "month"]),
    (&["fin", "de", "mes"], &["the", "end", "of", "the", "month"]),
    (&["que", "viene"], &[]),
    (&["proximo"], &[]),
    (&["este"], &["this"]),
    (&["esta"], &["this"]),
    (&["la", "proxima", "semana"], &["next", "week"]),
    (&["la", "semana", "que", "viene"], &["next", "week"]),
    (&["la", "semana", "proxima"], &["next", "week"]),
    (&["proxima", "semana"], &["next", "week"]),
    (&["de", "la", "proxima", "semana"], &["of", "next", "week"]),
    (&["de", "la", "semana", "que", "viene"], &["of", "next", "week"]),
    (&["de", "la", "otra", "semana"], &["of", "next", "week"]),
    (&["la", "otra", "semana"], &["next", "week"]),
    (&["esta", "semana"], &["this", "week"]),
    (&["fin", "de", "semana"], &["weekend"]),
    (&["este", "fin", "de", "semana"], &["this", "weekend"]),
    (&["el", "proximo", "fin", "de", "semana"], &["next", "weekend"]),
    (&["el", "dia"], &["on", "the"]),
    (&["el"], &["the"]),
    (&["de", "lunes"], &["from", "monday"]),
    (&["a", "lunes"], &["to", "monday"]),
    (&["de", "martes"], &["from", "tuesday"]),
    (&["a", "martes"], &["to", "tuesday"]),
    (&["de", "miercoles"], &["from", "wednesday"]),
    (&["a", "miercoles"], &["to", "wednesday"]),
    (&["de", "jueves"], &["from", "thursday"]),
    (&["a", "jueves"], &["to", "thursday"]),
    (&["de", "viernes"], &["from", "friday"]),
    (&["a", "viernes"], &["to", "friday"]),
    (&["de", "sabado"], &["from", "saturday"]),
    (&["a", "sabado"], &["to", "saturday"]),
    (&["de", "domingo"], &["from", "sunday"]),
    (&["a", "domingo"], &["to", "sunday"]),
    (&["los", "lunes"], &["monday"]),
    (&["los", "martes"], &["tuesday"]),
    (&["los", "miercoles"], &["wednesday"]),
    (&["los", "jueves"], &["thursday"]),
    (&["los", "viernes"], &["friday"]),
    (&["los", "sabados"], &["saturday"]),
    (&["los", "domingos"], &["sunday"]),
    (&["dia", "de", "accion", "de", "gracias"], &["thanksgiving"]),
    (&["el", "dia", "despues", "de"], &["the", "day", "after"]),
    (&["el", "dia", "antes", "de"], &["the", "day", "before"]),
    (&["primero", "de"], &["first", "of"]),
    (&["de", "enero"], &["of", "january"]),
    (&["de", "febrero"], &["of", "february"]),
    (&["de", "marzo"], &["of", "march"]),
    (&["de", "abril"], &["of", "april"]),
    (&["de", "mayo"], &["of", "may"]),
    (&["de", "junio"], &["of", "june"]),
    (&["de", "julio"], &["of", "july"]),
    (&["de", "agosto"], &["of", "august"]),
    (&["de", "septiembre"], &["of", "september"]),
    (&["de", "setiembre"], &["of", "september"]),
    (&["de", "octubre"], &["of", "october"]),
    (&["de", "noviembre"], &["of", "november"]),
    (&["de", "diciembre"], &["of", "december"]),
    (&["enero"], &["january"]),
    (&["febrero"], &["february"]),
    (&["marzo"], &["march"]),
    (&["abril"], &["april"]),
    (&["mayo"], &["may"]),
    (&["junio"], &["june"]),
    (&["julio"], &["july"]),
    (&["agosto"], &["august"]),
    (&["septiembre"], &["september"]),
    (&["octubre"], &["october"]),
    (&["noviembre"], &["november"]),
    (&["diciembre"], &["december"]),
    (&["navidad"], &["christmas"]),
    (&["nochebuena"], &["christmas", "eve"]),
    (&["nochevieja"], &["new", "year's", "eve"]),
    (&["ano", "nuevo"], &["new", "year's", "day"]),
    (&["accion", "de", "gracias"], &["thanksgiving"]),
    // Lengths.
    (&["dentro", "de"], &["in"]),
    (&["en"], &["in"]),
    (&["un"], &["a"]),
    (&["una"], &["a"]),
    (&["una", "hora"], &["an", "hour"]),
    (&["una", "hora", "y", "media"], &["an", "hour", "and", "a", "half"]),
    (&["media", "hora"], &["half", "an", "hour"]),
    (&["un", "par", "de"], &["a", "couple", "of"]),
    (&["unos"], &["a", "few"]),
    (&["unas"], &["a", "few"]),
    (&["hora"], &["hour"]),
    (&["horas"], &["hours"]),
    (&["minuto"], &["minute"]),
    (&["minutos"], &["minutes"]),
    (&["dia"], &["day"]),
    (&["dias"], &["days"]),
    (&["semana"], &["week"]),
    (&["semanas"], &["weeks"]),
    (&["mes"], &["month"]),
    (&["meses"], &["months"]),
    (&["hace"], &["past"]),
    // Bounds and joints.
    (&["despues", "de", "las"], &["after"]),
    (&["despues", "de", "la", "una"], &["after", "one"]),
    (&["despues", "del"], &["after", "the"]),
    (&["despues", "de"], &["after"]),
    (&["antes", "de", "las"], &["before"]),
    (&["antes", "de", "la", "una"], &["before", "one"]),
    (&["antes", "del"], &["before", "the"]),
    (&["antes", "de"], &["before"]),
    (&["a", "partir", "de", "las"], &["from"]),
    (&["a", "partir", "del"], &["from", "the"]),
    (&["desde", "las"], &["from"]),
    (&["hasta", "las"], &["until"]),
    (&["hasta"], &["until"]),
    (&["entre", "las"], &["between"]),
    (&["entre"], &["between"]),
    (&["y", "las"], &["and"]),
    (&["de", "las"], &["from"]),
    (&["y"], &["and"]),
    (&["o"], &["or"]),
    (&["del"], &["of"]),
    (&["de"], &["of"]),
    (&["por", "favor"], &["please"]),
    (&["no", "puedo", "el"], &["not"]),
    (&["no", "el"], &["not"]),
    (&["menos", "el"], &["except"]),
    (&["mejor"], &["rather"]),
    (&["para"], &["for"]),
    // Haste.
    (&["lo", "antes", "posible"], &["asap"]),
    (&["cuanto", "antes"], &["asap"]),
    (&["lo", "mas", "pronto", "posible"], &["asap"]),
    (&["en", "cuanto", "puedan"], &["asap"]),
    (&["ahora", "mismo"], &["right", "now"]),
    (&["ahorita"], &["right", "now"]),
];
