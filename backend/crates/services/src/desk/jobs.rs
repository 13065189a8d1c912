//! Background work that was given up, put back into line by hand.

use domain::tenancy::UserId;
use store::{
    TenantTx,
    outbox::{self, JobId},
};

use super::{Deed, Desk, DeskError};

impl Desk {
    /// Lets a given-up job be tried again.
    ///
    /// # Errors
    /// `NotFound` when no such job was given up.
    pub async fn retry_job(&self, tx: &TenantTx, by: UserId, id: JobId) -> Result<(), DeskError> {
        if !outbox::try_again(tx, id, self.now()).await? {
            return Err(DeskError::NotFound("given-up job"));
        }
        let deed = Deed { action: "retried", kind: "job", object: id.uuid() };
        Ok(self.note::<()>(tx, by, deed, (None, None)).await?)
    }
}
