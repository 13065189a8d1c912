//! Proofs that open a tenant's door. Each has private fields and its only constructor beside the check, so that a proof in
//! hand means a check that was passed.

mod admin_visit;
mod claimed_job;
mod session;
mod signed_call;
mod signup;
mod unscheduled;

pub use admin_visit::{AdminKey, AdminVisit};
pub use claimed_job::ClaimedJob;
pub(crate) use claimed_job::Found;
pub use session::{BadToken, PlatformClaims, Session, SessionClaims, SessionKey};
pub use signed_call::{AccountTokens, CarrierWebhook, ForgedCall, OUR_NUMBER, OurEnd, SignedCall, signature_of};
pub use signup::Signup;
pub use unscheduled::Unscheduled;
