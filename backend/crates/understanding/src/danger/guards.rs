//! Words that take a danger back: it is denied, long past, over, supposed, or somebody else has seen to it.

use std::sync::LazyLock;

use super::classes::CLASSES;
use crate::phrases::{Class, Found, LANGUAGE, Plain, Table};

/// How a danger can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guard {
    /// "No smell of gas": stands right before the sign.
    Denied,
    /// "Last year we had": stands in the same breath, and the sign is not told in the present.
    Past,
    /// "It stopped", "false alarm": stands after the sign.
    Over,
    /// "Already fixed", "the gas company shut it off": stands before or after the sign.
    SeenTo,
    /// "If", "do you fix": stands before the sign.
    Supposed,
    /// "A cup a week": takes back water that runs, and nothing else.
    Small,
    /// "The tap drips": takes back water that runs, unless [`Guard::Runs`] stands in the sentence.
    Drip,
    /// "Sprays", "on the floor": water that does more than drip.
    Runs,
    /// "Once we had": takes back what another wish follows, [`Guard::Wish`].
    Once,
    /// "But now I want": what the call is about.
    Wish,
    /// "It's not an emergency": said of the whole; takes back no sign of its own.
    Calm,
}

const ROWS: &[(Guard, &[&str])] = &[
    (
        Guard::Denied,
        &[
            "no|not|without|never|nobody|nothing|none|zero|neither|nor|sin|ningun|ninguna !sure|certain|only|idea|doubt|just|joking|kidding|good",
            "no sign|signs|smell|sign_of|evidence|trace|visible|hay",
            "not see|smell|have|hear|think|notice|seeing|smelling|see_or_smell|believe|a|any|like|really|actually ?any|a|there_is|it_is|of",
            "there is|are no|not ?a|any",
            "stopped|quit|instead_of|rather_than|not_because_of|opposed_to",
            "no hay|es|esta|huele|tengo|veo",
        ],
    ),
    (
        Guard::Past,
        &[
            "last|past year|week|month|winter|summer|spring|fall|season|decade|january|february|march|april|may|june|july|august|september|october|november|december|time ?you",
            "year|years|month|months|week|weeks|decades|winter|winters|summer|summers|spring|springs|season|seasons ?or_so|or_two ago|back|before|prior",
            "a_while|long_time|couple_weeks|long ago|back",
            "used to",
            "back when",
            "back in ?the ?early|late|mid day|days|spring|summer|fall|autumn|winter|college|school|nineties|90s|#|january|february|march|april|may|june|july|august|september|october|november|december",
            "when i|we first|originally|moved|bought|lived|were_kids|was_a_kid",
            "sister|brother|mom|dad|cousin|aunt|uncle|buddy|friend|neighbor|parents|in_laws|folks ..4 in|at|near ..2 got|had|lost|was|were",
            "neighbor*|buddy|friend|friends|coworker|cousin|boss|sister|brother|vecino|vecina|amigo ?of_mine|'s|down_the_street|next_door|across_the_street ..2 had|tuvo|tuvieron|caught|burned|lost|got|was|broke",
            "neighbor*|buddy|friend|friends|coworker|cousin|boss|sister|brother|vecino|vecina|amigo ?of_mine|'s|down_the_street|next_door|across_the_street ..2 fell !in|into|down|en|al",
            "house|home|place|building|apartment|store|shop|restaurant|garage|barn down_the_road|down_the_street|next_door|across_the_street|up_the_street|around_the_corner|down_the_block|on_our_street|on_our_block|near_us burned|burnt|had|lost",
            "previous|prior|former|old owner|owners|tenant|house|apartment|place",
            "in the past",
            "in|since|back_in|this_past|last may|march|mayo|marzo",
            "rebuilt|rebuild|rebuilding|remodel*|redid|redone|renovat*|restored|gutted|reconstru*|remodel* ..4 after|since|following|from|tras|despues",
            "@is|was|'s after|since ?the|our|that fire|flood|explosion|storm ..4 rebuilt|rebuild|remodel*|redid|redone|renovat*|restor*",
            "en ?el|la ?rancho|casa|negocio de ?mi|un|una cunado|cunada|primo|prima|hermano|hermana|tio|tia|vecino|vecina|suegro|suegra|compadre|amigo|amiga ..2 hubo|tuvieron|paso|se_quemo|habia",
            "cunado|cunada|primo|prima|tio|tia|compadre|comadre|amigo|amiga ..2 tuvo|tuvieron",
            "in|since|this_past|back_in january|february|april|june|july|august|september|october|november|december|enero|febrero|abril|junio|julio|agosto|septiembre|octubre|diciembre",
            "in|back_in|during ?the|early|late ..1 sixties|seventies|eighties|60s|70s|80s|fifties",
            "burned|burnt down|to_the_ground ..3 ago|years|when|in",
            "burned|burnt ..3 ago|years",
            "in # # ?we|i",
            "years before",
            "hace ?unos|un|una|dos|tres|muchos|varios|varias|# ano|anos|mes|meses|semanas",
            "el|la ano|mes|semana|invierno|verano pasado|pasada",
            "antes|anterior|anteriormente",
        ],
    ),
    (
        Guard::Over,
        &[
            "it|that|they|leak|smell|smoke|water|alarm|flooding|dripping|noise ?@is|has|have|just|finally|since|all|then stopped|gone|cleared_up|cleared|went_away|quit_leaking|dried_up|dried|disappeared|aired_out",
            "@is|'s|came|come|went|got|has_been ?all|now|already|since back ?on|up|to_normal !out|up_into|ups",
            "turned|ended_up ?out being|to_be|it_was",
            "turned_out|turns_out|resulto_ser|resulto_que",
            "was|were only|just|nothing ?a|the|some",
            "all|everything ?@is ?now|all good|clear|fine|okay|fixed|better !but",
            "@is|'s|works|working|running|runs fine|okay|good|normal|normally|great|fixed ?now|again|today",
            "under control",
            "got|have it|the_door|the_lock open|unlocked|loose|back_open",
            "let me|us|him|her|them ?back in",
            "i|we|they|everybody|everyone|us @is|got|have|moved ?all back in|inside !the_car",
            "no_longer|not ..4 anymore|any_more",
            "fire|fuego ?@is|was ?all|already out|apagado",
            "put it|the_fire|them out",
            "you_can|can_you|so|just|go_ahead_and|please cancel|disregard ?the|that|it|this",
            "never_mind|false_call",
            "do not need you|anyone|somebody|someone|it",
            "ya ?lo|la|se|nos ?nos regreso|volvio|llego|regresaron|volvieron|hay_luz|hay_agua",
            "utility|gas_company|fire_department|firefighters|power_company|city|plumber|they ..2 came|checked|tested|looked|showed_up ..12 it_was|nothing|clear|clean|all_good|fine|okay|safe|no_leak|said_it_is",
            "ya ?lo|la|se|esta|fue arregl*|repar*|apag*|paro|quito|resolv*|bien",
        ],
    ),
    (
        Guard::SeenTo,
        &[
            "already|has_been|have_been|was|were|got|been|is|they|he|she|we|i|you|guys|guy|company|department|plumber|'s ..2 fixed|repaired|resolved|handled|cleared|taken_care_of|sorted|solved|patched|capped|arreglo|arreglado|arreglaron",
            "fire_department|firefighters|firemen|gas_company|utility|utility_company|gas_guy|power_company|plumber|electrician|bomberos|compania ..3 shut|turned|fixed|capped|cleared|said_it_is_safe|says_it_is_safe|arreglo|arreglaron",
            "false|falsa alarm|alarma",
            "got|was|were|been|have|had ?all ?already hauled|cleaned|cleared|towed|carted|chopped|cut off|up|away|out",
            "has|have|was|were|got ?all since|already|later|then ?been replaced|redone|rewired|swapped|changed|rebuilt|removed|repaired|fixed|cleaned_up",
            "ya ?se|me|nos|le|les ?lo|la|los|las ?fue|esta|quedo arregl*|repar*|compuso|compusieron|cambi*|resolv*|tapo|taparon",
            "guy|plumber|tech|technician|electrician|man|he|they|you|y'all|crew|husband|wife|son|landlord|super ..1 stopped|fixed|patched|capped|repaired|handled|replaced it|that|everything",
            "on_the_news|in_the_news|on_tv|on_the_radio|in_the_paper|on_facebook|on_the_internet|en_las_noticias|en_la_tele|on_channel",
            "watch*|saw|seen|read|heard ?about|of a|an|the|this|some|that|one ..1 show|movie|film|video|documentary|article|story|post|reel|episode|podcast",
            "vi|vio|leyo|lei un|una|ese|esa ..1 video|pelicula|programa|noticia|reportaje|documental",
            "did ?a ?an ?really|very great|good|nice|wonderful|awesome|amazing|excellent|fantastic|bang_up job|work",
            "job|work|service ?that ?you|y'all|they|he ?guys did|do|done",
            "leave|write|post|give ?you ?a ?good|great|nice|five_star review",
            "thank*|appreciate|gracias ..4 fixing|fixed|coming|handling|taking_care|help ..2 with|on|out|for|por",
            "because|on_account|due ?of|to a|an|the ..1 leak",
        ],
    ),
    (
        Guard::Supposed,
        &[
            "if|in_case|in_the_event|suppose|supposing|say_if|what_if|wondering_if|en_caso_de|por_si !@not",
            "do|does|can|could|would|will|are|is you|you_guys|your|anyone|somebody|they|y'all|this ..2 do|fix|repair|handle|offer|cover|covers|cover_for|install|serve|service|work|charge|clean|deal|help|sell|have|respond|come_out_for|take|specialize|test|check|inspect|provide|repairing|fixing",
            "is it true|possible ?that",
            "is|would|es ?it|that ?be safe|okay|ok|alright|legal|allowed|seguro to|for|if !stay|be|go|sleep|leave|wait",
            "heard|told|read|hear|says|said ..3 can|could|might|may ?sometimes make|cause|give|get|go|leave",
            "how much|many|long|often|bad|does|do_you|would|should ..3 is|for|to|do|does|would|prevent|tell|know|test|check",
            "how|should do_i|do_we|i|we ..1 prevent|tell|know|test|check|avoid|insulate|winterize",
            "what do|does|would|is you|it|a|the|your ..2 charge|cost|price|fee|rate|damage|going_rate ?on|for|to",
            "quote|quotes|price|prices|pricing|estimate|bid|ballpark|cost|cotizacion|presupuesto|precio on|for|to|of|de|para !my|our|mi",
            "do|does|is|are|will|would ..4 cover|covers|covered|include|includes|included",
            "prevent|avoid|protect|prevention|protects|preventing|worried_about|afraid_of|concerned_about|scared_of|do_not_want|make_sure ..2 !it_is|there_is|smells",
            "so_that it|we|i|they|he|she|nothing|nobody|there|the",
            "hacen|arreglan|reparan|instalan|ofrecen|atienden|cobran|manejan|trabajan_con",
            "looking for|into",
            "want|like|love|trying ?me|us to know|learn|understand ..1 how|where|when|what|if|whether",
            "saw|seen|heard|read|watched|watching|vi|lei|escuche ..3 on|about|in|where|en ..2 the_news|news|tv|television|internet|online|facebook|article|story|video|documentary|show|radio|paper|youtube|tiktok|noticias|tele",
            "the_news|a_video|an_article|a_story|a_show|some_show|some_video|this_show|this_video|tv_show|an_episode|a_podcast|a_documentary|movie ..3 about|of|where|on|said",
            "class|training|drill|seminar|article|paper|report|insurance|policy|checklist ..3 on|about|for|covering|covers",
        ],
    ),
    (
        Guard::Small,
        &[
            "cup|cups|drop|drops|ounce|ounces|teaspoon|tablespoon|gota|gotas ?or_two|or_so a|per|every|each|al|cada ..1 day|week|month|hour|hours|while|minute|minutes|dia|semana",
            "just|only|maybe|nothing_but ?a|the ?very ?little|tiny|slow|occasional|small drip|dribble|trickle|weep|few_drops|drop_or_two|goteo !and_now",
            "slow|tiny|minor|slight|very_slow|little|small|occasional drip|dribble|weep|seep|drop|goteo",
            "drips|leaks|dripping|leaking|seeps|weeps|gotea ?just|only|but|very slowly|slightly|barely|once_in_a_while|now_and_then|every_so_often|occasionally|sometimes|a_tiny|poquito|un_poquito|despacio",
            "every|each ..1 morning|night|evening|week|month|summer|winter|spring",
            "every|once ..2 so_often|now_and_then|few_hours|few_days|in_a_while|in_a_blue_moon",
        ],
    ),
    (
        Guard::Drip,
        &[
            "faucet|faucets|tap|taps|spigot|spigots|showerhead|shower_head|shower|tub_spout|spout|hose_bib|llave|llaves|grifo|grifos|regadera|canilla|pluma <14> drip|drips|dripping|dripped|drippy|gotea|goteando|goteo|goteaba|gotear|gotita|gotitas",
        ],
    ),
    (
        Guard::Runs,
        &[
            "spray*|gush*|pour*|flood*|squirt*|shoot*|spew*|burst*|overflow*|stream*|blast*|cover*|soak*|spread*|drench*|rising|puddle*|pool*",
            "running|flowing !up|my|our|all_night|day_and_night",
            "full blast",
            "floor|floors|ceiling|carpet|rug|basement|wall|walls|cabinet|vanity|downstairs|below|hardwood*|everywhere|all_over|under|underneath",
            "chorr*|inund*|tirando|derram*|desbord*|moja*|empap*|revent*|charco*|brota*|corriendo|cubr*|por_todos|por_toda",
            "piso|techo|sotano|pared|alfombra|gabinete|debajo|abajo",
        ],
    ),
    (
        Guard::Once,
        &[
            "once|one_time ..2 had|smelled|got|caught|flooded|burst|broke|leaked|lost|started",
            "had|got|smelled|burst|flooded|leaked|caught ..5 once|one_time",
            "@their_kin ?of_mine ?of_ours ?'s|down_the_street|next_door|across_the_street|in_law ..6 burst|burned|flooded|exploded|blew|caught|leaked|came|fell|got|had|gassed|took|killed",
            "a ?@my_es @their_kin ?ya ?le|les|se le|les|se|explot*|revent*|quemo|inundo|cayo|prendio",
            "house|home|place|shop|apartment|family|building ?that|which down_the_road|down_the_street|up_the_street|across_town|over_in|on_our_street|on_my_street|around_the_corner|in_our_subdivision|up_the_road",
            "@their_kin|ella|el ..5 se ?le|les explot*|revent*|quemo|inundo|cayo|prendio|tapo|metio|incendio",
            "una|alguna vez ..2 tuve|tuvimos|hubo|paso|se|nos|me|olio|habia",
            "tuve|tuvimos|hubo|paso ..5 una|alguna vez",
        ],
    ),
    (
        Guard::Wish,
        &[
            "yo ?tambien ?nomas ?solo ?mejor quiero|quisiera|necesito|busco",
            "prevenir|por_si_acaso|just_in_case|so_it_does_not|para_que_no",
            "que ?me|nos revisen|chequen",
            "want|wants|like|might|could|should|can|so_i|so_we|need ..5 mine|ours|my_own|our_own ..3 looked|checked|serviced|inspected|at|tested",
            "but|now|today|pero|ahora|hoy ..4 want|need|would_like|looking_for|looking_to|calling_about|calling_to|quiero|queremos|necesito|quisiera|ando_buscando|busco|llamo_para|me_gustaria !it|that|them|you|him|help|somebody|someone|ayuda|que|arreglarla|arreglarlo",
        ],
    ),
    (
        Guard::Calm,
        &[
            "not ?a|an|really|any|exactly|so|that|super|very|too emergency|urgent|rush|hurry|big_deal|dangerous|serious|danger",
            "no emergency|rush|hurry|danger|urgency|big_deal|urgente|emergencia|prisa",
            "no|none one|body|of_us ?@is hurt|injured|in_danger",
            "nobody @is hurt|injured|in_danger",
            "everyone|everybody|we|i @is ?all okay|fine|safe|good",
            "whenever you|it_is|works|you_can|is_convenient",
            "no es|hay ?una ?ninguna emergencia|urgente|prisa",
            "when you|they get_a_chance|have_time|can",
        ],
    ),
];

