//! Plays a scenario: a phone calls the desk, does what is written, and what came of it is compared with what was wanted.

use std::time::{Duration, Instant};

use super::{
    check,
    desk::{Desk, DeskError},
    script::{Scenario, Step},
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
#[derive(Clone, Debug)]
pub struct Report {
    /// The scenario's name.
    pub name: String,
    /// What was said and done.
    pub transcript: Vec<TranscriptLine>,
    /// One sentence for each thing that is not as it should be; empty when it passed.
    pub failures: Vec<String>,
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
        let mut report = Report { name: scenario.name.clone(), transcript: Vec::new(), failures: Vec::new(), took: Duration::ZERO };
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
        Step::Redeliver | Step::Expect(_) => {}
    }
    Ok(words_of(&heard))
}

async fn redeliver(call: &Call) -> Vec<String> {
    match call.redeliver().await {
        Some((then, now)) if then == now => Vec::new(),
        Some((then, now)) => vec![format!("the turn was answered {then:?} and, delivered again, {now:?}")],
        None => vec!["there is no turn to deliver again".to_owned()],
    }
}
