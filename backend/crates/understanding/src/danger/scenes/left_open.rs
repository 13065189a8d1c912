//! What cannot wait until tomorrow by how it is left: open to the street, giving back what was flushed, or open to the weather.

use domain::meaning::Hazard::{Flooding, Insecure, NoCooling, NoHeat, Sewage};

use crate::danger::row::{Needs, Row};

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::urgent("open and something behind it", Insecure, &[])
        .scenes(&["big_opening stays_open what_is_behind <30> !no_way_in|bought", "glass_way gaping <12> !no_way_in|bought"]),
    Row::urgent("drain that throws up", Sewage, &[]).scenes(&[
        "drain_hole throws_up filth <18> !seldom",
        "drain_hole gurgles all_of_them filth <26> !seldom",
        "stopped_up throws_up|returns by_the_low_one <16>",
    ]),
    Row::urgent("weather indoors", Flooding, &[]).scenes(&["weather_in !not_the_house|a_little"]),
    Row::urgent("nothing but heat", NoCooling, &[]).needs(Needs::Heat).scenes(&["blows_only_hot !warm_on_purpose"]),
    Row::urgent("heating gone in Spanish", NoHeat, &[]).needs(Needs::Cold).scenes(&["heating_es failed_es <10>"]),
];
