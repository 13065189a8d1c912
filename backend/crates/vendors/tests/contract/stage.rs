//! Where the shared memory's contract is played: one memory, seen by two replicas.

use std::sync::Arc;

use domain::tenancy::TenantId;
use ports::{Ids, SharedKey, SharedMemory, shared_memory::Purpose};
use secrecy::SecretString;
use vendors::{
    clock::SystemClock,
    ids::SystemIds,
    memory::{DEFAULT_CAPACITY_BYTES, ProcessMemory},
    redis::{RedisMemory, RedisSettings},
};

/// Which memory.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    /// Inside the process.
    Process,
    /// On the Redis server that `REDIS_URL` names.
    Redis,
}

/// Two replicas and a tenant of their own.
pub struct Stage {
    /// One replica.
    pub a: Arc<dyn SharedMemory>,
    /// Another.
    pub b: Arc<dyn SharedMemory>,
    tenant: TenantId,
}

impl Stage {
    /// An empty memory of this engine.
    pub fn on(engine: Engine) -> Self {
        let tenant = TenantId::from_uuid(SystemIds.next());
        match engine {
            Engine::Process => {
                let memory = Arc::new(ProcessMemory::new(Arc::new(SystemClock::start()), DEFAULT_CAPACITY_BYTES));
                Self { a: memory.clone(), b: memory, tenant }
            }
            Engine::Redis => {
                let prefix = format!("test-{}", SystemIds.next());
                Self { a: Arc::new(redis(&redis_url(), &prefix)), b: Arc::new(redis(&redis_url(), &prefix)), tenant }
            }
        }
    }

    /// A key of the stage's tenant.
    pub fn key(&self, id: &str) -> SharedKey {
        SharedKey::of_tenant(self.tenant, Purpose::Conversation, id)
    }
}

/// Redis at this address.
pub fn redis(url: &str, prefix: &str) -> RedisMemory {
    RedisMemory::open(RedisSettings::new(SecretString::from(url), prefix)).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where their servers are")]
fn redis_url() -> String {
    std::env::var("REDIS_URL").expect("this half of the contract needs Redis: eval \"$(scripts/services up)\" and run it again")
}
