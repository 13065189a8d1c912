//! Thanks, goodbyes, greetings.

use domain::meaning::Intent::{Goodbye, Greeting, Thanks};

use super::{
    Row,
    Says::{Plainly, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "thanks",
        Thanks,
        Plainly,
        &[
            "been|were|are|was|is ?so|very|such ?a ?big|great|huge|real ?tremendous help|helpful|sweet|kind|lifesaver|doll|angel|blessing",
            "thank|thanks|thankyou|gracias|thx|ty|tysm|thanx|agradezco|agradecido",
            "appreciate|appreciated|appeciate|apreciate|appriciate|apprecciate|appreciative|grateful|thankful|gratitude|much_obliged|lifesaver|life_saver|you_are_the_best|kudos|cheers|you_rock",
        ],
    ),
    (
        "goodbye",
        Goodbye,
        Plainly,
        &[
            "bye|goodbye|bye_bye|goodnight|good_night|farewell|adios|cya|ciao|toodles|chao|ta_ta|hasta|so_long|adieu|au_revoir|sayonara|buh_bye",
            "good|nice bye|seeing_you|talking|chatting|chat|speaking|conversation",
            "?this|it was a|so|very ?nice|good|great|lovely|pleasant|fun chat|talk|conversation|talking|chatting",
            "talk|see|catch|speak|chat ?to|with you|ya|you_all|u ?guys ?all ?later|soon|then|tomorrow|next|around|again|there|@day",
            "take care|it_easy",
            "have|enjoy ?a|your ?very|the|rest ?of ?your ?very|wonderful good|great|nice|blessed|lovely|wonderful|safe|fantastic|pleasant ?one|day|evening|night|weekend|rest|afternoon|thanksgiving|holiday",
            "i|we have_to|have_got_to|got_to|got_have_to|must|should|better|had_better|need_to|ought_to ?better ?probably go|run|leave|hang_up|head_out|get_going|scoot|jet|bounce !to|with|back|through|over|there|on|for|under|a|the|my|it|it's|without|by|in|so|home|at|before|around ?now|here|$",
            "i|we am|are|will|am_going_to go|going|leave|leaving|run now|$",
            "i|we am|are off|leaving|heading_out|done_here|signing_off ?now|here ?then $",
            "i|we am|are out|outta|out_of here|$",
            "let you|ya|you_all ?guys ?folks go|get_going|get_back|get_on|get_to_it|run|off_the_phone !through|over|under|in|into|up|ahead_and",
            "got|have|need|time|better to go|run|leave $",
            "that is|will|would ?be all|it|everything ?for ?i ?now|today|need|needed|wanted|have|me $",
            "^ ?okay|alright|well|see_you|catch_you later|peace|peace_out|ttyl|until_next_time|until_then|signing_off|over_and_out $",
            "hasta luego|pronto|manana|la_vista",
            "^ ?no|bueno|ah ?no|pues|ya ?nada_mas|ya ?eso|es|seria|fue|era es_todo|todo|nada_mas ?por|muchas ?ahora|hoy|gracias|senorita|adios|bye $",
            "que ?tenga|le|te ?tenga|vaya ?muy|un|una|bien buen|buena|lindo|bien dia|tarde|noche",
            "que este|esten|le_vaya|les_vaya|te_vaya|pase|pasen|la_pase ?usted ?muy bien $",
            "end|hang ?this|the|up call|conversation|chat|up|now",
            "nos vemos",
        ],
    ),
    (
        "hanging up",
        Goodbye,
        Surely,
        &[
            "i|we ?will|can|may|might|should|am_going_to|are_going_to|have_to|guess_i_will|think_i_will ?just ?have_to ?to call|try|ring|phone|get ?you|you_all|you_guys ?right back|again|later ?later|tomorrow|some_other_time ?to",
            "let me|us call|ring|phone|get ?you|you_all|with ?right back|again ?to",
            "le|les|luego|despues llamo|marco|hablo|vuelvo_a_llamar ?luego|despues|mas_tarde",
            "hang|hanging up !a|the|my|some|two|three",
        ],
    ),
    (
        "greeting",
        Greeting,
        Plainly,
        &[
            "^ yo ?yo what|hey|dude|man|bro|there|$",
            "hi|hello|hey|hiya|heya|heyo|howdy|greetings|hullo|hallo|hola|sup|wassup|whassup|aloha|bonjour|salutations|ello|hii|heyy|buenas",
            "^ ?well|hey|hi morning|evening|afternoon there|you_all|ma'am|sir|everybody|folks|hon|honey|darling|to_you",
            "good|buenos|buenas|buen morning|afternoon|evening|day|dias|tardes|noches|dia",
            "how do you|ya|you_all ?all do",
            "how|hows ?have|are|is|'s|has you|ya|you_all|things|life|everything|your_day|everybody|your_night|your_morning|your_week|your_weekend",
            "how|how've|hows|has ?have|is|are|'s|do ?you|it|ya been|doing|going|do|feeling|hanging|holding",
            "what is|'s up|new|happening|going_on|good|cracking|shaking",
            "nice|good|great|glad|pleased|pleasure|lovely|happy ?is ?it ?to see|meet|hear|talk|make_your ?to|from you|ya",
            "long time no see",
            "it is ?so|very|really good|nice|great|lovely ?to see|meet|hear|talk",
            "are you there|awake|listening|well|okay|good $",
            "como ?te|le esta|estas|va|esta_usted",
            "que tal|onda|hay_de_nuevo",
            "hope|trust you are|have|had ..2 well|good|great|day",
        ],
    ),
];
