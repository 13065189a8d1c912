//! What Twilio's error bodies mean: `{"code": 21610, "message": "..", "more_info": "..", "status": 400}`.
//! The message often quotes the number it complains about, so only the code is kept.
//!
//! Source: <https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions>

use ports::{FailureKind, Rejection};
use serde::Deserialize;

use crate::wire::Answer;

#[derive(Deserialize)]
struct Refusal {
    code: Option<u32>,
}

/// What the body says beyond its status; nothing if it is not Twilio's or if the status says it all.
pub(super) fn read(answer: &Answer) -> Option<FailureKind> {
    if answer.status.is_server_error() {
        return None;
    }
    // A body of another form is a proxy's or a load balancer's: the status has to do.
    let code = serde_json::from_slice::<Refusal>(&answer.body).ok()?.code?;
    Some(kind_of(code))
}

// Each code has its page: https://www.twilio.com/docs/api/errors/<code>
fn kind_of(code: u32) -> FailureKind {
    let why = match code {
        20003 => return FailureKind::Unauthorized,
        20404 => return FailureKind::NotFound,
        20429 | 14107 | 30001 => return FailureKind::RateLimited,
        21610 => Rejection::OptedOut,
        // To: invalid, cannot be called, cannot be reached from this number, no mobile, invalid for voice.
        21211 | 21214 | 21217 | 21401 | 21612 | 21614 | 21635 => Rejection::Unreachable,
        // From or account: suspended, inactive, country not permitted, not our number, not verified, trial, daily limit.
        10001 | 10002 | 20005 | 20008 | 21210 | 21212 | 21213 | 21215 | 21216 | 21219 | 21408 | 21606 | 21608 | 21659 | 21660 | 30002
        | 63038 => Rejection::NotAllowed,
        // The call is not in progress; the message has left.
        21220 | 21613 => Rejection::TooLate,
        _ => Rejection::Other,
    };
    FailureKind::Rejected { code: code.to_string(), why }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_in_the_trades_words() {
        let rejected = |code: u32, why| FailureKind::Rejected { code: code.to_string(), why };
        assert_eq!(kind_of(21610), rejected(21610, Rejection::OptedOut));
        assert_eq!(kind_of(21614), rejected(21614, Rejection::Unreachable));
        assert_eq!(kind_of(21408), rejected(21408, Rejection::NotAllowed));
        assert_eq!(kind_of(21220), rejected(21220, Rejection::TooLate));
        assert_eq!(kind_of(21602), rejected(21602, Rejection::Other));
        assert_eq!(kind_of(20429), FailureKind::RateLimited);
    }
}
