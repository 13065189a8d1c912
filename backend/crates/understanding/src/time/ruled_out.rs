//! Whether a time was named only to rule it out: "not Friday", "I can't do eight", "Tuesday doesn't work", "anything but Monday".

use super::{lex::Lex, scan::Scan};

/// Whether the words around the tokens `from..to` rule them out.
pub(super) fn is_ruled_out(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    before(scan, from) || behind(scan, to)
}

/// "Not Wednesday or Thursday", "not here Monday through Friday": what is joined to a day that is ruled out by the words before it.
pub(super) fn goes_on(scan: &Scan<'_>, from: usize, to: usize, next: usize) -> bool {
    const JOINTS: &[&str] = &["or", "nor", "and", "through", "thru", "to", "till", "until"];
    const LITTLE: &[&str] = &["on", "the", ",", "either"];
    let joined = (to..next).any(|at| scan.any(at, JOINTS));
    joined && (to..next).all(|at| scan.any(at, JOINTS) || scan.any(at, LITTLE)) && before(scan, from)
}

const LEADS: &[&[&str]] = &[
    &["not"],
    &["except"],
    &["excluding"],
    &["besides"],
    &["anything", "but"],
    &["any", "day", "but"],
    &["any", "time", "but"],
    &["anytime", "but"],
    &["everything", "but"],
    &["other", "than"],
    &["rather", "than"],
    &["better", "than"],
    &["easier", "than"],
    &["instead", "of"],
    &["can't", "do"],
    &["cant", "do"],
    &["cannot", "do"],
    &["couldn't", "do"],
    &["can", "not", "do"],
    &["won't", "do"],
    &["don't", "do"],
    &["don't", "want"],
    &["doesn't", "have", "to", "be"],
    &["not", "around"],
    &["not", "here"],
    &["not", "home"],
    &["not", "available"],
    &["not", "free"],
    &["not", "there"],
    &["not", "in", "town"],
    &["won't", "be", "home"],
    &["won't", "be", "here"],
    &["won't", "be", "around"],
    &["won't", "be", "available"],
    &["rather", "not", "do"],
    &["rather", "not"],
    &["don't", "come"],
    &["neither"],
    &["i'm", "gone"],
    &["we're", "gone"],
    &["i'm", "away"],
    &["i'm", "out"],
    &["we're", "out"],
    &["out", "of", "town"],
    &["we're", "away"],
    &["can't", "on"],
    &["cant", "on"],
    &["busy"],
    &["unavailable"],
];

/// "Anything next week but Thursday", "any morning but Friday": all of them without that one.
pub(super) fn is_taken_out(scan: &Scan<'_>, but: usize) -> bool {
    const ALL: &[&str] = &["any", "anything", "anytime", "every", "everything", "all", "whole"];
    const BETWEEN: &[&str] = &[
        "day", "days", "time", "week", "weekday", "weekdays", "next", "this", "in", "on", "the", "of", "really", "them", "those", "these",
    ];
    let all = (1..=6).map_while(|back| but.checked_sub(back)).find(|at| {
        !scan.any(*at, BETWEEN) && !matches!(scan.lex(*at), Lex::Part(_) | Lex::Month(..) | Lex::Weekday(..) | Lex::Tomorrow | Lex::Today)
    });
    scan.is(but, "but") && all.is_some_and(|at| scan.any(at, ALL))
}

fn before(scan: &Scan<'_>, from: usize) -> bool {
    let mut at = from;
    for _ in 0..3 {
        // "I'm out at two" is free from then on, "I'm out on Tuesday" is away.
        let leaves = at != from && scan.is(at, "at");
        let leads = |lead: &&&[&str]| {
            !(leaves && lead.ends_with(&["out"])) && at.checked_sub(lead.len()).is_some_and(|start| scan.has(start, lead))
        };
        if LEADS.iter().any(|lead| leads(&lead)) {
            return true;
        }
        let Some(previous) = at.checked_sub(1) else { return false };
        if is_taken_out(scan, previous) {
            return true;
        }
        if !scan.any(previous, &["on", "at", "the", "for", "this", "a", "in", "from", "during"]) {
            return false;
        }
        at = previous;
    }
    false
}

