//! People who are held, buried, shut in or under water, told by what closed on them and by nothing heard from them.

use domain::meaning::Hazard::{Collapse, Trapped};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("somebody pinned", Trapped, &[]).scenes(&[
        "tree_word|heavy|frame kin_under_it <22> !money|creature|plans",
        "loose_ground|frame gave_way|caves on_somebody <20> !money|water_runs|price_talk",
        "heavy|frame|loose_ground pins_somebody <16> !money|plans",
        "loose_ground|frame gave_way|caves crew_in <24> !money|price_talk",
        "fell kin_under_it <20> !money|creature",
        "kin hangs_there frame|off_height <16> !creature|cosmetic",
        "kin headfirst tight_spot|water_deep|loose_ground|drain_hole <14> !object",
        "kin pinned_by <9> !creature|object|plans|money",
        "heavy|frame|loose_ground rests_on_body <18> !money",
    ]),
    Row::life("buried", Trapped, &[]).scenes(&["loose_ground buried_to <24> !money", "loose_ground gave_way kin buried_to <26>"]),
    Row::life("in a cage that stopped", Trapped, &[]).scenes(&[
        "kin|small down_the_hole <8> !plans|money|creature|object|at_work",
        "went_down_in dropped_flat|silent|no_answer|down_hard <22> !money|object",
        "lift_cage cage_stopped cage_people <24> !plans|money",
        "kin cries_out from_within <12> !creature",
        "went_down_in not_back <22> !money",
    ]),
    Row::life("shut in by a door", Trapped, &[]).scenes(&[
        "shut_on_me from_inside <16> !plans",
        "shut_out little in_the_water <26> !plans",
        "little in_there no_answer|silent <22> !phone_talk|plans",
        "little tub_filling no_answer|silent <26> !phone_talk|plans",
        "small hid_in shut_behind|no_answer <26> !money|object",
        "cannot_leave !plans|money|creature",
        "body between_bars panics <16> !object|money|furniture",
        "self_within shut_behind <24> !plans|money",
        "small bolted_inside tub_filling|no_answer|silent|cries_out <30> !plans",
    ]),
    Row::life("child shut in a car", Trapped, &[]).scenes(&[
        "car_shut with_little <14> !plans|money",
        "keys_left_in with_little <14> !plans|money",
        "keys_left_in little strapped|swelter <26> !plans|money",
        "small strapped swelter|car_shut <24> !money",
        "small car_shut swelter|silent <26> !money",
    ]),
    Row::life("somebody in deep water", Trapped, &[]).scenes(&[
        "kin_floats water_deep|in_the_water <14> !money",
        "small in_the_water out_of_reach|silent <20> !money|plans",
        "kin|small water_deep|in_the_water sinking|silent <18> !money|object",
    ]),
    Row::life("building struck", Collapse, &[]).scenes(&["crashed_into out_of_shape|people_in|frame_bent <28> !money"]),
];
