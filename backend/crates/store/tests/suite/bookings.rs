//! Bookings: time that nobody can have twice, holds that end, days that fill up.

use chrono::{DateTime, Duration, Utc};
use domain::{
    appointment::Appointment,
    customer::Place,
    masked::{StreetLine, Words},
    meaning::Urgency,
    message::{Direction, Message, MessageKind, MessageStatus},
    place::Address,
    record::ConversationId,
    technician::TechnicianId,
    work_order::{LeadSource, Stage, WorkOrder},
};
use sea_orm::DatabaseConnection;
use store::{
    Engine, TenantScope, appointments,
    claims::{self, BookingWish, ClaimRefused, ClaimedRange, HoldWish},
    conversations, customers,
    day_loads::{self, DayRefused},
    events::NewEvent,
    messages,
    outbox::{self, NewJob, Priority},
    turns, work_orders,
};

use crate::{
    house::{House, customer, day, minutes, next_id, now, on_each_engine, phone, standing, turn},
    schema::{raw, run, texts},
};

pub fn range(technician: TechnicianId, from_min: i64, length_min: i64) -> ClaimedRange {
    let starts = now() + minutes(from_min);
    ClaimedRange { technician, starts, ends: starts + minutes(length_min) }
}

pub fn wish(range: ClaimedRange, conversation: ConversationId) -> HoldWish {
    HoldWish { id: next_id(), range, conversation, expires: now() + minutes(5) }
}

async fn hold_at(scope: &TenantScope, wish: &HoldWish, now: DateTime<Utc>) -> Result<(), ClaimRefused> {
    let tx = scope.begin().await.unwrap();
    let held = claims::hold(&tx, wish, now).await;
    // A refusal must leave the transaction good.
    tx.commit().await.unwrap();
    held
}

/// How many pairs of claims overlap, looked at behind the store's back.
async fn overlapping_pairs(raw: &DatabaseConnection) -> usize {
    let sql = "SELECT 'pair' FROM calendar_claim AS a JOIN calendar_claim AS b ON a.tenant_id = b.tenant_id \
               AND a.technician_id = b.technician_id AND a.id < b.id AND a.starts < b.ends AND b.starts < a.ends";
    texts(raw, sql).await.len()
}

