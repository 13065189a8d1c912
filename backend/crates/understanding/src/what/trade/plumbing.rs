//! Water, gas and drains.

use super::Thing;

pub(super) const THINGS: &[Thing] = &[
    (
        "water pressure",
        &[
            "water_pressure|presion_del_agua|presion_de_agua|low_flow|poca_presion|muy_poca_presion|baja_presion|presion_baja|sin_presion|falta_presion|no_hay_presion|no_tengo_presion|low_pressure|poor_pressure|weak_pressure|no_pressure",
        ],
    ),
    (
        "water quality",
        &[
            "brown_water|rusty_water|cloudy_water|yellow_water|dirty_water|water_is_brown|water_is_rusty|water_is_cloudy|water_is_yellow|water_'s_brown|water_'s_rusty|water_'s_cloudy|water_'s_yellow|agua_cafe|agua_sucia|agua_turbia|agua_amarilla|agua_oxidada|agua_sale_cafe|agua_sale_sucia|agua_sale_turbia|agua_sale_amarilla|agua_sale_con_tierra|agua_sale_oxidada|agua_me_sale_cafe|agua_me_sale_sucia",
        ],
    ),
    ("water tank", &["tinaco|tinacos|cisterna|cisternas"]),
    ("bathroom", &["bathroom|bathrooms|restroom|powder_room|half_bath|guest_bath|master_bath|hall_bath|bano|banos"]),
    (
        "water heater",
        &[
            "water_heater|hot_water_heater|hot_water_tank|water_tank|tankless|tankless_water_heater|calentador|calentador_de_agua|boiler_de_agua|el_boiler|del_boiler|al_boiler|un_boiler|calenton|calentador_del_agua|calentadores",
            "hot_water|agua_caliente",
        ],
    ),
    ("water heater", &["water_heaters|tankless_heater"]),
    ("faucet", &["faucet|faucets|spigot|hose_bib|hose_bibs|tap|taps|outdoor_faucet|grifo|llave_del_agua|llave_de_la_cocina|llave"]),
    ("toilet", &["toilet|toilets|commode|inodoro|excusado|escusado|escusados|taza|sanitario|wc"]),
    ("garbage disposal", &["garbage_disposal|garbage_disposals|disposal|disposer|insinkerator|triturador"]),
    ("drain", &["drain|drains|drainage|floor_drain|drenaje|desague|coladera"]),
    ("sewer line", &["sewer|sewer_line|sewer_main|main_line|sewage|sewer_lateral|cleanout|aguas_negras"]),
    ("septic", &["septic|septic_tank|septic_system|fosa_septica"]),
    (
        "sump pump",
        &[
            "sump_pump|sump_pumps|sump|bomba_de_sumidero|bomba_de_achique|bomba_del_sumidero|bomba_sumergible|bomba_de_sotano|bomba_del_sotano",
        ],
    ),
    ("well pump", &["well_pump|water_well|my_well|the_well|our_well|well_water|water_pump|bomba_de_agua"]),
    ("water softener", &["water_softener|softener|ablandador"]),
    ("water filter", &["water_filter|filtration|water_filtration|reverse_osmosis|filtro_de_agua"]),
    ("water main", &["water_main|main_water_line|water_line|water_lines|main_shutoff|shutoff_valve|shut_off_valve"]),
    (
        "gas line",
        &[
            "gas_line|gas_lines|gas_pipe|gas_leak|linea_de_gas|fuga_de_gas|no_tengo_gas|no_hay_gas|no_tenemos_gas|sin_gas|no_llega_gas|no_llega_el_gas|no_me_llega_gas|no_gas_in|no_gas_at|no_gas_to|no_gas_coming|not_have_gas|not_have_any_gas|not_getting_gas",
        ],
    ),
    ("pipe", &["pipe|pipes|piping|repipe|plumbing|tuberia|tuberias|tubo|caneria|plomeria"]),
    ("shower", &["shower|showers|shower_head|showerhead|shower_valve|regadera|ducha"]),
    ("bathtub", &["bathtub|tub|tubs|bath_tub|tina|banera|jacuzzi"]),
    ("sink", &["sink|sinks|basin|lavabo|fregadero|lavamanos"]),
    ("sprinkler", &["sprinkler|sprinklers|sprinkler_system|irrigation|sprinkler_head|backflow|aspersores|riego"]),
    (
        "water heater",
        &[
            "heat_exchanger|anode_rod|anode|expansion_tank|heating_element|dip_tube|recirculating_pump|recirc_pump|electric_tank|gas_tank|forty_gallon|fifty_gallon|40_gallon|50_gallon|boiler_electrico|bano_de_agua_caliente",
        ],
    ),
    (
        "faucet",
        &[
            "hose_spigot|hydrant|hose_spout|spout|sprayer|pot_filler|aerator|hose_bibb|llaves_del_agua|llave_del_fregadero|llave_del_lavabo|mezcladora",
        ],
    ),
    (
        "toilet",
        &[
            "flapper|wax_ring|bidet|urinal|toilet_seat|toilet_tank|toilet_bowl|fill_valve|flush_valve|excusados|inodoros|retrete|taza_del_bano|wc_del_bano",
        ],
    ),
    (
        "drain",
        &["p_trap|trap|drainpipe|drain_line|drain_lines|drainfield|french_drain|floor_drains|drain_pipe|drenajes|resumidero|desagues|cano"],
    ),
    (
        "sewer line",
        &[
            "poop|feces|turds|raw_sewage|waste_water|sewage_water|excremento|aguas_negras_del_bano|sewers|sewer_pipe|sewage_pump|ejector_pump|sewer_camera|alcantarillado|drenaje_principal",
        ],
    ),
    ("septic", &["leach_field|septic_pump|septic_line|sumidero_septico"]),
    ("well pump", &["pressure_tank|jet_pump|well_pumps|pozo"]),
    ("water softener", &["water_softeners|water_conditioner|salt_tank|suavizador"]),
    ("water filter", &["water_filters|ro_system|filter_system|water_purifier|purificador|filtros_de_agua"]),
    (
        "water main",
        &[
            "water_meter|supply_line|supply_lines|shutoff|shutoffs|main_valve|curb_stop|pressure_regulator|prv|pressure_reducing_valve|medidor_de_agua|llave_de_paso|water_service",
        ],
    ),
    ("gas line", &["gas_piping|gas_valve|gas_hookup|gas_stub|gas_meter|tuberia_de_gas|linea_del_gas"]),
    (
        "pipe",
        &["plumbing_work|copper_pipe|pex|galvanized|cast_iron|pipework|tubos|tubing|fittings|plumbing_rough_in|rough_in|repiping|canerias"],
    ),
    ("shower", &["shower_pan|shower_door|shower_doors|shower_drain_pan|cartridge|diverter|shower_handle|shower_faucet|regaderas|duchas"]),
    ("bathtub", &["bathtubs|tub_spout|walk_in_tub|whirlpool|tinas|jacuzzi_tub"]),
    ("sink", &["kitchen_sink|bathroom_sink|utility_sink|laundry_sink|lavatory|vanity|vanities|lavabos|fregaderos|pileta|tarja"]),
    (
        "sprinkler",
        &[
            "sprinkler_line|sprinkler_heads|sprinkler_valve|backflow_test|backflow_preventer|drip_line|irrigation_system|sistema_de_riego|aspersor",
        ],
    ),
];