/// Whose danger it was, when it was not the caller's.
const OTHERS: &[Class] = &[
    ("my_es", "mi un una su nuestro nuestra la el"),
    (
        "their_kin",
        "neighbor neighbors buddy friend friends coworker cousin boss sister brother aunt uncle in_laws vecino vecina vecinos comadre compadre cunado cunada hermano hermana primo prima tio tia suegro suegra amigo amiga nuera yerno patron companero",
    ),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE, CLASSES, OTHERS], ROWS.iter().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say))))
});

/// Words that split a breath: what is taken back before them is not what is told after them.
const TURNS: &[&str] = &["but", "however", "except", "although", "though", "now", "today", "tonight", "pero", "ahora", "hoy", "because"];

/// Words that tell of now.
const PRESENT: &[&str] = &[
    "is", "'s", "are", "am", "smell", "smells", "keeps", "keep", "see", "hear", "won't", "will", "huele", "hay", "esta", "sale", "coming",
    "has",
];

/// Words that tell of long ago or of a while ago.
const TOLD_AS_PAST: &[&str] =
    &["had", "was", "were", "happened", "got", "did", "used", "tuve", "tuvimos", "hubo", "habia", "tenia", "paso"];

/// The guards of an utterance.
pub(super) struct Guards<'p, 'u> {
    plain: &'p Plain<'u>,
    found: Vec<(Guard, Found)>,
}

