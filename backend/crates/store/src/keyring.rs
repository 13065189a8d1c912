//! Keys of tenants: one random data key each, wrapped by the platform's master key, used for encryption and blind indexes.
//! Who forgets a tenant's key has erased everything that the tenant encrypted.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use aes_gcm::{
    Aes256Gcm,
    aead::{Aead, KeyInit, Nonce, Payload},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use domain::tenancy::TenantId;
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

const NONCE_LENGTH: usize = 12;
const KEY_LENGTH: usize = 32;
// A bound on the memory of a process that serves very many tenants; a forgotten key is unwrapped again in microseconds.
const MOST_OPENED: usize = 10_000;

/// Why a key or an encrypted value could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The master key is not 32 bytes in base64.
    #[error("the master key must be 32 bytes written in base64")]
    MalformedMaster,
    /// The tenant's key was forgotten: the tenant is erased.
    #[error("the tenant's key is gone")]
    Forgotten,
    /// The data was not written with this key for this column of this tenant.
    #[error("the value does not belong to this tenant and column, or was changed")]
    NotOurs,
    /// The decrypted value is no text.
    #[error("the decrypted value is no text")]
    NotText,
}

/// A column that holds encrypted values. It is bound into each of them, so a value moved elsewhere cannot be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sealed {
    pub table: &'static str,
    pub column: &'static str,
}

impl Sealed {
    pub(crate) const fn new(table: &'static str, column: &'static str) -> Self {
        Self { table, column }
    }
}

/// The master key with the tenants' keys that it opened.
pub struct Keyring {
    master: Keys,
    platform: Arc<Keys>,
    opened: RwLock<HashMap<TenantId, Opened>>,
}

struct Opened {
    wrapped: Vec<u8>,
    keys: Arc<Keys>,
}

const WRAPPED: Sealed = Sealed::new("tenant_key", "wrapped");

impl Keyring {
    /// Takes the master key: 32 random bytes in base64.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn new(master: &SecretString) -> Result<Self, KeyError> {
        let bytes = BASE64_STANDARD.decode(master.expose_secret().trim()).map_err(|_why| KeyError::MalformedMaster)?;
        let key: [u8; KEY_LENGTH] = bytes.try_into().map_err(|_bytes| KeyError::MalformedMaster)?;
        let master = Keys::derived(key, "master");
        let platform = Arc::new(Keys::derived(key, "platform"));
        Ok(Self { master, platform, opened: RwLock::default() })
    }

    /// A new master key, in base64: for a first start.
    #[must_use]
    pub fn new_master() -> SecretString {
        SecretString::from(BASE64_STANDARD.encode(random::<KEY_LENGTH>()))
    }

    /// Keys for rows that belong to the platform.
    pub(crate) fn platform(&self) -> &Arc<Keys> {
        &self.platform
    }

    /// A new data key for this tenant, wrapped for storage.
    pub(crate) fn new_wrapped(&self, tenant: TenantId) -> Result<Vec<u8>, KeyError> {
        self.master.seal_for(tenant, WRAPPED, &random::<KEY_LENGTH>())
    }

    /// The keys inside the stored wrapping.
    pub(crate) fn open(&self, tenant: TenantId, wrapped: &[u8]) -> Result<Arc<Keys>, KeyError> {
        if let Some(keys) = self.already_open(tenant, wrapped) {
            return Ok(keys);
        }
        let bytes = self.master.open_for(tenant, WRAPPED, wrapped)?;
        let key: [u8; KEY_LENGTH] = bytes.try_into().map_err(|_bytes| KeyError::NotOurs)?;
        let keys = Arc::new(Keys::derived(key, "tenant"));
        let mut opened = self.opened.write().unwrap_or_else(PoisonError::into_inner);
        if opened.len() >= MOST_OPENED {
            opened.clear();
        }
        opened.insert(tenant, Opened { wrapped: wrapped.to_vec(), keys: keys.clone() });
        Ok(keys)
    }

    fn already_open(&self, tenant: TenantId, wrapped: &[u8]) -> Option<Arc<Keys>> {
        let opened = self.opened.read().unwrap_or_else(PoisonError::into_inner);
        opened.get(&tenant).filter(|known| known.wrapped == wrapped).map(|known| known.keys.clone())
    }

    /// Drops the opened key from memory.
    pub(crate) fn forget(&self, tenant: TenantId) {
        // Also when somebody panicked over the lock: a key that is to be forgotten must not stay.
        self.opened.write().unwrap_or_else(PoisonError::into_inner).remove(&tenant);
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring")
    }
}

/// One tenant's keys, opened.
pub(crate) struct Keys {
    cipher: Aes256Gcm,
    index: Hmac<Sha256>,
}

impl Keys {
    fn derived(key: [u8; KEY_LENGTH], purpose: &str) -> Self {
        let cipher_key: [u8; KEY_LENGTH] = digest(&key, &format!("{purpose} cipher"));
        let index_key: [u8; KEY_LENGTH] = digest(&key, &format!("{purpose} index"));
        Self { cipher: Aes256Gcm::new(&cipher_key.into()), index: keyed(&index_key) }
    }

