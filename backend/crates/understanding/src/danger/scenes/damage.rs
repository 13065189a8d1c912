//! Damage under way and things that cannot wait, put together from fields.

use domain::meaning::Hazard::{Collapse, Flooding, Insecure, NoCooling, NoPower, NoWater, Sewage};

use crate::danger::row::{Needs, Row};

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::urgent("spray that cannot be shut off", Flooding, &[])
        .scenes(&["spray catch !a_little", "spray|leak valve will_not_shut <16> !a_little"]),
    Row::urgent("keys in a running car", Insecure, &[]).scenes(&["keys vehicle running"]),
    Row::urgent("what is flushed comes back", Sewage, &[]).scenes(&["flush returns basin", "drain_es returns <6>"]),
    Row::urgent("nothing from any tap", NoWater, &[]).scenes(&["tap nothing_comes all_of_them !one_tap"]),
    Row::urgent("cold store without power", NoPower, &[]).scenes(&["cold_store no_power perishable <22> !no_spoil"]),
    Row::urgent("cooler blowing hot", NoCooling, &[]).needs(Needs::Heat).scenes(&["cooler blows_warm <10>"]),
    Row::urgent("roof torn open before rain", Collapse, &[]).scenes(&["roofing torn_off wet_weather <22> !roof_work"]),
    Row::urgent("place that cannot be shut", Insecure, &[]).scenes(&[
        "cannot_shut premises <7> !inner",
        "opening forced <6> !inner|bought",
        "opening broken_out <6> !inner|bought",
    ]),
    Row::urgent("outside without keys", Insecure, &[]).scenes(&["no_keys outdoors <10>"]),
];
