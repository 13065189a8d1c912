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
        Field::Asks,
        &[
            "^ ?and|so|hey|hi|okay|but is|are it|there|that|this !any_way|any_chance|a_way|a_chance|some_way|somebody|someone|anyone|anybody|a_spot|an_opening|any_openings|any|a_time|a_slot|possible|room",
            "^ ?and|so|hey|hi|okay|but should|why|how_long|how_often|how_old|how_young|how_far|how_big|how_small|how_tall|how_deep|how_high|how_hot|how_cold|how_safe|how_dangerous|how_painful|how_bad|how_well|how_hard|how_many|how_close|how_soon_after|how_do_i|how_do_you|how_does|what_is|what_are|what_should|what_do_i|what_do_you|what_does|what_kind|what_happens|what_can|what_would|what_brand|what_type|does|will|would|did|was|which|who|do_most|can_i_use|can_i_still|can_i_put|can_i_leave|can_i_take|can_i_eat|can_i_wear|can_i_run|can_i_flush|can_i_shower|can_you_use|can_a|can_an|how_come|do_i|do_you|do_they|do_we !@someone|you_able|you_available|there_someone|there_anyone|there_any_way|somebody|could|you|like|love|prefer",
            "^ ?and|so|but|hey ?why can|could not @someone",
            "^ por_que|que|como|cuanto_tiempo|cuanto_dura|debo|es",
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
            "# hundred|thousand|dollars|dollar|bucks|grand",
            "fixed_income|social_security|on_disability|strapped|tight_budget|on_a_budget|out_of_pocket|penny|pennies",
            "a|an|couple|few hundred|thousand|grand",
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
        Field::AsksWhether,
        &[
            "^ ?and|so|hey|hi|hello|okay|but|um ?did|do ?you|y'all ?guys has|have|did|is|are|was|when|any|where|how_long|how_much_longer|do_you_know|know_if",
            "checking|check|see|seeing|wondering|wonder|know|find_out|ask|curious if|whether|when|on",
            "any|an|no update|updates|news|word|idea",
            "what|where is|'s the|my|our ?status|story|holdup|hold_up|deal",
        ],
    ),
    (
        Field::Place,
        &[
            "on|by|behind|through|around|beside|next_to|across_from|near|under|past|left|use|park|knock|ring|side|color|blue|red|white|green|brown the|a|of|side|by|house|brick",
            "code|lockbox|dog|dogs|gate_code|address|street|avenue|zip|apartment|unit_number|my_name|this_is|my_number|number_is|it_is_the",
        ],
    ),
];
