//! Fields of what is seen and felt on a building before anybody calls it fire or smoke.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "fire_light",
        &[
            "a|some|this|weird|strange|dull|faint glow|glimmer ..2 in|inside|behind|under|coming|from|through",
            "lick|licks|licking|tongue|tongues|finger|fingers|curtain|sheet|ribbon|wall ..2 of ..1 yellow|orange|fire|flame|flames|red",
            "orange|red|yellow|reddish|yellowish ?hot ?little ?weird light|lights|glow|glowing|flicker|flickering|shimmer|glimmer|licks !turned|comes|came|on|bulb|stays|blinks|blinking",
            "lit_up|lights_up|lighting_up|aglow|glowing ..2 orange|red|yellow|naranja|rojo",
            "luz|resplandor|lucecita|lucecitas ..1 naranja|anaranjad*|roja|rojo|amarill*",
            "something ..2 flickering|glowing",
            "light|glow|shadow|shadows ?@is dancing|leaping|jumping|flickering",
            "full|covered|nothing_but ..1 fire|flames|lumbre",
        ],
    ),
    (
        "where_none_burns",
        &[
            "chimney|flue|chase|behind_the_mantel|behind_the_brick|chimenea|tiro",
            "attic|wall|walls|vent|vents|ceiling|eaves|soffit|roof|shingles|duct|dryer|back_of|behind|inside|under|underneath|outside|house|garage|barn|shed|window|windows|upstairs|next_door|siding|deck|hood|flue|crawlspace|crawl_space|drywall|mantel|plate|outlet|outlets|switch|panel|cable|socket|pared|techo|ducto|atras|detras|adentro|cochera|casa|campana",
        ],
    ),
    (
        "building_alight",
        &[
            "wires|wiring|cord|cords|cables|battery|batteries|transformer ..4 @is cooking|frying|smoking|roasting|burning",
            "hood|vent|oven|attic|closet|room|kitchen|garage|dryer|duct|trash|pan|engine|campana|cocina ?@is|'s|just ?all ?just full_of|covered_in|nothing_but|engulfed_in fire|flames|lumbre",
            "poniendo|pone|puso|turning|going ..1 roja|rojo|red|orange|al_rojo ?hot ..2 pared|techo|wall|ceiling|duct|pipe",
            "pared|wall|ceiling|techo|tubo|stovepipe|flue ..2 red_hot|al_rojo|turning_red|glowing_red|poniendo_roja",
            "chimney|chimney_cap|flue|stovepipe|stove_pipe|roof|vent|attic|wall|outlet|panel|meter|breaker|cord|plug ?@is|'s|just|all ..1 glow*|red_hot|cherry_red !from|with",
            "shingle|shingles|roof|eave|eaves|siding|attic|shed|barn|deck|garage|curtains|couch|mulch|soffit|gutter|fence|porch|lint|tejas|techo|cochera ?@is|'s|are|just|all ..1 lit_up|lit|aglow|ablaze|burning|in_flames|prendid*|encendid* !lights|with",
        ],
    ),
    (
        "wisp",
        &[
            "pouring|rolling|puffing|blowing|belching|spitting|pumping|throwing|putting|boiling ?out ?up ?a ?lot_of ?all_kinds_of ?some black|gray|grey|dark|white|brown ?nasty ?ugly stuff|something|clouds|cloud|junk|vapor",
            "wisp*|tendril*|something|stuff|thread|ribbon|trail|column|curl|puff|puffs|haze|plume|finger|cloud|humito|hilito|nubecita ..2 ?gray|grey|black|white|smoky curl*|drifting|rising|wafting|seeping|creeping|snaking|floating|coming_out|coming_up|coming_off|coming_from|rolling|pouring_out|leaking_out|saliendo|sale|subiendo",
            "gave|giving|gives|let|puts|putting|put|blew|blows|shot|burped|belched ..3 puff|wisp|poof|whiff|cloud|curl",
            "wispy|wisps|tendrils",
            "air|corridor|hallway|room|hall|kitchen ?@is|'s|has ?all ?gone|got|getting|looks murky|hazy|foggy|smoggy|thick|gray|grey|blue|cloudy",
        ],
    ),
    (
        "seam",
        &[
            "under ?the ..1 door",
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
        "candle",
        &["candle|candles|wax_melt|wax_warmer|scentsy|incense|oven|toaster_oven|3d_printer|glue_gun|fireplace|grill|parrilla|cleanup|ice"],
    ),
    (
        "worse_now",
        &["while_i_watch|while_we_watch|as_we_speak|by_the_minute|getting_bigger|spreading|growing|mas_y_mas|cada_vez_mas|right_now|still"],
    ),
    ("ember_line", &["orange|red|glowing|naranja ..1 line|edge|ring|rim|streak|strip|spot|crack|hole|linea|orilla"]),
    ("grows", &["moving|growing|spreading|creeping|crawling|bigger|wider|climbing|avanzando|creciendo|corriendo"]),
    (
        "bakes_within",
        &[
            "baking|cooking|roasting|toasting|frying|smoldering|cooked|burning|quemando|cociendo|asando ..2 behind|inside|under|underneath|within|atras|detras|adentro|dentro ..2 tub|tile|tiles|cabinet|cabinets|panel|paneling|mantel|fridge|outlet|floor|closet|vent|wall|walls|stove|ceiling|drywall|siding|pared|tina|piso|switch",
        ],
    ),
    ("oven_work", &["dinner|cake|cookies|oven|supper|recipe|grill|bacon|turkey|smoker|lunch|sun|asphalt"]),
    (
        "threw_on_it",
        &[
            "threw|poured|dumped|sprayed|tossed|used|emptied|put|eche|echamos|aventamos ..3 water|flour|baking_soda|extinguisher|sand|blanket|towel|agua|tierra|extintor|salt|pitcher|bucket ..2 on|at|over|encima|le|it",
        ],
    ),
    (
        "caught_up",
        &[
            "caught|flared|burning|burns|burned|going_up|went_up|bigger|keeps|still|came_back|coming_back|smok*|lit|ardiendo|prendio|prendido|sigue",
        ],
    ),
    (
        "heat_source",
        &["heater|stove|burner|lamp|candle|space_heater|furnace|fireplace|radiator|bulb|calentador|estufa|vela|quemador|hot_plate|iron"],
    ),
    ("goes_up", &["going_up|went_up|goes_up|catching|caught|lit|smok*|burning|prendio|ardiendo|scorch*"]),
    ("no_fire_talk", &["price*|rates|rent|cost|costs|bill|leak*|flood*|garden|plants|lawn|carpet|stain|paint|floor|pipe|frozen|ice"]),
    (
        "still_red",
        &[
            "still|sigue|todavia glowing|smoldering|smoking|red|red_hot|burning|rojo|roja|humeando|prendid*",
            "still|all|getting|gone|kind_of|kinda ?kind_of ?kinda ?real red|orange|glowing|cherry|hot|smoldering|smoking ..2 around|edges|edge|inside|in_the_middle|along|at",
            "red|orange|glowing|smoldering ..2 edge|edges|rim",
            "rojo|roja|naranja ..3 orilla|orillas",
        ],
    ),
];
