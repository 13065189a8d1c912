//! Carbon monoxide: the alarm, the word, the symptoms.

use domain::meaning::Hazard::CarbonMonoxide;

use super::row::Row;

const ONLY_THE_BATTERY: &[&str] = &[
    "cotizar|comprar|poner|colocar|instalar|presupuesto ..4 @device_alarm",
    "chirp*",
    "low|dead|new|replace|change|needs|bad ?a|the battery|batteries",
    "battery|batteries ..2 low|dead|change*|replace*",
    "end_of_life|expired|expire|expires",
    "ten|10|seven|7|# years old",
    "no|not ?@my alarm ..2 or|at_all|anything|just",
    "pila|bateria",
];

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "co alarm",
        CarbonMonoxide,
        &[
            "@co ?@device_alarm ..5 @sounds",
            "@co ?@device_alarm ..3 says|said|saying|telling|tells|shows ?to|me|us evacuate|danger|alarm|leave|get_out|move_to_fresh_air|warning|high",
            "@sounds ..4 @co ?@device_alarm",
            "@device_alarm ..4 @co !@device_alarm",
            "alarma ..2 monoxido ..4 @sounds",
        ],
    )
    .unless(ONLY_THE_BATTERY),
    Row::life(
        "co reading",
        CarbonMonoxide,
        &["@co ?@device_alarm ..4 read*|show*|says|display*|at|level|levels|number|ppm ..3 #", "# ?parts|ppm ..4 @co"],
    )
    .unless(&["reads|shows|says|display* ..1 zero|0|end|err|error|lb|low", "# years"]),
    Row::life(
        "carbon monoxide in the house",
        CarbonMonoxide,
        &[
            "@co ..3 poison*|leak*|levels|high|coming|detected|exposure|in_the_house|in_my_house|in_our_house|in_here|everywhere|alert",
            "poison*|leak*|smell|think|exposed|high|fuga|intoxica* ..4 carbon_monoxide|monoxide|monoxido",
        ],
    )
    .unless(&["leak|level ?carbon detector|test|sensor"]),
    Row::life(
        "sick near a burner",
        CarbonMonoxide,
        &[
            "@everybody ..7 @sick ..12 @burner|garage",
            "@burner|garage ..12 @everybody ..5 @sick",
            "@sick ..6 since|when|whenever|after|every_time|from|by|cuando|desde ..5 @burner",
        ],
    )
    .unless(&["sick of|and_tired", "sick ?and tired", "worried sick", "flu|covid|cold_virus"]),
    Row::life(
        "everybody sick",
        CarbonMonoxide,
        &["everybody|everyone|all_of_us|we_all|we_are_all|both_of_us|whole_family|my_family|todos ..7 @sick"],
    )
    .unless(&["sick of", "flu|covid", "call* sick"]),
    Row::life(
        "engine indoors",
        CarbonMonoxide,
        &[
            "generator|car|engine|grill ..2 running|left_on ..5 inside|indoors|garage|basement|house",
            "running ..2 generator|grill ..4 inside|indoors|garage|basement",
        ],
    )
    .unless(&["generator ..5 install*|quote|hook*"]),
];
