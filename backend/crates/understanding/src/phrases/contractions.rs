//! Short forms and what they stand for, with and without their apostrophe, as speech-to-text and thumbs write them.

/// What `word` opens into, and an ending to cut off it. `next` is the word after it, for forms that are also words.
pub(super) fn open(word: &str, next: &str) -> (&'static [&'static str], Option<&'static str>) {
    let whole = whole(word, next);
    if !whole.is_empty() {
        return (whole, None);
    }
    if let Some(stem) = word.strip_suffix("n't").or_else(|| word.strip_suffix("nt")) {
        let opened = negated(stem);
        if !opened.is_empty() {
            return (opened, None);
        }
    }
    let ending = match word.rfind('\'').and_then(|at| word.get(at..)) {
        Some("'s") => Some("'s"),
        Some("'re") => Some("are"),
        Some("'ll") => Some("will"),
        Some("'ve") => Some("have"),
        Some("'d") => Some("would"),
        _ => None,
    };
    (&[], ending)
}

fn negated(stem: &str) -> &'static [&'static str] {
    match stem {
        "ca" => &["can", "not"],
        "wo" => &["will", "not"],
        "sha" => &["shall", "not"],
        "ai" => &["is", "not"],
        "do" => &["do", "not"],
        "does" => &["does", "not"],
        "did" => &["did", "not"],
        "is" => &["is", "not"],
        "are" => &["are", "not"],
        "was" => &["was", "not"],
        "were" => &["were", "not"],
        "have" => &["have", "not"],
        "has" => &["has", "not"],
        "had" => &["had", "not"],
        "could" => &["could", "not"],
        "would" => &["would", "not"],
        "should" => &["should", "not"],
        "need" => &["need", "not"],
        _ => &[],
    }
}

fn whole(word: &str, next: &str) -> &'static [&'static str] {
    match word {
        "cannot" => &["can", "not"],
        "i'm" | "im" => &["i", "am"],
        "ive" => &["i", "have"],
        "id" if matches!(next, "like" | "love" | "prefer" | "rather" | "want" | "need" | "be") => &["i", "would"],
        "ill" if matches!(next, "take" | "pass" | "be" | "do" | "go" | "call" | "have" | "need" | "wait" | "let" | "just") => {
            &["i", "will"]
        }
        "youre" => &["you", "are"],
        "theyre" => &["they", "are"],
        "weve" => &["we", "have"],
        "it's" | "its" | "'tis" => &["it", "is"],
        "that's" | "thats" => &["that", "is"],
        "thatll" | "that'll" => &["that", "will"],
        "itll" | "it'll" => &["it", "will"],
        "there's" | "theres" => &["there", "is"],
        "here's" | "heres" => &["here", "is"],
        "what's" | "whats" => &["what", "is"],
        "where's" | "wheres" => &["where", "is"],
        "when's" | "whens" => &["when", "is"],
        "who's" | "whos" => &["who", "is"],
        "how's" | "hows" => &["how", "is"],
        "he's" | "hes" => &["he", "is"],
        "she's" | "shes" => &["she", "is"],
        "let's" | "lets" => &["let", "us"],
        "gonna" => &["going", "to"],
        "wanna" => &["want", "to"],
        "gotta" => &["got", "to"],
        "lemme" => &["let", "me"],
        "gimme" => &["give", "me"],
        "kinda" => &["kind", "of"],
        "outta" => &["out", "of"],
        "dunno" => &["do", "not", "know"],
        "y'all" | "yall" => &["you", "all"],
        "y'all's" | "yall's" | "yalls" => &["y'all's"],
        "ok" | "okey" | "okie" => &["okay"],
        "pls" | "plz" => &["please"],
        "thx" | "ty" => &["thanks"],
        "appt" | "appointmnet" | "apt." => &["appointment"],
        "u" => &["you"],
        "ur" => &["your"],
        "tmrw" | "tmr" | "tomorow" => &["tomorrow"],
        _ => &[],
    }
}
