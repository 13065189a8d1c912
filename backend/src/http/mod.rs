//! The whole route list on one screen. Handlers take, call, give.

mod assistant;
pub mod extract;
pub mod health;
pub mod limits;
mod nowhere;
mod pages;
pub mod problem;
mod refusals;
pub mod sms;
pub mod spans;
pub mod v1;
pub mod voice;

use actix_web::web;
use services::{accounts::Accounts, booking::Bookings, desk::Desk, members::Members, platform::Platform};

use self::{
    extract::{Doorkeeper, Gatekeeper, MostBytes},
    health::Health,
    problem::{Code, Problem},
};
use crate::config::Headers;

/// What the API stands on.
#[derive(Clone)]
pub struct Api {
    /// Checks credentials.
    pub gatekeeper: Gatekeeper,
    /// Knows visitors by their addresses.
    pub doorkeeper: Doorkeeper,
    /// Signs people in.
    pub accounts: Accounts,
    /// Where staff work.
    pub desk: Desk,
    /// Books for staff.
    pub bookings: Bookings,
    /// Manages colleagues.
    pub members: Members,
    /// What the platform's admin does.
    pub platform: Platform,
    /// What the process needs.
    pub health: Health,
    /// Most bytes of a body.
    pub most_bytes: MostBytes,
    /// What protects people's browsers.
    pub headers: Headers,
}

/// Every route of the product.
pub fn configure(config: &mut web::ServiceConfig) {
    config.configure(voice::configure).configure(sms::configure).configure(health::configure).configure(pages::configure);
    v1::configure(&mut utoipa_actix_web::service_config::ServiceConfig::new(config));
    config.default_service(web::to(nowhere::answer));
}

/// What the routes of the API stand on, and how their refusals look.
pub fn furnish(config: &mut web::ServiceConfig, api: &Api) {
    config
        .app_data(web::Data::new(api.gatekeeper.clone()))
        .app_data(web::Data::new(api.doorkeeper.clone()))
        .app_data(web::Data::new(api.accounts.clone()))
        .app_data(web::Data::new(api.desk.clone()))
        .app_data(web::Data::new(api.bookings.clone()))
        .app_data(web::Data::new(api.members.clone()))
        .app_data(web::Data::new(api.platform.clone()))
        .app_data(web::Data::new(api.health.clone()))
        .app_data(web::Data::new(api.most_bytes))
        .app_data(web::Data::new(api.headers))
        .app_data(web::QueryConfig::default().error_handler(|why, _| Problem::of(Code::InvalidQuery).hint(why.to_string()).into()))
        .app_data(web::PathConfig::default().error_handler(|_why, _| Problem::of(Code::NotFound).into()));
}
