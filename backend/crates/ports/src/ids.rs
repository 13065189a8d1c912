//! New identifiers, passed in, so that a test or a replay can know them beforehand.

use uuid::Uuid;

/// Gives every new thing its id.
pub trait Ids: Send + Sync {
    /// A UUID v7 that nobody else has; later ones of the same source sort after earlier ones.
    ///
    /// Source: <https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7>
    fn next(&self) -> Uuid;
}
