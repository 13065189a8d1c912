//! Sewage coming up.

use domain::meaning::Hazard::Sewage;

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "sewage",
        Sewage,
        &[
            "metio|mete|metiendo|entro|entra|entrando|sube|subio|subiendo ?toda|el|la|las|toda ?el ?agua|aguas ?del|de ?el drenaje|aguas_negras|aguas_puercas|cano|alcantarilla|fosa|negras|desague|albanal ..8",
            "agua|aguas ?del|de ?el drenaje|alcantarilla|cano|desague|negras|albanal ..3 metio|mete|metiendo|entro|entra|entrando|sube|subio|subiendo|saliendo|brota*",
            "@sewage ..4 came|comes|coming|got|getting|running|seeped|rising ..1 in|into|inside|up|through|out",
            "raw|human sewage|waste",
            "fill* ?up with|de @sewage",
            "hay|salen|sale|saliendo|suben|subiendo|salieron|subieron aguas_negras|agua_negra|caca|popo|excremento",
            "sewage|aguas_negras ..4 back*|coming|overflow*|in|all_over|everywhere|flood*|up|spill*|leak*|on|into|saliendo|smell*",
            "@sewage ..4 back*|coming_up|overflow*|flood*|spill*|bubbling|seeping|coming_out|coming_in|saliendo",
            "back*|backing|overflow*|flood* ..3 sewage|sewer|septic|poop|toilet_water",
            "poop|feces|human_waste|toilet_paper|caca ..5 tub|bathtub|shower|floor|basement|yard|sink|coming|everywhere|drain",
            "smell* ?like|of|strongly ?of|raw sewage",
            "aguas|agua negra|negras|puerca|hedionda",
            "agua_negra|aguas_negras|agua_sucia|agua_puerca|agua_hedionda|mierda|caca|popo|excremento|drenaje|desague <7> saliendo|sale|salir|salio|subiendo|regresa*|brota*|devuelve|se_mete|se_esta_metiendo|rebosa*|coladera|regadera|tina|patio|bano|rebalsa*|tapado_y",
            "brown|black|dirty|nasty|gray|grey|foul|filthy|murky|stinky|smelly|disgusting|raw|gross|toilet|yellow water|liquid|gunk|sludge|muck|stuff|mess|crud|goo|slime|ooze|wastewater|waste <8> drain|drains|tub|bathtub|shower|toilet|toilets|floor_drain|cleanout|basement|up_through|coming_up|coming_back",
            "poop|crap|turd|turds|feces|toilet_paper|human_waste|doo_doo|number_two|raw_sewage|sewage|sewer_water <8> tub|bathtub|shower|floor|yard|basement|sink|coming|floating|backing|drain|cleanout|everywhere|up",
            "tub|bathtub|shower|sink|basement|floor_drain|tina|regadera ..3 fill*|filled|full|llen* ?up ..1 with|of|de !water|rainwater|rain_water|hot_water|agua_caliente|ice|bubbles",
            "you_know_what|number_two|number_twos|bathroom_stuff|toilet_stuff|what_we_flush|what_we_flushed|what_i_flushed|stuff_we_flush|stuff_we_flushed|toilet_water|unmentionables|gross_stuff <8> tub|shower|sink|floor|drain|basement|coming|up|back|yard|everywhere|fill*",
            "outhouse|porta_potty|port_a_potty ..6 smell*|basement|bathroom|house|yard",
            "smell* ..4 outhouse|porta_potty|port_a_potty|sewer_plant ..8 coming|floor|drain|tub|basement|up",
        ],
    )
    .unless(&[
        "fill* ?up with|de ?all|so_much|more ?the|my|our boxes|stuff|junk|toys|clothes|smoke|guests|people|steam|cajas|cosas|humo|gas|furniture",
        "faucet|tap|taps|spigot|hose|hot_water|well|kettle|fridge ..6 brown|black|dirty|yellow|gray|rusty",
        "brown|black|dirty|yellow|rusty ..2 water ..4 faucet|tap|taps|spigot|when_i_turn|hose|hot_side|well",
        "dog|cat|bird|pet|pigeon|bat|mouse|rat poop",
        "sewer gas|smell",
        "poop in the yard|lawn",
        "pond|pool|fountain|gutter",
        "back* flow|water_valve|to_me|to_you",
        "sewage ?ejector|pump ..2 install|replace*|quote",
        "call* ?me|us back",
    ]),
    Row::urgent(
        "drains backing up",
        Sewage,
        &[
            "when|whenever|every_time ..4 drain*|flush*|runs|shower* ..4 comes|comes_up|come|bubbles|pushes|shoots|backs ..1 out|up|into|in ..3 sink|tub|shower|floor|toilet|downstairs|drain|laundry",
            "not clear|clean water ..2",
            "comes|coming|came|pushing|backing ..1 up|out|in|into ..3 downstairs|lower|basement|bottom ?half ?guest sink|tub|shower|toilet|drain|bath|bathroom",
            "toilet|toilets|tub|bathtub|shower|showers|sink|sinks|drain|drains|floor_drain|main_line|main|pipes|everything|water|inodoro|drenaje|drenajes|coladera ..4 backing_up|backed_up|backs_up|back_up|coming_back_up|coming_up|bubbling_up|gurgling_up|regres*|se_regres*|rebos*|rebals*",
            "water|stuff|it|gunk ..3 coming|comes|backing|backs ..1 up ..3 shower|tub|drain|toilet|floor|basement|sink",
            "back*_up|backed_up|backing_up|backup ..2 into|in|through ..3 tub|shower|bathtub|basement|house|floor",
            "sewer|sewage|septic|main_drain|main_line|drain back|backs|backed|backing up|ups",
            "when|every_time|whenever ..4 flush* ..6 tub|shower|floor_drain|sink",
            "drain|drains|tub|bathtub|shower|toilet|floor_drain|basement|house|sewer|main|line|pipes|plumbing|sink <7> backing_up|backed_up|backs_up|coming_back_up|bubbling_up|gurgling_up|burping|spitting_up|vomiting|puking|coming_up_in|coming_up_through|comes_up_in|comes_up_through|creeping_up|creeping_out|welling_up|seeping_up|rising_up",
            "drenaje|drenajes|bano|banos|inodoro|taza|tina|regadera|coladera|desague ..5 regresa*|devuelve|rebosa*|rebalsa*|se_esta_saliendo|sale_agua|saliendo_agua|subiendo|desborda*",
            "flush|flushing|flushed <9> tub|bathtub|shower|floor_drain|floor|sink|basement ..4 fill*|up|back*|bubbl*|gurgl*|comes|coming|water|over*",
            "grease_trap|grease_interceptor|floor_sink|cleanout|clean_out|lift_station|ejector|ejector_pit|trampa_de_grasa ..5 back*|overflow*|coming|full|spill*|flood*|alarm|tapad*|desborda*",
            "grease_trap|grease_interceptor|floor_sink|drain|toilet|septic|trampa <8> boil*|bubbl*|erupt*|geyser|shooting|spew*|gush*",
            "flush* <10> came_back|comes_back|coming_back|came_up|comes_up|coming_up|came_out|backs_up|went_into ..6 tub|shower|sink|drain|floor|bathtub|basement",
            "all|everything|it ..1 came|comes|coming back ?up|out|through ..3 tub|shower|sink|drain|bathtub|floor",
            "floor_drain|drain|sink|tub|shower <6> spitting|spits|vomit*|puk*|belch*|erupt*|black_gunk|gunk_up",
            "nothing|nada ..2 drain*|goes_down|going_down|baja ..8",
            "all|everything|todo ?is|'s ?just ?all|se coming|comes|backing|regres* ?right back|up|a ?up",
            "plunge*|plunger|plunging|snaked|destape ..10 tub|shower|worse|floor|overflow*|came_up|other_toilet|tina|regadera",
            "septic|sewer|sewage|main|drenaje ?@is|'s|se ..1 backing|backed|coming|regresando ..1 into|up|in|out ..3 house|home|basement|tub|shower|cleanout|casa",
        ],
    )
    .unless(&[
        "last|ago|year|month|before|used_a ..8 plunge*|snaked",
        "ants|roaches|bugs|gnats|flies|smell|odor ..5 drain|sink|shower|tub",
        "drain ..6 smell*|odor",
        "gurgl*|bubbl* ..4 slow*|when",
        "toilet|drain ..4 bubbles ..3 when",
        "backed_up ..2 with_work|traffic|schedule",
        "calls|schedule|appointments|traffic|work ..3 backed_up",
        "gutter*|slow|slowly ..4 back*",
        "slow|slowly|little|kitchen_sink|bathroom_sink|slightly ..4 back*",
        "backup battery|generator|plan|pump|sump|power",
        "sink ..4 backed_up|backing_up|backs_up",
    ]),
    Row::urgent("no toilet works", Sewage, &[
        "no ..1 sirve|funciona|jala|sirven ..1 ningun|ninguno|ninguna ?de ?los ?las bano|banos|taza|tazas|inodoro",
        "toilets|commodes|bathrooms ..7 backed_up|clogged|stopped_up|plugged|overflowing",
        "can_not|could_not|no_podemos ..1 flush|bajarle ..1 anything|any|nothing|either|toilets|a_single|nada|ninguno",
        "nothing|none ..2 flushes|will_flush|flushing",
        "@toilets ..4 not|clog*|stopped|back*|overflow*|gurgl*|plugged",
        "no ?working toilet|toilets|bathroom|bathrooms",
        "every|all|both|each|todos|cada ?of ?the ?our toilet|toilets|bathroom|bathrooms|commode|bano|banos|taza ?'s|is|are|estan ?all full|plugged|stopped|clogged|tapad*|overflow*|dead",
        "toilets ?all ?are clogged|stopped|backed|gurgling",
        "only ?working|one ?good|single toilet|bathroom|commode|john|bano ..5 clog*|stopped|plugged|back*|overflow*|out|not|broke*|tapado|tapada",
        "unico|unica bano|taza|inodoro|excusado ..4 tapad*|no_sirve|no_baja|desborda*",
        "only ..4 toilet|bathroom|commode ..5 quit|full|clog*|stopped|plugged|not|broke*|back*|out",
        "none|neither|no|ninguno|ninguna ?of|de ?the|our|my|los|las toilet|toilets|bathroom|bathrooms|commodes|banos ..6 go_down|goes_down|flush|flushes|work|works|working|drain|sirve|bajan|baja",
        "one|only|un ?solo bathroom|toilet|bano ..4 clog*|nothing|back*|stopped|plugged|tapado|not",
        "tapo|tapado|tapada|taparon <6> unico|unica|solo ..3 bano|taza|inodoro|excusado",
    ])
        .unless(&["install*|replace* ..4 toilets"]),
    Row::urgent("septic trouble", Sewage, &[
        "lift_station|wet_well|wetwell|ejector|ejector_pit|grinder_pump|sewage_pump|grinder|carcamo ..12 coming_up|rising|full|high|alarm|failed|tripped|down|out|quit|overflow*|lost|subiendo|dead|not_pumping|backing",
        "septic ?tank|system|field|pump ..3 alarm|overflow*|full|fail*|back*|flood*|leak*|smell*|bubbl*",
        "septic alarm",
    ])
    .unless(&["septic ..2 inspection|pumped|pumping|cleaning|permit"]),
];
