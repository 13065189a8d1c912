//! How long each reader takes, and the whole, over long sentences of every kind; what they ask of the allocator is printed beside.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use allocation_counter::measure;
use chrono::NaiveDate;
use chrono_tz::America::Chicago;
use criterion::{Criterion, criterion_group, criterion_main};
use understanding::{Heard, Listening, Reader, understand};

/// Sentences of thirty words or so, as speech-to-text writes them.
const SENTENCES: &[(&str, &str)] = &[
    (
        "booking",
        "hi this is Dolores Quintanilla I need somebody to look at my water heater at 4121 Pecan Hollow Lane \
         could you come next Thursday around half past two my number is 512 555 0142",
    ),
    (
        "danger",
        "please hurry there is a really strong smell of gas in the basement by the furnace and my mother is eighty four \
         and feels dizzy what should we do now do we leave",
    ),
    (
        "changing",
        "actually not Tuesday we are away then so could we make it Wednesday no sorry Thursday the third between nine and \
         eleven or else any time after four on the following Monday please",
    ),
    (
        "spelled",
        "my last name is spelled k o w a l c z y k with k as in kilo and the e-mail is \
         anna dot k at example dot com thank you",
    ),
    (
        "spanish",
        "hola buenos dias me llamo Rosario Beltran necesito que alguien venga a revisar el aire acondicionado porque no enfria \
         nada puede ser el jueves por la tarde despues de las tres gracias",
    ),
];

#[expect(clippy::expect_used, reason = "the date exists")]
fn listening() -> Listening<'static> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 18).expect("a date");
    Listening::at(day.and_hms_opt(10, 15, 0).expect("a time"), Chicago)
}

/// Sentences taken one by one for a percentile: at 99 in a hundred a hundred of them are above it.
const TAKEN: usize = 10_000;

/// What half of the calls, 99 in a hundred and all of them stay below. Criterion tells a mean, and a caller waits for one answer.
fn percentiles(mut once: impl FnMut()) -> [Duration; 3] {
    let mut taken: Vec<Duration> = (0..TAKEN)
        .map(|_| {
            let began = Instant::now();
            once();
            began.elapsed()
        })
        .collect();
    taken.sort_unstable();
    [TAKEN / 2, TAKEN * 99 / 100, TAKEN - 1].map(|rank| taken.get(rank).copied().unwrap_or_default())
}

fn whole(bench: &mut Criterion) {
    let listening = listening();
    let mut group = bench.benchmark_group("understand");
    for (name, text) in SENTENCES {
        drop(understand(text, &listening));
        let taken = measure(|| drop(understand(text, &listening)));
        println!("understand/{name}: {} allocations, {} bytes", taken.count_total, taken.bytes_total);
        let [half, most, all] = percentiles(|| drop(understand(black_box(text), &listening)));
        println!("understand/{name}: p50 {half:?}, p99 {most:?}, longest {all:?} of {TAKEN}");
        group.bench_function(*name, |bencher| bencher.iter(|| understand(black_box(text), &listening)));
    }
    group.finish();
}

fn readers(bench: &mut Criterion) {
    let listening = listening();
    let heard: Vec<Heard<'_>> = SENTENCES.iter().map(|(_, text)| Heard::of(text)).collect();
    let all = |reader: Reader| heard.iter().filter(|heard| heard.read(reader, &listening)).count();
    let mut group = bench.benchmark_group("readers");
    for reader in Reader::ALL {
        black_box(all(reader));
        let taken = measure(|| {
            black_box(all(reader));
        });
        let each = |total: u64| total / SENTENCES.len() as u64;
        println!("readers/{reader:?}: {} allocations, {} bytes a sentence", each(taken.count_total), each(taken.bytes_total));
        group.bench_function(format!("{reader:?}"), |bencher| bencher.iter(|| all(black_box(reader))));
    }
    group.finish();
}

/// What a hostile caller may repeat, with the offers that it may answer.
const HOSTILE: &[(&str, &str, Option<&str>)] = &[
    ("digits", "5", None),
    ("number words", "five ", None),
    ("days", "monday or ", None),
    ("days from days", "before monday ", None),
    ("lengths", "a week from ", None),
    ("times", "at 4 ", None),
    ("letters", "b as in boy ", None),
    ("negations", "not no ", None),
    ("names", "john smith ", None),
    ("streets", "12 main street ", None),
    ("danger", "gas leak smoke ", None),
    ("marks", ". , ' ", None),
    ("offers", "nine ", Some("I have nine, ten and eleven on Tuesday")),
];

/// How much longer a text of full length takes than its four quarters; a reader that tests each word against all others takes four times
/// as long. Other work on the machine only lengthens a measurement, so the shortest of many counts.
fn hostile(_bench: &mut Criterion) {
    for (name, piece, last_said) in HOSTILE {
        let listening = Listening { last_said: *last_said, ..listening() };
        let long = |chars: usize| piece.chars().cycle().take(chars).collect::<String>();
        let shortest = |text: &str| {
            let once = || {
                let began = Instant::now();
                drop(understand(black_box(text), &listening));
                began.elapsed()
            };
            (0..50).map(|_| once()).min().unwrap_or_default()
        };
        let (quarter, whole) = (shortest(&long(500)), shortest(&long(2_000)));
        println!("hostile/{name}: {whole:?}, {:.2} times its four quarters", whole.as_secs_f64() / (4.0 * quarter.as_secs_f64()));
    }
}

criterion_group!(benches, whole, readers, hostile);
criterion_main!(benches);
