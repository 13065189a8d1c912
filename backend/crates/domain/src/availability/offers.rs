//! Which times to offer for a wish: what was wished if it is free, else what lies nearest to it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    Busy, Calendar, Slot, SlotWish,
    free::{Search, free_slots},
    slot::minute_of,
    spread::{both_sides, nearest_each_day, spread},
    wish::{day_after, day_start},
};
use crate::meaning::Urgency;

/// How many offers of one day are made while other days will do.
const OFFERS_A_DAY: usize = 2;

/// Times to offer, earliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offers {
    /// Whether they are what was wished; else they are the nearest that there is.
    pub exact: bool,
    /// The times; none when nothing is free as far as the business books.
    pub slots: Vec<Slot>,
}

/// At most `most` times to offer.
///
/// * A wished time, whatever the other dates of the wish: itself alone if it is free. Else the nearest on either side
///   that day, then of the next open days the time nearest to it.
/// * A clock time of any day: the nearest of each of the next open days.
/// * Windows: times in them that stand apart, the earliest among them. When nothing is free there, one time of the wished
///   day outside its part, then times of later days in the wished part, then of earlier ones.
///
/// Only when nothing else is free do the part of the day and the clock window give way. The technician, the skill and
/// what is to be avoided never do.
#[must_use]
pub fn offers(calendar: &Calendar<'_>, wish: &SlotWish, busy: &Busy, now: DateTime<Utc>, most: usize) -> Offers {
    if most == 0 {
        return Offers::default();
    }
    Desk { calendar, busy, now, most }.offers(wish)
}

struct Desk<'a> {
    calendar: &'a Calendar<'a>,
    busy: &'a Busy,
    now: DateTime<Utc>,
    most: usize,
}

impl Desk<'_> {
    fn offers(&self, wish: &SlotWish) -> Offers {
        let (exact, mut slots) = match (wish.at, wish.near) {
            (Some(at), _) => match Search::new(self.calendar, wish, self.busy, self.now).slot_at(at) {
                Ok(slot) => (true, vec![slot]),
                Err(_) => (false, self.around(wish, at)),
            },
            (None, Some(near)) => {
                let minute = minute_of(NaiveDate::MIN.and_time(near));
                let slots = nearest_each_day(self.free(wish), minute, self.most);
                (slots.iter().all(|slot| slot.local_minute == minute), slots)
            }
            (None, None) => (true, spread(self.free(wish), self.most, self.offers_a_day(wish))),
        };
        let found = !slots.is_empty();
        if !found && wish.at.is_none() {
            slots = self.outside(wish);
        }
        slots.truncate(self.most);
        slots.sort_unstable_by_key(|slot| slot.starts);
        Offers { exact: exact && found, slots }
    }

    /// What lies nearest to a time that is not free.
    fn around(&self, wish: &SlotWish, at: NaiveDateTime) -> Vec<Slot> {
        let (day, minute) = (at.date(), minute_of(at));
        let any_day = SlotWish { earliest: None, latest: None, ..wish.clone() };
        let mut slots = both_sides(self.free(&on(&any_day, day)), minute);
        self.fill(&mut slots, |lacking| nearest_each_day(self.free(&from(&any_day, day_after(day))), minute, lacking));
        self.fill(&mut slots, |lacking| nearest_each_day(self.free(&until(&any_day, day_start(day))), minute, lacking));
        if slots.is_empty() && (wish.clock.is_some() || wish.part.is_some()) {
            return self.around(&any_day.whenever(), at);
        }
        slots
    }

    /// What there is when the windows of a wish hold nothing.
    fn outside(&self, wish: &SlotWish) -> Vec<Slot> {
        let wished_minute = self.first_minute(wish);
        let any_day = SlotWish { earliest: None, latest: None, ..wish.clone() };
        let mut slots = Vec::new();
        if let Some(day) = wish.only_day().filter(|_| self.most > 1) {
            slots = both_sides(self.free(&on(&any_day.clone().whenever(), day)), wished_minute);
            slots.truncate(1);
        }
        if let Some(latest) = wish.latest {
            self.fill(&mut slots, |lacking| nearest_each_day(self.free(&from(&any_day, latest)), wished_minute, lacking));
        }
        if let Some(earliest) = wish.earliest {
            self.fill(&mut slots, |lacking| nearest_each_day(self.free(&until(&any_day, earliest)), wished_minute, lacking));
        }
        if slots.is_empty() {
            slots = spread(self.free(&any_day.whenever()), self.most, OFFERS_A_DAY);
        }
        slots
    }

    /// The minute of the day at which what is wished begins.
    fn first_minute(&self, wish: &SlotWish) -> u16 {
        let of_part = wish.part.map(|part| self.calendar.rules.day_parts.window(part).from.minutes());
        let of_clock = wish.clock.map(|clock| clock.from.minutes());
        let of_near = wish.near.map(|near| minute_of(NaiveDate::MIN.and_time(near)));
        of_near.or(of_clock).or(of_part).or(wish.earliest.map(minute_of)).unwrap_or(0)
    }

    fn offers_a_day(&self, wish: &SlotWish) -> usize {
        match wish.urgency {
            Urgency::Routine => OFFERS_A_DAY,
            Urgency::Urgent | Urgency::LifeSafety => self.most,
        }
    }

    fn fill(&self, slots: &mut Vec<Slot>, more: impl FnOnce(usize) -> Vec<Slot>) {
        let lacking = self.most.saturating_sub(slots.len());
        if lacking > 0 {
            slots.extend(more(lacking));
        }
    }

    fn free<'s>(&'s self, wish: &'s SlotWish) -> impl Iterator<Item = Slot> + 's {
        free_slots(self.calendar, wish, self.busy, self.now)
    }
}

