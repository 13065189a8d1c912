//! "It's leakin", "y'all comin out": a participle whose last letter was not said and so was not written.

use std::borrow::Cow;

/// Beginnings of the participles that callers clip, in the order of the alphabet. A word is clipped only if it is one of these and `in`:
/// "basin", "robin" and "within" are words of their own.
const CLIPPED: &[&str] = &[
    "ask", "back", "bang", "be", "beat", "beep", "bleed", "blow", "boil", "book", "break", "breath", "bring", "bubbl", "build", "bulg",
    "burn", "burst", "buy", "buzz", "call", "catch", "chang", "charg", "check", "chirp", "chok", "clank", "clean", "click", "climb",
    "clogg", "com", "cool", "cough", "crack", "crackl", "crawl", "cry", "cutt", "digg", "do", "drain", "dripp", "driv", "dropp", "dry",
    "dy", "eat", "even", "fall", "feel", "fix", "flash", "flicker", "flood", "flow", "foam", "freez", "fry", "gett", "giv", "glow", "go",
    "grind", "gurgl", "gush", "hang", "happen", "hav", "hear", "heat", "hiss", "hold", "hopp", "humm", "hurt", "keep", "kick", "knock",
    "know", "lay", "leak", "leav", "lett", "lift", "liv", "lock", "look", "los", "ly", "mak", "mean", "melt", "morn", "mov", "need",
    "open", "overflow", "pay", "peel", "pick", "play", "plumb", "popp", "pour", "pull", "pump", "push", "putt", "quitt", "rain", "rattl",
    "read", "remodel", "rent", "replac", "ring", "ris", "roar", "runn", "sagg", "say", "schedul", "scream", "screech", "see", "seep",
    "sell", "send", "sett", "shak", "shock", "shoot", "show", "shower", "shutt", "sing", "sink", "sitt", "sleep", "slipp", "smell", "smok",
    "smolder", "soak", "sound", "spark", "spew", "spill", "spinn", "spitt", "splash", "spray", "spread", "squeak", "squeal", "squirt",
    "stand", "start", "stay", "steam", "stick", "stink", "stopp", "swell", "switch", "tak", "talk", "tell", "test", "think", "throb",
    "throw", "tick", "tingl", "tripp", "try", "turn", "twitch", "us", "vomit", "wait", "wak", "walk", "want", "warm", "wash", "watch",
    "wheez", "whin", "whistl", "wobbl", "work", "worry", "yell",
];

/// The whole participle, or the word as it is.
pub(super) fn restored(word: Cow<'_, str>) -> Cow<'_, str> {
    let bare = word.strip_suffix('\'').unwrap_or(&word);
    match bare.strip_suffix("in") {
        Some(beginning) if CLIPPED.binary_search(&beginning).is_ok() => Cow::Owned(format!("{bare}g")),
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginnings_stand_in_order() {
        assert!(CLIPPED.is_sorted(), "they are looked up by halves");
    }

    #[test]
    fn a_clipped_participle_is_made_whole_and_other_words_stay() {
        for (said, whole) in [
            ("leakin", "leaking"),
            ("comin'", "coming"),
            ("drippin", "dripping"),
            ("basin", "basin"),
            ("robin", "robin"),
            ("drain", "drain"),
            ("in", "in"),
        ] {
            assert_eq!(restored(Cow::Borrowed(said)), whole);
        }
    }
}
