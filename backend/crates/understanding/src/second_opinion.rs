//! When the rules read nothing in the caller's words, and what of somebody else's proposal may then be taken up.

use std::borrow::Cow;

use domain::{
    masked::Words,
    meaning::{Confidence, Intent, Proposal, Read, Sign, Span, Understanding},
};

use crate::{Expecting, Listening, understand};

/// How sure anything is that was proposed and not read: little enough to be read back to the caller.
const PROPOSED: f32 = 0.5;
/// What is read less surely than this counts as not read.
const UNSURE: f32 = 0.5;
/// What the trace says of what was taken up.
const RULE: &str = "second opinion";
/// Words without which there is nothing to have an opinion on.
const FEWEST_WORDS: usize = 2;

/// Whether words were said and the rules read nothing in them that a receptionist could go on with.
///
/// A sign of danger, a wish for no more messages or any slot means that they are clear enough.
#[must_use]
pub fn is_unclear(text: &str, understood: &Understanding) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    words >= FEWEST_WORDS && !says_what(understood) && !says_who_or_when(understood) && !answers(understood)
}

fn says_what(understood: &Understanding) -> bool {
    let empty = matches!(understood.intent(), None | Some(Intent::Other | Intent::Greeting));
    let intent = !empty && understood.intents.first().is_some_and(sure);
    let danger = !understood.danger.signs.is_empty() || understood.danger.unclear;
    intent || danger || !understood.topics.is_empty() || understood.service.as_ref().is_some_and(sure)
}

fn says_who_or_when(understood: &Understanding) -> bool {
    understood.name.as_ref().is_some_and(sure)
        || understood.phone.is_some()
        || understood.undialable.is_some()
        || understood.email.is_some()
        || understood.address.as_ref().is_some_and(sure)
        || understood.postcode.is_some()
        || understood.when.as_ref().is_some_and(sure)
        || !understood.not_when.is_empty()
}

fn answers(understood: &Understanding) -> bool {
    understood.answer.is_some() || understood.choice.is_some() || understood.opt_out.is_some() || understood.not_me.is_some()
}

const fn sure<T>(read: &Read<T>) -> bool {
    read.confidence.value() >= UNSURE
}

/// The understanding with what a proposal adds to it: only where the rules read nothing surely, and never against them.
///
/// A danger is only ever raised. A name counts where its words were said. A time is read by our own readers out of the words
/// proposed. Yes, no, choices, numbers and addresses are the caller's own words or nothing.
#[must_use]
pub fn with_proposal(mut understood: Understanding, text: &str, proposal: &Proposal, listening: &Listening<'_>) -> Understanding {
    let span = Span { start: 0, end: text.len() };
    raise_danger(&mut understood, proposal, span);
    let proposed_service = proposal.service.filter(|id| listening.services.iter().any(|service| service.id == *id && service.active));
    take_up(&mut understood.service, proposed_service, span);
    let name = proposal.name.clone().filter(|name| was_said(name.expose(), text));
    take_up(&mut understood.name, name, span);
    // Somebody else's guess announces nothing.
    understood.bare_name |= understood.name.as_ref().is_some_and(|name| name.rule == RULE);
    take_up_when(&mut understood, proposal, span, listening);
    take_up_intent(&mut understood, proposal, span);
    let told_what = understood.service.is_some() || understood.wants(Intent::Book);
    if told_what && listening.expecting == Some(Expecting::Problem) {
        take_up(&mut understood.problem, Some(Words::new(text.trim())), span);
    }
    understood
}

fn raise_danger(understood: &mut Understanding, proposal: &Proposal, span: Span) {
    let Some((hazard, urgency)) = proposal.danger else { return };
    if urgency <= understood.danger.urgency {
        return;
    }
    understood.danger.urgency = urgency;
    understood.danger.signs.insert(0, Sign { hazard, urgency, span, rule: Cow::Borrowed(RULE) });
    understood.danger.confidence = Some(Confidence::new(PROPOSED));
}

fn take_up<T>(slot: &mut Option<Read<T>>, proposed: Option<T>, span: Span) {
    if let Some(value) = proposed
        && !slot.as_ref().is_some_and(sure)
    {
        *slot = Some(Read::plain(value, Confidence::new(PROPOSED), span, RULE));
    }
}

fn take_up_when(understood: &mut Understanding, proposal: &Proposal, span: Span, listening: &Listening<'_>) {
    let Some(words) = &proposal.when else { return };
    let reread = understand(words.expose(), &Listening { expecting: Some(Expecting::When), ..*listening });
    take_up(&mut understood.when, reread.when.map(|read| read.value), span);
}

fn take_up_intent(understood: &mut Understanding, proposal: &Proposal, span: Span) {
    let Some(intent) = proposal.intent.filter(|intent| Proposal::INTENTS.contains(intent)) else { return };
    let read_surely = understood.intents.iter().any(|read| sure(read) && !matches!(read.value, Intent::Other | Intent::Greeting));
    if !read_surely {
        understood.intents = vec![Read::plain(intent, Confidence::new(PROPOSED), span, RULE)];
    }
}

