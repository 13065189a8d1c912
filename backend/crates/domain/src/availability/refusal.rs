//! Why a wished time cannot be, so that the caller is told more than "no".

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Busy, Calendar, Slot, SlotWish, free::Search, slot::minute_of, wish::day_start};
use crate::{
    business::{holidays::DayName, public_holidays::PublicHoliday, wall_clock::shown_at},
    language::Language,
};

/// Why no visit starts at a time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WhyNot {
    /// The clocks jump over it that night.
    SkippedByClockChange,
    /// It is over.
    Past,
    /// A special day has no hours then.
    Holiday {
        /// Which day it is.
        name: HolidayName,
    },
    /// The business is closed then.
    Closed,
    /// Open, but the visit would last past closing.
    RunsPastClosing,
    /// Visits do not start at this minute.
    OffGrid,
    /// Sooner than the business can come.
    TooSoon,
    /// Further ahead than the business books.
    BeyondHorizon,
    /// Mornings are for emergencies.
    KeptForEmergencies,
    /// The business has as many visits that day as it takes.
    FullDay,
    /// Nobody there does such work, or not the person asked for.
    NobodyDoesIt,
    /// Who does such work is not working then.
    NobodyWorks,
    /// Who does such work has another visit.
    Taken,
}

/// The name of a special day, to be kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HolidayName {
    /// A public holiday.
    Public {
        /// Which.
        holiday: PublicHoliday,
    },
    /// A day of the owner's own.
    Own {
        /// In the owner's words.
        name: String,
    },
}

impl HolidayName {
    /// The name for a caller who speaks this language.
    #[must_use]
    pub fn spoken(&self, language: Language) -> &str {
        match self {
            Self::Public { holiday } => holiday.name(language),
            Self::Own { name } => name,
        }
    }
}

impl From<DayName<'_>> for HolidayName {
    fn from(name: DayName<'_>) -> Self {
        match name {
            DayName::Public(holiday) => Self::Public { holiday },
            DayName::Own(name) => Self::Own { name: name.to_owned() },
        }
    }
}

/// Why a visit as wished cannot start at this wall time; `None` when it can. The windows of the wish play no part.
/// Seconds are left out of the time that is asked for.
#[must_use]
pub fn why_not(calendar: &Calendar<'_>, wish: &SlotWish, busy: &Busy, now: DateTime<Utc>, at: NaiveDateTime) -> Option<WhyNot> {
    Search::new(calendar, wish, busy, now).slot_at(at).err()
}