    /// Encrypts a value of this tenant for this column: nonce, then ciphertext with its tag.
    pub(crate) fn seal_for(&self, tenant: TenantId, place: Sealed, plain: &[u8]) -> Result<Vec<u8>, KeyError> {
        let nonce = random::<NONCE_LENGTH>();
        let aad = bound_to(tenant, place);
        let ciphertext = self
            .cipher
            .encrypt(&Nonce::<Aes256Gcm>::from(nonce), Payload { msg: plain, aad: &aad })
            .map_err(|_why: aes_gcm::Error| KeyError::NotOurs)?;
        Ok([nonce.as_slice(), &ciphertext].concat())
    }

    /// Decrypts a value that was encrypted for this tenant and column.
    pub(crate) fn open_for(&self, tenant: TenantId, place: Sealed, sealed: &[u8]) -> Result<Vec<u8>, KeyError> {
        let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE_LENGTH>().ok_or(KeyError::NotOurs)?;
        let aad = bound_to(tenant, place);
        self.cipher
            .decrypt(&Nonce::<Aes256Gcm>::from(*nonce), Payload { msg: ciphertext, aad: &aad })
            .map_err(|_why: aes_gcm::Error| KeyError::NotOurs)
    }

    /// What equal values have in common without telling what they are: to look up a number or an address.
    pub(crate) fn blind_index(&self, kind: &str, value: &str) -> Vec<u8> {
        let mut mac = self.index.clone();
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        mac.finalize().into_bytes().to_vec()
    }
}

fn bound_to(tenant: TenantId, place: Sealed) -> Vec<u8> {
    [tenant.uuid().as_bytes().as_slice(), b"|", place.table.as_bytes(), b"|", place.column.as_bytes()].concat()
}

fn digest(key: &[u8], words: &str) -> [u8; KEY_LENGTH] {
    let mut mac = keyed(key);
    mac.update(words.as_bytes());
    mac.finalize().into_bytes().into()
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length")
}

fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    rand::fill(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: Sealed = Sealed::new("customer", "note_enc");
    const PHONE: Sealed = Sealed::new("customer", "phone_enc");

    fn tenant(number: u128) -> TenantId {
        TenantId::from_uuid(uuid::Uuid::from_u128(number))
    }

    fn ring() -> Keyring {
        Keyring::new(&Keyring::new_master()).unwrap()
    }

    #[test]
    fn what_was_sealed_is_opened_by_the_same_tenant_for_the_same_column_only() {
        let ring = ring();
        let keys = ring.open(tenant(1), &ring.new_wrapped(tenant(1)).unwrap()).unwrap();
        let sealed = keys.seal_for(tenant(1), NOTE, b"gate code 4711").unwrap();

        assert_eq!(keys.open_for(tenant(1), NOTE, &sealed).unwrap(), b"gate code 4711");
        assert_eq!(keys.open_for(tenant(1), PHONE, &sealed), Err(KeyError::NotOurs));
        assert_eq!(keys.open_for(tenant(2), NOTE, &sealed), Err(KeyError::NotOurs));
        assert!(!sealed.windows(4).any(|bytes| bytes == b"4711"));
    }

    #[test]
    fn a_changed_or_cut_value_is_not_opened() {
        let ring = ring();
        let keys = ring.open(tenant(1), &ring.new_wrapped(tenant(1)).unwrap()).unwrap();
        let mut sealed = keys.seal_for(tenant(1), NOTE, b"words").unwrap();
        assert_eq!(keys.open_for(tenant(1), NOTE, &sealed[..8]), Err(KeyError::NotOurs));
        *sealed.last_mut().unwrap() ^= 1;
        assert_eq!(keys.open_for(tenant(1), NOTE, &sealed), Err(KeyError::NotOurs));
    }

    #[test]
    fn the_same_words_are_never_sealed_alike_but_index_alike() {
        let ring = ring();
        let keys = ring.open(tenant(1), &ring.new_wrapped(tenant(1)).unwrap()).unwrap();
        assert_ne!(keys.seal_for(tenant(1), NOTE, b"words").unwrap(), keys.seal_for(tenant(1), NOTE, b"words").unwrap());
        assert_eq!(keys.blind_index("phone", "+12125550123"), keys.blind_index("phone", "+12125550123"));
        assert_ne!(keys.blind_index("phone", "+12125550123"), keys.blind_index("email", "+12125550123"));
    }

    #[test]
    fn one_tenants_wrapped_key_does_not_open_anothers_and_each_indexes_its_own_way() {
        let ring = ring();
        let (one, two) = (ring.new_wrapped(tenant(1)).unwrap(), ring.new_wrapped(tenant(2)).unwrap());
        assert!(matches!(ring.open(tenant(2), &one), Err(KeyError::NotOurs)));
        let (one, two) = (ring.open(tenant(1), &one).unwrap(), ring.open(tenant(2), &two).unwrap());
        assert_ne!(one.blind_index("phone", "+12125550123"), two.blind_index("phone", "+12125550123"));
    }

    #[test]
    fn another_master_key_opens_nothing() {
        let wrapped = ring().new_wrapped(tenant(1)).unwrap();
        assert!(matches!(ring().open(tenant(1), &wrapped), Err(KeyError::NotOurs)));
    }

    #[test]
    fn a_master_key_of_another_form_is_refused() {
        for text in ["", "short", "c2hvcnQ="] {
            assert!(matches!(Keyring::new(&SecretString::from(text)), Err(KeyError::MalformedMaster)), "{text}");
        }
    }
}
