//! Fields of bodies and clothes that something holds, crushes or shuts in, and of what is no such thing.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "small",
        &[
            "chiquito|chiquita|chamaco|chamaca|nene|nena|peque|bebita|bebito|bebe|nieto|nieta|mijo|mija|escuincle|huerco|plebe|morrito|morrita|preschooler|lad",
            "@who_small|cat|dog|perro|gato|puppy|pets",
        ],
    ),
    (
        "on_somebody",
        &[
            "on|onto|over|upon ?top ?of ?both ?one|two|three|some|a|couple ?of ?my|our|the|them @kin",
            "on|onto|over|upon|on_top_of|across|against ..2 him|her|me|us|them|@kin",
            "encima|arriba ?de ?el|ella|mi",
            "me|le|nos cayo|callo|aplasto|prenso|machuco",
        ],
    ),
    (
        "body",
        &[
            "dos|tres|varios|cuatro|media|toda|todo ?la ?el @body_es",
            "across|along ?the|his|her|my back|belly|ribs|shoulder|shoulders|calf|thigh|shin|scalp|forearm|wrist|palm|cheek|forehead !door|yard|porch|room|of|gate|fence",
            "my|his|her|their|your|our|'s|both|one|mi|mis|su|sus|a ?right|left|whole|entire|other|poor|bad|little|own|bare @body !door|doors|yard|porch|room|deck|gate|patio|window|wall|splash|bedroom|house|slider|fence|stairs|steps|entrance|office|lot|alley|unit|soap|towel|towels|rail|rails|dryer|shower|sprayer|lotion|lift|cream|treatment|off",
            "in|on|across|over|to|by|around|into|all_over|up|down the ?whole face|eye|eyes|neck|chest|leg|legs|arm|arms|hand|hands|fingers|foot|stomach|throat|head !of",
            "el|la|los|las|un|una @body_es !de",
        ],
    ),
    (
        "stuck",
        &[
            "stuck|hung_up|caught|pinned|trapped|wedged|jammed|pinch*|lodged|snagged|tangled|crushed|mashed|squashed|smooshed|atorad*|atoro|prensad*|prenso|atrapad*|machuc*|apretad*|trabad*|pillad*",
            "can_not|could_not|not|won't|unable_to|no_puedo|no_puede ..1 get|pull|work|free|pry|yank|wiggle|move|sacar|sacarlo|sacarla|zafar ?it|him|her|them|my|his ..2 out|loose|free|off|$",
            "not ..2 come|coming|pull|pulling ..1 out|loose|free",
            "no ?lo|la|los|las|le|se|me ?puedo|puede|podemos|pueden|sale|salen sacar|sacarlo|sacarla|sacarlos|sacarlas|zafar|zafarlo|sale|salen|soltar",
            "se ?me|le|nos quedo|quedaron|atoro|atoraron",
        ],
    ),
    (
        "heavy",
        &[
            "garage_door|overhead_door|door|cabinet|cabinets|shelf|shelves|shelving|rack|racks|bookcase|dresser|beam|joist|wall|chimney|tree|limb|branch|log|fridge|refrigerator|freezer|washer|dryer|stove|range|water_heater|heater|boiler|furnace|unit|compressor|condenser|safe|piano|machine|mower|forklift|tractor|bobcat|car|truck|van|trailer|jack|hoist|lift|tank|pallet|slab|brick|bricks|block|blocks|concrete|dirt|rock|boulder|ceiling|drywall|sheetrock|pipe|pipes|ladder|scaffold*|tub|bathtub|mirror|glass|pane|window|generator|transformer|manhole_cover|gate|toilet|vanity|countertop|crane|bucket|panel|chandelier",
            "porton|puerta|tapa|refri|refrigerador|gabinete|tabla|viga|arbol|rama|pared|barda|techo|calentador|boiler|lavadora|estufa|carro|troca|escalera|tinaco|ropero|reja|bloque|losa|maquina|tubo",
        ],
    ),
    (
        "fell",
        &[
            "off_the_track|off_its_track|off_the_jack|fell|fall|falls|fallen|came_down|come_down|comes_down|coming_down|dropped|drop|landed|tipped|tipped_over|toppled|rolled|rolled_back|slid|slipped|shifted|collapsed|caved|crashed|flipped_over|swung|slammed|slammed_shut|closed|shut|pinned|crushed|crush*|mashed|smashed|went_over|gave_way|let_go|kicked_back|ran_over|backed_over",
            "cayo|cae|caido|aplast*|prenso|machuco|solto|vino_encima|vino_abajo|volteo|cerro|derrumb*",
            "came|come|went|tipped|swung|fell ..1 over|off|loose|down ..1 on|onto",
            "let|came loose",
            "cayo|callo|vino ?encima ?la|el|una|un",
        ],
    ),
    (
        "clothes",
        &[
            "my|his|her|the|'s ?left|right apron|vest|tie|lanyard|necklace|bracelet|watch|coat|hoodie|coveralls|robe|shoelace|lace|boot|boots|shoe|shoes|glove|gloves|sleeve|shirt|pants|jeans|collar|jacket|scarf|hair|ponytail|braid|manga|camisa|bota|guante|pantalon",
        ],
    ),
    (
        "seizes",
        &[
            "grabbed|grabs|caught|pulled|pulls|sucked|yanked|snagged|wrapped|wound|wound_up|tangled|chewed|took|jalo|agarro|atrapo",
            "agarro|jalo|atoro|trago|sucking|sucked_in|holding",
        ],
    ),
    (
        "teeth",
        &[
            "table_saw|saw|skill_saw|miter_saw|chainsaw|disposal|mower|blades|auger|grinder|wood_chipper|chipper|shredder|slicer|meat_slicer|mixer|press|rollers|gears|belt|sprocket|drill|trencher|blower|fan|sierra|triturador*|molino|esmeril|cortadora|rebanadora|pulidora",
            "conveyor|escalator|baler|compactor|trash_compactor|hinge|hinges|winch|pulley|hoist|propeller|fan_blade|fan_blades|band_saw|log_splitter|lathe|spring|springs|garage_spring|blade|rototiller|edger|weed_eater|hedge_trimmer|snow_blower|snowblower|banda|polea|resorte|chain|chains|cable_drum|gear|gears|cog|reel|roller|track|cadena|engrane|engranes|rodillo",
            "driveshaft|drive_shaft|shaft|pto|flywheel|rotor|impeller|turntable|pool_drain|intake|suction|dock_plate|gate_arm|treadmill|escaladora|maquina|prensa|batidora|lavadora",
        ],
    ),
    (
        "in_teeth",
        &[
            "in|inside|into|en|a|dentro ?de ?del ?the|my|our|a|el|la|un|una drill|podadora|batidora|licuadora|desbrozadora|impresora|prensadora|lawnmower|weed_eater|hedge_trimmer|grain_auger|baler|roller",
            "in|inside|into ?the|a|my|our ..1 machine|rollers|press|gears|blades",
            "in|inside|into|en|dentro ?de ?del ?the|my|our|a|el|la|un|una disposal|garbage_disposal|saw|mower|auger|grinder|chipper|shredder|slicer|mixer|press|conveyor|baler|compactor|fan|triturador|trituradora|molino|sierra|maquina|licuadora|prensa|snow_blower|snowblower|tiller|chainsaw|lawn_mower|treadmill|log_splitter|elevator_door|escalator|snowthrower|blender|trencher|cortacesped",
        ],
    ),
    (
        "tight_spot",
        &[
            "slide|slide_tube|tube_slide|tunnel|crawl_tube|drum|barrel|elevator_pit|tube",
            "culvert|drainpipe|storm_drain|manhole|pit|shaft|chute|laundry_chute|well|trench|tank|crawlspace|crawl_space|attic|elevator|lift|dumbwaiter|panic_room|safe_room|vault|storm_shelter|storm_cellar|sauna|walk_in|duct|chimney|vent|silo|hole|ditch|under_the_house|under_the_deck|under_the_porch|between_the_walls|pozo|zanja|elevador|ascensor|cisterna|coladera|alcantarilla|debajo_de_la_casa|ducto|fosa",
        ],
    ),
    (
        "held_fast",
        &[
            "stuck|trapped|pinned|wedged|atorad*|atrapad*|encerrad*|can_not_get_out|can_not_back_out|can_not_move|not_get_out|no_puede_salir|no_puedo_salir|no_sale|buried|enterrad*",
            "can_not|could_not|not ..1 get|back|climb|crawl|make_it ..2 out|up|loose|free|down",
        ],
    ),
    (
        "who_within",
        &[
            "@kin|@who_small|he|she|somebody|alguien ?prep ?'s|is|are|got|was|gets|esta|estan|quedo|quedaron|se|locked|shut|stuck|trapped|metio ?all|still|accidentally|quedo|metio|stuck|locked|shut|himself|herself ?up|alone in|inside|inside_of|into|en|dentro|adentro ?de ?del ?the|my|our|his|her|a|el|la|un|una|mi|su ?walk_in|upstairs|downstairs|guest|hot|back|kitchen @confined",
        ],
    ),
    (
        "in_there",
        &[
            "in_there|inside|in_it|in_here|crying|screaming|panick*|scared|adentro|ahi_adentro|alone|yelling|help|gritando|llorando|hours|minutes|desmay*",
        ],
    ),
    (
        "no_way_out",
        &[
            "jammed|stuck|locked|latched|wedged|bolted|dead_bolted|atorad*|trabad*|atrancad*|cerrad*|encerrad*",
            "can_not|could_not|not ..4 open|apart",
            "not|can_not|could_not|no ..2 open|budge|turn|unlock|latch|release|get_out|get_him_out|get_her_out|get_them_out|get_it_open|abre|abrir|salir",
            "handle|knob|latch|release|door|button|chapa|puerta ..3 broke|broken|fell_off|came_off|snapped|not|does_nothing|rota",
        ],
    ),
    (
        "sweltering",
        &[
            "hot|degrees|ninety|eighty|hundred|95|96|97|98|99|100|101|102|103|104|105|106|calor|grados|crying|sweating|llorando|scared|panicking|panic",
        ],
    ),
    (
        "creature",
        &[
            "raccoon*|squirrel*|bird|birds|possum*|opossum*|rat|rats|mouse|mice|bat|bats|snake|skunk|animal|animals|kitten|critter*|ardilla|mapache|rata|pajaro",
        ],
    ),
    (
        "object",
        &[
            "toy|toys|ball|phone|ring|key|keys|sock|rag|wipes|flush*|juguete|llaves|pelota|thing|screw|bracelet|earring|remote|frisbee|drone|meeting|traffic",
        ],
    ),
    (
        "plans",
        &[
            "thinking_about|thinking_of|considering",
            "schedule*|move|reschedule|cancel|appointment|quote|estimate|install*|replace*|cita|cotiz*",
        ],
    ),
    ("stair_lift", &["stair|chair|car|truck|scissor lift", "stairlift|chairlift|face_lift|lash_lift|brow_lift"]),
    (
        "child_in_car",
        &[
            "@who_small ?'s|is|are|was|got|se ..2 in|inside|adentro|dentro|en ?the|my|our|del|de|el|la|mi ..1 car|truck|van|suv|minivan|jeep|carro|coche|troca|camioneta",
        ],
    ),
    (
        "shut_or_hot",
        &[
            "can_not|could_not|no|not ..4 open|get_in|abrir|unlock",
            "windows|doors ?@is|are ?all ?rolled up|closed|shut|locked",
            "locked|hot|degrees|ninety|eighty|hundred|sweating|crying|keys|key|calor|calorcito|grados|llaves|encerr*|cerrad*|llorando|sudando",
        ],
    ),
    (
        "stuck_in_thing",
        &[
            "@who_small ?'s|is|are|got|gets|esta|quedo stuck|trapped|wedged|jammed|caught|atorado|atorada|atrapado in|inside|between|under|behind|through|en|entre|debajo ?de ?the|a|my|our|un|una|el|la !traffic|meeting|school|work|town|line|airport|bed|class|practice|california|texas|there|here|snow|soccer|daycare|while|until|all_day|alone",
        ],
    ),
    (
        "under_heavy",
        &[
            "under|beneath|underneath|debajo_de|bajo ?the|a|my|our|la|el|un|una|his|her motorcycle|quad|atv|four_wheeler|golf_cart|riding_mower|tiller|desk|dresser|bookcase|vending_machine|gate|moto|mueble|ropero",
            "under|beneath|underneath|debajo_de|bajo ?the|a|my|our|la|el|un|una ?dock|steel|metal|heavy|big|whole dishwasher|washer|dryer|stove|refrigerator|piano|safe|forklift|boulder|rock|pallet|scaffold|engine|trailer|plate|door|garage_door|gate|car|truck|lift|tractor|wheel|tire|machine|shelf|rack|beam|pallet|forklift|cabinet|fridge|heater|tub|porton|carro|llanta|viga|maquina",
        ],
    ),
    ("fell_on_them", &["me|le|nos|les cayo|callo|aplasto|prenso|machuco|vino ?encima"]),
    (
        "keys_left_in",
        &[
            "key|keys|fob|llaves|llave ?@is|are|got|still|se|quedaron ..3 on|in|en ?the|my|el|la ?front ?back ?driver ?passenger ?'s seat|ignition|console|dash|cup_holder|cupholder|asiento",
            "fob|fobs|llavero ..3 in_there|inside|adentro",
            "key|keys|fob|llaves|llave ?@is|are|got|still|se|quedaron ..3 in|inside|adentro|dentro|en ?de ?del ?the|my|our|el|la|mi ignition|car|truck|van|suv|minivan|jeep|carro|coche|troca|camioneta|vehicle",
        ],
    ),
    (
        "little",
        &[
            "baby|babys|babies|toddler|infant|newborn|kid|kids|child|children|son|daughter|grandson|granddaughter|grandbaby|grandkids|twins|year_old|month_old|little_one|kiddo|bebe|bebita|bebito|nino|nina|ninos|hijo|hija|nieto|nieta|dog|dogs|puppy|perro|perrito|gato|cat",
        ],
    ),
    (
        "with_little",
        &[
            "with|con|and|y ?my|the|our|la|el|mi|los|two|both ?little baby|babys|babies|toddler|infant|newborn|kid|kids|child|children|son|daughter|grandson|granddaughter|grandbaby|twins|bebe|bebita|bebito|nino|nina|ninos|hijo|hija|nieto|nieta|dog|dogs|puppy|perro|perrito ?@is|are|still|esta|all|asleep|strapped in|inside|adentro|dentro|buckled|strapped",
            "with|con ?my|the|our|la|el|mi|los|two|both ?little baby|babies|toddler|infant|newborn|kids|child|grandson|granddaughter|twins|bebe|bebita|bebito|nino|nina|ninos|nieto|nieta|dogs|puppy|perro|perrito",
        ],
    ),
];
