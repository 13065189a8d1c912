//! What the trade knows: the words, the rules and the decisions of a front desk, as plain values and functions.
//! Pure: no I/O, no clock, no chance, no async. Everything else in the house may use it; it uses nothing of the house.

pub mod appointment;
pub mod area_code;
pub mod availability;
pub mod business;
pub mod callback;
pub mod consent;
pub mod conversation;
pub mod customer;
pub mod id;
pub mod language;
pub mod location;
pub mod masked;
pub mod meaning;
pub mod message;
pub mod money;
pub mod phone;
pub mod place;
pub mod record;
pub mod service;
pub mod technician;
pub mod tenancy;
pub mod work_order;
