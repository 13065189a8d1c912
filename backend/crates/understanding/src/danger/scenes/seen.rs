//! Fire, smoke and heat by what is seen and felt, when the caller has no word for it.

use domain::meaning::Hazard::{Arcing, Fire, Smoke};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("light of a fire", Fire, &[]).scenes(&[
        "threw_on_it caught_up <16> !no_fire_talk|bought",
        "burnable heat_source goes_up <18> !no_fire_talk|bought",
        "ember_line grows <16> !bought|indicator",
        "fire_light where_none_burns <10> !indicator|real_fire|bought|alarm_words",
        "building_alight !indicator|bought",
        "ash rains_down above <9> !steam_kin|bought",
        "hot_drip !bought|candle",
    ]),
    Row::life("wisps from where none belong", Smoke, &[]).scenes(&["wisp seam <12> !steam_kin|plans|water_seen"]),
    Row::life("hot behind the surface", Arcing, &[]).scenes(&[
        "bakes_within !oven_work",
        "wall|sealed_face cooked worse_now <20> !plans",
        "sealed_face very_hot noise|stench|cooked|coming_apart_hot <24> !plans|water_seen",
        "coming_apart_hot very_hot <22> !plans",
        "wall|sealed_face snapping hot|very_hot <26> !bought|water_seen|money",
    ]),
];
