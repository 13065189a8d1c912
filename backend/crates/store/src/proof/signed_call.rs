//! A webhook of the carrier, proved by its signature.
//!
//! Source: <https://www.twilio.com/docs/usage/security#validating-requests>

use std::{collections::BTreeMap, fmt};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use domain::phone::E164;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha1::Sha1;
use subtle::ConstantTimeEq;

/// What the network puts in place of a withheld number: ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN, UNAVAILABLE and PRIVATE, spelled
/// on a keypad. All who withhold their number would else be one person.
///
/// Source: <https://help.twilio.com/articles/223179988>
const HIDDEN: [&str; 6] = ["+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253", "+7748283"];

/// A webhook as it came in.
#[derive(Clone, Copy)]
pub struct CarrierWebhook<'a> {
    /// The address that the carrier called, as the carrier wrote it: scheme, public host, path and query.
    pub url: &'a str,
    /// The form fields, decoded, in any order.
    pub params: &'a [(String, String)],
    /// The `X-Twilio-Signature` header.
    pub signature: Option<&'a str>,
}

/// The secret of each carrier account that may call us.
#[derive(Clone, Default)]
pub struct AccountTokens {
    tokens: BTreeMap<String, SecretString>,
}

impl AccountTokens {
    /// Accounts with their tokens.
    #[must_use]
    pub fn new(accounts: impl IntoIterator<Item = (String, SecretString)>) -> Self {
        Self { tokens: accounts.into_iter().collect() }
    }
}

impl fmt::Debug for AccountTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.tokens.keys()).finish()
    }
}

/// Which end of the call or text is a number of the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OurEnd {
    /// The called one: whatever comes in.
    To,
    /// The calling one: reports about what went out.
    From,
}

impl OurEnd {
    const fn field(self) -> &'static str {
        match self {
            Self::To => "To",
            Self::From => "From",
        }
    }
}

/// The name of our own number, digits only, in the query of an address that we give to the carrier.
pub const OUR_NUMBER: &str = "ours";

fn number_in(url: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let digits = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == OUR_NUMBER)?.1;
    Some(format!("+{digits}"))
}

/// Why a webhook is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ForgedCall {
    /// No signature.
    #[error("the webhook is not signed")]
    Unsigned,
    /// An account that is not ours.
    #[error("the webhook names an account that is not ours")]
    UnknownAccount,
    /// Another signature than the account would make.
    #[error("the signature of the webhook is wrong")]
    WrongSignature,
}

/// A webhook that the carrier's account signed.
///
/// Only [`SignedCall::check`] makes one:
/// ```compile_fail,E0451
/// # fn forge() -> store::proof::SignedCall {
/// store::proof::SignedCall { params: Default::default(), our_end: store::proof::OurEnd::To }
/// # }
/// ```
pub struct SignedCall {
    params: BTreeMap<String, String>,
    our_end: OurEnd,
}

impl SignedCall {
    /// Checks the signature by the token of the account that the webhook names.
    ///
    /// # Errors
    /// When it is unsigned, signed by somebody else, or of an account that is not ours.
    pub fn check(webhook: CarrierWebhook<'_>, accounts: &AccountTokens, our_end: OurEnd) -> Result<Self, ForgedCall> {
        let signature = webhook.signature.filter(|text| !text.is_empty()).ok_or(ForgedCall::Unsigned)?;
        let account = webhook.params.iter().find(|(name, _)| name == "AccountSid").map(|(_, sid)| sid);
        let token = account.and_then(|sid| accounts.tokens.get(sid)).ok_or(ForgedCall::UnknownAccount)?;
        let genuine = spellings(webhook.url).iter().any(|url| {
            let expected = signature_of(url, webhook.params, token);
            bool::from(expected.as_bytes().ct_eq(signature.as_bytes()))
        });
        if !genuine {
            return Err(ForgedCall::WrongSignature);
        }
        let mut params: BTreeMap<String, String> = webhook.params.iter().cloned().collect();
        // Callbacks of recordings name no number; the address that we gave for them does, and is signed.
        if let Some(ours) = number_in(webhook.url) {
            params.entry(our_end.field().to_owned()).or_insert(ours);
        }
        Ok(Self { params, our_end })
    }

