//! Every row of every hazard has its own sentences here, by name: a row that is taken away or stops reading is named by the failure.

use chrono::{NaiveDate, NaiveDateTime};
use domain::meaning::{
    Hazard,
    Urgency::{self, LifeSafety, Routine, Urgent},
};

use super::*;
use crate::words::Utterance;

/// A day in June: no cold season helps.
fn june() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

fn january() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 1, 13).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

fn danger_at(text: &str, now: NaiveDateTime) -> Danger {
    read(&Plain::of(&Utterance::cut(text)), &Listening::at(now, chrono_tz::America::Chicago))
}

fn danger(text: &str) -> Danger {
    danger_at(text, june())
}

const TOLD: &[(&str, &[&str])] = &[
    (
        "gas smell",
        &[
            "I smell gas",
            "there's a strong smell of propane in the garage",
            "gas smell in my basement",
            "it smells like gas when the dryer runs",
            "huele a gas en la cocina",
            "hay olor a gas",
        ],
    ),
    (
        "rotten egg smell",
        &[
            "it smells like rotten eggs by the stove",
            "there's a rotten egg smell in the utility room",
            "a sulfur smell? I smell sulfur in the hall",
        ],
    ),
    (
        "gas leak",
        &[
            "I have a gas leak",
            "I think gas is leaking",
            "the gas line is leaking behind the range",
            "propane is escaping from the tank",
            "hay una fuga de gas",
            "my gas stove is leaking",
        ],
    ),
    (
        "gas line hit",
        &["we hit the gas line with a shovel", "I backed into the gas meter", "the contractor cut a gas pipe", "the gas line snapped"],
    ),
    ("gas hissing", &["I hear hissing by the gas meter", "the meter outside is hissing"]),
    ("gas will not shut off", &["the gas won't shut off", "I can't turn off the gas", "my gas stove will not turn off"]),
    (
        "co alarm",
        &[
            "my carbon monoxide alarm is going off",
            "the CO detector keeps beeping",
            "the c o alarm went off an hour ago",
            "suena la alarma de monóxido",
        ],
    ),
    ("co reading", &["the co detector is showing 70", "carbon monoxide monitor says 120 parts"]),
    (
        "carbon monoxide in the house",
        &[
            "the fire department found high carbon monoxide levels",
            "there's carbon monoxide coming from the heater",
            "I think we have carbon monoxide poisoning",
        ],
    ),
    ("sick near a burner", &["my kids got dizzy after the heater came on", "I feel nauseous every time the furnace runs"]),
    ("everybody sick", &["we all have headaches", "the whole family is feeling sick and dizzy"]),
    ("engine indoors", &["we have the generator running inside the garage"]),
    (
        "on fire",
        &[
            "my outlet is on fire",
            "the dryer caught fire",
            "there's a fire in my kitchen",
            "flames are coming out of the panel",
            "the garage is burning",
            "se está quemando la casa",
        ],
    ),
    ("fire put out", &["we had a small fire last night and put it out", "we had a fire in the kitchen yesterday"]),
    ("explosion", &["the water heater exploded", "I think the boiler is about to blow up"]),
    ("boiler over pressure", &["steam is shooting out of my water heater", "the water heater tank is bulging"]),
    (
        "smoke",
        &[
            "there's smoke coming from the vent",
            "I see smoke",
            "my furnace is smoking",
            "the room is full of smoke",
            "sale humo del enchufe",
        ],
    ),
    (
        "burning smell",
        &["I smell something burning", "there's a burning smell from the attic", "it smells like melting plastic", "huele a quemado"],
    ),
    ("smoke alarm sounding", &["my smoke alarm keeps going off and I don't know why", "the smoke detector is blaring"]),
    ("sparks", &["sparks are flying out of the breaker box", "the switch sparked", "my panel is arcing", "salen chispas del contacto"]),
    (
        "burning outlet",
        &["the plug is melted", "outlet is scorched and hot", "the panel is buzzing and really hot", "I hear crackling in the outlet"],
    ),
    ("hot outlet", &["the outlet feels hot", "my breaker box is warm to touch, the breaker is really warm"]),
    (
        "outlet popped",
        &["I heard a loud pop from the outlet", "there's a black mark on the socket", "something went bang in the breaker panel"],
    ),
    ("buzzing panel", &["my breaker panel is buzzing", "there's a buzzing coming from the outlet"]),
    (
        "bare wires",
        &[
            "there are exposed wires in the wall",
            "a squirrel chewed and now bare wires are showing",
            "wires hanging out of the ceiling, they're exposed",
        ],
    ),
    (
        "shocked",
        &[
            "I got shocked by the washer",
            "my husband was electrocuted",
            "I get a shock every time I touch the faucet",
            "el contacto me da toques",
            "my hands tingle when I touch the shower, a tingling in the water",
        ],
    ),
    (
        "line down",
        &[
            "a power line fell in my yard",
            "there's a downed power line",
            "the tree is on the power lines",
            "wires are down across the driveway",
        ],
    ),
    (
        "water on electricity",
        &[
            "water is dripping on the outlet",
            "the breaker panel is wet",
            "water's coming through the light fixture",
            "the basement flooded and water is up to the outlets",
            "cae agua sobre el enchufe, agua cayendo en el enchufe",
        ],
    ),
    (
        "trapped",
        &[
            "my son is trapped under the door",
            "someone is stuck in the elevator",
            "my hand is stuck in the garbage disposal",
            "the baby is locked in the car",
            "mi hijo está atrapado",
        ],
    ),
    (
        "hurt",
        &[
            "my dad fell off the roof",
            "my wife passed out",
            "somebody is hurt",
            "he can't breathe",
            "I burned my hand on the pipe",
            "call an ambulance",
            "está inconsciente",
        ],
    ),
    (
        "cannot breathe after a treatment",
        &[
            "my throat is swelling after the injection",
            "I lost vision in one eye after the filler",
            "I'm having a bad allergic reaction with hives on my face",
        ],
    ),
    (
        "reaction to a treatment",
        &[
            "my lips are really swollen after the filler",
            "I got a rash from the laser treatment",
            "I think I'm having an allergic reaction",
        ],
    ),
    (
        "allergic and stinging insects",
        &["there are hornets in the wall and I'm allergic", "my daughter got stung, there's a wasp nest, she got stung twice"],
    ),
    ("collapse", &["my ceiling collapsed", "the wall is about to fall", "the bedroom ceiling is sagging", "se cayó el techo"]),
    ("structure giving way", &["the porch is buckling", "there's a hole in my roof", "the wind tore and the roof blew off"]),
    ("tree down", &["a tree fell on my house", "a big branch came down on the car", "a limb crashed through the roof"]),
    (
        "toxic fumes",
        &[
            "there are fumes making us sick",
            "I mixed bleach and ammonia",
            "chemical fumes in the basement",
            "it smells like ammonia in the walk in",
        ],
    ),
    ("gasoline or oil spilled", &["the heating oil tank is leaking", "gasoline spilled all over the garage"]),
    (
        "burst pipe",
        &["a pipe burst", "my pipes are frozen", "we have a busted water line", "the washer hose popped off", "se reventó una tubería"],
    ),
    (
        "water everywhere",
        &[
            "water is gushing from the wall",
            "there's water all over the kitchen",
            "water's coming through the ceiling",
            "it's leaking into the basement",
            "water everywhere, the water is everywhere",
        ],
    ),
    ("flooded", &["my kitchen is flooded", "the bathroom is flooding", "se inundó la cocina"]),
    (
        "ceiling dripping",
        &["the ceiling is dripping", "water is leaking from the ceiling", "my carpet is soaked", "water running down the wall"],
    ),
    (
        "water will not stop",
        &["the faucet won't shut off", "I can't shut off the water", "the tub won't stop running", "no puedo cerrar el agua"],
    ),
    (
        "tank leaking",
        &["my water heater is leaking", "there's a puddle under the boiler, boiler is leaking", "el calentador está goteando"],
    ),
    ("bad leak", &["I have a major leak", "the sink is leaking really bad", "my roof is leaking", "we're emptying buckets of water"]),
    ("standing water", &["there are three inches of water in the basement", "the water is rising"]),
    ("overflowing", &["my toilet is overflowing", "the washing machine overflowed", "se desbordó el inodoro, el inodoro se desborda"]),
    ("sump pump failed", &["my sump pump quit", "the sump pump isn't working and it's raining"]),
    (
        "no water",
        &[
            "we have no water",
            "there is not a single drop of water here",
            "the water's been off since morning",
            "nothing comes out of the faucets",
            "no tenemos agua",
            "my well pump died",
        ],
    ),
    ("no hot water and somebody vulnerable", &["no hot water and I have a newborn"]),
    (
        "sewage",
        &[
            "sewage is coming up in the tub",
            "raw sewage in the yard",
            "the sewer is backing up",
            "salen aguas negras, el drenaje está saliendo",
        ],
    ),
    (
        "drains backing up",
        &["all the drains are backing up", "water comes up in the shower when we flush", "the toilet is backing up into the tub"],
    ),
    ("no toilet works", &["none of the toilets will flush, the toilets won't flush", "our only toilet is clogged"]),
    ("septic trouble", &["the septic tank is overflowing", "my septic alarm went on"]),
    ("no heat", &["no heat and we have a baby", "the furnace died and my grandmother is here", "no hay calefacción y hace mucho frío"]),
    (
        "heating broken and cold",
        &["the heater isn't working and it's freezing", "my house is freezing", "the boiler stopped working and it is 20 degrees out"],
    ),
    (
        "no cooling in the heat",
        &["the AC died and it's 101 degrees", "no air conditioning and my elderly father is here", "no sirve el aire y hace mucho calor"],
    ),
    (
        "food or medicine warming",
        &["our walk in cooler is not cooling", "the freezer died and I'm losing all the food", "my insulin is in the fridge and it's warm"],
    ),
    ("power out", &["we have no power", "my power is out", "we lost electricity", "se fue la luz", "the whole house went dark"]),
    ("breaker with food or medicine", &["the breaker won't reset and the freezer is on it"]),
    ("machine that keeps somebody alive", &["the power went out and my husband is on oxygen"]),
    ("intruder", &["someone is breaking in", "there's somebody trying to get in my house"]),
    (
        "locked out",
        &[
            "I'm locked out",
            "I locked my keys in the car",
            "we're locked out of the house",
            "I can't get into my apartment",
            "me quedé afuera, me quedé sin llaves",
        ],
    ),
    (
        "door will not lock",
        &[
            "my front door won't lock",
            "the back door frame is bent and it will not shut",
            "the window is shattered",
            "can you board up a window",
            "la puerta no cierra",
        ],
    ),
    ("garage door open", &["the garage door is stuck open", "my garage door won't close and I have to leave town"]),
    ("break-in", &["we had a break in", "somebody broke into my store", "we got robbed, they kicked the door in", "se metieron a robar"]),
    ("locks changed at once", &["I need my locks changed tonight", "my ex has a key to the house"]),
];

