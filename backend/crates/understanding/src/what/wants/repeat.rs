//! Wishes to hear it again, and for a moment's patience.

use domain::meaning::Intent::{Repeat, Wait};

use super::{
    Row,
    Says::{Plainly, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "repeat",
        Repeat,
        Surely,
        &[
            "repeat|repeated|repeating|repita|repitame|repetir|reiterate|rephrase|restate|recap !customer|business|client|visit|order",
            "say|tell|ask|state|read|explain ?me|it|that|this|what|the ..4 again|once_more|one_more_time|another_time|over|slower|slowly|louder|differently !on|the_phone|there|here|the|at",
            "give ?me|us it|that|this|the|those|your ..3 again|once_more|one_more_time|slower|slowly",
            "say again|that_again|it_again|what|that_one_more_time",
            "come again",
            "again|once_more|one_more_time|otra_vez|de_nuevo|mande|como_dijo|como|perdon|que_dijo $",
            "one_more_time|once_more|once_again|one_more ?please $",
            "not ?quite|really|fully|clearly ?able_to ?be get that|you|it|what|your|all|any|everything ?part|last|word|bit|said|just !to|out|off|fixed|open|working|running|started|done|up|down|in|on|a|the|my|any|into",
            "not ?quite|really|fully|clearly ?able_to ?be hear|catch|understand|follow|make_out|heard|understood ?that|you|it|what|your|all|any|everything|the_last|the_first|a_word ?part|last|word|name|bit|you|said|were|are|of|just ?said|saying|bit|part|that",
            "not ?quite|really|fully got ?all|any|most|half ?of that|it|what_you ?said",
            "could|did|can|do not ?quite|really hear|catch|understand|follow|make_out|comprehend !the|my|our|a|any ?what|that|you|it|a|the|your",
            "could|did|can|do not ?quite|really get what|that|you|it|your !to|out|off|fixed|open|working|running|started|done|up|down|in|on",
            "what ?was|is|did|were|do|are|would ?that|it|you|your ?just|last|again ?said|say|saying|tell|ask|mean|question|again|asking $",
            "pardon|huh|excuse_me|beg_your_pardon|sorry_what|wait_what|come_back $",
            "^ what|sorry|huh|pardon|what_now|eh|excuse_me|como|mande|que ?me|please|was_that|did_you_say $",
            "missed|lost what|that|you|the ?last ?part|you|bit ?said|were_saying|of|there $",
            "speak|talk up|louder|slower|slowly|more|mas",
            "run|go that|it|over ?by|through|that|it me|again ?again",
            "you are|were breaking_up|cutting_out|garbled|muffled|too_fast|going_too_fast|hard_to_hear|faint",
            "no le|lo|la|te ?pude escuche|oi|entendi|escucho|oigo|entiendo|escuchar|entender",
            "no entendi|escuche|entiendo|oigo|oi",
            "what did|was|is you|that|it ?just say|said|again",
            "what ?was ?is|'s ?that|the ?very last part|bit|word|thing|one|piece ?again ?you_said ?please $",
            "what ?was|is|'s ?that|the first|middle|other part|bit|word ?again ?you_said $",
            "did_you_say|you_say|you_said|was_that|is_that|was_it # or #",
            "^ ?wait|sorry|hold_on|hmm was|is|did_you_say ?that|it # or # ?something $",
            "como|que dijo|dijiste|dice|dijeron",
            "no ?le|lo|la|te ?pude agarre|cache|pesque|capte|agarro ?el|la|bien|que|lo|$",
            "lo|la repite|repites|repiten|repita ?mas ?por",
            "se corto|cortaba|entrecorta|entrecorto|corta|cortando|oye_mal|escucha_mal|escucho_mal ?tantito|poquito|mucho|un|la|usted|todo|$",
            "didn't|didnt hear|catch|get",
            "slow|slower down",
            "line|call|phone|connection|you|signal|sound ?is|was|just|keeps|kind_of ?just ?kind_of cut|cuts|broke|dropped|dropping|breaking|cutting|went|faded|fading out|up|off|dead|in",
        ],
    ),
    (
        "wait",
        Wait,
        Plainly,
        &[
            "hold|hang on|up|please|tight|the_line !to|my|the",
            "wait|just|give_me|gimme|need|in|bear_with_me|take_me ?just a|one|another ?quick sec|second|seconds|minute|moment|min|bit|tick $",
            "wait|just|give_me|hold_on|hang_on|hold|need|one_moment|take|be ?just ?for a|one|another|two ?quick sec|second|seconds|secs|minute|moment|tick !ago|opinion|one|appointment",
            "^ one|a|two ?quick sec|second|seconds|secs|minute|moment|tick ?please|while",
            "bear with me",
            "let me ?just|go|quickly|first|see ?and ask|check|look|see|think|grab|find|get|pull_up|look_up|find_out ?at|with|for|if|what|up ?@own|the|a|his|her|some wife|husband|spouse|mom|dad|mother|father|roommate|partner|boss|landlord|calendar|schedule|planner|phone|glasses|pen|pencil|paper|card|wallet|husband's|wife's|son|daughter|book",
            "let me ?just think|see|look $",
            "i|we ?will|have_to|need_to|got_to|am_going_to|am_going_to_have_to ?just ?have_to|need_to ask|check_with|look_at|talk_to ?@own wife|husband|spouse|mom|dad|roommate|partner|landlord|boss|calendar|schedule ?first",
            "somebody|someone is|'s at the door",
            "be right back",
            "^ ?hey wait|hold|hang ?on ?please $",
            "un momento|momentito|segundo|segundito|minuto|minutito|instante",
            "espere|espereme|esperame|espera|aguanteme|aguante|permitame|permiteme|dame|deme ?tantito|un ?momento|segundo|momentito $",
            "deje|dejeme|dejame ?le ver|pregunto|preguntar|preguntarle|pregunto_a|reviso|revisar|checo|checar|pensar|buscar|busco",
        ],
    ),
];
