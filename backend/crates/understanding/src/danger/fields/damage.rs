//! Fields of water, drains, cold, heat, doors and roofs: what breaks, and what is lost to it.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
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
            "reefer|reefer_trailer|cold_room|cold_storage|chiller|blast_chiller|refrigerated_truck|refrigerated_trailer|thermo_king|caja_refrigerada",
            "camara_fria|camara_frigorifica|cuarto_frio|cuarto_fresco|vitrina|vitrinas|enfriador|enfriadores|hieleras|refrigeradores|congeladores|display_case|display_cases|ice_machine|prep_table|milk_tank|bulk_tank|compresor_de_la_camara",
            "fridge|freezer|freezers|refrigerator|refrigerators|deep_freeze|deep_freezer|chest_freezer|cooler|coolers|walk_in|reach_in|ice_chest|refri|refrigerador|congelador|nevera|hielera",
        ],
    ),
    (
        "no_power",
        &[
            "parado|parada|muerto|muerta|apagado|apagada|se_paro|se_murio|trono|fallo",
            "dejo de enfriar|congelar|jalar|funcionar|servir",
            "no|ya_no|not ..1 enfria|enfriando|congela|jala|prende|sirve|cooling|cold|running|freezing|holding",
            "dead|out|off|quit|died|gone|dark|warm|thaw*|warming|no_power|without_power|lost_power|tripped|tripping|sin_luz|no_luz|se_fue_la_luz|apago|descompuso|melting|soft|defrost*",
        ],
    ),
    (
        "perishable",
        &[
            "mariscos|camaron|flores|floreria|pierde|pierdo|perdemos|perder|echa_a_perder|echar_a_perder|pesos|dolares|medicamento|medicamentos|helado|helados|paletas|queso|quesos|verdura|fruta|tacos|masa|dollars|grand|worth|bouquets|cheese|cream|eggs|sushi|embryos|cultures|specimens|plasma|vacuna",
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
            "rain*|storm|storms|storming|pouring|sleet*|snow*|hail*|plink*|patter*|trickl*|drizzl*|leak*|drip*|water|wet|forecast|tonight|coming_in|open|sky|daylight|lluvia|llov*|llueve|tormenta|agua|gotea*",
        ],
    ),
    (
        "roof_work",
        &["quote|estimate|bid|reroof|replace*|years|year|insurance|inspect*|gutter*|porta|tin_foil|tin_snips|cotiz*|presupuesto"],
    ),
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
        "body_lift",
        &[
            "stair_lift|stairlift|chair_lift|chairlift|hoyer|hoyer_lift|platform_lift|home_elevador|house_elevator|home_elevator|porch_lift|lift|lift_chair|elevador|ramp",
        ],
    ),
    (
        "out_of_order",
        &[
            "dead|died|quit|broke|broken|stuck|stopped|not_work|not_working|not_move|not_moving|not_run|not_go|conked_out|no_funciona|no_sirve|no_jala|descompuso|murio|paro",
        ],
    ),
    (
        "cannot_climb",
        &[
            "wheelchair|walker|can_not_walk|bedridden|bed_bound|paralyzed|amputee|can_not_do_stairs|can_not_climb|can_not_get_down|can_not_get_up|stuck_upstairs|stuck_downstairs|silla_de_ruedas|no_puede_caminar|andador",
        ],
    ),
];
