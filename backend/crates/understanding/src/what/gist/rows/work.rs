//! Fields of what is wanted: things, trouble, work, and what the desk is asked.

use super::{super::fields::Field, Row};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        Field::Trouble,
        &[
            "@trouble",
            "never|hardly|barely|scarcely|rarely|not_really ?ever ?even gets|get|warms|warm|cools|cool|heats|closes|shuts|latches|drains|fills|works|work|comes_on|turns|stays|holds|lights|stops",
            "creak|creaks|creaking|creaky|groans|groaning|sputters|sputtering|tastes_funny|running_but|drags|dragging|scrapes|scraping|sputter|quits|floods",
            "hear|hearing water|dripping|running|something",
            "tastes|tasting like|of|funny|weird|metallic|bad|off",
            "making|makes|building|builds ice|sludge|puddles|a_puddle|a_mess",
            "takes|taking|took|needs ..2 tries|pushes|presses|attempts|times|kicks|jiggles|flushes ?of ?to|before",
            "something wrong with",
            "problem|problems|issue|issues|trouble with|in|problema|problemas",
            "is|'s|got|gotten|getting|now ?even|much|way worse !than",
        ],
    ),
    (Field::Work, &["@work"]),
    (Field::Pro, &["@pro"]),
    (
        Field::Wish,
        &[
            "i|we ?just|really|also|kind_of|sort_of ?am|are|would|was|were|have need|want|like|love|looking|hoping|trying|interested|wanting|needing|thinking|fixin|due|ready|fixing|figured|wondering",
            "need|needs|want|wants|looking|hoping|interested|wanting|trying|thinking_about|thinking_of|time_to|time_for|due_for|overdue|in_the_market|shopping_for",
            "can|could|would|will you|you_guys|you_all|someone|somebody|anyone|anybody|i|we",
            "see|wondering|find_out|check|know|ask|curious|hoping if|whether|about ?you|you_all|there|someone|somebody|i|we",
            "interested in|about",
            "any|a|some chance|way|possibility|shot|luck",
            "would like|love|prefer",
            "necesito|quiero|quisiera|ocupo|busco|buscando|me_gustaria|queria|urge|ando_buscando|quisieramos|necesitamos|queremos|pueden|puede|podrian|podria",
        ],
    ),
    (
        Field::Matter,
        &[
            "been|is|was ..3 while|year|years|months|forever|ages ..1 since",
            "time|due|overdue for|to",
            "calling|call|called ?you|in ?you|here about|regarding|because|for|concerning|on_account|with",
            "told|said|recommended|referred|sent|suggested ..1 call|me|us|you|you_all",
            "it is ?about my|our|the",
            "home_warranty|inspector|realtor|landlord|neighbor|insurance|adjuster|hoa|homeowners|appraiser|buyer|buyers|seller|tenant|tenants|the_city|code_enforcement|property_manager|closing_on|just_bought",
            "told|said|says|wants|recommended|suggested|asked|advised ?me|us|i|we|that ?i ?to get|have|call|need|find|hire|contact|should",
            "llamo|hablo|marco por|para|porque|de",
        ],
    ),
    (
        Field::Calendar,
        &[
            "@weekday|weekend|weekends|weekday|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|holiday|holidays|christmas|thanksgiving|easter|new_year|new_years|labor_day|memorial_day|veterans_day|lunch|midnight|overnight|late|night|nights|evening|evenings|morning|mornings|noon|today|tonight|tomorrow|early|hours|time",
            "after|past|until|till|before|by|at|around # ?# ?am|pm|o'clock",
            "domingo|domingos|sabado|sabados|manana|hoy|noche|festivo|festivos|lunes|viernes|tarde|hora|horas|fin",
        ],
    ),
    (
        Field::Presence,
        &[
            "open|opened|opens|close|closed|closes|closing|work|works|working|there|around|in_the_office|at_the_office|the_office|the_shop|at_the_shop|off_for|off|answer|answers|pick_up|picks_up|on_duty|staffed|in_person|come_by|stop_by|drop_by|swing_by|drop_off|pick_something_up|walk_in|catch|reach|call|kind_of_place|store|desk|show_up_to_work|clock",
            "abren|cierran|trabajan|trabaja|atienden|abierto|abiertos|oficina|contestan|llegan|estan",
        ],
    ),
    (
        Field::Addressed,
        &[
            "you|you_all|your|y'all's|anyone|anybody|somebody|someone|office|shop|store|front_desk|place|ustedes|su|sus|alguien",
            "si|tambien trabajan|abren|atienden",
            "trabajan|abren|atienden",
        ],
    ),
    (
        Field::Money,
        &[
            "price|prices|priced|pricing|cost|costs|charge|charges|fee|fees|rate|rates|quote|cheap|cheaper|expensive|afford|affordable|reasonable|dollar|dollars|bucks|grand|money|discount|break_for|price_break|deal_on|owe|income|budget|payments|financing|for_free|free_of_charge|free_estimate|free_estimates|estimate_free|spend|worth|savings|pricey|steep",
            "# hundred|dollars|dollar|bucks|grand",
            "# thousand !#",
            "fixed_income|social_security|on_disability|strapped|tight_budget|on_a_budget|out_of_pocket|penny|pennies",
            "a|an|couple|few hundred|thousand|grand !#",
            "caro|barato|precio|precios|cobran|cobrar|cobro|costo|cuanto|cuesta|dinero|pagar|descuento|gratis",
        ],
    ),
    (
        Field::Machine,
        &[
            "machine|machines|robot|robots|bot|bots|computer|computers|recording|automated|ai|chatbot|this_thing|phone_tree|menu|menus|prompts|phone_system|technology|gadget|gadgets|maquina|maquinas|grabacion|contestadora",
        ],
    ),
    (
        Field::Tired,
        &[
            "not|no|never|hate|tired|sick|too_old|old_fashioned|out_of|complicated|stupid|dumb|useless|circles|nowhere|enough|stop|quit|rather|instead|please|ridiculous|frustrating|nobody|real|person|human",
        ],
    ),
    (
        Field::Installs,
        &[
            "install|installed|installing|installation|new|replace|replaced|replacing|replacement|put_in|put_up|hook_up|hooked_up|hung|swap|upgrade|bought|buy|instalar|instalen|instalacion|instale|nuevo|nueva|poner|pongan|reemplazar",
        ],
    ),
    (
        Field::ItInTrouble,
        &[
            "it|that|this ?thing ?is|'s|has ?just ?been ?still making|makes|made|doing ..3 noise|noises|sound|sounds|racket|squeal|smell|ruckus",
            "it|that|this|they ?thing|one|unit ?just|still|keeps|kept|started|starts|is|'s|has ?just|now|been @trouble",
        ],
    ),
    (
        Field::House,
        &[
            "upstairs|downstairs|attic|basement|cellar|garage|bedroom|bedrooms|kitchen|hallway|closet|living_room|den|laundry_room|dining_room|family_room|foyer|mudroom|loft|driveway|bathroom|bath|powder_room|guest_room|office|shop|shed|barn|sunroom|crawl_space|stairwell|pantry|house|apartment|condo|trailer|walls|wall|rooms|room|recamara|cuarto|sala|cocina|bano|casa|cochera|sotano|atico|pared|paredes|segundo_piso|piso_de_arriba",
        ],
    ),
    (
        Field::Vermin,
        &[
            "scratching|scurrying|scampering|scuttling|skittering|gnawing|chewing|nesting|burrowing|squeaking|chittering|chirping_sounds|running_around|crawling|rustling|rasguna|rasgunando|corriendo",
            "living|moved|got|getting|gets|nest|nested|made_a_home|dead|died|been ?in|inside|into|under in|inside|under|behind|into ?of the|my|our attic|walls|wall|crawl_space|ceiling|chimney|vent|vents|shed|garage|soffit|eaves|deck|porch",
            "something|some_animal|an_animal|some_kind_of_animal|some_critter ?is|has|'s ?been ?got ?gotten living|crawling|moving|scratching|died|dead|nesting|digging|eating|chewing|getting",
        ],
    ),
    (
        Field::UnderWay,
        &[
            "in|here $",
            "come|came|gotten|got|get|be|arrive|arrived|is|are ?ever in|here|back ?yet|today|$ !the|a|from|at|my|our|touch|an",
            "ordered|order|shipped|ship|delivered|arrived|backordered|back_ordered|on_order|in_stock_yet",
            "ready|finished|approved|signed_off|signed_off_on|gone_through|went_through|tracking_number|still_coming|on_schedule|held_up|delayed|any_closer ?yet|for_pickup|to_pick_up|$",
        ],
    ),
    (
        Field::Place,
        &[
            "use|park|knock|ring|enter|pull_in|pull_up|come_in|come_around|come_through|go_around|turn|walk_up ?at|in|by|behind|around|through|on|to|into the|a|my|our|either|left|right",
            "behind|across_from|next_to|beside|past|on|by|near|at the|a|my|our ?far|big|old|red|blue|white|green|brown|brick|yellow|gray corner|left|right|side|house|street|road|highway|church|school|gas_station|mailbox|driveway|alley|hill|curb|mat|building|lot|store|tracks|creek|bridge|lane|court|end|barn|sign|dead_end",
            "house|place|door ?is|with ?the|a brick|blue|red|white|green|brown|yellow|gray",
            "code|lockbox|dog|dogs|gate_code|address|street|avenue|zip|apartment|unit_number|my_name|this_is|my_number|number_is|it_is_the",
        ],
    ),
    (
        Field::Offers,
        &[
            "anytime|any_time|any_day|whenever|whatever_day|whatever_time|any_old_time ?that ?really suits|works|is|'s|will_do|would_do|would_work|would_be ?just ?good|fine|okay|great ?with|for|by me|us|$",
            "anytime|any_time|any_day|whenever is|'s|works|would_be|suits|will_do good|fine|okay|great|me|us|$",
            "whenever|next_time|when|anytime ?that your|you|you_all|one_of_your|the|he|they|somebody|someone ?guys ?fella|guy|man|boys|crew|truck|fellas|tech is|are|'s|got|has|have|can|gets|get out_this_way|out_our_way|in_the_area|in_the_neighborhood|nearby|over_this_way|around_here|a_minute|a_chance|free|time|an_opening|a_gap",
            "any|some day next|this|that week|month",
            "any|most ?day|days|morning|afternoon|time but|except|besides|other_than @weekday|weekends|the_weekend|mornings|weekdays",
            "i|we am|are off|free|home|around|here ?all|most|every|on ?day @weekday|weekends|weekdays|mornings|afternoons|evenings",
            "i|we am|are off|free|home|around|available ?on|this|next @when_word|weekend ?so|and|$",
            "i|we have|get|got @weekday off|free|clear|open",
            "what|when is|'s ?your|you_all|y'all's|the ?very soonest|earliest|quickest|first_available|next_available ?you ?guys ?got|have|$",
            "when|what_day|how_soon can|could|would|might you|you_all|somebody|someone|your_guy|your_guys|they|he ?guys start|begin|tackle|knock|get_started|get_to|get_around|take_care|swing|work_on|do_it|do_that|see_me|see_us|look",
            "cualquier dia|hora|rato ?me esta|conviene|queda|sirve|es|puedo",
            "yo|estoy|ando|salgo|descanso libre|los|el|desocupada|desocupado @weekday|sabado|domingo|lunes|martes|miercoles|jueves|viernes",
            "cuando|para_cuando|pa_cuando|que_dia podrian|podria|pueden|puede|tienen|me_toca|me_puede|me_pueden|es_lo_mas_pronto",
        ],
    ),
    (
        Field::HereIAm,
        &[
            "so|and|anyway|anyhow here i|we am|are",
            "so|and|which|that that|this|which|is ?is why|how_come|what|the_reason ?i|we am|are|i_am|we_are|i|we calling|called|call|phoning",
            "hence|thus the|my|this|i call|calling|am",
            "so|guess|reckon|figured ?i_guess ?i_reckon ?that|this|it ?would|is|'s ?be you|where_you_come_in|your_department|you_all|up_your_alley|a_job_for_you ?guys $",
            "so|and ?so i|we ?figured|thought|reckon ?i_would|i_had_better|i_should|better am calling|call|ring|called|phone ?you|you_all $",
            "por_eso|asi_que ?mejor le|les|te|los ?estoy llamo|hablo|marco|llamando|hablando|marcando",
        ],
    ),
];
