//! Carbon monoxide by who feels it and what burns where it must not.

use domain::meaning::Hazard::CarbonMonoxide;

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("exhaust where people are", CarbonMonoxide, &[]).scenes(&[
        "engine_on enclosed <14> !plans|bought|hookup",
        "coals carried_in enclosed <14> !plans|bought|money",
        "engine_on|coals weary <26> !money",
    ]),
    Row::life("all of them drowsy by a burner", CarbonMonoxide, &[]).scenes(&[
        "flue blocked alarm_sounds|symptom <28> !money",
        "alarm_sounds symptom <22> !money|under_the_weather|low_battery",
        "engine_on kin bad_state|no_answer <30> !money|phone_talk",
        "kin|small|self weary furnace_like <26> !under_the_weather|money|plans|treatment",
        "pet_down furnace_like|all_feel_it|engine_on <26> !money",
        "furnace_like symptom|weary sweating_panes <26> !money",
    ]),
];
