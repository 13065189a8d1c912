//! Every write of the API with bodies that cannot be: whatever is sent, the answer is either a success or a problem that names the
//! field and says what to do, and never a fault of ours.

use reqwest::Method;
use serde_json::{Map, Value, json};

use crate::house::{Answer, Desk};

/// A write, with a body that it takes.
struct Write {
    method: Method,
    path: String,
    token: Option<String>,
    body: Value,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn odd_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(""),
        json!("x".repeat(5_000)),
        json!("\u{202e}\u{1}é🚿"),
        json!(-1),
        json!(0),
        json!(1.5),
        json!(1e308),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(true),
        json!([]),
        json!({}),
        json!(["x", null]),
        json!("00000000-0000-0000-0000-000000000000"),
        // No such time on that day's clock, and days beyond every calendar.
        json!("2027-03-14T02:30"),
        json!("99999-01-01T00:00"),
        json!("9999-12-31T23:59"),
    ]
}

/// The written fields of a service or a technician, without the id.
fn without_id(of: &Value) -> Value {
    let fields: Map<String, Value> = of.as_object().unwrap().clone().into_iter().filter(|(name, _)| name != "id").collect();
    Value::Object(fields)
}

async fn writes(desk: &Desk) -> Vec<Write> {
    let (owner, admin) = (desk.owner(0).await, desk.admin().await);
    let first = async |path: &str| desk.get(path, &owner).await.ok()["items"][0].clone();
    let customer = text(&desk.post("/v1/customers", &owner, json!({ "name": "Dana Fields" })).await.ok()["id"]);
    let place = text(&desk.post(&format!("/v1/customers/{customer}/places"), &owner, json!({ "street": "1 Low Road" })).await.ok()["id"]);
    let (service, technician) = (first("/v1/services").await, first("/v1/technicians").await);
    let order = text(&desk.post("/v1/work-orders", &owner, json!({ "customer_id": customer })).await.ok()["id"]);
    let visit =
        json!({ "customer_id": customer, "service_id": service["id"], "local": "2026-11-18T10:00", "technician_id": technician["id"] });
    let made = text(&desk.post("/v1/appointments", &owner, visit).await.ok()["id"]);
    let member = json!({ "name": "Kim", "email": "kim@colleagues.example", "role": "viewer" });
    let added = text(&desk.post("/v1/members", &owner, member.clone()).await.ok()["member"]["id"]);
    let hours = desk.get("/v1/hours", &owner).await.ok();
    let of_owner = |method: Method, path: String, body: Value| Write { method, path, token: Some(owner.clone()), body };
    let of_nobody = |path: &str, body: Value| Write { method: Method::POST, path: path.to_owned(), token: None, body };
    let known = json!({ "name": "Dana Fields", "phone": "+19135550188", "email": "dana@customers.example", "note": "n", "language": "en", "tags": ["vip"] });
    let booked = json!({
        "customer_id": customer, "service_id": service["id"], "local": "2026-11-19T10:00", "technician_id": technician["id"],
        "place_id": place, "work_order_id": order, "urgency": "routine", "note": "n", "notify_customer": false,
    });
    let work = json!({
        "customer_id": customer, "place_id": place, "service_id": service["id"], "problem": "x", "urgency": "routine",
        "value": { "minor": 1, "currency": "USD" },
    });
    let (ids, settings) = (desk.running.house(), serde_json::to_value(&desk.businesses[0].business).unwrap());
    let tenant = json!({
        "phone_number": "+19135550177", "address": { "street": "1 Low Road", "town": "Merriam", "postcode": "66203" },
        "owner": { "name": "Lee", "email": format!("{}@owners.example", ids.ids.next()), "password": "a password of later" },
        "settings": settings,
    });
    vec![
        of_owner(Method::POST, "/v1/customers".to_owned(), known.clone()),
        of_owner(Method::PUT, format!("/v1/customers/{customer}"), known),
        of_owner(
            Method::POST,
            format!("/v1/customers/{customer}/places"),
            json!({ "street": "1 Low Road", "town": "Merriam", "region": "KS", "postcode": "66203" }),
        ),
        of_owner(Method::POST, "/v1/work-orders".to_owned(), work),
        of_owner(Method::POST, format!("/v1/work-orders/{order}/stage"), json!({ "stage": "quoted" })),
        of_owner(Method::POST, "/v1/appointments".to_owned(), booked),
        of_owner(
            Method::POST,
            format!("/v1/appointments/{made}/move"),
            json!({ "local": "2026-11-20T10:00", "technician_id": technician["id"], "notify_customer": false }),
        ),
        of_owner(Method::POST, "/v1/members".to_owned(), member),
        of_owner(Method::PUT, format!("/v1/members/{added}"), json!({ "role": "staff" })),
        of_owner(Method::PUT, "/v1/hours".to_owned(), json!({ "weekly": hours["weekly"], "holidays": hours["holidays"] })),
        of_owner(Method::POST, "/v1/services".to_owned(), without_id(&service)),
        of_owner(Method::PUT, format!("/v1/services/{}", text(&service["id"])), without_id(&service)),
        of_owner(Method::POST, "/v1/technicians".to_owned(), without_id(&technician)),
        of_owner(Method::PUT, format!("/v1/technicians/{}", text(&technician["id"])), without_id(&technician)),
        of_nobody(
            "/v1/assistant/extract",
            json!({ "text": "tomorrow", "reference_time": "2026-11-20T16:00:00Z", "timezone": "America/Chicago", "locale": "en-US" }),
        ),
        of_nobody("/v1/auth/refresh", json!({ "refresh_token": "x" })),
        of_nobody("/v1/auth/password-reset", json!({ "token": "x", "new_password": "a password of later" })),
        Write { method: Method::POST, path: "/v1/admin/tenants".to_owned(), token: Some(admin.clone()), body: tenant },
        Write {
            method: Method::POST,
            path: "/v1/admin/password-resets".to_owned(),
            token: Some(admin),
            body: json!({ "email": "nobody@x.example" }),
        },
    ]
}

