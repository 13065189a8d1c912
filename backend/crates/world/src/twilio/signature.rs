//! How Twilio signs a webhook: HMAC-SHA1 under the account's token over the full address and, for a form, every
//! parameter's name and value, sorted by name.
//!
//! Source: <https://www.twilio.com/docs/usage/security#validating-requests>

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use sha1::Sha1;

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "X-Twilio-Signature";

/// The signature of a request to `url` (its query included, its fragment not) with these form parameters.
///
/// A parameter that stands several times is taken in the order of its values, each value once, as the vendor's own validators do.
#[must_use]
pub fn sign(token: &SecretString, url: &str, form: &[(String, String)]) -> String {
    let mut sorted: Vec<_> = form.iter().collect();
    sorted.sort();
    sorted.dedup();
    let address = url.split_once('#').map_or(url, |(before, _)| before);
    // HMAC takes a key of any length, so the error cannot come.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(token.expose_secret().as_bytes()) else { return String::new() };
    mac.update(address.as_bytes());
    for (name, value) in sorted {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    STANDARD.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    // The example of <https://www.twilio.com/docs/usage/security#validating-requests>, whose signature is also that of the official SDKs' tests.
    #[test]
    fn the_documentation_s_example_has_the_documentation_s_signature() {
        let pairs = form(&[
            ("CallSid", "CA1234567890ABCDE"),
            ("Caller", "+14158675309"),
            ("Digits", "1234"),
            ("From", "+14158675309"),
            ("To", "+18005551212"),
        ]);
        let signature = sign(&"12345".into(), "https://mycompany.com/myapp.php?foo=1&bar=2", &pairs);
        assert_eq!(signature, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    }

    // Computed with the vendor's Python SDK, version 9.13.0: `RequestValidator.compute_signature`.
    #[test]
    fn empty_values_and_other_scripts_are_signed_as_the_official_sdk_signs_them() {
        let pairs = form(&[("SpeechResult", "my sink leaks & it’s wet"), ("From", "+19135550101"), ("Digits", "")]);
        let signature = sign(&"secret".into(), "https://desk.example/twilio/voice/turn?turn=2", &pairs);
        assert_eq!(signature, "aJxrQW7qQ3VvgqvIppeZPsuHl9Q=");
    }

    #[test]
    fn order_and_repetition_of_parameters_and_a_fragment_change_nothing() {
        let url = "https://example.com/voice?turn=2";
        let token = SecretString::from("secret");
        let plain = sign(&token, url, &form(&[("A", "1"), ("B", "2")]));
        assert_eq!(plain, sign(&token, url, &form(&[("B", "2"), ("A", "1"), ("A", "1")])));
        assert_eq!(plain, sign(&token, &format!("{url}#rc=2"), &form(&[("A", "1"), ("B", "2")])));
    }

    #[test]
    fn token_address_query_and_values_all_count() {
        let token = SecretString::from("secret");
        let signed = sign(&token, "https://example.com/voice?turn=2", &form(&[("A", "1")]));
        assert_ne!(signed, sign(&"other".into(), "https://example.com/voice?turn=2", &form(&[("A", "1")])));
        assert_ne!(signed, sign(&token, "https://example.com/voice?turn=3", &form(&[("A", "1")])));
        assert_ne!(signed, sign(&token, "https://example.com/voice?turn=2", &form(&[("A", "2")])));
    }
}
