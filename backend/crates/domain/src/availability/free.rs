//! The search for free slots, day by day and only as far as it is asked.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::{Busy, Calendar, Slot, SlotWish, TimeRange, WhyNot, slot::minute_of};
use crate::{
    business::{
        opening::{OpenSpan, Opening, hold},
        wall_clock::{day_bounds, local_at, shown_at},
    },
    technician::Technician,
};

type Stretches = Vec<(DateTime<Utc>, DateTime<Utc>)>;

/// The free slots that suit the wish's windows, earliest first, one for each start. Lazy: a day is looked at when it is reached.
///
/// When several technicians are free, the one with the fewest claims that local day is chosen, then the first of the calendar's order.
/// Whatever the urgency, hours and daily capacity hold. `at` and `near` of the wish play no part here; [`super::offers`] reads them.
pub fn free_slots<'a>(
    calendar: &Calendar<'a>,
    wish: &'a SlotWish,
    busy: &'a Busy,
    now: DateTime<Utc>,
) -> impl Iterator<Item = Slot> + use<'a> {
    let search = Search::new(calendar, wish, busy, now);
    search.dates().flat_map(move |date| search.slots_opening_on(date))
}

/// One search: what is asked, of what, at what time.
pub(super) struct Search<'a> {
    pub(super) calendar: Calendar<'a>,
    pub(super) now: DateTime<Utc>,
    wish: &'a SlotWish,
    busy: &'a Busy,
    not_before: DateTime<Utc>,
    last_day: NaiveDate,
    /// Who does such work, in the calendar's order.
    roster: Vec<&'a Technician>,
}

/// What one date opens, and until when each technician works.
pub(super) struct Day {
    pub(super) spans: Vec<OpenSpan>,
    open: Stretches,
    /// In the roster's order; `None` works whenever the business is open.
    working: Vec<Option<Stretches>>,
}

impl<'a> Search<'a> {
    pub(super) fn new(calendar: &Calendar<'a>, wish: &'a SlotWish, busy: &'a Busy, now: DateTime<Utc>) -> Self {
        let notice = TimeDelta::minutes(calendar.rules.notice_min_for(wish.urgency).into());
        let does_it = |technician: &&Technician| {
            technician.active && technician.can(wish.skill.as_deref()) && wish.technician.is_none_or(|wished| technician.id == wished)
        };
        Self {
            calendar: *calendar,
            now,
            wish,
            busy,
            not_before: now.checked_add_signed(notice).unwrap_or(DateTime::<Utc>::MAX_UTC),
            last_day: calendar.last_day(now),
            roster: calendar.technicians.iter().filter(does_it).collect(),
        }
    }

    /// The dates whose spans can hold a slot that suits.
    fn dates(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let soonest = local_at(self.calendar.zone, self.not_before).date();
        let first = self.wish.earliest.map_or(soonest, |earliest| earliest.date().max(soonest));
        let last = self.wish.latest.map_or(self.last_day, |latest| latest.date().min(self.last_day));
        // A night that opened the day before may still run.
        first.pred_opt().unwrap_or(first).iter_days().take_while(move |date| *date <= last)
    }

    fn slots_opening_on(&self, date: NaiveDate) -> Vec<Slot> {
        let day = self.day(date);
        let starts = day.spans.iter().flat_map(|span| self.starts_in(span));
        let suited = starts.filter(|(_, local)| self.wish.suits(*local, &self.calendar.rules.day_parts));
        suited.filter_map(|(starts, local)| self.judge(&day, starts, local).ok()).collect()
    }

    pub(super) fn day(&self, date: NaiveDate) -> Day {
        let opening = self.calendar.opening();
        // A visit of 24 hours that starts in the night after this date ends two days after it.
        let open = opening.stretches(date, 3);
        let before = date.checked_sub_days(Days::new(1)).unwrap_or(date);
        let own_week =
            |technician: &&Technician| technician.hours.as_ref().map(|week| Opening::new(self.calendar.zone, week).stretches(before, 4));
        Day { spans: opening.spans_on(date), open, working: self.roster.iter().map(own_week).collect() }
    }

