//! A small business for the tests of availability.

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use serde_json::json;
use uuid::Uuid;

use super::{Busy, Calendar, Offers, Slot, SlotWish, TimeRange, WhyNot, free_slots, offers, why_not};
use crate::{
    business::{opening::OpeningHours, rules::BookingRules},
    masked::PersonName,
    technician::{Technician, TechnicianId},
};

/// A business in Chicago's zone, open 8 to 17 from Monday to Friday, closed on US holidays; it is Friday, November 20, 2026, 9:00.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) zone: Tz,
    pub(super) hours: OpeningHours,
    pub(super) rules: BookingRules,
    pub(super) technicians: Vec<Technician>,
    pub(super) claims: Vec<(TechnicianId, TimeRange)>,
    pub(super) visits: Vec<(chrono::NaiveDate, u32)>,
    pub(super) now: DateTime<Utc>,
    pub(super) wish: SlotWish,
}

pub(super) fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub(super) fn technician_id(number: u128) -> TechnicianId {
    TechnicianId::from_uuid(Uuid::from_u128(number))
}

pub(super) fn technician(number: u128) -> Technician {
    Technician {
        id: technician_id(number),
        name: PersonName::new(format!("Technician {number}")),
        title: String::new(),
        credentials: Vec::new(),
        skills: Vec::new(),
        hours: None,
        days_off: Vec::new(),
        active: true,
    }
}

impl Scene {
    pub(super) fn new() -> Self {
        let day = json!([{"opens": "08:00", "closes": "17:00"}]);
        let hours = json!({
            "weekly": {"monday": day, "tuesday": day, "wednesday": day, "thursday": day, "friday": day},
            "holidays": {"closed_on": ["thanksgiving"]},
        });
        Self {
            zone: chrono_tz::America::Chicago,
            hours: serde_json::from_value(hours).unwrap(),
            rules: BookingRules { grid_min: 60, horizon_days: 14, ..BookingRules::default() },
            technicians: vec![technician(1)],
            claims: Vec::new(),
            visits: Vec::new(),
            now: "2026-11-20T15:00:00Z".parse().unwrap(),
            wish: SlotWish { duration_min: 60, ..SlotWish::default() },
        }
    }

    /// Takes all of the technician's time between two wall times.
    pub(super) fn taken(mut self, technician: u128, from: &str, to: &str) -> Self {
        let at = |text| crate::business::wall_clock::reached_at(self.zone, local(text));
        self.claims.push((technician_id(technician), TimeRange { starts: at(from), ends: at(to) }));
        self
    }

    pub(super) fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    pub(super) fn calendar(&self) -> Calendar<'_> {
        Calendar { zone: self.zone, hours: &self.hours, rules: &self.rules, technicians: &self.technicians }
    }

    pub(super) fn busy(&self) -> Busy {
        Busy::new(self.claims.iter().copied(), self.visits.iter().copied())
    }

    pub(super) fn free(&self) -> Vec<Slot> {
        free_slots(&self.calendar(), &self.wish, &self.busy(), self.now).collect()
    }

    /// The free times of one day, `HH:MM`.
    pub(super) fn free_on(&self, day: &str) -> Vec<String> {
        let of_day = self.free().into_iter().filter(|slot| slot.local_day.to_string() == day);
        of_day.map(|slot| slot.local().format("%H:%M").to_string()).collect()
    }

    pub(super) fn offers(&self, most: usize) -> Offers {
        offers(&self.calendar(), &self.wish, &self.busy(), self.now, most)
    }

    pub(super) fn why_not(&self, at: &str) -> Option<WhyNot> {
        why_not(&self.calendar(), &self.wish, &self.busy(), self.now, local(at))
    }
}
