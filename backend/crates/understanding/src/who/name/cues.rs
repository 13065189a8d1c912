//! The words before and behind a name that tell that it is one: `my name is ..`, `.. speaking`, `under ..`, `me llamo ..`.

use super::{
    leads::LEADS,
    letters,
    relation::{Owner, owner, past_relation},
    run::{Case, Run, run_at, standing_at},
    spelled::Part,
    titles::{is_title, past_rank},
    words::is_never,
};
use crate::{
    who::lexicon::standing,
    words::{Kind, Utterance, Word},
};

/// How much words are trusted to bring a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// `for ..`, `to ..`: only if it looks like nothing else.
    Hint,
    /// `this is ..`, `it's ..`: if it may be a name.
    Likely,
    /// `my name is ..`: whatever it is.
    Sure,
}

/// A place where a name may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// The words.
    pub run: Run,
    /// The first token of the words that announce it.
    pub lead: usize,
    /// How much they are trusted.
    pub trust: Trust,
    /// Which part of the name it was called.
    pub part: Option<Part>,
    /// Something behind the name supports it (`here`, `speaking`).
    pub supported: bool,
    /// Which rule.
    pub rule: &'static str,
}

/// Every place in the utterance where a name may stand. `barrier_after` gives the token that a run from a token may not pass.
pub(super) fn spots(heard: &Utterance<'_>, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Vec<Spot> {
    let mut spots = Vec::new();
    for at in 0..heard.words.len() {
        spots.extend(led(heard, at, case, barrier_after));
        spots.extend(named_on(heard, at, case, barrier_after));
        spots.extend(titled(heard, at, case, barrier_after));
        spots.extend(trailed(heard, at, case, barrier_after));
        spots.extend(party(heard, at, case, barrier_after));
        spots.extend(possessed(heard, at));
        spots.extend(parted_behind(heard, at));
    }
    spots
}

// The longest lead that begins at `at`, and the name behind it.
fn led(heard: &Utterance<'_>, at: usize, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Spot> {
    let before = at.checked_sub(1).and_then(|before| heard.word(before));
    if before.is_some_and(is_other_name) {
        return None;
    }
    let lead = LEADS.iter().filter(|lead| heard.has_at(at, lead.words)).max_by_key(|lead| (lead.part.is_some(), lead.words.len()))?;
    // "My last name": the word `name` inside another lead is not one of its own.
    let inside = before.is_some_and(is_part);
    if lead.part.is_none() && lead.words.first().is_some_and(|word| word.starts_with("name")) && inside {
        return None;
    }
    let from = past_fillers(heard, at + lead.words.len(), lead.part.is_some());
    let related = matches!(lead.rule, "name.this-is" | "name.i-am" | "name.its" | "name.for" | "name.under" | "name.me-llamo" | "name.soy");
    let from = if related { past_relation(heard, from) } else { from };
    // "Soy la vecina de enfrente": who somebody is, and no name.
    let described = heard.word(from).is_some_and(|word| word.is_any(&["el", "la", "los", "las", "un", "una"]));
    if described && matches!(lead.rule, "name.soy" | "name.me-llamo") {
        return None;
    }
    let run = run_at(heard, from, barrier_after(from), case)?;
    // "Soy el vecino de la esquina": a particle that leads to nothing.
    let bare = run.words.len() == 1
        && run.to() == from + 1
        && heard.word(from).is_some_and(|word| word.is_any(&["de", "del", "la", "los", "las"]));
    if bare {
        return None;
    }
    // "Deborah's my first name": it was told before.
    let told = before.is_some_and(|word| word.is_any(&["my", "the"]))
        && at
            .checked_sub(2)
            .and_then(|at| heard.word(at))
            .is_some_and(|word| word.is("is") || (word.lower.ends_with("'s") && standing(word.lower.trim_end_matches("'s")).is_name()));
    if told && lead.part.is_some() {
        return None;
    }
    // "I got your number from .."
    let changed = (at.saturating_sub(4)..at).any(|at| heard.word(at).is_some_and(|word| word.is_any(&["change", "switch", "changed"])));
    let source = before.is_some_and(|word| word.is_any(&["number", "name", "info", "got", "card", "heard"]));
    if lead.words == ["from"] && (changed || source) {
        return None;
    }
    // "No es Marta", "el técnico que vino creo que se llama Ramiro"
    const OTHERS: &[&str] =
        &["técnico", "tecnico", "señor", "muchacho", "plomero", "electricista", "él", "ella", "vino", "ustedes", "empleado", "joven"];
    let denied = lead.words == ["es"] && before.is_some_and(|word| word.is("no"));
    let another = lead.words == ["se", "llama"] && (0..at).any(|at| heard.word(at).is_some_and(|word| word.is_any(OTHERS)));
    if denied || another {
        return None;
    }
    // "Could you have Maria call", "is there a plumber by the name of Will"
    if before.is_some_and(|word| word.is_any(&["can", "could", "would", "will", "if", "please"])) && lead.rule == "name.you-have" {
        return None;
    }
    if lead.words == ["name", "of"] && is_sought(heard, at) {
        return None;
    }
    if lead.rule == "name.with" && !before.is_some_and(|word| word.is_any(&["i'm", "im", "am", "we're", "are"])) {
        return None;
    }
    // "Can I talk to ..": somebody else.
    let other = match lead.rule {
        "name.speaking" => before.is_some_and(|word| !word.is_any(&["you're", "you", "are", "youre"])),
        "name.to" => before.is_some_and(|word| word.is_any(&["talk", "speak", "talking", "speaking", "spoke", "talked", "listen", "next"])),
        _ => false,
    };
    let seeks = other
        || lead.rule == "name.for"
            && before
                .is_some_and(|word| word.is_any(&["looking", "look", "search", "searching", "ask", "asking", "waiting", "wait", "open"]));
    if seeks {
        return None;
    }
    let trust = match before.map(owner) {
        Some(Owner::Person) => Trust::Hint,
        Some(Owner::Thing) if lead.words.contains(&"name") || lead.words.contains(&"name's") => return None,
        Some(Owner::Caller | Owner::Thing) | None => lead.trust,
    };
    // "It's Gale with a G"
    let supported = letters::past_remark(heard, run.to()).is_some();
    Some(Spot { run, lead: at, trust, part: lead.part, supported, rule: lead.rule })
}

