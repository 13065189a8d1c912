//! Current and arcs by what is seen, heard and felt on wires, metal and water.

use domain::meaning::Hazard::{Arcing, Shock, WaterOnElectricity};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("box that snaps and flashes", Arcing, &[]).scenes(&[
        "line_loose bang <18> !bought|tv_line",
        "mouse_like snapping flickers <24> !bought|money",
        "hidden_place snapping flickers <16> !bought|fan_noise|no_globe|indicator",
        "gnawed snapping|flash_seen|loud_noise <22> !bought|money",
        "mouse_like wired snapping|flash_seen <24> !bought",
        "line_loose noise|snapping|flash_seen <16> !bought|tv_line",
        "box_of_wires|wired flash_seen snapping|noise <24> !bought|indicator|alarm_words",
        "box_of_wires|wired snapping lights_act_up <24> !bought|fan_noise",
        "wall|sealed_face snapping lights_act_up <26> !bought",
        "box_of_wires|lamp_thing loud_noise <14> !bought|alarm_words",
    ]),
    Row::life("metal or water that is live", Shock, &[]).scenes(&[
        "kin|body held_by_current <8> !plans|money|object",
        "kin held_by_current bad_state|no_answer|silent <24> !plans|money",
        "overhead_line torn_down <18> !tv_line|gas_word|bought|plans|money",
        "gives_nip metal_run <14> !no_current|bought|money",
        "metal zings_on_touch <16> !no_current|bought",
        "knocked_flat live_part <20> !money|bought",
        "service_torn <8> !bought|gas_word|money|water_seen",
        "touching metal bad_state <28> !money|no_current",
        "electrified !bought|no_current",
        "water_tickles !not_the_current|money",
        "animal dropped_there power_there <26> !money|bought",
    ]),
    Row::life("flood over what is plugged in", WaterOnElectricity, &[]).scenes(&[
        "flooded_room over_sockets <24> !bought|money|wire_run",
        "over_sockets runs_still <20> !bought|wire_run",
        "deep_water_in flooded_room runs_still|still_plugged <26> !bought|water_machine",
        "flooded_room wired submerged <18> !bought|money",
        "pop_over !bought|money",
        "lamp_globe fills_up <9> !no_globe|bought",
        "flooded_room reaches_wires <10> !bought|money",
        "deep_water_in runs_still <24> !bought|water_machine|no_wires",
    ]),
];
