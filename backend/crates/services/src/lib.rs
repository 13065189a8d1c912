//! What we do: the use cases of the front desk. Services speak to the store and to ports; they know no HTTP and no vendor.

pub mod accounts;
pub mod booking;
pub mod desk;
pub mod jobs;
pub mod members;
pub mod notifications;
pub mod onboarding;
pub mod platform;
pub mod reception;
