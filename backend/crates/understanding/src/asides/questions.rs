//! Questions about the visit and what is said to the receptionist rather than about the matter, as rows of phrases.

use std::sync::LazyLock;

use domain::meaning::{Read, Topic};

use super::{each_once, remarks};
use crate::phrases::{Class, Found, LANGUAGE, Plain, Table};

const ROWS: &[(Topic, &str, &[&str])] = &[
    (
        Topic::WhoComes,
        "asks_who_comes",
        &[
            "who is|'s|will|would ?be ?going_to coming|come|show_up|do_it|do_the_work|doing_it|doing_the_work|there",
            "who is|'s it going_to_be|gonna_be|with",
            "who are|will|do you sending|send",
            "which|what technician|tech|plumber|electrician|guy|provider|person|one_of_you|one_of_your_guys ..2 coming|come|sending|i_get|be_there",
            "is|will|would it|that ?be with",
            "quien va_a_venir|viene|vendra|me_atiende|me_va_a_atender",
        ],
    ),
    (
        Topic::Preparation,
        "asks_preparation",
        &[
            "do|should|must|can|shall i|we ?need|have ?to do|prepare|turn|shut|clear|move|bring|avoid|eat|unplug ..4 before|beforehand|ahead_of_time|off|first|ready|meantime|meanwhile|until",
            "do|should|must i|we ?need|have ?to prepare|bring|get_ready",
            "is_there|there_is|anything i|we|anything ?i|we ?should|need|have|can ?to do|prepare|know|bring ..2 before|beforehand|ahead_of_time|first|meantime|ready",
            "what should|do i|we ?need|have ?to do|prepare|bring ..2 before|beforehand|ahead_of_time|meantime",
            "how do|should i|we prepare|get_ready",
            "que|algo ?tengo|debo|necesito ?que hacer|preparar ..2 antes",
        ],
    ),
    (
        Topic::WeDo,
        "asks_whether_we_do",
        &[
            "do|does you|you_guys|y'all|your_company|they|your_guys ?guys|also|ever|even|all do|fix|repair|install|handle|work_on|offer|replace|unclog|carry !free|it|that|this|you|them|sundays|saturdays|weekends|estimates|any|have|so|the_work|credit|payment|financing|warranties|discounts",
            "ustedes hacen|arreglan|reparan|instalan|ofrecen|cambian !eso|lo|todo",
            "^ ?y|oiga|hola|disculpe|tambien ?ustedes|tambien hacen|arreglan|reparan|instalan|ofrecen|cambian|destapan|limpian !eso|lo|todo|mismo|el_mismo|descuento|descuentos|presupuesto|presupuestos|estimados|cotizaciones|citas",
        ],
    ),
    (
        Topic::VisitFee,
        "asks_visit_fee",
        &[
            "how_much|charge|fee|cost ..6 come_out|come_over|coming_out|show_up|come_look|come_and_look|come_by|to_come|take_a_look|have_a_look",
            "service_call|service_visit|trip|diagnostic|call_out|callout|house_call|show_up charge|fee|cost",
            "how_much|what ?is|'s ?for ?a|the|your service_call|house_call|diagnostic|trip_charge",
            "cuanto cuesta|cobran|cobra|sale|vale|es|seria|me_cobran|me_cobra|me_sale|cobrarian|por ..3 venir|visita|revisar|ir",
            "free|no_charge|no_cost ..2 estimate|estimates|quote|quotes|consultation|consultations|bid",
            "estimate|estimates|quote|quotes|bid ..2 free|no_charge|cost|charge",
            "charge|charges ?me|us ?anything ..2 estimate|estimates|quote|looking|to_look|to_come|coming_out",
            "presupuesto|presupuestos|estimado|estimados|cotizacion|cotizaciones|visita|visitas ?son|es|sale|salen|sin|de|del ?trabajo gratis|gratuito|gratuitos|gratuita|sin_costo|costo|cobran|cuesta|cuestan",
            "gratis ..3 presupuesto|presupuestos|estimado|estimados|cotizacion|visita|revision",
            "cobran|cobra ..2 presupuesto|estimado|cotizacion|visita|revision",
            "cobran|cobra|cobrarian por|nomas_por|solo_por ?la ir|venir|revisar|ver|checar|mirar|visita|vuelta",
        ],
    ),
    (
        Topic::WhyAsked,
        "asks_why",
        &[
            "why do|would|are|'s you|y'all ..2 need|want|asking|ask|have_to_know",
            "why ?do ?you need that|it|my|this",
            "what do you need|want that|it|my|this ..2 for",
            "para_que|por_que ..2 necesita|necesitan|quiere|quieren",
        ],
    ),
    (
        Topic::WhichTime,
        "asks_which_time",
        &[
            "what|which day|date|time is|was|'s that|it|this !going_to_cost",
            "what|which day|date|time did_you_say|again",
            "when is|was|'s that|it ?again $",
            "que dia|hora ?me es|era|seria|dijo ?eso",
        ],
    ),
    (
        Topic::OneMoment,
        "asks_for_a_moment",
        &[
            "hold|hang on !to",
            "just|give_me|need ?just a|one second|sec|minute|moment|min",
            "^ one|a|just_a|uno second|sec|minute|moment",
            "wait ?just a|one second|sec|minute|moment|min",
            "let me|us ask|check|go_ask|go_check|look|find|grab|get_my|see|think !if_you|you",
            "un momento|momentito|segundo|minuto|segundito",
            "espere|espereme|esperame|permitame",
            "dejeme|dejame|deje|permitame ?le ver|veo|preguntar|pregunto|preguntarle|checar|checo|revisar|reviso|buscar|busco|pensar|pensarlo|consultar|un_momento|un_segundo|que_pregunte|que_le_pregunte",
            "^ dejeme|dejame $",
            "my|the|her|his wife|husband|son|daughter|mother|mom|father|dad|sister|brother|friend|neighbor|kid ?she|he will|can|'s_going_to|is_going_to|wants_to explain|talk|speak|tell_you|help|come_on|translate",
            "here is|'s ?my wife|husband|son|daughter|mother|mom|father|dad|sister|brother|friend",
            "put|putting|get|give ?you ?to ?my wife|husband|son|daughter|mother|mom|father|dad|sister|brother ?on|to",
            "le|te|lo|la paso|comunico|pongo|doy con|a|al ?mi esposa|esposo|hijo|hija|mama|papa|hermano|hermana|senora|marido|amigo|amiga|nuera|yerno|suegra",
        ],
    ),
    (
        Topic::MissedCall,
        "tells_missed_call",
        &[
            "missed|got|received|had|saw|have ?a|an|your ?missed|phone call|calls ..2 from you|this|your|here",
            "missed|have_a_missed|had_a_missed|got_a_missed call|calls",
            "somebody|someone|you|you_guys|they ?just called|rang|phoned me|us|my !back|when|if|before",
            "somebody|someone|you|you_guys|they tried|trying ?to call|calling|reach|reaching me|us",
            "me|nos llamaron|hablaron|marcaron !de_urgencia",
            "me|nos llamo|hablo|marco de|alguien|una_senora|una_senorita|una_muchacha|un_senor|un_muchacho|un_joven|un_hombre|ustedes|usted|hoy|ayer|hace|este|esta|el_plomero|el_tecnico|el_muchacho|la_muchacha|el_senor|la_senora|la_senorita|su_plomero|su_tecnico !parte",
            "tengo|tenia una llamada_perdida",
        ],
    ),
    (
        Topic::WrongNumber,
        "tells_wrong_number",
        &[
            "wrong|incorrect number|place !of",
            "misdialed|misdial ?the ?number",
            "have|got|dialed|called the wrong number|place",
            "numero equivocado",
            "me_equivoque de numero",
            "^ ?ay|perdon|disculpe|lo_siento ?perdon|disculpe me_equivoque $",
        ],
    ),
    (
        Topic::AddToVisit,
        "adds_to_visit",
        &[
            "add ?on ?a|one|some|another ?something|thing|things|it|this|that|more|problem ..3 to|on|onto ?my|the|our|that appointment|visit|job|list|order|booking|service",
            "already ..5 schedule|scheduled|booked|appointment|visit|coming|down ..8 add|also_look|look_at_also|take_a_look_at|have_them_look|something_else|another_thing|one_more_thing",
            "want|wanted|like|need|can_i|could_i|can_we to? add something|another|one_more|a_thing",
            "agregar|anadir ..4 cita|visita",
        ],
    ),
    (
        Topic::WhoIsThis,
        "asks_whether_it_is_us",
        &[
            "what is|'s this|your|the place|company|business ?name ?called $",
            "^ ?bueno|hola|oiga es ?ahi|aqui la|el ?numero|compania ?de ?la compania|plomeria|pizzeria|restaurante|taller|farmacia|consultorio|clinica|tienda|oficina|plomeros|escuela|iglesia $",
            "is|'s this|that ?the ..2 company|plumber|plumbers|plumbing|office|shop|store|clinic|salon|restaurant|pizza|pizzeria|residence|business|pharmacy|bank|school|church|hospital|hotel|garage|dealership|spa !broken|closed|open|covered",
            "is|'s this|it ..1 's ?pizza|place|plumbing|office|shop $",
            "is|'s this ?the right|correct number|place|company",
            "did|have i reach|reached|call|called|dial|dialed|get|gotten ?the ..2 company|plumber|plumbers|plumbing|office|shop|store|clinic|spa|pharmacy|restaurant|hotel|school|bank|right_number|right_place",
            "hablo|hablando|es_ahi|es_aqui|es_esta|es_este|llamo ?ahi|aqui ?con|a|en ?el|la|los ?numero|compania ?de compania|plomeria|pizzeria|restaurante|taller|farmacia|consultorio|clinica|tienda|negocio|oficina|plomeros|escuela|iglesia $",
        ],
    ),
    (
        Topic::Hearing,
        "asks_whether_we_hear",
        &[
            "can|do|could you ?even hear me|us",
            "are you ?still there|on_the_line|listening !for|at",
            "^ hello ?anybody|you ?there $",
            "hello|hey ?is anybody|anyone|you there",
            "^ ?bueno|hola|si|me|si_me se|me oye|oyes|oyen|escucha|escuchas|escuchan ?bien|usted|ahi|bueno $",
            "si ?me|se oye|escucha ?bien $",
            "^ ?bueno|hola ?sigue|esta|estas|sigues ahi $",
            "se oye|escucha ?muy bajito|bajo|mal|lejos|entrecortado|quedito",
        ],
    ),
    (
        Topic::Services,
        "asks_for_the_services",
        &[
            "what|which ?all ?kind|kinds|type|types|sort ?of ?other services|service|treatments|work|jobs|repairs|things do|does|are|can you|you_all|they|available|your ?guys ?all do|offer|provide|have|handle|perform",
            "^ what|which ?kind|kinds ?of services|treatments ?please $",
            "what ?all do you ?guys|all ?actually ?usually do|offer !with|if|for|when|charge|about|to|recommend|need",
            "services do you|you_all|they ?guys ?all do|offer|provide|have",
            "list|menu ?of ?your|the services|treatments",
            "que|cuales ?otros ?tipo ?de servicios|tratamientos|trabajos|cosas ?son|es ?los|que|ustedes ?que tienen|hacen|ofrecen|dan|manejan|realizan",
            "que hacen|ofrecen|manejan ustedes|alla|ahi",
            "a que se_dedican|se_dedica",
            "^ ?y|oiga que ?es ?lo ?que ?todo hacen|ofrecen|manejan $",
        ],
    ),
    (
        Topic::BusinessOnly,
        "asks_the_terms",
        &[
            "fee|fees|charge|charged|charges|penalty|cost|costs|pay ..5 cancel|cancelling|canceling|cancelled|canceled|cancellation|cancelation|no_show|reschedule|rescheduling",
            "cancel|cancelling|canceling|cancellation|cancelation|no_show|late ?a fee|fees|charge|penalty|policy",
            "what|what_would happens|happen ..1 if ..3 cancel|cancelled|canceled|reschedule|miss|missed|not_there|not_home|late",
            "what if ..4 cancel|cancelled|canceled|reschedule|late|not_home|not_there|not_show",
            "can|could i|we ?still ?always cancel|reschedule ..3 if|later|anytime|any_time|last_minute|day_before",
            "si ..3 cancelo|cancelamos|cancelan|cancelara|no_estoy|llego_tarde ..6 cobran|cobra|pago|pagar|pasa|problema|cargo",
            "cobran|cobra|cargo|multa|cuesta|pasa ..3 cancelo|cancelar|cancelacion|cancela|cambio_la_cita|no_llego|no_voy",
            "charge|charges|extra|surcharge|rates|double ..4 weekend|weekends|saturday|saturdays|sunday|sundays|nights|after_hours|holidays|emergency !visit|inspection",
            "cobran|cobra|cuesta|sale ..2 extra|mas|doble|lo_mismo|igual ..4 fin|fines|domingo|domingos|sabado|sabados|noche|festivos|emergencia",
            "take|accept|accepts|takes ..2 card|cards|credit_card|credit_cards|credit|debit|cash|checks|check|zelle|venmo|insurance|care_credit|apple_pay",
            "aceptan|acepta|reciben|toman|puedo_pagar|se_puede_pagar|pagar ..2 tarjeta|tarjetas|efectivo|cheque|zelle|aseguranza|credito|plazos|pagos",
            "have|offer|do|any|is_there|got|about|get ..2 financing|payment_plan|payment_plans|monthly_payments|installments",
            "dan|tienen|ofrecen|hay|manejan|aceptan ..2 credito|financiamiento|pagos|plazos|mensualidades|facilidades",
            "you|you_all|your|they|he|she|everybody|everyone|the ..3 licensed|insured|bonded|certified|board_certified|qualified|background_checked",
            "licencia|licencias|certificada|certificado|certificados|titulada|titulado",
            "tienen|tiene|cuentan_con|hay|estan ..2 seguro|aseguranza|asegurados|garantia !que|la",
            "under|your|any|a|the|is|that|still|it warranty|guarantee|guaranteed|warrantied !company",
            "garantia|garantias|garantizado|garantizan",
            "gift card|cards|certificate|certificates",
            "tarjeta|tarjetas|certificado|certificados ?de regalo",
            "is|are|have|about|where|hay|tienen|donde ..3 parking|estacionamiento|estacionarme|estacionar|wheelchair|wifi !code|is",
            "work|job|labor|parts|repair|repairs ?is|are|'s guaranteed|warrantied",
            "is|are the|your|any ?of ?the work|job|labor|parts|repair|repairs guaranteed|warrantied",
            "pay ?you ?guys with|by|in ?a ?my card|check|cash|zelle|venmo|credit|debit|credit_card",
            "is_there|there_is|there ?a somewhere|place|anywhere ?i_can ?to park",
            "where do|can|should|could i|we park",
            "are|is you|you_all|your_company ?guys ?currently hiring",
            "buscan|contratan|ocupan|necesitan|contratando ?mas trabajadores|trabajador|gente|personal|ayudantes|ayudante|plomeros|empleados",
            "same day ..2 done|finish|finished|results",
            "hacen|arreglan|terminan|acaban ..3 mismo dia",
            "cobro|cuenta|factura|cobran ..4 duena|dueno|casero|landlord|aseguranza",
        ],
    ),
    (
        Topic::BusinessOnly,
        "asks_about_the_body",
        &[
            "does|will|would|is|it|that ?it|this|that ?going_to ?really hurt|painful|sting|burn|be_painful !when_i|my|me|since|from",
            "is it|that|this ?really ?very painful|safe|dangerous|permanent|sore",
            "does|do|will|would|is|are ?the ?a ?lip @treatment ?really ?going_to hurt|sting|burn|safe|painful|permanent",
            "^ ?y|pero|oiga ?me ?va|ira ?a doler|lastimar|arder",
            "can|do|are ..2 teenagers|teens|minors|menores",
            "who does|do|gives|injects|would_do ..2 @treatment",
            "^ ?y|pero|oiga ?me|eso|y|te duele|duelen|doloroso|dolorosa ?eso|mucho|mas|el|la|ponerse|hacerse",
            "eso|esto|la|el|las|los|ponerse|hacerse ?@treatment duele|duelen|lastima|lastiman|arde",
            "how|cuantas|cuantos ?many sessions|sesiones|treatments|tratamientos|syringes|jeringas|units|unidades !per",
            "how_long|cuanto|cuanto_tiempo ..2 last|lasts|dura|duran|recovery|downtime|recuperacion",
            "recovery|downtime|side_effects|side_effect|efectos_secundarios|riesgos",
            "pregnant|embarazada|breastfeeding|breast_feeding|nursing|lactando|amamantando|dando_pecho|accutane|blood_thinners|blood_thinner|anticoagulantes|diabetes|diabetic|diabetica|diabetico|lupus|marcapasos|pacemaker ..12 okay|ok|safe|can_i|allowed|still|possible|puedo|se_puede|puede|problema|seguro|bien|is_that|should_i",
            "can|could|okay|ok|safe|allowed|puedo|puede|se_puede|podria|should ..9 pregnant|embarazada|breastfeeding|breast_feeding|nursing|lactando|amamantando|dando_pecho|accutane|blood_thinners|blood_thinner|antibiotics|anticoagulantes|antibioticos|diabetic|diabetica|allergic|allergy|alergica|alergia|pacemaker|lupus|keloids|cold_sore|cold_sores|isotretinoin|isotretinoina|retinol|tan|tanned|period",
            "pregnant|embarazada|breastfeeding|amamantando|lactando ..12 @treatment",
            "allergic|allergy|allergies|alergico|alergica|alergia|alergias to|with|a|al ..8 @treatment",
            "daughter|son|hija|hijo|girl|boy|kid|teenager|nina|nino|sobrina|nieta ..3 @teen ..6 @treatment",
            "underage|under_age|under_eighteen|menor_de_edad|menores_de_edad",
            "quien ?me pone|aplica|inyecta|realiza",
            "do|does|will|is|would doctor|dr|the_doctor|a_doctor|a_nurse|the_nurse ..2 do|does|inject|injects|perform|doing",
        ],
    ),
    (Topic::SameHour, "asks_the_same_hour", &["same time|hour !as|last", "misma hora"]),
];

