//! Fields of wires, outlets and panels, and of what they do when they fail.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    ("lights_on", &["light|lights|bulb|bulbs|lamps|luces|focos"]),
    (
        "too_bright",
        &[
            "bright|brighter|brillantes ..2 and|then|y|while ..6 dim|dimmer|dims|dull",
            "super|really|too|extra|crazy|way|so|real|bien|muy bright|brighter|brillantes|fuerte",
            "brighter|surg*|exploding|popping|flaring",
        ],
    ),
    ("fishy", &["fishy|fish|plastic|rubber|electrical|metallic|ozone|burn*|burnt|hot|toast*|chamusc*|quemad*|plastico|hule|cable"]),
    (
        "wired",
        &[
            "plate|faceplate|face_plate|outlet_cover ?on the wall",
            "wall_outlet|wall_socket|wall_plug",
            "outlet|outlets|plug|plugs|plugin|socket|sockets|receptacle|receptacles|panel|breaker|breakers|breaker_box|breaker_panel|breaker_cabinet|fuse_box|fuses|electrical|electric_box|electrical_box|junction_box|switch|switches|wall_switch|dimmer|wire|wires|wiring|cord|cords|extension|extension_cord|power_strip|power_strips|surge_protector|charger|adapter|meter|meter_box|meter_base|subpanel|transformer|cable|cables|wall_plate|switch_plate|cover_plate|space_heater|baseboard_heater|enchufe|enchufes|contacto|contactos|toma|tomacorriente|apagador|apagadores|clavija|extension|tablero|pastilla|pastillas|interruptor|medidor|centro_de_carga|multicontacto",
            "caja de ?la|los luz|breakers|fusibles|pastillas|electricidad",
        ],
    ),
    ("wall", &["wall|walls|ceiling|attic|pared|paredes|techo|plate|paneling"]),
    (
        "very_hot",
        &[
            "yank*|jerk*|snatch* ..3 back|away",
            "pull*|took|take ?my|his|her|your ?whole hand|hands|finger|fingers|palm ..1 back|away|off",
            "had|have|make|makes ..2 let_go|drop_it|take_my_hand|pull_my_hand|jerk_my_hand",
            "blister* ?my|his|her hand|hands|palm|fingers",
            "@is cooking|roasting|baking_hot|frying",
            "so|too|real|really|super|awful|awfully|blazing|red|scorching|burning|crazy|piping|stove|bien|muy|demasiado|bastante hot|caliente|calientes",
            "hot|warm ..1 enough",
            "cook|fry ?an|some egg|eggs",
            "can_not|could_not|hurts_to|burns ..1 touch|hold|keep|leave|put|rest ..3 hand|hands|finger|fingers|it|touch",
            "hot|caliente ..2 touch|tocar",
            "burned|burnt|burns|burn|quema|quemo ?my|his|her|me|you|la ?hand|finger|fingers|mano|dedo|you",
            "like|as ?hot ?as ?a|an|the iron|stove|stovetop|skillet|griddle|oven|toaster|frying_pan|radiator|coals|hot_plate|comal|plancha|burner",
            "calientisim*|calentisim*|hirviendo|ardiendo|hot_as|scorching|no_se_puede_tocar",
        ],
    ),
    ("hot", &["hot|hotter|warm|warmer|heating_up|burning|toasty|caliente|calientes|calientit*|tibia|tibio|calentando"]),
    (
        "cooked",
        &[
            "melt*|char|charred|charring|scorch*|singe*|fused|welded|browned|browning|blacken*|blister*|bubbl*|toasted|crispy|crisp|deformed|discolor*|shriveled|derret*|derrit*|quemad*|chamusc*|derriti*",
            "turned|turning|gone|going|went|all black|brown|negro|cafe",
            "brown|black|burn|burnt|burned|scorch mark|marks|ring|rings|spot|spots|streak|streaks|smudge|halo|crescent|outline",
            "brown|black ?and soft|crusty|crispy|around|near_the|behind",
            "stuck|sticking|glued|stick ?to|itself ?the ?my ?to carpet|rug|floor|wall|itself",
        ],
    ),
    (
        "noise",
        &[
            "crackl*|sizzl*|fry|frying|fizz*|arc|arcs|arcing|zap|zaps|zapping|snap|snaps|snapping|pop|pops|popped|popping|buzz*|hum|hums|humming|whin*|beehive|bees|hornets|bacon|tron*|truen*|chisp*|chisporrot*|zumb*|chill*|friend*|frita|freir",
        ],
    ),
    (
        "loud_noise",
        &[
            "frie|frien|fritanga|rice_krispies|firecrackers|sparkler",
            "crackl*|sizzl*|frying|fizz*|arcing|zapping|truen*|tronando|chisp*|chisporrot*|bacon|tronidos|friendo|friendose|freir",
        ],
    ),
    (
        "coloured_light",
        &[
            "lucecita|lucecitas|chispita|chispitas|flamita|flamitas|destellito|rayito|rayitos ?bien ?de ?color azul|azules|naranja|blanca|blancas|roja|amarilla",
            "blue|blueish|bluish|orange|red|reddish|yellow|white|bright|weird|azul|roja|rojo|naranja|amarilla ?little|hot|quick light|lights|glow|glowing|flash|flashes|flashing|flicker*|flame|flames|luz|resplandor",
            "luz|luces|resplandor|destello|destellos|flamita|flamazo ?bien azul|azules|roja|naranja|amarilla",
            "flash|flashes|destello|destellos|resplandor|relampag* ",
            "ball|bolt|streak|arc|flash|burst|shower of light|fire|flame|sparks|luz|fuego|lumbre",
        ],
    ),
    ("behind", &["behind|inside|in|within|from|through|detras|adentro|dentro|por_dentro|back_of|under|atras|out|out_of|came|comes"]),
    (
        "indicator",
        &[
            "indicator|led|leds|night_light|thermostat|router|modem|blinking|reset_button|test_button|christmas|string|landscape|ring_light|camera|flash_flood|doorbell|bulb|bulbs|fixture|lamp|paint|pilot_light|dimmer|dimmed|fan|ceiling_fan",
        ],
    ),
    (
        "touching",
        &[
            "turned|turning !around|out|into|off|it_off|to|up",
            "opening|opened|opens|unplug*|switch*|adjust*|wipe|wiped|wiping|clean*|push*|press*|crank*|screwing|unscrewing|rinsing|washing|petting|leaning|abri|abrir|abro|prendi|prender|baje|subi|desconect*|conect*|lavando|girar|giro",
            "touch*|grab|grabs|grabbed|grabbing|hold|held|holding|lean*|flip|flips|flipped|plug|plugs|plugged|reach*|step*|stand*|brush*|bump*|get_in|gets_in|got_in|one_hand|barefoot|wet_hands|every_time|whenever|toco|toca|tocar|toque_la|toque_el|agarro|agarre|agarra|cada_vez|meto|metio|pongo",
        ],
    ),
    (
        "metal",
        &[
            "fridge|refrigerator|freezer|sink|faucet|washer|dryer|shower|showerhead|tub|bathtub|pool|spa|hot_tub|pump|railing|rail|knob|handle|stove|range|oven|dishwasher|microwave|pipe|pipes|metal|doorknob|lamp|switch|outlet|water|spigot|hose|gate|fence|ladder|panel|plug|toaster|mixer|lavadora|secadora|regadera|llave|refri|refrigerador|estufa|lavabo|tubo|reja|agua|tina|fregadero|alberca|mailbox|light|pole|lamp_post|sign|box|machine|cooler|register|gutter|siding|truck|unit|frame|case|casing|wrench",
            "washing_machine|clothes_washer|vending_machine|ice_machine|water_fountain|screen_door|bathtub_faucet|countertop|disposal|griddle|fryer|bar|counter|cabinet",
            "light|lights|bulb|freezer|floor|basement_floor|concrete|wire|wires|cable|cables|breaker|breakers|antenna|metal_door|screen|motor",
        ],
    ),
    ("numbed", &["arm|arms|hand|hands|fingers|elbow ?@is|goes|went|go|got|gets ?all ?completely numb|dead|buzzing|tingl*|jump*|twitch*"]),
    (
        "no_current",
        &[
            "bee|bees|wasp*|dog|cat|spider|ant|ants|flea*|snake|mosquito*|jellyfish|cold_water|ice_water|carpal|botox|filler|laser|peel|price|bill|quote|cost|invoice|estimate|chlorine|pool_shock|shock_the_pool|shocked_the_pool|static|mood|nail|sweater|blood_pressure|water_pressure|low_pressure|drain",
        ],
    ),
    (
        "lamp_thing",
        &[
            "chandelier|chandeliers|recessed_light|recessed_lights|recessed_cans|recessed_can|can_light|can_lights|cans|ceiling_fan|light_fixture|light_fixtures|ceiling_light|pendant|pendants|smoke_detector|smoke_alarm|light_bulb|light_globe|light_dome|fluorescent|candil|lampara|foco|focos|ventilador",
        ],
    ),
    (
        "submerged",
        &[
            "under|beneath|below|debajo ?of ?de it|the_water|all_of_it|water|agua",
            "under_water|underwater|submerged|in_the_water|in_water|full_of_water|floating|bajo_el_agua|en_el_agua|dentro_del_agua",
        ],
    ),
    (
        "cable_box",
        &[
            "power_strip|power_strips|extension_cord|extension_cords|surge_protector|surge_protectors|multicontacto|breakers|breaker_box|fuse_box|fuse_panel|electrical_panel|electric_panel|main_panel|subpanel|electrical_box|junction_box|wiring|wires|outlets|sockets|plugged_in|enchufes|contactos|tablero|pastillas|tomacorrientes",
            "caja|centro|tablero ?de ?la|los luz|breakers|fusibles|pastillas|electricidad|carga|corriente",
        ],
    ),
    (
        "water_machine",
        &[
            "water_heater|heater|softener|dishwasher|disposal|bill|garbage_disposal|tripped|trips|tripping|pump|well|dispenser|meter|low|reset|calentador|bomba",
        ],
    ),
    (
        "current_es",
        &[
            "calambrazo*|toquezazo|patadon|toques_fuertes",
            "siente|sienten|siento|sentimos|da|dan|dio|pego|agarro|jalo|avento|pasa|pasando|trae|tiene|avienta ..2 corriente|toques|toque|calambre|electricidad|descarga",
        ],
    ),
    (
        "zinged",
        &[
            "zing*|zap|zaps|zapped|zapping|jolt*|shocks|shocked|shocking|bit|bites|nips|nipped|tingles|tingled|buzzes|buzzed|stung|stings|kicks|kicked ?the_hell_out_of ?at ?on me|us|you|him|her|people|@kin|my|your|our|his",
        ],
    ),
    (
        "onto_wires",
        &[
            "in|down|all_over|inside ..2 outlet|outlets|socket|sockets|power_strip|panel|switch|contacto|enchufe",
            "on|onto|into|over|hitting|where|behind|through|down_to|sobre|encima|donde ..3 plug|plugs|cord|cords|outlet|outlets|socket|sockets|switch|switches|panel|breakers|breaker|meter|wires|wiring|enchufe|contacto|apagador|cables|tablero|transformer|charger",
        ],
    ),
    ("still_live", &["still|all ..2 live|energized|plugged_in|powered|powered_up|electrified", "power ?'s|is still on"]),
    ("bare_cable", &["cable|cables|alambre|alambres|wire|wires|cord ?pelado|pelados|suelto|sueltos|bare|frayed|exposed|live"]),
    ("wetness", &["agua|water|puddle|charco|pool|alberca|wet|mojado|wet_floor|rain|tub|sink|tina"]),
    ("felt_in_water", &["felt|feel|feels|siente|sienten ..4 in|en ?the|my|el|la water|pool|tub|agua|alberca"]),
    ("dims", &["dim|dims|dimmer|dimming|dull|barely_on|barely_lit|bajitas|bajita|tenue|apagadas|low"]),
    (
        "cooks_things",
        &[
            "hot|warm|caliente enough to ?almost ?even melt|burn|cook|blister|fry|scorch|boil|brown",
            "can_not|could_not ..1 keep|hold|leave|rest ..2 hand|palm|hands ..2 it|there|wall|plate",
        ],
    ),
];