    pub(super) fn grid_min(&self) -> u16 {
        self.calendar.rules.grid_min.max(1)
    }

    /// The wall times of the grid in this span that the clock shows, with the instant at which it first shows them.
    fn starts_in(&self, span: &OpenSpan) -> impl Iterator<Item = (DateTime<Utc>, NaiveDateTime)> + use<> {
        let (span, zone, step) = (*span, self.calendar.zone, TimeDelta::minutes(self.grid_min().into()));
        std::iter::successors(Some(span.written_opens), move |local| local.checked_add_signed(step))
            .take_while(move |local| *local < span.written_closes)
            .filter_map(move |local| Some((shown_at(zone, local)?, local)))
            .filter(move |(instant, _)| span.contains(*instant))
    }

    /// The slot at this start, which lies on the grid of one of the day's spans, or what stands against it.
    pub(super) fn judge(&self, day: &Day, starts: DateTime<Utc>, local: NaiveDateTime) -> Result<Slot, WhyNot> {
        let local_day = local.date();
        let length = self.wish.length_min().ok_or(WhyNot::RunsPastClosing)?;
        let visit = TimeRange::lasting(starts, length.into());
        if starts < self.not_before {
            return Err(WhyNot::TooSoon);
        }
        if local_day > self.last_day {
            return Err(WhyNot::BeyondHorizon);
        }
        if !hold(&day.open, visit.starts, visit.ends) {
            return Err(WhyNot::RunsPastClosing);
        }
        if self.calendar.rules.keeps_from(self.wish.urgency, minute_of(local)) {
            return Err(WhyNot::KeptForEmergencies);
        }
        if self.calendar.rules.daily_capacity.is_some_and(|most| self.busy.visits_on(local_day) >= most.into()) {
            return Err(WhyNot::FullDay);
        }
        let claim = Slot::claim_of(starts, length, self.wish.buffer_min, self.calendar.rules.travel_buffer_min);
        let technician = self.who(day, &visit, &claim, local_day)?;
        Ok(Slot { technician: technician.id, starts, ends: visit.ends, claim, local_day, local_minute: minute_of(local) })
    }

