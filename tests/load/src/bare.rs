//! For comparison: a handler with nothing of ours in it, which asks the same database as many statements as a booking turn may,
//! four reads and a transaction of twelve writes with rows of the size of ours.

use std::{
    net::{SocketAddr, TcpListener},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use actix_web::{App, HttpResponse, HttpServer, web};
use sea_orm::sqlx::{
    self, Postgres, Sqlite,
    pool::Pool,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use secrecy::ExposeSecret;
use store::{Engine, testing::Scratch};

use crate::{
    WARM_UP,
    figures::{Processors, Times, memory, row},
    product::Process,
};

const TABLE: &str = "CREATE TABLE IF NOT EXISTS bare (owner BIGINT, id BIGINT, body TEXT, PRIMARY KEY (owner, id))";
const READ: &str = "SELECT body FROM bare WHERE owner = $1 AND id = $2";
const WRITE: &str = "INSERT INTO bare (owner, id, body) VALUES ($1, $2, $3)";
const CHANGE: &str = "UPDATE bare SET body = $3 WHERE owner = $1 AND id = $2";
/// Reads, new rows and changed rows of a request: sixteen statements.
const READS: i64 = 4;
const WRITES: i64 = 8;
const CHANGES: i64 = 4;
const CONNECTIONS: u32 = 16;

/// Measures, and tells the row: engine, requests at a time, requests a second, p50, p95, p99, processor time a request, memory.
pub async fn measure(engine: Engine, together: usize, length: Duration) -> String {
    let scratch = Scratch::make(engine, None).await.unwrap();
    let own = std::env::current_exe().unwrap();
    let server = Process::start(&own, &["serve-bare", scratch.url.expose_secret()], &[], listening).await;
    let (url, times) = (Arc::new(server.base_url()), Arc::new(Times::counting(WARM_UP, length)));
    let mut askers = tokio::task::JoinSet::new();
    for _ in 0..together {
        askers.spawn(ask(url.clone(), times.clone()));
    }
    tokio::time::sleep_until(times.begin().into()).await;
    let processors = Processors::of(server.pid());
    tokio::time::sleep_until(times.end().into()).await;
    let [taken, generator, others] = processors.taken();
    let memory = memory(server.pid());
    askers.shutdown().await;
    drop(server);
    scratch.remove().await.unwrap();
    let (requests, [half, most, nearly_all]) = times.told();
    let seconds = length.as_secs_f64();
    row(&[
        format!("{engine:?}"),
        format!("{together}"),
        format!("{:.0}", requests as f64 / seconds),
        format!("{half:.1} / {most:.1} / {nearly_all:.1}"),
        format!("{:.1}", taken * 1e3 / requests.max(1) as f64),
        format!("{:.0} / {:.0} / {:.0}", 100.0 * taken / seconds, 100.0 * generator / seconds, 100.0 * others / seconds),
        format!("{memory:.0}"),
    ])
}

async fn ask(url: Arc<String>, times: Arc<Times>) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    loop {
        let due = Instant::now();
        let answer = client.post(url.as_str()).form(&[("SpeechResult", "yes please")]).send().await.unwrap();
        assert!(answer.status().is_success(), "the bare handler failed");
        answer.bytes().await.unwrap();
        times.add(due, due.elapsed());
    }
}

fn listening(line: &str) -> Option<SocketAddr> {
    line.strip_prefix("bare ")?.parse().ok()
}

enum Pools {
    Sqlite { reader: Pool<Sqlite>, writer: Pool<Sqlite> },
    Postgres(Pool<Postgres>),
}

/// The bare handler, for good.
#[expect(clippy::print_stderr, reason = "how it tells where it listens")]
pub async fn serve(url: &str) {
    let pools = web::Data::new(open(url).await);
    let last = web::Data::new(AtomicI64::new(0));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = HttpServer::new(move || App::new().app_data(pools.clone()).app_data(last.clone()).default_service(web::to(answer)));
    let server = server.workers(2).listen(listener).unwrap().run();
    eprintln!("bare {address}");
    server.await.unwrap();
}

async fn open(url: &str) -> Pools {
    if !url.starts_with("sqlite:") {
        let pool = PgPoolOptions::new().max_connections(CONNECTIONS).connect(url).await.unwrap();
        sqlx::query(TABLE).execute(&pool).await.unwrap();
        return Pools::Postgres(pool);
    }
    let options: SqliteConnectOptions = url.parse().unwrap();
    // As the product opens it.
    let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full).busy_timeout(Duration::from_secs(5));
    let writer = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await.unwrap();
    sqlx::query(TABLE).execute(&writer).await.unwrap();
    Pools::Sqlite { reader: SqlitePoolOptions::new().max_connections(CONNECTIONS).connect_with(options).await.unwrap(), writer }
}

async fn answer(form: web::Form<Vec<(String, String)>>, pools: web::Data<Pools>, last: web::Data<AtomicI64>) -> HttpResponse {
    let owner = last.fetch_add(1, Ordering::Relaxed);
    // Rows of the product hold some hundred bytes each.
    let body = format!("{}{}", form[0].1, "x".repeat(300));
    match pools.get_ref() {
        Pools::Sqlite { reader, writer } => on_sqlite(reader, writer, (owner, &body)).await,
        Pools::Postgres(pool) => on_postgres(pool, (owner, &body)).await,
    }
    .unwrap();
    HttpResponse::Ok().content_type("text/xml").body("<Response/>")
}

async fn on_sqlite(reader: &Pool<Sqlite>, writer: &Pool<Sqlite>, (owner, body): (i64, &str)) -> Result<(), sqlx::Error> {
    for id in 0..READS {
        sqlx::query(READ).bind(owner - 1).bind(id).fetch_optional(reader).await?;
    }
    let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
    for id in 0..WRITES {
        sqlx::query(WRITE).bind(owner).bind(id).bind(body).execute(&mut *tx).await?;
    }
    for id in 0..CHANGES {
        sqlx::query(CHANGE).bind(owner).bind(id).bind(body).execute(&mut *tx).await?;
    }
    tx.commit().await
}

async fn on_postgres(pool: &Pool<Postgres>, (owner, body): (i64, &str)) -> Result<(), sqlx::Error> {
    for id in 0..READS {
        sqlx::query(READ).bind(owner - 1).bind(id).fetch_optional(pool).await?;
    }
    let mut tx = pool.begin().await?;
    for id in 0..WRITES {
        sqlx::query(WRITE).bind(owner).bind(id).bind(body).execute(&mut *tx).await?;
    }
    for id in 0..CHANGES {
        sqlx::query(CHANGE).bind(owner).bind(id).bind(body).execute(&mut *tx).await?;
    }
    tx.commit().await
}
