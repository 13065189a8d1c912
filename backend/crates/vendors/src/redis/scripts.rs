//! What must be one step on the server. Each script touches the keys it is given and no other.
//!
//! Source: <https://redis.io/docs/latest/develop/programmability/eval-intro/>

use std::future::Future;

use ports::shared_memory::VersionedCopy;
use redis::{FromRedisValue, RedisResult, Script, ScriptInvocation, aio::ConnectionManager};

// Versions are written with twenty digits, so that they compare as text: a Lua number holds only 53 bits.
const KEEP: &str = "
local there = redis.call('HGET', KEYS[1], 'version')
if there and there > ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'bytes', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1";

// A token is the server's clock in microseconds, or one more than the last if that is not later.
const ACQUIRE: &str = "
local held = redis.call('HMGET', KEYS[1], 'nonce', 'token')
if held[1] then
  if held[1] == ARGV[1] then return held[2] end
  return false
end
local time = redis.call('TIME')
local last = tonumber(redis.call('GET', KEYS[2]) or '0')
local token = string.format('%.0f', math.max(time[1] * 1000000 + time[2], last + 1))
redis.call('HSET', KEYS[1], 'nonce', ARGV[1], 'token', token)
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('SET', KEYS[2], token, 'PX', ARGV[3])
return token";

const RENEW: &str = "
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])";

const RELEASE: &str = "
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

const MARK: &str = "
local there = redis.call('HMGET', KEYS[1], 'nonce', 'value')
if there[1] then
  if there[1] == ARGV[1] then return false end
  return there[2]
end
redis.call('HSET', KEYS[1], 'nonce', ARGV[1], 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return false";

const COUNT: &str = "
local happened = redis.call('INCR', KEYS[1])
if happened == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return {happened, math.max(redis.call('PTTL', KEYS[1]), 0)}";

/// The scripts, hashed once; the server gets a text when it does not know its hash.
pub(super) struct Scripts {
    keep: Script,
    acquire: Script,
    renew: Script,
    release: Script,
    mark: Script,
    count: Script,
}

impl Scripts {
    pub(super) fn new() -> Self {
        Self {
            keep: Script::new(KEEP),
            acquire: Script::new(ACQUIRE),
            renew: Script::new(RENEW),
            release: Script::new(RELEASE),
            mark: Script::new(MARK),
            count: Script::new(COUNT),
        }
    }

    /// Whether the copy was kept.
    pub(super) fn keep<'a>(
        &'a self,
        redis: ConnectionManager,
        name: &str,
        copy: &VersionedCopy,
        ttl_ms: u64,
    ) -> impl Future<Output = RedisResult<bool>> + Send + use<'a> {
        let mut call = self.keep.key(name);
        call.arg(format!("{:020}", copy.version)).arg(copy.bytes.as_slice()).arg(ttl_ms);
        run(call, redis)
    }

    /// The token, unless somebody else holds the lease. `names`: lease, fence; `ttl_ms`: likewise.
    pub(super) fn acquire<'a>(
        &'a self,
        redis: ConnectionManager,
        names: [&str; 2],
        nonce: &[u8],
        ttl_ms: [u64; 2],
    ) -> impl Future<Output = RedisResult<Option<u64>>> + Send + use<'a> {
        let mut call = self.acquire.prepare_invoke();
        for name in names {
            call.key(name);
        }
        call.arg(nonce).arg(&ttl_ms);
        run(call, redis)
    }

    /// Whether the lease was ours.
    pub(super) fn renew<'a>(
        &'a self,
        redis: ConnectionManager,
        name: &str,
        token: u64,
        ttl_ms: u64,
    ) -> impl Future<Output = RedisResult<bool>> + Send + use<'a> {
        let mut call = self.renew.key(name);
        call.arg(token).arg(ttl_ms);
        run(call, redis)
    }

    /// Whether the lease was ours.
    pub(super) fn release<'a>(
        &'a self,
        redis: ConnectionManager,
        name: &str,
        token: u64,
    ) -> impl Future<Output = RedisResult<bool>> + Send + use<'a> {
        let mut call = self.release.key(name);
        call.arg(token);
        run(call, redis)
    }

    /// What somebody else has marked before us, if somebody has.
    pub(super) fn mark<'a>(
        &'a self,
        redis: ConnectionManager,
        name: &str,
        nonce: &[u8],
        value: &[u8],
        ttl_ms: u64,
    ) -> impl Future<Output = RedisResult<Option<Vec<u8>>>> + Send + use<'a> {
        let mut call = self.mark.key(name);
        call.arg(nonce).arg(value).arg(ttl_ms);
        run(call, redis)
    }

    /// How often, and the milliseconds until the window closes.
    pub(super) fn count<'a>(
        &'a self,
        redis: ConnectionManager,
        name: &str,
        window_ms: u64,
    ) -> impl Future<Output = RedisResult<(u64, u64)>> + Send + use<'a> {
        let mut call = self.count.key(name);
        call.arg(window_ms);
        run(call, redis)
    }
}

async fn run<T: FromRedisValue>(call: ScriptInvocation<'_>, mut redis: ConnectionManager) -> RedisResult<T> {
    call.invoke_async(&mut redis).await
}
