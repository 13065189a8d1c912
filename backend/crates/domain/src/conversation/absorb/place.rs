//! Where the visit is: an address put right in parts, and a postcode that nobody knows.

use super::Absorbed;
use crate::{
    conversation::{briefing::Briefing, next::ASKED_FOR_A_POSTCODE, state::Asked},
    masked::StreetLine,
    meaning::{HeardAddress, Intent, Leaning},
};

impl Absorbed {
    pub(super) fn take_place(&mut self) {
        if let Some(heard) = self.meaning.address.as_ref().map(|read| read.value.clone()) {
            let address = match &self.state.told.address {
                Some(before) => completed(heard, before),
                None => heard,
            };
            if address.postcode.is_some() {
                self.state.told.postcode.clone_from(&address.postcode);
            }
            let before = self.state.told.address.replace(address.clone());
            self.note_change(before.as_ref(), &address);
            self.state.told.stored_place = false;
        } else if let Some(address) = self.put_right() {
            let before = self.state.told.address.replace(address.clone());
            self.note_change(before.as_ref(), &address);
        } else if self.state.asked == Asked::SameAddress && self.leaning() == Some(Leaning::Yes) {
            self.state.told.stored_place = true;
            self.news = true;
        }
        if let Some(code) = self.meaning.postcode.as_ref().map(|read| read.value.clone()) {
            let before = self.state.told.postcode.replace(code.clone());
            self.note_change(before.as_ref(), &code);
        }
    }

    // The known address with another house number, another door, or both: "no, the number is 4218, apartment 3".
    fn put_right(&self) -> Option<HeardAddress> {
        let (number, unit) = (self.meaning.house_number.as_ref(), self.meaning.unit.as_ref());
        let known = self.state.told.address.as_ref().filter(|_| number.is_some() || unit.is_some())?;
        let house = match number {
            Some(number) => at_number(known, &number.value),
            None => known.clone(),
        };
        Some(match unit {
            Some(unit) => behind_door(&house, &unit.value),
            None => house,
        })
    }

    // Who does not know the postcode is asked once more and then booked without: the office can look it up, a lost job it cannot.
    pub(super) fn count_untold_postcode(&mut self, briefing: &Briefing<'_>) {
        let answered_something_else = briefing.state.asked == Asked::Postcode && !briefing.heard.is_silent() && !self.menu;
        // "No, better on Tuesday" says nothing of the postcode.
        if !answered_something_else || self.state.told.postcode.is_some() || self.new_when || self.told_something {
            return;
        }
        // "No, thanks" wants no visit at all.
        if self.leaning() == Some(Leaning::No) && self.meaning.wants(Intent::Thanks) {
            return;
        }
        let does_not_know = matches!(self.leaning(), Some(Leaning::No | Leaning::Unsure));
        let count = if does_not_know { ASKED_FOR_A_POSTCODE } else { self.state.told.postcode_untold.saturating_add(1) };
        self.state.told.postcode_untold = count;
        self.news |= count >= ASKED_FOR_A_POSTCODE;
    }
}

// "No, it's Norton Street" keeps the house number.
fn completed(heard: HeardAddress, before: &HeardAddress) -> HeardAddress {
    if heard.number.is_some() {
        return at_another_door(heard, before);
    }
    let line = match &before.number {
        Some(number) => StreetLine::new(format!("{number} {}", heard.line.expose())),
        None => heard.line.clone(),
    };
    let unit = heard.unit.clone().or_else(|| before.unit.clone());
    HeardAddress { number: before.number.clone(), line, unit, ..around(heard, before) }
}

// The same house, or the same street: its door is still the same, and so is the kind of street that is not said again.
fn at_another_door(heard: HeardAddress, before: &HeardAddress) -> HeardAddress {
    let (said, known) = (street(&heard), street(before));
    let kept = before.unit.clone().filter(|_| heard.number == before.number || is_same_street(&said, &known));
    let unit = heard.unit.clone().or(kept);
    let known_whole = !said.is_empty() && known.len() > said.len() && starts_with(&known, &said);
    let mut line = match &heard.number {
        Some(number) if known_whole => format!("{number} {}", known.join(" ")),
        Some(_) | None => heard.line.expose().to_owned(),
    };
    if let Some(unit) = unit.as_ref().filter(|unit| !line.ends_with(unit.as_str())) {
        line = format!("{line}, {unit}");
    }
    HeardAddress { unit, line: StreetLine::new(line), ..around(heard, before) }
}

