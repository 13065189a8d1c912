//! Words for somebody else, and wishes to be called back.

use domain::meaning::Intent::Message;

use super::{
    Row,
    Says::{Plainly, Surely},
};

/// Rows of words for whoever comes: in the middle of a booking they are a note to it and no message.
pub(super) const NOTES: [&str; 2] = ["word for somebody", "tell somebody"];

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "message",
        Message,
        Surely,
        &[
            "got|received|have|had a|this|your text|message|email|voicemail ..4 call|saying|asking|about !i_am_due|i_am_overdue|we_are_due|it_is_time|my_annual|our_annual|being_due|due",
            "leave|take|pass|give|relay|record|deliver|dejar|deje ..3 message|voicemail|note|mensaje|recado",
            "call|calls|calling|phone|ring|get ?me|us ?right back ?to_me|later|when|at|on|please|asap|tomorrow|today",
            "have|tell|ask|let|get|want|need ..4 call|text|email|contact|reach|phone|ring|buzz|holler_at me|us ?back",
            "somebody|someone|you|you_guys|you_all|they|a_lady|a_guy|a_man|a_woman|he|she|your_office|the_office ..1 called|rang|phoned|dialed|calling|called_for !in|into|off|out|me_in|us_in|him_in|her_in|me_into|us_into|me_back_in|us_back_in|me_out|us_out ?me|us|my ?back ?from|about|earlier|yesterday|today|phone|cell|number|this|and|$",
            "tried|trying to_call|calling|to_reach|reaching me|us",
            "return|returning|returned ..2 call|phone_call|message|voicemail",
            "missed|got|received|had|there_was|saw ?a|an|your|the ..1 call|voicemail|phone_call|missed_call ..2 from",
            "me|nos|que ?me|nos ?puede|pueden|podria|podrian regresa|regresan|regrese|regresen|regresar|regresarme|devuelve|devuelven|devuelva|devuelvan|devolver|devolverme ?la|mi|una llamada",
            "que|quiero_que ?alguien me|nos llamen|llame|marquen|marque|hablen|llamar|llamarme|marcar|marcarme ?luego|despues|manana|mas_tarde|de_regreso|de_vuelta|por_favor|para_atras|a_este|al|cuando|$ !no_es",
            "me|nos puede|pueden|podria|podrian llamar|marcar|hablar ?de_regreso|de_vuelta|luego|despues|manana|mas_tarde|por_favor",
            "can|could|will|would|have ?please somebody|someone|anybody|anyone|you|you_guys|they ?please call|phone|ring|text me|us !if|when|before|once|first|ahead|as_soon|after_you|by|on_your_way|on_the_way",
            "puede|pueden|podria|podrian ?alguien llamarme|llamarnos|marcarme|hablarme !antes|cuando|primero",
            "me|nos marcan|llaman|hablan|marca|llama luego|despues|mas_tarde|manana|al_rato|de_regreso|para_atras",
            "hablenme|marquenme|marqueme|hableme !antes|cuando|primero|en_espanol|mas_fuerte|mas_despacio|despacio",
            "callback|call_back|llamenme|llameme|devolver_la_llamada|me_llamen|regresen_la_llamada|que_me_llame",
            "marcame|marqueme|marquenme|llameme|llamenme|hableme|hablenme ?de|mas|para|al|cuando|por ?regreso|vuelta|tarde|rato|atras|favor ?$ !antes|cuando_venga|primero|en_espanol|mas_fuerte",
            "dejar|dejarle|dejarles|dejo|dejarte|apuntar|apunte|tomar|toma|tome ?le|me ?un|una|este|el recado|recadito|mensaje|aviso|nota",
            "just|please|can_you|could_you|would_you|if_you_could ?just have|get|ask somebody|someone|a_person|one_of_your ..2 call|ring|phone|text|holler ?back ?at me|us",
            "got|have|had|here_is|with|want_to_leave a|this|an ?quick|little ?important note|message|word|heads_up for the|your|my|our driver|crew|tech|technician|guy|guys|team|office|boss|plumber|electrician|installer|manager|owner|him|her",
            "gate|door|alarm|lock|lockbox|keypad|access ?box code|combo|combination has|is|was|got|'s ?been ?now changed|new|different|now",
            "from|at this|your|that|a ?same number ..3 called|calling|rang|phoned|texted ?me|us|my",
            "give|shoot|drop|throw me|us|my_wife|my_husband a|another ?quick call|ring|shout|buzz|holler|text|jingle ?back",
        ],
    ),
    (
        "word for somebody",
        Message,
        Surely,
        &[
            "have|tell|ask|get|let|want|need ..6 call|ring|text|phone|contact|email|reach my|our|her|his|the wife|husband|daughter|son|mother|mom|dad|father|tenant|tenants|sister|brother|cell|office|partner|manager|neighbor|realtor|work",
            "have|tell|ask|get him|her|them ?to call|text|ring|phone",
            "diga|digan|diganle|avisar|avisarle|avisarles ?le ?a|al ?a ..3 que",
            "have|tell|ask|get ..4 give|shoot|drop me|us ?a call|ring|text|buzz|holler|shout",
            "your|y'all's order|part|parts|delivery|shipment|package|quote|sample|samples|permit ?is|has|are|'s ready|here|in|arrived|came_in|come_in|delayed|shipped|approved",
            "digale|diganle|dile|avisele|avisenle|aviseles|dejele|pasele|informele ..3 que|un|a|al|el|la",
            "que me marque|llame|hable|llamen|marquen|regrese",
            "let|tell ?him|her|them|the_tech|the_technician|the_guy|your_guy|mike|the_owner|you ?know ?that ?i_am|we_are|i_will ?be running_late|be_late|here_now|on_my_way|i_called|gate_code|dog",
            "want|need|like|wanted !to ?for ..2 to_know|to_be_aware|to_have_a_heads_up|to_tell_him|to_tell_her !if|when|how|what|whether|you|that_you",
            "pass|relay|forward|send ?it|this|that|word along|on|word to|that|the",
            "just letting you_know",
            "i|we ?am|are|will ?going_to|be ?going_to|be ?running ?about|some|a ?# ?# ?minutes|bit|little late|behind !on|with|in|payment|rent ?for|to|by|$",
            "running ..3 late|behind",
            "voy|vamos|llego|llegamos|llegare|voy_a_llegar|vamos_a_llegar ..3 tarde|retrasado|retrasada|atrasado|atrasada|retrasados !manana",
            "let|letting !me|you|us|'s ..3 know ?that|about|i|we|to|when|the|if|not !@when_word|if_you_can",
            "get|send|give that|this|it|word ?along ?over to him|her|them",
            "let|tell|remind|inform whoever|whomever|whichever|whatever_guy|everybody|anybody_who ..6 know|that|to",
            "want|need|like ?for ?just the|your|that|him|her|them|whoever !@when_word ..6 to_know|to_hear|to_be_told|to_be_aware|to_get_word",
            "he|she|they|the_guy|the_tech|your_guy|the_crew ?will ?really needs|need|ought|should ?to know|hear|be_told|be_aware|be_warned",
            "make_sure|make_certain|be_sure ?that he|she|they|the|your|everybody|whoever ..2 know|knows|hear|hears|understand|understands|has_it|have_it",
            "leave|send|pass|get|give|carry ?a ?little word to|for|with|along ?to the|your|him|her|my|them|everybody ?@role ?that",
            "leave|send|pass|get|give ?a word that",
            "relay|pass_along|pass_on this|that|it|something|to the|your|him|her|them|$",
            "make|leave|put|add|take ?me ?yourself ?a|that|this ?little ?quick note that|of|on|in|for|to|somewhere|he|the|about ..8 call|knock|ring|park|use|come|text|touch|open|let",
            "put|write|jot|note|mark|scribble|type down|in_there|in_the_notes|on_there that|there|the|for|he|my|we|i !for|on ",
            "jot|write|scribble|note|take this|that|it down",
            "jot|write|scribble|mark down that|for",
            "put|write|note|stick|mark ?it|that|this ?down on|in the|my|your|his ticket|file|order|work_order|sheet|chart|record|notes|paperwork",
        ],
    ),
    (
        "tell somebody",
        Message,
        Plainly,
        &[
            "tell|remind|inform|notify|warn !me|us|you|if|whether|what|how|when|a|the_truth|him_not|them_not ..2 that|to|the|i|we|my|it|he|she|his|her|our|your|they",
            "guy|man|tech|technician|plumber|electrician|crew|boy|boys|guys|fella|lady|girl|who|he|they ..4 left|forgot his|her|their|a|some|one_of_his ?own ?good ..2 wrench|ladder|flashlight|tool|tools|toolbox|phone|jacket|coat|hat|cap|hammer|keys|gloves|screwdriver|drill|meter|clipboard|glasses|sunglasses|thermos|charger|bag|pliers|vacuum|sweater|wallet|cup|hose|tape_measure|drop_cloth|bucket",
            "^ for the|your guy|tech|technician|driver|crew|plumber|electrician|fella|man|boys|painters|roofers",
            "gate|door|alarm|lockbox|garage code|combo|combination for the|your|him|her|whoever ?guy|tech|crew|driver|plumber|electrician",
        ],
    ),
];
