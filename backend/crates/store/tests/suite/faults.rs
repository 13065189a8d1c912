//! The database locked, gone and back again; transactions that stand in each other's way.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use secrecy::ExposeSecret;
use store::{
    DatabaseConfig, Engine, StoreError, TenantScope,
    claims::{self, ClaimRefused, HoldWish},
    conversations, retrying,
};
use tokio::sync::Barrier;

use crate::{
    bookings::{range, wish},
    house::{House, minutes, new_conversation, now, on_each_engine},
    schema::{raw, run},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_writer_who_waits_too_long_is_told_that_the_database_is_busy() {
    let house = House::open(Engine::Sqlite).await;
    let patient = |config: DatabaseConfig| DatabaseConfig { acquire_timeout: Duration::from_millis(100), ..config };
    let other = house.scratch.another(patient).await.unwrap();
    let scope = reopened(&house, &other).await;
    let first = scope.begin().await.unwrap();
    assert!(matches!(scope.begin().await, Err(StoreError::Busy(_))));
    assert!(scope.begin().await.is_err_and(|error| error.may_pass()));
    first.commit().await.unwrap();
    scope.begin().await.unwrap().commit().await.unwrap();
    // Readers are not kept waiting by a writer.
    let writer = house.begin().await;
    assert!(conversations::by_carrier_ref(&scope, "CA1").await.unwrap().is_none());
    writer.roll_back().await.unwrap();
}

/// The same tenant through another process's connection.
async fn reopened(house: &House, other: &store::Database) -> TenantScope {
    let key = store::proof::AdminKey::check("k", &"k".to_owned().into()).unwrap();
    let moment = (crate::house::next_id::<()>().uuid(), now());
    let visit = store::proof::AdminVisit::announce(other, &key, house.scope.tenant(), "test", moment).await.unwrap();
    TenantScope::for_admin(other, &visit).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_were_cut_come_back_by_themselves() {
    on_each_engine(async |house| {
        if house.scratch.db.engine() != Engine::Postgres {
            return;
        }
        let raw = raw(house).await;
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
        let tx = house.begin().await;
        run(&raw, cut).await.unwrap();
        let lost = conversations::insert(&tx, &new_conversation("CA1"), &[]).await.unwrap_err();
        assert!(matches!(lost, StoreError::Away(_)), "{lost:?}");
        drop(tx);
        let mut tries = 0;
        while house.scratch.db.ping().await.is_err() {
            tries += 1;
            assert!(tries < 20);
        }
        let tx = house.begin().await;
        conversations::insert(&tx, &new_conversation("CA1"), &[]).await.unwrap();
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_taken_away_is_noticed() {
    let house = House::open(Engine::Sqlite).await;
    house.scratch.db.ping().await.unwrap();
    let path = house.scratch.url.expose_secret().strip_prefix("sqlite:").unwrap().to_owned();
    let aside = format!("{path}.aside");
    std::fs::rename(&path, &aside).unwrap();
    assert!(matches!(house.scratch.db.ping().await, Err(StoreError::Away(_))));
    std::fs::rename(&aside, &path).unwrap();
    house.scratch.db.ping().await.unwrap();

    let nowhere = DatabaseConfig {
        acquire_timeout: Duration::from_millis(300),
        ..DatabaseConfig::new("postgres://nobody@127.0.0.1:1/none".to_owned().into())
    };
    let keyring = store::Keyring::new(&house.scratch.master).unwrap();
    assert!(store::Database::connect(&nowhere, keyring).await.is_err_and(|error| error.may_pass()));
}

/// Gives up what the caller holds and takes another time. In the first try the two callers meet in between.
async fn swap(scope: &TenantScope, meet: &Option<Arc<Barrier>>, tries: &AtomicUsize, wish: HoldWish) -> Result<(), ClaimRefused> {
    let again = tries.fetch_add(1, Ordering::Relaxed) > 0;
    let tx = scope.begin().await?;
    claims::release_holds(&tx, wish.conversation).await?;
    if let Some(meet) = meet.as_ref().filter(|_| !again) {
        meet.wait().await;
    }
    claims::hold(&tx, &wish, now()).await?;
    Ok(tx.commit().await?)
}

/// Two callers give up their own time for the other's at the same instant. On PostgreSQL each waits for the other.
#[tokio::test(flavor = "multi_thread")]
async fn two_who_want_each_others_time_neither_hang_nor_fail_nor_lose_what_they_have() {
    on_each_engine(async |house| {
        let callers = [house.conversation().await, house.conversation().await];
        let times = [range(house.technicians[0], 60, 60), range(house.technicians[0], 180, 60)];
        let start = house.begin().await;
        for (caller, time) in callers.iter().zip(times) {
            claims::hold(&start, &wish(time, *caller), now()).await.unwrap();
        }
        start.commit().await.unwrap();
        // On SQLite the second transaction only begins when the first has ended.
        let meet = (house.scratch.db.engine() == Engine::Postgres).then(|| Arc::new(Barrier::new(2)));
        let mut swaps = Vec::new();
        for (caller, time) in callers.into_iter().zip([times[1], times[0]]) {
            let (scope, meet) = (house.scope.detached(), meet.clone());
            swaps.push(tokio::task::spawn(async move {
                let tries = AtomicUsize::new(0);
                let held = retrying(|| swap(&scope, &meet, &tries, wish(time, caller))).await;
                assert!(matches!(held, Ok(()) | Err(ClaimRefused::Taken)), "{held:?}");
                tries.into_inner()
            }));
        }
        let mut tries = Vec::new();
        for swap in swaps {
            tries.push(swap.await.unwrap());
        }
        // On PostgreSQL at least one is given up for the other.
        assert_eq!(tries.iter().any(|tries| *tries > 1), meet.is_some(), "{tries:?}");
        let all_day = (now(), now() + minutes(600));
        assert_eq!(claims::busy(&house.scope, &[], all_day, now(), None).await.unwrap().len(), 2);
    })
    .await;
}
