//! Fields that scenes of several kinds are put together from.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "kin",
        &[
            "window_washer|lineman|climber|tree_guy|arborist|tree_trimmer|farmhand|ranch_hand|bather|lifeguard|swimmer|camper|vaquero",
            "viejo|vieja|jefe|jefa|jefita|senora|missus|mister|mrs|mr|babys|moms|dads|grandmas|grandpas|wifes|husbands|youngest|oldest|fireman|cop|officer",
            "@kin",
            "he|she|him|her|el_nino|la_nina|el_senor|la_senora !has_a|wants|needs|would|is_asking|said|says",
        ],
    ),
    (
        "corrosive",
        &[
            "acid|drano|lye|bleach|ammonia|muriatic|chlorine|chemical|chemicals|degreaser|stripper|thinner|solvent|battery_acid|antifreeze|coolant|pesticide|weed_killer|roundup|insecticide|pool_shock|oven_cleaner|bowl_cleaner|liquid_plumber|liquid_plumr|epoxy|lime_away|rat_poison|gasoline|diesel|kerosene|lamp_oil|turpentine|poison|freon|refrigerant|liquid_nitrogen|dry_ice|caustic|sewer_gas_stuff|cement|quicklime|detergent_pods|tide_pod|tide_pods|pod|pods !peel|peels",
            "drain ?line|pipe crystals|granules|beads|opener|cleaner|stuff|unclogger|declogger|chemical|chemicals|product|liquid|gel|acid",
            "stuff|liquid|bottle|thing|cleaner|something ..5 down_the_drain|for_drains|in_the_drain|under_the_sink|under_the_kitchen_sink|for_the_drain|hardware_store|for_the_pool|unclogs",
            "liquido|polvo|cosa|eso ..3 destapar|canos|drenaje|fregadero|alberca",
            "acido|cloro|sosa|destapacanos|amoniaco|quimico|quimicos|veneno|lejia|insecticida|destapador|gasolina|tiner|solvente",
            "rat|mouse|roach|ant|snail bait|poison|pellets|traps",
            "bait|pellets|mothballs|lighter_fluid|nicotine|vape_juice|button_battery|button_batteries|magnets",
        ],
    ),
    (
        "lies_there",
        &[
            "on|onto|to|against ?the|my|his|her|our|a|that ?kitchen|bathroom|garage|basement|bedroom|shower|cold|bare|shop floor|ground|pavement|concrete|sidewalk|driveway|grass|tile|tiles|rug|deck|roof|linoleum|carpet",
            "in|at ?the|my|his|her bottom_of|tub|bathtub|shower|hallway|attic|crawlspace|crawl_space|basement|bed|yard",
            "slumped|crumpled|face_down|sprawled|keeled_over|collapsed|went_down|fell|fallen|slipped|passed_out|slid_down",
            "tirad*|desplom*|cayo|caido|caida|boca_abajo ?en ?el ?piso",
            "lying|laying|sprawled|slumped|stretched_out ..1 there|here|over",
            "at|en the|el bottom|foot|fondo|pie of|de ?the|las|la stairs|steps|ladder|escalera|escaleras",
            "flat|out_flat|laid_out",
        ],
    ),
    (
        "treatment",
        &[
            "since|after|from ..3 's shot|shots|injection|injections|appointment|treatment",
            "acido_hialuronico|hialuronico|hyaluronic|un_peeling|el_peeling|mi_peeling|chemical_peel|rejuran|radiesse|hilos",
            "botox|dysport|xeomin|jeuveau|juvederm|restylane|sculptra|kybella|filler|fillers|injected|injection|injections|injector|injectables|peel|microneedling|laser|facial|hydrafacial|prp|threads|microblading|lash_lift|lash_extensions|brow_lamination|numbing_cream|wax|waxing|waxed|tattoo|tattooed|piercing|massage_oil|vitamin_shot|vitamin_drip|iv|iv_drip|b12_shot|semaglutide|hair_removal|lip_flip|med_spa|medspa|inyec*|relleno|rellenos|toxina|tratamiento|suero",
            "shot|shots|needle|needles|treatment|appointment ..5 face|lips|lip|forehead|cheek|cheeks|spa|yesterday|this_morning|today|esthetician|nurse",
            "did|had|got|done|hizo|hicieron ..2 under_eyes|under_eye|lips|brows|nose|cheeks|tear_troughs|jawline|forehead|crows_feet|labios|ojeras",
            "since|after|from|desde|despues_de ?the|my|your|that|her|his|last|las|la ?last shot|shots|injection*|needle|needles|facial|inyec*|aguja",
            "the|vitamin|iv|hydration|your|that drip",
            "pusieron|puso ..3 botox|relleno|labios|cara|frente|acido",
            "lips|lip|face|cheeks|brows|forehead|chin|jaw|nose|labios|cara ..1 done|injected|filled|plumped",
        ],
    ),
    (
        "as_expected",
        &[
            "usually|normally|typically|expect*|normal|supposed_to|going_down|almost_gone|better|healing|follow_up|month|months|years|year|should_i|will_i|will_there|how_long|do_you|downtime|tiny|slight|slightly|a_little|a_bit",
        ],
    ),
    (
        "symptom",
        &[
            "can_not|could_not|hardly|barely ..2 see_straight|walk_straight|see_right|stand_straight",
            "bad|sore|terrible|splitting|thick head !cold|gasket|of|start",
            "skull|skulls|noggin|brain ?@is ?just pounding|pounds|hurting|splitting|throbbing|killing",
            "pounding|splitting|throbbing skull|skulls|heads|head",
            "headaches|migraine*|dizzy|dizziness|woozy|light_headed|lightheaded|nauseous|nausea|nauseated|queasy|vomit*|throwing_up|threw_up|puking|puked|fainted|fainting|passed_out|passing_out|pass_out|drowsy|groggy|loopy|disoriented|wobbly|stagger*|swimmy|seeing_double|seeing_spots|seeing_stars|tipsy|delirious",
            "feel|feels|feeling|felt|act|acts|acting ?kind_of|kinda|a_little|real|so|all|really|like_i_am drunk|high|faint|ill|sleepy|sick_to|woozy|funny_in_the_head|weird_in_the_head",
            "head|heads ?@is|keeps|was|all ?just|really pounding|pounds|hurting|hurts|splitting|spinning|swimming|throbbing|killing|swims|spins|aching|aches",
            "bad|splitting|pounding|terrible|horrible|nasty|killer|bunch_of|got_a|have_a|has_a|woke_up_with_a|with_a headache !with|dealing|of|over|about|trying|getting",
            "can_not|could_not|not ..2 get ..2 legs|arms|feet ?to work|move|hold",
            "had_to|have_to crawl ?out|to|down|over",
            "can_not|could_not|hardly|barely ..2 legs_under|stand_up|think_straight|stay_awake|keep_my_eyes|keep_his_eyes|keep_her_eyes|wake_up|keep_our_eyes",
            "maread*|mareo|mareos|dolor_de_cabeza|nauseas|vomit*|desmay*|atarantad*|adormilad*|borrach*",
            "duele|dolia|punza|zumba|vueltas ?me|nos ?la|da cabeza",
            "super|so|really|real|all|awful sleepy|sluggish",
            "see|sees|seeing|saw|veo|ve double|spots|stars|doble",
            "the_spins|head_rush|knees_buckled|legs_are_jelly",
            "can_not|could_not|hard_to|trouble ..2 keep|keeping|hold ..1 balance",
            "losing|lost ..1 balance",
            "off_balance|legs_gave_out|knees_gave_out|blacking_out|seeing_things|talking_nonsense",
            "feel|feels|feeling|felt ?all ?so ?just ?really awful|terrible|horrible|rotten|crummy|lousy|out_of_it|weird !about|for|that|but|cancelling|canceling|calling|asking|to",
            "falling|fall|nodding ?back asleep|off",
            "sleeping_all_day|so_tired_all",
        ],
    ),
    (
        "burns",
        &[
            "furnace|heater|heaters|boiler|generator|stove|oven|fireplace|wood_stove|insert|grill|gas_log|gas_logs|charcoal|hibachi|exhaust|flue|chimney|engine|kerosene|burner|burners|pilot|water_heater|garage|smoker|pressure_washer|calefaccion|calenton|calentador|chimenea|estufa|brasero|anafre|planta|generador|boiler|motor",
        ],
    ),
    ("stench", &["smell*|stink*|stinks|stench|reek*|odor|whiff*|funk|rotten|apesta|huele|olor|hiede|peste|taste"]),
    (
        "bought",
        &[
            "install*|add|adding|replace|replacing|upgrade*|upgrading|quote|estimate|order|buy|color|colour|colored|new|paint|painted|instalar|cambiar|cotizar|comprar|poner|burned_out|burnt_out|bulb|bulbs|hair|curling|glue_gun|soldering",
        ],
    ),
    (
        "nerve",
        &[
            "pego|dio|subio|llego|recorrio|sentí|senti ..4 hasta ..2 codo|hombro|brazo|pecho|dientes|hombros|cuello",
            "got|get|gets|getting|been|was bit|bitten|nipped|popped|stung|nailed|buzzed|poked|kicked|slapped !by_a|by_my|by_the_dog",
            "went|shot|ran|goes|runs|goes_right|travel*|clear|jumped ?right ?clear ?all_the_way up|to|into|through|down ?to ?into ?up my|his|her|your elbow|shoulder|shoulders|teeth|jaw|armpit|arm|arms|chest|neck|spine|fillings",
            "locked|locks|seized|froze|clamped ?up ?my|his|her|up ?whole arm|hand|fingers|muscles|arms|hands",
            "knocked|threw|thrown|blew|flung|put|set|sat|laid ..2 on|off|back|across|down|onto ..1 butt|back|feet|ass|rear|floor|room|can|tail|behind",
            "tingl*|jolt*|zap|zaps|zapped|zing|zinged|prickl*|pins_and_needles|hormigue*|cosquill*|calambre*|corriente|electrocut*|descarga",
            "bite|bites|bit|nips|nipped|stings|stung|tickles|tickled|kicks|kicked|got|grabs|grabbed|gets|hits|threw|throws me|you|us|him|her|back",
            "a|little|nasty|mean|good|small ?little|nasty|mean bite|poke|prick|zing|zap|thump|sting|kick|tickle|tingle|prickle|buzz|shock",
            "shock|shocks|shocked !absorber*|treatment|value|price|prices|at",
            "buzz*|hum|humming|numb|vibrat* ..3 in|up|through|down|my|his|her ..2 arm|arms|hand|hands|fingers|teeth|body|elbow|feet|legs|leg",
            "arm|arms|hand|hands|fingers|elbow|feet|legs ?@is|are|was|still|went|goes|go|got ?still|all ?all buzz*|numb|twitch*|tingl*|jumping",
            "da|dan|dio|daba|pega|pego ..1 toque|toques|corriente|calambre|cosquillas",
            "thrown|knocked|threw|blown ..2 off|across|back|out_of|from ..2 stool|ladder|stepladder|step_stool|chair|wall|feet|room|hand|it",
            "thrown|knocked|threw|blown ?clean off",
            "can_not|could_not|not let|turn ?my|his|her ?hand go|loose",
        ],
    ),
    (
        "water_runs",
        &[
            "water|drip*|leak*|pour*|puddle|puddles|spreading|flood*|rain|rainwater|raining|trickl*|stream|streams|streaming|seep*|spray*|gush*|wet|soaked|overflow*|spilling|squirt*|agua|gote*|chorr*|charco|llueve|lloviendo|mojad*",
        ],
    ),
    ("money", &["price|prices|bill|cost|costs|quote|estimate|invoice|charge|charges|total|fee|rates|cuenta|precio|factura|cobro"]),
    ("flared", &["flared|flared_up|flashed|flash|blew_back|blew_up|whoosh*|ignited|went_whoomp|flamazo|llamarada|fogonazo"]),
    (
        "under_the_weather",
        &["make_it|come_in|reschedule|cancel|flu|bug|another_day|stomach|covid|virus|pregnant|sick_day|home_from|can_not_come|gripa|cita"],
    ),
];
