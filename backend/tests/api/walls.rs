//! What one may not do: other roles, other businesses, other forms.

use domain::tenancy::Role;
use reqwest::Method;
use serde_json::{Value, json};

use crate::house::Desk;

fn customer(name: &str) -> Value {
    json!({ "name": name, "phone": "+19135550117", "email": "dana@customers.example", "note": "Ring twice." })
}

#[actix_web::test]
async fn nobody_gets_in_without_a_genuine_token() {
    let desk = Desk::open().await;
    desk.send(Method::GET, "/v1/customers", None, None).await.is(401, "not_signed_in");
    desk.get("/v1/customers", "a.forged.token").await.is(401, "not_signed_in");
}

#[actix_web::test]
async fn a_viewer_looks_and_changes_nothing() {
    let desk = Desk::open().await;
    let viewer = desk.colleague(Role::Viewer).await;
    desk.get("/v1/customers", &viewer).await.ok();
    desk.post("/v1/customers", &viewer, customer("Dana Fields")).await.is(403, "role_not_allowed");
    let staff = desk.colleague(Role::Staff).await;
    desk.post("/v1/customers", &staff, customer("Dana Fields")).await.ok();
}

#[actix_web::test]
async fn another_business_has_no_such_customer() {
    let desk = Desk::open().await;
    let (ours, theirs) = (desk.owner(0).await, desk.owner(1).await);
    let made = desk.post("/v1/customers", &ours, customer("Dana Fields")).await.ok();
    let path = format!("/v1/customers/{}", made["id"].as_str().unwrap());
    assert_eq!(desk.get(&path, &ours).await.ok()["phone"], "+19135550117");
    desk.get(&path, &theirs).await.is(404, "not_found");
    desk.send(Method::PUT, &path, Some(&theirs), Some(customer("Somebody Else"))).await.is(404, "not_found");
    desk.post(&format!("{path}/places"), &theirs, json!({ "street": "1 Low Road" })).await.is(404, "not_found");
    assert_eq!(desk.get("/v1/customers", &theirs).await.ok()["items"], json!([]));
    assert_eq!(desk.get(&path, &ours).await.ok(), made);
}

#[actix_web::test]
async fn the_same_request_sent_again_is_answered_again_and_done_once() {
    let desk = Desk::open().await;
    let owner = desk.owner(0).await;
    let key = [("Idempotency-Key", "a-key-of-mine")];
    let send = |body: Value| desk.send_with(Method::POST, "/v1/customers", Some(&owner), Some(body), &key);
    let first = send(customer("Dana Fields")).await;
    let second = send(customer("Dana Fields")).await;
    assert_eq!((first.status, &first.body), (second.status, &second.body));
    assert_eq!(first.status, 201);
    send(customer("Kim Fields")).await.is(422, "idempotency_key_reused");
    assert_eq!(desk.get("/v1/customers", &owner).await.ok()["items"].as_array().unwrap().len(), 1);
    desk.post("/v1/customers", &owner, customer("Dana Fields")).await.is(409, "already_there");
}

#[actix_web::test]
async fn bodies_that_cannot_be_are_named_by_field() {
    let desk = Desk::open().await;
    let owner = desk.owner(0).await;
    let url = format!("http://{}/v1/customers", desk.running.address);
    let broken = desk.client.post(url).bearer_auth(&owner).body("{\"name\": ").send().await.unwrap();
    assert_eq!(broken.status(), 400);
    assert!(broken.headers().contains_key("x-request-id"));
    assert_eq!(broken.headers()["x-content-type-options"], "nosniff");
    assert_eq!(serde_json::from_str::<Value>(&broken.text().await.unwrap()).unwrap()["code"], "malformed_body");
    for (field, body) in [
        ("name", json!({ "name": "" })),
        ("phone", json!({ "name": "Dana Fields", "phone": "12" })),
        ("email", json!({ "name": "Dana Fields", "email": "nowhere" })),
    ] {
        let refused = desk.post("/v1/customers", &owner, body).await;
        refused.is(422, "invalid_field");
        assert_eq!(refused.body["field"], field);
    }
    desk.post("/v1/customers", &owner, json!({ "name": "Dana", "colour": "blue" })).await.is(422, "invalid_field");
    desk.post("/v1/customers", &owner, json!({ "name": "Dana", "note": "x".repeat(300_000) })).await.is(413, "body_too_large");
    desk.get("/v1/customers?limit=0", &owner).await.is(400, "invalid_query");
    for (path, parameter) in [
        ("/v1/customers?limit=x", "limit"),
        ("/v1/appointments?from=2026-02-30", "from"),
        ("/v1/appointments?technician_id=nobody", "technician_id"),
        ("/v1/availability", "service_id"),
        ("/v1/call-flow/daily?date=tomorrow", "date"),
    ] {
        let refused = desk.get(path, &owner).await;
        refused.is(400, "invalid_query");
        assert_eq!(refused.body["field"], parameter, "{path}");
    }
    desk.get("/v1/customers?cursor=nonsense", &owner).await.is(400, "invalid_query");
    desk.get("/v1/customers/not-an-id", &owner).await.is(404, "not_found");
    desk.get("/v1/nowhere", &owner).await.is(404, "not_found");
}

#[actix_web::test]
async fn the_character_nul_is_refused_in_bodies_and_cursors() {
    Desk::on_each_engine(async |desk| {
        let owner = desk.owner(0).await;
        for body in [json!({ "name": "Dana\0Fields" }), json!({ "name": "Dana Fields", "tags": ["vip\0"] })] {
            desk.post("/v1/customers", &owner, body).await.is(422, "invalid_field");
        }
        desk.post("/v1/customers", &owner, json!({ "name": r"Dana\u0000Fields" })).await.ok();
        // Sixteen bytes of an id, then the key "a", U+0000, "b".
        desk.get("/v1/customers?cursor=AAAAAAAAAAAAAAAAAAAAAGEAYg", &owner).await.is(400, "invalid_query");
    })
    .await;
}

#[actix_web::test]
async fn pages_follow_each_other() {
    let desk = Desk::open().await;
    let owner = desk.owner(0).await;
    for name in ["Ada One", "Bea Two", "Cal Three"] {
        desk.post("/v1/customers", &owner, json!({ "name": name })).await.ok();
    }
    let first = desk.get("/v1/customers?limit=2", &owner).await.ok();
    let next = first["next"].as_str().unwrap();
    let second = desk.get(&format!("/v1/customers?limit=2&cursor={next}"), &owner).await.ok();
    let names: Vec<_> = [&first, &second].iter().flat_map(|page| page["items"].as_array().unwrap()).map(|one| &one["name"]).collect();
    assert_eq!(names, ["Ada One", "Bea Two", "Cal Three"]);
    assert_eq!(second["next"], Value::Null);
    let found = desk.get("/v1/customers?q=bea", &owner).await.ok();
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn the_process_tells_that_it_lives_and_can_work() {
    let desk = Desk::open().await;
    assert_eq!(desk.send(Method::GET, "/healthz", None, None).await.ok()["status"], "ok");
    let ready = desk.send(Method::GET, "/readyz", None, None).await.ok();
    assert_eq!(ready["parts"], json!({ "database": "ok", "queue": "ok", "shared_memory": "ok" }));
    desk.running.house().db.close().await.unwrap();
    let away = desk.send(Method::GET, "/readyz", None, None).await;
    assert_eq!((away.status.as_u16(), &away.body["parts"]["database"]), (503, &json!("away")));
}
