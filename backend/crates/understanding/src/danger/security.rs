//! Doors that do not lock, people locked out, break-ins, stranded callers.

use domain::meaning::Hazard::Insecure;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life("intruder", Insecure, &["someone|somebody|a_man|stranger|intruder|alguien ?@is|'s|has_been ..3 breaking_in|trying_to_get_in|trying_to_break_in|in_my_house|in_the_house|inside_my_house|entrar|metiendo", "intruder|prowler|home_invasion"])
        .unless(&["intruder alarm|detection|system"]),
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
        ],
    )
    .unless(&["furnace|boiler|heater|unit|compressor|account|phone ..3 locked_out|locked", "locked out of ?my account|phone|computer|email", "rates lock*", "install*|quote ..6 lock"]),
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
        ],
    )
    .unless(&["garage|overhead ?door ?will|does|would not",
        "cabinet|closet|bathroom|bedroom|pantry|shower|interior|dryer|oven|fridge|refrigerator|dishwasher|washer|inside|screen|storm|kitchen_cabinet door|doors", "sticks|sticky|squeak*", "door_lock|lock|deadbolt install*"]),
    Row::urgent(
        "garage door open",
        Insecure,
        &[
            "garage|overhead ?door|gate ?@is|'s|got ..2 stuck|jammed ?halfway ?wide open|up",
            "garage ?door ..3 not close ..8 leave|leaving|airport|night|tonight|town|secure|security|stuff|everything|stolen|kids|overnight|bed",
        ],
    ),
    Row::urgent(
        "break-in",
        Insecure,
        &[
            "broken|broke|break|breaking into|in ..3 house|home|store|shop|car|office|garage|us|my|our|last_night|apartment|business|place",
            "break_in|break_ins|burglar*|burgled|robbed|robbery|vandaliz*|ransacked|stole_my_keys|stolen_keys|keys_were_stolen|keys_got_stolen|purse_stolen|se_metieron|robaron|me_robaron|entraron_a_robar",
            "someone|somebody|they|thieves|burglar kicked|broke|smashed|busted|stole ..4 door|window|in|keys|lock",
        ],
    )
    .unless(&["burglar alarm|bars", "breaking ?in ?up", "break in a new|period"]),
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
