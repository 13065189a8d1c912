//! A phone in the terminal: what is said is printed, what is typed is spoken.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncWrite, AsyncWriteExt as _};

use crate::{
    heard::Heard,
    phone::{Call, Phone},
};

/// What the person at the terminal does with one line.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Typed<'a> {
    Words(&'a str),
    Keys(&'a str),
    Silence,
    NoKeys,
}

/// A line that begins with `#` is keys: `#1` presses 1, `#9135550100#` a number and the finishing key. `#` alone is that key.
fn read(line: &str) -> Typed<'_> {
    let line = line.trim();
    match line.strip_prefix('#') {
        None if line.is_empty() => Typed::Silence,
        None => Typed::Words(line),
        Some("") => Typed::Keys("#"),
        Some(keys) if keys.chars().all(|key| "0123456789*#".contains(key)) => Typed::Keys(keys),
        Some(_) => Typed::NoKeys,
    }
}

/// Calls `to` and talks until one side hangs up; the end of the input hangs up.
///
/// # Errors
/// When the terminal cannot be read or written.
pub async fn talk(phone: &Phone, to: &str, input: impl AsyncBufRead + Unpin, mut output: impl AsyncWrite + Unpin) -> io::Result<Call> {
    let call = phone.call(to).await;
    let mut lines = input.lines();
    show(&call.heard(), &mut output).await?;
    while !call.is_over() {
        output.write_all(b"> ").await?;
        output.flush().await?;
        let heard = match lines.next_line().await? {
            None => {
                call.hang_up().await;
                output.write_all(b"\n").await?;
                call.heard()
            }
            Some(line) => match read(&line) {
                Typed::Words(words) => call.say(words).await,
                Typed::Keys(keys) => call.press(keys).await,
                Typed::Silence => call.silence().await,
                Typed::NoKeys => {
                    output.write_all(b"[keys are 0 to 9, * and #]\n").await?;
                    Vec::new()
                }
            },
        };
        show(&heard, &mut output).await?;
    }
    let record = call.record();
    output.write_all(format!("[call {} after {} s]\n", record.status.word(), record.duration_s()).as_bytes()).await?;
    output.flush().await?;
    Ok(call)
}

async fn show(heard: &[Heard], output: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
    for sound in heard {
        let line = match sound {
            Heard::Said { words, .. } => format!("Receptionist: {words}\n"),
            Heard::Person(words) => format!("Person: {words}\n"),
            Heard::Played(_)
            | Heard::Tones(_)
            | Heard::Beep
            | Heard::Silence(_)
            | Heard::Ringing(_)
            | Heard::BusySignal
            | Heard::NotInService
            | Heard::HungUp => format!("{sound}\n"),
        };
        output.write_all(line.as_bytes()).await?;
    }
    output.flush().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_words_keys_or_silence() {
        assert_eq!(read("My sink leaks"), Typed::Words("My sink leaks"));
        assert_eq!(read("  "), Typed::Silence);
        assert_eq!(read("#1"), Typed::Keys("1"));
        assert_eq!(read("#9135550100#"), Typed::Keys("9135550100#"));
        assert_eq!(read("#"), Typed::Keys("#"));
        assert_eq!(read("##"), Typed::Keys("#"));
        assert_eq!(read("#five"), Typed::NoKeys);
        assert_eq!(read("apartment #5"), Typed::Words("apartment #5"));
    }
}
