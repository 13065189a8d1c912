//! Fields of what is seen, heard and felt on a building and its wires before anybody calls it fire, smoke or current.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "fire_light",
        &[
            "lick|licks|licking|tongue|tongues|finger|fingers|curtain|sheet|ribbon|wall ..2 of ..1 yellow|orange|fire|flame|flames|red",
            "orange|red|yellow|reddish|yellowish ?hot ?little ?weird light|lights|glow|glowing|flicker|flickering|shimmer|glimmer|licks !turned|comes|came|on|bulb|stays|blinks|blinking",
            "lit_up|lights_up|lighting_up|aglow|glowing ..2 orange|red|yellow|naranja|rojo",
            "luz|resplandor|lucecita|lucecitas ..1 naranja|anaranjad*|roja|rojo|amarill*",
            "something ..2 flickering|glowing",
        ],
    ),
    (
        "where_none_burns",
        &[
            "attic|wall|walls|vent|vents|ceiling|eaves|soffit|roof|shingles|duct|dryer|back_of|behind|inside|under|underneath|outside|house|garage|barn|shed|window|windows|upstairs|next_door|siding|deck|hood|flue|crawlspace|crawl_space|drywall|mantel|plate|outlet|outlets|switch|panel|cable|socket|pared|techo|ducto|atras|detras|adentro|cochera|casa|campana",
        ],
    ),
    (
        "building_alight",
        &[
            "shingle|shingles|roof|eave|eaves|siding|attic|shed|barn|deck|garage|curtains|couch|mulch|soffit|gutter|fence|porch|lint|tejas|techo|cochera ?@is|'s|are|just|all ..1 lit_up|lit|aglow|ablaze|burning|in_flames|prendid*|encendid* !lights|with",
        ],
    ),
    (
        "wisp",
        &[
            "wisp*|tendril*|something|stuff|thread|ribbon|trail|column|curl|puff|puffs|haze|plume|finger|cloud|humito|hilito|nubecita ..2 ?gray|grey|black|white|smoky curl*|drifting|rising|wafting|seeping|creeping|snaking|floating|coming_out|coming_up|coming_off|coming_from|rolling|pouring_out|leaking_out|saliendo|sale|subiendo",
            "gave|giving|gives|let|puts|putting|put|blew|blows|shot|burped|belched ..3 puff|wisp|poof|whiff|cloud|curl",
            "wispy|wisps|tendrils",
            "air|corridor|hallway|room|hall|kitchen ?@is|'s|has ?all ?gone|got|getting|looks murky|hazy|foggy|smoggy|thick|gray|grey|blue|cloudy",
        ],
    ),
    (
        "seam",
        &[
            "seam|seams|crack|can|can_light|recessed|outlet|outlets|plate|socket|switch|baseboard|vent|vents|register|grille|wall|walls|ceiling|eave|eaves|soffit|panel|box|fixture|light|lamp|fan|motor|cord|plug|charger|outlet_cover|attic|closet|furnace|dryer|tv|microwave|breaker|meter|medidor|contacto|apagador|enchufe|pared|techo|cable|caja|registro_de_luz|under_the_door|floorboards",
        ],
    ),
    (
        "steam_kin",
        &[
            "steam|steamy|shower|kettle|humidifier|dust|dusty|moth|moths|ants|bees|cobweb*|insulation|cold_air|ac|fridge|freezer|breath|diffuser|vaporizer|dry_ice|vapor_de_agua|foam|water",
        ],
    ),
    (
        "ash",
        &[
            "ash|ashes|cinder|cinders|ember|embers|soot|charred_bits|burnt_bits|black_flakes|ceniza|cenizas|brasas|hollin|tizne|sparks|chispas|bits",
        ],
    ),
    (
        "rains_down",
        &[
            "falling|fell|dropping|drops|raining|drifting|floating|sprinkling|shooting|spitting|blowing|coming|cayendo|cae|caen|saliendo|volando ..2 out|down|from|off|through|of|on|onto|de|del|en|sobre",
        ],
    ),
    (
        "above",
        &[
            "fan|vent|vents|light|lights|lamp|fixture|ceiling|duct|ducts|attic|roof|top|register|exhaust|unit|motor|opener|shingles|eaves|chimney|chimenea|ventilador|techo|ducto|foco",
        ],
    ),
    (
        "hot_drip",
        &[
            "drip*|dropping|drops|dropped|oozing|running|gotea* ..2 hot|melted|molten|burning|liquid|melting|derretid* ..1 plastic|wax|metal|rubber|goo|stuff|plastico",
            "hot|melted|molten|burning ..1 plastic|wax|metal|rubber|stuff ..2 drip*|dropping|oozing|running_down",
            "drip*|dropp*|rain*|shoot*|throw*|spit*|tirando|cayendo|escupe* ?down ..1 sparks|fire|flames|embers|chispas|lumbre",
        ],
    ),
    (
        "coming_apart_hot",
        &[
            "paint|wallpaper|varnish|finish|vinyl|laminate|pintura ?@is|'s|over|above|on|behind ..5 blister*|bubbl*|brown*|peeling|coming_up|coming_off|curling|turning|ampoll*|quemad*|negr*",
        ],
    ),
    (
        "sealed_face",
        &[
            "drywall|sheetrock|plaster|plasterboard|mantel|mantle|hearth|paneling|trim|baseboard|chimney_breast|cabinet|floorboards|floor|soffit|tile|brick|siding|door|cover|lid|knob",
        ],
    ),
    (
        "box_of_wires",
        &[
            "gray|grey|metal|electric|electrical|main|fuse|breaker|service|power|green ?electric|electrical|power box|cabinet|can|panel",
            "box|thing ..2 outside|on_the_side|on_the_wall|on_the_pole|in_the_yard",
            "meter_can|meter_base|meter_box|meter_socket|weatherhead|service_head|mast|transformer|disconnect|caja_de_la_luz|caja_de_luz|centro_de_carga|tablero|interruptor|mufa|medidor_de_luz",
            "wires|wire|line|lines|cable|cables ..4 off|from|on|de|del ..1 pole|street|poste",
        ],
    ),
    (
        "snapping",
        &[
            "snap|snaps|snapping|crackl*|sizzl*|frying|fizz*|zap|zaps|zapping|arcing|sputter*|popping|pops|pop|spits|spitting|bzzt|bzz|zzt|hornets|hornet|wasps|bees|beehive|bacon|rattlesnake|chisporr*|chisp*|tronando|truena|tronidos|zumb*",
        ],
    ),
    (
        "lights_act_up",
        &[
            "light|lights|lamp|lamps|bulbs|tv|luces|focos|luz ..3 flicker*|puls*|dim|dims|dimming|dimmed|blink*|surg*|brighten*|strob*|bright|brighter|flutter*|parpadea*|prenden_y_apagan|bajan|brincan",
        ],
    ),
    (
        "flash_seen",
        &[
            "flash|flashes|flashing|flashed|spark*|arc|arcs|destello*|relampag*|fogonazo*|chispazo*",
            "blue|green|white|orange|azul|azules|bright ..1 light|glow|flash|flame|arc|ball|streak|luz|lucecita|lucecitas|resplandor|fire|sparks",
            "spits|spitting|throws|throwing|shoots|shooting|spit|avienta|echa|escupe ..1 blue|orange|green|white|fire|flame|lucecitas|lumbre|chispas",
        ],
    ),
    (
        "electrified",
        &[
            "voltage|current|juice|electricity|corriente|electricidad|voltaje|energized ..2 on|in|through|coming|running|across|en|por ..3 pipe|pipes|plumbing|metal|tub|rail|railing|gutter|siding|pool|water|fence|frame|faucet|faucets|sink|shower|ground|yard|tubo|tubos|tuberia|agua|alberca|reja|regadera|llave|lavadora|refri",
            "pipe|pipes|plumbing|metal|tub|rail|railing|gutter|siding|pool|water|fence|faucet|sink|shower ?@is|are|'s|has|have|got ..1 live|hot_with|energized|electrified|electric_in|voltage|current !bait",
        ],
    ),
    (
        "water_tickles",
        &[
            "water|tub|pool|shower|bath|hot_tub|faucet|puddle|agua|alberca|tina|regadera|charco ..4 tickl*|prickl*|prickly|fizzy|buzzy|buzzes|tingl*|zings|stings|bites|biting|zaps|zapped|zapping|cosquill*|pica|toques|calambre|calambres|corriente",
            "tickl*|prickl*|tingl*|pins_and_needles|buzz*|cosquill*|hormigue*|calambre* ..5 in|off|from|through|on|en|de|con ?of ?the|a|my|el|la water|pool|tub|shower|ladder|rail|railing|hot_tub|agua|alberca|regadera|tina|faucet|sink|steps|drain",
        ],
    ),
    (
        "not_the_current",
        &[
            "fish|trout|duck*|pet|price|bill|cold|hot_sauce|salt|chlorine|soap|shampoo|skin|tickled|lotion|spray_bottle|setting|jets|jet|bubbles|treatment|peel|facial|laser|filler",
        ],
    ),
    (
        "animal",
        &[
            "dog|dogs|puppy|cat|cow|cows|calf|horse|goat|goats|pig|chicken|chickens|bird|squirrel|possum|perro|perra|gato|vaca|caballo|chivo|becerro|pajaro|deer",
        ],
    ),
    (
        "dropped_there",
        &[
            "dead|stiff|keeled|dropped|convuls*|yelped|laid_there|laying_there|lying_there|laying_dead|lying_dead|not_moving|flopped|seized|tieso|tiesa|muerto|muerta|tirado|tirada|chillo|quedo ..1",
        ],
    ),
    (
        "power_there",
        &[
            "pump|wire|wires|cable|cables|cord|fence|outlet|pole|downspout|gutter|siding|meter|panel|transformer|waterer|heater|light|line|railing|charger|puddle|extension|alambre|poste|bomba|charco|reja|electric|electrical|power",
        ],
    ),
    (
        "reaches_wires",
        &[
            "up|past|over|above|covering|covered|reached|reaching|touching|to|rising|higher|clear|hasta|tapo|llega|llego|arriba ..3 plug|plugs|outlet|outlets|socket|sockets|receptacles|panel|cord|cords|breaker_box|fuse_box|baseboard_heaters|power_strip|enchufes|contactos|contacto|enchufe|caja",
        ],
    ),
    (
        "flooded_room",
        &[
            "basement|cellar|crawlspace|crawl_space|water|flood*|agua|sotano|inund*",
            "garage|kitchen|laundry|floor ..3 flooded|under_water|underwater|full_of_water|standing_water",
        ],
    ),
    (
        "deep_water_in",
        &[
            "foot|feet|inch|inches|knee_deep|ankle_deep|waist_deep|shin_deep|wading|wade|up_to|up_past|standing_in|standing_water|under_water|underwater|flooded|rising|metro|centimetros|rodilla|rodillas|tobillos|inundad*",
        ],
    ),
    (
        "runs_still",
        &[
            "freezer|deep_freeze|deep_freezer|fridge|refrigerator|washer|dryer|furnace|water_heater|power|electricity|lights|heater|tv|refri|lavadora|congelador|luz ?@is|'s|are|esta|sigue|all still|todavia ?humming|running|on|plugged|going|plugged_in|prendid*|conectad*|encendid*",
            "still|todavia ..1 plugged|humming|energized|powered|conectad*",
            "throw|flip|reach|kill|bajar ..2 the|el|la|los breaker|breakers|power|interruptor|pastilla|pastillas|luz",
            "throw|flip the main",
        ],
    ),
    ("frame_bent", &["bent|buckled|cracked|leaning|moved|sagging|bowed|knocked_out|gone|doblad*|quebrad*|rajad*|chuec*|creaking|groaning"]),
    (
        "lowers",
        &["lower|lowering|dropping|sinking|settling|bajando|bajandose|baja|sumiendo|tilting|coming_down|viniendo|venciendo|leaning"],
    ),
    (
        "grit_falls",
        &[
            "grit|dust|plaster|bits|crumbs|chunks|pieces|sand|powder|flakes|polvo|pedazos|tierra|yeso|cascajo ..2 sift*|falling|raining|dropping|coming|trickling|drifting|sprinkling|cayendo|cae|caen",
        ],
    ),
    (
        "candle",
        &["candle|candles|wax_melt|wax_warmer|scentsy|incense|oven|toaster_oven|3d_printer|glue_gun|fireplace|grill|parrilla|cleanup|ice"],
    ),
    ("fan_noise", &["fan|ceiling_fan|dimmer|doorbell|bulb|led|ac|compressor|toaster|microwave|kettle|vacuum|treadmill|game|when_the_ac"]),
    ("no_wires", &["sump|pump|plunger|hose|main_valve|water_main|shutoff|shut_off|meter|toilet|faucet|sprinkler|snow|mulch"]),
];