impl<'p, 'u> Guards<'p, 'u> {
    /// Finds them.
    pub fn of(plain: &'p Plain<'u>) -> Self {
        let found = TABLE.find(plain).into_iter().filter_map(|found| ROWS.get(found.row).map(|(guard, _)| (*guard, found))).collect();
        Self { plain, found }
    }

    /// Whether the caller said that it is no emergency, or that nobody is hurt.
    pub fn calm(&self) -> bool {
        self.found.iter().any(|(guard, _)| *guard == Guard::Calm)
    }

    /// Whether what runs or drips is told to be little, in the same breath.
    pub fn is_small(&self, sign: Found) -> bool {
        self.found.iter().any(|(guard, found)| {
            let (from, to) = if found.from < sign.from { (found.to, sign.from) } else { (sign.to, found.from) };
            *guard == Guard::Small && self.one_sentence(found.from, sign.from) && self.one_breath(from, to)
        })
    }

    /// Whether no more than the drip of a tap is told in the same breath.
    pub fn is_a_drip(&self, sign: Found) -> bool {
        let tells = |which: Guard| {
            self.found.iter().any(|(guard, found)| {
                let (from, to) = if found.from < sign.from { (found.to, sign.from) } else { (sign.to, found.from) };
                *guard == which && self.one_sentence(found.from, sign.from) && self.one_breath(from, to)
            })
        };
        let runs = self.found.iter().any(|(guard, found)| *guard == Guard::Runs && self.one_sentence(found.from, sign.from));
        tells(Guard::Drip) && !runs
    }

