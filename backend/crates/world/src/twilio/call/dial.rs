//! `<Dial>`: other phones ring, a whisper may be heard there first, two people talk, and the result is told to the action.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml/dial>, <https://www.twilio.com/docs/voice/twiml/number>

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use domain::phone::E164;

use super::{
    Face,
    line::{AtEnd, Input, Line, LineStart, Listening, Timing},
    progress::{Progress, Reports},
};
use crate::{
    heard::Heard,
    people::{Person, Pickup, Reaction},
    records::{CallDirection, CallRecord, CallStatus},
    twilio::{
        hook::HookKind,
        sid::SidKind,
        twiml::{Dial, DialAnswer, DialNumber, Notice},
    },
};

/// How long it takes somebody to pick up.
const PICKED_UP_AFTER: Duration = Duration::from_secs(4);

/// A person who is listened to more often than this without anything changing has left the phone on the table.
const LONGEST_VISIT: usize = 40;

/// Two people who talk.
#[derive(Debug)]
pub(crate) struct Bridge {
    dial: Dial,
    leg: Line,
    person: Person,
    since: DateTime<Utc>,
}

/// What `<Dial>` came to.
pub(super) struct Outcome {
    status: CallStatus,
    leg_sid: Option<String>,
    duration_s: i64,
    bridged: bool,
}

impl Line {
    pub(super) async fn dial(&mut self, dial: Dial) {
        if self.is_leg() {
            // 13201: Dial: Cannot Dial out from a Dial Call Segment. <https://www.twilio.com/docs/api/errors/13201>
            self.alert(&Notice::new(13_201, "a called person's document may not dial"));
            return;
        }
        if dial.answer == DialAnswer::AtOnce {
            self.answer().await;
        }
        match self.ring(&dial).await {
            Ok((leg, person)) => {
                self.answer().await;
                let since = self.now();
                self.listening = Listening::Person(Box::new(Bridge { dial, leg, person, since }));
            }
            Err(outcome) => self.dialled(&dial, outcome).await,
        }
    }

    /// Rings every number at once; the first person who answers, and accepts if there is a whisper, is connected.
    async fn ring(&mut self, dial: &Dial) -> Result<(Line, Person), Outcome> {
        let mut legs = Vec::new();
        for number in &dial.numbers {
            if E164::parse(&number.number).is_err() {
                self.alert(&Notice::new(13_223, "a number to dial is not in E.164 form"));
                continue;
            }
            self.hear(Heard::Ringing(number.number.clone()));
            legs.push((number, self.leg(dial, number), self.exchange.pickup(&number.number)));
        }
        for (_, leg, _) in &mut legs {
            leg.report(CallStatus::Initiated).await;
            leg.set_status(CallStatus::Ringing);
            leg.report(CallStatus::Ringing).await;
        }
        let first = legs.iter().position(|(_, _, pickup)| matches!(pickup, Pickup::Answers(_) | Pickup::ByHand));
        let answered = first.map(|place| legs.remove(place));
        let status = self.give_up_on(dial, legs, answered.is_some()).await;
        match answered {
            None => Err(Outcome { status, leg_sid: None, duration_s: 0, bridged: false }),
            Some((number, mut leg, pickup)) => {
                self.pass(PICKED_UP_AFTER.min(dial.timeout)).await;
                let mut person = if let Pickup::Answers(person) = pickup { person } else { Person::default() };
                leg.answer().await;
                leg.whisper(number, &mut person).await;
                if leg.is_over() { Err(leg_outcome(&leg, false)) } else { Ok((leg, person)) }
            }
        }
    }

    /// Ends the legs that nobody answered, and says what that amounts to.
    async fn give_up_on(&mut self, dial: &Dial, legs: Vec<(&DialNumber, Line, Pickup)>, answered: bool) -> CallStatus {
        let rings_out = !answered && legs.iter().any(|(_, _, pickup)| *pickup == Pickup::NoAnswer);
        if rings_out {
            self.pass(dial.timeout).await;
        }
        let mut busy = false;
        for (_, mut leg, pickup) in legs {
            busy |= pickup == Pickup::Busy;
            leg.end(match pickup {
                Pickup::Busy => CallStatus::Busy,
                Pickup::Unreachable => CallStatus::Failed,
                Pickup::NoAnswer if answered => CallStatus::Canceled,
                Pickup::NoAnswer => CallStatus::NoAnswer,
                Pickup::Answers(_) | Pickup::ByHand => CallStatus::Canceled,
            })
            .await;
        }
        match (rings_out, busy) {
            (true, _) => CallStatus::NoAnswer,
            (false, true) => CallStatus::Busy,
            (false, false) => CallStatus::Failed,
        }
    }

