//! How the product is reached: HTTP, webhooks and the command line. `compose` is the one place that names services and vendors together.

pub mod cli;
pub mod compose;
pub mod config;
pub mod demo;
pub mod http;
pub mod scenarios;
pub mod server;
pub mod telemetry;
