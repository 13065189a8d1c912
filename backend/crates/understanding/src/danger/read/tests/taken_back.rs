//! What takes a danger back, beside what only stands near one: who worked on it before, a holiday, a question in front.

use super::*;

#[test]
fn work_done_before_brings_a_danger_about() {
    all_are(
        LifeSafety,
        &[
            "the handyman rewired the panel and it's sparking",
            "your tech put in a new valve and gas is hissing out",
            "they already repaired it, it smells like gas in the kitchen",
            "a guy relit the water heater, we smell gas",
            "ya lo arreglaron y huele a gas",
            "thanks for coming out, I smell gas",
            "I'd really appreciate help with a gas leak over here",
            "everybody has a headache due to the gas leak",
            "two of his fingers got cut off",
        ],
    );
    all_are(
        Urgent,
        &["my landlord patched it and water is pouring through the ceiling", "the super snaked the drain and sewage is coming up in the tub"],
    );
}

#[test]
fn work_done_on_a_danger_mends_it() {
    all_are(
        Routine,
        &[
            "the plumber already fixed the gas leak",
            "ya arreglaron la fuga de gas, quiero una revisión",
            "we smelled gas last night and your crew put a new valve in",
            "the tree that fell on the roof got cut up and hauled away",
            "thank you for your help with the gas leak",
            "thank you for fixing the gas leak",
            "false alarm, we smelled gas",
            "my bill went up because of a leak",
        ],
    );
}
