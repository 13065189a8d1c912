//! Houses and hillsides that come apart, told by what drops from them.

use domain::meaning::Hazard::Collapse;

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[Row::life("structure that drops and sheds", Collapse, &[]).scenes(&[
    "frame fell_down with_people <14> !money",
    "tree_word crushes frame worsening|people_in|on_it|in_there <20> !money",
    "part_lands rooms_of <9> !money|price_talk",
    "hill_moves by_the_house <14> !money",
    "loose_ground ground_cracks crew_in <18> !money",
    "frame bricks_land in_motion|kin <22> !money",
    "ground_opens by_the_house <14> !money|cosmetic|crack_small",
    "frame off_support <10> !cosmetic|money",
    "frame leans_on <12> !cosmetic|money",
    "frame snaps lowers <18> !cosmetic|money",
    "frame out_of_shape grit_falls <24> !cosmetic|money",
    "frame grit_falls snaps <24> !cosmetic|money",
])];
