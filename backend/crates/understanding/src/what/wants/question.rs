//! Questions about the business and its services.

use domain::meaning::Intent::Question;

use super::{
    Row,
    Says::{Hint, Plainly, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "question about the business",
        Question,
        Surely,
        &[
            "se puede|pueden|vale|recomienda ..4 despues|antes|durante|con|sin|si",
            "^ ?y|oiga|disculpe ?se puedo|puede|debo|deberia|tengo_que|hay_que|necesito ..3 despues|antes|estar|quitar|cerrar|apagar|banarme|banar|maquillarme|manejar|salir|comer|tomar",
            "^ ?ustedes|oiga|disculpe|hola tienen|hay|cuentan|manejan|hacen|ofrecen|usan ?con tecnicos|tecnico|gente|personal|licencia|seguro|garantia|alguien",
            "can|could|should|may|must|do|will i|we|you ..1 put_on|put_makeup|put_lotion|put_anything|wear|shower|bathe|exercise|work_out|drink|swim|fly|flush|turn|touch|empty|clear|unplug|shave|tan|sleep|eat ..4 before|after|it|that|on|off|while|during|with|until|first|makeup|everything",
            "is|are your|the|you_all|you ..3 licensed|insured|bonded|certified|experienced|background_checked|trained|qualified|family_owned|local",
            "cancellation|cancelation|refund|privacy|pet|warranty policy|policies",
            "cancellation|late|no_show fee|fees|charge",
            "check|see|know|wondering|ask|find_out|does|do|if|whether|will|is ..5 take|takes|accept|accepts|accepting|taking|allow|allows|offer|do|does reservations|bookings|walk_ins|walkins|insurance|credit_cards|cash|appointments|reservation !for_me",
            "is it possible to make|book reservation|reservations at",
            "where are|is|'s ?you|you_guys|your|the|you_all ..2 located|location|office|at|based|shop|address|store|from",
            "what is|'s your|the|you_guys address|location|number|email|website|warranty|policy|license|name|service_area|process|phone_number",
            "do|does|are|is|will|did you|you_guys|your|the|you_all|they|anyone|someone ?guys|all|also|still|currently|technicians|technician|guy|tech|company|business ?going_to service|serve|cover|licensed|insured|bonded|certified|experienced|background_checked|family_owned|wear|carry|sell|stock|warranty|guarantee|recycle|haul|pull|bring|use|accept|take|speak|require|need_permits|need_a_permit|recommend|warrant|match|beat_prices|do_commercial|do_residential|work_on|work_with|work_in|come_to|travel_to|go_to|go_out_to|belong|train|wear_shoe|clean_up|have_a_license|have_insurance|have_references|have_reviews|have_parking|have_a_pool|have_a_gym|have_wifi|allow",
            "can|could|would you ?guys ?also work|recommend|guarantee|match|haul|pull ?on|with|in",
            "how long does|do|will|would|is|are|has|have|did|should|can",
            "how long|soon ?before|after|until|till ?does|do|will|would|is|are ..6 take|takes|last|lasts|kick_in|wear_off|heal|dry|cure|set|work|settle|show|hold_up",
            "do|does|will|is|are|would the|your|my ?@pro|guy|tech|guys|crew ..2 need|have|going to|any|in|inside|access|room ?get|be|come|into ..4 attic|house|basement|crawl_space|crawlspace|inside|yard|backyard|garage|panel|home|there",
            "do|does|will|would|can you|you_guys|you_all|they|your_guys|anybody|somebody ?guys ?even|ever|also|all|still come|go|travel|drive|make_it|work ?calls ?all_the_way ?out ?over|up|down|far ?as_far ?as to|past|near|around|in !look|fix|see|check|my|the|give|do|inspect|clean|me|us|a|an|our|today|tomorrow|@weekday|replace|install|repair|and|here|this|at|for|on|#|be|get|take",
            "do|does|will|would|can you|you_guys|you_all|they ?guys ?even|ever|also|all|still come|go|travel|drive|make_it|work ?all_the_way ?out ?over as_far|all_the_way|past|up_to|down_to",
            "do|does|will|would|can you|you_guys|you_all|they ?guys ?even|ever|also|all|still service|serve|cover ?the|out|all|anything|anywhere|near|around|into ..3 county|city|side|area|town|suburbs|zip",
            "is there anything|something ?else ?that i|we|he|they need|should|have|can|could|must|do",
            "how does|do|would it|this|that|the|your|you ..3 work|works|handle",
            "do|does|should|must i|we|somebody|someone|anybody|an_adult ?have_to|got_to|gotta|need_to|has_to|needs_to be home|there|present|around|here !fixed|done",
            "^ ?y|oiga|disculpe|hola ustedes ?tambien|no arreglan|reparan|instalan|hacen|ponen|revisan|venden|limpian|trabajan|dan|destapan|cambian",
            "do i|we need|have ?to ?be ..2 permit|home|there|anything|prepare|sign|pay_first|do|move|clear|empty|clean|cover|unplug|shut|turn|tie|lock_up|pay_up_front|buy",
            "what|which kind|kinds|type|types|brand|brands|areas|cities|zip|payment|forms|services|insurance|else|sort ?of ..3 do|does|are|is you|your|they|covered|included|accept|offer|carry|use|serve|recommend",
            "is|are ?the|your|there|a|any ..3 included|allowed|permitted|required|safe|covered|under_warranty|kid_friendly|accessible",
            "do|does|have you|they|it|the_hotel|you_guys ?guys have|got|offer ..2 wifi|parking|pool|gym|pets|smoking|elevator|references|license|insurance|reviews|spa|shuttle",
            "is|are there ..2 wifi|parking|pool|gym|pets|smoking|elevator|references|license|insurance|reviews|spa|shuttle",
            "are you a|an|really|actually ?a robot|human|person|machine|real|bot|ai|recording",
            "am_i|is_this ?speaking|talking|a|an ?to|with ?a robot|human|person|machine|real_person|real|bot|ai|recording|computer|who",
            "who is this|am_i_speaking|am_i_talking|do_i_talk",
            "tengo|una pregunta",
            "where ?would ?is|'s|be|do_i_find ?is ?the|my|our|it ?main ?water|gas shut_off|shutoff|cut_off|cutoff|valve|breaker|meter|stopcock ?valve|switch ?on|for|to|at",
            "donde esta|queda|estaria|encuentro ?ubicada|ubicado la|el llave|valvula|medidor|interruptor|breaker|switch ?de|del|general|principal ?paso|agua|gas",
            "cuanto ?tiempo ?se|me|es|mas|de tarda|tardan|tardaria|tardarian|dura|duran|duraria|demora|demoran|garantia",
            "duele|doloroso|dolorosa|painful|does_it_hurt|will_it_hurt|hurt_much|hurt_a_lot|is_it_safe|es_seguro_hacerse|tiene_riesgos",
            "how_many|cuantas|cuantos sessions|sesiones|treatments|tratamientos|visits|visitas|units|unidades|syringes|jeringas",
            "donde estan|esta|quedan|queda ?ubicados|ubicado|la_oficina",
            "aceptan|tienen|dan|hacen|ofrecen|trabajan ?con tarjeta|seguro|garantia|estacionamiento|efectivo|financiamiento|licencia",
            "offer|have|give|provide|is_there|got|carry|honor ?any|a|an|some ?kind ?of warranty|warranties|guarantee|guarantees !discount",
            "can|could|should|may i|we ?still|even|really|ever go|do|work|drink|wear|get|have|use|take ..5 after|before|with|while|during|on|if ..1 botox|filler|laser|peel|facial|accutane|treatment|microneedling|pregnant|nursing|waxing|shot|injections",
            "how often|many_times|frequently should|do|would|does|am|must",
        ],
    ),
    (
        "question about services",
        Question,
        Plainly,
        &[
            "^ ?hey|hi|so you|you_all|you_guys ?guys ?all ?ever|even|still|also go|come|work|service|cover|handle|mess|do|sell|carry ?out|with|on|to ..3",
            "^ ?hola|oiga|disculpe|ustedes|y|buenas ?ustedes|tardes|dias hacen|manejan|venden|trabajan|ofrecen|realizan|arreglan|instalan|reparan|limpian|atienden|cubren|dan|aceptan",
            "do|does ?you|you_guys|your|you_all|they ?guys|also|ever|company do|install|repair|fix|replace|clean|handle|service|remove|build|make|work|treat|carry ?on",
            "can|could|do|would you|you_all|you_guys|y'all ?guys ?even|also|ever handle|deal_with|do|work_on|tackle ?a|an|the|any gas_line|gas_lines|commercial|mobile_home|mobile_homes|trailer|trailers|tankless|oil|propane|older|restaurants|apartments|rentals",
        ],
    ),
    (
        "a question",
        Question,
        Hint,
        &[
            "i|we ?just|also ?have|had|got ?a ?quick question|questions",
            "quick question",
            "wondering|curious|question",
            "^ what|why|who|which|whose|how|where|do|does|did|is|are|can|could|will|would|should|has|have|when|que|como|donde|cual|quien|por_que !you_guys_come",
        ],
    ),
];
