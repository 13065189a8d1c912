//! The things that trades work on and the people who come, in the trade's words, with how callers name them.

use std::sync::LazyLock;

use crate::phrases::{Found, LANGUAGE, Plain, Table};

/// A thing: as the trade says it, and as callers do.
type Thing = (&'static str, &'static [&'static str]);

const THINGS: &[Thing] = &[
    // plumbing
    (
        "water heater",
        &[
            "water_heater|hot_water_heater|hot_water_tank|water_tank|tankless|tankless_water_heater|calentador|calentador_de_agua|boiler_de_agua",
            "hot_water|agua_caliente",
        ],
    ),
    ("water heater", &["water_heaters|tankless_heater"]),
    ("faucet", &["faucet|faucets|spigot|hose_bib|hose_bibs|tap|taps|outdoor_faucet|grifo|llave_del_agua|llave_de_la_cocina|llave"]),
    ("toilet", &["toilet|toilets|commode|inodoro|excusado|taza|sanitario|wc"]),
    ("garbage disposal", &["garbage_disposal|garbage_disposals|disposal|disposer|insinkerator|triturador"]),
    ("drain", &["drain|drains|drainage|floor_drain|drenaje|desague|coladera"]),
    ("sewer line", &["sewer|sewer_line|sewer_main|main_line|sewage|sewer_lateral|cleanout|aguas_negras"]),
    ("septic", &["septic|septic_tank|septic_system|fosa_septica"]),
    ("sump pump", &["sump_pump|sump_pumps|sump|bomba_de_sumidero"]),
    ("well pump", &["well_pump|water_well|my_well|the_well|our_well|well_water|water_pump|bomba_de_agua"]),
    ("water softener", &["water_softener|softener|ablandador"]),
    ("water filter", &["water_filter|filtration|water_filtration|reverse_osmosis|filtro_de_agua"]),
    ("water main", &["water_main|main_water_line|water_line|water_lines|main_shutoff|shutoff_valve|shut_off_valve"]),
    ("gas line", &["gas_line|gas_lines|gas_pipe|gas_leak|linea_de_gas|fuga_de_gas"]),
    ("pipe", &["pipe|pipes|piping|repipe|plumbing|tuberia|tuberias|tubo|caneria|plomeria"]),
    ("shower", &["shower|showers|shower_head|showerhead|shower_valve|regadera|ducha"]),
    ("bathtub", &["bathtub|tub|tubs|bath_tub|tina|banera|jacuzzi"]),
    ("sink", &["sink|sinks|basin|lavabo|fregadero|lavamanos"]),
    ("sprinkler", &["sprinkler|sprinklers|sprinkler_system|irrigation|sprinkler_head|backflow|aspersores|riego"]),
    // heating and cooling
    ("furnace", &["furnace|furnaces|calenton"]),
    (
        "ac",
        &[
            "ac|air_conditioner|air_conditioning|air_conditioners|ac_unit|central_air|condenser|air_con|mini_split|minisplit|aire|aire_acondicionado|clima|compressor|air_handler|a_c|hvac|hvac_system|rooftop_unit",
        ],
    ),
    ("heat pump", &["heat_pump|heat_pumps|bomba_de_calor"]),
    ("boiler", &["boiler|boilers|radiator|radiators"]),
    ("heater", &["heater|heaters|heating|heat|heating_system|calefaccion|baseboard_heater|pilot_light"]),
    ("thermostat", &["thermostat|thermostats|termostato|nest_thermostat|ecobee"]),
    ("duct", &["duct|ducts|ductwork|air_ducts|air_duct|vent|vents|ductos"]),
    ("fireplace", &["fireplace|fireplaces|chimney|chimneys|flue|chimenea"]),
    ("walk-in cooler", &["walk_in_cooler|walk_in|walk_in_freezer|cooler|ice_machine|reach_in|cuarto_frio"]),
    // electrical
    ("ceiling fan", &["ceiling_fan|ceiling_fans|fan|fans|exhaust_fan|bathroom_fan|ventilador|ventiladores|abanico"]),
    (
        "outlet",
        &[
            "outlet|outlets|plug|socket|sockets|receptacle|receptacles|gfci|enchufe|enchufes|tomacorriente|tomacorrientes|contacto|contactos",
        ],
    ),
    (
        "light",
        &[
            "light|lights|light_fixture|light_fixtures|fixture|lighting|chandelier|recessed_lighting|can_lights|lamp|flood_lights|luz|luces|lampara|lamparas|foco|focos",
        ],
    ),
    ("light switch", &["light_switch|light_switches|switch|switches|dimmer|dimmers|apagador|interruptor"]),
    (
        "breaker panel",
        &[
            "breaker|breakers|panel|breaker_panel|breaker_box|electrical_panel|electric_panel|fuse_box|sub_panel|subpanel|circuit|circuits|caja_de_fusibles|panel_electrico|pastilla",
        ],
    ),
    ("wiring", &["wiring|wires|wire|rewire|rewiring|electrical|knob_and_tube|cableado|cables"]),
    ("generator", &["generator|generators|generac|standby_generator|transfer_switch|generador|planta_de_luz"]),
    ("ev charger", &["ev_charger|ev_chargers|car_charger|tesla_charger|charging_station|level_two_charger|level_2_charger|cargador"]),
    ("smoke detector", &["smoke_detector|smoke_detectors|smoke_alarm|smoke_alarms|fire_alarm|detector_de_humo"]),
    (
        "co detector",
        &[
            "co_detector|co_detectors|co_alarm|carbon_monoxide_detector|carbon_monoxide_detectors|carbon_monoxide_alarm|detector_de_monoxido",
        ],
    ),
    ("surge protector", &["surge_protector|surge_protection|whole_house_surge"]),
    ("doorbell", &["doorbell|door_bell|ring_camera|timbre"]),
    ("hot tub", &["hot_tub|hot_tubs|spa_tub"]),
    ("security camera", &["security_camera|security_cameras|camera|cameras|camaras"]),
    // the house
    (
        "garage door",
        &[
            "garage_door|garage_doors|garage_door_opener|garage_opener|overhead_door|door_opener|garage_spring|porton|puerta_del_garaje|puerta_de_garaje",
        ],
    ),
    ("gutters", &["gutter|gutters|gutter_guards|downspout|downspouts|canaletas|canalones"]),
    ("roof", &["roof|roofs|roofing|shingle|shingles|flashing|skylight|skylights|techo|goteras"]),
    ("siding", &["siding|soffit|fascia"]),
    ("window", &["window|windows|window_pane|window_screen|ventana|ventanas"]),
    ("door", &["door|doors|front_door|back_door|sliding_door|screen_door|storm_door|puerta|puertas"]),
    ("lock", &["lock|locks|deadbolt|deadbolts|keypad|rekey|door_lock|smart_lock|cerradura|cerraduras|chapa|chapas"]),
    ("ceiling", &["ceiling|ceilings"]),
    ("drywall", &["drywall|sheetrock|plaster"]),
    ("tile", &["tile|tiles|grout|caulk|caulking|backsplash|azulejo"]),
    ("floor", &["floor|floors|flooring|hardwood|laminate|carpet|carpets|alfombra|piso"]),
    ("deck", &["deck|decks|porch|patio|pergola"]),
    ("fence", &["fence|fences|gate|gates|cerca|barda"]),
    ("tree", &["tree|trees|stump|stumps|limb|limbs|branch|branches|arbol|arboles"]),
    ("lawn", &["lawn|grass|yard|landscaping|mowing|cesped|jardin|pasto"]),
    ("pool", &["pool|pools|pool_pump|alberca|piscina"]),
    ("foundation", &["foundation|crawl_space|crawlspace|slab"]),
    ("tv", &["tv|television|tv_mount"]),
    ("house cleaning", &["house_cleaning|deep_clean|deep_cleaning|move_out_clean|move_out_cleaning|maid_service|cleaning|limpieza"]),
    ("pressure washing", &["pressure_washing|power_washing|pressure_wash|power_wash"]),
    ("painting", &["painting|paint|painter|pintura|pintar"]),
    // appliances
    ("dishwasher", &["dishwasher|dishwashers|lavaplatos|lavavajillas"]),
    ("washer", &["washer|washing_machine|washers|clothes_washer|lavadora"]),
    ("dryer", &["dryer|dryers|dryer_vent|secadora"]),
    ("refrigerator", &["refrigerator|refrigerators|fridge|fridges|ice_maker|icemaker|freezer|freezers|refrigerador|nevera|congelador"]),
    ("stove", &["stove|stoves|oven|ovens|range|cooktop|microwave|estufa|horno"]),
    // pests and glass
    (
        "pest control",
        &[
            "ants|roaches|cockroaches|mice|mouse|rats|rat|rodents|bed_bugs|bedbugs|termites|spiders|wasps|wasp_nest|hornets|bees|fleas|mosquitoes|pest|pests|exterminator|raccoon|raccoons|squirrel|squirrels|hormigas|cucarachas|ratones|termitas|plaga",
        ],
    ),
    ("mold", &["mold|mildew|moho"]),
    // cars, as callers of other desks name them
    ("car", &["oil_change|tires|tire|brakes|check_engine_light|transmission|car_maintenance|alignment|oil_changed"]),
    // care
    ("botox", &["botox|dysport|xeomin|toxina"]),
    ("filler", &["filler|fillers|juvederm|restylane|lip_filler|relleno"]),
    ("facial", &["facial|facials|hydrafacial|limpieza_facial"]),
    ("laser hair removal", &["laser_hair_removal|hair_removal|laser|depilacion"]),
    ("massage", &["massage|massages|masaje"]),
    ("peel", &["chemical_peel|peel|microneedling|dermaplaning"]),
    ("manicure", &["manicure|pedicure|nails|mani_pedi"]),
    ("haircut", &["haircut|hair_cut|hair_stylist|stylist|hair_salon|salon|barber|blowout|corte_de_pelo"]),
    ("dermatologist", &["dermatologist|skin_doctor|dermatology|dermatologo"]),
    ("dentist", &["dentist|dental|teeth_cleaning|dentista"]),
    ("gynecologist", &["gynecologist|obgyn|gynecology|ginecologo"]),
    ("psychologist", &["psychologist|therapist|psicologo"]),
    ("psychiatrist", &["psychiatrist|psiquiatra"]),
    (
        "family counselor",
        &[
            "family_counselor|family_therapist|marriage_therapist|couples_therapist|counselor|marriage_counselor|counsellor|counseling|consejero",
        ],
    ),
    ("ophthalmologist", &["ophthalmologist|eye_doctor|optometrist|eye_specialist|oftalmologo"]),
    ("ent specialist", &["ent|ent_specialist|ent_doctor|ear_nose_and_throat"]),
    ("general practitioner", &["general_practitioner|gp|family_doctor|primary_care|physician|doctor_general|medico_general"]),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE], THINGS.iter().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say))))
});

/// A thing that was named, with its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct NamedThing {
    /// In the trade's words.
    pub name: &'static str,
    /// Where.
    pub place: Found,
}

/// The things named, from left to right; of two that overlap the longer, and of "shower drain" the drain.
pub(super) fn things(plain: &Plain<'_>) -> Vec<NamedThing> {
    let mut found = TABLE.find(plain);
    found.sort_by_key(|place| (place.from, std::cmp::Reverse(place.len())));
    let mut named: Vec<NamedThing> = Vec::new();
    for place in found {
        let Some((name, _)) = THINGS.get(place.row) else { continue };
        let thing = NamedThing { name, place };
        match named.last() {
            Some(last) if last.place.to > place.from => {}
            Some(last) if last.place.to == place.from && is_one_noun(plain, last.place, place) => {
                named.pop();
                named.push(thing);
            }
            _ => named.push(thing),
        }
    }
    named
}

// "Shower drain" is one noun whose head comes last; "the drain, the toilet" is two.
fn is_one_noun(plain: &Plain<'_>, _first: Found, second: Found) -> bool {
    plain.words.get(second.from).is_some_and(|word| !word.pause)
}
