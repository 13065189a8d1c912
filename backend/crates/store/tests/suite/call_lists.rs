//! Calls in lists: how they ended, where callers left, and those that nobody ended.

use chrono::NaiveDate;
use domain::record::{Channel, ConversationId, Outcome, Purpose};
use store::{
    PageRequest,
    conversations::{self, AdvanceError, ConversationFilter, NewConversation},
    events,
};

use crate::house::{House, day, minutes, new_conversation, next_id, now, on_each_engine, phone, standing};

/// A call that stood at this question on this day.
async fn call(house: &House, step: &str, local_day: NaiveDate, purpose: Purpose) -> ConversationId {
    let mut new = NewConversation { local_day, purpose, ..new_conversation(&format!("CA{}", next_id::<()>())) };
    new.standing.step = step.to_owned();
    let tx = house.begin().await;
    conversations::insert(&tx, &new, &[]).await.unwrap();
    tx.commit().await.unwrap();
    new.id
}

/// A call at version 2, booked and not ended.
async fn booked_call(house: &House) -> ConversationId {
    let id = house.conversation().await;
    let tx = house.begin().await;
    let booked = conversations::Standing { outcome: Some(Outcome::Booked), ..standing("{}", 2) };
    conversations::advance(&tx, id, 1, &booked, &[]).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn finish(house: &House, id: ConversationId, outcome: Option<Outcome>) {
    let read = conversations::by_id(&house.scope, id).await.unwrap().unwrap().version;
    finish_as_read(house, (id, read), outcome).await.unwrap();
}

async fn finish_as_read(house: &House, read: (ConversationId, i64), outcome: Option<Outcome>) -> Result<(), AdvanceError> {
    let tx = house.begin().await;
    let ended = events::NewEvent { kind: "call.ended", detail: serde_json::json!({}), private: None, at: now() };
    conversations::finish(&tx, read, outcome, now() + minutes(3), &[ended]).await?;
    Ok(tx.commit().await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_flow_of_a_day_counts_outcomes_and_where_callers_left() {
    on_each_engine(async |house| {
        let (monday, tuesday) = (day("2026-03-02"), day("2026-03-03"));
        for (step, on, purpose, outcome) in [
            ("anything_else", monday, Purpose::Real, Outcome::Booked),
            ("anything_else", monday, Purpose::Real, Outcome::Booked),
            ("name", monday, Purpose::Real, Outcome::Abandoned),
            ("when", monday, Purpose::Real, Outcome::Abandoned),
            ("when", monday, Purpose::Real, Outcome::Abandoned),
            ("when", monday, Purpose::Test, Outcome::Abandoned),
            ("when", tuesday, Purpose::Real, Outcome::Abandoned),
        ] {
            let id = call(house, step, on, purpose).await;
            finish(house, id, Some(outcome)).await;
        }
        call(house, "name", monday, Purpose::Real).await;
        let flow = conversations::daily_flow(&house.scope, monday, Channel::Voice, Purpose::Real).await.unwrap();
        let counts = |map: &std::collections::BTreeMap<String, u64>| map.clone().into_iter().collect::<Vec<_>>();
        assert_eq!(flow.conversations, 6);
        assert_eq!(counts(&flow.outcomes), [("abandoned".to_owned(), 3), ("booked".to_owned(), 2)]);
        assert_eq!(counts(&flow.abandoned_at), [("name".to_owned(), 1), ("when".to_owned(), 2)]);
        let chats = conversations::daily_flow(&house.scope, monday, Channel::Chat, Purpose::Real).await.unwrap();
        assert_eq!(chats, conversations::DayFlow::default());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_a_call_keeps_what_came_of_it_and_is_its_last_event() {
    on_each_engine(async |house| {
        let id = booked_call(house).await;
        finish(house, id, None).await;
        let found = conversations::by_id(&house.scope, id).await.unwrap().unwrap();
        assert_eq!((found.record.outcome, found.record.ended, found.version), (Some(Outcome::Booked), Some(now() + minutes(3)), 3));
        assert_eq!(events::list(&house.scope, id).await.unwrap().last().map(|event| event.kind.clone()), Some("call.ended".to_owned()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_ends_once_and_not_over_a_turn_that_its_end_has_not_read() {
    on_each_engine(async |house| {
        let id = booked_call(house).await;

        let early = finish_as_read(house, (id, 1), Some(Outcome::Abandoned)).await;
        assert!(matches!(early, Err(AdvanceError::Stale)));
        let found = conversations::by_id(&house.scope, id).await.unwrap().unwrap();
        assert_eq!((found.record.outcome, found.record.ended), (Some(Outcome::Booked), None));

        finish_as_read(house, (id, 2), Some(Outcome::Booked)).await.unwrap();
        for read in [2, 3] {
            let again = finish_as_read(house, (id, read), Some(Outcome::Failed)).await;
            assert!(matches!(again, Err(AdvanceError::Stale)));
        }
        assert!(matches!(finish_as_read(house, (next_id(), 1), None).await, Err(AdvanceError::Stale)));
        assert_eq!(conversations::by_id(&house.scope, id).await.unwrap().unwrap().record.outcome, Some(Outcome::Booked));
        let ends = events::list(&house.scope, id).await.unwrap();
        assert_eq!(ends.iter().map(|event| event.kind.as_str()).collect::<Vec<_>>(), ["call.ended"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_paged_newest_first_and_filtered() {
    on_each_engine(async |house| {
        let (monday, tuesday) = (day("2026-03-02"), day("2026-03-03"));
        let mut made = Vec::new();
        for on in [monday, monday, tuesday, monday] {
            made.push(call(house, "name", on, Purpose::Real).await);
        }
        finish(house, made[0], Some(Outcome::Booked)).await;
        let ids = async |filter: ConversationFilter| {
            let page = conversations::page(&house.scope, &filter, &PageRequest::first(50)).await.unwrap();
            page.rows.iter().map(|record| record.id).collect::<Vec<_>>()
        };
        let all = ConversationFilter::default();
        assert_eq!(ids(all.clone()).await, [made[3], made[2], made[1], made[0]]);
        assert_eq!(ids(ConversationFilter { to: Some(monday), ..all.clone() }).await, [made[3], made[1], made[0]]);
        assert_eq!(ids(ConversationFilter { from: Some(tuesday), ..all.clone() }).await, [made[2]]);
        assert_eq!(ids(ConversationFilter { outcome: Some(Outcome::Booked), ..all.clone() }).await, [made[0]]);
        assert_eq!(ids(ConversationFilter { channel: Some(Channel::Sms), ..all.clone() }).await, []);
        assert_eq!(ids(ConversationFilter { purpose: Some(Purpose::Spam), ..all.clone() }).await, []);
        assert_eq!(ids(ConversationFilter { customer: Some(next_id()), ..all.clone() }).await, []);
        assert_eq!(ids(ConversationFilter { phone: Some(phone("+19135550123")), ..all.clone() }).await.len(), 4);
        assert_eq!(ids(ConversationFilter { phone: Some(phone("+19135550124")), ..all.clone() }).await, []);

        let first = conversations::page(&house.scope, &all, &PageRequest::first(3)).await.unwrap();
        let rest = PageRequest { after: first.next, rows: 3 };
        let rest = conversations::page(&house.scope, &all, &rest).await.unwrap();
        assert_eq!((rest.rows.len(), rest.next), (1, None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_that_fell_silent_are_found_until_somebody_ends_them() {
    on_each_engine(async |house| {
        let (lost, ended) = (house.conversation().await, house.conversation().await);
        finish(house, ended, Some(Outcome::Booked)).await;
        let silent = async |since| {
            let found = conversations::unfinished_since(&house.scope, since, 10).await.unwrap();
            found.iter().map(|record| record.id).collect::<Vec<_>>()
        };
        assert_eq!(silent(now()).await, []);
        assert_eq!(silent(now() + minutes(1)).await, [lost]);
    })
    .await;
}
