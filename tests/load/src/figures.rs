//! Times and what processes took of the machine, and how they are told: one row of a table.

use std::{
    fmt::Write as _,
    sync::Mutex,
    time::{Duration, Instant},
};

/// Clock ticks a second in `/proc`: 100 on every Linux that is built today. <https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html>
const TICKS: f64 = 100.0;

/// Times that were measured while it counted.
pub struct Times {
    counts_from: Instant,
    counts_until: Instant,
    taken: Mutex<Vec<Duration>>,
}

impl Times {
    /// Counts after the warm-up for so long.
    pub fn counting(warm_up: Duration, length: Duration) -> Self {
        let counts_from = Instant::now() + warm_up;
        Self { counts_from, counts_until: counts_from + length, taken: Mutex::default() }
    }

    /// Whether something that was due then counts.
    pub fn counts(&self, due: Instant) -> bool {
        (self.counts_from..self.counts_until).contains(&due)
    }

    /// When it begins to count.
    pub const fn begin(&self) -> Instant {
        self.counts_from
    }

    /// When it is over.
    pub const fn end(&self) -> Instant {
        self.counts_until
    }

    /// Something that was due then was answered after this time.
    pub fn add(&self, due: Instant, took: Duration) {
        if self.counts(due) {
            self.taken.lock().unwrap().push(took);
        }
    }

    /// How many, and the milliseconds within which half, 95 % and 99 % of them were done.
    pub fn told(&self) -> (usize, [f64; 3]) {
        let mut taken = self.taken.lock().unwrap().clone();
        taken.sort_unstable();
        let within = |percent: usize| {
            let at = (taken.len() * percent).div_ceil(100).saturating_sub(1);
            taken.get(at).map_or(f64::NAN, |took| took.as_secs_f64() * 1e3)
        };
        (taken.len(), [within(50), within(95), within(99)])
    }
}

/// Processor time that a process has taken so far, in seconds.
pub fn processor(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    // The second field is the name in brackets and may hold anything.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks = |place: usize| fields[place].parse::<f64>().unwrap();
    (ticks(11) + ticks(12)) / TICKS
}

/// The processor time of all the machine so far, in seconds: whoever else works there is in it too.
pub fn machine() -> f64 {
    let stat = std::fs::read_to_string("/proc/stat").unwrap();
    let all = stat.lines().next().unwrap();
    let ticks: Vec<f64> = all.split_whitespace().skip(1).map(|ticks| ticks.parse().unwrap()).collect();
    // All but idle and waiting for the disk.
    (ticks.iter().take(8).sum::<f64>() - ticks[3] - ticks[4]) / TICKS
}

/// The most memory that a process has had at once, in MB.
pub fn memory(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1024.0
}

/// Processor time between two moments: of the process under load, of this generator, of the rest of the machine.
pub struct Processors {
    pid: u32,
    before: [f64; 3],
}

impl Processors {
    fn now(pid: u32) -> [f64; 3] {
        [processor(pid), processor(std::process::id()), machine()]
    }

    /// From now on.
    pub fn of(pid: u32) -> Self {
        Self { pid, before: Self::now(pid) }
    }

    /// What they have taken since, in seconds: process, generator, everybody else.
    pub fn taken(&self) -> [f64; 3] {
        let now = Self::now(self.pid);
        let [process, own, all] = [0, 1, 2].map(|at| now[at] - self.before[at]);
        // The kernel counts the whole in other steps than a process: the rest may come out a little below nothing.
        [process, own, (all - process - own).max(0.0)]
    }
}

/// One row of a table.
pub fn row(cells: &[String]) -> String {
    cells.iter().fold("|".to_owned(), |mut row, cell| {
        // Writing to a String cannot fail.
        let _ = write!(row, " {cell} |");
        row
    })
}
