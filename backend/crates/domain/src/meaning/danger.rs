//! How dangerous it is, and what says so.

use serde::{Deserialize, Serialize};

use super::{Confidence, Span};

/// How soon somebody must act, least first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// An ordinary appointment.
    #[default]
    Routine,
    /// The same day: damage under way, no heat in the cold, no water, sewage.
    Urgent,
    /// Somebody may be hurt within minutes.
    LifeSafety,
}

/// What can hurt or ruin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hazard {
    /// Fuel gas or propane escaping.
    Gas,
    /// Carbon monoxide.
    CarbonMonoxide,
    /// Fire.
    Fire,
    /// Smoke or a burning smell.
    Smoke,
    /// Sparks, arcing, a hot or burning outlet or panel.
    Arcing,
    /// Somebody got a shock, or live parts lie open.
    Shock,
    /// Water where electricity is.
    WaterOnElectricity,
    /// Sewage coming up.
    Sewage,
    /// Water running that cannot be stopped.
    Flooding,
    /// No heat in the cold.
    NoHeat,
    /// No cooling in dangerous heat.
    NoCooling,
    /// No water at all.
    NoWater,
    /// No electricity.
    NoPower,
    /// Somebody is trapped.
    Trapped,
    /// Somebody is hurt, unconscious or unwell.
    Injured,
    /// A ceiling, wall or tree that comes or may come down.
    Collapse,
    /// Chemicals, toxic fumes.
    Fumes,
    /// A door or window that does not lock, locked out, a break-in.
    Insecure,
    /// A reaction to a treatment (an appointment business).
    Medical,
    /// A word that the tenant put on its own list.
    TenantKeyword,
}

impl Hazard {
    /// Every hazard, in the order above.
    pub const ALL: [Self; 20] = [
        Self::Gas,
        Self::CarbonMonoxide,
        Self::Fire,
        Self::Smoke,
        Self::Arcing,
        Self::Shock,
        Self::WaterOnElectricity,
        Self::Sewage,
        Self::Flooding,
        Self::NoHeat,
        Self::NoCooling,
        Self::NoWater,
        Self::NoPower,
        Self::Trapped,
        Self::Injured,
        Self::Collapse,
        Self::Fumes,
        Self::Insecure,
        Self::Medical,
        Self::TenantKeyword,
    ];
}

/// Who at the place needs help sooner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vulnerable {
    /// A baby or small child.
    Infant,
    /// An old person.
    Elderly,
    /// Pregnant.
    Pregnant,
    /// Ill, disabled, or on a medical device.
    Ill,
}

/// One thing that was said and that points to danger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sign {
    /// To what.
    pub hazard: Hazard,
    /// How soon, for this sign alone.
    pub urgency: Urgency,
    /// Which words.
    pub span: Span,
    /// Which row of the table: a stable word.
    pub rule: std::borrow::Cow<'static, str>,
}

/// How dangerous an utterance is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Danger {
    /// The highest of the signs, raised by vulnerability and weather within bounds.
    pub urgency: Urgency,
    /// Signs, most dangerous first.
    pub signs: Vec<Sign>,
    /// Who needs help sooner.
    pub vulnerable: Vec<Vulnerable>,
    /// How sure.
    pub confidence: Option<Confidence>,
    /// The words can mean a danger or none: ask once.
    pub unclear: bool,
    /// What may hurt somebody, when the words can mean that or less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe: Option<Hazard>,
    /// The caller said that it is no emergency, or that it is over.
    pub denied: bool,
}

impl Danger {
    /// The hazard of the most dangerous sign. Water that comes with sewage is sewage: no valve stops what comes up a drain.
    #[must_use]
    pub fn hazard(&self) -> Option<Hazard> {
        let first = self.signs.first()?;
        let sewage = |sign: &Sign| sign.hazard == Hazard::Sewage && sign.urgency == first.urgency;
        let comes_up = first.hazard == Hazard::Flooding && self.signs.iter().any(sewage);
        Some(if comes_up { Hazard::Sewage } else { first.hazard })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn danger(signs: &[(Hazard, Urgency)]) -> Danger {
        let span = Span { start: 0, end: 1 };
        let signs = signs.iter().map(|(hazard, urgency)| Sign { hazard: *hazard, urgency: *urgency, span, rule: "test".into() }).collect();
        Danger { signs, ..Danger::default() }
    }

    #[test]
    fn the_first_sign_tells_the_hazard_but_for_water_that_is_sewage() {
        use Urgency::{LifeSafety, Urgent};
        for (signs, expected) in [
            (vec![], None),
            (vec![(Hazard::Flooding, Urgent)], Some(Hazard::Flooding)),
            (vec![(Hazard::Flooding, Urgent), (Hazard::Sewage, Urgent)], Some(Hazard::Sewage)),
            (vec![(Hazard::NoWater, Urgent), (Hazard::Sewage, Urgent)], Some(Hazard::NoWater)),
            (vec![(Hazard::Gas, LifeSafety), (Hazard::Sewage, Urgent)], Some(Hazard::Gas)),
        ] {
            assert_eq!(danger(&signs).hazard(), expected, "{signs:?}");
        }
    }
}
