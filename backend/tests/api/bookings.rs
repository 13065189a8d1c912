//! Visits as staff make them, and what stands against them.

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

use crate::house::Desk;

struct Scene {
    desk: Desk,
    owner: String,
    customer: String,
    service: String,
}

async fn scene() -> Scene {
    let desk = Desk::open().await;
    let owner = desk.owner(0).await;
    let body = json!({ "name": "Dana Fields", "phone": "+19135550117" });
    let customer = text(&desk.post("/v1/customers", &owner, body).await.ok()["id"]);
    let service = text(&desk.get("/v1/services", &owner).await.ok()["items"][0]["id"]);
    Scene { desk, owner, customer, service }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

impl Scene {
    fn wish(&self, local: &str, technician: &str) -> Value {
        json!({ "customer_id": self.customer, "service_id": self.service, "local": local, "technician_id": technician })
    }

    async fn technician(&self) -> String {
        text(&self.desk.get("/v1/technicians", &self.owner).await.ok()["items"][0]["id"])
    }

    async fn first_free(&self, technician: &str) -> String {
        let path = format!("/v1/availability?service_id={}&technician_id={technician}&limit=1", self.service);
        text(&self.desk.get(&path, &self.owner).await.ok()["items"][0]["local"])
    }
}

#[actix_web::test]
async fn a_visit_is_booked_shown_moved_and_called_off() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let technician = scene.technician().await;
    let at = scene.first_free(&technician).await;
    let made = desk.post("/v1/appointments", owner, scene.wish(&at, &technician)).await.ok();
    assert_eq!((&made["status"], &made["technician_id"]), (&json!("booked"), &json!(technician)));
    assert_eq!(format!("{}T{}", made["local_day"].as_str().unwrap(), made["local_time"].as_str().unwrap()), at);
    assert_ne!(scene.first_free(&technician).await, at);
    let path = format!("/v1/appointments/{}", text(&made["id"]));
    let moved = desk.post(&format!("{path}/move"), owner, json!({ "local": "2026-11-18T09:00", "technician_id": technician })).await.ok();
    assert_eq!((&moved["local_day"], &moved["local_time"]), (&json!("2026-11-18"), &json!("09:00")));
    assert_eq!(scene.first_free(&technician).await, at);
    let day = "/v1/appointments?from=2026-11-18&to=2026-11-18&status=booked";
    assert_eq!(desk.get(day, owner).await.ok()["items"].as_array().unwrap().len(), 1);
    desk.post(&format!("{path}/cancel"), owner, json!({})).await.ok();
    assert_eq!(desk.get(&path, owner).await.ok()["status"], "cancelled");
    desk.post(&format!("{path}/complete"), owner, json!({})).await.is(409, "impossible_change");
    let audit = desk.get(&format!("/v1/audit?object_id={}", text(&made["id"])), owner).await.ok();
    let deeds: Vec<_> = audit["items"].as_array().unwrap().iter().map(|row| text(&row["action"])).collect();
    assert_eq!(deeds, ["cancelled", "moved", "created"]);
}

#[actix_web::test]
async fn a_taken_time_is_answered_with_what_lies_nearest() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let technician = scene.technician().await;
    desk.post("/v1/appointments", owner, scene.wish("2026-11-18T10:00", &technician)).await.ok();
    let refused = desk.post("/v1/appointments", owner, scene.wish("2026-11-18T10:00", &technician)).await;
    refused.is(409, "slot_taken");
    assert_eq!(refused.body["why"]["kind"], "taken");
    let alternatives = refused.body["alternatives"].as_array().unwrap();
    assert!(!alternatives.is_empty());
    let instead = scene.wish(alternatives[0]["local"].as_str().unwrap(), &technician);
    desk.post("/v1/appointments", owner, instead).await.ok();
    let closed = desk.post("/v1/appointments", owner, scene.wish("2026-11-22T10:00", &technician)).await;
    closed.is(409, "slot_taken");
    assert_eq!(closed.body["why"]["kind"], "closed");
}

#[actix_web::test]
async fn a_full_day_is_told_as_full() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let first = scene.technician().await;
    let scope = desk.scope(0).await;
    let tx = scope.begin().await.unwrap();
    let place = store::locations::list(&tx).await.unwrap()[0].id;
    let mut business = store::settings::lock(&tx).await.unwrap().unwrap().business;
    business.rules.daily_capacity = Some(1);
    store::settings::publish(&tx, place, &business, None, crate::house::NOW.parse().unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    desk.post("/v1/appointments", owner, scene.wish("2026-11-18T10:00", &first)).await.ok();
    let refused = desk.post("/v1/appointments", owner, scene.wish("2026-11-18T14:00", &first)).await;
    refused.is(409, "day_full");
    let days: Vec<_> = refused.body["alternatives"].as_array().unwrap().iter().map(|slot| text(&slot["local"])).collect();
    assert!(!days.is_empty() && days.iter().all(|local| !local.starts_with("2026-11-18")), "{days:?}");
}

