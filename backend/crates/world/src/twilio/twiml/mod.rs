//! TwiML: the documents with which a webhook's answer directs a call or replies to a text, read as strictly as Twilio reads them.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml>, <https://www.twilio.com/docs/messaging/twiml>

mod attributes;
mod listening;
mod messaging;
mod notice;
mod reading;
mod verbs;

pub use messaging::{MessagingDocument, Reply};
pub use notice::{Notice, TwimlError};
pub use reading::VoiceDocument;
pub use verbs::*;

/// The largest answer that Twilio reads. <https://www.twilio.com/docs/api/errors/11750>
pub const LARGEST_DOCUMENT_BYTES: usize = 64 * 1024;

/// Opens the document and checks its root.
fn open(xml: &str) -> Result<roxmltree::Document<'_>, TwimlError> {
    if xml.len() > LARGEST_DOCUMENT_BYTES {
        return Err(TwimlError::TooLarge { bytes: xml.len() });
    }
    let document = roxmltree::Document::parse(xml).map_err(|error| TwimlError::NotWellFormed(error.to_string()))?;
    if document.root_element().tag_name().name() == "Response" {
        Ok(document)
    } else {
        Err(TwimlError::NotWellFormed("the root element is not <Response>".to_owned()))
    }
}
