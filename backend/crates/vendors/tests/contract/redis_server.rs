//! A Redis server of one test, to be killed, stalled and started again.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// The server; it ends with its owner.
pub struct RedisServer {
    port: u16,
    extra: Vec<String>,
    process: Option<Child>,
}

impl RedisServer {
    /// Starts one on a free port, with these further arguments.
    pub async fn start(extra: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut server = Self { port, extra: extra.iter().map(|argument| (*argument).to_owned()).collect(), process: None };
        server.start_again().await;
        server
    }

    /// Its address, with this user part (`:password@` or nothing).
    pub fn url(&self, user: &str) -> String {
        format!("redis://{user}127.0.0.1:{}/", self.port)
    }

    /// Takes it away at once.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// Brings it back, empty, and waits until it listens.
    pub async fn start_again(&mut self) {
        let mut command = Command::new("redis-server");
        command.args(["--port", &self.port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]).args(&self.extra);
        self.process = Some(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("redis-server is not installed"));
        while tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
            let ended = self.process.as_mut().and_then(|process| process.try_wait().unwrap());
            assert!(ended.is_none(), "redis-server ended at once: {ended:?}");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Makes it stand still (`STOP`) or go on (`CONT`), its lines open.
    pub fn signal(&self, signal: &str) {
        let id = self.process.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([&format!("-{signal}"), &id]).status().unwrap().success());
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}
