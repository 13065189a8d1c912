//! Whether a time belongs to the story and not to the wish: "it started last Tuesday", "it's been like that since Friday",
//! "it got worse over the weekend".

use domain::meaning::{DayPart, WhenProblem};

use super::{
    day::Named,
    group::{Dial, Group},
    lex::Lex,
    own_event::is_own_event,
    scan::Scan,
    settle::{self, Settled},
    told_words::{DEEDS, HABITS, HAPPENED, HOPES, STORY, WISHES},
};

/// How far before a time its verb may stand.
const NEAR: usize = 6;

/// Whether the group only tells when something happened.
pub(super) fn is_told(scan: &Scan<'_>, group: &Group) -> bool {
    if is_story(scan, group)
        || is_since(scan, group)
        || is_a_habit(scan, group)
        || is_keeping_hours(scan, group)
        || is_far_away(scan, group)
        || never_came(scan, group)
        || is_ago(scan, group)
        || is_past_month(scan, group)
        || is_deed(scan, group)
        || is_own_event(scan, group)
        || is_age(scan, group)
        || is_when_it_happened(scan, group)
        || is_weather(scan, group)
        || is_promised(scan, group)
    {
        return true;
    }
    let after_event = happened_before(scan, group.from);
    let over = || settle::settle(scan, group).is_some_and(|settled: Settled| settled.problem == Some(WhenProblem::Past));
    let since = scan.any(group.from.wrapping_sub(1), &["since", "desde"]) || scan.any(group.from.wrapping_sub(2), &["since", "desde"]);
    let hopes = (group.from.saturating_sub(NEAR)..group.from).any(|at| scan.any(at, HOPES) || scan.any(at, &["you", "you've", "have"]));
    let this_morning =
        group.dial.is_none() && group.part.is_some_and(|(part, _)| part.day == Some(0) && part.name == Some(DayPart::Morning));
    after_event && this_morning && !hopes || (after_event || since) && over() || after_event && is_over_the_weekend(scan, group)
}

// "He came on Monday", "it started Sunday", "you were supposed to be here at nine"; and "yesterday it started".
fn is_story(scan: &Scan<'_>, group: &Group) -> bool {
    // A date with its hour is exact enough to judge by the calendar.
    if group.dial.is_some() && group.day.is_some_and(|(day, _)| day.named == Named::Whole) {
        return false;
    }
    const COMING: &[&str] = &["next", "tomorrow", "coming"];
    const NOW: &[&str] = &["this", "today", "tonight"];
    if (group.from..group.to).any(|at| scan.any(at, COMING)) || (0..group.from).any(|at| scan.is(at, "if")) {
        return false;
    }
    // "It started this morning": of a day that is not over only the verb beside it tells.
    let reach = if (group.from..group.to).any(|at| scan.any(at, NOW)) { 3 } else { NEAR };
    let near = group.from.saturating_sub(reach)..group.from;
    let wish = |at: &usize| {
        (scan.any(*at, WISHES) && !scan.any(*at, &["supposed", "come"]) && !is_about(scan, *at))
            || scan.any(*at, &["so", "and", "then", ".", ",", "y", "entonces"])
    };
    let clause = near.clone().rev().find(wish).map_or(near.start, |wish| wish + 1);
    let happened = |at: usize| {
        scan.any(at, STORY)
            && (!scan.is(at, "moved") || scan.any(at + 1, &["in", "here", "into"]))
            && !scan.any(at.wrapping_sub(1), &["the", "a", "my", "to", "be", "get"])
            && !is_to_be_done(scan, at)
            && !(at..group.from).any(|at| scan.any(at, WISHES) && !is_about(scan, at))
    };
    let before = (clause..group.from).any(|at| happened(at) || is_missed(scan, at) || was_here(scan, at));
    let done = |at: usize| scan.text(at).len() > 4 && scan.text(at).ends_with("ed") && !scan.any(at, &["needed", "wanted"]);
    let tells = |at: usize| scan.any(at, STORY) || scan.any(at, &["put", "was", "were"]) || done(at);
    let behind = group.is_over() && (group.to..group.to + 4).any(tells);
    before || behind
}

