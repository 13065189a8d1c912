//! People who are in a bad way whatever the cause, what a sting or a treatment sets off, and falls from a height.

use domain::meaning::Hazard::{Injured, Medical};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("somebody in a bad way", Injured, &[]).scenes(&[
        "kin|small dazed hot_air <26> !treatment|money|bought|plans",
        "rescue !rescue_class|money|plans",
        "down_hard !money|price_talk",
        "kin cries_hurt eyes_or_skin <18> !money|creature|machine_talk",
        "bad_state !creature|money|amount|pipes_noise|took_ill_talk|cosmetic|on_the_mend",
        "kin|small silent <8> !plans|phone_talk|money|machine_talk",
    ]),
    Row::life("fall from a height", Injured, &[]).scenes(&[
        "broken_bone just_now|self <14> !money|plans|object|office_visit",
        "body_opened !object|money|test_words",
        "kin fell_hard off_height <12> !dropped_thing|money",
        "bent_limb !cosmetic|money",
        "flew_at eyes blind <24> !treatment|money",
        "flew_at eyes_shut <24> !treatment|money",
        "kin was_up_there now_down <20> !money",
    ]),
    Row::life("poisoned by a treatment", Medical, &[]).scenes(&[
        "treatment self_shakes <26> !as_expected|money",
        "treatment dusky cold_flesh <28> !as_expected|cold_pack|money",
        "treatment cold_limb <28> !as_expected|money",
        "treatment heart_wild <30>",
        "treatment nerves_off airways|heart_wild|nerves_off <30> !as_expected",
        "treatment bad_state <30> !money|as_expected",
    ]),
    Row::life("body swelling shut", Medical, &[]).scenes(&[
        "rash eyes_shut <16> !money",
        "rash airways|symptom|nerves_off <18> !money|as_expected",
        "allergen swollen_face <18> !money",
        "allergen airways|nerves_off <18> !money|nest",
    ]),
    Row::life("sickened by what was spread", Injured, &[]).scenes(&[
        "corrosive symptom <20> !money|treatment|under_the_weather",
        "corrosive|mixed coloured_cloud <20> !money|plans",
        "corrosive kin lies_there <22> !money|object",
        "after_spread self_shakes <24> !money",
        "kin|small swallowed poison_like <16> !money",
        "worker_used cough <18> !dusty|money",
        "odd_cloud drain_hole|corrosive|engine_on|battery <12> !money",
        "burn_sign body nerves_off <24> !as_expected|money",
        "mixed|corrosive bad_state <26> !money",
    ]),
];
