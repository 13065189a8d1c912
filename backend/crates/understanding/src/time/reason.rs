//! The reason beside a wish: "Thursday, I'm at the vet Wednesday", "eleven's good, my class is at nine", "Friday I've got a recital so
//! Monday". A time in a sentence about somebody's day takes nothing back of what was wished for before it.

use super::{
    bound::{Bound, is_back},
    busy::is_busy_until,
    group::{Dial, Group},
    lex::Lex,
    reason_words::{ASKS, BREAKS, CONTRACTED, CORRECTS, NAMES, NOT_SUBJECTS, OWNERS, PREPOSITIONS, PRONOUNS, SPARE, VERBS},
    scan::Scan,
};

/// The wishes without the reasons beside them; a day that something else fills is refused.
pub(super) fn without_reasons<'g>(scan: &Scan<'_>, wanted: Vec<&'g Group>, refused: &mut Vec<&'g Group>) -> Vec<&'g Group> {
    // "Tuesday I'm at the doctor at nine", of offers among which that hour is.
    let next_day = |group: &Group| wanted.iter().find(|next| next.from > group.from && next.has_day()).map(|next| next.from);
    let told = |group: &&Group| is_open(group) && (is_reason(scan, group, 0) || is_filled(scan, group, next_day(group)));
    if !scan.offered.is_empty() && wanted.iter().all(told) {
        refused.extend(wanted);
        return Vec::new();
    }
    if wanted.len() < 2 {
        return wanted;
    }
    let mut wishes: Vec<&Group> = Vec::new();
    for (at, group) in wanted.iter().enumerate() {
        let before = wishes.last().map_or(0, |wish| wish.to);
        if wishes.iter().any(|wish| clash(scan, wish, group)) && is_reason(scan, group, before) {
            continue;
        }
        let next = wanted.get(at + 1);
        let another = wanted.iter().any(|other| other.from != group.from && clash(scan, other, group));
        if another && is_filled(scan, group, next.map(|next| next.from)) {
            refused.push(group);
            continue;
        }
        wishes.push(group);
    }
    wishes
}

/// Whether neither its day nor its hour is where something ends or begins: "I get off at two" is a wish as well.
fn is_open(group: &Group) -> bool {
    group.day.is_none_or(|(_, bound)| bound == Bound::None) && group.dial.is_none_or(|(_, bound)| bound == Bound::None)
}

/// Whether both say the same thing of the visit, so that one of them must give way.
fn clash(scan: &Scan<'_>, wish: &Group, told: &Group) -> bool {
    let part = |group: &Group| group.dial.is_none() && group.part.is_some();
    // "In the afternoon, I work until two", "in the afternoon, I get home at two": the end of the work lies within it.
    let limits = is_busy_until(scan, told.from) || is_back(scan, told.from);
    let within = part(wish) && limits && told.dial.is_some() && !precedes(wish, told);
    let same_day = told.same_day || scan.any(told.from, &["that"]);
    !within && !wish.is_over() && (wish.has_day() && (told.has_day() || same_day) || wish.has_time() && told.has_time())
}

/// Whether the time told is over before the part of the day that is wished for begins.
fn precedes(wish: &Group, told: &Group) -> bool {
    let opens = wish.part.and_then(|(part, _)| part.opens);
    let over = match told.dial {
        Some((Dial::One(clock), _)) => clock.am().time(),
        _ => None,
    };
    opens
        .zip(over)
        .is_some_and(|(opens, over)| over <= opens && wish.part.is_some_and(|(part, _)| part.word != Some(super::lex::PartWord::Morning)))
        && matches!(told.dial, Some((Dial::One(clock), _)) if clock.hour >= 7)
}

/// Whether the time stands in a sentence that only tells what goes on then.
pub(super) fn is_reason(scan: &Scan<'_>, group: &Group, before: usize) -> bool {
    let fits = (group.to..group.to + 2).any(|at| scan.any(at, &["works", "fine", "suits", "better", "best"]));
    !fits && is_told_beside(scan, before, group.from)
}

