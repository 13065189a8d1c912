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
            "flash*|pop*|crackl*|sizzl* ..4 @electric ..4 spark*|smok*|burn*|flame*|hot",
        ],
    )
    .unless(&["not spark|sparking|ignite", "spark joy|interest|plug|plugs|idea", "igniter|ignitor|burner|pilot|stove ..4 not spark"]),
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
            "hum*|buzz* ..2 and smoke",
        ],
    )
    .unless(&["burned|burnt out", "light|bulb|bulbs|lights ..3 burned_out|burnt_out|burned|burnt", "burned|burnt ..1 bulb*|light|lights"]),
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
            "tingl* ..5 touch*|water|faucet|shower|pool",
        ],
    )
    .unless(&["sticker|bill|price shock", "shocked ..3 price|bill|cost|quote|estimate|rates", "shock* treatment ..2 pool", "pool ..2 shock"]),
    Row::life(
        "line down",
        Shock,
        &[
            "power_line|power_lines|electric_line|electrical_line|power_cable|live_wire|live_wires|utility_line|electric_wire|high_voltage|service_line|cable_de_luz|cables_de_luz|poste ..4 down|fell|fallen|hanging|low|snapped|on|across|in|came_down|laying|lying|loose|off|ripped|torn|caido|caidos|cayo",
            "down|downed|fallen|low|snapped|loose power_line|power_lines|wire|wires|electrical_line|electric_line|utility_line|line",
            "wire|wires ..2 down|fell|fallen|came_down|laying|lying ..3 yard|street|driveway|road|ground|roof|house|car|fence|lawn",
            "@tree ..4 on|hit|into|against|took|touching|pulled|leaning|over ..2 power_line|power_lines|wires|lines|electric_line|wire",
        ],
    )
    .unless(&["water ?service line", "down the line", "phone|internet ?line|cable"]),
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
            "~water|drip*|leak* ..4 through|from|out_of|into|in ?@my ?ceiling|kitchen|bathroom|bedroom light|lights|fan|lamp|chandelier|smoke_detector",
        ],
    )
    .unless(&["light comes|turns|is ?on", "green|red|check|warning|indicator light|lights", "install*|add|adding|new|gfci|run ..3 @wet_part"]),
];
