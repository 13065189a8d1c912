//! Disclosures in Spanish.

use super::Sentence;

/// Consent to recording; the way out is named.
pub(super) const RECORDING: Sentence = Sentence {
    id: "recording.es",
    version: 1,
    source: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=632",
    text: "Esta llamada se graba. Si prefiere que no se grabe, solo dígalo.",
};

/// A machine answers; `{name}` and `{role}` are the persona's.
pub(super) const ARTIFICIAL: Sentence = Sentence {
    id: "artificial.es",
    version: 1,
    source: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240AB2905",
    text: "Le habla {name}, recepcionista virtual.",
};
