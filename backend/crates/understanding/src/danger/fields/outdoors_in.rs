//! Fields of what burns or runs where it must not, of what was spread there, and of who feels it.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "engine_on",
        &[
            "with ?the|his|her|my motor|engine|car|truck on|running|idling",
            "motor|carro|troca|coche prendido|encendido",
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
            "indoors|inside|garage|basement|mudroom|sunroom|bedroom|living_room|kitchen|camper|tent|trailer|rv|shed|house|hallway|cabin|boat|shop|barn|porch|window|vent|doorway|stairwell|adentro|dentro|cochera|garaje|cuarto|sala|casa|recamara|sotano|traila|camper|tienda",
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
        "hookup",
        &[
            "hook|hookup|hooked|transfer|interlock|inlet|standby|backup|install*|quote|sell|detector|heater_for|door|opener|remote|serviced|service|tune",
        ],
    ),
    ("flue", &["flue|chimney|exhaust|vent|vents|vent_pipe|stovepipe|stack|intake|chimenea|ducto|salida"]),
    (
        "blocked",
        &[
            "nest|blocked|plugged|clogged|covered|snow|leaves|birds|bird|squirrel|bricks|disconnected|rusted|crushed|holes|hole|cracked|fell|came_off|backing|nido|tapado|tapada|nieve",
        ],
    ),
    (
        "alarm_sounds",
        &[
            "alarm|alarms|alarma ?@is|'s|has ?been pulled|tripped|blaring|activated|activada",
            "alarm|alarms|detector|beeper|alarma|sensor ?@is|'s|keeps|kept|just|will|started ?not ..2 going_off|goes_off|went_off|beep*|scream*|quit|stop|shut_up|blar*|sonando|suena|pitando|sono",
        ],
    ),
    (
        "worker_used",
        &[
            "guys|guy|crew|men|people|painters|painter|exterminator|they|tile_guys|floor_guys|cleaners|neighbor|fumigador|pintores ..2 used|put|sprayed|laid|left|applied|poured|spilled|echaron|pusieron|rociaron",
        ],
    ),
    (
        "odd_cloud",
        &[
            "yellow|green|white|orange|brown|amarilla|verde|blanca|amarillo ?weird cloud|fog|gas|vapor|mist|haze|nube|vapores ..4 off|out|from|up|over|del|de|en|arriba",
        ],
    ),
    (
        "coloured_cloud",
        &[
            "yellow|green|greenish|yellowish|white|orange|brown|purple|amarilla|verde|blanca ?weird ?thick ?big ?chemical cloud|fog|gas|vapor|mist|haze|fumes|nube",
            "nube|vapor|gas|neblina amarilla|amarillo|verde|blanca|blanco|naranja",
        ],
    ),
];