    /// A field of the form; absent when it is missing or empty.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// The business's own number, when it is a telephone number.
    #[must_use]
    pub fn our_number(&self) -> Option<E164> {
        self.number(self.our_end.field())
    }

    /// The other end's number; absent when it is hidden or no telephone number.
    #[must_use]
    pub fn their_number(&self) -> Option<E164> {
        let number = self.number(match self.our_end {
            OurEnd::To => "From",
            OurEnd::From => "To",
        });
        number.filter(|number| !HIDDEN.contains(&number.as_str()))
    }

    /// The account that signed.
    #[must_use]
    pub fn account(&self) -> &str {
        self.field("AccountSid").unwrap_or_default()
    }

    /// The carrier's id of the call, or of the message.
    #[must_use]
    pub fn carrier_ref(&self) -> Option<&str> {
        self.field("CallSid").or_else(|| self.field("MessageSid")).or_else(|| self.field("SmsSid"))
    }

    fn number(&self, field: &str) -> Option<E164> {
        self.field(field).and_then(|text| E164::parse(text).ok())
    }
}

impl fmt::Debug for SignedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedCall").field("carrier_ref", &self.carrier_ref()).finish_non_exhaustive()
    }
}

/// The signature that the account makes: HMAC-SHA1, in base64, over the address and then each field in order of name.
///
/// Public, since whoever plays the carrier in a test must make it too.
#[must_use]
pub fn signature_of(url: &str, params: &[(String, String)], token: &SecretString) -> String {
    let mut fields: Vec<&(String, String)> = params.iter().collect();
    fields.sort();
    fields.dedup();
    let mut mac = keyed(token.expose_secret().as_bytes());
    mac.update(url.as_bytes());
    for (name, value) in fields {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    BASE64_STANDARD.encode(mac.finalize().into_bytes())
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn keyed(key: &[u8]) -> Hmac<Sha1> {
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length")
}

// The carrier signs with or without the standard port, whatever the address said:
// <https://www.twilio.com/docs/usage/security#a-few-notes>
fn spellings(url: &str) -> Vec<String> {
    let mut all = vec![url.to_owned()];
    let Some((scheme, rest)) = url.split_once("://") else { return all };
    let standard = if scheme == "https" { ":443" } else { ":80" };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    match host.strip_suffix(standard) {
        Some(bare) => all.push(format!("{scheme}://{bare}{path}")),
        None if !host.contains(':') => all.push(format!("{scheme}://{host}{standard}{path}")),
        None => {}
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://frontdesk.example/twilio/voice/turn?n=3&lang=en";

    fn token() -> SecretString {
        SecretString::from("0123456789abcdef0123456789abcdef")
    }

    fn accounts() -> AccountTokens {
        AccountTokens::new([("AC1".to_owned(), token())])
    }

    fn form() -> Vec<(String, String)> {
        [("To", "+19135550100"), ("From", "+19135550123"), ("CallSid", "CA1"), ("AccountSid", "AC1"), ("SpeechResult", "")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec()
    }

    fn check(url: &str, params: &[(String, String)], signature: Option<&str>) -> Result<SignedCall, ForgedCall> {
        SignedCall::check(CarrierWebhook { url, params, signature }, &accounts(), OurEnd::To)
    }

    // The example of the documentation, with its expected result:
    // <https://www.twilio.com/docs/usage/security#explore-the-algorithm-yourself>
    #[test]
    fn the_documented_example_gives_the_documented_signature() {
        let params = [
            ("CallSid", "CA1234567890ABCDE"),
            ("Caller", "+14158675309"),
            ("Digits", "1234"),
            ("From", "+14158675309"),
            ("To", "+18005551212"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let signature = signature_of("https://mycompany.com/myapp.php?foo=1&bar=2", &params, &SecretString::from("12345"));
        assert_eq!(signature, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    }

    #[test]
    fn a_genuine_webhook_is_believed_whatever_the_order_of_its_fields() {
        let signature = signature_of(URL, &form(), &token());
        let mut turned = form();
        turned.reverse();
        let call = check(URL, &turned, Some(&signature)).unwrap();
        assert_eq!(call.our_number().unwrap().as_str(), "+19135550100");
        assert_eq!(call.their_number().unwrap().as_str(), "+19135550123");
        assert_eq!((call.carrier_ref(), call.account(), call.field("SpeechResult")), (Some("CA1"), "AC1", None));
    }

    #[test]
    fn our_number_is_read_from_the_signed_address_when_the_form_names_none() {
        let url = "https://frontdesk.example/twilio/voice/recording?ours=19135550100";
        let nameless: Vec<_> = form().into_iter().filter(|(name, _)| name != "To" && name != "From").collect();
        let call = check(url, &nameless, Some(&signature_of(url, &nameless, &token()))).unwrap();
        assert_eq!(call.our_number().unwrap().as_str(), "+19135550100");
        let call = check(url, &form(), Some(&signature_of(url, &form(), &token()))).unwrap();
        assert_eq!(call.our_number().unwrap().as_str(), "+19135550100");
        let other = url.replace("0100", "0101");
        assert!(check(&other, &nameless, Some(&signature_of(url, &nameless, &token()))).is_err());
    }

    #[test]
    fn one_changed_letter_anywhere_is_a_forgery() {
        let signature = signature_of(URL, &form(), &token());
        let mut other_words = form();
        other_words[4].1 = "yes".to_owned();
        assert_eq!(check(URL, &other_words, Some(&signature)).unwrap_err(), ForgedCall::WrongSignature);
        assert_eq!(check(&URL.replace("n=3", "n=4"), &form(), Some(&signature)).unwrap_err(), ForgedCall::WrongSignature);
        assert_eq!(check(URL, &form(), Some(&signature.to_lowercase())).unwrap_err(), ForgedCall::WrongSignature);
        assert_eq!(check(URL, &form(), Some(&signature[1..])).unwrap_err(), ForgedCall::WrongSignature);
    }

    #[test]
    fn an_unsigned_webhook_and_a_strange_account_are_forgeries() {
        assert_eq!(check(URL, &form(), None).unwrap_err(), ForgedCall::Unsigned);
        assert_eq!(check(URL, &form(), Some("")).unwrap_err(), ForgedCall::Unsigned);
        let mut strange = form();
        strange[3].1 = "AC2".to_owned();
        let signature = signature_of(URL, &strange, &token());
        assert_eq!(check(URL, &strange, Some(&signature)).unwrap_err(), ForgedCall::UnknownAccount);
    }

    #[test]
    fn the_standard_port_may_stand_in_the_address_or_not() {
        let with_port = URL.replace(".example/", ".example:443/");
        let signature = signature_of(&with_port, &form(), &token());
        assert!(check(URL, &form(), Some(&signature)).is_ok());
        let signature = signature_of(URL, &form(), &token());
        assert!(check(&with_port, &form(), Some(&signature)).is_ok());
        assert!(check(&URL.replace(".example/", ".example:8443/"), &form(), Some(&signature)).is_err());
    }

    #[test]
    fn hidden_and_foreign_addresses_are_no_numbers() {
        let mut params = form();
        params[1].1 = "anonymous".to_owned();
        params[0].1 = "whatsapp:+19135550100".to_owned();
        let signature = signature_of(URL, &params, &token());
        let call = check(URL, &params, Some(&signature)).unwrap();
        assert_eq!((call.our_number(), call.their_number()), (None, None));
        for hidden in HIDDEN {
            params[1].1 = hidden.to_owned();
            let signature = signature_of(URL, &params, &token());
            assert_eq!(check(URL, &params, Some(&signature)).unwrap().their_number(), None, "{hidden}");
        }
    }
}