    /// The guard that takes the sign back, if one does.
    pub fn against(&self, sign: Found) -> Option<Guard> {
        self.found.iter().find(|(guard, found)| self.applies(*guard, *found, sign)).map(|(guard, _)| *guard)
    }

    /// Whether it is history: told as past, and seen to since. Such a danger needs no question.
    pub fn is_history(&self, sign: Found) -> bool {
        let tells = |which: &[Guard]| self.found.iter().any(|(guard, found)| which.contains(guard) && self.applies(*guard, *found, sign));
        tells(&[Guard::Once]) || (tells(&[Guard::Past]) && (tells(&[Guard::Over, Guard::SeenTo]) || self.is_left_for_a_wish(sign)))
    }

    fn applies(&self, guard: Guard, found: Found, sign: Found) -> bool {
        if !self.one_sentence(found.from, sign.from) {
            return matches!(guard, Guard::Over | Guard::SeenTo) && found.from >= sign.to && self.says_it_is_over(found);
        }
        match guard {
            Guard::Calm | Guard::Small | Guard::Drip | Guard::Runs | Guard::Wish => false,
            Guard::Once => self.is_left_for_a_wish(sign) && self.is_past(found, sign),
            Guard::Denied => {
                self.clear_of_own_negation(found, sign)
                    && !self.is_a_cry(found)
                    && found.from < sign.from
                    && sign.from.saturating_sub(found.to) <= if self.plain.is_any(found.from, &["stopped", "quit"]) { 0 } else { 2 }
                    && self.one_breath(found.to, sign.from)
                    && !self.is_told_anew(found, sign)
            }
            Guard::Past => self.is_past(found, sign),
            Guard::Over => found.from >= sign.to && self.says_it_is_over(found),
            Guard::SeenTo => {
                let near = found.from >= sign.to || (sign.from.saturating_sub(found.to) <= 3 && self.one_breath(found.to, sign.from));
                near && self.says_it_is_over(found)
            }
            Guard::Supposed => {
                found.from < sign.from
                    && sign.from.saturating_sub(found.to) <= 6
                    && self.one_breath(found.to, sign.from)
                    && self.is_supposed(found, sign)
            }
        }
    }

