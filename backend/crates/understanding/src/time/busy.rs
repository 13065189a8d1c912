//! Until when somebody is busy: "I don't get off till four", "we're away until the thirtieth". From then on they are free.

use super::scan::Scan;

/// "I don't get off till four", "I work until five": free from then on.
pub(super) fn is_busy(scan: &Scan<'_>, till: usize) -> bool {
    const NOT: &[&str] =
        &["don't", "dont", "doesn't", "doesnt", "won't", "wont", "can't", "cant", "not", "isn't", "aren't", "ain't", "never", "cannot"];
    const BETWEEN: &[&str] = &[
        "make",
        "get",
        "gets",
        "be",
        "off",
        "home",
        "out",
        "back",
        "free",
        "available",
        "done",
        "up",
        "there",
        "here",
        "in",
        "work",
        "of",
        "able",
        "to",
        "do",
        "it",
        "come",
        "really",
        "usually",
        "from",
        "start",
        "ready",
        "the",
        "house",
        "shift",
        "my",
        "really",
        "gonna",
        "going",
        "let",
        "finish",
        "leave",
    ];
    const BUSY: &[&str] = &[
        "work",
        "works",
        "working",
        "teach",
        "teaches",
        "teaching",
        "sleep",
        "sleeping",
        "busy",
        "class",
        "classes",
        "school",
        "meetings",
        "meeting",
        "babysit",
        "babysitting",
        "shift",
        "gone",
        "tied",
        "booked",
        "church",
        "practice",
        "clinic",
        "surgery",
        "dialysis",
        "away",
        "traveling",
        "travelling",
        "vacation",
        "abroad",
        "unavailable",
        "ocupado",
        "ocupada",
        "fuera",
        "viaje",
        "clase",
    ];
    /// Words of Spanish that tell who as well.
    const I_WORK: &[&str] = &["trabajo", "trabajamos", "trabaja"];
    /// What goes on until then and keeps nobody away.
    const STAYS: &[&str] = &["staying", "living", "renting", "waiting", "being", "visiting", "here", "sitting"];
    const WHO: &[&str] =
        &["estoy", "estamos", "i", "i'm", "im", "i've", "we", "we're", "he", "he's", "she", "she's", "my", "they're", "they"];
    let before = |back: usize| till.checked_sub(back);
    let denied = (1..=6).find(|back| before(*back).is_none_or(|at| !scan.any(at, BETWEEN))).and_then(before);
    if denied.is_some_and(|at| scan.any(at, NOT)) {
        return true;
    }
    // "No estoy libre hasta el miércoles", "no puedo hasta las cinco"
    const CANNOT: &[&str] = &[
        "estoy",
        "estamos",
        "puedo",
        "podemos",
        "tengo",
        "tenemos",
        "voy",
        "vamos",
        "salgo",
        "salimos",
        "llego",
        "llegamos",
        "regreso",
        "regresamos",
        "vuelvo",
        "estaré",
        "hay",
        "me",
        "libre",
        "casa",
        "in",
        "a",
        "estar",
        "disponible",
        "llega",
        "sale",
        "regresa",
        "está",
        "puede",
    ];
    let no = (1..=6).find(|back| before(*back).is_none_or(|at| !scan.any(at, CANNOT))).and_then(before);
    if no.is_some_and(|at| scan.is(at, "no") && scan.any(at + 1, CANNOT)) {
        return true;
    }
    // "It can wait until Monday", "let's hold off till January".
    let waits = before(1).is_some_and(|at| scan.any(at, &["wait", "waiting", "waits"]))
        || before(2).is_some_and(|at| scan.has(at, &["hold", "off"]));
    if waits {
        return !(2..=3).filter_map(before).any(|at| scan.any(at, NOT));
    }
    // "Out of town until Monday"; who is in town until Monday is free until then.
    const OUT: &[&[&str]] = &[
        &["i'm", "out"],
        &["we're", "out"],
        &["out", "of", "town"],
        &["out", "of", "state"],
        &["out", "of", "the", "country"],
        &["out", "of", "the", "office"],
    ];
    let out = OUT.iter().any(|phrase| before(phrase.len()).is_some_and(|at| scan.has(at, phrase)));
    if out {
        return true;
    }
    if before(1).is_some_and(|at| scan.any(at, I_WORK)) {
        return true;
    }
    let going = |at: usize| scan.text(at).len() > 5 && scan.text(at).ends_with("ing") && !scan.any(at, STAYS);
    let busy = (1..=3).filter_map(before).find(|at| scan.any(*at, BUSY)).or_else(|| before(1).filter(|at| going(*at)));
    // "I don't teach until eleven" is free before.
    busy.is_some_and(|busy| {
        !scan.any(busy.wrapping_sub(1), NOT) && (1..=4).any(|back| busy.checked_sub(back).is_some_and(|at| scan.any(at, WHO)))
    })
}

/// Whether the time at `at` is the end of something that keeps somebody busy.
pub(super) fn is_busy_until(scan: &Scan<'_>, at: usize) -> bool {
    let till = at.wrapping_sub(1);
    scan.any(till, &["until", "till", "til", "untill", "'til"]) && is_busy(scan, till)
}
