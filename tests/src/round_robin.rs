//! A proxy in front of replicas that gives every request of a call to the next of them.

use std::{
    collections::HashMap,
    net::TcpListener,
    sync::{Arc, Mutex},
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
    turns: Arc<Mutex<HashMap<String, usize>>>,
    client: reqwest::Client,
}

impl RoundRobin {
    /// Stands in front of these base addresses.
    #[expect(clippy::disallowed_methods, reason = "a machine of its own, outside of the product; its handle is kept")]
    pub fn before(replicas: Vec<String>) -> Self {
        // A kept connection may be closed by the replica in the very moment in which it is used again.
        let client = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
        let behind = Behind { replicas: Arc::new(replicas), turns: Arc::default(), client };
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

impl Behind {
    // Each call goes round by itself, so that no other call decides who answers its next turn.
    fn next_of(&self, call: &str) -> &str {
        let mut turns = self.turns.lock().unwrap();
        let turn = turns.entry(call.to_owned()).or_default();
        *turn += 1;
        &self.replicas[*turn % self.replicas.len()]
    }
}

fn call_of(form: &[u8]) -> String {
    let fields = String::from_utf8_lossy(form);
    fields.split('&').find_map(|field| field.strip_prefix("CallSid=")).unwrap_or_default().to_owned()
}

async fn hand_on(request: HttpRequest, body: web::Bytes, behind: web::Data<Behind>) -> HttpResponse {
    let replica = behind.next_of(&call_of(&body));
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
