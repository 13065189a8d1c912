//! The program as a process of its own, with its log in a file.

use std::{
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::NamedTempFile;

/// A running process. Dropped, it is killed.
pub struct Process {
    /// Where it listens.
    pub address: SocketAddr,
    child: Killed,
    _log: NamedTempFile,
}

struct Killed(Child);

impl Process {
    /// Starts it and waits until a line of its log tells where it listens.
    pub async fn start(bin: &Path, arguments: &[&str], environment: &[(&str, String)], address_in: fn(&str) -> Option<SocketAddr>) -> Self {
        let log = NamedTempFile::new().unwrap();
        let mut command = Command::new(bin);
        command.args(arguments).env_clear().envs(environment.iter().map(|(key, value)| (key, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log.reopen().unwrap());
        let child = Killed(command.spawn().unwrap());
        for _ in 0..600 {
            let lines = std::fs::read_to_string(log.path()).unwrap();
            if let Some(address) = lines.lines().find_map(address_in) {
                return Self { address, child, _log: log };
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it does not listen: {}", std::fs::read_to_string(log.path()).unwrap());
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.0.id()
    }

    /// Where it is reached.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The program's own line.
pub fn listening(line: &str) -> Option<SocketAddr> {
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    (line["message"] == "Listening").then(|| line["address"].as_str()?.parse().ok())?
}
