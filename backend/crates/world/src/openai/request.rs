//! What a request must be like, as far as the documentation says so and our product may get it wrong.

use serde_json::{Map, Value, json};

/// A request that the API would accept.
pub(super) struct Asked {
    pub model: String,
    pub document: Value,
}

/// Reads a request.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub(super) fn read(body: &[u8]) -> Result<Asked, String> {
    let document: Value = serde_json::from_slice(body).map_err(|error| format!("We could not parse the JSON body: {error}"))?;
    let model = document.get("model").and_then(Value::as_str).filter(|model| !model.is_empty());
    let model = model.ok_or("you must provide a model parameter")?.to_owned();
    let messages = document.get("messages").and_then(Value::as_array).filter(|messages| !messages.is_empty());
    for message in messages.ok_or("Missing required parameter: 'messages'.")? {
        let role = message.get("role").and_then(Value::as_str).unwrap_or_default();
        if !["developer", "system", "user", "assistant", "tool"].contains(&role) {
            return Err(format!("Invalid value: '{role}' for 'messages.role'."));
        }
        if !message.get("content").is_some_and(Value::is_string) {
            return Err("Missing required parameter: 'messages.content'.".to_owned());
        }
    }
    if let Some(format) = document.get("response_format") {
        check_format(format)?;
    }
    Ok(Asked { model, document })
}

// <https://platform.openai.com/docs/guides/structured-outputs#supported-schemas>
fn check_format(format: &Value) -> Result<(), String> {
    if format["type"] != "json_schema" {
        return Ok(());
    }
    let asked = &format["json_schema"];
    let name = asked["name"].as_str().unwrap_or_default();
    if name.is_empty() || name.len() > 64 || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        return Err("Invalid 'response_format.json_schema.name'.".to_owned());
    }
    if asked["strict"] == json!(true) { check_strict(&asked["schema"]) } else { Ok(()) }
}

// Every property is required, nothing else is allowed, and only objects stand at the top.
fn check_strict(schema: &Value) -> Result<(), String> {
    if schema["type"] != "object" {
        return Err("Invalid schema for response_format: schema must be a JSON Schema of 'type: \"object\"'.".to_owned());
    }
    if schema["additionalProperties"] != json!(false) {
        return Err("Invalid schema for response_format: 'additionalProperties' is required to be supplied and to be false.".to_owned());
    }
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    match properties(schema).into_iter().flatten().find(|(name, _)| !required.contains(&json!(name))) {
        Some((name, _)) => Err(format!("Invalid schema for response_format: 'required' must include every key. Missing '{name}'.")),
        None => Ok(()),
    }
}

fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    schema["properties"].as_object()
}

/// An answer in the form asked for: these fields, null in the others. Fields that were not asked for are left out, as a model that
/// is held to a schema leaves them out.
pub(super) fn filled(asked: &Asked, fields: &Value) -> String {
    let schema = asked.document.pointer("/response_format/json_schema/schema").unwrap_or(&Value::Null);
    let answer: Map<String, Value> = properties(schema)
        .into_iter()
        .flatten()
        .map(|(name, _)| (name.clone(), fields.get(name).cloned().unwrap_or(Value::Null)))
        .collect();
    Value::Object(answer).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(required: &[&str], additional: bool) -> Value {
        json!({"type": "object", "additionalProperties": additional, "required": required,
               "properties": {"a": {"type": ["string", "null"]}, "b": {"type": ["string", "null"]}}})
    }

    fn ask(schema: Value) -> Result<Asked, String> {
        let format = json!({"type": "json_schema", "json_schema": {"name": "opinion", "strict": true, "schema": schema}});
        let document = json!({"model": "m", "messages": [{"role": "user", "content": "hm"}], "response_format": format});
        read(document.to_string().as_bytes())
    }

    #[test]
    fn a_strict_schema_must_require_every_property_and_allow_no_other() {
        assert!(ask(schema(&["a", "b"], false)).is_ok());
        assert!(ask(schema(&["a"], false)).is_err());
        assert!(ask(schema(&["a", "b"], true)).is_err());
    }

    #[test]
    fn a_request_without_a_model_messages_or_sense_is_refused() {
        for body in ["", "{}", r#"{"model":"m"}"#, r#"{"model":"m","messages":[{"role":"king","content":"x"}]}"#] {
            assert!(read(body.as_bytes()).is_err(), "{body}");
        }
    }

    #[test]
    fn an_answer_has_every_field_and_no_other() {
        let asked = ask(schema(&["a", "b"], false)).ok().unwrap();
        assert_eq!(filled(&asked, &json!({"a": "x", "price": 5})), r#"{"a":"x","b":null}"#);
    }
}
