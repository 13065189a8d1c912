//! Text messages and what became of them.

use actix_web::{get, web};
use chrono::{DateTime, Utc};
use domain::{
    message::{Direction, Message},
    phone::E164,
};
use serde::{Deserialize, Serialize};
use store::messages::{self, MessageFilter};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use crate::http::{
    extract::{Listed, Query, Viewer, id, listed, paged, shown, word},
    problem::{Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(one);
}

/// A text message.
#[derive(Serialize, ToSchema)]
struct MessageView {
    /// Id.
    id: Uuid,
    /// `inbound` or `outbound`.
    direction: &'static str,
    /// `conversation`, `confirmation`, `alert` or `reminder`.
    kind: &'static str,
    /// The business's number.
    ours: String,
    /// The other number.
    theirs: String,
    /// The text.
    body: String,
    /// How far it has come.
    status: &'static str,
    /// The carrier's id, once it has one.
    carrier_ref: Option<String>,
    /// The carrier's error code, if it failed.
    error_code: Option<String>,
    /// With whom.
    customer_id: Option<Uuid>,
    /// About which appointment.
    appointment_id: Option<Uuid>,
    /// In which conversation.
    conversation_id: Option<Uuid>,
    /// When it was written.
    created_at: DateTime<Utc>,
    /// Last change.
    updated_at: DateTime<Utc>,
}

/// Which messages.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct MessagesQuery {
    /// About which appointment.
    appointment_id: Option<Uuid>,
    /// In which conversation.
    conversation_id: Option<Uuid>,
    /// With whom.
    customer_id: Option<Uuid>,
    /// To or from which number, E.164.
    theirs: Option<String>,
    /// `inbound` or `outbound`.
    direction: Option<String>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

impl From<Message> for MessageView {
    fn from(message: Message) -> Self {
        Self {
            id: message.id.uuid(),
            direction: message.direction.as_str(),
            kind: message.kind.as_str(),
            ours: message.ours.into(),
            theirs: message.theirs.into(),
            body: message.body.expose().to_owned(),
            status: message.status.as_str(),
            carrier_ref: message.carrier_ref,
            error_code: message.error_code,
            customer_id: message.customer.map(|customer| customer.uuid()),
            appointment_id: message.appointment.map(|appointment| appointment.uuid()),
            conversation_id: message.conversation.map(|conversation| conversation.uuid()),
            created_at: message.created,
            updated_at: message.updated,
        }
    }
}

/// Messages, newest first.
#[utoipa::path(tag = "messages", params(MessagesQuery), responses((status = 200, body = Listed<MessageView>), Problems))]
#[get("/messages")]
async fn list(member: Viewer, query: Query<MessagesQuery>) -> Result<web::Json<Listed<MessageView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    let theirs = query.theirs.as_deref().map(E164::parse).transpose();
    let filter = MessageFilter {
        appointment: query.appointment_id.map(id),
        conversation: query.conversation_id.map(id),
        customer: query.customer_id.map(id),
        theirs: theirs.map_err(|why| Problem::query("theirs", why.to_string()))?,
        direction: word("direction", query.direction.as_deref(), Direction::from_word)?,
    };
    Ok(web::Json(listed(messages::page(member.scope(), &filter, &request).await?)))
}

/// One message.
#[utoipa::path(tag = "messages", params(("id" = Uuid, Path)), responses((status = 200, body = MessageView), Problems))]
#[get("/messages/{id}")]
async fn one(member: Viewer, path: web::Path<Uuid>) -> Result<web::Json<MessageView>, Problem> {
    let found = messages::by_id(member.scope(), id(path.into_inner())).await?;
    shown(found)
}
