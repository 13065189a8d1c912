//! Questions about when the business is open or works.

use domain::meaning::Intent::Hours;

use super::{
    Row,
    Says::{Plainly, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "hours",
        Hours,
        Surely,
        &[
            "business|opening|operating|office|store|working|holiday|weekend|regular|normal|your|the|what|which|summer|winter|phone|pool|gym|spa|kitchen|restaurant|bar|shop|sunday|saturday|visiting|current hours !ago|later|notice|before|after|away|straight|since|from_now",
            "hours ?of operation|business|today|tomorrow|on|for|this|are|@day|during $",
            "^ ?your|the hours $",
            "do|are|does|will|can you|you_guys|your_guys|they|anyone|office ..2 work|do|available|take|offer|have|in|answer|come_out|operate|schedule ..2 weekend|weekends|evening|evenings|saturday|saturdays|sunday|sundays|nights|holidays|after_hours|late|night ?appointments|hours|visits|service",
            "hours of operation|operations|business",
            "horario|horarios|a_que_hora_abren|a_que_hora_cierran|a_que_hora_cierra|a_que_hora_abre|estan_abiertos|esta_abierto|abren|cierran|hasta_que_hora|que_dias_abren|trabajan_los|atienden_los",
        ],
    ),
    (
        "open or closed",
        Hours,
        Plainly,
        &[
            "@is|are|be|will|you|do|does|does_the|your|when|what_time|time|until|till|late|guys|stay|office|store|shop|restaurant|gym|pool|spa|anyone|early ..4 open|opens|close|closes|closed|closing !on_a|on_the|on_our|on_my|on_it|@own|door|window|wall|up_the|the_valve|enough|for_business_loan|to_the_public_house|drain|by_itself|all_the_way|properly|right",
            "open|closed|close|closes|opens ?on|for|till|until|at|this|late|now|today|tomorrow|still|during|over ?the|at ..2 weekend|weekends|@weekday|holiday|holidays|christmas|thanksgiving|easter|new_year's|new_years|fourth|labor_day|memorial_day|24|twenty_four|late|noon|now|today|tomorrow|evening|evenings|night|nights|year|day",
            "open !@own|door|window|the|up|it|and ..1 hours|today|tomorrow|now|late|right_now $",
            "how late|early|long are|is|do|does|will ?you|the|your ..3 open|there|work|stay|close|in|available",
            "how late|early can|could|may i|we ..1 call|come|drop|stop|visit|reach|get",
            "are|is|will ?you|you_guys|y'all|anyone|anybody|somebody|someone|they ?guys|folks ?be around|there|in|working|on_duty ?at|in|on|over|for|during|this @weekday|weekend|weekends|holiday|holidays|christmas|thanksgiving|easter|new_year's|new_years|labor_day|memorial_day|july|evenings|nights",
            "opening|closing|serving time|times",
            "what is|'s|are ?your|the ..2 schedule|timetable|opening_times",
            "latest|earliest ?time ?that i|we|you ?guys ?can come|drop|be|open|close|check|get|arrive !here|out|to_me",
            "until_when|till_when|what_time|when|what_hours can|may|could|do i|we|guests|people|you ?start use|access|come_in|visit|drop_off|pick_up|swim|check_in|check_out|go_in|enter|serving|serve",
            "when|what_time ..3 start|stop|begin|finish ?serving|seating|taking",
            "until when|what_time ..4 open|serve|served",
            "evening|weekend|saturday|sunday|after_hours|night|late appointments|hours|visits|availability",
            "what|when|which days|day|time|times are|do|does|is ?you|the|your ..2 open|work|available|close|serve|served|closed|start_work",
            "when|what_time is|are|does|do ..2 breakfast|lunch|dinner|brunch|check_in|checkout|happy_hour|gym|pool ..1 served|start|time|open|available|end|serve|finish|close",
            "24|twenty_four hours|seven|7 ?a_day",
        ],
    ),
    (
        "habits",
        Hours,
        Surely,
        &[
            "do|does|are|is|will|can you|you_guys|you_all|y'all|they|anyone|anybody|someone|somebody|your_guys|your_techs|your_office|the_office|the_shop|the_store|the_spa|i|we ..4 @habitual",
            "work|working|do|run|open|available|come_out|take_calls|around nights|evenings|mornings|night|late|early ?or|$",
            "@habitual ..3 open|closed|available|working|there|too",
            "open|opened|closed|working|work|off|there|around|in|be|observe|do|staffed|operating ..3 @holiday",
            "@holiday hours|schedule",
            "what_time|when|how_late|how_early|what_hour|until_when|till_when do|does|are|is|'s|will ?the|your you|you_guys|you_all|y'all|they|office|shop|spa|store|place|front_desk|anyone|somebody|someone|phones|lines ..3 open|opens|close|closes|closed|shut|shuts|quit|knock_off|wrap_up|lock_up|stop|there|start|around|in|leave|done|go_home|off|clock_out|clock_in|close_up|close_down|operate|till|until",
            "what_time|when|how_late|how_early|until_when ..3 shut|shuts|quit|knock_off|wrap_up|lock_up|close|closing|close_up ..3 day|night|down|up|today|tonight|shop",
            "is|are|will ?be anybody|anyone|somebody|someone|you|you_guys|you_all|y'all|they ?guys ?be ?still ?at|in|there|around ?the at|in|there|around|working|manning ?the ?office|shop|desk|phones|front ..1 @weekday|weekend|weekends|tonight|today|now|late|morning|after|before|until|till|past|this|evening|@holiday",
            "is|are @weekday ?a|an ?normal|regular work|working|business|open days|day",
            "earliest|latest|soonest ..1 i|we|somebody|someone|a_person|folks can|could|may|should ?still stop|come|drop|swing|call|get|walk|pick|be ?on by|in|off|there|up|you|over",
            "how late|early ..1 can|could|may ..1 stop|come|drop|swing|call|walk|pick|get ?on by|in|off|up|over",
            "can|could|may i|we ?still come|stop|drop|swing|walk ?on by|in|off ..2 at|after|before|until|till|past # ..4 open|closed|close|hours",
            "your|the|y'all's|holiday|office|shop|spa|store ?holiday|weekend|office|shop ?@weekday ?@holiday hours|schedule ?look|like|on|for|is|are|during ?on|for|during|like @weekday|weekend|weekends|@holiday|@habitual|today|tomorrow",
            "what is|'s your|the ?holiday|weekend|office schedule ?look ?like|on|for ?the @weekday|@holiday|weekend|weekends|@habitual|days|week",
            "take|see|have|do|accept|book ?any appointments|clients|patients|people|customers|calls|walk_ins ..2 after|before|past|until #",
            "twenty four|24 seven|7|hours|hour|by_seven",
            "round|around the clock",
            "open|closed for ?the @holiday|day|season|night|lunch|weekend",
            "abren|cierran|atienden|trabajan|estan|abierto|abiertos|hay|tienen ..5 domingo|domingos|sabado|sabados|fines_de_semana|fin_de_semana|dias_festivos|feriados|navidad|accion_de_gracias|ano_nuevo|noches|festivo|de_noche",
            "a_que_hora|hasta_que_hora|desde_que_hora|que_horas ..2 abren|cierran|cierra|abre|atienden|trabajan|estan|salen|empiezan|hay_gente",
            "que dias|horas|horario ..2 abren|trabajan|atienden|tienen|estan|manejan",
        ],
    ),
];
