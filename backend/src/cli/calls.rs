//! `callwright calls`: the calls of a day, asked of a running product by its front door.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use reqwest::Client;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use super::CliError;
use crate::demo::Credentials;

/// Which day, of which business.
#[derive(Debug, Args)]
pub struct CallsArgs {
    /// The day, on the business's own calendar.
    #[arg(long)]
    date: NaiveDate,
    /// Where the product is.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    base_url: String,
    /// The data folder of the demo, whose owners sign in.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    /// Sign in with this address instead of the demo's owners.
    #[arg(long, requires = "password")]
    email: Option<String>,
    /// Its password.
    #[arg(long, env = "CALLWRIGHT_PASSWORD", hide_env_values = true)]
    password: Option<SecretString>,
}

pub(super) async fn run(args: CallsArgs) -> Result<(), CliError> {
    vendors::wire::install_crypto();
    let client = Client::builder().build().map_err(unreachable)?;
    for (email, password) in people(&args)? {
        let body = json!({ "email": email, "password": password.expose_secret() });
        let grant = answer(client.post(format!("{}/v1/auth/sign-in", args.base_url)).json(&body)).await?;
        let token = grant.get("access_token").and_then(Value::as_str).unwrap_or_default();
        let me = answer(client.get(format!("{}/v1/auth/me", args.base_url)).bearer_auth(token)).await?;
        let address = format!("{}/v1/call-flow/daily?date={}", args.base_url, args.date);
        tell(&me, &answer(client.get(address).bearer_auth(token)).await?);
    }
    Ok(())
}

fn people(args: &CallsArgs) -> Result<Vec<(String, SecretString)>, CliError> {
    if let (Some(email), Some(password)) = (&args.email, &args.password) {
        return Ok(vec![(email.clone(), password.clone())]);
    }
    let known = Credentials::of_folder(&args.data).map_err(CliError::io("cannot read the demo's credentials"))?;
    Ok(known.owner_passwords.into_iter().collect())
}

async fn answer(request: reqwest::RequestBuilder) -> Result<Value, CliError> {
    let response = request.send().await.map_err(unreachable)?;
    let status = response.status();
    let body: Value = response.json().await.map_err(unreachable)?;
    if status.is_success() {
        return Ok(body);
    }
    let title = body.get("title").and_then(Value::as_str).unwrap_or("no reason was given");
    Err(CliError::Argument(format!("the product refused with {status}: {title}")))
}

fn unreachable(error: reqwest::Error) -> CliError {
    CliError::io("the product cannot be asked")(std::io::Error::other(error))
}

#[expect(clippy::print_stdout, reason = "the figures are what the command is for")]
fn tell(me: &Value, flow: &Value) {
    let tenant = me.get("tenant_id");
    let businesses = me.get("businesses").and_then(Value::as_array).into_iter().flatten();
    let name = businesses.filter(|one| one.get("tenant_id") == tenant).find_map(|one| one.get("name")?.as_str()).unwrap_or("?");
    let text = |key: &str| flow.get(key).and_then(Value::as_str).unwrap_or("?");
    println!("{name}, {}: {} calls", text("date"), flow.get("calls").and_then(Value::as_u64).unwrap_or(0));
    for (title, key) in [("ended", "outcomes"), ("left at", "drop_off")] {
        for (word, count) in flow.get(key).and_then(Value::as_object).into_iter().flatten() {
            println!("  {title} {word}: {count}");
        }
    }
}
