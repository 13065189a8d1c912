//! People who sign in: roles as the database knows them now, refresh tokens that are used once.

use std::sync::Arc;

use domain::{
    masked::{Email, PersonName},
    tenancy::{Role, UserId},
};
use secrecy::{ExposeSecret, SecretString};
use store::{
    StoreError, TenantScope,
    accounts::{self, Account, Lock},
    admins,
    proof::{AdminKey, PlatformClaims, Session, SessionClaims, SessionKey},
    refresh_sessions::{self, NewToken, Rotation},
};
use tokio::sync::Barrier;
use uuid::Uuid;

use crate::house::{House, minutes, next_id, now, on_each_engine};

fn account(email: &str) -> Account {
    Account {
        user: next_id(),
        name: PersonName::new("Test Owner"),
        email: Email::new(email),
        password_hash: SecretString::from("$argon2id$..."),
        failed_sign_ins: 0,
        locked_until: None,
        disabled: false,
    }
}

async fn owner(house: &House) -> UserId {
    let new = account("Owner@Example.com");
    let tx = house.begin().await;
    accounts::insert(&tx, &new, now()).await.unwrap();
    accounts::grant(&tx, new.user, Role::Owner, now()).await.unwrap();
    tx.commit().await.unwrap();
    new.user
}

fn token(text: &str) -> NewToken {
    NewToken { id: next_id::<()>().uuid(), token: SecretString::from(text), expires: now() + minutes(60) }
}

