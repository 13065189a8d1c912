//! Calls that are owed, as staff settle them.

use domain::{
    callback::{Callback, CallbackId},
    tenancy::UserId,
};
use store::{TenantTx, callbacks};

use super::{Deed, Desk, DeskError};

impl Desk {
    /// Notes that a call was made or is no longer wanted.
    ///
    /// # Errors
    /// `NotFound`, or `Impossible` when it is resolved already.
    pub async fn resolve_callback(&self, tx: &TenantTx, by: UserId, id: CallbackId) -> Result<Callback, DeskError> {
        let before = callbacks::by_id(tx, id).await?.ok_or(DeskError::NotFound("callback"))?;
        let done = callbacks::resolve(tx, id, self.now()).await?;
        self.settled(tx, by, ("resolved", done), before).await
    }

    /// Opens a resolved callback again.
    ///
    /// # Errors
    /// `NotFound`, or `Impossible` when it is open.
    pub async fn reopen_callback(&self, tx: &TenantTx, by: UserId, id: CallbackId) -> Result<Callback, DeskError> {
        let before = callbacks::by_id(tx, id).await?.ok_or(DeskError::NotFound("callback"))?;
        let done = callbacks::reopen(tx, id, self.now()).await?;
        self.settled(tx, by, ("reopened", done), before).await
    }

    async fn settled(&self, tx: &TenantTx, by: UserId, (action, done): (&str, bool), before: Callback) -> Result<Callback, DeskError> {
        if !done {
            return Err(DeskError::Impossible);
        }
        let after = callbacks::by_id(tx, before.id).await?.ok_or(DeskError::NotFound("callback"))?;
        let deed = Deed { action, kind: "callback", object: before.id.uuid() };
        self.note(tx, by, deed, (Some(&before), Some(&after))).await?;
        Ok(after)
    }
}
