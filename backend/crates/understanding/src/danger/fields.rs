//! Lexical fields: kinds of people, things and happenings that a danger is put together from, whatever the words and their order.

/// A field: its name, and patterns over the classes of danger.
pub(super) type Field = (&'static str, &'static [&'static str]);

/// The fields that scenes name.
pub(super) const FIELDS: &[Field] = &[
    // Who it happens to.
    ("kin", &["@kin", "he|she|him|her|el_nino|la_nina|el_senor|la_senora !has_a|wants|needs|would|is_asking|said|says"]),
    ("small", &["@who_small|cat|dog|perro|gato|puppy|pets"]),
    (
        "on_somebody",
        &[
            "on|onto|over|upon|on_top_of|across|against ..2 him|her|me|us|them|@kin",
            "encima|arriba ?de ?el|ella|mi",
            "me|le|nos cayo|callo|aplasto|prenso|machuco",
        ],
    ),
    // Their bodies.
    (
        "body",
        &[
            "my|his|her|their|your|our|'s|both|one|mi|mis|su|sus|a ?right|left|whole|entire|other|poor|bad|little|own|bare @body !soap|towel|towels|rail|rails|dryer|shower|sprayer|lotion|lift|cream|treatment|off",
            "in|on|across|over|to|by|around|into|all_over|up|down the ?whole face|eye|eyes|neck|chest|leg|legs|arm|arms|hand|hands|fingers|foot|stomach|throat|head !of",
            "el|la|los|las|un|una @body_es !de",
        ],
    ),
    (
        "eyes",
        &[
            "my|his|her|their|the|both|one|right|left|baby 's ?right|left eye|eyes|eyeball|eyelid",
            "my|his|her|their|the|both|one|right|left|an ?right|left eye|eyes|eyeball|eyesight|vision|sight",
            "el|los|mi|mis|su|sus|un ojo|ojos|vista",
            "seeing|vision|vista",
            "contact|contacts|contact_lens|lens|pupil",
        ],
    ),
    ("skin", &["skin|flesh|piel|pellejo|cuero"]),
    ("windpipe", &["throat|tongue|airway|windpipe|garganta|lengua|chest|pecho !infection"]),
    // What is done to them.
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
            "fell|fall|falls|fallen|came_down|come_down|comes_down|coming_down|dropped|drop|landed|tipped|tipped_over|toppled|rolled|rolled_back|slid|slipped|shifted|collapsed|caved|crashed|flipped|swung|slammed|slammed_shut|closed|shut|pinned|crushed|crush*|mashed|smashed|went_over|gave_way|let_go|kicked_back|ran_over|backed_over",
            "cayo|cae|caido|aplast*|prenso|machuco|solto|vino_encima|vino_abajo|volteo|cerro|derrumb*",
            "came|come|went|tipped|swung|fell ..1 over|off|loose|down ..1 on|onto",
            "let|came loose",
            "cayo|callo|vino ?encima ?la|el|una|un",
        ],
    ),
    (
        "wounded",
        &[
            "sliced|slice|slashed|gash*|laid_open|opened_up|wide_open|split_open|went_through|went_into|went_in|shot_through|stabbed|punctured|impaled|tore|torn|ripped|sawed|lopped|chopped|severed|mangled|crushed|shattered|spurt*|squirting|bone|tendon|stitches|tourniquet|deep_cut|to_the_bone|dangling",
            "hanging_by|hanging_off|dangling|hanging_on_by|half_off|clean_off|chopped_off|cut_off",
            "nail|nails|screw|rebar|drill_bit|staple|blade|knife|glass|splinter ..6 through|into|in|out_of",
            "cut ..6 bad|deep|open|off|wide|bleed*|hospital",
            "cortada|rebano|rebanado|rajo|rajada|corto|corte|enterro|clavo|sangr*|mocho",
            "took|takes|taking|bit|ripped ..2 chunk|piece|slice|hunk|skin ..1 out_of|off",
            "tore ..1 up",
            "artery|vein|tendon|main_vein|arteria|vena",
        ],
    ),
    (
        "corrosive",
        &[
            "acid|drano|lye|bleach|ammonia|muriatic|chlorine|chemical|chemicals|degreaser|stripper|thinner|solvent|battery_acid|antifreeze|coolant|pesticide|weed_killer|roundup|insecticide|pool_shock|oven_cleaner|bowl_cleaner|liquid_plumber|liquid_plumr|epoxy|lime_away|rat_poison|gasoline|diesel|kerosene|lamp_oil|turpentine|poison|freon|refrigerant|liquid_nitrogen|dry_ice|caustic|sewer_gas_stuff|cement|quicklime|detergent_pods|tide_pod|tide_pods|pod|pods",
            "drain ?line|pipe opener|cleaner|stuff|unclogger|declogger|chemical|chemicals|product|liquid|gel|acid",
            "stuff|liquid|bottle|thing|cleaner|something ..5 down_the_drain|for_drains|in_the_drain|under_the_sink|under_the_kitchen_sink|for_the_drain|hardware_store|for_the_pool|unclogs",
            "liquido|polvo|cosa|eso ..3 destapar|canos|drenaje|fregadero|alberca",
            "acido|cloro|sosa|destapacanos|amoniaco|quimico|quimicos|veneno|lejia|insecticida|destapador|gasolina|tiner|solvente",
            "rat|mouse|roach|ant|snail bait|poison|pellets|traps",
            "bait|pellets|mothballs|lighter_fluid|nicotine|vape_juice|button_battery|button_batteries|magnets",
        ],
    ),
    (
        "hot_fluid",
        &[
            "steam|steaming|boiling|boiled|scalding|hot_oil|hot_grease|hot_tar|hot_coolant|grease|oil|cooking_oil|molten|superheated !shower|room|clean*|boiler|radiator|heat|trap",
            "boiler|water_heater|radiator|relief_valve|pressure_valve|kettle|pot ..8 got|hit|sprayed|splashed|blew",
            "vapor|hirviendo|agua_hirviendo|aceite|aceite_caliente|agua_caliente ..1 cayo|encima|salpico|quemo",
        ],
    ),
    (
        "contact",
        &[
            "splash*|splatter*|spray*|spit|spilled|spilt|squirt*|shot|hit|hits|got|gets|get|went|flew|blew|ran_down|poured|dumped|dripped|soaked|flung",
            "salpic*|cayo|callo|roci*|brinco|echo|entro|meti*",
        ],
    ),
    (
        "burn_sign",
        &[
            "burn*|burnt|blister*|peeling|peels|peeled|scald*|raw|bright_red|beet_red|cooked|melted|melting|sloughing|bubbling|bubbled|charred|ampolla*|quem*|arde|ardiendo|pelando|pelo",
            "went|going|turning|turned|gone|is|are|all white|gray|grey|black|waxy|leathery|red",
            "coming|falling|came|peeling|sliding|hanging|slid|fell|rolling ..1 off|away",
        ],
    ),
    (
        "comes_off",
        &[
            "coming|falling|came|peeling|sliding|hanging|slid|fell|rolling ..1 off|away|loose",
            "peeling|sloughing|blister*|bubbling|charred|cayendo|desprend*|pelando|ampolla*|in_sheets",
            "going|turning|turned|went|gone ..1 white|black|gray|grey",
        ],
    ),
    // How they are.
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
    ("took_a_fall", &["fell|fallen|fall|slipped|tumbled|landed|stepped|came|went|slid|cayo|caido|caida|resbalo|resbal*|aventaron"]),
    (
        "teeth",
        &[
            "table_saw|saw|skill_saw|miter_saw|chainsaw|disposal|mower|blades|auger|grinder|wood_chipper|chipper|shredder|slicer|meat_slicer|mixer|press|rollers|gears|belt|sprocket|drill|trencher|blower|fan|sierra|triturador*|molino|esmeril|cortadora|rebanadora|pulidora",
            "conveyor|escalator|baler|compactor|trash_compactor|hinge|hinges|winch|pulley|hoist|propeller|fan_blade|fan_blades|band_saw|log_splitter|lathe|spring|springs|garage_spring|blade|rototiller|edger|weed_eater|hedge_trimmer|snow_blower|snowblower|banda|polea|resorte",
            "driveshaft|drive_shaft|shaft|pto|flywheel|rotor|impeller|turntable|pool_drain|intake|suction|dock_plate|gate_arm|treadmill|escaladora|maquina|prensa|batidora|lavadora",
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
    (
        "closes",
        &[
            "clos*|tighten*|tight|swell*|swollen|swelled|puff*|thick|fat|huge|constrict*|itch*|lump_in|heavy|scratchy_and|strangl*|cerrando|cierra|cerrar|hinch*|inflam*|apretad*|gruesa|ronchas",
            "gord*|dormid*|adormec*|grues*|gigante",
        ],
    ),
    (
        "treatment",
        &[
            "acido_hialuronico|hialuronico|hyaluronic|un_peeling|el_peeling|mi_peeling|chemical_peel|rejuran|radiesse|hilos",
            "botox|dysport|xeomin|jeuveau|juvederm|restylane|sculptra|kybella|filler|fillers|injected|injection|injections|injector|injectables|peel|microneedling|laser|facial|hydrafacial|prp|threads|microblading|lash_lift|lash_extensions|brow_lamination|numbing_cream|wax|waxing|waxed|tattoo|tattooed|piercing|massage_oil|vitamin_shot|vitamin_drip|iv_drip|b12_shot|semaglutide|hair_removal|lip_flip|med_spa|medspa|inyec*|relleno|rellenos|toxina|tratamiento|suero",
            "shot|shots|needle|needles|treatment|appointment ..5 face|lips|lip|forehead|cheek|cheeks|spa|yesterday|this_morning|today|esthetician|nurse",
            "pusieron|puso ..3 botox|relleno|labios|cara|frente|acido",
            "lips|lip|face|cheeks|brows|forehead|chin|jaw|nose|labios|cara ..1 done|injected|filled|plumped",
        ],
    ),
    (
        "blind",
        &[
            "dark|black|blurry|blurred|blur|double|blind|gone|lost|losing|lose|gray|shadow|shadowy|curtain|fuzzy|dim|cloudy|half",
            "can_not|could_not|not ..2 see|open|focus",
            "borroso|borrosa|oscuro|nublad*|doble|no_veo|no_puedo_ver|negro|perdi",
            "double|spots|halos|flashes|doble|manchas|no_veo_bien",
        ],
    ),
    (
        "weak_neck",
        &[
            "swallow|swallowing|tragar ..2 hard|difficult|trouble|impossible|dificil|imposible",
            "can_not|could_not|hard|trouble|barely|difficult*|problem|problems|struggling ..3 swallow|swallowing|speaking|talking",
            "dificultad|problemas|problema|trabajo|batallo|batallando ..3 tragar|hablar|comer|pasar_saliva",
            "no_puedo|no_puede ..2 tragar|pasar_saliva|pasar_comida",
            "can_not|could_not|hard|trouble|barely ..2 hold|lift|keep ?up ?my|her|his head|neck|arms",
            "can_not|could_not|hard|trouble|barely ..2 swallow|talk|speak|tragar|hablar",
            "no_puedo|no_puede|cuesta ..1 tragar|hablar|sostener|levantar",
            "slurr*|drool*|paralyz*|numb_all|weak_all_over|so_weak",
            "paraliz*|entumid*|chuec*|caida ..3 cara|boca|labio|ojo",
            "cara|boca ..2 paraliz*|chueca|entumida|dormida",
            "half|side|one_side ..3 face ..3 numb|droop*|dead|paralyzed|frozen",
            "face|smile|mouth ..3 drop|dropped|dropping|droop*|sagging|sliding|slid",
        ],
    ),
    (
        "tissue",
        &[
            "mottled|purple|purplish|blotchy|blanch*|pale|dusky|black|lacy|marbled|crust|crusts|crusty|crusting|weeping|weeps|oozing|oozes|pus|fever|hot_to_the_touch|red_streak|red_streaks|streaks|swollen|swelling|hard_lump|open_sore|scab*|blister*|infected|burned|burnt|burns|white_patch|white_spot|gray|dark_spot|bruised_and|morad*|amoratad*|pus|ampolla*|hinchad*|negro|negra|infectad*|supurando|fiebre|costra*",
            "gone|went|turned|turning|going white|numb|cold",
        ],
    ),
    (
        "face_part",
        &[
            "lip|lips|cheek|cheeks|nose|forehead|chin|face|skin|eyelid|temple|brow|jaw|patch|spot|spots|labio|labios|mejilla|cara|nariz|frente|piel|mancha",
        ],
    ),
    (
        "as_expected",
        &[
            "expect*|normal|supposed_to|going_down|almost_gone|better|healing|follow_up|month|months|years|year|should_i|will_i|will_there|how_long|do_you|downtime|tiny|slight|slightly|a_little|a_bit",
        ],
    ),
    (
        "symptom",
        &[
            "headaches|migraine*|dizzy|dizziness|woozy|light_headed|lightheaded|nauseous|nausea|nauseated|queasy|vomit*|throwing_up|threw_up|puking|puked|fainted|fainting|passed_out|passing_out|pass_out|drowsy|groggy|loopy|disoriented|wobbly|stagger*|swimmy|seeing_double|seeing_spots|seeing_stars|tipsy|delirious",
            "feel|feels|feeling|felt|act|acts|acting ?kind_of|kinda|a_little|real|so|all|really|like_i_am drunk|high|faint|ill|sleepy|sick_to|woozy|funny_in_the_head|weird_in_the_head",
            "head|heads ?@is|keeps|was|all ?just|really pounding|pounds|hurting|hurts|splitting|spinning|swimming|throbbing|killing|swims|spins|aching|aches",
            "bad|splitting|pounding|terrible|horrible|nasty|killer|bunch_of|got_a|have_a|has_a|woke_up_with_a|with_a headache !with|dealing|of|over|about|trying|getting",
            "can_not|could_not|hardly|barely ..2 legs_under|stand_up|think_straight|stay_awake|keep_my_eyes|keep_his_eyes|keep_her_eyes|wake_up|keep_our_eyes",
            "maread*|mareo|mareos|dolor_de_cabeza|nauseas|vomit*|desmay*|atarantad*|adormilad*|borrach*",
            "duele|dolia|punza|zumba|vueltas ?me|nos ?la|da cabeza",
            "super|so|really|real|all|awful sleepy|sluggish",
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
        "cough",
        &[
            "cough*|chok*|gag|gagging|gasp*|wheez*|hacking|tos|tosiendo|toser|ahog*|asfixi*",
            "eyes|throat|nose|lungs|chest|ojos|garganta ?@is|are|just|me burn*|sting*|water*|on_fire|arden|arde|pican|pica|lloran",
            "arden|arde|pican|pica|lloran ?los|la|mis ojos|garganta|nariz",
            "burn*|sting* my|our|your|the|his|her eyes|throat|nose|lungs|chest",
            "can_not|could_not|not ..1 breathe|catch_my_breath",
        ],
    ),
    // The air and what burns in it.
    (
        "burns",
        &[
            "furnace|heater|heaters|boiler|generator|stove|oven|fireplace|wood_stove|insert|grill|gas_log|gas_logs|charcoal|hibachi|exhaust|flue|chimney|engine|kerosene|burner|burners|pilot|water_heater|garage|smoker|pressure_washer|calefaccion|calenton|calentador|chimenea|estufa|brasero|anafre|planta|generador|boiler|motor",
        ],
    ),
    (
        "gas_thing",
        &[
            "stove|range|oven|cooktop|burner|grill|furnace|boiler|water_heater|fireplace|dryer|meter|regulator|propane_tank|propane|gas|pilot|gas_line|gas_log|gas_logs|pool_heater|fire_pit|estufa|horno|calentador|medidor|tanque|regulador",
        ],
    ),
    ("tube", &["line|lines|hose|hoses|pipe|connector|flex|tubing|fitting|valve|manguera|tubo|llave|linea|conexion"]),
    (
        "tampered",
        &[
            "bumped|hit|kicked|moved|moving|slid|sliding|scooted|pulled|pushed|nicked|knocked|yanked|stepped_on|backed_into|drove_over|snapped|cut|broke|cracked|disconnected|movi|movimos|golpe*|jale|pise|corte|rompi*",
            "knocked|knocking|crashed|rammed|sideswiped|clobbered|bent|tumbo|tumbaron|choco|chocaron|golpearon",
        ],
    ),
    (
        "yellow_line",
        &[
            "yellow|poly|gas ?plastic|poly|gas|flexible|corrugated|flex pipe|line|tubing|hose|tube|piping",
            "tubo|tuberia|manguera|linea amarillo|amarilla|del_gas|de_gas",
        ],
    ),
    (
        "hiss",
        &[
            "hiss*|whistl*|whoosh*|tss|tsss|psst|pss|psss|ssss|sss|fss|fsss|fffff|silb*|chifl*|siseo|fuga|air_rushing|rushing_sound|blowing_sound",
        ],
    ),
    ("stench", &["smell*|stink*|stinks|stench|reek*|odor|whiff*|funk|rotten|apesta|huele|olor|hiede|peste|taste"]),
    (
        "bad_egg",
        &[
            "rotten|bad|old|spoiled|stinky|stink|boiled|carton_of|cracked|podrid* ..3 egg|eggs|huevo|huevos",
            "huevo|huevos podrido|podridos",
            "skunk*|sulfur*|sulphur*|azufre|mercaptan|egg_smell|eggy",
            "rotten|bad|sweet|sour|strong ..2 onion|onions|garlic|cabbage",
            "cebolla|ajo|repollo podrida|podrido",
        ],
    ),
    (
        "gas_place",
        &[
            "water_heater|furnace|stove|range|oven|meter|basement|crawlspace|crawl_space|dryer|fireplace|tank|pilot|burner|boiler|closet|calentador|estufa|sotano|tanque|medidor|boiler|utility_room|mechanical_room",
        ],
    ),
    (
        "breakfast",
        &["fridge|refrigerator|breakfast|cook*|salad|faucet|shower|tap|taps|softener|well|porch|dog|yard", "water|agua !heater|heaters"],
    ),
    (
        "dig",
        &[
            "digging|dug|diggin|dig|excavat*|trench*|backhoe|auger|augering|post_hole|fence_post|fence_posts|shovel|bobcat|bore|boring|escarb*|excav*|zanja|retroexcavadora|jackhammer*|drilling",
        ],
    ),
    ("earth", &["ground|dirt|grass|yard|lawn|hole|street|sidewalk|fence|sprinkler_line|tierra|zacate|banqueta|hoyo|patio"]),
    (
        "blows_out",
        &[
            "blowing|blew|hiss*|whistl*|roar*|jet_engine|spewing|whoosh*|rushing|chifl*|silb*|geyser_of_dirt|bubbling|stinks|stink|smells|reeks|smell",
        ],
    ),
    ("water_seen", &["sprinkler|sprinklers|irrigation|agua|sewage|leaf_blower|septic|sewer|skunk", "water|agua !heater|heaters|tank"]),
    (
        "beeper",
        &[
            "alarm|alarms|detector|detectors|box|thing|gadget|disc|device|monitor|sensor|unit_on_the_wall|plug_in|aparato|aparatito|cosa|cosita|alarma|sensor",
        ],
    ),
    (
        "beeps",
        &[
            "beep*|chirp*|scream*|yell*|going_off|goes_off|went_off|wail*|shriek*|squeal*|blar*|pita|pitando|suena|sonando|chilla|chillando|disparo",
        ],
    ),
    (
        "four_beeps",
        &[
            "four|4 beeps|chirps|pitidos|times ..8 four|4|pause|again|over_and_over|then|quits|stops",
            "cuatro pitidos|pitos|veces",
            "four|4 beeps|chirps|pitidos ..3 pause|stop|break|quiet|silence",
        ],
    ),
    ("cloud", &["cloud|clouds|fumes|vapor|vapors|mist|haze|nube|vapores|gas"]),
    (
        "mixed",
        &[
            "pour*|mixed|mixing|mix|combined|dumped|added|sprayed|spraying|stripping|strip|refinish*|stain|staining|varnish*|lacquer*|epoxy|seal|sealing|sealed|sealer|painting|fumigat*|fogg*|bug_bomb|foam|spray_foam|glue|gluing|bleached|shocked|mezcl*|ech*|pusieron|rocio|floors_done|floor_done|floors_redone|fumig*|pintando|barniz*",
        ],
    ),
    (
        "balloons",
        &[
            "balloon*|huge|blowing_up|blown_up|swelling_up|swelled_up|swollen_shut|twice|unrecognizable|puffing_up|closing_up|como_globo|toda_hinchada|hinchadisima|desfigurad*",
            "so|really|bad|badly|very|all|muy|bien|toda swollen|puffy|hinchada|hinchado",
            "swelling|swollen|swelled|puffing ?up ..1 shut|closed|cerrado|cerrados",
            "swell*|swollen|puff* ..1 so|really|bad|fast|more_and_more ..1",
            "can_not|could_not|no_puedo ..1 close|shut|open|cerrar|abrir ?my|la|los|mi ?mouth|eye|eyes|boca|ojos",
        ],
    ),
    ("frost", &["frost*|iced_over|icing_up|icy|escarcha"]),
    ("spews", &["spew*|vent*|blow*|hiss*|jet*|leak*|fog*|cloud|smell*|stink*"]),
    ("lights_on", &["light|lights|bulb|bulbs|lamps|luces|focos"]),
    (
        "too_bright",
        &[
            "super|really|too|extra|crazy|way|so|real|bien|muy bright|brighter|brillantes|fuerte",
            "brighter|surg*|exploding|popping|flaring",
        ],
    ),
    ("fishy", &["fishy|fish|plastic|rubber|electrical|metallic|ozone|burn*|burnt|hot|toast*|chamusc*|quemad*|plastico|hule|cable"]),
    ("vessel", &["boiler|water_heater|hot_water_tank|tank|expansion_tank|pressure_tank|calentador|caldera|tanque|compressor_tank"]),
    (
        "strains",
        &[
            "bulg*|swell*|swollen|hinch*|infl*|balloon*|buckling|shaking|rechina*|tiembla|temblando|rattling|knocking|rumbl*|about_to_blow|glowing|screaming|boiling_over|steam*",
            "groan*|moaning|puffed|pushing_out|domed|deformed|creaking|whistling_and|explotar|reventar|estallar|tronar|hirviendo|truena",
        ],
    ),
    (
        "haze",
        &[
            "haze|hazy|smoky|smokey|foggy|full_of_smoke|humareda",
            "can_not|could_not|hardly|barely ..2 see ..2 across|down|through|past|from_one",
        ],
    ),
    (
        "indoors",
        &[
            "closet|room|kitchen|hallway|hall|furnace|water_heater|attic|garage|basement|vents|vent|house|cocina|cuarto|casa|pasillo|sala|@rooms|@place",
        ],
    ),
    (
        "steam_or_glass",
        &[
            "shower|shower_door|window|windows|glass|mirror|outside|peephole|headlights|dark|light_is_out|lights_are_out|screen|fog_lights|dust|drywall_dust|camera|tv|door",
        ],
    ),
    (
        "burnable",
        &[
            "lint|grease|curtain*|drapes|rag|rags|insulation|couch|sofa|bed|bedding|mattress|rug|carpet|towel|towels|blanket|pan|skillet|oil|paper|papers|cardboard|trash|leaves|mulch|wood|siding|cabinet|cabinets|wallpaper|blinds|clothes|pillow|cortina*|trapo*|cobija*|colchon|alfombra|aceite|grasa|sarten|basura",
        ],
    ),
    (
        "alight",
        &[
            "lit_up|caught|flared|flared_up|went_up|smolder*|ablaze|glowing|embers|orange|prendio|agarro_lumbre|lumbre|charred|singed|on_fire|afire|in_flames|en_llamas|smoking|humeando|chamusc*|still_hot",
        ],
    ),
    (
        "battery",
        &["battery|batteries|lithium|scooter|e_bike|ebike|hoverboard|power_bank|vape|power_tool|powerwall|bateria|baterias|inverter"],
    ),
    (
        "bursting",
        &[
            "swell*|swollen|hiss*|smok*|bulg*|puff*|popping|popped|venting|spark*|sizzl*|balloon*|hinch*|infl*|humo|chisp*|melt*|fire|on_fire|too_hot|so_hot|really_hot|red_hot|burning_hot",
        ],
    ),
    ("alarm_words", &["smoke|detector|chirp*|beep*|remote|thermostat|flashlight|doorbell|keypad|key_fob"]),
    // Wires and what they do.
    (
        "wired",
        &[
            "outlet|outlets|plug|plugs|plugin|socket|sockets|receptacle|receptacles|panel|breaker|breakers|breaker_box|breaker_panel|breaker_cabinet|fuse_box|fuses|electrical|electric_box|electrical_box|junction_box|switch|switches|wall_switch|dimmer|wire|wires|wiring|cord|cords|extension|extension_cord|power_strip|power_strips|surge_protector|charger|adapter|meter|meter_box|meter_base|subpanel|transformer|cable|cables|wall_plate|switch_plate|cover_plate|space_heater|baseboard_heater|enchufe|enchufes|contacto|contactos|toma|tomacorriente|apagador|apagadores|clavija|extension|tablero|pastilla|pastillas|interruptor|medidor|centro_de_carga|multicontacto",
            "caja de ?la|los luz|breakers|fusibles|pastillas|electricidad",
        ],
    ),
    ("wall", &["wall|walls|ceiling|attic|pared|paredes|techo|plate|paneling"]),
    (
        "very_hot",
        &[
            "so|too|real|really|super|awful|awfully|blazing|red|scorching|burning|crazy|piping|stove|bien|muy|demasiado|bastante hot|caliente|calientes",
            "hot|warm ..1 enough",
            "cook|fry ?an|some egg|eggs",
            "can_not|could_not|hurts_to|burns ..1 touch|hold|keep|leave|put|rest ..3 hand|hands|finger|fingers|it|touch",
            "hot|caliente ..2 touch|tocar",
            "burned|burnt|burns|burn|quema|quemo ?my|his|her|me|you|la ?hand|finger|fingers|mano|dedo|you",
            "calientisim*|calentisim*|hirviendo|ardiendo|hot_as|scorching|no_se_puede_tocar",
        ],
    ),
    ("hot", &["hot|hotter|warm|warmer|heating_up|burning|toasty|caliente|calientes|calientit*|tibia|tibio|calentando"]),
    (
        "cooked",
        &[
            "melt*|char|charred|charring|scorch*|singe*|fused|welded|browned|browning|blackened|blacken|blister*|bubbl*|toasted|crispy|crisp|deformed|discolor*|shriveled|derret*|derrit*|quemad*|chamusc*|derriti*",
            "turned|turning|gone|going|went|all black|brown|negro|cafe",
            "brown|black|burn|burnt|burned|scorch mark|marks|ring|rings|spot|spots|streak|streaks|smudge|halo|crescent|outline",
            "brown|black ?and soft|crusty|crispy|around|near_the|behind",
            "stuck|sticking|glued|stick ?to|itself ?the ?my ?to carpet|rug|floor|wall|itself",
        ],
    ),
    (
        "noise",
        &[
            "crackl*|sizzl*|fry|frying|fizz*|arc|arcs|arcing|zap|zaps|zapping|snap|snaps|snapping|pop|pops|popping|buzz*|hum|hums|humming|whin*|beehive|bees|hornets|bacon|tron*|truen*|chisp*|chisporrot*|zumb*|chill*|friend*|frita|freir",
        ],
    ),
    (
        "loud_noise",
        &["crackl*|sizzl*|frying|fizz*|arcing|zapping|truen*|tronando|chisp*|chisporrot*|bacon|tronidos|friendo|friendose|freir"],
    ),
    (
        "coloured_light",
        &[
            "blue|blueish|bluish|orange|red|reddish|yellow|white|bright|weird|azul|roja|rojo|naranja|amarilla ?little|hot|quick light|lights|glow|glowing|flash|flashes|flashing|flicker*|flame|flames|luz|resplandor",
            "luz|luces|resplandor|destello|destellos|flamita|flamazo ?bien azul|azules|roja|naranja|amarilla",
            "flash|flashes|destello|destellos|resplandor|relampag* ",
            "ball|bolt|streak|arc|flash|burst|shower of light|fire|flame|sparks|luz|fuego|lumbre",
        ],
    ),
    ("behind", &["behind|inside|in|within|from|through|detras|adentro|dentro|por_dentro|back_of|under|atras|out|out_of|came|comes"]),
    (
        "indicator",
        &[
            "indicator|led|leds|night_light|thermostat|router|modem|blinking|reset_button|test_button|christmas|string|landscape|ring_light|camera|flash_flood|doorbell|bulb|bulbs|fixture|lamp|paint|pilot_light|dimmer|dimmed|fan|ceiling_fan",
        ],
    ),
    (
        "bought",
        &[
            "install*|add|adding|replace|replacing|upgrade*|upgrading|quote|estimate|order|buy|color|colour|colored|new|paint|painted|instalar|cambiar|cotizar|comprar|poner|burned_out|burnt_out|bulb|bulbs|hair|curling|glue_gun|soldering",
        ],
    ),
    (
        "touching",
        &[
            "touch*|grab|grabs|grabbed|grabbing|hold|held|holding|lean*|flip|flips|flipped|plug|plugs|plugged|reach*|step*|stand*|brush*|bump*|get_in|gets_in|got_in|one_hand|barefoot|wet_hands|every_time|whenever|toco|toca|tocar|toque_la|toque_el|agarro|agarre|agarra|cada_vez|meto|metio|pongo",
        ],
    ),
    (
        "metal",
        &[
            "fridge|refrigerator|freezer|sink|faucet|washer|dryer|shower|showerhead|tub|bathtub|pool|spa|hot_tub|pump|railing|rail|knob|handle|stove|range|oven|dishwasher|microwave|pipe|pipes|metal|doorknob|lamp|switch|outlet|water|spigot|hose|gate|fence|ladder|panel|plug|toaster|mixer|lavadora|secadora|regadera|llave|refri|refrigerador|estufa|lavabo|tubo|reja|agua|tina|fregadero|alberca|mailbox|light|pole|lamp_post|sign|box|machine|cooler|register|gutter|siding|truck|unit|frame|case|casing|wrench",
            "washing_machine|clothes_washer|vending_machine|ice_machine|water_fountain|screen_door|bathtub_faucet|countertop|disposal|griddle|fryer|bar|counter|cabinet",
            "light|lights|bulb|freezer|floor|basement_floor|concrete",
        ],
    ),
    ("numbed", &["arm|arms|hand|hands|fingers|elbow ?@is|goes|went|go|got|gets ?all ?completely numb|dead|buzzing|tingl*|jump*|twitch*"]),
    (
        "nerve",
        &[
            "knocked|threw|thrown|blew|flung|put|set|sat|laid ..2 on|off|back|across|down|onto ..1 butt|back|feet|ass|rear|floor|room|can|tail|behind",
            "tingl*|jolt*|zap|zaps|zapped|zing|zinged|prickl*|pins_and_needles|hormigue*|cosquill*|calambre*|corriente|electrocut*|descarga",
            "bite|bites|bit|nips|nipped|stings|stung|tickles|tickled|kicks|kicked|got|grabs|grabbed|gets|hits|threw|throws me|you|us|him|her|back",
            "a|little|nasty|mean|good|small ?little|nasty|mean bite|poke|prick|zing|zap|thump|sting|kick|tickle|tingle|prickle|buzz|shock",
            "shock|shocks|shocked !absorber*|treatment|value|price|prices|at",
            "buzz*|hum|humming|numb|vibrat* ..3 in|up|through|down|my|his|her ..2 arm|arms|hand|hands|fingers|teeth|body|elbow|feet|legs|leg",
            "arm|arms|hand|hands|fingers|elbow|feet|legs ?@is|are|was|still|went|goes|go|got ?still|all ?all buzz*|numb|twitch*|tingl*|jumping",
            "da|dan|dio|daba|pega|pego ..1 toque|toques|corriente|calambre|cosquillas",
            "thrown|knocked|threw|blown ..2 off|across|back|out_of|from ..2 stool|ladder|chair|wall|feet|room|hand|it",
        ],
    ),
    (
        "no_current",
        &[
            "bee|bees|wasp*|dog|cat|spider|ant|ants|flea*|snake|mosquito*|jellyfish|cold_water|ice_water|carpal|botox|filler|laser|peel|price|bill|quote|cost|invoice|estimate|chlorine|pool_shock|shock_the_pool|shocked_the_pool|static|mood|nail|sweater|pressure|drain",
        ],
    ),
    // Water, drains and what is lost to them.
    (
        "water_runs",
        &[
            "water|drip*|leak*|pour*|puddle|puddles|spreading|flood*|rain|rainwater|raining|trickl*|stream|streams|streaming|seep*|spray*|gush*|wet|soaked|agua|gote*|chorr*|charco|llueve|lloviendo|mojad*",
        ],
    ),
    (
        "lamp_thing",
        &[
            "chandelier|chandeliers|recessed_light|recessed_lights|recessed_cans|recessed_can|can_light|can_lights|cans|ceiling_fan|light_fixture|light_fixtures|ceiling_light|pendant|pendants|smoke_detector|smoke_alarm|light_bulb|light_globe|light_dome|fluorescent|candil|lampara|foco|focos|ventilador",
        ],
    ),
    (
        "submerged",
        &["under_water|underwater|submerged|in_the_water|in_water|full_of_water|floating|bajo_el_agua|en_el_agua|dentro_del_agua"],
    ),
    (
        "cable_box",
        &[
            "power_strip|power_strips|extension_cord|extension_cords|surge_protector|surge_protectors|multicontacto|breakers|breaker_box|fuse_box|fuse_panel|electrical_panel|electric_panel|main_panel|subpanel|electrical_box|junction_box|wiring|wires|outlets|sockets|plugged_in|enchufes|contactos|tablero|pastillas|tomacorrientes",
            "caja|centro|tablero ?de ?la|los luz|breakers|fusibles|pastillas|electricidad|carga|corriente",
        ],
    ),
    (
        "water_machine",
        &[
            "water_heater|heater|softener|dishwasher|disposal|bill|garbage_disposal|tripped|trips|tripping|pump|well|dispenser|meter|low|reset|calentador|bomba",
        ],
    ),
    ("keys", &["key|keys|fob|llaves|llave"]),
    ("vehicle", &["in|inside|en|dentro ?de ?the|my|our|el|la|mi car|truck|van|suv|jeep|minivan|carro|coche|troca|camioneta"]),
    ("running", &["running|still_on|idling|engine_on|prendido|prendida|encendido|locked|locks"]),
    ("flush", &["flush*|jalo_la_palanca|le_jalo|bajo_la_palanca"]),
    (
        "returns",
        &[
            "come|comes|coming|came|backs|backing|back|returns|shows|pops|bubbles|boils|gurgles|rises|spills ..1 up|back|out|over|into",
            "regres*|rebos*|rebals*|devuelv*|devolvio|brota*|sube|subio|subiendo|sale|salio|saliendo",
        ],
    ),
    (
        "basin",
        &[
            "tub|bathtub|shower|sink|floor|floors|hallway|hall|basement|carpet|laundry|yard|lawn|tina|regadera|piso|patio|pasillo|sala|cocina|lavabo|bano|cuarto",
        ],
    ),
    ("drain_es", &["drenaje|desague|coladera|alcantarilla|registro|canos|cano|fosa|taza|excusado|inodoro"]),
    ("tap", &["tap|taps|faucet|faucets|spigot|spigots|hydrant|showers|sinks|llave|llaves|regadera|regaderas|hose|toilets"]),
    ("all_of_them", &["any|every|all|none|whole|anything|house|nowhere|anywhere|both|either|toda|ninguna|todas|casa|none_of|not_one"]),
    (
        "nothing_comes",
        &[
            "not|no ..4 drop|drip|trickle|dribble",
            "nothing|zilch|zip|nada|bone_dry|dry|just_air|only_air",
            "not|no ..2 run|running|work|working|come|coming|sale|cae|llega|sirve",
            "ni gota|una_gota",
        ],
    ),
    (
        "one_tap",
        &[
            "only|just_the|one_of|guest|fridge|kitchen_faucet|bathroom_faucet|outdoor|garden|leak*|drip*|hot_side|hot_water|upstairs|downstairs|sprayer|showerhead|shower_head|filter|winterize*|pressure|outside|quote|install*|replace*|handle|knob|color|clog*",
        ],
    ),
    (
        "spray",
        &[
            "spray*|pour*|gush*|squirt*|shooting|shoots|streaming|spew*|jetting|flooding|running_down|coming_out|running_out|chorr*|a_chorros|brotando",
        ],
    ),
    ("leak", &["leak*|drip*|seep*|gote*|fuga|tirando"]),
    (
        "catch",
        &[
            "towel|towels|bucket|buckets|stock_pot|pot|pots|pan|pans|bowl|bowls|cooler|coolers|trash_can|garbage_can|mop|mopping|shop_vac|cubeta|cubetas|balde|toallas|trapos|ollas|bath_mat|sheets|blankets",
        ],
    ),
    ("valve", &["valve|shutoff|shut_off|shut_off_valve|knob|handle|angle_stop|stop_valve|spigot|main|llave|llave_de_paso|valvula"]),
    (
        "will_not_shut",
        &[
            "spins|spinning|stripped|frozen|seized|rusted|stuck|snapped|broke_off|broken_off|came_off|jammed|da_vueltas|atorada|trabada|rota|oxidada",
            "not|can_not|could_not|no ..2 turn|turning|close|shut|budge|move|stop|cierra|gira|cerrar|shut_off|turn_off|find",
        ],
    ),
    (
        "a_little",
        &[
            "slow|slowly|little|tiny|minor|small|slight|occasional* drip|leak|drop|dribble|trickle|spray|weep",
            "slowly|barely|sometimes|once_in|a_bit|drop_or_two|shower_pan|pot_filler|sprayer|spray_nozzle|spray_arm|oil_pan|drain_pan|paint|dish|flower|hot_water|rack|bar|warmer",
        ],
    ),
    (
        "cold_store",
        &[
            "fridge|freezer|freezers|refrigerator|refrigerators|deep_freeze|deep_freezer|chest_freezer|cooler|coolers|walk_in|reach_in|ice_chest|refri|refrigerador|congelador|nevera|hielera",
        ],
    ),
    (
        "no_power",
        &[
            "dead|out|off|quit|died|gone|dark|warm|thaw*|warming|no_power|without_power|lost_power|tripped|tripping|sin_luz|no_luz|se_fue_la_luz|apago|descompuso|melting|soft|defrost*",
        ],
    ),
    (
        "perishable",
        &[
            "meat|cow|beef|steer|deer|venison|elk|moose|pig|hog|pork|fish|salmon|shrimp|crab|lobster|turkey|chicken|milk|breast_milk|formula|insulin|medicine|medication|medications|meds|vaccine*|groceries|food|ice_cream|flowers|cakes|bait|blood|samples|plasma|carne|comida|pollo|pescado|leche|insulina|medicina|medicinas|vacunas|mercancia",
            "everything|all_my|all_our|todo_lo",
        ],
    ),
    (
        "no_spoil",
        &["install*|delivery|quote|buy|new|defrost_cycle|ice_maker|icemaker|pan|truck|dog_food|cat_food|light|handle|cook*|chicken_coop"],
    ),
    (
        "cooler",
        &["ac|a_c|air|air_conditioner|air_conditioning|unit|condenser|compressor|central_air|heat_pump|mini_split|system|aire|clima"],
    ),
    (
        "blows_warm",
        &[
            "blow*|putting_out|pushing|throwing|blasting|spitting|echa|echando|avienta|aventando|sopla|soplando ?out|nothing|out_nothing ?but|only ?air ?aire hot|warm|heat|caliente|tibio",
            "hot|warm|aire ?air caliente ?coming|blowing ?from|out",
        ],
    ),
    (
        "roofing",
        &[
            "tin|roof|shingle|shingles|roofing|metal_roof|sheet_metal|flashing|tiles|decking|tarp|skylight|tejas|lamina|laminas|techo|lona|gable",
        ],
    ),
    (
        "torn_off",
        &[
            "peel*|lifted|rip|ripped|tore|torn|blew|blown|flapping|gone|curled|rolled_back|missing|flew|flying|loose|levanto|arranco|volo|volaron|llevo",
        ],
    ),
    (
        "wet_weather",
        &[
            "rain*|storm|storms|storming|pouring|leak*|drip*|water|wet|forecast|tonight|coming_in|open|sky|daylight|lluvia|llov*|llueve|tormenta|agua|gotea*",
        ],
    ),
    (
        "roof_work",
        &["quote|estimate|bid|reroof|replace*|years|year|insurance|inspect*|gutter*|porta|tin_foil|tin_snips|cotiz*|presupuesto"],
    ),
    // What stands and falls.
    (
        "frame",
        &[
            "ceiling|roof|deck|porch|balcony|stairs|staircase|stairway|landing|floor|wall|beam|joist|joists|rafter*|truss*|post|posts|column|chimney|carport|foundation|lintel|header|overhang|awning|plafon|techo|balcon|escalera|escaleras|pared|barda|losa|piso|viga|trabe|columna",
            "mezzanine|platform|bleachers|scaffold*|stage|catwalk|loft|ramp|dock|pergola|gazebo|treehouse|grandstand|tapanco|andamio|puente",
        ],
    ),
    (
        "out_of_shape",
        &[
            "sag|sags|sagging|bow|bows|bowed|bowing|droop*|bulg*|belly|bellied|hung|hanging|hangs|dip|dips|dipped|dipping|panzon|panzona|panza|pandead*|panded*|hundid*|colgando|vencid*|buckl*|tilt*|leaning|leans|crooked|split|rotted|rotten|snapped|cracked|kicked_out|in_the_air|in_mid_air|abomb*|chuec*|cuarte*|rajad*",
            "pushing_in|pushing_out|pushed_in|caving_in|coming_in",
        ],
    ),
    (
        "in_motion",
        &[
            "moved|moving|moves|shift*|dropped|dropping|drop|creak*|groan*|pop|crack|snap|snapping|popping|pops|popped|cracking|crunching|sway*|wobbl*|bounc*|lower|sinking|sank|spreading|faster|getting_worse|tron*|truen*|cruj*|baj*|mueve|moviendo|temblando|tembl*|caen|cayendo|pedazo|pedazos|chunk|chunks|crumbl*|dust|falling|raining_down",
            "pushing|push|pushed|leaning|caving|opening|separating",
        ],
    ),
    (
        "detaches",
        &[
            "pulling|pulled|coming|came|breaking|broke|tearing|ripping|tore ..1 off|away|loose|apart|down",
            "desprend*|soltando|solto|zafando|cayendo|separando",
        ],
    ),
    (
        "gives_under",
        &[
            "moved|moving|shift*|dropped|dropping|sank|sinking|sinks|sway*|buckled|buckles|gave|gives_way|giving_way|tipped|tilted|mueve|mueven|movio|hundio|hunde|hundiendo",
        ],
    ),
    (
        "on_it",
        &[
            "stepped|stepping|step_on|stood|standing|walked|walk|walking|under|underneath|below|sleep*|kids|people|pise|caminar|camino|abajo|debajo",
        ],
    ),
    (
        "cosmetic",
        &[
            "shingle*|hairline|paint|wallpaper|tile|tiles|grout|gutter*|fence|gate|shelf|couch|door|fan|popcorn|texture|quote|estimate|bid|years|year|squeak*|price|prices|temperature|rates|light|lights|fixture|lamp|curtain*|picture|mirror|plant|raccoon|squirrel|tree|trees|inspect*|cotiz*|presupuesto|leak|leaks|leaking|remodel*|build|built|refinish*|towel_bar|cabinet|sign",
        ],
    ),
    // Close quarters.
    (
        "tight_spot",
        &[
            "culvert|drainpipe|storm_drain|manhole|pit|shaft|chute|laundry_chute|well|trench|tank|crawlspace|crawl_space|attic|elevator|lift|dumbwaiter|duct|chimney|vent|silo|hole|ditch|under_the_house|under_the_deck|under_the_porch|between_the_walls|pozo|zanja|elevador|ascensor|cisterna|coladera|alcantarilla|debajo_de_la_casa|ducto|fosa",
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
        "swallowed",
        &[
            "drank|swallowed|swallow|ate|ingested|licked|chugged|got_into|bit_into|trago|tomo|bebio|comio|chupo",
            "mouthful|sip|gulp|swig|taste ..1 of",
            "put|puts|stuck|got ..3 in ?his|her|its|my mouth",
            "intoxic*|envenen*|poisoned",
        ],
    ),
    ("money", &["price|prices|bill|cost|costs|quote|estimate|invoice|charge|charges|total|fee|rates|cuenta|precio|factura|cobro"]),
    (
        "amount",
        &[
            "wanted|charged|charge|thousand|grand|hundred|dollars|bucks|told_me_how_much|eight_grand|pesos|mil|other_company|other_guy|price|quoted",
        ],
    ),
    ("plans", &["schedule*|move|reschedule|cancel|appointment|quote|estimate|install*|replace*|cita|cotiz*"]),
    ("stair_lift", &["stair|chair|car|truck|scissor lift", "stairlift|chairlift|face_lift|lash_lift|brow_lift"]),
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
    ("found_so", &["found|find|finding|discovered|encontre|encontramos|halle|hallamos"]),
    (
        "chest_clutch",
        &["holding|clutching|grabbing|gripping|clutches|grabs ..1 chest|heart", "agarrando|sobando|tocando ..2 pecho|corazon"],
    ),
    ("rash", &["hives|rash|welts|broke_out|breaking_out|ronchas|salpullido|swelling|swollen|itching"]),
    ("dose", &["shot|shots|injection|injected|iv|drip|needle|dose|sting|stung|peanut|peanuts|nuts|shellfish|vacuna|inyec*|piquete|pico"]),
    ("in_the_mouth", &["tongue|throat|lips|mouth|lengua|garganta|boca|labios"]),
    (
        "pilot_out",
        &[
            "pilot|pilots|burner|piloto ?light ?@is|'s|went|has|keeps|esta ..1 out|off|dead|gone|apagado|going_out",
            "pilot|pilots|piloto ?light ..1 blew|blown|knocked|snuffed out",
        ],
    ),
    (
        "current_es",
        &[
            "siente|sienten|siento|sentimos|da|dan|dio|pego|agarro|jalo|avento|pasa|pasando|trae|tiene|avienta ..2 corriente|toques|toque|calambre|electricidad|descarga",
        ],
    ),
    (
        "hot_thing",
        &[
            "boiler|radiator|grill|stove|oven|iron|griddle|pipe|torch|muffler|exhaust|burner|water_heater|fryer|kettle|plancha|comal|estufa|horno|calentador|boiler|aceite|vapor|agua_caliente|agua_hirviendo|cafe|caldo|sarten",
        ],
    ),
    ("seared", &["burned|burnt|scalded|seared|blistered|quemado|quemada|quemadas|quemo|queme|quemaron"]),
    (
        "child_in_car",
        &[
            "@who_small ?'s|is|are|was|got|se ..2 in|inside|adentro|dentro|en ?the|my|our|del|de|el|la|mi ..1 car|truck|van|suv|minivan|jeep|carro|coche|troca|camioneta",
        ],
    ),
    (
        "shut_or_hot",
        &[
            "locked|hot|degrees|ninety|eighty|hundred|sweating|crying|keys|key|calor|calorcito|grados|llaves|encerr*|cerrad*|llorando|sudando",
        ],
    ),
    (
        "caves",
        &[
            "hundiendo|hundio|hunde|derrumb*|desplom*|sumiendo|sumio|caving|caved|collaps*|let_go|letting_go|broke_away|broke_off|breaking_away|crumbled|crumbling|tore_loose|gave_out|gave_way|giving_way|giving_out|venirse_abajo|viniendo_abajo",
        ],
    ),
    (
        "struck",
        &[
            "hit|hits|struck|clocked|conked|bonked|whacked|clipped|smacked|knocked|nailed|slammed|landed_on|fell_on|kicked|golpeo|pego|descalabro",
        ],
    ),
    ("evacuate", &["evacuate|get_out|danger|warning|emergency_leave|move_to_fresh_air|fire_fire|evacuen|salgan|evacuar"]),
    ("says", &["says|saying|said|telling|voice|talking|dice|diciendo|yell*|shout*|scream*|grita*"]),
    (
        "zinged",
        &[
            "zing*|zap|zaps|zapped|zapping|jolt*|shocks|shocked|shocking|bit|bites|nips|nipped|tingles|tingled|buzzes|buzzed|stung|stings|kicks|kicked ?the_hell_out_of ?at ?on me|us|you|him|her|people|@kin|my|your|our|his",
        ],
    ),
    (
        "onto_wires",
        &[
            "on|onto|into|over|hitting|where|behind|through|down_to|sobre|encima|donde ..3 plug|plugs|cord|cords|outlet|outlets|socket|sockets|switch|switches|panel|breakers|breaker|meter|wires|wiring|enchufe|contacto|apagador|cables|tablero|transformer|charger",
        ],
    ),
    (
        "crack",
        &[
            "crack|cracks|split|gap|grieta|grietas|rajada|cuarteadura ?has|have|just|that|keeps|is|are ?just|all opened|opening|open|running|grew|growing|grows|spread|spreading|widening|widened|getting|abrio|abriendo|creciendo",
        ],
    ),
    (
        "gas_device",
        &[
            "regulator|gas_meter|propane_tank|propane_cylinder|gas_line|gas_pipe|gas_valve|gas_main|lp_tank|regulador|medidor_de_gas|medidor_del_gas|tanque_de_gas",
        ],
    ),
    (
        "screams",
        &[
            "scream*|shriek*|howl*|squeal*|roar*|spew*|venting|blowing|chilla*|rugi*|bram*|jet_engine|whin*|white_cloud|cloud",
            "bubbl*|burbuj*",
        ],
    ),
    (
        "gas_left",
        &[
            "turned|turn|left|forgot|dejo|deje|dejaron ?on|off ..2 gas|burner|burners|stove|hornilla|perilla ?on|open|abierto|abierta|prendido",
        ],
    ),
    ("full_of_it", &["forgot|full_of|full|filled|all_night|hours|unlit|lleno|llena|olvido|fills", "left|been|still ..2 on|open|running"]),
    (
        "stuck_in_thing",
        &[
            "@who_small ?'s|is|are|got|gets|esta|quedo stuck|trapped|wedged|jammed|caught|atorado|atorada|atrapado in|inside|between|under|behind|through|en|entre|debajo ?de ?the|a|my|our|un|una|el|la !traffic|meeting|school|work|town|line|airport|bed|class|practice|california|texas|there|here|snow|soccer|daycare|while|until|all_day|alone",
        ],
    ),
    ("fit", &["fit|fits|seizure|seizing|convulsion|convulsions|spasm|spasms|ataque|convulsiones|convulsionando"]),
    (
        "premises",
        &[
            "shop|store|business|house|home|building|restaurant|salon|office|warehouse|place|garage|bar|clinic|casa|tienda|negocio|local|taller|bodega|storefront|front_gate|gate|front|back_door|front_door",
        ],
    ),
    (
        "cannot_shut",
        &["can_not|could_not|no_puedo|no_podemos|unable_to|no_way_to|not ..1 close|lock|secure|shut|cerrar|asegurar ?up|it !on"],
    ),
    (
        "inner",
        &[
            "bathroom|closet|bedroom|cabinet|fridge|freezer|oven|shower|pantry|dishwasher|washer|dryer|drawer|car|screen|storm|shed|toolbox|mailbox|valve|faucet|tap|deal|escrow|account|laptop|phone|app|vent|damper|lid|heat|price|crate|garage_door",
        ],
    ),
    ("opening", &["window|windows|door|glass|storefront|slider|pane|ventana|ventanas|puerta|vidrio|vitrina"]),
    ("broken_out", &["shot|blown|blew|knocked|kicked|busted|smashed|punched|broken|bashed|popped|fell|fallen ..1 out|in !love"]),
    ("still_live", &["still|all ..2 live|energized|plugged_in|powered|powered_up|electrified", "power ?'s|is still on"]),
    ("everywhere", &["all_over|whole|everywhere|downstairs|throughout|entire|toda|todo|por_toda|por_todos_lados"]),
    ("flame_word", &["flame|flames|pilot|burner|llama|flama"]),
    ("off_colour", &["yellow|yellowish|orange|lazy|sooty|dancing|lifting|floating|amarilla|amarillo|naranja"]),
    ("real_fire", &["fireplace|log|logs|candle|set|pit|wood|campfire|chimenea"]),
    (
        "from_the_air",
        &[
            "vents|vent|ducts|registers|in_the_air|air|through_the_wall|from_downstairs|from_the_basement|ductos|rejillas|from_the_unit|next_door",
        ],
    ),
    ("dusty", &["dust|dusty|allerg*|filter|filters|clean*|pollen|season|cold|flu|quote|purifier|every_spring|polvo"]),
    (
        "worsening",
        &[
            "every|by_the|each|cada minute|second|hour|minuto|rato",
            "getting|gotten|looking|keeps_getting ?a_lot ?much worse|bigger|lower|wider",
            "more_and_more|cada_vez_mas|as_we_speak|while_i_watch|fast|rapido",
        ],
    ),
    (
        "not_waking",
        &[
            "will|would|can|could|has|have|is|are|does not ..2 wake|woken|waking|rouse|roused|awake|awakened !the|my|our",
            "no|ya_no ..1 despierta|despierto|despertar",
            "can_not|could_not ..1 get ..3 wake|awake",
        ],
    ),
    (
        "no_feeling",
        &[
            "can_not|could_not|no|not ..1 feel|feeling|sentir|siento|siente ..3 lip|lips|face|cheek|nose|tongue|mouth|forehead|eye|chin|arm|hand|leg|labio|labios|cara|boca|lengua|ojo",
        ],
    ),
    (
        "bleeds",
        &[
            "no|not ..1 para|deja|quiere|stop|quit ?de|que sangrar|sangre|bleeding",
            "sangrando ?mucho|bastante|de",
            "chorro|charco|mucha de sangre",
            "mucha|hay sangre",
            "artery|vein|arteria|vena",
        ],
    ),
    ("got_burned", &["got|gets|was|were|been|is ..1 burned|burnt|scalded|seared", "se|me|nos|le quemo|queme|quemaron|quemamos"]),
    ("flared", &["flared|flared_up|flashed|flash|blew_back|blew_up|whoosh*|ignited|went_whoomp|flama|flamazo|llamarada|fogonazo"]),
    (
        "missing_one",
        &["can_not|could_not|not|no ..1 find|locate|see|encuentro|encontramos|encontrar", "missing|disappeared|lost|perdido|perdida"],
    ),
    (
        "open_depth",
        &[
            "well_cover|well|manhole|septic_lid|septic_tank|cistern|pool|pond|pit|trench|culvert|cover_'s_off|lid_'s_off|pozo|cisterna|alberca|fosa",
        ],
    ),
    ("through_the", &["through|thru ?the|my|our ceiling|roof|wall|floor|window|door"]),
    ("shoots", &["shot|blew|launched|rocketed|exploded|burst|popped|salio_volando|exploto|volo|explotar|reventar|estallar"]),
    (
        "burnt_smell",
        &[
            "match|matches|firecracker*|gunpowder|campfire|bonfire|burnt|burned|burning|hair|rubber|plastic|wires|toast|popcorn|crayons|ashtray|incense|barbecue ..2 smell|stink",
            "smell*|stinks|reeks|huele ?strongly ?just ?a_lot ?like ?of|a|an ?struck|burnt|burned|burning|melted|hot match|matches|firecracker*|gunpowder|campfire|bonfire|fire|hair|rubber|plastic|wires|crayons|quemado|chamuscado|lumbre",
        ],
    ),
    ("widely", &["whole|entire|all_over|everywhere|house|downstairs|upstairs|toda|casa|basement|attic|wall|walls"]),
    (
        "sees_badly",
        &[
            "no ..1 veo|ve|vemos ?muy bien|nada|claro",
            "veo|ve ?todo ?muy borroso|doble|nublado|mal",
            "vision|sight|eyesight ..3 blurry|blurred|double|fuzzy|gone|dim|dark|worse",
            "seeing|see double|spots|halos|blurry",
            "double_vision|blurred_vision|vision_loss|no_veo|veo_doble|veo_borroso|no_puedo_ver",
        ],
    ),
    (
        "under_heavy",
        &[
            "under|beneath|underneath|debajo_de|bajo ?the|a|my|our|la|el|un|una ?dock|steel|metal|heavy|big|whole plate|door|garage_door|gate|car|truck|lift|tractor|wheel|tire|machine|shelf|rack|beam|pallet|forklift|cabinet|fridge|heater|tub|porton|carro|llanta|viga|maquina",
        ],
    ),
    ("bare_cable", &["cable|cables|alambre|alambres|wire|wires|cord ?pelado|pelados|suelto|sueltos|bare|frayed|exposed|live"]),
    ("wetness", &["agua|water|puddle|charco|pool|alberca|wet|mojado|wet_floor|rain|tub|sink|tina"]),
    ("fell_on_them", &["me|le|nos|les cayo|callo|aplasto|prenso|machuco|vino ?encima"]),
    (
        "rotten_things",
        &[
            "trash|garbage|sewer|sewage|septic|toilet|drain|drains|mouse|rat|skunk|dog|cat|pee|urine|litter|fridge|refrigerator|food|carpet|disposal|dead|mold|musty|basura|drenaje|perfume|cologne|paint|cigarette|cigarettes|smoker|smokers|weed|feet|diaper",
        ],
    ),
    (
        "sucked",
        &["sucked ..2 in|into|onto|under|down|up|against", "pulled ..1 under|into", "succionado|chupo|jalo ..2 alberca|bomba|desague"],
    ),
    ("slumped", &["slumped|crumpled|face_down|keeled_over|desplom*|lifeless|motionless"]),
    ("felt_in_water", &["felt|feel|feels|siente|sienten ..4 in|en ?the|my|el|la water|pool|tub|agua|alberca"]),
    ("hot_to_touch", &["hot|warm|caliente ..2 touch|tocar|tocarse", "too|so|really|burning|bien|muy hot|caliente"]),
    ("partition", &["door|wall|floor|ceiling|closet|doorknob|puerta|pared|piso"]),
    ("burned_hole", &["burn*|melt*|scorch*|quem* ..2 hole|spot|through|hoyo|agujero"]),
    (
        "relief",
        &[
            "better|fine|okay|gone|away|stops|quits|clears|mejor|bien ..4 outside|leave|leaves|left|out|outdoors|work|fresh_air|salimos|salgo|afuera|fuera",
        ],
    ),
    ("beams", &["truss|trusses|rafter|rafters|joist|joists|beam|beams|girder|girders|trabe|trabes|viga|vigas"]),
    ("snaps", &["snap|snaps|snapped|snapping|crack|cracks|cracking|popping|splitting|split|splintering|tron*|truen*|cruj*"]),
    (
        "under_the_weather",
        &["make_it|come_in|reschedule|cancel|flu|bug|another_day|stomach|covid|virus|pregnant|sick_day|home_from|can_not_come|gripa|cita"],
    ),
    (
        "forced",
        &["crowbarred|crowbar|jimmied|pried|forced|kicked_in|busted_in|broken_into|drilled_out|forzada|forzado|forzaron|patearon|palanca"],
    ),
    (
        "no_keys",
        &[
            "lost|perdi|without|forgot|misplaced|extravie|olvide ..3 keys|key|llaves|llave",
            "no|sin keys|key|llaves|llave",
            "not|no ..1 have|got|find|tengo|traigo|encuentro ?my|the|any|mis|las keys|key|llaves",
        ],
    ),
    ("outdoors", &["raining|outside|freezing|cold|dark|porch|snow|driveway|afuera|lloviendo|llueve|frio|noche|calle|banqueta"]),
    (
        "in_teeth",
        &[
            "in|inside|into|en|dentro ?de ?del ?the|my|our|a|el|la|un|una disposal|garbage_disposal|saw|mower|auger|grinder|chipper|shredder|slicer|mixer|press|conveyor|baler|compactor|fan|triturador|trituradora|molino|sierra|maquina|licuadora|prensa",
        ],
    ),
    (
        "blanched",
        &[
            "@is|'s|turn*|going|gone|went|gets|getting|looks|looking|poniendo|puso|pusieron|puesto|esta|estan|quedo|volvio ..3 white|blue|bluish|pale|ashen|blanco|blanca|blancos|blancas|azul|azules|palido|palida",
            "blanched|blanching",
        ],
    ),
    (
        "in_pain",
        &[
            "hurt|hurts|hurting|pain|painful|throbs|throbbing|agony|duele|duelen|dolor|doliendo|punza|burns|burning|arde",
            "ache|aches|aching",
        ],
    ),
    (
        "fell_in",
        &[
            "se ?me|nos|le fue_al|fue_a_la|fue_dentro_de ?la|el cisterna|pozo|aljibe|fosa|tinaco|noria",
            "fell|fallen|fall|falls|tumbled|slipped|slid|dropped|cayo|caido|cayeron|callo|cai|resbalo ..5 in|into|inside|down|en|a|al|dentro|adentro ?de ?of ?el|la|un|una|the|a|an|our|my|that|mi|nuestra|nuestro|su|their|his|her|this|esa|ese ?old|open|neighbor|neighbor_'s|swimming|storm|vieja|viejo cistern|cisterna|well !pump|house",
            "fell|fallen|fall|falls|tumbled|slipped|slid|cayo|caido|cayeron|callo|cai|resbalo ..6 in|into|inside|down|en|a|al|dentro|adentro ?de ?el|la|un|una|the|a|an|our|my|that|mi|su|their|his|her|this ?old|open|swimming|storm|neighbor ?'s pool|pond|septic|septic_tank|tank|water_tank|manhole|pit|sump_pit|trench|culvert|canal|creek|river|lake|storm_drain|drain_hole|spa|hot_tub|water|pozo|cisterna|aljibe|alberca|piscina|fosa|fosa_septica|tinaco|tanque|pila|noria|rio|arroyo|lago|estanque|registro|coladera|agua|jacuzzi !tablet*|supply|filter",
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
];
