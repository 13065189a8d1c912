//! Wishes for another time than the one that stands.

use domain::meaning::Intent::Reschedule;

use super::{
    Row,
    Says::{Hint, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "reschedule",
        Reschedule,
        Surely,
        &[
            "# ?#|oclock|o'clock|am|pm ?@is|will|does|are not|no_longer ?going_to ?be ?able_to work|working|happen|good|possible|doable ?anymore|out",
            "what else ?do|have|can|could|is ..2 have|got|open|available|offer|do",
            "reschedul*|re_schedule|rescheduled|rebook|re_book|reprogramar|reagendar|postpone|postponing|push_back|push_it_back|posponer|aplazar|put_off",
        ],
    ),
    (
        "move it",
        Reschedule,
        Surely,
        &[
            "@shift|move|change|changing|switch|shift|push|bump|delay|swap|bring|modify|adjust|alter|amend|update|edit|upgrade|extend|correct|edits|changes|moving|switching|swapping|pushing|cambiar|mover|cambie|mueva|modificar ..6 @visit|check_in|checkin|check_out|checkout|arrival|departure|slot|appointment_time|service_time|estimate !number|is_about|status",
            "@visit|slot|appointment_time|checkin|checkout ?time|date|day ?needs|need|to|has|have|should|must|can|could|be|got ?to ?be|been ?to ?be changed|moved|switched|delayed|pushed|shifted|swapped|modified|bumped|altered",
            "change|move|switch|shift|adjust|delay|push|modify|swap|update|bump|cambiar|mover ?@own date|time|day|hora|dia|fecha !to_me|zone|clock|is",
            "@shift|move|change|switch|push|shift|bump|delay|swap|mover|cambiar ?it|that|this|mine|me|us|them|everything|things|la|lo ?up|back|out|over|from ?@when_word ?to|for|until|till|forward|para|al|a|by ?a ?the ?next|later|earlier|another|different @when_word|week|day|hour|time|month|date",
            "adelantar|atrasar|recorrer|posponer|aplazar|correr ..3 cita|visita|turno|hora",
            "swing|slide|nudge|scoot|roll it|that|this|mine ?back|up|over to|for|by ?the ?@when_word ?#",
            "@shift|move|change|switch|push|shift|bump|delay|swap ?it|that|this|mine|me|us|them|everything ?up|back|out|over to|for|until|till|by|from ?a #",
            "to|for|on|at|in|need|want|like|pick|choose|have|find|get|try|do|make|otro|otra ?a ?an different|another|earlier|later|new|alternate|better|dia|hora time|day|date|slot|week ?than|please|instead|for|if",
            "@shift|move|change|switch|push|shift|bump|swap ..4 to|from|for|until the @ord",
            "time|date|day|slot|appointment ..4 not|no_longer work|works|working|suit|suits|fit|fits ..6 new|another|different|other|change|move",
            "@shift|move|change|shift|switch|push|modify ..3 dinner|lunch|brunch|stay|room|trip|party",
            "booked|reserved ..8 change|switch|move",
            "@when_word ?does|do|will not|no_longer work|works|good ..8 next|another|instead|can|later|different",
            "switch|change|swap|move|trade days|dates|times|slots|rooms",
            "instead of ..3 @when_word|#",
            "rather than ..2 @when_word|#",
            "@when_word|# rather_than|instead_of|in_place_of",
            "@when_word ..4 instead",
            "rather|prefer|better ..3 @when_word ..4 than|instead|over",
            "have|got|existing|current|i_am|supposed|scheduled|booked|appointment|reservation|booking ..14 make|need|have ?to|some ?make ?a|some|few changes|change|switch|move ",
            "@visit|supposed_to ..10 switch|move|change|push|swap ?that|it|this|them ..2 to",
            "@visit ..10 need|want|like|do|have it|that|them ?to ?be ?on ?the week|day|month|following|later|earlier|next|after",
            "reservation|appointment|booking|meeting|visit ..12 change|move|switch|modify|adjust|update|push it|that|this|them",
            "@visit ..8 rather|instead than|of",
            "add|remove|include ..5 to|from|on|in ..2 reservation|booking|appointment|party",
            "swap|trade|exchange|switch ..6 for|with|to ..4 slot|one|time|@when_word|appointment",
            "make|need|some changes ?to ?@own ..2 @visit|schedule",
            "come|do|be|make_it|be_there|arrive|checkin|check_in|leave|check_out|late|later ..3 @when_word|later|earlier ?in_the_day than|instead ?of ?planned|scheduled|expected",
            "running|be|slightly|bit late ..6 delay|push|move",
            "can_not|will_not|not_able_to|not_be_able_to|not_going_to make|do|come|attend|be|keep ..8 another|different|move|later|instead|reschedule|change|next|other|switch|how_about|what_about|got_anything|have_anything|do_you_have|anything",
            "@when_word ?does|do|will not|no_longer work|works|good ..4 can|could|do|is|how|what",
            "cambiar|mover|pasar ..2 cita|reservacion|visita|para|al|el",
            "otro|otra dia|hora|fecha",
        ],
    ),
    (
        "make it",
        Reschedule,
        Hint,
        &[
            "make|do|bring|get|put it|that|this|mine ?up|back|out ?on|to|for ?the ?next|later|earlier @when_word|#|week|time",
            "can|could|how_about|what_about ?we|you ?do @when_word",
        ],
    ),
];