    /// The "no" of "there's no heat" is part of the sign and denies nothing.
    fn clear_of_own_negation(&self, found: Found, sign: Found) -> bool {
        found.to <= sign.from || !self.plain.is_any(sign.from, &["no", "not", "without", "lost", "zero", "sin", "nothing"])
    }

    /// "The door won't open, we are trapped", "no heat and smoke": what is told behind the denied thing is not denied with it.
    fn is_told_anew(&self, found: Found, sign: Found) -> bool {
        let begins = |at: usize| {
            self.plain.words.get(at).is_some_and(|word| word.pause)
                || self.plain.is_any(at, &["i", "we", "he", "she", "they", "estoy", "estamos"])
        };
        found.to < sign.from && begins(sign.from) || (found.to..sign.from).any(|at| self.plain.is_any(at, &["and", "y"]))
    }

    /// "Oh no, the water is ..." denies nothing, and neither does "no, my son is ...".
    fn is_a_cry(&self, found: Found) -> bool {
        const CORRECTIONS: &[&str] = &["my", "wait", "i", "we", "he", "she", "sorry", "actually", "mi", "espere"];
        let corrects = self.plain.text(found.from) == "no" && self.plain.is_any(found.from + 1, CORRECTIONS);
        corrects || found.from.checked_sub(1).is_some_and(|before| self.plain.is_any(before, &["oh", "ay"]))
    }

