//! Fields of ceilings, beams, walls and decks that bend, crack and come down.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "frame",
        &[
            "cielo_raso|cielo|entrepiso|cielo_falso|side_of_the_house|corner_of_the_house|arch|soffit|eave|canopy|cantilever",
            "marquesina|tejaban|cornisa|toldo|azotea|cochera|cobertizo|pasillo|grada|escalon",
            "ceiling|roof|deck|porch|balcony|stairs|staircase|stairway|landing|floor|wall|beam|joist|joists|rafter*|truss*|post|posts|column|chimney|carport|foundation|lintel|header|overhang|awning|plafon|techo|balcon|escalera|escaleras|pared|barda|losa|piso|viga|trabe|columna",
            "mezzanine|platform|bleachers|scaffold*|stage|catwalk|loft|ramp|dock|pergola|gazebo|treehouse|grandstand|tapanco|andamio|puente",
        ],
    ),
    (
        "out_of_shape",
        &[
            "bombead*|inflad*|hinchad*|panzud*|globo|ballooned|bellying|sunk|buckled|twisted|swaybacked|bent",
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
        "caves",
        &[
            "vino_abajo|viene_abajo|vino_encima|hundiendo|hundio|hunde|derrumb*|desplom*|sumiendo|sumio|caving|caved|collaps*|let_go|letting_go|broke_away|broke_off|breaking_away|crumbled|crumbling|tore_loose|gave_out|gave_way|giving_way|giving_out|crumpl*|pancaked|pancaking|folding_under|folding_up|folded_up|toppl*|venirse_abajo|viniendo_abajo",
        ],
    ),
    (
        "crack",
        &[
            "crack|cracks|split|gap|grieta|grietas|rajada|cuarteadura ?has|have|just|that|keeps|is|are ?just|all opened|opening|open|running|grew|growing|grows|spread|spreading|widening|widened|getting|abrio|abriendo|creciendo",
        ],
    ),
    (
        "worsening",
        &[
            "every|by_the|each|cada minute|second|hour|minuto|rato",
            "getting|gotten|looking|keeps_getting ?a_lot ?much worse|bigger|lower|wider",
            "more_and_more|cada_vez_mas|as_we_speak|while_i_watch|fast|rapido",
        ],
    ),
    ("beams", &["truss|trusses|rafter|rafters|joist|joists|beam|beams|girder|girders|trabe|trabes|viga|vigas"]),
    ("snaps", &["snap|snaps|snapped|snapping|crack|cracks|cracked|cracking|popping|splitting|split|splintering|tron*|truen*|cruj*"]),
];
