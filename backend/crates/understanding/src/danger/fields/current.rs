//! Fields of wires, metal and water by what is seen on them and felt from them, and of floods over what is plugged in.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "box_of_wires",
        &[
            "main|big|power|breaker|electric|electrical box|panel|can|cabinet|disconnect",
            "gray|grey|metal|electric|electrical|main|fuse|breaker|service|power|green ?electric|electrical|power box|cabinet|can|panel",
            "box|thing ..2 outside|on_the_side|on_the_wall|on_the_pole|in_the_yard",
            "meter_can|meter_base|meter_box|meter_socket|weatherhead|service_head|mast|transformer|disconnect|caja_de_la_luz|caja_de_luz|centro_de_carga|tablero|interruptor|mufa|medidor_de_luz",
            "wires|wire|line|lines|cable|cables ..4 off|from|on|de|del ..1 pole|street|poste",
        ],
    ),
    (
        "snapping",
        &[
            "snap|snaps|snapping|crackl*|sizzl*|frying|fizz*|zap|zaps|zapping|arcing|sputter*|popping|pops|pop|spits|spitting|bzzt|bzz|zzt|hornets|hornet|wasps|bees|beehive|bacon|rattlesnake|chisporr*|chisp*|tronando|truena|tronidos|zumb*",
        ],
    ),
    (
        "lights_act_up",
        &[
            "light|lights|lamp|lamps|bulbs|tv|luces|focos|luz ..3 flicker*|puls*|dim|dims|dimming|dimmed|blink*|surg*|brighten*|strob*|bright|brighter|flutter*|parpadea*|prenden_y_apagan|bajan|brincan",
        ],
    ),
    (
        "flash_seen",
        &[
            "flash|flashes|flashing|flashed|spark*|arc|arcs|destello*|relampag*|fogonazo*|chispazo*",
            "blue|green|white|orange|azul|azules|bright ..1 light|glow|flash|flame|arc|ball|streak|luz|lucecita|lucecitas|resplandor|fire|sparks",
            "spits|spitting|throws|throwing|shoots|shooting|spit|avienta|echa|escupe ..1 blue|orange|green|white|fire|flame|lucecitas|lumbre|chispas",
        ],
    ),
    (
        "electrified",
        &[
            "voltage|current|juice|electricity|corriente ..2 in|from|through|en ..2 bathwater|bath|tub|pool_water|tub_water|lake|puddle|tina|charco",
            "voltage|current|juice|electricity|corriente|electricidad|voltaje|energized ..2 on|in|through|coming|running|across|en|por ..3 pipe|pipes|plumbing|metal|tub|rail|railing|gutter|siding|pool|water|fence|frame|faucet|faucets|sink|shower|ground|yard|tubo|tubos|tuberia|agua|alberca|reja|regadera|llave|lavadora|refri",
            "pipe|pipes|plumbing|metal|tub|rail|railing|gutter|siding|pool|water|fence|faucet|sink|shower ?@is|are|'s|has|have|got ..1 live|hot_with|energized|electrified|electric_in|voltage|current !bait",
        ],
    ),
    (
        "water_tickles",
        &[
            "water|tub|pool|shower|bath|hot_tub|faucet|puddle|agua|alberca|tina|regadera|charco ..4 tickl*|prickl*|prickly|fizzy|buzzy|buzzes|tingl*|zings|stings|bites|biting|zaps|zapped|zapping|cosquill*|pica|toques|calambre|calambres|corriente",
            "tickl*|prickl*|tingl*|pins_and_needles|buzz*|cosquill*|hormigue*|calambre* ..5 in|off|from|through|on|en|de|con ?of ?the|a|my|el|la water|pool|tub|shower|ladder|rail|railing|hot_tub|agua|alberca|regadera|tina|faucet|sink|steps|drain",
        ],
    ),
    (
        "not_the_current",
        &[
            "fish|trout|duck*|pet|price|bill|cold|hot_sauce|salt|chlorine|soap|shampoo|skin|tickled|lotion|spray_bottle|setting|jets|jet|bubbles|treatment|peel|facial|laser|filler",
        ],
    ),
    (
        "animal",
        &[
            "dog|dogs|puppy|parrot|canary|parakeet|rabbit|hamster|pets|hen|hens|sheep|cat|cow|cows|calf|horse|goat|goats|pig|chicken|chickens|bird|squirrel|possum|perro|perra|gato|vaca|caballo|chivo|becerro|pajaro|deer",
        ],
    ),
    (
        "dropped_there",
        &[
            "dead|stiff|keeled|dropped|convuls*|yelped|knocked_down|thrown|fell_over|went_down|buckled|collapsed|laid_there|laying_there|lying_there|laying_dead|lying_dead|not_moving|flopped|seized|tieso|tiesa|muerto|muerta|tirado|tirada|chillo|quedo ..1",
        ],
    ),
    (
        "power_there",
        &[
            "pump|wire|wires|cable|cables|cord|fence|outlet|pole|downspout|gutter|siding|meter|panel|transformer|waterer|heater|light|line|railing|charger|puddle|extension|alambre|poste|bomba|charco|reja|electric|electrical|power",
        ],
    ),
    (
        "reaches_wires",
        &[
            "up|past|over|above|covering|covered|reached|reaching|touching|to|rising|higher|clear|hasta|tapo|llega|llego|arriba ..3 plug|plugs|outlet|outlets|socket|sockets|receptacles|panel|cord|cords|breaker_box|fuse_box|baseboard_heaters|power_strip|enchufes|contactos|contacto|enchufe|caja",
        ],
    ),
    (
        "flooded_room",
        &[
            "basement|cellar|crawlspace|crawl_space|water|flood*|agua|sotano|inund*",
            "garage|kitchen|laundry|floor ..3 flooded|under_water|underwater|full_of_water|standing_water",
        ],
    ),
    (
        "deep_water_in",
        &[
            "foot|feet|inch|inches|knee_deep|ankle_deep|waist_deep|shin_deep|wading|wade|up_to|up_past|standing_in|standing_water|under_water|underwater|flooded|rising|metro|centimetros|rodilla|rodillas|tobillos|inund*",
        ],
    ),
    (
        "runs_still",
        &[
            "lamp|lamps|light|lights|freezer|fridge|tv|power|heater|dehumidifier|computer|luz|luces|foco ?@is|'s|are ?all still|todavia on|lit|plugged|running|humming|going|prendid*",
            "refrigerador|estufa|tele|horno|todo ?aun sigue|todavia|esta ?aun conectad*|prendid*|enchufad*",
            "freezer|deep_freeze|deep_freezer|fridge|refrigerator|washer|dryer|furnace|water_heater|power|electricity|lights|heater|tv|refri|lavadora|congelador|luz ?@is|'s|are|esta|sigue|all still|todavia ?humming|running|on|plugged|going|plugged_in|prendid*|conectad*|encendid*",
            "still|todavia ..1 plugged|humming|energized|powered|conectad*",
            "throw|flip|reach|kill|bajar ..2 the|el|la|los breaker|breakers|power|interruptor|pastilla|pastillas|luz",
            "throw|flip the main",
        ],
    ),
    ("fan_noise", &["fan|ceiling_fan|dimmer|doorbell|bulb|led|ac|compressor|toaster|microwave|kettle|vacuum|treadmill|game|when_the_ac"]),
    ("no_wires", &["sump|pump|plunger|hose|main_valve|water_main|shutoff|shut_off|meter|toilet|faucet|sprinkler|snow|mulch"]),
    (
        "line_loose",
        &[
            "tree|branch|limb|balloon|balloons|kite|ladder|drone|crane|boom|dump_truck|arbol|rama ..2 hit|caught|snagged|touched|struck|got|pego|toco ..2 line|lines|wire|wires|cable|cables",
            "tree|branch|limb|pole|balloon|kite|car|truck|ladder|drone|arbol|rama ..2 on|in|against|touching|into|across|en|sobre ?the|a|my|our|that|el|la|los|las ..1 line|lines|wire|wires|cable|cables",
            "wire|wires|line|lines|cable|cables|alambre|drop ?@is|'s|just|are ..2 hanging|dangling|down|sagging|drooping|loose|swinging|draped|laying|lying|snapped|colgando|suelto|tirado",
        ],
    ),
    (
        "service_torn",
        &[
            "meter|panel|mast|weatherhead|service|disconnect|medidor|mufa ?box ?can ?head ..2 ripped|torn|tore|knocked|pulled|broke|yanked|hanging|came|arranc*|tumb* ?clean ?right ?half off|loose|down|away|from",
        ],
    ),
    (
        "fills_up",
        &[
            "filling|fills|filled|full|bulging|brim|sloshing|fishbowl|fish_bowl|aquarium|bowl_of|swollen|llenando|llena|lleno|dripping|sagging",
        ],
    ),
    (
        "lamp_globe",
        &[
            "light_fixture|fixture|globe|dome|chandelier|can_light|can_lights|recessed|ceiling_light|light_cover|lampara|plafon_de_luz|candil|light|ceiling_fan",
        ],
    ),
    (
        "no_globe",
        &[
            "bichos|polvo|insectos|moscas|bulb|bulbs|dust|bugs|moths|spider|spiders|install*|replace*|cleaned|new|paint|dead_bugs|skylight|night",
        ],
    ),
    (
        "tv_line",
        &[
            "tv|cable_company|internet|phone|clothes|clothesline|christmas|lights|gas|water|sewer|dryer|credit|fishing|speaker|doorbell|hose",
        ],
    ),
    ("gas_word", &["gas|water|propane|parking|agua|reading|reader|note"]),
    (
        "zings_on_touch",
        &[
            "buzz*|hum|hums|tingl*|sting*|bites|zings|vibrat*|prickl*|zumba ..3 when|if|whenever|every_time|cuando|si|soon_as ?you ?i ?we ?they ..1 touch*|grab*|lean*|brush*|hold*|toca*|agarra*|toco|agarro",
        ],
    ),
    (
        "knocked_flat",
        &[
            "got|was|been|get knocked|thrown|blown|slammed ..1 down|back|off|flat|across|over|out",
            "knocked|threw|thrown|blew|put|set|laid|flung|tiro|tumbo|avento ?me|him|her|us|my_wife|my_husband ..2 on|off|back|across|down|onto|to|flat|contra|al ..2 butt|back|rear|floor|ground|feet|ass|tail|behind|wall|room|ladder|stool|stepladder|piso|suelo",
        ],
    ),
    (
        "live_part",
        &[
            "bulb|light|fixture|outlet|plug|switch|panel|breaker|wire|wires|cord|fan|microwave|washer|dryer|fridge|stove|charger|meter|doorbell|foco|contacto|cable|apagador|lavadora",
        ],
    ),
    (
        "pop_over",
        &[
            "let_go|let_loose|gave_way|opened_up|split|cracked ..3 over|above|onto|on_top_of|into|right_over|encima|sobre ?the|our ..1 electrical|server|servers|switchgear|transformer|panel|panels|breaker|breakers|generator|data|meter|elevator",
            "popped|burst|leak*|spray*|broke|busted|went_off|dripp*|pouring|gushing|gotea*|revent* ..3 over|above|onto|on_top_of|into|right_over|encima|sobre ?the|our ..1 electrical|server|switchgear|transformer|panel|panels|breaker|breakers|generator|data|meter|elevator",
        ],
    ),
    (
        "gives_nip",
        &[
            "gives|give|gave|giving|gets|got|da|dio|avienta ?my|the|our|mi ?me|you|us|him|her|everybody|people|one|@kin ?a ?an ?little ?good ?nasty ?mean ?real poke|nip|bite|zap|zing|jolt|prick|thump|sting|pinchazo|piquete|calambre|toque !out_of|to_eat",
        ],
    ),
    (
        "metal_run",
        &[
            "ductwork|duct|ducts|pipe|pipes|vent|vents|register|gutter|downspout|radiator|frame|awning|trailer|siding|shelf|bleachers|cart|locker|door|rail|handle|ac|unit|machine|pole|fence|appliance|reja|tubo|ducto|puerta",
        ],
    ),
    (
        "held_by_current",
        &[
            "stuck|frozen|locked|hung|hung_up|clamped|glued|grabbed|seized|pegado|pegada|prendido|trabado|tieso|tiesa ?on ?up to|onto|on|al|a|en|agarrando ?agarrar ?agarrado ?del|de ?the|a|that|el|la ?light ?metal ?bare fixture|wire|wires|panel|cord|cable|cables|pole|fence|switch|lamp|alambre|poste|reja|caja|foco|apagador|contacto|enchufe|drill|outlet|power_line|line|bulb",
        ],
    ),
    (
        "gnawed",
        &[
            "chew*|gnaw*|nibbl*|mordi*|royo|royeron|roy* ..3 something|through|wire|wires|wiring|cord|cable|cables|line|insulation|algo|alambre",
        ],
    ),
    (
        "overhead_line",
        &[
            "wire|wires|line|lines|cable|cables|alambre ?that ?which ?@is ?comes|runs|goes|coming|going|running feeds|feed|feeding|to|into|alimenta ?power ?the|our|my|a|la house|place|building|casa|garage|barn|shop",
            "drop|service_drop|service_line|power_drop|power_feed|overhead_line|overhead_wire|mufa|acometida|weatherhead",
            "wire|wires|line|lines|cable|cables|alambre|alambres ?that ?thing ?which ?@is ..2 from|off|to|between|coming_from|feeding|de|del|al|que_va ?the|a|my|la|el ?power ?light ?utility street|pole|house|poste|casa|mast|alley|road|calle|transformer",
        ],
    ),
    (
        "torn_down",
        &[
            "ripped|tore|torn|pulled|yanked|knocked|snapped|came|broke|took|fell|jerked|blew|arranco|tumbo|jalo|trozo|cayo|dropped ..4 off|down|loose|away|apart|suelo|piso",
            "lays|laying|lying|hanging|draped|down|resting|tirado|tirada|@is|are ..1 on|across|over|in|en ?the|my|our|a|el|la ?wet ?chain ?link ground|yard|grass|fence|driveway|street|lawn|car|truck|roof|snow|mud|sidewalk|pool|deck|trampoline|suelo|patio|zacate|banqueta",
            "tirado|tirada|colgando|suelto|suelta",
        ],
    ),
    ("mouse_like", &["mouse|mice|rat|rats|squirrel*|chipmunk*|raccoon*|critter*|raton|ratones|rata|ratas|ardilla*"]),
    (
        "water_from",
        &[
            "pipe|pipes|tub|bathtub|toilet|commode|washer|dishwasher|sink|shower|roof|rain|storm|water_heater|hose|drain|skylight|ac|air_handler|leak*|overflow*|drip*|tuberia|tina|taza|lavadora|tubo|lluvia|gotera|bathroom|water",
        ],
    ),
    (
        "runs_into_box",
        &[
            "run*|ran|drip*|pour*|leak*|flow*|spray*|trickl*|com* ?right ?straight ?down ?out into|onto|through|over ?the|my|our ?kitchen ?hall ?dining ?room ?ceiling light|lights !closet|switch|bill|rain|well|wells|shaft|no",
            "run*|ran|drip*|pour*|leak*|flow*|spray*|seep*|trickl*|com*|going|cayendo|escurr*|gote* ?right ?straight ?all ?back ?down ?out into|onto|inside|through|over|en|dentro|sobre|adentro ?of ?de ?del ?the|my|our|a|el|la|that ?main ?electric ?electrical ?kitchen ?hall ?dining ?room ?ceiling panel|breaker_box|breaker|breakers|fuse_box|light_fixture|light_fixtures|chandelier|recessed_lights|can_lights|pot_lights|ceiling_fan|power_strip|electric_panel|meter_base|candil|foco|contacto|centro_de_carga|tablero|pastillas",
            "let_go|let_loose|burst|busted|broke|split|leak*|drip*|spray*|gave_way|opened_up|popped|revento|rompio ?right ?directly ?just above|over|on_top_of|over_top_of|encima|arriba|sobre ..2 panel|breaker_box|breakers|fuse_box|meter_base|centro_de_carga|tablero",
        ],
    ),
    ("wire_run", &["wire|wires|cable|cables|conduit|circuit|romex|line|install*|add|dedicated|skylight|night|tripping|trips|solar"]),
    (
        "over_sockets",
        &[
            "come|came|coming|comes|up|risen|rising|gone|went|climb*|reached|water|creek|covering|covers|covered|paso|subio|llego|tapo ?up ?it ?is ?now over|past|above|higher_than|to|the|arriba|hasta|encima ?de ?the|our|my|los|las ?plug ?wall ?electric plugs|outlets|sockets|plug_sockets|receptacles|baseboard_plugs|enchufes|contactos !cover|covers",
        ],
    ),
    (
        "still_plugged",
        &["still_plugged|plugged_in|all_plugged|still_on|lamp_is_on|lights_are_on|power_is_on|power_still_on|enchufad*|conectad*"],
    ),
    ("flickers", &["flicker*|flash*|glow*|spark*|arcing|light_show|parpade*|destell*"]),
    (
        "hidden_place",
        &[
            "attic|wall|walls|ceiling|crawlspace|crawl_space|behind|inside|soffit|rafters|up_there|in_there|back_there|atico|pared|tapanco|adentro|atras",
        ],
    ),
    (
        "lamp_weeps",
        &[
            "drip*|leak*|run*|pour*|com*|trickl*|gote*|sale|saliendo|cayendo|escurr* ?right ?down ?out from|out_of|off|through|of|por|de|del ?the|my|our|a|el|la ?kitchen ?hall ?bathroom ?bedroom ?ceiling ?can bulb|bulbs|light|lights|light_fixture|fixture|globe|lamp|ceiling_fan|chandelier|pendant|foco|lampara|candil|ventilador",
        ],
    ),
    (
        "liquid_spilled",
        &[
            "bucket|mop_water|coffee|soda|juice|drink|beer|wine|milk|tea|mop|cafe|refresco|jugo ..8 spilled|dumped|poured|knocked|went|tipped|splashed|derramo|cayo|tiro",
            "spilled|dumped|poured|knocked_over|tipped|splashed|derrame|tire|tiro ..3 bucket|mop_water|coffee|soda|juice|drink|beer|wine|milk|tea|water|cafe|refresco|agua",
        ],
    ),
    ("bang", &["bang|boom|pow|loud_pop|big_pop|explosion|tronido|tronazo|estallido|fireball"]),
];
