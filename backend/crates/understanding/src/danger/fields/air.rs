//! Fields of the air and what burns in it: gas, fumes, smoke, fire, and the alarms that tell of them.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "cough",
        &[
            "throats|eyes|noses|lungs|chests ?@is|are ?all burn*|sting*|water*|on_fire|raw",
            "rub*|rubbing|clawing|holding ..2 eyes|throat|ojos",
            "eyes|ojos ?@is ?all ?just red|streaming|swollen|rojos|llorosos",
            "cough*|chok*|gag|gagging|gasp*|wheez*|hacking|tos|tosiendo|toser|ahog*|asfixi*",
            "eyes|throat|nose|lungs|chest|ojos|garganta ?@is|are|just|me burn*|sting*|water*|on_fire|arden|arde|pican|pica|lloran",
            "arden|arde|pican|pica|lloran ?los|la|mis ojos|garganta|nariz",
            "burn*|sting* my|our|your|the|his|her eyes|throat|nose|lungs|chest",
            "can_not|could_not|not ..1 breathe|catch_my_breath",
            "burns|hurts|stings ..1 to_breathe|breathing|when_i_breathe|when_we_breathe",
        ],
    ),
    (
        "gas_thing",
        &[
            "hornilla|perilla|parrilla|quemador|piloto|boiler_de_gas",
            "stove|range|oven|cooktop|burner|grill|furnace|boiler|water_heater|fireplace|dryer|meter|regulator|propane_tank|propane|gas|pilot|gas_line|gas_log|gas_logs|pool_heater|fire_pit|estufa|horno|calentador|medidor|tanque|regulador",
        ],
    ),
    ("tube", &["line|lines|hose|hoses|pipe|connector|flex|tubing|fitting|valve|manguera|tubo|llave|linea|conexion"]),
    (
        "tampered",
        &[
            "loose|left_loose|bumped|hit|kicked|moved|moving|slid|sliding|scooted|pulled|pushed|nicked|knocked|yanked|stepped_on|backed_into|drove_over|snapped|cut|broke|cracked|disconnected|pegue|pegamos|pego|dimos|movi|movimos|golpe*|jale|pise|corte|rompi*",
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
            "hiss*|whistl*|whoosh*|tss|tsss|psst|pss|psss|ssss|sss|fss|fsss|fffff|silb*|chifl*|siseo|soplido|soplando|fuga|air_rushing|rushing_sound|blowing_sound",
        ],
    ),
    (
        "bad_egg",
        &[
            "smell*|stink*|huele ..2 like|of|a ..2 onion|onions|garlic|cabbage|leeks|cebolla|cebollas|ajo|repollo",
            "rotten|bad|old|spoiled|stinky|stink|boiled|carton_of|cracked|podrid* ..3 egg|eggs|huevo|huevos",
            "huevo|huevos podrido|podridos",
            "skunk*|sulfur*|sulphur*|azufre|mercaptan|egg_smell|eggy",
            "rotten|bad|sweet|sour|strong ..2 onion|onions|garlic|cabbage",
            "cebolla|ajo|repollo|col|coliflor podrida|podrido",
        ],
    ),
    (
        "stronger",
        &[
            "stronger|strong|overpowering|worse|getting_bad|thick|unbearable|fuerte|fuertisimo|headache*|eyes|dizzy|kitchen|bedroom|hall|upstairs|whole",
        ],
    ),
    (
        "rotten_sources",
        &[
            "drain|drains|sink|disposal|trash|garbage|fridge|septic|toilet|dog|dishwasher|sewer|washer|carpet|hot_water|water|drenaje|basura|perro",
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
            "digging|dug|diggin|dig|excavat*|trench*|backhoe|auger|augering|post_hole|fence_post|fence_posts|shovel|bobcat|bore|boring|escarb*|excav*|zanja|retroexcavadora|jackhammer*|drilling|pala|pico|barreta|azadon|talacho|cavando|cavar",
        ],
    ),
    ("earth", &["ground|dirt|grass|yard|lawn|hole|street|sidewalk|fence|sprinkler_line|tierra|zacate|banqueta|hoyo|patio"]),
    (
        "blows_out",
        &[
            "soplando|sopla|bufando|bufa|avienta_aire|blowing|blew|hiss*|whistl*|roar*|jet_engine|spewing|whoosh*|rushing|chifl*|silb*|geyser_of_dirt|bubbling|stinks|stink|smells|reeks|smell",
        ],
    ),
    ("water_seen", &["sprinkler|sprinklers|irrigation|sewage|leaf_blower|septic|sewer|skunk", "~water|~agua !heater|heaters|tank"]),
    (
        "beeper",
        &[
            "puck|white_thing|round_thing|little_thing|deal_on_the_wall|box_on_the_wall|thing_on_the_ceiling|pod",
            "doohickey|doodad|thingy|thingamajig|gizmo|whatchamacallit|contraption|digital_one|plug_in_one|battery_one|hardwired_one|one_by_the_bedrooms|one_in_the_hall|cosito|chunche|cacharro|chismecito|aparatejo",
            "alarm|alarms|detector|detectors|box|thing|gadget|disc|device|monitor|sensor|unit_on_the_wall|plug_in|aparato|aparatito|cosa|cosita|alarma|sensor",
        ],
    ),
    (
        "beeps",
        &[
            "not ..1 hush|shut_up|quit|stop|be_quiet|let_up|calla|callarse|para",
            "no ..1 calla|para|deja ..1",
            "pitar|pitido|pitidos|sonar|chillar|chillido|screech*|howl*|alarming|shouting|tripped|hollering|honking",
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
    ("frost", &["frost*|iced_over|icing_up|icy|escarcha"]),
    ("spews", &["spew*|vent*|blow*|hiss*|jet*|leak*|fog*|cloud|smell*|stink*"]),
    ("vessel", &["boiler|water_heater|hot_water_tank|tank|expansion_tank|pressure_tank|calentador|caldera|tanque|compressor_tank"]),
    (
        "strains",
        &[
            "rugiendo|ruge|brinca|brincando|saltando|puro_vapor|chorro_de_vapor|jumping|dancing|roaring|hopping|bucking|thumping_hard|shuddering|convulsing",
            "bulg*|swell*|swollen|hinch*|infl*|balloon*|buckling|shaking|rechina*|tiembla|temblando|rattling|knocking|rumbl*|about_to_blow|glowing|screaming|boiling_over|steam*",
            "groan*|moaning|puffed|pushing_out|domed|deformed|creaking|whistling_and|explotar|reventar|estallar|tronar|hirviendo|truena",
        ],
    ),
    (
        "only_noise",
        &[
            "noise|noises|sound|sounds|noisy|now_and_then|once_in_a_while|sometimes|occasionally|a_little ..3 rumbl*|knocking|rattling|creaking|groan*|moaning|whin*",
            "rumbl*|knocking|rattling|creaking|groan*|moaning ..1 noise|noises|sound|sounds|now_and_then|once_in_a_while|sometimes|occasionally|a_little",
        ],
    ),
    (
        "haze",
        &[
            "haze|hazy|smoky|smokey|foggy|full_of_smoke|humareda",
            "hard|harder|tough|getting_hard to see|breathe_in",
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
            "sawdust|hay|bale|bales|dust_bag|compost|rags|cardboard_box|lint|grease|curtain*|drapes|rag|rags|insulation|couch|sofa|bed|bedding|mattress|rug|carpet|towel|towels|blanket|pan|skillet|oil|paper|papers|cardboard|trash|leaves|mulch|wood|siding|cabinet|cabinets|wallpaper|blinds|clothes|pillow|cortina*|trapo*|cobija*|colchon|alfombra|aceite|grasa|sarten|basura",
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
            "went_off|roman_candle|firework*|torch|flames|shooting|swell*|swollen|hiss*|smok*|bulg*|puff*|popping|popped|venting|boil*|bubbl*|overheat*|spark*|sizzl*|balloon*|hinch*|infl*|humo|chisp*|melt*|fire|on_fire|too_hot|so_hot|really_hot|red_hot|burning_hot",
        ],
    ),
    ("alarm_words", &["smoke|detector|chirp*|beep*|remote|thermostat|flashlight|doorbell|keypad|key_fob"]),
    (
        "pilot_out",
        &[
            "pilot|pilots|burner|piloto ?light ?@is|'s|went|has|keeps|esta ..1 out|off|dead|gone|apagado|going_out",
            "pilot|pilots|piloto ?light ..1 blew|blown|knocked|snuffed out",
        ],
    ),
    ("evacuate", &["evacuate|get_out|danger|warning|emergency_leave|move_to_fresh_air|fire_fire|evacuen|salgan|evacuar"]),
    ("says", &["says|saying|said|telling|voice|talking|dice|diciendo|yell*|shout*|scream*|grita*"]),
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
    ("through_the", &["through|thru ?the|my|our ceiling|roof|wall|floor|window|door"]),
    ("shoots", &["shot|blew|launched|rocketed|exploded|burst|popped|salio_volando|exploto|volo|explotar|reventar|estallar"]),
    (
        "burnt_smell",
        &[
            "pennies|coins|brakes|match|matches|firecracker*|gunpowder|campfire|bonfire|burnt|burned|burning|hair|rubber|plastic|wires|toast|popcorn|crayons|ashtray|incense|barbecue ..2 smell|stink",
            "smell*|stinks|reeks|huele ?strongly ?just ?a_lot ?like ?of|a|an ?struck|burnt|burned|burning|melted|hot pennies|coins|brakes|solder|match|matches|firecracker*|gunpowder|campfire|bonfire|fire|hair|rubber|plastic|wires|crayons|quemado|chamuscado|lumbre",
        ],
    ),
    ("widely", &["whole|entire|all_over|everywhere|house|downstairs|upstairs|toda|casa|basement|attic|wall|walls"]),
    (
        "rotten_things",
        &[
            "trash|garbage|sewer|sewage|septic|toilet|drain|drains|mouse|rat|skunk|dog|cat|pee|urine|litter|fridge|refrigerator|food|carpet|disposal|dead|mold|musty|basura|drenaje|perfume|cologne|paint|cigarette|cigarettes|smoker|smokers|weed|feet|diaper",
        ],
    ),
    ("hot_to_touch", &["hot|warm|caliente ..2 touch|tocar|tocarse", "too|so|really|burning|bien|muy hot|caliente"]),
    ("partition", &["door|wall|floor|ceiling|closet|doorknob|puerta|pared|piso"]),
    ("burned_hole", &["burn*|melt*|scorch*|quem* ..2 hole|spot|through|hoyo|agujero"]),
    (
        "relief",
        &[
            "better|fine|okay|gone|away|stops|quits|clears|clear|mejor|bien ..4 outside|leave|leaves|left|out|outdoors|work|drive|drive_off|go_out|step_out|fresh_air|salimos|salgo|afuera|fuera",
        ],
    ),
    ("burnt_metal", &["smell*|stink*|huele ..4 pennies|coins|brakes|solder|hot_metal|hot_copper|ozone|soldering"]),
    ("power_back", &["power|ac|cooler|cools|heats|works|working|signal|wifi|remote|thermostat|flame|water|pressure|temperature|quit|off"]),
    (
        "comes_and_goes",
        &[
            "feel|feels|feeling|felt|head|headache|headaches|dizziness ..4 better|fine|clear|clears|goes_away|gone|lifts ..6 outside|leave|leaves|drive|drive_off|out|work|step|step_out|get_out|fresh_air",
        ],
    ),
    ("low_battery", &["battery|batteries|low_battery|burglar|security|pila|clock|car_alarm|panel"]),
    (
        "odd_number",
        &[
            "a # on|in it|there|the_screen|the_window|screen",
            "# ?and climbing|rising|going_up|subiendo",
            "says|say|said|reads|reading|read|shows|showing|flashing|display*|at|marca|marcando|dice|lee|muestra ?a|un|like|como|about ?number|numero ?a|like|como # !o'clock|am|pm|degrees|grados|minutes|minutos|days|dias|years|anos|percent|dollars|volts|psi|times|veces|hours",
        ],
    ),
    (
        "number_machine",
        &[
            "thermostat|oven|stove|washer|dryer|dishwasher|microwave|meter|scale|fridge|freezer|clock|furnace|ac|keypad|opener|treadmill|invoice|bill|phone|app|termostato|lavadora|replace|expire*|expired|end_of_life|twenty_twenty|code|error",
        ],
    ),
    ("co_word", &["carbon !copy|fiber|filter|filters|steel|block|footprint|brush|paper", "monoxide|monoxido|co"]),
    (
        "screen_number",
        &["reads|reading|shows|showing|marca|marcando ..2 # !o'clock|am|pm|degrees|grados|years|minutes|days|on_the_thermostat"],
    ),
];
