//! The lexical fields of an utterance: what kinds of words stand in it, and where. Each is many words for one idea, so that a gist can be
//! composed of them whatever the words and their order.

use std::sync::LazyLock;

use super::super::{
    lexicon::{MEANS, WORK},
    trade::NamedThing,
};
use crate::phrases::{Found, LANGUAGE, Plain, Table};

/// One idea that words can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::what) enum Field {
    /// A thing of the trade.
    Thing,
    /// A thing of the trade that is the caller's own.
    OwnThing,
    /// Something is wrong with something, or it does not do what it should.
    Trouble,
    /// Work that can be wanted.
    Work,
    /// Somebody of the trade.
    Pro,
    /// "I need", "I'm looking for".
    Wish,
    /// "I'm calling about".
    Matter,
    /// Something is agreed already.
    Booked,
    /// A time other than the one that stands.
    Another,
    /// A request that holds a time: "could you do friday".
    AsksTime,
    /// The caller cannot, or will not be there.
    Unable,
    /// Nobody needs to come.
    NoNeed,
    /// It is settled without us.
    Settled,
    /// "Take it off", "call it off".
    Drops,
    /// The call opens with a question about how things are in general.
    Asks,
    /// "Slide", "trade", "bump".
    Shifts,
    /// "But".
    But,
    /// Another time in so many words: "a different day", "instead of three".
    AnotherSurely,
    /// A plan that is given up: "we're not doing it after all".
    GivesUp,
    /// Days and hours as a business keeps them.
    Calendar,
    /// Being there, open, at work, at the telephone.
    Presence,
    /// The business, as somebody who is asked.
    Addressed,
    /// Money.
    Money,
    /// A machine that answers.
    Machine,
    /// What is wrong with machines.
    Tired,
    /// Where something is or how to get in, rather than what is to be done.
    Place,
}

type Row = (Field, &'static [&'static str]);

