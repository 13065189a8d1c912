//! Gas by its sound and its traces, and people sent out by those who know.

use domain::meaning::Hazard::Gas;

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("gas by sound and trace", Gas, &[]).scenes(&[
        "gas_people stinks_on <26> !money",
        "cooks_on left_running flameless <20> !bought|money",
        "soap_test stench|tube|gas_meterish|gas_bottle|gas_thing <26> !soapy_machine|money",
        "gas_meterish tampered blows_out <22> !water_seen",
        "gas_thing never_lit gas_voice|reek <24> !money|dusty|rotten_things|dinner",
        "turf turf_hiss <8> !no_turf",
        "cooks_on gas_voice will_not_quit <20> !breakfast_air",
        "frosty stench <20> !freezer_things",
        "flame_any gas_meterish <10> !fire_pit_work",
        "gas_meterish air_rush <26> !water_seen",
        "bad_egg bubbles_up <20> !breakfast",
        "hiss_from_ground !water_seen|creature",
        "gas_voice seep_sick gas_bottle|tank_word <26> !money",
        "gas_bottle gas_voice gas_trace <26> !breakfast_air",
        "gas_bottle never_lit reek <30> !money",
    ]),
    Row::life("sent outside", Gas, &[]).scenes(&[
        "authority red_tag <20> !money|plans|cleared_it|shut_by_them",
        "out_in_open why_outside <20> !water_or_keys|money|cleared_it",
        "authority sent_out <20> !money|plans|cleared_it",
        "no_flame !money|bought",
    ]),
];
