//! Water running where it should not: from the pipes, wherever it is seen, by leaks, and rising.

pub(super) mod everywhere;
pub(super) mod leaks;
pub(super) mod pipes;
pub(super) mod rising;