const ROWS: &[Row] = &[
    (Field::Trouble, &["@trouble", "something wrong with", "problem|problems|issue|issues|trouble with|in|problema|problemas"]),
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
        Field::Booked,
        &[
            "my|our|mine|mi|nuestra ?@when_word ..1 @visit_noun",
            "that|the|this|la|una ?@when_word ..1 @visit|install|installation|estimate|one",
            "my|our|the ?@when_word ?# # ?o'clock|oclock|am|pm|thirty|fifteen|forty_five !year|bedroom|bathroom|gallon|ton|amp|guys|of",
            "my|our ?@when_word # ?o'clock|oclock|am|pm|thirty",
            "supposed|scheduled|slated|booked|penciled|lined_up|signed_up|set_up|slotted !for_service_agreement",
            "i|we|me|us|i_am ..3 on_the_books|on_the_schedule|on_the_calendar|on_your_books|on_your_schedule|on_your_calendar",
            "text|email|message|reminder|confirmation|website|card|postcard ?says|said|has|had|tells|for ?me ?it_is ?its @when_word|#",
            "time|slot|day|appointment ?that you|you_all|they|he|she ?guys gave|have|had|offered|set|got ?me|us|for",
            "time|slot|day|date ?that i|we picked|chose|booked|have|got|set|gave|selected|wanted",
            "down|on|set|good for @when_word|#|the|my|this|next",
            "have|got|had|put ?me|us ?scheduled|down|booked|on ?for|on|at|from ?the @when_word|#",
            "have|got|put me|us ?all scheduled|down|booked|on|set|penciled|in",
            "have|got you|you_guys|you_all|him|somebody|someone|a_guy|a_tech|the_tech|them coming|scheduled|down|booked|out|set|lined_up|on",
            "the one i|we ?already ?@have|got|have|booked|scheduled|set|was|is",
            "the one on|at|for the|@when_word|#",
            "@pro|fella|guy|tech|man|crew ?is|'s|was due|coming|supposed|scheduled|set",
            "the|your guy|fella|tech|man|crew|technician|plumber|electrician ..2 come|coming|wait|be",
            "the|that @when_word ?you|you_all|he|she|they gave|have|had|got|said|offered|set",
            "the_guy|the_tech|the_technician|your_guy|he|she|they|you|someone|somebody is|are|was|were coming|going_to_come|supposed|out",
            "when|day|time ?that he|they|she|you|the_guy|the_tech is|are|was|were|'s coming|supposed|going",
            "lo|la de|del @when_word|la|las",
            "quedaron|quedamos|iban|iba|van|va de|en|a ?que venir|vengan",
            "tengo|tenia|tenemos ..2 cita|turno|visita",
        ],
    ),
    (
        Field::Another,
        &[
            "another|different|new|other|alternate|alternative|later|earlier|sooner|better ?available day|time|date|slot|week|appointment|month|afternoon|morning|hour|window",
            "sooner|earlier|later than|one ?the|what|my",
            "earlier|later|sooner ?in|on|that|the ?the day|week|month|afternoon|morning",
            "instead|rather_than|the_following|following_week|the_week_after|the_day_after|the_next_day|day_after_that",
            "how|what about|is|'s ?the|on|next|this @when_word|#|@ord",
            "day|hour|week|days|weeks|hours|month ?or_two earlier|later|sooner|out|back",
            "next|following week|month instead|after",
            "till|until ?after ?the @when_word|thanksgiving|christmas|holidays|next|new_year|month|week",
            "otro|otra|otros|otras|diferente|distinto|nueva ?diferente dia|hora|fecha|horario|semana",
            "mas temprano|tarde|adelante|despues|mejor",
            "mejor ?el|la|para ?el|la @when_word|proxima|siguiente",
            "@when_word|semana mejor",
            "proxima|siguiente semana",
            "need|want|like|rather|have it|that|this|him|them|you ?to ?to_be|come|done|at after|before|at|on|around",
            "rather|prefer|better ..6 @when_word|#|noon|later|earlier",
            "are|is|would_be|work|works better|best ?now|for",
            "just|only|but not ..2 at|on|that|till|until|before|@when_word|then",
            "only day|time|days|times",
            "but ..3 can|could|would|need|want ..4 @when_word|#",
            "day|week|weekend|morning|night before|after|early|earlier|later ?instead|$",
            "meant|meaning @when_word|#|the",
        ],
    ),
    (
        Field::AsksTime,
        &[
            "can|could|would|will|may|should ?we|i|you|he|she|they|somebody|someone|it|you_guys|you_all ..6 @when_word|#|week",
            "have|got ?anything|something|a|an|any|the ?open|opening|slot|time ?else ..2 @when_word|week|later|sooner|earlier|#",
            "what|how about ..1 @when_word|#|week|@ord",
            "what is|'s|do_you_have|have_you_got ?still open|available|left|free|else",
            "what|which else|other ?do|days|times|openings|slots ?do|you",
            "puede|pueden|podria|podrian|podemos|podriamos ..6 @when_word|semana",
        ],
    ),
    (
        Field::Unable,
        &[
            "i|we|my_husband|my_wife|he|she ..2 can|will|going_to|able|able_to ?now not ?be|going_to|able|able_to ?to make|be|come|do|get|home|there|swing|keep|attend|in",
            "can|will|am|are|could|is not ?going ?to ?be ?able ?to ?be make|come|do|get_there|home|there|swing|keep|attend|in_town|available|around|free|work ?it|that !the|my",
            "@when_word|#|time|that|it|which|o'clock is|does|will|am|are|'s|isn't ?probably not|no_longer ?going_to ?be work|working|good|happen|possible|fit|suit ?out",
            "no_longer|not ?going_to ?be work|works|good ?for_me|anymore",
            "iced_in|snowed_in|the_roads|roads|quarantined|covid|the_flu|fever|contagious|babysitter|sitter|surgery|hospital|funeral|recital|court|airport|flight|game|interview|graduation|compromiso|imprevisto|inspection_moved|a_bust|no_good|a_no_go|shot|flying|fly_out|flying_out|leaving_town|leave_town|traveling|vacation|business_trip|jury|got_moved|moved_me|moved_my|running_about|an_hour_behind|behind",
            "out_of_town|out_of_state|out_of_the_country|stuck|sick|under_the_weather|in_the_hospital|running_behind|running_late|called_in|got_called|called_into|double_booked|have_to_work|got_to_work|at_work|conflict|tied_up|delayed|traffic|flat_tire|car_trouble|jury_duty|a_funeral|overbooked|held_up",
            "something|things|emergency|stuff|somethings ?has|have|'s|is|just ?just came|come|comes|popped|pop up",
            "going_to|have_to|might|gotta miss ?my|the|our|it|that",
            "no ?voy_a|vamos_a|me|nos ?va_a estar|puedo|poder|podre|podemos|alcanzo|llego",
            "se me complico|atraveso|hizo_tarde|junto",
            "surgio|salio algo|un_imprevisto|una_emergencia|otra_cosa",
        ],
    ),
    (
        Field::NoNeed,
        &[
            "no|not_any|not_much|little need|reason|point|sense|use ?in|to|of|for ?have|having|you|him|anybody|anyone ?to ?bother send|sending|come|coming|out|@someone|have|that|showing",
            "not ?have|need|bother|worry|going|going_to|be ?about|to|with|be ?need|needing ?bother ?to come|coming|send|sending|show|the_visit|the_appointment|the_guy|the_tech|him|anyone|anybody|somebody|you_guys|you_all|@pro ?out|to ?anymore|come",
            "will|would|am|are|is|do|does not ?going_to|going ?be ?to need|needing|want|wanting|require|requiring ?you|you_all|the|that|this|him|any|anyone|anybody|it ..4 after_all|anymore|any_more|visit|appointment|service|estimate|guy|tech|plumber|come|coming|cleaning|install|repair",
            "no_longer need|needing|want|require|necessary|interested",
            "never_mind|nevermind|forget|disregard|ignore|skip about|the|my|it|@when_word|sending|coming !just|that|what",
            "not going_to|gonna need|be_needing|want you|you_all|it|him|them|that|the|anyone|anybody",
            "tell|let ..3 not ?to ?bother come|coming|know_not_to|show|bother",
            "do not|never|no come|send|show|bother|venga|vengan|manden|mande",
            "no_need $",
            "no ?vamos_a|voy_a|va_a|van_a necesitar|ocupar|requerir|hacer_falta|hacerla|ir|poder_ir|seguir",
            "no|ya_no ?me|nos interesa|interesan|conviene ?la|el|esa|lo ?cita|visita|servicio|de",
            "not ..3 go_through|going_through|follow_through|interested|proceed|proceeding|move_forward|moving_forward|going_forward|do_this|go_ahead",
            "is|are|was|'s not needed|necessary|required ?anymore",
            "not|no_longer coming|going_to_be_there|going_to_make_it|going_to_come|going_to_be_in ?anymore",
            "give ?@own spot|slot|time|appointment|place to|away ?somebody|someone|another",
            "free|open up ?that|the|my",
            "free that|the|my|this ..1 slot|spot|time",
            "want|like ?it|this|that|the|my ..4 renew|renewed|continue|continued|auto_renew",
            "no hace|hara|va_a_hacer falta",
            "ya no ..3 necesito|necesitamos|quiero|ocupo|ocupamos|vengan|venga|manden|mande|hace_falta|es_necesario|hay_necesidad|va_a_ser|voy",
            "siempre no",
            "no es|sera necesario|hay_necesidad",
        ],
    ),
    (
        Field::Settled,
        &[
            "fixed|resolved|cleared|unclogged|corrected|worked|sorted|healed itself|it_himself|it_herself|it_out|it_myself|it_ourselves|out",
            "it|that|everything|thing|problem|leak|they|all is|'s|was|got|has|have ?been|already|all ?all fixed|repaired|resolved|taken_care_of|handled|done|sorted|replaced",
            "got|have|had ?been|already|it|that|all ?it|that|all|already ?all fixed|repaired|resolved|taken_care_of|handled|working_again|done|sorted|replaced",
            "took|taking|takes care of ?it|that",
            "is|are|'s|will|going_to handle|handling|fixing|fix|doing|take_care|taking_care|cover|covering ?of it|that|this",
            "started|is|'s|been working ?again|fine|now|okay ?now|again|fine|$",
            "came|is back_on|back_working ?again|now|$",
            "works|working again|fine|now|okay",
            "went|gone|goes away",
            "stopped|quit ..3 on_its_own|by_itself|itself|on_it_is_own",
            "found|hired|got|went_with|going_with|gone_with|using|decided_on|chose|choosing|picked|go_with somebody|someone|another|a_different|a_guy|else|other|the_other|a_cheaper|a_buddy|my_cousin|my_brother|my_nephew",
            "changed|changing|change ?my|our mind|minds",
            "decided ..2 against|not|off|otherwise",
            "house|place|property|home|home_has ?has|is|just|finally sold|closed",
            "sold|moved|moving|selling out|the_house|it|the_place|the_property",
            "?ended_up ended|ends up ..1 fixing|doing|getting|repairing|going|finding|replacing",
            "false_alarm|turned_out|just_a|not_broken|was_just",
            "lo|la|ya ?se|lo|la arreglo|arreglamos|compuso|componer|repararon|arreglaron|destapo|soluciono|solucionamos",
            "encontre|encontramos|consegui|conseguimos otro|a_otro|a_alguien|quien|alguien",
            "cambie de|mi opinion|idea",
            "can not|never afford|swing|justify|spend",
            "got|found|have|had|getting ?us ?me ?a ..1 better|cheaper|lower deal|price|offer|quote|rate|somewhere|elsewhere",
            "cold_feet|booked_twice|double_booked|by_accident|by_mistake|on_accident|keeping_theirs|theirs|second_thought|second_thoughts",
            "handled|fixing|covered it|that ?himself|herself|myself|themselves|ourselves",
            "did|done|doing it|that himself|herself|myself|themselves|ourselves",
            "took|takes|taking care",
            "so we|i ?am|are good|all_set|set|fine|okay|covered",
            "ya ?lo|la|se ?mejor ?no consegui|conseguimos|arregle|arreglaron|arregla|hizo|hicieron|quedo|vendi|vendimos",
        ],
    ),
    (
        Field::Drops,
        &[
            "cancel|canceling|cancelling|scratch|drop|kill|wipe|nix|scrap|delete|erase|strike|axe|pull|yank|remove|void|ditch|skip|undo|withdraw|take_out|take_off ?of !a|an|drop ?that|this|it|me|us|my|our|the|him ?name|one",
            "back|backing|bow|bail|bailing|pull|duck|opt|beg out|off|on ?of|on",
            "pass|passing|bail|bailing|skip|skipping|punt on|the|this|my",
            "call|calling|called it|that|this|things|the_whole_thing|everything off",
            "get_rid|let_go ?of ?that|the|my|one|it",
            "hold|holding off on|for|with the|this|that|it|now|whole|everything",
            "take ?that|this|it|me|us|my|our|the ?name|one|appointment|visit|whole ?thing off|out|away",
            "out of ?my|our|the|this|that ?@when_word #|@visit_noun|@when_word",
            "can|could|should go away",
            "count|leave me|us out",
            "dar|dele|denle|deme de baja",
            "off ?of the|your|that schedule|list|calendar|books|book",
            "i|we|so ?am|are|'s out $",
            "cancelar|cancele|cancelen|anular|quitar|quite|quiteme|quitenme|borrar|borre|borreme|borrenme|elimine|eliminar|canceleme|cancelenme|saqueme",
        ],
    ),
    (
        Field::Asks,
        &[
            "^ ?and|so|hey|hi|okay|but is|are it|there|that|this !any_way|any_chance|a_way|a_chance|some_way|somebody|someone|anyone|anybody|a_spot|an_opening|any_openings|any|a_time|a_slot|possible|room",
            "^ ?and|so|hey|hi|okay|but should|why|how_long|how_often|how_many|how_close|how_soon_after|how_do_i|how_do_you|how_does|what_is|what_are|what_should|what_do_i|what_do_you|what_does|what_kind|what_happens|what_can|what_would|what_brand|what_type|does|will|would|did|was|which|who|do_most|can_i_use|can_i_still|can_i_put|can_i_leave|can_i_take|can_i_eat|can_i_wear|can_i_run|can_i_flush|can_i_shower|can_you_use|can_a|can_an|how_come|do_i|do_you|do_they|do_we !@someone|you_able|you_available|there_someone|there_anyone|there_any_way|somebody|could|you",
            "^ por_que|que|como|cuanto_tiempo|cuanto_dura|debo|es",
        ],
    ),
    (Field::But, &["but|except|although|however|pero"]),
    (
        Field::AnotherSurely,
        &[
            "different|another|some_other|separate|alternate day|time|date|afternoon|morning|evening|week|hour|slot|appointment",
            "the|a day|week|hour after|before|later|earlier|sooner",
            "sooner|earlier|later than|one|slot|appointment",
            "do_it|come|have_it|done|here|out|get_it|see_me ..2 sooner|earlier",
            "opens|open ..1 sooner|earlier|before",
            "instead of|than ..2 @when_word|#",
            "rain_check|raincheck|back_on_the_books|back_on_the_schedule|back_on_your_schedule|back_on_the_calendar|new_date|new_time",
            "wrong|bad day|date|time|week",
            "till|until ?after january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|thanksgiving|christmas|new_year",
            "en lugar|vez de",
            "otro|otra dia|hora|fecha|rato|semana",
            "mejor ?para ?el @when_word",
            "should|supposed ?to ?have be|been ?for ?on the @ord",
        ],
    ),
    (
        Field::GivesUp,
        &[
            "i|we ?am|are ?just ?really ?probably not ?going_to ?be ?really do|doing|have|having|get|getting|use|go|going|want|need|worry|pursue|bother|move_forward|proceed !to_be|for_me ..8 after_all|anymore|this|right_now|now|next|@when_word|any_longer",
            "i|we ?am|are not going_to ?be ?even do|doing|have|get|getting|go|worry|pursue|bother|move|proceed|use",
            "no|not_any ..2 for|from me|us ..3",
            "i|we am|are a no",
            "wife|husband|boss|landlord|insurance|he|she|hoa ?just ?he ?she says|said no|not_to|forget_it",
            "going_to|gotta|have_to|i_will|we_will|guess_we_will ?just pass|skip|live_with|do_without|hold_off|leave_it|let_it_go|sit_this",
            "i|we ?am|are pregnant|broke|moving|laid_off",
            "ya no ..2 quiero|queremos|necesito|ocupo|puedo|podemos|voy|vamos|va|interesa",
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
            "price|prices|priced|pricing|cost|costs|charge|charges|fee|fees|rate|rates|quote|cheap|cheaper|expensive|afford|affordable|reasonable|dollar|dollars|bucks|grand|money|discount|break_for|price_break|deal_on|owe|income|budget|payments|financing|free|spend|worth|savings|pricey|steep",
            "# hundred|thousand|dollars|dollar|bucks|grand",
            "a|an|couple|few hundred|thousand|grand",
            "caro|barato|precio|precios|cobran|cobrar|cobro|costo|cuanto|cuesta|dinero|pagar|descuento|gratis",
        ],
    ),
    (
        Field::Machine,
        &[
            "machine|machines|robot|robots|bot|bots|computer|computers|recording|automated|ai|chatbot|this_thing|maquina|maquinas|grabacion|contestadora",
        ],
    ),
    (
        Field::Tired,
        &[
            "not|no|never|hate|tired|sick|complicated|stupid|dumb|useless|circles|nowhere|enough|stop|quit|rather|instead|please|ridiculous|frustrating|nobody|real|person|human",
        ],
    ),
    (Field::Shifts, &["@shift|move|rebook|change_it|change_that|change_my_appointment|make_it"]),
    (
        Field::Place,
        &[
            "on|by|at|behind|through|around|beside|next_to|across_from|near|under|past|left|use|park|knock|ring|side|color|blue|red|white|green|brown the|a|of|side|by|house|brick",
            "code|lockbox|dog|dogs|gate_code|address|street|avenue|zip|apartment|unit_number|my_name|this_is|my_number|number_is|it_is_the",
        ],
    ),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE, WORK, MEANS], ROWS.iter().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say))))
});

