//! Sewage coming up.

use domain::meaning::Hazard::Sewage;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "sewage",
        Sewage,
        &[
            "raw|human sewage|waste",
            "fill* ?up with|de @sewage",
            "hay|salen|sale|saliendo|suben|subiendo|salieron|subieron aguas_negras|agua_negra|caca|popo|excremento",
            "sewage|aguas_negras ..4 back*|coming|overflow*|in|all_over|everywhere|flood*|up|spill*|leak*|on|into|saliendo|smell*",
            "@sewage ..4 back*|coming_up|overflow*|flood*|spill*|bubbling|seeping|coming_out|coming_in|saliendo|tapado",
            "back*|backing|overflow*|flood* ..3 sewage|sewer|septic|poop|toilet_water",
            "poop|feces|human_waste|toilet_paper|caca ..5 tub|bathtub|shower|floor|basement|yard|sink|coming|everywhere|drain",
            "smell* ?like|of|strongly ?of|raw sewage",
        ],
    )
    .unless(&["back* flow|water_valve|to_me|to_you", "sewage ?ejector|pump ..2 install|replace*|quote", "call* ?me|us ?back"]),
    Row::urgent(
        "drains backing up",
        Sewage,
        &[
            "toilet|toilets|tub|bathtub|shower|showers|sink|sinks|drain|drains|floor_drain|main_line|main|pipes|everything|water|inodoro|drenaje|drenajes|coladera ..4 backing_up|backed_up|backs_up|back_up|coming_back_up|coming_up|bubbling_up|gurgling_up|regres*|se_regres*|rebos*|rebals*",
            "water|stuff|it|gunk ..3 coming|comes|backing|backs ..1 up ..3 shower|tub|drain|toilet|floor|basement|sink",
            "back*_up|backed_up|backing_up|backup ..2 into|in|through ..3 tub|shower|bathtub|basement|house|floor",
            "sewer|sewage|septic|main_drain|main_line|drain back|backs|backed|backing up|ups",
            "when|every_time|whenever ..4 flush* ..6 tub|shower|floor_drain|sink",
        ],
    )
    .unless(&["slow|slowly|little|kitchen_sink|bathroom_sink|slightly ..4 back*", "backup battery|generator|plan|pump|sump|power", "sink ..4 backed_up|backing_up|backs_up"]),
    Row::urgent("no toilet works", Sewage, &["@toilets ..4 not|clog*|stopped|back*|overflow*|gurgl*|plugged", "no ?working toilet|toilets|bathroom|bathrooms", "toilets ?all ?are clogged|stopped|backed|gurgling"])
        .unless(&["install*|replace* ..4 toilets"]),
    Row::urgent("septic trouble", Sewage, &["septic ?tank|system|field|pump ..3 alarm|overflow*|full|fail*|back*|flood*|leak*|smell*|bubbl*", "septic alarm"]).unless(&["septic ..2 inspection|pumped|pumping|cleaning|permit"]),
];
