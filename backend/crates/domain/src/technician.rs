//! The people who do the visits: technicians of a trade, providers of an appointment business.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{business::hours::WeeklyHours, id::Id, masked::PersonName};

/// The id of somebody who does visits.
pub type TechnicianId = Id<Technician>;

/// Somebody who does visits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Technician {
    /// Their id.
    pub id: TechnicianId,
    /// Their name, as customers hear it.
    pub name: PersonName,
    /// What they are: `Master plumber`.
    #[serde(default)]
    pub title: String,
    /// Licences and certificates, as customers hear them.
    #[serde(default)]
    pub credentials: Vec<String>,
    /// What they can do that not everybody can, in the words that services ask for.
    #[serde(default)]
    pub skills: Vec<String>,
    /// Their own week, within the opening hours of the business; `None` means whenever the business is open.
    #[serde(default)]
    pub hours: Option<WeeklyHours>,
    /// Days off.
    #[serde(default)]
    pub days_off: Vec<DaysOff>,
    /// Whether they take visits at all.
    #[serde(default = "takes_visits")]
    pub active: bool,
}

/// Days on which somebody takes no visit, both ends inclusive. Why is nobody's business here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DaysOff {
    /// First date.
    pub first: NaiveDate,
    /// Last date.
    pub last: NaiveDate,
}

const fn takes_visits() -> bool {
    true
}

impl Technician {
    /// Whether they can do what asks for this skill; what asks for none, everybody can.
    #[must_use]
    pub fn can(&self, skill: Option<&str>) -> bool {
        skill.is_none_or(|asked| self.skills.iter().any(|own| own.trim().eq_ignore_ascii_case(asked.trim())))
    }

    /// Whether they have this date off.
    #[must_use]
    pub fn is_off_on(&self, date: NaiveDate) -> bool {
        self.days_off.iter().any(|off| (off.first..=off.last).contains(&date))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn technician() -> Technician {
        serde_json::from_value(json!({
            "id": "01890000-0000-7000-8000-000000000001",
            "name": "Test Person",
            "title": "Master plumber",
            "skills": ["Gas", "boilers"],
            "hours": {"monday": [{"opens": "07:00", "closes": "15:00"}]},
            "days_off": [{"first": "2026-08-03", "last": "2026-08-14"}],
        }))
        .unwrap()
    }

    #[test]
    fn settings_leave_out_what_is_ordinary() {
        let technician = technician();
        assert!(technician.active && technician.credentials.is_empty());
        let again = serde_json::to_value(&technician).unwrap();
        assert_eq!(again["hours"]["monday"][0]["opens"], json!("07:00"));
        assert_eq!(serde_json::from_value::<Technician>(again).unwrap(), technician);
    }

    #[test]
    fn skills_are_matched_without_regard_to_case() {
        let technician = technician();
        assert!(technician.can(None) && technician.can(Some("gas ")) && technician.can(Some("Boilers")));
        assert!(!technician.can(Some("roofing")));
    }

    #[test]
    fn days_off_hold_both_ends() {
        let off = ["2026-08-02", "2026-08-03", "2026-08-14", "2026-08-15"].map(|date| technician().is_off_on(date.parse().unwrap()));
        assert_eq!(off, [false, true, true, false]);
    }

    #[test]
    fn a_technicians_name_is_not_printed() {
        assert!(!format!("{:?}", technician()).contains("Test Person"));
    }
}
