//! Words of danger inside the names of products, trades, companies and streets: they tell of no danger.

use std::sync::LazyLock;

use super::classes::CLASSES;
use crate::phrases::{LANGUAGE, Plain, Table};

/// Patterns whose words are names. What is marked is not read by a place that must be bare.
const NAMES: &[&str] = &[
    // things that burn gas, carry it or measure it
    "gas stove|stoves|range|ranges|oven|ovens|cooktop|fireplace|fireplaces|dryer|dryers|grill|grills|furnace|furnaces|boiler|boilers|heater|heaters|line|lines|pipe|pipes|piping|meter|meters|main|valve|valves|company|station|bill|bills|tank|tanks|hookup|hook|hose|connector|connection|connections|log|logs|insert|burner|burners|appliance|appliances|generator|generators|water_heater|tankless|unit|units|cans|pump|prices|mileage|regulator|service|powered|fired|fitting|fitter|lamp|lamps|light|fire_pit|firepit|range_hood|pool_heater|supply|provider|utility|pedal|plumbing|gauge",
    "gas hot_water_heater|fire_pit|hot_water",
    "natural_gas|propane|lp stove|range|oven|fireplace|dryer|grill|furnace|boiler|heater|line|lines|pipe|meter|company|tank|tanks|delivery|refill|hookup|conversion|generator|water_heater|grill|guy|supplier",
    "electric to|or|and|versus|vs gas",
    "gas to|or|and|versus|vs electric",
    "sewer gas",
    "noble|tear|exhaust|flue gas|gases",
    "gas leak detector|detectors|detection|sensor|sensors|alarm|test|testing|inspection|shutoff_valve",
    // alarms, protection
    "smoke|fire|co|carbon_monoxide|flood|water|leak|water_leak|heat|gas|freeze detector|detectors|alarm|alarms|sensor|sensors|monitor|monitors|sprinkler|sprinklers|extinguisher|extinguishers|protection|suppression|escape|escapes|hydrant|hydrants|damper|dampers|inspection|inspections|code|codes|marshal|department|dept|chief|fighter|fighters|truck|drill|door|doors|rated|proof|retardant|blocking|caulk|watch|test|tests|insurance",
    "fire place|places|pit|pits|wood|station|house|lane|island|hall|ant|ants|bowl|table|tables|brick|box|pot|stone|mantel|screen|company|sale|stick|fly|works|side|water|department|the_furnace|up|hose",
    "fireplace|firepit|firewood|firehouse|fireplaces",
    "fire|smoke|water|flood|storm|mold damage|restoration|cleanup|remediation|mitigation|damages",
    "smoke colored|coloured|gray|grey|tinted|glass|house|shop|shack|screen|stack|signal|signals|test|machine|pit|box|eater|bbq|barbecue",
    "smoking section|area|deal|lounge|hot",
    "spark plug|plugs|plumbing|electric|electrical",
    "shock absorber|absorbers|treatment|value",
    "flood light|lights|lamp|zone|plain|insurance|gate|gates|map|control|vent|vents|wall",
    "floodlight|floodlights",
    // water's machines
    "water heater|heaters|softener|softeners|filter|filters|filtration|treatment|purifier|pump|pumps|bill|bills|company|department|cooler|dispenser|fountain|feature|meter|tank|damage|pressure|line|lines|main|valve|shutoff|shut_off|quality|test|testing|conditioner|hammer|proofing|tower|park|slide|resistant|bed|closet|efficient|saving|stain|stains",
    "hot water heater|heaters|tank|system|line|recirculation",
    "waterproofing|waterproof|waterfront",
    "heat tape|trace|exchanger|exchangers|lamp|shield|wave|register|vent|vents|tapes|recovery|gun",
    "power washing|washer|wash|tools|tool|strip|steering|vent|venting|outlet|outlets|line|lines|company|supply|wheelchair|recliner|flush|door|gate|plant|point|bill",
    "electric|power company|bill|bills|panel|vehicle|car|stove|range|dryer|heater|water_heater|furnace|meter",
    "solar|horse|man|will power",
    "pool|spa|hot_tub|space|patio|garage|pipe|towel|bathroom|floor|radiant heater|heaters|heat|heating",
    "ac|air filter|filters|duct|ducts|vent|vents|quality|purifier|tune|checkup|service|maintenance|bnb|balloon|fryer|brush|tank|pocket|gap|bubbles",
    "fresh|hot|warm|open|on|by|cold air",
    "leak detection|detector|detectors|test|testing|inspection|sensor|sensors|proof|stop|repair_company",
    "non emergency",
    "emergency service|services|visits|visit|calls|call|fee|fees|rate|rates|plumber|electrician|number|line|contact|exit|light|lights|kit|room|shutoff|shut_off|shutoff_valve|switch|generator|brake|heat|heater|lighting|release|stop|cord|button|fund|brake|repair_pricing|pricing|charge|charges|appointment|appointments",
    // companies and streets
    "@danger_name plumbing|barbecue|bbq|grill|supply|company|restaurant|inc|llc|bar|cafe|brewing|brewery|pizza|heating|electric|electrical|roofing|realty|magazine|studio|boutique|salon|church|solutions|services|media|marketing",
    "@danger_name street|avenue|ave|road|rd|drive|lane|ln|court|ct|boulevard|blvd|circle|trail|creek|ridge|canyon|mountain|hills|springs|valley|way|place|parkway|terrace|highway|tower|mill|branch|run|hollow|hill|point|lake|oak|stone|wood|brook|fork|crest|view|island",
    "live|lives|located|house|place|am|are ?right on|off|at|near @danger_name ..1 street|avenue|road|drive|lane|court|boulevard|circle|trail|way|place|parkway|terrace|highway|hill|creek",
    "mister|mr|mrs|ms|miss|doctor|dr @danger_name",
    "name is|'s ..1 @danger_name",
    "alarma|detector|sensor|estufa|horno|linea|calentador|chimenea|secadora|parrilla|medidor|compania|tanque|boiler|tuberia|instalacion de ?la ?el gas|humo|incendio|incendios|agua|fuego|luz|monoxido|propano",
    "calentador|filtro|ablandador|bomba|recibo|presion|tanque de agua",
];

const NAME_CLASSES: &[crate::phrases::Class] =
    &[("danger_name", "gas fire smoke flood floods spark sparks burns burn shock leak water power heat flame flames storm sewage")];

static TABLE: LazyLock<Table> =
    LazyLock::new(|| Table::compile(&[LANGUAGE, CLASSES, NAME_CLASSES], NAMES.iter().enumerate().map(|(at, name)| (at, *name))));

/// For every plain word, whether it is part of a name.
pub(super) fn named(plain: &Plain<'_>) -> Vec<bool> {
    let mut named = vec![false; plain.words.len()];
    for found in TABLE.find(plain) {
        for mark in named.iter_mut().take(found.to).skip(found.from) {
            *mark = true;
        }
    }
    named
}

/// Classes that the names use and nobody defined.
#[cfg(test)]
pub(super) fn unknown() -> Vec<&'static str> {
    TABLE.unknown().to_vec()
}
