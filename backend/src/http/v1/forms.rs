//! The forms of settings as the API's document shows them. What is read and written are the domain's own types; a test holds
//! each form against them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// An amount of money.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Money)]
pub struct MoneyForm {
    /// Cents.
    pub minor: i64,
    /// `USD` or `CAD`.
    #[schema(pattern = "^(USD|CAD)$")]
    pub currency: String,
}

/// What a service costs.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = Price)]
pub enum PriceForm {
    /// Always the same.
    Fixed {
        /// The price.
        amount: MoneyForm,
    },
    /// Between two amounts of one currency.
    Range {
        /// The lowest.
        low: MoneyForm,
        /// The highest.
        high: MoneyForm,
    },
    /// From this amount on.
    From {
        /// The lowest.
        low: MoneyForm,
    },
    /// Told only after a look at the place.
    OnQuote,
}

/// From opening to closing; a closing time that is not later than the opening time is one of the next day.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = HoursSpan)]
pub struct HoursSpanForm {
    /// `HH:MM`, from `00:00` to `23:59`.
    #[schema(pattern = "^[0-2][0-9]:[0-5][0-9]$", example = "08:00")]
    pub opens: String,
    /// `HH:MM`, to `24:00`.
    #[schema(pattern = "^[0-2][0-9]:[0-5][0-9]$", example = "17:00")]
    pub closes: String,
}

/// An ordinary week. Several spans of a day are hours with a break; a day that is left out is closed.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = WeeklyHours)]
pub struct WeeklyHoursForm {
    /// Monday.
    pub monday: Vec<HoursSpanForm>,
    /// Tuesday.
    pub tuesday: Vec<HoursSpanForm>,
    /// Wednesday.
    pub wednesday: Vec<HoursSpanForm>,
    /// Thursday.
    pub thursday: Vec<HoursSpanForm>,
    /// Friday.
    pub friday: Vec<HoursSpanForm>,
    /// Saturday.
    pub saturday: Vec<HoursSpanForm>,
    /// Sunday.
    pub sunday: Vec<HoursSpanForm>,
}

/// A day of every year with hours of its own.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = YearlyDay)]
pub struct YearlyDayForm {
    /// What callers hear: `Christmas Eve`.
    pub name: String,
    /// 1 to 12.
    #[schema(minimum = 1, maximum = 12)]
    pub month: u32,
    /// 1 to 31.
    #[schema(minimum = 1, maximum = 31)]
    pub day: u32,
    /// Its hours; none means closed.
    #[serde(default)]
    pub hours: Vec<HoursSpanForm>,
}

/// A range of dates with hours of its own.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SpecialDays)]
pub struct SpecialDaysForm {
    /// What callers hear: `our summer break`.
    pub name: String,
    /// First date.
    #[schema(format = Date)]
    pub first: String,
    /// Last date, inclusive.
    #[schema(format = Date)]
    pub last: String,
    /// The hours of each of these days; none means closed.
    #[serde(default)]
    pub hours: Vec<HoursSpanForm>,
}

/// Days on which the business does not keep its weekly hours.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = Holidays)]
pub struct HolidaysForm {
    /// Public holidays that it keeps closed, by name: `thanksgiving`, `christmas_day`, `canada_day`, ..
    pub closed_on: Vec<String>,
    /// What becomes of those that fall on a weekend: `stays`, `nearest_weekday` or `next_weekday`.
    #[schema(pattern = "^(stays|nearest_weekday|next_weekday)$")]
    pub weekend: String,
    /// Its own days of every year.
    pub yearly: Vec<YearlyDayForm>,
    /// Closures and other hours for a range of dates.
    pub special: Vec<SpecialDaysForm>,
}

/// Days on which a technician takes no visit, both ends inclusive.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DaysOff)]
pub struct DaysOffForm {
    /// First date.
    #[schema(format = Date)]
    pub first: String,
    /// Last date.
    #[schema(format = Date)]
    pub last: String,
}

/// When each part of the day begins, `HH:MM`, one after the other.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = DayParts)]
pub struct DayPartsForm {
    /// `08:00` unless said.
    pub morning: String,
    /// `12:00` unless said.
    pub afternoon: String,
    /// `17:00` unless said.
    pub evening: String,
    /// `20:00` unless said.
    pub night: String,
}

/// How visits are booked; what is left out is as usual.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = BookingRules)]
pub struct BookingRulesForm {
    /// Shortest time from now to an ordinary visit, in minutes; 120 unless said.
    #[schema(maximum = 43200)]
    pub notice_min: u32,
    /// The same for an urgent one; 30 unless said.
    pub urgent_notice_min: u32,
    /// Last day that can be booked, counted from today; 60 unless said.
    #[schema(minimum = 1, maximum = 730)]
    pub horizon_days: u16,
    /// Starts lie so many minutes apart; 30 unless said.
    #[schema(minimum = 5, maximum = 240)]
    pub grid_min: u16,
    /// Kept free between two visits for the way, in minutes.
    #[schema(maximum = 240)]
    pub travel_buffer_min: u16,
    /// Most visits of one day.
    #[schema(minimum = 1, maximum = 1000)]
    pub daily_capacity: Option<u16>,
    /// Whether starts before the afternoon are for emergencies only.
    pub mornings_kept_for_emergencies: bool,
    /// How long an offered time is kept, in minutes; 10 unless said.
    #[schema(minimum = 1, maximum = 60)]
    pub hold_min: u16,
    /// What callers mean by morning, afternoon, evening and night.
    pub day_parts: DayPartsForm,
}