// "It's 1421" keeps the street, and the door there.
fn at_number(before: &HeardAddress, number: &str) -> HeardAddress {
    let line = before.line.expose();
    let street = before.number.as_deref().and_then(|known| line.strip_prefix(known)).unwrap_or(line).trim_start();
    HeardAddress { number: Some(number.to_owned()), line: StreetLine::new(format!("{number} {street}")), ..before.clone() }
}

// The same house with this door: "yes, but it's apartment 5".
fn behind_door(before: &HeardAddress, unit: &str) -> HeardAddress {
    let house = before.line.expose().split(',').next().unwrap_or_default();
    HeardAddress { line: StreetLine::new(format!("{house}, {unit}")), unit: Some(unit.to_owned()), ..before.clone() }
}

fn around(heard: HeardAddress, before: &HeardAddress) -> HeardAddress {
    HeardAddress {
        town: heard.town.or_else(|| before.town.clone()),
        region: heard.region.or_else(|| before.region.clone()),
        postcode: heard.postcode.or_else(|| before.postcode.clone()),
        ..heard
    }
}

// The words of the street, without the house number and the door.
fn street(address: &HeardAddress) -> Vec<&str> {
    let line = address.line.expose().split(',').next().unwrap_or_default();
    let is_number = |word: &&str| address.number.as_deref() == Some(*word);
    line.split_whitespace().skip_while(is_number).collect()
}

// "5910 Hardy" after "5901 Hardy Street", and "Hardy Drive" too: only the last word, the kind of street, may differ.
fn is_same_street(said: &[&str], known: &[&str]) -> bool {
    let name = match said {
        [name @ .., _kind] if !name.is_empty() => name,
        whole => whole,
    };
    !name.is_empty() && starts_with(known, name)
}

fn starts_with(words: &[&str], first: &[&str]) -> bool {
    words.len() >= first.len() && words.iter().zip(first).all(|(word, other)| word.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(number: Option<&str>, line: &str, unit: Option<&str>) -> HeardAddress {
        HeardAddress {
            number: number.map(str::to_owned),
            line: StreetLine::new(line),
            unit: unit.map(str::to_owned),
            town: None,
            region: None,
            postcode: None,
        }
    }

    #[test]
    fn what_is_not_said_again_is_kept() {
        let rows = [
            // (before), (corrected), line, unit
            ((Some("5400"), "5400 Antioch Road", None), (Some("5410"), "5410 Antioch", None), "5410 Antioch Road", None),
            ((Some("5400"), "5400 Antioch Road", None), (Some("5400"), "5400 antioch drive", None), "5400 antioch drive", None),
            ((Some("5400"), "5400 Antioch Road", None), (Some("5400"), "5400 Norton Street", None), "5400 Norton Street", None),
            ((Some("5400"), "5400 Antioch Road", None), (None, "Norton Street", None), "5400 Norton Street", None),
            (
                (Some("5400"), "5400 Antioch Road, Apt 3", Some("Apt 3")),
                (Some("5410"), "5410 Antioch", None),
                "5410 Antioch Road, Apt 3",
                Some("Apt 3"),
            ),
            (
                (Some("5400"), "5400 Antioch Road, Apt 3", Some("Apt 3")),
                (Some("5400"), "5400 Norton Street", None),
                "5400 Norton Street, Apt 3",
                Some("Apt 3"),
            ),
            ((Some("5400"), "5400 Antioch Road, Apt 3", Some("Apt 3")), (Some("71"), "71 Norton Street", None), "71 Norton Street", None),
            (
                (Some("5400"), "5400 Antioch Road, Apt 3", Some("Apt 3")),
                (Some("5400"), "5400 Antioch, Apt 4", Some("Apt 4")),
                "5400 Antioch Road, Apt 4",
                Some("Apt 4"),
            ),
            ((Some("5400"), "5400 Antioch Road", None), (Some("71"), "71 Road", None), "71 Road", None),
        ];
        for (before, said, line, unit) in rows {
            let now = completed(at(said.0, said.1, said.2), &at(before.0, before.1, before.2));
            assert_eq!((now.line.expose(), now.unit.as_deref()), (line, unit), "{said:?} after {before:?}");
        }
    }
}
