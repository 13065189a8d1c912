//! Addresses of ours that Twilio is given: our own reference travels in their query.

use ports::{Failure, FailureKind, Rejection};
use reqwest::Url;
use uuid::Uuid;

use super::VENDOR;

/// `callback` with `reference=<uuid>` in its query. What stood in the query stays.
///
/// # Errors
/// `Rejected` if it is no absolute http or https address: Twilio would answer 21609.
pub(super) fn with_reference(callback: &str, reference: Uuid) -> Result<String, Failure> {
    let mut url = Url::parse(callback).ok().filter(|url| matches!(url.scheme(), "http" | "https")).ok_or_else(|| {
        // <https://www.twilio.com/docs/api/errors/21609>
        Failure::new(VENDOR, FailureKind::Rejected { code: "21609".to_owned(), why: Rejection::Other })
    })?;
    url.query_pairs_mut().append_pair("reference", &reference.to_string());
    Ok(url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_is_added_to_what_is_in_the_query() {
        let reference = Uuid::from_u128(5);
        assert_eq!(
            with_reference("https://callwright.example/twilio/status?tenant=7", reference).unwrap(),
            "https://callwright.example/twilio/status?tenant=7&reference=00000000-0000-0000-0000-000000000005"
        );
        for text in ["/twilio/status", "javascript:alert(1)", ""] {
            assert!(with_reference(text, reference).is_err(), "{text}");
        }
    }
}