// "I need it fixed by Saturday", "get everything installed on Monday", "I want my kitchen faucet replaced Friday".
fn is_to_be_done(scan: &Scan<'_>, at: usize) -> bool {
    const WISHED: &[&str] = &["need", "needs", "want", "wants", "get", "gets", "getting", "have", "having"];
    const OWNERS: &[&str] = &["my", "our", "the", "a", "an", "this", "that", "his", "her", "their", "some"];
    let before = |back: usize, words: &[&str]| at.checked_sub(back).is_some_and(|at| scan.any(at, words));
    let it = before(1, &["it", "this", "that", "them", "everything", "something", "one", "these", "those"]) && before(2, WISHED);
    it || (3..=5).any(|back| before(back, WISHED) && before(back - 1, OWNERS))
}

// "We had it put in back in August", "it was fine in September": the month behind us, and not the one to come.
fn is_past_month(scan: &Scan<'_>, group: &Group) -> bool {
    let month =
        group.day.is_some_and(|(day, _)| matches!(day.rule, "month" | "week_of_month" | "part_of_span") && day.named == Named::Whole);
    let said = (group.from..group.to).any(|at| matches!(scan.lex(at), Lex::Month(..)) || scan.any(at, SEASONS));
    if !month && group.day.is_none_or(|(day, _)| day.rule != "season") || !said {
        return false;
    }
    const SEASONS: &[&str] = &["spring", "summer", "fall", "autumn", "winter"];
    let near = group.from.saturating_sub(NEAR + 1)..group.from;
    let hopes = near.clone().any(|at| scan.any(at, HOPES));
    let back = (1..=2).any(|back| scan.is(group.from.wrapping_sub(back), "back"));
    let done = (group.to..group.to + 3).chain(near.clone()).any(|at| is_preterite(scan.text(at)));
    (back || done || happened_before(scan, group.from)) && !hopes && !near.clone().any(|at| scan.any(at, &["you've", "have"]))
}

// "Se apagó", "vinieron": what is done in Spanish, by the ending of the verb.
fn is_preterite(word: &str) -> bool {
    const NAMES: &[&str] = &["aaron", "sharon", "baron", "karon"];
    let done = word.ends_with('ó') || word.ends_with("aron") || word.ends_with("ieron");
    done && word.chars().count() > 4 && !NAMES.contains(&word)
}

// "I called at nine", "the power went off at seven", "you sent somebody on Tuesday".
fn is_deed(scan: &Scan<'_>, group: &Group) -> bool {
    const PARTS: &[&str] = &["about", "for", "regarding", "if", "to", ",", ".", "so", "and", "but", "then", "concerning"];
    const COMING: &[&str] = &["next", "tomorrow", "coming"];
    let near = group.from.saturating_sub(4)..group.from;
    let parted = near.clone().rev().find(|at| scan.any(*at, PARTS) || scan.any(*at, WISHES)).map_or(near.start, |at| at + 1);
    if (parted..group.from).any(|at| is_preterite(scan.text(at))) {
        return true;
    }
    let deed =
        (parted..group.from).any(|at| scan.any(at, DEEDS) && !scan.any(at.wrapping_sub(1), &["it's", "is", "be", "get", "the", "a"]));
    deed && !(group.from..group.to).any(|at| scan.any(at, COMING) || scan.is(at, "ago"))
}

// "At like seven"
fn is_about(scan: &Scan<'_>, at: usize) -> bool {
    scan.is(at, "like") && scan.any(at.wrapping_sub(1), &["at", "around", "by", "was", "on", "since", "til", "till"])
}

// "Your guy was here Tuesday", "somebody was out on Monday", "you did his on Tuesday".
fn was_here(scan: &Scan<'_>, at: usize) -> bool {
    let you = scan.any(at.wrapping_sub(1), &["you", "they", "he", "she", "guys", "y'all"]);
    scan.any(at, &["was", "were"]) && scan.any(at + 1, &["here", "out", "there", "over", "by"]) || you && scan.is(at, "did")
}