fn on(wish: &SlotWish, day: NaiveDate) -> SlotWish {
    SlotWish { earliest: Some(day_start(day)), latest: Some(day_after(day)), ..wish.clone() }
}

fn from(wish: &SlotWish, earliest: NaiveDateTime) -> SlotWish {
    SlotWish { earliest: Some(earliest), ..wish.clone() }
}

fn until(wish: &SlotWish, latest: NaiveDateTime) -> SlotWish {
    SlotWish { latest: Some(latest), ..wish.clone() }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::{
        availability::{
            LocalWindow,
            scene::{Scene, local, technician, technician_id},
        },
        business::{clock_time::ClockTime, rules::ClockWindow},
        meaning::{DayPart, When},
    };

    /// What is offered, `DD HH:MM`, and whether it is what was wished.
    fn offered(scene: &Scene, most: usize) -> (bool, Vec<String>) {
        let offers = scene.offers(most);
        (offers.exact, offers.slots.iter().map(|slot| slot.local().format("%d %H:%M").to_string()).collect())
    }

    fn at(text: &str) -> impl FnOnce(&mut Scene) {
        let at = local(text);
        move |scene| scene.wish = scene.wish.clone().when(When::Instant { at })
    }

    fn on_day(text: &str, part: Option<DayPart>) -> impl FnOnce(&mut Scene) {
        let date = text.parse().unwrap();
        move |scene| scene.wish = SlotWish { part, ..scene.wish.clone().when(When::Date { date }) }
    }

    #[test]
    fn a_wished_time_that_is_free_is_offered_alone() {
        let scene = Scene::new().with(at("2026-11-23 10:00"));
        assert_eq!(offered(&scene, 3), (true, vec!["23 10:00".into()]));
        assert_eq!(scene.offers(0), Offers::default());
    }

    #[test]
    fn beside_a_taken_time_both_sides_and_the_next_day_are_offered() {
        let scene = Scene::new().taken(1, "2026-11-23 10:00", "2026-11-23 11:00").with(at("2026-11-23 10:00"));
        assert_eq!(offered(&scene, 3), (false, vec!["23 09:00".into(), "23 11:00".into(), "24 10:00".into()]));
        assert_eq!(offered(&scene, 2), (false, vec!["23 09:00".into(), "23 11:00".into()]));
        assert_eq!(offered(&scene, 1), (false, vec!["23 09:00".into()]));
        assert_eq!(offered(&scene, 0), (false, vec![]));
    }

    #[test]
    fn the_nearer_side_is_offered_first() {
        let scene = Scene::new().taken(1, "2026-11-23 08:00", "2026-11-23 12:00").with(at("2026-11-23 11:00"));
        assert_eq!(offered(&scene, 1), (false, vec!["23 12:00".into()]));
        let scene = Scene::new().taken(1, "2026-11-23 09:00", "2026-11-23 11:00").with(at("2026-11-23 10:00"));
        assert_eq!(offered(&scene, 1), (false, vec!["23 11:00".into()]));
    }

    #[test]
    fn a_closed_day_is_answered_with_the_next_open_days_at_that_time() {
        let thanksgiving = Scene::new().with(at("2026-11-26 14:00"));
        assert_eq!(offered(&thanksgiving, 3), (false, vec!["27 14:00".into(), "30 14:00".into(), "01 14:00".into()]));
    }

    #[test]
    fn when_no_later_day_is_free_earlier_days_are_offered() {
        let scene = Scene::new().taken(1, "2026-11-25 00:00", "2026-12-20 00:00").with(at("2026-11-25 14:00"));
        assert_eq!(offered(&scene, 2), (false, vec!["20 14:00".into(), "23 14:00".into()]));
    }

    #[test]
    fn no_day_is_offered_twice() {
        let scene = Scene::new()
            .taken(1, "2026-11-23 00:00", "2026-11-24 14:00")
            .taken(1, "2026-11-24 15:00", "2026-12-20 00:00")
            .with(at("2026-11-23 14:00"));
        assert_eq!(offered(&scene, 4), (false, vec!["20 14:00".into(), "24 14:00".into()]));
    }

    #[test]
    fn beside_a_wished_time_the_other_dates_of_the_wish_play_no_part() {
        let scene = Scene::new().taken(1, "2026-11-23 10:00", "2026-11-23 11:00").with(at("2026-11-23 10:00")).with(|scene| {
            scene.wish.earliest = Some(local("2026-11-23 10:00"));
            scene.wish.latest = Some(local("2026-11-23 11:00"));
        });
        assert_eq!(offered(&scene, 3), (false, vec!["23 09:00".into(), "23 11:00".into(), "24 10:00".into()]));
        let no_later_day = scene.taken(1, "2026-11-24 00:00", "2026-12-20 00:00");
        assert_eq!(offered(&no_later_day, 3), (false, vec!["20 11:00".into(), "23 09:00".into(), "23 11:00".into()]));
    }

    #[test]
    fn a_part_of_the_day_gives_way_when_nothing_else_is_free() {
        let scene = Scene::new().taken(1, "2026-11-23 10:00", "2026-11-23 11:00").with(at("2026-11-23 10:00")).with(|scene| {
            scene.wish.part = Some(DayPart::Night);
        });
        assert_eq!(offered(&scene, 2), (false, vec!["23 09:00".into(), "23 11:00".into()]));
    }

    #[test]
    fn a_clock_window_gives_way_only_when_nothing_else_is_free() {
        let early = |scene: &mut Scene| {
            at("2026-11-23 10:00")(scene);
            scene.wish.clock = Some(ClockWindow { from: ClockTime::hour(5), to: ClockTime::hour(9) });
        };
        let monday = Scene::new().taken(1, "2026-11-23 10:00", "2026-11-23 11:00").with(early);
        assert_eq!(offered(&monday, 2), (false, vec!["23 08:00".into(), "24 08:00".into()]));
        let no_early = Scene::new().taken(1, "2026-11-23 10:00", "2026-11-23 11:00").with(early).with(|scene| {
            scene.wish.clock = Some(ClockWindow { from: ClockTime::hour(5), to: ClockTime::hour(7) });
        });
        assert_eq!(offered(&no_early, 2), (false, vec!["23 09:00".into(), "23 11:00".into()]));
    }

    #[test]
    fn a_day_is_answered_with_times_that_stand_apart() {
        let scene = Scene::new().with(on_day("2026-11-23", None)).with(|scene| scene.rules.grid_min = 15);
        assert_eq!(offered(&scene, 3), (true, vec!["23 08:00".into(), "23 10:00".into(), "23 12:00".into()]));
    }

    #[test]
    fn whenever_is_answered_with_two_days() {
        assert_eq!(offered(&Scene::new(), 3), (true, vec!["20 11:00".into(), "20 13:00".into(), "23 08:00".into()]));
    }

    #[rstest]
    #[case(Urgency::Urgent)]
    #[case(Urgency::LifeSafety)]
    fn what_is_urgent_is_offered_today(#[case] urgency: Urgency) {
        let scene = Scene::new().with(|scene| scene.wish.urgency = urgency);
        assert_eq!(offered(&scene, 3), (true, vec!["20 10:00".into(), "20 12:00".into(), "20 14:00".into()]));
    }

    #[test]
    fn a_part_of_a_day_is_kept_to() {
        let scene = Scene::new().with(on_day("2026-11-23", Some(DayPart::Afternoon)));
        assert_eq!(offered(&scene, 3), (true, vec!["23 12:00".into(), "23 14:00".into(), "23 16:00".into()]));
    }

    #[test]
    fn a_full_part_of_a_day_is_answered_with_that_day_and_with_that_part() {
        let scene = Scene::new().taken(1, "2026-11-23 08:00", "2026-11-23 12:00").with(on_day("2026-11-23", Some(DayPart::Morning)));
        assert_eq!(offered(&scene, 3), (false, vec!["23 12:00".into(), "24 08:00".into(), "25 08:00".into()]));
        assert_eq!(offered(&scene, 1), (false, vec!["24 08:00".into()]));
    }

    #[test]
    fn a_full_day_is_answered_with_the_next_days() {
        let scene = Scene::new().taken(1, "2026-11-23 00:00", "2026-11-24 00:00").with(on_day("2026-11-23", None));
        assert_eq!(offered(&scene, 3), (false, vec!["24 08:00".into(), "25 08:00".into(), "27 08:00".into()]));
    }

    #[test]
    fn a_full_window_at_the_end_is_answered_with_the_days_before() {
        let scene = Scene::new().taken(1, "2026-12-02 00:00", "2026-12-20 00:00").with(|scene| {
            scene.wish.earliest = Some(local("2026-12-02 00:00"));
        });
        assert_eq!(offered(&scene, 2), (false, vec!["20 11:00".into(), "23 08:00".into()]));
    }

    #[test]
    fn a_part_that_is_never_free_gives_way() {
        let scene = Scene::new().with(|scene| scene.wish.part = Some(DayPart::Night));
        assert_eq!(offered(&scene, 3), (false, vec!["20 11:00".into(), "20 13:00".into(), "23 08:00".into()]));
    }

    #[test]
    fn a_clock_time_is_offered_on_the_next_days() {
        let two = When::Time { time: "14:00:00".parse().unwrap() };
        let scene = Scene::new().with(|scene| scene.wish = scene.wish.clone().when(two));
        assert_eq!(offered(&scene, 2), (true, vec!["20 14:00".into(), "23 14:00".into()]));
        let taken = scene.taken(1, "2026-11-23 14:00", "2026-11-23 16:00");
        assert_eq!(offered(&taken, 2), (false, vec!["20 14:00".into(), "23 13:00".into()]));
    }

    #[test]
    fn a_clock_time_outside_the_window_is_answered_from_the_days_after() {
        let scene = Scene::new().with(on_day("2026-11-22", None)).with(|scene| scene.wish.near = Some("15:00:00".parse().unwrap()));
        assert_eq!(offered(&scene, 2), (false, vec!["23 15:00".into(), "24 15:00".into()]));
    }

    #[test]
    fn a_clock_window_that_is_full_is_wished_on_later_days_at_its_start() {
        let scene = Scene::new().taken(1, "2026-11-23 00:00", "2026-11-23 16:00").with(on_day("2026-11-23", None)).with(|scene| {
            scene.wish.clock = Some(ClockWindow { from: ClockTime::hour(10), to: ClockTime::hour(16) });
        });
        assert_eq!(offered(&scene, 3), (false, vec!["23 16:00".into(), "24 10:00".into(), "25 10:00".into()]));
    }

    #[test]
    fn what_does_not_suit_is_never_offered() {
        let friday = LocalWindow::day("2026-11-20".parse().unwrap());
        let scene = Scene::new().with(|scene| scene.wish.avoid.push(friday));
        assert_eq!(offered(&scene, 2), (true, vec!["23 08:00".into(), "23 10:00".into()]));
    }

    #[test]
    fn only_the_wished_technician_is_offered() {
        let scene = Scene::new().taken(2, "2026-11-23 10:00", "2026-11-23 11:00").with(at("2026-11-23 10:00")).with(|scene| {
            scene.technicians.push(technician(2));
            scene.wish.technician = Some(technician_id(2));
        });
        let offers = scene.offers(3);
        assert!(!offers.exact && offers.slots.iter().all(|slot| slot.technician == technician_id(2)));
        assert_eq!(offers.slots.len(), 3);
    }

    #[test]
    fn nothing_is_offered_when_nothing_is_free() {
        let full = Scene::new().taken(1, "2026-11-20 00:00", "2026-12-20 00:00");
        assert_eq!(offered(&full, 3), (false, vec![]));
        assert_eq!(offered(&full.with(at("2026-11-23 10:00")), 3), (false, vec![]));
    }
}
