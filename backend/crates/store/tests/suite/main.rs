//! Stories about what is kept, told on both engines.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(clippy::disallowed_methods, reason = "tests look behind the store's back and run tasks side by side")]

mod accounts;
mod bookings;
mod call_lists;
mod calls;
mod customers;
mod duties;
mod faults;
mod house;
mod outbox;
mod schema;
mod secrets;
