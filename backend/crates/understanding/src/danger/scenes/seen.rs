//! Fire, smoke, current and falling buildings by what is seen, heard and felt, when the caller has no word for it.

use domain::meaning::Hazard::{Arcing, Collapse, Fire, Shock, Smoke, WaterOnElectricity};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("light of a fire", Fire, &[]).scenes(&[
        "fire_light where_none_burns <10> !indicator|real_fire|bought|alarm_words",
        "building_alight !indicator|bought",
        "ash rains_down above <9> !steam_kin|bought",
        "hot_drip !bought|candle",
    ]),
    Row::life("wisps from where none belong", Smoke, &[]).scenes(&["wisp seam <12> !steam_kin|plans|water_seen"]),
    Row::life("hot behind the surface", Arcing, &[]).scenes(&[
        "sealed_face very_hot noise|stench|cooked|coming_apart_hot <24> !plans|water_seen",
        "coming_apart_hot very_hot <22> !plans",
        "wall|sealed_face snapping hot|very_hot <26> !bought|water_seen|money",
    ]),
    Row::life("box that snaps and flashes", Arcing, &[]).scenes(&[
        "box_of_wires|wired flash_seen snapping|noise <24> !bought|indicator|alarm_words",
        "box_of_wires|wired snapping lights_act_up <24> !bought|fan_noise",
        "wall|sealed_face snapping lights_act_up <26> !bought",
        "box_of_wires|lamp_thing loud_noise <14> !bought|alarm_words",
    ]),
    Row::life("metal or water that is live", Shock, &[]).scenes(&[
        "electrified !bought|no_current",
        "water_tickles !not_the_current|money",
        "animal dropped_there power_there <26> !money|bought",
    ]),
    Row::life("flood over what is plugged in", WaterOnElectricity, &[])
        .scenes(&["flooded_room reaches_wires <10> !bought|money", "deep_water_in runs_still <24> !bought|water_machine|no_wires"]),
    Row::life("structure that drops and sheds", Collapse, &[]).scenes(&[
        "frame snaps lowers <18> !cosmetic|money",
        "frame out_of_shape grit_falls <24> !cosmetic|money",
        "frame grit_falls snaps <24> !cosmetic|money",
    ]),
];
