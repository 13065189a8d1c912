//! `callwright openapi`: the document of the API on standard output.

use clap::Args;

use super::CliError;
use crate::http::v1;

/// Nothing to choose.
#[derive(Debug, Args)]
pub struct OpenapiArgs {}

#[expect(clippy::print_stdout, reason = "the document is what the command is for")]
pub(super) fn run(_args: &OpenapiArgs) -> Result<(), CliError> {
    let document = v1::document().to_pretty_json();
    println!("{}", document.map_err(|why| CliError::io("cannot write the document")(std::io::Error::other(why)))?);
    Ok(())
}
