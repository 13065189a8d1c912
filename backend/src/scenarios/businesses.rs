//! The four businesses that scenarios call: the demo's plumber and med spa, a heating company and an electrician.

use domain::{
    business::{
        profile::{Business, RecordingPolicy, Trade},
        rules::BookingRules,
    },
    language::Language,
};
use serde_json::json;

use crate::demo::{
    DemoBusiness, all,
    making::{area, hours, persona, service, technician, usd, usd_from, usd_range},
};

/// The business of a trade; absent for a trade that no scenario calls.
#[must_use]
pub fn of_trade(trade: Trade) -> Option<DemoBusiness> {
    let [plumber, med_spa] = all();
    match trade {
        Trade::Plumbing => Some(plumber),
        Trade::MedSpa => Some(med_spa),
        Trade::Hvac => Some(heating()),
        Trade::Electrical => Some(electrician()),
        Trade::Roofing | Trade::Cleaning => None,
    }
}

// English only, one shift on Saturdays, mornings kept for emergencies.
fn heating() -> DemoBusiness {
    let services = vec![
        service(
            41,
            "Furnace repair",
            "Find out why a furnace does not heat and repair it.",
            120,
            usd_from(129),
            &["furnace", "no heat", "heater", "heating", "blowing cold air"],
        ),
        service(
            42,
            "Air conditioning repair",
            "Find out why the air conditioning does not cool and repair it.",
            120,
            usd_from(129),
            &["air conditioner", "air conditioning", "ac", "a c", "not cooling"],
        ),
        service(43, "Tune-up", "Clean and check a furnace or air conditioner.", 60, usd(99), &["tune up", "tune-up", "maintenance"]),
        service(44, "Thermostat installation", "Take out the old thermostat and put in yours.", 60, usd_range(120, 240), &["thermostat"]),
        service(45, "Comfort visit", "A technician comes, looks and tells you what it takes.", 60, usd(79), &["hvac", "vent", "duct"]),
    ];
    let general_visit = services.last().map(|service| service.id);
    let business = Business {
        name: "Front Range Heating and Air".to_owned(),
        trade: Trade::Hvac,
        zone: chrono_tz::America::Denver,
        locale: "en-US".to_owned(),
        region: "CO".to_owned(),
        place: "318 Larimer Court in Denver, Colorado".to_owned(),
        languages: vec![Language::En],
        persona: persona("Nora", "virtual receptionist"),
        hours: hours(json!({
            "monday": [{"opens": "07:00", "closes": "16:00"}],
            "tuesday": [{"opens": "07:00", "closes": "16:00"}],
            "wednesday": [{"opens": "07:00", "closes": "16:00"}],
            "thursday": [{"opens": "07:00", "closes": "16:00"}],
            "friday": [{"opens": "07:00", "closes": "16:00"}],
            "saturday": [{"opens": "08:00", "closes": "12:00"}],
        })),
        rules: BookingRules { travel_buffer_min: 30, mornings_kept_for_emergencies: true, ..BookingRules::default() },
        area: area(&["800", "801", "802"]),
        general_visit,
        services,
        technicians: vec![technician(51, "Alex Reed", "Lead technician"), technician(52, "Kim Soto", "Technician")],
        on_call: domain::phone::E164::parse("+13035550151").ok(),
        alerts_to: domain::phone::E164::parse("+13035550151").ok(),
        recording: RecordingPolicy::WhereLawful,
        danger_words: Vec::new(),
    };
    DemoBusiness {
        business,
        street: "318 Larimer Court",
        town: "Denver",
        postcode: "80202",
        number: "+13035550150",
        owner_name: "Alex Reed",
        owner_email: "owner@front-range-heating.example",
    }
}

// Nobody on call, two visits a day at most, a single electrician, both languages.
fn electrician() -> DemoBusiness {
    let services = vec![
        service(
            61,
            "Outlet or switch repair",
            "Repair or replace outlets and switches.",
            60,
            usd_range(95, 220),
            &["outlet", "outlets", "switch", "plug", "socket", "light switch"],
        ),
        service(
            62,
            "Panel and breaker work",
            "Look at a breaker that trips, or replace a panel.",
            120,
            usd_from(180),
            &["breaker", "panel", "breaker box", "fuse", "tripping"],
        ),
        service(
            63,
            "Lighting installation",
            "Put up lights and ceiling fans.",
            90,
            usd_range(110, 350),
            &["light fixture", "chandelier", "ceiling fan", "lights", "recessed lights"],
        ),
        service(
            64,
            "Charger installation",
            "Put in a charger for an electric car.",
            240,
            domain::money::Price::OnQuote,
            &["charger", "ev charger"],
        ),
        service(
            65,
            "Electrical visit",
            "An electrician comes, looks and tells you what it takes.",
            60,
            usd(95),
            &["electrician", "wiring"],
        ),
    ];
    let general_visit = services.last().map(|service| service.id);
    let business = Business {
        name: "Harbor Electric".to_owned(),
        trade: Trade::Electrical,
        zone: chrono_tz::America::New_York,
        locale: "en-US".to_owned(),
        region: "NJ".to_owned(),
        place: "77 Grove Street in Jersey City, New Jersey".to_owned(),
        languages: vec![Language::En, Language::Es],
        persona: persona("Max", "virtual assistant"),
        hours: hours(json!({
            "monday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
            "tuesday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
            "wednesday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
            "thursday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
            "friday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}],
        })),
        rules: BookingRules { daily_capacity: Some(2), ..BookingRules::default() },
        area: area(&["070", "071", "073"]),
        general_visit,
        services,
        technicians: vec![technician(71, "Pat Lindgren", "Licensed electrician")],
        on_call: None,
        alerts_to: domain::phone::E164::parse("+12015550151").ok(),
        recording: RecordingPolicy::Never,
        danger_words: Vec::new(),
    };
    DemoBusiness {
        business,
        street: "77 Grove Street",
        town: "Jersey City",
        postcode: "07302",
        number: "+12015550150",
        owner_name: "Pat Lindgren",
        owner_email: "owner@harbor-electric.example",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_business_can_be_called_and_books_what_fits_nothing_else() {
        for trade in [Trade::Plumbing, Trade::Hvac, Trade::Electrical, Trade::MedSpa] {
            let called = of_trade(trade).unwrap();
            assert_eq!(called.business.trade, trade);
            assert!(called.business.general_visit().is_some() && !called.business.hours.weekly.is_never_open());
            assert_eq!(called.business.area.codes.is_empty(), !trade.goes_out());
        }
        assert!(of_trade(Trade::Roofing).is_none());
    }
}
