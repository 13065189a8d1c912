//! Ceilings, walls and trees that come down.

use domain::meaning::Hazard::Collapse;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "collapse",
        Collapse,
        &[
            "@structure ..6 collaps*|caved_in|caving_in|cave_in|falling_in|fell_in|fell_down|falling_down|came_down|coming_down|about_to_fall|about_to_come|give_way|giving_way|gave_way|crumbling_down|se_cayo|se_cae|cayendo|derrumb*",
            "collaps*|derrumb*|cayo|cae ..3 @structure",
            "ceiling|techo ..6 dropping|cracking|hundiendo|abombado",
            "sagging|bulging|collapsing|falling ceiling", "ceiling|ceilings|roof|techo|cielo_raso|plafon|drywall|sheetrock|plaster <14> belly*|bellied|bow*|bulg*|sag|sags|sagging|sagged|droop*|swell*|swollen|balloon*|dip*|hammock|pillow|pregnant|water_balloon|caving|caved|collaps*|give_way|giving_way|buckl*|panza|hundid*|pandeando|pandeado|abomb*|bofo|cayendo|caer|caerse|cayo|derrumb*|venir_abajo", "ceiling|roof|techo|balcony|deck|porch|chimney|stairs|carport|awning|overhang ..4 about_to|ready_to|going_to|gonna|fixing_to|wants_to|starting_to|looks_like_it_will|might|could ..2 fall|go|come_down|collapse|give|drop|cave|let_go", "chunk|chunks|piece|pieces|part|half|section|slab of ?the|my|our ceiling|roof|chimney|plaster ..3 fell|falling|came|coming|dropped|crashed|hit|down|on", "ceiling|roof ..4 fell|dropped|landed|crashed ..3 on|onto|in|down", "ceiling|roof|techo ..3 dropped|lost ..3 chunk|piece|slab|section|half|pedazo", "rest ..3 hanging|about_to|barely_hanging", "crack|cracks|split|gap|grieta <8> longer|bigger|wider|growing|spreading|opening_up|getting_worse ..4 minute|hour|now|fast|while|today|sag*", "ceiling|drywall|wall|plaster|beam|foundation|techo|pared <10> cracking ..2 loud*|open|apart|popping|creaking|groaning", "floor|stairs|deck|porch|balcony|landing ..4 gave_way|gave_out|gave|collapsed|fell_through|dropped|caved|pulled_away|pulling_away|came_loose|coming_loose|se_hundio|hundio", "deck|porch|balcony|chimney|wall|carport|awning|steps|retaining_wall <6> pulling_away|pulled_away|coming_away|separating|separated|leaning|tilting|tipping|teetering|swaying|about_to_topple", "techo|pared|barda|cielo <6> cayendo|caer|caerse|cayo|vencido|venciendo|colgando|pandeado|panza|derrumb*"],
    )
    .unless(&["leaning|separating|tilting ..4 fence|gate|shed|slab|sidewalk|patio|mailbox|post", "slab|sidewalk|driveway|patio|mortar ..4 crack*|gap", "hairline|little|small|tiny|old ..1 crack*|gap*", "rest ..2 of_the_house|hanging_lights", "sagging|bowed|drooping ..2 gutter|gutters|fence|door|shelf|couch|face|skin|eyelid|brow", "ceiling_fan", "roof ..3 shingle|shingles ..3 fell|falling|came", "dip ..2 in", "years|year old ..8 sag*", "quote|estimate|bid ..8 sag*|roof ..4", "minor|slight|slightly|little ..2 sag*|dip*|bow*", "paint|texture|popcorn ..4 ceiling", "water ..2 coming_down|coming", "rain|leak* ..3 coming_down", "popcorn|texture ..4 falling|coming", "wall|roof_shingles|shingle|shingles|tile|tiles|siding|paint|gutter ..2 falling|fell", "water|it|rain|leak* ..4 coming_down ..4 wall|walls"]),
    Row::urgent("structure giving way", Collapse, &["@structure ..3 sagging|buckling|bowing|leaning|shifting|cracking_open|separating", "hole|opening ..3 roof|ceiling|techo", "roof ..3 blew_off|blown_off|ripped_off|tore_off|torn_off|came_off|gone|missing", "shingles ..3 blew|blown|ripped|missing ..6 rain*|leak*|storm", "see|seeing|saw|veo|ver ?the|some ?blue ?el daylight|sky|stars|sunlight|light|outside|sun|cielo ?right ..3 through|from|in|inside|desde|por ..4 roof|ceiling|attic|closet|bedroom|hall|wall|shingles|techo|cuarto", "storm|wind|hail|tornado|viento ..6 took|tore|ripped|blew|peeled|lifted|stripped|arranco|llevo ..4 roof|shingles|shingle|siding|flashing|tarp|strip|section|techo|tejas|lamina* ..14 rain*|open|exposed|inside|leak*|daylight|water|llov*|now|tonight", "tarp|tarped|lona <8> roof|leak*|hole|rain*|techo|tonight|window", "roof|attic|ceiling|techo <5> open|opened_up|wide_open|exposed|bare|peeled_back|ripped_open|hueco|agujero|hoyo|abierto"])
        .unless(&["open|bare ..3 beam|beams|ceiling_concept|floor_plan|rafters", "vaulted|cathedral|exposed_beam", "install|cut|add|put|want|quote ..5 hole|skylight", "see ..3 light ..1 on|switch|fixture", "no ?one ..3 open", "tarp ..4 pool|boat|truck|leaves", "sagging ..2 fence|gutter|gutters|shelf|door", "quote|estimate|vent|cut|patch|inspect* ..4 hole"]),
    Row::urgent(
        "tree down",
        Collapse,
        &[
            "@tree ..6 fell|fallen|down|crashed|came_down|landed|hit|punched|through|snapped|smashed|split|cayo|caido|leaning|about_to_fall|hanging|uprooted ..5 on|onto|into|through|over|in|across|against|hole|toward|towards|sobre|en ..2 house|roof|car|truck|garage|fence|porch|driveway|shed|window|deck|home|my|our|casa|carro|road|street",
            "@tree ?@is ..2 through|on|on_top_of|into|sobre|across|laying_on|laying_across|lying_on|lying_across|resting_on ?of ?my|the|our|el|mi house|roof|car|truck|garage|window|home|techo|casa|carro",
            "@tree ..5 about_to|going_to|might|could fall|come_down",
            "fell|crashed ..3 @tree ..4 house|roof|car",
        ],
    )
    .unless(&["trim*|prun*|cut*|overhang*|growing ..6 roof|house", "hanging|growing over ..3 roof|house|fence"]),
];
