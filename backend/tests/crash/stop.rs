//! Stopping the program from outside, inside its own transactions: PostgreSQL by the tap before it, SQLite by the database itself.

use std::{os::unix::fs::MetadataExt, path::Path, time::Duration};

use store::{Engine, TenantTx};

use crate::{
    house::House,
    tap::{Sign, Tap},
};

/// Where the program is stopped.
#[derive(Clone, Copy)]
pub enum Stop {
    /// On the wire to PostgreSQL.
    Database(&'static [Sign]),
    /// On the wire to Redis.
    Memory(&'static [Sign]),
    /// On the wire to the carrier.
    Carrier(&'static [Sign]),
    /// On the wire from the carrier.
    Front(&'static [Sign]),
    /// SQLite: wherever it begins to write.
    Writing,
    /// SQLite: after this kind of change to this table, with the transaction still open.
    After(&'static str),
}

/// A stop that was ordered.
pub struct Ordered {
    stop: Stop,
    writer: Option<TenantTx>,
}

const NEVER_ENDS: &str = "CREATE VIEW never_ends AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";

impl Stop {
    /// Orders it.
    pub async fn order(self, house: &House) -> Ordered {
        if let Some((tap, signs)) = self.tap(house) {
            tap.hold_at(signs);
        }
        if let Self::After(change) = self {
            house.scratch.execute(NEVER_ENDS).await.unwrap();
            let trigger = format!("CREATE TRIGGER stops_here AFTER {change} BEGIN SELECT count(*) FROM never_ends; END");
            house.scratch.execute(&trigger).await.unwrap();
        }
        let writer = match self {
            Self::Writing => Some(house.scope().await.begin().await.unwrap()),
            Self::Database(_) | Self::Memory(_) | Self::Carrier(_) | Self::Front(_) | Self::After(_) => None,
        };
        Ordered { stop: self, writer }
    }

    fn tap(self, house: &House) -> Option<(&Tap, &'static [Sign])> {
        match self {
            Self::Database(signs) => house.database.as_ref().map(|tap| (tap, signs)),
            Self::Memory(signs) => house.memory.as_ref().map(|tap| (tap, signs)),
            Self::Carrier(signs) => Some((&house.carrier, signs)),
            Self::Front(signs) => Some((&house.front, signs)),
            Self::Writing | Self::After(_) => None,
        }
    }
}

impl Ordered {
    /// Waits until the program stands there.
    pub async fn reached(&self, house: &House) {
        let standing = async {
            match self.stop.tap(house) {
                Some((tap, _)) => tap.reached().await,
                None => stands_in_sqlite(house, self.stop).await,
            }
        };
        tokio::time::timeout(Duration::from_secs(30), standing).await.unwrap_or_else(|_| panic!("the program did not come there"));
    }

    /// Lets the database go on.
    pub async fn lift(self, house: &House) {
        if let Some(writer) = self.writer {
            writer.roll_back().await.unwrap();
        }
        if let Stop::After(_) = self.stop {
            house.scratch.execute("DROP TRIGGER stops_here").await.unwrap();
            house.scratch.execute("DROP VIEW never_ends").await.unwrap();
        }
    }
}

// Without the lock the program cannot write, whenever it comes to it; with the trigger it never gives the lock back.
async fn stands_in_sqlite(house: &House, stop: Stop) {
    const LONG: usize = 20;
    let mut held = 0;
    while held < LONG {
        tokio::time::sleep(Duration::from_millis(10)).await;
        held = if matches!(stop, Stop::Writing) || holds_the_write_lock(house) { held + 1 } else { 0 };
    }
}

// SQLite's write lock in WAL mode is a lock on byte 120 of the shared-memory file: <https://www.sqlite.org/walformat.html#locks>
fn holds_the_write_lock(house: &House) -> bool {
    assert_eq!(house.scratch.db.engine(), Engine::Sqlite);
    let file = format!("{}-shm", house.sqlite_file());
    let inode = std::fs::metadata(Path::new(&file)).unwrap().ino();
    let (pid, place) = (house.product.pid().to_string(), format!(":{inode}"));
    let locks = std::fs::read_to_string("/proc/locks").unwrap();
    locks.lines().any(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        matches!(words[..], [.., "WRITE", owner, at, "120", "120"] if owner == pid && at.ends_with(&place))
    })
}