// "Was supposed to come": the visit that did not happen.
fn is_missed(scan: &Scan<'_>, at: usize) -> bool {
    scan.is(at, "supposed") && scan.any(at.wrapping_sub(1), &["was", "were"]) && !scan.any(at.wrapping_sub(2), &["i", "we"])
}

// "It's been off since Monday"; but "since Monday works".
fn is_since(scan: &Scan<'_>, group: &Group) -> bool {
    let since = (1..=3).map(|back| group.from.wrapping_sub(back)).any(|at| scan.any(at, &["since", "desde"]));
    let over = group.part.is_some_and(|(part, _)| part.day == Some(0)) || !group.has_day() && group.dial.is_some();
    since && over || since && !scan.any(group.to, &["works", "is", "would", "suits", "will"]) && scan.len() > group.to - group.from + 2
}

// "He'd come by around two but never showed".
fn never_came(scan: &Scan<'_>, group: &Group) -> bool {
    const NEVER: &[&[&str]] = &[
        &["never", "showed"],
        &["never", "came"],
        &["didn't", "show"],
        &["no", "show"],
        &["no", "showed"],
        &["nobody", "showed"],
        &["nobody", "came"],
        &["nobody", "called"],
        &["nobody", "did"],
        &["no", "one", "did"],
        &["no", "one", "came"],
        &["no", "one", "called"],
        &["no", "one", "showed"],
        &["never", "called"],
        &["never", "did"],
        &["didn't", "come"],
    ];
    let mut near = group.to..(group.to + 6).min(scan.len());
    near.any(|at| NEVER.iter().any(|words| scan.has(at, words)))
}

// "He turned eight in April", "I'll be eighty in December": a birthday.
fn is_age(scan: &Scan<'_>, group: &Group) -> bool {
    const GROWS: &[&str] = &["turn", "turns", "turned", "turning", "be"];
    let last = if scan.is(group.from.wrapping_sub(1), "in") { group.from.wrapping_sub(2) } else { group.from.wrapping_sub(1) };
    let is_number = |at: usize| matches!(scan.lex(at), Lex::Number(_) | Lex::Digits(_, 1..=3));
    let first = (0..3).map_while(|back| last.checked_sub(back)).find(|at| !is_number(*at));
    is_number(last) && first.is_some_and(|at| scan.any(at, GROWS))
}

// "It was around noon when the breaker tripped", "Mardi Gras was Tuesday".
fn is_when_it_happened(scan: &Scan<'_>, group: &Group) -> bool {
    const VISITS: &[&str] = &["appointment", "it", "visit", "booking", "slot", "you", "that", "reservation", "i", "we", "mine"];
    let was = (1..=4).map(|back| group.from.wrapping_sub(back)).find(|at| scan.is(*at, "was"));
    let when = scan.is(group.to, "when");
    let weekday = group.day.is_some_and(|(day, _)| day.rule == "weekday") && group.dial.is_none();
    // "Mardi Gras was Tuesday"
    if scan.is(group.to, "was")
        && group.day.is_some_and(|(day, _)| day.rule == "holiday")
        && !scan.any(group.to + 1, &["my", "our", "the", "good", "fine"])
    {
        return true;
    }
    was.is_some_and(|was| when || weekday && was + 1 == group.from && was > 0 && !scan.any(was - 1, VISITS) && !scan.ends(was - 1))
}

// "The guy said he'd be here between eight and noon": what was promised, and kept or not.
fn is_promised(scan: &Scan<'_>, group: &Group) -> bool {
    const WOULD: &[&str] = &["he'd", "they'd", "you'd", "she'd", "someone'd", "somebody'd", "y'all'd"];
    let would = (2..=7).map_while(|back| group.from.checked_sub(back)).find(|at| scan.any(*at, WOULD));
    // A day that was promised may be still to come.
    !group.has_day()
        && would.is_some_and(|at| {
            scan.any(at + 1, &["be", "come", "show", "call", "send", "have"])
                && (1..=2).any(|back| scan.any(at.wrapping_sub(back), &["said", "told", "promised", "swore"]))
        })
}

