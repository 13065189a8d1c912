//! The platform's admin: signs in, makes businesses, and is nobody's colleague.

use domain::{masked::Email, tenancy::Role};
use reqwest::Method;
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::house::{ADMIN_EMAIL, Desk, PASSWORD};

fn new_tenant(desk: &Desk) -> Value {
    let mut settings = serde_json::to_value(&desk.businesses[0].business).unwrap();
    settings["name"] = json!("Overland Drains");
    settings["general_visit"] = Value::Null;
    for list in ["services", "technicians"] {
        for one in settings[list].as_array_mut().unwrap() {
            one.as_object_mut().unwrap().remove("id");
        }
    }
    json!({
        "phone_number": "+19135550177",
        "address": { "street": "7700 Metcalf Avenue", "town": "Overland Park", "postcode": "66204" },
        "owner": { "name": "Kim Fields", "email": "kim@overland-drains.example", "password": PASSWORD },
        "settings": settings,
    })
}

#[actix_web::test]
async fn the_admin_makes_a_business_whose_owner_signs_in() {
    Desk::on_each_engine(async |desk| {
        let admin = desk.admin().await;
        let me = desk.get("/v1/auth/me", &admin).await.ok();
        assert_eq!((&me["role"], &me["tenant_id"], &me["email"]), (&json!("platform_admin"), &Value::Null, &json!(ADMIN_EMAIL)));
        let made = desk.post("/v1/admin/tenants", &admin, new_tenant(desk)).await;
        assert_eq!(made.status, 201, "{}", made.body);
        let made = made.body;
        assert_eq!(made["technicians"].as_array().unwrap().len(), 2);
        let listed = desk.get("/v1/admin/tenants?limit=2", &admin).await.ok();
        let rest = desk.get(&format!("/v1/admin/tenants?cursor={}", listed["next"].as_str().unwrap()), &admin).await.ok();
        assert_eq!((&rest["items"][0]["id"], &rest["items"][0]["status"]), (&made["id"], &json!("active")));
        let one = desk.get(&format!("/v1/admin/tenants/{}", made["id"].as_str().unwrap()), &admin).await.ok();
        assert_eq!(one, rest["items"][0]);
        let grant = desk.sign_in("kim@overland-drains.example", PASSWORD).await.ok();
        assert_eq!(grant["tenant_id"], made["id"]);
        let services = desk.get("/v1/services", grant["access_token"].as_str().unwrap()).await.ok();
        assert_eq!(services["items"][0]["id"], made["services"][0]["id"]);
    })
    .await;
}

#[actix_web::test]
async fn a_number_and_an_address_belong_to_one_business() {
    let desk = Desk::open().await;
    let admin = desk.admin().await;
    desk.post("/v1/admin/tenants", &admin, new_tenant(&desk)).await.ok();
    let again = desk.post("/v1/admin/tenants", &admin, new_tenant(&desk)).await;
    again.is(409, "already_there");
    assert_eq!(again.body["field"], "phone_number");
    let mut other = new_tenant(&desk);
    other["phone_number"] = json!("+19135550178");
    let again = desk.post("/v1/admin/tenants", &admin, other).await;
    again.is(409, "already_there");
    assert_eq!(again.body["field"], "owner.email");
    assert_eq!(desk.get("/v1/admin/tenants", &admin).await.ok()["items"].as_array().unwrap().len(), 3);
}

