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

/// Cents beyond which an amount is a slip of the pen: ten million.
const MOST_MINOR: i64 = 1_000_000_000;

impl Money {
    /// Whether something can cost so much: nothing at least, ten million at most.
    #[must_use]
    pub fn is_possible(self) -> bool {
        (0..=MOST_MINOR).contains(&self.minor)
    }

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

impl Price {
    /// Whether something can cost that: amounts that are possible, the lowest first, of one currency.
    #[must_use]
    pub fn is_possible(self) -> bool {
        match self {
            Self::Fixed { amount } => amount.is_possible(),
            Self::Range { low, high } => {
                low.is_possible() && high.is_possible() && low.currency == high.currency && low.minor <= high.minor
            }
            Self::From { low } => low.is_possible(),
            Self::OnQuote => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_known_by_its_code() {
        for currency in [Currency::Usd, Currency::Cad] {
            assert_eq!(Currency::from_code(currency.code()), Some(currency));
        }
        assert_eq!((Currency::Usd.code(), Currency::from_code("usd")), ("USD", None));
    }

    #[test]
    fn a_price_is_not_negative_not_endless_and_the_lowest_comes_first() {
        let usd = |minor| Money { minor, currency: Currency::Usd };
        let cad = Money { minor: 20_000, currency: Currency::Cad };
        for (price, possible) in [
            (Price::Fixed { amount: usd(0) }, true),
            (Price::Fixed { amount: usd(-1) }, false),
            (Price::Fixed { amount: usd(MOST_MINOR) }, true),
            (Price::Fixed { amount: usd(MOST_MINOR + 1) }, false),
            (Price::Fixed { amount: usd(i64::MIN) }, false),
            (Price::Range { low: usd(100), high: usd(100) }, true),
            (Price::Range { low: usd(101), high: usd(100) }, false),
            (Price::Range { low: usd(-5), high: usd(100) }, false),
            (Price::Range { low: usd(100), high: usd(i64::MAX) }, false),
            (Price::Range { low: usd(100), high: cad }, false),
            (Price::From { low: usd(-1) }, false),
            (Price::From { low: usd(1) }, true),
            (Price::OnQuote, true),
        ] {
            assert_eq!(price.is_possible(), possible, "{price:?}");
        }
    }
}