const CLASSES: &[Class] = &[
    (
        "treatment",
        "botox filler fillers laser facial peel injection injections treatment microneedling lips massage relleno rellenos limpieza_facial depilacion tratamiento inyeccion inyecciones",
    ),
    (
        "teen",
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen 10 11 12 13 14 15 16 17 once doce trece catorce quince dieciseis diecisiete",
    ),
];

/// The rows of questions, and behind them those of remarks: one table, so that the words are looked at once.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let asks = ROWS.iter().enumerate().flat_map(|(at, (_, _, says))| says.iter().map(move |say| (at, *say)));
    Table::compile(&[LANGUAGE, CLASSES], asks.chain(remarks::TELLS.iter().map(|say| (ROWS.len(), *say))))
});

/// Questions and remarks where they stand.
pub(super) fn find(plain: &Plain<'_>) -> Vec<Found> {
    TABLE.find(plain)
}

/// Whether a place holds a remark.
pub(super) fn is_remark(place: &Found) -> bool {
    place.row == ROWS.len()
}

/// The questions and asides in an utterance, each once, in the order said.
pub(super) fn read_questions(plain: &Plain<'_>, found: &[Found]) -> Vec<Read<Topic>> {
    each_once(plain, found, |row| ROWS.get(row).map(|(topic, rule, _)| (*topic, *rule)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn asked(text: &str) -> Vec<Topic> {
        let heard = Utterance::cut(text);
        let plain = Plain::of(&heard);
        read_questions(&plain, &find(&plain)).into_iter().map(|read| read.value).collect()
    }

    #[test]
    fn the_table_names_only_classes_that_exist() {
        assert!(TABLE.unknown().is_empty(), "{:?}", TABLE.unknown());
    }

    #[test]
    fn questions_about_the_visit_are_known_by_what_they_ask() {
        for (text, topic) in [
            ("okay and who's coming out", Topic::WhoComes),
            ("is it with Robin", Topic::WhoComes),
            ("¿quién va a venir?", Topic::WhoComes),
            ("do I need to do anything before they get here", Topic::Preparation),
            ("should I turn something off first", Topic::Preparation),
            ("do you guys do water softeners", Topic::WeDo),
            ("do you also fix boilers", Topic::WeDo),
            ("what's the trip charge", Topic::VisitFee),
            ("how much is it just to come out", Topic::VisitFee),
            ("why do you need my address", Topic::WhyAsked),
            ("sorry what day was that", Topic::WhichTime),
            ("when is it again", Topic::WhichTime),
            ("hang on a second", Topic::OneMoment),
            ("let me ask my husband", Topic::OneMoment),
            ("un momento por favor", Topic::OneMoment),
            ("I had a missed call from this number", Topic::MissedCall),
            ("somebody called me from there", Topic::MissedCall),
            ("oh sorry, wrong number", Topic::WrongNumber),
            ("I'd like to add something to my appointment", Topic::AddToVisit),
            ("I'm already booked for Friday but I want to add the shower", Topic::AddToVisit),
            ("Wednesday instead, same time", Topic::SameHour),
            ("is this Luigi's", Topic::WhoIsThis),
            ("did I reach the pharmacy", Topic::WhoIsThis),
            ("hello, can you hear me okay", Topic::Hearing),
            ("¿me escucha?", Topic::Hearing),
            ("what kind of work do you do", Topic::Services),
            ("¿qué tipo de trabajos hacen?", Topic::Services),
            ("is there a penalty if we have to cancel", Topic::BusinessOnly),
            ("do you take credit cards", Topic::BusinessOnly),
            ("is it extra on a Sunday", Topic::BusinessOnly),
            ("¿el trabajo tiene garantía?", Topic::BusinessOnly),
            ("¿puedo pagar en efectivo?", Topic::BusinessOnly),
            ("are your guys bonded", Topic::BusinessOnly),
            ("would a peel be okay while nursing", Topic::BusinessOnly),
            ("is it safe if I take blood thinners", Topic::BusinessOnly),
            ("my son is sixteen and would like a facial", Topic::BusinessOnly),
            ("¿la depilación duele?", Topic::BusinessOnly),
            ("will the peel hurt", Topic::BusinessOnly),
            ("I'm diabetic, can I still have it done", Topic::BusinessOnly),
            ("where can I park", Topic::BusinessOnly),
            ("what if we have to reschedule", Topic::BusinessOnly),
            ("could we cancel the day before if it rains", Topic::BusinessOnly),
            ("are the repairs guaranteed", Topic::BusinessOnly),
            ("¿a qué se dedican?", Topic::Services),
            ("¿arreglan calentadores?", Topic::WeDo),
            ("oiga, ¿también instalan lavavajillas?", Topic::WeDo),
            ("oiga, ¿es la farmacia?", Topic::WhoIsThis),
            ("me llamó su técnico", Topic::MissedCall),
            ("ay perdón, me equivoqué", Topic::WrongNumber),
            ("¿cobran por venir a ver?", Topic::VisitFee),
            ("how many treatments does it take", Topic::BusinessOnly),
            ("are the estimates free", Topic::VisitFee),
            ("¿la cotización es gratis?", Topic::VisitFee),
            ("my husband will talk to you", Topic::OneMoment),
            ("le paso a mi hija", Topic::OneMoment),
            ("me llamó una señorita de ahí", Topic::MissedCall),
        ] {
            assert!(asked(text).contains(&topic), "{text}: {:?}", asked(text));
        }
    }

    #[test]
    fn telling_of_a_trouble_asks_nothing() {
        for text in [
            "my kitchen sink is leaking, can you come tomorrow at two",
            "the toilet runs and I need somebody on Monday",
            "it's 1412 Norton Street in Merriam",
            "yes that works",
            "me llamo Elena Duarte",
            "me llamó Elena Duarte",
            "déjeme apartar el viernes",
            "my wife is pregnant and the furnace is out",
            "my son is twelve and he flushed a toy",
            "we have a home warranty",
            "the parking lot floods",
            "could somebody call me tomorrow",
            "he can park in the alley",
        ] {
            assert!(asked(text).is_empty(), "{text}: {:?}", asked(text));
        }
    }
}
