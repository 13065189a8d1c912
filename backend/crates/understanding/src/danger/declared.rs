//! An emergency that is declared and not described, and words that may mean a danger or none.

use std::sync::LazyLock;

use domain::meaning::Hazard;

use super::classes::CLASSES;
use crate::phrases::{Found, LANGUAGE, Plain, Table};

const DECLARED: &[&str] = &[
    "~emergency|emergencia|emergencies",
    "~urgent|urgente|urgently|urgencia",
    "need ?a|an|the|some|your|to_get help|someone|somebody|plumber|electrician|tech|technician|guy|locksmith|roofer ..4 @now_now",
    "help me|us $",
    "necesito ayuda !con|para|en|de|a",
    "auxilio|socorro",
    "ayudeme|ayudenme|ayudame !a|con|para",
    "please|come|hurry hurry|quick|please",
];

const UNCLEAR: &[&str] = &[
    "weird|strange|funny|odd|bad|chemical|terrible|awful|unusual|raro ?kind_of @smell",
    "@smell ?@is weird|strange|funny|odd|off|bad|terrible|awful|raro",
    "smells|smelling|huele weird|strange|funny|odd|off|raro",
    "something ?@is wrong|strange with ?the|my furnace|panel|heater|gas",
    "smoke|fire ?@device_alarm ..3 beep*|chirp*|going_off",
    "water ..4 near|close_to|by ..3 outlet*|panel|electrical",
];

/// An alarm that only chirps: most often its battery, and never to be taken for granted.
const CHIRPS: &[(Hazard, &str)] = &[
    (Hazard::CarbonMonoxide, "@co ?@device_alarm ..4 chirp*|beep*|peep*|pitido"),
    (Hazard::CarbonMonoxide, "chirp*|beep* ..4 @co ?@device_alarm"),
];

/// The row of the first of [`CHIRPS`]; the rows before it are those declared and unclear.
const FIRST_CHIRP: usize = 2;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let now: &[crate::phrases::Class] =
        &[("now_now", "now right_now immediately right_this_minute this_minute this_second ahorita_mismo ya_mismo")];
    let chirps = CHIRPS.iter().enumerate().map(|(at, (_, say))| (FIRST_CHIRP + at, *say));
    Table::compile(&[LANGUAGE, CLASSES, now], DECLARED.iter().map(|say| (0, *say)).chain(UNCLEAR.iter().map(|say| (1, *say))).chain(chirps))
});

/// What was declared, and what may be a danger, in one look at the words.
pub(super) struct Declared {
    found: Vec<Found>,
}

impl Declared {
    /// Looks for them.
    pub fn of(plain: &Plain<'_>, named: &[bool]) -> Self {
        Self { found: TABLE.find_outside(plain, named) }
    }

    /// Places where an emergency is declared.
    pub fn places(&self) -> impl Iterator<Item = Found> {
        self.found.iter().copied().filter(|found| found.row == 0)
    }

    /// Whether words stand there that mean a danger or none.
    pub fn is_unclear(&self) -> bool {
        self.found.iter().any(|found| found.row >= 1)
    }

    /// The danger that an alarm may be telling of when it only chirps.
    pub fn chirping(&self) -> Option<Hazard> {
        self.found.iter().find_map(|found| CHIRPS.get(found.row.checked_sub(FIRST_CHIRP)?).map(|(hazard, _)| *hazard))
    }
}