/// Names of classes that nobody defined.
#[cfg(test)]
pub(super) fn unknown_classes() -> &'static [&'static str] {
    TABLE.unknown()
}

/// The fields found, each at its places in the order said.
#[derive(Debug)]
pub(in crate::what) struct Fields {
    found: Vec<(Field, Found)>,
}

impl Fields {
    /// Of these words, with the things named in them.
    pub fn of(plain: &Plain<'_>, things: &[NamedThing]) -> Self {
        let mut found: Vec<(Field, Found)> =
            TABLE.find(plain).into_iter().filter_map(|place| ROWS.get(place.row).map(|(field, _)| (*field, place))).collect();
        for thing in things {
            found.push((if is_own(plain, thing.place.from) { Field::OwnThing } else { Field::Thing }, thing.place));
        }
        found.extend(denials(plain).map(|place| (Field::Trouble, place)));
        Self { found }
    }

    /// Whether the field is there.
    pub fn has(&self, field: Field) -> bool {
        self.first(field).is_some()
    }

    /// Its first place.
    pub fn first(&self, field: Field) -> Option<Found> {
        self.found.iter().find(|(known, _)| *known == field).map(|(_, place)| *place)
    }
}

/// Whether "my", "our" stands before it.
fn is_own(plain: &Plain<'_>, at: usize) -> bool {
    (at.saturating_sub(4)..at).any(|at| plain.is_any(at, &["my", "our", "mi", "mis", "nuestra", "nuestro", "her", "mom's"]))
}

