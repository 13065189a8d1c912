//! What callers say in more than one story.

/// Everything that a booking needs, in one sentence.
pub const EVERYTHING: &str =
    "hi this is john smith my kitchen sink is leaking at 1412 norton street merriam 66203 can you come tuesday at 2";
/// A caller with a number.
pub const CALLER: &str = "+19135550177";
/// Another one.
pub const OTHER: &str = "+19135550178";
/// The person on call and the owner of the plumber's house.
pub const OWNER: &str = "+19135550142";
/// What nobody may find in a log.
pub const PERSONAL: [&str; 3] = ["john smith", "norton street", "kitchen sink"];