#[actix_web::test]
async fn settings_that_cannot_be_are_named_by_field() {
    let desk = Desk::open().await;
    let admin = desk.admin().await;
    for (field, pointer, value) in [
        ("phone_number", "/phone_number", json!("913")),
        ("owner.email", "/owner/email", json!("nowhere")),
        ("owner.password", "/owner/password", json!("short")),
        ("address.town", "/address/town", json!("")),
        ("settings.name", "/settings/name", json!(" ")),
        ("settings.region", "/settings/region", json!("Kansas")),
        ("settings.languages", "/settings/languages", json!([])),
        ("settings.services[1].duration_min", "/settings/services/1/duration_min", json!(4)),
        ("settings.services[0].buffer_min", "/settings/services/0/buffer_min", json!(241)),
        ("settings.services[0].price", "/settings/services/0/price", json!({ "kind": "from", "low": { "minor": -1, "currency": "USD" } })),
        ("settings.general_visit", "/settings/general_visit", json!("01890000-0000-7000-8000-000000000009")),
        ("settings.zone", "/settings/zone", json!("Mars/Crater")),
        ("settings.rules", "/settings/rules/grid_min", json!(1)),
    ] {
        let mut body = new_tenant(&desk);
        *body.pointer_mut(pointer).unwrap() = value;
        let refused = desk.post("/v1/admin/tenants", &admin, body).await;
        refused.is(422, "invalid_field");
        assert_eq!(refused.body["field"], field, "{}", refused.body);
    }
}

#[actix_web::test]
async fn an_id_that_comes_twice_is_named_by_field() {
    Desk::on_each_engine(async |desk| {
        let admin = desk.admin().await;
        for list in ["services", "technicians"] {
            let mut body = new_tenant(desk);
            for one in body["settings"][list].as_array_mut().unwrap() {
                one["id"] = json!("01890000-0000-7000-8000-000000000009");
            }
            let refused = desk.post("/v1/admin/tenants", &admin, body).await;
            refused.is(422, "invalid_field");
            assert_eq!(refused.body["field"], format!("settings.{list}[1].id"));
        }
    })
    .await;
}

#[actix_web::test]
async fn the_platform_is_for_its_admin_and_businesses_for_their_members() {
    let desk = Desk::open().await;
    let (admin, owner) = (desk.admin().await, desk.owner(0).await);
    for path in ["/v1/admin/tenants", "/v1/admin/tenants/01890000-0000-7000-8000-000000000009", "/v1/admin/security-events"] {
        desk.get(path, &owner).await.is(403, "role_not_allowed");
        desk.send(Method::GET, path, None, None).await.is(401, "not_signed_in");
    }
    desk.post("/v1/admin/tenants", &owner, new_tenant(&desk)).await.is(403, "role_not_allowed");
    desk.post("/v1/admin/tenants", &desk.colleague(Role::Staff).await, new_tenant(&desk)).await.is(403, "role_not_allowed");
    for path in ["/v1/customers", "/v1/services", "/v1/conversations", "/v1/audit"] {
        desk.get(path, &admin).await.is(401, "not_signed_in");
    }
    desk.get("/v1/admin/tenants/01890000-0000-7000-8000-000000000009", &admin).await.is(404, "not_found");
}

#[actix_web::test]
async fn another_admin_and_another_password_end_the_sessions_of_before() {
    Desk::on_each_engine(async |desk| {
        let accounts = &desk.running.house().api.accounts;
        let first = desk.admin().await;
        desk.get("/v1/auth/me", &desk.admin().await).await.ok();
        desk.get("/v1/admin/tenants", &first).await.ok();
        accounts.appoint_admin(&Email::new(ADMIN_EMAIL), &SecretString::from("a password of later")).await.unwrap();
        desk.get("/v1/admin/tenants", &first).await.is(401, "not_signed_in");
        let second = desk.sign_in(ADMIN_EMAIL, "a password of later").await.ok();
        let (access, refresh) = (second["access_token"].as_str().unwrap(), &second["refresh_token"]);
        let rotated = desk.send(Method::POST, "/v1/auth/refresh", None, Some(json!({ "refresh_token": refresh }))).await.ok();
        assert_eq!(rotated["tenant_id"], Value::Null);
        assert_eq!(desk.send(Method::POST, "/v1/auth/sign-out", Some(access), None).await.status, 204);
        desk.get("/v1/admin/tenants", rotated["access_token"].as_str().unwrap()).await.is(401, "not_signed_in");
        accounts.dismiss_admins().await.unwrap();
        desk.sign_in(ADMIN_EMAIL, "a password of later").await.is(403, "role_not_allowed");
    })
    .await;
}
