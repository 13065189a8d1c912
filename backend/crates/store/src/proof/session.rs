//! A signed-in person, proved by an access token: a JWT that we signed ourselves and that is not over.

use std::fmt;

use chrono::{DateTime, Duration, Utc};
use domain::tenancy::{TenantId, UserId};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const ISSUER: &str = "callwright";

/// The key that access tokens are signed with.
#[derive(Clone)]
pub struct SessionKey {
    secret: SecretString,
}

/// Whom a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who signed in.
    pub user: UserId,
    /// The business that they look at.
    pub tenant: TenantId,
    /// The chain of refresh tokens that it came from: signing out there ends it.
    pub family: Uuid,
}

/// Why a token is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadToken {
    /// Not ours, changed, or of another form.
    #[error("the token is not genuine")]
    NotGenuine,
    /// It was good once.
    #[error("the token is over")]
    Over,
}

/// The words of the token. The role is not among them: it is read from the database.
#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    sub: Uuid,
    tenant: Uuid,
    family: Uuid,
    iat: i64,
    exp: i64,
}

impl SessionKey {
    /// Takes the secret, at least 32 bytes of chance.
    #[must_use]
    pub const fn new(secret: SecretString) -> Self {
        Self { secret }
    }

    /// Signs a token for this session, good for this long.
    ///
    /// # Errors
    /// Never with a key that `new` took; the signer's word for it is kept.
    pub fn sign(&self, session: Session, now: DateTime<Utc>, good_for: Duration) -> Result<String, BadToken> {
        let claims = Claims {
            iss: ISSUER.to_owned(),
            sub: session.user.uuid(),
            tenant: session.tenant.uuid(),
            family: session.family,
            iat: now.timestamp(),
            exp: (now + good_for).timestamp(),
        };
        let key = EncodingKey::from_secret(self.secret.expose_secret().as_bytes());
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &key).map_err(|_why| BadToken::NotGenuine)
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionKey")
    }
}

/// A token that was checked.
///
/// Only [`SessionClaims::check`] makes one:
/// ```compile_fail,E0451
/// # fn forge(session: store::proof::Session) -> store::proof::SessionClaims {
/// store::proof::SessionClaims { session }
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SessionClaims {
    session: Session,
}

impl SessionClaims {
    /// Checks signature, issuer and end of an access token.
    ///
    /// # Errors
    /// When it is not genuine or over.
    pub fn check(token: &str, key: &SessionKey, now: DateTime<Utc>) -> Result<Self, BadToken> {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_issuer(&[ISSUER]);
        validation.set_required_spec_claims(&["exp", "sub", "iss"]);
        // The library looks at the machine's clock; the end is checked below by ours.
        validation.validate_exp = false;
        let key = DecodingKey::from_secret(key.secret.expose_secret().as_bytes());
        let claims = jsonwebtoken::decode::<Claims>(token, &key, &validation).map_err(|_why| BadToken::NotGenuine)?.claims;
        if claims.exp <= now.timestamp() {
            return Err(BadToken::Over);
        }
        let session = Session { user: UserId::from_uuid(claims.sub), tenant: TenantId::from_uuid(claims.tenant), family: claims.family };
        Ok(Self { session })
    }

    /// Who signed in.
    #[must_use]
    pub const fn user(&self) -> UserId {
        self.session.user
    }

    /// The business that they look at.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.session.tenant
    }

    /// The chain of refresh tokens.
    #[must_use]
    pub const fn family(&self) -> Uuid {
        self.session.family
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(secret: &str) -> SessionKey {
        SessionKey::new(SecretString::from(secret))
    }

    fn session() -> Session {
        Session { user: UserId::from_uuid(Uuid::from_u128(1)), tenant: TenantId::from_uuid(Uuid::from_u128(2)), family: Uuid::from_u128(3) }
    }

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn a_token_is_good_until_its_end_and_not_a_second_longer() {
        let key = key("a long secret that nobody knows, 32+");
        let token = key.sign(session(), at(0), Duration::minutes(15)).unwrap();
        assert_eq!(SessionClaims::check(&token, &key, at(899)).unwrap().session, session());
        assert_eq!(SessionClaims::check(&token, &key, at(900)).unwrap_err(), BadToken::Over);
    }

    #[test]
    fn a_token_of_another_key_is_not_genuine() {
        let token = key("a long secret that nobody knows, 32+").sign(session(), at(0), Duration::minutes(15)).unwrap();
        let other = key("another long secret of another house");
        assert_eq!(SessionClaims::check(&token, &other, at(1)).unwrap_err(), BadToken::NotGenuine);
    }

    #[test]
    fn an_unsigned_token_is_not_genuine() {
        let key = key("a long secret that nobody knows, 32+");
        let token = key.sign(session(), at(0), Duration::minutes(15)).unwrap();
        let words = token.split('.').nth(1).unwrap();
        let unsigned = format!("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{words}.");
        assert_eq!(SessionClaims::check(&unsigned, &key, at(1)).unwrap_err(), BadToken::NotGenuine);
        assert_eq!(SessionClaims::check("", &key, at(1)).unwrap_err(), BadToken::NotGenuine);
    }
}
