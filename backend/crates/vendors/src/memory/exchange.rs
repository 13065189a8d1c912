//! Publishing inside one process.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use ports::{SharedKey, shared_memory::Notice};
use tokio::sync::broadcast;

use crate::listener::{Listener, QUEUE};

/// Who listens to which key.
#[derive(Default)]
pub(super) struct Exchange {
    audiences: Mutex<HashMap<SharedKey, broadcast::Sender<Notice>>>,
}

impl Exchange {
    /// Tells those who listen now.
    pub(super) fn publish(&self, key: &SharedKey, notice: Vec<u8>) {
        let mut audiences = self.audiences.lock().unwrap_or_else(PoisonError::into_inner);
        let nobody_listens = audiences.get(key).is_some_and(|audience| audience.send(Notice::Heard(notice)).is_err());
        if nobody_listens {
            audiences.remove(key);
        }
    }

    /// Listens from now on.
    pub(super) fn subscribe(&self, key: &SharedKey) -> Listener {
        let mut audiences = self.audiences.lock().unwrap_or_else(PoisonError::into_inner);
        audiences.retain(|_, audience| audience.receiver_count() > 0);
        Listener(audiences.entry(key.clone()).or_insert_with(|| broadcast::channel(QUEUE).0).subscribe())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ports::shared_memory::Purpose;

    #[test]
    fn keys_that_nobody_listens_to_any_more_are_forgotten() {
        let exchange = Exchange::default();
        for number in 0..1000 {
            drop(exchange.subscribe(&SharedKey::of_platform(Purpose::News, number)));
        }
        assert_eq!(exchange.audiences.lock().unwrap().len(), 1);
    }
}
