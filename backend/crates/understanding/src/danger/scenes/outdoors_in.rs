//! Carbon monoxide by who feels it and what burns where it must not, gas by its sound and its traces, and people sent out by those who know.

use domain::meaning::Hazard::{CarbonMonoxide, Gas};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("exhaust where people are", CarbonMonoxide, &[]).scenes(&[
        "engine_on enclosed <14> !plans|bought|hookup",
        "coals carried_in enclosed <14> !plans|bought|money",
        "engine_on|coals weary <26> !money",
    ]),
    Row::life("all of them drowsy by a burner", CarbonMonoxide, &[]).scenes(&[
        "kin|small|self weary furnace_like <26> !under_the_weather|money|plans|treatment",
        "pet_down furnace_like|all_feel_it|engine_on <26> !money",
        "furnace_like symptom|weary sweating_panes <26> !money",
    ]),
    Row::life("gas by sound and trace", Gas, &[])
        .scenes(&["gas_bottle gas_voice gas_trace <26> !breakfast_air", "gas_bottle never_lit reek <30> !money"]),
    Row::life("sent outside", Gas, &[]).scenes(&["authority sent_out <20> !money|plans|cleared_it", "no_flame !money|bought"]),
];