/// Whether what stands at `at`, behind a wish that ends at `before`, is in a sentence that only tells what goes on.
pub(super) fn is_told_beside(scan: &Scan<'_>, before: usize, at: usize) -> bool {
    const HOME: &[&str] = &["home", "off", "out", "back"];
    const MODALS: &[&str] = &["can", "could", "would", "should", "may", "might", "will", "let's", "do", "does"];
    let to = at;
    let Some(subject) = (before..to).rev().find(|at| is_subject(scan, *at, before, to)) else { return false };
    let apart = (subject..to).any(|at| scan.ends(at) || scan.any(at, &["so", "but"]));
    let asked = subject > before && scan.any(subject - 1, MODALS);
    let corrected = (before..subject).any(|at| scan.any(at, CORRECTS) || scan.any(at, &["or", "unless"]));
    // "School lets out at three"
    let lets_out = |at: usize| scan.has(at, &["lets", "out"]) || scan.has(at.wrapping_sub(1), &["lets", "out"]);
    // "I get home at two" tells when, "I'm home at two" asks for it.
    let gets = is_back(scan, to);
    let wished = (subject..to).any(|at| scan.any(at, ASKS) && !lets_out(at) && !(gets && scan.any(at, HOME)) || is_about(scan, at));
    !corrected && !wished && !apart && !asked
}

/// "I'm around at nine".
fn is_about(scan: &Scan<'_>, at: usize) -> bool {
    scan.any(at, &["around", "here", "there", "open", "up"])
        && scan.any(at.wrapping_sub(1), &["be", "is", "i'm", "we're", "he's", "she's", "they're"])
}

/// Whether a sentence of its own begins here, with somebody or something that does something before `to`.
fn is_subject(scan: &Scan<'_>, at: usize, before: usize, to: usize) -> bool {
    let opens = at == before || at.checked_sub(1).is_some_and(|last| scan.ends(last) || scan.any(last, BREAKS));
    if scan.is(at, "it") && scan.text(at + 1).ends_with('s') && !scan.is(at + 1, "is") {
        return at + 1 < to;
    }
    if scan.any(at, NAMES) {
        // "I know it's Sunday", "it's the only Monday I'm home": what day it is.
        let known = scan.any(at.wrapping_sub(1), &["know", "realize", "realise", "guess"]);
        return at + 1 < to && (to - at > 3 || known || scan.any(at + 1, &["a", "the", "my", "our"])) || known;
    }
    if scan.any(at, CONTRACTED) {
        return at + 1 < to;
    }
    if scan.any(at, PRONOUNS) {
        return at + 1 < to && !matches!(scan.lex(at + 1), Lex::Mark | Lex::Stop);
    }
    if scan.any(at, OWNERS) {
        return does(scan, at + 1, to);
    }
    // "Soccer wraps up at noon", "got forty kids coming"
    let word = matches!(scan.lex(at), Lex::Other)
        && !scan.any(at, NOT_SUBJECTS)
        && !scan.any(at, PREPOSITIONS)
        && !scan.any(at, ASKS)
        && !scan.any(at, CORRECTS);
    opens && at > before && word && (scan.is(at, "got") || does(scan, at, to))
}

/// Whether a noun that begins here does something before `to`.
fn does(scan: &Scan<'_>, noun: usize, to: usize) -> bool {
    let owned = |at: usize| scan.text(at).ends_with("'s");
    let plural = |at: usize| scan.text(at).len() > 3 && scan.text(at).ends_with('s') && !scan.text(at).ends_with("ss") && !owned(at);
    let plain = |at: usize| matches!(scan.lex(at), Lex::Other) && !scan.any(at, PREPOSITIONS);
    (noun..to).take_while(|at| !scan.ends(*at)).any(|at| {
        let verb = at > noun && (scan.any(at, VERBS) || plural(at) && !scan.any(at - 1, PREPOSITIONS));
        verb || owned(at) && at + 1 < to || plural(at) && at + 1 < to && plain(at + 1)
    })
}

