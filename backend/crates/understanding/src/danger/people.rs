//! Somebody trapped, hurt or unwell, and reactions to a treatment.

use domain::meaning::Hazard::{Injured, Medical, Trapped};

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "trapped",
        Trapped,
        &[
            "@person|me|us|him|her|them|dog|cat ..4 trapped|pinned|crushed|stuck_under|stuck_inside|locked_in|locked_inside|wedged|atrapado|atrapada|atrapados|prensado|prensada|aplastado|aplastada",
            "trapped|stuck|pinned|wedged|caught|atrapado|atrapada|atrapados|atorado|atorada|atorados|encerrado|encerrada|encerrados|prensado|prensada ..4 elevator|lift|crawl_space|crawlspace|attic|underneath|elevador|ascensor|well|shaft|manhole|trench|sauna|walk_in|panic_room|vault|debajo|sotano", "stuck|pinned|trapped|caught under ..3 car|truck|garage_door|door|heater|furnace|fridge|refrigerator|tree|beam|house|it|machine|ac|unit|deck|porch|rubble|shelf", "@person ..5 atorado|atorada|prensado|prensada|atrapado|atrapada|encerrado|encerrada|aplastado|aplastada ..4 debajo|en|con|entre|abajo|adentro",
            "@limb ..4 stuck|caught|trapped|pinned|jammed ..3 in|under|between|inside|behind",
            "baby|toddler|child|kid|kids|son|daughter|grandson|granddaughter|grandbaby|infant|dog|bebe|nino|hijo|hija ..3 locked|stuck|encerrado|encerrada ?herself|himself|themselves|inside|in|en ..4 car|room|bathroom|truck|house|van|inside|vehicle|carro|bano|cuarto|coche",
            "locked ..3 baby|toddler|child|kid|kids|son|daughter|infant|dog|bebe ..3 in|inside",
            "can_not|could_not|unable_to|no_puede|no_puedo|no_podemos get|salir ?out ..3 out|elevator|bathroom|room|building|basement|elevador|house",
            "fell|landed|came_down|dropped ?down ?right on|onto ..3 @person", "elevator|lift|elevador|ascensor ..4 stopped|stuck|stalled|jammed|quit|atorado|parado ..8 in_it|inside|people|folks|person|kids|somebody|someone|me|us|we|she|he|gente|con|between_floors", "@who_small ..6 in|inside|inside_of|en|dentro ..3 @confined ..8 @shut_in", "@shut_in ..6 @who_small ..4 in|inside|en|dentro|is|esta", "@worn ?@is|was|got|gets ..2 caught|stuck|pulled|sucked|wrapped|tangled|snagged|yanked|atorado|atorada|atoro|atrapada|jalo|jalada ..3 @machine", "@machine ..4 caught|grabbed|pulled|got|sucked|has|holding|wrapped|jalo|agarro|atrapo ..3 @worn"],
    )
    .unless(&["air|hair|grease|debris|food|toy|something|water|key|keys|card|drain|pipe|roots|smell|moisture ..3 trapped|stuck|caught", "stuck ..3 under_contract|with|at_home", "spoon|fork|ring|earring|rag|sock|ball|towel|wipes|bone ..4 stuck|caught|wedged|jammed", "traffic", "stuck ..2 at work", "raccoon|squirrel|animal|bird|possum|bat|mouse|opossum|rat ..4 trapped|stuck", "get ..4 out here|to_my|to_the|until", "get out ?of ..3 contract|bed|warranty|deal|work"]),
    Row::life(
        "hurt",
        Injured,
        &[
            "@person ..3 collapsed|collapse|unconscious|unresponsive|fainted|bleeding|injured|hurt|having_a_seizure|having_a_heart_attack|having_a_stroke|choking|dying|drowning|passed_out|passing_out|pass_out|herido|herida|desmayado|desmayada|inconsciente|sangrando|desmayo",
            "not|stopped|can_not|could_not|trouble|difficulty|hard|struggling|hardly|no_puede|no_puedo|barely ?to|really breathe|breathing|respirar|breath",
            "esta|se inconsciente|desmayo|desmayado|desmayada|sangrando",
            "heart_attack|seizure|having_a_stroke|overdos*|unconscious|unresponsive|chest_pain|chest_pains",
            "@person ..2 fell ?down ?off|from|through ..4 ladder|roof|stairs|attic|ceiling|scaffold*|deck|tree|balcony",
            "burned|burnt|scalded|cut|sliced|smashed|broke|quemo|corto ..2 my|his|her|their|himself|herself|myself|la|el ?own|right|left @limb",
            "scalded|burned himself|herself|myself|themselves",
            "need|call|llame|send an|a|the|una ambulance|paramedic|paramedics|ambulancia",
            "poison control|ate_poison|swallowed",
            "@limb ..3 cut_off|severed|chopped", "can_not|could_not|unable_to ..2 put ?any weight|pressure ..4 leg|foot|ankle|it|knee|this", "can_not|could_not feel|move|bend|lift|straighten my|his|her leg|legs|arm|arms|hand|hands|foot|feet|neck|fingers|toes|back", "can_not|could_not|hardly walk|stand_up|get_up ..1 $", "ladder ..4 went|slipped|slid|fell|kicked|collapsed|gave_way|tipped|gave_out", "blood|bleeding|gushing_blood|bleeds|sangre !work|test|pressure|draw|sugar", "hit|cracked|busted|smacked|split|banged ..2 head|skull", "@person|got|was|him|her|me knocked_out|knocked_unconscious|out_cold !the|our|my|power", "@person ..3 not ..1 wake|waking|wake_up|waking_up|responding|respond|moving|breathing", "broke|broken|fractured|shattered|dislocated|twisted ..2 my|his|her leg|arm|hip|ankle|wrist|neck|back|collarbone|foot|hand", "@person ?just ?has|had|have ?just fell|fallen|slipped|tumbled|took_a_fall ?down ..2 off|down|from|through|on|out_of ..3 ladder|roof|stairs|steps|attic|ceiling|scaffold*|deck|tree|balcony|loft|staircase", "se|me cayo|cai|caido|golpeo|pego|lastimo|lastime|corto|corte|quemo|quebro ..5 escalera|escaleras|cabeza|mano|brazo|pierna|pie|espalda|dedo", "no|ya_no despierta|reacciona|respira", "hijo|hija|papa|mama|abuela|abuelo|esposo|esposa|senor|senora|alguien|nino|nina|bebe|trabajador ..5 no|ya_no responde|se_mueve|contesta", "@hits ..2 @person ..2 in|on|across|over|upside ..2 @limb|face|head|chest|stomach|eye|mouth|jaw|ribs|temple|skull", "@person ..3 @hits ..3 face|head|eye|chest|skull|jaw|throat|ribs ..1", "lips|face|skin|fingers|fingernails|baby ..3 @sickly !bruis*", "turning|turned|going|went blue|pale|gray|grey|limp|purple !tooth", "gash|gashed|deep_cut|bone_showing|bone_sticking|concussion|convulsing|seizing|foaming_at|slurring|slurred|not_breathing|stopped_breathing|gasping|choking|barely_breathing|third_degree", "nail|screw|glass|splinter|drill|saw|blade ..4 through|into|in my|his|her hand|foot|finger|leg|arm|eye", "foot|leg|arm|hand ..3 went|fell|gone through ..3 floor|ceiling|deck|step|stairs|porch", "can_not|could_not|hard_to|barely|hardly ..1 stay_awake|keep_awake|wake|keep_his_eyes|keep_her_eyes|keep_my_eyes", "roofer|painter|worker|technician|tech|dad|mom|husband|wife|son|daughter|kid|grandma|grandpa|grandmother|grandfather|mother|father|guy|man|woman|lady|helper|neighbor|tenant|contractor|plumber|electrician|employee|baby|toddler|papa|mama|hijo|hija|esposo|esposa|abuela|abuelo|senor ..5 fell|fallen|collapsed|slipped|cayo !behind|asleep|for|apart|off_the|in_love|off_my|off_our", "i|he|she|they ?just ?has|have fell|fallen|slipped|collapsed !behind|asleep|for|apart|in_love|off_the_schedule|out_of_love", "@person ..3 not ..1 get_up|getting_up|get_back_up"],
    )
    .unless(&["eyes ..2 on_the_price", "fell|fallen ..2 behind|asleep|through_the_cracks", "tile|tiles|shelf|fixture|light|fan|gutter|shingle|shingles|siding|cover|knob|handle ..2 fell|fallen", "blue|gray|grey|pale|purple ..2 paint|tile|walls|door|house|vanity|light|eyes|water|tint|color|pipe|tank|toilet|smoke", "lips ..4 blue|pale ..4 tint|color|shade", "hit ..2 the_head", "caught ..3 eye", "got ..3 hand|hands|eye|head|face|mouth|chest|arm|foot|leg !trapped|caught|stuck|cut|burned|smashed|in_the_face", "cut ..2 back|down", "shower|sprinkler|pump|hammer|drill|faucet head", "ladder ..3 missing|lost|stolen", "heart_attack ..10 price|bill|quote|estimate|cost|charge*|invoice", "price|bill|quote|estimate|cost|invoice|amount|total ..8 heart_attack|stroke|seizure", "drowning in ..3 work|quotes|bills|paperwork|debt|calls|emails|laundry|estimates|leaves|mail", "dying to|for", "money|budget|bleeding ..2 money|dry|me_dry|cash", "bleed* ..3 radiator|radiators|brakes|line|lines|valve|air|the_system|boiler", "ladder ..3 rack", "unit|machine|system|router|thermostat|app|screen|furnace|remote|opener ..3 not ..2 responding|respond|moving|waking", "handle|knob|lever|faucet|window|fan ..4 not ..2 moving|move", "broke|broken|busted ..3 off|in_my_hand|in_my_hands", "valve|handle|knob|key|pipe|lever|stem|shutoff ..4 in|into my|his|her hand", "killing me", "hurt ..2 to_ask|anything|my_wallet", "hurts|hurt ?my back|knee ..4 so", "no one|body ..2 hurt|injured", "nobody ..3 hurt|injured|home", "breathing ..2 down|room|easier", "breathe ..2 easier|easy"]),
    Row::life(
        "cannot breathe after a treatment",
        Medical,
        &[
            "throat|tongue|airway|garganta|lengua ..4 swell*|swollen|closing|tight*|hinchada|cerrando|inflamada",
            "anaphyla*|anafila*",
            "epipen|epi_pen",
            "allergic reaction ..8 breath*|face|throat|hives|bad|severe",
            "lost|losing|lose|blurry|blurred|double|can_not_see ..2 vision|sight|see|eyesight ..8 @treatment",
            "@treatment ..10 vision|blind|blurry|sight|see",
        ],
    )
    .unless(&["vision insurance|exam", "blinds"]),
    Row::urgent(
        "reaction to a treatment",
        Medical,
        &[
            "swelling|swollen|hives|rash|blister*|droop*|infected|infection|bruis*|burning|reaction|pus|fever|lump|oozing|numb|hinchad*|ronchas|ampollas|infeccion|reaccion ..9 @treatment",
            "@treatment ..10 swelling|swollen|hives|rash|blister*|droop*|infected|infection|reaction|pus|fever|oozing|won't_stop_bleeding|numb|hinchad*|ronchas|ampollas|infeccion|reaccion",
            "allergic reaction|reaccion_alergica",
        ],
    )
    .unless(&["bruis*|swell*|swollen|red|puffy ..2 a_hair|a_little|a_bit|slightly|some|tiny", "expect*|normal|told_me|follow_up|supposed_to ..8 bruis*|swell*|swollen|red|peel*|puffy", "bruis*|swell*|swollen|red|peel*|puffy ..12 expect*|normal|follow_up|fine|going_down|gone", "treat|treats|treatment_for|for|about|get_rid_of|help_with|fix ?my ..2 acne|rash|swelling|scars", "lawn|tree|pest|termite ..2 treatment"]),
    Row::urgent(
        "allergic and stinging insects",
        Medical,
        &["wasp*|bee|bees|hornet*|yellow_jacket*|yellowjacket*|nest|fire_ants|avispa*|abeja* ..12 allerg*|stung|sting*|epipen|alergi*|pico", "allerg*|stung|alergi* ..12 wasp*|bee|bees|hornet*|yellow_jacket*|fire_ants|avispa*|abeja*"],
    ),
];