/// Who answers.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Persona)]
pub struct PersonaForm {
    /// The receptionist's name.
    pub name: String,
    /// What the receptionist is, as said when asked.
    pub role: String,
    /// The owner's own greeting instead of the usual one.
    pub greeting: Option<String>,
    /// The carrier's voice for English.
    pub voice_en: String,
    /// The same for Spanish.
    pub voice_es: String,
}

/// Words of the owner's own that mean danger.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = DangerWord)]
pub struct DangerWordForm {
    /// The words, lower case.
    pub words: String,
    /// What they point to: `gas`, `fire`, `flooding`, ..
    pub hazard: String,
    /// `routine`, `urgent` or `life_safety`.
    pub urgency: String,
}

/// Something that can be booked.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = SettingsService)]
pub struct ServiceForm {
    /// Chosen by whoever writes it; made when left out.
    pub id: Option<Uuid>,
    /// Its name.
    pub name: String,
    /// What is done.
    pub description: String,
    /// Words by which callers mean it, lower case.
    pub keywords: Vec<String>,
    /// Length of a visit in minutes.
    #[schema(minimum = 5, maximum = 720)]
    pub duration_min: u16,
    /// Kept free after it, in minutes.
    #[schema(maximum = 240)]
    pub buffer_min: u16,
    /// What it costs.
    pub price: PriceForm,
    /// The skill that it needs.
    pub skill: Option<String>,
    /// What the customer should do before.
    pub preparation: String,
    /// What the customer should do after.
    pub aftercare: String,
    /// Whether it can be booked.
    pub active: bool,
}

/// Somebody who does visits.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = SettingsTechnician)]
pub struct TechnicianForm {
    /// Chosen by whoever writes it; made when left out.
    pub id: Option<Uuid>,
    /// Their name, as customers hear it.
    pub name: String,
    /// What they are.
    #[serde(default)]
    pub title: String,
    /// Licences and certificates.
    #[serde(default)]
    pub credentials: Vec<String>,
    /// What they can do that not everybody can.
    #[serde(default)]
    pub skills: Vec<String>,
    /// Their own week; without it they work whenever the business is open.
    #[serde(default)]
    pub hours: Option<WeeklyHoursForm>,
    /// Days off.
    #[serde(default)]
    pub days_off: Vec<DaysOffForm>,
    /// Whether they take visits.
    #[serde(default)]
    pub active: bool,
}

/// When a business is open.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = OpeningHours)]
pub struct OpeningHoursForm {
    /// The ordinary week.
    pub weekly: WeeklyHoursForm,
    /// Days with other hours or none.
    pub holidays: HolidaysForm,
}

/// The settings of a business.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Settings)]
pub struct SettingsForm {
    /// The name that callers know.
    pub name: String,
    /// `plumbing`, `hvac`, `electrical`, `roofing`, `cleaning` or `med_spa`.
    #[schema(pattern = "^(plumbing|hvac|electrical|roofing|cleaning|med_spa)$")]
    pub trade: String,
    /// IANA name of the zone.
    #[schema(example = "America/Chicago")]
    pub zone: String,
    /// How dates are written there: a BCP 47 tag.
    #[schema(example = "en-US")]
    pub locale: String,
    /// State or province, two letters.
    pub region: String,
    /// Where the place is, as told to callers who ask.
    pub place: String,
    /// `en`, `es`; the first is used until the caller speaks another.
    pub languages: Vec<String>,
    /// Who answers.
    pub persona: PersonaForm,
    /// When it is open.
    pub hours: OpeningHoursForm,
    /// How visits are booked.
    pub rules: BookingRulesForm,
    /// Postcodes and beginnings of postcodes where it goes; none means everywhere.
    pub area: Vec<String>,
    /// What it sells.
    pub services: Vec<ServiceForm>,
    /// The service that a problem is booked as when none of the others fits.
    pub general_visit: Option<Uuid>,
    /// Who does it.
    pub technicians: Vec<TechnicianForm>,
    /// Who is called when a caller wants a person, in E.164.
    pub on_call: Option<String>,
    /// Who gets alerts by text, in E.164.
    pub alerts_to: Option<String>,
    /// `never`, `where_lawful` or `always_say`.
    #[schema(pattern = "^(never|where_lawful|always_say)$")]
    pub recording: String,
    /// The owner's own danger words.
    pub danger_words: Vec<DangerWordForm>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_are_those_of_the_settings() {
        for demo in crate::demo::all() {
            let written = serde_json::to_value(&demo.business).unwrap();
            let form: SettingsForm = serde_json::from_value(written.clone()).unwrap();
            assert_eq!(serde_json::to_value(form).unwrap(), written);
        }
    }
}
