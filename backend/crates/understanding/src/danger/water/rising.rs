//! Water that fills a place: floods, standing water, what overflows, pumps that fail.

use domain::meaning::Hazard::Flooding;

use crate::danger::{besides::CISTERN, row::Row};

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::urgent(
        "flooded",
        Flooding,
        &[
            "llen* ?todo|toda|se ?de ~agua ..4 @indoors",
            "@indoors ..4 llen* ?todo|toda ?de ~agua",
            "@indoors ..4 esta|estan|empezo|sigue ?a llenando|llenandose|llenarse",
            "llenando ?el|la|mi|nuestro|todo|toda @indoors",
            "@indoors ?@is|'s|are|keeps|started|starts|was|has ?been|just|now|already|all filling|filled !with|up_with|out|by|in|up_by|up_in",
            "@indoors ..4 fill|fills|filling|filled ?up with ?rain|flood|muddy|dirty|the|all|standing ~water|rainwater|mud",
            "rain|storm|rainwater|floodwater|hurricane|creek|lluvia|tormenta|aguacero ..4 fill|filled|fills|filling|got_into|came_into|lleno|llenando ?up ?my|the|our|el|la|mi|all ..2 @indoors",
            "~flooding|flooded|floods|inund*|inundado|inundada|inundando|inundacion|se_inundo|se_esta_inundando",
            "have|having|got|there|is ?is|'s|a ?a ?big|huge|little ~flood",
            "~flood ?in|at my|the|our|@place",
            "underwater|under_water",
            "inund*|anega*|encharc*",
            "we_are|i_am|we_have|basement|kitchen|house ..2 swimming|floating|taking_on_water|under_water",
            "everything|carpet|boxes|furniture|floor|stuff|shoes ..2 floating|under_water|soaking_wet|sopping",
        ])
        .unless(&[
            "washer|wash|spin|spins|spinning|clothes|laundry|laundromat|load|loads|towels|lavadora|ropa ..14 sopping|soaking_wet|dripping_wet|wet",
            "cost|price|prevents ..4 flood|floods|flooding",
            "shutoff|shut_off|sensor|detector|valve|thing|device|system ..2 prevent|stops|stop|against|for|case ..2 flood|floods|flooding",
            "lawn|yard|garden|grass|field ..2 flood*",
            "flood* ..3 lawn|garden|flower_bed|calls|emails",
            "flooded|swamped with ..2 work|calls|jobs|orders|requests|emails|paperwork|customers|homework|leads",
            "flooded ..2 market",
            "flood|flooding insurance|restoration_company|zone|plain",
            "prevent|avoid|stop_it_from|keep_it_from|worried_about ..4 flood*",
            "engine|carburetor ..2 flooded",
        ]),
    Row::urgent(
        "standing water",
        Flooding,
        &[
            "inch|inches|foot|feet|ankle_deep|knee_deep|standing|gallons|pool|lake|pulgadas ?of|in|worth|de ?standing ~water|agua",
            "~water ..3 inches|inch|feet|foot|rising|ankle_deep|knee_deep|standing",
            "~water ?@is|keeps rising|backing_up|building_up",
            "~water|agua <6> ankle*|knee*|shin*|rising|climbing|getting_higher|getting_deeper|subiendo",
            "ankle_deep|knee_deep|shin_deep|waist_deep|ankle_high|knee_high",
        ],
    )
    .unless(&[
        "shower|showers|showering|bath|tub|bathe|bathing|regadera|ducha|duchar* ..12 standing|stand|inches|agua",
        "took|taking|take ?a shower|bath ..12 inches|inch",
        "standing|stand ..12 shower|showers|tub|bath !stall|floor",
        "# ?foot|feet|inch ..1 pipe|line|main|valve",
        "yard|lawn|gutter|pool ..4 standing",
        "pool|spa|hot_tub water ?@is|'s|looks|turned ?a ?still green|cloudy|murky|cold|clear|low|warm",
        "standing water ..3 yard|lawn"]),
    Row::urgent("overflowing", Flooding, &[
        "pan|drip_pan|drain_pan|bandeja|charola ..5 overflow*|spilling|running_over|rebos*|derram*|tirando",
        "aquarium|fish_tank|waterbed|cistern|rain_tank|pecera ..2 busted|broke|burst|cracked|leak*|shattered|rompio|revento|quebro",
        "toilet|toilets|commode|tub|bathtub|sink|washer|dishwasher|shower|drain|inodoro|taza ..1 not ?be stop|quit|stopping|done overflow*|flooding|spilling",
        "toilet|commode|tub|bathtub|sink|washer|washing_machine|dishwasher|shower|drain|drains|tank|inodoro|taza|excusado|lavadora|fregadero ..4 overflow*|overran|over_flow*|spilling_over|running_over|desborda*|rebalsa*|tirando",
        "overflow*|desborda* ..3 toilet|commode|tub|sink|washer|drain|inodoro",
        "toilet|toilets|commode|tub|bathtub|sink|washer|dishwasher|shower|drain|drains|inodoro|taza|excusado|escusado|bano|baño|tina|lavabo|fregadero <7> overflow*|spilling_over|spilled_over|running_over|ran_over|brimming|to_the_brim|over_the_rim|over_the_top|about_to_spill|about_to_overflow|about_to_go_over|desborda*|derram*|rebalsa*|rebosa*|tirando_agua|se_esta_saliendo|se_sale|se_salio",
        "running|spilling|pouring|coming|going|flowing|ran|went over ?onto ?the|its rim|top|edge|side|sides|lip|bowl|brim|floor|tub",
        "ejector|ejector_pit|pit|sump_pit|cistern|washer|tank|water_tank|fosa|tinaco|cisterna <6> overflow*|spilling|running_over|coming_over|desborda*|tirando|derram*",
        "toilet|commode|tub|sink|inodoro|taza|bano <8> rising|coming_up|filling_up|to_the_top|about_to_go|almost_over|subiendo|llenando",
    ])
        .unless(&[
            "toilet ..4 filling|fills ..2 slow*|up_slow*|constantly|randomly|by_itself",
            "toilet_tank|tank ..4 fill*",
            CISTERN,
            "gutter*|rain_barrel ..4 overflow*",
            "trash|parking|dumpster|inbox ..3 overflow*",
            "overflow ..2 drain|hole|plate|cover|valve|pipe|tube|line|pan",
            "overflow drain|pan|tube|valve|hole|pipe",
            "almost|nearly overflow*",
            "used_to",
        ]),
    Row::urgent("sump pump failed", Flooding, &[
        "sump ?pump ..4 quit|fail*|not|stopped|dead|died|broke*|out|burned|will_not|burnt|stuck|no_funciona",
        "sump ?pump ..8 rain*|pouring|storm|rising|full",
        "sump|sump_pump|pump|pit|bomba <8> rising|filling|full|overflow*|rain*|storm*|flood*|water_coming|not_keeping_up|can_not_keep_up|not_kick*|lluvia|lloviendo",
        "sump|sump_pump|pit|bomba <8> drowned|underwater|overwhelmed|over_its_head|topped|about_to_top|to_the_top|over_the_top|going_under|not_pumping|humming",
    ])
        .unless(&[
            "want|buy|install|new|get|add|need|put ?in ..2 sump",
            "pool|well|heat|boiler|circulat* pump",
            "after ..2 rain*|storm*",
            "runs|running ..3 when_it|dry",
            "backup|spare|second",
            "install|installed|new sump",
            "not sure|know ..6 sump",
            "stopped_by",
            "sump ?pump ..2 not ?be loud|old",
        ]),
];
