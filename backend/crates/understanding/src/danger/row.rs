//! What a row of a hazard table is.

use domain::meaning::{Hazard, Urgency};

/// One way of telling of a danger.
#[derive(Debug)]
pub(super) struct Row {
    /// A stable name, for the explain mode and for tests.
    pub name: &'static str,
    /// What it tells of.
    pub hazard: Hazard,
    /// How soon somebody must act, by this row alone.
    pub urgency: Urgency,
    /// What must be true besides.
    pub needs: Needs,
    /// The patterns, English and Spanish.
    pub says: &'static [&'static str],
    /// Fields that together tell of it, in any order, as `scene` reads them.
    pub scenes: &'static [&'static str],
    /// The row tells of what is over, so that "it is out now" takes nothing back.
    pub aftermath: bool,
    /// Patterns that, said in the same breath, show that it is not that.
    pub unless: &'static [&'static str],
}

/// What must be true besides the words of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// Nothing.
    Nothing,
    /// It is cold: they say so, it is the cold season, or somebody vulnerable is there.
    Cold,
    /// They say that it is cold, or that somebody vulnerable is there.
    ColdSaid,
    /// It is hot: they say so, somebody vulnerable is there, or the place must not get warm.
    Heat,
    /// Somebody vulnerable is there.
    Vulnerable,
}

impl Row {
    /// Somebody may be hurt within minutes.
    pub const fn life(name: &'static str, hazard: Hazard, says: &'static [&'static str]) -> Self {
        Self { name, hazard, urgency: Urgency::LifeSafety, needs: Needs::Nothing, says, scenes: &[], aftermath: false, unless: &[] }
    }

    /// The same day.
    pub const fn urgent(name: &'static str, hazard: Hazard, says: &'static [&'static str]) -> Self {
        Self { name, hazard, urgency: Urgency::Urgent, needs: Needs::Nothing, says, scenes: &[], aftermath: false, unless: &[] }
    }

    /// The same row, told by these scenes too.
    pub const fn scenes(self, scenes: &'static [&'static str]) -> Self {
        Self { scenes, ..self }
    }

    /// The same row, when this is true besides.
    pub const fn needs(self, needs: Needs) -> Self {
        Self { needs, ..self }
    }

    /// The same row, for what is over and still wants help today.
    pub const fn aftermath(self) -> Self {
        Self { aftermath: true, ..self }
    }

    /// The same row, unless one of these is said.
    pub const fn unless(self, unless: &'static [&'static str]) -> Self {
        Self { unless, ..self }
    }
}
