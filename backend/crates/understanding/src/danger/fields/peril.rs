//! Fields of whoever is held, buried, shut in or cut off: what closed on them, how deep they are in, who cries from where.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "pinned_by",
        &[
            "pinned|crushed|mashed|squashed|squished|wedged|trapped|buried|impaled|prensad*|aplastad*|atrapad*|enterrad* ?up between|under|against|beneath|underneath|behind|inside|by|in|to|entre|contra|bajo|debajo|en",
        ],
    ),
    (
        "buried_to",
        &[
            "up|clear|buried|in|over ..2 his|her|my|their|el|la|los|las waist|chest|neck|ribs|armpits|shoulders|hips|thighs|chin|head|cintura|pecho|cuello|costillas|hombros",
            "waist|chest|neck|shoulder deep",
            "only|just|all ..3 see ?is|of ..3 hat|head|hand|hands|feet|boots|helmet|arm",
            "buried|enterrad* alive|vivo|viva",
        ],
    ),
    (
        "loose_ground",
        &[
            "trench|hole|ditch|bank|excavation|pit|dirt|mud|sand|gravel|concrete|grain|snow|rubble|debris|hillside|embankment|zanja|pozo|hoyo|tierra|lodo|arena|escombro*|sewage|quicksand|corn|mulch|silo|bin",
        ],
    ),
    (
        "gave_way",
        &[
            "slid|caved|came|blew|burst|collapsed|gave|fell|settled|sloughed|let_go|washed|shifted|derrumb*|vino|deslav*|desgaj*|cayo ..2 in|down|on|over|under|abajo|encima|way|$",
        ],
    ),
    (
        "rests_on_body",
        &[
            "settled|sank|resting|sitting|lying|laying|laid|pressing|came_down|shifted|dropped|rolled|tipped|fell|landed ?down ?right on|onto|across|over ?top ?of ..1 his|her|my|their|both ?both ?right|left leg|legs|chest|back|foot|feet|arm|arms|hand|hands|stomach|pelvis|ankle|ankles|neck",
        ],
    ),
    (
        "lift_cage",
        &[
            "elevator|dumbwaiter|ski_lift|chairlift|escalator|gondola|scissor_lift|boom_lift|cherry_picker|elevador|ascensor|montacargas|stair_lift",
        ],
    ),
    (
        "cage_stopped",
        &[
            "trabo|tranco|detuvo|atasco|descompuso|not_go_up|not_go_down|not_go_anywhere|will_not_move",
            "stopped|stuck|dropped|dropping|jerked|quit|froze|frozen|jammed|died|dark|stalled|hung|parado|paro|quedo|atorado|atoro|not_moving|not_open|not_opening|between_floors|brinco|cayo",
        ],
    ),
    (
        "cage_people",
        &[
            "with|con ?my|mi|un|una|two|three|dos|tres|some|a @kin",
            "in_there|on_there|in_that|stuck_between",
            "of_us|in_here|in_it|inside|aboard|stuck_in|adentro|dentro",
            "we|i|kids|people|somebody|someone|he|she|customers|guests|patients|residents ?@is in|on|inside|still|up_there",
            "with|con ..3 kid|kids|baby|wheelchair|patient|people|ladies|gente|personas|senora",
        ],
    ),
    (
        "self_within",
        &[
            "i|we|me|us ?@is ?still ?stuck in|inside ?the|a|my shower|shower_stall|bathroom_stall|toilet_stall|port_a_potty|porta_potty|changing_room|utility_closet|supply_closet|boiler_room|vault|storage_unit|container|trailer",
            "i|we|me|us ?@is ?still ?stuck ?down ?up ?way ?back in|inside|under|beneath ?the|a|my|this|your ?walk ?in crawlspace|crawl_space|attic|elevator|freezer|vault|cellar|shed|trunk|tank|sauna|stairwell|bathroom|closet|pantry|safe_room|panic_room|storm_shelter|storm_cellar|walk_in|cooler|basement|laundry_room|utility_room|stall|tunnel",
            "estoy|estamos|quede|quedamos ..2 en|adentro|dentro ?de|del ?el|la sotano|bano|cuarto|atico|elevador|closet|congelador|cisterna|pozo|cajuela|bodega|sauna|azotea",
        ],
    ),
    (
        "shut_behind",
        &[
            "it|he|she|lid|door ?'s|has|just|is ?just ?got latched|clicked|locked|jammed|stuck ?shut",
            "se ?le cerro|trabo|atoro|atranco",
            "hatch|door|lid|panel|cover|gate|puerta|tapa|latch|knob|handle|chapa ..3 fell|shut|slammed|closed|locked|jammed|stuck|cerro|trabo|atoro|came_off|broke|blocked|blocking|latched|clicked",
            "can_not|could_not|not|no_puedo|no_podemos|no ..3 budge|open|get_out|climb_out|back_out|push_it|lift_it|salir|abrir|abre",
        ],
    ),
    (
        "cries_out",
        &[
            "scream*|yelling|hollering|crying|calling|banging|knocking|pounding|groaning|moaning|whimper*|gritando|gritos|llorando|golpeando|pidiendo|help|ayuda",
        ],
    ),
    (
        "from_within",
        &[
            "from|in|inside|behind|under|down|beneath|desde|adentro|dentro|abajo ?inside ?of|de|del ?the|a|my|our|el|la|los ?trash ?laundry ?freight ?storm elevator|shaft|well|manhole|tank|trench|attic|crawlspace|crawl_space|vault|freezer|walk_in|rubble|debris|septic|wreck|elevador|pozo|sotano|cisterna|escombros|zanja|hole|vent|trunk|culvert|chute",
        ],
    ),
    (
        "went_down_in",
        &[
            "went|climbed|crawled|dropped|lowered|gone|bajo|metio ..1 down|into|in|inside|al|a ..2 manhole|tank|septic|well|pit|vault|sewer|cistern|silo|bin|culvert|hole|pozo|fosa|cisterna|registro|alcantarilla|tanque",
        ],
    ),
    (
        "not_back",
        &[
            "not ..2 come|came|back|answering|answer|coming ?back ?up|out",
            "not ..3 hear|heard",
            "no ..2 sale|salido|contesta|responde|sube|subido|oigo",
        ],
    ),
    (
        "strapped",
        &[
            "in_the_back|in_back|in_the_backseat|in_his_seat|in_her_seat|en_el_asiento|dormido|dormida",
            "strapped|buckled|car_seat|carseat|booster|her_seat|his_seat|back_seat|backseat|asiento|sillita|asientito",
        ],
    ),
    (
        "car_shut",
        &[
            "cerro|cerraron|trabo|bloqueo|trabaron ?el|la|mi carro|coche|troca|camioneta",
            "in_the_ignition",
            "car|truck|van|suv|jeep|doors|carro|coche|troca|camioneta ?just|se locked|locks|cerro|cerraron|trabo",
            "locked ..3 car|truck|van|suv|jeep|minivan",
        ],
    ),
    (
        "swelter",
        &[
            "hot|degrees|ninety|eighty|hundred|90|95|96|97|98|99|100|101|102|103|104|105|calor|grados|sweating|sudando|crying|llorando|screaming|gritando|scared|panicking|sun|sol",
        ],
    ),
    (
        "bolted_inside",
        &[
            "pushed|pressed|hit|punched|popped|turned|twisted|apreto|empujo|le_puso ?in ?the|el|al|that|down ?little ?push button|lock|latch|knob|seguro|boton|pestillo",
            "turned|threw|slid|hit|flipped|pushed|latched|locked ?the|a|shut ?her ?his bolt|lock|latch|deadbolt|pestillo|seguro|chain",
            "locked|shut|bolted|encerro|encerrado|encerrada|cerro ?it|the|la|se ?door|puerta ..1 from|por ..1 inside|dentro",
            "se|me|nos encerro|encerraron|encerrado|encerrada",
            "locked|bolted|latched himself|herself|themselves|themself ?in",
        ],
    ),
    (
        "tub_filling",
        &[
            "tub|bath|bathtub|water|faucet|shower running|filling",
            "tub|bath|bathtub|water|faucet|shower|tina|agua|regadera|llave ?@is|'s|esta ?still ?just running|filling|on|overflowing|going|llena|llenando|abierta|corriendo",
            "tina|agua|tub|bath llena|llenandose|full",
        ],
    ),
    (
        "water_deep",
        &[
            "deep_end|kiddie_pool|alberquita|piscinita|bottom_of_the_pool|dock|pier",
            "pool|pond|hot_tub|jacuzzi|spa|lake|canal|creek|river|fountain|cistern|well|retention_pond|alberca|piscina|rio|acequia|pila|tina|noria|estanque|window_well|koi_pond|septic|pit",
        ],
    ),
    (
        "sinking",
        &[
            "at|on ..1 bottom",
            "boca_abajo",
            "under ..1 dock|raft|cover|ice",
            "drown*|slid_under|slipped_under|slid_down|went_under|going_under|face_down|floating_face|through_the_ice|thin_ice|face_in|fished|pulled_him_out|pulled_her_out|dragged_him_out|dragged_her_out|ahog*|hundio|boca_abajo|flotando|sacamos|sacaron",
            "can_not|could_not ..1 swim|get_out|climb_out|reach",
            "no_sabe|no_puede ..1 nadar|salir",
        ],
    ),
    (
        "crashed_into",
        &[
            "car|truck|suv|van|bus|tractor|forklift|driver|drunk|trailer|semi|pickup|rv|backhoe|bobcat|excavator|carro|troca|camion|camioneta ..1 hit|clipped|struck|smacked|sideswiped|rammed|took_out|clobbered|bumped|knocked|tumbo|golpeo|pego|choco ..5 house|building|porch|wall|column|post|storefront|church|duplex|casa|pared|edificio|columna",
            "car|truck|suv|van|bus|tractor|forklift|driver|drunk|carro|troca|camion|camioneta|trailer|semi|pickup|rv|motor_home|garbage_truck ..1 hit|crashed|drove|plowed|ran|rammed|slammed|smashed|choco|metio|estrello|backed ..1 through|into|in|en|contra|se ..4 house|building|store|storefront|wall|porch|shop|restaurant|church|casa|tienda|pared|edificio|negocio|duplex|apartment|apartments",
            "car|truck|suv|van|bus|tractor|forklift|driver|somebody|someone|carro|troca|camion|camioneta|trailer|semi|pickup ..3 hit|crashed|drove|plowed|ran|rammed|slammed|smashed|choco|metio|estrello|went|came ?right ?straight ?clean ?through|into|in|en|contra|se ?the|our|my|la|el|a ?front ?of ?the|living|corner ?room house|building|store|storefront|wall|porch|room|column|beam|post|shop|restaurant|church|casa|tienda|pared|cuarto|edificio|negocio|cocina",
        ],
    ),
    (
        "people_in",
        &[
            "people|folks|kids|somebody|someone|tenants|family|customers|residents|workers|gente|personas|ninos|familia ?@is|'s|esta|estan|hay ?still|todavia in|inside|upstairs|under|below|trapped|adentro|abajo|arriba|dentro",
        ],
    ),
    (
        "hid_in",
        &[
            "climbed|crawled|hid|hiding|got|went|locked|shut|metio|escondio|se_metio ..3 in|into|inside|en|dentro|a ..2 dryer|washer|freezer|fridge|refrigerator|cooler|trunk|chest|toolbox|hamper|oven|vent|duct|drain|culvert|storm_drain|cabinet|cajuela|secadora|lavadora|congelador|refri|baul|tinaco",
        ],
    ),
    (
        "cannot_leave",
        &[
            "can_not|could_not|unable_to|no_puedo|no_puede get|climb|crawl|salir ?myself|himself|herself ?back out|down|del|de|out_of|off ?of ?from ?the|this|la|el ?bath tub|bathtub|shower|pool|attic|crawl_space|crawlspace|hole|well|roof|ladder|tree|ditch|elevator|tina|pozo|techo|azotea",
        ],
    ),
    (
        "kin_floats",
        &[
            "@kin|@who_small|he|she is|'s|was|esta ..1 floating|sinking|drowning|bobbing|under|drowned|ahog*|flotando ?face_down in|inside|en|down|under",
        ],
    ),
    (
        "in_the_water",
        &[
            "in|into|inside|en ?the|our|my|a|la|el ?deep ?hot ?neighbor ?'s pool|pond|tub|hot_tub|bath|bathtub|lake|canal|creek|water|alberca|tina|agua|piscina",
        ],
    ),
    (
        "out_of_reach",
        &[
            "can_not|could_not ..2 get ..3 open|to|reach|in|him|her",
            "gate|door|fence|cover ..2 locked|stuck|shut",
            "alone|by_himself|by_herself|solo|sola",
        ],
    ),
    (
        "between_bars",
        &[
            "between|through|in|entre|inside ?the|my|los|las ?a ?of ?the banister|rails|railing|bars|slats|spindles|balusters|crib|fence|gate|barandal|barrotes|reja|chair|stair_rail",
        ],
    ),
    (
        "panics",
        &[
            "panic*|crying|screaming|stuck|atorad*|atoro|can_not|could_not|turning|swelling|swollen|purple|blue|llorando|gritando|hurts|hyster*",
        ],
    ),
    (
        "dropped_flat",
        &[
            "just|and|then|he|suddenly dropped|collapsed|folded|crumpled|keeled|passed_out|went_limp|went_down|quit_answering|quit_moving|quit_talking !off|it|the|by|in",
            "no ..1 contesta|responde|sale|mueve",
        ],
    ),
    (
        "pins_somebody",
        &[
            "pinning|crushing|squashing|mashing|trapping|pinching|flattening ?down ?on ?my|his|her|the|our ?poor ?little ?right ?left leg|legs|foot|arm|hand|hands|chest|fingers|him|her|us|me|@kin",
            "pinned|pins|crushed|squashed|mashed|trapped|flattened|squished|smashed|buried|prenso|aplasto|atrapo|enterro ?a ?my|the|our|mi|one ?of ?the ?my ?poor @kin|him|me|us|guys|workers !in_a_contract|into|a_deal",
        ],
    ),
    (
        "down_the_hole",
        &[
            "@is|'s|fell|went|stuck|trapped|got|esta|cayo ?still ?stuck down|inside|in|at_the_bottom|at_the_bottom_of|adentro|en ?of ?de ?del ?the|a|an|el|la|our|my|that ?old ?dry ?open well|shaft|manhole|cistern|septic|septic_tank|pozo|cisterna|noria|alcantarilla|silo|grain_bin|laundry_chute|storm_drain|mine|sinkhole !pump|house|working",
        ],
    ),
    ("at_work", &["working|looking|fixing|checking|inspect*|cleaning|pumping|trabajando|arreglando"]),
    ("shut_out", &["locked|lock|shut ?himself|herself|me|us|them ..1 out", "can_not|could_not|no_puedo ..1 get|entrar ?back in|inside|$"]),
    (
        "shut_on_me",
        &[
            "se ?me|nos cerro|trabo|atoro|atranco ..1 puerta|tapa|compuerta|escotilla|el|la",
            "door|hatch|lid|gate ..2 shut|closed|locked|latched|clicked|slammed ..1 behind|on ..1 me|us",
        ],
    ),
    (
        "from_inside",
        &[
            "por|desde|from|de ..1 dentro|adentro|inside",
            "not|no|can_not ..2 open|abre|abrir ..1 from|por|desde ..1 inside|dentro|adentro|here",
            "no_inside|inner|inside handle|knob|latch|release",
        ],
    ),
];
