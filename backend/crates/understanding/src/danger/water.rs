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
            "hit|cut|drilled|nailed|nicked ..4 water_line|water_pipe|pipe|water_main|sprinkler_line",
        ],
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
            "leak* ..3 all_over|everywhere|through|throughout|into ?the|my|our|a ..1 floor|floors|basement|ceiling|carpet|house|kitchen|apartment|downstairs|unit|wall|walls|bedroom|hallway|garage|living_room|room|below|place|store|office",
        ],
    )
    .unless(&["sweat* all_over", "dirt|dust|paint|ants|bugs|roaches|stain* ..2 all_over|everywhere", "sprinkler ..4 spraying|sprays ?the|on sidewalk|driveway|street|fence|sideways", "not ?pouring ..2 well"]),
    Row::urgent(
        "flooded",
        Flooding,
        &["~flooding|flooded|floods|inund*|inundado|inundada|inundando|inundacion|se_inundo|se_esta_inundando", "have|having|got|there|is ?is|'s|a ?a ?big|huge|little ~flood", "~flood ?in|at my|the|our|@place", "underwater|under_water"])
        .unless(&["flood|flooding insurance|restoration_company|zone|plain", "prevent|avoid|stop_it_from|keep_it_from|worried_about ..4 flood*", "engine|carburetor ..2 flooded"]),
    Row::urgent(
        "ceiling dripping",
        Flooding,
        &[
            "ceiling|ceilings|techo ..4 @leak|wet|soaked|bubbl*|pouring|bulging|water",
            "@leak|water|wet|agua|goteando ..5 ceiling|ceilings|techo",
            "wet|soaked|soaking|saturated|sopping|drenched carpet|carpets|floors|drywall|insulation|ceiling|walls|hardwood",
            "carpet|carpets|drywall|floors|hardwood|wall|walls ?@is|are|getting|got|completely|all ..2 soaked|soaking|wet|saturated|drenched|sopping|squish*|mojad*",
            "running|dripping|leaking|coming|pouring|trickling ..3 inside|down|behind ?of ?my|the|our wall|walls",
        ],
    )
    .unless(&["ceiling fan", "old|dry|water stain|stains|spot|patch", "ceiling stain*", "wet ..2 clean*|vac"]),
    Row::urgent(
        "water will not stop",
        Flooding,
        &[
            "~water|faucet|faucets|shower|hose|hose_bib|spigot|tub|bathtub|sink|valve|main|tap|water_main|hydrant|agua|llave|grifo ..2 not|never|no ?be shut|turn|stop|close|stopping|shutting|turning|cierra|para|cerrar ?it|the ?off|running",
            "can_not|could_not|unable_to|will_not|no_puedo|trouble ?seem_to ?get shut|turn|stop|get|find|shutting|turning|close|cerrar ..3 ~water|water_off|faucet|shower|tub|bathtub|hose|spigot|hose_bib|tap|sink|hydrant|leak|shutoff|shut_off|shutoff_valve|shut_off_valve|main|agua|llave",
            "it not|never|can_not stop|shut|turn ?off ?running ..4 water|gushing|everywhere|pouring",
            "stuck on|running full_blast|wide_open",
        ],
    )
    .unless(&["toilet|toilets ..2 not stop", "drain* ..2 not", "find ..4 leak ?detect*", "stuck on ?the|a|hold"]),
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
            "tirando|saliendo|sale ?mucha agua",
        ],
    )
    .unless(&["not ?too|so|that|very bad", "bad ..1 smell"]),
    Row::urgent(
        "standing water",
        Flooding,
        &["inch|inches|foot|feet|ankle_deep|knee_deep|standing|gallons|pool|lake|pulgadas ?of|in|worth|de ?standing ~water|agua", "~water ..3 inches|inch|feet|foot|rising|ankle_deep|knee_deep|standing", "~water ?@is|keeps rising|backing_up|building_up"],
    )
    .unless(&["# ?foot|feet|inch ..1 pipe|line|main|valve", "yard|lawn|gutter|pool ..4 standing", "standing water ..3 yard|lawn"]),
    Row::urgent("overflowing", Flooding, &["toilet|toilets|tub|bathtub|sink|washer|dishwasher|shower|drain|inodoro|taza ..1 not ?be stop|quit|stopping|done overflow*|flooding|spilling", "toilet|tub|bathtub|sink|washer|washing_machine|dishwasher|shower|drain|drains|tank|inodoro|taza|excusado|lavadora|fregadero ..4 overflow*|overran|over_flow*|spilling_over|running_over|desborda*|rebalsa*|tirando", "overflow*|desborda* ..3 toilet|tub|sink|washer|drain|inodoro"])
        .unless(&["overflow drain|pan|tube|valve|hole|pipe", "almost|nearly overflow*", "used_to"]),
    Row::urgent("sump pump failed", Flooding, &["sump ?pump ..4 quit|fail*|not|stopped|dead|died|broke*|out|burned|will_not|burnt|stuck|no_funciona", "sump ?pump ..8 rain*|pouring|storm|rising|full"])
        .unless(&["install|installed|new sump", "not sure|know ..6 sump", "stopped_by", "sump ?pump ..2 not ?be loud|old"]),
    Row::urgent(
        "no water",
        NoWater,
        &[
            "no|zero|not_any|without|lost|do_not_have|not_have|not_had|not_had_any|not_getting|not_gotten|not_get|no_running|no_clean|no_cold|sin|no_hay|no_tengo|no_tenemos|no_sale|out_of ?any|running|getting ~water|agua !heater|pressure|leak*|damage|stain*|softener|line|filter|bill|coming_from_the_fridge|caliente|on|around|near|under",
            "not|no ..3 drop|trickle|bit of ~water|agua",
            "nothing|no_water ..2 coming|comes out|from ?of ..4 faucet*|tap|taps|well|anywhere|any",
            "~water ?@is|was|got|has_been|suddenly ?shut|turned|been off|out !the|and_on",
            "well|well_pump ..3 @quit|dry|not_pumping",
            "no water ..2 whole|entire|anywhere|in_the_house|at_all|in_my",
        ],
    )
    .unless(&["fridge|refrigerator|ice_maker|ice|dishwasher|washer|washing_machine|one|upstairs|hose|sprinkler|sprinklers|toilet_tank|icemaker ..8 water", "water ..8 fridge|refrigerator|ice_maker|ice|dishwasher|hose|sprinkler|sprinklers|one|to_the_washer|icemaker|washer", "no water ..1 in|on ?the toilet|floor|bowl"]),
    Row::urgent("no hot water and somebody vulnerable", NoWater, &["no|not_any|without|lost|do_not_have|sin|no_hay|no_tengo hot_water|agua_caliente"]).needs(super::row::Needs::Vulnerable),
];
