//! The API for staff and their dashboards, as OpenAPI 3.1 from the code. One file per area.

mod admin;
mod appointments;
mod auth;
mod business;
mod callbacks;
mod checks;
mod conversations;
mod customers;
pub mod forms;
mod jobs;
mod members;
mod messages;
mod watch;
mod work_orders;

use utoipa::{
    Modify, OpenApi,
    openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};
use utoipa_actix_web::{AppExt, scope, service_config::ServiceConfig};

/// Every route of the API.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(
        scope::scope("/v1")
            .configure(auth::configure)
            .configure(customers::configure)
            .configure(work_orders::configure)
            .configure(appointments::configure)
            .configure(conversations::configure)
            .configure(callbacks::configure)
            .configure(messages::configure)
            .configure(business::configure)
            .configure(jobs::configure)
            .configure(watch::configure)
            .configure(members::configure)
            .configure(admin::configure)
            .configure(super::assistant::configure),
    );
}

/// The frame of the document; paths and schemas come from the routes.
#[derive(OpenApi)]
#[openapi(
    info(title = "Callwright", description = "Customers, work, visits, calls and settings of one business.", license(name = "Proprietary")),
    modifiers(&Bearer),
    security(("bearer" = []))
)]
struct Frame;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
        document.components.get_or_insert_default().add_security_scheme("bearer", SecurityScheme::Http(scheme));
    }
}

/// The document of the API: OpenAPI 3.1.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let (_, mut document) = actix_web::App::new().into_utoipa_app().openapi(Frame::openapi()).configure(configure).split_for_parts();
    name_operations(&mut document);
    document
}

// A handler's name is its own file's; with its area it is the document's: `customers_list`.
fn name_operations(document: &mut utoipa::openapi::OpenApi) {
    for item in document.paths.paths.values_mut() {
        for operation in [&mut item.get, &mut item.post, &mut item.put, &mut item.delete, &mut item.patch].into_iter().flatten() {
            let area = operation.tags.iter().flatten().next().cloned().unwrap_or_default();
            operation.operation_id = operation.operation_id.take().map(|name| format!("{area}_{name}"));
        }
    }
}
