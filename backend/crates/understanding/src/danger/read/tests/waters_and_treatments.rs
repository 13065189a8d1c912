//! Water that is plain work and water that is not, what gave way in the cold, treatments that went wrong, people in the water.

use super::*;

/// Every sentence has this urgency, and its first sign, by which the caller is advised, is of this hazard.
fn all_lead_with(hazard: Hazard, urgency: Urgency, texts: &[&str]) {
    let wrong: Vec<_> = texts
        .iter()
        .map(|text| (*text, danger(text)))
        .filter(|(_, danger)| danger.urgency != urgency || danger.hazard() != Some(hazard))
        .map(|(text, danger)| format!("{text} -> {:?} {:?}\n", danger.urgency, danger.signs))
        .collect();
    assert!(wrong.is_empty(), "should be {hazard:?}:\n{}", wrong.concat());
}

#[test]
fn a_tap_that_drips_is_plain_work_however_long_it_does() {
    all_are(
        Routine,
        &[
            "the guest bath tap never stops dripping, I can't sleep",
            "my shower head goes drip drip drip for hours",
            "the spigot by the shed won't close all the way, it keeps dripping",
            "the outdoor spigot is busted, I want a new one",
            "broken backyard faucet",
            "la regadera gotea toda la noche y no se cierra",
            "el grifo de la cocina no para de gotear",
        ],
    );
}

#[test]
fn a_tap_whose_water_runs_or_reaches_something_is_flooding() {
    all_lead_with(
        Hazard::Flooding,
        Urgent,
        &[
            "the sink faucet was dripping and now it's pouring",
            "the back spigot is busted and water is shooting over the fence",
            "the tub faucet drips all night and it's soaking the carpet",
            "the shower is dripping through the dining room ceiling",
            "la llave no cierra y está tirando agua por toda la sala",
        ],
    );
}

#[test]
fn a_toilet_that_keeps_running_is_plain_work_until_it_spills() {
    all_are(
        Routine,
        &[
            "our upstairs commode never quits running",
            "the guest toilet won't stop running, I hear it at night",
            "la taza no deja de correr",
            "el excusado no para de llenarse",
        ],
    );
    all_lead_with(
        Hazard::Flooding,
        Urgent,
        &["the toilet won't stop running and it's going over the rim", "la taza no para y ya se está desbordando"],
    );
}

#[test]
fn water_that_is_not_hot_is_neither_a_cold_house_nor_a_dry_one() {
    all_are_in_november(
        Routine,
        &[
            "hot water went out last night",
            "our hot water is gone since yesterday",
            "the pilot on the water heater won't light",
            "el boiler no enciende y nos bañamos con agua fría",
            "sin agua caliente, se apagó el calentador",
        ],
    );
    all_are_in_november(
        Urgent,
        &[
            "the boiler died, no heat and no hot water",
            "el calentón no prende y hace un frío terrible",
            "no hot water and we have a newborn",
            "the hot water went out and grandma is ninety",
        ],
    );
}

#[test]
fn a_frozen_pipe_is_no_water_until_it_bursts() {
    let frozen = ["the line to the barn froze and nothing comes out of the taps", "se congeló el tubo y no tenemos agua"];
    all_lead_with(Hazard::NoWater, Urgent, &frozen);
    assert!(frozen.iter().all(|text| !danger(text).signs.iter().any(|sign| sign.hazard == Hazard::Flooding)));
    all_lead_with(
        Hazard::Flooding,
        Urgent,
        &["the pipe in the attic froze and split", "frozen pipe, now it's leaking on us", "se congeló la tubería y se reventó"],
    );
    all_are(Routine, &["how can I keep the lines from freezing", "the ac line froze over"]);
}

#[test]
fn what_happened_once_is_left_for_what_is_wanted_now() {
    let left = [
        "we smelled gas once but now I'm looking for a dishwasher install",
        "one time we had a fire in there, today I need a ceiling fan",
        "years ago there was a gas leak, now we want a tankless heater",
        "una vez hubo una fuga de gas pero hoy necesito un lavabo",
        "hace años se nos quemó la cocina, ahora quiero cambiar la estufa",
    ];
    all_are(Routine, &left);
    let unclear: Vec<_> = left.iter().filter(|text| danger(text).unclear).collect();
    assert!(unclear.is_empty(), "{unclear:?}");
    all_are(
        LifeSafety,
        &[
            "once the installer left I smelled gas",
            "we had a gas leak once and now I smell gas again",
            "una vez tuvimos una fuga y ahora huele a gas",
            "once we lit it the stove caught fire and now I need help",
        ],
    );
}

