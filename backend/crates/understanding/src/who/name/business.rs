//! Names of firms and houses, which are nobody's.

use crate::{
    who::lexicon::standing,
    words::{Kind, Utterance, Word},
};

use super::{run::Run, words::is_never};

/// Whether it names a business: what it ends is no person.
pub(super) fn is_business(word: &Word) -> bool {
    word.is_any(&[
        "salon",
        "shop",
        "restaurant",
        "plumbing",
        "dental",
        "lab",
        "inc",
        "llc",
        "ltd",
        "corp",
        "center",
        "centre",
        "clinic",
        "spa",
        "hotel",
        "motel",
        "bank",
        "barbecue",
        "bbq",
        "grill",
        "cafe",
        "bar",
        "company",
        "services",
        "service",
        "properties",
        "management",
        "construction",
        "heating",
        "cooling",
        "electric",
        "electrical",
        "hvac",
        "roofing",
        "store",
        "market",
        "pharmacy",
        "church",
        "school",
        "university",
        "college",
        "hospital",
        "apartments",
        "realty",
        "insurance",
        "steakhouse",
        "pizza",
        "diner",
        "bistro",
        "bakery",
        "studio",
        "gym",
        "theater",
        "airport",
        "mall",
        "plaza",
        "energy",
        "utility",
        "utilities",
        "food",
        "cuisine",
        "brand",
        "unit",
        "heater",
        "furnace",
    ])
}

/// Whether it belongs to the name of who sends bills: "Duke Energy", "City Water and Light".
pub(super) fn is_supplier(word: &Word) -> bool {
    const SUPPLIERS: &[&str] = &[
        "power",
        "gas",
        "water",
        "light",
        "lighting",
        "sewer",
        "cable",
        "wireless",
        "mobile",
        "telecom",
        "telephone",
        "communications",
        "internet",
        "propane",
        "oil",
        "solar",
        "warranty",
        "mortgage",
        "trust",
        "cooperative",
        "city",
        "county",
        "edison",
    ];
    is_business(word) || is_house(word) || word.is_any(SUPPLIERS)
}

/// How many words the name of a house may have behind those that look like a person's.
const LONGEST: usize = 8;

/// Whether the run is the beginning of the name of a house or a firm: "Hartwell Public Library", "Alvarez Property Management".
pub(super) fn opens_a_business(heard: &Utterance<'_>, run: &Run) -> bool {
    let last = (run.from() + 1..run.to() + LONGEST)
        .take_while(|at| {
            heard.word(*at).is_some_and(|word| word.kind == Kind::Word && (*at < run.to() || word.is("and") || !is_never(word)))
        })
        .filter(|at| heard.word(*at).is_some_and(is_house))
        .last();
    // "Mary Ann Church": of people it is the family name.
    last.is_some_and(|at| at >= run.to() || !heard.word(at).is_some_and(|word| standing(&word.lower).is_family()))
}

fn is_house(word: &Word) -> bool {
    const HOUSES: &[&str] = &[
        "library",
        "sons",
        "department",
        "county",
        "district",
        "office",
        "offices",
        "property",
        "rentals",
        "rental",
        "parish",
        "motors",
        "auto",
        "automotive",
        "club",
        "foundation",
        "association",
        "academy",
        "daycare",
        "preschool",
        "agency",
        "partners",
        "associates",
        "industries",
        "enterprises",
        "solutions",
        "supply",
        "tavern",
        "pub",
        "brewery",
        "coffee",
        "deli",
        "boutique",
        "barbershop",
        "laundromat",
        "cleaners",
        "dealership",
        "warehouse",
        "ministries",
        "synagogue",
        "mosque",
        "museum",
        "parks",
        "depot",
        "inn",
        "suites",
        "resort",
        "fitness",
        "veterinary",
        "dentistry",
        "orthodontics",
        "chiropractic",
        "medical",
        "firm",
        "logistics",
        "trucking",
        "landscaping",
        "condominiums",
        "condos",
        "holdings",
        "hoa",
    ];
    word.is_any(HOUSES)
        || (is_business(word) && !word.is_any(&["plumbing", "heating", "cooling", "electric", "furnace", "heater", "unit", "service"]))
}