    fn who(&self, day: &Day, visit: &TimeRange, claim: &TimeRange, local_day: NaiveDate) -> Result<&'a Technician, WhyNot> {
        if self.roster.is_empty() {
            return Err(WhyNot::NobodyDoesIt);
        }
        let works = |(technician, stretches): &(&&'a Technician, &Option<Stretches>)| {
            !technician.is_off_on(local_day) && stretches.as_ref().is_none_or(|own| hold(own, visit.starts, visit.ends))
        };
        let mut working = self.roster.iter().zip(&day.working).filter(works).map(|(technician, _)| *technician).peekable();
        working.peek().ok_or(WhyNot::NobodyWorks)?;
        let free: Vec<&Technician> = working.filter(|technician| !self.busy.takes(technician.id, claim)).collect();
        match free.as_slice() {
            [] => Err(WhyNot::Taken),
            [only] => Ok(only),
            [first, ..] => {
                let (from, to) = day_bounds(self.calendar.zone, local_day);
                let today = TimeRange { starts: from, ends: to };
                // Of equals the first is kept, which is the calendar's order.
                Ok(free.iter().copied().min_by_key(|technician| self.busy.starting_in(technician.id, &today)).unwrap_or(first))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        availability::scene::{Scene, technician, technician_id},
        business::hours::WeeklyHours,
    };

    #[test]
    fn starts_are_counted_from_each_opening() {
        let mut scene = Scene::new().with(|scene| scene.rules.grid_min = 45);
        let lunch = json!({"monday": [{"opens": "08:10", "closes": "11:00"}, {"opens": "12:30", "closes": "14:30"}]});
        scene.hours.weekly = serde_json::from_value(lunch).unwrap();
        assert_eq!(scene.free_on("2026-11-23"), ["08:10", "08:55", "09:40", "12:30", "13:15"]);
    }

    #[test]
    fn a_grid_of_nothing_is_a_grid_of_minutes() {
        let scene = Scene::new().with(|scene| {
            scene.rules.grid_min = 0;
            scene.wish.duration_min = 9 * 60 - 1;
        });
        assert_eq!(scene.free_on("2026-11-23"), ["08:00", "08:01"]);
    }

    #[test]
    fn the_repeated_hour_is_open_and_starts_nothing() {
        let mut scene = Scene::new().with(|scene| scene.rules.grid_min = 30);
        scene.hours.weekly = serde_json::from_value(json!({"sunday": [{"opens": "00:30", "closes": "03:00"}]})).unwrap();
        scene.now = "2027-11-06T12:00:00Z".parse().unwrap();
        let starts: Vec<_> =
            scene.free().iter().take_while(|slot| slot.local_day.to_string() == "2027-11-07").map(|slot| slot.starts.to_string()).collect();
        assert_eq!(starts, ["2027-11-07 05:30:00 UTC", "2027-11-07 06:00:00 UTC", "2027-11-07 06:30:00 UTC", "2027-11-07 08:00:00 UTC"]);
    }

    #[test]
    fn a_visit_may_run_over_midnight_where_it_stays_open() {
        let mut scene = Scene::new().with(|scene| scene.wish.duration_min = 120);
        scene.hours.weekly = serde_json::from_value(json!({
            "monday": [{"opens": "22:00", "closes": "24:00"}],
            "tuesday": [{"opens": "00:00", "closes": "01:00"}],
        }))
        .unwrap();
        assert_eq!(scene.free_on("2026-11-23"), ["22:00", "23:00"]);
        assert_eq!(scene.free_on("2026-11-24"), [""; 0]);
    }

    #[test]
    fn the_longest_visit_fits_where_nobody_ever_closes() {
        let mut scene = Scene::new().with(|scene| scene.wish.duration_min = 1440);
        scene.hours.weekly = WeeklyHours::around_the_clock();
        scene.technicians[0].hours = Some(WeeklyHours::around_the_clock());
        assert_eq!(scene.free_on("2026-11-23").len(), 24);
    }

    #[test]
    fn visits_go_to_who_has_fewest_that_day_then_to_the_first() {
        let mut scene = Scene::new();
        scene.technicians.extend([technician(2), technician(3)]);
        let scene = scene.taken(1, "2026-11-23 08:00", "2026-11-23 09:00").taken(2, "2026-11-24 08:00", "2026-11-24 09:00");
        let chosen =
            |time: &str| scene.free().into_iter().find(|slot| slot.local().format("%d %H:%M").to_string() == time).unwrap().technician;
        assert_eq!(chosen("20 13:00"), technician_id(1));
        assert_eq!(chosen("23 13:00"), technician_id(2));
        assert_eq!(chosen("24 13:00"), technician_id(1));
        assert_eq!(chosen("24 08:00"), technician_id(1));
    }

    #[test]
    fn a_slot_claims_the_visit_the_buffer_and_one_way() {
        let scene = Scene::new().with(|scene| {
            scene.wish.buffer_min = 15;
            scene.rules.travel_buffer_min = 20;
        });
        let slot = *scene.free().first().unwrap();
        assert_eq!((slot.ends - slot.starts, slot.claim.ends - slot.claim.starts), (TimeDelta::minutes(60), TimeDelta::minutes(95)));
        assert_eq!(slot.claim, Slot::claim_of(slot.starts, 60, 15, 20));
        assert_eq!(serde_json::to_value(slot).unwrap()["local_minute"], json!(660));
    }

    #[test]
    fn only_the_days_that_are_asked_for_are_looked_at() {
        let mut scene = Scene::new();
        scene.rules.horizon_days = 730;
        let (calendar, busy) = (scene.calendar(), scene.busy());
        let search = Search::new(&calendar, &scene.wish, &busy, scene.now);
        assert_eq!(search.dates().count(), 732);
        let wish = SlotWish {
            earliest: Some(super::super::scene::local("2026-12-01 00:00")),
            latest: Some(super::super::scene::local("2026-12-01 17:00")),
            ..scene.wish.clone()
        };
        let search = Search::new(&calendar, &wish, &busy, scene.now);
        assert_eq!(search.dates().map(|date| date.to_string()).collect::<Vec<_>>(), ["2026-11-30", "2026-12-01"]);
    }
}
