//! How much is let in, per whom.

use std::num::NonZeroU32;

use super::Reader;

/// So many a minute, and so many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Requests a minute.
    pub per_minute: NonZeroU32,
    /// Requests that may come at once.
    pub burst: NonZeroU32,
}

/// The limits.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Per credential on the API.
    pub api: Rate,
    /// Per address on signing in and on routes without a credential.
    pub anonymous: Rate,
    /// Per address on having words read: no database, no hashing, a fraction of a millisecond each.
    pub reading: Rate,
    /// Per calling number on the carrier's webhooks; a busy business line is not an attack.
    pub per_caller: Rate,
    /// Most bytes of a webhook's form.
    pub webhook_bytes: usize,
    /// Most bytes of an API body.
    pub body_bytes: usize,
}

impl Limits {
    /// The limits when nothing is configured.
    #[must_use]
    pub fn usual() -> Self {
        Self::read(&mut Reader::new(&super::Env::default()))
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            api: rate(reader, ("RATE_API_PER_MINUTE", 120), ("RATE_API_BURST", 20)),
            anonymous: rate(reader, ("RATE_ANONYMOUS_PER_MINUTE", 10), ("RATE_ANONYMOUS_BURST", 10)),
            reading: rate(reader, ("RATE_READING_PER_MINUTE", 60_000), ("RATE_READING_BURST", 5_000)),
            per_caller: rate(reader, ("RATE_CALLER_PER_MINUTE", 120), ("RATE_CALLER_BURST", 60)),
            webhook_bytes: reader.parsed("WEBHOOK_MAX_BYTES", 64 * 1024, "a number of bytes"),
            body_bytes: reader.parsed("BODY_MAX_BYTES", 256 * 1024, "a number of bytes"),
        }
    }
}

fn rate(reader: &mut Reader<'_>, (per_minute, usual): (&'static str, u32), (burst, usual_burst): (&'static str, u32)) -> Rate {
    let at_least_one = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
    Rate {
        per_minute: at_least_one(reader.parsed(per_minute, usual, "a number of requests, 1 or more")),
        burst: at_least_one(reader.parsed(burst, usual_burst, "a number of requests, 1 or more")),
    }
}
