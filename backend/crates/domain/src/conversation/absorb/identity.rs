//! Who is calling: the name told, the customer whom it means, and who they turned out not to be.

use super::Absorbed;
use crate::{
    conversation::state::{Asked, KnownPerson},
    masked::PersonName,
    meaning::{Leaning, Read},
};

impl Absorbed {
    pub(super) fn take_identity(&mut self) {
        let told = self.meaning.name.as_ref().filter(|name| !self.is_rather_a_place(name)).map(|name| name.value.clone());
        let somebody_else =
            self.meaning.not_me.is_some() || told.as_ref().is_some_and(|name| self.state.caller.is.is_some() && !self.known_by(name));
        if somebody_else && self.state.caller.is.is_some() {
            self.forget_assumed_caller();
        }
        let Some(name) = told else { return };
        if !self.state.caller.denied
            && let Some(person) = find_known(&self.state.caller.known, &name).cloned()
        {
            self.state.caller.is = Some(person.id);
            self.change_name(person.name);
            return;
        }
        self.change_name(name);
    }

    // "That is 71 Willow Street" gives no name, whatever "that is" gives elsewhere; nor does "it's Merriam" where a place was asked for.
    fn is_rather_a_place(&self, name: &Read<PersonName>) -> bool {
        let in_the_address = self.meaning.address.as_ref().is_some_and(|address| name.span.overlaps(address.span));
        let something_else_asked = matches!(
            self.state.asked,
            Asked::Address | Asked::Postcode | Asked::Phone | Asked::SameAddress | Asked::When | Asked::PickOffer
        );
        // "No, it's Stein", of times that were offered: a name put right.
        let put_right = self.state.asked == Asked::PickOffer && self.leaning() == Some(Leaning::No);
        let held = something_else_asked && !put_right && self.state.told.name.is_some();
        let fuller = self.state.told.name.as_ref().is_some_and(|told| goes_further(&name.value, told));
        in_the_address || (held && self.meaning.bare_name && !fuller)
    }

    fn known_by(&self, name: &PersonName) -> bool {
        find_known(&self.state.caller.known, name).is_some()
    }

    // Nothing of the person taken for the caller may stay behind: not the name, not the place.
    fn forget_assumed_caller(&mut self) {
        self.denied = true;
        self.state.caller.denied = true;
        self.state.caller.is = None;
        self.state.told.name = None;
        self.state.told.stored_place = false;
        self.news = true;
    }

    fn change_name(&mut self, name: PersonName) {
        let name = match &self.state.told.name {
            Some(told) if self.meaning.given_name => with_given(told, &name),
            Some(told) if self.meaning.family_name => self.with_family(told, &name),
            Some(_) | None => name,
        };
        let before = self.state.told.name.replace(name.clone());
        self.note_change(before.as_ref(), &name);
    }

    // "No, the name's Woznicki" after "Gary Wozniak" is Gary's; after "Rossi" alone it is another name.
    fn with_family(&self, told: &PersonName, family: &PersonName) -> PersonName {
        let given: Vec<&str> = told.expose().split_whitespace().collect();
        match given.as_slice() {
            [given @ .., _] if !given.is_empty() => PersonName::new(format!("{} {}", given.join(" "), family.expose())),
            [given] if self.leaning() != Some(Leaning::No) && given.to_lowercase() != family.expose().to_lowercase() => {
                PersonName::new(format!("{given} {}", family.expose()))
            }
            _ => family.clone(),
        }
    }
}

// "Make the first name Allen" after "Al Stone".
fn with_given(told: &PersonName, given: &PersonName) -> PersonName {
    match told.expose().split_once(' ') {
        Some((_, family)) => PersonName::new(format!("{} {family}", given.expose())),
        None => given.clone(),
    }
}

// "Maria" and "Maria O'Brien" are the same caller of one number; "John" is not.
fn find_known<'a>(known: &'a [KnownPerson], name: &PersonName) -> Option<&'a KnownPerson> {
    let said: Vec<String> = words(name);
    known.iter().find(|person| {
        let stored = words(&person.name);
        !said.is_empty() && (said.iter().all(|word| stored.contains(word)) || stored.iter().all(|word| said.contains(word)))
    })
}

// "Gary Pulaski" after "Gary".
fn goes_further(name: &PersonName, told: &PersonName) -> bool {
    let (said, told) = (words(name), words(told));
    said.len() > told.len() && told.iter().all(|word| said.contains(word))
}

fn words(name: &PersonName) -> Vec<String> {
    name.expose().split_whitespace().map(str::to_lowercase).collect()
}
