//! Safety words in Spanish.

use super::{super::disclosure::Sentence, Cause};
use crate::meaning::Hazard;

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
        "gas.es",
        PHMSA_GAS,
        "Escuche, por favor: esto puede ser peligroso. Saque a todos del edificio ahora. No encienda ni apague nada, ni prenda fuego. \
         Cuando esté lejos, llame al 911 y a su compañía de gas. Yo no puedo llamarlos por usted.",
    );
    const CARBON_MONOXIDE: Sentence = sentence(
        "carbon_monoxide.es",
        CPSC_CO,
        "Escuche, por favor: puede ser monóxido de carbono. Salgan todos al aire libre ahora mismo y llame al 911 desde afuera. \
         No vuelvan a entrar. Yo no puedo llamarlos por usted.",
    );
    const FIRE: Sentence = sentence(
        "fire.es",
        USFA,
        "Escuche, por favor: si algo se quema o ve humo, salgan todos ahora, quédense afuera y llame al 911. Yo no puedo llamarlos por usted.",
    );
    const ELECTRIC: Sentence = Sentence {
        version: 2,
        ..sentence(
            "electric.es",
            ESFI,
            "Escuche, por favor: aléjese y no toque nada mojado ni que eche chispas. Solo si la caja de interruptores está seca y no echa chispas, \
             apague el interruptor principal. Si algo humea o se quema, o hay alguien herido, salga y llame al 911. Yo no puedo llamarlos por usted.",
        )
    };
    const WATER_ON_ELECTRICITY: Sentence = sentence(
        "water_on_electricity.es",
        ESFI,
        "Escuche, por favor: aléjese bien, no pise el agua del piso y no toque nada mojado, tampoco la caja de los interruptores. \
         Si algo humea, echa chispas o se quema, o hay alguien herido, salga y llame al 911. Yo no puedo llamarlos por usted.",
    );
    const MEDICAL: Sentence = sentence(
        "medical.es",
        "https://www.911.gov/calling-911/",
        "Escuche, por favor: esto puede ser grave. Si le cuesta respirar, tragar o ver, o la piel se pone blanca u oscura, cuelgue y llame al 911 ahora mismo. \
         Yo no puedo llamarlos por usted.",
    );
    const PERSON: Sentence = sentence(
        "person.es",
        "https://www.911.gov/calling-911/",
        "Escuche, por favor: si alguien está herido, atrapado o se siente mal, cuelgue y llame al 911 ahora mismo. Yo no puedo llamarlos por usted.",
    );
    const COLLAPSE: Sentence = sentence(
        "collapse.es",
        "https://www.ready.gov/es",
        "Escuche, por favor: mantenga a todos lejos de donde pueda caer, y salgan del edificio si no está seguro. \
         Si hay alguien herido, llame al 911. Yo no puedo llamarlos por usted.",
    );
    const FUMES: Sentence = sentence(
        "fumes.es",
        "https://www.poison.org/",
        "Escuche, por favor: salgan todos al aire libre y dejen las puertas abiertas si pueden. Si alguien se siente mal, llame al 911, \
         o a Poison Help al 1 800 222 1222. Yo no puedo llamarlos por usted.",
    );
    const OTHER: Sentence = sentence(
        "danger.es",
        "https://www.911.gov/calling-911/",
        "Escuche, por favor: si alguien puede estar en peligro, vaya a un lugar seguro y llame al 911 ahora mismo. Yo no puedo llamarlos por usted.",
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
        "outside_water.es",
        "https://www.ready.gov/floods",
        "No se acerque a enchufes ni a nada eléctrico que esté mojado, y levante del piso lo que pueda.",
    );
    const CHIRPING: Sentence = sentence(
        "carbon_monoxide_chirps.es",
        CPSC_CO,
        "Si la alarma suena una y otra vez, o si a alguien le duele la cabeza o se siente mal o mareado, saque a todos afuera y llame al 911. \
         Un pitido corto de vez en cuando suele ser la batería o la edad del aparato.",
    );
    const FLOODING: Sentence = sentence(
        "flooding.es",
        "https://www.ready.gov/es/inundaciones",
        "Si puede, cierre ahora la llave principal del agua, y aléjese de los enchufes y de todo lo eléctrico que esté mojado.",
    );
    const SEWAGE: Sentence = sentence(
        "sewage.es",
        "https://www.cdc.gov/healthywater/emergency/",
        "Por favor, no use más agua ni baje el inodoro hasta que lleguemos, y mantenga lejos a personas y mascotas.",
    );
    const NO_HEAT: Sentence = sentence(
        "no_heat.es",
        "https://www.ready.gov/es/clima-invernal",
        "Mientras tanto, manténganse abrigados en una sola habitación y nunca calienten con el horno ni con una parrilla.",
    );
    const NO_COOLING: Sentence = sentence(
        "no_cooling.es",
        "https://www.ready.gov/es/calor",
        "Mientras tanto, tomen agua y quédense en el cuarto más fresco. Si alguien se marea o se confunde, llame al 911.",
    );
    const ELECTRIC: Sentence = sentence(
        "electric_urgent.es",
        ESFI,
        "Hasta que lleguemos, por favor no lo use, y apague su interruptor si puede hacerlo sin peligro.",
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
