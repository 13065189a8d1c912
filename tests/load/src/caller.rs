//! Callers who book, one call after another, by signed webhooks. A turn counts from when it was due, so that a turn which the
//! generator or a slow answer before it delayed is not told as fast.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use store::{Engine, outbox};
use world::{
    Exchange, ExchangeConfig, NumberHooks, WorldClock,
    twilio::{HookKind, SentWebhook},
    words_of,
};

use crate::{
    WARM_UP,
    figures::{Processors, Times, memory, row},
    town::{ACCOUNT_SID, AUTH_TOKEN, Town, callers},
};

const DAYS: [&str; 5] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
const HOURS: [&str; 7] = ["9", "10", "11", "1", "2", "3", "4"];
/// The numbers before it are those of the businesses.
const FIRST_CALLER: usize = 1_000;
/// More than can call in one measurement.
const CALLERS: usize = 30_000;
/// A call that has not come to an end after so many turns does not book.
const LONGEST: usize = 9;

/// What all callers share.
struct Shift {
    base_url: String,
    numbers: Vec<String>,
    /// Each calls once: who calls again and again is asked to wait.
    theirs: Vec<String>,
    next: AtomicUsize,
    thinks: bool,
    times: Times,
    booked: AtomicUsize,
    /// What calls that were not booked heard last, without its figures, and how many heard it.
    not_booked: Mutex<BTreeMap<String, usize>>,
}

/// What became of a call.
enum Fate {
    Booked,
    NotBooked { last: String },
}

/// Measures, and tells the row: engine, callers, booked calls a second, turns, p50, p95, p99, processor time a call, memory.
pub async fn measure(bin: PathBuf, engine: Engine, (together, thinks): (usize, bool), length: Duration) -> String {
    let town = Town::found(&bin, engine).await;
    let shift = Arc::new(Shift {
        base_url: town.product.base_url(),
        numbers: town.numbers.clone(),
        theirs: callers(FIRST_CALLER).take(CALLERS).collect(),
        next: AtomicUsize::new(0),
        thinks,
        times: Times::counting(WARM_UP, length),
        booked: AtomicUsize::default(),
        not_booked: Mutex::default(),
    });
    let mut callers = tokio::task::JoinSet::new();
    for place in 0..together {
        callers.spawn(shift.clone().calls(place, together));
    }
    tokio::time::sleep_until(shift.times.begin().into()).await;
    let processors = Processors::of(town.product.pid());
    tokio::time::sleep_until(shift.times.end().into()).await;
    let [server, generator, others] = processors.taken();
    let open = outbox::open_jobs(&town.scratch.db).await.unwrap();
    let memory = memory(town.product.pid());
    callers.shutdown().await;
    town.close().await;
    let booked = shift.booked.load(Ordering::Relaxed);
    let (turns, [half, most, nearly_all]) = shift.times.told();
    let seconds = length.as_secs_f64();
    row(&[
        format!("{engine:?}"),
        format!("{together}{}", if thinks { ", thinking" } else { "" }),
        format!("{:.1}", booked as f64 / seconds),
        format!("{:.0}", turns as f64 / seconds),
        format!("{half:.1} / {most:.1} / {nearly_all:.1}"),
        format!("{:.1}", server * 1e3 / booked.max(1) as f64),
        format!("{:.0} / {:.0} / {:.0}", 100.0 * server / seconds, 100.0 * generator / seconds, 100.0 * others / seconds),
        format!("{memory:.0}"),
        format!("{} / {open}", shift.tell_not_booked()),
    ])
}

impl Shift {
    async fn calls(self: Arc<Self>, place: usize, together: usize) {
        let config = ExchangeConfig {
            clock: WorldClock::hurried(),
            any_number: Some(NumberHooks::of_product(&self.base_url)),
            remembers_webhooks: 8,
            ..ExchangeConfig::new(ACCOUNT_SID, AUTH_TOKEN)
        };
        let exchange = Exchange::open(config).unwrap();
        // They do not all begin in one instant.
        let thought = self.thought();
        tokio::time::sleep(thought.mul_f64(place as f64 / together as f64)).await;
        loop {
            let at = self.next.fetch_add(1, Ordering::Relaxed);
            let begun = Instant::now();
            let last = self.call(&exchange, &self.theirs[at % self.theirs.len()], at).await;
            if self.times.counts(begun) {
                self.count(last);
            }
        }
    }

    fn count(&self, fate: Fate) {
        match fate {
            Fate::Booked => {
                self.booked.fetch_add(1, Ordering::Relaxed);
            }
            Fate::NotBooked { last } => {
                let last = last.replace(|letter: char| letter.is_ascii_digit(), "");
                *self.not_booked.lock().unwrap().entry(last).or_default() += 1;
            }
        }
    }

    // Their number; why, stands beside the table.
    fn tell_not_booked(&self) -> usize {
        let not_booked = self.not_booked.lock().unwrap();
        for (last, calls) in not_booked.iter() {
            eprintln!("not booked: {calls} heard last: {last}");
        }
        not_booked.values().sum()
    }

    async fn call(&self, exchange: &Exchange, from: &str, at: usize) -> Fate {
        let to = &self.numbers[at % self.numbers.len()];
        let due = Instant::now() + self.thought();
        let call = self.turn(exchange, due, exchange.phone(from).call(to)).await;
        let (day, hour) = (DAYS[at % DAYS.len()], HOURS[at / DAYS.len() % HOURS.len()]);
        let mut words =
            format!("hi this is john smith my kitchen sink is leaking at 1412 norton street merriam 66203 can you come on {day} at {hour}");
        let mut fate = Fate::NotBooked { last: String::new() };
        for _ in 0..LONGEST {
            let due = Instant::now() + self.thought();
            let heard = words_of(&self.turn(exchange, due, call.say(&words)).await);
            let booked = heard.contains("You are booked") || matches!(fate, Fate::Booked);
            fate = if booked { Fate::Booked } else { Fate::NotBooked { last: heard.clone() } };
            if call.is_over() {
                return fate;
            }
            words = if booked {
                "no thank you"
            } else if heard.contains("shall I book it") {
                "yes please"
            } else if heard.contains("What day") {
                "the earliest you have"
            } else {
                "the first one"
            }
            .to_owned();
        }
        call.hang_up().await;
        fate
    }

    // Late is what the turn began late, and what its one webhook took.
    async fn turn<T>(&self, exchange: &Exchange, due: Instant, turn: impl Future<Output = T>) -> T {
        tokio::time::sleep_until(due.into()).await;
        let late = due.elapsed();
        let done = turn.await;
        let asked = |sent: &&SentWebhook| matches!(sent.kind, HookKind::Voice | HookKind::Action);
        if let Some(webhook) = exchange.webhooks().iter().rev().find(asked) {
            self.times.add(due, late + webhook.took);
        }
        done
    }

    fn thought(&self) -> Duration {
        if self.thinks { Duration::from_millis(rand::random_range(500..1_500)) } else { Duration::ZERO }
    }
}
