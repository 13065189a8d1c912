//! The lexical fields of an utterance: what kinds of words stand in it, and where. Each is many words for one idea, so that a gist can be
//! composed of them whatever the words and their order.

use std::sync::LazyLock;

use super::{
    super::{
        lexicon::{MEANS, WORK},
        trade::NamedThing,
    },
    beside::{denials, is_denied, is_own, is_unwanted, said_twice},
    rows::rows,
};
use crate::phrases::{Found, LANGUAGE, Plain, Table};

/// One idea that words can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::what) enum Field {
    /// A thing of the trade.
    Thing,
    /// A thing of the trade that is the caller's own.
    OwnThing,
    /// Something is wrong with something, or it does not do what it should.
    Trouble,
    /// Work that can be wanted.
    Work,
    /// Somebody of the trade.
    Pro,
    /// "I need", "I'm looking for".
    Wish,
    /// "I'm calling about".
    Matter,
    /// Something is agreed already.
    Booked,
    /// A time other than the one that stands.
    Another,
    /// A request that holds a time: "could you do friday".
    AsksTime,
    /// The caller cannot, or will not be there.
    Unable,
    /// Nobody needs to come.
    NoNeed,
    /// It is settled without us.
    Settled,
    /// "Take it off", "call it off".
    Drops,
    /// The call opens with a question about how things are in general.
    Asks,
    /// "Slide", "trade", "bump".
    Shifts,
    /// "But".
    But,
    /// Another time in so many words: "a different day", "instead of three".
    AnotherSurely,
    /// "Bump it", "slide that": what is agreed is meant.
    ShiftsIt,
    /// A day or an hour that does not suit.
    TimeOff,
    /// It is wanted all the same: "I still want it done".
    StillWanted,
    /// A plan that is given up: "we're not doing it after all".
    GivesUp,
    /// Days and hours as a business keeps them.
    Calendar,
    /// Being there, open, at work, at the telephone.
    Presence,
    /// The business, as somebody who is asked.
    Addressed,
    /// Money.
    Money,
    /// A machine that answers.
    Machine,
    /// What is wrong with machines.
    Tired,
    /// Something new put in, rather than something mended.
    Installs,
    /// Where something is or how to get in, rather than what is to be done.
    Place,
    /// "It smells", "this thing keeps beeping".
    ItInTrouble,
    /// A part of the house.
    House,
    /// What animals do that nobody asked in.
    Vermin,
    /// Somebody of the caller's own does it: "my dad's gonna do it".
    ByOthers,
    /// It has come, it is ready, it was ordered.
    UnderWay,
    /// The call opens by asking whether or when.
    AsksWhether,
    /// Our people, as they are spoken of.
    Ours,
    /// What we put in, hung or painted before.
    OurWork,
    /// Damage, dirt, bad manners: what people are blamed for.
    Harm,
    /// A thing of the trade is named, and a trouble.
    Ailing,
    /// How something is or may be done is asked, anywhere in the words.
    Inquires,
    /// When the caller has time: "anytime suits me", "I'm off Mondays".
    Offers,
    /// "So here I am", "and that's why I'm calling".
    HereIAm,
}

struct Words {
    fields: Vec<Field>,
    table: Table,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let patterns = rows().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say)));
    Words { fields: rows().map(|(field, _)| *field).collect(), table: Table::compile(&[LANGUAGE, WORK, MEANS], patterns) }
});

/// Names of classes that nobody defined.
#[cfg(test)]
pub(super) fn unknown_classes() -> &'static [&'static str] {
    WORDS.table.unknown()
}

/// The fields found, each at its places in the order said.
#[derive(Debug)]
pub(in crate::what) struct Fields {
    found: Vec<(Field, Found)>,
}