/// "The dryer won't heat", "the door doesn't close": a thing that does not do what it should. What a person does not do is no trouble.
fn denials<'p>(plain: &'p Plain<'_>) -> impl Iterator<Item = Found> + 'p {
    const WILL: &[&str] = &["do", "does", "did", "will", "is", "are", "was", "has", "have", "had", "can", "could", "would", "'s"];
    const WHO: &[&str] = &[
        "i", "we", "you", "he", "she", "they", "who", "someone", "somebody", "nobody", "anyone", "all", "guys", "please", "just", "that",
        "so",
    ];
    (1..plain.words.len()).filter(|at| plain.text(*at) == "not").filter_map(move |at| {
        let verb = plain.is_any(at - 1, WILL);
        let person = at < 2 || plain.is_any(at - 2, WHO);
        (verb && !person && at + 1 < plain.words.len()).then(|| Found { row: 0, from: at - 1, to: at + 2 })
    })
}

#[cfg(test)]
mod tests {
    use super::{super::super::trade, *};
    use crate::words::Utterance;

    fn has(text: &str, field: Field) -> bool {
        let heard = Utterance::cut(text);
        let plain = Plain::of(&heard);
        Fields::of(&plain, &trade::things(&plain)).has(field)
    }

    #[test]
    fn classes_are_known() {
        assert!(unknown_classes().is_empty(), "{:?}", unknown_classes());
    }

