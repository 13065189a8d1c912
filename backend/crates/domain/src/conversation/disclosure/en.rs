//! Disclosures in English.

use super::Sentence;

/// Consent to recording; the way out is named.
pub(super) const RECORDING: Sentence = Sentence {
    id: "recording.en",
    version: 1,
    source: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=632",
    text: "This call is recorded. If you would rather not be recorded, just say so.",
};

/// A machine answers; `{name}` and `{role}` are the persona's.
pub(super) const ARTIFICIAL: Sentence = Sentence {
    id: "artificial.en",
    version: 1,
    source: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240AB2905",
    text: "This is {name}, the {role}.",
};
