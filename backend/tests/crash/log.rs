//! What the program logs when nothing is configured for it: structured lines by which a call can be followed, and nothing of what
//! people sent.

use serde_json::{Value, json};
use store::Engine;

use crate::house::House;

const SENT: &str = "Quintessa Umbrageous";

#[actix_web::test]
async fn without_sentry_every_line_is_json_with_the_ids_of_request_tenant_and_call_and_nothing_that_was_sent() {
    let house = House::open(Engine::Sqlite).await;
    let call = house.call().await;
    call.say("what are your opening hours").await;
    call.hang_up().await;
    house.world.settle().await;
    vendors::wire::install_crypto();
    // Of the wrong type, so that the refusal quotes it.
    let refused = reqwest::Client::builder()
        .build()
        .unwrap()
        .post(format!("http://{}/v1/auth/sign-in", house.product.address))
        .json(&json!({ "email": [SENT], "password": SENT }))
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 422);
    let nobody_asked = |lines: &[Value]| lines.iter().filter(|line| line["span"]["http.status"] == 422).count() == 0;

    let mut lines: Vec<Value> = Vec::new();
    for _ in 0..500 {
        lines = house.product.log().iter().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect();
        if !nobody_asked(&lines) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }

    assert!(lines.iter().all(|line| ["timestamp", "level", "message", "target"].iter().all(|member| line[member].is_string())));
    let turn = lines.iter().find(|line| line["span"]["http.route"] == "/twilio/voice/turn").unwrap();
    let ids = ["request.id", "tenant.id", "call.id"].map(|id| turn["span"][id].as_str().unwrap_or_default().to_owned());
    assert!(ids.iter().all(|id| !id.is_empty()) && ids[2] == call.sid(), "{turn}");
    let refused = lines.iter().find(|line| line["span"]["http.status"] == 422).unwrap();
    assert_eq!(refused["problem"], "invalid_field");
    let told = house.product.log().join("\n");
    assert!(!told.contains(SENT) && !told.contains(crate::house::CALLER), "something that was sent is in the log");
    house.close().await;
}
