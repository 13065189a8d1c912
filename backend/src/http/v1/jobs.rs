//! Background work in sight: above all what was given up.

use actix_web::{HttpResponse, get, http::StatusCode, post, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use services::desk::Desk;
use store::outbox::{self, JobRecord, JobStatus};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use crate::http::{
    extract::{Listed, Manager, Query, Repeat, id, listed, once, paged, word},
    problem::{Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(retry);
}

/// Background work.
#[derive(Serialize, ToSchema)]
struct JobView {
    /// Id.
    id: Uuid,
    /// What is to be done: a stable word.
    kind: String,
    /// `waiting`, `running`, `done` or `given_up`.
    status: &'static str,
    /// Not before.
    run_at: DateTime<Utc>,
    /// How often it was tried.
    attempts: u32,
    /// Why the last attempt failed.
    last_error: Option<String>,
    /// When it was written.
    created_at: DateTime<Utc>,
    /// When it was done or given up.
    finished_at: Option<DateTime<Utc>>,
}

/// A job that is in line again.
#[derive(Serialize, ToSchema)]
struct RetriedView {
    /// Id.
    id: Uuid,
    /// Always `waiting`.
    status: &'static str,
}

/// Which jobs.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct JobsQuery {
    /// `waiting`, `running`, `done` or `given_up`; what was given up unless said.
    status: Option<String>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

impl From<JobRecord> for JobView {
    fn from(job: JobRecord) -> Self {
        Self {
            id: job.id.uuid(),
            kind: job.kind,
            status: job.status.as_str(),
            run_at: job.run_at,
            attempts: job.attempts,
            last_error: job.last_error,
            created_at: job.created,
            finished_at: job.finished,
        }
    }
}

/// Jobs, newest first; those that were given up unless another status is asked for.
#[utoipa::path(tag = "jobs", params(JobsQuery), responses((status = 200, body = Listed<JobView>), Problems))]
#[get("/jobs")]
async fn list(member: Manager, query: Query<JobsQuery>) -> Result<web::Json<Listed<JobView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    let status = word("status", query.status.as_deref(), JobStatus::from_word)?.unwrap_or(JobStatus::GivenUp);
    Ok(web::Json(listed(outbox::page(member.scope(), Some(status), &request).await?)))
}

/// Puts a given-up job back into line.
#[utoipa::path(tag = "jobs", params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = RetriedView), Problems))]
#[post("/jobs/{id}/retry")]
async fn retry(manager: Manager, path: web::Path<Uuid>, repeat: Repeat, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    let which = path.into_inner();
    once(manager.scope(), &repeat, StatusCode::OK, async |tx| {
        desk.retry_job(tx, manager.user(), id(which)).await?;
        Ok(RetriedView { id: which, status: JobStatus::Waiting.as_str() })
    })
    .await
}
