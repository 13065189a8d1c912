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
        &[
            "my landlord patched it and water is pouring through the ceiling",
            "the super snaked the drain and sewage is coming up in the tub",
        ],
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

#[test]
fn a_holiday_or_a_cause_is_not_the_past() {
    all_are(
        LifeSafety,
        &[
            "the oven caught fire on Thanksgiving, please hurry",
            "the baby choked on her Easter candy, she is turning blue",
            "get those people out before the ceiling falls on them",
            "se prendió la cortina, fue una vela",
            "hay humo saliendo de la pared, era la batería del carro",
        ],
    );
    all_are(
        Routine,
        &[
            "last Christmas we had a kitchen fire, I want the hood checked",
            "la Navidad pasada tuvimos un incendio en la cocina, quiero una revisión",
            "the people before us had a fire in the kitchen",
            "sonó la alarma de humo, nomás era el pan tostado",
            "la alarma sonó por humo pero era vapor de la regadera",
        ],
    );
}

#[test]
fn a_question_in_front_supposes_only_what_it_asks() {
    all_are(
        LifeSafety,
        &[
            "can the fire department come, there's smoke in the attic",
            "could the gas man come out, we smell gas in the hall",
            "can the gas people come now we smell gas",
            "do you come out on weekends, there's a gas leak in the basement",
            "what do you charge on Sundays, there's smoke coming out of the panel",
        ],
    );
    all_are(
        Routine,
        &[
            "can gas build up in the basement",
            "would the gas leak if the pilot is out",
            "what if there's a fire, we have an old panel",
            "suppose we smell gas, who do we call",
        ],
    );
}
