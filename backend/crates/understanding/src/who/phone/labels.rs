//! What a row of digits is called by the words round it: a telephone number, or an order, a card, a postcode.

use crate::words::{Kind, Utterance};

/// What the words round some digits say that they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// A telephone number.
    Phone,
    /// A number of another kind: an order, a card, a postcode.
    Other,
    /// Nothing was said.
    None,
}

/// What the digits in the tokens `from..to` are called: by the words before them, else by the words behind.
pub(super) fn label(heard: &Utterance<'_>, from: usize, to: usize) -> Label {
    let before = label_before(heard, from);
    if before == Label::None { label_after(heard, to) } else { before }
}

const PHONE_WORDS: &[&str] = &[
    "phone",
    "telephone",
    "cell",
    "cellphone",
    "mobile",
    "landline",
    "call",
    "calling",
    "text",
    "texts",
    "reach",
    "contact",
    "callback",
    "tel",
    "ring",
    "dial",
    "whatsapp",
    "cellular",
    "area",
    "teléfono",
    "telefono",
    "celular",
    "móvil",
    "movil",
    "llámame",
    "llámeme",
    "llamarme",
    "llamen",
    "marcar",
    "fono",
];

const OTHER_WORDS: &[&str] = &[
    "order",
    "account",
    "model",
    "serial",
    "invoice",
    "confirmation",
    "reference",
    "ref",
    "zip",
    "postcode",
    "postal",
    "card",
    "credit",
    "visa",
    "mastercard",
    "discover",
    "amex",
    "debit",
    "license",
    "licence",
    "permit",
    "claim",
    "ticket",
    "case",
    "policy",
    "tracking",
    "part",
    "meter",
    "vin",
    "member",
    "membership",
    "customer",
    "social",
    "ssn",
    "sku",
    "po",
    "upc",
    "omb",
    "fax",
    "routing",
    "check",
    "job",
    "quote",
    "estimate",
    "loan",
    "registration",
    "receipt",
    "pedido",
    "factura",
    "cuenta",
    "modelo",
    "tarjeta",
    "póliza",
    "orden",
];

fn label_of(heard: &Utterance<'_>, at: usize) -> Label {
    match heard.word(at) {
        Some(word) if word.is_any(PHONE_WORDS) => Label::Phone,
        // "In case", "check with me": verbs and turns of phrase that only look like labels.
        Some(word) if word.is("case") && heard.has_at(at.saturating_sub(1), &["in"]) => Label::None,
        // "My account's under .." names it by the telephone.
        Some(word) if word.lower.starts_with("account") && heard.has_at(at + 1, &["under"]) => Label::Phone,
        Some(word) if word.is_any(OTHER_WORDS) || word.lower.strip_suffix("'s").is_some_and(|of| OTHER_WORDS.contains(&of)) => Label::Other,
        Some(word) if word.is_any(&["number", "number's", "numbers", "número", "numero"]) => number_of(heard, at),
        _ => Label::None,
    }
}

// "My number", "the best number" is a telephone's; "gate number", "house number" is the gate's and the house's.
fn number_of(heard: &Utterance<'_>, at: usize) -> Label {
    const OPEN: &[&str] = &[
        "my",
        "the",
        "a",
        "best",
        "good",
        "that",
        "this",
        "another",
        "new",
        "old",
        "his",
        "her",
        "our",
        "work",
        "home",
        "main",
        "direct",
        "on",
        "at",
        "is",
        "mi",
        "el",
        "un",
        "wife's",
        "husband's",
        "partner's",
        "son's",
        "daughter's",
        "mom's",
        "mother's",
        "dad's",
        "father's",
    ];
    match at.checked_sub(1).and_then(|before| heard.word(before)) {
        Some(before) if before.is_any(PHONE_WORDS) || before.is_any(OPEN) => Label::Phone,
        Some(before) if before.kind == Kind::Word => Label::Other,
        Some(_) | None => Label::Phone,
    }
}

// The nearest label before the digits, within the sentence.
fn label_before(heard: &Utterance<'_>, at: usize) -> Label {
    (at.saturating_sub(8)..at)
        .rev()
        .take_while(|back| !heard.word(*back).is_some_and(|word| word.kind == Kind::Mark && word.is_any(&["?", "!", ";"])))
        .map(|back| label_of(heard, back))
        .find(|label| *label != Label::None)
        .unwrap_or(Label::None)
}

// "2125550123 is my cell", "that's the order number".
fn label_after(heard: &Utterance<'_>, at: usize) -> Label {
    let points_back = (at..at + 3).any(|next| heard.word(next).is_some_and(|word| word.is_any(&["is", "that's", "thats", "es"])));
    if !points_back {
        return Label::None;
    }
    (at..at + 6).map(|next| label_of(heard, next)).find(|label| *label != Label::None).unwrap_or(Label::None)
}