const TAILS: &[&[&str]] = &[
    &["doesn't", "work"],
    &["does", "not", "work"],
    &["doesn't", "really", "work"],
    &["don't", "work"],
    &["do", "not", "work"],
    &["won't", "work"],
    &["will", "not", "work"],
    &["wouldn't", "work"],
    &["didn't", "work"],
    &["isn't", "good"],
    &["is", "not", "good"],
    &["isn't", "gonna", "work"],
    &["isn't", "going", "to", "work"],
    &["is", "not", "going", "to", "work"],
    &["is", "no", "good"],
    &["is", "out"],
    &["is", "bad"],
    &["is", "too", "early"],
    &["is", "too", "late"],
    &["is", "too", "soon"],
    &["is", "too", "far"],
    &["are", "bad"],
    &["are", "out"],
    &["are", "tough"],
    &["are", "hard"],
    &["are", "no", "good"],
    &["are", "not", "good"],
    &["aren't", "good"],
    &["no", "me", "conviene"],
    &["no", "me", "sirve"],
    &["no", "me", "queda"],
    &["no", "estoy"],
    &["no", "estamos"],
    &["no", "puedo"],
    &["no", "podemos"],
    &["no", "voy", "a", "estar"],
    &["no", "vamos", "a", "estar"],
    &["is", "impossible"],
    &["is", "booked"],
    &["is", "taken"],
    &["is", "full"],
    &["is", "gone"],
    &["is", "not", "available"],
    &["isn't", "available"],
    &["'", "s", "no", "good"],
    &["i", "can't"],
    &["i", "cannot"],
    &["i'm", "busy"],
    &["i'm", "slammed"],
    &["i'm", "swamped"],
    &["i'm", "tied", "up"],
    &["i", "am", "busy"],
    &["i'm", "booked"],
    &["i'm", "not", "available"],
    &["i'm", "not", "free"],
    &["i'm", "not", "home"],
    &["i'm", "not", "around"],
    &["i", "don't", "have"],
    &["i", "won't", "be"],
    &["so", "not", "then"],
    &["so", "not", "that", "day"],
    &["so", "not", "that", "one"],
    &["so", "any", "other", "day"],
    &["so", "any", "day", "but", "that"],
    &["but", "not", "then"],
    &["i'm", "out"],
    &["i'm", "working"],
    &["i", "have", "to", "work"],
    &["i", "work"],
    &["trabajo"],
    &["trabajamos"],
    &["estoy", "trabajando"],
    &["estoy", "ocupado"],
    &["estoy", "ocupada"],
    &["estamos", "ocupados"],
    &["ando", "ocupado"],
    &["ando", "ocupada"],
    &["tengo", "trabajo"],
    &["tengo", "que", "trabajar"],
    &["no", "me", "sirve"],
    &["no", "me", "sirven"],
    &["no", "me", "queda"],
    &["no", "me", "conviene"],
    &["no", "me", "funciona"],
    &["no", "estoy"],
    &["no", "estamos"],
];

/// "Friday's out", "labor day's no good".
fn is_off(scan: &Scan<'_>, to: usize) -> bool {
    const OFF: &[&str] =
        &["out", "bad", "shot", "booked", "full", "taken", "busy", "terrible", "awful", "tough", "rough", "impossible", "off", "packed"];
    let verb = to.checked_sub(1).is_some_and(|last| scan.text(last).ends_with("'s"));
    const PLAIN: &[&str] =
        &["packed", "jammed", "slammed", "swamped", "hectic", "crazy", "nuts", "shot", "full", "busy", "terrible", "awful"];
    const HOW: &[&str] = &["really", "pretty", "kinda", "just", "already", "too", "so", "all", "completely", "totally"];
    let is = to + 1 + usize::from(scan.any(to + 1, HOW));
    if scan.any(to, &["is", "are"]) && scan.any(is, PLAIN) {
        return true;
    }
    let at = to + usize::from(scan.any(to, HOW));
    verb && (scan.any(at, OFF)
        || scan.has(at, &["no", "good"])
        || scan.has(at, &["not", "good"])
        || scan.has(at, &["a", "bust"])
        || scan.has(at, &["a", "no"])
        || scan.is(to, "too") && scan.any(to + 1, &["late", "early", "soon", "far"]))
}

fn behind(scan: &Scan<'_>, to: usize) -> bool {
    // "No, Monday's my long day"
    if scan.any(0, &["no", "nope", "nah"]) && scan.text(to.wrapping_sub(1)).ends_with("'s") && super::reason::is_somebodys(scan, to) {
        return true;
    }
    // "Las tardes no", "monday no."
    if is_off(scan, to) || scan.is(to, "no") && scan.ends(to + 1) && scan.len() > to {
        return true;
    }
    TAILS.iter().any(|tail| scan.has(to, tail) && !is_at_home(scan, to + tail.len()))
}

// "Wednesday I'm working from the house", "Tuesday I'm working till three" refuse nothing.
fn is_at_home(scan: &Scan<'_>, to: usize) -> bool {
    scan.any(to, &["from", "till", "until", "til", "hasta"]) || scan.has(to, &["at", "home"])
}
