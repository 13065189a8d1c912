//! A product of a few lines: answers each path with what the test wrote, and keeps what it was asked.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, dev::ServerHandle, web};
use chrono::{TimeZone, Utc};
use world::{Exchange, ExchangeConfig, NumberHooks, World, WorldClock, twilio};

/// Our number and a caller's.
pub const DESK: &str = "+19135550100";
pub const CALLER: &str = "+19135550101";
pub const ACCOUNT: &str = "AC00000000000000000000000000000001";
pub const TOKEN: &str = "a token for tests";

/// One request that the product got.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub url: String,
    pub form: Vec<(String, String)>,
    pub signature: Option<String>,
}

impl Asked {
    pub fn field(&self, name: &str) -> Option<&str> {
        self.form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    content_type: &'static str,
    body: String,
    after: Duration,
}

#[derive(Default)]
struct Book {
    replies: HashMap<String, VecDeque<Reply>>,
    asked: Vec<Asked>,
}

/// The running product.
pub struct Product {
    book: Arc<Mutex<Book>>,
    pub base: String,
    server: ServerHandle,
}

impl Product {
    #[expect(clippy::disallowed_methods, reason = "the server ends with the test")]
    pub async fn start() -> Self {
        let book = Arc::new(Mutex::new(Book::default()));
        let data = web::Data::from(book.clone());
        let server = HttpServer::new(move || App::new().app_data(data.clone()).default_service(web::to(answer)))
            .workers(1)
            .disable_signals()
            .bind(("127.0.0.1", 0))
            .unwrap();
        let base = format!("http://{}", server.addrs()[0]);
        let server = server.run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { book, base, server: handle }
    }

    /// The next answer at a path; the last one written is repeated.
    pub fn says(&self, path: &str, verbs: &str) -> &Self {
        self.replies(path, 200, "text/xml", &format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>{verbs}</Response>"))
    }

    pub fn replies(&self, path: &str, status: u16, content_type: &'static str, body: &str) -> &Self {
        self.replies_after(path, status, content_type, body, Duration::ZERO)
    }

    pub fn replies_after(&self, path: &str, status: u16, content_type: &'static str, body: &str, after: Duration) -> &Self {
        let reply = Reply { status, content_type, body: body.to_owned(), after };
        self.book.lock().unwrap().replies.entry(path.to_owned()).or_default().push_back(reply);
        self
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.book.lock().unwrap().asked.clone()
    }

    pub fn asked_at(&self, path: &str) -> Vec<Asked> {
        self.asked().into_iter().filter(|asked| asked.path == path).collect()
    }
}

impl Drop for Product {
    fn drop(&mut self) {
        drop(self.server.stop(false));
    }
}

async fn answer(request: HttpRequest, body: String, book: web::Data<Mutex<Book>>) -> HttpResponse {
    let host = request.connection_info().host().to_owned();
    let encoded = if request.method() == "GET" { request.query_string().to_owned() } else { body };
    let asked = Asked {
        method: request.method().to_string(),
        path: request.path().to_owned(),
        url: format!("http://{host}{}", request.uri()),
        form: web::Query::<Vec<(String, String)>>::from_query(&encoded).unwrap().into_inner(),
        signature: request.headers().get(twilio::SIGNATURE_HEADER).map(|value| value.to_str().unwrap().to_owned()),
    };
    let reply = {
        let mut book = book.lock().unwrap();
        book.asked.push(asked);
        let queue = book.replies.entry(request.path().to_owned()).or_default();
        if queue.len() > 1 { queue.pop_front() } else { queue.front().cloned() }
    };
    let Some(reply) = reply else { return HttpResponse::NotFound().finish() };
    tokio::time::sleep(reply.after).await;
    let mut response = HttpResponse::build(actix_web::http::StatusCode::from_u16(reply.status).unwrap());
    if !reply.content_type.is_empty() {
        response.content_type(reply.content_type);
    }
    response.body(reply.body)
}

/// A world at Monday noon whose clock moves with every wait, with our number led to the product's routes.
pub async fn world_for(product: &Product) -> World {
    let world = World::start(config()).await.unwrap();
    world.register_number(DESK, NumberHooks::of_product(&product.base));
    world
}

pub fn config() -> ExchangeConfig {
    ExchangeConfig { clock: WorldClock::auto(Utc.with_ymd_and_hms(2026, 3, 2, 12, 0, 0).unwrap()), ..ExchangeConfig::new(ACCOUNT, TOKEN) }
}

/// The codes in the account's debugger.
pub fn codes(exchange: &Exchange) -> Vec<u32> {
    exchange.alerts().iter().map(|alert| alert.notice.code).collect()
}

/// A call to a product whose first document holds these verbs; every other route answers with nothing more to do.
pub async fn call_hearing(verbs: &str) -> (Product, World, world::Call) {
    let product = Product::start().await;
    product.says("/twilio/voice", verbs).says("/next", "<Say>Next.</Say>").says("/twilio/voice/status", "").says("/told", "");
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call(DESK).await;
    (product, world, call)
}

/// How many seconds the world's clock has moved since the start.
pub fn seconds_passed(world: &World) -> i64 {
    (world.clock().now() - Utc.with_ymd_and_hms(2026, 3, 2, 12, 0, 0).unwrap()).num_seconds()
}
