//! The words before and behind a name that tell that it is one: `my name is ..`, `.. speaking`, `under ..`, `me llamo ..`.

use super::{
    run::{Case, Run, run_at},
    spelled::Part,
    words::{is_never, is_title},
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

struct Lead {
    words: &'static [&'static str],
    trust: Trust,
    part: Option<Part>,
    rule: &'static str,
}

const fn lead(words: &'static [&'static str], trust: Trust, rule: &'static str) -> Lead {
    Lead { words, trust, part: None, rule }
}

const fn part(words: &'static [&'static str], part: Part) -> Lead {
    Lead { words, trust: Trust::Sure, part: Some(part), rule: "name.part" }
}

const LEADS: [Lead; 70] = [
    lead(&["my", "name", "is"], Trust::Sure, "name.my-name-is"),
    lead(&["my", "name's"], Trust::Sure, "name.my-name-is"),
    lead(&["my", "names"], Trust::Sure, "name.my-name-is"),
    lead(&["name", "is"], Trust::Sure, "name.name-is"),
    lead(&["name's"], Trust::Sure, "name.name-is"),
    lead(&["names"], Trust::Likely, "name.name"),
    lead(&["name", "was"], Trust::Sure, "name.name-is"),
    lead(&["name", "of"], Trust::Sure, "name.name-of"),
    lead(&["name", "would", "be"], Trust::Sure, "name.name-is"),
    lead(&["name", "should", "be"], Trust::Sure, "name.name-is"),
    lead(&["name", "will", "be"], Trust::Sure, "name.name-is"),
    lead(&["name", ":"], Trust::Sure, "name.name-is"),
    lead(&["under", "the", "name"], Trust::Sure, "name.under-the-name"),
    lead(&["under", "name"], Trust::Sure, "name.under-the-name"),
    lead(&["name"], Trust::Likely, "name.name"),
    lead(&["i", "am", "called"], Trust::Sure, "name.called"),
    lead(&["i'm", "called"], Trust::Sure, "name.called"),
    lead(&["they", "call", "me"], Trust::Sure, "name.called"),
    lead(&["you", "can", "call", "me"], Trust::Likely, "name.call-me"),
    lead(&["call", "me"], Trust::Likely, "name.call-me"),
    lead(&["calls", "me"], Trust::Likely, "name.call-me"),
    lead(&["go", "by"], Trust::Likely, "name.called"),
    lead(&["goes", "by"], Trust::Likely, "name.called"),
    lead(&["known", "as"], Trust::Likely, "name.called"),
    lead(&["me", "down", "as"], Trust::Likely, "name.called"),
    lead(&["it", "down", "as"], Trust::Likely, "name.called"),
    lead(&["this", "is"], Trust::Likely, "name.this-is"),
    lead(&["this", "here", "is"], Trust::Likely, "name.this-is"),
    lead(&["it's", "me"], Trust::Likely, "name.its"),
    lead(&["it's", "just"], Trust::Likely, "name.its"),
    lead(&["it's"], Trust::Likely, "name.its"),
    lead(&["its"], Trust::Likely, "name.its"),
    lead(&["it", "is"], Trust::Likely, "name.its"),
    lead(&["it", "was"], Trust::Likely, "name.its"),
    lead(&["i'm"], Trust::Likely, "name.i-am"),
    lead(&["im"], Trust::Likely, "name.i-am"),
    lead(&["i", "am"], Trust::Likely, "name.i-am"),
    lead(&["speaking", "with"], Trust::Likely, "name.speaking"),
    lead(&["speaking", "to"], Trust::Likely, "name.speaking"),
    lead(&["talking", "to"], Trust::Likely, "name.speaking"),
    lead(&["under"], Trust::Likely, "name.under"),
    lead(&["account", "is"], Trust::Likely, "name.account"),
    lead(&["me", "llamo"], Trust::Sure, "name.me-llamo"),
    lead(&["mi", "nombre", "es"], Trust::Sure, "name.me-llamo"),
    lead(&["nombre", "es"], Trust::Sure, "name.me-llamo"),
    lead(&["nombre", "de"], Trust::Sure, "name.me-llamo"),
    lead(&["se", "llama"], Trust::Likely, "name.me-llamo"),
    lead(&["soy"], Trust::Likely, "name.soy"),
    lead(&["habla"], Trust::Likely, "name.soy"),
    lead(&["parte", "de"], Trust::Likely, "name.soy"),
    lead(&["for"], Trust::Hint, "name.for"),
    lead(&["to"], Trust::Hint, "name.to"),
    lead(&["with"], Trust::Hint, "name.with"),
    lead(&["pay"], Trust::Hint, "name.to"),
    lead(&["paid"], Trust::Hint, "name.to"),
    lead(&["paying"], Trust::Hint, "name.to"),
    lead(&["from"], Trust::Hint, "name.to"),
    part(&["last", "name"], Part::Last),
    part(&["last", "name's"], Part::Last),
    part(&["surname"], Part::Last),
    part(&["surname's"], Part::Last),
    part(&["family", "name"], Part::Last),
    part(&["second", "name"], Part::Last),
    part(&["apellido"], Part::Last),
    part(&["first", "name"], Part::First),
    part(&["first", "name's"], Part::First),
    part(&["given", "name"], Part::First),
    part(&["christian", "name"], Part::First),
    part(&["primer", "nombre"], Part::First),
    part(&["nombre", "de", "pila"], Part::First),
];

