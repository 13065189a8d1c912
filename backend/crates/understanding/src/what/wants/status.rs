//! Questions about a visit, a part or a job that is under way.

use domain::meaning::Intent::Status;

use super::{
    Row,
    Says::{Hint, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "status",
        Status,
        Surely,
        &[
            "confirm|confirming|confirmation|verify|verifying|double_check|doublecheck|recheck|confirmar ?to|of|on|for|if|that|#|two|three|four|five|you|about|and ..6 @visit|i_have|i_am|my|booked|scheduled|time|order|today|tomorrow|someone|you_are_coming",
            "@visit ..8 confirmed|verified|still_on|still_good|all_set|confirmada",
            "check|checking|update|updates|news|word|follow|following|inquire|ask|asking|calling|wondering|heard|hear|know ..5 status|on_my|up_on|on_the|about_my|on_our|about_the_status ..4 @visit|order|part|parts|job|permit|estimate|quote|repair|request|claim|work|install",
            "check|see|know|ask|find_out ..3 if|that|whether ..3 i|we|my|there|you ..3 booked|scheduled|still|appointment|reservation|down_for|confirmed|on_the",
            "status of|on|for ..4 @visit|order|repair|job|my|the",
            "what|when|which ?time|day|date is|'s|are|was|does ..3 technician|tech|plumber|guy|you|they|inspection|he|she|crew supposed|scheduled|coming|arriving|getting_here|get_here|come|arrive",
            "what_time|when|what_day|which_day|what_date is|'s|are|was|does ..2 my|our|the ..2 @visit|inspection !is|that",
            "what time|day is|'s my|our|the appointment|visit|reservation|cita|booking",
            "when|what_time|what_day is|was it|that again",
            "when is|'s|are|will ?my|our|the|your|somebody|someone ..2 appointment|visit|reservation|technician|tech|plumber|guy|arriving|coming|supposed",
            "where|how_far|how_long|how_close|what_time is|'s|are|until|till|before|will|away_is ?my|the|your|our|a ..3 technician|tech|guy|plumber|electrician|driver|crew|he|they|team ?gets|here|arrive|is|be|going",
            "has|have|did|is|are|was ..4 part|parts|order|permit|unit|estimate|quote|report|inspection|request|cotizacion ..4 come|arrive|arrived|ready|in|done|sent|received|approved|ordered|here|yet|through",
            "@is|are|still|am ?the|your|my someone|somebody|anyone|you|the_tech|the_guy|we|i|he|they|your_guy|technician|plumber ?guys|still still_on|still_good|still_happening|still_planned|still_a_go|still_set|still_down|on_for|running_late|on_the_way|on_his_way|on_their_way|on_schedule|coming|booked|scheduled|down_for|going_to_be_late|set_for !@trouble|leak*|not|have|having|open|smell*|no",
            "still coming|on_for|scheduled|good_for|booked|on_track",
            "do|did|does ?i|we ?still have ..2 @visit|anything|scheduled|appointment|you_down ?with|for|on|booked",
            "got|received|have|get|there_is ..3 text|email|message|call|reminder|notification ..3 confirm|about|reminder|for ..4 @visit|appointment|time",
            "eta|arrival_window|time_of_arrival|arrival_time|time_frame_for",
            "any|an update|updates|news ?on|about|regarding",
            "did|have|has you|they|anyone|the ..3 get|receive|got|received|finish|finished|come|been|look ..4 request|message|email|photos|pictures|form|application|yet|house",
            "a_que_hora|cuando|cual ..3 mi|la cita|visita|reservacion",
            "confirmar mi|la cita|reservacion",
            "ya ..2 viene|vienen|llega|llegan|en_camino",
        ],
    ),
    (
        "has an appointment",
        Status,
        Hint,
        &[
            "i|we ?already|do ?have|got ?a|an|my ?existing ..3 appointment|reservation|booking ?scheduled|set|for|on|at|with|under|tomorrow|today",
            "my|our|the ..2 appointment|reservation|booking|cita ?is",
            "existing|current|upcoming appointment|reservation|booking",
        ],
    ),
    (
        "on the way",
        Status,
        Surely,
        &[
            "has|have|did|is|are he|she|they|somebody|someone|my_guy|the_tech|your_guy|my_tech|the_crew ?even ?already left|leave|leaving|started|arrived|finished|gone|called_in|checked_in ?yet",
            "which|what|whose tech|technician|guy|plumber|one|crew|electrician|fella|person ..2 coming|assigned|sending|send|sent|here|out|have",
            "still good for|with|to_go",
            "what|which time|day|date ?again did|do|have|had|am|are|were|was ?i you|i|we|they|he|she ..4 put|have|down|schedule|scheduled|book|booked|set|got|say|said|tell|told|signed_up|penciled",
            "did|have|has|do ..4 order|ordered|get|got|find|found|ship|shipped|receive ..2 part|parts|unit|filter|motor|board",
            "thought|figured|expected|expecting|understood|supposed ..2 somebody|someone|you|you_all|he|they|a_tech|the_tech|your_guy was|were|would|is|are|to",
            "my|our name ..1 on|down ..1 list|schedule|books|calendar|for",
            "what|which day|time|date ?is ?that|it|this|my|our|i|we ?appointment|visit|one ?it ?is|was|'s|am|are ?for ?set|for|booked|scheduled|down $",
            "tell|see|check|know|remember|remind|look_up ..2 what|which day|time|date ..5 is|was|'s|for|booked|scheduled",
            "where is|'s|are|at ?is|'s ?my|your|the|our|this|that guy|guys|tech|technician|man|plumber|electrician|fella|fellow|crew|driver|installer|roofer|dude|boys|he|they|you|everybody|everyone|somebody|person !located|based|from",
            "where he|they|she is|are|at",
            "is|are|'s he|she|they|somebody|someone|anybody|anyone|you|you_guys|you_all ?guys ?still ?even ?ever on|headed|heading|en|close|coming|almost|running|lost|nearby|around_the_corner ?his|her|their|the|my ?way|route|here|behind|late|over !@weekday|the_day",
            "is|are|'s my|your|the|our|that ..1 guy|guys|tech|technician|man|plumber|crew|electrician|fella|driver|installer|boys|roofer ?still ?even ?ever on|headed|heading|en|close|coming|almost|running|lost|nearby|around_the_corner ?his|her|their|the|my ?way|route|here|behind|late|over",
            "on his|her|their|the way ?yet|here|over|now",
            "how far|close|long|much_longer ?out|away|till|until|before ?is|are|'s|till|until|before|will he|she|they|the_guy|the_tech|my_guy|my_tech|your_guy|your_tech|you|you_all|somebody|someone|the_plumber|the_crew ?gonna ?be ?gets|get|shows|is|are|getting|have",
            "when|what_time can|should|might|do|will i|we expect",
            "when|what_time is|are|will|does|do|'s he|she|they|you|you_all|you_guys|somebody|someone|your_guy|your_guys|the_guy|the_tech|the_technician|the_crew|the_plumber|my_tech|him|them|the_electrician|anybody ?guys ?all ?supposed ?to ?be ?gonna ?going_to coming|come|arriving|arrive|get_here|getting_here|be_here|here|show|showing|get_to|getting_to|headed|due ?out|up|over !to_get|back_to|open|close",
            "who is|'s|will|are ?the|you|be|my|going_to coming|come|sending|sent|assigned|tech|technician ?out|to|over|today|tomorrow|@day",
            "still coming|on|scheduled|booked|down|set|happening ?for|with ?@day|tomorrow|today|this|my|the|us|me|#",
            "have|'ve|has not ?yet ?ever heard|seen|gotten anything|nothing|anybody|anyone|a_call|word|from|back|him|them|a_soul",
            "told|said|promised ?me|us ?that somebody|someone|he|you|they|a_tech|the_tech|your_guy|a_guy|you_all ..1 would|will|was|were|going_to ?be ?be here|there|by|come|coming|out|at",
            "been|still ?just waiting|sitting ..6 still|all|since|for|on ..6 coming|headed|way|your|anybody|where|hour|hours|here",
            "a_que_hora|cuando|que_dia|a_que_horas ..3 llega|llegan|viene|vienen|va_a_venir|van_a_venir|va_a_llegar|van_a_llegar|pasa|pasan !a_costar|a_instalar",
            "donde anda|andan|viene|vienen|esta|estan ?ya el|la|mi|su|los|tecnico|plomero|muchacho|electricista|senor",
            "ya ?casi ?mero|va|viene|vienen|llega|llegan|estan|esta ?a en_camino|en_el_camino|cerca|por_llegar|el_tecnico|el_plomero|el_muchacho",
            "make|making|be|just|want|double ?double sure|checking|certain|verifying|check ..3 i_am|we_are|i'm|still|my|you_have|you_got|it_is ..4 down|on|scheduled|booked|good|set|coming|for|still",
        ],
    ),
];
