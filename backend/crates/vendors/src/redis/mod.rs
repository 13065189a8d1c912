//! Shared memory on a Redis server (6.0 or later), for several replicas. Times to live are Redis's own.
//!
//! Every call has one time limit; a server that fails is left alone for a second at a time, so that a turn does not wait for it.

mod failures;
mod scripts;
mod switchboard;

use std::{future::Future, sync::Arc, time::Duration};

use async_trait::async_trait;
use ports::{
    Failure, FailureKind, Rejection, SharedKey, SharedMemory,
    shared_memory::{Kept, Lease, Mark, Subscription, Tally, VersionedCopy},
};
use redis::{
    AsyncCommands, Client, ConnectionInfo, IntoConnectionInfo, ProtocolVersion, RedisResult,
    aio::{ConnectionManager, ConnectionManagerConfig},
    io::tcp::TcpSettings,
};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    clock::SystemClock,
    memory::check_length,
    wire::{Breaker, BreakerSettings, Repeat, install_crypto},
};
use failures::{failure_of, is_lost_line};
use scripts::Scripts;
use switchboard::Switchboard;

/// The vendor's name in failures and breakers.
pub const VENDOR: &str = "redis";

// A fence must outlive its lease; after a day the server's clock alone keeps tokens growing.
const FENCE_TTL: Duration = Duration::from_secs(86_400);
// Redis refuses an expiry beyond what its milliseconds hold.
const LONGEST_TTL: Duration = Duration::from_secs(10 * 365 * 86_400);

/// How Redis is reached.
#[derive(Clone, Debug)]
pub struct RedisSettings {
    /// `redis://` or `rediss://` with user, password, host, port and database.
    pub url: SecretString,
    /// Put before every key and topic, so that installations can share a server.
    pub prefix: String,
    /// For one call, connecting and repeating included.
    pub time_limit: Duration,
    /// When to leave the server alone.
    pub breaker: BreakerSettings,
}

impl RedisSettings {
    /// Half a second a call; after three failures one second of rest.
    #[must_use]
    pub fn new(url: SecretString, prefix: impl Into<String>) -> Self {
        let breaker = BreakerSettings { failures_to_open: 3, open_for: Duration::from_secs(1), probes: 1 };
        Self { url, prefix: prefix.into(), time_limit: Duration::from_millis(500), breaker }
    }
}

/// Shared memory of all replicas that name the same server and prefix.
pub struct RedisMemory {
    commands: ConnectionManager,
    switchboard: Switchboard,
    scripts: Scripts,
    prefix: String,
    time_limit: Duration,
    breaker: Arc<Breaker>,
}

impl RedisMemory {
    /// Makes ready to connect; the first call connects, so that a house opens its doors with Redis away. Needs a Tokio runtime.
    ///
    /// # Errors
    /// `Rejected` when the URL is of no use.
    pub fn open(settings: RedisSettings) -> Result<Self, Failure> {
        install_crypto();
        let limit = settings.time_limit;
        let config = ConnectionManagerConfig::new()
            .set_response_timeout(Some(limit))
            .set_connection_timeout(Some(limit))
            // A command that finds no server says so at once; the next one tries again.
            .set_number_of_retries(0);
        // With RESP3 the manager learns of a lost line by itself and makes a new one before it is needed.
        let client = client(&settings.url, ProtocolVersion::RESP3)?;
        let commands = ConnectionManager::new_lazy_with_config(client, config).map_err(failure_of)?;
        let switchboard = Switchboard::open(client_for_listening(&settings.url)?, limit);
        // Redis measures its times itself, so the rest is measured on the machine's clock too.
        let breaker = Arc::new(Breaker::new(VENDOR, settings.breaker, Arc::new(SystemClock::start())));
        Ok(Self { commands, switchboard, scripts: Scripts::new(), prefix: settings.prefix, time_limit: limit, breaker })
    }

    /// The breaker of this memory, to look at and to reset.
    #[must_use]
    pub fn breaker(&self) -> Arc<Breaker> {
        self.breaker.clone()
    }

    fn name(&self, key: &SharedKey, family: &str) -> String {
        format!("{}:{}:{family}", self.prefix, key.as_str())
    }

    async fn call<T, F>(&self, repeat: Repeat, work: impl Fn(ConnectionManager) -> F + Send) -> Result<T, Failure>
    where
        F: Future<Output = RedisResult<T>> + Send,
    {
        let permit = self.breaker.enter().map_err(|wait| Failure::new(VENDOR, FailureKind::CircuitOpen).after(Some(wait)))?;
        let result = match tokio::time::timeout(self.time_limit, self.once_or_twice(repeat, work)).await {
            Ok(result) => result.map_err(failure_of),
            Err(elapsed) => Err(Failure::new(VENDOR, FailureKind::TimedOut).because(elapsed)),
        };
        match &result {
            Err(failure) if failure.may_be_repeated() || failure.kind == FailureKind::Malformed => permit.failed(),
            Ok(_) | Err(_) => permit.answered(),
        }
        result
    }

    // A line that was lost while it rested is found out by the first command on it.
    async fn once_or_twice<T, F>(&self, repeat: Repeat, work: impl Fn(ConnectionManager) -> F) -> RedisResult<T>
    where
        F: Future<Output = RedisResult<T>>,
    {
        match work(self.commands.clone()).await {
            Err(error) if repeat == Repeat::Freely && is_lost_line(&error) => work(self.commands.clone()).await,
            other => other,
        }
    }
}

