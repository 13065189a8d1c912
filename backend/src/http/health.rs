//! Whether the process lives, and whether it can work.

use std::{future::Future, sync::Arc, time::Duration};

use actix_web::{HttpResponse, route, web};
use ports::{Clock, SharedMemory};
use serde_json::json;
use services::jobs::Pulses;
use store::Database;

/// How long a part may take to answer.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a process needs to work.
#[derive(Clone)]
pub struct Health {
    /// The database.
    pub db: Database,
    /// Shared memory.
    pub memory: Arc<dyn SharedMemory>,
    /// Measures how long a worker has not been seen.
    pub clock: Arc<dyn Clock>,
    /// Whether background work goes on.
    pub pulses: Pulses,
}

impl Health {
    // A queue that can be read and is not worked off is away for whoever waits for a text.
    async fn queue(&self) -> Result<(), String> {
        store::outbox::next_due(&self.db).await.map_err(|error| error.to_string())?;
        if self.pulses.are_alive(self.clock.uptime()) { Ok(()) } else { Err("a worker does not look at the outbox".to_owned()) }
    }
}

/// Mounts the routes.
pub fn configure(config: &mut web::ServiceConfig) {
    config.service(alive).service(ready);
}

/// `GET /healthz`: the process answers.
#[route("/healthz", method = "GET", method = "HEAD")]
async fn alive() -> HttpResponse {
    HttpResponse::Ok().json(json!({ "status": "ok" }))
}

/// `GET /readyz`: database, queue and shared memory answer; 503 with the parts that do not.
#[route("/readyz", method = "GET", method = "HEAD")]
async fn ready(health: web::Data<Health>) -> HttpResponse {
    let (database, queue, memory) = futures_util::join!(
        within(async { health.db.ping().await.map_err(|error| error.to_string()) }),
        within(health.queue()),
        within(async { health.memory.ping().await.map_err(|error| error.to_string()) }),
    );
    let is_ready = [&database, &queue, &memory].iter().all(|part| part.is_ok());
    let parts = json!({ "database": told(&database), "queue": told(&queue), "shared_memory": told(&memory) });
    let mut response = if is_ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.json(json!({ "status": if is_ready { "ready" } else { "not_ready" }, "parts": parts }))
}

async fn within(part: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    tokio::time::timeout(PATIENCE, part).await.unwrap_or_else(|_elapsed| Err("no answer within a second".to_owned()))
}

fn told(part: &Result<(), String>) -> serde_json::Value {
    match part {
        Ok(()) => json!("ok"),
        Err(why) => {
            tracing::warn!(why = %why, "A part of the process does not answer");
            json!("away")
        }
    }
}
