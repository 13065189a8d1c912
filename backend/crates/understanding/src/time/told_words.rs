//! Words of stories and of wishes, by which a time that is told is known from one that is wanted.

/// Words with which a wish begins: what stands behind them is no story.
pub(super) const WISHES: &[&str] = &[
    "can",
    "could",
    "would",
    "want",
    "need",
    "like",
    "please",
    "book",
    "schedule",
    "come",
    "move",
    "change",
    "cancel",
    "reschedule",
    "how",
    "what",
    "for",
    "quiero",
    "puede",
    "pueden",
    "but",
    "now",
    "pero",
    "ahora",
    "supposed",
    "booked",
    "scheduled",
    "appointment",
];

/// What can only have happened already: no time behind it is wanted, even where the calendar would find it in the days to come.
pub(super) const STORY: &[&str] = &[
    "started",
    "began",
    "begun",
    "happened",
    "noticed",
    "broke",
    "quit",
    "died",
    "stopped",
    "flooded",
    "leaked",
    "tripped",
    "froze",
    "burst",
    "fixed",
    "repaired",
    "replaced",
    "installed",
    "came",
    "visited",
    "snaked",
    "clogged",
    "overflowed",
    "backed",
    "woke",
    "took",
    "left",
    "moved",
    "rompió",
    "rompio",
    "dejó",
    "descompuso",
    "tapó",
    "inundó",
    "empezó",
    "empezo",
    "comenzó",
    "comenzo",
    "pasó",
    "vino",
    "vinieron",
    "instalaron",
    "arreglaron",
];

/// What happened, as it is told beside the words of [`STORY`]: by itself it may also be said of a wish.
pub(super) const HAPPENED: &[&str] = &[
    "went", "was", "were", "got", "called", "bought", "had", "did", "saw", "heard", "smelled", "used", "been", "tried", "told", "said",
    "sent", "paid", "talked", "spoke", "ordered", "worked", "ran", "last", "turned", "shut", "cleaned", "passed", "expired", "ended",
    "paso", "dejo", "llamé", "llame", "desde",
];

/// What somebody did at a time that stands right behind it: "I called at nine", "you sent somebody on Tuesday".
pub(super) const DEEDS: &[&str] = &[
    "went", "called", "sent", "texted", "emailed", "phoned", "rang", "tried", "spoke", "talked", "showed", "arrived", "woke", "lost",
    "fell", "saw", "heard", "smelled", "happened", "llamé", "llame", "mandaron", "iban", "iba",
];

/// What a thing does again and again: "it makes noise at night".
pub(super) const HABITS: &[&str] = &[
    "happens", "kicks", "wakes", "trips", "drips", "makes", "runs", "starts", "stops", "freezes", "leaks", "beeps", "chirps", "hums",
    "bangs", "rattles", "squeals", "goes", "floods", "shuts", "turns", "smells", "clicks", "knocks", "drops",
];

/// Hopes told in the past tense are wishes: "I was hoping for January".
pub(super) const HOPES: &[&str] =
    &["hoping", "hoped", "thinking", "wondering", "looking", "planning", "wanting", "wanted", "aiming", "any", "openings", "available"];