#[actix_web::test]
async fn one_key_books_once() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let technician = scene.technician().await;
    let key = [("Idempotency-Key", "book-once")];
    let wish = scene.wish("2026-11-18T10:00", &technician);
    let first = desk.send_with(Method::POST, "/v1/appointments", Some(owner), Some(wish.clone()), &key).await;
    let second = desk.send_with(Method::POST, "/v1/appointments", Some(owner), Some(wish), &key).await;
    assert_eq!((first.status.as_u16(), &first.body), (second.status.as_u16(), &second.body));
    assert_eq!(first.status, 201);
    assert_eq!(desk.get("/v1/appointments", owner).await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn another_business_cannot_book_move_or_see_it() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let technician = scene.technician().await;
    let made = desk.post("/v1/appointments", owner, scene.wish("2026-11-18T10:00", &technician)).await.ok();
    let theirs = desk.owner(1).await;
    let path = format!("/v1/appointments/{}", text(&made["id"]));
    desk.get(&path, &theirs).await.is(404, "not_found");
    desk.post(&format!("{path}/move"), &theirs, json!({ "local": "2026-11-19T10:00" })).await.is(404, "not_found");
    for change in ["cancel", "complete", "no-show"] {
        desk.post(&format!("{path}/{change}"), &theirs, json!({})).await.is(404, "not_found");
    }
    let service = text(&desk.get("/v1/services", &theirs).await.ok()["items"][0]["id"]);
    let stolen = json!({ "customer_id": scene.customer, "service_id": service, "local": "2026-11-18T12:00" });
    desk.post("/v1/appointments", &theirs, stolen).await.is(404, "not_found");
    assert_eq!(desk.get(&path, owner).await.ok(), made);
}

#[actix_web::test]
async fn work_and_visits_name_only_what_is_the_customers_own() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let technician = scene.technician().await;
    let other = text(&desk.post("/v1/customers", owner, json!({ "name": "Robin Hill" })).await.ok()["id"]);
    let place = json!({ "street": "1412 Norton Street", "town": "Merriam", "postcode": "66203" });
    let place = desk.post(&format!("/v1/customers/{other}/places"), owner, place).await.ok();
    let order = |customer: &str| json!({ "customer_id": customer, "place_id": place["id"], "problem": "A drip." });
    desk.post("/v1/work-orders", owner, order(&scene.customer)).await.is(404, "not_found");
    let order = desk.post("/v1/work-orders", owner, order(&other)).await.ok();
    let visit = |customer: &str| {
        let mut wish = scene.wish("2026-11-18T10:00", &technician);
        wish["customer_id"] = json!(customer);
        wish["work_order_id"] = order["id"].clone();
        wish
    };
    desk.post("/v1/appointments", owner, visit(&scene.customer)).await.is(404, "not_found");
    desk.post("/v1/appointments", owner, visit(&other)).await.ok();
}

#[actix_web::test]
async fn a_visit_that_staff_move_at_once_is_counted_on_one_day() {
    Desk::on_each_engine(async |desk| {
        let owner = desk.owner(0).await;
        let customer = desk.post("/v1/customers", &owner, json!({ "name": "Dana Fields" })).await.ok();
        let service = desk.get("/v1/services", &owner).await.ok();
        let wish = json!({ "customer_id": customer["id"], "service_id": service["items"][0]["id"], "local": "2026-11-17T10:00" });
        let made = desk.post("/v1/appointments", &owner, wish).await.ok();
        let path = format!("/v1/appointments/{}/move", text(&made["id"]));
        let wishes = ["2026-11-18T10:00", "2026-11-19T10:00", "2026-11-20T10:00", "2026-11-23T10:00", "2026-11-24T10:00"];
        let moves = wishes.map(|local| desk.post(&path, &owner, json!({ "local": local })));
        for moved in join_all(moves).await {
            moved.ok();
        }
        let at = desk.get(&format!("/v1/appointments/{}", text(&made["id"])), &owner).await.ok();
        let (first, last) = ("2026-11-16".parse().unwrap(), "2026-11-30".parse().unwrap());
        let loads = store::day_loads::between(&desk.scope(0).await, first, last).await.unwrap();
        let loads: Vec<_> = loads.iter().map(|load| (load.day.to_string(), load.booked)).collect();
        assert_eq!(loads, [(text(&at["local_day"]), 1)]);
    })
    .await;
}

#[actix_web::test]
async fn changed_hours_change_what_is_free() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let before = desk.get("/v1/hours", owner).await.ok();
    let week = json!({ "weekly": { "sunday": [{ "opens": "10:00", "closes": "14:00" }] } });
    let after = desk.send(Method::PUT, "/v1/hours", Some(owner), Some(week)).await.ok();
    assert_eq!(after["settings_version"].as_u64().unwrap(), before["settings_version"].as_u64().unwrap() + 1);
    let technician = scene.technician().await;
    assert!(scene.first_free(&technician).await.starts_with("2026-11-22T10:00"));
    let overlapping = json!({ "weekly": { "monday": [{ "opens": "08:00", "closes": "12:00" }, { "opens": "11:00", "closes": "14:00" }] } });
    desk.send(Method::PUT, "/v1/hours", Some(owner), Some(overlapping)).await.is(422, "invalid_field");
}

