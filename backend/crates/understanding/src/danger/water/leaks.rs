//! Leaks: through ceilings and walls, from tanks, and those that are told to be bad.

use domain::meaning::Hazard::Flooding;

use crate::danger::{besides::CISTERN, row::Row};

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::urgent(
        "ceiling dripping",
        Flooding,
        &[
            "ceiling|ceilings|techo|cielo ..14 drip*|gotea*|goteando ..6 second|minute|middle|bucket|pot|bowl|faster|segundo|minuto|cubeta",
            "ring|spot|circle|patch|stain|mancha ..4 ceiling|ceilings|techo|cielo ..20 drip*|bigger|spreading|growing|gotea*|creciendo",
            "slab|slabs|subfloor ?@is|'s|just|all|gets|getting ?all|just wet|soaked|damp|warm_and_wet|flooded",
            "ceiling|ceilings|techo ..4 @leak|wet|soaked|bubbl*|pouring|bulging|water",
            "@leak|water|wet|agua|goteando ..5 ceiling|ceilings|techo",
            "wet|soaked|soaking|saturated|sopping|drenched carpet|carpets|floors|drywall|insulation|ceiling|walls|hardwood",
            "carpet|carpets|drywall|floors|hardwood|wall|walls ?@is|are|getting|got|completely|all ..2 soaked|soaking|wet|saturated|drenched|sopping|squish*|mojad*",
            "running|dripping|leaking|coming|pouring|trickling ..3 inside|down|behind ?of ?my|the|our wall|walls",
            "drip|drips|dripping|goteando|gotea|agua|~water|wet <7> ceiling|ceilings|techo|cielo !fan",
            "stain|spot|circle|patch|bubble|mancha <6> ceiling|ceilings|techo ..6 growing|bigger|spreading|wet|dripping|grew|getting_darker|creciendo",
            "ceiling|ceilings|techo <8> stain|spot|circle|patch|bubble ..4 growing|bigger|spreading|wet|grew",
            "goteando|gotea|drip*|leak*|wet <8> cama|bed|techo|ceiling|light_fixture|colchon|sofa",
        ],
    )
    .unless(&[
        "faucet|tap|spigot|sink|shower|tub|toilet|llave ..5 drip*|leak*|gotea*|goteando",
        "fan|vent|ac ..4 ceiling ?fan",
        "no|not|without ?active drip*|leak*",
        "old|dry|dried|previous|patched ..3 stain|spot|leak",
        "roof|ceiling ..3 years_old",
        "faucet|tap|spigot|showerhead ..3 drip*",
        "no active",
        "ceiling fan",
        "old|dry|water stain|stains|spot|patch",
        "ceiling stain*",
        "wet ..2 clean*|vac",
    ]),
    Row::urgent(
        "tank leaking",
        Flooding,
        &[
            "water_heater|hot_water_heater|hot_water_tank|water_tank|boiler|calentador|calentador_de_agua ..5 leak*|pouring|dripping|puddle|gotea|goteando|tirando_agua|fuga",
            "leak* ..3 water_heater|hot_water_heater|hot_water_tank|boiler|calentador",
        ],
    )
    .unless(&["@minor ..2 @leak|drip*|dripping", "@leak ..2 @minor", "not leaking"]),
    Row::urgent(
        "bad leak",
        Flooding,
        &[
            "major|bad|huge|big|massive|serious|active|terrible|severe|crazy|nasty|gigantic|gran|grande ?water|pipe|plumbing|roof|active leak|leaks|fuga",
            "leak* ?@is|are|pretty|really|very|so|it|and|got|getting|out|water|real ..2 bad|badly|worse|heavily|fast|quickly|a_lot|lots|like_crazy|big_time|profusely|constantly|steadily|mucho|muchisimo",
            "leaking !@minor ..2 a_lot|bad|fast",
            "roof|techo ?@is|has|started|esta|'s ..1 leaking|goteando|gotea !when|only|a_little|slightly",
            "hay ?una ?gran fuga ?de agua",
            "bucket|buckets ..6 water|leak*|drip*|full|every",
            "tirando|saliendo|sale ?mucha agua",
            "leak*|fuga|gotera ?@is|has|'s|keeps|just|got|getting ?a_lot|much worse|bigger|faster|heavier|peor|grande|fuerte",
            "losing|lost|wasting ..3 gallons|water ..4 hour|minute|day|fast",
            "steady|solid|constant|heavy stream|flow|gush of|coming|out|from|through",
            "wall|drywall|sheetrock|cabinet|floor|hardwood|carpet|baseboard*|insulation|piso|pared ..4 soaked|saturated|mushy|spongy|soggy|squishy|buckling|warping|bubbling|swelling|wet|mojad*|humed*|empapad*",
            "soaked|saturated|soggy|mushy|squishy|wet|sopping ..3 drywall|wall|walls|carpet|floor|insulation|cabinet|ceiling|baseboard*",
            "hardwoods|hardwood|laminate|subfloor|rug|rugs|baseboard*|drywall|insulation|duela ..3 soaked|ruined|buckling|floating|warped|empapad*",
            "steady|solid|constant|heavy|thick|pencil stream|flow ..3 off|under|of|water|bottom|side|down",
            "stream|river|trickle ..4 off_the_bottom|from_the_bottom|out_the_bottom|down_the_wall|across_the_floor|from_under|out_from",
            "meter ..4 spinning|whirling|flying|racing|spins|going_crazy",
            "wet|soggy|mushy|swampy|soft ?spot|patch|area|place <14> meter ..4 running|going|turning|moving",
        ],
    )
    .unless(&[
        "gas|electric|power|solar ?company meter",
        CISTERN,
        "slow|small|tiny|little|minor ..2 leak|drip",
        "ac ..2 leaking ..2 refrigerant|freon",
        "air|duct|refrigerant|freon|oil leak*",
        "wet ..2 basement_waterproofing|bar|vac",
        "old|previous ..3 leak",
        "deck|fence|siding ..4 warping|buckling",
        "not ?too|so|that|very bad",
        "bad ..1 smell",
    ]),
];
