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
            "@is|are|be|will|you|do|does|does_the|your|when|what_time|time|until|till|late|guys|stay|office|store|shop|restaurant|gym|pool|spa|anyone|early ..4 open|opens|close|closes|closed|closing !@own|door|window|wall|up_the|the_valve|enough|for_business_loan|to_the_public_house|drain|by_itself|all_the_way|properly|right",
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
];
