//! Heating and cooling.

use super::Thing;

pub(super) const THINGS: &[Thing] = &[
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
    ("furnace", &["blower|blower_motor|ignitor|igniter|gas_furnace|electric_furnace|draft_inducer|flame_sensor|horno_de_calefaccion"]),
    (
        "ac",
        &[
            "evaporator|evaporator_coil|coil|coils|capacitor|freon|refrigerant|condensate|condensate_line|drip_pan|drain_pan|contactor|swamp_cooler|evaporative_cooler|window_unit|central_unit|cooling_system|cooling|outside_unit|unit_outside|outdoor_unit|condenser_fan|mini_splits|minisplits|condensing_unit|package_unit|chiller|aires|aire_central|air_kicks|air_comes_on|air_cuts|air_turns_on|air_goes|air_runs|air_blows|air_blowing|air_unit|air_quit|air_stopped|the_a_c|el_clima|climas|unidad_de_aire",
        ],
    ),
    ("heat pump", &["geothermal|defrost_board"]),
    ("boiler", &["boiler_system|hydronic|radiant_heat|radiant_floor|steam_radiator"]),
    ("heater", &["space_heater|wall_heater|garage_heater|unit_heater|gas_heater|pool_heater|calefactor|calentones"]),
    ("thermostat", &["nest|honeywell_thermostat|smart_thermostat|termostatos"]),
    ("duct", &["ducting|air_return|return_air|registers|hvac_ducts|air_filter|air_filters|furnace_filter|filtro_del_aire"]),
    ("fireplace", &["fire_place|fireplace_insert|gas_logs|wood_stove|pellet_stove|damper|chimenea_de_gas"]),
    ("walk-in cooler", &["reach_in_cooler|reach_in_freezer|prep_table|beer_cooler|ice_machines|display_case|commercial_refrigeration"]),
    ("humidifier", &["humidifier|humidifiers|dehumidifier|dehumidifiers|air_purifier|uv_light|humidificador"]),
];
