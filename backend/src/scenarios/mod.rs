//! Scripted calls against the whole product: each on a stage with a server, a store, a carrier and a clock that stands still,
//! or against a product that runs elsewhere. Used by the command line and by the test suites.

mod businesses;
mod desk;
mod findings;
mod junit;
mod prepare;
mod remote;
mod stage;

pub use businesses::of_trade;
pub use junit::write as write_junit;
pub use remote::{RemoteError, RemotePlan, RemoteStage, RemoteStageError, needs_the_store};
pub use stage::{Stage, StageError, StagePlan, begins};
