//! Fields of whoever lies there, does not answer, cannot breathe or fell into water.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "no_answer",
        &[
            "not ..2 answer|answering|respond|responding|wake|waking|waking_up|move|moving|talk|talking|open_his_eyes|open_her_eyes|get_up|getting_up|come_to|coming_to|crying|breathe|breathing|blinking|speaking|sit_up|right|making_sense !the_phone|my_calls|my_texts|the_door|calls|texts|emails|my_emails|his_phone|her_phone|forward",
            "quit|quits|stopped|stop|stops crying|moving|breathing|talking|answering|responding|screaming|yelling|hollering|knocking",
            "out_cold|unconscious|unresponsive|lifeless|gone_limp|went_limp|all_limp|is_limp|limp_and|passed_out|blacked_out|motionless|cold_to_the_touch|not_conscious",
            "no|ya_no ?me|nos contesta|responde|despierta|reacciona|habla|respira|mueve|levanta",
            "no|ya_no se mueve|levanta|despierta|para",
            "inconsciente|desmayad*|sin_sentido",
            "not ..2 hear|heard ..1 him|her|them|from|anything",
            "can_not|could_not ..2 get ..1 answer|response|word",
            "no ?lo|la|los ..1 oigo|escucho|oimos|ha_salido",
        ],
    ),
    ("self", &["i|we|me|us|yo"]),
    (
        "distress",
        &[
            "talking|speaking|saying|talks|making ..1 gibberish|nonsense|crazy|no_sense|out_of_his_head|out_of_her_head",
            "gibberish|diciendo_incoherencias|incoherencias",
            "mumbl*|slurr*|babbl*|whimper*|delirious|confused|incoherent|gasping|balbuce*|delirando|quej*|disoriented|gurgling|wheezing",
            "moan*|groaning|scream*|hollering|writhing|in_agony|in_pain|in_a_lot_of_pain|crying_out|yelling|bleeding|blood|shaking|shivering|quejando|quejandose|gritando|sangrando|temblando|llorando",
        ],
    ),
    (
        "through_it",
        &[
            "stepped|fell|went|came|put_his_foot|put_her_foot|put_my_foot|crashed|broke|dropped ?right|clean|all_the_way through ?the|a|my|our ?@frame_part",
            "off|from|down|de|del|por ?of ?the|my|our|a|el|la|las ?second|top|whole ?floor|story ladder|roof|scaffold*|stairs|balcony|deck|attic|truck|loft|escalera|escaleras|techo|azotea|andamio|balcon|flight",
        ],
    ),
    (
        "took_a_fall",
        &[
            "fue ?de espaldas|cabeza|boca|lado|nalgas",
            "rodo|rodaron|volo|aventaron|flew|tumbling|pitched|plunged|toppled|went_backwards|went_backward|went_head_first|went_over",
            "fell|fallen|fall|slipped|tumbled|landed|stepped|came|went|slid|cayo|caido|caida|resbalo|resbal*|aventaron",
        ],
    ),
    (
        "faints",
        &[
            "fainted|fainting|blacked_out|blacking_out|keeled_over|desmay*|desvanec*|unconscious|inconsciente|unresponsive",
            "passed_out|passing_out !the|flyers|cards|candy|samples|papers|water|your",
        ],
    ),
    (
        "breath",
        &["breath|breaths|breathe|breathing|respirar|respira|respiracion|aliento|inhale|air_in|get_air|tomar_aire|jalar_aire|pasar_saliva"],
    ),
    (
        "hard",
        &[
            "none|nobody|no_one|neither|nadie ..3 can|could|able|puede",
            "no ?me|nos|le|les|lo|la|se deja|dejan|dejaba|dejo",
            "won't|will_not|does_not|not ..1 let|letting ..2",
            "hard|harder|trouble|struggl*|barely|hardly|difficult*|fighting|tight|shallow|labored|short|gasp*|working|cuesta|batall*|apenas|dificil|falta|trabajo",
            "can_not|could_not|not|unable_to",
            "no ?se|me|nos puedo|puede|podemos|pueden",
        ],
    ),
    (
        "no_breath_of_theirs",
        &[
            "see|seeing|saw ..2 breath",
            "breath_of|hold_my_breath|holding_my_breath|hold_your_breath|waste|breather|breathing_room|down_my_neck|room_to_breathe|breathe_easy|breathe_easier|breathing_down|takes_my_breath|out_of_breath",
        ],
    ),
    ("found_so", &["found|find|finding|discovered|encontre|encontramos|halle|hallamos"]),
    (
        "chest_clutch",
        &["holding|clutching|grabbing|gripping|clutches|grabs ..1 chest|heart", "agarrando|sobando|tocando ..2 pecho|corazon"],
    ),
    (
        "struck",
        &[
            "hit|hits|struck|clocked|conked|bonked|whacked|clipped|smacked|knocked|nailed|slammed|landed_on|fell_on|kicked|golpeo|pego|descalabro",
        ],
    ),
    ("fit", &["fit|fits|seizure|seizing|convulsion|convulsions|spasm|spasms|ataque|convulsiones|convulsionando"]),
    (
        "not_waking",
        &[
            "will|would|can|could|has|have|is|are|does not ..2 wake|woken|waking|rouse|roused|awake|awakened !the|my|our",
            "no|ya_no ..1 despierta|despierto|despertar",
            "can_not|could_not ..1 get ..3 wake|awake",
        ],
    ),
    (
        "missing_one",
        &["can_not|could_not|not|no ..1 find|locate|see|encuentro|encontramos|encontrar", "missing|disappeared|lost|perdido|perdida"],
    ),
    (
        "open_depth",
        &[
            "spa|spa_cover|hot_tub|jacuzzi|pool_cover|well_cover|well|manhole|septic_lid|septic_tank|cistern|pool|pond|pit|trench|culvert|cover_'s_off|lid_'s_off|pozo|cisterna|alberca|fosa",
        ],
    ),
    (
        "sucked",
        &["sucked ..2 in|into|onto|under|down|up|against", "pulled ..1 under|into", "succionado|chupo|jalo ..2 alberca|bomba|desague"],
    ),
    ("slumped", &["slumped|crumpled|face_down|keeled_over|desplom*|lifeless|motionless"]),
    (
        "fell_in",
        &[
            "se ?me|nos|le fue_al|fue_a_la|fue_dentro_de ?la|el cisterna|pozo|aljibe|fosa|tinaco|noria",
            "fell|fallen|fall|falls|tumbled|slipped|slid|dropped|cayo|caido|cayeron|callo|cai|resbalo ..5 in|into|inside|down|en|a|al|dentro|adentro ?de ?of ?el|la|un|una|the|a|an|our|my|that|mi|nuestra|nuestro|su|their|his|her|this|esa|ese ?old|open|neighbor|neighbor_'s|swimming|storm|vieja|viejo cistern|cisterna|well !pump|house",
            "fell|fallen|fall|falls|rolled|toppled|crawled|wandered|tumbled|slipped|slid|cayo|caido|cayeron|callo|cai|resbalo ..6 in|into|inside|down|en|a|al|dentro|adentro ?de ?el|la|un|una|the|a|an|our|my|that|mi|su|their|his|her|this ?old|open|swimming|storm|neighbor ?'s pool|pond|septic|septic_tank|tank|water_tank|manhole|pit|sump_pit|trench|culvert|canal|creek|river|lake|storm_drain|drain_hole|spa|hot_tub|water|pozo|cisterna|aljibe|alberca|piscina|fosa|fosa_septica|tinaco|tanque|pila|noria|rio|arroyo|lago|estanque|registro|coladera|agua|jacuzzi !tablet*|supply|filter",
        ],
    ),
    (
        "dropped_thing",
        &[
            "phone|phones|cell|iphone|keys|key|ring|earring|earrings|wallet|toy|toys|ball|glasses|watch|remote|lid|cover|pump|hose|tool|bucket|leaf|leaves|branch|tree|celular|telefono|llaves|anillo|arete|aretes|cartera|juguete|pelota|lentes|reloj|tapa|bomba|manguera|herramienta|cubeta|hoja|hojas|rama|arbol ..2 fell|fallen|slipped|slid|tumbled|dropped|cayo|cayeron|caido",
            "fell|slipped|slid|dropped|cayo|cayeron|caido ?a ?his|her|my|the|el|la|los|las|mi|su|un|una phone|phones|cell|iphone|keys|key|ring|earring|earrings|wallet|toy|toys|ball|glasses|watch|remote|lid|cover|pump|hose|tool|bucket|leaf|leaves|branch|tree|celular|telefono|llaves|anillo|arete|aretes|cartera|juguete|pelota|lentes|reloj|tapa|bomba|manguera|herramienta|cubeta|hoja|hojas|rama|arbol",
            "asleep|apart|behind",
        ],
    ),
    (
        "swallowed",
        &[
            "got_hold_of|got_ahold_of|got_a_hold_of|drank|swallowed|swallow|ate|ingested|licked|chugged|got_into|bit_into|trago|tomo|bebio|comio|chupo",
            "mouthful|sip|gulp|swig|taste ..1 of",
            "put|puts|stuck|got ..3 in ?his|her|its|my mouth",
            "intoxic*|envenen*|poisoned",
        ],
    ),
    (
        "amount",
        &[
            "wanted|charged|charge|thousand|grand|hundred|dollars|bucks|told_me_how_much|eight_grand|pesos|mil|other_company|other_guy|price|quoted",
        ],
    ),
];