#[async_trait]
impl SharedMemory for RedisMemory {
    async fn copy_of(&self, key: &SharedKey) -> Result<Option<VersionedCopy>, Failure> {
        let name = self.name(key, "copy");
        let (version, bytes): (Option<u64>, Option<Vec<u8>>) = self
            .call(Repeat::Freely, |mut redis| {
                let name = name.clone();
                async move { redis.hmget(name, &["version", "bytes"]).await }
            })
            .await?;
        Ok(version.zip(bytes).map(|(version, bytes)| VersionedCopy { version, bytes }))
    }

    async fn keep(&self, key: &SharedKey, copy: VersionedCopy, ttl: Duration) -> Result<Kept, Failure> {
        check_length(VENDOR, &copy.bytes)?;
        let name = self.name(key, "copy");
        let kept = self.call(Repeat::Freely, |redis| self.scripts.keep(redis, &name, &copy, ms(ttl))).await?;
        Ok(if kept { Kept::Yes } else { Kept::NewerIsThere })
    }

    async fn forget(&self, key: &SharedKey) -> Result<(), Failure> {
        self.remove(self.name(key, "copy")).await
    }

    async fn acquire(&self, key: &SharedKey, ttl: Duration) -> Result<Option<Lease>, Failure> {
        let (lease, fence) = (self.name(key, "lease"), self.name(key, "fence"));
        // A repeated request is known by it; nothing else depends on it.
        let nonce = nonce();
        let token =
            self.call(Repeat::Freely, |redis| self.scripts.acquire(redis, [&lease, &fence], &nonce, [ms(ttl), ms(FENCE_TTL)])).await?;
        Ok(token.map(|token| Lease { key: key.clone(), token }))
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<bool, Failure> {
        let name = self.name(&lease.key, "lease");
        self.call(Repeat::Freely, |redis| self.scripts.renew(redis, &name, lease.token, ms(ttl))).await
    }

    async fn release(&self, lease: Lease) -> Result<bool, Failure> {
        let name = self.name(&lease.key, "lease");
        self.call(Repeat::Freely, |redis| self.scripts.release(redis, &name, lease.token)).await
    }

    async fn mark(&self, key: &SharedKey, value: Vec<u8>, ttl: Duration) -> Result<Mark, Failure> {
        check_length(VENDOR, &value)?;
        let name = self.name(key, "mark");
        let nonce = nonce();
        let seen = self.call(Repeat::Freely, |redis| self.scripts.mark(redis, &name, &nonce, &value, ms(ttl))).await?;
        Ok(seen.map_or(Mark::First, Mark::Seen))
    }

    async fn marked(&self, key: &SharedKey) -> Result<Option<Vec<u8>>, Failure> {
        let name = self.name(key, "mark");
        self.call(Repeat::Freely, |mut redis| {
            let name = name.clone();
            async move { redis.hget(name, "value").await }
        })
        .await
    }

    async fn unmark(&self, key: &SharedKey) -> Result<(), Failure> {
        self.remove(self.name(key, "mark")).await
    }

    async fn count(&self, key: &SharedKey, window: Duration) -> Result<Tally, Failure> {
        let name = self.name(key, "tally");
        // One too many after a lost line is no harm.
        let (happened, left_ms) = self.call(Repeat::Freely, |redis| self.scripts.count(redis, &name, ms(window))).await?;
        Ok(Tally { happened, closes_in: Duration::from_millis(left_ms) })
    }

    async fn publish(&self, key: &SharedKey, notice: Vec<u8>) -> Result<(), Failure> {
        check_length(VENDOR, &notice)?;
        let topic = self.name(key, "news");
        self.call(Repeat::Never, |mut redis| {
            let (topic, notice) = (topic.clone(), notice.clone());
            async move { redis.publish(topic, notice).await }
        })
        .await
    }

    async fn subscribe(&self, key: &SharedKey) -> Result<Box<dyn Subscription>, Failure> {
        let listener = self.switchboard.listen(self.name(key, "news")).await?;
        Ok(Box::new(listener))
    }

    async fn ping(&self) -> Result<(), Failure> {
        self.call(Repeat::Freely, |mut redis| async move { redis.ping().await }).await
    }
}

impl RedisMemory {
    async fn remove(&self, name: String) -> Result<(), Failure> {
        self.call(Repeat::Freely, |mut redis| {
            let name = name.clone();
            async move { redis.del(name).await }
        })
        .await
    }
}

// Listening has a connection of its own, of the older protocol that the library listens in.
fn client_for_listening(url: &SecretString) -> Result<Client, Failure> {
    client(url, ProtocolVersion::RESP2)
}

fn client(url: &SecretString, protocol: ProtocolVersion) -> Result<Client, Failure> {
    // The library's own words may quote the URL, and with it the password.
    let unusable = || Failure::new(VENDOR, FailureKind::Rejected { code: "url".to_owned(), why: Rejection::Other });
    let info: ConnectionInfo = url.expose_secret().into_connection_info().ok().ok_or_else(unusable)?;
    let settings = info.redis_settings().clone().set_protocol(protocol);
    let info = info.set_redis_settings(settings).set_tcp_settings(tcp_settings());
    Client::open(info).ok().ok_or_else(unusable)
}

#[cfg(target_os = "linux")]
fn tcp_settings() -> TcpSettings {
    // Without a limit a line that was cut silently is believed in for a quarter of an hour.
    // <https://man7.org/linux/man-pages/man7/tcp.7.html>
    TcpSettings::default().set_nodelay(true).set_user_timeout(Duration::from_secs(5))
}

#[cfg(not(target_os = "linux"))]
fn tcp_settings() -> TcpSettings {
    TcpSettings::default().set_nodelay(true)
}

fn nonce() -> [u8; 16] {
    rand::random()
}

fn ms(ttl: Duration) -> u64 {
    u64::try_from(ttl.min(LONGEST_TTL).as_millis()).unwrap_or(u64::MAX).max(1)
}
