//! Fire, smoke, burning smells, and things about to blow up.

use domain::meaning::Hazard::{Fire, Smoke};

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "on fire",
        Fire,
        &[
            "on ~fire",
            "catch|catches|caught|catching ?on ~fire",
            "@is|are|'s in|up_in flames",
            "flames ..3 coming|shooting|out|from|in|everywhere|inside|behind|under|underneath|on|near|around|inside",
            "there|hay ?is|are|'s flames|llamas",
            "see|seeing|saw flames|fire",
            "there|have|got|started|starting ?is|'s|was ?a|an ?small|little|big|electrical|grease|kitchen|active|actual|chimney|brush|house|dryer|oven ~fire|fires !in_the_fireplace",
            "~fire ..2 in|inside|at|on|behind|under my|the|our @place|@appliance|@electric",
            "@place|@appliance|building ?@is burning !up_money|smell|out|candle|hot",
            "burning down",
            "se|esta ?@my ..2 quemando|incendiando",
            "incendio|en_llamas|llamas",
            "hay ?un fuego|incendio", "glow* ..4 behind|inside|in|at|around|from ..3 @electric|plate|wall|walls|attic|ceiling|cord", "orange|red ?hot glow|light ..3 behind|inside|in|at ..3 @electric|plate|wall|walls|attic", "@electric|plate|wall|cord ..3 glow*", "~lumbre|prendio_fuego|prendiendo_fuego|se_prendio_el|se_prendio_la|se_incendio|se_esta_incendiando", "orange|red ..1 behind|inside ?of ?the @electric|plate|wall|wall_plate|cover", "blaze|ablaze|torch|bonfire|inferno|engulfed ..6 @place|@appliance|wall|house|up", "flicker*|glow* ..3 in|inside|behind|from|through ..2 attic|wall|walls|crawl_space|crawlspace|basement|vent"],
    )
    .unless(&["you|guys|y'all|reviews|business|sales|team|crew ..3 on fire", "light|lights|lamp|lamps|bulb|bulbs|led|leds|fixture|fixtures|neon ..5 flicker*|glow*", "flicker* ..3 light|lights|lamp|bulb", "blowtorch|torch_down|torch_job|trail_blaze*", "fire ..2 you|him|them|me|the_guy|sale|drill", "indicator|led|pilot|night|night_light|doorbell|thermostat|button|switch_light ..4 glow*", "my_phone|my_inbox|skin|throat|mouth ..3 fire", "fire sale|stick|pit|place|works", "firewood|firepit", "fire in the fireplace", "had ..3 ~fire", "fire me|him|you"]),
    Row::urgent(
        "fire put out",
        Fire,
        &["had|put_out|was|were|extinguished|after ..4 ~fire", "~fire ..3 out|over|last_night|yesterday|earlier ?now", "fire_damage|smoke_damage ..4 board|secure|tonight|today"],
    )
    .aftermath().unless(&["put ?out ..2 fire* ?out ..1 with|for|at_work|all_day", "insurance|inspect*|proof|claim|paperwork|report|permit", "years|year ago|last_year|last_summer|last_winter"]),
    Row::life("explosion", Fire, &["exploded|explosion|blew_up|explode|going_to_blow|about_to_blow|exploto|explosion", "blow|blown up !my_phone|the_mattress", "boom|kaboom <8> furnace|boiler|water_heater|stove|oven|grill|basement|heater|transformer|panel|calentador", "went boom|kaboom|pow", "exploto|estallo|trono <4> boiler|calentador|estufa|tanque|horno|caldera"])
        .unless(&["boom lift|truck|town|box", "transformer ..6 out|power", "toilet|pipe|hose|tire|sink|spigot|valve ..3 exploded|blew_up", "bill|price* ..3 exploded"]),
    Row::life(
        "boiler over pressure",
        Fire,
        &[
            "water_heater|boiler|hot_water_tank|tank|relief_valve|pressure_valve ..8 steam*|bulg*|boiling|about_to_blow|swollen|swelling|ballooning",
            "steam* ..5 water_heater|boiler|relief_valve|tank",
            "pressure ..3 boiler|tank|water_heater ..3 red|rising|too_high|way_up",
        ],
    )
    .unless(&["steam ?boiler|radiator* ..2 install*|quote|service", "steam_boiler"]),
    Row::life(
        "smoke",
        Smoke,
        &[
            "~smoke|humo ..4 coming|pouring|everywhere|in|from|out|filling|filled|billowing|rising|inside|all_over|saliendo|sale|en|por",
            "see|seeing|saw|smell*|there|have|got|is|are|blowing|blew|blows|lots|black|white|gray|grey|thick|full|filled|filling|throwing|puffing|making|veo|hay|sale|mucho|echando ?is|'s|out ?of|some|a ?lot_of|bit_of|little|like|black|white|with|up|thick ~smoke|smoky|smokey|humo",
            "@appliance|@electric|@place|it|vent|vents|chimney|cord|something|thing|box ?@is|are|was|started|starts|keeps|just|has_been ?and|been|started ..2 ~smoking|smoldering|smouldering|smoked|humeando",
            "smoking ..4 @electric|@appliance|hot|garage",
            "melting|hot|sparking|buzzing|and smoking", "humo|humito|humareda <5> saliendo|sale|salir|salio|echando|saca|sacando|hay|lleno|llena|tirando", "haze|hazy|smoky|smokey <6> room|house|kitchen|furnace|basement|garage|hall|hallway|attic|vents|in_here|upstairs|bedroom", "smolder*|smoulder*", "soot ..4 everywhere|all_over|coming|walls|ceiling", "gray|grey|black|white|dark|thick|blue stuff|cloud|clouds|wisps|puffs|plume|vapor|vapour|mist|fog ..4 rolling|coming|drifting|pouring|billowing|curling|puffing|seeping|wafting|rising|out ..5 @warm_spot", "@warm_spot ..5 puffing|billowing|belching ..3 gray|grey|black|white|dark|thick|smoke|soot|cloud*", "cloud|clouds|wisp|wisps|puff|puffs|plume|haze|rolling|billowing|curling ..5 @warm_spot|under_the_door", "soot|hollin|tizne ..5 shooting|blowing|pouring|coming|spewing|blew|puff*|everywhere|all_over|cover*|saliendo", "can_not|could_not|hard_to ..1 see ..4 down_the|across|through|in_front|hall|room|hallway|kitchen|garage !?the ..2 tv|meter"],
    )
    .unless(&["dark|light_is_out|lights_are_out|fog|foggy|windows|glass|outside|peephole ..10 see", "see ..6 screen|display|thermostat|camera|window|windows", "steam|dust|mold|insulation ..3 vent|vents|register|registers|ducts", "first_time|after_sitting ..6 heat|furnace", "rolling ..2 blackout|door|shutter|gate|over", "cloud ..2 storage|account|camera|based", "smoky|smokey|smoke ..2 eye|eyeshadow|taste|bbq|barbecue|meat|grill", "fog|foggy|hazy ..2 window|windows|glass|headlight|memory|mirror", "no|not|never|non|cigarette|quit smoking", "cigarette|tobacco|weed|cigar|smoker ..3 smok*|smell"]),
    Row::life(
        "burning smell",
        Smoke,
        &[
            "@smell ..4 burn*|burnt|melt*|charred|scorched|electrical|smoke|smoky|quemado|quemando|humo",
            "burn*|burnt|melting|electrical|smoky|smoke|hot_plastic ..1 @smell",
            "something ?@is ?smells burn*|burnt|melting|smoldering",
            "algo ..2 quema*|quemando|quemado",
            "burn*|burning|melting rubber|plastic|wire|wires|wiring|insulation", "@smell ..4 scorch*|singed|toast*|campfire|plastic|rubber|barbecue|matches|firecracker*|gunpowder|chamuscado !water", "burn*|scorch*|singe*|electrical ..1 @smell", "burn*|hot_plastic|scorched <6> @smell", "quemado|quemando|quemada|quemarse|chamusc* <5> @smell|cable|cables|contacto|enchufe|plastico|motor|panel|caja|boiler|algo", "cooking|frying|roasting|toasting|baking|sizzling|smoldering|melting ..4 in|inside|behind|within ..2 wall|walls|attic|panel|outlet|ceiling|vent|vents|closet|breaker*", "paint|wallpaper ..3 bubbl*|blister*|brown*|peeling ..6 hot|warm", "smell* ..3 bacon|fish|fishy|hair|tires|marshmallow*|firewood ..6 @electric|@appliance|wall|walls|furnace|attic", "paint|wallpaper|wall ..8 bubbl*|blister*|brown*|blacken* ..5 hot|warm|burn*"],
    )
    .unless(&["burn* ?out light|lights|bulb|bulbs", "hot ?water ..3 @smell", "@smell ..4 hot_water", "burn* ..2 food|dinner|toast|popcorn|candle|incense|candles|pizza|oven", "oven|dinner|toast|food ..4 burn*", "first ?time ..4 season|year|on|fall|winter", "dust", "burning ..2 question|money", "burn* out ?bulb|light|lights", "burned_out|burnt_out", "water|sewage ..2 smell", "cigarette|tobacco"]),
    Row::urgent("smoke alarm sounding", Smoke, &["smoke|fire ?and_co @device_alarm ..4 going_off|went_off|goes_off|keep_going_off|blaring|sounding|screaming|will_not_stop|triggered|sonando"])
        .unless(&["no smoke|fire", "chirp*", "battery|batteries", "false alarm", "test|tested|testing|inspection|when_i_cook|cooking"]),
];
