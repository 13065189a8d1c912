//! Public holidays of the United States and Canada, by the rule that dates each in any year. Knows no business.
//!
//! Sources: 5 U.S.C. 6103 <https://www.law.cornell.edu/uscode/text/5/6103>; Canada Labour Code, section 166, and the
//! provinces' lists <https://www.canada.ca/en/revenue-agency/services/tax/public-holidays.html>.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A public holiday. Canada's names stand where the two countries differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicHoliday {
    /// January 1.
    NewYearsDay,
    /// United States: third Monday of January.
    MartinLutherKingDay,
    /// United States: third Monday of February.
    PresidentsDay,
    /// Most of Canada, under several names: third Monday of February.
    FamilyDay,
    /// Canada: the Friday before Easter.
    GoodFriday,
    /// Canada, by custom: the Monday after Easter.
    EasterMonday,
    /// Canada: the last Monday before May 25.
    VictoriaDay,
    /// United States: last Monday of May.
    MemorialDay,
    /// United States: June 19.
    Juneteenth,
    /// Northwest Territories and Yukon: June 21.
    IndigenousPeoplesDay,
    /// Quebec: June 24.
    SaintJeanBaptisteDay,
    /// Canada: July 1.
    CanadaDay,
    /// United States: July 4.
    IndependenceDay,
    /// Most of Canada, under several names: first Monday of August.
    CivicHoliday,
    /// Both countries: first Monday of September.
    LaborDay,
    /// Canada: September 30.
    TruthAndReconciliationDay,
    /// United States: second Monday of October.
    ColumbusDay,
    /// Canada: second Monday of October.
    CanadianThanksgiving,
    /// United States: November 11.
    VeteransDay,
    /// Canada: November 11.
    RemembranceDay,
    /// United States: fourth Thursday of November.
    Thanksgiving,
    /// December 25.
    ChristmasDay,
    /// Canada: December 26.
    BoxingDay,
}

/// What a holiday with a fixed date does when that date is a Saturday or Sunday. It is always kept on its date as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekendRule {
    /// Kept on its date only.
    #[default]
    Stays,
    /// As the United States do: Saturday's also on Friday, Sunday's also on Monday.
    NearestWeekday,
    /// As Canada does: also on the next weekday; Boxing Day gives way to Christmas.
    NextWeekday,
}

impl PublicHoliday {
    /// The eleven holidays of the United States' federal government.
    pub const US_FEDERAL: [Self; 11] = [
        Self::NewYearsDay,
        Self::MartinLutherKingDay,
        Self::PresidentsDay,
        Self::MemorialDay,
        Self::Juneteenth,
        Self::IndependenceDay,
        Self::LaborDay,
        Self::ColumbusDay,
        Self::VeteransDay,
        Self::Thanksgiving,
        Self::ChristmasDay,
    ];

    /// The ten general holidays of the Canada Labour Code.
    pub const CANADA_STATUTORY: [Self; 10] = [
        Self::NewYearsDay,
        Self::GoodFriday,
        Self::VictoriaDay,
        Self::CanadaDay,
        Self::LaborDay,
        Self::TruthAndReconciliationDay,
        Self::CanadianThanksgiving,
        Self::RemembranceDay,
        Self::ChristmasDay,
        Self::BoxingDay,
    ];