#[test]
fn trouble_after_a_treatment_is_medical() {
    all_lead_with(
        Hazard::Medical,
        LifeSafety,
        &[
            "they did dysport on me monday and swallowing is hard now",
            "my eyelid droops since the botox and I'm struggling to swallow",
            "I had a chemical peel and my vision is getting worse",
            "my chin turned white after the filler and it throbs",
            "me inyectaron los labios y no puedo respirar",
            "después de la toxina tengo problemas para tragar",
            "el relleno de la nariz se está poniendo azul y me arde mucho",
        ],
    );
    all_are(Routine, &["quiero relleno en los labios, ¿duele mucho?", "I'd like a peel, the last one left me a bit white"]);
}

#[test]
fn a_boiler_about_to_burst_is_for_the_fire_brigade() {
    all_are(
        LifeSafety,
        &[
            "the water heater is knocking like it's about to blow",
            "our boiler sounds like it's going to burst any second",
            "parece que la caldera va a estallar",
            "el calentador truena como si quisiera explotar",
        ],
    );
    all_are(Routine, &["the boiler is getting loud", "el boiler hace un ruidito"]);
}

#[test]
fn somebody_in_the_water_is_life_safety_and_something_in_it_is_not() {
    all_are(
        LifeSafety,
        &[
            "a little boy fell into the cistern",
            "our neighbor's kid fell in the septic tank",
            "my uncle slipped into the old well",
            "se cayó una niña al pozo",
            "mi hijo se fue al aljibe",
            "mi abuelito se resbaló y cayó en la alberca",
        ],
    );
    all_are(
        Routine,
        &["my daughter's phone fell in the pool", "se me cayeron las llaves en la cisterna", "a branch fell into the pond by my uncle's"],
    );
}

#[test]
fn water_that_comes_in_from_outside_is_flooding() {
    all_lead_with(
        Hazard::Flooding,
        Urgent,
        &[
            "the storm filled up our cellar",
            "our basement is full of rainwater",
            "con el aguacero se llenó de agua la cochera",
            "entró agua de lluvia a la recámara",
            "a truck broke the hydrant and water is gushing down the block",
            "the water meter snapped at the curb",
            "se reventó la toma de agua y hay un chorro en la banqueta",
        ],
    );
    all_are(Routine, &["how do I read the water meter", "se llenó la cisterna", "the garage is filling with boxes"]);
}

#[test]
fn sewage_that_comes_in_is_sewage_first() {
    all_lead_with(
        Hazard::Sewage,
        Urgent,
        &["sewer water got into our basement", "se está metiendo el agua del drenaje a la cocina", "entró el desagüe a la casa"],
    );
}

#[test]
fn water_that_rises_leads_lights_that_are_out() {
    all_lead_with(
        Hazard::Flooding,
        Urgent,
        &[
            "the lights went out, no power, and the cellar is filling",
            "no tenemos luz y se está llenando la bodega de agua",
            "power's been out an hour and the house is flooding",
        ],
    );
    all_lead_with(Hazard::NoPower, Urgent, &["the power is out in our whole building"]);
}

#[test]
fn water_that_runs_is_not_the_toilet_the_crew_or_the_guard_against_it() {
    all_are(
        Urgent,
        &[
            "we turned the main off and the water's still coming",
            "it's still coming out from under the sink and I shut it off",
            "my name is John and water is running all over the kitchen",
            "the toilet broke and water's running across the hall",
            "the creek came in, muddy water all over the floor",
            "hay agua sucia por toda la sala",
            "agua con lodo entrando a la casa",
            "the toilet leaked all night into the hall",
            "please stop the flooding in my basement",
            "where is the shutoff, my kitchen is flooding",
            "the hose bib won't shut off, it's not leaking it's spraying",
            "every time it storms water pours through the kitchen ceiling",
            "water ran down the stairs from the bathroom",
            "the commode overflowed",
            "this winter our pipes froze and nothing comes out",
            "the insulation came off and the pipe burst",
            "water is coming out of the wall and I shut the main",
            "el arroyo se metió a la casa",
            "the den is filling up",
        ],
    );
    all_are(
        Routine,
        &[
            "is the plumber still coming about the leaking faucet",
            "the john keeps running",
            "our pipes could freeze this winter, what does it cost to wrap them",
            "I want to insulate the pipes so they don't freeze",
            "the bathroom sink fills up slowly",
            "I can hear water running in the toilet all night",
            "your crew left muddy footprints all over the floor",
            "los muchachos metieron lodo a la sala con las botas",
            "do you put in a shutoff that stops flooding",
            "every time it's pouring rain I get a small drip by the window",
        ],
    );
}
