//! The bytes of a body, within a size.

use actix_web::{dev::Payload, web::BytesMut};
use futures_util::StreamExt;

use crate::http::problem::{Code, Problem};

/// All of a body; one of more than `most` bytes is refused as soon as that is known.
pub(super) async fn whole(mut payload: Payload, most: usize) -> Result<BytesMut, Problem> {
    let mut body = BytesMut::new();
    while let Some(piece) = payload.next().await {
        let piece = piece.map_err(|_cut_off| Problem::of(Code::MalformedBody))?;
        if body.len() + piece.len() > most {
            return Err(Problem::of(Code::BodyTooLarge));
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}
