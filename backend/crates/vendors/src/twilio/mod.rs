//! Twilio's REST side, API version 2010-04-01: texts, calls and recordings of one account.
//! The base URL decides whether this is Twilio or its simulation; nothing else differs.

mod address;
mod calls;
mod messages;
mod recordings;
mod refusal;

use std::sync::Arc;

use ports::Clock;
use secrecy::SecretString;

use crate::wire::{Breaker, Credentials, Wire, WireError, WireSettings};

/// Where Twilio's API stands.
pub const TWILIO_BASE_URL: &str = "https://api.twilio.com";
/// The vendor's name in failures and breakers.
pub const VENDOR: &str = "twilio";

// A voicemail of an hour is 58 MB as WAV of 8 kHz and 16 bits; nobody leaves one.
const LONGEST_RECORDING: usize = 64 << 20;

/// Which account, and by what it is known.
#[derive(Clone, Debug)]
pub struct TwilioAccount {
    /// `AC` and 32 hexadecimal digits.
    pub account_sid: String,
    /// The account's token, which also signs its webhooks.
    pub auth_token: SecretString,
}

/// Why the adapter cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum TwilioError {
    /// The account's name would not stand in an address.
    #[error("a Twilio account SID is AC and 32 hexadecimal digits")]
    AccountSid,
    /// The line cannot be opened.
    #[error(transparent)]
    Wire(#[from] WireError),
}

/// One Twilio account: the `Messaging` and the `Telephony` of the product.
pub struct Twilio {
    wire: Wire,
    // Recordings are large and slow; they have limits of their own, and a breaker that does not stop calls.
    media: Wire,
    account_sid: String,
}

impl Twilio {
    /// Opens the account at the address of `settings`; nothing is sent yet.
    ///
    /// # Errors
    /// When the account's name or the settings are of no use.
    pub fn open(account: TwilioAccount, settings: WireSettings, clock: Arc<dyn Clock>) -> Result<Self, TwilioError> {
        if !is_account_sid(&account.account_sid) {
            return Err(TwilioError::AccountSid);
        }
        let credentials = Credentials::Basic { user: account.account_sid.clone(), secret: account.auth_token };
        let media_settings = WireSettings { longest_answer: LONGEST_RECORDING, time_limit: settings.time_limit * 6, ..settings.clone() };
        let wire = Wire::open(settings, Some(credentials.clone()), refusal::read, clock.clone())?;
        let media = Wire::open(media_settings, Some(credentials), refusal::read, clock)?;
        Ok(Self { wire, media, account_sid: account.account_sid })
    }

    /// The limits for Twilio at this address.
    #[must_use]
    pub fn settings(base_url: impl Into<String>) -> WireSettings {
        WireSettings::new(VENDOR, base_url)
    }

    /// The breakers of this account, for texts and calls, and for recordings.
    #[must_use]
    pub fn breakers(&self) -> [Arc<Breaker>; 2] {
        [self.wire.breaker(), self.media.breaker()]
    }

    fn path(&self, below: &str) -> String {
        format!("/2010-04-01/Accounts/{}/{below}", self.account_sid)
    }
}

// <https://www.twilio.com/docs/glossary/what-is-a-sid>
fn is_account_sid(text: &str) -> bool {
    text.strip_prefix("AC").is_some_and(|digits| digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_that_could_leave_its_place_in_an_address_is_refused() {
        assert!(is_account_sid("AC00000000000000000000000000000001"));
        for text in ["", "AC", "AC0000000000000000000000000000000/", "SK00000000000000000000000000000001"] {
            assert!(!is_account_sid(text), "{text}");
        }
    }
}
