//! Signing in, staying signed in, and being locked out.

use std::num::NonZeroU32;

use callwright::config::{Limits, Rate};
use domain::tenancy::Role;
use reqwest::Method;
use serde_json::json;

use crate::house::{Desk, PASSWORD};

#[actix_web::test]
async fn an_owner_signs_in_and_is_told_who_they_are() {
    let desk = Desk::open().await;
    let token = desk.owner(0).await;
    let me = desk.get("/v1/auth/me", &token).await.ok();
    assert_eq!(me["role"], "owner");
    assert_eq!(me["email"], desk.businesses[0].owner_email);
    assert_eq!(me["businesses"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn wrong_and_unknown_are_refused_alike() {
    let desk = Desk::open().await;
    let wrong = desk.sign_in(desk.businesses[0].owner_email, "not the password").await;
    let unknown = desk.sign_in("nobody@nowhere.example", PASSWORD).await;
    wrong.is(401, "wrong_credentials");
    assert_eq!(wrong.body, unknown.body);
}

#[actix_web::test]
async fn after_five_wrong_passwords_the_right_one_is_not_looked_at() {
    let desk = Desk::open().await;
    let email = desk.businesses[0].owner_email;
    let other = desk.colleague(Role::Manager).await;
    for _ in 0..5 {
        desk.sign_in(email, "not the password").await.is(401, "wrong_credentials");
    }
    desk.sign_in(email, PASSWORD).await.is(401, "wrong_credentials");
    desk.get("/v1/auth/me", &other).await.ok();
}

#[actix_web::test]
async fn a_refresh_token_is_good_once_and_its_second_use_ends_the_session() {
    let desk = Desk::open().await;
    let first = desk.sign_in(desk.businesses[0].owner_email, PASSWORD).await.ok();
    let refresh = |token: &serde_json::Value| {
        let body = json!({ "refresh_token": token });
        desk.send(Method::POST, "/v1/auth/refresh", None, Some(body))
    };
    let second = refresh(&first["refresh_token"]).await.ok();
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    refresh(&first["refresh_token"]).await.is(401, "not_signed_in");
    refresh(&second["refresh_token"]).await.is(401, "not_signed_in");
    desk.get("/v1/auth/me", second["access_token"].as_str().unwrap()).await.is(401, "not_signed_in");
    let events = desk.get("/v1/security-events", &desk.owner(0).await).await.ok();
    assert_eq!((&events["items"][0]["kind"], &events["items"][0]["severity"]), (&json!("refresh_token.reused"), &json!("high")));
    assert_eq!(desk.get("/v1/security-events", &desk.owner(1).await).await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn signing_out_ends_the_session_at_once() {
    let desk = Desk::open().await;
    let (one, other) = (desk.owner(0).await, desk.owner(0).await);
    let open = desk.get("/v1/auth/sessions", &one).await.ok();
    assert_eq!(open["items"].as_array().unwrap().len(), 2);
    assert_eq!(desk.send(Method::POST, "/v1/auth/sign-out", Some(&one), None).await.status, 204);
    desk.get("/v1/auth/me", &one).await.is(401, "not_signed_in");
    let left = desk.get("/v1/auth/sessions", &other).await.ok();
    assert_eq!(left["items"][0]["current"], true);
    let id = left["items"][0]["id"].as_str().unwrap();
    assert_eq!(desk.send(Method::DELETE, &format!("/v1/auth/sessions/{id}"), Some(&other), None).await.status, 204);
    desk.get("/v1/auth/me", &other).await.is(401, "not_signed_in");
}

#[actix_web::test]
async fn who_tries_too_often_is_told_how_long_to_wait() {
    let two = Rate { per_minute: NonZeroU32::MIN, burst: NonZeroU32::new(2).unwrap() };
    let desk = Desk::with(Limits { anonymous: two, ..Limits::usual() }).await;
    for _ in 0..2 {
        desk.sign_in("nobody@nowhere.example", PASSWORD).await.is(401, "wrong_credentials");
    }
    let refused = desk.sign_in("nobody@nowhere.example", PASSWORD).await;
    refused.is(429, "too_many_requests");
    assert!(refused.retry_after.unwrap().parse::<u64>().unwrap() > 1);
}