// "It's ninety five degrees in here today": how warm it is, and no wish.
fn is_weather(scan: &Scan<'_>, group: &Group) -> bool {
    let now = (group.from..group.to).any(|at| matches!(scan.lex(at), Lex::Today | Lex::Tonight | Lex::This));
    now && (group.from.saturating_sub(5)..group.from).any(|at| scan.is(at, "degrees"))
}

// "Hace tres días": so long ago.
fn is_ago(scan: &Scan<'_>, group: &Group) -> bool {
    scan.heard.slice(group.from, group.from + 1).eq_ignore_ascii_case("hace")
}

// "I work nights", "every morning it drips", "it comes on at two in the morning".
fn is_a_habit(scan: &Scan<'_>, group: &Group) -> bool {
    const HAPPENS: &[&str] = &["happens", "kicks", "wakes", "trips", "drips"];
    let mut again = group.from.saturating_sub(4)..group.from;
    let mut before = group.from.saturating_sub(4)..group.from;
    let happens = before.any(|at| {
        scan.any(at, HAPPENS) || scan.has(at, &["comes", "on"]) || scan.has(at, &["does", "it"]) || scan.has(at, &["goes", "off"])
    });
    if scan.has(group.from.wrapping_sub(2), &["every", "other"]) {
        return true;
    }
    let every = scan.is(group.from.wrapping_sub(1), "every") && group.dial.is_none() && !scan.any(group.to, &["works", "is", "would"]);
    if every || (happens && !group.has_day()) {
        return true;
    }
    // "If you work weekends": when somebody works.
    let you_do = scan.has(group.from.wrapping_sub(3), &["if", "you", "do"]) || scan.has(group.from.wrapping_sub(4), &["if", "y'all", "do"]);
    let works = (you_do || scan.any(group.from.wrapping_sub(1), &["work", "works", "working"]))
        && scan.any(group.from, &["weekends", "saturdays", "sundays", "nights"]);
    if works && group.dial.is_none() {
        return true;
    }
    let part_only = group.part.is_some() && !group.has_day() && group.dial.is_none();
    if part_only && again.any(|at| scan.any(at, HABITS)) {
        return true;
    }
    part_only
        && scan.any(group.from.wrapping_sub(1), &["work", "works", "working"])
        && !scan.any(group.from.wrapping_sub(2), &["would", "doesn't", "don't"])
}

// "Our hours are nine to five".
fn is_keeping_hours(scan: &Scan<'_>, group: &Group) -> bool {
    // "I work nine to five"
    let before = if scan.is(group.from.wrapping_sub(1), "from") { 2 } else { 1 };
    let pair = matches!(group.dial, Some((Dial::Pair(..), _))) && !group.has_day();
    if pair && scan.any(group.from.wrapping_sub(before), &["work", "works", "working", "trabajo", "trabajamos"]) {
        return true;
    }
    scan.any(group.from.wrapping_sub(1), &["are", "is", ":"]) && scan.is(group.from.wrapping_sub(2), "hours")
}

// "I'm twenty minutes away": how far, not when.
fn is_far_away(scan: &Scan<'_>, group: &Group) -> bool {
    let last = group.to.wrapping_sub(1);
    let length = scan.any(last.wrapping_sub(1), &["minutes", "minute", "hour", "hours", "mins"]);
    length
        && scan.is(last, "away")
        && (group.from.saturating_sub(4)..group.from).any(|at| scan.any(at, &["i'm", "we're", "live", "is", "am", "are"]))
}

fn happened_before(scan: &Scan<'_>, from: usize) -> bool {
    let near = from.saturating_sub(NEAR)..from;
    let clause = near.clone().rev().find(|at| scan.any(*at, WISHES)).map_or(near.start, |wish| wish + 1);
    (clause..from).any(|at| scan.any(at, STORY) || scan.any(at, HAPPENED))
}

// "Over the weekend" of a story is the one behind us.
fn is_over_the_weekend(scan: &Scan<'_>, group: &Group) -> bool {
    let mut before = group.from.saturating_sub(2)..group.from;
    before.any(|at| scan.any(at, &["over", "during"])) && (group.from..group.to).any(|at| scan.is(at, "weekend"))
}
