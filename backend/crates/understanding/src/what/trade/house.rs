//! The house itself, what grows round it and what gets into it.

use super::Thing;

pub(super) const THINGS: &[Thing] = &[
    (
        "garage door",
        &[
            "garage_door|garage_doors|garage_door_opener|garage_opener|overhead_door|door_opener|garage_spring|porton|puerta_del_garaje|puerta_de_garaje",
        ],
    ),
    ("gutters", &["gutter|gutters|gutter_guards|downspout|downspouts|canaletas|canalones"]),
    ("roof", &["roof|roofs|roofing|shingle|shingles|flashing|skylight|skylights|techo"]),
    ("siding", &["siding|soffit|fascia"]),
    ("window", &["window|windows|window_pane|window_screen|ventana|ventanas"]),
    ("door", &["door|doors|front_door|back_door|sliding_door|screen_door|storm_door|puerta|puertas"]),
    ("lock", &["lock|locks|deadbolt|deadbolts|keypad|rekey|door_lock|smart_lock|cerradura|cerraduras|chapa|chapas"]),
    ("ceiling", &["ceiling|ceilings"]),
    ("trim", &["molding|crown_molding|moulding|trim_work|wainscoting|quarter_round"]),
    ("mailbox", &["mailbox|mailboxes|mail_box|mailbox_post|buzon"]),
    ("stairs", &["stairs|stair|staircase|stairway|banister|handrail|escaleras|escalera"]),
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
    (
        "pest control",
        &[
            "ants|roaches|cockroaches|mice|mouse|rats|rat|rodents|bed_bugs|bedbugs|termites|spiders|wasps|wasp_nest|hornets|bees|fleas|mosquitoes|pest|pests|exterminator|raccoon|raccoons|squirrel|squirrels|critter|critters|varmint|varmints|possum|possums|opossum|opossums|skunk|skunks|bats|groundhog|gopher|gophers|moles|armadillo|scorpion|scorpions|roach|cockroach|gnats|moths|silverfish|centipedes|yellow_jackets|yellowjackets|wasp|hornet|hornets_nest|bee_hive|beehive|bugs|spider_webs|mouse_droppings|rat_droppings|droppings|hormigas|cucarachas|ratones|raton|ratas|chinches|alacranes|aranas|avispas|abejas|bichos|zancudos|termitas|plaga|plagas",
        ],
    ),
    ("mold", &["mold|mildew|moho"]),
    (
        "garage door",
        &[
            "opener|garage_door_openers|torsion_spring|torsion_springs|extension_spring|garage_springs|garage_remote|garage_track|door_track|off_track|off_its_track|off_the_track|rollers|overhead_doors|puerta_de_la_cochera|puerta_de_cochera",
        ],
    ),
    ("gutters", &["gutter_screens|leaf_guard|down_spouts|rain_gutters|canaleta|canalon|bajantes"]),
    (
        "roof",
        &[
            "roof_leak|roof_valley|rafters|decking|ridge_cap|ridge_vent|drip_edge|vent_boot|pipe_boot|tar_paper|underlayment|metal_roof|flat_roof|reroof|re_roof|new_roof|tejas|tejado|techos|azotea|impermeabilizar|impermeabilizacion",
        ],
    ),
    ("siding", &["siding_panels|eaves|soffits|fascia_board|stucco"]),
    ("window", &["window_frame|storm_window|storm_windows|glass_door|windshield|vidrio|vidrios|cristal"]),
    (
        "door",
        &[
            "french_doors|french_door|patio_door|entry_door|pet_door|doggie_door|door_frame|doorframe|hinge|hinges|door_knob|doorknob|door_handle|bisagra|bisagras",
        ],
    ),
    (
        "lock",
        &[
            "key|keys|dead_bolt|lockbox|lock_box|padlock|lockset|key_fob|ignition|strike_plate|panic_bar|door_closer|mailbox_lock|master_key|llave_de_la_casa|llaves|llaves_de_la_casa|candado|candados|cerrojo|copias_de_llave",
        ],
    ),
    ("drywall", &["plaster_wall|popcorn_ceiling|water_stain|water_damage|textura|tablaroca"]),
    ("tile", &["grouting|caulked|azulejos|loseta"]),
    ("floor", &["subfloor|floorboard|floorboards|baseboard|baseboards|rug|rugs|pisos|alfombras"]),
    ("deck", &["decking_boards|railing|railings|gazebo"]),
    ("fence", &["fence_post|fence_posts|gate_opener|gate_motor|driveway_gate|cercas|reja|rejas"]),
    ("lawn", &["yard_work|lawn_mowing|sod|mulch|weeds|hedge|hedges|bushes|shrubs|leaf_removal|yarda"]),
    ("pool", &["pool_filter|pool_light|pool_liner|bomba_de_la_alberca"]),
    ("foundation", &["basement_wall|waterproofing|retaining_wall|concrete|cimientos"]),
    ("tv", &["tvs|flat_screen|television_mount"]),
    ("insulation", &["insulation|attic_insulation|spray_foam|weatherstripping|crawl_space_insulation|aislamiento"]),
    (
        "furniture",
        &["furniture|couch|sofa|mattress|dresser|bookshelf|shelves|shelving|cabinet|cabinets|countertop|countertops|muebles|gabinetes"],
    ),
    ("junk", &["junk|debris|trash_removal|dumpster|junk_removal|old_appliances"]),
    (
        "house cleaning",
        &[
            "housekeeping|house_cleaner|office_cleaning|carpet_cleaning|window_cleaning|turnover_clean|spring_cleaning|limpieza_de_casa|limpieza_profunda",
        ],
    ),
    (
        "pest control",
        &[
            "ant|bugs|bug|wasp|yellow_jackets|nest|nests|hive|snakes|bat|bats|possum|possums|gophers|skunk|squirrels|critters|critter|varmint|roach|bichos|avispas|chinches|alacranes|ratas",
        ],
    ),
];