/// Whether every word of this was among the words said.
fn was_said(name: &str, text: &str) -> bool {
    let said: Vec<String> = words(text).collect();
    let mut wanted = words(name).peekable();
    wanted.peek().is_some() && wanted.all(|word| said.contains(&word))
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime};
    use domain::{
        masked::PersonName,
        meaning::{Hazard, Urgency, When},
    };

    use super::*;

    fn noon() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn listener() -> Listening<'static> {
        Listening::at(noon(), chrono_tz::America::Chicago)
    }

    fn helped(text: &str, proposal: &Proposal) -> Understanding {
        with_proposal(understand(text, &listener()), text, proposal, &listener())
    }

    const MURKY: &str = "well so the thingamajig went and did the other thing";

    #[test]
    fn only_words_in_which_the_rules_read_nothing_are_unclear() {
        let unclear = |text: &str| is_unclear(text, &understand(text, &listener()));
        assert!(unclear(MURKY));
        assert!(unclear("good morning to you"), "a greeting is nothing to go on with");
        for clear in [
            "",
            "mhm",
            "i smell gas",
            "yes please",
            "book me in",
            "tuesday at two",
            "my name is john smith",
            "are you open",
            "stop texting me",
        ] {
            assert!(!unclear(clear), "{clear}");
        }
    }

    #[test]
    fn a_proposal_takes_the_place_of_what_was_hardly_read_and_of_nothing_surer() {
        let text = "it is wendel or wendy";
        let read_with = |confidence| {
            let span = Span { start: 6, end: 12 };
            let name = Read::plain(PersonName::new("Wendy"), Confidence::new(confidence), span, "heard");
            let proposal = Proposal { name: Some(PersonName::new("Wendel")), ..Proposal::default() };
            with_proposal(Understanding { name: Some(name), ..Understanding::default() }, text, &proposal, &listener())
        };
        let hardly = read_with(UNSURE - 0.01);
        assert_eq!((hardly.name.unwrap().value.expose(), hardly.bare_name), ("Wendel", true));
        assert_eq!(read_with(UNSURE).name.unwrap().value.expose(), "Wendy");
    }

    #[test]
    fn a_proposal_fills_what_was_not_read() {
        let proposal = Proposal {
            intent: Some(Intent::Reschedule),
            when: Some(Words::new("tuesday at 2 pm")),
            name: Some(PersonName::new("Thingamajig")),
            ..Proposal::default()
        };
        let helped = helped(MURKY, &proposal);
        assert_eq!(helped.intent(), Some(Intent::Reschedule));
        let at = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(14, 0, 0).unwrap();
        let when = helped.when.unwrap();
        assert_eq!(when.value.when, When::Instant { at });
        assert!(when.confidence.value() <= PROPOSED && when.rule == RULE);
        assert!(helped.name.is_some(), "the word was said");
    }

    #[test]
    fn nothing_that_was_read_is_replaced() {
        let text = "my name is john smith and i want to cancel on friday";
        let read = understand(text, &listener());
        let proposal = Proposal {
            intent: Some(Intent::Book),
            when: Some(Words::new("monday at 9 am")),
            name: Some(PersonName::new("Friday")),
            ..Proposal::default()
        };
        assert_eq!(with_proposal(read.clone(), text, &proposal, &listener()), read);
    }

    #[test]
    fn a_danger_is_raised_and_never_lowered() {
        let gas = "i smell gas in the basement";
        let calm = Proposal { danger: Some((Hazard::NoHeat, Urgency::Routine)), ..Proposal::default() };
        assert_eq!(helped(gas, &calm).danger, understand(gas, &listener()).danger);
        let alarmed = Proposal { danger: Some((Hazard::Gas, Urgency::LifeSafety)), ..Proposal::default() };
        let raised = helped(MURKY, &alarmed).danger;
        assert_eq!((raised.urgency, raised.hazard()), (Urgency::LifeSafety, Some(Hazard::Gas)));
    }

    #[test]
    fn a_yes_an_end_and_a_name_that_nobody_said_are_not_taken_up() {
        for intent in [Intent::Affirm, Intent::Negate, Intent::Goodbye, Intent::Thanks, Intent::Emergency] {
            let proposal = Proposal { intent: Some(intent), name: Some(PersonName::new("Norma Bates")), ..Proposal::default() };
            assert_eq!(helped(MURKY, &proposal), understand(MURKY, &listener()));
        }
    }

    #[test]
    fn a_time_that_makes_no_sense_is_no_time() {
        let proposal = Proposal { when: Some(Words::new("when pigs fly")), ..Proposal::default() };
        assert_eq!(helped(MURKY, &proposal).when, understand(MURKY, &listener()).when);
    }
}
