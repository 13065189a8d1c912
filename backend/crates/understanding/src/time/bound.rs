//! What limits a piece: "after", "before", "by", "until" before it, "or later" behind it.

use super::{
    busy,
    clock::Clock,
    day::Day,
    extreme::limit_before,
    group::is_moved,
    item::{Item, Piece},
    scan::{Got, Scan},
};

/// What limits a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    None,
    /// Later than it.
    After,
    /// From it on.
    From,
    /// Earlier than it.
    Before,
    /// Up to it.
    Until,
    /// No later than it; the piece itself suits best.
    By,
}

/// Reads what stands before a piece: "after", "before", "by", "until", "around".
pub(super) fn with_lead(scan: &Scan<'_>, at: usize, found: Got<Piece>) -> Item {
    let mut from = at;
    let mut about = matches!(found.value, Piece::Clock(Clock { about: true, .. }));
    let mut bound = Bound::None;
    for _ in 0..4 {
        let Some(previous) = from.checked_sub(1) else { break };
        match scan.text(previous) {
            "about" if scan.any(previous.wrapping_sub(1), &["how", "what"]) => break,
            // "Earlier, like nine"
            "like" if scan.any(previous.wrapping_sub(1), &["earlier", "later", "sooner"]) => break,
            "like" if scan.any(previous.wrapping_sub(1), &["i'd", "would", "i", "we'd", "he'd", "she'd", "they'd", "id"]) => break,
            "around" | "round" | "'round" | "bout" | "about" | "approximately" | "roughly" | "~" | "approx" | "like" | "near"
            | "nearly" | "toward" | "towards" => about = true,
            "of" if scan.is(previous.wrapping_sub(1), "as") => {
                bound = Bound::From;
                break;
            }
            "at" | "on" | "the" | "of" | "@" | "in" | "than" | "or" | "any" | "time" | "anytime" | "that" | "as" | "say" | "right"
            | "to" => {}
            word => {
                bound = lead_bound(scan, previous, word);
                break;
            }
        }
        from = previous;
    }
    let bound = if bound == Bound::None { limit_before(scan, at).unwrap_or(bound) } else { bound };
    let value = if bound == Bound::From && scan.any(from.wrapping_sub(1), UNTIL) { begun(found.value) } else { found.value };
    let found = Got::new(value, found.to);
    let (bound, to) = trailing(scan, found.to, bound);
    // "One o'clock on": from then; "one on the dot" goes on.
    let onward = bound == Bound::None && matches!(found.value, Piece::Clock(_)) && scan.is(to, "on") && scan.ends(to + 1);
    let (bound, to) = if onward { (Bound::From, to + 1) } else { (bound, to) };
    let (about, to) = if scan.any(to, &["approximately", "roughly", "or"])
        && (scan.has(to, &["or", "so"]) || !scan.is(to, "or"))
        && !matches!(found.value, Piece::Day(_))
    {
        (true, if scan.is(to, "or") { to + 2 } else { to + 1 })
    } else {
        (about, to)
    };
    Item { piece: found.value, from: at, to: to.max(found.to), bound, about }
}

const EVENTS: &[&str] = &[
    "shift",
    "meeting",
    "appointment",
    "class",
    "flight",
    "game",
    "practice",
    "lesson",
    "interview",
    "surgery",
    "party",
    "closing",
    "call",
    "service",
    "parade",
    "wedding",
    "funeral",
    "concert",
    "show",
    "church",
    "recital",
    "tournament",
    "ceremony",
    "kickoff",
    "dinner",
    "train",
    "bus",
];

const UNTIL: &[&str] = &["until", "till", "til", "untill", "'til"];

// "Not until January": from its first day on.
fn begun(piece: Piece) -> Piece {
    match piece {
        Piece::Day(day) if !day.is_single() => Piece::Day(Day { last: day.first, ..day }),
        piece => piece,
    }
}

