//! The words that the carrier heeds by itself, when they are all that a text says.
//!
//! Source: <https://help.twilio.com/articles/223134027-Twilio-support-for-opt-out-keywords-SMS-STOP-filtering->

/// Words after which the carrier lets no more texts through.
const STOP: [&str; 8] = ["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"];
/// Words after which it does so again, and words by which it tells how. `YES` only counts for whoever had refused before, and means
/// something else to everybody else: it is ours.
const START_OR_HELP: [&str; 4] = ["start", "unstop", "help", "info"];

/// Whether the carrier lets no more texts through after this one.
pub(super) fn refuses(body: &str) -> bool {
    says_one_of(body, &STOP)
}

/// Whether the carrier answers this text by itself, unless it was told not to.
pub(super) fn is_the_carriers(body: &str) -> bool {
    refuses(body) || says_one_of(body, &START_OR_HELP)
}

fn says_one_of(body: &str, words: &[&str]) -> bool {
    words.iter().any(|word| body.trim().eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_text_of_that_one_word_is_the_carriers() {
        for (body, refuses_texts, answered) in [
            ("STOP", true, true),
            (" Unsubscribe\n", true, true),
            ("help", false, true),
            ("Start", false, true),
            ("yes", false, false),
            ("stop texting me", false, false),
            ("ALTO", false, false),
            ("", false, false),
        ] {
            assert_eq!((refuses(body), is_the_carriers(body)), (refuses_texts, answered), "{body}");
        }
    }
}
