//! What staff do at their desk: customers, work orders, callbacks, settings, jobs. Each writes inside the caller's transaction
//! and leaves a row in the audit there.

mod callbacks;
mod customers;
mod jobs;
mod settings;
mod work_orders;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{id::Id, masked::Words, tenancy::UserId};
use ports::{Clock, Ids};
use serde::Serialize;
use store::{
    StoreError, TenantTx,
    audit::{self, AuditEntry},
};
use uuid::Uuid;

pub use customers::{CustomerWish, PlaceWish};
pub use settings::{HoursWish, ServiceWish, TechnicianWish};
pub use work_orders::WorkOrderWish;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// There is no such thing in this business.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// Something that the new row points to is not in this business.
    #[error("there is no such {0} to point to")]
    NoSuchReference(&'static str),
    /// It is there already.
    #[error("it is there already")]
    AlreadyThere,
    /// It does not stand where this could be done to it.
    #[error("it does not stand where this can be done")]
    Impossible,
    /// The store could not.
    #[error("it could not be kept")]
    Store(#[from] StoreError),
}

/// Where staff work.
#[derive(Clone)]
pub struct Desk {
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
}

/// What an audit row tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deed<'a> {
    pub action: &'a str,
    pub kind: &'a str,
    pub object: Uuid,
}

impl Desk {
    /// A desk with this clock.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Self {
        Self { clock, ids }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub(crate) fn ids(&self) -> &dyn Ids {
        self.ids.as_ref()
    }

    pub(crate) fn id<Of>(&self) -> Id<Of> {
        Id::from_uuid(self.ids.next())
    }

    /// Notes in the audit who did what, with how it was before and after.
    pub(crate) async fn note<T: Serialize>(
        &self,
        tx: &TenantTx,
        by: UserId,
        deed: Deed<'_>,
        (before, after): (Option<&T>, Option<&T>),
    ) -> Result<(), StoreError> {
        let entry = AuditEntry {
            id: self.ids.next(),
            actor: format!("user:{by}"),
            action: deed.action.to_owned(),
            object_kind: deed.kind.to_owned(),
            object_id: Some(deed.object),
            reason: String::new(),
            before: before.map(as_json),
            after: after.map(as_json),
            at: self.now(),
        };
        audit::append(tx, &entry).await
    }
}

// What is stored always has a JSON form.
fn as_json<T: Serialize>(value: &T) -> Words {
    Words::new(serde_json::to_string(value).unwrap_or_default())
}
