//! Fuel gas and propane.

use domain::meaning::Hazard::Gas;

use super::row::Row;

/// Petrol, where it is sold.
const AT_THE_PUMP: &str = "at|from|near|by|behind ..2 station|gas_station|truck_stop|pumps|pump";

/// Petrol that goes into a car or a can; what fills up with gas otherwise is a room.
const FILLING_A_CAR: &str = "filling|filled|fill|topping|gassing ?up ?my|the|his|her|our|their|a ?gas car|truck|van|suv|mower|lawn_mower|tractor|boat|motorcycle|can|cans|gas_can|jug";

/// The caller's own tank; of a tank that others filled nobody knows that it is a car's.
const FILLING_A_TANK: &str =
    "i|he|she|we|when|while|after|from|just ?i|he|she|we ?@was filling|filled|fueling|refueling ?up ?my|the|his|her|our gas_tank|tank";

/// Petrol beside the tank.
const SPILLED: &str = "spilled|spilling|splashed ..2 gas ..4 filling|filled|fill|fueling|refueling";

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
            "full_of|filled_with|filled_up_with|filling_with|filling_up_with|fills_with|fills_up_with|fill_with|fill_up_with|lleno_de|llena_de ..1 ~@gas",
            "gassy ..2 @smell",
            "@smell <6> gassy",
            "~@gas <3> everywhere|all_over_the|in_the_air",
            "gas|propane|methane|lp|natural_gas detector|alarm|sensor ..4 @sounds",
            "smelled|smells|stinks|stunk|reeks|apesta <16> propane|gas_line|gas_furnace|gas_stove|gas_range|gas_water_heater|gas_meter|gas_heater|gas_fireplace|gas_dryer",
            "taste|tasting|tastes|sabe|sabor ..3 gas|propane|propano",
            "digging|dug|excavat*|drill*|trench*|boring ..6 hit ..1 something|a_line|a_pipe|a_main ..8 running|evacuat*|smell*|hiss*|roar*|noise|leaving",
        ],
    )
    .unless(&[
        AT_THE_PUMP,
        FILLING_A_CAR,
        FILLING_A_TANK,
        SPILLED,
        "lawn_mower|lawnmower|weed_eater ..6",
        "gas_can !you|somebody|someone|anybody|anyone|i|we|they|he|she|be|it|your|the ..6",
        "smells fine|good|great|clean|new|nice",
        "no|not|without ..2 smell*",
        "gas_station|gas_bill|gas_mileage ..4 @smell",
        "install*|replace*|new|convert*|quote|move ?a|an|the|my ..2 gas|propane",
    ]),
    Row::life(
        "stink by a burner",
        Gas,
        &[
            "skunk*|cabbage|mercaptan|gassy|eggy|sulfury ..2 @smell",
            "@smell ..6 skunk*|cabbage|mercaptan <8> @gas_part|@gas_stove|stove|oven|range|furnace|meter|pilot|water_heater|tank|dryer|burner|basement",
            "@burns_gas <10> skunk*|gassy|eggy|sulfury|mercaptan",
            "pilot|pilots <8> @smell !no",
            "burners|knob|knobs|pilot|burner ..12 @smell !of_food",
            "gas|propane|propano <10> @smell|fumes|rotten|stink*|reek*",
            "@smell|stink*|reek* <16> rupture*|trenching|trencher|backhoe|excavator|digging|dug|shovel|auger|post_hole|gas_company|propane_guy|gas_meter|meter|regulator|propane_tank|burner*|pilot",
            "oven|stove|burner|burners|pilot|range|fireplace|gas_log|gas_logs|estufa|horno <10> @unlit ..14 @sick|@smell|fumes",
            "@sick|@smell <16> oven|stove|burner|burners|pilot|range|gas_log ..6 @unlit",
            "@burns_gas <12> @unlit ..12 @smell",
            "line|hose|flex|flex_line|connector|pipe ..6 @burns_gas ..14 @smell",
            "@smell <12> line|hose|flex|flex_line|connector ..4 @burns_gas",
            "stove|range|oven|cooktop|furnace|gas_heater|fireplace|grill|estufa ..14 stinks|reeks|smells_bad|smells_funny|smells_weird|smells_off|smells_strange|apesta|huele_raro|huele_feo",
        ],
    )
    .unless(&[
        AT_THE_PUMP,
        FILLING_A_CAR,
        FILLING_A_TANK,
        SPILLED,
        "oven|stove|grill|range ..8 clean*|bake|baking|cook|cooking|food|grease",
        "dusty|dust ..3 smell*",
        "gas_station|gas_bill|gas_mileage|car|truck|lawn_mower|mower|weed_eater ..8 @smell",
        "skunk ..4 porch|dog|yard|sprayed",
        "install*|replace*|new|convert*|quote|move ?a|an|the|my ..2 gas|propane",
        "trash|garbage|disposal|toilet|fridge|carpet|dog|drain|mildew|mold|musty|paint|sewer ..4 @smell|odor",
        "@smell|odor ..4 trash|garbage|disposal|toilet|fridge|carpet|dog|drain|mildew|mold|musty|paint|sewer|septic",
        "no|not|without|never ?any|a|real|gas ?smell $",
        "knob|knobs|burner|burners ..8 clean*|replace*|install*",
        "out_of|run_out|ran_out ..1 gas|propane",
    ]),
    Row::life(
        "rotten egg smell",
        Gas,
        &[
            "@smell ..5 rotten|rotting|bad ?egg*",
            "@smell ..8 like|as_if|as_of rotten|rotting|bad|spoiled egg*",
            "rotten|rotting eggs|egg ..3 @smell",
            "@smell ..4 sulfur|sulphur",
            "huevo podrido",
            "@smell ..3 rotten|rotting|spoiled|bad cabbage|cabbages",
            "@smell ..3 col|repollo|coliflor podrida|podrido",
            "@smell ..4 egg|eggs|egg_salad|egg_fart|huevo|huevos|azufre",
            "egg|eggs|huevo|azufre ..2 @smell",
        ],
    )
    .unless(&[
        "fridge|refrigerator|breakfast|cooking|hot_side|hot_tap|well_water|well|softener",
        "water|hot_water|faucet|shower|agua !heater|heaters|tank|line|meter ..4 @smell|rotten|sulfur",
        "@smell ..4 water|faucet|drain|shower|sink|agua !heater|heaters|tank|line|meter",
    ]),
    Row::life(
        "gas leak",
        Gas,
        &[
            "~@gas ?is|'s|seems|may|might|could ..2 leak*|escap*|spewing|pouring|rushing|spraying|fuga",
            "~@gas ?@is|has ?been filling|filled|fills|building ?up ?in ?the|my|our|this|whole ?whole @place|@rooms|trailer|camper|rv|air|tent",
            "@gas_part ..6 hiss*",
            "@gas_part ..3 leak*|escap*|hiss*|spewing|whistl*|fuga",
            "leak* ?of|some|out ?of|from ?@my ~@gas|@gas_part|gas_tank|propane_tank",
            "~fuga|escape de ~gas|@gas|propano",
            "~gas|propane ..2 coming|comes|came|blowing|flowing|getting|running|hissing out|through|in|into",
            "tira|tirando|saliendo ~gas",
            "@gas_stove ..3 leak*",
            "~@gas <3> fuga|escape|escapando|escapandose|saliendo|sale|tirando|botando",
            "~@gas ..3 still ..2 on|coming|flowing|running",
            "~gas|propane|propano <8> hit_me|hit_us|knocked_me|knocked_us|overwhelming|wall_of|cloud_of|so_thick|so_strong|really_strong|bubbling",
            "wall_of|cloud_of|blast_of|puff_of ..1 gas|propane",
            "stove|range|oven|cooktop|burner|grill|fireplace|regulator|estufa|parrilla ..4 leak*|fuga|tira|tirando !water|oil|smoke",
            "gas|propane league|leek|lick|leaf|lake|leaking|leaky|lead",
            "gas|propane|propano <8> breath|choke|choking|cough*|eyes|gagging|my_nose|my_lungs",
            "~gas|propane ?@is ..1 coming|bubbling|blowing|seeping|leaking|rising|venting ?up|out through|from|out_of|up|under|around",
            "@gas_part ..4 tira|tirando|saliendo|sale|botando|silbando",
            "pilot|burner|oven|stove|knob|valve ..10 hear ..2 it|gas ..2 flowing|hissing|running|blowing|coming|escaping",
            "pilot|burner|oven|stove|knob <16> hear ..2 it|gas ..2 flowing|hissing|blowing|escaping",
            "fuga|escape|fugas <6> propano|tanque_de_gas|tanque_del_gas|@gas_part",
        ],
    ).unless(&[
        "water|faucet|toilet|shower|tub|sink ..8 hear ..4 running|flowing|hissing",
        "gas_bill|gas_prices|gas_mileage",
        "hood|range_hood",
    ]),
    Row::life(
        "gas line hit",
        Gas,
        &[
            "@broke|hitting|backed|ran|drove|drilled|dug|digging|crash* ..6 @gas_part|gas_meter",
            "@gas_part ..4 @broke",
            "@gas_part|gas_pipe ?is|was|got|has_been hit|cut|broken|damaged|open|uncapped",
            "@strikes <8> @gas_part",
            "@strikes <10> gas ?line|lines|pipe|pipes|service|main|meter|feed|stub|riser|valve|hose",
            "car|truck|van|mower|vehicle|forklift|tractor|backhoe|bobcat|driver|drunk ..4 hit|ran_into|backed_into|crashed|clipped|struck|took_out|rammed|ran_over ..3 meter|propane|regulator|tank|riser",
        ],
    )
    .unless(&[
        "insurance|permit|inspect*|bill|locate|locating|replace*|old ..4 gas_line",
        "broken ..4 igniter|knob|handle|door|element",
        "cut ..2 off|costs",
        "trench|trenching|hole|ditch|digging|dig ..2 for|to ?run ..2 @gas_part",
        "replace ..2 @gas_part",
        "broken ..1 gas_meter_cover",
    ]),
    Row::life(
        "gas hissing",
        Gas,
        &[
            "hiss*|whistl* ..6 ~@gas|@gas_part|meter|propane_tank|tank|stove|range",
            "~@gas|@gas_part|meter|tank|stove|range ..5 hiss*|whistl*",
            "hear ..3 hissing ..4 gas",
            "hiss*|whistl*|whoosh*|roaring|blowing_sound|silbido|silbando|chiflando|chiflido <6> @gas_part|gas_meter|meter|propane_tank|tank|stove|range|regulator|medidor|tanque|estufa",
            "hiss*|whistl*|whoosh*|roar*|blowing|rushing_sound|jet_engine|silbando|chiflando <14> nicked|hit|cut|broke|clipped|busted|dug|struck|punctured|snapped ..10 @burns_gas|line",
            "line|hose|pipe|linea|manguera ..4 @burns_gas ..8 nicked|hit|cut|broke|broken|clipped|busted|leak*|snapped|whistl*|hiss*|came_off|loose|disconnected|rota|suelta|fuga",
            "@burns_gas ..8 whistl*|hiss*|whoosh*|silba*|chifla*",
            "@vents <10> @burns_gas",
            "@burns_gas <10> venting|hissing|roaring|whooshing",
            "@strikes <12> hiss*|whoosh*|roar|roaring|geyser_of_gas",
            "hiss*|whoosh* <10> bubbling|ground|grass|dirt|yard|digging|dug",
            "@burns_gas <16> @vents",
            "frost|frosted|frosting|icing|iced <12> propane|tank|regulator|cylinder|gas_meter|tanque ..4 whistl*|hiss*|bottom|leak*|valve|smell*|all_over|over",
        ],
    )
    .unless(&[
        "furnace|heater|dryer|kettle ?@is|'s|makes|keeps|kind_of whistl*",
        "frost* ..4 freezer|fridge|coil|ac|window|windows|heat_pump",
        "water_pipe|water_line|toilet|sprinkler*|irrigation|tire",
        "furnace|heater|heat_pump|ac|fan|vents|air ..6 blow*|blows|vents|venting",
        "blow* ..4 cold|warm|hot|air|heat|lukewarm",
        "vents|vent ..3 clean*|dust*|cover*|closed",
        "dryer_vent|vent_hood|vent_cap|roof_vent|bath_vent",
        "radiator|radiators ..4 hiss*|whistl*",
        "whistl* ..5 filter|return|duct|ducts|vent|register|door|window|draft|slot",
        "roar* ..2 fireplace|fire",
        "venting ..2 system|pipe|kit",
        "water_heater|tank|boiler ..6 noise|noisy|popping|rumbl*",
        "water_line|supply_line|drain_line|ice_maker|vent_hose|dryer_vent",
        "toilet_tank|toilet|tea|water_heater|tank_fills|fill_valve",
        "service|call|fee",
        "toilet|tea ..3 hiss*|whistl*",
        "hiss*|whistl* ..3 toilet",
    ]),
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
            "stove|burner|knob|oven|gas_fireplace|grill|perilla|hornilla|estufa ..5 on|open|prendida|abierta ..8 @smell",
        ],
    ),
];
