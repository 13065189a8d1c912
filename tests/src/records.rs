//! What a house has in its books, for stories that look after the call.

use domain::{appointment::Appointment, callback::Callback, customer::Customer, message::Message, phone::E164, work_order::WorkOrder};
use store::{
    PageRequest, appointments, callbacks, conversations, customers, events,
    security_events::{self, SecurityEvent},
    work_orders,
};

use crate::House;

/// More than any story makes of one kind.
const ALL: u16 = 500;

impl House {
    /// Every appointment.
    pub async fn visits(&self) -> Vec<Appointment> {
        appointments::page(&self.scope().await, &Default::default(), &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// Every customer.
    pub async fn customers(&self) -> Vec<Customer> {
        customers::page(&self.scope().await, &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// Every work order.
    pub async fn work_orders(&self) -> Vec<WorkOrder> {
        work_orders::page(&self.scope().await, &Default::default(), &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// Every callback, resolved or not.
    pub async fn callbacks(&self) -> Vec<Callback> {
        callbacks::page(&self.scope().await, None, &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// Every conversation.
    pub async fn conversations(&self) -> Vec<conversations::ConversationRecord> {
        conversations::page(&self.scope().await, &Default::default(), &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// The kinds of what happened in the conversation of this call, in order.
    pub async fn events_of(&self, call_sid: &str) -> Vec<String> {
        let scope = self.scope().await;
        let found = conversations::by_carrier_ref(&scope, call_sid).await.unwrap().unwrap();
        events::list(&scope, found.record.id).await.unwrap().into_iter().map(|event| event.kind).collect()
    }

    /// Every text that was written, to customers and owners.
    pub async fn texts(&self) -> Vec<Message> {
        store::messages::page(&self.scope().await, &Default::default(), &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// Whether this number wants no texts.
    pub async fn refuses_texts(&self, number: &str) -> bool {
        store::opt_outs::is_refused(&self.scope().await, &E164::parse(number).unwrap()).await.unwrap()
    }

    /// How many jobs are in a worker's hands.
    pub async fn running_jobs(&self) -> usize {
        let running = Some(store::outbox::JobStatus::Running);
        store::outbox::page(&self.scope().await, running, &PageRequest::first(ALL)).await.unwrap().rows.len()
    }

    /// What the platform's watchman sees.
    pub async fn security_events(&self) -> Vec<SecurityEvent> {
        let key = Self::admin_key();
        security_events::of_everybody(&self.running[0].house().db, &key, &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// The rows of every kind that a caller can make, so that nothing can come twice unseen.
    pub async fn tally(&self) -> [usize; 6] {
        [
            self.visits().await.len(),
            self.customers().await.len(),
            self.work_orders().await.len(),
            self.callbacks().await.len(),
            self.conversations().await.len(),
            self.texts().await.len(),
        ]
    }
}
