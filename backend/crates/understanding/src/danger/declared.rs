//! An emergency that is declared and not described, and words that may mean a danger or none.

use std::sync::LazyLock;

use super::classes::CLASSES;
use crate::phrases::{Found, LANGUAGE, Plain, Table};

const DECLARED: &[&str] = &[
    "~emergency|emergencia|emergencies",
    "~urgent|urgente|urgently|urgencia",
    "need ?a|an|the|some|your|to_get help|someone|somebody|plumber|electrician|tech|technician|guy|locksmith|roofer ..4 @now_now",
    "help me|us $",
    "necesito ayuda",
];

const UNCLEAR: &[&str] = &[
    "weird|strange|funny|odd|bad|chemical|terrible|awful|unusual|raro ?kind_of @smell",
    "@smell ?@is weird|strange|funny|odd|off|bad|terrible|awful|raro",
    "smells|smelling|huele weird|strange|funny|odd|off|raro",
    "something ?@is wrong|strange with ?the|my furnace|panel|heater|gas",
    "smoke|fire ?@device_alarm ..3 beep*|chirp*|going_off",
    "@co ?@device_alarm ..4 beep*|chirp*|peep*|pitido",
    "water ..4 near|close_to|by ..3 outlet*|panel|electrical",
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let now: &[crate::phrases::Class] =
        &[("now_now", "now right_now immediately right_this_minute this_minute this_second ahorita_mismo ya_mismo")];
    Table::compile(&[LANGUAGE, CLASSES, now], DECLARED.iter().map(|say| (0, *say)).chain(UNCLEAR.iter().map(|say| (1, *say))))
});

/// Places where an emergency is declared.
pub(super) fn declared(plain: &Plain<'_>, named: &[bool]) -> Vec<Found> {
    TABLE.find_outside(plain, named).into_iter().filter(|found| found.row == 0).collect()
}

/// Whether words stand there that mean a danger or none.
pub(super) fn is_unclear(plain: &Plain<'_>, named: &[bool]) -> bool {
    TABLE.find_outside(plain, named).iter().any(|found| found.row == 1)
}
