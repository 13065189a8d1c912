//! Any text, heard at any time, in any zone, after any question: it is understood without a panic, what was read stands in the text,
//! and hearing it again gives the same.

#![no_main]

use chrono::{DateTime, NaiveDateTime};
use chrono_tz::{TZ_VARIANTS, Tz};
use domain::{language::Locale, meaning::Span};
use libfuzzer_sys::fuzz_target;
use understanding::{Expecting, Listening, understand};

const EXPECTING: [Option<Expecting>; 10] = [
    None,
    Some(Expecting::Problem),
    Some(Expecting::Name),
    Some(Expecting::Phone),
    Some(Expecting::Email),
    Some(Expecting::Address),
    Some(Expecting::Postcode),
    Some(Expecting::When),
    Some(Expecting::YesNo),
    Some(Expecting::Choice),
];

const LOCALES: [&str; 4] = ["en-US", "en-GB", "es-US", "en-CA"];

// The first seven bytes choose the circumstances; the rest is what the receptionist said, a line feed, and what is heard.
fuzz_target!(|input: (u32, u16, u8, &str)| {
    let (moment, zone, circumstances, words) = input;
    let (last_said, text) = words.split_once('\n').map_or((None, words), |(said, text)| (Some(said), text));
    let listening = Listening {
        locale: Locale::from_tag(LOCALES[usize::from(circumstances) % LOCALES.len()]),
        expecting: EXPECTING[usize::from(circumstances / 4) % EXPECTING.len()],
        last_said,
        ..Listening::at(at(moment), TZ_VARIANTS[usize::from(zone) % TZ_VARIANTS.len()])
    };
    let once = understand(text, &listening);
    for span in spans(&once) {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} is no part of the text");
    }
    assert_eq!(once, understand(text, &listening), "heard twice, understood twice");
});

/// Any second of 136 years.
fn at(seconds: u32) -> NaiveDateTime {
    DateTime::from_timestamp(i64::from(seconds), 0).map(|at| at.with_timezone(&Tz::UTC).naive_local()).unwrap_or_default()
}

fn spans(understood: &domain::meaning::Understanding) -> Vec<Span> {
    let mut spans: Vec<Span> = understood.intents.iter().map(|read| read.span).collect();
    spans.extend(understood.danger.signs.iter().map(|sign| sign.span));
    spans.extend(understood.not_when.iter().map(|read| read.span));
    spans.extend(understood.topics.iter().map(|read| read.span));
    spans.extend(understood.when.iter().map(|read| read.span));
    spans.extend(understood.name.iter().map(|read| read.span));
    spans.extend(understood.phone.iter().map(|read| read.span));
    spans.extend(understood.undialable.iter().map(|read| read.span));
    spans.extend(understood.email.iter().map(|read| read.span));
    spans.extend(understood.address.iter().map(|read| read.span));
    spans.extend(understood.postcode.iter().map(|read| read.span));
    spans.extend(understood.subject.iter().map(|read| read.span));
    spans.extend(understood.problem.iter().map(|read| read.span));
    spans.extend(understood.units.iter().map(|read| read.span));
    spans.extend(understood.answer.iter().map(|read| read.span));
    spans.extend(understood.choice.iter().map(|read| read.span));
    spans.extend(understood.opt_out.iter().map(|read| read.span));
    spans
}
