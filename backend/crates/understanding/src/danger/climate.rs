//! No heat in the cold, no cooling in the heat, food and medicine getting warm.

use domain::meaning::Hazard::{NoCooling, NoHeat};

use super::row::{Needs, Row};

const OTHER_HEATERS: &[&str] = &["pool|spa|garage|space|patio|hot_tub|shop|towel heater|heat", "out of warranty|date"];

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "no heat",
        NoHeat,
        &[
            "no|zero|not_any|without|lost|do_not_have|not_have|not_had|not_had_any|not_getting|sin|no_hay|no_tengo|no_tenemos ?any|working|our|my|la ~heat|heating|calefaccion !pump|in_the_garage",
            "~heat|calefaccion ?@is|has|just|went|'s ..2 out|off|quit|died|dead|gone|stopped|broke|broken|not_working|not_coming_on|no_funciona|no_prende",
            "~furnace|boiler|heating_system|calefaccion ?@is|has|just|went|completely|totally|suddenly ..3 quit|died|dead|out|gave_out|conked_out|kaput|locked_out|shut_down|stopped|fail*",
        ],
    )
    .needs(Needs::Cold)
    .unless(OTHER_HEATERS),
    Row::urgent(
        "heating broken and cold",
        NoHeat,
        &[
            "~@heating ..5 @quit",
            "@quit ..3 ~@heating",
            "thermostat ..4 blank|dead|out|not",
            "house|apartment|it|place|casa ?@is|down|only|at|hace|esta ..3 freezing|frigid|ice_cold|so_cold|really_cold|very_cold|mucho_frio|helada|congelando",
            "~@heating ..6 freezing|cold_air|ice_cold|frio",
        ],
    )
    .needs(Needs::ColdSaid)
    .unless(&["pool|spa|garage|space|patio|hot_tub|shop heater|heat", "cold ..1 water", "water ..3 freezing|cold", "not keep* cold", "ac|fridge|freezer|cooler|aire ..4 freez*"]),
    Row::urgent(
        "no cooling in the heat",
        NoCooling,
        &[
            "no|zero|without|lost|do_not_have|not_have|sin|no_hay|no_tengo ?any|working|our|my ~@ac|cold_air|cool_air !unit_yet",
            "~@ac ?unit|system ..5 @not_cool",
            "@not_cool ..3 ~@ac",
        ],
    )
    .needs(Needs::Heat)
    .unless(&["cools fine|good|okay|well", "cooling fine|good|okay"]),
    Row::urgent(
        "food or medicine warming",
        NoCooling,
        &[
            "@store_cold ..7 @quit|warm|not_cold|not_cool|not_cooling|not_keep|not_hold|getting_warm|defrosting|thawing|no_enfria ..12 @spoil",
            "walk_in|walk_in_cooler|walk_in_freezer|commercial_freezer|commercial_fridge|reach_in ..5 @quit|warm|not_cold|not_cool|not_cooling|not_keep|not_hold|getting_warm|no_enfria",
            "@store_cold ..6 @spoil ..4 @quit|warm",
            "walk_in|walk_in_cooler|walk_in_freezer|reach_in|freezer|cooler ..3 at|reading|reads|up_to|hit|says|showing # ?degrees",
            "@store_cold ..3 store|restaurant|shop|bakery|deli|kitchen|business|market|bar|cafe|diner|clinic|pharmacy|lab ..4 @quit|warm|not_cold|not_cool|not_cooling|not_keep|not_hold",
            "store|restaurant|shop|bakery|deli|market|bar|cafe|diner|clinic|pharmacy|lab|our ..2 @store_cold ?@is|just|has ..1 @quit|not_cold|not_cooling",
            "@spoil ..8 @store_cold ..4 @quit|warm|not_cold|not_cooling",
            "insulin|vaccine|vaccines|medicine|medication|insulina ..6 fridge|refrigerator|freezer|warm|refrigerador",
            "lose|losing|spoil* ..4 food|product|inventory|meat|groceries|vaccines|insulin",
        ],
    )
    .unless(&["lose ..2 weight"]),
];
