//! Reads the danger of an utterance: rows found, guards weighed, people and weather added, the tenant's own words on top.

use std::sync::LazyLock;

use chrono::Datelike;
use domain::meaning::{Confidence, Danger, Hazard, Sign, Span, Urgency, Vulnerable};

use super::{
    carbon_monoxide,
    classes::CLASSES,
    climate,
    declared::Declared,
    electricity, fire, fumes, gas,
    guards::{Guard, Guards},
    named::names,
    no_water, people, power,
    row::{Needs, Row},
    scene::Scenes,
    scenes, security, sewage, structure,
    vulnerable::read_vulnerable,
    water,
    weather::Weather,
};
use crate::{
    listening::Listening,
    phrases::{Found, LANGUAGE, Plain, Table},
};

/// Every row of every hazard.
pub(super) fn all_rows() -> impl Iterator<Item = &'static Row> {
    [
        gas::ROWS,
        carbon_monoxide::ROWS,
        fire::ROWS,
        electricity::ROWS,
        people::ROWS,
        structure::ROWS,
        fumes::ROWS,
        water::pipes::ROWS,
        water::everywhere::ROWS,
        water::rising::ROWS,
        water::leaks::ROWS,
        no_water::ROWS,
        sewage::ROWS,
        climate::ROWS,
        power::ROWS,
        security::ROWS,
        scenes::people::ROWS,
        scenes::condition::ROWS,
        scenes::peril::ROWS,
        scenes::air::ROWS,
        scenes::gas_traces::ROWS,
        scenes::outdoors_in::ROWS,
        scenes::seen::ROWS,
        scenes::current::ROWS,
        scenes::falling::ROWS,
        scenes::electric::ROWS,
        scenes::damage::ROWS,
        scenes::left_open::ROWS,
    ]
    .into_iter()
    .flatten()
}

/// The rows with their patterns compiled. The patterns of row `n` are numbered `2n`, what speaks against it `2n + 1`.
pub(super) struct Hazards {
    rows: Vec<&'static Row>,
    table: Table,
    scenes: Scenes,
}

impl Hazards {
    /// Compiles these rows.
    pub fn compile(rows: impl IntoIterator<Item = &'static Row>) -> Self {
        let rows: Vec<&Row> = rows.into_iter().collect();
        let says = rows.iter().enumerate().flat_map(|(at, row)| row.says.iter().map(move |say| (2 * at, *say)));
        let unless = rows.iter().enumerate().flat_map(|(at, row)| row.unless.iter().map(move |say| (2 * at + 1, *say)));
        let table = Table::compile(&[LANGUAGE, CLASSES], says.chain(unless));
        let scenes = Scenes::compile(&rows);
        Self { rows, table, scenes }
    }

    /// Classes that no file defines.
    #[cfg(test)]
    pub fn unknown(&self) -> Vec<&'static str> {
        [self.table.unknown(), &self.scenes.unknown()].concat()
    }
}

static HAZARDS: LazyLock<Hazards> = LazyLock::new(|| Hazards::compile(all_rows()));

/// The danger that the words tell of.
pub(crate) fn read(plain: &Plain<'_>, listening: &Listening<'_>) -> Danger {
    read_with(&HAZARDS, plain, listening)
}

/// The same with a table of one's own.
pub(super) fn read_with(hazards: &Hazards, plain: &Plain<'_>, listening: &Listening<'_>) -> Danger {
    let names = names(plain);
    let (named, said) = (&names.marked, plain);
    let plain = names.heard.as_ref().unwrap_or(said);
    let guards = Guards::of(plain, listening.now.year().unsigned_abs());
    let vulnerable = read_vulnerable(plain);
    let weather = Weather::of(plain, listening.now);
    let mut heard = Heard { signs: Vec::new(), taken_back: Vec::new() };
    let found = hazards.table.find_parted(plain, named);
    let composed = hazards.scenes.find(plain, named).into_iter().map(|place| Found { row: 2 * place.row, ..place });
    for place in found.iter().copied().filter(|place| place.row % 2 == 0).chain(composed) {
        let Some(row) = hazards.rows.get(place.row / 2) else { continue };
        let against = spoken_against(&found, place, plain);
        if against == Some(Against::Surely) || !is_met(row.needs, weather, &vulnerable) {
            continue;
        }
        let small = (row.hazard == Hazard::Flooding && (guards.is_small(place) || guards.is_a_drip(place))).then_some(Guard::Small);
        let guard =
            guards.against(place).filter(|guard| !row.aftermath || !matches!(guard, Guard::Over | Guard::SeenTo | Guard::Aside)).or(small);
        let doubted = (against.is_some() || names.is_torn(place)).then_some(TakenBack::AcrossAPause);
        let taken_back = guard.map(|guard| if guards.is_history(place) { TakenBack::History } else { TakenBack::By(guard) }).or(doubted);
        heard.take(row, plain.span(place.from, place.to), taken_back);
    }
    heard.add_tenant_words(said, listening);
    let said = Declared::of(plain, named);
    let declared = said.places().any(|place| guards.against(place).is_none());
    let doubt = Doubt { words: said.is_unclear(), alarm: said.chirping() };
    heard.finish(declared, doubt, guards.calm(), vulnerable)
}

/// How far from a sign what speaks against it may stand, in words.
const NEAR: usize = 2;

/// How what speaks against a row does so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Against {
    /// It runs over a pause, and may be of something else.
    Perhaps,
    /// It is said in one stretch.
    Surely,
}

