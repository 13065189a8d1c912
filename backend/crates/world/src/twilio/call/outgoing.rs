//! Calls that the product places through the API, and changes to calls in progress.
//!
//! Source: <https://www.twilio.com/docs/voice/api/call-resource>

use std::{sync::Arc, time::Duration};

use reqwest::Url;

use super::{
    Face, LiveCall,
    line::{Line, LineStart},
    progress::{Progress, Reports},
};
use crate::{
    exchange::Exchange,
    people::Pickup,
    records::{CallDirection, CallRecord, CallStatus, Hook},
    twilio::{
        hook::HookKind,
        sid::SidKind,
        twiml::{Method, VoiceDocument},
    },
};

/// How long it rings before somebody picks up.
const PICKED_UP_AFTER: Duration = Duration::from_secs(4);

/// An order to call somebody.
#[derive(Clone, Debug)]
pub(crate) struct OutgoingCall {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) instructions: Instructions,
    pub(crate) fallback: Option<Hook>,
    pub(crate) reports: Option<Reports>,
    pub(crate) rings_for: Duration,
    pub(crate) extra: Vec<(String, String)>,
}

/// What a call does next.
#[derive(Clone, Debug)]
pub(crate) enum Instructions {
    /// Asks for a document.
    Ask { url: Url, method: Method },
    /// Has it.
    Given(VoiceDocument),
}

/// Accepts a call and begins it behind the caller's back, as the API does.
pub(crate) fn place(exchange: &Exchange, order: OutgoingCall) -> CallRecord {
    let record = CallRecord {
        sid: exchange.next_sid(SidKind::Call),
        parent: None,
        from: order.from.clone(),
        to: order.to.clone(),
        direction: CallDirection::OutboundApi,
        status: CallStatus::Queued,
        created: exchange.clock().now(),
        answered: None,
        ended: None,
    };
    exchange.keep_call(record.clone());
    let live = exchange.put_live(LiveCall::new(exchange, record.clone(), &order));
    let inner = exchange.clone();
    exchange.spawn(async move { ring(inner, live, order).await });
    record
}

impl LiveCall {
    fn new(exchange: &Exchange, record: CallRecord, order: &OutgoingCall) -> Self {
        let face = Arc::new(Face::of(record));
        let document = match &order.instructions {
            Instructions::Ask { url, .. } => url.clone(),
            Instructions::Given(_) => exchange.base_address(),
        };
        let line = Line::new(LineStart {
            exchange: exchange.clone(),
            face: face.clone(),
            document,
            fallback: order.fallback.clone(),
            progress: Progress::reported_to(order.reports.clone()),
            mischief: exchange.mischief(),
            extra: order.extra.clone(),
        });
        Self { face, line: tokio::sync::Mutex::new(line) }
    }
}

async fn ring(exchange: Exchange, live: Arc<LiveCall>, order: OutgoingCall) {
    let pickup = exchange.pickup(&order.to);
    {
        let mut line = live.line.lock().await;
        if line.is_over() {
            return;
        }
        line.set_status(CallStatus::Initiated);
        line.report(CallStatus::Initiated).await;
        line.set_status(CallStatus::Ringing);
        line.report(CallStatus::Ringing).await;
        match pickup {
            Pickup::Busy => return line.end(CallStatus::Busy).await,
            Pickup::Unreachable => return line.end(CallStatus::Failed).await,
            Pickup::NoAnswer => {
                line.pass(order.rings_for).await;
                return line.end(CallStatus::NoAnswer).await;
            }
            Pickup::Answers(_) => line.pass(PICKED_UP_AFTER.min(order.rings_for)).await,
            Pickup::ByHand => {}
        }
    }
    if let Pickup::Answers(mut person) = pickup {
        live.pick_up(order.instructions).await;
        live.line.lock().await.visit(&mut person).await;
    } else {
        exchange.let_ring(&order.to, live, order.instructions);
    }
}

impl LiveCall {
    /// The called person answers and hears what the call is for.
    pub(crate) async fn pick_up(&self, instructions: Instructions) {
        let mut line = self.line.lock().await;
        if line.is_over() {
            return;
        }
        line.answer().await;
        line.follow(HookKind::Voice, instructions).await;
    }
}

impl Line {
    async fn follow(&mut self, kind: HookKind, instructions: Instructions) {
        match instructions {
            Instructions::Ask { url, method } => {
                self.go_to(kind, url, method, Vec::new()).await;
                self.run().await;
            }
            Instructions::Given(document) => self.begin_with(document).await,
        }
    }

    /// Leaves what the call is doing for other instructions.
    pub(crate) async fn turn_to(&mut self, instructions: Instructions) {
        if self.is_over() {
            return;
        }
        self.stop_listening().await;
        self.follow(HookKind::Redirect, instructions).await;
    }
}

/// Changes a call in progress behind the caller's back.
pub(crate) fn redirect(exchange: &Exchange, live: Arc<LiveCall>, instructions: Instructions) {
    exchange.spawn(async move { live.line.lock().await.turn_to(instructions).await });
}
