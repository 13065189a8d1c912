//! `callwright call`: a telephone in the terminal, on the carrier's own wire.

use std::path::PathBuf;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use tokio::io::BufReader;
use world::{Exchange, terminal};

use super::CliError;
use crate::demo::Credentials;

/// Who calls whom. What is typed is spoken; after `#` it is pressed; an empty line is silence.
#[derive(Debug, Args)]
pub struct CallArgs {
    /// The calling number.
    #[arg(long, default_value = "+19135550177")]
    from: String,
    /// The called number.
    #[arg(long, default_value = "+19135550100")]
    to: String,
    /// Where the product is.
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    base_url: String,
    /// The data folder of the demo, whose carrier account is used.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    /// The carrier account, instead of the demo's.
    #[arg(long, env = "TWILIO_ACCOUNT_SID", requires = "auth_token")]
    account_sid: Option<String>,
    /// Its token.
    #[arg(long, env = "TWILIO_AUTH_TOKEN", hide_env_values = true)]
    auth_token: Option<SecretString>,
}

pub(super) async fn run(args: CallArgs) -> Result<(), CliError> {
    let (account_sid, auth_token) = match (args.account_sid, args.auth_token) {
        (Some(sid), Some(token)) => (sid, token),
        _ => {
            let credentials = Credentials::of_folder(&args.data).map_err(CliError::io(format!(
                "no carrier account in {}; start the demo first, or give --account-sid and --auth-token",
                args.data.display()
            )))?;
            (credentials.account_sid, credentials.auth_token)
        }
    };
    let base_url = args.base_url.trim_end_matches('/');
    let exchange = Exchange::for_product(base_url, &account_sid, auth_token.expose_secret().to_owned())
        .map_err(|error| CliError::World(Box::new(error)))?;
    let phone = exchange.phone(&args.from);
    let (input, output) = (BufReader::new(tokio::io::stdin()), tokio::io::stdout());
    terminal::talk(&phone, &args.to, input, output).await.map_err(CliError::io("the terminal went away"))?;
    exchange.settle().await;
    Ok(())
}
