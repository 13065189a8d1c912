//! A vendor of one afternoon: a TCP listener that answers as it was told, request after request, and remembers what it was asked.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// How one request is answered.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Status line, headers and body, whole.
    Whole { status: u16, headers: Vec<(&'static str, String)>, body: Vec<u8> },
    /// The first half of a body, then the line is cut.
    CutInBody { status: u16, body: &'static str },
    /// The line is cut without a word.
    Cut,
    /// Nothing for this long, then nothing.
    Silent(Duration),
}

impl Reply {
    /// A JSON answer.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::of_type(status, "application/json", body.into().into_bytes())
    }

    /// Any answer.
    pub fn of_type(status: u16, media_type: &str, body: Vec<u8>) -> Self {
        Self::Whole { status, headers: vec![("Content-Type", media_type.to_owned())], body }
    }

    /// The same, with one more header.
    pub fn with(self, name: &'static str, value: impl Into<String>) -> Self {
        match self {
            Self::Whole { status, mut headers, body } => {
                headers.push((name, value.into()));
                Self::Whole { status, headers, body }
            }
            other @ (Self::CutInBody { .. } | Self::Cut | Self::Silent(_)) => other,
        }
    }
}

/// One request as it arrived.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `POST /path?query`.
    pub line: String,
    /// The header lines, as they came.
    pub headers: String,
    /// The body.
    pub body: String,
}

impl Asked {
    /// The fields of the form, decoded, in order.
    pub fn form(&self) -> Vec<(String, String)> {
        reqwest::Url::parse(&format!("http://form/?{}", self.body)).unwrap().query_pairs().into_owned().collect()
    }
}

/// The vendor; it is gone when this is dropped.
pub struct Vendor {
    /// `http://127.0.0.1:port`.
    pub base_url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    _serving: JoinSet<()>,
}

impl Vendor {
    /// Answers the first request with the first reply, and so on; the last reply serves all further requests.
    pub async fn answering(replies: impl Into<Vec<Reply>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let mut serving = JoinSet::new();
        serving.spawn(serve(listener, replies.into(), asked.clone()));
        Self { base_url, asked, _serving: serving }
    }

    /// An address where nobody listens.
    pub async fn nobody() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    }

    /// What it was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve(listener: TcpListener, replies: Vec<Reply>, asked: Arc<Mutex<Vec<Asked>>>) {
    let mut lines = JoinSet::new();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let (replies, asked) = (replies.clone(), asked.clone());
        lines.spawn(async move { answer(stream, &replies, &asked).await });
    }
}

async fn answer(mut stream: TcpStream, replies: &[Reply], asked: &Mutex<Vec<Asked>>) {
    let Some(request) = read_request(&mut stream).await else { return };
    let number = {
        let mut asked = asked.lock().unwrap();
        asked.push(request);
        asked.len() - 1
    };
    match replies.get(number).or(replies.last()).unwrap() {
        Reply::Whole { status, headers, body } => {
            let mut head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
            headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
            let whole = [head.as_bytes(), b"\r\n", body].concat();
            // The client may have gone by now; that is its right.
            stream.write_all(&whole).await.ok();
        }
        Reply::CutInBody { status, body } => {
            let head = format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
            stream.write_all(&[head.as_bytes(), &body.as_bytes()[..body.len() / 2]].concat()).await.ok();
        }
        Reply::Cut => {}
        Reply::Silent(length) => tokio::time::sleep(*length).await,
    }
}

async fn read_request(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let (line, headers) = head.split_once("\r\n")?;
        let length = headers
            .lines()
            .filter_map(|header| header.split_once(": "))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map_or(0, |(_, value)| value.parse().unwrap());
        if body.len() >= length {
            let line = line.trim_end_matches(" HTTP/1.1").to_owned();
            return Some(Asked { line, headers: headers.to_owned(), body: body.to_owned() });
        }
    }
}
