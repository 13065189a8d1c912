//! Background work that was given up, put back into line by hand.

use domain::tenancy::UserId;
use store::{
    TenantTx, messages,
    outbox::{self, JobId},
};

use super::{Deed, Desk, DeskError};
use crate::jobs::Job;

impl Desk {
    /// Lets a given-up job be tried again; of a text, that it failed is taken back.
    ///
    /// # Errors
    /// `NotFound` when no such job was given up.
    pub async fn retry_job(&self, tx: &TenantTx, by: UserId, id: JobId) -> Result<(), DeskError> {
        let Some(payload) = outbox::try_again(tx, id, self.now()).await? else {
            return Err(DeskError::NotFound("given-up job"));
        };
        // What cannot be read is given up by the worker once more.
        if let Ok(Job::SendText { message, .. }) = serde_json::from_str(payload.expose()) {
            messages::put_back(tx, message, self.now()).await?;
        }
        let deed = Deed { action: "retried", kind: "job", object: id.uuid() };
        Ok(self.note::<()>(tx, by, deed, (None, None)).await?)
    }
}