    /// A sign told in the present is not past, whatever happened before.
    fn is_past(&self, found: Found, sign: Found) -> bool {
        let (from, to) = if found.from < sign.from { (found.to, sign.from) } else { (sign.to, found.from) };
        let around = sign.from.saturating_sub(3)..sign.to;
        let is_told = |words: &[&str]| around.clone().any(|at| self.plain.is_any(at, words) && !self.is_owners(at));
        let is_now = (sign.from..sign.to).any(|at| {
            self.plain.is_any(at, &["now", "ahora"]) && self.plain.is_any(at + 1, &["he", "she", "it", "they", "his", "her", "my", "esta"])
        });
        !is_now && self.one_breath(from, to) && (!is_told(PRESENT) || is_told(TOLD_AS_PAST))
    }

    /// "But now I want a new one": another wish is told after the sign begins.
    fn is_left_for_a_wish(&self, sign: Found) -> bool {
        self.found.iter().any(|(guard, found)| *guard == Guard::Wish && found.from > sign.from)
    }

    /// "My neighbor's shop": of somebody, and no "is".
    fn is_owners(&self, at: usize) -> bool {
        const AFTER_IS: &[&str] = &[
            "a", "an", "the", "in", "on", "out", "off", "up", "down", "not", "so", "too", "really", "very", "all", "just", "still", "got",
            "been", "full", "hot", "coming", "about", "stuck", "broken", "burst", "dead",
        ];
        let next = self.plain.text(at + 1);
        self.plain.text(at) == "'s" && !AFTER_IS.contains(&next) && !next.ends_with("ing") && !next.ends_with("ed")
    }

