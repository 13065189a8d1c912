//! Wires by their heat, marks, light and sound, and current that is felt.

use domain::meaning::Hazard::{Arcing, Shock, WaterOnElectricity};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("wires too hot", Arcing, &[]).scenes(&[
        "box_of_wires very_hot <22> !bought|oven_work",
        "box_of_wires hot noise|stench|cooked <20> !bought|indicator",
        "wired very_hot <12> !bought",
        "wired hot noise <16> !bought|indicator",
        "wired noise very_hot <20> !bought",
    ]),
    Row::life("wires cooked", Arcing, &[]).scenes(&[
        "wired cooked <10> !bought|indicator",
        "wired stench fishy <12> !bought",
        "lamp_thing cooked stench|hot",
    ]),
    Row::life("wires crackling", Arcing, &[]).scenes(&[
        "wired loud_noise <10> !bought",
        "wired flared <6> !bought|indicator",
        "lights_on too_bright noise|stench|cooked <16> !bought",
    ]),
    Row::life("hot wall that sounds", Arcing, &[]).scenes(&[
        "wall|sealed_face cooks_things <12> !oven_work",
        "wall hot very_hot <16> !bought|water_seen",
        "wall cooked hot <12> !bought",
        "wall hot|very_hot noise|stench|cooked <16> !bought",
    ]),
    Row::life("light where there is none", Arcing, &[]).scenes(&["coloured_light behind wired|wall <10> !bought|indicator"]),
    Row::life("water by wires", WaterOnElectricity, &[]).scenes(&[
        "wired noise wetness <16> !bought|indicator|fan_noise|water_machine",
        "wetness wired still_plugged <20> !bought|water_machine|wire_run",
        "liquid_spilled onto_wires <16> !bought|water_machine",
        "water_runs lamp_weeps <14> !water_machine|wire_run",
        "water_from runs_into_box <22> !wire_run|bought",
        "water_runs cable_box|lamp_thing <10> !bought|water_machine",
        "water_runs still_live",
        "bare_cable wetness <8> !bought",
        "submerged wired <10> !bought",
        "water_runs onto_wires <12> !bought|water_machine",
    ]),
    Row::life("current felt", Shock, &[]).scenes(&[
        "touching metal nerve <16> !no_current",
        "metal metal nerve <16> !no_current",
        "touching numbed !no_current",
        "metal zinged <8> !no_current",
        "current_es metal|kin|lies_there <10>",
        "felt_in_water wired|lights_on <14>",
    ]),
];