async fn signed_in(house: &House) -> (Session, SessionClaims) {
    let session = Session { user: owner(house).await, tenant: Some(house.scope.tenant()), family: next_id::<()>().uuid() };
    refresh_sessions::start(&house.scratch.db, session, &token("first"), "browser", now()).await.unwrap();
    let key = SessionKey::new(SecretString::from("a long secret that nobody knows, 32+"));
    let jwt = key.sign(session, now(), minutes(15)).unwrap();
    (session, SessionClaims::check(&jwt, &key, now()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_found_by_its_address_in_any_case() {
    on_each_engine(async |house| {
        let user = owner(house).await;
        let db = &house.scratch.db;
        let found = accounts::by_email(db, &Email::new("OWNER@example.com")).await.unwrap().unwrap();
        assert_eq!((found.user, found.email.expose()), (user, "owner@example.com"));
        assert_eq!(found.password_hash.expose_secret(), "$argon2id$...");
        assert!(accounts::by_email(db, &Email::new("nobody@example.com")).await.unwrap().is_none());
        let businesses = accounts::businesses_of(db, &found).await.unwrap();
        assert_eq!((businesses[0].tenant, businesses[0].role), (house.scope.tenant(), Role::Owner));
        let tx = house.begin().await;
        let second = accounts::insert(&tx, &account("owner@example.com"), now()).await;
        assert!(matches!(second, Err(StoreError::Duplicate(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_are_counted_and_forgotten_after_a_right_one() {
    on_each_engine(async |house| {
        let (user, db) = (owner(house).await, &house.scratch.db);
        let lock = Lock { wrong_at_most: 2, until: now() + minutes(5) };
        assert_eq!(accounts::note_wrong_password(db, user, lock).await.unwrap(), 1);
        assert_eq!(accounts::by_id(db, user).await.unwrap().unwrap().locked_until, None);
        assert_eq!(accounts::note_wrong_password(db, user, lock).await.unwrap(), 2);
        assert_eq!(accounts::note_wrong_password(db, next_id(), lock).await.unwrap(), 0);
        let found = accounts::by_id(db, user).await.unwrap().unwrap();
        assert_eq!((found.failed_sign_ins, found.locked_until), (2, Some(now() + minutes(5))));
        assert!(!accounts::note_right_password(db, user, now() + minutes(4)).await.unwrap());
        assert!(accounts::note_right_password(db, user, now() + minutes(5)).await.unwrap());
        accounts::set_password(db, user, &SecretString::from("new"), now()).await.unwrap();
        let found = accounts::by_id(db, user).await.unwrap().unwrap();
        assert_eq!((found.failed_sign_ins, found.locked_until, found.password_hash.expose_secret()), (0, None, "new"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_tried_side_by_side_all_count_and_the_lock_stays() {
    on_each_engine(async |house| {
        let (user, db) = (owner(house).await, &house.scratch.db);
        let lock = Lock { wrong_at_most: 5, until: now() + minutes(15) };
        let tries: Vec<_> = (0..12)
            .map(|_| {
                let db = db.clone();
                tokio::task::spawn(async move { accounts::note_wrong_password(&db, user, lock).await.unwrap() })
            })
            .collect();
        let mut counted = Vec::new();
        for wrong in tries {
            counted.push(wrong.await.unwrap());
        }
        counted.sort_unstable();
        assert_eq!(counted, (1..=12).collect::<Vec<u32>>());
        let found = accounts::by_id(db, user).await.unwrap().unwrap();
        assert_eq!((found.failed_sign_ins, found.locked_until), (12, Some(lock.until)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_beside_a_renewal_leaves_nothing_open() {
    on_each_engine(async |house| {
        let user = owner(house).await;
        let db = &house.scratch.db;
        for round in 0..25 {
            let session = Session { user, tenant: Some(house.scope.tenant()), family: next_id::<()>().uuid() };
            refresh_sessions::start(db, session, &token(&format!("first {round}")), "browser", now()).await.unwrap();
            let both = Arc::new(Barrier::new(2));
            let renewal = tokio::task::spawn({
                let (db, both) = (db.clone(), both.clone());
                async move {
                    both.wait().await;
                    let first = SecretString::from(format!("first {round}"));
                    refresh_sessions::rotate(&db, &first, &token(&format!("second {round}")), now()).await.unwrap()
                }
            });
            both.wait().await;
            refresh_sessions::sign_out(db, &session, now()).await.unwrap();
            renewal.await.unwrap();
            assert_eq!(refresh_sessions::open_sessions(db, user, now()).await.unwrap(), [], "round {round}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_role_is_what_the_database_says_now() {
    on_each_engine(async |house| {
        let (session, claims) = signed_in(house).await;
        let db = &house.scratch.db;
        let role = async || TenantScope::for_session(db, &claims).await.unwrap().map(|(scope, role)| (scope.tenant(), role));
        assert_eq!(role().await, Some((house.scope.tenant(), Role::Owner)));
        let tx = house.begin().await;
        accounts::grant(&tx, session.user, Role::Viewer, now()).await.unwrap();
        assert_eq!(accounts::colleagues(&tx).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
        assert_eq!(role().await, Some((house.scope.tenant(), Role::Viewer)));
        let tx = house.begin().await;
        assert!(accounts::revoke(&tx, session.user).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(role().await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_access_token_too() {
    on_each_engine(async |house| {
        let (session, claims) = signed_in(house).await;
        let db = &house.scratch.db;
        assert!(TenantScope::for_session(db, &claims).await.unwrap().is_some());
        assert_eq!(refresh_sessions::open_sessions(db, session.user, now()).await.unwrap().len(), 1);
        refresh_sessions::sign_out(db, claims.session(), now()).await.unwrap();
        assert!(TenantScope::for_session(db, &claims).await.unwrap().is_none());
        assert_eq!(refresh_sessions::open_sessions(db, session.user, now()).await.unwrap(), []);
        let rotation = refresh_sessions::rotate(db, &SecretString::from("first"), &token("second"), now()).await.unwrap();
        assert_eq!(rotation, Rotation::Refused);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_is_used_once_and_a_stolen_one_ends_the_chain() {
    on_each_engine(async |house| {
        let (session, claims) = signed_in(house).await;
        let db = &house.scratch.db;
        let rotate = async |old: &str, new: &str| {
            refresh_sessions::rotate(db, &SecretString::from(old), &token(new), now() + minutes(1)).await.unwrap()
        };
        assert_eq!(rotate("first", "second").await, Rotation::Rotated(session));
        assert_eq!(rotate("second", "third").await, Rotation::Rotated(session));
        assert_eq!(rotate("first", "thief's").await, Rotation::Reused(session));
        assert_eq!(rotate("third", "fourth").await, Rotation::Refused);
        assert_eq!(rotate("thief's", "next").await, Rotation::Refused);
        assert!(TenantScope::for_session(db, &claims).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_ends_by_itself_and_by_its_owners_will() {
    on_each_engine(async |house| {
        let (session, _) = signed_in(house).await;
        let db = &house.scratch.db;
        let late = refresh_sessions::rotate(db, &SecretString::from("first"), &token("second"), now() + minutes(60)).await.unwrap();
        assert_eq!(late, Rotation::Refused);
        assert!(!refresh_sessions::revoke_own(db, next_id(), session.family, now()).await.unwrap());
        assert!(!refresh_sessions::revoke_own(db, session.user, Uuid::nil(), now()).await.unwrap());
        assert!(refresh_sessions::revoke_own(db, session.user, session.family, now()).await.unwrap());
        refresh_sessions::revoke_all(db, session.user, now()).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_present_the_same_token_one_gets_the_next() {
    on_each_engine(async |house| {
        let (session, _) = signed_in(house).await;
        let presented: Vec<_> = (0..6)
            .map(|n| {
                let db = house.scratch.db.clone();
                tokio::task::spawn(async move {
                    refresh_sessions::rotate(&db, &SecretString::from("first"), &token(&format!("next {n}")), now()).await.unwrap()
                })
            })
            .collect();
        let mut rotated = 0;
        for presented in presented {
            rotated += usize::from(presented.await.unwrap() == Rotation::Rotated(session));
        }
        assert_eq!(rotated, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_platform_is_run_by_one_admin_who_is_signed_in() {
    on_each_engine(async |house| {
        let db = &house.scratch.db;
        let (first, second) = (account("admin@example.com"), account("next@example.com"));
        let signs_in = async |user: UserId, name: &str| {
            let session = Session { user, tenant: None, family: next_id::<()>().uuid() };
            refresh_sessions::start(db, session, &token(name), "browser", now()).await.unwrap();
            let key = SessionKey::new(SecretString::from("a long secret that nobody knows, 32+"));
            PlatformClaims::check(&key.sign(session, now(), minutes(15)).unwrap(), &key, now()).unwrap()
        };
        admins::appoint(db, &first, now()).await.unwrap();
        admins::appoint(db, &first, now()).await.unwrap();
        let claims = signs_in(first.user, "one").await;
        assert!(admins::is_admin(db, first.user).await.unwrap());
        assert!(AdminKey::for_session(db, &claims).await.unwrap().is_some());
        let of_nobody = signs_in(owner(house).await, "two").await;
        assert!(AdminKey::for_session(db, &of_nobody).await.unwrap().is_none());
        admins::appoint(db, &second, now()).await.unwrap();
        assert!(AdminKey::for_session(db, &claims).await.unwrap().is_none());
        let claims = signs_in(second.user, "three").await;
        assert!(AdminKey::for_session(db, &claims).await.unwrap().is_some());
        let rotated = refresh_sessions::rotate(db, &SecretString::from("three"), &token("four"), now()).await.unwrap();
        assert_eq!(rotated, Rotation::Rotated(*claims.session()));
        refresh_sessions::sign_out(db, claims.session(), now()).await.unwrap();
        assert!(AdminKey::for_session(db, &claims).await.unwrap().is_none());
        admins::dismiss_all(db).await.unwrap();
        assert!(!admins::is_admin(db, second.user).await.unwrap());
    })
    .await;
}
