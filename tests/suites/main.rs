//! The stories, in one binary.

#![expect(clippy::unwrap_used, reason = "a story whose house lacks what it needs has failed")]

mod a_caller_books;
mod a_turn_costs_little;
mod calls_end;
mod carrier_fails;
mod common;
mod odd_webhooks;
mod redelivered;
mod replicas;
mod the_last_slot;