/// Every place in the utterance where a name may stand. `barrier_after` gives the token that a run from a token may not pass.
pub(super) fn spots(heard: &Utterance<'_>, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Vec<Spot> {
    let mut spots = Vec::new();
    for at in 0..heard.words.len() {
        spots.extend(led(heard, at, case, barrier_after));
        spots.extend(named_on(heard, at, case, barrier_after));
        spots.extend(titled(heard, at, case, barrier_after));
        spots.extend(trailed(heard, at, case, barrier_after));
        spots.extend(party(heard, at, case, barrier_after));
    }
    spots
}

// The longest lead that begins at `at`, and the name behind it.
fn led(heard: &Utterance<'_>, at: usize, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Spot> {
    let before = at.checked_sub(1).and_then(|before| heard.word(before));
    if before.is_some_and(|word| word.is("your") || word.is("tu") || word.is("su")) {
        return None;
    }
    let lead = LEADS.iter().filter(|lead| heard.has_at(at, lead.words)).max_by_key(|lead| (lead.part.is_some(), lead.words.len()))?;
    // "My last name": the word `name` inside another lead is not one of its own.
    let inside = before.is_some_and(|word| word.is_any(&["last", "first", "second", "family", "given", "christian", "primer"]));
    if lead.part.is_none() && lead.words.first().is_some_and(|word| word.starts_with("name")) && inside {
        return None;
    }
    let from = past_fillers(heard, at + lead.words.len(), lead.part.is_some());
    let from = if matches!(lead.rule, "name.this-is" | "name.i-am" | "name.its") { past_relation(heard, from) } else { from };
    let run = run_at(heard, from, barrier_after(from), case)?;
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
        Some(Owner::Thing) => return None,
        Some(Owner::Caller) | None => lead.trust,
    };
    Some(Spot { run, lead: at, trust, part: lead.part, supported: false, rule: lead.rule })
}

// "This is his neighbor Bettina ..": what the caller is to somebody stands before who they are.
fn past_relation(heard: &Utterance<'_>, from: usize) -> usize {
    const RELATIONS: &[&str] = &[
        "neighbor",
        "neighbour",
        "wife",
        "husband",
        "daughter",
        "son",
        "mother",
        "mom",
        "father",
        "dad",
        "sister",
        "brother",
        "tenant",
        "landlord",
        "landlady",
        "roommate",
        "partner",
        "girlfriend",
        "boyfriend",
        "friend",
        "assistant",
        "secretary",
        "caregiver",
        "nurse",
        "manager",
        "boss",
        "owner",
        "homeowner",
        "granddaughter",
        "grandson",
        "niece",
        "nephew",
        "fiance",
        "fiancee",
        "cousin",
        "realtor",
        "vecino",
        "vecina",
        "esposa",
        "esposo",
        "hija",
        "hijo",
        "hermana",
        "hermano",
        "inquilino",
        "inquilina",
    ];
    let of_whom = |word: &Word| word.is_any(&["his", "her", "their", "the", "your", "su", "la", "el"]) || word.lower.ends_with("'s");
    let related = heard.word(from).is_some_and(of_whom) && heard.word(from + 1).is_some_and(|word| word.is_any(RELATIONS));
    if related { past_fillers(heard, from + 2, false) } else { from }
}

