//! Plays a scenario: a phone calls the desk, does what is written, and what came of it is compared with what was wanted.

use std::time::{Duration, Instant};

use super::{
    check,
    desk::{Desk, DeskError},
    script::{Answers, Scenario, Step},
    times::{Almanac, TimeError, in_words},
};
use crate::{
    exchange::Exchange,
    heard::{TranscriptLine, words_of},
    phone::Call,
    twilio::{Delivery, Mischief},
};

/// Plays scenarios at one desk over one exchange.
#[derive(Clone, Copy)]
pub struct Player<'a> {
    exchange: &'a Exchange,
    desk: &'a dyn Desk,
    delivery: Option<Delivery>,
}

/// What came of a scenario.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The scenario's name.
    pub name: String,
    /// What was said and done.
    pub transcript: Vec<TranscriptLine>,
    /// One sentence for each thing that is not as it should be; empty when it passed.
    pub failures: Vec<String>,
    /// The caller's turns up to and with the one that made the first booking; absent when none was made or events cannot be seen.
    pub booked_after: Option<usize>,
    /// How long it took, by the machine's time.
    pub took: Duration,
}

impl Report {
    /// Whether everything was as it should be.
    #[must_use]
    pub const fn passed(&self) -> bool {
        self.failures.is_empty()
    }
}

