//! The stories, in one binary.

mod a_caller_books;
mod a_turn_costs_little;
mod calls_end;
mod carrier_fails;
mod common;
mod lines_break;
mod odd_webhooks;
mod readiness;
mod recordings;
mod redelivered;
mod replicas;
mod rush;
mod scenarios;
mod scenarios_from_outside;
mod second_opinion;
mod texts;
mod the_last_slot;
mod two_tenants;
