//! A language model behind the chat completions API. It understands nothing by itself: it says what it was told to say, lies, stalls
//! and talks nonsense on order, and holds its caller to the documented form of a request.
//!
//! Source: <https://platform.openai.com/docs/api-reference/chat/create>

mod completion;
mod request;

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, dev::ServerHandle, http::header, web};
use serde_json::Value;
use tokio_util::task::TaskTracker;

/// What the model does with one request.
#[derive(Clone, Debug, PartialEq)]
pub enum Saying {
    /// Answers in the form asked for: these fields, null in the others.
    Opinion(Value),
    /// Answers in words, whatever form was asked for, as servers do that know no schemas.
    Words(String),
    /// Answers nothing for so long, then with nulls.
    Stall(Duration),
    /// Refuses. <https://platform.openai.com/docs/guides/structured-outputs#refusals>
    Refusal,
    /// Breaks off in mid-sentence: `finish_reason` is `length`.
    CutOff,
    /// Fails with this status and the API's error body. <https://platform.openai.com/docs/guides/error-codes>
    Error(u16),
}

/// A running model. It ends when it is dropped.
#[derive(Debug)]
pub struct Model {
    mind: Mind,
    address: SocketAddr,
    server: ServerHandle,
}

#[derive(Clone, Debug)]
struct Mind(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    key: String,
    orders: Mutex<VecDeque<Saying>>,
    asked: Mutex<Vec<Value>>,
}

impl Model {
    /// Starts a model on `127.0.0.1` at a free port; whoever asks must carry this key. Needs a running Tokio runtime.
    ///
    /// # Errors
    /// When no port can be listened on.
    #[expect(clippy::unused_async, reason = "it must run inside a runtime, and a caller who must await cannot call it elsewhere")]
    pub async fn start(key: &str) -> std::io::Result<Self> {
        let mind = Mind(Arc::new(Inner { key: key.to_owned(), orders: Mutex::default(), asked: Mutex::default() }));
        let data = web::Data::new(mind.clone());
        let server = HttpServer::new(move || App::new().app_data(data.clone()).route("/v1/chat/completions", web::post().to(create)))
            .workers(1)
            .disable_signals()
            .shutdown_timeout(1)
            .bind(("127.0.0.1", 0))?;
        let address = server.addrs().first().copied().ok_or(std::io::ErrorKind::AddrNotAvailable)?;
        let server = server.run();
        let tasks = TaskTracker::new();
        let handle = server.handle();
        tasks.spawn(async move {
            if let Err(error) = server.await {
                tracing::error!(%error, "The world's model ended");
            }
        });
        Ok(Self { mind, address, server: handle })
    }

    /// Where the API is, up to its version.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// What it does with the next request that nothing was ordered for yet. Without orders it answers nulls.
    pub fn order(&self, saying: Saying) {
        lock(&self.mind.0.orders).push_back(saying);
    }

    /// The requests that it accepted, oldest first.
    #[must_use]
    pub fn asked(&self) -> Vec<Value> {
        lock(&self.mind.0.asked).clone()
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // The order to stop is given when the future is made; nobody needs to wait for its end.
        drop(self.server.stop(false));
    }
}

async fn create(request: HttpRequest, mind: web::Data<Mind>, body: web::Bytes) -> HttpResponse {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if given.and_then(|value| value.strip_prefix("Bearer ")) != Some(mind.0.key.as_str()) {
        return completion::error(401, "invalid_api_key", "Incorrect API key provided.");
    }
    let asked = match request::read(&body) {
        Ok(asked) => asked,
        Err(why) => return completion::error(400, "invalid_request_error", &why),
    };
    lock(&mind.0.asked).push(asked.document.clone());
    let saying = lock(&mind.0.orders).pop_front();
    match saying {
        None => completion::of(&asked, &request::filled(&asked, &Value::Null)),
        Some(Saying::Opinion(fields)) => completion::of(&asked, &request::filled(&asked, &fields)),
        Some(Saying::Words(words)) => completion::of(&asked, &words),
        Some(Saying::Stall(time)) => {
            tokio::time::sleep(time).await;
            completion::of(&asked, &request::filled(&asked, &Value::Null))
        }
        Some(Saying::Refusal) => completion::refusal(&asked),
        Some(Saying::CutOff) => completion::cut_off(&asked),
        Some(Saying::Error(status)) => completion::error(status, "server_error", "The server had an error."),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
