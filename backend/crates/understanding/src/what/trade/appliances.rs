//! Appliances, and cars as callers of other desks name them.

use super::Thing;

pub(super) const THINGS: &[Thing] = &[
    ("dishwasher", &["dishwasher|dishwashers|lavaplatos|lavavajillas"]),
    ("washer", &["washer|washing_machine|washers|clothes_washer|lavadora"]),
    ("dryer", &["dryer|dryers|dryer_vent|secadora"]),
    ("refrigerator", &["refrigerator|refrigerators|fridge|fridges|ice_maker|icemaker|freezer|freezers|refrigerador|nevera|congelador"]),
    ("stove", &["stove|stoves|oven|ovens|range|cooktop|microwave|estufa|horno"]),
    ("car", &["oil_change|tires|tire|brakes|check_engine_light|transmission|car_maintenance|alignment|oil_changed"]),
    ("dishwasher", &["dish_washer|spray_arm|lavatrastes|lava_platos"]),
    ("washer", &["washing_machines|washer_machine|lavadoras|top_loader|front_loader"]),
    ("dryer", &["clothes_dryer|dryer_vents|dryer_duct|lint|secadoras|ducto_de_la_secadora"]),
    (
        "refrigerator",
        &[
            "refrigerators|ice_makers|deep_freezer|deep_freeze|chest_freezer|wine_cooler|wine_fridge|water_dispenser|sub_zero|hielera|refri|refris|congeladora",
        ],
    ),
    (
        "stove",
        &[
            "stovetop|stove_top|burner|burners|range_hood|gas_range|electric_range|microwaves|wall_oven|double_oven|pilot|estufas|hornilla|hornillas|parrilla|microondas",
        ],
    ),
    ("appliance", &["appliance|appliances|trash_compactor|electrodomestico|electrodomesticos|vacuum|central_vacuum"]),
];
