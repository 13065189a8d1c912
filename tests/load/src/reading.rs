//! Sentences to the extract door at a steady pace, whatever it answers: each counts from when it was due.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use serde_json::json;
use store::Engine;

use crate::{
    WARM_UP,
    figures::{Processors, Times, row},
    town::Town,
};

/// About thirty words each, as speech-to-text writes them.
const SENTENCES: [&str; 3] = [
    "hi this is Dolores Quintanilla I need somebody to look at my water heater at 4121 Pecan Hollow Lane \
     could you come next Thursday around half past two my number is 512 555 0142",
    "please hurry there is a really strong smell of gas in the basement by the furnace and my mother is eighty four \
     and feels dizzy what should we do now do we leave",
    "actually not Tuesday we are away then so could we make it Wednesday no sorry Thursday the third between nine and \
     eleven or else any time after four on the following Monday please",
];

/// Measures, and tells the row: sentences a second, p50, p95, p99, processor time a sentence.
pub async fn measure(bin: PathBuf, pace: u32, length: Duration) -> String {
    let town = Town::found(&bin, Engine::Sqlite).await;
    let (url, times) = (format!("{}/v1/assistant/extract", town.product.base_url()), Arc::new(Times::counting(WARM_UP, length)));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut askers = tokio::task::JoinSet::new();
    let (mut due, mut asked) = (Instant::now(), 0);
    let mut processors = None;
    while due < times.end() {
        tokio::time::sleep_until(due.into()).await;
        if due >= times.begin() && processors.is_none() {
            processors = Some(Processors::of(town.product.pid()));
        }
        let sentence = SENTENCES[asked % SENTENCES.len()];
        askers.spawn(ask(client.clone(), url.clone(), sentence, (due, times.clone())));
        asked += 1;
        due += Duration::from_secs(1) / pace;
    }
    let [server, ..] = processors.unwrap().taken();
    while let Some(done) = askers.join_next().await {
        done.unwrap();
    }
    town.close().await;
    let (sentences, [half, most, nearly_all]) = times.told();
    row(&[
        format!("{:.0}", sentences as f64 / length.as_secs_f64()),
        format!("{half:.2} / {most:.2} / {nearly_all:.2}"),
        format!("{:.2}", server * 1e3 / sentences.max(1) as f64),
    ])
}

async fn ask(client: reqwest::Client, url: String, sentence: &'static str, (due, times): (Instant, Arc<Times>)) {
    let body = json!({ "text": sentence, "reference_time": "2026-11-18T10:15:00", "timezone": "America/Chicago" });
    let answer = client.post(url).json(&body).send().await.unwrap();
    assert!(answer.status().is_success(), "{}", answer.status());
    answer.bytes().await.unwrap();
    times.add(due, due.elapsed());
}
