//! Pages for people: the start page, and the API's document to be read and tried. All of it comes from inside the binary.

use actix_web::{HttpResponse, http::header, route, web};
use rust_embed::Embed;
use utoipa_swagger_ui::SwaggerUi;

use super::{
    problem::{Code, Problem},
    v1,
};

/// The page that stands where no dashboard is built.
#[derive(Embed)]
#[folder = "../dashboard/fallback"]
struct Fallback;

/// Mounts the routes.
pub fn configure(config: &mut web::ServiceConfig) {
    config.service(start).service(style).service(docs).service(SwaggerUi::new("/docs/{_:.*}").url("/openapi.json", v1::document()));
}

/// `GET /`: the start page.
#[route("/", method = "GET", method = "HEAD")]
async fn start() -> Result<HttpResponse, Problem> {
    page("index.html")
}

/// `GET /docs`: leads on to the API's document.
#[route("/docs", method = "GET", method = "HEAD")]
async fn docs() -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, "/docs/")).finish()
}

/// `GET /fallback.css`: its looks.
#[route("/fallback.css", method = "GET", method = "HEAD")]
async fn style() -> Result<HttpResponse, Problem> {
    page("fallback.css")
}

fn page(name: &str) -> Result<HttpResponse, Problem> {
    let file = Fallback::get(name).ok_or_else(|| Problem::of(Code::NotFound))?;
    Ok(HttpResponse::Ok().content_type(file.metadata.mimetype()).body(file.data.into_owned()))
}
