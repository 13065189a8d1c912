//! What takes a danger back and what does not: a cry for help is no other wish, and what stands behind a pause is said of something else.

use domain::meaning::Urgency::{LifeSafety, Routine, Urgent};

use super::{all_are, danger};

/// None of them passes as plain work: it is a danger, or it is asked about.
fn none_is_silent(texts: &[&str]) {
    let silent: Vec<_> = texts.iter().filter(|text| danger(text).urgency == Routine && !danger(text).unclear).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

/// All of them are plain work, and nothing is asked.
fn all_are_silent(texts: &[&str]) {
    let heard: Vec<_> = texts.iter().filter(|text| danger(text).urgency != Routine || danger(text).unclear).collect();
    assert!(heard.is_empty(), "{heard:?}");
}

#[test]
fn a_cry_for_help_is_no_other_wish() {
    all_are(
        LifeSafety,
        &[
            "my niece got her hand caught in the blower so please hurry",
            "our landlord fell off the ladder so please send somebody fast",
            "my boyfriend got electrocuted in the basement and I want to know what to do",
            "a guy at work got trapped under the lift and we need an ambulance now",
            "mi sobrino se cayó del techo y necesito saber qué hago por favor",
        ],
    );
    none_is_silent(&[
        "my brother got shocked by the panel and I want somebody out here",
        "my neighbor fell off his roof and I need to know what to do",
        "a lady I work with got burned by the steam line, I need a plumber",
    ]);
    all_are_silent(&[
        "my roommate got locked out once so I want a keypad",
        "my neighbor's house burned down last year so I want my panel checked",
        "my old roommate had a carbon monoxide leak so I'd like ours inspected this fall",
    ]);
    all_are(Routine, &["my aunt's dryer caught fire so we're thinking about getting our vents cleaned"]);
}

#[test]
fn gas_that_is_shut_off_takes_no_carbon_monoxide_back() {
    all_are(
        LifeSafety,
        &[
            "there's carbon monoxide in the house and I turned the gas off",
            "the inspector found high carbon monoxide levels at the inspection",
            "my wife passed out, there's carbon monoxide in here",
            "the detector next to the pool heater reads 110 and climbing",
            "the CO gauge by the pool pump shows 88",
            "carbon monoxide was found in our unit, they did an inspection and left",
            "encontraron monóxido en la casa",
        ],
    );
    all_are_silent(&[
        "we found carbon monoxide alarms on sale, can you install them",
        "my carbon monoxide detector in the hall says end of life",
        "we passed the carbon monoxide inspection but need a copy of the report",
        "the iron in our water tests at 3 ppm, can you put in a filter",
        "they red tagged the furnace and shut the gas off, we need the permit closed",
    ]);
}

#[test]
fn carbon_monoxide_that_is_there_is_no_detector_of_it() {
    all_are(
        LifeSafety,
        &[
            "there's carbon monoxide in the hallway",
            "the firemen told us we have monoxide",
            "tenemos monoxido de carbono en la cocina",
            "el plomero encontro monoxido en el sotano",
        ],
    );
    all_are_silent(&[
        "we have carbon monoxide detectors to put up",
        "there is a carbon monoxide test on the list",
        "quiero que revisen si hay monoxido",
    ]);
}

#[test]
fn a_room_fills_up_with_gas_and_a_car_fills_up_at_the_pump() {
    all_are(
        LifeSafety,
        &[
            "the whole house is filling up with the smell of gas",
            "the garage filled up with propane",
            "propane is filling up the trailer",
            "gas is building up in the basement",
            "they filled the propane tank this morning and now it smells like gas",
        ],
    );
    all_are_silent(&[
        "I smell like gas from filling the tank",
        "filled up the car at the pump and got gas smell on the seats",
        "what does a gas filled fireplace cost",
    ]);
}

#[test]
fn people_fall_through_floors_and_plans_fall_through() {
    all_are(
        LifeSafety,
        &[
            "the painter fell through the skylight",
            "my mother in law went right through the porch floor",
            "the exterminator fell through the attic floor",
            "the guy fell through on his back",
            "the roofer fell through now we need a second ambulance",
            "my brother went through the floor with the bathtub",
            "my dad went through the boards to the room below",
            "my contractor fell through two joists",
            "my daughter got her face zapped by the outlet",
            "we ran the heater, everybody started throwing up",
            "the gas safe is hissing",
            "my business just blew up, there's debris everywhere",
        ],
    );
    all_are_silent(&[
        "our contractor fell through on us and we still need a deck",
        "we went through the floor plan with your guy",
        "I went through the deck boards one by one",
        "my wife went through the floor samples with your guy",
        "they fell through on us so now we need another crew",
        "we are locked in with another company until june",
        "the roofer fell through so I need another quote",
        "got my legs zapped last week and want to book my next laser",
        "business has just exploded this year so we need a bigger unit",
        "the washer started puking suds",
    ]);
}

#[test]
fn a_drain_takes_no_shock_back() {
    all_are(
        LifeSafety,
        &[
            "I got shocked when I drained the tub",
            "whenever we flush the toilet the shower faucet zaps me",
            "the drain in the tub gives me a shock",
        ],
    );
    all_are(Urgent, &["when the upstairs drains it comes out of the downstairs sink and on the floor"]);
}

#[test]
fn who_does_not_answer_and_what_a_burn_does() {
    all_are(
        LifeSafety,
        &[
            "my grandma is not answering, I can hear her moaning",
            "my dad's not even answering me",
            "my husband won't answer me",
            "my dad stopped answering me through the bathroom door",
            "my grandpa stopped responding to us",
            "my mom quit moving about an hour ago",
            "my nana won't answer and the door is bolted",
            "burned my hand on the stove and it's peeling",
        ],
    );
    all_are(Urgent, &["what do we do, my lip filler is infected", "do you have someone, my filler got infected"]);
    all_are(
        Routine,
        &[
            "my husband is not answering the door",
            "my mom isn't answering my calls",
            "my dad isn't answering because he's at work",
            "the other plumber is not answering",
            "my husband stopped answering his phone so call mine",
            "my mom won't answer until after five",
            "my dad doesn't answer strange numbers",
            "my husband hasn't answered me about the tile",
            "my wife just quit talking so we can start",
            "does filler get infected often",
        ],
    );
}

#[test]
fn what_stands_behind_a_pause_takes_nothing_back() {
    all_are(
        LifeSafety,
        &[
            "we have a fire, exits are blocked",
            "fire, the alarm isn't working, help",
            "we have carbon monoxide in the house, passed out twice",
            "the dock has juice in the water, the dog jumped in, and went stiff",
        ],
    );
    none_is_silent(&["my wife about fainted, two hundred degrees in here", "there's gas, detector is screaming"]);
    all_are_silent(&[
        "we need the fire exits marked",
        "I about fainted at that price",
        "do you sell gas detectors",
        "fire damage, can you help",
    ]);
}

#[test]
fn once_something_runs_is_no_once_upon_a_time() {
    all_are(
        LifeSafety,
        &[
            "the dryer caught fire once we turned it on so I need a repairman",
            "my nephew got shocked once he plugged it in, so I want an electrician",
            "we smelled gas once they lit the pilot, so we want a plumber",
            "la caja se incendio una vez que la prendieron, necesito un electricista",
        ],
    );
    all_are_silent(&[
        "I got zapped once by an old lamp, so I want the wiring checked",
        "we had a gas leak once, now I just want a tune up",
        "una vez tuvimos una fuga de gas, ahora quiero una revision",
    ]);
}

#[test]
fn what_brought_it_about_has_not_seen_to_it() {
    all_are(
        Urgent,
        &[
            "sewage is backing up in the shower since your guy jetted the line",
            "no power since the electrician replaced the panel",
            "the water heater is flooding the basement, upstairs is fine",
            "the basement is flooded, the garage is okay",
            "our basement is flooding, the plumber fixed it two weeks ago",
        ],
    );
    all_are_silent(&[
        "we had no heat, it works fine now",
        "no power since monday but they fixed it",
        "we had sewage in the tub last week, they fixed it yesterday",
    ]);
}