/// Fifty callers want the same hour at once; how many got it.
async fn race(house: &House) -> usize {
    let mut callers = Vec::new();
    for caller in 0..50 {
        let wish = wish(range(house.technicians[0], 60 + caller % 5, 60), house.conversation().await);
        let scope = house.scope.detached();
        callers.push(tokio::task::spawn(async move { hold_at(&scope, &wish, now()).await }));
    }
    let mut got = 0;
    for caller in callers {
        match caller.await.unwrap() {
            Ok(()) => got += 1,
            Err(ClaimRefused::Taken) => {}
            Err(ClaimRefused::Store(error)) => panic!("{error}: {:?}", std::error::Error::source(&error)),
        }
    }
    got
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_who_want_the_same_hour_one_gets_it() {
    on_each_engine(async |house| {
        assert_eq!(race(house).await, 1);
        assert_eq!(overlapping_pairs(&raw(house).await).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_constraint_the_race_is_lost_so_it_is_the_constraint_that_wins_it() {
    on_each_engine(async |house| {
        let raw = raw(house).await;
        let constraint: &[&str] = match house.scratch.db.engine() {
            Engine::Sqlite => &["DROP TRIGGER calendar_claim_overlap_insert", "DROP TRIGGER calendar_claim_overlap_update"],
            Engine::Postgres => &["ALTER TABLE calendar_claim DROP CONSTRAINT calendar_claim_overlap"],
        };
        for part in constraint {
            run(&raw, part).await.unwrap();
        }
        assert!(race(house).await > 1);
        assert!(overlapping_pairs(&raw).await > 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn raw_sql_that_overlaps_is_refused() {
    on_each_engine(async |house| {
        let wish = wish(range(house.technicians[0], 60, 60), house.conversation().await);
        hold_at(&house.scope, &wish, now()).await.unwrap();
        let raw = raw(house).await;
        let new_id = match house.scratch.db.engine() {
            Engine::Sqlite => "randomblob(16)",
            Engine::Postgres => "gen_random_uuid()",
        };
        let copy = |shift_min: i64| {
            let shift = shift_min * 60_000_000;
            format!(
                "INSERT INTO calendar_claim (tenant_id, id, technician_id, kind, starts, ends, expires) \
                 SELECT tenant_id, {new_id}, technician_id, kind, starts + {shift}, ends + {shift}, expires FROM calendar_claim \
                 WHERE starts = {}",
                wish.range.starts.timestamp_micros()
            )
        };
        for shift in [-59, -30, 0, 30, 59] {
            assert!(run(&raw, &copy(shift)).await.is_err(), "{shift}");
        }
        for shift in [-60, 60] {
            assert_eq!(run(&raw, &copy(shift)).await.unwrap(), 1, "{shift}");
        }
        let stretch = format!("UPDATE calendar_claim SET ends = ends + 1 WHERE starts = {}", wish.range.starts.timestamp_micros());
        assert!(run(&raw, &stretch).await.is_err());
        assert_eq!(overlapping_pairs(&raw).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_hold_gives_way_and_a_living_one_does_not() {
    on_each_engine(async |house| {
        let (first, second) = (house.conversation().await, house.conversation().await);
        let hour = range(house.technicians[0], 60, 60);
        hold_at(&house.scope, &wish(hour, first), now()).await.unwrap();

        let late = now() + minutes(5);
        let just_before = late - Duration::microseconds(1);
        assert!(matches!(hold_at(&house.scope, &wish(hour, second), just_before).await, Err(ClaimRefused::Taken)));
        let busy = |at| claims::busy(&house.scope, &[], (now(), now() + minutes(300)), at, None);
        assert_eq!(busy(just_before).await.unwrap(), [hour]);
        assert_eq!(busy(late).await.unwrap(), []);

        let again = HoldWish { expires: late + minutes(5), ..wish(hour, second) };
        hold_at(&house.scope, &again, late).await.unwrap();
        assert_eq!(busy(late).await.unwrap(), [hour]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_holds_one_time_and_does_not_stand_in_its_own_way() {
    on_each_engine(async |house| {
        let caller = house.conversation().await;
        let (ten, half_past) = (range(house.technicians[0], 60, 60), range(house.technicians[0], 90, 60));
        hold_at(&house.scope, &wish(ten, caller), now()).await.unwrap();
        let window = (now(), now() + minutes(300));
        assert_eq!(claims::busy(&house.scope, &[], window, now(), Some(caller)).await.unwrap(), []);
        hold_at(&house.scope, &wish(half_past, caller), now()).await.unwrap();
        assert_eq!(claims::busy(&house.scope, &[], window, now(), None).await.unwrap(), [half_past]);
        let others = [house.technicians[1]];
        assert_eq!(claims::busy(&house.scope, &others, window, now(), None).await.unwrap(), []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_is_confirmed_once_and_only_while_it_lives() {
    on_each_engine(async |house| {
        let caller = house.conversation().await;
        let hour = range(house.technicians[0], 60, 60);
        let visit = house.appointment(house.customer("Ana Ruiz", None).await, hour.starts).await;
        hold_at(&house.scope, &wish(hour, caller), now()).await.unwrap();

        let tx = house.begin().await;
        let too_late = claims::confirm(&tx, caller, &hour, visit, now() + minutes(5)).await;
        assert!(matches!(too_late, Err(ClaimRefused::Taken)));
        for other_hour in [range(house.technicians[0], 61, 60), range(house.technicians[0], 60, 61), range(house.technicians[1], 60, 60)] {
            assert!(matches!(claims::confirm(&tx, caller, &other_hour, visit, now()).await, Err(ClaimRefused::Taken)));
        }
        claims::confirm(&tx, caller, &hour, visit, now()).await.unwrap();
        assert!(matches!(claims::confirm(&tx, caller, &hour, visit, now()).await, Err(ClaimRefused::Taken)));
        tx.commit().await.unwrap();

        let years_later = now() + Duration::days(1000);
        assert_eq!(claims::busy(&house.scope, &[], (hour.starts, hour.ends), years_later, None).await.unwrap(), [hour]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_booking_moves_to_a_free_time_and_keeps_the_old_one_otherwise() {
    on_each_engine(async |house| {
        let technician = house.technicians[0];
        let (ten, noon, two) = (range(technician, 60, 60), range(technician, 180, 60), range(technician, 300, 60));
        let customer = house.customer("Ana Ruiz", None).await;
        let (moved, standing) = (house.appointment(customer, ten.starts).await, house.appointment(customer, noon.starts).await);
        let tx = house.begin().await;
        for (range, appointment) in [(ten, moved), (noon, standing)] {
            claims::book(&tx, &BookingWish { id: next_id(), range, appointment, conversation: None }, now()).await.unwrap();
        }
        assert!(matches!(claims::move_to(&tx, moved, &noon, None, now()).await, Err(ClaimRefused::Taken)));
        // To a time that overlaps its own, then far away.
        claims::move_to(&tx, moved, &range(technician, 90, 60), None, now()).await.unwrap();
        claims::move_to(&tx, moved, &two, None, now()).await.unwrap();
        tx.commit().await.unwrap();
        let all_day = (now(), now() + minutes(600));
        assert_eq!(claims::busy(&house.scope, &[], all_day, now(), None).await.unwrap(), [noon, two]);

        let tx = house.begin().await;
        claims::release(&tx, moved).await.unwrap();
        assert!(matches!(claims::move_to(&tx, moved, &ten, None, now()).await, Err(ClaimRefused::Taken)));
        tx.commit().await.unwrap();
        assert_eq!(claims::busy(&house.scope, &[], all_day, now(), None).await.unwrap(), [noon]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_takes_as_many_as_it_can_however_many_come_at_once() {
    on_each_engine(async |house| {
        let monday = day("2026-03-02");
        let callers: Vec<_> = (0..40)
            .map(|_| {
                let scope = house.scope.detached();
                tokio::task::spawn(async move {
                    let tx = scope.begin().await.unwrap();
                    let taken = day_loads::take(&tx, monday, Some(7)).await;
                    tx.commit().await.unwrap();
                    taken
                })
            })
            .collect();
        let mut got = 0;
        for caller in callers {
            match caller.await.unwrap() {
                Ok(()) => got += 1,
                Err(DayRefused::Full) => {}
                Err(DayRefused::Store(error)) => panic!("{error}"),
            }
        }
        assert_eq!(got, 7);
        let loads = day_loads::between(&house.scope, monday, monday).await.unwrap();
        assert_eq!(loads.iter().map(|load| load.booked).collect::<Vec<_>>(), [7]);
        let over = "UPDATE day_load SET booked = booked + 1";
        assert!(run(&raw(house).await, over).await.is_err(), "the row itself refuses");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_that_is_full_has_room_again_when_one_is_given_back() {
    on_each_engine(async |house| {
        let (monday, tuesday) = (day("2026-03-02"), day("2026-03-03"));
        let tx = house.begin().await;
        assert!(matches!(day_loads::take(&tx, monday, Some(0)).await, Err(DayRefused::Full)));
        day_loads::take(&tx, monday, Some(1)).await.unwrap();
        assert!(matches!(day_loads::take(&tx, monday, Some(1)).await, Err(DayRefused::Full)));
        day_loads::move_to(&tx, monday, tuesday, Some(1)).await.unwrap();
        day_loads::take(&tx, monday, Some(1)).await.unwrap();
        assert!(matches!(day_loads::move_to(&tx, monday, tuesday, Some(1)).await, Err(DayRefused::Full)));
        // An owner who lowers the limit under what is booked, and one who lifts it.
        day_loads::take(&tx, tuesday, Some(5)).await.unwrap();
        assert!(matches!(day_loads::take(&tx, tuesday, Some(1)).await, Err(DayRefused::Full)));
        day_loads::take(&tx, tuesday, None).await.unwrap();
        day_loads::give_back(&tx, monday).await.unwrap();
        day_loads::give_back(&tx, monday).await.unwrap();
        tx.commit().await.unwrap();
        let loads = day_loads::between(&house.scope, monday, tuesday).await.unwrap();
        assert_eq!(loads.iter().map(|load| (load.day, load.booked)).collect::<Vec<_>>(), [(tuesday, 3)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_booking_commits_in_thirteen_statements() {
    on_each_engine(async |house| {
        let caller = house.conversation().await;
        let hour = range(house.technicians[0], 60, 60);
        hold_at(&house.scope, &wish(hour, caller), now()).await.unwrap();
        let ana = customer("Ana Ruiz", Some("+19135550123"));

        house.start_counting();
        let busy = claims::busy(&house.scope, &[], (now(), now() + minutes(6000)), now(), Some(caller)).await.unwrap();
        assert_eq!(busy, []);
        let tx = house.begin().await;
        let customer = customers::remember(&tx, &ana).await.unwrap();
        let address = Address { street: StreetLine::new("1412 Norton Street"), town: None, region: None, postcode: None };
        let place = Place { id: next_id(), customer, address, created: now() };
        let place = customers::remember_place(&tx, &place).await.unwrap();
        let order = WorkOrder {
            id: next_id(),
            customer,
            place: Some(place),
            service: Some(house.service),
            problem: Words::new("the drain is slow"),
            urgency: Urgency::Routine,
            stage: Stage::Scheduled,
            value: None,
            source: LeadSource::Call,
            conversation: Some(caller),
            created: now(),
            updated: now(),
        };
        work_orders::insert(&tx, &order).await.unwrap();
        let visit = Appointment {
            work_order: Some(order.id),
            place: Some(place),
            conversation: Some(caller),
            ..house.visit(customer, hour.starts)
        };
        appointments::insert(&tx, &visit).await.unwrap();
        claims::confirm(&tx, caller, &hour, visit.id, now()).await.unwrap();
        day_loads::take(&tx, visit.local_day, Some(10)).await.unwrap();
        let text = Message {
            id: next_id(),
            direction: Direction::Outbound,
            kind: MessageKind::Confirmation,
            ours: phone("+19135550100"),
            theirs: phone("+19135550123"),
            body: Words::new("Booked."),
            status: MessageStatus::Waiting,
            carrier_ref: None,
            error_code: None,
            customer: Some(customer),
            appointment: Some(visit.id),
            conversation: Some(caller),
            created: now(),
            updated: now(),
        };
        let alert = Message { id: next_id(), kind: MessageKind::Alert, theirs: phone("+19135550177"), ..text.clone() };
        messages::insert_all(&tx, &[text, alert], (visit.local_day, 540)).await.unwrap();
        let job =
            |kind| NewJob { id: next_id(), kind, payload: Words::new("{}"), priority: Priority::Prompt, run_at: now(), dedupe_key: None };
        outbox::enqueue(&tx, &[job("text_customer"), job("alert_owner")], now()).await.unwrap();
        let booked = NewEvent { kind: "appointment.booked", detail: serde_json::json!({}), private: None, at: now() };
        conversations::advance(&tx, caller, 1, &standing("{}", 2), &[booked]).await.unwrap();
        turns::insert(&tx, caller, &turn(1, "t1")).await.unwrap();
        tx.commit().await.unwrap();
        // With the line that is opened before, 13 of the 16 that a booking turn may take.
        assert_eq!(house.counted().len() + 1, 13, "{:#?}", house.counted());
        assert_eq!(claims::busy(&house.scope, &[], (now(), now() + minutes(6000)), now(), None).await.unwrap(), [hour]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn holds_are_given_back_by_their_conversation_and_swept_when_they_are_over() {
    on_each_engine(async |house| {
        let (first, second) = (house.conversation().await, house.conversation().await);
        let (ten, noon) = (range(house.technicians[0], 60, 60), range(house.technicians[0], 180, 60));
        hold_at(&house.scope, &wish(ten, first), now()).await.unwrap();
        hold_at(&house.scope, &HoldWish { expires: now() + minutes(9), ..wish(noon, second) }, now()).await.unwrap();
        let tx = house.begin().await;
        assert_eq!(claims::sweep(&tx, now() + minutes(5) - Duration::microseconds(1)).await.unwrap(), 0);
        assert_eq!(claims::sweep(&tx, now() + minutes(5)).await.unwrap(), 1);
        tx.commit().await.unwrap();
        let all_day = (now(), now() + minutes(600));
        assert_eq!(claims::busy(&house.scope, &[], all_day, now(), None).await.unwrap(), [noon]);
        let tx = house.begin().await;
        claims::release_holds(&tx, first).await.unwrap();
        claims::release_holds(&tx, second).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claims::busy(&house.scope, &[], all_day, now(), None).await.unwrap(), []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn claims_that_touch_do_not_overlap_and_the_window_asked_for_is_half_open() {
    on_each_engine(async |house| {
        let technician = house.technicians[0];
        let week = range(technician, 60, 7 * 24 * 60);
        hold_at(&house.scope, &wish(week, house.conversation().await), now()).await.unwrap();
        let after = ClaimedRange { technician, starts: week.ends, ends: week.ends + minutes(60) };
        hold_at(&house.scope, &wish(after, house.conversation().await), now()).await.unwrap();
        let busy = async |from, to| claims::busy(&house.scope, &[technician], (from, to), now(), None).await.unwrap();
        assert_eq!(busy(now(), week.starts).await, []);
        assert_eq!(busy(week.ends - Duration::microseconds(1), week.ends).await, [week]);
        assert_eq!(busy(week.ends, week.ends + minutes(1)).await, [after]);
        assert_eq!(busy(after.ends, after.ends + minutes(1)).await, []);
        let longer = range(house.technicians[1], 60, 7 * 24 * 60 + 1);
        let refused = hold_at(&house.scope, &wish(longer, house.conversation().await), now()).await;
        assert!(matches!(refused, Err(ClaimRefused::Store(store::StoreError::OutOfBounds(_)))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn time_that_was_not_held_is_booked_if_it_is_free_and_nobodys_living_hold_gives_way() {
    on_each_engine(async |house| {
        let hour = range(house.technicians[0], 60, 60);
        let visit = house.appointment(house.customer("Ana Ruiz", None).await, hour.starts).await;
        let (holder, booker) = (house.conversation().await, house.conversation().await);
        hold_at(&house.scope, &wish(hour, holder), now()).await.unwrap();
        let booking = |conversation| BookingWish { id: next_id(), range: hour, appointment: visit, conversation };
        let tx = house.begin().await;
        assert!(matches!(claims::book(&tx, &booking(Some(booker)), now()).await, Err(ClaimRefused::Taken)));
        assert!(matches!(claims::book(&tx, &booking(None), now()).await, Err(ClaimRefused::Taken)));
        claims::book(&tx, &booking(Some(holder)), now()).await.unwrap();
        assert!(matches!(claims::book(&tx, &booking(None), now() + minutes(60)).await, Err(ClaimRefused::Taken)));
        tx.commit().await.unwrap();
        let years_later = now() + Duration::days(1000);
        assert_eq!(claims::busy(&house.scope, &[], (hour.starts, hour.ends), years_later, None).await.unwrap(), [hour]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_booking_moves_over_a_hold_that_is_over_or_its_own() {
    on_each_engine(async |house| {
        let technician = house.technicians[0];
        let (ten, noon, two) = (range(technician, 60, 60), range(technician, 180, 60), range(technician, 300, 60));
        let visit = house.appointment(house.customer("Ana Ruiz", None).await, ten.starts).await;
        let (caller, other) = (house.conversation().await, house.conversation().await);
        let tx = house.begin().await;
        claims::book(&tx, &BookingWish { id: next_id(), range: ten, appointment: visit, conversation: None }, now()).await.unwrap();
        claims::hold(&tx, &wish(noon, caller), now()).await.unwrap();
        claims::hold(&tx, &wish(two, other), now()).await.unwrap();
        claims::move_to(&tx, visit, &noon, Some(caller), now()).await.unwrap();
        assert!(matches!(claims::move_to(&tx, visit, &two, Some(caller), now()).await, Err(ClaimRefused::Taken)));
        claims::move_to(&tx, visit, &two, Some(caller), now() + minutes(5)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claims::busy(&house.scope, &[], (now(), now() + minutes(600)), now(), None).await.unwrap(), [two]);
    })
    .await;
}
