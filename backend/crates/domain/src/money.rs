//! Money in whole minor units with its currency. Prices are said from here and from nowhere else.

use serde::{Deserialize, Serialize};

/// A currency that Callwright's businesses charge in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// United States dollar.
    Usd,
    /// Canadian dollar.
    Cad,
}

impl Currency {
    /// The ISO 4217 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Usd => "USD",
            Self::Cad => "CAD",
        }
    }

    /// The currency with this ISO 4217 code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Usd, Self::Cad].into_iter().find(|currency| currency.code() == code)
    }
}

/// An amount: `minor` is in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Cents.
    pub minor: i64,
    /// Of this currency.
    pub currency: Currency,
}

impl Money {
    /// An amount of whole dollars.
    #[must_use]
    pub const fn dollars(whole: i64, currency: Currency) -> Self {
        Self { minor: whole * 100, currency }
    }
}

/// What a service costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Price {
    /// Always the same.
    Fixed {
        /// The price.
        amount: Money,
    },
    /// Between two amounts of one currency.
    Range {
        /// The lowest.
        low: Money,
        /// The highest.
        high: Money,
    },
    /// From this amount on.
    From {
        /// The lowest.
        low: Money,
    },
    /// Told only after a look at the place.
    OnQuote,
}
