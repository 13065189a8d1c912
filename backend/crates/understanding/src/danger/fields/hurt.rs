//! Fields of falls, wounds and rescues: how a body was hurt and who is helping.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "flew_at",
        &[
            "hit|steam|spring|shot|flew|popped|burst|blew|cut_loose|let_loose|sprayed|splashed|exploded|spark|sparks|shard|debris|metal|splinter|snapped|pego|salto|brinco|reboto",
        ],
    ),
    (
        "bent_limb",
        &[
            "his|her|my|'s|their|su|la|el ?right|left|whole leg|arm|ankle|wrist|foot|knee|elbow|neck|hip|shoulder|finger|pierna|brazo|tobillo|muneca|rodilla|codo|cadera|hombro ?@is ?just|all|bent|twisted|turned|pointing|pointed|facing|esta|quedo ?all ?the ?at ?an ?a wrong_way|wrong_direction|sideways|backward|backwards|bad_angle|weird_angle|funny_angle|sticking_out|poking_out|out_of_socket|out_of_place|dangling|chuec*|zafad*|salid*|quebrad*|flopping",
            "bone|bones|collarbone|shin|hueso ..2 through|out|showing|sticking_out|poking|de_fuera|salido|saliendo|sale",
        ],
    ),
    (
        "off_height",
        &[
            "his|her|the|a rope|ropes|harness|safety_line|lanyard",
            "from|by|off|de|del ..2 rope|harness|cable|bucket|boom|edge|ledge|arnes|cuerda|orilla",
            "off|from ..2 side|ledge|cliff|overpass|wall|building|bridge|seawall",
            "off|from|out_of|through|over|down ..3 eave|eaves|edge|gutter|ridge|roof|ladder|scaffold*|truss|trusses|balcony|platform|bucket|pole|tree|deck|attic|loft|rafters|window|railing|banister|stairs|landing|chimney|skylight|second_floor|second_story|bleachers|catwalk|truck_bed|tailgate",
            "two|three|four|five|six|ten|twelve|fifteen|twenty|a|dos|tres|# stories|story|floors|flights|feet|foot|pisos|metros|flight",
            "de|del|desde ..2 azotea|barda|arbol|poste|andamio|techo|escalera|escaleras|balcon|segundo_piso|tejado|losa|escalon|tarima",
        ],
    ),
    (
        "was_up_there",
        &[
            "up|was|were|esta|estaba ?up on|in|arriba ?de ?del ?la ?en ?the|a|my|our roof|ladder|attic|tree|scaffold*|pole|techo|azotea|escalera|arbol",
        ],
    ),
    (
        "now_down",
        &[
            "now|ahora ..2 in|on|under|en ?the|my|our|el|la bushes|hedge|flower_bed|flowerbed|ground|driveway|lawn|grass|concrete|patio|deck|floor|yard|piso|suelo|zacate",
        ],
    ),
    (
        "broken_bone",
        &[
            "broken|broke|shattered|fractured|dislocated|busted|quebr*|fractur*|rompi* ..2 ankle|leg|arm|wrist|hip|neck|back|collarbone|foot|knee|elbow|rib|ribs|shoulder|pierna|brazo|tobillo|cadera|pie|muneca !door|doors|window|windows|gate|porch|deck|glass|steps|yard|fence|room|lock|light|in|into|out|up",
            "leg|arm|foot|pierna ?@is ..1 shorter|longer than",
        ],
    ),
    (
        "just_now",
        &[
            "stuck|fell|fallen|just|help|here|there|floor|ground|down|attic|roof|stairs|ladder|crawlspace|cannot_move|move|hard|creo|cayo|cai|escalera",
        ],
    ),
    (
        "body_opened",
        &[
            "se_ve|veo|see|seeing ?el|la|the hueso|carne_viva|bone",
            "corto|corte|cortado|cortada|cortaron ..3 sierra|cuchillo|vidrio|navaja|machete|cristal",
            "chunk|hunk|piece|slice|flap ..2 out_of|off|from ?of ?the|a ?his|her|my|their leg|arm|hand|finger|thigh|head|face|foot|scalp|ear|calf|skin|thumb|shin",
            "@kin|he|she|i|me|him|her|us|we ?@is|got ?all ?real cut|sliced|gashed|slashed ?all ?real up",
            "cut|sliced|gashed|slashed|bleeding|cortad* ..2 everywhere|all_over|bad|badly|deep|por_todos",
            "blood|sangre ..3 everywhere|all_over|floor|tile|soaked|puddle|dripping|pouring|running|por_todos|piso",
        ],
    ),
    (
        "down_hard",
        &[
            "@kin|@who_small|he|she ?@is ?just ?kind_of ?sort_of ?went|slid|slumped|slumping|sank|sunk|melted|crumpled|folded|dropped|toppled ?right down|over|onto|to|against|like|in|off ?of ?the|his|her|a wall|floor|ground|knees|chair|couch|counter|stool|rag_doll|sack|heap|pile|cabinet",
            "@kin|@who_small|he|she ?@is ?just went|gone|dropped|hit|fell ?right ?straight down ?real hard|like|flat|and",
            "@kin|@who_small|he|she|landlord|somebody ?@is ?been face_down|face_first|facedown|boca_abajo",
            "hit ..1 the|his|her ground|floor|pavement|concrete|dirt hard",
        ],
    ),
    (
        "wound_in",
        &[
            "wrapped|wound|tangled|caught|pulled|sucked|chewed|dragged|enredad*|agarro|jalo ?all ?up in|into|around|by|through|under|en|con ?the|a|that|la|el ..1",
        ],
    ),
    (
        "machinery",
        &[
            "belt|belts|chain|chains|auger|gears|gear|pulley|winch|cable|rope|conveyor|roller|rollers|mower|blades|blade|drum|motor|fan|shaft|spring|sprocket|snake|mixer|press|machine|banda|cadena|maquina|motor|polea",
        ],
    ),
    ("kin_in_it", &["@kin|@who_small|he|she|him|her|his|me|my ?arm|hand|hair|leg|sleeve|shirt|foot|i|us"]),
    ("cries_hurt", &["screaming|screams|hollering|shrieking|howling|yelling|gritando|llorando"]),
    (
        "eyes_or_skin",
        &["can_not|could_not ..1 see|open", "face|eyes|skin|leg|arm|chest|hand|head|cara|ojos|pierna|brazo|mano", "no_ve|no_puede"],
    ),
    (
        "rescue",
        &[
            "cpr|compressions|heimlich|mouth_to_mouth|tourniquet|torniquete|narcan|defibrillator|aed",
            "holding|keeping|putting|put|hold ..2 pressure ..2 on|to|wound|it|cut",
            "carried|dragged|pulled|hauled|got|cargamos|sacamos ..1 him|her|them|my_wife|my_husband|my_mom|my_dad|grandma|grandpa ..1 out|outside|to_the_yard|afuera !of_bed|of_school|of_the_way|for|to_dinner|to_eat|to_lunch|of_town",
        ],
    ),
    ("rescue_class", &["class|classes|training|certif*|course|install*|cabinet|sign|drill|kit"]),
    ("office_visit", &["come_here|come_to_me|office|recovering|healing|weeks|months|last|ago|surgery|cast|door|handle|chair|so_i|years"]),
    ("price_talk", &["price|prices|list|road|street|stairs_to|market|rates|payment|temperature|with"]),
    (
        "test_words",
        &[
            "test|work|draw|pressure|cake|bread|pizza|wood|drywall|trim|hedge|hedges|grass|lawn|tree|trees|bill|check|corners|power|time|thin|thinner|meat",
        ],
    ),
    (
        "fell_hard",
        &[
            "fell|fallen|falls|slipped|tumbled|slid|dropped|flew|plunged|pitched|rolled|flipped|toppled|thrown|knocked|cayo|cai|caido|caida|resbalo|resbal*|aventaron|se_fue_de_espaldas|volo !in_love",
        ],
    ),
];