/// What speaks against a row near it in the same sentence; what stands behind a pause from it says something else.
fn spoken_against(found: &[Found], place: Found, plain: &Plain<'_>) -> Option<Against> {
    let sentence = |at: usize| plain.words.get(at).map(|word| word.sentence);
    let near = |other: &Found| other.from <= place.to + NEAR && place.from <= other.to + NEAR;
    let behind = |other: &Found| plain.lies_behind(other.from..other.to, place.from..place.to);
    found
        .iter()
        .filter(|other| other.row == place.row + 1 && near(other) && sentence(other.from) == sentence(place.from) && !behind(other))
        .map(|other| if plain.is_parted(other.from, other.to) { Against::Perhaps } else { Against::Surely })
        .max()
}

fn is_met(needs: Needs, weather: Weather, vulnerable: &[Vulnerable]) -> bool {
    match needs {
        Needs::Nothing => true,
        Needs::Cold => weather.cold || !vulnerable.is_empty(),
        Needs::ColdSaid => weather.cold_said || !vulnerable.is_empty(),
        Needs::Heat => weather.hot || !vulnerable.is_empty(),
        Needs::Vulnerable => !vulnerable.is_empty(),
    }
}

/// Signs so far, and the urgency of those that were taken back.
struct Heard {
    signs: Vec<Sign>,
    taken_back: Vec<(Urgency, Hazard, TakenBack)>,
}

/// What the words may mean besides.
struct Doubt {
    /// A danger or none.
    words: bool,
    /// What an alarm that chirps may tell of.
    alarm: Option<Hazard>,
}

/// Why a sign does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TakenBack {
    /// One thing speaks against it.
    By(Guard),
    /// It was long ago, and has been seen to since.
    History,
    /// What speaks against it, or makes a figure of speech of it, runs over a pause.
    AcrossAPause,
}

impl Heard {
    fn take(&mut self, row: &Row, span: Span, taken_back: Option<TakenBack>) {
        if let Some(taken_back) = taken_back {
            self.taken_back.push((row.urgency, row.hazard, taken_back));
        } else if !self.signs.iter().any(|sign| sign.rule == row.name) {
            self.signs.push(Sign { hazard: row.hazard, urgency: row.urgency, span, rule: row.name.into() });
        }
    }

    /// The tenant's own words add; they take nothing away and no guard takes them back.
    fn add_tenant_words(&mut self, plain: &Plain<'_>, listening: &Listening<'_>) {
        for (words, hazard, urgency) in listening.danger_words {
            let parts: Vec<&str> = words.split_whitespace().collect();
            let Some(first) = parts.first() else { continue };
            let stands = |from: usize| parts.iter().enumerate().all(|(offset, part)| plain.text(from + offset) == *part);
            let from = (0..plain.words.len()).find(|from| plain.text(*from) == *first && stands(*from));
            if let Some(from) = from {
                let span = plain.span(from, from + parts.len());
                self.signs.push(Sign { hazard: *hazard, urgency: *urgency, span, rule: "tenant word".into() });
            }
        }
    }

    fn finish(mut self, declared: bool, doubt: Doubt, calm: bool, vulnerable: Vec<Vulnerable>) -> Danger {
        let told: Vec<Hazard> = self.signs.iter().map(|sign| sign.hazard).collect();
        self.signs.sort_by_key(|sign| (std::cmp::Reverse(sign.urgency), gives_way(sign.hazard, &told), sign.span.start));
        let highest = self.signs.first().map(|sign| sign.urgency).unwrap_or_default();
        let urgency = if declared { highest.max(Urgency::Urgent) } else { highest };
        let certain = [TakenBack::By(Guard::Denied), TakenBack::History];
        let doubted =
            self.taken_back.iter().find(|(urgency, _, back)| *urgency == Urgency::LifeSafety && !certain.contains(back)).map(|row| row.1);
        let unclear = urgency != Urgency::LifeSafety && (doubted.is_some() || doubt.words || (declared && self.signs.is_empty()));
        let denied = calm
            || self.taken_back.iter().any(|(_, _, back)| {
                matches!(back, TakenBack::History | TakenBack::By(Guard::Denied | Guard::Over | Guard::SeenTo | Guard::Aside))
            });
        let confidence = Some(Confidence::new(sureness(urgency, unclear, self.signs.len(), denied)));
        let maybe = doubted.or(doubt.alarm).filter(|_| unclear);
        Danger { urgency, signs: self.signs, vulnerable, confidence, unclear, maybe, denied }
    }
}

/// Whether another hazard that is told says better what to do now: water that rises before lights that are out, a treatment before the
/// harm that it did.
fn gives_way(hazard: Hazard, told: &[Hazard]) -> bool {
    const LEADS: &[(Hazard, Hazard)] =
        &[(Hazard::Flooding, Hazard::NoPower), (Hazard::Flooding, Hazard::NoWater), (Hazard::Medical, Hazard::Injured)];
    LEADS.iter().any(|(lead, follower)| *follower == hazard && told.contains(lead))
}

fn sureness(urgency: Urgency, unclear: bool, signs: usize, denied: bool) -> f32 {
    let base: f32 = match (urgency, signs) {
        (Urgency::LifeSafety, 1) => 0.94,
        (Urgency::LifeSafety, _) => 0.98,
        (Urgency::Urgent, 0) => 0.8,
        (Urgency::Urgent, 1) => 0.88,
        (Urgency::Urgent, _) => 0.93,
        (Urgency::Routine, _) => 0.96,
    };
    base - if unclear { 0.3 } else { 0.0 } - if denied && urgency != Urgency::Routine { 0.1 } else { 0.0 }
}

/// The hazards that a table can tell of.
#[cfg(test)]
pub(super) fn hazards_told() -> std::collections::BTreeSet<domain::meaning::Hazard> {
    all_rows().map(|row| row.hazard).collect()
}

#[cfg(test)]
mod tests;
