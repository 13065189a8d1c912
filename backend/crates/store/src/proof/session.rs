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
    /// The business that they look at; absent: the platform itself.
    pub tenant: Option<TenantId>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    tenant: Option<Uuid>,
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
            tenant: session.tenant.map(TenantId::uuid),
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

/// A token that was checked, of somebody who looks at a business.
///
/// Only [`SessionClaims::check`] makes one:
/// ```compile_fail,E0451
/// # fn forge(session: store::proof::Session, tenant: domain::tenancy::TenantId) -> store::proof::SessionClaims {
/// store::proof::SessionClaims { session, tenant }
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SessionClaims {
    session: Session,
    tenant: TenantId,
}

/// A token that was checked, of somebody who looks at the platform itself. Whether they are its admin, the database knows.
///
/// Only [`PlatformClaims::check`] makes one:
/// ```compile_fail,E0423
/// # fn forge(session: store::proof::Session) -> store::proof::PlatformClaims {
/// store::proof::PlatformClaims(session)
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PlatformClaims(Session);

impl SessionClaims {
    /// Checks signature, issuer and end of an access token, and that it is for a business.
    ///
    /// # Errors
    /// When it is not genuine, over, or for the platform.
    pub fn check(token: &str, key: &SessionKey, now: DateTime<Utc>) -> Result<Self, BadToken> {
        let session = checked(token, key, now)?;
        Ok(Self { session, tenant: session.tenant.ok_or(BadToken::NotGenuine)? })
    }

    /// Who signed in.
    #[must_use]
    pub const fn user(&self) -> UserId {
        self.session.user
    }

    /// The business that they look at.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The chain of refresh tokens.
    #[must_use]
    pub const fn family(&self) -> Uuid {
        self.session.family
    }

    /// The whole of it.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }
}

impl PlatformClaims {
    /// Checks signature, issuer and end of an access token, and that it is for the platform.
    ///
    /// # Errors
    /// When it is not genuine, over, or for a business.
    pub fn check(token: &str, key: &SessionKey, now: DateTime<Utc>) -> Result<Self, BadToken> {
        let session = checked(token, key, now)?;
        if session.tenant.is_some() { Err(BadToken::NotGenuine) } else { Ok(Self(session)) }
    }

    /// Who and by which chain.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.0
    }
}

fn checked(token: &str, key: &SessionKey, now: DateTime<Utc>) -> Result<Session, BadToken> {
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
    Ok(Session { user: UserId::from_uuid(claims.sub), tenant: claims.tenant.map(TenantId::from_uuid), family: claims.family })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(secret: &str) -> SessionKey {
        SessionKey::new(SecretString::from(secret))
    }

    fn session() -> Session {
        Session {
            user: UserId::from_uuid(Uuid::from_u128(1)),
            tenant: Some(TenantId::from_uuid(Uuid::from_u128(2))),
            family: Uuid::from_u128(3),
        }
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
    fn a_token_of_a_business_is_none_of_the_platform_and_the_other_way_round() {
        let key = key("a long secret that nobody knows, 32+");
        let of_business = key.sign(session(), at(0), Duration::minutes(15)).unwrap();
        assert_eq!(PlatformClaims::check(&of_business, &key, at(1)).unwrap_err(), BadToken::NotGenuine);
        let of_platform = key.sign(Session { tenant: None, ..session() }, at(0), Duration::minutes(15)).unwrap();
        assert_eq!(SessionClaims::check(&of_platform, &key, at(1)).unwrap_err(), BadToken::NotGenuine);
        assert_eq!(PlatformClaims::check(&of_platform, &key, at(1)).unwrap().session().user, session().user);
        assert_eq!(PlatformClaims::check(&of_platform, &key, at(900)).unwrap_err(), BadToken::Over);
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
