//! Whose work a named thing is. What several trades touch (a ceiling, a water heater, a gas line) is nobody's alone.

use domain::{business::profile::Trade, meaning::WorkOf};

const TABLE: &[(WorkOf, &[&str])] = &[
    (
        WorkOf::Trade(Trade::Plumbing),
        &[
            "bathtub",
            "drain",
            "faucet",
            "garbage disposal",
            "septic",
            "sewer line",
            "shower",
            "sink",
            "sprinkler",
            "sump pump",
            "toilet",
            "water filter",
            "water main",
            "water softener",
            "well pump",
        ],
    ),
    (WorkOf::Trade(Trade::Hvac), &["ac", "duct", "fireplace", "furnace", "heat pump", "humidifier"]),
    (
        WorkOf::Trade(Trade::Electrical),
        &[
            "breaker panel",
            "ceiling fan",
            "doorbell",
            "ev charger",
            "generator",
            "light switch",
            "outlet",
            "security camera",
            "solar panels",
            "surge protector",
            "wiring",
        ],
    ),
    (WorkOf::Trade(Trade::Roofing), &["gutters", "roof", "siding"]),
    (WorkOf::Trade(Trade::Cleaning), &["house cleaning", "pressure washing"]),
    (
        WorkOf::Others,
        &[
            "car",
            "fence",
            "furniture",
            "garage door",
            "junk",
            "lawn",
            "lock",
            "mailbox",
            "painting",
            "pest control",
            "stairs",
            "tree",
            "trim",
            "tv",
            "window",
        ],
    ),
];

/// The trade that works on the thing of this name, where it is one trade's alone.
pub(in crate::what) fn work_of(name: &str) -> Option<WorkOf> {
    TABLE.iter().find(|(_, things)| things.contains(&name)).map(|(of, _)| *of)
}

#[cfg(test)]
mod tests {
    use super::{super::THINGS, *};

    #[test]
    fn every_thing_is_one_that_is_known_and_is_the_work_of_one_trade() {
        let all: Vec<&str> = TABLE.iter().flat_map(|(_, things)| things.iter().copied()).collect();
        for (at, name) in all.iter().enumerate() {
            assert!(THINGS.names.contains(name), "{name}");
            assert!(!all[..at].contains(name), "{name} twice");
        }
    }
}
