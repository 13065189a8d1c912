//! Water running where it should not, and no water at all.

use domain::meaning::Hazard::{Flooding, NoWater};

use super::row::Row;

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "burst pipe",
        Flooding,
        &[
            "@pipe ..4 burst|bursts|bursting|bursted|busted|broke|ruptured|split|exploded|popped_off|popped|snapped|came_off|came_apart|came_loose|blew|blew_off|let_go|broken|revento|rompio|roto|rota|reventada|reventado",
            "water_main|main_line|main|water_line|pipe|pipes|pipeline ..7 burst|bursts|bursting|busted|broke|ruptured|exploded|revento",
            "burst|busted|broken|ruptured|split|broke|snapped|busting|sheared ?a|the|my|our|off ?water|main|copper|frozen @pipe !handle|knob",
            "frozen|froze|freezing ..2 pipe|pipes",
            "pipe|pipes ?@is|are|have ?all|just froze|frozen|freezing",
            "revento|rompio|exploto|reventaron ..2 @pipe",
            "hit|cut|drilled|nailed|nicked ..4 water_line|water_pipe|pipe|water_main|sprinkler_line", "@pipe <6> letting_go|let_go|gave_way|giving_way|gave_out|letting_loose|let_loose|blew_apart|came_undone|popped_loose|sheared|sheared_off|busted_loose|split_open|cracked_open|blowing_off|reventado|revento|trono|tronado|trozo|exploto", "main|pipe|hydrant|line|valve|spigot|sprinkler <10> geyser|gusher|fountain|niagara|old_faithful|fire_hose|river", "se ?me ?nos ?le revento|rompio|trono|quebro|exploto ..3 @pipe|llave|calentador|tinaco|boiler|lavadora", "tank|heater|water_heater|pipe|line|boiler <8> rusted_through|rusted_out|bottom_fell_out|bottom_went|bottom_gave|rotted_through"],
    )
    .unless(&["prevent|avoid|protect|insulat* ..6 pipe*|freez*", "faucet ?handle|knob|aerator|lever|head|spout|sprayer|cover|cap ..2 broke|broken|snapped|came_off|fell_off|popped_off|came_loose", "broken|broke ..2 handle|knob|lever|faucet", "faucet* ?is|'s broken|broke"]),
    Row::urgent(
        "water everywhere",
        Flooding,
        &[
            "~water|leak*|it|toilet|pipe|ceiling|washer|dishwasher|faucet|shower|roof|rain|tank|water_heater|agua ?@is|are|was|just|keeps|has|started|starting|coming|running|came|esta ..3 @gush",
            "water_heater|hot_water_tank|boiler|toilet|pipe|washer|dishwasher|faucet|hydrant|calentador ?@is|was|just|keeps|has|started ?just gushing|spraying|spewing|shooting|pouring",
            "fill* ?up with|de ~water|agua",
            "~water|rain|rainwater ?@is|keeps|was|started ?just coming|getting|pouring|leaking|seeping|comes|gets in|inside|indoors !the|a|my|from",
            "gushing|pouring|spraying|spewing|shooting|squirting ?out ?of|from|through ?some|the|my|a ~water|agua",
            "~water ..4 gushing|spewing|pouring|everywhere|all_over|spraying",
            "~water|it|rain ?@is|was ..2 coming|running|pouring|dripping|leaking|seeping|getting ..3 through|down|into|in ..3 ceiling|ceilings|wall|walls|roof|light|door|basement|house|bedroom|window|floor|apartment|foundation|inside",
            "leak* ..3 all_over|everywhere|through|throughout|into ?the|my|our|a ..1 floor|floors|basement|ceiling|carpet|house|kitchen|apartment|downstairs|unit|wall|walls|bedroom|hallway|garage|living_room|room|below|place|store|office", "geyser|gusher|niagara_falls|fountain|waterfall|fire_hose|river|raining_inside|raining_indoors|raining_in|lloviendo_adentro|cascada ..8 yard|main|pipe|sink|toilet|ceiling|basement|kitchen|wall|house|bathroom|floor|garage|stairs|light|sotano|cocina|techo|adentro", "ceiling|sink|toilet|wall|basement|kitchen|house|bathroom|stairs|pipe|valve <8> geyser|niagara|waterfall|fire_hose|raining_inside|raining_in|raining_through|like_rain", "letting_go|let_go|gave_way|dumping|dumped|unloading|emptying|emptied|pumping|blowing ?out ?water ..2 all_over|everywhere|onto|into|out_on|across ?the|my|our floor|garage|basement|kitchen|house|room|hall|carpet|yard|laundry", "@pipe|washer|dishwasher|toilet|tub|shower|fridge|ice_maker|refrigerator|ac|furnace|air_handler|water_heater|it ?@is|just|has|keeps ..1 dumping|dumped|spilling|spilled|pouring|spewing|gushing ?out ?its|all|a_bunch_of ?water ..3 floor|floors|garage|basement|kitchen|house|room|hallway|carpet|water", "not|never quit|stop|stopping|quitting|shut_off ..1 filling|filling_up|overflowing|flowing|gushing|pouring|spraying", "dishwasher|washer|washing_machine|tub|bathtub|sink|toilet|lavadora|tina|taza ..12 over ?onto ?the toe_kick|floor|rim|edge|top|side|lip|baseboard*|carpet|rug|hardwood", "~water|agua ..4 over|past|across|onto|running_down|running_across|creeping|spreading|seeping|pooling|coming_across|all_down ..3 toe_kick|baseboard*|threshold|hardwood|hardwoods|rug|carpet|floor|floors|walls|stairs|hallway|basement|living_room|downstairs|piso|sala|alfombra", "puddle|puddles|pool|lake|pond|charco|charcos|swimming_pool ..5 floor|basement|kitchen|bathroom|hallway|growing|bigger|spreading|bigger_and_bigger|piso|cocina|under_the_water_heater|laundry|garage", "basement|garage|kitchen|bathroom|laundry_room|crawl_space|house|living_room|bedroom|sotano|cocina|bano ?@is|'s|looks ..2 a|full_of|filling|lleno|like_a ?swimming|up|with|de pool|lake|pond|river|water|alberca|agua|swamp", "~water|agua <6> knee_deep|ankle_deep|ankles|knees|shins|tobillos|rodillas|chorros|a_chorros|por_todos_lados|por_todas_partes", "leaked|leaking|leaks|dripping|drips ..2 through|down|into ?to ?the|my|our|downstairs ceiling|dining_room|kitchen|basement|unit_below|apartment_below|downstairs|neighbor*|floor_below|living_room|bedroom|downstairs_neighbor|bathroom_below|room_below|garage_below|tenant*", "neighbor*|apartment|unit|people|tenant* ..2 below|downstairs|beneath|under ..6 leak*|drip*|water|wet|flood*", "saliendo|sale|salir|brotando|tirando|cayendo|escurriendo|chorreando|metiendo ?mucha|un_monton_de|pura ?el agua !caliente|tibia|fria|negra|sucia", "raining|pouring|dripping|lloviendo in|into|inside|indoors|through|adentro|dentro ..3 kitchen|house|bedroom|living_room|bathroom|garage|roof|ceiling|attic|dining_room|basement|window|den|hallway|cocina|casa|sala", "rain|storm|lluvia <6> coming_in|coming_through|getting_in|pouring_in|leaking_in|metiendo|entrando", "still|keeps|just|it ?is|'s ?still coming|running|leaking|pouring|trickling|oozing|seeping|dribbling|squirting out|from|up|out_from ?of ?from under|underneath|behind|beneath|around|the_bottom_of|between ..3 @fixture", "~water|it|leak|puddle|stream|agua ..3 heading|headed|making_its_way|moving|creeping|getting|running|spreading|going|inching ?its ?way for|to|toward|towards|into|near|close_to|under|across ?the|my|our ..1 @soft_floor|hallway|bedroom|living_room|basement|outlet|furnace|stairs|sala", "coming|running|trickling|seeping|oozing|leaking|dripping out_from_under|out_from_behind|up_through|up_from|down_the|through_the ?the|my|our ..1 @fixture|@soft_floor|stairs|light|tile|tiles|crack|slab|foundation", "towel|towels|bucket|buckets|mop|mopping|mopped|shop_vac|shop_vacs|wet_vac|bailing|sandbags|pots|pans|trapeando|cubeta|cubetas|toallas <10> keep_up|fast_enough|full|soaked|water|leak*|overflow*|every|hour*|minute*|gain*|all_night|floor|agua|llenas|dando_abasto|drip*|ceiling", "@soft_floor ..3 squish*|squelch*|soggy|sopping|spongy|soaked|drenched|swelling|cupping|floating|lifting|mojad*", "can_not|not keep_up|dar_abasto|doy_abasto ..6 water|leak|it|bucket*|towels|agua", "water|agua ..4 higher|deeper|rising|subiendo|coming_up|getting_up_to", "@pipe|line|hose <5> @runs_out", "~water|agua ..4 clear|all_the_way|way|halfway|hasta ?out|over|up|down ..1 to|into|in|past|la|el ?the|my ..1 @rooms", "~water|agua <8> @rooms ..4 since|already|now|everywhere|under|soaked|spreading"],
    )
    .unless(&["water ..2 off|bill|pressure|smell*|tastes|hot|cold", "no|not_any|hot|drinking|turn* water", "sprinkler ..4 spray*", "spray ..2 foam|paint|bottle|nozzle", "sprayer ?hose ..4 replace*|broke*|leak*", "ac|furnace|vent|fan|heater ..5 blowing", "air|dust|bugs|ants|roaches|mice|smell|odor|noise|sound|light|draft|heat|smoke|gas|hair|weeds|roots|squirrels|wasps|bees ..5 coming|out", "i|we|he|they|you|guys|guy|tech|somebody|someone ?@is|are|am ..1 getting|going|heading|coming|moving|running", "ac|furnace|heater|heat_pump|system|unit ..3 not|can_not keep_up", "old|years|last ..4 carpet|floor|hardwood", "mop|bucket ..2 sink|head|service", "keep up ..3 appearance|with_the_lawn", "sweat*|condens*|dew|frost", "taza|inodoro|excusado|toilet ..8 tanque|caja|tank", "air|cold_air|draft|bugs|ants|mice|light ..2 coming", "toilet ..3 not ..2 filling|fill", "drain* ..3 into yard|street", "car|pool|hot_tub|fish|aquarium|pond|bottle|tank ..4 filling", "fill ..2 pool|hot_tub|bathtub", "puddle ..4 yard|driveway|lawn|street", "bird|water|backyard fountain|feature", "condens*", "never ?a ?had", "sweat* all_over", "dirt|dust|paint|ants|bugs|roaches|stain* ..2 all_over|everywhere", "sprinkler ..4 spraying|sprays ?the|on sidewalk|driveway|street|fence|sideways", "not ?pouring ..2 well"]),
    Row::urgent(
        "flooded",
        Flooding,
        &["~flooding|flooded|floods|inund*|inundado|inundada|inundando|inundacion|se_inundo|se_esta_inundando", "have|having|got|there|is ?is|'s|a ?a ?big|huge|little ~flood", "~flood ?in|at my|the|our|@place", "underwater|under_water", "inund*|anega*|encharc*", "we_are|i_am|we_have|basement|kitchen|house ..2 swimming|floating|taking_on_water|under_water", "everything|carpet|boxes|furniture|floor|stuff|shoes ..2 floating|under_water|soaking_wet|sopping"])
        .unless(&["lawn|yard|garden|grass|field ..2 flood*", "flood* ..3 lawn|garden|flower_bed|with_calls|calls|emails", "flooded ..2 market", "flood|flooding insurance|restoration_company|zone|plain", "prevent|avoid|stop_it_from|keep_it_from|worried_about ..4 flood*", "engine|carburetor ..2 flooded"]),
    Row::urgent(
        "ceiling dripping",
        Flooding,
        &[
            "ceiling|ceilings|techo ..4 @leak|wet|soaked|bubbl*|pouring|bulging|water",
            "@leak|water|wet|agua|goteando ..5 ceiling|ceilings|techo",
            "wet|soaked|soaking|saturated|sopping|drenched carpet|carpets|floors|drywall|insulation|ceiling|walls|hardwood",
            "carpet|carpets|drywall|floors|hardwood|wall|walls ?@is|are|getting|got|completely|all ..2 soaked|soaking|wet|saturated|drenched|sopping|squish*|mojad*",
            "running|dripping|leaking|coming|pouring|trickling ..3 inside|down|behind ?of ?my|the|our wall|walls", "drip|drips|dripping|goteando|gotea|gotera|goteras|agua|~water|wet <7> ceiling|ceilings|techo|cielo !fan", "stain|spot|circle|patch|bubble|mancha <6> ceiling|ceilings|techo ..6 growing|bigger|spreading|wet|dripping|grew|getting_darker|creciendo", "ceiling|ceilings|techo <8> stain|spot|circle|patch|bubble ..4 growing|bigger|spreading|wet|grew"],
    )
    .unless(&["no|not|without ?active drip*|leak*", "old|dry|dried|previous|patched ..3 stain|spot|leak", "roof|ceiling ..3 years_old", "faucet|tap|spigot|showerhead ..3 drip*", "no active", "ceiling fan", "old|dry|water stain|stains|spot|patch", "ceiling stain*", "wet ..2 clean*|vac"]),
    Row::urgent(
        "water will not stop",
        Flooding,
        &[
            "~water|faucet|faucets|shower|hose|hose_bib|spigot|tub|bathtub|sink|valve|main|tap|water_main|hydrant|agua|llave|grifo ..2 not|never|no ?be shut|turn|stop|close|stopping|shutting|turning|cierra|para|cerrar ?it|the ?off|running",
            "can_not|could_not|unable_to|will_not|no_puedo|trouble ?seem_to ?get shut|turn|stop|get|find|shutting|turning|close|cerrar ..3 ~water|water_off|faucet|shower|tub|bathtub|hose|spigot|hose_bib|tap|sink|hydrant|leak|shutoff|shut_off|shutoff_valve|shut_off_valve|main|agua|llave",
            "it not|never|can_not stop|shut|turn ?off ?running ..4 water|gushing|everywhere|pouring",
            "stuck on|running full_blast|wide_open", "can_not|could_not|not|no ..3 find|get_to|reach|turn|close|work|budge|encuentro|hallo|cerrar ..4 shutoff|shut_off|shutoff_valve|shut_off_valve|main_valve|water_main|main_shutoff|llave_de_paso|llave_general", "handle|valve|knob|shutoff|shut_off|stem|spigot|hose_bib|faucet|stop_valve ..4 broke|snapped|came|popped|sheared|twisted|fell ..1 off ..3 hand|hands|water|spraying|gushing|everywhere|fingers|pouring", "~water|agua ?just keeps|sigue ..1 coming|rising|pouring|going_up|climbing|saliendo|subiendo !back", "tub|toilet|sink|shower|basement ?just keeps ..1 rising|running_over|filling_up|overflowing", "llave|agua|regadera|manguera|tubo <5> no_cierra|no_para|no_se_cierra|no_puedo_cerrar|no_deja_de_salir|no_se_para", "valve|shutoff|shut_off|water|main|it|llave|agua ..6 still|todavia|sigue ..3 coming|running|leaking|dripping|pouring|spraying|flowing|saliendo|goteando|tirando", "shut|turned|cut|closed|cerre ..4 off|valve|it|water|main|llave ..5 still|not_stop|no_effect|anyway|keeps|sigue ..2 coming|running|leaking|dripping|pouring|stop*|flow*|saliendo|goteando"],
    )
    .unless(&["drip* ..2 a_little|slow*|once", "ac|fan|furnace|heater|heat|blower|light|unit|system|toilet|generator ..5 still ..2 running|on|coming", "faucet|shower|tub|sink ..8 still ..2 drip*", "toilet|toilets ..2 not stop", "drain* ..2 not", "find ..4 leak ?detect*", "stuck on ?the|a|hold"]),
    Row::urgent(
        "tank leaking",
        Flooding,
        &["water_heater|hot_water_heater|hot_water_tank|water_tank|boiler|calentador|calentador_de_agua ..5 leak*|pouring|dripping|puddle|gotea|goteando|tirando_agua|fuga", "leak* ..3 water_heater|hot_water_heater|hot_water_tank|boiler|calentador"],
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
            "tirando|saliendo|sale ?mucha agua", "leak*|fuga|gotera ?@is|has|'s|keeps|just|got|getting ?a_lot|much worse|bigger|faster|heavier|peor|grande|fuerte", "losing|lost|wasting ..3 gallons|water ..4 hour|minute|day|fast", "steady|solid|constant|heavy stream|flow|gush of|coming|out|from|through", "wall|drywall|sheetrock|cabinet|floor|hardwood|carpet|baseboard*|insulation|piso|pared ..4 soaked|saturated|mushy|spongy|soggy|squishy|buckling|warping|bubbling|swelling|wet|mojad*|humed*|empapad*", "soaked|saturated|soggy|mushy|squishy|wet|sopping ..3 drywall|wall|walls|carpet|floor|insulation|cabinet|ceiling|baseboard*", "hardwoods|hardwood|laminate|subfloor|rug|rugs|baseboard*|drywall|insulation|duela ..3 soaked|ruined|buckling|floating|warped|empapad*", "steady|solid|constant|heavy|thick|pencil stream|flow ..3 off|under|of|water|bottom|side|down", "stream|river|trickle ..4 off_the_bottom|from_the_bottom|out_the_bottom|down_the_wall|across_the_floor|from_under|out_from"],
    )
    .unless(&["taza|inodoro|excusado ..8 tanque|caja", "slow|small|tiny|little|minor ..2 leak|drip", "ac ..2 leaking ..2 refrigerant|freon", "air|duct|refrigerant|freon|oil leak*", "wet ..2 basement_waterproofing|bar|vac", "old|previous ..3 leak", "deck|fence|siding ..4 warping|buckling", "not ?too|so|that|very bad", "bad ..1 smell"]),
    Row::urgent(
        "standing water",
        Flooding,
        &["inch|inches|foot|feet|ankle_deep|knee_deep|standing|gallons|pool|lake|pulgadas ?of|in|worth|de ?standing ~water|agua", "~water ..3 inches|inch|feet|foot|rising|ankle_deep|knee_deep|standing", "~water ?@is|keeps rising|backing_up|building_up", "~water|agua <6> ankle*|knee*|shin*|rising|climbing|getting_higher|getting_deeper|subiendo"],
    )
    .unless(&["# ?foot|feet|inch ..1 pipe|line|main|valve", "yard|lawn|gutter|pool ..4 standing", "standing water ..3 yard|lawn"]),
    Row::urgent("overflowing", Flooding, &["toilet|toilets|tub|bathtub|sink|washer|dishwasher|shower|drain|inodoro|taza ..1 not ?be stop|quit|stopping|done overflow*|flooding|spilling", "toilet|tub|bathtub|sink|washer|washing_machine|dishwasher|shower|drain|drains|tank|inodoro|taza|excusado|lavadora|fregadero ..4 overflow*|overran|over_flow*|spilling_over|running_over|desborda*|rebalsa*|tirando", "overflow*|desborda* ..3 toilet|tub|sink|washer|drain|inodoro", "toilet|toilets|tub|bathtub|sink|washer|dishwasher|shower|drain|drains|inodoro|taza|excusado|escusado|bano|baño|tina|lavabo|fregadero <7> overflow*|spilling_over|spilled_over|running_over|ran_over|brimming|to_the_brim|over_the_rim|over_the_top|about_to_spill|about_to_overflow|about_to_go_over|desborda*|derram*|rebalsa*|rebosa*|tirando_agua|se_esta_saliendo|se_sale|se_salio", "running|spilling|pouring|coming|going|flowing|ran|went over ?onto ?the|its rim|top|edge|side|sides|lip|bowl|brim|floor|tub"])
        .unless(&["taza|inodoro|excusado ..8 tanque|caja", "gutter*|rain_barrel ..4 overflow*", "trash|parking|dumpster|inbox ..3 overflow*", "overflow ..2 drain|hole|plate|cover|valve|pipe|tube|line|pan", "overflow drain|pan|tube|valve|hole|pipe", "almost|nearly overflow*", "used_to"]),
    Row::urgent("sump pump failed", Flooding, &["sump ?pump ..4 quit|fail*|not|stopped|dead|died|broke*|out|burned|will_not|burnt|stuck|no_funciona", "sump ?pump ..8 rain*|pouring|storm|rising|full", "sump|sump_pump|pump|pit|bomba <8> rising|filling|full|overflow*|rain*|storm*|flood*|water_coming|not_keeping_up|can_not_keep_up|not_kick*|lluvia|lloviendo"])
        .unless(&["pool|well|heat|boiler|circulat* pump", "after ..2 rain*|storm*", "runs|running ..3 when_it|dry", "backup|spare|second", "install|installed|new sump", "not sure|know ..6 sump", "stopped_by", "sump ?pump ..2 not ?be loud|old"]),
    Row::urgent(
        "no water",
        NoWater,
        &[
            "no|zero|not_any|without|lost|do_not_have|not_have|not_had|not_had_any|not_getting|not_gotten|not_get|no_running|no_clean|no_cold|sin|no_hay|no_tengo|no_tenemos|no_sale|out_of ?any|running|getting ~water|agua !heater|pressure|leak*|damage|stain*|softener|line|filter|bill|coming_from_the_fridge|caliente|on|around|near|under",
            "not|no ..3 drop|trickle|bit of ~water|agua",
            "nothing|no_water ..2 coming|comes out|from ?of ..4 faucet*|tap|taps|well|anywhere|any",
            "~water ?@is|was|got|has_been|suddenly ?shut|turned|been off|out !the|and_on",
            "well|well_pump ..3 @quit|dry|not_pumping",
            "no water ..2 whole|entire|anywhere|in_the_house|at_all|in_my", "not_a|not_a_single|no|not|ni_una drop|trickle|gota !of_power ..6", "nothing|no_water|not_a_drop|bone_dry|dry|air ..4 comes|coming|come|out|from ..3 faucet*|tap|taps|spigot*|sink|sinks|shower|hose|anywhere|any_of", "faucets|taps|faucet|every_faucet|whole_house|house|we_are|tap|taps ..3 bone_dry|dry_as|gone_dry|ran_dry|went_dry|run_dry|are_dry|all_dry", "turn|open ..3 faucet|tap|water|shower ..3 nothing|not|no", "the|my|our|a well|well_pump|pozo <6> dry|ran_out|no_pressure|nothing|no_water|stopped|quit|air|seco|agua", "se_fue|se_nos_fue|cortaron|sin|no_cae|no_llega|no_hay|no_tenemos|no_tengo|ni_gota_de ?el|ni|una|nada ?una ?de|gota ?de agua !caliente", "turn|turned|turning|open|opened|cranked ?on ..4 faucet|tap|water|shower|sink|spigot|llave ..8 nothing|nada|air", "can_not|not|no_podemos|no_puedo ..2 flush|shower|bathe|wash|drink|cook|banarnos|banarme|cocinar|lavar ..6 no_water|water|dry|agua|nothing", "toilets|toilet|none_of_the_toilets ..4 not ..2 refill|fill_back|fill_up ..8 sink|faucet*|whole|anything|house|water", "no_hay_ni|ni_gota|ni_una_gota"],
    )
    .unless(&["dry ..2 wall|well|rot", "drop|trickle ..4 pressure|hot", "hot ?water ..2 not|no|runs_out", "get ..2 drop_off|drop_by|drop_in", "no|not ..3 drop_off|drop_by", "fridge|refrigerator|ice_maker|ice|dishwasher|washer|washing_machine|one|upstairs|hose|sprinkler|sprinklers|toilet_tank|icemaker ..8 water", "water ..8 fridge|refrigerator|ice_maker|ice|dishwasher|hose|sprinkler|sprinklers|one|to_the_washer|icemaker|washer", "no water ..1 in|on ?the toilet|floor|bowl"]),
    Row::urgent("no hot water and somebody vulnerable", NoWater, &["no|not_any|without|lost|do_not_have|sin|no_hay|no_tengo hot_water|agua_caliente"]).needs(super::row::Needs::Vulnerable),
];
