//! The API's answers.
//!
//! Source: <https://platform.openai.com/docs/api-reference/chat/object>

use actix_web::{HttpResponse, http::StatusCode};
use serde_json::{Value, json};

use super::request::Asked;

/// The model says this.
pub(super) fn of(asked: &Asked, content: &str) -> HttpResponse {
    answer(asked, json!({ "role": "assistant", "content": content, "refusal": null }), "stop")
}

/// The model says that it will not.
pub(super) fn refusal(asked: &Asked) -> HttpResponse {
    answer(asked, json!({ "role": "assistant", "content": null, "refusal": "I'm sorry, I cannot assist with that request." }), "stop")
}

/// The model ran out of tokens.
pub(super) fn cut_off(asked: &Asked) -> HttpResponse {
    answer(asked, json!({ "role": "assistant", "content": "{\"intent\": \"bo", "refusal": null }), "length")
}

/// The API's error.
pub(super) fn error(status: u16, code: &str, message: &str) -> HttpResponse {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    HttpResponse::build(status).json(json!({ "error": { "message": message, "type": code, "param": null, "code": code } }))
}

fn answer(asked: &Asked, message: Value, finish_reason: &str) -> HttpResponse {
    HttpResponse::Ok().json(json!({
        "id": format!("chatcmpl-{:032x}", rand::random::<u128>()),
        "object": "chat.completion",
        "created": 0,
        "model": asked.model,
        "choices": [{ "index": 0, "message": message, "logprobs": null, "finish_reason": finish_reason }],
        "usage": { "prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0 },
    }))
}
