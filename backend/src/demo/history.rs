//! Weeks of history for the demo, made as history is made: people phone, the receptionist answers, the worker sends the texts.
//! Nothing is written behind the product's back; only its clock is moved.

use chrono::{DateTime, Duration, NaiveTime, TimeZone, Utc};
use domain::appointment::AppointmentStatus;
use secrecy::ExposeSecret;
use services::jobs::{Stepped, Worker};
use store::{
    PageRequest, StoreError, TenantScope,
    appointments::{self, AppointmentFilter, ChangeRefused},
    proof::{AdminKey, AdminVisit},
};
use world::Exchange;

use super::{Credentials, Seeded};
use crate::compose::House;

/// Days of history.
pub const DAYS: i64 = 21;

/// One call of the past: how many days ago, at what time there, from which number, and what was said.
struct PastCall {
    days_ago: i64,
    at: (u32, u32),
    from: &'static str,
    says: &'static [&'static str],
}

const PLUMBER: &[PastCall] = &[
    call(
        21,
        (9, 5),
        "+19135550151",
        &[
            "hi this is carol jennings my bathroom sink is dripping i am at 4821 reeds road mission 66202 can you come tomorrow morning",
            "the first one",
            "yes please",
            "no thanks",
        ],
    ),
    call(20, (14, 40), "+19135550152", &["what are your hours", "no that is all"]),
    call(
        19,
        (8, 15),
        "+19135550153",
        &[
            "i need a drain cleaning",
            "my name is marcus webb",
            "7304 mackey street overland park",
            "66204",
            "the earliest one",
            "yes",
            "no thank you bye",
        ],
    ),
    call(
        18,
        (11, 30),
        "+19135550154",
        &[
            "our water heater is making a loud noise and there is no hot water",
            "it's priya nair",
            "9911 hadley drive overland park 66212",
            "the second one",
            "yes that's right",
            "no",
        ],
    ),
    call(17, (16, 20), "+19135550155", &["how much does it cost to install a faucet", "ok thank you goodbye"]),
    call(
        14,
        (10, 0),
        "+19135550151",
        &["hi it's carol again the toilet keeps running", "yes same address", "anything later", "1", "yes", "no thanks"],
    ),
    call(
        13,
        (22, 10),
        "+19135550156",
        &["my basement is flooding", "this is tom becker", "5512 west 61st street mission 66202", "the first one", "yes", "no"],
    ),
    call(12, (9, 45), "+19135550157", &["can i talk to a person"]),
    call(
        11,
        (13, 15),
        "+19135550158",
        &["i want to leave a message for dana", "please tell her the invoice for the water heater is paid", "no thanks"],
    ),
    call(10, (15, 5), "+19135550159", &["i smell gas in my kitchen", "no i will call them thank you"]),
    call(7, (8, 50), "+19135550160", &["hola necesito un plomero tengo una fuga en la cocina"]),
    call(
        6,
        (12, 30),
        "+19135550161",
        &[
            "i need a plumber for a clogged drain",
            "elena rossi",
            "6120 goodman street merriam 66202",
            "tomorrow afternoon",
            "the last one",
            "yes please",
            "no thank you",
        ],
    ),
    call(5, (9, 20), "+19135550153", &["it's marcus webb i need to cancel my appointment"]),
    call(4, (17, 45), "+19135550162", &["do you come to lawrence", "66044"]),
    call(
        3,
        (10, 10),
        "+19135550163",
        &[
            "my kitchen faucet is leaking it's noah brandt at 5034 knox avenue merriam 66203 can somebody come tomorrow at ten",
            "yes",
            "no thanks",
        ],
    ),
    call(2, (11, 0), "+19135550164", &[]),
    call(
        1,
        (9, 30),
        "+19135550165",
        &[
            "the toilet does not flush this is grace lin 6715 carter avenue merriam 66203 the day after tomorrow in the morning please",
            "the first one",
            "yes",
            "no that's it",
        ],
    ),
];

