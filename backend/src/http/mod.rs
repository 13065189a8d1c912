//! The whole route list on one screen. Handlers take, call, give.

pub mod extract;
pub mod problem;
pub mod sms;
pub mod voice;

use actix_web::web;

/// Every route of the product.
pub fn configure(config: &mut web::ServiceConfig) {
    config.configure(voice::configure).configure(sms::configure);
}