enum Owner {
    Caller,
    Person,
    Thing,
}

// Somebody else's name, or the name of a thing: "my husband's name is ..", "the salon's name is ..".
fn owner(before: &Word) -> Owner {
    const PEOPLE: &[&str] = &[
        "his",
        "her",
        "their",
        "husband's",
        "wife's",
        "mother's",
        "mom's",
        "father's",
        "dad's",
        "son's",
        "daughter's",
        "brother's",
        "sister's",
        "tenant's",
        "owner's",
        "homeowner's",
        "landlord's",
        "boss's",
        "neighbor's",
        "roommate's",
        "partner's",
        "friend's",
        "customer's",
        "client's",
        "manager's",
        "contact's",
    ];
    if before.is_any(PEOPLE) {
        return Owner::Person;
    }
    let thing = before.lower.ends_with("'s")
        && !before.is_any(&["it's", "that's", "name's", "who's", "there's", "he's", "she's", "here's", "what's"]);
    if thing { Owner::Thing } else { Owner::Caller }
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
    ];
    heard.word(at).filter(|word| word.is("name"))?;
    let is_at = (at + 2..at + 7).find(|next| heard.word(*next).is_none_or(|word| !word.is_any(BETWEEN)))?;
    heard.word(at + 1).filter(|word| word.is_any(&["on", "for", "of"]))?;
    heard.word(is_at).filter(|word| word.is_any(&["is", "was", "should", "would", "will"]))?;
    let from = past_fillers(heard, is_at, true);
    let run = run_at(heard, from, barrier_after(from), case)?;
    Some(Spot { run, lead: at, trust: Trust::Sure, part: None, supported: false, rule: "name.name-on" })
}

// "Mister Petrov".
fn titled(heard: &Utterance<'_>, at: usize, case: Case, barrier_after: &impl Fn(usize) -> usize) -> Option<Spot> {
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
    const CUES: [&[&str]; 9] = [
        &["here"],
        &["speaking"],
        &["calling"],
        &["is", "my", "name"],
        &["is", "the", "name"],
        &["es", "mi", "nombre"],
        &["is", "calling"],
        &["al", "habla"],
        &["para", "servirle"],
    ];
    let cue = CUES.iter().find(|cue| heard.has_at(at, cue))?;
    let comma = usize::from(at > 0 && heard.word(at - 1).is_some_and(|word| word.is(",")));
    let end = at - comma;
    let from = (end.saturating_sub(5)..end).find(|from| {
        let opens = from.checked_sub(1).and_then(|before| heard.word(before)).is_none_or(is_never);
        opens && barrier_after(*from) >= end && run_at(heard, *from, end, case).is_some_and(|run| run.to() == end)
    })?;
    let run = run_at(heard, from, end, case)?;
    let trust = if cue.len() == 3 { Trust::Sure } else { Trust::Likely };
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
    heard.word(at).filter(|word| word.is_any(&["the", "with"]))?;
    let run = run_at(heard, at + 1, barrier_after(at + 1), case)?;
    heard.word(run.to()).filter(|word| word.is_any(THINGS))?;
    Some(Spot { run, lead: at, trust: Trust::Hint, part: None, supported: true, rule: "name.party" })
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
        let title = is_title(word) && heard.word(at + 1).is_some_and(|next| next.kind == Kind::Word || next.is("."));
        let dot = at > from && word.is(".") && at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(is_title);
        if !(word.is_any(FILLERS) || title || dot || (verbs && word.is_any(VERBS))) {
            break;
        }
        at += 1;
    }
    at
}
