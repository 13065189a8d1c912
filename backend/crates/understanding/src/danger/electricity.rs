//! Arcing, shock, downed lines, and water where electricity is.

use domain::meaning::Hazard::{Arcing, Shock, WaterOnElectricity};

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "sparks",
        Arcing,
        &[
            "~spark|sparks|sparking|sparked|arcing|arced|arcs|chispas|chispa|chisporrotea*",
            "flash*|pop*|crackl*|sizzl* ..4 @electric ..4 spark*|smok*|burn*|flame*|hot", "arc_flash|fireball|fireworks|lightning|blue_flash|blue_light|flash_of_light|bright_flash|white_flash|flash|flashed|flashes <12> @electric|@appliance|wall", "chisp*|chispaz*|chispeo|echando_chispas|flamazo|corto_circuito|cortocircuito", "sizzl*|hiss*|fizz*|crackl*|popping|snapping <6> bulb|bulbs|light|lights|lamp|chandelier|fixture|socket|wire|wires"],
    )
    .unless(&["flash flood|drive|sale|light", "lightning ..2 rod|protection|bug", "fireworks ..4 show|fourth|july", "chispa de", "storm|lightning ..4 last|knocked|fried|took_out|zapped|hit", "not spark|sparking|ignite", "spark joy|interest|plug|plugs|idea", "igniter|ignitor|burner|pilot|stove ..4 not spark"]),
    Row::life(
        "burning outlet",
        Arcing,
        &[
            "@electric|ev_charger|charger|dryer_plug ..4 melt*|charred|on_fire|glowing|scorch*|burning|burnt|burned|quemado|quemando|derriti*",
            "melt*|charred|scorched|burning|burnt|burned ..3 @electric|ev_charger !out",
            "@electric ..5 hot|warm ..4 buzz*|hum*|crackl*|sizzl*|smell*|pop*",
            "@electric ..4 buzz*|hum*|crackl*|sizzl*|pop* ..5 hot|smell*|warm|burn*|smok*",
            "crackl*|sizzl* ..5 @electric|wall|walls|ceiling|attic",
            "@electric ..4 crackl*|sizzl*",
            "hum*|buzz* ..5 @electric ..4 hot|smok*|burn*",
            "hum*|buzz* ..2 and smoke", "crackl*|sizzl*|frying|fizz*|fizzl* <9> @electric|wall|walls|ceiling|attic|behind", "wall|walls|plate|drywall ..4 hot|burning|warm ?enough|to ..6 hand|touch|crackl*|in_there|finger*", "can_not|could_not keep|hold|leave|rest ?my hand|hands ..2 on|to ..3 it|wall|outlet|panel|plate|switch|plug|breaker !faucet", "@electric|wall|walls ..3 too_hot|so_hot|really_hot|red_hot|scorching|hot_as|burning_hot !water|outside|upstairs", "@electric <5> melt*|charred|char|scorch*|singed|derret*|derrit*|quemado|quemada|quemo|quemandose|chamusc*", "@electric|cord ..5 welded|fused|fusing|cooked|toasted|fried|brown|browned|blackened|turned_black|black|discolored|singed|bubbled ..1 !out !box|paint", "smok*|melt*|burn*|brown*|black* ..3 mark|marks|ring|spot ..3 around|by|on|over ..2 outlet*|plug|switch|socket*|panel|plate"],
    )
    .unless(&["black|brown|white outlet|outlets|switch|plug|plate|cover|cord|fixture|fixtures|light|lights|fan|wire", "want|like|order|color ..6 black|brown", "fried|cooked ..2 my_router|modem|tv|computer", "fuse ?is|was|are blown", "burn* ?out", "heater|stove|burner|element|iron|curling|glue ..2 hot", "bulb|bulbs|tanning|hair", "burned|burnt out", "light|bulb|bulbs|lights ..3 burned_out|burnt_out|burned|burnt", "burned|burnt ..1 bulb*|light|lights"]),
    Row::urgent(
        "hot outlet",
        Arcing,
        &[
            "outlet*|plug|socket*|switch|switches|panel|breaker*|breaker_box|cord|wires|wire|wiring|enchufe* ?@is|feel*|get*|are|was|very|really|so|too|always|seems|running|is_getting|esta|muy ..2 hot|warm|caliente|calientes !water|tub",
            "hot|warm ?to_the_touch outlet*|plug|socket*|switch|panel|breaker*|enchufe*",
        ],
    )
    .unless(&["hot_tub|hot_water"]),
    Row::urgent(
        "outlet popped",
        Arcing,
        &[
            "pop|popped|popping|bang|boom|black_mark|scorch_mark|burn_mark|burn_marks|scorch_marks|black_marks|loud_noise ..9 outlet*|panel|breaker*|socket*|switch|fuse_box|plug|meter|transformer",
            "outlet*|panel|breaker*|socket*|switch|fuse_box|plug|meter|transformer ..6 pop|popped|popping|bang|boom|black_mark|scorch_mark|burn_mark|burn_marks|scorch_marks|black_marks|turned_black|is_black",
        ],
    )
    .unless(&["pop up", "popped ?a breaker"]),
    Row::urgent("buzzing panel", Arcing, &["panel|breaker_box|breaker*|fuse_box|outlet*|meter|switch ?@is|are|makes|making|keeps|has ..2 buzz*|humming|hums|vibrating", "buzz*|humming ..3 panel|breaker*|outlet*|fuse_box|meter"]),
    Row::urgent("bare wires", Shock, &["exposed|bare|frayed|chewed|dangling|live ?electrical wire|wires|wiring|cable|cables", "wire|wires|wiring ..3 exposed|bare|frayed|chewed|dangling|sticking_out|hanging_out|hanging_down"]),
    Row::life(
        "shocked",
        Shock,
        &[
            "@person|me|him|her|it ?@is|was|just|got|get|gets|gave|been|being|getting|keeps|keep|have ..2 ~shocked|shocks|shock|shocking|electrocuted|zapped|zapping|zaps !at|by_the|by_how|by_your|to_see|to_hear|that|absorber|absorbers|price",
            "got|gets|get|getting|was|were|been|keeps|keep ..1 ~shocked|zapped|electrocuted !at|by_the|by_how|by_your|to_see|to_hear|that",
            "electrocut*|zapped|toques|electrocuto|toque_electrico",
            "shock*|zap* ..3 when|whenever|every_time|if ..5 touch*|turn|plug|flip|grab*|open*",
            "shock*|zap* ..3 from|by|off ?of ?@my @electric|@appliance|faucet|shower|sink|washer|water|pool|hot_tub|fence",
            "da|dio|dan|daba ..1 toque|toques|corriente|descarga|calambre",
            "tingl* ..5 touch*|water|faucet|shower|pool", "jolt|jolted|jolts|jolting <7> @person|me|when|touch*|@electric|@appliance|faucet|shower|sink|handle|switch|knob", "got|gets|get|getting|felt|feel|feels ..2 jolt|zap|tingle|tingles|tingling|tingly|zing|shock ..3 off|from|by|when|every_time|touch*|whenever|out_of", "got|gets|get|getting|been bit|bitten|buzzed|lit_up ..3 by|when|off|every_time|from ..4 @electric|@appliance|touch*|faucet|shower|sink", "bit|bites|biting|zaps|zapped|shocks|shocked|tickles me|us|him|her|my_hand|my_kid|my_son|my_daughter|my_wife|my_husband|you ..4 when|every_time|if|off|touch*|whenever", "lit me|him|her up", "knocked me|him|her|my_husband|my_wife across|back|on_my|on_his|on_her|off_my|off_his", "@electric|@appliance|faucet|shower|sink|handle|stove|water|pool|hot_tub|fence|knob ..2 bit|bites|zaps|zapped|jolted|tingles me|us|him|her|my|you", "toque|toques|calambre|calambres|descarga|dar_corriente|da_corriente|dio_corriente|pasa_corriente|electrocut*", "giving|gives|gave|give|gettin|getting|me|us|him|her|da|dio ..2 shock|shocks|tingle|tingles|jolt|jolts|zap|zaps|toque|toques|calambre !of_my", "tingl* <10> @appliance|metal|sink|faucet|shower|tub|handle|fridge|washer|stove", "gives|give|giving|gave|get|getting|got|feel|feeling|felt ..2 tickle|tickles|tickling|bite|bites|sting|prickle|prickly|hum|current|electricity|static_shock ..10 @electric|@appliance|faucet|sink|metal|touch*|flip|hair|handle|knob", "@electric|@appliance|faucet|sink|metal|knob|handle|shower|door_handle ..6 gives|give|giving|gave ..2 tickle|bite|little_bite|sting|prickle|kick|kicks", "hair ..3 stand*|stood|raise*|rises ..2 up|on_end|end", "arm|hand|fingers|finger|elbow ..3 numb|tingl*|buzz*|jump* ..6 touch*|flip*|plug*|switch|outlet|faucet|washer", "felt|feel|feels|feeling|felt_it ..2 buzz|buzzing|vibration|current|electricity|pins_and_needles|little_zap ..4 in|from|through|when|off|on|touch* ..3 water|pool|tub|shower|metal|faucet|handle|hand|fingers|switch|outlet|wall|washer|sink"],
    )
    .unless(&["carpet|sweater|blanket|dry_air|winter ..4 static", "hair ..2 removal|salon", "botox|filler|laser|peel|facial|injection ..6 sting|tickle|numb", "tingl* ..4 lip|lips|face|cheek|scalp|skin|tooth", "price|bill|quote|cost|estimate ..4 shock", "shock ..2 pool|hot_tub|well|system|spa", "pool|hot_tub|spa|well ..4 shock", "bit ..2 of_money|much|pricey|noisy|slow", "dog|cat|bug|spider|flea|snake|ant|mosquito|wasp|bee ..2 bit|bites|stung", "toque ..2 timbre|puerta|guitarra", "shocked ..2 at|how|that|to_hear|to_see", "surprise*|pleasantly shocked", "in shock", "sticker|bill|price shock", "shocked ..3 price|bill|cost|quote|estimate|rates", "shock* treatment ..2 pool", "pool ..2 shock"]),
    Row::life(
        "line down",
        Shock,
        &[
            "power_line|power_lines|electric_line|electrical_line|power_cable|live_wire|live_wires|utility_line|electric_wire|high_voltage|service_line|cable_de_luz|cables_de_luz|poste ..4 down|fell|fallen|hanging|low|snapped|on|across|in|came_down|laying|lying|loose|off|ripped|torn|caido|caidos|cayo",
            "down|downed|fallen|low|snapped|loose power_line|power_lines|wire|wires|electrical_line|electric_line|utility_line|line",
            "wire|wires ..2 down|fell|fallen|came_down|laying|lying ..3 yard|street|driveway|road|ground|roof|house|car|fence|lawn",
            "@tree ..4 on|hit|into|against|took|touching|pulled|leaning|over ..2 power_line|power_lines|wires|lines|electric_line|wire", "wire|wires|power_line|power_lines|live_wire|electric_cable|power_cable|drop_line|service_drop|utility_line <4> down|downed|lying|laying|jumping|dancing|whipping|arcing|dangling|snapped|on_the_ground|across_the|in_the_street|in_the_yard|in_the_driveway|touching_the|sparking", "brought|took|pulled|knocked|tore|ripped|snapped ..3 wire|wires|power_line|power_lines|service_drop|weatherhead|mast ..2 down|off|loose", "cable|cables|alambre|alambres|linea|lineas|poste ..5 caido|caidos|cayo|cayeron|tirado|tirados|colgando|suelto|sueltos|en_el_suelo ..4", "wire|wires|line|lines|cable|cables <6> hanging_off|hanging_from|hanging_down_from|off_the_pole|off_of_the_pole|off_the_house|off_the_utility|pole_is|pole_fell|from_the_pole", "pole|power_pole|utility_pole|telephone_pole|light_pole|poste|transformer ..4 down|fell|snapped|leaning|sparking|on_fire|popping|exploded|blew|cayo|trono !and", "wire|wires|line|lines|cable|cables ..3 draped|hanging|laying|lying|resting|stretched|hung ..3 over|across|on ..3 fence|car|truck|roof|driveway|yard|road|street|tree|sidewalk|lawn|shed|trampoline", "cayo|cayeron|caido|tirado|tirados|colgando|suelto|sueltos|trozo|revento <6> cable|cables|alambre|alambres|linea_de_luz|poste|transformador"],
    )
    .unless(&["cable de ?la|el tele|television|internet|telefono", "cable_guy|cable_company|internet|phone_company|at_and_t|comcast|spectrum ..8 wire|wires|line|cable|cables", "clothes_line|clothesline|string_lights|christmas_lights|lights ..4 hung|draped", "flag|fence|barn|tent|stripper|curtain pole", "christmas|string|tv|cable_tv|satellite lights|cable", "run|running|pull|fish|route|drop|bury|install|mount ..4 wire|wires|cable|line", "fence|chicken|barbed|speaker|thermostat|doorbell|ethernet|network|low_voltage|data wire|wires|cable", "water|sewer|gas|drain|supply|refrigerant|clothes|phone line|lines|service_line", "wire_transfer", "water ?service line", "down the line", "phone|internet ?line|cable"]),
    Row::life(
        "water on electricity",
        WaterOnElectricity,
        &[
            "~water|leak*|drip*|dripping|pouring|spraying|flooding|flooded|flood|rain|rainwater|agua|goteando|gotea|cayendo ..7 on|onto|into|in|over|through|from|near|by|behind|around|inside|above|out_of|down|toward|at|hitting|en|sobre|por|del ..3 @wet_part",
            "@wet_part ?@is ?all ?now under|underneath|below|beneath water|it|agua !the",
            "@wet_part ..3 wet|soaked|underwater|under_water|submerged|full_of_water|in_water|has_water|have_water|got_water|mojado|mojados|soaking|dripping ..2 !for",
            "@wet_part ..4 ~water ..3 in|on|inside|coming|dripping|it|them|running|around",
            "water|leak*|drip*|agua ..3 touching|reached|reaching|hitting|getting_to|close_to|getting_near|up_to ..3 @wet_part",
            "light|lights|fan|lamp|chandelier ?@is|are|has ..2 dripping|leaking|full_of_water|filling_with|water_coming",
            "~water|drip*|leak* ..4 through|from|out_of|into|in ?@my ?ceiling|kitchen|bathroom|bedroom light|lights|fan|lamp|chandelier|smoke_detector", "light|lights|light_fixture|fixture|fan|lamp|chandelier|globe|can_light|recessed_light|dome|lampara|foco ..5 full_of|filled_with|filling_with|filling_up_with|holding|collecting|dripping|leaking|pouring|lleno_de|llena_de|gotea*|chorrea* ?with ?of ?up ?water|agua", "@wet_part <7> full_of_water|underwater|under_water|submerged|soaking|soaked|drenched|dripping_water|water_in_it|water_in_them|water_coming_out|mojado|mojada|mojados|llena_de_agua|lleno_de_agua", "flood*|~water|agua ..5 up_to|as_high_as|over|past|almost_to|covering|level_with|reached|hasta ..3 @wet_part", "~water|rain|leak*|drip*|agua|moj* <6> panel|breaker_box|fuse_box|electrical_box|electrical_panel|electric_panel|breakers|junction_box|power_strip|extension_cord|caja_electrica|caja_de_fusibles|centro_de_carga", "standing|stepping|stepped|wading|walking ..4 ~water ..12 @wet_part|cord|plugged_in|power|electric*|appliance*", "ceiling|kitchen|bathroom|bedroom|hall|hallway|porch light|lights|fan ..3 full_of|filled_with|filling|dripping|leaking|pouring", "rain|~water|leak*|drip*|agua ..3 through|out_of|from|down_the|down_through ?the|my|our|kitchen|bathroom|ceiling|recessed|can ?hall light|lights|light_fixture|chandelier|fan|ceiling_fan|fixture|foco|lampara", "bulb|globe|lamp|light|fixture|fan ..6 water ..2 sloshing|in_it|inside|pooling|in_them", "~water|drip*|leak*|rain|agua ..4 off|down|along|out_of|through ..2 chandelier|light|lights|light_fixture|fixture|fan|ceiling_fan|lamp|bulb|bulbs|wires|cord|panel|smoke_detector|smoke_alarm|candil|lampara"],
    )
    .unless(&["pool|pond|hot_tub|fountain|landscape|headlight light|lights|lamp|bulb", "water_heater|tankless|well_pump|pump|softener ..4 breaker|panel|outlet|circuit|switch", "breaker ..4 tripp*|trips|trip", "solar|instrument|control|access|side|touch|rocker panel|panels", "outlet pipe|valve|hose|side|tube|drain", "no ?water ..3 @wet_part", "wood|wall|drywall panel*", "light comes|turns|is ?on", "green|red|check|warning|indicator light|lights", "install*|add|adding|new|gfci|run ..3 @wet_part"]),
];