    /// What callers call it.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        let (english, spanish) = self.names();
        match language {
            Language::En => english,
            Language::Es => spanish,
        }
    }

    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::NewYearsDay => ("New Year's Day", "Año Nuevo"),
            Self::MartinLutherKingDay => ("Martin Luther King Day", "el Día de Martin Luther King"),
            Self::PresidentsDay => ("Presidents' Day", "el Día de los Presidentes"),
            Self::FamilyDay => ("Family Day", "el Día de la Familia"),
            Self::GoodFriday => ("Good Friday", "Viernes Santo"),
            Self::EasterMonday => ("Easter Monday", "el Lunes de Pascua"),
            Self::VictoriaDay => ("Victoria Day", "el Día de Victoria"),
            Self::MemorialDay => ("Memorial Day", "el Día de los Caídos"),
            Self::Juneteenth => ("Juneteenth", "Juneteenth"),
            Self::IndigenousPeoplesDay => ("National Indigenous Peoples Day", "el Día Nacional de los Pueblos Indígenas"),
            Self::SaintJeanBaptisteDay => ("Saint-Jean-Baptiste Day", "el Día de San Juan Bautista"),
            Self::CanadaDay => ("Canada Day", "el Día de Canadá"),
            Self::IndependenceDay => ("Independence Day", "el Día de la Independencia"),
            Self::CivicHoliday => ("the Civic Holiday", "el feriado cívico"),
            Self::LaborDay => ("Labor Day", "el Día del Trabajo"),
            Self::TruthAndReconciliationDay => {
                ("the National Day for Truth and Reconciliation", "el Día Nacional de la Verdad y la Reconciliación")
            }
            Self::ColumbusDay => ("Columbus Day", "el Día de la Raza"),
            Self::CanadianThanksgiving | Self::Thanksgiving => ("Thanksgiving", "el Día de Acción de Gracias"),
            Self::VeteransDay => ("Veterans Day", "el Día de los Veteranos"),
            Self::RemembranceDay => ("Remembrance Day", "el Día del Recuerdo"),
            Self::ChristmasDay => ("Christmas", "Navidad"),
            Self::BoxingDay => ("Boxing Day", "el Boxing Day"),
        }
    }

    /// Its date in this year; `None` only for years that the calendar cannot hold.
    #[must_use]
    pub fn date(self, year: i32) -> Option<NaiveDate> {
        let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let monday = |month, nth| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth);
        match self {
            Self::NewYearsDay => fixed(1, 1),
            Self::MartinLutherKingDay => monday(1, 3),
            Self::PresidentsDay | Self::FamilyDay => monday(2, 3),
            Self::GoodFriday => easter(year)?.checked_sub_days(Days::new(2)),
            Self::EasterMonday => easter(year)?.checked_add_days(Days::new(1)),
            Self::VictoriaDay => last_monday_until(fixed(5, 24)?),
            Self::MemorialDay => last_monday_until(fixed(5, 31)?),
            Self::Juneteenth => fixed(6, 19),
            Self::IndigenousPeoplesDay => fixed(6, 21),
            Self::SaintJeanBaptisteDay => fixed(6, 24),
            Self::CanadaDay => fixed(7, 1),
            Self::IndependenceDay => fixed(7, 4),
            Self::CivicHoliday => monday(8, 1),
            Self::LaborDay => monday(9, 1),
            Self::TruthAndReconciliationDay => fixed(9, 30),
            Self::ColumbusDay | Self::CanadianThanksgiving => monday(10, 2),
            Self::VeteransDay | Self::RemembranceDay => fixed(11, 11),
            Self::Thanksgiving => NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Thu, 4),
            Self::ChristmasDay => fixed(12, 25),
            Self::BoxingDay => fixed(12, 26),
        }
    }

    /// The weekday that stands in for this year's holiday when its date is on a weekend; it can lie in the year before.
    #[must_use]
    pub fn observed(self, year: i32, rule: WeekendRule) -> Option<NaiveDate> {
        let date = self.date(year)?;
        let to_monday = match date.weekday() {
            Weekday::Sat => 2,
            Weekday::Sun => 1,
            // Christmas on a Sunday is observed on Monday the 26th, which is Boxing Day's own date.
            Weekday::Mon if self == Self::BoxingDay && rule == WeekendRule::NextWeekday => 0,
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => return None,
        };
        // Boxing Day on Sunday follows a Christmas on Saturday, which has taken Monday.
        let behind_christmas = u64::from(self == Self::BoxingDay && to_monday < 2);
        match rule {
            WeekendRule::Stays => None,
            WeekendRule::NearestWeekday if to_monday == 2 => date.pred_opt(),
            WeekendRule::NearestWeekday => date.succ_opt(),
            WeekendRule::NextWeekday => date.checked_add_days(Days::new(to_monday + behind_christmas)),
        }
    }

    /// Whether it is kept on this date, on its own date or on the weekday that stands in for it.
    #[must_use]
    pub fn is_kept_on(self, date: NaiveDate, rule: WeekendRule) -> bool {
        let year = date.year();
        // New Year's Day on a Saturday is observed on December 31 of the year before.
        self.date(year) == Some(date) || [year, year + 1].into_iter().any(|year| self.observed(year, rule) == Some(date))
    }
}

