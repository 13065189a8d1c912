//! Fire, smoke, burning smells, and things about to blow up.

use domain::meaning::Hazard::{Fire, Smoke};

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "on fire",
        Fire,
        &[
            "on ~fire",
            "catch|catches|caught|catching ?on ~fire",
            "@is|are|'s in|up_in flames",
            "flames ..3 coming|shooting|out|from|in|everywhere|inside|behind|under|underneath|on|near|around|inside",
            "there|hay ?is|are|'s flames|llamas",
            "see|seeing|saw flames|fire",
            "there|have|got|started|starting ?is|'s|was ?a|an ?small|little|big|electrical|grease|kitchen|active|actual|chimney|brush|house|dryer|oven ~fire|fires !in_the_fireplace",
            "~fire ..2 in|inside|at|on|behind|under my|the|our @place|@appliance|@electric",
            "@place|@appliance|building ?@is burning !up_money|smell|out|candle|hot",
            "burning down",
            "se|esta ?@my ..2 quemando|incendiando",
            "incendio|en_llamas|llamas",
            "hay ?un fuego|incendio",
        ],
    )
    .unless(&["fire in the fireplace", "had ..3 ~fire", "fire me|him|you"]),
    Row::urgent(
        "fire put out",
        Fire,
        &["had|put_out|was|were|extinguished|after ..4 ~fire", "~fire ..3 out|over|last_night|yesterday|earlier ?now", "fire_damage|smoke_damage ..4 board|secure|tonight|today"],
    )
    .aftermath(),
    Row::life("explosion", Fire, &["exploded|explosion|blew_up|explode|going_to_blow|about_to_blow|exploto|explosion", "blow|blown up !my_phone|the_mattress"])
        .unless(&["toilet|pipe|hose|tire|sink|spigot|valve ..3 exploded|blew_up", "bill|price* ..3 exploded"]),
    Row::life(
        "boiler over pressure",
        Fire,
        &[
            "water_heater|boiler|hot_water_tank|tank|relief_valve|pressure_valve ..8 steam*|bulg*|boiling|about_to_blow|swollen|swelling|ballooning",
            "steam* ..5 water_heater|boiler|relief_valve|tank",
            "pressure ..3 boiler|tank|water_heater ..3 red|rising|too_high|way_up",
        ],
    )
    .unless(&["steam ?boiler|radiator* ..2 install*|quote|service", "steam_boiler"]),
    Row::life(
        "smoke",
        Smoke,
        &[
            "~smoke|humo ..4 coming|pouring|everywhere|in|from|out|filling|filled|billowing|rising|inside|all_over|saliendo|sale|en|por",
            "see|seeing|saw|smell*|there|have|got|is|are|blowing|blew|blows|lots|black|white|gray|grey|thick|full|filled|filling|throwing|puffing|making|veo|hay|sale|mucho|echando ?is|'s|out ?of|some|a ?lot_of|bit_of|little|like|black|white|with|up|thick ~smoke|smoky|smokey|humo",
            "@appliance|@electric|@place|it|vent|vents|chimney|cord|something|thing|box ?@is|are|was|started|starts|keeps|just|has_been ?and|been|started ..2 ~smoking|smoldering|smouldering|smoked|humeando",
            "smoking ..4 @electric|@appliance|hot|garage",
            "melting|hot|sparking|buzzing|and smoking",
        ],
    )
    .unless(&["no|not|never|non|cigarette|quit smoking", "cigarette|tobacco|weed|cigar|smoker ..3 smok*|smell"]),
    Row::life(
        "burning smell",
        Smoke,
        &[
            "@smell ..4 burn*|burnt|melt*|charred|scorched|electrical|smoke|smoky|quemado|quemando|humo",
            "burn*|burnt|melting|electrical|smoky|smoke|hot_plastic ..1 @smell",
            "something ?@is ?smells burn*|burnt|melting|smoldering",
            "algo ..2 quema*|quemando|quemado",
            "burn*|burning|melting rubber|plastic|wire|wires|wiring|insulation",
        ],
    )
    .unless(&["burning ..2 question|money", "burn* out ?bulb|light|lights", "burned_out|burnt_out", "water|sewage ..2 smell", "cigarette|tobacco"]),
    Row::urgent("smoke alarm sounding", Smoke, &["smoke|fire ?and_co @device_alarm ..4 going_off|went_off|goes_off|keep_going_off|blaring|sounding|screaming|will_not_stop|triggered|sonando"])
        .unless(&["no smoke|fire", "chirp*", "battery|batteries", "false alarm", "test|tested|testing|inspection|when_i_cook|cooking"]),
];