/// The pointers to every field of a body, and to the first of every list.
fn fields(body: &Value, at: &str, found: &mut Vec<String>) {
    match body {
        Value::Object(inner) => {
            for (name, value) in inner {
                let at = format!("{at}/{name}");
                fields(value, &at, found);
                found.push(at);
            }
        }
        Value::Array(items) => {
            if let Some(first) = items.first() {
                let at = format!("{at}/0");
                fields(first, &at, found);
                found.push(at);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_answered_well(answer: &Answer, about: &str) {
    let status = answer.status.as_u16();
    assert!(status < 500, "{about}: {}", answer.body);
    if status < 400 {
        return;
    }
    assert_eq!(answer.kind, "application/problem+json", "{about}: {}", answer.body);
    let said = |member: &str| answer.body[member].as_str().is_some_and(|text| !text.is_empty() && text.chars().count() <= 400);
    assert!(said("code") && said("hint"), "{about}: {}", answer.body);
    assert!(status != 422 || said("field"), "{about}: {}", answer.body);
}

#[actix_web::test]
async fn every_write_refuses_what_cannot_be_and_names_the_field() {
    let desk = Desk::open().await;
    for Write { method, path, token, body } in writes(&desk).await {
        let about = |what: &str| format!("{method} {path}, {what}");
        let send = async |body: Value| desk.send(method.clone(), &path, token.as_deref(), Some(body)).await;
        let mut with_more = body.clone();
        with_more["colour"] = json!("blue");
        let refused = send(with_more).await;
        // Whoever has words read may send along what later versions will know.
        let passes = path == "/v1/assistant/extract" && refused.status == 200;
        let is_named = (refused.status.as_u16(), &refused.body["field"]) == (422, &json!("colour"));
        assert!(passes || is_named, "{}", about(&refused.body.to_string()));
        let deep = (0..100).fold(json!(1), |inside, _| json!([inside]));
        for whole in [Value::Null, json!([]), json!("x"), json!(7), deep] {
            let refused = send(whole.clone()).await;
            assert!([400, 422].contains(&refused.status.as_u16()), "{}", about(&whole.to_string()));
            is_answered_well(&refused, &about(&whole.to_string()));
        }
        let mut pointers = Vec::new();
        fields(&body, "", &mut pointers);
        // The settings of a business are many; their first and last fields are as good as all.
        let last = pointers.len().saturating_sub(30);
        for (_, pointer) in pointers.iter().enumerate().filter(|(at, _)| *at < 30 || *at >= last) {
            for odd in odd_values() {
                let mut changed = body.clone();
                *changed.pointer_mut(pointer).unwrap() = odd.clone();
                let shown = odd.to_string().chars().take(40).collect::<String>();
                is_answered_well(&send(changed).await, &about(&format!("{pointer} = {shown}")));
            }
        }
    }
}

#[actix_web::test]
async fn bytes_that_are_no_body_are_refused_by_every_write() {
    let desk = Desk::open().await;
    let endless = "x".repeat(1_100_000);
    for Write { method, path, token, .. } in writes(&desk).await {
        for (bytes, status) in [("", 400), ("{", 400), (endless.as_str(), 413)] {
            let mut request = desk.client.request(method.clone(), format!("http://{}{path}", desk.running.address));
            if let Some(token) = &token {
                request = request.bearer_auth(token);
            }
            let answer = request.body(bytes.to_owned()).send().await.unwrap();
            let about = format!("{method} {path}, {}", &bytes[..bytes.len().min(20)]);
            assert_eq!(
                (answer.status().as_u16(), answer.headers()["content-type"].to_str().unwrap()),
                (status, "application/problem+json"),
                "{about}"
            );
        }
    }
}

#[actix_web::test]
async fn prices_and_words_that_cannot_be_are_refused() {
    let desk = Desk::open().await;
    let owner = desk.owner(0).await;
    let service = without_id(&desk.get("/v1/services", &owner).await.ok()["items"][0]);
    let usd = |minor: i64| json!({ "minor": minor, "currency": "USD" });
    for (field, value) in [
        ("price", json!({ "kind": "fixed", "amount": usd(-1) })),
        ("price", json!({ "kind": "range", "low": usd(200), "high": usd(100) })),
        ("price", json!({ "kind": "range", "low": usd(100), "high": { "minor": 200, "currency": "CAD" } })),
        ("keywords", json!([""])),
        ("keywords", json!(["x".repeat(121)])),
        ("skill", json!("x".repeat(121))),
        ("preparation", json!("x".repeat(2_001))),
    ] {
        let mut odd = service.clone();
        odd[field] = value.clone();
        let refused = desk.post("/v1/services", &owner, odd).await;
        refused.is(422, "invalid_field");
        assert_eq!(refused.body["field"], field, "{value}");
    }
    let customer = text(&desk.post("/v1/customers", &owner, json!({ "name": "Dana Fields" })).await.ok()["id"]);
    let refused = desk.post("/v1/work-orders", &owner, json!({ "customer_id": customer, "value": usd(-1) })).await;
    refused.is(422, "invalid_field");
    assert_eq!(refused.body["field"], "value");
    let refused = desk.post("/v1/customers", &owner, json!({ "name": "Kim", "tags": ["x".repeat(121)] })).await;
    assert_eq!(refused.body["field"], "tags");
}
