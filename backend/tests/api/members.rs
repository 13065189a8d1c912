//! Colleagues: added, given other roles, sent away; passwords chosen anew.

use reqwest::Method;
use serde_json::{Value, json};

use crate::house::{Desk, PASSWORD};

const LATER: &str = "a password of later";

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

async fn resets(desk: &Desk, token: &Value) -> crate::house::Answer {
    let body = json!({ "token": token, "new_password": LATER });
    desk.send(Method::POST, "/v1/auth/password-reset", None, Some(body)).await
}

#[actix_web::test]
async fn an_owner_adds_a_colleague_who_chooses_a_password_and_works_until_sent_away() {
    Desk::on_each_engine(async |desk| {
        let owner = desk.owner(0).await;
        let new = json!({ "name": "Kim Fields", "email": "Kim@colleagues.example", "role": "staff" });
        let added = desk.post("/v1/members", &owner, new.clone()).await;
        assert_eq!(added.status, 201, "{}", added.body);
        let (member, token) = (&added.body["member"], &added.body["invitation"]["token"]);
        assert_eq!((&member["role"], &member["email"]), (&json!("staff"), &json!("kim@colleagues.example")));
        desk.sign_in("kim@colleagues.example", PASSWORD).await.is(401, "wrong_credentials");
        assert_eq!(resets(desk, token).await.status, 204);
        let again = resets(desk, token).await;
        again.is(422, "invalid_field");
        assert_eq!(again.body["field"], "token");
        let kim = text(&desk.sign_in("kim@colleagues.example", LATER).await.ok()["access_token"]);
        desk.get("/v1/customers", &kim).await.ok();
        desk.get("/v1/members", &kim).await.is(403, "role_not_allowed");
        desk.post("/v1/members", &owner, new).await.is(409, "already_there");

        let path = format!("/v1/members/{}", text(&member["id"]));
        let changed = desk.send(Method::PUT, &path, Some(&owner), Some(json!({ "role": "owner" }))).await.ok();
        assert_eq!(changed["role"], "owner");
        desk.get("/v1/members", &kim).await.ok();
        assert_eq!(desk.send(Method::DELETE, &path, Some(&owner), None).await.status, 204);
        desk.get("/v1/customers", &kim).await.is(401, "not_signed_in");
        desk.send(Method::DELETE, &path, Some(&owner), None).await.is(404, "not_found");
        let told = desk.get("/v1/audit", &owner).await.ok();
        let deeds: Vec<_> = told["items"].as_array().unwrap().iter().rev().map(|one| text(&one["action"])).collect();
        assert_eq!(deeds, ["added", "changed", "removed"]);
    })
    .await;
}

#[actix_web::test]
async fn a_business_keeps_an_owner() {
    let desk = Desk::open().await;
    let owner = desk.owner(0).await;
    let me = desk.get("/v1/members", &owner).await.ok()["items"][0].clone();
    let path = format!("/v1/members/{}", text(&me["id"]));
    desk.send(Method::PUT, &path, Some(&owner), Some(json!({ "role": "viewer" }))).await.is(409, "impossible_change");
    desk.send(Method::DELETE, &path, Some(&owner), None).await.is(409, "impossible_change");
    let odd = desk.send(Method::PUT, &path, Some(&owner), Some(json!({ "role": "king" }))).await;
    odd.is(422, "invalid_field");
    assert_eq!(odd.body["field"], "role");
    let theirs = desk.owner(1).await;
    desk.send(Method::DELETE, &path, Some(&theirs), None).await.is(404, "not_found");
    desk.send(Method::POST, &format!("{path}/password-reset"), Some(&theirs), None).await.is(404, "not_found");
}

#[actix_web::test]
async fn whoever_also_belongs_elsewhere_is_not_an_owners_to_reset_but_the_admins() {
    let desk = Desk::open().await;
    let (ours, admin) = (desk.owner(0).await, desk.admin().await);
    let email = desk.businesses[1].owner_email;
    let added = desk.post("/v1/members", &ours, json!({ "name": "Somebody", "email": email, "role": "viewer" })).await.ok();
    assert_eq!(added["invitation"], Value::Null);
    let path = format!("/v1/members/{}/password-reset", text(&added["member"]["id"]));
    desk.post(&path, &ours, json!({})).await.is(409, "impossible_change");
    desk.post("/v1/admin/password-resets", &ours, json!({ "email": email })).await.is(403, "role_not_allowed");
    let ticket = desk.post("/v1/admin/password-resets", &admin, json!({ "email": email })).await.ok();
    assert_eq!(resets(&desk, &ticket["token"]).await.status, 204);
    desk.sign_in(email, LATER).await.ok();
    desk.post("/v1/admin/password-resets", &admin, json!({ "email": "nobody@nowhere.example" })).await.is(404, "not_found");
}

#[actix_web::test]
async fn who_knows_the_old_password_chooses_a_new_one_and_other_sessions_end() {
    Desk::on_each_engine(async |desk| {
        let (here, elsewhere) = (desk.owner(0).await, desk.owner(0).await);
        let body = |old: &str, new: &str| json!({ "current_password": old, "new_password": new });
        desk.post("/v1/auth/password", &here, body("not the password", LATER)).await.is(401, "wrong_credentials");
        desk.post("/v1/auth/password", &here, body(PASSWORD, "short")).await.is(422, "invalid_field");
        assert_eq!(desk.post("/v1/auth/password", &here, body(PASSWORD, LATER)).await.status, 204);
        desk.get("/v1/auth/me", &here).await.ok();
        desk.get("/v1/auth/me", &elsewhere).await.is(401, "not_signed_in");
        desk.sign_in(desk.businesses[0].owner_email, PASSWORD).await.is(401, "wrong_credentials");
        desk.sign_in(desk.businesses[0].owner_email, LATER).await.ok();
    })
    .await;
}