fn last_monday_until(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(u64::from(date.weekday().num_days_from_monday())))
}

/// Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876.
/// Source: <https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm>
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, in_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let moon_shift = century - (century + 8).div_euclid(25) + 1;
    let epact = (19 * golden + century - century.div_euclid(4) - moon_shift.div_euclid(3) + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * (in_century / 4) - epact - in_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{PublicHoliday::*, *};

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[rstest]
    #[case(1598, "1598-03-22")]
    #[case(1666, "1666-04-25")]
    #[case(1761, "1761-03-22")]
    #[case(1818, "1818-03-22")]
    #[case(1886, "1886-04-25")]
    #[case(1943, "1943-04-25")]
    #[case(2000, "2000-04-23")]
    #[case(2008, "2008-03-23")]
    #[case(2019, "2019-04-21")]
    #[case(2024, "2024-03-31")]
    #[case(2025, "2025-04-20")]
    #[case(2026, "2026-04-05")]
    #[case(2027, "2027-03-28")]
    #[case(2038, "2038-04-25")]
    #[case(2049, "2049-04-18")]
    #[case(2076, "2076-04-19")]
    #[case(2190, "2190-04-25")]
    #[case(2285, "2285-03-22")]
    fn easter_is_where_the_church_has_it(#[case] year: i32, #[case] expected: &str) {
        assert_eq!(easter(year), Some(date(expected)));
    }

    #[test]
    fn easter_is_a_sunday_between_the_bounds_of_nicaea() {
        for year in 1900..2300 {
            let easter = easter(year).unwrap();
            let bounds = NaiveDate::from_ymd_opt(year, 3, 22).unwrap()..=NaiveDate::from_ymd_opt(year, 4, 25).unwrap();
            assert!(easter.weekday() == Weekday::Sun && bounds.contains(&easter), "{easter}");
        }
    }

    #[rstest]
    #[case(NewYearsDay, "2026-01-01")]
    #[case(MartinLutherKingDay, "2026-01-19")]
    #[case(PresidentsDay, "2026-02-16")]
    #[case(FamilyDay, "2026-02-16")]
    #[case(GoodFriday, "2026-04-03")]
    #[case(EasterMonday, "2026-04-06")]
    #[case(VictoriaDay, "2026-05-18")]
    #[case(VictoriaDay, "2027-05-24")]
    #[case(VictoriaDay, "2020-05-18")]
    #[case(MemorialDay, "2026-05-25")]
    #[case(MemorialDay, "2027-05-31")]
    #[case(Juneteenth, "2026-06-19")]
    #[case(IndigenousPeoplesDay, "2026-06-21")]
    #[case(SaintJeanBaptisteDay, "2026-06-24")]
    #[case(CanadaDay, "2026-07-01")]
    #[case(IndependenceDay, "2026-07-04")]
    #[case(CivicHoliday, "2026-08-03")]
    #[case(LaborDay, "2026-09-07")]
    #[case(TruthAndReconciliationDay, "2026-09-30")]
    #[case(ColumbusDay, "2026-10-12")]
    #[case(CanadianThanksgiving, "2026-10-12")]
    #[case(VeteransDay, "2026-11-11")]
    #[case(RemembranceDay, "2026-11-11")]
    #[case(Thanksgiving, "2026-11-26")]
    #[case(ChristmasDay, "2026-12-25")]
    #[case(BoxingDay, "2026-12-26")]
    fn every_holiday_has_its_date(#[case] holiday: PublicHoliday, #[case] expected: &str) {
        let expected = date(expected);
        assert_eq!(holiday.date(expected.year()), Some(expected));
        assert!(holiday.is_kept_on(expected, WeekendRule::Stays));
        assert!(!holiday.is_kept_on(expected + Days::new(1), WeekendRule::Stays));
    }

    #[rstest]
    #[case(IndependenceDay, 2026, Some("2026-07-03"))]
    #[case(IndependenceDay, 2027, Some("2027-07-05"))]
    #[case(IndependenceDay, 2028, None)]
    #[case(NewYearsDay, 2028, Some("2027-12-31"))]
    #[case(NewYearsDay, 2023, Some("2023-01-02"))]
    #[case(ChristmasDay, 2027, Some("2027-12-24"))]
    #[case(Thanksgiving, 2026, None)]
    fn the_united_states_observe_on_the_nearest_weekday(#[case] holiday: PublicHoliday, #[case] year: i32, #[case] expected: Option<&str>) {
        assert_eq!(holiday.observed(year, WeekendRule::NearestWeekday), expected.map(date));
    }

    #[rstest]
    #[case(CanadaDay, 2023, Some("2023-07-03"))]
    #[case(CanadaDay, 2029, Some("2029-07-02"))]
    #[case(ChristmasDay, 2021, Some("2021-12-27"))]
    #[case(BoxingDay, 2021, Some("2021-12-28"))]
    #[case(ChristmasDay, 2022, Some("2022-12-26"))]
    #[case(BoxingDay, 2022, Some("2022-12-27"))]
    #[case(ChristmasDay, 2020, None)]
    #[case(BoxingDay, 2020, Some("2020-12-28"))]
    #[case(BoxingDay, 2024, None)]
    #[case(VictoriaDay, 2026, None)]
    #[case(NewYearsDay, 2022, Some("2022-01-03"))]
    fn canada_observes_on_the_next_weekday(#[case] holiday: PublicHoliday, #[case] year: i32, #[case] expected: Option<&str>) {
        assert_eq!(holiday.observed(year, WeekendRule::NextWeekday), expected.map(date));
    }

    #[test]
    fn a_holiday_on_a_weekend_is_kept_on_both_days() {
        for day in ["2026-07-03", "2026-07-04"] {
            assert!(IndependenceDay.is_kept_on(date(day), WeekendRule::NearestWeekday), "{day}");
        }
        assert!(!IndependenceDay.is_kept_on(date("2026-07-03"), WeekendRule::Stays));
        assert!(NewYearsDay.is_kept_on(date("2027-12-31"), WeekendRule::NearestWeekday));
        assert_eq!(IndependenceDay.observed(2026, WeekendRule::Stays), None);
    }

    #[test]
    fn the_lists_hold_each_holiday_once_and_in_order_of_the_year() {
        for list in [&PublicHoliday::US_FEDERAL[..], &PublicHoliday::CANADA_STATUTORY[..]] {
            let dates: Vec<_> = list.iter().map(|holiday| holiday.date(2026).unwrap()).collect();
            assert!(dates.is_sorted_by(|earlier, later| earlier < later), "{dates:?}");
        }
    }

    #[test]
    fn holidays_are_named_in_both_languages() {
        assert_eq!(Thanksgiving.name(Language::En), "Thanksgiving");
        assert_eq!(ChristmasDay.name(Language::Es), "Navidad");
        assert_eq!(serde_json::to_value(MartinLutherKingDay).unwrap(), "martin_luther_king_day");
    }
}