    /// What is over must not be told again after it.
    fn says_it_is_over(&self, found: Found) -> bool {
        const OTHERS: &[&str] = &["neighbor", "neighbors", "else", "others", "theirs", "kids", "everybody", "everyone", "we", "vecinos"];
        let of_others = found.from.checked_sub(1).is_some_and(|before| self.plain.is_any(before, OTHERS));
        !of_others
            && !self.comes_back(found)
            && !(found.to..self.plain.words.len()).any(|at| {
                self.plain.is_any(at, &["still", "again", "back", "todavia", "sigue", "otra"]) && !self.plain.is_any(at + 1, &["on", "to"])
            })
    }

    /// "The smell is back": a danger that comes back is not over, as power that comes back is.
    fn comes_back(&self, found: Found) -> bool {
        const DANGERS: &[&str] = &[
            "smell",
            "smells",
            "stink",
            "stench",
            "odor",
            "funk",
            "smoke",
            "fumes",
            "haze",
            "noise",
            "hissing",
            "buzzing",
            "sparks",
            "alarm",
            "beeping",
            "leak",
            "drip",
            "dizziness",
            "olor",
            "peste",
            "humo",
            "ruido",
            "fuga",
            "gotera",
        ];
        let back = (found.from..found.to).any(|at| self.plain.is_any(at, &["back", "volvio", "regreso"]));
        back && (found.from.saturating_sub(2)..found.from).any(|at| self.plain.is_any(at, DANGERS))
    }

    /// "Not sure if" and "what should I do if" do not make it a supposition; neither does "my".
    fn is_supposed(&self, found: Found, sign: Found) -> bool {
        let before = (found.from.saturating_sub(4)..found.from)
            .any(|at| self.plain.is_any(at, &["sure", "know", "tell", "see", "check", "certain", "sé"]));
        let asks_what_to_do = (0..found.from)
            .any(|at| self.plain.is_any(at, &["what", "que"]) && (at..at + 4).any(|at| self.plain.is_any(at, &["do", "hago", "hacer"])));
        let own = (found.to..sign.to).any(|at| {
            self.plain.is_any(at, &["my", "our", "mi", "me"])
                || (self.plain.text(at) == "i" && !self.plain.is_any(at + 1, &["have", "get", "need"]))
        });
        let conditional = self.plain.is_any(found.from, &["if"]);
        !self.asks_for_now(found.from, sign.from) && !(conditional && (before || asks_what_to_do)) && (!own || conditional)
    }

    /// "What do you do when ..", "what should I do, ..": somebody who asks that has it before them; "what would you do if" supposes.
    fn asks_for_now(&self, from: usize, to: usize) -> bool {
        let asks = |at: usize| {
            self.plain.is_any(at, &["what", "que"])
                && self.plain.is_any(at + 1, &["do", "should", "hago", "hacemos"])
                && (at..at + 4).any(|at| {
                    self.plain.is_any(at, &["do", "hago", "hacemos"]) && self.plain.is_any(at + 1, &["when", "now", "ahora", "cuando"])
                })
        };
        (from.saturating_sub(4)..to).any(asks)
    }

    fn one_sentence(&self, one: usize, other: usize) -> bool {
        let sentence = |at: usize| self.plain.words.get(at).map(|word| word.sentence);
        sentence(one) == sentence(other)
    }

    fn one_breath(&self, from: usize, to: usize) -> bool {
        !(from..to).any(|at| self.plain.is_any(at, TURNS))
    }
}

/// Classes that the guards use and nobody defined.
#[cfg(test)]
pub(super) fn unknown() -> Vec<&'static str> {
    TABLE.unknown().to_vec()
}
