//! Words of danger inside the names of products, trades, companies and streets, and in figures of speech: they tell of no danger.

use std::{borrow::Cow, sync::LazyLock};

use super::classes::CLASSES;
use crate::phrases::{Found, LANGUAGE, Plain, Table};

/// Patterns whose words are names. What is marked is not read by a place that must be bare.
const NAMES: &[&str] = &[
    "smoke|fire|water|flood stain|stains|stained|damage|damaged",
    "non urgent|emergency|urgente",
    "not|never|isn't|hardly ?an ?really ?so urgent !care",
    // things that burn gas, carry it or measure it
    "gas stove|stoves|range|ranges|oven|ovens|cooktop|fireplace|fireplaces|dryer|dryers|grill|grills|furnace|furnaces|boiler|boilers|heater|heaters|line|lines|pipe|pipes|piping|meter|meters|main|valve|valves|company|station|bill|bills|tank|tanks|hookup|hook|hose|connector|connection|connections|log|logs|insert|burner|burners|appliance|appliances|generator|generators|water_heater|tankless|unit|units|cans|pump|prices|mileage|regulator|service|powered|fired|fitting|fitter|lamp|lamps|light|fire_pit|firepit|range_hood|pool_heater|supply|provider|utility|pedal|plumbing|gauge",
    "gas hot_water_heater|fire_pit|hot_water",
    "natural_gas|propane|lp stove|range|oven|fireplace|dryer|grill|furnace|boiler|heater|line|lines|pipe|meter|company|tank|tanks|delivery|refill|hookup|conversion|generator|water_heater|grill|guy|supplier",
    "electric to|or|and|versus|vs gas",
    "gas to|or|and|versus|vs electric",
    "sewer gas",
    "noble|tear|exhaust|flue gas|gases",
    "gas leak detector|detectors|detection|sensor|sensors|alarm|test|testing|inspection|shutoff_valve",
    // alarms, protection
    "fire safe|safes|exit|exits",
    "smoke|fire|co|carbon_monoxide|flood|water|leak|water_leak|heat|gas|freeze panel|panels|system|systems|riser|risers|blanket|blankets|curtain|shutter|inspector|detector|detectors|alarm|alarms|sensor|sensors|monitor|monitors|sprinkler|sprinklers|extinguisher|extinguishers|protection|suppression|escape|escapes|hydrant|hydrants|damper|dampers|inspection|inspections|code|codes|marshal|department|dept|chief|fighter|fighters|truck|drill|door|doors|rated|proof|retardant|blocking|caulk|watch|test|tests|insurance",
    "fire place|places|pit|pits|wood|station|house|lane|island|hall|ant|ants|bowl|table|tables|brick|box|pot|stone|mantel|screen|company|sale|stick|fly|works|side|water|department|the_furnace|up|hose",
    "fireplace|firepit|firewood|firehouse|fireplaces",
    "fire|smoke|water|flood|storm|mold damage|restoration|cleanup|remediation|mitigation|damages",
    "smoke colored|coloured|gray|grey|tinted|glass|house|shop|shack|screen|stack|signal|signals|test|machine|pit|box|eater|bbq|barbecue",
    "smoking section|area|deal|lounge|hot",
    "spark plug|plugs|plumbing|electric|electrical",
    "shock absorber|absorbers|treatment|value",
    "flood light|lights|lamp|zone|plain|insurance|gate|gates|map|control|vent|vents|wall",
    "floodlight|floodlights",
    // water's machines
    "water heater|heaters|softener|softeners|filter|filters|filtration|treatment|purifier|pump|pumps|bill|bills|company|department|cooler|dispenser|fountain|feature|meter|tank|damage|pressure|line|lines|main|valve|shutoff|shut_off|quality|test|testing|conditioner|hammer|proofing|tower|park|slide|resistant|bed|closet|efficient|saving|stain|stains",
    "hot water heater|heaters|tank|system|line|recirculation",
    "waterproofing|waterproof|waterfront",
    "heat tape|trace|exchanger|exchangers|lamp|shield|wave|register|vent|vents|tapes|recovery|gun",
    "power washing|washer|wash|tools|tool|strip|steering|vent|venting|outlet|outlets|line|lines|company|supply|wheelchair|recliner|flush|door|gate|plant|point|bill",
    "electric|power company|bill|bills|panel|vehicle|car|stove|range|dryer|heater|water_heater|furnace|meter",
    "solar|horse|man|will power",
    "pool|spa|hot_tub|space|patio|garage|pipe|towel|bathroom|floor|radiant heater|heaters|heat|heating",
    "ac|air filter|filters|duct|ducts|vent|vents|quality|purifier|tune|checkup|service|maintenance|bnb|balloon|fryer|brush|tank|pocket|gap|bubbles",
    "fresh|hot|warm|open|on|by|cold air",
    "leak detection|detector|detectors|test|testing|inspection|sensor|sensors|proof|stop|repair_company",
    "non emergency",
    "emergency eyewash|eye_wash|shower|showers|plan|plans|contact|contacts|preparedness|drill|vet|lamp|battery_light|pull|pull_cord|egress|window|windows|ladder|preparation|savings|service|services|visits|visit|calls|call|fee|fees|rate|rates|plumber|electrician|number|line|contact|exit|light|lights|kit|room|shutoff|shut_off|shutoff_valve|switch|generator|brake|heat|heater|lighting|release|stop|cord|button|fund|brake|repair_pricing|pricing|charge|charges|appointment|appointments",
    // companies and streets
    "@danger_name ?top|time|pro|masters|busters|kings|doctor|tech|guard|zone|line|city|house|town|bros|brothers plumbing|barbecue|bbq|grill|supply|company|restaurant|inc|llc|bar|cafe|brewing|brewery|pizza|heating|electric|electrical|roofing|realty|magazine|studio|boutique|salon|church|solutions|services|media|marketing",
    "@danger_name street|avenue|ave|road|rd|drive|lane|ln|court|ct|boulevard|blvd|circle|trail|creek|ridge|canyon|mountain|hills|springs|valley|way|place|parkway|terrace|highway|tower|mill|branch|run|hollow|hill|point|lake|oak|stone|wood|brook|fork|crest|view|island",
    "live|lives|located|house|place|am|are ?right on|off|at|near @danger_name ..1 street|avenue|road|drive|lane|court|boulevard|circle|trail|way|place|parkway|terrace|highway|hill|creek",
    "mister|mr|mrs|ms|miss|doctor|dr @danger_name",
    "name is|'s ..1 @danger_name",
    "alarma|detector|sensor|estufa|horno|linea|calentador|chimenea|secadora|parrilla|medidor|compania|tanque|boiler|tuberia|instalacion de ?la ?el gas|humo|incendio|incendios|agua|fuego|luz|monoxido|propano",
    "calentador|filtro|ablandador|bomba|recibo|presion|tanque de agua",
];

