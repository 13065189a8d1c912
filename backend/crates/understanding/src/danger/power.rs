//! No electricity.

use domain::meaning::Hazard::NoPower;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "power out",
        NoPower,
        &[
            "no|lost|losing|lose|without|do_not_have|not_have|have_not_had|sin|no_hay|no_tengo|no_tenemos|se_fue ?any|all|our|my|la|el ~power|electricity|luz|electricidad|corriente !outage_kit|tools|tool|steering|wash*|vent",
            "~power|electricity|luz ?@is|has|just|went|been|suddenly ..2 out|off|down|gone|dead|died|ida !to|of|for_the|let|the",
            "power|electricity|lights except|but_not us|me|my|mine|ours|our|we",
            "neighbor*|street|everyone|everybody|neighborhood ..4 power|electricity|lights ..3 but|except ..2 not|us|me|we",
            "power_outage|blackout|apagon|outage",
            "all|every|whole ..3 lights|electricity|power ?@is|are|went ..2 out|off|dead",
            "house|home|apartment|building|clinic|store|office ?@is|went ..1 dark|completely_dark",
        ],
    )
    .unless(&[
        "outlet|outlets|plug|dryer|dishwasher|opener|doorbell|disposal|stove|oven|switch|microwave|thermostat|sign|shed|one_room|one_bedroom|fan|light|washer|garage_door ..6 no|lost|not_have|without power|electricity",
        "no|lost|not_have|without power|electricity ..1 to|in|at|on|from ..2 outlet|outlets|plug|dryer|dishwasher|opener|doorbell|disposal|stove|oven|switch|one|some|couple|microwave|thermostat|fan|shed|detached",
        "power ..2 is|'s|came|come back",
        "power washing|washer|wash",
    ]),
    Row::urgent(
        "breaker with food or medicine",
        NoPower,
        &["breaker|breakers|outlet|fuse|circuit ..4 ?not ..8 fridge|freezer|refrigerator|cpap|oxygen|medical|insulin|sump|ventilator|nebulizer|dialysis", "fridge|freezer|refrigerator|cpap|oxygen|sump ..6 ?not ..6 breaker|tripp*|fuse"],
    )
    .unless(&["install*|add|adding|dedicated|new|run|quote ..6 breaker|outlet|circuit"]),
    Row::urgent(
        "machine that keeps somebody alive",
        NoPower,
        &["~power|electricity|outage|battery|generator|breaker|luz ..10 cpap|oxygen|ventilator|concentrator|dialysis|nebulizer|life_support|medical_equipment|medical_device|oxigeno|respirador", "cpap|oxygen|ventilator|concentrator|dialysis|medical_equipment|oxigeno ..10 ~power|electricity|outage|luz"],
    )
    .unless(&["install* ..6 backup|generator"]),
];
