//! What the adapters write into the log, at the level of every detail, the HTTP library's own lines included.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use ports::Messaging;
use tracing_subscriber::{filter::LevelFilter, fmt::MakeWriter};

use crate::{
    twilio::{text, twilio},
    vendor::{Reply, Vendor},
};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(line)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn a_sent_a_refused_and_a_lost_text_leave_no_number_no_words_and_no_token_in_the_log() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(log.clone()).finish();
    let _listening = tracing::subscriber::set_default(subscriber);
    let refusal = r#"{"code": 21211, "message": "'+19135550142' is not a number", "status": 400}"#;
    let vendor = Vendor::answering([Reply::json(503, ""), Reply::json(400, refusal), Reply::Cut]).await;
    let twilio = twilio(&vendor.base_url);

    for _ in 0..3 {
        let failure = twilio.send(text()).await.unwrap_err();
        tracing::error!(error = ?failure, "{failure}");
    }
    twilio.find_sent(&crate::twilio::attempt()).await.unwrap_err();

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("send a text") && log.contains("21211"), "{log}");
    for secret in ["9135550142", "9135550100", "You are booked", "a-token", "QUMwMDAw"] {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
}
