//! Fuel gas and propane.

use domain::meaning::Hazard::Gas;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "gas smell",
        Gas,
        &[
            "@smell ..4 ~@gas",
            "@smell ?of|the|some|a|like|strong ?lot|strong ?of @gas",
            "~@gas ..3 @smell",
            "@smell ..3 gassy",
            "gas y|gassy smell",
        ],
    ),
    Row::life(
        "rotten egg smell",
        Gas,
        &["@smell ..5 rotten|rotting|bad ?egg*", "rotten|rotting eggs|egg ..3 @smell", "@smell ..4 sulfur|sulphur", "huevo podrido"],
    )
    .unless(&[
        "water|hot_water|faucet|shower|agua !heater|heaters|tank|line|meter ..4 @smell|rotten|sulfur",
        "@smell ..4 water|faucet|drain|shower|sink|agua !heater|heaters|tank|line|meter",
    ]),
    Row::life(
        "gas leak",
        Gas,
        &[
            "~@gas ?is|'s|seems|may|might|could ..2 leak*|escap*|spewing|pouring|rushing|spraying|fuga",
            "@gas_part ..6 hiss*",
            "@gas_part ..3 leak*|escap*|hiss*|spewing|whistl*|fuga",
            "leak* ?of|some|out ?of|from ?@my ~@gas|@gas_part|gas_tank|propane_tank",
            "~fuga|escape de ~gas|@gas|propano",
            "~gas|propane ..2 coming|comes|came|blowing|flowing|getting|running|hissing out|through|in|into",
            "tira|tirando|saliendo ~gas",
            "@gas_stove ..3 leak*",
        ],
    ),
    Row::life(
        "gas line hit",
        Gas,
        &[
            "@broke|hitting|backed|ran|drove|drilled|dug|digging|crash* ..6 @gas_part|gas_meter",
            "@gas_part ..4 @broke",
            "@gas_part|gas_pipe ?is|was|got|has_been hit|cut|broken|damaged|open|uncapped",
        ],
    )
    .unless(&["replace ..2 @gas_part", "broken ..1 gas_meter_cover"]),
    Row::life(
        "gas hissing",
        Gas,
        &[
            "hiss*|whistl* ..6 ~@gas|@gas_part|meter|propane_tank|tank|stove|range",
            "~@gas|@gas_part|meter|tank|stove|range ..5 hiss*|whistl*",
            "hear ..3 hissing ..4 gas",
        ],
    )
    .unless(&["toilet|tea ..3 hiss*|whistl*", "hiss*|whistl* ..3 toilet"]),
    Row::life(
        "gas will not shut off",
        Gas,
        &[
            "~@gas ..2 not|never|can_not shut|turn|close|go off",
            "@gas_part|@gas_stove|gas_knob ..2 not|never|can_not shut|turn|close|go off",
            "can_not|could_not shut|turn ?off ?@my ~@gas !heat",
            "can_not|could_not shut|turn ?off ?@my @gas_part|@gas_stove",
            "left ..2 ~@gas on",
            "left ..2 @gas_stove on",
            "burner|stove|oven ..3 on ?without|with_no|no ?a flame|ignition",
        ],
    ),
];
