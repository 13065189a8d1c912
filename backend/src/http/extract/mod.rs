//! What handlers take: requests that have been checked, as proofs and scopes.

mod signed;

pub use signed::{CarrierGate, Signed, SignedReport};
