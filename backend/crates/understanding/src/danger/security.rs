//! Doors that do not lock, people locked out, break-ins, stranded callers.

use domain::meaning::Hazard::Insecure;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life("intruder", Insecure, &[
"someone|somebody|man|guy|stranger|he|alguien|hombre|tipo|vecino|borracho|ex ..8 with|con ?a|un|una|su gun|knife|machete|pistol|pistola|cuchillo|rifle|shotgun|navaja|bate !logo|tattoo|phone|sticker|shirt|emblem|store|shop",

"hay|esta|anda alguien|un_hombre|unos_hombres|ladrones|rateros|un_tipo|un_ratero ..1 adentro|dentro|metido|escondido ..2 casa|negocio|tienda|local|departamento|cochera|oficina|taller|cuarto|atico",
"oigo|escucho|oi ..1 alguien|gente|pasos|ruidos|voces ..2 adentro|dentro|abajo|arriba ..2 casa|negocio|tienda|local|departamento|cochera|taller|cuarto|atico",

"someone|somebody|man|guy|dude|stranger|ex|they|he|boyfriend|alguien|tipo ?@is|keeps|started|esta|estan ?just kicking|beating|busting|prying|breaking|smashing|ramming|pateando|tumbando|forzando ?in|down|open|at ?on ?my|the|our|mi|la ?front|back|side ?bedroom door|window|puerta|ventana",
"ex|boyfriend|drunk|customer|stranger|dude|woman|teenagers ..5 with ?a|con ?un|una bat|gun|knife|machete|pistol|pistola|cuchillo|crowbar|rifle|shotgun|bate",
"stranger|strangers|strange_man|some_guy|some_man|weirdo|prowler|unknown_man|naked_man|drunk_guy|desconocido ?@is ..1 in|inside|on|under|en|adentro ..1 my|our|the|mi|la garage|house|yard|basement|attic|shed|kitchen|room|porch|bedroom|bathroom|casa|cochera|patio|cuarto",

"un|unos|alguien ?hombre|hombres|senor|tipo|tipos|vato|ratero|desconocido|loco ..1 metio|metieron|entro|entraron|anda|andan|brinco ..1 a|en|adentro|dentro|por ?de ?la|mi|nuestra casa|cuarto|cochera|patio|barda|departamento|ventana",
"hiding|hid|hide|escondid* ..3 closet|bathroom|bedroom|bano|cuarto|attic ..8 someone|somebody|man|guy|he|alguien|hombre",

        "someone|somebody|a_man|stranger|intruder|alguien ?@is|'s|has_been ..3 breaking_in|trying_to_get_in|trying_to_break_in|in_my_house|in_the_house|inside_my_house|entrar|metiendo",
        "intruder|prowler|home_invasion",
        "hear|heard|hearing|see|seen|saw|oigo|escucho ..2 someone|somebody|footsteps|a_man|a_guy|people|voices|alguien|pasos ..4 downstairs|upstairs|in_the_house|in_my_house|inside|in_the_attic|in_the_garage|in_the_basement|abajo|arriba|adentro|en_la_casa",
        "man|guy|someone|somebody|people|kid|kids|he|tipo|hombre|alguien ..3 with ?a|con ?un|una crowbar|gun|knife|bat|weapon|machete|pistol|hammer|pistola|cuchillo|palo",
        "pounding|banging|beating|kicking|hammering ..2 on|at|in|down ?my|the|our door|window ..12 break|kill|hurt|threat*|will_not_leave|says|said|screaming|drunk|let_him_in",
        "says|said|saying|threat* ..4 break|kick|bust|burn ..2 down|in|door",
        "tirando|pateando|golpeando ..3 puerta ..8 entrar|matar|amenaz*|tumbar",
        "someone|somebody|man|guy|stranger|homeless|squatter|squatters|alguien|tipo ..2 hiding|lurking|living|sleeping|camping|camped|squatting|escondido|metido ..3 basement|attic|garage|house|shed|yard|crawl_space|crawlspace|closet|sotano|casa|cochera",
    ])
        .unless(&[
"bat|gun|knife|rifle logo|tattoo|emblem|store|shop|show|block|sharpener|safe|club",

            "nail|caulk|heat|glue|staple|spray|paint|screw gun",
            "hammer|drill ..2 drill|job|work",
            "neighbor*|tenant*|guests|kids|family ..4 upstairs|downstairs",
            "hear|heard ..4 voices ..3 phone|line",
            "intruder alarm|detection|system",
        ]),
    Row::urgent(
        "locked out",
        Insecure,
        &[
"perdi|perdimos|extravie|olvide|olvidamos ..2 llaves|llave ..16 no_puedo|no_podemos entrar|abrir|pasar|meternos",

"?me|nos quede|quedamos|quedo ?encerrado afuera|fuera|sin_llaves|sin_llave",

            "@person|i|we|myself|us|me|ourselves ..3 locked|lock out !furnace",
            "locked_out of|and|now|here",
            "locked|locking|lock|left|forgot|closed ..3 key|keys|fob ..4 in|inside ..3 car|house|truck|apartment|office|trunk|home|it|van|room|inside|and",
            "key|keys|fob ?@is|are|got ..3 locked|stuck|left inside|in ..3 car|house|truck|trunk|apartment|inside|van",
            "keys|key inside|in ?the ?car|house|truck ..4 locked|late|night|outside",
            "can_not|could_not get in|inside|into ?to ?my|our|the house|apartment|home|car|office|place|building|truck|store",
            "broke|broken|snapped ..2 key|keys ..2 off|in|inside",
            "key|keys|llaves ..2 went|fell|dropped|slid|cayeron ..1 down|into|in|through|en|por ..2 grate|sewer|drain|storm_drain|lake|river|elevator|crack|gap|vent|alcantarilla|coladera",
            "i|we|she|he ?still can_not|could_not get ?back in|inside !touch|contact|to|for|until|till|on|before|there|line|a",
            "lost ?my|our|the|all ?house|car|only key|keys ..6 outside|get_in|tonight|now|can_not|locked|stuck",
            "stranded|stuck outside",
            "outside ..6 lost|forgot|no|without|misplaced ..2 key|keys",
            "me|nos quede|quedamos afuera|fuera|encerrado|sin_llaves",
            "deje|perdi ?mis|las llaves ..4 adentro|dentro|carro|casa",
            "key ..2 broke|broken|snapped|stuck ..3 in|off|inside ..2 lock|door|ignition|deadbolt|knob|keyhole|cylinder",
            "stuck|stranded|standing|sitting|waiting ..1 out ?here|there ..4 porch|driveway|cold|rain|dark|street|parking_lot|snow|lot",
            "fuera de ?mi|la casa|carro",
            "keys|key|fob ..5 looking_at_me|staring_at_me|on_the_seat|in_the_ignition|through_the_glass|through_the_window|in_the_trunk|on_the_counter|on_the_kitchen|dentro|adentro",
            "locked|shut|latched|closed ..2 behind me|us|him|her",
            "door|puerta ..3 locked|shut|closed|cerro|cerrada ..3 behind|with_the_keys|con_las_llaves",
            "can_not|could_not|no_puedo|no_podemos|unable_to get|entrar ..1 back|in|inside|into|a|al ?to ?en|in ?my|the|our|mi|la house|home|car|truck|apartment|condo|building|office|shop|store|room|unit|van|casa|carro|negocio|departamento",
            "keys|key|llaves <6> locked|left_inside|left_in|stuck|deje|dejo|quedaron|olvide|encerre ..4 car|house|truck|van|apartment|office|trunk|inside|adentro|dentro|carro|casa|coche|troca|cajuela",
            "lock|locked|locking|shut myself|ourselves|us|me|himself|herself|themselves out",
            "deje|dejo|dejamos|quedaron|encerre ..3 llaves",
            "keys|key|llaves ..4 wrong_side|other_side|on_the_table|on_the_counter|on_the_hook|on_the_bed|on_the_dresser|del_otro_lado ..8",
            "on|outside ?my ?the porch|doorstep|stoop|driveway|front_step ..6 pajamas|robe|towel|barefoot|socks|key|keys|locked|freezing",
            "~locked_out",
            "outside|afuera <8> no|without|lost|forgot|sin|perdi ..2 key|keys|llaves|llave",
            "perdi|perdimos|deje|olvide ..3 llaves|llave ..8 entrar|casa|carro|afuera|adentro",
            "locked|encerre|deje ..8 keys|key|llaves ..10 car|truck|van|suv|jeep|carro|troca",
            "key|keys ?@is|are|got|get|were locked_in|locked_inside|shut_in|shut_inside",
            "key|keys|llaves ..4 down ..2 drain|grate|elevator|storm_drain|toilet ..10 can_not|locked|get_in|inside|house|car",
        ],
    )
    .unless(&[
"keep|keeps|always|forever|constantly|usually ..1 locking|lock|getting",

"lock* ..3 out ..1 all_the_time|constantly|a_lot|every|again_and_again|too_often|so_much|so_often|twice",
"keypad|smart_lock|code_lock|lockbox",

        "furnace|boiler|heater|unit|compressor|system|thermostat ..8 locked_out|lockout",
        "leave|left|leaving|put|will_be|hidden|hide ..4 key|keys ..4 under|on|in|with|at",
        "can_not get ?back into|in ?my|the account|email|app|portal|system|website",
        "key|keys ..3 stuck ..2 ignition|lock",
        "screen|bathroom|bedroom|closet|safe|cabinet|mailbox|filing",
        "furnace|boiler|heater|unit|compressor|account|phone ..3 locked_out|locked",
        "locked out of ?my account|phone|computer|email",
        "rates lock*",
        "install*|quote ..6 lock",
    ]),
    Row::urgent(
        "door will not lock",
        Insecure,
        &[

"drove|crashed|plowed|rammed|backed|slammed|choco|metio ..1 into|through|contra|en|por ?the|my|our|la|el|mi front|glass|window|wall|doors|frente|vitrina|vidrio ..3 shop|store|storefront|salon|restaurant|office|business|tienda|local|negocio",

"hole|gap|opening|hoyo|hueco|nothing ..2 where|donde ..3 door|window|storefront|glass|wall|puerta|ventana|vidrio ..2 was|used|goes|is|were|estaba",
"drove|crashed|plowed|ran|backed|slammed|choco ..1 into|through|contra|en ?the|my|our|la|el|mi ..1 storefront|front_window|lobby|showroom|shop|store|garage_door|overhead_door|bay_door|front_door|tienda|local|porton",

            "@key_door ..5 not|never|no|will_not lock|close|shut|latch|secure|locking|closing|cierra|cerrar|asegura",
            "can_not|could_not|unable_to|no_puedo lock|close|secure|shut|cerrar ..3 @key_door|house|store|shop|garage|building|up",
            "@key_door ..3 kicked_in|kicked|broken_into|pried|smashed|shattered|busted_in|broken_open|off_the_hinges|off_its_hinges|busted_open|fell_off|rota|roto|quebrada",
            "shattered|smashed|broke_out|busted_out|busted ?my|our|the|a ?front|back|side|big|sliding|glass|car window|windows|door|glass|windshield|storefront",
            "glass|window|windshield|storefront|sliding_door ..3 shattered|smashed|exploded|is_gone|broken_out|busted_out",
            "board|boarded|boarding ?it|the|my|our|up ?window|house|door up",
            "board_up|boarding_up|emergency_board",
            "puerta|porton ..3 no_cierra|abierta|atorada",
            "@key_door|door|window|ventana|puerta|lock|cerradura|chapa <6> not_lock|not_close|not_shut|not_latch|not_secure|will_not_stay_shut|not_locking|not_closing|wide_open|kicked_in|pried|smashed|busted|jimmied|off_its_hinges|hanging_open|hanging_off|no_cierra|no_cierran|no_se_cierra|rota|quebrada|no_pone_seguro|forzada|forzaron",
            "can_not|could_not|no_puedo|no_podemos lock|secure|close|cerrar ..3 house|door|shop|store|place|up|building|back|front|puerta|negocio|casa|local",
            "creep|creeps|stranger|prowler|weirdo|guy|man|someone|somebody|some_dude|somebody_else|neighbor|kids|drunk|alguien|un_hombre ..3 trying|tried|messing_with|jiggling|rattling|casing|lurking|peeking|pulling_on|banging_on|checking|forzar|forzando|jalando ?to|on ?my|the|our|at|mi|la|open ?back|front|side ?to_get ?in_the ?the door|doors|doorknob|knob|lock|window|windows|gate|garage|puerta|ventana",
            "lock|deadbolt|knob|doorknob|handle|key|chapa|cerradura ..3 spins|spinning|just_turns|turns_and_turns|does_nothing|fell_out|fell_off|came_off|came_out|pulled_out|broke_off|falls_out|da_vueltas|se_cayo|se_salio ..12 door|outside|tonight|lock*|shut|front|back|secure|alone|store|anyone|open|puerta|trying",
            "door|window|house|shop|store|puerta|casa|negocio <10> anyone|anybody|any_body|cualquiera ..2 can|could|puede ..2 walk|come|get|reach|entrar|meterse",
            "door|window|puerta|ventana <6> propped|chair|rope|bungee|duct_tape|plywood|cardboard|boarded|tape|tied|holding_it_shut|off_the_hinges|hanging_by|trash_bag|cobija ..6",
            "door|puerta|window|gate ..3 not|never|no ..1 stay ?stay shut|closed|locked|cerrada|close|closing|lock|latch",
            "brick|rock|bat|bullet|pellet|car|truck|ball|ladrillo|piedra ..2 through|into|contra|por ..3 window|door|storefront|glass|garage|wall|ventana|puerta|vidrio",
            "door|door_frame|doorframe|frame|jamb|gate|puerta|marco <6> split|splintered|kicked|busted|broken_in|smashed ..10 open|swings|close|lock|shut|secure",
            "door|puerta ?just|keeps|only swings|swinging|blowing|hanging|abre open|loose|sola",
            "ratero|rateros|ladron|ladrones|thief|thieves|burglar*|robber* <10> puerta|ventana|door|window|chapa|lock|vidrio|glass",
            "took|tore|ripped|blew|knocked|busted|pried|kicked|smashed|peeled ..3 door|doors|window|windows|garage_door|glass ..3 off|open|in|out|down",
            "quebraron|rompieron|quebro|rompio|reventaron|patearon|forzaron ..3 vidrio|vidrios|ventana|puerta|vitrina|escaparate|chapa|cristal|candado",
            "smashed|broke|busted|shattered|cracked_out|put_a_hole_in ..3 window|door|windshield|storefront|glass ..8 wide_open|open|rain*|outside|tonight|secure|stolen|with_the",
            "@key_door ..6 came_off|off|jumped ..3 track|hinges|rail|hinge ..8 not|open",
        ],
    )
    .unless(&[
        "wide_open|open for ?you|your|the ?guys|crew|tech",
        "close|closing on ?the|our|my|a house|home|deal|sale|property|place",
        "oven|dryer|fridge|refrigerator|dishwasher|washer|closet|cabinet|shed|microwave ..8 door",
        "blew|knocked|took ..2 off ..3 fence|shed|gutter",
        "took ..3 door|window|doors|windows ..3 off ..4 paint|replace|move",
        "cabinet|cupboard|closet|car|oven|shed|dog|interior|screen|storm ..3 swings",
        "ball|rock ..3 gutter|roof",
        "cabinet|closet|bathroom|bedroom|pantry|shower|dryer|oven|fridge|refrigerator|dishwasher|washer|screen|storm|attic|crawlspace|doggy|dog|pet|garage|freezer|microwave|furnace|mailbox|shed door|doors|gate",
        "dishwasher|dryer|washer|oven|fridge|microwave ..4 not ..2 latch|close|lock|shut",
        "tape|cardboard ..4 vent|ceiling|pipe|light",
        "handle|knob|key ..3 faucet|toilet|shower|valve",
        "garage_door|shed|cabinet|closet|bathroom|bedroom|pantry|oven|dryer|fridge|dishwasher|washer|car|shower|gate|screen",
        "door ..3 sticks|squeak*|drag*",
        "rekey|new locks",
        "garage|overhead ?door ?will|does|would not",
        "cabinet|closet|bathroom|bedroom|pantry|shower|interior|dryer|oven|fridge|refrigerator|dishwasher|washer|inside|screen|storm|kitchen_cabinet door|doors",
        "sticks|sticky|squeak*",
        "door_lock|lock|deadbolt install*",
    ]),
    Row::urgent(
        "garage door open",
        Insecure,
        &[
"overhead_door|overhead|bay_door|garage_door|garage|roll_up|rollup|porton|cochera|gate <20> can_not|could_not|no_puedo|no_podemos ..3 get|pull|back|drive|sacar|salir ..3 out|carro|troca|coche|car|truck|ambulance|engine",
"car|cars|truck|trucks|van|ambulance|engine|engines|rig|carro|troca|camion ..2 can_not|could_not|not|no ..1 get|back|pull|roll|drive|puede|sale|salir ..1 out|salir",
"garage_door|overhead_door|porton ..8 hanging|crooked|sideways|off_track|colgando|chueco|chueca ..10 car|cars|truck|in_there|inside|work|shift|hospital|carro|adentro",

            "garage|overhead ?door|gate ?@is|'s|got ..2 stuck|jammed ?halfway ?wide open|up",
            "garage ?door ..3 not close ..8 leave|leaving|airport|night|tonight|town|secure|security|stuff|everything|stolen|kids|overnight|bed",
            "garage_door|overhead_door|garage|bay_door|roll_up_door|porton <8> stuck|jammed|frozen|atorado|abierto ?up|half|halfway|wide|all_the_way open|up|halfway|half_way|way_up|abierto",
            "garage|garage_door|overhead_door|porton ..3 not ..1 come_down|go_down|close|shut|baja|cierra ..10 leave|leaving|open|work|night|airport|trip|stuff|tools|abierto|salir",
            "car|truck|van|carro|troca ?@is|'s|esta ..2 trapped|stuck|blocked|locked|atrapado|atorado ..2 in|inside|behind|en ..2 garage|gate|cochera|porton",
            "garage|garage_door|overhead_door|bay_door|roll_up_door|porton <14> hanging|sitting|crooked|off_track|off_the_track|off_its_track|jumped|halfway|half_way ..3 open|up|halfway|half_way",
            "gate|shutter|storefront_gate|security_gate|rolldown|roll_down|cortina|bay_door ?@is|'s ..3 stuck|jammed|atorad* ..2 open|up|half|abierta|abierto",
        ],
    ),
    Row::urgent(
        "break-in",
        Insecure,
        &[
            "broken|broke|break|breaking into|in ..3 house|home|store|shop|car|office|garage|us|my|our|last_night|apartment|business|place",
            "break_in|break_ins|burglar*|burgled|robbed|robbery|vandaliz*|ransacked|stole_my_keys|stolen_keys|keys_were_stolen|keys_got_stolen|purse_stolen|se_metieron|robaron|me_robaron|entraron_a_robar",
            "someone|somebody|they|thieves|burglar kicked|broke|smashed|busted|stole ..4 door|window|in|keys|lock",
            "somebody|someone|thieves|they|alguien|ladrones|rateros ..3 kicked|busted|smashed|pried|broke|jimmied|stole|forced|forzaron|rompieron|quebraron|patearon|se_metieron|robaron",
            "things|stuff|tools|copper|packages|equipment|everything ?@is|was|were|got|are ..1 taken|stolen|missing|gone|robado|robaron",
            "lock|locks|padlock|chain|candado ?@is|'s|was|were ..1 cut|cortado|cortaron|clipped|bolt_cut",
        ],
    )
    .unless(&[
        "highway|daylight robbery",
        "stolen ?thunder|part|parts ..2 missing",
        "missing ..3 part|parts|screw|piece|shingle*|cover",
        "down_the|on_our|on_my|in_the|around_the|up_the street|block|neighborhood|area|road",
        "neighbor* ..4 break*|broken|broke|robbed|burgl*",
        "burglar alarm|bars",
        "breaking up",
        "break in a new|period",
    ]),
    Row::urgent(
        "locks changed at once",
        Insecure,
        &[
"not|never ..2 gave|give|turned|turn|returned|return|handed|hand|brought|bring|devolvio|entrego|regreso ..3 key|keys|fob|badge|llave|llaves",

"fired|laid_off|terminated|evicted|kicked_out|walked_off|quit_on_us|dumped|left_him|left_her|corri|corrimos|despedi|ex|exnovio|exesposo|exnovia ..16 key|keys|master|master_key|fob|badge|code|copy|llave|llaves|copia|codigo",
"still|todavia ?has|have|got|have_got|'s_got|tiene|trae ?a|my|our|the|the_only|mi|la ?house|front|shop key|keys|master|master_key|copy|fob|llave|llaves|copia ..16",
"se_quedo|quedo|quedaron ..1 con ..3 llave|llaves|copia",

            "ex|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|roommate|tenant|stalker|burglar|contractor|employee|thief|someone|somebody|stranger|landlord ..5 has|have|had|got|took|stole|kept|tiene ..2 key|keys|copy|llave|llaves",
            "lock|locks|cerraduras|chapas ..2 changed|change|rekeyed|replaced|cambiar|cambiadas ..4 @now",
            "change|rekey|changed|cambiar ..4 lock|locks|cerraduras|chapas ..4 @now",
            "restraining order|domestic_violence|orden_de_restriccion",
            "lock|locks|door|key|keys|chapa|chapas <12> ex|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|stalker|threaten*|scared|afraid|unsafe|not_safe|amenaz*|miedo",
            "purse|wallet|bag|backpack|briefcase|bolsa|cartera|mochila|car <10> keys|key|llaves ..8 stolen|stole|address|license|robaron|robo|taken|direccion",
            "stolen|stole|robbed|mugged|snatched|robaron|robo <10> keys|key|llaves|garage_opener|opener",
        ],
    ).unless(&[
"moved_in|just_moved|bought|closed|closing ..16 key|keys","nothing|not|no urgent|rush|hurry|emergency",
"how_many ..6 key|keys",
"lockbox|rental|guest|guests|airbnb ..10 code|key|keys",
"not|no ..1 scared|afraid", "ex ..1 tenant|tenants|employee ..4 lock_box"]),
];