fn lead_bound(scan: &Scan<'_>, at: usize, word: &str) -> Bound {
    let negated = scan.any(at.wrapping_sub(1), &["not", "no", "nothing"])
        || scan.any(at.wrapping_sub(2), &["not", "no"]) && !scan.any(at.wrapping_sub(1), UNTIL);
    let unless_negated = |plain, otherwise| if negated { otherwise } else { plain };
    match word {
        // "Not before one or after four"
        "after" if scan.is(at.wrapping_sub(1), "or") && (2..8).any(|back| scan.has(at.wrapping_sub(back), &["not", "before"])) => {
            Bound::Until
        }
        "after" if scan.is(at.wrapping_sub(1), "or") && scan.is(at.wrapping_sub(2), "on") => Bound::From,
        "before" if scan.is(at.wrapping_sub(1), "or") && scan.is(at.wrapping_sub(2), "on") => Bound::Until,
        "after" | "past" => unless_negated(Bound::After, Bound::Until),
        "later" => unless_negated(Bound::After, Bound::Until),
        "before" | "prior" | "earlier" | "sooner" => unless_negated(Bound::Before, Bound::From),
        "until" | "till" | "til" | "untill" | "'til" if busy::is_busy(scan, at) || is_free_then(scan, at) => Bound::From,
        "until" | "till" | "til" | "untill" | "through" | "thru" | "'til" => unless_negated(Bound::Until, Bound::From),
        // "Bring it up to three" moves it there.
        "up" if scan.is(at + 1, "to") && !is_moved(scan, at) && !scan.any(at.wrapping_sub(1), &["it", "that", "mine"]) => Bound::Until,
        "than" if scan.is(at.wrapping_sub(1), "more") => Bound::After,
        "by" if scan.any(at.wrapping_sub(1), &["come", "stop", "swing", "drop", "pop", "came", "coming", "go"]) => Bound::None,
        // "I'm home by three"
        "by" if scan.any(at.wrapping_sub(1), &["home", "back", "off"]) => Bound::From,
        "by" if is_deadline(scan, at) => Bound::Until,
        "by" => Bound::By,
        "from" | "since" | "starting" | "beginning" => Bound::From,
        // "Before my shift at four", "after the meeting at ten"
        word if EVENTS.contains(&word) && !scan.is(at + 1, "in") => {
            let told = (1..=3).map(|back| at.wrapping_sub(back)).find(|at| scan.any(*at, &["before", "after"]));
            told.map_or(Bound::None, |told| if scan.is(told, "before") { Bound::Before } else { Bound::After })
        }
        // "Once we're back from vacation on the second"
        "vacation" | "trip" | "holiday" | "travels" if (2..8).any(|back| is_after(scan, at.wrapping_sub(back))) => Bound::From,
        // "Before I go to work at eight"
        "leaves" | "leaving" | "arrives" | "arrive" | "comes" | "goes" | "starts" | "opens"
            if (2..7).any(|back| scan.is(at.wrapping_sub(back), "before")) =>
        {
            Bound::Before
        }
        "work" | "school" | "leave" | "off" | "out" | "home" | "back" if (2..6).any(|back| is_before(scan, at.wrapping_sub(back))) => {
            Bound::Before
        }
        // "By the time the kids are home at three"
        "off" | "out" | "home" | "done" | "back" | "up" | "here" | "there"
            if (3..9).any(|back| scan.has(at.wrapping_sub(back), &["by", "the", "time"])) =>
        {
            Bound::Until
        }
        // "Tomorrow, I get home at six": free from then on.
        "off" | "out" | "home" | "back" if gets(scan, at) && scan.any(at + 1, &["at", "around", "about"]) => Bound::From,
        "work" | "school" if scan.is(at.wrapping_sub(1), "off") && gets(scan, at - 1) => Bound::From,
        // "After I get off at five", "once we're home at six".
        "off" | "out" | "home" | "done" | "finish" | "leave" | "back" | "up" | "ends" | "over" | "finishes"
            if (2..6).any(|back| is_after(scan, at.wrapping_sub(back))) =>
        {
            Bound::From
        }
        _ => Bound::None,
    }
}

