//! Fields of what burns or runs where it must not, of gas that is heard and smelled, and of who sent everybody outside.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "engine_on",
        &[
            "car|truck|van|suv|jeep|motor|engine|motorcycle|mower|tractor|generator|snow_blower|snowblower|leaf_blower|pressure_washer|forklift|carro|coche|troca|camioneta|moto|generador|planta_de_luz ?@is|'s|was|se|esta|quedo ..2 running|idling|prendid*|encendid*|warming_up|left_on|on_all_night|going|corriendo",
            "left|leave|dejamos|dejo|deje|dejaron|running|ran|run|runs|idling|idled|warming|prendimos|prendio ..2 car|truck|van|suv|jeep|engine|motorcycle|mower|tractor|generator|snow_blower|snowblower|leaf_blower|pressure_washer|forklift|carro|coche|troca|camioneta|moto|generador ..3 running|idling|on|prendid*|encendid*|in|inside|en|indoors",
        ],
    ),
    (
        "coals",
        &[
            "charcoal|hibachi|coals|briquettes|barbecue|bbq|barbeque|anafre|brasero|brasas|carbon|lena|camp_stove|camping_stove|propane_heater|buddy_heater|turkey_fryer|smoker|asador|parrilla|fogata|chiminea",
            "grill !hood|cleaner|cleaning",
        ],
    ),
    (
        "carried_in",
        &[
            "brought|moved|took|carried|dragged|wheeled|put|lit|burning|burned|burn|cooking|cooked|going|using|used|heating|running|set_up|metimos|meti|metio|metieron|prendimos|prendi|prendio|prendieron|pusimos|puso|usamos|usando|con_el",
        ],
    ),
    (
        "enclosed",
        &[
            "indoors|inside|garage|basement|mudroom|sunroom|bedroom|living_room|kitchen|camper|tent|trailer|rv|shed|house|hallway|cabin|boat|shop|barn|adentro|dentro|cochera|garaje|cuarto|sala|casa|recamara|sotano|traila|camper|tienda",
        ],
    ),
    (
        "weary",
        &[
            "so|really|all|real|super|both|been|getting ..1 sleepy|drowsy|groggy|out_of_it|sluggish|foggy_headed",
            "sleeping|asleep|slept ..2 all_day|all_evening|all_afternoon|past",
            "can_not|could_not|hard|hardly|will_not|would_not|no ..3 wake|wake_up|waking|despertar|despierta|despiertan",
            "cheeks|face|skin ..3 pink|cherry|cherry_red|bright_red|red|rosad*|roj*",
            "limp|floppy|vomit*|throw_up|throws_up|throwing_up|threw_up|puking|maread*|mareo*|duele_la_cabeza|dolor_de_cabeza|no_coordina|desmay*|atarantad*|aguad*|hit_by_a_truck|hit_by_a_bus|hungover|the_spins|stagger*|confused|loopy",
            "can_not|could_not|hardly|barely ..2 stand_up|walk|stay_awake|think|think_straight|function",
        ],
    ),
    (
        "pet_down",
        &[
            "cat|dog|bird|parakeet|canary|parrot|hamster|puppy|kitten|pets|perro|gato|pajaro|perico|canario ?@is|'s|was|just|all ..2 dead|died|down|limp|stagger*|wobbl*|stand_up|walk|not_wake|muerto|murio|tirado|maread*|keeled",
        ],
    ),
    (
        "all_feel_it",
        &[
            "we|us|everybody|everyone|both|kids|family|nosotros|todos|nos ..3 feel|feeling|sick|ill|awful|head|heads|headaches|dizzy|hit_by|tired|sleepy|woozy|mal|maread*|sentimos|duele",
        ],
    ),
    (
        "furnace_like",
        &[
            "furnace|heater|boiler|water_heater|fireplace|wood_stove|pellet_stove|heat|heating|vent|flue|chimney|stack|exhaust|stove|oven|generator|garage|calefaccion|calenton|calentador|chimenea|boiler|estufa|generador|ducto",
        ],
    ),
    (
        "sweating_panes",
        &[
            "window|windows|panes|glass|walls|vidrios|ventanas ?@is|are|all|'s ..1 sweating|sweat|dripping|wet|fogged|fogging|steamed|streaming|foggy|sudando|empanad*",
        ],
    ),
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
            "made|had|told|telling|said|says|ordered|got|moved|cleared|kicked|sent|want|wants|hustled|pulled|keeping ..2 us|me|everybody|everyone|people|the_kids|the_tenants|family|all ..3 out|leave|outside|stand|evacuate|across_the_street|stay_out|get_away|away|out_front",
            "do_not|not|never|nobody ..3 go|come|step|set_foot ..1 back|inside|in|home",
            "nos sacaron|saco|corrieron|desalojaron|evacuaron",
            "no|que_no|nadie ?nos entremos|entre|entren|regresemos|metamos|prendamos|prendan",
            "shut|closed|blocked|roped|taped|cordoned|cerraron ..2 street|block|road|building|intersection|calle",
            "red_tagged|red_tag|condemned|yellow_tape|caution_tape",
        ],
    ),
    (
        "cleared_it",
        &[
            "cleared|all_clear|came_out|fixed|back_in|let_us|last_week|last_month|yesterday|inspection|permit|code|exit_sign|replaced|passed|estimate|quote|budget",
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
            "hiss*|whistl*|whoosh*|roar*|silb*|chifl*|sise*|zumb*|spray*|jetting|spewing|venting|screech*|scream*|humming_loud|sopl*|fuga|escapa*",
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
            "never|not|did_not|no|without ..2 caught|catch|lit|light|lighting|ignite|flame|flama|prende|prendio|enciende",
            "click*|unlit|blew_out|blown_out|went_out|gone_out|knob|perilla|bumped",
        ],
    ),
    (
        "reek",
        &[
            "reek*|stink*|stench|stank|smell*|funk|fumes|odor|woozy|dizzy|lightheaded|headache*|headache|eyes|queasy|nause*|apesta*|huele|olor|maread*|nauseas|cabbage|garlic*|skunk*",
        ],
    ),
    (
        "no_flame",
        &[
            "not|do_not|never|no ..3 light|strike|flip|spark|prender|prendan|encender|encendamos ..2 anything|match|matches|switch|switches|lighter|nada|cerillos|luces !up",
        ],
    ),
    (
        "hookup",
        &[
            "hook|hookup|hooked|transfer|interlock|inlet|standby|backup|install*|quote|sell|detector|heater_for|door|opener|remote|serviced|service|tune",
        ],
    ),
    ("breakfast_air", &["toilet|sprinkler|irrigation|faucet|shower|radiator|teapot|tea|ac|filter|water_line|sewage|drain|drenaje|tinaco"]),
];
