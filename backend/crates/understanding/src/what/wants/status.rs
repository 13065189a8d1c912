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
            "@is|are|still|am ?the|your|my ?someone|somebody|anyone|you|the_tech|the_guy|we|i|he|they|your_guy|technician|plumber ?guys|still still|on_for|running_late|on_the_way|on_his_way|on_their_way|on_schedule|coming|booked|scheduled|down_for|going_to_be_late|set_for !leak*|not|have|having|open|smell*|no",
            "still coming|on_for|scheduled|good_for|booked|on_track",
            "do|did|does ?i|we ?still have ..2 @visit|anything|scheduled|appointment|you_down ?with|for|on|booked",
            "got|received|have|get|there_is ..3 text|email|message|call|reminder|notification ..3 confirm|about|reminder|for ..4 @visit|appointment|time",
            "eta|arrival window|time_of_arrival",
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
];
