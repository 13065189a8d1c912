//! What callers want, as rows of phrases, a file for each intent. How sure a row is says whether it needs no other word.

mod billing;
mod book;
mod cancel;
mod complaint;
mod courtesies;
mod emergency;
mod hours;
mod human;
mod message;
mod other;
mod pricing;
mod question;
mod repeat;
mod reschedule;
mod status;

use domain::meaning::Intent;

/// How much a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Says {
    /// A hint: counts when nothing plainer was said.
    Hint,
    /// Plain enough.
    Plainly,
    /// The words can mean nothing else, and outweigh a plain row inside them.
    Surely,
}

/// A row of wants: its name, its intent, how much it says, its patterns.
pub(super) type Row = (&'static str, Intent, Says, &'static [&'static str]);

/// Every row; of two that fit equally well the earlier counts.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    [
        book::ROWS,
        cancel::ROWS,
        reschedule::ROWS,
        hours::ROWS,
        pricing::ROWS,
        human::ROWS,
        emergency::ROWS,
        status::ROWS,
        message::ROWS,
        billing::ROWS,
        complaint::ROWS,
        question::ROWS,
        courtesies::ROWS,
        other::ROWS,
        repeat::ROWS,
    ]
    .into_iter()
    .flatten()
}

/// Whether the row tells something for whoever comes.
pub(super) fn is_a_note(row: &str) -> bool {
    message::NOTES.contains(&row)
}
