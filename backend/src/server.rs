//! The HTTP server and the worker beside it, from start to a clean stop.

use std::{
    net::{SocketAddr, TcpListener},
    time::Duration,
};

use actix_web::{App, HttpServer, dev::ServerHandle, middleware::from_fn, web};
use services::jobs::Worker;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tracing_actix_web::TracingLogger;

use crate::{
    compose::House,
    http::{
        self,
        spans::{self, Spans},
    },
};

/// How long a process rests after a worker broke off.
const BEFORE_ANOTHER_WORKER: Duration = Duration::from_secs(1);

/// A process that listens and works.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    server: ServerHandle,
    serving: JoinHandle<std::io::Result<()>>,
    working: Option<JoinHandle<()>>,
    stop: CancellationToken,
    house: House,
}

/// How a process is started.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// Address and port; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Threads that serve requests.
    pub workers: usize,
    /// Whether it also does background work.
    pub works: bool,
}

impl Running {
    /// Listens and works.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    #[expect(clippy::disallowed_methods, reason = "the server and the worker live as long as the process; their handles are kept")]
    pub fn start(house: House, start: Start, public_base_url: Option<&str>) -> std::io::Result<Self> {
        let listener = TcpListener::bind(start.listen)?;
        let address = listener.local_addr()?;
        let (gate, desk) = (web::Data::new(house.gate.clone()), web::Data::new(house.desk.clone()));
        let api = house.api.clone();
        let server = HttpServer::new(move || {
            App::new()
                .app_data(gate.clone())
                .app_data(desk.clone())
                .configure(|config| http::furnish(config, &api))
                .configure(http::configure)
                .wrap(from_fn(spans::headers))
                .wrap(TracingLogger::<Spans>::new())
        })
        .workers(start.workers)
        .disable_signals()
        .shutdown_timeout(10)
        .listen(listener)?
        .run();
        let handle = server.handle();
        let serving = tokio::spawn(server);
        let stop = CancellationToken::new();
        let base_url = public_base_url.map_or_else(|| format!("http://{address}"), ToOwned::to_owned);
        if start.works {
            drop(tokio::task::spawn_blocking(understanding::prepare));
        }
        let working = start.works.then(|| {
            let work = [House::worker, House::urgent_worker].map(|kind| keep_working(house.clone(), kind, base_url.clone(), stop.clone()));
            tokio::spawn(async move {
                let [everything, urgent] = work;
                tokio::join!(everything, urgent);
            })
        });
        Ok(Self { address, server: handle, serving, working, stop, house })
    }

    /// What stands behind it.
    #[must_use]
    pub const fn house(&self) -> &House {
        &self.house
    }

    /// Stops: no new requests, turns and jobs under way are finished.
    pub async fn stop(self) {
        self.server.stop(true).await;
        self.stop.cancel();
        if let Some(working) = self.working
            && let Err(broken) = working.await
        {
            tracing::error!(error = %broken, "The worker broke off");
        }
        if let Err(broken) = self.serving.await {
            tracing::error!(error = %broken, "The server broke off");
        }
        self.house.closing.cancel();
        self.house.tracker.close();
        self.house.tracker.wait().await;
        if let Err(error) = self.house.db.close().await {
            tracing::warn!(error = %error, "The database did not close cleanly");
        }
    }
}

/// Background work until `stop`. A worker that breaks off over one job is followed by another, which finds the job when its
/// lease has run out.
#[expect(clippy::disallowed_methods, reason = "the worker is awaited here; as a task of its own it can break off alone")]
async fn keep_working(house: House, kind: fn(&House, &str, &str) -> Worker, base_url: String, stop: CancellationToken) {
    loop {
        let worker = kind(&house, &format!("worker-{}", house.ids.next()), &base_url);
        let stopping = stop.clone();
        let Err(broken) = tokio::spawn(async move { worker.run(stopping.cancelled()).await }).await else { return };
        tracing::error!(error = %broken, "The worker broke off; another takes over");
        tokio::select! {
            () = stop.cancelled() => return,
            () = house.clock.sleep(BEFORE_ANOTHER_WORKER) => {}
        }
    }
}
