//! A proxy in front of replicas that gives every request to the next of them.

use std::{
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, dev::ServerHandle, web};

/// Headers that a proxy hands on.
const HANDED_ON: [&str; 2] = ["content-type", "x-twilio-signature"];

/// The proxy.
pub struct RoundRobin {
    /// Where it listens.
    pub base_url: String,
    server: ServerHandle,
}

#[derive(Clone)]
struct Behind {
    replicas: Arc<Vec<String>>,
    next: Arc<AtomicUsize>,
    client: reqwest::Client,
}

impl RoundRobin {
    /// Stands in front of these base addresses.
    #[expect(clippy::disallowed_methods, reason = "a machine of its own, outside of the product; its handle is kept")]
    pub fn before(replicas: Vec<String>) -> Self {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let behind = Behind { replicas: Arc::new(replicas), next: Arc::default(), client };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let server = HttpServer::new(move || {
            App::new().app_data(web::Data::new(behind.clone())).app_data(web::PayloadConfig::new(8 << 20)).default_service(web::to(hand_on))
        });
        let server = server.workers(1).disable_signals().shutdown_timeout(1).listen(listener).unwrap().run();
        let handle = server.handle();
        drop(actix_rt::spawn(server));
        Self { base_url, server: handle }
    }

    /// Goes away.
    pub async fn stop(self) {
        self.server.stop(true).await;
    }
}

async fn hand_on(request: HttpRequest, body: web::Bytes, behind: web::Data<Behind>) -> HttpResponse {
    let turn = behind.next.fetch_add(1, Ordering::Relaxed);
    let replica = &behind.replicas[turn % behind.replicas.len()];
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let host = request.connection_info().host().to_owned();
    let mut onward = behind.client.post(format!("{replica}{path}")).body(body);
    for name in HANDED_ON {
        if let Some(value) = request.headers().get(name).and_then(|value| value.to_str().ok()) {
            onward = onward.header(name, value);
        }
    }
    match onward.header("X-Forwarded-Host", host).header("X-Forwarded-Proto", "http").send().await {
        Ok(answer) => {
            let status = actix_web::http::StatusCode::from_u16(answer.status().as_u16()).unwrap();
            let kind = answer.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
            HttpResponse::build(status).content_type(kind).body(answer.bytes().await.unwrap_or_default())
        }
        Err(_gone) => HttpResponse::BadGateway().finish(),
    }
}