/// Why a scenario could not be played to its end.
#[derive(Debug, thiserror::Error)]
enum Stuck {
    #[error("{0}: {source}", source = .0.source)]
    Desk(#[from] DeskError),
    #[error(transparent)]
    Time(#[from] TimeError),
}

impl<'a> Player<'a> {
    /// Plays at this desk.
    #[must_use]
    pub const fn new(exchange: &'a Exchange, desk: &'a dyn Desk) -> Self {
        Self { exchange, desk, delivery: None }
    }

    /// Delivers every webhook of every scenario in this way.
    #[must_use]
    pub const fn delivering(self, delivery: Delivery) -> Self {
        Self { delivery: Some(delivery), ..self }
    }

    /// Plays one scenario.
    pub async fn play(&self, scenario: &Scenario) -> Report {
        let begun = Instant::now();
        let mut report = Report { name: scenario.name.clone(), ..Report::default() };
        if let Err(stuck) = self.play_into(scenario, &mut report).await {
            report.failures.push(stuck.to_string());
        }
        // Whoever else plays here ordered nothing, or would have felt these faults.
        if !scenario.faults.api.is_empty() {
            self.exchange.faults().clear();
        }
        report.took = begun.elapsed();
        report
    }

    async fn play_into(&self, scenario: &Scenario, report: &mut Report) -> Result<(), Stuck> {
        let almanac = self.desk.almanac().await?;
        self.desk.prepare(&scenario.from, &scenario.given, &almanac).await?;
        scenario.faults.api.iter().for_each(|order| self.exchange.faults().order(order.clone()));
        let network = scenario.faults.network;
        let mischief = Mischief { delivery: self.delivery.unwrap_or(network.delivery), ..network };
        let call = self.exchange.phone(&scenario.from).call_through(&self.desk.number(), mischief).await;

        let ended = act(&call, &scenario.steps, &almanac, &mut report.failures).await;
        call.hang_up().await;
        report.transcript = call.transcript();
        ended?;
        report.failures.extend(self.network_failures(&call, scenario));
        let found = self.desk.findings(&call.sid(), &scenario.from).await?;
        report.booked_after = turns_to_booking(&found.events);
        report.failures.extend(check::found(&scenario.then, &found, self.desk, &scenario.from, &almanac)?);
        Ok(())
    }

    /// Notices of the debugger that nobody wanted, wanted ones that are not there, and copies of a webhook with two answers.
    fn network_failures(&self, call: &Call, scenario: &Scenario) -> Vec<String> {
        let sid = call.sid();
        let notices: Vec<_> = self.exchange.alerts().into_iter().filter(|alert| alert.sid == sid).map(|alert| alert.notice).collect();
        let wanted = &scenario.faults.notices;
        let unwanted =
            notices.iter().filter(|notice| !wanted.contains(&notice.code)).map(|notice| format!("Twilio's debugger says {notice}"));
        let missing = wanted.iter().filter(|code| !notices.iter().any(|notice| notice.code == **code));
        let missing = missing.map(|code| format!("Twilio's debugger does not say {code}"));
        let divided = self.exchange.divided_answers().into_iter().filter(|(first, _)| first.field("CallSid") == Some(&sid));
        let divided =
            divided.map(|(first, second)| format!("{} answered {:?} first and {:?} then", first.url, first.answer, second.answer));
        unwanted.chain(missing).chain(divided).collect()
    }
}

/// Takes the steps in turn; goes on after a failure, so that one report shows them all.
async fn act(call: &Call, steps: &[Step], almanac: &Almanac, failures: &mut Vec<String>) -> Result<(), Stuck> {
    let mut last_heard = words_of(&call.heard());
    for (number, step) in (1..).zip(steps) {
        let wrong = if let Step::Expect(wanted) = step {
            check::heard(wanted, &last_heard, call.is_over(), almanac)?
        } else if matches!(step, Step::Redeliver) {
            redeliver(call).await
        } else if call.is_over() {
            vec![format!("the call was over before the caller could {step:?}")]
        } else if let Step::Answer(answers) = step {
            answer(call, answers, &mut last_heard, almanac).await?
        } else {
            last_heard = perform(call, step, almanac).await?;
            Vec::new()
        };
        failures.extend(wrong.into_iter().map(|what| format!("step {number}: {what}")));
    }
    Ok(())
}

/// Does what the caller does in this step and gives the words heard after it.
async fn perform(call: &Call, step: &Step, almanac: &Almanac) -> Result<String, Stuck> {
    let mut heard = Vec::new();
    match step {
        Step::Say(words) => heard = call.say(&in_words(words, almanac)?).await,
        Step::Mumble { words, confidence } => heard = call.mumble(&in_words(words, almanac)?, *confidence).await,
        Step::Interrupt(words) => heard = call.interrupt(&in_words(words, almanac)?).await,
        Step::Press(keys) => heard = call.press(keys).await,
        Step::Silence(times) => {
            for _ in 0..*times {
                heard.extend(call.silence().await);
            }
        }
        Step::LoseLine(words) => call.say_and_lose_the_line(&in_words(words, almanac)?).await,
        Step::HangUp => call.hang_up().await,
        Step::Answer(_) | Step::Redeliver | Step::Expect(_) => {}
    }
    Ok(words_of(&heard))
}

/// Turns after which somebody who only answers gives up.
const PATIENCE: usize = 16;

/// Answers what is asked until the words waited for are heard; tells what nobody had an answer to.
async fn answer(call: &Call, answers: &Answers, last_heard: &mut String, almanac: &Almanac) -> Result<Vec<String>, Stuck> {
    let until = check::folded(&answers.until);
    for _ in 0..PATIENCE {
        if check::folded(last_heard).contains(&until) {
            return Ok(Vec::new());
        }
        let said = answers_to(answers, last_heard);
        if said.is_empty() || call.is_over() {
            return Ok(vec![format!("the caller knew nothing to say to {last_heard:?}, waiting for {:?}", answers.until)]);
        }
        *last_heard = words_of(&call.say(&in_words(&said, almanac)?).await);
    }
    Ok(vec![format!("the caller gave up after {PATIENCE} answers, waiting for {:?}", answers.until)])
}

/// The answers to all that was asked, in the order in which it was asked.
fn answers_to(answers: &Answers, heard: &str) -> String {
    let heard = check::folded(heard);
    let mut asked: Vec<(usize, &str)> =
        answers.to.iter().filter_map(|(question, answer)| Some((heard.rfind(&check::folded(question))?, answer.as_str()))).collect();
    asked.sort_unstable_by_key(|(place, _)| *place);
    asked.into_iter().map(|(_, answer)| answer).collect::<Vec<_>>().join(", ")
}

/// The caller's turns up to the first booking. The turn that opens the line is nobody's.
fn turns_to_booking(events: &[String]) -> Option<usize> {
    let booked = events.iter().position(|event| event == "appointment.booked")?;
    let heard = events.iter().take(booked).filter(|event| *event == "turn.heard").count();
    heard.checked_sub(1)
}

async fn redeliver(call: &Call) -> Vec<String> {
    match call.redeliver().await {
        Some((then, now)) if then == now => Vec::new(),
        Some((then, now)) => vec![format!("the turn was answered {then:?} and, delivered again, {now:?}")],
        None => vec!["there is no turn to deliver again".to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(kinds: &[&str]) -> Vec<String> {
        kinds.iter().map(|kind| (*kind).to_owned()).collect()
    }

    #[test]
    fn the_turns_up_to_the_first_booking_are_counted_without_the_opening() {
        let booked =
            events(&["turn.heard", "turn.decided", "turn.heard", "turn.heard", "appointment.booked", "turn.heard", "appointment.booked"]);
        assert_eq!(turns_to_booking(&booked), Some(2));
        assert_eq!(turns_to_booking(&events(&["turn.heard", "turn.heard"])), None);
    }

    #[test]
    fn what_is_asked_at_once_is_answered_at_once_in_the_order_asked() {
        let pairs = [("your name", "Ada Penn"), ("address", "4 Elm Street"), ("day", "Monday")];
        let to = pairs.into_iter().map(|(question, answer)| (question.to_owned(), answer.to_owned())).collect();
        let answers = Answers { to, until: "booked".to_owned() };
        assert_eq!(answers_to(&answers, "May I have YOUR name?"), "Ada Penn");
        assert_eq!(answers_to(&answers, "What is the address, and  your\nname?"), "4 Elm Street, Ada Penn");
        assert_eq!(answers_to(&answers, "Anything else?"), "");
    }
}
