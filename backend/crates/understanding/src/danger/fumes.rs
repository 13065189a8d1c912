//! Chemicals and toxic fumes.

use domain::meaning::Hazard::Fumes;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "toxic fumes",
        Fumes,
        &[
            "nitrous|acetylene|argon|nitrogen|hydrogen|helium|co2|halon|oxygen|welding|medical ?oxide ?dioxide ?gas ?tank|cylinder|line|bottle ?@is|'s ..2 leak*|hiss*|venting|blew|ruptured|whistl*",
            "leak*|spill*|vent|venting|spew*|hissing ?out ?some ammonia|chlorine|acid|sulfuric|amoniaco|cloro|toxic|chemicals",
            "fumes|vapors|vapor|gases|vapores|gases_toxicos ..6 bad|strong|awful|terrible|everywhere|overwhelming|sick|dizzy|breathe|burning|burn*|eyes|house|making|toxic|inside|chok*|cough*|headache*",
            "toxic|chemical|chemicals|noxious|poisonous|exhaust|diesel|gasoline|paint_thinner|solvent|chlorine|bleach|ammonia|acid ..2 fumes|gas|cloud|vapor|vapors",
            "mixed|mixing|poured|combined|mezcle|mezclo ..5 bleach|ammonia|drain_cleaner|drain_cleaners|chemicals|drano|acid|cleaners|cloro|amoniaco",
            "chemical|chemicals|chlorine|ammonia|acid|mercury|gasoline|bleach ..3 spill*|leak*|smell*|eyes|burn*",
            "stink*|reek*|stench|apesta ..3 chemical|chemicals|chlorine|ammonia|gasoline|bleach|acid|amoniaco|cloro",
            "smell* ..3 chemical|chemicals|chlorine|ammonia|gasoline|toxic|diesel|quimico*",
            "@person ..6 inhaled|breathing_in|breathed_in",
            "eyes|throat|nose|lungs|chest ..3 burn*|sting*|water*|itching|on_fire|hurt*|arden|pican|lloran",
            "burn*|sting* ..2 my|our|your|the|their|his|her eyes|throat|nose|lungs|chest",
            "me|nos arden|pican|lloran|arde|pica ..2 ojos|garganta|nariz",
            "cough*|choking|gagging|tosiendo|ahogando ..6 fumes|smell|smoke|air|furnace|chemical*|house|paint|room|olor|humo|can_not_stop",
            "fumes|vapors|chemical*|bleach|ammonia|drano|cleaner|acid|cloro|solvent <8> breathe|breathing|choke|choking|cough*|dizzy|burn*|sick|pass_out|light_headed|lightheaded|respirar",
            "@chemical <16> @body_reacts",
            "@chemical ..4 line|tank|drum|pipe|hose|bottle|valve|jug|can ..4 let_go|burst|broke|leak*|busted|ruptured|spill*|open*|blew",
            "@smell|reek*|stink* ..3 fuel|gasoline|diesel|kerosene|fumes|solvent|lacquer|paint_thinner|gasolina|combustible|solvente",
            "can_not|could_not ..1 open|see_out_of ..3 eye|eyes",
        ],
    )
    .unless(&[
        "@smell ..6 is|'s ?all ?mostly gone|fading|faded|cleared",
        "smell* ..2 fumes ..2 from_the_street|traffic",
        "fuel ..2 bill|price|station",
        "freon|refrigerant|spray ?line|lines ..4 leak*",
        "ac|system|unit|fridge ..6 freon|refrigerant ..6 leak*",
        "paint ..3 line",
        "burn* out|through",
        "tried|used ..2 drain_cleaner|drano ..10 not_work|did_not|still",
        "throat|tight ..3 drain",
        "cleaners ..3 crew|service|lady|ladies|company",
        "spray ..4 tan|nozzle|hose|head",
        "burn*|heart ..2 calories|more|less|cheaper",
        "allerg*|pollen|soap|shampoo|onion*",
        "treatment|peel|laser|botox|filler|facial|lashes|lash|brow|injection",
        "heartburn|cold|flu|strep",
        "eyes ..3 water_bill",
        "pool|hot_tub|spa ..6 chlorine",
        "no|without|less|low chemicals|fumes",
        "use|uses|using|organic|green|safe|eco ..4 chemicals|products",
        "mixed ..3 reviews|signals|feelings",
        "gas ..1 smell*",
    ]),
    Row::urgent("gasoline or oil spilled", Fumes, &[
        "gasoline|heating_oil|fuel_oil|oil_tank|diesel|kerosene ..4 leak*|spill*|smell*|everywhere|all_over",
        "spilled|leaking gasoline|diesel|oil ..4 basement|garage|house|inside",
    ])
    .unless(&["oil change"]),
];
