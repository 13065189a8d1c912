//! Words for somebody else, and wishes to be called back.

use domain::meaning::Intent::Message;

use super::{Row, Says::Surely};

/// The rows.
pub(super) const ROWS: &[Row] = &[(
    "message",
    Message,
    Surely,
    &[
        "leave|take|pass|give|relay|record|deliver|dejar|deje ..3 message|voicemail|note|mensaje|recado",
        "call|calls|calling|phone|ring|get ?me|us ?right back ?to_me|later|when|at|on|please|asap|tomorrow|today",
        "have|tell|ask|let|get ..4 call|text|email|contact|reach|phone me|us ?back",
        "return|returning|returned ..2 call|phone_call|message|voicemail",
        "missed|got|received|had|there_was|saw ?a|an|your|the ..1 call|voicemail|phone_call|missed_call ..2 from",
        "callback|call_back|llamenme|llameme|devolver_la_llamada|me_llamen|regresen_la_llamada|que_me_llame",
        "let|tell ?him|her|them|the_tech|the_technician|the_guy|your_guy|mike|the_owner|you ?know ?that ?i_am|we_are|i_will ?be running_late|be_late|here_now|on_my_way|i_called|gate_code|dog",
        "just letting you_know",
    ],
)];