impl Search<'_> {
    /// The slot at this wall time, or why there is none.
    pub(super) fn slot_at(&self, at: NaiveDateTime) -> Result<Slot, WhyNot> {
        let at = day_start(at.date()) + TimeDelta::minutes(minute_of(at).into());
        let starts = shown_at(self.calendar.zone, at).ok_or(WhyNot::SkippedByClockChange)?;
        if starts < self.now {
            return Err(WhyNot::Past);
        }
        // The span may have opened on the day before.
        for date in [at.date().pred_opt(), Some(at.date())].into_iter().flatten() {
            let day = self.day(date);
            let Some(span) = day.spans.iter().find(|span| span.contains(starts)) else {
                continue;
            };
            let since_opening = (at - span.written_opens).num_minutes();
            if since_opening % i64::from(self.grid_min()) != 0 {
                return Err(WhyNot::OffGrid);
            }
            return self.judge(&day, starts, at);
        }
        Err(match self.calendar.opening().special_on(at.date()) {
            Some(special) => WhyNot::Holiday { name: special.name.into() },
            None => WhyNot::Closed,
        })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde_json::json;

    use super::*;
    use crate::{
        availability::scene::{Scene, technician, technician_id},
        business::hours::WeeklyHours,
        meaning::Urgency,
        technician::DaysOff,
    };

    fn kept_mornings(scene: &mut Scene) {
        scene.rules.mornings_kept_for_emergencies = true;
    }

    #[rstest]
    #[case::free("2026-11-23 10:00", None)]
    #[case::with_seconds("2026-11-23 16:00", None)]
    #[case::past("2026-11-20 08:00", Some(WhyNot::Past))]
    #[case::long_past("2026-11-15 10:00", Some(WhyNot::Past))]
    #[case::too_soon("2026-11-20 10:00", Some(WhyNot::TooSoon))]
    #[case::just_soon_enough("2026-11-20 11:00", None)]
    #[case::sunday("2026-11-22 10:00", Some(WhyNot::Closed))]
    #[case::evening("2026-11-23 17:00", Some(WhyNot::Closed))]
    #[case::off_grid("2026-11-23 10:30", Some(WhyNot::OffGrid))]
    #[case::last_day("2026-12-04 16:00", None)]
    #[case::beyond("2026-12-07 10:00", Some(WhyNot::BeyondHorizon))]
    fn every_refusal_has_its_reason(#[case] at: &str, #[case] expected: Option<WhyNot>) {
        assert_eq!(Scene::new().why_not(at), expected);
    }

    #[test]
    fn a_holiday_is_told_by_its_name() {
        let refusal = Scene::new().why_not("2026-11-26 10:00").unwrap();
        assert_eq!(refusal, WhyNot::Holiday { name: HolidayName::Public { holiday: PublicHoliday::Thanksgiving } });
        assert_eq!(
            serde_json::to_value(&refusal).unwrap(),
            json!({"kind": "holiday", "name": {"kind": "public", "holiday": "thanksgiving"}})
        );
        let WhyNot::Holiday { name } = refusal else { panic!() };
        assert_eq!((name.spoken(Language::En), name.spoken(Language::Es)), ("Thanksgiving", "el Día de Acción de Gracias"));
        assert_eq!(HolidayName::from(DayName::Own("our picnic")).spoken(Language::Es), "our picnic");
    }

    #[test]
    fn a_visit_must_end_before_closing() {
        let long = Scene::new().with(|scene| scene.wish.duration_min = 90);
        assert_eq!(long.why_not("2026-11-23 16:00"), Some(WhyNot::RunsPastClosing));
        assert_eq!(long.why_not("2026-11-23 15:00"), None);
        let endless = Scene::new().with(|scene| scene.wish.duration_min = 1441);
        assert_eq!(endless.why_not("2026-11-23 10:00"), Some(WhyNot::RunsPastClosing));
    }

    #[test]
    fn a_buffer_may_last_past_closing() {
        let buffered = Scene::new().with(|scene| scene.wish.buffer_min = 60);
        assert_eq!(buffered.why_not("2026-11-23 16:00"), None);
    }

    #[test]
    fn kept_mornings_are_for_emergencies() {
        let mut scene = Scene::new().with(kept_mornings);
        assert_eq!(scene.why_not("2026-11-23 11:00"), Some(WhyNot::KeptForEmergencies));
        assert_eq!(scene.why_not("2026-11-23 12:00"), None);
        scene.wish.urgency = Urgency::Urgent;
        assert_eq!(scene.why_not("2026-11-23 11:00"), None);
        assert_eq!(scene.why_not("2026-11-20 10:00"), None, "and they need less notice");
    }

    #[test]
    fn a_day_with_all_its_visits_is_full() {
        let mut scene = Scene::new().with(|scene| scene.rules.daily_capacity = Some(4));
        scene.visits = vec![("2026-11-23".parse().unwrap(), 4), ("2026-11-24".parse().unwrap(), 3)];
        assert_eq!(scene.why_not("2026-11-23 10:00"), Some(WhyNot::FullDay));
        assert_eq!(scene.why_not("2026-11-24 10:00"), None);
        scene.wish.urgency = Urgency::LifeSafety;
        assert_eq!(scene.why_not("2026-11-23 10:00"), Some(WhyNot::FullDay));
    }

    #[test]
    fn a_taken_time_is_taken_with_its_way_and_buffer() {
        let scene = Scene::new().taken(1, "2026-11-23 10:00", "2026-11-23 11:00").with(|scene| {
            scene.rules.travel_buffer_min = 15;
            scene.wish.duration_min = 45;
        });
        let refused = ["09:00", "10:00", "11:00"].map(|time| scene.why_not(&format!("2026-11-23 {time}")).is_some());
        assert_eq!(refused, [false, true, false]);
        let with_buffer = scene.with(|scene| scene.wish.buffer_min = 1);
        assert_eq!(with_buffer.why_not("2026-11-23 09:00"), Some(WhyNot::Taken));
    }

    #[test]
    fn a_skill_asks_for_somebody_who_has_it() {
        let mut scene = Scene::new().with(|scene| scene.wish.skill = Some("gas".into()));
        assert_eq!(scene.why_not("2026-11-23 10:00"), Some(WhyNot::NobodyDoesIt));
        scene.technicians.push(technician(2));
        scene.technicians[1].skills.push("Gas".into());
        assert_eq!(scene.why_not("2026-11-23 10:00"), None);
        scene.wish.technician = Some(technician_id(1));
        assert_eq!(scene.why_not("2026-11-23 10:00"), Some(WhyNot::NobodyDoesIt));
        scene.wish.technician = Some(technician_id(2));
        scene.technicians[1].active = false;
        assert_eq!(scene.why_not("2026-11-23 10:00"), Some(WhyNot::NobodyDoesIt));
    }

    #[test]
    fn a_technicians_own_week_and_days_off_hold() {
        let day: WeeklyHours = serde_json::from_value(json!({"monday": [{"opens": "08:00", "closes": "12:00"}]})).unwrap();
        let mut scene = Scene::new().with(|scene| scene.technicians[0].hours = Some(day));
        let at = |scene: &Scene, time: &str| scene.why_not(&format!("2026-11-{time}"));
        assert_eq!(at(&scene, "23 11:00"), None);
        assert_eq!(at(&scene, "23 12:00"), Some(WhyNot::NobodyWorks));
        assert_eq!(at(&scene, "24 11:00"), Some(WhyNot::NobodyWorks));
        scene.technicians[0].days_off.push(DaysOff { first: "2026-11-23".parse().unwrap(), last: "2026-11-23".parse().unwrap() });
        assert_eq!(at(&scene, "23 11:00"), Some(WhyNot::NobodyWorks));
        assert_eq!(at(&scene, "30 11:00"), None);
    }

    #[test]
    fn a_time_that_the_clock_jumps_over_does_not_exist() {
        let mut scene = Scene::new();
        scene.hours.weekly = WeeklyHours::around_the_clock();
        scene.now = "2027-03-13T15:00:00Z".parse().unwrap();
        assert_eq!(scene.why_not("2027-03-14 02:00"), Some(WhyNot::SkippedByClockChange));
        assert_eq!(scene.why_not("2027-03-14 03:00"), None);
    }

    #[test]
    fn a_night_belongs_to_the_day_on_which_it_began() {
        let mut scene = Scene::new();
        scene.hours.weekly = serde_json::from_value(json!({"friday": [{"opens": "22:30", "closes": "02:30"}]})).unwrap();
        assert_eq!(scene.why_not("2026-11-21 01:30"), None);
        assert_eq!(scene.why_not("2026-11-21 01:00"), Some(WhyNot::OffGrid));
        assert_eq!(scene.why_not("2026-11-21 02:30"), Some(WhyNot::Closed));
    }

    #[test]
    fn seconds_are_left_out() {
        let scene = Scene::new();
        let at = "2026-11-23T10:00:59".parse().unwrap();
        assert_eq!(why_not(&scene.calendar(), &scene.wish, &scene.busy(), scene.now, at), None);
    }
}
