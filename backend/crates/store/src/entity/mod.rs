//! The tables as rows. Private: outside this crate no query can be named.

pub(crate) mod app_user;
pub(crate) mod appointment;
pub(crate) mod audit;
pub(crate) mod calendar_claim;
pub(crate) mod callback;
pub(crate) mod closure;
pub(crate) mod conversation;
pub(crate) mod conversation_event;
pub(crate) mod customer;
pub(crate) mod day_load;
pub(crate) mod idempotency_key;
pub(crate) mod job;
pub(crate) mod job_schedule;
pub(crate) mod location;
pub(crate) mod membership;
pub(crate) mod message;
pub(crate) mod opening_hours;
pub(crate) mod opt_out;
mod owned;
pub(crate) mod password_ticket;
pub(crate) mod phone_number;
pub(crate) mod place;
pub(crate) mod platform_admin;
pub(crate) mod recording;
pub(crate) mod refresh_session;
pub(crate) mod security_event;
pub(crate) mod service;
pub(crate) mod settings_version;
pub(crate) mod technician;
pub(crate) mod tenant;
pub(crate) mod tenant_key;
pub(crate) mod turn;
pub(crate) mod work_order;

pub(crate) use owned::TenantOwned;