// "Somebody by the name of ..": who is looked for, unless it is what the caller goes by.
fn is_sought(heard: &Utterance<'_>, at: usize) -> bool {
    let by = at.checked_sub(2).filter(|from| heard.has_at(*from, &["by", "the"]));
    by.is_some_and(|by| {
        let goes = by.checked_sub(1).and_then(|before| heard.word(before));
        !goes.is_some_and(|word| word.is_any(&["go", "goes", "going", "known"]))
    })
}

// "Your name", "my maiden name": not what the caller is called.
fn is_other_name(before: &Word) -> bool {
    before.is_any(&["your", "tu", "su", "maiden", "old", "former", "nick"])
}

fn is_part(before: &Word) -> bool {
    before.is_any(&["last", "first", "second", "family", "given", "christian", "primer"])
}

// "The name on the account is ..", "the name for the booking would be ..".
fn named_on(heard: &Utterance<'_>, at: usize, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Spot> {
    const BETWEEN: &[&str] = &[
        "on",
        "for",
        "of",
        "the",
        "my",
        "this",
        "that",
        "account",
        "booking",
        "reservation",
        "appointment",
        "order",
        "file",
        "homeowner",
        "owner",
        "tenant",
        "customer",
        "it",
        "house",
        "lease",
        "ticket",
        "record",
        "there",
        "card",
        "bill",
    ];
    const VERBS: &[&str] = &[
        "is", "was", "should", "would", "will", "oughta", "ought", "to", "be", "gonna", "going", "supposed", "needs", "has", "gotta",
        "might", "could",
    ];
    heard.word(at).filter(|word| word.is("name"))?;
    let before = at.checked_sub(1).and_then(|before| heard.word(before));
    if before.is_some_and(|word| is_other_name(word) || is_part(word) || !matches!(owner(word), Owner::Caller)) {
        return None;
    }
    let on = heard.word(at + 1).is_some_and(|word| word.is_any(&["on", "for", "of"]));
    let verb_at = if on { (at + 2..at + 7).find(|next| heard.word(*next).is_none_or(|word| !word.is_any(BETWEEN)))? } else { at + 1 };
    let verbs = |at: &usize| heard.word(*at).is_some_and(|word| word.is_any(VERBS));
    let verb = verbs(&verb_at).then(|| (verb_at..verb_at + 4).take_while(verbs).last())??;
    let from = past_fillers(heard, verb + 1, true);
    let run = run_at(heard, from, barrier_after(from), case)?;
    Some(Spot { run, lead: at, trust: Trust::Sure, part: None, supported: false, rule: "name.name-on" })
}

