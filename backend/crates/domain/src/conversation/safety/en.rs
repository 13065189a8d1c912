//! Safety words in English.

use super::{super::disclosure::Sentence, Cause};
use crate::meaning::Hazard;

const READY: &str = "https://www.ready.gov/";
const CPSC_CO: &str = "https://www.cpsc.gov/Safety-Education/Safety-Education-Centers/Carbon-Monoxide-Information-Center";
const PHMSA_GAS: &str = "https://www.phmsa.dot.gov/safety-awareness/pipeline/natural-gas-pipeline-leaks";
const USFA: &str = "https://www.usfa.fema.gov/prevention/home-fires/";
const ESFI: &str = "https://www.esfi.org/home-safety/";

const fn sentence(id: &'static str, source: &'static str, text: &'static str) -> Sentence {
    Sentence { id, version: 1, source, text }
}

/// What to say when somebody may be hurt within minutes.
pub(super) fn warning(hazard: Hazard) -> &'static Sentence {
    const GAS: Sentence = sentence(
        "gas.en",
        PHMSA_GAS,
        "Please listen: this can be dangerous. Get everyone out of the building now. Do not switch anything on or off, and do not light anything. \
         When you are well away, call 911 and your gas company. I cannot call them for you.",
    );
    const CARBON_MONOXIDE: Sentence = sentence(
        "carbon_monoxide.en",
        CPSC_CO,
        "Please listen: this can be carbon monoxide. Get everyone outside into fresh air right now, then call 911 from there. \
         Do not go back in. I cannot call them for you.",
    );
    const FIRE: Sentence = sentence(
        "fire.en",
        USFA,
        "Please listen: if anything is burning or you see smoke, get everyone out now, stay out, and call 911 from outside. I cannot call them for you.",
    );
    const ELECTRIC: Sentence = Sentence {
        version: 2,
        ..sentence(
            "electric.en",
            ESFI,
            "Please listen: keep away from it and touch nothing that is wet or sparking. Only if the breaker box is dry and does not spark itself, \
             switch the main breaker off. If anything smokes or burns, or somebody is hurt, get out and call 911. I cannot call them for you.",
        )
    };
    const WATER_ON_ELECTRICITY: Sentence = sentence(
        "water_on_electricity.en",
        ESFI,
        "Please listen: keep well away from it, stay out of any water on the floor, and touch nothing that is wet, the breaker box included. \
         If anything smokes, sparks or burns, or somebody is hurt, get out and call 911. I cannot call them for you.",
    );
    const MEDICAL: Sentence = sentence(
        "medical.en",
        "https://www.911.gov/calling-911/",
        "Please listen: this can be serious. If it is hard to breathe, to swallow or to see, or skin turns white or dark, hang up and call 911 right now. \
         I cannot call them for you.",
    );
    const PERSON: Sentence = sentence(
        "person.en",
        "https://www.911.gov/calling-911/",
        "Please listen: if somebody is hurt, trapped or unwell, hang up and call 911 right now. I cannot call them for you.",
    );
    const COLLAPSE: Sentence = sentence(
        "collapse.en",
        READY,
        "Please listen: keep everyone away from where it may come down, and leave the building if you are not sure. \
         If somebody is hurt, call 911. I cannot call them for you.",
    );
    const FUMES: Sentence = sentence(
        "fumes.en",
        "https://www.poison.org/",
        "Please listen: get everyone out into fresh air and leave doors open if you can. If somebody feels unwell, call 911, \
         or Poison Help at 1 800 222 1222. I cannot call them for you.",
    );
    const OTHER: Sentence = sentence(
        "danger.en",
        "https://www.911.gov/calling-911/",
        "Please listen: if anybody may be in danger, get to a safe place and call 911 right now. I cannot call them for you.",
    );
    match hazard {
        Hazard::Gas => &GAS,
        Hazard::CarbonMonoxide => &CARBON_MONOXIDE,
        Hazard::Fire | Hazard::Smoke => &FIRE,
        Hazard::Arcing | Hazard::Shock => &ELECTRIC,
        Hazard::WaterOnElectricity => &WATER_ON_ELECTRICITY,
        Hazard::Medical => &MEDICAL,
        Hazard::Trapped | Hazard::Injured => &PERSON,
        Hazard::Collapse => &COLLAPSE,
        Hazard::Fumes => &FUMES,
        Hazard::Sewage
        | Hazard::Flooding
        | Hazard::NoHeat
        | Hazard::NoCooling
        | Hazard::NoWater
        | Hazard::NoPower
        | Hazard::Insecure
        | Hazard::TenantKeyword => &OTHER,
    }
}

/// What to do meanwhile when damage is under way; absent when there is nothing to do.
pub(super) fn advice(hazard: Hazard, cause: Cause) -> Option<&'static Sentence> {
    const OUTSIDE_WATER: Sentence = sentence(
        "outside_water.en",
        "https://www.ready.gov/floods",
        "Keep away from outlets and anything electric that is wet, and move what you can off the floor.",
    );
    const CHIRPING: Sentence = sentence(
        "carbon_monoxide_chirps.en",
        CPSC_CO,
        "If the alarm sounds again and again, or anybody has a headache or feels sick or dizzy, get everyone outside and call 911. \
         One short chirp now and then is most often its battery or its age.",
    );
    const FLOODING: Sentence = sentence(
        "flooding.en",
        "https://www.ready.gov/floods",
        "If you can, shut off the main water valve now, and keep away from outlets and anything electric that is wet.",
    );
    const SEWAGE: Sentence = sentence(
        "sewage.en",
        "https://www.cdc.gov/healthywater/emergency/",
        "Please run no more water and flush nothing until we are there, and keep people and pets out of it.",
    );
    const NO_HEAT: Sentence = sentence(
        "no_heat.en",
        "https://www.ready.gov/winter-weather",
        "Meanwhile keep warm in one room, and never heat with an oven or a grill.",
    );
    const NO_COOLING: Sentence = sentence(
        "no_cooling.en",
        "https://www.ready.gov/heat",
        "Meanwhile drink water and stay in the coolest room. If anybody feels dizzy or confused, call 911.",
    );
    const ELECTRIC: Sentence = sentence(
        "electric_urgent.en",
        ESFI,
        "Until we are there, please do not use it, and switch its breaker off if you can do so safely.",
    );
    match hazard {
        Hazard::Flooding if cause == Cause::Outside => Some(&OUTSIDE_WATER),
        Hazard::Flooding => Some(&FLOODING),
        Hazard::CarbonMonoxide => Some(&CHIRPING),
        Hazard::Sewage => Some(&SEWAGE),
        Hazard::NoHeat => Some(&NO_HEAT),
        Hazard::NoCooling => Some(&NO_COOLING),
        Hazard::Arcing | Hazard::Shock | Hazard::WaterOnElectricity | Hazard::NoPower => Some(&ELECTRIC),
        Hazard::Gas
        | Hazard::Fire
        | Hazard::Smoke
        | Hazard::NoWater
        | Hazard::Trapped
        | Hazard::Injured
        | Hazard::Collapse
        | Hazard::Fumes
        | Hazard::Insecure
        | Hazard::Medical
        | Hazard::TenantKeyword => None,
    }
}