    fn leg(&self, dial: &Dial, number: &DialNumber) -> Line {
        let parent = self.face.record();
        let record = CallRecord {
            sid: self.exchange.next_sid(SidKind::Call),
            parent: Some(parent.sid),
            from: dial.caller_id.clone().unwrap_or(parent.from),
            to: number.number.clone(),
            direction: CallDirection::OutboundDial,
            status: CallStatus::Initiated,
            created: self.now(),
            answered: None,
            ended: None,
        };
        self.exchange.keep_call(record.clone());
        let reports = number.status.as_ref().map(|status| Reports {
            to: crate::records::Hook { url: self.resolve(Some(&status.callback.url)).into(), method: status.callback.method },
            events: status.events.clone(),
        });
        let mut leg = Self::new(LineStart {
            exchange: self.exchange.clone(),
            face: Arc::new(Face::of(record)),
            document: self.document.clone(),
            fallback: self.fallback.clone(),
            progress: Progress::reported_to(reports),
            mischief: self.mischief,
            extra: Vec::new(),
        });
        leg.at_end = AtEnd::Connect;
        leg
    }

    pub(super) fn set_status(&self, status: CallStatus) {
        self.face.seen().record.status = status;
        self.exchange.keep_call(self.face.record());
    }

    /// Plays the whisper to the called person, who may refuse by hanging up or by not doing what it asks.
    async fn whisper(&mut self, number: &DialNumber, person: &mut Person) {
        let Some(whisper) = &number.whisper else { return };
        let url = self.resolve(Some(&whisper.url));
        // The types of a call that dials and of a leg that runs are the same; the box ends the circle.
        Box::pin(async {
            self.go_to(HookKind::Whisper, url, whisper.method, Vec::new()).await;
            self.run().await;
            self.visit(person).await;
        })
        .await;
    }

    /// Lets a person react until the call no longer listens.
    pub(super) async fn visit(&mut self, person: &mut Person) {
        for _ in 0..LONGEST_VISIT {
            if self.is_over() || !self.is_listening() {
                return;
            }
            let reaction = person.does.pop_front().unwrap_or(Reaction::StaysSilent);
            match Option::<Input>::from(reaction) {
                Some(input) => self.take(input, Timing::AfterPrompts).await,
                None => self.hang_up().await,
            }
        }
        self.hang_up().await;
    }

    /// The caller does something while connected to a person.
    pub(super) async fn talked(&mut self, mut bridge: Box<Bridge>, input: Input) {
        let ends = match &input {
            Input::Keys(keys) => bridge.dial.hangup_on_star && keys.contains('*'),
            Input::Words { .. } => matches!(bridge.person.does.front(), Some(Reaction::HangsUp)),
            Input::Nothing => {
                self.pass(bridge.person.talks_for.min(bridge.dial.time_limit)).await;
                true
            }
        };
        if ends {
            let outcome = self.hang_up_leg(&mut bridge).await;
            self.dialled(&bridge.dial, outcome).await;
            return;
        }
        if let (Input::Words { .. }, Some(Reaction::Says(words))) = (&input, bridge.person.does.front()) {
            self.hear(Heard::Person(words.clone()));
            bridge.person.does.pop_front();
        }
        self.listening = Listening::Person(bridge);
    }

    /// The caller hung up on the person; the action is told all the same.
    pub(super) async fn left_alone(&mut self, mut bridge: Box<Bridge>) {
        let outcome = self.hang_up_leg(&mut bridge).await;
        self.dialled(&bridge.dial, outcome).await;
    }

    pub(super) async fn hang_up_leg(&self, bridge: &mut Bridge) -> Outcome {
        let lasted = (self.now() - bridge.since).to_std().unwrap_or_default();
        bridge.leg.pass_to(lasted).await;
        bridge.leg.end(CallStatus::Completed).await;
        leg_outcome(&bridge.leg, true)
    }

    async fn pass_to(&mut self, lasted: Duration) {
        let behind =
            lasted.saturating_sub((self.now() - self.face.record().answered.unwrap_or_else(|| self.now())).to_std().unwrap_or_default());
        if !behind.is_zero() {
            self.pass(behind).await;
        }
    }

    // <https://www.twilio.com/docs/voice/twiml/dial#action>: without an action the next verb follows.
    async fn dialled(&mut self, dial: &Dial, outcome: Outcome) {
        if dial.action.is_none() {
            return;
        }
        let mut told =
            vec![("DialCallStatus".to_owned(), outcome.status.word().to_owned()), ("DialBridged".to_owned(), outcome.bridged.to_string())];
        if let Some(sid) = outcome.leg_sid {
            told.push(("DialCallSid".to_owned(), sid));
            told.push(("DialCallDuration".to_owned(), outcome.duration_s.to_string()));
        }
        let url = self.resolve(dial.action.as_deref());
        self.go_to(HookKind::Action, url, dial.method, told).await;
    }
}

fn leg_outcome(leg: &Line, bridged: bool) -> Outcome {
    let record = leg.face.record();
    Outcome { status: record.status, duration_s: record.duration_s(), leg_sid: Some(record.sid), bridged }
}
