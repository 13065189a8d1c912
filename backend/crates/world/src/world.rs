//! The whole world: an exchange and the API server that the product calls.

use std::{net::SocketAddr, sync::Mutex};

use actix_web::{App, HttpServer, dev::ServerHandle, web};

use crate::{
    exchange::{Exchange, ExchangeConfig, ExchangeError},
    twilio::rest,
};

/// A running world. It ends when it is dropped or shut down; its phones and calls may be kept as long as one likes.
///
/// Everything that an [`Exchange`] does, the world does.
#[derive(Debug)]
pub struct World {
    exchange: Exchange,
    address: SocketAddr,
    server: Mutex<Option<ServerHandle>>,
}

/// Why a world did not start.
#[derive(Debug, thiserror::Error)]
pub enum WorldError {
    /// The exchange could not be opened.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// The API's address cannot be listened on.
    #[error("the world cannot listen on {address}")]
    Listen {
        /// Which address.
        address: SocketAddr,
        /// Why.
        #[source]
        source: std::io::Error,
    },
}

impl World {
    /// Starts a world whose API listens on `127.0.0.1` at a free port.
    ///
    /// # Errors
    /// As [`World::start_at`].
    pub async fn start(config: ExchangeConfig) -> Result<Self, WorldError> {
        Self::start_at(config, SocketAddr::from(([127, 0, 0, 1], 0))).await
    }

    /// Starts a world whose API listens on this address; port 0 picks a free one. Needs a running Tokio runtime.
    ///
    /// # Errors
    /// When the state cannot be used or the address cannot be listened on.
    #[expect(clippy::unused_async, reason = "it must run inside a runtime, and a caller who must await cannot call it elsewhere")]
    pub async fn start_at(config: ExchangeConfig, address: SocketAddr) -> Result<Self, WorldError> {
        let exchange = Exchange::open(config)?;
        let (address, server) = serve(&exchange, address)?;
        exchange.serve_api_at(&format!("http://{address}"));
        Ok(Self { exchange, address, server: Mutex::new(Some(server)) })
    }

    /// Where the API is, such as `http://127.0.0.1:40123`; Twilio's own is `https://api.twilio.com`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The exchange behind the API.
    #[must_use]
    pub const fn exchange(&self) -> &Exchange {
        &self.exchange
    }

    /// Takes the API off the network: connections are refused. Calls and webhooks go on.
    pub async fn go_dark(&self) {
        let server = self.server.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        if let Some(server) = server {
            server.stop(false).await;
        }
    }

    /// Brings the API back where it was.
    ///
    /// # Errors
    /// When the address was taken meanwhile.
    #[expect(clippy::unused_async, reason = "it must run inside a runtime, and a caller who must await cannot call it elsewhere")]
    pub async fn come_back(&self) -> Result<(), WorldError> {
        let mut server = self.server.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if server.is_none() {
            *server = Some(serve(&self.exchange, self.address)?.1);
        }
        Ok(())
    }

    /// Ends the world when all that is under way has come to its end.
    pub async fn shutdown(self) {
        self.exchange.settle().await;
        self.go_dark().await;
    }
}

impl std::ops::Deref for World {
    type Target = Exchange;

    fn deref(&self) -> &Exchange {
        &self.exchange
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let server = self.server.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        if let Some(server) = server {
            // The order to stop is given when the future is made; nobody needs to wait for its end.
            drop(server.stop(false));
        }
    }
}

fn serve(exchange: &Exchange, address: SocketAddr) -> Result<(SocketAddr, ServerHandle), WorldError> {
    let failed = |source| WorldError::Listen { address, source };
    let data = web::Data::new(exchange.clone());
    let server = HttpServer::new(move || App::new().app_data(data.clone()).configure(rest::routes))
        .workers(1)
        .disable_signals()
        .shutdown_timeout(1)
        .bind(address)
        .map_err(failed)?;
    let bound = server.addrs().first().copied().unwrap_or(address);
    let server = server.run();
    let handle = server.handle();
    exchange.run_server(async move {
        if let Err(error) = server.await {
            tracing::error!(%error, "The world's API ended");
        }
    });
    Ok((bound, handle))
}
