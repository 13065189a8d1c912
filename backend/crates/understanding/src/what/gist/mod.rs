//! The gist of an utterance: rows of lexical fields that together mean one thing, whatever the words and their order. They stand beside
//! the rows of phrases, for callers who tell a situation instead of asking for something.

mod beside;
mod fields;
mod rows;

use domain::meaning::Intent;

use self::fields::Field::{
    Addressed, Ailing, Another, AnotherSurely, Asks, AsksTime, AsksWhether, Booked, But, ByOthers, Calendar, Drops, GivesUp, Harm, HereIAm,
    House, Inquires, ItInTrouble, Machine, Matter, Money, NoNeed, Offers, OurWork, Ours, OwnThing, Place, Presence, Pro, Settled, Shifts,
    ShiftsIt, StillWanted, Thing, TimeOff, Tired, Trouble, Unable, UnderWay, Vermin, Wish, Work,
};
pub(super) use self::fields::{Field, Fields};
use super::wants::Says::{self, Hint, Plainly, Surely};
use crate::phrases::Found;

/// Fields that must be there, of each set one; fields that must not; what it means then.
struct Gist {
    name: &'static str,
    intent: Intent,
    says: Says,
    all: &'static [&'static [Field]],
    none: &'static [Field],
}

const THING: &[Field] = &[OwnThing, Thing];

