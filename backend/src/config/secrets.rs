//! The keys of an installation. Nothing starts with a key that everybody knows.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use secrecy::{ExposeSecret, SecretString};

use super::{Mode, Reader};

/// Fewest bytes of a key.
const KEY_BYTES: usize = 32;

/// Keys.
#[derive(Clone, Debug)]
pub struct Secrets {
    /// Wraps the data key of every tenant; base64 of 32 bytes.
    pub master_key: SecretString,
    /// Signs the sessions of people; base64 of 32 bytes.
    pub session_signing_key: SecretString,
    /// The e-mail address of the platform admin, if there is one.
    pub admin_email: Option<String>,
    /// The platform admin's password.
    pub admin_password: Option<SecretString>,
}

impl Secrets {
    pub(super) fn read(reader: &mut Reader<'_>, mode: Mode) -> Option<Self> {
        let master_key = key(reader, "MASTER_KEY");
        let session_signing_key = key(reader, "SESSION_SIGNING_KEY");
        if let (Some(master), Some(session), Mode::Production) = (&master_key, &session_signing_key, mode)
            && master.expose_secret() == session.expose_secret()
        {
            reader.complain("SESSION_SIGNING_KEY", "must not be the same as MASTER_KEY");
        }
        let admin_email = reader.text("ADMIN_EMAIL").map(str::to_lowercase);
        let admin_password = reader.secret("ADMIN_PASSWORD");
        if admin_email.is_some() != admin_password.is_some() {
            reader.complain("ADMIN_EMAIL", "and ADMIN_PASSWORD belong together");
        }
        Some(Self { master_key: master_key?, session_signing_key: session_signing_key?, admin_email, admin_password })
    }
}

fn key(reader: &mut Reader<'_>, name: &'static str) -> Option<SecretString> {
    let secret = reader.required_secret(name, "make one with: head -c 32 /dev/urandom | base64")?;
    let long_enough = BASE64_STANDARD.decode(secret.expose_secret()).is_ok_and(|bytes| bytes.len() >= KEY_BYTES);
    if !long_enough {
        reader.complain(name, "must be base64 of at least 32 bytes");
    }
    Some(secret)
}
