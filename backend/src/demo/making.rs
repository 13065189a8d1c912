//! Pieces that the sample businesses are made of: a persona, a week of hours, a service, a technician, a price.
//! Used by the demo and by the scenarios.

use domain::{
    business::{holidays::Holidays, opening::OpeningHours, profile::Persona, service_area::ServiceArea},
    id::Id,
    masked::PersonName,
    money::{Currency, Money, Price},
    service::Service,
    technician::Technician,
};
use uuid::Uuid;

pub(crate) fn persona(name: &str, role: &str) -> Persona {
    Persona {
        name: name.to_owned(),
        role: role.to_owned(),
        greeting: None,
        voice_en: "Polly.Joanna-Neural".to_owned(),
        voice_es: "Polly.Lupe-Neural".to_owned(),
    }
}

pub(crate) fn hours(weekly: serde_json::Value) -> OpeningHours {
    OpeningHours { weekly: written(weekly), holidays: Holidays::us_federal() }
}

/// The beginnings of postcodes where a business goes.
pub(crate) fn area(beginnings: &[&str]) -> ServiceArea {
    written(serde_json::json!(beginnings))
}

#[expect(clippy::expect_used, reason = "it is written in this program, and every sample business is made by a test")]
fn written<T: serde::de::DeserializeOwned>(document: serde_json::Value) -> T {
    serde_json::from_value(document).expect("a sample business that can be")
}

pub(crate) fn service(number: u128, name: &str, description: &str, duration_min: u16, price: Price, keywords: &[&str]) -> Service {
    Service {
        id: demo_id(number),
        name: name.to_owned(),
        description: description.to_owned(),
        keywords: keywords.iter().map(|word| (*word).to_owned()).collect(),
        duration_min,
        buffer_min: 0,
        price,
        skill: None,
        preparation: String::new(),
        aftercare: String::new(),
        active: true,
    }
}

pub(crate) fn technician(number: u128, name: &str, title: &str) -> Technician {
    Technician {
        id: demo_id(number),
        name: PersonName::new(name),
        title: title.to_owned(),
        credentials: Vec::new(),
        skills: Vec::new(),
        hours: None,
        days_off: Vec::new(),
        active: true,
    }
}

// The same in every demo, so that examples in documents can name them.
fn demo_id<Of>(number: u128) -> Id<Of> {
    Id::from_uuid(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + number))
}

pub(crate) fn usd(whole: i64) -> Price {
    Price::Fixed { amount: Money::dollars(whole, Currency::Usd) }
}

pub(crate) fn usd_range(low: i64, high: i64) -> Price {
    Price::Range { low: Money::dollars(low, Currency::Usd), high: Money::dollars(high, Currency::Usd) }
}

pub(crate) fn usd_from(low: i64) -> Price {
    Price::From { low: Money::dollars(low, Currency::Usd) }
}
