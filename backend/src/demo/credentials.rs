//! Keys and passwords of one data folder: made once, kept in a file that only its owner reads.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// The file's name in the data folder.
const FILE: &str = "credentials.json";

/// Keys and passwords of one data folder.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Wraps the tenants' keys.
    pub master_key: SecretString,
    /// Signs sessions.
    pub session_signing_key: SecretString,
    /// The simulated carrier's account.
    pub account_sid: String,
    /// Its token.
    pub auth_token: SecretString,
    /// The platform admin signs in with this.
    pub admin_password: SecretString,
    /// The owners sign in with these, by e-mail address.
    pub owner_passwords: BTreeMap<String, SecretString>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    master_key: String,
    session_signing_key: String,
    account_sid: String,
    auth_token: String,
    admin_password: String,
    owner_passwords: BTreeMap<String, String>,
}

impl Credentials {
    /// The credentials of this folder; made when there are none.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn of_folder(data: &Path) -> io::Result<Self> {
        let path = data.join(FILE);
        match std::fs::read(&path) {
            Ok(bytes) => Ok(serde_json::from_slice::<Kept>(&bytes)?.into()),
            Err(missing) if missing.kind() == io::ErrorKind::NotFound => {
                let kept = Kept::fresh();
                let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
                file.write_all(&serde_json::to_vec_pretty(&kept)?)?;
                file.sync_all()?;
                Ok(kept.into())
            }
            Err(error) => Err(error),
        }
    }

    /// The password of the owner with this address.
    #[must_use]
    pub fn owner_password(&self, email: &str) -> Option<&SecretString> {
        self.owner_passwords.get(email)
    }
}

impl Kept {
    fn fresh() -> Self {
        let owners = super::businesses::OWNER_EMAILS.iter().map(|email| ((*email).to_owned(), password())).collect();
        Self {
            master_key: key(),
            session_signing_key: key(),
            // Twilio's account names are AC and 32 hexadecimal digits: https://www.twilio.com/docs/glossary/what-is-a-sid
            account_sid: format!("AC{}", hex::encode(rand::random::<[u8; 16]>())),
            auth_token: hex::encode(rand::random::<[u8; 16]>()),
            admin_password: password(),
            owner_passwords: owners,
        }
    }
}

fn key() -> String {
    BASE64_STANDARD.encode(rand::random::<[u8; 32]>())
}

fn password() -> String {
    hex::encode(rand::random::<[u8; 9]>())
}

impl From<Kept> for Credentials {
    fn from(kept: Kept) -> Self {
        Self {
            master_key: kept.master_key.into(),
            session_signing_key: kept.session_signing_key.into(),
            account_sid: kept.account_sid,
            auth_token: kept.auth_token.into(),
            admin_password: kept.admin_password.into(),
            owner_passwords: kept.owner_passwords.into_iter().map(|(email, password)| (email, password.into())).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn a_folder_keeps_its_credentials_to_itself() {
        let folder = tempfile::tempdir().unwrap();
        let made = Credentials::of_folder(folder.path()).unwrap();
        let read = Credentials::of_folder(folder.path()).unwrap();
        assert_eq!(made.master_key.expose_secret(), read.master_key.expose_secret());
        assert_eq!(made.account_sid, read.account_sid);
        let mode = std::fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
        let other = tempfile::tempdir().unwrap();
        assert_ne!(Credentials::of_folder(other.path()).unwrap().auth_token.expose_secret(), made.auth_token.expose_secret());
    }
}
