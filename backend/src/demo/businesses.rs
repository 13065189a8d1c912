//! The demo's two businesses as settings: a plumber in Kansas and a med spa in another zone.

use domain::{
    business::{
        profile::{Business, RecordingPolicy, Trade},
        rules::BookingRules,
    },
    language::Language,
};
use serde_json::json;

use super::making::{area, hours, persona, service, technician, usd, usd_from, usd_range};

/// The owners' addresses, in the order of the businesses.
pub(super) const OWNER_EMAILS: [&str; 2] = ["owner@merriam-plumbing.example", "owner@juniper-medspa.example"];

/// A business of the demo.
#[derive(Clone, Debug)]
pub struct DemoBusiness {
    /// Its settings.
    pub business: Business,
    /// House number and street.
    pub street: &'static str,
    /// Town.
    pub town: &'static str,
    /// Postcode.
    pub postcode: &'static str,
    /// The number that customers dial.
    pub number: &'static str,
    /// Who owns it.
    pub owner_name: &'static str,
    /// Signs in with this.
    pub owner_email: &'static str,
}

/// The businesses of the demo.
#[must_use]
pub fn all() -> [DemoBusiness; 2] {
    [plumber(), med_spa()]
}

fn plumber() -> DemoBusiness {
    let services = vec![
        service(
            1,
            "Leak repair",
            "Find and stop a leak on a pipe, valve or fixture.",
            90,
            usd_range(150, 450),
            &["leak", "leaking", "drip", "dripping", "burst pipe", "pipe", "fuga", "fuga de agua", "gotera", "tubería"],
        ),
        service(
            2,
            "Drain cleaning",
            "Clear a slow or blocked drain.",
            60,
            usd_range(120, 320),
            &["clogged drain", "drain", "clog", "clogged", "slow drain", "backed up", "sewer", "desagüe tapado", "drenaje", "desagüe"],
        ),
        service(
            3,
            "Water heater service",
            "Look at a water heater that fails, leaks or makes noise.",
            120,
            usd_from(180),
            &["water heater", "hot water", "no hot water", "pilot light", "tankless", "calentador", "agua caliente"],
        ),
        service(
            4,
            "Toilet repair",
            "Repair a toilet that runs, rocks or does not flush.",
            60,
            usd_range(110, 280),
            &["toilet", "running toilet", "flush", "inodoro"],
        ),
        service(
            5,
            "Faucet installation",
            "Take out the old faucet and put in yours.",
            60,
            usd(145),
            &["faucet", "tap", "install a faucet"],
        ),
        service(6, "General plumbing visit", "A plumber comes, looks and tells you what it takes.", 60, usd(89), &["plumber", "plumbing"]),
    ];
    let general_visit = services.last().map(|service| service.id);
    let business = Business {
        name: "Merriam Plumbing".to_owned(),
        trade: Trade::Plumbing,
        zone: chrono_tz::America::Chicago,
        locale: "en-US".to_owned(),
        region: "KS".to_owned(),
        place: "5740 Merriam Drive, Merriam, Kansas".to_owned(),
        languages: vec![Language::En, Language::Es],
        persona: persona("Bella", "virtual receptionist"),
        hours: hours(json!({
            "monday": [{"opens": "08:00", "closes": "17:00"}],
            "tuesday": [{"opens": "08:00", "closes": "17:00"}],
            "wednesday": [{"opens": "08:00", "closes": "17:00"}],
            "thursday": [{"opens": "08:00", "closes": "17:00"}],
            "friday": [{"opens": "08:00", "closes": "17:00"}],
            "saturday": [{"opens": "09:00", "closes": "12:00"}],
        })),
        rules: BookingRules { travel_buffer_min: 30, ..BookingRules::default() },
        area: area(&["660", "661", "662", "641"]),
        general_visit,
        services,
        technicians: vec![technician(11, "Sam Ortiz", "Master plumber"), technician(12, "Lee Parker", "Journeyman plumber")],
        on_call: domain::phone::E164::parse("+19135550142").ok(),
        alerts_to: domain::phone::E164::parse("+19135550142").ok(),
        recording: RecordingPolicy::Never,
        danger_words: Vec::new(),
    };
    DemoBusiness {
        business,
        street: "5740 Merriam Drive",
        town: "Merriam",
        postcode: "66203",
        number: "+19135550100",
        owner_name: "Dana Merriam",
        owner_email: OWNER_EMAILS[0],
    }
}

fn med_spa() -> DemoBusiness {
    let services = vec![
        service(
            21,
            "Hydrating facial",
            "A facial of fifty minutes for dry or dull skin.",
            60,
            usd(140),
            &["facial", "hydrafacial", "skin"],
        ),
        service(22, "Laser hair removal", "One session on one area.", 30, usd_range(90, 300), &["laser", "hair removal", "laser hair"]),
        service(
            23,
            "Botox",
            "A consultation and treatment with a nurse injector.",
            30,
            usd_from(250),
            &["botox", "wrinkles", "injection", "forehead lines"],
        ),
        service(24, "Consultation", "Half an hour to talk about what you would like.", 30, usd(0), &["consultation", "consult", "advice"]),
    ];
    let general_visit = services.last().map(|service| service.id);
    let business = Business {
        name: "Juniper Med Spa".to_owned(),
        trade: Trade::MedSpa,
        zone: chrono_tz::America::Los_Angeles,
        locale: "en-US".to_owned(),
        region: "CA".to_owned(),
        place: "2210 Juniper Street, San Diego, California".to_owned(),
        languages: vec![Language::En, Language::Es],
        persona: persona("Ava", "virtual receptionist"),
        hours: hours(json!({
            "tuesday": [{"opens": "10:00", "closes": "13:00"}, {"opens": "14:00", "closes": "19:00"}],
            "wednesday": [{"opens": "10:00", "closes": "13:00"}, {"opens": "14:00", "closes": "19:00"}],
            "thursday": [{"opens": "10:00", "closes": "13:00"}, {"opens": "14:00", "closes": "19:00"}],
            "friday": [{"opens": "10:00", "closes": "13:00"}, {"opens": "14:00", "closes": "19:00"}],
            "saturday": [{"opens": "09:00", "closes": "15:00"}],
        })),
        rules: BookingRules { notice_min: 240, ..BookingRules::default() },
        area: area(&[]),
        general_visit,
        services,
        technicians: vec![technician(31, "Robin Hale", "Nurse injector"), technician(32, "Jamie Cruz", "Aesthetician")],
        on_call: None,
        alerts_to: domain::phone::E164::parse("+16195550142").ok(),
        recording: RecordingPolicy::Never,
        danger_words: Vec::new(),
    };
    DemoBusiness {
        business,
        street: "2210 Juniper Street",
        town: "San Diego",
        postcode: "92102",
        number: "+16195550100",
        owner_name: "Robin Hale",
        owner_email: OWNER_EMAILS[1],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_are_whole() {
        for demo in all() {
            assert!(!demo.business.hours.weekly.is_never_open(), "{}", demo.business.name);
            assert!(demo.business.general_visit().is_some());
        }
        assert_eq!(plumber().business.area.codes.len(), 4);
    }
}