const NAME_CLASSES: &[crate::phrases::Class] = &[
    ("danger_name", "gas fire smoke flood floods spark sparks burns burn shock leak water power heat flame flames storm sewage"),
    (
        "proper",
        "burnt burned burning burn burns fire fires fireside smoke smoky smokey spark sparks sparky flame flames ember embers blaze ash ashes cinder coal furnace forge volcano lava lightning thunder storm stormy tornado hurricane flood floods falls waterfall shock crash poison danger emergency rescue leak drip gas propane power electric heat hot boiling steam sulphur sulfur gunpowder powder cannon dynamite explosion crush trap blood bloody skull drown broken crack rocky incendio fuego lumbre humo chispa chispas relampago trueno rayo agua aguas peligro tormenta huracan terremoto volcan",
    ),
    (
        "terrain",
        "mill creek hill hills ridge canyon spring springs run hollow valley lake wood woods stone tree oak pine church bridge tower station point branch fork house rock river mountain meadow field farm barn cabin pit",
    ),
    ("money_paper", "bill price prices quote cost estimate invoice total charge receipt fee factura cuenta precio recibo cobro"),
];

/// Streets, businesses and colours that are named for a danger, and figures of speech: whoever looks for a danger does not hear these.
const UNHEARD: &[&str] = &[
    "deal|sale|plans|buyer|financing|appointment|ride|quote|job|closing|it ?just fell|fall|falls|falling through !the|a|ice|my|our|here|two|three|both|some|rotten",
    // people fall through floors; who falls through at the last minute or on somebody did not come
    "sitter|babysitter|contractor|electrician|plumber|roofer|guy|handyman|painter|crew ?that|who ?i|we|you ?had ?hired|booked|lined_up|scheduled|found|hired ?just ?kind_of fell|fall|falls|falling through on_me|on_us|at_the_last_minute|at_the_last_second|last_minute",
    "sitter|babysitter|contractor|electrician|plumber|roofer|guy|handyman|painter|crew|they ?that|who ?i|we ?had ?hired|booked|lined_up|scheduled|found ?just ?kind_of fell|fall|falls|falling through ?on_me|on_us ?and ?so ?now ?i|we|can ?am|are ..3 another|new|else|different|second|quote|bid|estimate|replacement|instead !ambulance|medic|paramedic|doctor|hospital|stretcher|rescue",
    "can_not|barely|hardly|no_puedo|no_podemos ?even|ni breathe|breath|think|respirar ..5 busy|swamped|slammed|booked|trabajo",
    "@money_paper ?of_theirs ?about ?nearly ?just ?really ?damn ?almost knocked|floored|blew|put|killed|hit|laid ?me|us ..2 on|off|over|away|back|out|down ?my|our ?butt|back|feet|rear|chair|socks|hair ..1",
    "needs|need|wants|could_use|want|due_for ?some ?to_be ?a bleeding|bled",
    "on fire|a_roll this year|month|quarter|season",
    "on fire with ?the|our|these|all sales|orders|bookings|business|work",
    "it_is|this_is|i_am|habla|soy ?mister|mr sparky|smokey|stormy|ember|blaze|rocky|ash|flash|bolt|zap|chispa|rayo|trueno from|with|at|over|de|calling|here",
    "like ?a|an ?old broke|broken|busted ?old arm|leg|wing|tooth|finger|hip|back",
    "like|as_if|as_though|como_si ?there ?@is ?hubiera ?a ?an ?un ?little somebody|someone|alguien|ghost|man|guy|fella|person|kid|hombre|senor|duende|elephant|army ?@is ?a ..1 down_there|up_there|in_there|back_there|banging|knocking|pounding|bowling|dancing|stomping|ahi_adentro|golpeando",
    "hairs|veins|vein|underarms|bikini|spot|spots|sunspots|freckles|moles|warts|skin_tags ?on_my_face|hands|back ?all ?been zapped|lasered|frozen_off|burned_off",
    "hair ?all ?been zapped|lasered",
    "legs|face|lip|chin|back|chest ?all ?been lasered",
    "legs|face|lip|chin|back|chest ?all ?been zapped ..8 laser|hair_removal|session|sessions|appointment|package|touch_up|treatment",
    "laser|hair_removal ..8 legs|face|lip|chin|back|chest ?all ?been zapped",
    "zapped|zap|zapping|lasered ?off ?her|my|his|the|some|these|those|a|couple ?of ?spider ?age ?sun ?little hair|hairs|vein|veins|wart|warts|mole|moles|tattoo|freckles|spots|skin_tag|skin_tags",
    "closing|escrow|sale|party|wedding|event|engagement|merger|partnership|deal|trip|vacation|plans|schedule|week|weekend|day|inbox|meeting|instagram|friendship|argument|boda|fiesta|trato ?just|kind_of|all ?up_and blew|blows|blown|exploded|imploded|went|exploto|trono ?up",
    "phone|phones|business|sales|negocio ?@is|has|have|had|been ?just|kind_of|really|all ?up_and blew|blown|blowing|exploded|exploding|crecio|exploto ?up ?with|from|over|since|after|in|during|this|last|lately|desde|este|con calls|orders|texts|messages|work|customers|requests|covid|we|i|the_ad|year|summer|winter|spring|fall|season|quarter|month|lately|ano|mes|pedidos|llamadas",
    "spray man|guy|tech|lady|people|service|treatment|day|company|appointment|tan|tanning|tans",
    "tank|washer|dishwasher|toilet|drain|unit|disposal|pump|faucet|pipe|sink|hose|shower|tub ?@is|'s|just|started|keeps ?just ?been ?started puking|vomiting|barfing|throwing_up|coughing|hurling|choking|wheezing|gasping|coughed|puked|pukes|coughs ?up",
    // what burns gas makes people sick too: it must be told as its own doing, or of what comes out of it
    "heater|water_heater|machine|furnace|boiler @is|keeps ?just ?been puking|vomiting|barfing|throwing_up|coughing|hurling|choking|wheezing|gasping",
    "heater|water_heater|machine|furnace|boiler ?just ?started puking|vomiting|barfing|throwing_up|coughing|hurling|choking|coughed|puked|pukes|coughs ?up ..3 water|rust|rusty|air|steam|suds|mud|sludge|soot|dust|gunk|lint|everywhere|all_over",
    "cough|coughs|sputter|burp|gasp|wheeze|sneeze|choke|spit ?or_two of ?just ?rusty air|water|rust",
    "bleeding|bleed|bleeds air|the_radiators|the_lines|radiators",
    "flashing ?up|down ?there ?by|around|at|on|along|near|behind ?the ?old chimney|skylight|vent|valley|wall|roof|dormer|pipe|stack",
    "@proper ?@terrain street|avenue|ave|road|rd|boulevard|blvd|lane|parkway|highway|terrace|turnpike",
    "#|at|off|near|to|from|live_on|lives_on|house_on|office_on|shop_on ?old|north|south|east|west|upper|lower @proper ?@terrain drive|court|circle|trail|way|place|creek|ridge|canyon|hill|hills|springs|valley|mill|branch|run|hollow|point|lake|crossing|pike|landing|bend|loop|tower",
    "calle|avenida|colonia|privada|bulevar|carretera|fraccionamiento|barrio|calzada ?de ?del ?el ?la ?los ?las @proper",
    "panaderia|restaurante|taqueria|tienda|cafe|carniceria|tortilleria|estetica|hotel|rancho|iglesia|parque|fonda|marisqueria|papeleria|llantera|ferreteria el|la|los|las|del @proper",
    "@is|was|business|salon|shop|restaurant|bar|place ?is called|named|llama ?el|la|the @proper",
    "se llama ?el|la|los|las @proper",
    "ember|flame|fire|smoke|ash|lava|charcoal|burnt|storm color|colour|colored|coloured|finish|shade|tint|tone|sienna|umber|paint",
    "name|named|nombre ?@is|'s ..1 @proper !alarm",
    "he|she|tech|crew|guy|guys|team|job|work|service|food @is|was|were fire !damage|code|watch",
    "burnt|burned orange|umber|sienna|sugar",
    "tech|technician|guy|he|she|fella|dude|lady|kid|installer|receptionist @is|was ?such ?quite ?really a ?real ?regular ?total live_wire",
    "on fire about|lately",
    "blue in the face",
    "burning question|questions|desire|need|issue|bridges|man",
    "fell|fallen|falls|falling ?head_over_heels in love",
    "for|on a smoke ?break",
    "under_water|underwater|drowning|swamped|buried|drowned|slammed with|in|at work|school|paperwork|projects|orders|deadlines|emails|homework|bills|debt",
    "collapsed|crashed|passed_out on|in|into the|my couch|sofa|bed|recliner ..2 slept|missed|overslept|forgot|snored",
    // figures of speech
    "blow|blows|blew|blowing ?up ?a|his|her|their|my gasket|top|stack|lid|mind|budget|doors_off|kiss|kisses",
    "blow|blows|blew|blowing off steam",
    "wallet|pocketbook|budget|bank_account|credit_card|checkbook|cartera|bolsillo|checking_account ?@is|'s|esta ?still|already|all on_fire|bleeding|hurting|dead|smoking|burning|en_llamas|drowning",
    "burning|ardiente question|questions|desire|curiosity|need|urge|pregunta|duda",
    "burn* ?a hole in my|your|our|his|her pocket|wallet",
    "shock* ?me|us|him|her|them ?to_death when|at|by|to|seeing|over|with|from ..5 @money_paper",
    "shocked everybody|everyone|us|them by|with",
    "shocked us_all|all_of_us|everybody|everyone|the_whole_family !when|who|that",
    "@money_paper ..2 shocked|shocks|shock|floored|killed|zapped ?me|us|him|her",
    "shocked|electrified that|how|nobody|no_one|they|she|he_is|to|at",
    "have|has|had|having|gave|give|gives ?me|him|her ?damn|near ?a heart_attack|stroke|seizure|coronary|conniption if|when ?i|he|she|they|we ?do|does|did ?not see|sees|saw|hear|hears|heard|look|looked|open|opened|get|gets|got|find|finds",
    "gave|give|gives|giving ?me|us ?near|nearly|almost ?a heart_attack|stroke|coronary|conniption",
    "have|has|had|having ?a heart_attack|stroke|seizure|coronary|conniption if",
    "about|nearly|almost|practically|like_to ..1 passed_out|fainted|died|dropped_dead|fell_over|fell_out|choked|keeled_over|collapsed ..10 @money_paper|wanted|charged|charge|dollars|thousand|grand|hundred|bucks",
    "die|dying|died|dead of|from laughing|laughter|embarrassment|boredom|curiosity",
    "pull|pulling|tear|tearing ?my|our hair out",
    "hair ?@is|'s on fire",
    "duele ?la|el ?bolsillo|cabeza|codo|cartera|alma ..5 @money_paper",
    "casi|por_poco|nomas ..2 infarto|infarta|muero|muere|desmayo|desmaya|caigo|ahogo|infartamos ..8 @money_paper",
    "muero|muere|morimos de ganas|risa|pena|verguenza|hambre|frio_con",
    "estoy|ando|vengo|estamos|andamos ?aqui ?que ?ya echo|echando|echamos humo|lumbre|chispas ?de|con|por",
    "echando|echo humo de|con|por coraje|ustedes|eso|esto|ella|ese|esa",
    "prendio el foco",
];