/// "Tuesday I've got court", "Father's Day I'm grilling", "Thursday's my bowling": the day is filled already.
pub(super) fn is_filled(scan: &Scan<'_>, group: &Group, next: Option<usize>) -> bool {
    let verb = scan.skip(group.to, ",");
    let ranged = scan.any(group.from.wrapping_sub(1), &["to", "through", "thru", "till", "until"]);
    if ranged || !names_one(group) || !(is_occupied(scan, verb) || is_somebodys(scan, group.to)) {
        return false;
    }
    let reach = next.map_or(scan.len(), |next| next + 1);
    let breaks = (verb..reach).find(|at| scan.ends(*at) || scan.any(*at, BREAKS) || scan.any(*at, &["so", "and"]));
    // With another day before the sentence goes on it is not alone.
    let Some(ends) = breaks.or(next.is_none().then_some(scan.len())) else { return false };
    !(verb..ends).any(|at| scan.any(at, SPARE) || scan.any(at, ASKS))
}

/// Whether it names a day without an hour, or an hour without a day.
const fn names_one(group: &Group) -> bool {
    let hour = matches!(group.dial, Some((Dial::One(_), Bound::None)));
    group.day.is_some() && group.dial.is_none() || group.day.is_none() && hour
}

fn is_occupied(scan: &Scan<'_>, at: usize) -> bool {
    let held = scan.any(at, &["i've", "we've"]) && scan.any(at + 1, &["got"])
        || scan.any(at, &["i", "we"]) && scan.any(at + 1, &["got", "have"]) && !scan.any(at + 2, &["time", "from", "between"]);
    let doing = |at: usize| {
        scan.any(at, &["at", "in", "asleep", "gone", "away", "out", "busy", "booked", "tied"])
            || scan.text(at).len() > 5 && scan.text(at).ends_with("ing") && !scan.any(at, &["coming", "hoping", "looking", "thinking"])
    };
    let on = |at: usize| scan.is(at, "on") && scan.any(at + 1, &["shift", "call", "duty", "vacation", "leave", "set", "site", "a"]);
    let doing = |at: usize| doing(at) || on(at);
    let are = scan.any(at, &["i'm", "we're", "he's", "she's", "they're"]) && doing(at + 1)
        || scan.any(at, &["i'll", "we'll", "they'll"]) && scan.is(at + 1, "be") && doing(at + 2)
        || scan.any(at, &["i", "we"]) && scan.has(at + 1, &["will", "be"]) && doing(at + 3);
    // "El jueves tengo dentista"
    let busy = scan.any(at, &["tengo", "tenemos", "trabajo", "trabajamos", "salimos"]) && !scan.any(at + 1, &["tiempo", "libre"]);
    held || are || busy
}

/// "Thursday's my bowling", "Sunday is our church picnic".
pub(super) fn is_somebodys(scan: &Scan<'_>, to: usize) -> bool {
    const FREE: &[&str] =
        &["best", "only", "day", "first", "favorite", "preference", "choice", "preferred", "easiest", "free", "off", "second"];
    let contracted = to.checked_sub(1).is_some_and(|last| scan.text(last).ends_with("'s"));
    let whose = if contracted {
        to
    } else if scan.is(to, "is") {
        to + 1
    } else {
        return false;
    };
    const THEIRS: &[&str] = &["kids", "boys", "girls", "kid's", "baby's", "school", "church", "funeral", "wedding", "game", "recital"];
    // "Ten's when the nurse comes"
    let when = contracted && scan.is(whose, "when") && !scan.any(whose + 1, &["i", "i'm", "you", "we", "we're", "it", "it's"]);
    when || scan.is(whose, "the") && scan.any(whose + 1, THEIRS)
        || scan.any(whose, &["my", "our", "his", "her", "their"]) && !scan.any(whose + 1, FREE)
}
