//! What came with a request that is asked for once more, because its answer takes long: the carrier does not repeat it, and another
//! replica may be asked.

use std::time::Duration;

use domain::masked::Words;
use ports::shared_memory::{Purpose, SharedKey};
use store::{TenantScope, turns};

use super::{Came, Reception, Request, log_memory};

/// How long it is kept: longer than a caller waits for an answer.
const KEPT: Duration = Duration::from_secs(30);

impl Reception {
    /// Keeps what came with a request for whoever is asked next. It is encrypted for its tenant; without shared memory nobody
    /// else learns it.
    pub async fn keep_heard(&self, scope: &TenantScope, request: &Request) {
        let Ok(json) = serde_json::to_string(&request.what) else { return };
        let Ok(sealed) = turns::seal_heard(scope, &Words::new(json)) else { return };
        if let Err(failure) = self.memory.mark(&key(scope, request), sealed, KEPT).await {
            log_memory(&failure);
        }
    }

    /// What came with this request when it was asked for first, maybe at another replica.
    pub async fn heard_before(&self, scope: &TenantScope, request: &Request) -> Option<Came> {
        let sealed = self.memory.marked(&key(scope, request)).await.unwrap_or_else(|failure| {
            log_memory(&failure);
            None
        })?;
        serde_json::from_str(turns::unseal_heard(scope, &sealed).ok()?.expose()).ok()
    }
}

fn key(scope: &TenantScope, request: &Request) -> SharedKey {
    SharedKey::of_tenant(scope.tenant(), Purpose::Heard, format_args!("{}/{}", request.carrier_ref, request.key))
}