const MED_SPA: &[PastCall] = &[
    call(
        20,
        (11, 0),
        "+16195550151",
        &["hi i would like a facial this is sofia marin", "thursday afternoon", "the first one", "yes", "no thank you"],
    ),
    call(17, (15, 30), "+16195550152", &["how much is botox", "no thanks"]),
    call(
        15,
        (10, 20),
        "+16195550153",
        &["i'd like a consultation my name is janet osei", "the earliest", "the first one", "yes please", "no"],
    ),
    call(12, (12, 5), "+16195550154", &["are you open on saturday", "no bye"]),
    call(9, (18, 0), "+16195550151", &["it's sofia i want to book laser hair removal", "friday", "the second one", "yes", "no thanks"]),
    call(6, (14, 15), "+16195550155", &["is this a real person", "i want to talk to somebody"]),
    call(
        3,
        (16, 45),
        "+16195550156",
        &["can i get a hydrafacial on saturday morning this is dana whitfield", "the first one", "yes", "no thank you"],
    ),
    call(1, (10, 40), "+16195550157", &["what's your address", "thank you bye"]),
];

const fn call(days_ago: i64, at: (u32, u32), from: &'static str, says: &'static [&'static str]) -> PastCall {
    PastCall { days_ago, at, from, says }
}

/// Lives through the past of these businesses; `set_clock` moves the product's clock, at last to `now`.
///
/// # Errors
/// When the store could not.
pub async fn live_through(
    house: &House,
    exchange: &Exchange,
    worker: &Worker,
    set_clock: &dyn Fn(DateTime<Utc>),
    credentials: &Credentials,
    businesses: &[Seeded],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut calls: Vec<(DateTime<Utc>, &Seeded, &PastCall)> = Vec::new();
    for (business, script) in businesses.iter().zip([PLUMBER, MED_SPA]) {
        calls.extend(script.iter().map(|past| (moment(business, past, now), business, past)));
    }
    calls.sort_by_key(|(at, ..)| *at);
    for (at, business, past) in calls {
        set_clock(at);
        let phone = exchange.phone(past.from);
        let call = phone.call(business.demo.number).await;
        for words in past.says {
            if call.is_over() {
                break;
            }
            call.say(words).await;
        }
        call.hang_up().await;
        exchange.settle().await;
        while worker.step().await? == Stepped::Worked {}
        exchange.settle().await;
    }
    set_clock(now);
    for business in businesses {
        complete_past_visits(house, credentials, business, now).await?;
    }
    Ok(())
}

fn moment(business: &Seeded, past: &PastCall, now: DateTime<Utc>) -> DateTime<Utc> {
    let zone = business.demo.business.zone;
    let day = now.with_timezone(&zone).date_naive() - Duration::days(past.days_ago);
    let time = NaiveTime::from_hms_opt(past.at.0, past.at.1, 0).unwrap_or_default();
    let local = zone.from_local_datetime(&day.and_time(time));
    // A clock change can skip or double the minute; any instant of that day serves.
    local.earliest().map_or(now - Duration::days(past.days_ago), |at| at.with_timezone(&Utc))
}

// The technicians have been there.
async fn complete_past_visits(house: &House, credentials: &Credentials, business: &Seeded, now: DateTime<Utc>) -> Result<(), StoreError> {
    let Some(key) = AdminKey::check(credentials.admin_password.expose_secret(), &credentials.admin_password) else { return Ok(()) };
    let reason = "the demo's visits of the past are marked as done";
    let visit = AdminVisit::announce(&house.db, &key, business.tenant, reason, (house.ids.next(), now)).await?;
    let scope = TenantScope::for_admin(&house.db, &visit).await?;
    let filter = AppointmentFilter { status: Some(AppointmentStatus::Booked), ..AppointmentFilter::default() };
    let booked = appointments::page(&scope, &filter, &PageRequest::first(200)).await?.rows;
    let tx = scope.begin().await?;
    for visit in booked.iter().filter(|visit| visit.ends < now) {
        match appointments::change_status(&tx, visit.id, AppointmentStatus::Completed, now).await {
            Ok(()) | Err(ChangeRefused::NotFound | ChangeRefused::Impossible(_)) => {}
            Err(ChangeRefused::Store(error)) => return Err(error),
        }
    }
    tx.commit().await
}