/// The number of the first of [`UNHEARD`] in the table.
const FIRST_UNHEARD: usize = 1;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let names = NAMES.iter().map(|name| (0, *name));
    Table::compile(&[LANGUAGE, CLASSES, NAME_CLASSES], names.chain(UNHEARD.iter().map(|figure| (FIRST_UNHEARD, *figure))))
});

/// What an utterance names without telling of it.
pub(super) struct Names<'u> {
    /// For every plain word, whether it is part of a name.
    pub marked: Vec<bool>,
    /// The utterance without the words that nobody is to hear, where there are such.
    pub heard: Option<Plain<'u>>,
    /// Plain words `from..to` that sound like a figure of speech, but for a pause in the middle.
    torn: Vec<(usize, usize)>,
}

impl Names<'_> {
    /// Whether a sign is told by words that may be no more than a figure of speech.
    pub fn is_torn(&self, sign: Found) -> bool {
        self.torn.iter().any(|(from, to)| *from < sign.to && sign.from < *to)
    }
}

/// Reads the names. "There's a fire, exits are blocked" names no fire exit: no name has a pause in it.
pub(super) fn names<'u>(plain: &Plain<'u>) -> Names<'u> {
    let mut names = Names { marked: vec![false; plain.words.len()], heard: None, torn: Vec::new() };
    for found in TABLE.find_parted(plain, &[]) {
        let is_figure = found.row == FIRST_UNHEARD;
        if plain.is_parted(found.from, found.to) {
            names.torn.extend(is_figure.then_some((found.from, found.to)));
            continue;
        }
        for mark in names.marked.iter_mut().take(found.to).skip(found.from) {
            *mark = true;
        }
        if is_figure {
            let heard = names.heard.get_or_insert_with(|| plain.clone());
            for word in heard.words.iter_mut().take(found.to).skip(found.from) {
                word.text = Cow::Borrowed("");
                word.digits = false;
            }
        }
    }
    names
}

/// Classes that the names use and nobody defined.
#[cfg(test)]
pub(super) fn unknown() -> Vec<&'static str> {
    TABLE.unknown().to_vec()
}

/// Words that stand twice in a class of theirs.
#[cfg(test)]
pub(super) fn doubles() -> Vec<String> {
    super::classes::doubles(NAME_CLASSES)
}
