//! The document of the API, the pages, and the extract door.

use callwright::http::v1;
use reqwest::Method;
use serde_json::{Value, json};

use crate::house::Desk;

const CHECKED_IN: &str = include_str!("../../../docs/api/openapi.json");

#[test]
fn the_document_that_is_checked_in_is_the_codes() {
    let written: Value = serde_json::from_str(CHECKED_IN).unwrap();
    let made = serde_json::to_value(v1::document()).unwrap();
    assert_eq!(written, made, "write it anew: callwright openapi > docs/api/openapi.json");
    assert_eq!(made["openapi"], "3.1.0");
    assert!(made["paths"].as_object().unwrap().len() > 30);
    let mut names: Vec<_> = made["paths"].as_object().unwrap().values().flat_map(|routes| routes.as_object().unwrap().values()).collect();
    let all = names.len();
    names.sort_by_key(|route| route["operationId"].as_str());
    names.dedup_by_key(|route| route["operationId"].as_str());
    assert_eq!(names.len(), all, "two routes have one name");
}

#[actix_web::test]
async fn every_route_of_the_document_wants_a_credential_unless_it_says_so() {
    let desk = Desk::open().await;
    let document = serde_json::to_value(v1::document()).unwrap();
    for (path, routes) in document["paths"].as_object().unwrap() {
        for (method, route) in routes.as_object().unwrap() {
            let is_open = route["security"].as_array().is_some_and(|ways| ways.contains(&json!({})));
            if is_open {
                continue;
            }
            let path = path.replace("{id}", "01890000-0000-7000-8000-000000000009");
            let method: Method = method.to_uppercase().parse().unwrap();
            let body = (method != Method::GET).then(|| json!({}));
            desk.send(method, &path, None, body).await.is(401, "not_signed_in");
        }
    }
}

#[actix_web::test]
async fn an_address_asked_with_another_method_names_its_own() {
    let desk = Desk::open().await;
    let asked = async |method: Method, path: &str| {
        let response = desk.client.request(method, format!("http://{}{path}", desk.running.address)).send().await.unwrap();
        let allow = response.headers().get("allow").map(|methods| methods.to_str().unwrap().to_owned());
        (response.status().as_u16(), allow)
    };
    let document = serde_json::to_value(v1::document()).unwrap();
    for (path, routes) in document["paths"].as_object().unwrap() {
        let known: Vec<String> = routes.as_object().unwrap().keys().map(|method| method.to_uppercase()).collect();
        let path = path.replace("{id}", "01890000-0000-7000-8000-000000000009");
        let (status, allow) = asked(Method::TRACE, &path).await;
        let mut named: Vec<String> = allow.unwrap_or_default().split(", ").map(ToOwned::to_owned).collect();
        named.sort();
        assert_eq!((status, named), (405, known), "{path}");
    }
    assert_eq!(asked(Method::GET, "/twilio/voice").await, (405, Some("POST".to_owned())));
    assert_eq!(asked(Method::POST, "/healthz").await, (405, Some("GET, HEAD".to_owned())));
    desk.send(Method::DELETE, "/v1/customers", None, None).await.is(405, "method_not_allowed");
    desk.send(Method::GET, "/v1/nothing", None, None).await.is(404, "not_found");
    for path in ["/healthz", "/readyz", "/", "/fallback.css"] {
        assert_eq!(asked(Method::HEAD, path).await, (200, None), "{path}");
    }
}

#[actix_web::test]
async fn the_pages_come_from_inside_the_binary_and_may_load_only_from_there() {
    let desk = Desk::open().await;
    for (path, has) in
        [("/", "Callwright"), ("/docs/", "swagger"), ("/docs", "swagger"), ("/openapi.json", "3.1.0"), ("/fallback.css", "{")]
    {
        let response = desk.client.get(format!("http://{}{path}", desk.running.address)).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("http"), "{path}: {policy}");
        let text = response.text().await.unwrap();
        assert!(text.contains(has), "{path}");
        assert!(path == "/openapi.json" || !text.contains("src=\"http"), "{path} loads from elsewhere");
    }
}

#[actix_web::test]
async fn words_are_understood_without_a_credential() {
    let desk = Desk::open().await;
    let words = json!({
        "text": "This is Dana Fields, my kitchen tap drips, can somebody come tomorrow at 9 am?",
        "reference_time": "2026-11-16T08:00:00-06:00",
        "timezone": "America/Chicago",
        "locale": "en-US",
    });
    let read = desk.send(Method::POST, "/v1/assistant/extract", None, Some(words.clone())).await.ok();
    assert_eq!(read["when"], json!({ "kind": "instant", "start": "2026-11-17T09:00", "end": null }));
    assert_eq!(read["name"], "Dana Fields");
    assert_eq!(read["urgency"], "routine");
    assert!(read["slots"]["when"]["confidence"].as_f64().unwrap() > 0.5);
    desk.send(Method::POST, "/v1/assistant/extract", Some("forged"), Some(words)).await.is(401, "not_signed_in");
    let nowhere = json!({ "text": "hello", "reference_time": "2026-11-16T08:00:00", "timezone": "Mars/Crater" });
    let refused = desk.send(Method::POST, "/v1/assistant/extract", None, Some(nowhere)).await;
    refused.is(422, "invalid_field");
    assert_eq!(refused.body["field"], "timezone");
}
