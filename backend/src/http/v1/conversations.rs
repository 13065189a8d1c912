//! Conversations: calls, threads and chats with their turns and events, and the flow of a day.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, get, http::header, web};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    masked::Words,
    meaning::Urgency,
    phone::E164,
    record::{Channel, Outcome, Purpose},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{
    conversations::{self, ConversationFilter, ConversationRecord, DayFlow},
    events::{self, Event},
    turns::{self, Turn},
};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use crate::http::{
    extract::{Listed, Query, Viewer, id, listed, paged, word},
    problem::{Code, Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(one).service(export).service(daily);
}

/// A conversation.
#[derive(Serialize, ToSchema)]
struct ConversationView {
    /// Id.
    id: Uuid,
    /// `voice`, `live_voice`, `sms`, `chat` or `email`.
    channel: &'static str,
    /// `real`, `test`, `canary` or `spam`.
    purpose: &'static str,
    /// The carrier's id.
    carrier_ref: String,
    /// The business's end.
    ours: String,
    /// The other end's number, unless it is hidden.
    phone: Option<String>,
    /// The customer, once known.
    customer_id: Option<Uuid>,
    /// How it ended, or would end if the line broke now.
    outcome: Option<&'static str>,
    /// The greatest danger that it met.
    #[schema(value_type = String)]
    urgency: Urgency,
    /// The question that stands.
    step: String,
    /// How many turns it had.
    turn_count: u32,
    /// When it began.
    started_at: DateTime<Utc>,
    /// When it ended.
    ended_at: Option<DateTime<Utc>>,
    /// The day it began, on the clock of the place.
    local_day: NaiveDate,
}

/// A conversation with all that was said and all that happened.
#[derive(Serialize, ToSchema)]
struct WholeConversationView {
    /// The conversation.
    #[serde(flatten)]
    conversation: ConversationView,
    /// Its turns, in order.
    turns: Vec<TurnView>,
    /// Its events, in order.
    events: Vec<EventView>,
}

/// One turn.
#[derive(Serialize, ToSchema)]
struct TurnView {
    /// Its place, from 0.
    seq: u32,
    /// The question that stood after it.
    step: String,
    /// What came in.
    #[schema(value_type = Object)]
    heard: Value,
    /// What it was taken to mean.
    #[schema(value_type = Object)]
    understood: Value,
    /// What was decided.
    #[schema(value_type = Object)]
    decided: Value,
    /// What was said.
    said: String,
    /// When.
    at: DateTime<Utc>,
    /// How long it took, in milliseconds.
    took_ms: u64,
    /// The settings that it was decided by.
    settings_version: u32,
    /// The program that it was decided by.
    engine_version: String,
}

/// Something that happened.
#[derive(Serialize, ToSchema)]
struct EventView {
    /// Its place, from 1.
    seq: u32,
    /// What kind: a stable word.
    kind: String,
    /// When.
    at: DateTime<Utc>,
    /// Ids, counts and words of ours.
    #[schema(value_type = Object)]
    detail: Value,
    /// What is personal in it.
    private: Option<String>,
}

/// What became of the calls of a day.
#[derive(Serialize, ToSchema)]
struct DayFlowView {
    /// The local day.
    date: NaiveDate,
    /// How many calls there were.
    calls: u64,
    /// How many ended each way.
    outcomes: BTreeMap<String, u64>,
    /// Where callers left: abandoned calls by the question that stood.
    drop_off: BTreeMap<String, u64>,
}

/// Which conversations.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ConversationsQuery {
    /// First local day.
    from: Option<NaiveDate>,
    /// Last local day.
    to: Option<NaiveDate>,
    /// Over what.
    channel: Option<String>,
    /// Why they exist.
    purpose: Option<String>,
    /// How they ended.
    outcome: Option<String>,
    /// With whom.
    customer_id: Option<Uuid>,
    /// From which number, E.164.
    phone: Option<String>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

/// Which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DayQuery {
    /// The local day.
    date: NaiveDate,
}

impl From<ConversationRecord> for ConversationView {
    fn from(record: ConversationRecord) -> Self {
        Self {
            id: record.id.uuid(),
            channel: record.channel.as_str(),
            purpose: record.purpose.as_str(),
            carrier_ref: record.carrier_ref,
            ours: record.ours,
            phone: record.phone.map(String::from),
            customer_id: record.customer.map(|customer| customer.uuid()),
            outcome: record.outcome.map(Outcome::as_str),
            urgency: record.urgency,
            step: record.step,
            turn_count: record.turns,
            started_at: record.started,
            ended_at: record.ended,
            local_day: record.local_day,
        }
    }
}

