//! The API that the product calls: messages, calls, recordings and numbers of one account, version 2010-04-01.
//!
//! Source: <https://www.twilio.com/docs/usage/api>

mod calls;
mod control;
mod door;
mod error;
mod fields;
mod messages;
mod numbers;
mod paging;
mod recordings;

use actix_web::{HttpResponse, middleware::from_fn, web};
use serde_json::json;

use crate::exchange::Exchange;
use error::ApiError;

/// The whole API, one line a route.
pub(crate) fn routes(config: &mut web::ServiceConfig) {
    config.app_data(web::FormConfig::default().limit(256 * 1024).error_handler(|error, _| ApiError::bad_form(&error).into())).service(
        web::scope("/2010-04-01/Accounts")
            .wrap(from_fn(door::fault))
            .wrap(from_fn(door::basic_auth))
            .route("/{account}.json", web::get().to(account))
            .route("/{account}/Messages.json", web::post().to(messages::create))
            .route("/{account}/Messages.json", web::get().to(messages::list))
            .route("/{account}/Messages/{sid}.json", web::get().to(messages::fetch))
            .route("/{account}/Calls.json", web::post().to(calls::create))
            .route("/{account}/Calls.json", web::get().to(calls::list))
            .route("/{account}/Calls/{sid}.json", web::get().to(calls::fetch))
            .route("/{account}/Calls/{sid}.json", web::post().to(calls::update))
            .route("/{account}/Calls/{sid}/Recordings.json", web::get().to(recordings::list_of_call))
            .route("/{account}/Calls/{sid}/Recordings.json", web::post().to(recordings::create_of_call))
            .route("/{account}/Recordings.json", web::get().to(recordings::list))
            .route("/{account}/Recordings/{file}", web::get().to(recordings::fetch))
            .route("/{account}/Recordings/{file}", web::delete().to(recordings::delete))
            .route("/{account}/IncomingPhoneNumbers.json", web::get().to(numbers::list))
            .route("/{account}/IncomingPhoneNumbers.json", web::post().to(numbers::create))
            .route("/{account}/IncomingPhoneNumbers/{sid}.json", web::get().to(numbers::fetch))
            .route("/{account}/IncomingPhoneNumbers/{sid}.json", web::post().to(numbers::update))
            .default_service(web::to(nothing_here)),
    );
    config.service(web::scope("/_world").wrap(from_fn(door::basic_auth)).configure(control::routes));
    config.default_service(web::to(nothing_here));
}

async fn nothing_here(request: actix_web::HttpRequest) -> HttpResponse {
    ApiError::not_found(request.path()).into_response()
}

/// <https://www.twilio.com/docs/iam/api/account>
async fn account(exchange: web::Data<Exchange>) -> HttpResponse {
    let sid = exchange.account_sid();
    HttpResponse::Ok().json(json!({
        "sid": sid, "friendly_name": "Simulated account", "status": "active", "type": "Full",
        "uri": format!("/2010-04-01/Accounts/{sid}.json"),
    }))
}
