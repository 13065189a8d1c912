//! One thing read out of an utterance, with where and how sure.

use serde::{Deserialize, Serialize};

/// How sure a reader is, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Confidence(f32);

impl Confidence {
    /// Certain.
    pub const FULL: Self = Self(1.0);

    /// Clamps into 0 to 1; what is no number is 0.
    #[must_use]
    pub fn new(value: f32) -> Self {
        if value.is_nan() { Self(0.0) } else { Self(value.clamp(0.0, 1.0)) }
    }

    /// How sure two are together who can each be wrong by themselves.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }

    /// The figure, 0 to 1.
    #[must_use]
    pub const fn value(self) -> f32 {
        self.0
    }
}

/// Bytes of the utterance, `start..end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Whether two have a byte in common.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// A value, where it stood, how sure, by which rule, and what else it could have meant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Read<T> {
    /// What was understood.
    pub value: T,
    /// How sure.
    pub confidence: Confidence,
    /// Which words.
    pub span: Span,
    /// Which rule read it: a stable word for the explain mode and for tests.
    pub rule: std::borrow::Cow<'static, str>,
    /// Other readings, likeliest first; empty when it is plain.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<T>,
}

impl<T> Read<T> {
    /// A plain reading without others.
    pub const fn plain(value: T, confidence: Confidence, span: Span, rule: &'static str) -> Self {
        Self { value, confidence, span, rule: std::borrow::Cow::Borrowed(rule), others: Vec::new() }
    }
}