// "Mister Petrov".
fn titled(heard: &Utterance<'_>, at: usize, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Spot> {
    if let Some(from) = past_rank(heard, at).filter(|_| at == 0) {
        let run = run_at(heard, from, barrier_after(from), case).filter(|run| standing_at(heard, run.from()).is_name())?;
        return Some(Spot { run, lead: at, trust: Trust::Likely, part: None, supported: true, rule: "name.title" });
    }
    let title = heard.word(at).filter(|word| is_title(word))?;
    let before = at.checked_sub(1).and_then(|before| heard.word(before));
    // The doctor whom they want to see is not the caller.
    let is_doctor = title.is_any(&["dr", "doctor"]);
    let opens = before
        .is_none_or(|before| if is_doctor { before.is_any(&["is", "i'm", "it's", "hi", "hello", "hey", ","]) } else { is_never(before) });
    let short = title.is_any(&["mr", "mrs", "ms", "dr", "sr", "sra"]);
    let from = at + 1 + usize::from(short && heard.word(at + 1).is_some_and(|word| word.is(".")));
    let run = opens.then(|| run_at(heard, from, barrier_after(from), case)).flatten()?;
    let named = heard.word(from).is_some_and(|word| standing(&word.lower).is_name() || (case == Case::Telling && word.capital));
    (named || short || title.is("mister")).then_some(Spot {
        run,
        lead: at,
        trust: Trust::Likely,
        part: None,
        supported: true,
        rule: "name.title",
    })
}

// "Maria Lopez here", "Bo speaking", "Kit Carver is my name": the name ends where the cue begins.
fn trailed(heard: &Utterance<'_>, at: usize, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Spot> {
    const CUES: [&[&str]; 15] = [
        &["a", "sus", "órdenes"],
        &["a", "sus", "ordenes"],
        &["a", "la", "orden"],
        &["at", "your", "service"],
        &["here"],
        &["speaking"],
        &["calling"],
        &["is", "my", "name"],
        &["is", "the", "name"],
        &["es", "mi", "nombre"],
        &["is", "calling"],
        &["al", "habla"],
        &["para", "servirle"],
        &["is", "running", "late"],
        &["is", "running", "behind"],
    ];
    let cue = CUES.iter().find(|cue| heard.has_at(at, cue))?;
    let comma = usize::from(at > 0 && heard.word(at - 1).is_some_and(|word| word.is(",")));
    let end = at - comma;
    let from = (end.saturating_sub(5)..end).find(|from| {
        let opens = from.checked_sub(1).and_then(|before| heard.word(before)).is_none_or(is_never);
        opens && barrier_after(*from) >= end && run_at(heard, *from, end, case).is_some_and(|run| run.to() == end)
    })?;
    let run = run_at(heard, from, end, case)?;
    // "Tell me if Dave is running late": the one who comes.
    let late = cue.get(1).is_some_and(|word| *word == "running");
    if late && (run.words.len() < 2 || !from.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| word.is("that"))) {
        return None;
    }
    let trust = if cue.len() == 3 && !late { Trust::Sure } else { Trust::Likely };
    Some(Spot { run, lead: from, trust, part: None, supported: true, rule: "name.here" })
}

