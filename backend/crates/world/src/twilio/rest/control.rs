//! What Twilio has not: orders to the world, and a look at what happened, for tools that are not written in Rust.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use crate::{
    exchange::Exchange,
    faults::{FaultOrder, Undeliverable},
    people::Pickup,
    records::NumberHooks,
    twilio::Mischief,
};

/// The whole of it, one line a route.
pub(super) fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/messages", web::get().to(async |world: web::Data<Exchange>| HttpResponse::Ok().json(world.messages())))
        .route("/calls", web::get().to(async |world: web::Data<Exchange>| HttpResponse::Ok().json(world.calls())))
        .route("/recordings", web::get().to(async |world: web::Data<Exchange>| HttpResponse::Ok().json(world.recordings())))
        .route("/webhooks", web::get().to(async |world: web::Data<Exchange>| HttpResponse::Ok().json(world.webhooks())))
        .route("/alerts", web::get().to(async |world: web::Data<Exchange>| HttpResponse::Ok().json(world.alerts())))
        .route("/faults", web::post().to(order_fault))
        .route("/faults", web::delete().to(clear_faults))
        .route("/undeliverable", web::post().to(make_undeliverable))
        .route("/mischief", web::put().to(set_mischief))
        .route("/pickups", web::put().to(set_pickup))
        .route("/numbers", web::post().to(register))
        .route("/texts", web::post().to(text));
}

async fn order_fault(world: web::Data<Exchange>, order: web::Json<FaultOrder>) -> HttpResponse {
    world.faults().order(order.into_inner());
    HttpResponse::NoContent().finish()
}

async fn clear_faults(world: web::Data<Exchange>) -> HttpResponse {
    world.faults().clear();
    HttpResponse::NoContent().finish()
}

#[derive(Deserialize)]
struct NumberFails {
    number: String,
    #[serde(flatten)]
    how: Undeliverable,
}

async fn make_undeliverable(world: web::Data<Exchange>, body: web::Json<NumberFails>) -> HttpResponse {
    world.faults().undeliverable(&body.number, body.how);
    HttpResponse::NoContent().finish()
}

async fn set_mischief(world: web::Data<Exchange>, mischief: web::Json<Mischief>) -> HttpResponse {
    world.set_mischief(mischief.into_inner());
    HttpResponse::NoContent().finish()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AtNumber {
    number: String,
    pickup: Pickup,
}

async fn set_pickup(world: web::Data<Exchange>, body: web::Json<AtNumber>) -> HttpResponse {
    world.phone(&body.number).picks_up(body.pickup.clone());
    HttpResponse::NoContent().finish()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Register {
    number: String,
    product: String,
}

async fn register(world: web::Data<Exchange>, body: web::Json<Register>) -> HttpResponse {
    HttpResponse::Created().json(world.register_number(&body.number, NumberHooks::of_product(&body.product)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InboundText {
    from: String,
    to: String,
    body: String,
}

async fn text(world: web::Data<Exchange>, text: web::Json<InboundText>) -> HttpResponse {
    let texted = world.phone(&text.from).text(&text.to, &text.body).await;
    HttpResponse::Ok().json(json!({ "message": texted.message, "replies": texted.replies }))
}
