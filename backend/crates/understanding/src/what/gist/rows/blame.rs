//! Fields of what our people are blamed for.

use super::{super::fields::Field, Row};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        Field::Ours,
        &[
            "your|y'all's ?last ?new ?young ?own guy|guys|tech|techs|technician|technicians|crew|crews|man|men|boy|boys|fella|fellas|people|plumber|electrician|roofer|roofers|driver|truck|trucks|van|vans|installer|installers|team|workers|helper|kid|kids|painter|painters|girl|lady|company|outfit|office|receptionist|dispatcher|answering|sprayer|mower|subcontractor",
            "one|some|couple of your",
            "the|that|this ?young ?older ?other ?last technician|tech|crew|roofers|plumber|electrician|installer|installers|boy|fella|guy|painters|movers|girl|lady|man ?that ?who ?you ?sent had|was|were|did|left|ran|drove|tried|told|came|never|just|kept|walked|tracked|put|sold|has|went|is|she|he|they",
            "on your|y'all's clock|watch|dime|dollar|time|account",
            "you|you_all|y'all ?guys sold|left|ran|drove|hung|sent|tripped|tracked|dug|tore|knocked|pushed|did|sprayed|cut|put_in|installed|fixed",
            "he|they|she|somebody was|were|got|came|left here|out|$",
            "el|la|los|las senor|senores|muchacho|muchachos|muchachito|tecnico|tecnicos|senorita|plomero|que_vino|que_vinieron|que_mandaron|trabajadores|joven",
            "me|nos|lo|la|todo dejaron|dejo|hicieron|hizo|rompieron|rompio|rayaron",
            "me dijeron que",
            "mandaron|vinieron a|un|dos|y",
            "guy|kid|man|fella|lady|crew|tech|person|boy|girl|dude|company ?that you|you_all|they ?guys sent|hired|subbed",
            "su|sus|un|ese muchacho|muchachos|tecnico|tecnicos|gente|trabajador|trabajadores|senor|empleado",
            "you|you_all ?guys dug|drilled|sawed|nailed|painted|parked|spilled|tracked",
        ],
    ),
    (
        Field::Harm,
        &[
            "ran|drove|backed|rolled|plowed|stomped|trampled|tromped|walked ?right|clear|straight ?up over|into|through|across my|our|the|his|her",
            "left|leaving|drops|dropped|tossed|threw|flicked ?his|her|their|all|a ..2 nails|nail|screws|trash|cigarette|cigarettes|butts|mud|footprints|mess|holes|hole|garbage|debris|wrappers|cans|bottles|grease|stains|scratches|dust|sawdust|drywall|handprints|fingerprints|puddles|bootprints",
            "nails|screws|mud|muddy|cigarette|cigarettes|butts|footprints|boot_prints|prints|bootprints|dust|grease|trash|sawdust|shingles ..2 all_over|all_down|everywhere|all_up|down_my|across_my|on_my|in_my|through_my|from_your",
            "smoking|smoked|vaping|cussing|cussed|cursing|swearing|cuss|yelling|hollering|blasting|blaring|texting|flirting|sleeping|asleep|napping|drunk|reeked|stunk|snapped_at|barked_at|hung_up_on|hanging_up_on|laughed|laughing|rolled_his_eyes|rolled_her_eyes|talked_down|talked_over|scrolling|peeing|sassed|sassy|snippy|smart_mouthed",
            "tripped|knocked_out|cut_off|shut_off|broke|cracked|busted|chipped|scratched|dented|gouged|ripped|tore|cut|killed|ruined|wrecked my|our|the|his|her|their ..2",
            "crooked|lopsided|unlevel|uneven|backwards|upside_down|wavy|half_done|half_finished|half_baked|sloppy|shoddy|slapped_on|slapped_together|botched|cockeyed|catawampus",
            "worse|louder|slower|bigger|hotter|colder|dirtier ..3 than ..3 was|did|before|ever|when",
            "was|were ?perfectly ?just ?all whole|fine|perfect|spotless|intact|clean|good|straight ..2 when|before|till|until ..1 he|they|you|she|your",
            "sold|sell|selling|talk|talked|pushed|pushing|upsell my|our|me|us|him|her|an|a ?poor ?old ?grandmother|grandma|mother|mom|dad|father|widow|lady|neighbor ?into ?on ?that ?she ?a whole|new|brand|system|unit|stuff|something|things",
            "without ?so ?much ?as ?even a|asking|telling|warning|knocking|calling ?memo|word|warning|notice|call|heads_up|sorry",
            "not|never so_much_as|even|bother|bothered ?to ?say apologize|sorry|roll|wipe|clean|sweep|knock|look|ask|call|tell|wave|stop",
            "could_not_be_bothered|could_not_care_less|no_apology|not_a_sorry|never_apologized",
            "took|takes|wasted my|our|all|the whole|entire|afternoon|morning",
            "rio|burlo|rieron|burlaron de mi|nosotros",
            "grosero|grosera|groseros|maleducado|maleducados|mal_educado|mal_modo|malos_modos|malas_caras|de_malas|ni_disculpas|ni_perdon|ni_las_gracias|eso_no_se_hace|eso_no_se_vale|no_se_vale",
            "lleno|llena|llenos|todo|puro ?de lodo|tierra|polvo|basura|mugre|cochinero|sucio|tirado|batido",
            "tornado|huracan|marranos|chiquero",
            "ni herramienta|herramientas|guantes|escalera|licencia|uniforme|siquiera|un",
            "dejaron|dejo ?la ?el cara|pared|piso|patio|techo|puerta|pelo|cejas|piel como|toda|todo|hecho|hecha|peor",
            "ran|cut|forced|crowded me|us|my|her|him ..1 off|over|into",
            "muddy|mud|dirty ?boot ?shoe ?tire prints|footprints|tracks|marks|bootprints",
            "tossed|threw|flung|kicked|shot|knocked|dropped|chucked a|an|the|his|her|their ..2 through|into|at|on my|our|the",
            "dripped|spilled|splattered|sloshed|slopped|dumped|splashed|smeared|sprayed|got ..3 all_over|all_down|on|over my|our|the",
            "slammed|stormed|mouthed_off|threw_a_fit|cut_me_off|in_my_face|helped_himself|helped_themselves|helped_herself|never_once|flipped_me|called_me_a|called_my_wife",
            "dug|cut|drilled|sawed|sliced|nailed|punched ..2 through|into|up my|our|the",
            "rayo|rayaron|rompio|rompieron|quebro|quebraron|mancho|mancharon|ensucio|ensuciaron|tiro|tiraron|golpeo|golpearon|descompuso|descompusieron|quemo ?toda|todo ?mi|mis|el|la|los|nuestro",
            "me|nos ?hablo grito|gritaron|insulto|insultaron|hablo_feo|colgo|colgaron|ignoro|dejo_esperando|falto_al_respeto",
            "looks|look|looking|is like a|an ?some war_zone|bomb|tornado|disaster|pigsty|pig_pen|dump|landfill|crime_scene|hurricane|battlefield",
        ],
    ),
];
