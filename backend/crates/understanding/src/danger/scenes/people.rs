//! Bodies that are held, struck, burned or cut, people who do not answer, and what a treatment can do.

use domain::meaning::Hazard::{Collapse, Injured, Medical, Trapped};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("body held fast", Trapped, &[]).scenes(&["body stuck !object|money|as_expected", "body under_heavy <8> !object"]),
    Row::life("crushed under a weight", Trapped, &[]).scenes(&[
        "heavy fell on_top_of_them <30> !money|water_runs|object|creature",
        "heavy fell body <16> !money",
        "heavy fell on_somebody <10> !money",
        "fell_on_them heavy <8> !money",
    ]),
    Row::life("shut in and no way out", Trapped, &[]).scenes(&[
        "who_within no_way_out !creature|plans",
        "who_within no_answer",
        "child_in_car shut_or_hot <22>",
        "who_within sweltering no_answer|no_way_out <20>",
    ]),
    Row::life("held in a tight spot", Trapped, &[]).scenes(&[
        "kin tight_spot no_answer",
        "stuck_in_thing !creature|object",
        "kin tight_spot held_fast !creature|object|plans|stair_lift",
        "kin tight_spot no_way_out in_there <20> !creature|object|plans|stair_lift",
    ]),
    Row::life("corrosive on the body", Injured, &[]).scenes(&[
        "corrosive body contact|burn_sign <16>",
        "corrosive eyes",
        "corrosive skin burn_sign",
    ]),
    Row::life("scalded", Injured, &[]).scenes(&[
        "hot_fluid body contact|burn_sign <16>",
        "hot_fluid|corrosive clothes contact",
        "hot_thing body seared <22> !treatment|as_expected",
        "burns flared body <14>",
        "hot_fluid contact on_somebody",
        "got_burned hot_thing|hot_fluid|corrosive <12>",
        "hot_fluid skin comes_off <20>",
    ]),
    Row::life("skin coming off", Injured, &[]).scenes(&[
        "hot_light skin sloughs <22> !as_expected",
        "skin comes_off body <12> !treatment|as_expected",
        "skin comes_off hot_fluid|corrosive <20>",
    ]),
    Row::life("open wound", Injured, &[]).scenes(&[
        "clothes in_teeth <8> !object|as_expected",
        "wound_in machinery kin_in_it <14> !money|object|as_expected",
        "body|clothes wounded <10> !money|plans",
        "bleeds kin|self|body !office_visit|as_expected",
        "body in_teeth <8> !object",
        "body teeth contact|stuck|wounded <10> !object",
        "teeth seizes clothes|body <10>",
    ]),
    Row::life("down and not answering", Injured, &[]).scenes(&[
        "kin lies_there no_answer <16> !money",
        "small no_answer lies_there <16>",
        "kin lies_there distress <16> !creature",
        "found_so kin lies_there <12>",
        "kin chest_clutch",
        "kin slumped <8>",
        "kin sucked <8> !object|money",
        "small|kin missing_one open_depth <14> !object",
        "kin not_waking <10>",
        "kin struck symptom|no_answer <18> !money",
        "kin fit lies_there <12>",
        "kin took_a_fall through_it distress|no_answer|body <20>",
        "kin through_it lies_there|distress|no_answer <16>",
    ]),
    Row::life("fallen into water", Trapped, &[]).scenes(&["kin|small|self fell_in <14> !dropped_thing|money"]),
    Row::life("fainting", Injured, &[]).scenes(&["kin|self faints <10> !money|amount"]),
    Row::life("short of breath", Injured, &[]).scenes(&["hard breath <7> !no_breath_of_theirs|money"]),
    Row::life("swallowed poison", Injured, &[]).scenes(&["kin|small swallowed corrosive <16>"]),
    Row::life("throat closing", Medical, &[]).scenes(&[
        "windpipe closes <7> !money|as_expected",
        "treatment windpipe closes <22>",
        "dose rash in_the_mouth <20>",
        "dose in_the_mouth nerve <20> !as_expected",
        "treatment balloons <20> !as_expected",
    ]),
    Row::life("sight lost after a treatment", Medical, &[])
        .scenes(&["treatment eyes blind <20> !as_expected", "treatment sees_badly <20> !as_expected"]),
    Row::life("weak after a treatment", Medical, &[]).scenes(&[
        "treatment dies_off face_part|skin <24> !as_expected|bruise|money",
        "treatment burnt_deep <18> !as_expected|money",
        "treatment weak_neck <20>",
        "treatment hard breath <22>",
        "treatment symptom <22> !as_expected|under_the_weather",
        "treatment no_feeling <20> !as_expected",
        "treatment blanched in_pain <24> !as_expected",
    ]),
    Row::urgent("flesh changed after a treatment", Medical, &[]).scenes(&["treatment tissue face_part <22> !as_expected|plans"]),
    Row::life("structure bent and moving", Collapse, &[]).scenes(&[
        "frame out_of_shape in_motion <18> !cosmetic",
        "frame gives_under on_it <10> !cosmetic",
        "beams snaps <6> !cosmetic",
        "frame caves <8> !cosmetic|money",
        "frame out_of_shape worsening !cosmetic",
        "crack in_motion <12> !cosmetic",
        "frame detaches kin|on_it <14> !cosmetic|money|water_runs",
    ]),
];
