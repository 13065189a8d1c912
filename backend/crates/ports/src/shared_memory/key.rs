//! Keys of shared memory: the owner comes first, so that no key can be made without saying whose it is.

use std::fmt;

use domain::tenancy::TenantId;

/// Names one thing in shared memory.
///
/// Its id may end up in another server's memory and logs: put no phone number or name into it, but the blind index of one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SharedKey {
    text: String,
    scope_ends: usize,
}

/// What a key is for; one word each, so that two uses of one id never meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A conversation: its session copy, and the lease of its turn.
    Conversation,
    /// An answered request that may come again.
    Replay,
    /// What was heard with a request that comes again without it.
    Heard,
    /// A limit on how often something may happen.
    Limit,
    /// News for the live pages of a business.
    News,
    /// Background work is waiting.
    Work,
    /// Something that only one replica does at a time.
    Duty,
    /// The readiness probe.
    Probe,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Conversation => "conversation",
            Self::Replay => "replay",
            Self::Heard => "heard",
            Self::Limit => "limit",
            Self::News => "news",
            Self::Work => "work",
            Self::Duty => "duty",
            Self::Probe => "probe",
        }
    }
}

impl SharedKey {
    /// A thing of one tenant.
    #[must_use]
    pub fn of_tenant(tenant: TenantId, purpose: Purpose, id: impl fmt::Display) -> Self {
        Self::build(&format!("t/{tenant}"), purpose, &id)
    }

    /// A thing of the platform itself, which no tenant owns.
    #[must_use]
    pub fn of_platform(purpose: Purpose, id: impl fmt::Display) -> Self {
        Self::build("p", purpose, &id)
    }

    fn build(owner: &str, purpose: Purpose, id: &dyn fmt::Display) -> Self {
        let scope = format!("{owner}/{}", purpose.as_str());
        Self { scope_ends: scope.len(), text: format!("{scope}/{id}") }
    }

    /// `t/<tenant>/<purpose>/<id>` or `p/<purpose>/<id>`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

// The id may have come from outside; owner and purpose are ours.
impl fmt::Debug for SharedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/..", self.text.get(..self.scope_ends).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_key_begins_with_its_owner_and_prints_without_its_id() {
        let tenant = TenantId::from_uuid(Uuid::from_u128(7));
        let key = SharedKey::of_tenant(tenant, Purpose::Limit, "secret");

        assert_eq!(key.as_str(), "t/00000000-0000-0000-0000-000000000007/limit/secret");
        assert_eq!(format!("{key:?}"), "t/00000000-0000-0000-0000-000000000007/limit/..");
        assert_eq!(SharedKey::of_platform(Purpose::Work, "texts").as_str(), "p/work/texts");
    }

    #[test]
    fn an_id_cannot_reach_into_another_tenant() {
        let (a, b) = (TenantId::from_uuid(Uuid::from_u128(1)), TenantId::from_uuid(Uuid::from_u128(2)));
        let hostile = SharedKey::of_tenant(a, Purpose::Limit, format!("../../t/{b}/limit/x"));

        assert_ne!(hostile, SharedKey::of_tenant(b, Purpose::Limit, "x"));
        assert!(hostile.as_str().starts_with(&format!("t/{a}/")));
    }
}
