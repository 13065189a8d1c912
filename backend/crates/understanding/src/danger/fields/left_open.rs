//! Fields of doors that stay open and what is behind them, of drains that give back what went down, and of weather that comes indoors.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "big_opening",
        &[
            "door|doors|gate|garage_door|overhead_door|roll_gate|roll_up|rollup|shutter|slider|window|windows|panel|panels|deadbolt|lock|latch|bolt|storefront|it|porton|puerta|cochera|ventana|cortina|chapa|cerradura|cerrojo|reja",
        ],
    ),
    (
        "stays_open",
        &[
            "will_not|would_not|can_not|could_not|does_not|do_not|did_not|no|no_quiere ..1 come_down|come_lower|go_down|lower|close|shut|latch|lock|throw|catch|engage|bajar|cerrar|cierra|baja|cerrarla|cerrarlo|asegurar",
            "stuck|froze|frozen|hung_up|jammed|stopped|quedo|atoro|atorad*|trabad* ..1 open|halfway|half_way|midway|wide_open|abierta|abierto|a_medias|a_medio|a_la_mitad",
            "spins ..1 spins|around|freely",
            "spinning|spins|da ?and ..1 spinning|vueltas",
            "no shutting|closing|locking|latching|way_to_secure|way_to_close|way_to_lock|way_to_shut|forma_de_cerrar|manera_de_cerrar",
            "wide_open|standing_open|hanging_open|de_par_en_par",
        ],
    ),
    (
        "what_is_behind",
        &[
            "me_voy|nos_vamos|tengo_que_ir|tengo_que_irme|me_tengo_que_ir|tenemos_que_irnos|voy_de_viaje|salgo_de_viaje|gotta_go|got_to_go|have_to_go|heading_out|out_of_town",
            "tonight|overnight|dark|oscurecer|noche|anochecer|leave|leaving|airport|flight|trip|vacation|viaje|salimos|tools|herramienta|herramientas|jewelry|inventory|merchandise|mercancia|cash|guns|store|shop|pharmacy|salon|restaurant|office|business|clinic|warehouse|tienda|negocio|taller|farmacia|bodega|everybody|street|calle|alley|robar|roben|steal|stolen|toddler|alone|way_into|into_the_house|anybody|anyone|bikes|motorcycle|valuables",
            "everything|all ..4 sitting|out_there|there|exposed|in_there",
        ],
    ),
    (
        "gaping",
        &[
            "just|only|nothing_but|now ..1 hole|gap|opening|frame",
            "plastic|cardboard|plywood|tarp|trash_bag|trash_bags|blanket|sheet|carton|plastico|tabla ..2 over|where|in|taped|en|nailed|tapando",
        ],
    ),
    (
        "glass_way",
        &["slider|window|windows|glass|storefront|patio_door|sliding_door|front_door|back_door|french_doors|ventana|puerta|vitrina|vidrio"],
    ),
    (
        "no_way_in",
        &[
            "shower|fridge|freezer|oven|cabinet|dishwasher|washer|dryer|closet|mirror|table|picture|car|truck|windshield|greenhouse|screen|fan|toilet|faucet|valve|tub|sink|vent|flue|damper|umbrella|app|phone|laptop|drawer|mailbox|blinds|skylight|attic|tv",
        ],
    ),
    (
        "drain_hole",
        &[
            "drain|drains|cleanout|clean_out|cleanout_cap|toilet|toilets|commode|commodes|potty|shower_pan|shower|showers|tub|tubs|bathtub|floor_drain|sink|sinks|sewer|septic|manhole|grease_trap|urinal|urinals|coladera|coladeras|drenaje|drenajes|desague|regadera|tina|taza|excusado|inodoro|lavabo|fregadero|registro|fosa|resumidero|bano|banos",
        ],
    ),
    (
        "throws_up",
        &[
            "belch*|burp*|vomit*|puk*|spew*|heav*|cough*|erupt*|percolat*|barf*|spit*|upchuck*|regurgitat*|escup*|avient*|borbot*|devuelv*|regres*|rebos*|rebals*|guacare*",
            "welling|oozing|bubbling|boiling|gurgling|glugging|creeping|pushing|shooting|floating up|out|over|back|around",
            "saliendo|sale|salen|subiendo|sube|brota*|brotando",
        ],
    ),
    (
        "filth",
        &[
            "tissue|toilet_paper|tp|sludge|muck|crud|gunk|poop|crap|turds|solids|sewage|slop|goop|slime|black|brown|nasty|foul|stink*|stench|rotten|waste|raw|chunks|caca|popo|mugre|negra|negro|negras|apesta*|hediond*|peste|papel|papeles|cochinada|suciedad|lodo|excremento|puerc*",
        ],
    ),
    ("seldom", &["slow|slowly|little|sometimes|occasionally|once_in_a_while|a_bit|smell_comes|poquito|a_veces|despacio"]),
    ("gurgles", &["gurgl*|glug*|bubbl*|burbuj*|borbot*|gorgor*"]),
    (
        "stopped_up",
        &[
            "tapo|tapado|tapada|tapados|tapadas|taparon|clogged|plugged|backed_up|stopped_up ..3 todo|toda|todos|todas|everything|whole|all|every",
        ],
    ),
    (
        "by_the_low_one",
        &[
            "por|en|out_of|through|into|in|from ?the|my|el|la|los|las regadera|tina|coladera|shower|tub|bathtub|floor_drain|piso|patio|floor|basement",
        ],
    ),
    (
        "weather_in",
        &[
            "raining|rains|sleeting|snowing|hailing|drizzling|pouring|storming|rain|sleet|snow|hail|lloviendo|llueve|lluvia|aguacero|granizo|granizando|nevando ..5 into|inside|through|indoors|right_in|straight_in|coming_in|adentro|mete|metiendo|cuela|colando|entra|entrando ?the|my|our|al|a|la|por|en|mi ..3",
            "raining|sleeting|snowing|hailing|lloviendo|llueve ?right ?straight ?down on|onto|over|en|sobre ?the|my|our|la|el|mi|mis ?kids ?'s bed|couch|sofa|crib|piano|tv|desk|table|kitchen|carpet|rug|counter|stove|head|cama|sillon|cuna|cocina|mesa",
        ],
    ),
    (
        "not_the_house",
        &[
            "car|truck|tent|boat|windshield|convertible|gutter|gutters|crawl|when|if|whenever|forecast|supposed|might|windows_down|cuando|si",
        ],
    ),
    (
        "blows_only_hot",
        &[
            "blow*|putting_out|pushing|throwing|blasting|coming_out|echa|echando|avienta|aventando|sopla|soplando ..1 nothing_but|only|just|nothing|puro|pura|purito ?but ?air ?aire hot|warm|heat|caliente|calor|tibio|fire",
        ],
    ),
    ("warm_on_purpose", &["furnace|heater|heat_pump|dryer|heating|fireplace|hair|oven|space|calefaccion|calenton|secadora|calentador"]),
    ("heating_es", &["calefaccion|calenton|calefactor|calentador_de_la_casa|calentones|minisplit|caldera"]),
    (
        "failed_es",
        &[
            "se|nos|me ?me|nos fue|murio|apago|descompuso|echo_a_perder|chingo|trono|quemo|paro",
            "fallo|trono|valio|murio|apagada|apagado|descompuesta|descompuesto",
            "no|ya_no ?quiere jala|sirve|prende|prender|enciende|calienta|arranca|funciona",
        ],
    ),
];