impl Fields {
    /// Of these words, with the things named in them.
    pub fn of(plain: &Plain<'_>, things: &[NamedThing]) -> Self {
        let all = WORDS.table.find(plain).into_iter().filter_map(|place| WORDS.fields.get(place.row).map(|field| (*field, place)));
        // "Somebody in charge" speaks of no money.
        let in_charge = |at: usize| at > 0 && plain.is_any(at, &["charge"]) && plain.is_any(at - 1, &["in"]);
        let mut found: Vec<(Field, Found)> = all
            .filter(|(field, place)| {
                let denied = matches!(field, Field::Drops | Field::Shifts | Field::ShiftsIt) && is_denied(plain, place.from)
                    || matches!(field, Field::Another | Field::AnotherSurely) && is_unwanted(plain, place.from);
                let person = *field == Field::Money && in_charge(place.from);
                let permit = *field == Field::Drops
                    && (place.to - 1..=place.to).any(|at| plain.is_any(at, &["permit", "permits", "weeds", "wire", "wires", "cable"]));
                // "Did the inspection pass on our panel"
                let inspected = *field == Field::Drops
                    && plain.is_any(place.from, &["pass"])
                    && place
                        .from
                        .checked_sub(1)
                        .is_some_and(|before| plain.is_any(before, &["inspection", "it", "permit", "panel", "that", "work"]));
                !denied && !person && !permit && !inspected
            })
            .collect();
        for thing in things {
            if thing.name == "pest control" {
                found.push((Field::Vermin, thing.place));
            }
            found.push((if is_own(plain, thing.place.from) { Field::OwnThing } else { Field::Thing }, thing.place));
        }
        for place in denials(plain) {
            found.push((Field::Trouble, place));
            if is_own(plain, place.from) {
                found.push((Field::ItInTrouble, place));
            }
        }
        if found.iter().any(|(field, _)| *field == Field::Booked) {
            found.extend(said_twice(plain).map(|place| (Field::Unable, place)));
        }
        let place = |of: &[Field]| found.iter().find(|(field, _)| of.contains(field)).map(|(_, place)| *place);
        if let (Some(thing), Some(_)) = (place(&[Field::Thing, Field::OwnThing]), place(&[Field::Trouble])) {
            found.push((Field::Ailing, thing));
        }
        Self { found }
    }

    /// Whether the field is there.
    pub fn has(&self, field: Field) -> bool {
        self.first(field).is_some()
    }

    /// Its first place.
    pub fn first(&self, field: Field) -> Option<Found> {
        self.found.iter().find(|(known, _)| *known == field).map(|(_, place)| *place)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::super::trade, *};
    use crate::words::Utterance;

    fn has(text: &str, field: Field) -> bool {
        let heard = Utterance::cut(text);
        let plain = Plain::of(&heard);
        Fields::of(&plain, &trade::things(&plain)).has(field)
    }

    #[test]
    fn classes_are_known() {
        assert!(unknown_classes().is_empty(), "{:?}", unknown_classes());
    }

    #[test]
    fn each_field_is_found_in_its_words_and_not_in_others() {
        for (field, said, unsaid) in [
            (Field::Thing, "the furnace", "the weather"),
            (Field::OwnThing, "my old furnace", "a furnace"),
            (Field::Trouble, "it rattles", "it is lovely"),
            (Field::Trouble, "the dryer won't heat", "I won't be long"),
            (Field::Work, "have it rekeyed", "have it all"),
            (Field::Pro, "a roofer", "a singer"),
            (Field::Wish, "I'm looking for one", "I found one"),
            (Field::Matter, "I'm calling about it", "I sang about it"),
            (Field::Booked, "I've got you coming at nine", "I've got a cold"),
            (Field::Booked, "tengo una cita", "tengo una casa"),
            (Field::Another, "some other day", "every day"),
            (Field::AsksTime, "could you do friday", "could you stop"),
            (Field::Unable, "I won't be home", "I went home"),
            (Field::NoNeed, "no need to send anybody", "I need somebody"),
            (Field::Settled, "my cousin took care of it", "please take care"),
            (Field::Drops, "take us off the list", "take a look"),
            (Field::Drops, "I want to cancel it", "I am not trying to cancel it"),
            (Field::Asks, "why is it so", "it is so"),
            (Field::Shifts, "bump me", "bring me"),
            (Field::But, "but not now", "not now"),
            (Field::AnotherSurely, "a different day", "a lovely day"),
            (Field::ShiftsIt, "could we bump it", "could we find it"),
            (Field::TimeOff, "tomorrow is not going to work", "the saw is not going to work"),
            (Field::StillWanted, "I do still want it done", "I still wait"),
            (Field::GivesUp, "we're not doing it after all", "we did it all"),
            (Field::Calendar, "on sundays", "on hills"),
            (Field::Presence, "does anybody pick up", "does anybody know"),
            (Field::Addressed, "are you", "are they"),
            (Field::Money, "two hundred dollars", "two people"),
            (Field::Machine, "a robot", "a rabbit"),
            (Field::Tired, "I hate it", "I like it"),
            (Field::Installs, "put in a new one", "mend the old one"),
            (Field::Place, "use the back door", "a new door"),
            (Field::Ours, "one of your boys", "one of my boys"),
            (Field::OurWork, "the shelf you hung", "the shelf I hung"),
            (Field::Harm, "he was cussing in the yard", "he was digging in the yard"),
            (Field::Ailing, "the sink leaks", "the sink is blue"),
        ] {
            assert!(has(said, field), "{field:?} in {said}");
            assert!(!has(unsaid, field), "{field:?} in {unsaid}");
        }
    }
}