#[actix_web::test]
async fn work_and_settings_are_written_and_read_back() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let place = json!({ "street": "1412 Norton Street", "town": "Merriam", "postcode": "66203" });
    let place = desk.post(&format!("/v1/customers/{}/places", scene.customer), owner, place).await.ok();
    let order = json!({ "customer_id": scene.customer, "place_id": place["id"], "service_id": scene.service, "problem": "A drip." });
    let order = desk.post("/v1/work-orders", owner, order).await.ok();
    assert_eq!((&order["stage"], &order["source"]), (&json!("new"), &json!("staff")));
    let path = format!("/v1/work-orders/{}", text(&order["id"]));
    desk.post(&format!("{path}/stage"), owner, json!({ "stage": "quoted" })).await.ok();
    assert_eq!(desk.get("/v1/work-orders?stage=quoted", owner).await.ok()["items"][0]["id"], order["id"]);
    let service = json!({ "name": "Sump pump", "duration_min": 60, "price": { "kind": "on_quote" } });
    let made = desk.post("/v1/services", owner, service.clone()).await.ok();
    let path = format!("/v1/services/{}", text(&made["id"]));
    let theirs = desk.owner(1).await;
    desk.send(Method::PUT, &path, Some(&theirs), Some(service)).await.is(404, "not_found");
    assert_eq!(desk.get("/v1/callbacks", owner).await.ok()["items"], json!([]));
    assert_eq!(desk.get("/v1/messages", owner).await.ok()["items"], json!([]));
    assert_eq!(desk.get("/v1/jobs", owner).await.ok()["items"], json!([]));
    assert_eq!(desk.get("/v1/conversations?channel=voice", owner).await.ok()["items"], json!([]));
    assert_eq!(desk.get("/v1/call-flow/daily?date=2026-11-16", owner).await.ok()["calls"], 0);
    desk.get("/v1/conversations?channel=pigeon", owner).await.is(400, "invalid_query");
    desk.get("/v1/security-events", owner).await.ok();
}

#[actix_web::test]
async fn the_customer_is_told_by_text_what_staff_did_to_their_visit_unless_staff_told_them() {
    Desk::on_each_engine(async |desk| {
        let owner = desk.owner(0).await;
        let customer = text(&desk.post("/v1/customers", &owner, json!({ "name": "Dana Fields", "phone": "+19135550117" })).await.ok()["id"]);
        let service = &desk.get("/v1/services", &owner).await.ok()["items"][0];
        let wish = |local: &str, told: bool| {
            json!({ "customer_id": customer, "service_id": service["id"], "local": local, "notify_customer": told })
        };
        let made = desk.post("/v1/appointments", &owner, wish("2026-11-18T09:00", true)).await.ok();
        let path = format!("/v1/appointments/{}", text(&made["id"]));
        desk.post(&format!("{path}/move"), &owner, json!({ "local": "2026-11-18T11:00" })).await.ok();
        desk.post(&format!("{path}/cancel"), &owner, json!({})).await.ok();
        let quiet = desk.post("/v1/appointments", &owner, wish("2026-11-19T09:00", false)).await.ok();
        desk.post(&format!("/v1/appointments/{}/cancel?notify_customer=false", text(&quiet["id"])), &owner, json!({})).await.ok();
        let texts = desk.get("/v1/messages", &owner).await.ok();
        let told: Vec<_> = texts["items"].as_array().unwrap().iter().rev().map(|one| text(&one["body"])).collect();
        assert_eq!(told.len(), 3, "{told:?}");
        let name = service["name"].as_str().unwrap();
        assert!(told[0].contains(&format!("booked for {name}")) && told[0].contains("STOP"), "{told:?}");
        assert!(told[1].contains("is now") && told[2].contains("cancelled"), "{told:?}");
        assert!(texts["items"].as_array().unwrap().iter().all(|one| one["appointment_id"] == made["id"] && one["status"] == "waiting"));
    })
    .await;
}

#[actix_web::test]
async fn a_key_stands_for_one_request_with_its_query() {
    let scene = scene().await;
    let (desk, owner) = (&scene.desk, &scene.owner);
    let technician = scene.technician().await;
    let made = desk.post("/v1/appointments", owner, scene.wish("2026-11-18T10:00", &technician)).await.ok();
    let cancel = async |query: &str| {
        let path = format!("/v1/appointments/{}/cancel{query}", text(&made["id"]));
        desk.send_with(Method::POST, &path, Some(owner), None, &[("Idempotency-Key", "a-key-of-mine")]).await
    };
    let first = cancel("?notify_customer=false").await;
    cancel("").await.is(422, "idempotency_key_reused");
    let again = cancel("?notify_customer=false").await;
    assert_eq!((first.status, first.body), (again.status, again.body));
}
