//! What is asked for and is not there: no such address, or an address that knows other methods.

use std::sync::LazyLock;

use actix_web::{
    HttpRequest, HttpResponse, ResponseError,
    dev::ResourceDef,
    http::header::{self, HeaderValue},
};

use super::{
    problem::{Code, Problem},
    v1,
};

/// Every address of the API with its methods, as its document has them.
static OF_THE_API: LazyLock<Vec<(ResourceDef, HeaderValue)>> = LazyLock::new(|| {
    let methods = |item: &utoipa::openapi::PathItem| {
        let known = [("GET", &item.get), ("POST", &item.post), ("PUT", &item.put), ("PATCH", &item.patch), ("DELETE", &item.delete)];
        let names: Vec<&str> = known.into_iter().filter(|(_, operation)| operation.is_some()).map(|(name, _)| name).collect();
        HeaderValue::from_str(&names.join(", ")).ok()
    };
    v1::document().paths.paths.iter().filter_map(|(path, item)| Some((ResourceDef::new(path.as_str()), methods(item)?))).collect()
});

/// 404, or 405 with the methods that the address knows.
pub async fn answer(request: HttpRequest) -> HttpResponse {
    let path = request.path();
    if !request.resource_map().has_resource(path) {
        return Problem::of(Code::NotFound).error_response();
    }
    let mut response = Problem::of(Code::MethodNotAllowed).error_response();
    response.headers_mut().insert(header::ALLOW, methods_at(path));
    response
}

fn methods_at(path: &str) -> HeaderValue {
    let of_the_api = OF_THE_API.iter().find(|(address, _)| address.is_match(path)).map(|(_, methods)| methods.clone());
    of_the_api.unwrap_or_else(|| {
        // Beside the API there are the carrier's webhooks and what is read.
        HeaderValue::from_static(if path.starts_with("/twilio/") { "POST" } else { "GET, HEAD" })
    })
}
