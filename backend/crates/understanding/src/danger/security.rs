//! Doors that do not lock, people locked out, break-ins, stranded callers.

use domain::meaning::Hazard::Insecure;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life("intruder", Insecure, &[
        "someone|somebody|a_man|stranger|intruder|alguien ?@is|'s|has_been ..3 breaking_in|trying_to_get_in|trying_to_break_in|in_my_house|in_the_house|inside_my_house|entrar|metiendo",
        "intruder|prowler|home_invasion",
        "hear|heard|hearing|see|seen|saw|oigo|escucho ..2 someone|somebody|footsteps|a_man|a_guy|people|voices|alguien|pasos ..4 downstairs|upstairs|in_the_house|in_my_house|inside|in_the_attic|in_the_garage|in_the_basement|abajo|arriba|adentro|en_la_casa",
    ])
        .unless(&[
            "neighbor*|tenant*|guests|kids|family ..4 upstairs|downstairs",
            "hear|heard ..4 voices ..3 phone|line",
            "intruder alarm|detection|system",
        ]),
    Row::urgent(
        "locked out",
        Insecure,
        &[
            "@person|i|we|myself|us|me|ourselves ..3 locked|lock out !furnace",
            "locked_out of|and|now|here",
            "locked|locking|lock|left|forgot|closed ..3 key|keys|fob ..4 in|inside ..3 car|house|truck|apartment|office|trunk|home|it|van|room|inside|and",
            "key|keys|fob ?@is|are|got ..3 locked|stuck|left inside|in ..3 car|house|truck|trunk|apartment|inside|van",
            "keys|key inside|in ?the ?car|house|truck ..4 locked|late|night|outside",
            "can_not|could_not get in|inside|into ?to ?my|our|the house|apartment|home|car|office|place|building|truck|store",
            "broke|broken|snapped ..2 key|keys ..2 off|in|inside",
            "i|we|she|he ?still can_not|could_not get ?back in|inside !touch|contact|to|for|until|till|on|before|there|line|a",
            "lost ?my|our|the|all ?house|car|only key|keys ..6 outside|get_in|tonight|now|can_not|locked|stuck",
            "stranded|stuck outside",
            "outside ..6 lost|forgot|no|without|misplaced ..2 key|keys",
            "me|nos quede|quedamos afuera|fuera|encerrado|sin_llaves",
            "deje|perdi ?mis|las llaves ..4 adentro|dentro|carro|casa",
            "key ..2 broke|broken|snapped|stuck ..3 in|off|inside ..2 lock|door|ignition",
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
        ],
    )
    .unless(&[
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
        ],
    )
    .unless(&[
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
            "garage|overhead ?door|gate ?@is|'s|got ..2 stuck|jammed ?halfway ?wide open|up",
            "garage ?door ..3 not close ..8 leave|leaving|airport|night|tonight|town|secure|security|stuff|everything|stolen|kids|overnight|bed",
            "garage_door|overhead_door|garage|bay_door|roll_up_door|porton <8> stuck|jammed|frozen|atorado|abierto ?up|half|halfway|wide|all_the_way open|up|halfway|half_way|way_up|abierto",
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
        ],
    )
    .unless(&[
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
            "ex|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|roommate|tenant|stalker|burglar|contractor|employee|thief|someone|somebody|stranger|landlord ..5 has|have|had|got|took|stole|kept|tiene ..2 key|keys|copy|llave|llaves",
            "lock|locks|cerraduras|chapas ..2 changed|change|rekeyed|replaced|cambiar|cambiadas ..4 @now",
            "change|rekey|changed|cambiar ..4 lock|locks|cerraduras|chapas ..4 @now",
            "restraining order|domestic_violence|orden_de_restriccion",
        ],
    ),
];
