//! The extract door: a text in, what was understood out, with where it stands, how sure it is and what else it may mean.

mod request;
mod view;

use actix_web::{post, web};
use store::settings;
use utoipa_actix_web::service_config::ServiceConfig;

use self::{request::ExtractBody, view::ExtractView};
use super::{
    extract::{Body, Reader},
    problem::{Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(extract);
}

/// Understands one text. No credential is needed; with one, the services of the business are known too.
#[utoipa::path(tag = "assistant", security((), ("bearer" = [])), request_body = ExtractBody,
    responses((status = 200, body = ExtractView), Problems))]
#[post("/assistant/extract")]
async fn extract(reader: Reader, body: Body<ExtractBody>) -> Result<web::Json<ExtractView>, Problem> {
    let services = match &reader.scope {
        Some(scope) => settings::current(scope).await?.map(|settings| settings.business.services).unwrap_or_default(),
        None => Vec::new(),
    };
    let understood = understanding::understand(&body.value.text, &body.value.listening(&services)?);
    Ok(web::Json(ExtractView::of(&understood, &services)))
}
