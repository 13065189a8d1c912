//! No water at all, and no hot water where somebody needs it.

use domain::meaning::Hazard::NoWater;

use super::{
    besides::{
        FROST_ELSEWHERE, FROST_FEARED, FROST_PREVENTED, OFF_LATER, OFF_ON_A_DAY, OTHER_HOSES, PIPES_PROTECTED, TURNED_OFF_BY_SOMEBODY,
    },
    row::Row,
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "no water",
        NoWater,
        &[
            "no ?nos|me sale|cae|llega|hay|tengo|tenemos ?ni|nada ?una ?sola|de gota|gotita|chorrito|agua !caliente",
            "vecinos|vecina|vecino|los_demas ..2 si tienen|hay|tiene ..2 agua",
            "~water ?just|suddenly went out|off !the|on|onto|into|over|through|there|of",
            "no|zero|not_any|without|lost|do_not_have|not_have|not_had|not_had_any|not_getting|not_gotten|not_get|no_running|no_clean|no_cold|sin|no_hay|no_tengo|no_tenemos|no_sale|out_of ?any|running|getting ~water|agua !heater|pressure|leak*|damage|stain*|softener|line|filter|bill|coming_from_the_fridge|caliente|on|around|near|under",
            "not|no ..3 drop|trickle|bit of ~water|agua",
            "nothing|no_water ..2 coming|comes out|from ?of ..4 faucet*|tap|taps|well|anywhere|any",
            "~water ?@is|was|got|has_been|suddenly|keeps|kept ?just|all ?shut|turned|cut|been|going|shutting|cutting off|out !the|and_on",
            "the|my|our|a|that|this|and|shared well|well_pump ..3 @quit|dry|not_pumping",
            "no water ..2 whole|entire|anywhere|in_the_house|at_all|in_my",
            "not_a|not_a_single|no|not|ni_una drop|trickle|gota !of_power ..6",
            "nothing|no_water|not_a_drop|bone_dry|dry|air ..4 comes|coming|come|out|from ..3 faucet*|tap|taps|spigot*|sink|sinks|shower|hose|anywhere|any_of",
            "faucets|taps|faucet|every_faucet|whole_house|house|we_are|tap|taps ..3 bone_dry|dry_as|gone_dry|ran_dry|went_dry|run_dry|are_dry|all_dry",
            "turn|open ..3 faucet|tap|water|shower ..3 nothing|not|no",
            "the|my|our|a well|well_pump|pozo <6> dry|ran_out|no_pressure|nothing|no_water|stopped|quit|air|seco|agua",
            "se_fue|se_nos_fue|cortaron|sin|no_cae|no_llega|no_hay|no_tenemos|no_tengo|ni_gota_de ?el|ni|una|nada ?una ?de|gota ?de agua !caliente",
            "turn|turned|turning|open|opened|cranked ?on ..4 faucet|tap|water|shower|sink|spigot|llave ..8 nothing|nada|air",
            "can_not|not|no_podemos|no_puedo ..2 flush|shower|bathe|wash|drink|cook|banarnos|banarme|cocinar|lavar ..6 no_water|water|dry|agua|nothing",
            "toilets|toilet|none_of_the_toilets ..4 not ..2 refill|fill_back|fill_up ..8 sink|faucet*|whole|anything|house|water",
            "no_hay_ni|ni_gota|ni_una_gota",
            "not_one|no|none|not_any|not_a_single|ninguna|ni_una ?of_the ?of_my faucet|faucets|spigot|spigots|tap|taps|sink|sinks|llave|llaves ..4 works|work|working|has|have|run|runs|sirve|funciona|tiene",
            "water|agua <4> cut_off|shut_off|turned_off|nothing ..3 whole|entire|everywhere|all_over|house|anywhere|casa",
            "agua ..2 ninguna|ningun|nada ..2 llave|parte|lado|casa",
            "nobody|no_one|none_of_us|neither|nadie ..5 has|have|getting|gets|got|tiene ?any water|agua",
            "water_pressure|pressure|presion ..4 zero|nothing|nada|none|gone|disappeared|zip|cero !only|in_one",
            "restaurant|salon|daycare|nursing_home|hotel|gym|clinic|school|bakery|laundromat|dentist|diner <10> no|not_any|without|zero|lost ..1 hot_water|water",
            "nothing|nada|zilch|zip ..2 at|from|in|out_of|en any|the|every|my|all|ninguna ..1 faucet|faucets|tap|taps|sink|sinks|spigot|llave|llaves",
        ],
    )
    .unless(&[
        OFF_LATER,
        OFF_ON_A_DAY,
        TURNED_OFF_BY_SOMEBODY,
        "hot|warm ?water ?@is|'s|was|went|has|got|just|been|completely ?just ?been out|off|gone|shut_off|dead",
        "only|just ..4 kitchen|shower|one|sink|bathroom|upstairs|faucet|tub|toilet|hot",
        "pressure ..6 only|just|one|kitchen|shower|upstairs",
        "ceiling|stain|ring|spot|wall|attic|roof|basement ..10 bone_dry|dry",
        "on_and_off|off_and_on",
        "keeps|kept ?on shutting|cutting|going off ..3 shower|faucet|tub|sink|handle|slow|slowly|early|midway|timer",
        "no water running|leaking|coming|damage",
        "can|could|need|want|please|how|where|should|will ..6 shut_off|turn_off|turned_off|cut_off",
        "dry ..2 wall|well|rot",
        "drop|trickle ..4 pressure|hot",
        "hot ?water ..2 not|no|runs_out",
        "get ..2 drop_off|drop_by|drop_in",
        "no|not ..3 drop_off|drop_by",
        "fridge|refrigerator|ice_maker|ice|dishwasher|washer|washing_machine|one_faucet|one_sink|one_bathroom|one_tap|one_toilet|upstairs|hose|sprinkler|sprinklers|toilet_tank|icemaker ..8 water",
        "water ..8 fridge|refrigerator|ice_maker|ice|dishwasher|hose|sprinkler|sprinklers|one|to_the_washer|icemaker|washer",
        "no water ..1 in|on ?the toilet|floor|bowl",
    ]),
    Row::urgent("frozen pipe", NoWater, &[
        "frozen|froze|freezing ..2 pipe|pipes",
        "pipe|pipes ?@is|are|have ?all|just froze|frozen|freezing",
        "@pipe <10> froze|frozen|congelo|congelaron|congelad*",
        "froze|frozen|freezing|congelad*|congelo|congelaron <6> pipe|pipes|line|lines|hose_bib|spigot|water|tuberia|tuberias|tubo|tubos|agua|llave",
    ])
    .unless(&[
        "froze|frozen|congel* ..8 popped|blew|let_go",
        "pipe|pipes|line|lines from freezing",
        "keep|stop|prevent|so ..5 freez*",
        FROST_FEARED,
        FROST_PREVENTED,
        PIPES_PROTECTED,
        FROST_ELSEWHERE,
        "ac|coil|fridge|freezer|heat_pump|condenser|ice_maker|icemaker|aire ..5 froze|frozen|freez*|congel*",
        "sprinkler|irrigation|refrigerant|gas|drain|condensate line|lines|system|pipe",
        OTHER_HOSES,
        "froze|frozen|congel* ..8 burst*|bust*|split|crack*|leak*|spray*|gush*|drip*|flood*|pouring|broke*|revent*|romp*|fuga|gote*|chorr*|tirando",
        "burst*|split|crack*|leak*|revent*|fuga ..5 froze|frozen|congel*",
        "food|meat|pizza|dinner|vegetables|screen|computer|comida|carne ..4 froze*|congel*",
    ]),
    Row::urgent("no hot water and somebody vulnerable", NoWater, &[
        "no|not_any|without|lost|do_not_have|sin|no_hay|no_tengo hot_water|agua_caliente",
        "hot_water ?@is|'s|was|went|has ?just|been ?been out|off|gone|dead",
        "water_heater|hot_water_heater|boiler|calentador|calenton ?@is|'s|just|has ..1 @quit",
    ]).needs(super::row::Needs::Vulnerable),
];
