//! Listening on Redis: one connection per process, shared by all listeners, made anew when it is lost.
//! A task owns it. Whoever was listening while it was lost is told that something may have been missed.

use std::{collections::HashMap, time::Duration};

use futures_util::StreamExt;
use ports::{Failure, FailureKind, shared_memory::Notice};
use redis::{
    Client, Msg, RedisResult,
    aio::{PubSubSink, PubSubStream},
};
use tokio::sync::{broadcast, mpsc, oneshot};

use super::{VENDOR, failures::failure_of};
use crate::listener::{Listener, QUEUE};

// As many pages as may open at once while the line is being made; more wait in their own time limit.
const WAITING_ROOM: usize = 256;
const REST: Duration = Duration::from_millis(250);
const CHECK_EVERY: Duration = Duration::from_secs(10);

struct Ask {
    topic: String,
    answer: oneshot::Sender<Listener>,
}

/// The way to the task.
pub(super) struct Switchboard {
    asks: mpsc::Sender<Ask>,
    time_limit: Duration,
}

impl Switchboard {
    /// Starts the task; it connects when somebody first listens, and ends when this is dropped.
    #[expect(clippy::disallowed_methods, reason = "the task owns nothing to be finished and ends with its owner")]
    pub(super) fn open(client: Client, time_limit: Duration) -> Self {
        let (asks, asked) = mpsc::channel(WAITING_ROOM);
        tokio::spawn(Operator { client, asked, audiences: Audiences::default(), time_limit }.work());
        Self { asks, time_limit }
    }

    /// Listens to a topic, once the server has confirmed that it will be heard.
    pub(super) async fn listen(&self, topic: String) -> Result<Listener, Failure> {
        let (answer, answered) = oneshot::channel();
        let asked = async {
            self.asks.send(Ask { topic, answer }).await.map_err(unavailable)?;
            answered.await.map_err(unavailable)
        };
        // Connecting and subscribing have the limit each.
        match tokio::time::timeout(self.time_limit * 2, asked).await {
            Ok(listener) => listener,
            Err(elapsed) => Err(Failure::new(VENDOR, FailureKind::TimedOut).because(elapsed)),
        }
    }
}

fn unavailable(cause: impl Into<ports::failure::Cause>) -> Failure {
    Failure::new(VENDOR, FailureKind::Unavailable).because(cause)
}

struct Operator {
    client: Client,
    asked: mpsc::Receiver<Ask>,
    audiences: Audiences,
    time_limit: Duration,
}

/// Why the operator leaves a line.
enum Left {
    /// The line is lost.
    Lost,
    /// Nobody can ask any more.
    Closed,
}

impl Operator {
    async fn work(mut self) {
        while let Some(ask) = self.asked.recv().await {
            // The first listener, or the first after a time without any.
            match self.keep_a_line(ask).await {
                Left::Lost => {}
                Left::Closed => return,
            }
        }
    }

    // From the first listener until there is none: one line after another.
    async fn keep_a_line(&mut self, first: Ask) -> Left {
        let mut first = Some(first);
        loop {
            // Whoever asked while there is no server is refused at once: the dropped answer tells.
            let waiting = first.take();
            let left = match self.connect().await {
                Some((mut sink, mut stream)) => self.attend(&mut sink, &mut stream, waiting).await,
                None => Left::Lost,
            };
            self.audiences.forget_the_empty();
            if matches!(left, Left::Closed) || self.audiences.is_empty() {
                return left;
            }
            if matches!(self.rest().await, Left::Closed) {
                return Left::Closed;
            }
        }
    }

    async fn connect(&self) -> Option<(PubSubSink, PubSubStream)> {
        let line = self.within_limit(self.client.get_async_pubsub()).await.ok()?;
        let (mut sink, stream) = line.split();
        for topic in self.audiences.topics() {
            self.within_limit(sink.subscribe(topic)).await.ok()?;
        }
        self.audiences.tell_everybody(&Notice::Missed);
        Some((sink, stream))
    }

    async fn rest(&mut self) -> Left {
        let rest = tokio::time::sleep(REST);
        tokio::pin!(rest);
        loop {
            tokio::select! {
                () = &mut rest => return Left::Lost,
                ask = self.asked.recv() => match ask {
                    Some(refused) => drop(refused),
                    None => return Left::Closed,
                },
            }
        }
    }

    async fn attend(&mut self, sink: &mut PubSubSink, stream: &mut PubSubStream, first: Option<Ask>) -> Left {
        if let Some(ask) = first
            && self.admit(sink, ask).await.is_err()
        {
            return Left::Lost;
        }
        let mut check = tokio::time::interval(CHECK_EVERY);
        check.reset();
        loop {
            let done = tokio::select! {
                ask = self.asked.recv() => match ask {
                    Some(ask) => self.admit(sink, ask).await,
                    None => return Left::Closed,
                },
                message = stream.next() => match message {
                    Some(message) => self.pass_on(sink, &message).await,
                    None => return Left::Lost,
                },
                _ = check.tick() => self.within_limit(sink.ping::<redis::Value>()).await.map(|_| ()),
            };
            if done.is_err() {
                return Left::Lost;
            }
        }
    }

    async fn admit(&mut self, sink: &mut PubSubSink, ask: Ask) -> Result<(), Failure> {
        for topic in self.audiences.forget_the_empty() {
            self.within_limit(sink.unsubscribe(topic)).await?;
        }
        if !self.audiences.has(&ask.topic) {
            self.within_limit(sink.subscribe(&ask.topic)).await?;
        }
        // Whoever asked may have given up waiting.
        ask.answer.send(self.audiences.join(ask.topic)).ok();
        Ok(())
    }

    async fn pass_on(&mut self, sink: &mut PubSubSink, message: &Msg) -> Result<(), Failure> {
        let topic = message.get_channel_name();
        let heard = Notice::Heard(message.get_payload_bytes().to_vec());
        if self.audiences.tell(topic, heard) {
            return Ok(());
        }
        self.within_limit(sink.unsubscribe(topic)).await
    }

    async fn within_limit<T>(&self, work: impl Future<Output = RedisResult<T>>) -> Result<T, Failure> {
        match tokio::time::timeout(self.time_limit, work).await {
            Ok(result) => result.map_err(failure_of),
            Err(elapsed) => Err(Failure::new(VENDOR, FailureKind::TimedOut).because(elapsed)),
        }
    }
}

/// Who listens to which topic.
#[derive(Default)]
struct Audiences(HashMap<String, broadcast::Sender<Notice>>);

impl Audiences {
    fn topics(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn has(&self, topic: &str) -> bool {
        self.0.contains_key(topic)
    }

    fn join(&mut self, topic: String) -> Listener {
        Listener(self.0.entry(topic).or_insert_with(|| broadcast::channel(QUEUE).0).subscribe())
    }

    /// Whether somebody listens.
    fn tell(&mut self, topic: &str, notice: Notice) -> bool {
        let heard = self.0.get(topic).is_some_and(|audience| audience.send(notice).is_ok());
        if !heard {
            self.0.remove(topic);
        }
        heard
    }

    fn tell_everybody(&self, notice: &Notice) {
        for audience in self.0.values() {
            // An audience that has left is forgotten at the next occasion.
            audience.send(notice.clone()).ok();
        }
    }

    /// Drops topics that nobody listens to, and names them.
    fn forget_the_empty(&mut self) -> Vec<String> {
        self.0.extract_if(|_, audience| audience.receiver_count() == 0).map(|(topic, _)| topic).collect()
    }
}
