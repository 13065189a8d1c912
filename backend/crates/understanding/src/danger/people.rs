//! Somebody trapped, hurt or unwell, and reactions to a treatment.

use domain::meaning::Hazard::{Injured, Medical, Trapped};

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "trapped",
        Trapped,
        &[
            "@person|me|us|him|her|them|dog|cat ..4 trapped|pinned|crushed|stuck_under|stuck_inside|stuck_in|locked_in|locked_inside|wedged|atrapado|atrapada|atrapados !traffic|a_meeting|town",
            "trapped|stuck|atrapado|atrapada|atrapados ..3 elevator|lift|crawl_space|crawlspace|attic|under|elevador|ascensor|well|shaft",
            "@limb ..4 stuck|caught|trapped|pinned|jammed ..3 in|under|between|inside|behind",
            "baby|toddler|child|kid|kids|son|daughter|grandson|granddaughter|grandbaby|infant|dog|bebe|nino|hijo|hija ..3 locked|stuck|encerrado|encerrada ?herself|himself|themselves|inside|in|en ..4 car|room|bathroom|truck|house|van|inside|vehicle|carro|bano|cuarto|coche",
            "locked ..3 baby|toddler|child|kid|kids|son|daughter|infant|dog|bebe ..3 in|inside",
            "can_not|could_not|unable_to|no_puede|no_puedo|no_podemos get|salir ?out ..3 out|elevator|bathroom|room|building|basement|elevador|house",
            "fell ?down ?on ..3 @person",
        ],
    )
    .unless(&["traffic", "stuck ..2 at work", "raccoon|squirrel|animal|bird|possum|bat|mouse|opossum|rat ..4 trapped|stuck", "get ..4 out here|to_my|to_the|until", "get out ?of ..3 contract|bed|warranty|deal|work"]),
    Row::life(
        "hurt",
        Injured,
        &[
            "@person ..3 collapsed|collapse|unconscious|unresponsive|fainted|bleeding|injured|hurt|having_a_seizure|having_a_heart_attack|having_a_stroke|choking|dying|drowning|passed_out|passing_out|pass_out|herido|herida|desmayado|desmayada|inconsciente|sangrando|desmayo",
            "not|stopped|can_not|could_not|trouble|difficulty|hard|struggling|hardly|no_puede|no_puedo|barely ?to|really breathe|breathing|respirar|breath",
            "esta|se inconsciente|desmayo|desmayado|desmayada|sangrando",
            "heart_attack|seizure|having_a_stroke|overdos*|unconscious|unresponsive|chest_pain|chest_pains",
            "@person ..2 fell ?down ?off|from|through ..4 ladder|roof|stairs|attic|ceiling|scaffold*|deck|tree|balcony",
            "burned|burnt|scalded|cut|sliced|smashed|broke|quemo|corto ..2 my|his|her|their|himself|herself|myself|la|el ?own|right|left @limb",
            "scalded|burned himself|herself|myself|themselves",
            "need|call|llame|send an|a|the|una ambulance|paramedic|paramedics|ambulancia",
            "poison control|ate_poison|swallowed",
            "@limb ..3 cut_off|severed|chopped",
        ],
    )
    .unless(&["hurt ..2 to_ask|anything|my_wallet", "hurts|hurt ?my back|knee ..4 so", "no one|body ..2 hurt|injured", "nobody ..3 hurt|injured|home", "breathing ..2 down|room|easier", "breathe ..2 easier|easy"]),
    Row::life(
        "cannot breathe after a treatment",
        Medical,
        &[
            "throat|tongue|airway|garganta|lengua ..4 swell*|swollen|closing|tight*|hinchada|cerrando|inflamada",
            "anaphyla*|anafila*",
            "epipen|epi_pen",
            "allergic reaction ..8 breath*|face|throat|hives|bad|severe",
            "lost|losing|lose|blurry|blurred|double|can_not_see ..2 vision|sight|see|eyesight ..8 @treatment",
            "@treatment ..10 vision|blind|blurry|sight|see",
        ],
    )
    .unless(&["vision insurance|exam", "blinds"]),
    Row::urgent(
        "reaction to a treatment",
        Medical,
        &[
            "swelling|swollen|hives|rash|blister*|droop*|infected|infection|bruis*|burning|reaction|pus|fever|lump|oozing|numb|hinchad*|ronchas|ampollas|infeccion|reaccion ..9 @treatment",
            "@treatment ..10 swelling|swollen|hives|rash|blister*|droop*|infected|infection|reaction|pus|fever|oozing|won't_stop_bleeding|numb|hinchad*|ronchas|ampollas|infeccion|reaccion",
            "allergic reaction|reaccion_alergica",
        ],
    )
    .unless(&["treat|treats|treatment_for|for|about|get_rid_of|help_with|fix ?my ..2 acne|rash|swelling|scars", "lawn|tree|pest|termite ..2 treatment"]),
    Row::urgent(
        "allergic and stinging insects",
        Medical,
        &["wasp*|bee|bees|hornet*|yellow_jacket*|yellowjacket*|nest|fire_ants|avispa*|abeja* ..12 allerg*|stung|sting*|epipen|alergi*|pico", "allerg*|stung|alergi* ..12 wasp*|bee|bees|hornet*|yellow_jacket*|fire_ants|avispa*|abeja*"],
    ),
];
