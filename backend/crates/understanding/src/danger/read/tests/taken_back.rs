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
fn what_never_came_back_is_not_over() {
    all_are(Urgent, &["the power went out last night and hasn't come back on", "the basement flooded and it never got pumped out"]);
    all_are(LifeSafety, &["we smell gas and it hasn't been fixed", "the CO alarm went off and it is not a false alarm"]);
    all_are(Routine, &["the power went out last night and it's back on", "we smelled gas and it's been fixed"]);
}

#[test]
fn an_outage_is_announced_only_by_what_is_to_come() {
    all_are_in_november(
        Urgent,
        &[
            "the electricity went off on Sunday and never came back",
            "our water went out Friday",
            "the power keeps shutting off in the whole house",
            "our lights went out Tuesday and nothing works",
            "I'm locked outside and the smart lock is dead",
            "it's freezing in here, every winter the boiler quits",
            "thermostat is set at 72 but the house is freezing and I have a newborn",
        ],
    );
    all_are_in_november(LifeSafety, &["the bathroom ceiling leaks and the tub went through the floor"]);
    all_are_in_november(
        Routine,
        &[
            "the power will be off Monday for the upgrade",
            "the city is shutting the water off tomorrow, what do I do",
            "I want a keypad so I don't get locked out again",
            "in the winter the back bedroom gets freezing",
            "my mom is ninety and keeps the heat on 80",
            "a pipe runs through the ceiling of the garage",
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

#[test]
fn what_has_gone_on_since_is_not_the_past() {
    all_are_in_november(
        LifeSafety,
        &["the panel has been sparking since last spring", "hay olor a gas en la cocina desde agosto", "gas smell in the hall since 2024"],
    );
    all_are_in_november(
        Urgent,
        &[
            "no heat since early January and my mom is ninety",
            "sin agua desde el mes pasado",
            "sin luz desde hace dos semanas",
            "sewage in the tub since back in August",
            "the power went out in October and never came back on",
            "the furnace died last winter and we still have no heat, my baby is cold",
            "the heat quit this past Christmas and we have a newborn",
            "se fue la luz en marzo y no ha regresado",
        ],
    );
    all_are_in_november(
        Routine,
        &[
            "this past Easter we had a kitchen fire, I want the hood checked",
            "in March we had a flood, I want a quote for new floors",
            "we had a fire in June and still need drywall quotes",
        ],
    );
}

#[test]
fn the_number_of_a_house_is_no_year() {
    all_are_in_november(
        LifeSafety,
        &["gas leak in 1922 Birch Hollow Road", "flames in 1958 Harbor Court", "I'm calling from 1987, there is a fire"],
    );
    all_are_in_november(Urgent, &["no power in 1911 upstairs", "water is pouring in from 1930, the unit over mine"]);
    all_are_in_november(
        Routine,
        &["back in 2021 the pipes froze and burst, I want to insulate them", "the house burned in 1985 and was rebuilt"],
    );
}

#[test]
fn whose_house_it_is_takes_no_smoke_back() {
    all_are_in_november(
        LifeSafety,
        &[
            "smoke is rolling out of a closet in my rental",
            "there's smoke in the hall since last night, the owner knows",
            "strong smoke smell at my rental and the tenants are home",
        ],
    );
    all_are_in_november(Routine, &["smoke odor left by the previous owner, want the ducts cleaned", "smoke smell from the last tenants"]);
}
