//! Fields of skin that is scalded, burned or cut open, and of what did it.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    ("skin", &["skin|flesh|piel|pellejo|cuero"]),
    (
        "hot_fluid",
        &[
            "steam|steaming|boiling|boiled|scalding|hot_oil|hot_grease|hot_tar|hot_coolant|grease|oil|cooking_oil|molten|superheated !shower|room|clean*|boiler|radiator|heat|trap",
            "boiler|water_heater|radiator|relief_valve|pressure_valve|kettle|pot ..8 got|hit|sprayed|splashed|blew",
            "aceite_hirviendo|agua_hirviendo|aceite_caliente|caldo_hirviendo|cafe_hirviendo|vapor_caliente",
            "vapor|hirviendo|agua_hirviendo|aceite|aceite_caliente|agua_caliente ..1 cayo|encima|salpico|quemo",
        ],
    ),
    (
        "contact",
        &[
            "splash*|splatter*|spray*|spit|spilled|spilt|squirt*|shot|hit|hits|got|gets|get|went|flew|blew|ran_down|poured|dumped|dripped|soaked|flung",
            "salpic*|cayo|callo|roci*|brinco|echo|entro|meti*",
        ],
    ),
    (
        "burn_sign",
        &[
            "burn*|burnt|blister*|peeling|peels|peeled|scald*|raw|bright_red|beet_red|cooked|melted|melting|sloughing|bubbling|bubbled|charred|ampolla*|quem*|arde|ardiendo|pelando|pelo",
            "went|going|turning|turned|gone|is|are|all white|gray|grey|black|waxy|leathery|red",
            "coming|falling|came|peeling|sliding|hanging|slid|fell|rolling ..1 off|away",
        ],
    ),
    (
        "comes_off",
        &[
            "coming|falling|came|peeling|sliding|hanging|slid|fell|rolling ..1 off|away|loose",
            "peeling|sloughing|blister*|bubbling|charred|cayendo|desprend*|pelando|ampolla*|in_sheets",
            "going|turning|turned|went|gone ..1 white|black|gray|grey",
        ],
    ),
    (
        "hot_thing",
        &[
            "boiler|radiator|grill|stove|oven|iron|griddle|pipe|torch|muffler|exhaust|burner|water_heater|fryer|kettle|plancha|comal|estufa|horno|calentador|boiler|aceite|vapor|agua_caliente|agua_hirviendo|cafe|caldo|sarten",
        ],
    ),
    ("seared", &["blister*|ampoll*|scalding", "burned|burnt|scalded|seared|blistered|quemado|quemada|quemadas|quemo|queme|quemaron"]),
    ("got_burned", &["got|gets|was|were|been|is ..1 burned|burnt|scalded|seared", "se|me|nos|le quemo|queme|quemaron|quemamos"]),
    (
        "wounded",
        &[
            "cut|sliced|slashed|gashed|rajo|corto ?my him|her|me|us|them|@kin !off|a|some|slack|down|loose|short|back",
            "sliced|slice|slashed|gash*|laid_open|opened_up|wide_open|split_open|went_through|went_into|went_in|shot_through|stabbed|punctured|impaled|tore|torn|ripped|sawed|lopped|chopped|severed|mangled|crushed|shattered|spurt*|squirting|bone|tendon|stitches|tourniquet|deep_cut|to_the_bone|dangling",
            "hanging_by|hanging_off|dangling|hanging_on_by|half_off|clean_off|chopped_off|cut_off",
            "nail|nails|screw|rebar|drill_bit|staple|blade|knife|glass|splinter ..6 through|into|in|out_of",
            "cut ..6 bad|deep|open|off|wide|bleed*|hospital",
            "cortada|rebano|rebanado|rajo|rajada|corto|corte|enterro|clavo|sangr*|mocho",
            "took|takes|taking|bit|ripped ..2 chunk|piece|slice|hunk|skin ..1 out_of|off",
            "tore ..1 up",
            "artery|arteries|tendon|main_vein|arteria",
        ],
    ),
    (
        "bleeds",
        &[
            "no|not ..1 para|deja|quiere|stop|quit ?de|que sangrar|sangre|bleeding",
            "sangrando ?mucho|bastante|de",
            "chorro|charco|mucha de sangre",
            "mucha|hay sangre",
            "artery|arteria",
        ],
    ),
    ("burnt_deep", &["to_the_meat|down_to_the|to_the_bone|raw|third_degree|charred|melted|open_wound|carne_viva"]),
    (
        "on_top_of_them",
        &["on_top_of|onto|on ..1 him|her|us|me|them|@kin", "on_top_of ?my|the|our @kin", "encima ?de ?mi|el|ella|nosotros|su"],
    ),
    ("hot_light", &["laser|lasers|ipl|bbl|wax|waxing|hair_removal|radiofrequency|cryo|cryotherapy|electrolysis"]),
    (
        "sloughs",
        &[
            "cayendo|cae|pelando|saliendo|levanta|ampollando",
            "sliding|slid|hanging|coming|came|falling|rolling|tearing ..1 off|away|loose",
            "sloughing|in_sheets|desprend*|levantando",
        ],
    ),
];
