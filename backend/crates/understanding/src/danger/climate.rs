//! No heat in the cold, no cooling in the heat, food and medicine getting warm.

use domain::meaning::Hazard::{NoCooling, NoHeat};

use super::row::{Needs, Row};

const OTHER_HEATERS: &[&str] = &[
    "water_heater|pool_heater|space_heater|seat ..3 out|down|off|broke",
    "cold_air ..2 return",
    "vents ..3 cold|cool ..2 summer|ac",
    "heat|furnace ..2 not ..2 even|enough",
    "ac|air_conditioner|cooling",
    "no heat|warmth|hot_spot ?and|or|no|nor ?no smell|smoke|burn*|sparks|noise|sound|buzz*",
    "no|not_any smell|smoke|sparks|noise|buzz* ?and|or|no|nor ?no heat",
    "pool|spa|garage|space|patio|hot_tub|shop|towel heater|heat",
    "out of warranty|date",
];

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "no heat",
        NoHeat,
        &[
            "no|zero|not_any|without|lost|do_not_have|not_have|not_had|not_had_any|not_getting|sin|no_hay|no_tengo|no_tenemos ?any|working|our|my|la ~heat|heating|calefaccion !pump|in_the_garage",
            "~heat|calefaccion ?@is|has|just|went|'s ..2 out|off|quit|died|dead|gone|stopped|broke|broken|not_working|not_coming_on|no_funciona|no_prende",
            "~furnace|boiler|heating_system|calefaccion ?@is|has|just|went|completely|totally|suddenly ..3 quit|died|dead|out|gave_out|conked_out|kaput|locked_out|shut_down|stopped|fail*",
            "~furnace|boiler|heating_system|heat|heating|heat_pump|radiators|calefaccion|calenton ..4 not|no ..2 work|working|kick*|come|coming|turn*|start*|run|running|light|lighting|ignite|fire|firing|blow|blowing|heating|prende|enciende|funciona|sirve|calienta|jala",
            "not|no ..2 getting|get|have|had ..2 any heat|heating",
            "boiler|furnace|radiators|radiator|heater|baseboards|registers|vents|calefaccion ?@is|are|'s|feel* stone_cold|ice_cold|cold_as_ice|cold_to_the_touch|cold|freezing|helada|fria|like_ice",
            "burn|burning|run|running ..2 oven|space_heaters|fireplace ..4 warm|heat",
            "heat|furnace|boiler ..4 down|out|off ..4 tenants|kids|baby|nursing|school|church|daycare|building",
            "colder ..4 in|inside|indoors ..5 than ..3 out|outside|outdoors",
            "heat|furnace|boiler|heater|calefaccion ?@is|has ..2 down|out|off|broke|gone ..4 day|days|night|week|yesterday|morning|since|hours",
            "sleeping|sitting|living|bundled|huddled|wearing|dormimos|durmiendo ..4 coats|hats|blankets|jackets|gloves|sweaters|cobijas|chamarras|abrigos",
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
            "house|inside|indoors|in_here|thermostat|upstairs|downstairs|bedroom|nursery|place|apartment|home|casa|cuarto|adentro ?@is|'s|esta ?only|already|just|dropped|down|fell|getting ..2 to|at|reads|says|reading|showing|under|below|is|a|como|sitting_at|got|it_is # ?# ?degrees|grados !outside|afuera",
            "# ?# degrees|grados ..2 inside|in_here|in_the_house|indoors|in_my_house|in_our_house|in_the_nursery|in_the_bedroom|adentro|en_la_casa",
            "see|seeing ?my|our|your breath ?in|inside",
            "bundled|wearing|huddled|under ..4 coats|blankets|jackets|space_heater|oven|cobijas|coats ..6 heat|furnace|inside|house|cold|freez*",
            "pipes ..4 about_to|going_to|might|could|will freeze|burst",
            "# inside|in_here|indoors|in_the_house|adentro",
            "house|home|apartment|casa ..3 drop*|falling|fell ..3 #",
            "ice|frost|icicles ..4 inside|on_the_inside|in_my_sink|in_the_toilet|in_the_bowl|indoors",
            "space_heaters|space_heater|oven_on|oven_door|coats|blankets|sweaters|cobijas|chamarras <10> no_heat|heat|furnace|boiler|warm|freezing|cold|calefaccion",
            "# ?# degree|degrees ..1 apartment|house|room|home|place|bedroom|trailer|building|unit",
            "# ?# ?and ..1 falling|dropping|sinking|going_down|bajando",
            "thermostat ..4 # ?#",
            "@heating <14> breath|freezing|frost*|ice|shivering|bundled|cold|frio|helando",
            "# ?# ?degrees|grados|outside|out|below ..12 @heating",
            "@heating <16> # ?# ?degrees|out|outside|below|grados",
        ],
    )
    .needs(Needs::ColdSaid)
    .unless(&[
        "set|sets|setting|keep|leave|heats|reads_fine ..3 to|at # ",
        "years|year|yr old|ago",
        "thermostat ..6 replace*|install*|new|smart|wifi|nest",
        "space_heater ..6 outlet|breaker|trips|tripp*|plug",
        "freezer|fridge|ac|icemaker|coil ..6 ice|frost",
        "oven ..6 repair|element|not_heat*",
        "ac|air_conditioner ..6 degrees",
        "water ..3 degrees",
        "fridge|freezer|cooler ..8 degrees",
        "pool|spa|garage|space|patio|hot_tub|shop heater|heat",
        "cold ..1 water",
        "water ..3 freezing|cold",
        "not keep* cold",
        "ac|fridge|freezer|cooler|aire ..4 freez*",
    ]),
    Row::urgent(
        "no cooling in the heat",
        NoCooling,
        &[
            "no|zero|without|lost|do_not_have|not_have|sin|no_hay|no_tengo ?any|working|our|my ~@ac|cold_air|cool_air !unit_yet",
            "~@ac ?unit|system ..5 @not_cool",
            "@not_cool ..3 ~@ac",
            "house|inside|indoors|in_here|thermostat|upstairs|bedroom|nursery|place|apartment|home|office|store|casa|adentro ?@is|'s|esta ?already|up|climbing|just|hit ..2 to|at|reads|says|reading|showing|is|like|como|hit|sitting_at|it_is # ?# ?degrees|grados !outside|afuera",
            "# ?# degrees|grados ..2 inside|in_here|in_the_house|indoors|in_my_house|in_our_house|in_the_bedroom|adentro|en_la_casa",
            "~@ac ?unit|system ..6 not|no ..2 work|working|cool|cooling|turn*|come|coming|start|kick*|blow*|keep|run|running|enfria|prende|sirve|jala",
            "fan ..4 blowing hot|warm ..2 air",
            "# inside|in_here|indoors|in_the_house|adentro",
            "# ?# degree|degrees ..1 apartment|house|room|home|place|bedroom|trailer|building|unit|kitchen|shop",
            "no|not_any|sin|without ..2 air|ac|cooling|aire ..8 #",
            "no air ..6 wing|nursing|building|church|daycare|school|hospital|clinic|apartment|house",
            "@ac <14> # ?# ?degrees|out|outside|in_here|inside|grados|and_climbing",
            "apartment|house|home|place|trailer|condo|bedroom|room|inside|building|store|casa ?@is|'s|hit|over|already|esta|at|like eighty|ninety|hundred|90|91|92|93|94|95|96|97|98|99|100|101|102|103|104|105|110 ?one|two|three|four|five|six|seven|eight|nine !years|year|square|feet|north|south|east|west|street|percent|blocks|miles|minutes",
        ],
    )
    .needs(Needs::Heat)
    .unless(&[
        "set|sets|setting|keep ..3 to|at #",
        "install*|new|quote|replace* ..6 @ac",
        "ac|unit|system|condenser ..4 # year|years|yr|ton|seer|inch",
        "# year|years|ton|seer|inch ?old ac|unit|system|filter|condenser",
        "@ac ..6 fine|good|okay|great",
        "tune_up|maintenance|checkup|inspection|service_agreement|cover",
        "water ..3 degrees",
        "fridge|freezer|cooler|walk_in ..8 degrees",
        "heat|furnace|calefaccion ..4 not|no ..3 work*|com*|prende|turn*",
        "cools fine|good|okay|well",
        "cooling fine|good|okay",
    ]),
    Row::urgent(
        "food or medicine warming",
        NoCooling,
        &[
            "@store_cold <8> restaurant|shop|store|bakery|deli|market|bar|cafe|diner|clinic|pharmacy|lab|kitchen|taqueria|restaurante|negocio|tienda ..6 @spoil",
            "@store_cold ?@is|'s|went|has_been|just|se ..2 off|out|down|dead|apago|descompuso ..12 @spoil|grand|thousand|dollars|restaurant|shop|store",
            "restaurant|shop|store|bakery|deli|market|bar|cafe|diner|clinic|pharmacy|lab|restaurante|negocio|tienda ..8 @store_cold ..4 off|out|down|dead|quit|died|warm|stopped|se_apago|no_enfria|se_descompuso",
            "thousand|thousands|grand|hundred|hundreds|dollars|bucks|worth|pounds ..3 of|in ?worth|dollars|of meat|food|product|inventory|seafood|produce|dairy|groceries|vaccine*|insulin|flowers|ice_cream",
            "@store_cold ..7 @quit|warm|not_cold|not_cool|not_cooling|not_keep|not_hold|getting_warm|defrosting|thawing|no_enfria ..12 @spoil",
            "walk_in|walk_in_cooler|walk_in_freezer|commercial_freezer|commercial_fridge|reach_in ..5 @quit|warm|not_cold|not_cool|not_cooling|not_keep|not_hold|getting_warm|no_enfria",
            "@store_cold ..6 @spoil ..4 @quit|warm",
            "walk_in|walk_in_cooler|walk_in_freezer|reach_in|freezer|cooler ..5 at|reading|reads|up_to|hit|says|showing # ?degrees",
            "@store_cold ..3 store|restaurant|shop|bakery|deli|kitchen|business|market|bar|cafe|diner|clinic|pharmacy|lab ..4 @quit|warm|not_cold|not_cool|not_cooling|not_keep|not_hold",
            "store|restaurant|shop|bakery|deli|market|bar|cafe|diner|clinic|pharmacy|lab|our ..2 @store_cold ?@is|just|has ..1 @quit|not_cold|not_cooling",
            "@spoil ..8 @store_cold ..4 @quit|warm|not_cold|not_cooling",
            "insulin|vaccine|vaccines|medicine|medication|insulina ..6 fridge|refrigerator|freezer|warm|refrigerador",
            "lose|losing|spoil* ..4 food|product|inventory|meat|groceries|vaccines|insulin",
            "reach_in|walk_in|cooler|freezer|fridge|refrigerator|display_case|ice_chest|nevera|congelador <10> # ?# ?degrees|and ?climbing|rising|subiendo ..4 bakery|restaurant|store|deli|cafe|shop|bar|kitchen|market|product|climbing|rising",
            "freezer|fridge|refrigerator|cooler <14> breast_milk|milk|insulin|vaccine*|medicine|medication|meat|venison|food|product|inventory|medicina|insulina|comida|carne",
            "bakery|restaurant|store|deli|cafe|bar|market|pizzeria|shop <10> freezer|freezers|cooler|coolers|reach_in|walk_in|display_case ..6 #|down|out|dead|died|warm|quit|off",
            "coolers|freezers|walk_ins|refrigerators|cases ?@is|are|all|both|just|went|se ..2 down|out|off|dead|warm|quit|failed|apagaron|descompusieron",
            "flower|flowers|cake|cakes|catering|wedding <10> cooler|fridge|freezer|walk_in ..6 #|down|warm|out|quit|dead",
            "walk_in|cooler|freezer|fridge|refrigerator|congelador|nevera|refri <12> compressor|not_start|not_run|not_kick|tripped|breaker|stopped|quit|warming|thaw*|melting|defrost*|descompuso ..10 @spoil",
            "@spoil <14> compressor|thaw*|melting|defrosting|spoil*|warming",
            "insulin|insulina|vaccine*|breast_milk|medicine|medication|medicina ..3 fridge|refrigerator|freezer|refri|cooler",
        ],
    )
    .unless(&[
        "chicken|fish ..2 coop|tank|pond",
        "set|sets|keep|keeps|holding ..3 # ",
        "install*|new|quote|buy|replace* ..5 freezer|fridge|cooler|refrigerator",
        "ice_maker|icemaker|door|handle|light|seal|gasket|shelf|filter ..6 fridge|freezer|refrigerator",
        "fridge|freezer|refrigerator ..5 ice_maker|ice|noise|noisy|loud|light|handle|water|leak*|door|seal|gasket",
        "lose ..2 weight",
    ]),
];
