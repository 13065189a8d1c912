//! A wire with a tap on it: everything passes, until an order says at which bytes a connection is held for good.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::watch,
    task::{AbortHandle, JoinHandle},
};

/// Who sends the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Whoever connected.
    Asks,
    /// Whoever is connected to.
    Answers,
}

/// Bytes to look for.
pub type Sign = (Side, &'static str);

// Longer than any sign: what must be kept of one piece to find a sign that is cut in two.
const LONGEST_SIGN: usize = 96;

/// A tap before one address.
pub struct Tap {
    /// Where to connect instead.
    pub address: SocketAddr,
    inner: Arc<Inner>,
    accepting: JoinHandle<()>,
}

struct Inner {
    leads_to: Mutex<SocketAddr>,
    order: Mutex<&'static [Sign]>,
    // Of the order in force: a connection that saw an earlier one begins anew.
    number: AtomicU64,
    reached: watch::Sender<bool>,
    lines: Mutex<Vec<AbortHandle>>,
}

// How far a connection has come in the order.
#[derive(Default)]
struct Watched {
    number: u64,
    found: usize,
    seen: Vec<u8>,
}

impl Tap {
    /// A tap on a free port.
    #[expect(clippy::disallowed_methods, reason = "the task's handle is kept and ended with the tap")]
    pub async fn before(leads_to: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let inner = Arc::new(Inner {
            leads_to: Mutex::new(leads_to),
            order: Mutex::new(&[]),
            number: AtomicU64::new(0),
            reached: watch::Sender::new(false),
            lines: Mutex::default(),
        });
        let address = listener.local_addr().unwrap();
        let accepting = tokio::spawn(accept(listener, inner.clone()));
        Self { address, inner, accepting }
    }

    /// From now on it leads there.
    pub fn lead_to(&self, address: SocketAddr) {
        *self.inner.leads_to.lock().unwrap() = address;
    }

    /// Holds the first connection on which these signs pass one after another, before the bytes of the last one are handed on.
    pub fn hold_at(&self, order: &'static [Sign]) {
        *self.inner.order.lock().unwrap() = order;
        self.inner.number.fetch_add(1, Ordering::SeqCst);
        self.inner.reached.send_replace(false);
    }

    /// Waits until a connection is held.
    pub async fn reached(&self) {
        self.inner.reached.subscribe().wait_for(|reached| *reached).await.unwrap();
    }

    /// Cuts every connection, with what is held on it, and lets everything pass again.
    pub fn cut(&self) {
        self.hold_at(&[]);
        for line in self.inner.lines.lock().unwrap().drain(..) {
            line.abort();
        }
    }
}

impl Drop for Tap {
    fn drop(&mut self) {
        self.accepting.abort();
        self.cut();
    }
}

#[expect(clippy::disallowed_methods, reason = "each line's handle is kept and ended with the tap")]
async fn accept(listener: TcpListener, inner: Arc<Inner>) {
    while let Ok((near, _)) = listener.accept().await {
        let line = tokio::spawn(carry(near, inner.clone()));
        inner.lines.lock().unwrap().push(line.abort_handle());
    }
}

// Whoever hangs up first ends both ends.
async fn carry(near: TcpStream, inner: Arc<Inner>) {
    let leads_to = *inner.leads_to.lock().unwrap();
    let Ok(far) = TcpStream::connect(leads_to).await else { return };
    let _ = (near.set_nodelay(true), far.set_nodelay(true));
    let watched = Mutex::new(Watched::default());
    let ((near_in, near_out), (far_in, far_out)) = (near.into_split(), far.into_split());
    tokio::select! {
        () = pump(Side::Asks, near_in, far_out, &inner, &watched) => {}
        () = pump(Side::Answers, far_in, near_out, &inner, &watched) => {}
    }
}

async fn pump(side: Side, mut from: OwnedReadHalf, mut to: OwnedWriteHalf, inner: &Inner, watched: &Mutex<Watched>) {
    let mut piece = vec![0; 64 * 1024];
    while let Ok(length @ 1..) = from.read(&mut piece).await {
        if inner.holds(&mut watched.lock().unwrap(), side, &piece[..length]) {
            inner.reached.send_replace(true);
            std::future::pending::<()>().await;
        }
        if to.write_all(&piece[..length]).await.is_err() {
            return;
        }
    }
}

impl Inner {
    // One connection is held at most: what the others carry then belongs to another time.
    fn holds(&self, watched: &mut Watched, side: Side, piece: &[u8]) -> bool {
        let (order, number) = (*self.order.lock().unwrap(), self.number.load(Ordering::SeqCst));
        if watched.number != number {
            *watched = Watched { number, ..Watched::default() };
        }
        if *self.reached.borrow() || order.get(watched.found).is_none_or(|(expected, _)| *expected != side) {
            return false;
        }
        watched.seen.extend_from_slice(piece);
        while let Some((expected, sign)) = order.get(watched.found).filter(|(expected, _)| *expected == side) {
            let Some(at) = watched.seen.windows(sign.len()).position(|bytes| bytes == sign.as_bytes()) else { break };
            watched.found += 1;
            // What comes after belongs to the next sign; what the other side sends next comes after it too.
            let next_is_here = order.get(watched.found).is_some_and(|(next, _)| next == expected);
            watched.seen.drain(..if next_is_here { at + sign.len() } else { watched.seen.len() });
        }
        let surplus = watched.seen.len().saturating_sub(LONGEST_SIGN);
        watched.seen.drain(..surplus);
        watched.found == order.len()
    }
}
