//! Errors as whoever watches from outside gets them, and headers that protect browsers.

use std::{
    io::{Read, Write},
    net::TcpListener,
    sync::{Arc, mpsc},
    time::Duration,
};

use callwright::{config::Headers, telemetry::report};
use secrecy::SecretString;
use sentry::{Client, Hub, Scope};
use tracing_subscriber::layer::SubscriberExt;

use crate::house::Desk;

/// A receiver that takes one envelope and says so.
fn receiver() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut came = Vec::new();
        let mut piece = [0_u8; 4096];
        while !is_whole(&came) {
            let read = stream.read(&mut piece).unwrap();
            assert!(read > 0, "the envelope broke off");
            came.extend_from_slice(&piece[..read]);
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}").unwrap();
        tell.send(String::from_utf8_lossy(&came).into_owned()).unwrap();
    });
    (format!("http://key@{address}/42"), told)
}

fn is_whole(came: &[u8]) -> bool {
    let text = String::from_utf8_lossy(came);
    let Some((head, _)) = text.split_once("\r\n\r\n") else { return false };
    let length =
        head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ").map(|size| size.parse::<usize>().unwrap()));
    match length {
        Some(length) => came.len() >= head.len() + 4 + length,
        None => text.ends_with("0\r\n\r\n"),
    }
}

#[test]
fn an_error_arrives_with_its_ids_and_without_anybodys_data() {
    vendors::wire::install_crypto();
    let (dsn, told) = receiver();
    let client = Arc::new(Client::from(sentry::apply_defaults(report::options(&SecretString::from(dsn)).unwrap())));
    let hub = Arc::new(Hub::new(Some(client.clone()), Arc::new(Scope::default())));
    Hub::run(hub, || {
        let watched = tracing_subscriber::registry().with(report::layers());
        tracing::subscriber::with_default(watched, || {
            let tenant = "01930000-0000-7000-8000-000000000001";
            let span = tracing::info_span!("request", tenant.id = tenant, caller = "+19135550123");
            let _inside = span.enter();
            tracing::info!("nothing to report about +19135550177");
            tracing::error!(error = "no answer from dana@customers.example", "Could not call (913) 555-0188 back");
        });
    });
    assert!(client.flush(Some(Duration::from_secs(10))));
    let envelope = told.recv_timeout(Duration::from_secs(10)).unwrap();
    assert!(envelope.starts_with("POST /api/42/envelope/"), "{envelope}");
    for there in ["Could not call", "back", "01930000-0000-7000-8000-000000000001", "<number>", "<e-mail>"] {
        assert!(envelope.contains(there), "{there} in {envelope}");
    }
    for personal in ["5550123", "555-0188", "5550177", "dana@", "nothing to report"] {
        assert!(!envelope.contains(personal), "{personal} in {envelope}");
    }
}

#[test]
fn an_address_that_is_none_of_sentrys_stops_the_start() {
    assert!(report::options(&SecretString::from("nowhere")).is_err());
}

#[actix_web::test]
async fn browsers_are_held_to_https_when_that_is_configured() {
    let asked = async |desk: &Desk| {
        let response = desk.client.get(format!("http://{}/", desk.running.address)).send().await.unwrap();
        assert_eq!(response.headers()["cross-origin-opener-policy"], "same-origin");
        response.headers().get("strict-transport-security").map(|value| value.to_str().unwrap().to_owned())
    };
    assert_eq!(asked(&Desk::open().await).await, None);
    let desk = Desk::furnished(|house| house.api.headers = Headers { hsts_max_age_s: 600 }).await;
    assert_eq!(asked(&desk).await.as_deref(), Some("max-age=600; includeSubDomains"));
}
