//! Fields of houses and hillsides that come apart, of what comes down from them, and of who is under it.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    ("frame_bent", &["bent|buckled|cracked|leaning|moved|sagging|bowed|knocked_out|gone|doblad*|quebrad*|rajad*|chuec*|creaking|groaning"]),
    (
        "lowers",
        &["lower|lowering|dropping|sinking|settling|bajando|bajandose|baja|sumiendo|tilting|coming_down|viniendo|venciendo|leaning"],
    ),
    (
        "grit_falls",
        &[
            "cae|caen|cayendo|falling|raining|dropping|sifting|trickling ?down ?mucha ?pura ?some grit|dust|plaster|bits|crumbs|chunks|pieces|sand|powder|flakes|polvo|pedazos|tierra|yeso|cascajo",
            "grit|dust|plaster|bits|crumbs|chunks|pieces|sand|powder|flakes|polvo|pedazos|tierra|yeso|cascajo ..2 sift*|falling|raining|dropping|coming|trickling|drifting|sprinkling|cayendo|cae|caen",
        ],
    ),
    (
        "ground_opens",
        &[
            "ground|yard|driveway|earth|lawn|patio|hillside|slab|street|tierra|piso|patio ?@is|'s|just|keeps|se ..1 opening|opened|sinking|caving|collapsing|splitting|washing_away|sliding|hundiendo|abriendo|abrio",
        ],
    ),
    ("by_the_house", &["foundation|house|porch|garage|pool|wall|home|building|casa|cimiento|cimientos|barda|us|car"]),
    (
        "off_support",
        &[
            "off|away|loose|out ?from ?of ?from it_is|the|their|his ?own posts|post|foundation|supports|support|brackets|ledger|house|wall|hangers|blocks|piers|jacks|anchors|columns",
        ],
    ),
    (
        "leans_on",
        &[
            "ladeando|inclinando|recargando|venciendo|leaning|tilting|tipping|ladeo|vence ..2 para|pa|hacia|sobre|encima|toward|towards|onto|over ..2 cuarto|recamara|casa|ninos|vecino|vecinos|calle|banqueta|cama|house|bedroom|kids|neighbors|sidewalk|crib",
            "leaning|leans|resting|rests|recargad*|inclinad*|ladead*|tilting|tipping|ladeo|inclino ..3 on|onto|over|against|toward|towards|sobre|en|contra|hacia|a ..3 house|bedroom|room|kids|neighbor|neighbors|people|sidewalk|door|porch|garage|casa|cuarto|ninos|vecino|vecinos|recamara",
        ],
    ),
    ("crack_small", &["hairline|tiny|little|years|pavers|driveway_sealing|seal"]),
    ("furniture", &["install*|build|quote|estimate|paint|missing|loose|wobbl*|replace*|spindle"]),
    (
        "kin_under_it",
        &[
            "with|and|y|con ?my|our|a|mi|un|una @kin|@who_small|somebody|alguien ?still|right|stuck under|underneath|below|beneath|debajo|abajo",
            "@kin|@who_small|he|she|somebody|someone|i|we ?@is|are|was ?still ?stuck|pinned ?right under|underneath|beneath|below|debajo ?it|there|that|them|de $|and|in|with|it|there|that|y",
        ],
    ),
    ("hangs_there", &["dangling|hanging|clinging|holding_on|colgad*|colgando ?by|on|from|off|there|de"]),
    ("headfirst", &["upside_down|headfirst|head_first|face_first|de_cabeza"]),
    (
        "bricks_land",
        &[
            "brick|bricks|stone|stones|blocks|concrete|tiles|chunks|ladrillo|ladrillos|bloques ?@is|are|keep|keeps landing|flying|tumbling|raining|hitting|dropping|falling|coming|cayendo",
        ],
    ),
    (
        "part_lands",
        &[
            "half|part|most|piece|pieces|chunk|top|side|rest|mitad|pedazo|parte ?of|de ?the|my|our|la|el|mi chimney|roof|ceiling|tree|chimenea|techo|pared|barda|arbol ?@is|landed|ended_up|fell|came|cayo ?now ?down ?through in|inside|on|into|en|sobre",
        ],
    ),
    (
        "hill_moves",
        &[
            "hill|hillside|bank|embankment|slope|cliff|mud|mountain|ridge|barranca|cerro|ladera|retaining_wall|talud ?@is|'s|just|se|keeps|has ?started coming|sliding|moving|slid|came|gave|collapsing|giving|washing|desgaj*|deslav*|vino|viene|derrumb*",
        ],
    ),
    (
        "crew_in",
        &[
            "crew|guys|guy|men|man|worker|workers|somebody|son|kids|him|he|they|people|gente|trabajadores|@kin ..3 down_there|in_there|in_it|under_it|inside|under|below|abajo|adentro|debajo",
        ],
    ),
    ("ground_cracks", &["crack*|splitting|bulging|moving|crumbl*|groan*|slough*|leaning|opening|agriet*|rajando|desmoron*"]),
    (
        "rooms_of",
        &[
            "@rooms|living_room|bedroom|kitchen|den|nursery|couch|bed|car|truck|driveway|yard|neighbor|sala|cuarto|cocina|recamara|cama|carro|patio|calle|street|sidewalk",
        ],
    ),
    ("tree_word", &["@tree|trunk|palm|tronco|palmera"]),
    ("crushes", &["crush*|pushing|pressing|smash*|mashing|aplast*|caving|going_through|digging_into"]),
    ("fell_down", &["fell|collapsed|dropped|came_down|gave_way|gave_out|let_go|went_down|broke|tipped|cayo|vino_abajo|hundio"]),
    (
        "with_people",
        &[
            "with|con ..2 @kin|everybody|everyone|us|me|people|kids|guests|gente|todos ?still on|in|under|underneath|aboard|encima|abajo|arriba|adentro",
        ],
    ),
];
