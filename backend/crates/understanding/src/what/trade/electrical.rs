//! Electricity.

use super::Thing;

pub(super) const THINGS: &[Thing] = &[
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
    ("security camera", &["security_camera|security_cameras|camera|cameras|camaras|camara"]),
    (
        "ceiling fan",
        &["attic_fan|whole_house_fan|bath_fan|vent_fan|vent_hood|extractor|extractor_fan|abanicos|abanico_de_techo|ventilador_de_techo"],
    ),
    ("outlet", &["dryer_plug|range_plug|plugs|gfcis|gfi|usb_outlet|220_outlet|two_twenty|240_volt|220_line|wall_plug|power_outlet"]),
    (
        "light",
        &[
            "pendant|pendants|sconce|sconces|bulb|bulbs|floodlight|floodlights|recessed_lights|recessed_cans|canned_lights|track_lighting|under_cabinet_lights|landscape_lights|landscape_lighting|porch_light|motion_light|fluorescents|ballast|led_lights|christmas_lights|candil|lamparas_led",
        ],
    ),
    ("light switch", &["three_way_switch|dimmer_switch|light_switch|apagadores|interruptores"]),
    (
        "breaker panel",
        &[
            "breakers|fuse|fuses|fuse_panel|main_panel|service_panel|electric_box|electrical_box|main_breaker|load_center|meter_base|meter_can|weatherhead|mast|dedicated_circuit|dedicated_line|200_amp|two_hundred_amp|service_upgrade|electrical_service|breaker_switch|pastillas|centro_de_carga|caja_de_breakers|breiker|breikers",
        ],
    ),
    (
        "wiring",
        &[
            "electricity|electrical_work|electric_work|electrical_wiring|aluminum_wiring|wired_in|conduit|junction_box|ground_wire|low_voltage|ethernet|cat_six|instalacion_electrica|alambre|alambres|corriente|electricidad",
        ],
    ),
    ("generator", &["generators|portable_generator|backup_generator|interlock|generator_hookup|battery_backup|powerwall"]),
    ("ev charger", &["ev_plug|electric_car_charger|wallbox|cargador_de_carro|wall_connector"]),
    ("smoke detector", &["smoke_detector|fire_alarms|detectores_de_humo|alarma_de_humo"]),
    ("doorbell", &["video_doorbell|doorbell_cam|doorbell_camera|chime|timbres|intercom"]),
    ("hot tub", &["hot_tub_hookup|hot_tub_wiring|sauna"]),
    ("security camera", &["alarm_system|security_system|floodlight_camera|camaras_de_seguridad|sistema_de_alarma"]),
    ("solar panels", &["solar|solar_panels|solar_panel|inverter|paneles_solares"]),
];
