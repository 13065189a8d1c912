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
            "ceiling|techo ..6 sagging|sags|bulging|bowing|bowed|ballooning|dropping|drooping|cracking|hundiendo|abombado",
            "sagging|bulging|collapsing|falling ceiling",
        ],
    )
    .unless(&["water ..2 coming_down|coming", "rain|leak* ..3 coming_down", "popcorn|texture ..4 falling|coming", "wall|roof_shingles|shingle|shingles|tile|tiles|siding|paint|gutter ..2 falling|fell", "water|it|rain|leak* ..4 coming_down ..4 wall|walls"]),
    Row::urgent("structure giving way", Collapse, &["@structure ..3 sagging|buckling|bowing|leaning|shifting|cracking_open|separating", "hole|opening ..3 roof|ceiling|techo", "roof ..3 blew_off|blown_off|ripped_off|tore_off|torn_off|came_off|gone|missing", "shingles ..3 blew|blown|ripped|missing ..6 rain*|leak*|storm"])
        .unless(&["sagging ..2 fence|gutter|gutters|shelf|door", "quote|estimate|vent|cut|patch|inspect* ..4 hole"]),
    Row::urgent(
        "tree down",
        Collapse,
        &[
            "@tree ..6 fell|fallen|down|crashed|came_down|landed|hit|punched|through|snapped|smashed|split|cayo|caido|leaning|about_to_fall|hanging|uprooted ..5 on|onto|into|through|over|in|across|against|hole|toward|towards|sobre|en ..2 house|roof|car|truck|garage|fence|porch|driveway|shed|window|deck|home|my|our|casa|carro|road|street",
            "@tree ..3 through|on|on_top_of|into|sobre ?of ?my|the|our|el|mi house|roof|car|truck|garage|window|home|techo|casa|carro",
            "@tree ..5 about_to|going_to|might|could fall|come_down",
            "fell|crashed ..3 @tree ..4 house|roof|car",
        ],
    )
    .unless(&["trim*|prun*|cut*|overhang*|growing ..6 roof|house", "hanging|growing over ..3 roof|house|fence"]),
];