/// "I get off work at": what begins here begins when somebody is back.
pub(super) fn is_back(scan: &Scan<'_>, at: usize) -> bool {
    (1..=3).map(|back| at.wrapping_sub(back)).any(|at| scan.any(at, &["off", "out", "home", "back"]) && gets(scan, at))
}

fn gets(scan: &Scan<'_>, at: usize) -> bool {
    const ASKED: &[&str] = &["can", "could", "will", "would", "should", "do", "does", "if", "may"];
    let verb = (1..=2).map(|back| at.wrapping_sub(back)).find(|at| scan.any(*at, &["get", "gets"]));
    verb.is_some_and(|verb| {
        scan.any(verb.wrapping_sub(1), &["i", "we", "he", "she", "they", "wife", "husband", "son", "daughter", "usually", "normally"])
            && !scan.any(verb.wrapping_sub(2), ASKED)
    })
}

/// "I cut hair till four, then I'm free".
fn is_free_then(scan: &Scan<'_>, till: usize) -> bool {
    let then = (till + 2..till + 6).find(|at| scan.is(*at, "then"));
    then.is_some_and(|then| {
        scan.any(then + 1, &["i'm", "we're", "he's", "she's", "i", "we"])
            && (then + 2..then + 4).any(|at| scan.any(at, &["free", "open", "available", "home", "yours"]))
    })
}

/// "In and out by three", "done by noon": the work is over then.
fn is_deadline(scan: &Scan<'_>, by: usize) -> bool {
    const OVER: &[&str] = &["out", "done", "finished", "gone", "leave", "through", "finish", "over", "wrapped", "leaving"];
    (1..=2).any(|back| scan.any(by.wrapping_sub(back), OVER))
        && !scan.any(by.wrapping_sub(2), &["come", "coming", "somebody", "someone", "him", "guy"])
}

fn is_before(scan: &Scan<'_>, at: usize) -> bool {
    scan.is(at, "before") && scan.any(at + 1, &["i", "we", "he", "she", "they", "my"])
}

fn is_after(scan: &Scan<'_>, at: usize) -> bool {
    scan.any(at, &["after", "once", "when", "until"])
        && scan.any(
            at + 1,
            &[
                "i",
                "we",
                "he",
                "she",
                "they",
                "i'm",
                "we're",
                "my",
                "he's",
                "she's",
                "the",
                "they're",
                "everybody",
                "everyone",
                "school",
                "work",
                "class",
                "church",
            ],
        )
}

/// "or later", "onwards", "at the latest", "and after that".
fn trailing(scan: &Scan<'_>, at: usize, bound: Bound) -> (Bound, usize) {
    const AFTER: &[&[&str]] = &[
        &["or", "later"],
        &["or", "after"],
        &["or", "any", "time", "after"],
        &["or", "anytime", "after"],
        &["and", "later"],
        &["and", "after"],
        &["and", "onwards"],
        &["onwards"],
        &["onward"],
        &["and", "on"],
        &["and", "up"],
        &["at", "the", "earliest"],
        &["at", "the", "soonest"],
        &["at", "the", "very", "earliest"],
        &["or", "so", "onwards"],
    ];
    const BEFORE: &[&[&str]] = &[
        &["or", "earlier"],
        &["or", "before"],
        &["or", "sooner"],
        &["and", "earlier"],
        &["and", "before"],
        &["at", "the", "latest"],
        &["at", "the", "very", "latest"],
        &["at", "the", "absolute", "latest"],
        &["at", "latest"],
        &["latest"],
    ];
    let longest = |table: &[&[&str]]| table.iter().filter(|phrase| scan.has(at, phrase)).map(|phrase| phrase.len()).max();
    if let Some(length) = longest(AFTER) {
        return (Bound::From, at + length);
    }
    if let Some(length) = longest(BEFORE) {
        return (Bound::Until, at + length);
    }
    if bound == Bound::From && scan.is(at, "on") && scan.ends(at + 1) {
        return (bound, at + 1);
    }
    (bound, at)
}
