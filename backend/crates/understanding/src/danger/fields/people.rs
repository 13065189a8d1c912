//! Fields of whoever is hurt, held, ill or in danger: their bodies, what is done to them, how they are.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    ("small", &["@who_small|cat|dog|perro|gato|puppy|pets"]),
    (
        "on_somebody",
        &[
            "on|onto|over|upon|on_top_of|across|against ..2 him|her|me|us|them|@kin",
            "encima|arriba ?de ?el|ella|mi",
            "me|le|nos cayo|callo|aplasto|prenso|machuco",
        ],
    ),
    (
        "body",
        &[
            "my|his|her|their|your|our|'s|both|one|mi|mis|su|sus|a ?right|left|whole|entire|other|poor|bad|little|own|bare @body !door|doors|yard|porch|room|deck|gate|patio|window|wall|splash|bedroom|house|slider|fence|stairs|steps|entrance|office|lot|alley|unit|soap|towel|towels|rail|rails|dryer|shower|sprayer|lotion|lift|cream|treatment|off",
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
            "off_the_track|off_its_track|off_the_jack|fell|fall|falls|fallen|came_down|come_down|comes_down|coming_down|dropped|drop|landed|tipped|tipped_over|toppled|rolled|rolled_back|slid|slipped|shifted|collapsed|caved|crashed|flipped|swung|slammed|slammed_shut|closed|shut|pinned|crushed|crush*|mashed|smashed|went_over|gave_way|let_go|kicked_back|ran_over|backed_over",
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
        "hot_fluid",
        &[
            "steam|steaming|boiling|boiled|scalding|hot_oil|hot_grease|hot_tar|hot_coolant|grease|oil|cooking_oil|molten|superheated !shower|room|clean*|boiler|radiator|heat|trap",
            "boiler|water_heater|radiator|relief_valve|pressure_valve|kettle|pot ..8 got|hit|sprayed|splashed|blew",
            "aceite_hirviendo|agua_hirviendo|aceite_caliente|caldo_hirviendo|cafe_hirviendo|vapor_caliente",
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
            "conveyor|escalator|baler|compactor|trash_compactor|hinge|hinges|winch|pulley|hoist|propeller|fan_blade|fan_blades|band_saw|log_splitter|lathe|spring|springs|garage_spring|blade|rototiller|edger|weed_eater|hedge_trimmer|snow_blower|snowblower|banda|polea|resorte|chain|chains|cable_drum|gear|gears|cog|reel|roller|track|cadena|engrane|engranes|rodillo",
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
            "cayo|cuelga|cerro ..2 parpado|parpados|cara|boca|ojo|labio",
            "hablo|habla ?muy ?como raro|chistoso|enredado|borracho|mal",
            "numb ..4 side|half ..3 face|head|body",
            "voice|voz ..2 gone|hoarse|disappeared|left|se_fue",
            "out_of|comes_out ..1 my|his|her|of ?my nose",
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
        "balloons",
        &[
            "balloon*|huge|blowing_up|blown_up|swelling_up|swelled_up|swollen_shut|twice_its|twice_her|twice_his|twice_the_size|twice_as_big|twice_my|unrecognizable|puffing_up|closing_up|como_globo|toda_hinchada|hinchadisima|desfigurad*",
            "so|really|bad|badly|very|all|muy|bien|toda swollen|puffy|hinchada|hinchado",
            "swelling|swollen|swelled|puffing ?up ..1 shut|closed|cerrado|cerrados",
            "swell*|swollen|puff* ..1 so|really|bad|fast|more_and_more ..1",
            "can_not|could_not|no_puedo ..1 close|shut|open|cerrar|abrir ?my|la|los|mi ?mouth|eye|eyes|boca|ojos",
        ],
    ),
    (
        "frame",
        &[
            "marquesina|tejaban|cornisa|toldo|azotea|cochera|cobertizo|pasillo|grada|escalon",
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
            "rocking|teeter*|totter*|moved|moving|moves|shift*|dropped|dropping|drop|creak*|groan*|pop|crack|snap|snapping|popping|pops|popped|cracking|crunching|sway*|wobbl*|bounc*|lower|sinking|sank|spreading|faster|getting_worse|tron*|truen*|cruj*|baj*|mueve|moviendo|temblando|tembl*|caen|cayendo|pedazo|pedazos|chunk|chunks|crumbl*|dust|falling|raining_down",
            "pushing|push|pushed|leaning|caving|opening|separating",
        ],
    ),
    (
        "detaches",
        &[
            "pulling|pulled|coming|came|breaking|broke|tearing|ripping|tore ..1 off|away|loose|apart|down|out_of_the_wall|out_of_the_ceiling",
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
            "grain|always_has|not_worried|siempre|shingle*|hairline|paint|wallpaper|tile|tiles|grout|gutter*|fence|gate|shelf|couch|door|fan|popcorn|texture|quote|estimate|bid|years|year|squeak*|price|prices|temperature|rates|light|lights|fixture|lamp|curtain*|picture|mirror|plant|raccoon|squirrel|tree|trees|inspect*|cotiz*|presupuesto|leak|leaks|leaking|remodel*|build|built|refinish*|towel_bar|cabinet|sign",
        ],
    ),
    (
        "tight_spot",
        &[
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
            "vino_abajo|viene_abajo|vino_encima|hundiendo|hundio|hunde|derrumb*|desplom*|sumiendo|sumio|caving|caved|collaps*|let_go|letting_go|broke_away|broke_off|breaking_away|crumbled|crumbling|tore_loose|gave_out|gave_way|giving_way|giving_out|crumpl*|pancaked|pancaking|folding_under|folding_up|folded_up|toppl*|venirse_abajo|viniendo_abajo",
        ],
    ),
    (
        "struck",
        &[
            "hit|hits|struck|clocked|conked|bonked|whacked|clipped|smacked|knocked|nailed|slammed|landed_on|fell_on|kicked|golpeo|pego|descalabro",
        ],
    ),
    (
        "crack",
        &[
            "crack|cracks|split|gap|grieta|grietas|rajada|cuarteadura ?has|have|just|that|keeps|is|are ?just|all opened|opening|open|running|grew|growing|grows|spread|spreading|widening|widened|getting|abrio|abriendo|creciendo",
        ],
    ),
    (
        "stuck_in_thing",
        &[
            "@who_small ?'s|is|are|got|gets|esta|quedo stuck|trapped|wedged|jammed|caught|atorado|atorada|atrapado in|inside|between|under|behind|through|en|entre|debajo ?de ?the|a|my|our|un|una|el|la !traffic|meeting|school|work|town|line|airport|bed|class|practice|california|texas|there|here|snow|soccer|daycare|while|until|all_day|alone",
        ],
    ),
    ("fit", &["fit|fits|seizure|seizing|convulsion|convulsions|spasm|spasms|ataque|convulsiones|convulsionando"]),
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
        "sees_badly",
        &[
            "shadow|curtain|fog|blur|veil|haze|sombra ..5 see|sight|vision|view|looking|veo",
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
            "under|beneath|underneath|debajo_de|bajo ?the|a|my|our|la|el|un|una ?dock|steel|metal|heavy|big|whole dishwasher|washer|dryer|stove|refrigerator|piano|safe|forklift|boulder|rock|pallet|scaffold|engine|trailer|plate|door|garage_door|gate|car|truck|lift|tractor|wheel|tire|machine|shelf|rack|beam|pallet|forklift|cabinet|fridge|heater|tub|porton|carro|llanta|viga|maquina",
        ],
    ),
    ("fell_on_them", &["me|le|nos|les cayo|callo|aplasto|prenso|machuco|vino ?encima"]),
    (
        "sucked",
        &["sucked ..2 in|into|onto|under|down|up|against", "pulled ..1 under|into", "succionado|chupo|jalo ..2 alberca|bomba|desague"],
    ),
    ("slumped", &["slumped|crumpled|face_down|keeled_over|desplom*|lifeless|motionless"]),
    ("beams", &["truss|trusses|rafter|rafters|joist|joists|beam|beams|girder|girders|trabe|trabes|viga|vigas"]),
    ("snaps", &["snap|snaps|snapped|snapping|crack|cracks|cracked|cracking|popping|splitting|split|splintering|tron*|truen*|cruj*"]),
    (
        "in_teeth",
        &[
            "in|inside|into|en|a|dentro ?de ?del ?the|my|our|a|el|la|un|una drill|podadora|batidora|licuadora|desbrozadora|impresora|prensadora|lawnmower|weed_eater|hedge_trimmer|grain_auger|baler|roller",
            "in|inside|into ?the|a|my|our ..1 machine|rollers|press|gears|blades",
            "in|inside|into|en|dentro ?de ?del ?the|my|our|a|el|la|un|una disposal|garbage_disposal|saw|mower|auger|grinder|chipper|shredder|slicer|mixer|press|conveyor|baler|compactor|fan|triturador|trituradora|molino|sierra|maquina|licuadora|prensa|snow_blower|snowblower|tiller|chainsaw|lawn_mower|treadmill|log_splitter|elevator_door|escalator|snowthrower|blender|trencher|cortacesped",
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
    ("burnt_deep", &["to_the_meat|down_to_the|to_the_bone|raw|third_degree|charred|bubbling|bubbled|melted|open_wound|carne_viva"]),
];
