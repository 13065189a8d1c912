//! What a turn thinks, without a database: understanding a caller who says everything in one sentence, finding free times and
//! deciding what is said.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up has failed")]

use std::hint::black_box;

use callwright::demo;
use chrono::{DateTime, Utc};
use criterion::Criterion;
use domain::{
    availability::{Busy, Calendar, offers, why_not},
    business::profile::Business,
    conversation::{
        briefing::{Briefing, Facts, HeardWords},
        decide::{decide, wanted},
        decision::Decision,
        state::ConversationState,
    },
    language::Locale,
    masked::Words,
    meaning::Understanding,
    phone::E164,
    record::Channel,
};
use understanding::{Expecting, Listening, understand};

const EVERYTHING: &str = "hi this is john smith my kitchen sink is leaking at 1412 norton street in merriam 66203 could you please come next \
                          tuesday at two you can reach me at 913 555 0177";

fn main() {
    let [plumber, _] = demo::all();
    let business = &plumber.business;
    let now: DateTime<Utc> = "2026-11-20T16:00:00Z".parse().unwrap();
    let caller = E164::parse("+19135550177").unwrap();
    let brief = |state, heard| Briefing { business, state, channel: Channel::Voice, caller: Some(&caller), heard, now };

    let (silence, nothing) = (HeardWords::default(), ConversationState::default());
    let greeted = decide(&brief(&nothing, &silence), &Understanding::default(), &Facts::default()).state;
    let heard = HeardWords { words: Some(Words::new(EVERYTHING)), keys: None, confidence: None };
    let briefing = brief(&greeted, &heard);
    let understood = listen(&briefing);
    assert!(think(&briefing, &understood).state.held.is_some(), "the sentence must lead to a held time");

    let mut bench = Criterion::default().configure_from_args();
    bench.bench_function("turn/understand", |bencher| bencher.iter(|| listen(black_box(&briefing))));
    bench.bench_function("turn/decide", |bencher| bencher.iter(|| think(black_box(&briefing), black_box(&understood))));
    bench.bench_function("turn/understand and decide", |bencher| bencher.iter(|| think(&briefing, &listen(black_box(&briefing)))));
    bench.final_summary();
}

fn listen(briefing: &Briefing<'_>) -> Understanding {
    let business = briefing.business;
    let listening = Listening {
        locale: Locale { language: briefing.state.language, ..business.locale() },
        expecting: Some(Expecting::Problem),
        services: &business.services,
        ..Listening::at(briefing.local_now(), business.zone)
    };
    understand(EVERYTHING, &listening)
}

fn think(briefing: &Briefing<'_>, understood: &Understanding) -> Decision {
    let mut facts = Facts::default();
    if let Some(times) = wanted(briefing, understood, &facts).times {
        let calendar = calendar(briefing.business);
        let busy = Busy::new([], []);
        facts.why_not = times.at.and_then(|at| why_not(&calendar, &times, &busy, briefing.now, at));
        facts.offers = Some(offers(&calendar, &times, &busy, briefing.now, 3));
    }
    decide(briefing, understood, &facts)
}

fn calendar(business: &Business) -> Calendar<'_> {
    Calendar { zone: business.zone, hours: &business.hours, rules: &business.rules, technicians: &business.technicians }
}
