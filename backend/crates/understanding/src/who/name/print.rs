//! How a name is written: as it was written, or with its capitals when the transcript has none.

use super::run::{Case, Run, is_letter};
use crate::words::{Kind, Utterance};

/// One word of a name as it is shown, and the token that it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// As shown.
    pub text: String,
    /// The last token that it stands for.
    pub at: usize,
}

/// The words of a run as they are shown.
pub(super) fn pieces(heard: &Utterance<'_>, run: &Run, case: Case) -> Vec<Piece> {
    let mut pieces: Vec<Piece> =
        run.words.iter().map(|(from, to)| Piece { text: word(heard, *from, *to, case), at: to.saturating_sub(1) }).collect();
    if let Some(first) = pieces.first_mut() {
        first.text = first_up(&first.text);
    }
    pieces
}

fn word(heard: &Utterance<'_>, from: usize, to: usize, case: Case) -> String {
    if let Some(initials) = initials(heard, from, to) {
        return initials;
    }
    let mut text = String::new();
    for at in from..to {
        let Some(token) = heard.word(at) else { continue };
        let glue = text.is_empty() || text.ends_with(['-', '\'']) || text == "Mc" || text == "Mac";
        match token.lower.as_str() {
            "-" | "‐" | "‑" | "dash" | "hyphen" => text.push('-'),
            "'" => text.push('\''),
            "o" if at + 1 < to => text.push_str("O'"),
            "." => {}
            _ if token.kind == Kind::Mark => {}
            lower => {
                // "In Dana's name"
                let lower = lower.strip_suffix("'s").unwrap_or(lower);
                if !glue {
                    text.push(' ');
                }
                let written = heard.slice(at, at + 1);
                let keep = case == Case::Telling && token.capital;
                let behind_de = text.trim_end().ends_with("de") && matches!(lower, "la" | "las" | "los" | "le");
                let joins = matches!(lower, "de" | "del" | "der" | "den" | "di" | "da" | "dos" | "das" | "von" | "bin" | "ibn");
                let small = at + 1 < to && (joins || behind_de || lower == "the");
                match (keep, small) {
                    (true, _) => text.push_str(written.strip_suffix("'s").unwrap_or(written)),
                    (false, true) => text.push_str(lower),
                    (false, false) => text.push_str(&capital(lower)),
                }
            }
        }
    }
    text
}

// `b j`: two letters are one word of a name.
fn initials(heard: &Utterance<'_>, from: usize, to: usize) -> Option<String> {
    let letters: Option<Vec<&str>> =
        (from..to).map(|at| heard.word(at).filter(|word| is_letter(word)).map(|word| word.lower.as_str())).collect();
    letters.filter(|letters| letters.len() == 2).map(|letters| letters.concat().to_uppercase())
}

/// With its capitals: `o'brien` as O'Brien, `mcdonald` as McDonald.
pub(super) fn capital(lower: &str) -> String {
    if lower.contains('-') {
        let parts: Vec<String> = lower.split('-').map(capital).collect();
        return parts.join("-");
    }
    if let Some((front, back)) = lower.split_once('\'').filter(|(front, back)| front.chars().count() < 3 && back.chars().count() > 1) {
        return format!("{}'{}", first_up(front), first_up(back));
    }
    match lower.strip_prefix("mc").filter(|rest| rest.len() > 2) {
        Some(rest) => format!("Mc{}", first_up(rest)),
        None => first_up(lower),
    }
}

fn first_up(lower: &str) -> String {
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