impl From<Turn> for TurnView {
    fn from(turn: Turn) -> Self {
        Self {
            seq: turn.seq,
            step: turn.step,
            heard: json(&turn.heard),
            understood: json(&turn.understood),
            decided: json(&turn.decided),
            said: turn.said.expose().to_owned(),
            at: turn.now,
            took_ms: u64::try_from(turn.took.as_millis()).unwrap_or(u64::MAX),
            settings_version: turn.settings_version,
            engine_version: turn.engine_version,
        }
    }
}

impl From<Event> for EventView {
    fn from(event: Event) -> Self {
        let private = event.private.as_ref().map(|words| words.expose().to_owned());
        Self { seq: event.seq, kind: event.kind, at: event.at, detail: event.detail, private }
    }
}

impl DayFlowView {
    fn of(date: NaiveDate, flow: DayFlow) -> Self {
        Self { date, calls: flow.conversations, outcomes: flow.outcomes, drop_off: flow.abandoned_at }
    }
}

// What a turn stores is JSON; what an old program stored otherwise is shown as text.
fn json(words: &Words) -> Value {
    serde_json::from_str(words.expose()).unwrap_or_else(|_| Value::String(words.expose().to_owned()))
}

/// Conversations, newest first.
#[utoipa::path(tag = "conversations", params(ConversationsQuery), responses((status = 200, body = Listed<ConversationView>), Problems))]
#[get("/conversations")]
async fn list(member: Viewer, query: Query<ConversationsQuery>) -> Result<web::Json<Listed<ConversationView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    let phone = query.phone.as_deref().map(E164::parse).transpose();
    let filter = ConversationFilter {
        from: query.from,
        to: query.to,
        channel: word("channel", query.channel.as_deref(), Channel::from_word)?,
        purpose: word("purpose", query.purpose.as_deref(), Purpose::from_word)?,
        outcome: word("outcome", query.outcome.as_deref(), Outcome::from_word)?,
        customer: query.customer_id.map(id),
        phone: phone.map_err(|why| Problem::query("phone", why.to_string()))?,
    };
    Ok(web::Json(listed(conversations::page(member.scope(), &filter, &request).await?)))
}

/// One conversation, with its turns and events.
#[utoipa::path(tag = "conversations", params(("id" = Uuid, Path)), responses((status = 200, body = WholeConversationView), Problems))]
#[get("/conversations/{id}")]
async fn one(member: Viewer, path: web::Path<Uuid>) -> Result<web::Json<WholeConversationView>, Problem> {
    let which = id(path.into_inner());
    let found = conversations::by_id(member.scope(), which).await?.ok_or_else(|| Problem::of(Code::NotFound))?;
    Ok(web::Json(WholeConversationView {
        conversation: found.record.into(),
        turns: turns::list(member.scope(), which).await?.into_iter().map(TurnView::from).collect(),
        events: events::list(member.scope(), which).await?.into_iter().map(EventView::from).collect(),
    }))
}

/// The events of a conversation, one JSON object a line.
#[utoipa::path(tag = "conversations", params(("id" = Uuid, Path)),
    responses((status = 200, body = String, content_type = "application/jsonl"), Problems))]
#[get("/conversations/{id}/events.jsonl")]
async fn export(member: Viewer, path: web::Path<Uuid>) -> Result<HttpResponse, Problem> {
    let which = id(path.into_inner());
    conversations::by_id(member.scope(), which).await?.ok_or_else(|| Problem::of(Code::NotFound))?;
    let mut lines = String::new();
    for event in events::list(member.scope(), which).await? {
        let line = serde_json::to_string(&EventView::from(event)).map_err(|why| Problem::internal(&why))?;
        lines.push_str(&line);
        lines.push('\n');
    }
    let name = format!("attachment; filename=\"{which}.events.jsonl\"");
    Ok(HttpResponse::Ok().content_type("application/jsonl").insert_header((header::CONTENT_DISPOSITION, name)).body(lines))
}

/// The calls of a local day: how many, how they ended, where callers left.
#[utoipa::path(tag = "conversations", params(DayQuery), responses((status = 200, body = DayFlowView), Problems))]
#[get("/call-flow/daily")]
async fn daily(member: Viewer, query: Query<DayQuery>) -> Result<web::Json<DayFlowView>, Problem> {
    let flow = conversations::daily_flow(member.scope(), query.date, Channel::Voice, Purpose::Real).await?;
    Ok(web::Json(DayFlowView::of(query.date, flow)))
}
