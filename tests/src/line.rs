//! A line to a server that can be cut, held up and mended, so that a story can take the server away from the product.

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Whole,
    HeldUp,
    Cut,
}

/// The line. It ends when it is dropped.
#[derive(Debug)]
pub struct Line {
    state: watch::Sender<State>,
    listening: JoinHandle<()>,
}

impl Line {
    /// A line to the server that this address names, and the same address with the line's end for host and port.
    #[expect(clippy::disallowed_methods, reason = "a machine of its own, outside of the product; its handle is kept")]
    pub async fn to_server_of(url: &str) -> (Self, String) {
        let (scheme, rest) = url.split_once("://").unwrap();
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (user, far) = authority.rsplit_once('@').map_or(("", authority), |(user, far)| (user, far));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let near = listener.local_addr().unwrap();
        let (state, watched) = watch::channel(State::Whole);
        let listening = tokio::spawn(listen(listener, far.to_owned(), watched));
        let at = if user.is_empty() { String::new() } else { format!("{user}@") };
        (Self { state, listening }, format!("{scheme}://{at}{near}/{path}"))
    }

    /// Ends every connection, and every new one as soon as it is made.
    pub fn cut(&self) {
        self.state.send_replace(State::Cut);
    }

    /// Lets nothing through, and tells nobody.
    pub fn hold_up(&self) {
        self.state.send_replace(State::HeldUp);
    }

    /// Makes it whole again; what was held up goes through.
    pub fn mend(&self) {
        self.state.send_replace(State::Whole);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.cut();
        self.listening.abort();
    }
}

#[expect(clippy::disallowed_methods, reason = "each connection ends with its line")]
async fn listen(listener: TcpListener, far: String, state: watch::Receiver<State>) {
    while let Ok((near, _)) = listener.accept().await {
        tokio::spawn(carry(near, far.clone(), state.clone()));
    }
}

async fn carry(near: TcpStream, far: String, mut state: watch::Receiver<State>) {
    if goes_on(&mut state).await.is_none() {
        return;
    }
    let Ok(far) = TcpStream::connect(far).await else { return };
    let ((from_near, to_near), (from_far, to_far)) = (near.into_split(), far.into_split());
    tokio::select! {
        () = pump(from_near, to_far, state.clone()) => {}
        () = pump(from_far, to_near, state.clone()) => {}
        _ = state.wait_for(|state| *state == State::Cut) => {}
    }
}

async fn pump(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, mut state: watch::Receiver<State>) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut bytes).await {
        if goes_on(&mut state).await.is_none() || to.write_all(&bytes[..read]).await.is_err() {
            return;
        }
    }
}

/// Waits until the line is not held up; absent when it is cut.
async fn goes_on(state: &mut watch::Receiver<State>) -> Option<()> {
    let now = *state.wait_for(|state| *state != State::HeldUp).await.ok()?;
    (now == State::Whole).then_some(())
}
