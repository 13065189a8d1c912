//! The program as a process of its own, started as an operator starts it: by its environment.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::Value;
use tokio::sync::oneshot;

/// How long it may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program. Dropped, it is killed.
pub struct Product {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
    log: Arc<Mutex<Vec<String>>>,
}

#[expect(clippy::disallowed_methods, reason = "whoever tests a release build names it in the environment")]
fn program() -> PathBuf {
    std::env::var_os("CALLWRIGHT_BIN").map_or_else(|| env!("CARGO_BIN_EXE_callwright").into(), PathBuf::from)
}

impl Product {
    /// Starts `callwright serve` with this environment and nothing else, and waits until it listens.
    pub async fn start(environment: &[(&str, String)]) -> Self {
        let mut command = Command::new(program());
        command.arg("serve").env_clear().envs(environment.iter().map(|(key, value)| (key, value)));
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let (tell, told) = oneshot::channel();
        let mut tell = Some(tell);
        let log = Arc::new(Mutex::new(Vec::new()));
        let (lines, kept) = (BufReader::new(child.stderr.take().unwrap()).lines(), log.clone());
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if let Some(address) = address_in(&line)
                    && let Some(tell) = tell.take()
                {
                    tell.send(address).unwrap();
                }
                kept.lock().unwrap().push(line);
            }
        });
        let Ok(Ok(address)) = tokio::time::timeout(PATIENCE, told).await else { panic!("it does not listen: {:#?}", log.lock().unwrap()) };
        Self { address, child, log }
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The lines that it has logged so far.
    pub fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    /// SIGKILL, and the wait until it is gone.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Product {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            let log = self.log.lock().unwrap();
            eprintln!("the program's last words:\n{}", log[log.len().saturating_sub(40)..].join("\n"));
        }
    }
}

// The log line that it writes when it listens.
fn address_in(line: &str) -> Option<SocketAddr> {
    let line: Value = serde_json::from_str(line).ok()?;
    if line["message"] != "Listening" {
        return None;
    }
    line["address"].as_str()?.parse().ok()
}