    #[test]
    fn each_field_is_found_in_its_words_and_not_in_others() {
        for (field, said, unsaid) in [
            (Field::Thing, "the furnace", "the weather"),
            (Field::OwnThing, "my old furnace", "a furnace"),
            (Field::Trouble, "it rattles", "it is lovely"),
            (Field::Trouble, "the dryer won't heat", "I won't be long"),
            (Field::Work, "have it rekeyed", "have it all"),
            (Field::Pro, "a roofer", "a singer"),
            (Field::Wish, "I'm looking for one", "I found one"),
            (Field::Matter, "I'm calling about it", "I sang about it"),
            (Field::Booked, "I've got you coming at nine", "I've got a cold"),
            (Field::Booked, "tengo una cita", "tengo una casa"),
            (Field::Another, "some other day", "every day"),
            (Field::AsksTime, "could you do friday", "could you stop"),
            (Field::Unable, "I won't be home", "I went home"),
            (Field::NoNeed, "no need to send anybody", "I need somebody"),
            (Field::Settled, "my cousin took care of it", "please take care"),
            (Field::Drops, "take us off the list", "take a look"),
            (Field::Asks, "why is it so", "it is so"),
            (Field::Shifts, "bump me", "bring me"),
            (Field::But, "but not now", "not now"),
            (Field::AnotherSurely, "a different day", "a lovely day"),
            (Field::GivesUp, "we're not doing it after all", "we did it all"),
            (Field::Calendar, "on sundays", "on hills"),
            (Field::Presence, "does anybody pick up", "does anybody know"),
            (Field::Addressed, "are you", "are they"),
            (Field::Money, "two hundred dollars", "two people"),
            (Field::Machine, "a robot", "a rabbit"),
            (Field::Tired, "I hate it", "I like it"),
            (Field::Place, "use the back door", "a new door"),
        ] {
            assert!(has(said, field), "{field:?} in {said}");
            assert!(!has(unsaid, field), "{field:?} in {unsaid}");
        }
    }
}
