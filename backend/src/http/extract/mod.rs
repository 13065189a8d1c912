//! What handlers take: requests that have been checked, as proofs and scopes.

mod admin;
mod body;
mod bytes;
mod gatekeeper;
mod member;
mod page;
mod proxies;
mod query;
mod signed;
mod visitor;

pub use admin::{Admin, LooksAt, SignedIn};
pub use body::{Body, MostBytes, Repeat, once, part};
pub use gatekeeper::Gatekeeper;
pub use member::{Least, Manager, Member, Owner, Staff, Viewer};
pub use page::{Listed, id, listed, paged, shown, word};
pub use proxies::Proxies;
pub use query::Query;
pub use signed::{CarrierGate, Forgeries, Signed, SignedReport};
pub use visitor::{Doorkeeper, Reader, Visitor};
