//! The contract of shared memory, the same for both engines.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use ports::{
    FailureKind,
    shared_memory::{Kept, Lease, MAX_VALUE_BYTES, Mark, Notice, Subscription, VersionedCopy},
};
use rstest::rstest;
use tokio::task::JoinSet;

use crate::stage::{Engine, Stage};

const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_millis(400);
const PAST_SHORT: Duration = Duration::from_millis(500);

fn copy(version: u64, bytes: &[u8]) -> VersionedCopy {
    VersionedCopy { version, bytes: bytes.to_vec() }
}

async fn heard(listener: &mut Box<dyn Subscription>) -> Notice {
    tokio::time::timeout(Duration::from_secs(5), listener.next()).await.expect("nothing was heard").expect("the memory is open")
}

async fn hears_nothing(listener: &mut Box<dyn Subscription>) -> bool {
    tokio::time::timeout(Duration::from_millis(50), listener.next()).await.is_err()
}

#[rstest]
#[tokio::test]
async fn a_copy_is_seen_by_the_other_replica_until_it_ends(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let (key, brief) = (stage.key("1"), stage.key("2"));

    stage.a.keep(&key, copy(3, b"three\0\xff"), LONG).await.unwrap();
    stage.a.keep(&brief, copy(1, b""), SHORT).await.unwrap();

    assert_eq!(stage.b.copy_of(&key).await.unwrap(), Some(copy(3, b"three\0\xff")));
    assert_eq!(stage.b.copy_of(&brief).await.unwrap(), Some(copy(1, b"")));
    tokio::time::sleep(PAST_SHORT).await;
    assert_eq!(stage.b.copy_of(&brief).await.unwrap(), None);
    stage.b.forget(&key).await.unwrap();
    assert_eq!(stage.a.copy_of(&key).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn an_older_copy_never_replaces_a_newer_one(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let (stage, far) = (Stage::on(engine), 1 << 60);
    let key = stage.key("1");

    assert_eq!(stage.a.keep(&key, copy(9, b"nine"), LONG).await.unwrap(), Kept::Yes);
    assert_eq!(stage.b.keep(&key, copy(10, b"ten"), LONG).await.unwrap(), Kept::Yes);
    assert_eq!(stage.a.keep(&key, copy(9, b"late nine"), LONG).await.unwrap(), Kept::NewerIsThere);
    assert_eq!(stage.a.keep(&key, copy(10, b"ten again"), LONG).await.unwrap(), Kept::Yes);
    assert_eq!(stage.b.copy_of(&key).await.unwrap(), Some(copy(10, b"ten again")));

    assert_eq!(stage.a.keep(&key, copy(far + 1, b""), LONG).await.unwrap(), Kept::Yes);
    assert_eq!(stage.a.keep(&key, copy(far, b""), LONG).await.unwrap(), Kept::NewerIsThere);
    assert_eq!(stage.b.copy_of(&key).await.unwrap(), Some(copy(far + 1, b"")));
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_want_a_lease_one_gets_it(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Arc::new(Stage::on(engine));
    let mut wanting = JoinSet::new();
    for number in 0..64 {
        let stage = stage.clone();
        wanting.spawn(async move {
            let replica = if number % 2 == 0 { &stage.a } else { &stage.b };
            replica.acquire(&stage.key("1"), LONG).await.unwrap()
        });
    }

    let leases: Vec<Lease> = wanting.join_all().await.into_iter().flatten().collect();

    assert_eq!(leases.len(), 1);
    assert!(stage.a.acquire(&stage.key("2"), LONG).await.unwrap().is_some(), "another key is another lease");
}

#[rstest]
#[tokio::test]
async fn each_lease_of_a_key_has_a_higher_token_than_the_last(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let mut last = 0;
    for turn in 0..50 {
        let replica = if turn % 2 == 0 { &stage.a } else { &stage.b };
        let lease = replica.acquire(&stage.key("1"), LONG).await.unwrap().unwrap();
        assert!(lease.token > last);
        last = lease.token;
        assert!(replica.release(lease).await.unwrap());
    }
}

#[rstest]
#[tokio::test]
async fn whoever_comes_too_late_has_no_lease_any_more(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let key = stage.key("1");
    let lost = stage.a.acquire(&key, SHORT).await.unwrap().unwrap();
    tokio::time::sleep(PAST_SHORT).await;

    assert!(!stage.a.renew(&lost, LONG).await.unwrap(), "it has ended");
    let taken = stage.b.acquire(&key, LONG).await.unwrap().unwrap();

    assert!(taken.token > lost.token);
    assert!(!stage.a.renew(&lost, LONG).await.unwrap());
    assert!(!stage.a.release(lost).await.unwrap());
    assert!(stage.b.renew(&taken, LONG).await.unwrap(), "the new holder keeps it");
    assert_eq!(stage.a.acquire(&key, LONG).await.unwrap(), None);
    assert!(stage.b.release(taken).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn a_renewed_lease_lasts_longer(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let key = stage.key("1");
    let lease = stage.a.acquire(&key, SHORT).await.unwrap().unwrap();

    assert!(stage.a.renew(&lease, LONG).await.unwrap());
    tokio::time::sleep(PAST_SHORT).await;

    assert_eq!(stage.b.acquire(&key, LONG).await.unwrap(), None);
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn the_first_mark_wins_and_the_others_learn_its_value(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Arc::new(Stage::on(engine));
    let mut marking = JoinSet::new();
    for number in 0..64_u8 {
        let stage = stage.clone();
        marking.spawn(async move {
            let replica = if number % 2 == 0 { &stage.a } else { &stage.b };
            (number, replica.mark(&stage.key("1"), vec![number, 0, 255], LONG).await.unwrap())
        });
    }

    let marks = marking.join_all().await;

    let first: Vec<u8> = marks.iter().filter(|(_, mark)| *mark == Mark::First).map(|(number, _)| *number).collect();
    assert_eq!(first.len(), 1);
    let value = vec![first[0], 0, 255];
    assert!(marks.iter().all(|(_, mark)| matches!(mark, Mark::First) || *mark == Mark::Seen(value.clone())));
    assert_eq!(stage.b.marked(&stage.key("1")).await.unwrap(), Some(value));
}

#[rstest]
#[tokio::test]
async fn a_mark_ends_and_can_be_taken_away(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let (key, brief) = (stage.key("1"), stage.key("2"));
    assert_eq!(stage.a.marked(&key).await.unwrap(), None);
    stage.a.mark(&key, Vec::new(), LONG).await.unwrap();
    stage.a.mark(&brief, vec![1], SHORT).await.unwrap();
    assert_eq!(stage.b.mark(&key, vec![2], LONG).await.unwrap(), Mark::Seen(Vec::new()));

    stage.b.unmark(&key).await.unwrap();
    tokio::time::sleep(PAST_SHORT).await;

    assert_eq!(stage.a.mark(&key, vec![3], LONG).await.unwrap(), Mark::First);
    assert_eq!(stage.a.mark(&brief, vec![4], LONG).await.unwrap(), Mark::First);
    assert_eq!(stage.b.marked(&brief).await.unwrap(), Some(vec![4]));
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn everything_that_happens_is_counted_once(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Arc::new(Stage::on(engine));
    let mut counting = JoinSet::new();
    for number in 0..100 {
        let stage = stage.clone();
        counting.spawn(async move {
            let replica = if number % 2 == 0 { &stage.a } else { &stage.b };
            replica.count(&stage.key("1"), LONG).await.unwrap().happened
        });
    }

    let counts: BTreeSet<u64> = counting.join_all().await.into_iter().collect();

    assert_eq!(counts, (1..=100).collect());
    assert_eq!(stage.a.count(&stage.key("2"), LONG).await.unwrap().happened, 1);
}

#[rstest]
#[tokio::test]
async fn a_window_closes_at_its_time_however_often_something_happens(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let key = stage.key("1");
    let first = stage.a.count(&key, SHORT).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;

    let second = stage.b.count(&key, LONG).await.unwrap();
    tokio::time::sleep(PAST_SHORT).await;
    let next = stage.a.count(&key, LONG).await.unwrap();

    assert!(first.closes_in <= SHORT && second.closes_in < first.closes_in, "{first:?} {second:?}");
    assert_eq!((first.happened, second.happened, next.happened), (1, 2, 1));
    assert!(next.closes_in > Duration::from_secs(59) && next.closes_in <= LONG);
}

#[rstest]
#[tokio::test]
async fn families_and_tenants_do_not_meet(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let (key, of_another) = (stage.key("1"), Stage::on(Engine::Process).key("1"));

    stage.a.mark(&key, vec![1], LONG).await.unwrap();
    stage.a.keep(&key, copy(1, b"copy"), LONG).await.unwrap();
    stage.a.count(&key, LONG).await.unwrap();
    let lease = stage.a.acquire(&key, LONG).await.unwrap();

    assert!(lease.is_some());
    assert_eq!(stage.b.copy_of(&key).await.unwrap(), Some(copy(1, b"copy")));
    assert_eq!(stage.b.marked(&key).await.unwrap(), Some(vec![1]));
    assert_eq!(stage.b.copy_of(&of_another).await.unwrap(), None);
    assert_eq!(stage.b.marked(&of_another).await.unwrap(), None);
    assert_eq!(stage.b.count(&of_another, LONG).await.unwrap().happened, 1);
    assert!(stage.b.acquire(&of_another, LONG).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn a_notice_reaches_all_who_listen_in_order(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    stage.a.publish(&stage.key("1"), b"before anybody listens".to_vec()).await.unwrap();
    let mut near = stage.a.subscribe(&stage.key("1")).await.unwrap();
    let mut far = stage.b.subscribe(&stage.key("1")).await.unwrap();
    let mut elsewhere = stage.b.subscribe(&stage.key("2")).await.unwrap();

    for number in 0..20_u8 {
        stage.a.publish(&stage.key("1"), vec![number]).await.unwrap();
    }

    for number in 0..20_u8 {
        assert_eq!(heard(&mut near).await, Notice::Heard(vec![number]));
        assert_eq!(heard(&mut far).await, Notice::Heard(vec![number]));
    }
    assert!(hears_nothing(&mut elsewhere).await);
}

#[rstest]
#[tokio::test]
async fn who_stops_listening_does_not_disturb_the_others_and_may_come_back(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let key = stage.key("1");
    let mut stays = stage.a.subscribe(&key).await.unwrap();
    drop(stage.a.subscribe(&key).await.unwrap());
    let only = stage.a.subscribe(&stage.key("2")).await.unwrap();
    drop(only);
    stage.a.publish(&stage.key("2"), vec![0]).await.unwrap();

    let mut back = stage.a.subscribe(&stage.key("2")).await.unwrap();
    stage.b.publish(&key, vec![1]).await.unwrap();
    stage.b.publish(&stage.key("2"), vec![2]).await.unwrap();

    assert_eq!(heard(&mut stays).await, Notice::Heard(vec![1]));
    assert_eq!(heard(&mut back).await, Notice::Heard(vec![2]));
}

#[rstest]
#[tokio::test]
async fn who_listens_too_slowly_is_told_that_something_was_missed(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let mut slow = stage.b.subscribe(&stage.key("1")).await.unwrap();
    let mut quick = stage.b.subscribe(&stage.key("1")).await.unwrap();
    let last = Notice::Heard(vec![250]);
    for number in 0..=250_u8 {
        stage.a.publish(&stage.key("1"), vec![number]).await.unwrap();
        heard(&mut quick).await;
    }

    assert_eq!(heard(&mut slow).await, Notice::Missed);
    let mut notice = heard(&mut slow).await;
    while notice != last {
        assert!(matches!(notice, Notice::Heard(_)));
        notice = heard(&mut slow).await;
    }
}

#[rstest]
#[tokio::test]
async fn giving_up_waiting_loses_no_notice(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let mut listener = stage.b.subscribe(&stage.key("1")).await.unwrap();
    for _ in 0..5 {
        tokio::time::timeout(Duration::from_millis(1), listener.next()).await.unwrap_err();
    }
    stage.a.publish(&stage.key("1"), vec![1]).await.unwrap();
    assert_eq!(heard(&mut listener).await, Notice::Heard(vec![1]));
}

#[rstest]
#[tokio::test]
async fn a_value_that_is_too_long_is_refused_and_the_longest_is_not(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    let (key, longest, too_long) = (stage.key("1"), vec![7; MAX_VALUE_BYTES], vec![7; MAX_VALUE_BYTES + 1]);

    for refused in [
        stage.a.keep(&key, copy(1, &too_long), LONG).await.map(|_| ()),
        stage.a.mark(&key, too_long.clone(), LONG).await.map(|_| ()),
        stage.a.publish(&key, too_long.clone()).await,
    ] {
        assert!(matches!(refused.unwrap_err().kind, FailureKind::Rejected { .. }));
    }
    stage.a.keep(&key, copy(1, &longest), LONG).await.unwrap();
    assert_eq!(stage.b.copy_of(&key).await.unwrap(), Some(copy(1, &longest)));
}

#[rstest]
#[tokio::test]
async fn times_that_are_too_short_or_too_long_are_no_failure(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    for (id, ttl) in [("1", Duration::ZERO), ("2", Duration::MAX)] {
        stage.a.keep(&stage.key(id), copy(1, b"x"), ttl).await.unwrap();
        stage.a.mark(&stage.key(id), vec![1], ttl).await.unwrap();
        stage.a.count(&stage.key(id), ttl).await.unwrap();
        stage.a.acquire(&stage.key(id), ttl).await.unwrap();
    }
    assert!(stage.b.copy_of(&stage.key("2")).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn a_memory_that_is_there_answers(#[values(Engine::Process, Engine::Redis)] engine: Engine) {
    let stage = Stage::on(engine);
    stage.a.ping().await.unwrap();
    stage.b.ping().await.unwrap();
}