#[test]
fn every_row_has_its_sentences_and_reads_them() {
    let mut wrong = Vec::new();
    for row in all_rows() {
        let sentences = TOLD.iter().find(|(name, _)| *name == row.name).map_or(&[][..], |(_, sentences)| *sentences);
        if sentences.is_empty() {
            wrong.push((row.name, "no sentence", Danger::default()));
        }
    }
    for (name, sentences) in TOLD {
        let Some(row) = all_rows().find(|row| row.name == *name) else {
            wrong.push((name, "the row is gone", Danger::default()));
            continue;
        };
        for sentence in *sentences {
            let danger = danger(sentence);
            let told = danger.signs.iter().any(|sign| sign.rule == *name && sign.hazard == row.hazard && sign.urgency == row.urgency);
            if !told {
                wrong.push((name, sentence, danger));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}",
        wrong
            .iter()
            .map(|(name, text, danger)| format!("{name}: {text} -> {:?}\n", danger.signs.iter().map(|sign| &sign.rule).collect::<Vec<_>>()))
            .collect::<String>()
    );
}

#[test]
fn a_row_taken_away_is_missed_by_name() {
    for (at, gone) in all_rows().enumerate() {
        let rest = Hazards::compile(all_rows().enumerate().filter(|(index, _)| *index != at).map(|(_, row)| row));
        let (_, sentences) = TOLD.iter().find(|(name, _)| *name == gone.name).unwrap();
        let heard = Utterance::cut(sentences[0]);
        let danger = read_with(&rest, &Plain::of(&heard), &Listening::at(june(), chrono_tz::America::Chicago));
        assert!(!danger.signs.iter().any(|sign| sign.rule == gone.name), "{}", gone.name);
    }
}

#[test]
fn names_are_one_each_and_classes_are_known() {
    let mut names: Vec<&str> = all_rows().map(|row| row.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(HAZARDS.unknown().is_empty(), "{:?}", HAZARDS.unknown());
    assert!(super::super::named::unknown().is_empty() && super::super::guards::unknown().is_empty());
}

#[test]
fn every_hazard_but_the_tenants_own_has_rows() {
    let told = hazards_told();
    for hazard in domain::meaning::Hazard::ALL {
        assert!(told.contains(&hazard) || hazard == domain::meaning::Hazard::TenantKeyword, "{hazard:?}");
    }
}

fn all_are(urgency: Urgency, texts: &[&str]) {
    let wrong: Vec<_> = texts
        .iter()
        .map(|text| (*text, danger(text)))
        .filter(|(_, danger)| danger.urgency != urgency)
        .map(|(text, danger)| {
            format!("{text} -> {:?} {:?}\n", danger.urgency, danger.signs.iter().map(|sign| &sign.rule).collect::<Vec<_>>())
        })
        .collect();
    assert!(wrong.is_empty(), "should be {urgency:?}:\n{}", wrong.concat());
}

#[test]
fn words_of_danger_without_danger() {
    all_are(
        Routine,
        &[
            // products and work
            "I need a gas stove installed",
            "how much for a gas line to the grill",
            "smoke detector replacement please",
            "install a carbon monoxide detector",
            "quote for a gas furnace",
            "can you add a fire pit in the yard",
            "I want flood lights on the garage",
            "we need a fire extinguisher inspection",
            "water damage restoration quote",
            "I'd like a heat pump installed",
            "power washing for the driveway",
            "my spark plug needs replacing",
            "replace the water heater next month",
            "convert from propane to natural gas",
            "I need a gas fireplace tune up",
            "leak detection service please",
            "do you install flood sensors",
            "smoke alarms need new batteries",
            "the smoke detector chirps every minute",
            "our CO alarm is ten years old",
            "hot tub wiring",
            "emergency exit lights need a quote",
            "do you have an emergency service",
            "what's the emergency fee",
            "gas water heater installation",
            // names
            "I'm calling from Flame Grill about your invoice",
            "this is Spark Electric supply",
            "I live on Fire Creek road",
            "my address is 12 Flood street",
            "this is Joe from Gas Lamp restaurant",
            "my name is Tom Burns",
            // long past
            "last year we had a gas leak and I want a yearly checkup",
            "we had a flood two years ago and need new flooring",
            "years ago the previous owner had a fire",
            "we used to smell gas but not anymore",
            "there was a fire here last summer",
            "hace dos años hubo una fuga de gas",
            // over
            "the gas company already fixed the leak",
            "the power was out but it's back on",
            "the alarm was a false alarm",
            "the leak stopped you can cancel",
            "it turned out to be just condensation",
            "the plumber already fixed the burst pipe",
            "the pipe burst but it's fixed now",
            // supposed
            "do you fix gas leaks",
            "do you handle sewage backups",
            "how much do you charge for a burst pipe",
            "what would you do if a pipe burst",
            "does the plan cover a flooded basement",
            "how do I prevent frozen pipes",
            "can you guys repair water damage",
            "¿arreglan fugas de gas?",
            // denied
            "there's no gas smell",
            "no smoke no fire nothing like that",
            "nobody is hurt",
            "it's not leaking",
            "I don't smell gas",
            "this is not an emergency",
            "it is not flooding or anything just a drip",
            "no hay olor a gas",
            // plain work
            "my toilet keeps running",
            "the faucet drips a little",
            "my AC isn't cooling very well",
            "breaker keeps tripping in the kitchen",
            "kitchen drain is slow",
            "water pressure is low upstairs",
            "the dishwasher is leaking a little",
            "I need a new outlet in the garage",
            "garage door is noisy",
            "my garage door won't close",
            "the doorbell doesn't work",
            "ceiling fan wobbles",
            "light switch doesn't work",
            "the closet door won't close",
            "AC tune up please",
            "I need an estimate for a new roof",
            "the lawn needs mowing",
            "my toilet won't flush",
            "shower drain clogged",
            "garbage disposal is humming",
            "thermostat battery is low",
            "I want botox next week",
            "the sink leaks when I run it",
            "no water pressure in one shower",
            "no water coming from the fridge",
            "the outlet doesn't work",
            "no power to the dryer outlet",
            "I was shocked at the price",
            "sticker shock on that quote",
            "call me back",
            "necesito instalar un ventilador",
            "quiero una cita para el aire",
            "stop by when you get a chance",
            "my sink is backed up",
            "my kids love your guy",
        ],
    );
}

#[test]
fn danger_whatever_else_is_said() {
    all_are(
        LifeSafety,
        &[
            "it's probably nothing but I smell gas",
            "not sure if it's gas but something smells like gas",
            "it's not a big deal but the outlet is sparking",
            "I'd like to schedule a repair there's a gas leak in my kitchen",
            "last year we had a leak and now I smell gas again",
            "I don't know what's burning but I smell smoke",
            "the gas company came yesterday and I still smell gas",
            "I'm not trying to be dramatic but the ceiling is collapsing",
            "hi um so I smell like a lot of gas",
            "my CO alarm is going off and we have a baby",
            "what should I do if I smell gas in the house",
            "there's smoke and my kids are upstairs",
            "we turned the furnace off because the carbon monoxide alarm went off",
            "smells like something is burning in the wall",
            "my wife can't breathe",
            "our house is on fire",
            "no power and there's a burning smell from the panel",
            "water is pouring into the breaker box",
            "huele mucho a gas ayúdeme",
            "can you move my appointment up, the panel is sparking",
            "I smelled gas this morning and I smell it now",
        ],
    );
}

#[test]
fn the_same_day() {
    all_are(
        Urgent,
        &[
            "this is an emergency",
            "it's urgent",
            "I have an emergency plumbing problem, it's an emergency",
            "my basement is flooding",
            "we have no water at all",
            "not an emergency yet but the ceiling is dripping",
            "my basement flooded last night",
            "water is coming up through the floor drain",
            "there's sewage in my tub",
            "I'm locked out of my house",
            "es una emergencia",
            "se está inundando el baño",
        ],
    );
}

#[test]
fn cold_season_heat_and_people_raise_within_bounds() {
    assert_eq!(danger_at("we have no heat", january()).urgency, Urgent);
    assert_eq!(danger_at("we have no heat", june()).urgency, Routine);
    assert_eq!(danger("the ac quit").urgency, Routine);
    assert_eq!(danger("the ac quit and my mother is 88 years old").urgency, Urgent);
    assert_eq!(danger("the ac quit and it's a hundred and four outside").urgency, Urgent);
    assert_eq!(danger_at("no heat, it's ten below zero and I have a newborn", january()).urgency, Urgent);
    assert_eq!(danger("my toilet keeps running and I have a newborn").urgency, Routine);
}

#[test]
fn what_may_be_a_danger_is_asked_once() {
    for text in ["do you fix gas leaks", "there's a weird smell in the hall", "this is an emergency", "the gas company fixed the gas leak"]
    {
        assert!(danger(text).unclear, "{text}");
    }
    for text in ["I smell gas", "my toilet keeps running", "no hay olor a gas"] {
        assert!(!danger(text).unclear, "{text}");
    }
}

#[test]
fn tenant_words_add_and_take_nothing() {
    let words = [("purple goo", Hazard::TenantKeyword, Urgent), ("gas", Hazard::TenantKeyword, Routine)];
    let listening = Listening { danger_words: &words, ..Listening::at(june(), chrono_tz::America::Chicago) };
    let of = |text: &str| read(&Plain::of(&Utterance::cut(text)), &listening);
    assert_eq!(of("there is purple goo in the sink").urgency, Urgent);
    assert_eq!(of("I smell gas").urgency, LifeSafety);
}

mod any {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn fillers_change_nothing(pick in 0_usize..TOLD.len(), at in 0_usize..8, filler in 0_usize..4) {
            let sentence = TOLD[pick].1[0];
            let mut words: Vec<&str> = sentence.split(' ').collect();
            words.insert(at.min(words.len()), ["um", "uh", "er", "hmm"][filler]);
            prop_assert_eq!(danger(&words.join(" ")).urgency, danger(sentence).urgency);
        }

        #[test]
        fn a_polite_frame_lowers_nothing(pick in 0_usize..TOLD.len(), frame in 0_usize..4) {
            let sentence = TOLD[pick].1[0];
            let (before, after) = [("hi there good morning ", ""), ("yeah so ", " thanks"), ("hello my name is Lou and ", ""), ("", " can someone come out today please")][frame];
            let framed = format!("{before}{sentence}{after}");
            prop_assert!(danger(&framed).urgency >= danger(sentence).urgency);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,160}") {
            let _ = danger(&text);
        }
    }
}

#[test]
fn a_cry_denies_nothing() {
    for text in ["oh no, the water is running into the electrical outlets", "oh no the smell of gas is really strong"] {
        assert_eq!(danger(text).urgency, Urgency::LifeSafety, "{text}");
    }
    assert_eq!(danger("no smell of gas").urgency, Urgency::Routine);
}

#[test]
fn what_was_long_ago_and_has_been_seen_to_is_not_asked_about() {
    for text in [
        "two years ago we had a gas leak and the gas company fixed it, now I want the pilot lit",
        "last winter the panel caught fire, it was repaired, I only need a new outlet",
    ] {
        let danger = danger(text);
        assert!(danger.urgency == Urgency::Routine && !danger.unclear, "{text}: {danger:?}");
    }
    let again = danger("last year we had a gas leak that got fixed, and now I smell gas again");
    assert_eq!(again.urgency, Urgency::LifeSafety);
}
