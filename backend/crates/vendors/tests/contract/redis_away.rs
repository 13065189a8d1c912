//! Redis taken away, stalled, locked and brought back: what the memory says, how fast, and how it recovers.

use std::time::{Duration, Instant};

use domain::tenancy::TenantId;
use ports::{
    Failure, FailureKind, SharedKey, SharedMemory,
    shared_memory::{Mark, Notice, Purpose, VersionedCopy},
};
use uuid::Uuid;
use vendors::redis::RedisMemory;

use crate::{redis_server::RedisServer, stage::redis};

const LONG: Duration = Duration::from_secs(60);

fn key() -> SharedKey {
    SharedKey::of_tenant(TenantId::from_uuid(Uuid::from_u128(1)), Purpose::Conversation, "1")
}

async fn write(memory: &RedisMemory) -> Result<(), Failure> {
    memory.keep(&key(), VersionedCopy { version: 1, bytes: vec![1] }, LONG).await.map(|_| ())
}

async fn wait_until_it_answers(memory: &RedisMemory) -> Duration {
    let started = Instant::now();
    while memory.ping().await.is_err() {
        assert!(started.elapsed() < Duration::from_secs(10), "it does not come back");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    started.elapsed()
}

#[tokio::test]
async fn a_server_that_is_gone_is_told_at_once_and_one_that_is_back_is_used_again() {
    let mut server = RedisServer::start(&[]).await;
    let memory = redis(&server.url(""), "house");
    write(&memory).await.unwrap();

    server.kill();
    let started = Instant::now();
    let first = write(&memory).await.unwrap_err();
    for _ in 0..20 {
        write(&memory).await.unwrap_err();
    }
    let lost = started.elapsed();
    server.start_again().await;
    let recovery = wait_until_it_answers(&memory).await;

    assert_eq!(first.kind, FailureKind::Unavailable);
    assert!(lost < Duration::from_secs(3), "21 calls without a server took {lost:?}");
    assert!(recovery < Duration::from_secs(5), "it took {recovery:?} to come back");
    write(&memory).await.unwrap();
}

#[tokio::test]
async fn a_short_absence_between_two_calls_is_not_noticed() {
    let mut server = RedisServer::start(&[]).await;
    let memory = redis(&server.url(""), "house");
    write(&memory).await.unwrap();

    server.kill();
    server.start_again().await;

    write(&memory).await.unwrap();
    assert_eq!(memory.mark(&key(), vec![1], LONG).await.unwrap(), Mark::First);
}

#[tokio::test]
async fn a_house_opens_while_its_server_is_away() {
    let mut server = RedisServer::start(&[]).await;
    server.kill();
    let memory = redis(&server.url(""), "house");

    assert_eq!(memory.ping().await.unwrap_err().kind, FailureKind::Unavailable);
    assert!(memory.subscribe(&key()).await.is_err());
    server.start_again().await;
    wait_until_it_answers(&memory).await;
    memory.subscribe(&key()).await.unwrap();
}

#[tokio::test]
async fn a_server_that_stands_still_costs_no_more_than_the_limit() {
    let server = RedisServer::start(&[]).await;
    let memory = redis(&server.url(""), "house");
    write(&memory).await.unwrap();

    server.signal("STOP");
    let started = Instant::now();
    let slow = write(&memory).await.unwrap_err();
    let waited = started.elapsed();
    while write(&memory).await.unwrap_err().kind != FailureKind::CircuitOpen {}
    let until_left_alone = started.elapsed();
    server.signal("CONT");
    wait_until_it_answers(&memory).await;

    assert_eq!(slow.kind, FailureKind::TimedOut);
    assert!(waited < Duration::from_secs(2), "{waited:?}");
    assert!(until_left_alone < Duration::from_secs(5), "{until_left_alone:?}");
}

#[tokio::test]
async fn who_listened_while_the_server_was_away_is_told_and_hears_again() {
    let mut server = RedisServer::start(&[]).await;
    let memory = redis(&server.url(""), "house");
    let mut listener = memory.subscribe(&key()).await.unwrap();

    server.kill();
    tokio::time::sleep(Duration::from_millis(100)).await;
    server.start_again().await;
    let told = tokio::time::timeout(Duration::from_secs(5), listener.next()).await.unwrap();
    wait_until_it_answers(&memory).await;
    memory.publish(&key(), vec![7]).await.unwrap();

    assert_eq!(told, Some(Notice::Missed));
    assert_eq!(listener.next().await, Some(Notice::Heard(vec![7])));
}

#[tokio::test]
async fn a_closed_memory_ends_its_listeners() {
    let server = RedisServer::start(&[]).await;
    let memory = redis(&server.url(""), "house");
    let mut listener = memory.subscribe(&key()).await.unwrap();

    drop(memory);

    assert_eq!(tokio::time::timeout(Duration::from_secs(5), listener.next()).await.unwrap(), None);
}

#[tokio::test]
async fn scripts_that_the_server_has_forgotten_are_given_to_it_again() {
    let server = RedisServer::start(&[]).await;
    let memory = redis(&server.url(""), "house");
    write(&memory).await.unwrap();

    let mut line = redis::Client::open(server.url("")).unwrap().get_multiplexed_async_connection().await.unwrap();
    redis::cmd("SCRIPT").arg("FLUSH").exec_async(&mut line).await.unwrap();

    write(&memory).await.unwrap();
}

#[tokio::test]
async fn a_wrong_password_is_told_without_the_password() {
    let server = RedisServer::start(&["--requirepass", "right"]).await;

    for user in ["", ":wrong-password@"] {
        let failure = redis(&server.url(user), "house").ping().await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::Unauthorized, "{failure:?}");
        assert!(!format!("{failure:?}").contains("wrong-password"));
    }
    redis(&server.url(":right@"), "house").ping().await.unwrap();
}

#[tokio::test]
async fn a_full_server_is_unavailable() {
    let server = RedisServer::start(&["--maxmemory", "100kb", "--maxmemory-policy", "noeviction"]).await;
    let failure = write(&redis(&server.url(""), "house")).await.unwrap_err();
    assert_eq!(failure.kind, FailureKind::Unavailable, "{failure:?}");
}

#[tokio::test]
async fn prefixes_keep_installations_apart() {
    let server = RedisServer::start(&[]).await;
    let (ours, theirs) = (redis(&server.url(""), "ours"), redis(&server.url(""), "theirs"));
    let mut listener = theirs.subscribe(&key()).await.unwrap();

    write(&ours).await.unwrap();
    ours.publish(&key(), vec![1]).await.unwrap();
    theirs.publish(&key(), vec![2]).await.unwrap();

    assert_eq!(theirs.copy_of(&key()).await.unwrap(), None);
    assert_eq!(listener.next().await, Some(Notice::Heard(vec![2])));
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_without_being_told() {
    let settings = vendors::redis::RedisSettings::new("http://:secret@127.0.0.1/".to_owned().into(), "house");
    let refused = RedisMemory::open(settings).err().unwrap();
    assert!(matches!(refused.kind, FailureKind::Rejected { .. }));
    assert!(!format!("{refused:?}").contains("secret"));
}
