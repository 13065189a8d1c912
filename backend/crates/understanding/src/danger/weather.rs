//! Cold and heat, as said or by the season.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDateTime};

use crate::phrases::{Found, LANGUAGE, Plain, Table, small_number};

const COLD: &[&str] = &[
    "freezing|frigid|freezes|icy|snow|snowing|snowstorm|blizzard|ice_storm|frost|subzero|shivering|freeze_warning|congelando|helado|helada|nieve|nevando",
    "below zero|freezing",
    "it_is|es|estamos_en ?the ?middle ?of ?dead december|january|february|winter|enero|diciembre|febrero|invierno",
    "minus|negative #",
    "cold in_here|outside|out|in_the_house|house|tonight|snap|front",
    "so|really|very|too|super|it_is cold !water",
    "see ?my|our breath",
    "wind_chill|windchill|below_zero|bitter_cold|ice_storm|polar_vortex|bitterly",
    "ice|frost|icicles ..1 on|inside ..3 inside|window|windows|walls|sink|toilet|faucet",
    "# below $|and|with|tonight|out|outside|here",
    "single_digit|single_digits|bajo_cero",
    "single digits",
    "in the teens|twenties|20s|thirties|30s",
    "mucho|hace|haciendo ?un|mucho|demasiado ?tanto frio|frillazo|friazo|heladez",
    "frio|frios terrible|horrible|espantoso|de_perros|intenso",
];

const HEAT: &[&str] = &[
    "heat_wave|heatwave|sweltering|scorching|boiling_in|roasting|heat_advisory|heat_warning|triple_digits|melting_in|burning_up|sauna|unbearable|overheating|heat_exhaustion|sweating",
    "so|really|very|too|extremely|super|getting|damn|it_is|is hot|warm ?in_here|in_the_house|outside|out|inside",
    "take|stand|handle|bear this|the heat",
    "mucho|hace calor",
    "a oven|an_oven",
    "server|data room|center|closet|rack",
    "memory_care|memory_unit|hospice|shelter|nursing_home|assisted_living|daycare|hospital|clinic|restaurant_kitchen|church_service|senior_center|kennel|vet_clinic",
    "in the nineties|90s|hundreds",
];

/// What the weather does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weather {
    /// They say that it is cold.
    pub cold_said: bool,
    /// They say so, or it is the cold half of the year.
    pub cold: bool,
    /// They say that it is hot, or name a place that must not get warm.
    pub hot: bool,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows = COLD.iter().map(|say| (0, *say)).chain(HEAT.iter().map(|say| (1, *say)));
    let told = (
        3,
        "it_is|it_was|estamos_a|hace|hay|esta_a|afuera_a|hit|hits|hitting|is_at|says|reads|reading ?like|about|only|almost|over|already|down_to|up_to|a|one # ?and ?# ?# ?degrees $|and|out|outside|in|here|right|today|tonight|with",
    );
    Table::compile(
        &[LANGUAGE],
        rows.chain([
            told,
            (3, "house|inside|room|apartment|place|upstairs|casa|cuarto ?@is|at|esta|hit # ?and ?# ?# $|and|with|already|in|degrees|dropping|climbing"),
            (3, "it_is|it_was|hits|says|reads|like|about|over|already|there_at|sitting_at|up_at|running_at|estamos_a|hace|up_to|down_to # ?and ?# ?# $"),
            (2, "# ?below|above degree|degrees|outside|out|in_here|in_there|inside|grados|in_the_house"),
        ]),
    )
});

impl Weather {
    /// As said, and by the date.
    pub fn of(plain: &Plain<'_>, now: NaiveDateTime) -> Self {
        let found = TABLE.find(plain);
        let said = |row: usize| found.iter().any(|found| found.row == row && !is_water(plain, *found));
        let degrees = found
            .iter()
            .filter(|found| found.row >= 2)
            .filter_map(|found| (found.from..found.to).rev().find_map(|at| degrees(plain, at)))
            .collect::<Vec<_>>();
        let cold_said = said(0) || degrees.iter().any(|degrees| *degrees <= 55);
        let season = matches!(now.month(), 11 | 12 | 1..=3);
        Self { cold_said, cold: cold_said || season, hot: said(1) || degrees.iter().any(|degrees| *degrees >= 85) }
    }
}

// "Cold water" is no weather.
fn is_water(plain: &Plain<'_>, found: Found) -> bool {
    plain.is_any(found.to, &["water", "tub", "air"]) || found.from.checked_sub(1).is_some_and(|before| plain.is_any(before, &["not"]))
}

/// Degrees Fahrenheit, as said: `104`, `ninety five`, `a hundred and two`.
fn degrees(plain: &Plain<'_>, at: usize) -> Option<u32> {
    let word = plain.text(at);
    if let Ok(value) = word.parse::<u32>() {
        return (value <= 130).then_some(value);
    }
    if word == "hundred" {
        return Some(100);
    }
    let before = at.checked_sub(1).map_or("", |before| plain.text(before));
    let joined = if matches!(before, "and" | "y") { at.checked_sub(2).map_or("", |before| plain.text(before)) } else { before };
    let tens = tens(joined);
    match (tens, small_number(word)) {
        (Some(tens), Some(units)) if units < 20 => Some(tens + units),
        (_, Some(value)) => Some(value),
        (_, None) => self::tens(word),
    }
}

fn tens(word: &str) -> Option<u32> {
    let value = match word {
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" | "ochenta" => 80,
        "ninety" | "noventa" => 90,
        "setenta" => 70,
        "sesenta" => 60,
        "cincuenta" => 50,
        "cuarenta" => 40,
        "treinta" => 30,
        "veinte" => 20,
        "hundred" | "cien" | "ciento" => 100,
        _ => return None,
    };
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn weather(text: &str, month: u32) -> Weather {
        let heard = Utterance::cut(text);
        let now = chrono::NaiveDate::from_ymd_opt(2026, month, 15).and_then(|date| date.and_hms_opt(9, 0, 0)).unwrap();
        Weather::of(&Plain::of(&heard), now)
    }

    #[test]
    fn degrees_are_read_in_both_languages() {
        for (said, hot) in [
            ("it is fifty two degrees", false),
            ("it is eighty four degrees", false),
            ("it is eighty five degrees", true),
            ("it's ninety one in here", true),
            ("it's a hundred and two outside", true),
            ("estamos a ochenta y cinco grados", true),
            ("hace noventa y tres grados", true),
            ("hace setenta y dos grados", false),
        ] {
            assert_eq!(weather(said, 7).hot, hot, "{said}");
        }
        for (said, cold) in [
            ("it is fifty five degrees", true),
            ("it is fifty six degrees", false),
            ("hace cincuenta y dos grados", true),
            ("hace cincuenta y ocho grados", false),
            ("hace cuarenta y nueve grados", true),
            ("estamos a treinta y dos grados", true),
            ("hace veinte grados", true),
            ("hace sesenta y un grados", false),
            ("the water is cold", false),
            ("it is freezing in here", true),
        ] {
            assert_eq!(weather(said, 7).cold_said, cold, "{said}");
        }
    }

    #[test]
    fn winter_is_cold_without_a_word() {
        let cold = |month| weather("the furnace quit", month).cold;
        assert_eq!((1..=12).filter(|month| cold(*month)).collect::<Vec<_>>(), [1, 2, 3, 11, 12]);
        assert!(!weather("the furnace quit", 1).cold_said);
    }
}