// "The Hollis party", "the Dana Whitlock appointment".
fn party(heard: &Utterance<'_>, at: usize, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Spot> {
    const THINGS: &[&str] = &[
        "party",
        "table",
        "booking",
        "reservation",
        "appointment",
        "account",
        "residence",
        "household",
        "family",
        "property",
        "job",
        "order",
        "ticket",
        "visit",
        "estimate",
        "home",
        "place",
        "house",
        "wedding",
        "name",
    ];
    // "Tate residence" opens a call.
    let opens = at == 0 && !heard.word(0).is_some_and(|word| word.is("the"));
    heard.word(at).filter(|word| opens || word.is_any(&["the", "with"]))?;
    let from = at + usize::from(!opens);
    let run = run_at(heard, from, barrier_after(from), case)?;
    if opens && !heard.word(run.to()).is_some_and(|word| word.is("residence")) {
        return None;
    }
    heard.word(run.to()).filter(|word| word.is_any(THINGS))?;
    Some(Spot { run, lead: at, trust: Trust::Hint, part: None, supported: true, rule: "name.party" })
}

// "Deborah's my first name, Salazar is my last": the part is told behind the word.
fn parted_behind(heard: &Utterance<'_>, at: usize) -> Option<Spot> {
    let word = heard.word(at).filter(|word| word.kind == Kind::Word)?;
    let stem = word.lower.strip_suffix("'s");
    let verb = match stem {
        Some(_) => 0,
        None => usize::from(heard.word(at + 1).is_some_and(|next| next.is_any(&["is", "that's", "thats", "was"]))),
    };
    heard.word(at + verb + 1).filter(|next| (stem.is_some() || verb > 0) && next.is_any(&["my", "the", "her", "his"]))?;
    let part = match heard.word(at + verb + 2)?.lower.as_str() {
        "first" | "given" => Part::First,
        "last" | "family" => Part::Last,
        _ => return None,
    };
    let standing = standing(stem.unwrap_or(&word.lower));
    let run = Run { words: vec![(at, at + 1)] };
    (standing.may_be_name() && (stem.is_some() || !is_never(word))).then_some(Spot {
        run,
        lead: at,
        trust: Trust::Sure,
        part: Some(part),
        supported: true,
        rule: part.rule(),
    })
}

// "In Dana Whitlock's name", "Dana Whitlock's the name": the token at `at` is the one with the apostrophe.
fn possessed(heard: &Utterance<'_>, at: usize) -> Option<Spot> {
    let stem = heard.word(at).and_then(|word| word.lower.strip_suffix("'s"))?;
    let family = standing(stem);
    let told = heard.has_at(at + 1, &["the", "name"]) || heard.has_at(at + 1, &["my", "name"]);
    heard.word(at + 1).filter(|word| (told || word.is_any(&["name", "residence"])) && family.may_be_name())?;
    let given = |at: usize| heard.word(at).is_some_and(|word| standing(&word.lower).may_be_name() && !is_never(word));
    let from = if at > 0 && given(at - 1) { at - 1 } else { at };
    let residence = heard.word(at + 1).is_some_and(|word| word.is("residence"));
    let lead = from.checked_sub(1).unwrap_or(from);
    heard.word(lead).filter(|word| residence || told || word.is_any(&["in", "under", "on", "to"]))?;
    let words = (from..=at).map(|at| (at, at + 1)).collect();
    Some(Spot { run: Run { words }, lead, trust: Trust::Likely, part: None, supported: true, rule: "name.possessed" })
}

/// Skips what people say before they begin: `uh`, `actually`, a comma, a title; behind `last name` also `is`, `of`, `would be`.
pub(super) fn past_fillers(heard: &Utterance<'_>, from: usize, verbs: bool) -> usize {
    const FILLERS: &[&str] = &[
        "uh", "um", "er", "erm", "ah", "eh", "hmm", "like", "actually", "just", "well", "so", "okay", "este", "pues", ",", ":", "\"", "…",
        "'",
    ];
    const VERBS: &[&str] = &["is", "was", "of", "would", "should", "will", "be", "it's", "es", "that's", "-"];
    let mut at = from;
    while let Some(word) = heard.word(at).filter(|_| at < from + 5) {
        if let Some(to) = past_rank(heard, at) {
            return to;
        }
        let article = word.is_any(&["la", "el"]) && heard.word(at + 1).is_some_and(is_title);
        let title = is_title(word) && heard.word(at + 1).is_some_and(|next| next.kind == Kind::Word || next.is("."));
        let dot = at > from && word.is(".") && at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(is_title);
        if !(word.is_any(FILLERS) || title || article || dot || (verbs && word.is_any(VERBS))) {
            break;
        }
        at += 1;
    }
    at
}
