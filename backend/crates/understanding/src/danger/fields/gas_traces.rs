//! Fields of gas by its sound and its traces, and of people who were sent outside or went.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "authority",
        &[
            "firemen|firefighters|fireman|firefighter|fire_department|fire_dept|fire_guys|fire_chief|fire_marshal|utility|utility_guy|gas_company|gas_man|gas_guy|gas_people|electric_company|power_company|police|cops|sheriff|deputy|city|inspector|officer|haz_mat|hazmat|bomberos|compania|policia|proteccion_civil|ambulance",
            "man|guy|fella|lady|people|tech|senor from|of|de ?the|la ?gas ?fire ?electric utility|gas|company|city|county|power_company|fire_department|compania|gasera",
        ],
    ),
    (
        "sent_out",
        &[
            "not|do_not|never ..1 sleep|stay ..1 here|there|in|inside",
            "made|had|told|telling|said|says|ordered|got|moved|cleared|kicked|sent|want|wants|hustled|pulled|keeping ..2 us|me|everybody|everyone|people|the_kids|the_tenants|family|all ..3 out|leave|outside|stand|evacuate|across_the_street|stay_out|get_away|away|out_front",
            "do_not|not|never|nobody ..3 go|come|step|set_foot ..1 back|inside|in|home",
            "clear|empty|vacate|evacuate|leave ..1 the|our|my ?whole building|house|place|floor|apartment|premises|store",
            "nos sacaron|saco|corrieron|desalojaron|evacuaron",
            "no|que_no|nadie ?nos entremos|entre|entren|regresemos|metamos|prendamos|prendan",
            "shut|closed|blocked|roped|taped|cordoned|cerraron ..2 street|block|road|building|intersection|calle",
            "condemned|yellow_tape|caution_tape",
        ],
    ),
    (
        "cleared_it",
        &[
            "parade|marathon|festival|construction|paving|party|race|movie|feria|desfile|sprinklers|cleared|all_clear|came_out|fixed|back_in|let_us|last_week|last_month|yesterday|inspection|permit|code|exit_sign|replaced|passed|estimate|quote|budget",
        ],
    ),
    (
        "gas_bottle",
        &[
            "cilindro|bombona|garrafa|tanque_de_gas|tanque_del_gas|hornilla|quemador|tubo_del_gas|tubo_de_gas|manguera_del_gas|propane_tank|propane_cylinder|lp_tank|riser|gas_riser|gas_meter|regulator|regulador|pilot|burner|gas_valve|cooktop|stove|range|estufa|parrilla",
        ],
    ),
    (
        "gas_voice",
        &[
            "hiss*|whistl*|whoosh*|roar*|seep*|silb*|chifl*|sise*|zumb*|spray*|jetting|spewing|venting|screech*|scream*|humming_loud|sopl*|fuga|escapa*",
        ],
    ),
    (
        "gas_trace",
        &[
            "cloud|fog|frost|white|stink*|smell*|reek*|stench|stank|funk|odor|grass|apesta*|huele|olor|hiede|hedor|nube|podrid*|dizzy|woozy|lightheaded|headache*|maread*|nauseas|eyes_are|dark|blowing_flat|window|windows|ventanas",
        ],
    ),
    (
        "never_lit",
        &[
            "sin ?la flama|llama|fuego|lumbre|prender|encender",
            "never|not|did_not|no|without ..2 caught|catch|lit|light|lighting|ignite|flame|flama|prende|prendio|enciende",
            "click*|unlit|blew_out|blown_out|went_out|gone_out|knob|perilla|bumped",
        ],
    ),
    (
        "reek",
        &[
            "reek*|stink*|stench|stank|smel*|funk|fumes|odor|woozy|dizzy|lightheaded|headache*|headache|eyes|queasy|nause*|apesta*|huele|olor|maread*|nauseas|cabbage|garlic*|skunk*",
        ],
    ),
    (
        "no_flame",
        &[
            "turn|touch|light|flip|switch|plug|start|strike nothing|no_lights|no_light ?on|off",
            "told|said|says|telling|tell|yelled|hollered ..4 not|do_not|never ..2 turn|touch|flip|light|plug ..1 anything|nothing|lights|switches|switch|stove|burner",
            "que no|nadie ..2 prend*|enciend*|toq* ..1 nada|luces|luz|cerillos",
            "not|do_not|never|no ..3 light|strike|flip|spark|prender|prendan|encender|encendamos ..2 anything|match|matches|switch|switches|lighter|nada|cerillos|luces !up",
        ],
    ),
    ("breakfast_air", &["toilet|sprinkler|irrigation|faucet|shower|radiator|teapot|tea|ac|filter|water_line|sewage|drain|drenaje|tinaco"]),
    ("bubbles_up", &["bubbl*|hiss*|whistl*|spew*|blowing|gurgl*|dead_grass|dead|burbuj*|silb*"]),
    (
        "hiss_from_ground",
        &[
            "hiss*|whistl*|whoosh*|silb*|chifl*|blowing ..3 out|from|through|in|under|del|de|en ?of ?the|a|my|that|la|el hole|ground|dirt|trench|street|hoyo|tierra|zanja|pavement|concrete|calle",
        ],
    ),
    ("seep_sick", &["headache*|dizzy|sick|nause*|woozy|lightheaded|maread*|duele_la_cabeza"]),
    ("tank_word", &["tank|cylinder|valve|shutoff|line|tanque|llave"]),
    (
        "air_rush",
        &[
            "jet_sound|jet_noise|rushing_sound|roar|roaring|howling|screaming",
            "jet|jet_engine|airplane|plane|tea_kettle|teakettle|kettle|freight_train|steam_engine|leaf_blower|tire_leaking|rocket|blowtorch|turbina|avion",
        ],
    ),
    (
        "gas_meterish",
        &[
            "meter_thing|meter_deal|gas_thing|pipe_from_the_meter|yellow_pipe|propane_pipe",
            "meter|regulator|gas_pipe|gas_line|riser|propane_tank|yellow_pipe|medidor|regulador",
        ],
    ),
    (
        "overwhelms",
        &[
            "hit|hits|slapped|smacked ?me ?you ?us ..2 like_a|wall|brick|soon_as|walked_in|when|first_thing",
            "knocks|knocked|knock ?me|you|us over|down|out|back",
            "so_strong|too_strong|so_bad_we|so_bad_i|can_not_stay|could_not_stay|can_not_be_in|will_not_come_in|will_not_go_in|not_go_in_there|overpowering|overwhelming|unbearable|gag|gagging|take*_your_breath|took_my_breath|almost_fell|makes_you_sick|makes_us_sick|insoportable|fuertisimo",
        ],
    ),
    ("flame_any", &["flame|flames|flama|llama|llamas|lumbre|fuego|fire"]),
    (
        "fire_pit_work",
        &[
            "pit|fireplace|department|extinguisher|grill|sensor|alarm|code|marshal|install*|quote|hydrant|sprinkler|retardant|marshal|igniter",
        ],
    ),
    (
        "out_in_open",
        &[
            "walked|walk|turned|turn|backed|marched|went ?right ?straight ?around|back out !of|to|and_about",
            "out|standing|stand|sitting|waiting|stuck|all|evacuated|running|ran|we_are|i_am ?all ?out ?outside on|in|across|at|to ?the|my|our sidewalk|street|yard|lawn|driveway|parking_lot|curb|roof|banqueta|calle|patio|neighbor|alley",
            "ran|run|running|rushed|went|cleared|bolted|hurried|salieron|salimos|corrieron out|outside|corriendo|afuera !of|to|and",
            "everybody|everyone|we|building|cooks|customers|staff|kids|people ?@is ?are ?all|whole out|outside|afuera !of|there",
        ],
    ),
    (
        "why_outside",
        &[
            "leak|alarm|alarms|detectors|detector|smell|smells|stink*|smoke|cloud|fog|fumes|gas|fire|flames|hiss*|carbon|boom|explosion|haze|headache*|dizzy|fuga|olor|huele|humo|alarma|nube",
        ],
    ),
    (
        "water_or_keys",
        &[
            "water|pipe|faucet|keys|key|locked|rain|roof|toilet|sprinkler|sewer|sewage|agua|llaves|drain|ceiling|irrigation|hose|spigot|hydrant|irrigation|grill|smoker|barbecue|chirp*|battery|car_alarm|fire_pit",
        ],
    ),
    ("turf", &["lawn|yard|grass|ground|dirt|flower_bed|flowerbed|garden|driveway|street|sidewalk|field|zacate|jardin|tierra"]),
    ("turf_hiss", &["whistl*|hiss*|whoosh*|bubbling_and|chifl*|silb*"]),
    (
        "no_turf",
        &[
            "sprinkler*|irrigation|hose|snake|snakes|birds|bird|wind|cat|tea|leaf_blower|mower|trees|crickets|valve|faucet|spigot|goose|geese",
        ],
    ),
    (
        "cooks_on",
        &[
            "knob|knobs|perilla|perillas|hornillas|burners|quemador|quemadores",
            "cook_on|cook_with|stove|range|cooktop|burner|oven|grill|hornilla|parrilla|estufa|comal",
        ],
    ),
    ("will_not_quit", &["not ..4 off|shut|close|turn|quit|stop", "no ..2 cierra|apaga|cerrar|apagar"]),
    ("frosty", &["frost*|ice_on|icy|iced|white_frost|escarcha|frozen_over"]),
    ("freezer_things", &["freezer|fridge|refrigerator|coil|coils|ac|heat_pump|window_unit|food|garden|cake|windshield|lettuce"]),
    ("dinner", &["food|dinner|grease|cheese|pizza|turkey|clean|dusty|dust|burnt_food|light_bulb|bulb|light_in|water|leak*|drip*"]),
    (
        "soap_test",
        &[
            "soap|soapy|dish_soap|soap_and_water|suds|jabon|jabonadura|jabonosa ..9 bubbl*|burbuj*|foam*|espuma",
            "bubbl*|burbuj*|foam*|espuma ..10 soap|soapy|dish_soap|suds|jabon|jabonosa",
        ],
    ),
    (
        "soapy_machine",
        &["dishwasher|washer|washing_machine|sink|drain|drains|tub|bathtub|dishes|laundry|tire|tires|lavadora|fregadero|lavatrastes|bath"],
    ),
    ("red_tag", &["red_tagged|red_tag|red_tags|red_flagged", "red sticker|tag|flag", "etiqueta|calcomania roja"]),
    (
        "shut_by_them",
        &[
            "shut|turned|cut|locked|capped|cerraron|cortaron ?us ?it ?the ?our ?el gas|off|meter|down",
            "permit|inspector|inspection|passed|out_again|replaced|correction",
        ],
    ),
    (
        "flameless",
        &["no|without|sin|not ?any ?a ?la ?lit flame|fire|flama|fuego|llama|lumbre|lit !retardant|detector|sensor|proof", "unlit"],
    ),
    (
        "left_running",
        &[
            "been|left|was|still|queda|quedo|dejamos|deje|dejo|bumped|turned ..3 on|open|abierta|prendida|abierto|turned_on|running",
            "on_for|all_night|for_hours|toda_la_noche|who_knows_how_long",
        ],
    ),
    (
        "gas_people",
        &["gas_guy|gas_man|gas_company|gas_people|gas_fella|gas_utility|gas_department|gasero|gasera|compania_del_gas|los_del_gas"],
    ),
    (
        "stinks_on",
        &[
            "stinks|smells|reeks|stinking|smelling|huele|apesta ..4 again|still|tonight|worse|stronger|now|today|otra_vez|todavia",
            "still|again|todavia ?@is stinks|smells|reeks|stinking|smelling|huele|apesta !like|fine|good|nice|bien",
        ],
    ),
];