const GISTS: &[Gist] = &[
    Gist {
        name: "booked, another time, surely",
        intent: Intent::Reschedule,
        says: Surely,
        all: &[&[Booked, Unable], &[AnotherSurely]],
        none: &[NoNeed],
    },
    Gist { name: "another time, surely", intent: Intent::Reschedule, says: Hint, all: &[&[AnotherSurely]], none: &[NoNeed, Settled] },
    Gist {
        name: "booked, but",
        intent: Intent::Reschedule,
        says: Hint,
        all: &[&[Booked], &[But]],
        none: &[NoNeed, Settled, GivesUp, Trouble, Work, Asks],
    },
    Gist { name: "gives up", intent: Intent::Cancel, says: Hint, all: &[&[GivesUp]], none: &[Trouble, AnotherSurely] },
    Gist { name: "booked, gives up", intent: Intent::Cancel, says: Surely, all: &[&[Booked], &[GivesUp]], none: &[AnotherSurely] },
    Gist {
        name: "settled or dropped, gives up",
        intent: Intent::Cancel,
        says: Surely,
        all: &[&[Settled, Drops], &[GivesUp]],
        none: &[AnotherSurely],
    },
    Gist {
        name: "there at that time",
        intent: Intent::Hours,
        says: Hint,
        all: &[&[Calendar], &[Presence], &[Addressed]],
        none: &[Thing, OwnThing, Trouble, Booked, AnotherSurely, Unable, NoNeed, Settled, Pro, Matter, GivesUp],
    },
    Gist {
        name: "asks about money",
        intent: Intent::Pricing,
        says: Hint,
        all: &[&[Money], &[Addressed, Asks, Wish]],
        none: &[Booked, NoNeed, Settled, GivesUp],
    },
    Gist { name: "tired of a machine", intent: Intent::Human, says: Hint, all: &[&[Machine], &[Tired]], none: &[Thing, OwnThing] },
    Gist {
        name: "booked, another time",
        intent: Intent::Reschedule,
        says: Surely,
        all: &[&[Booked], &[Another]],
        none: &[NoNeed, Settled],
    },
    Gist {
        name: "booked, unable, asks a time",
        intent: Intent::Reschedule,
        says: Surely,
        all: &[&[Booked], &[Unable], &[AsksTime, Another]],
        none: &[NoNeed, Settled],
    },
    Gist {
        name: "unable, another time",
        intent: Intent::Reschedule,
        says: Surely,
        all: &[&[Unable], &[Another, AsksTime]],
        none: &[NoNeed, Settled, Ailing],
    },
    Gist {
        name: "unable, still wanted",
        intent: Intent::Reschedule,
        says: Surely,
        all: &[&[Unable], &[StillWanted]],
        none: &[NoNeed, Settled],
    },
    Gist {
        name: "still wanted, another time",
        intent: Intent::Reschedule,
        says: Surely,
        all: &[&[StillWanted], &[Another]],
        none: &[NoNeed, Settled],
    },
    Gist {
        name: "booked, asks a time",
        intent: Intent::Reschedule,
        says: Hint,
        all: &[&[Booked], &[AsksTime]],
        none: &[NoNeed, Settled, GivesUp, Drops, Trouble, Asks, Work, Inquires],
    },
    Gist { name: "our work, trouble", intent: Intent::Complaint, says: Plainly, all: &[&[OurWork], &[Trouble]], none: &[Asks, Wish] },
    Gist { name: "ours, harm", intent: Intent::Complaint, says: Plainly, all: &[&[Ours], &[Harm]], none: &[] },
    Gist { name: "settled, no need", intent: Intent::Cancel, says: Surely, all: &[&[Settled], &[NoNeed]], none: &[] },
    Gist { name: "settled, drops", intent: Intent::Cancel, says: Surely, all: &[&[Settled, NoNeed], &[Drops]], none: &[] },
    Gist { name: "booked, no need", intent: Intent::Cancel, says: Surely, all: &[&[Booked], &[NoNeed]], none: &[AnotherSurely] },
    Gist { name: "booked, settled", intent: Intent::Cancel, says: Surely, all: &[&[Booked], &[Settled]], none: &[Another, AsksTime] },
    Gist { name: "booked, drops", intent: Intent::Cancel, says: Surely, all: &[&[Booked], &[Drops]], none: &[] },
    Gist {
        name: "booked, unable",
        intent: Intent::Reschedule,
        says: Plainly,
        all: &[&[Booked], &[Unable, TimeOff]],
        none: &[NoNeed, Settled],
    },
    Gist { name: "booked, shifts it", intent: Intent::Reschedule, says: Surely, all: &[&[Booked], &[ShiftsIt]], none: &[NoNeed, Settled] },
    Gist { name: "booked, shifts", intent: Intent::Reschedule, says: Surely, all: &[&[Booked], &[Shifts]], none: &[NoNeed, Settled, Work] },
    Gist {
        name: "another time",
        intent: Intent::Reschedule,
        says: Hint,
        all: &[&[Another]],
        none: &[NoNeed, Settled, Asks, Inquires, Wish, OwnThing, Thing],
    },
    Gist {
        name: "time does not suit",
        intent: Intent::Reschedule,
        says: Hint,
        all: &[&[TimeOff]],
        none: &[NoNeed, Settled, GivesUp, Drops, Asks],
    },
    Gist {
        name: "shifts it",
        intent: Intent::Reschedule,
        says: Hint,
        all: &[&[ShiftsIt]],
        none: &[NoNeed, Settled, Drops, Thing, OwnThing, Trouble, Work, Place],
    },
    Gist {
        name: "dropped",
        intent: Intent::Cancel,
        says: Hint,
        all: &[&[Drops]],
        none: &[Another, AnotherSurely, AsksTime, Trouble, Work, Thing, OwnThing, Asks, Money, Place, Shifts, Machine],
    },
    Gist { name: "no need", intent: Intent::Cancel, says: Hint, all: &[&[NoNeed]], none: &[Asks] },
    Gist {
        name: "done by others",
        intent: Intent::Cancel,
        says: Hint,
        all: &[&[ByOthers]],
        none: &[Trouble, Asks, Wish, But, Money, AsksTime, AsksWhether],
    },
    Gist { name: "settled, unable", intent: Intent::Cancel, says: Surely, all: &[&[Settled], &[Unable]], none: &[Another, AsksTime] },
    Gist {
        name: "settled",
        intent: Intent::Cancel,
        says: Hint,
        all: &[&[Settled]],
        none: &[AnotherSurely, Trouble, Wish, Asks, Inquires, Matter, AsksTime],
    },
    Gist { name: "thing in trouble", intent: Intent::Book, says: Hint, all: &[THING, &[Trouble]], none: &[Asks, Inquires] },
    Gist { name: "own thing in trouble", intent: Intent::Book, says: Hint, all: &[&[OwnThing], &[Trouble]], none: &[] },
    Gist { name: "thing, work", intent: Intent::Book, says: Hint, all: &[THING, &[Work]], none: &[Asks, Inquires] },
    Gist { name: "wish, thing", intent: Intent::Book, says: Hint, all: &[&[Wish], THING], none: &[Asks, Inquires] },
    Gist { name: "wish, pro", intent: Intent::Book, says: Hint, all: &[&[Wish, Matter], &[Pro]], none: &[Asks] },
    Gist { name: "matter, thing", intent: Intent::Book, says: Hint, all: &[&[Matter], THING], none: &[Asks, Inquires] },
    Gist { name: "thing", intent: Intent::Book, says: Hint, all: &[THING], none: &[Asks, Inquires, Matter, Wish, Place] },
    Gist {
        name: "house in trouble",
        intent: Intent::Book,
        says: Hint,
        all: &[&[House], &[Trouble]],
        none: &[Asks, Booked, Settled, Place],
    },
    Gist { name: "it in trouble", intent: Intent::Book, says: Hint, all: &[&[ItInTrouble]], none: &[Asks, Booked, Settled, GivesUp] },
    Gist { name: "animals about", intent: Intent::Book, says: Hint, all: &[&[Vermin], &[House, Thing, OwnThing]], none: &[] },
    Gist {
        name: "thing, under way",
        intent: Intent::Status,
        says: Surely,
        all: &[&[AsksWhether], THING, &[UnderWay]],
        none: &[Wish, Trouble, Money],
    },
    Gist { name: "matter, trouble", intent: Intent::Book, says: Hint, all: &[&[Matter], &[Trouble, Work]], none: &[Asks, Inquires] },
    Gist {
        name: "told, and a time",
        intent: Intent::Book,
        says: Hint,
        all: &[&[Offers, HereIAm]],
        none: &[Asks, Inquires, Booked, NoNeed, Settled, GivesUp, Drops, Another, AnotherSurely, Unable],
    },
    Gist { name: "asks how it is", intent: Intent::Question, says: Hint, all: &[&[Inquires]], none: &[Offers, HereIAm] },
];

/// What a gist means, and the stretch of words from its first field to its last.
pub(super) struct Meant {
    /// What is wanted.
    pub intent: Intent,
    /// How much it says.
    pub says: Says,
    /// From its first field to its last.
    pub place: Found,
    /// Its name.
    pub name: &'static str,
}

impl Meant {
    /// Whether it counts when something else was just asked for: what is said surely, and trouble with a thing.
    pub fn counts_amid(&self) -> bool {
        self.says > Hint || self.name.ends_with("in trouble")
    }
}

/// Every gist of these fields.
pub(super) fn read(fields: &Fields) -> impl Iterator<Item = Meant> {
    GISTS.iter().filter_map(|gist| {
        if gist.none.iter().any(|field| fields.has(*field)) {
            return None;
        }
        let places: Option<Vec<Found>> =
            gist.all.iter().map(|of| of.iter().filter_map(|field| fields.first(*field)).min_by_key(|place| place.from)).collect();
        let places = places?;
        let from = places.iter().map(|place| place.from).min()?;
        let to = places.iter().map(|place| place.to).max()?;
        Some(Meant { intent: gist.intent, says: gist.says, place: Found { row: usize::MAX, from, to }, name: gist.name })
    })
}
