//! What kind of word a word is: a given name, a family name, a word of the language, a town. Evidence for the readers, never a condition.
//! The rows and their sources are described in `lexicon.md`.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;

const ROWS: &str = include_str!("lexicon.txt");

/// What each word is; the rows are a word and a figure, one a line.
static STANDINGS: LazyLock<HashMap<&str, u8, FixedState>> = LazyLock::new(|| ROWS.lines().filter_map(row_of).collect());

const GIVEN: u8 = 1;
const FAMILY: u8 = 2;
const COMMON: u8 = 4;
const WORD: u8 = 8;
const TOWN: u8 = 16;

/// What is known of a word; nothing at all for most names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing(u8);

impl Standing {
    /// People have it as a first name.
    pub(super) const fn is_given(self) -> bool {
        self.0 & GIVEN != 0
    }

    /// People have it as a family name.
    pub(super) const fn is_family(self) -> bool {
        self.0 & FAMILY != 0
    }

    /// It is in the lists of names.
    pub(super) const fn is_name(self) -> bool {
        self.0 & (GIVEN | FAMILY) != 0
    }

    /// It is one of the twelve thousand most common words.
    pub(super) const fn is_common(self) -> bool {
        self.0 & COMMON != 0
    }

    /// It is a word of English or Spanish, or an inflection of one.
    pub(super) const fn is_word(self) -> bool {
        self.0 & (WORD | COMMON) != 0
    }

    /// It is a town, a state or a province.
    pub(super) const fn is_town(self) -> bool {
        self.0 & TOWN != 0
    }

    /// Neither a word nor a place: a name, unless something speaks against it.
    pub(super) const fn may_be_name(self) -> bool {
        self.is_name() || self.0 & (WORD | COMMON | TOWN) == 0
    }
}

/// Looks a word up; lower case, accents allowed.
pub(super) fn standing(word: &str) -> Standing {
    let plain = fold(word);
    // A listed name that is a word too says so in its row: `James` is no plural of jam.
    row(&plain).map_or_else(|| inflected(&plain), Standing)
}

fn row(word: &str) -> Option<u8> {
    STANDINGS.get(word).copied()
}

fn row_of(line: &'static str) -> Option<(&'static str, u8)> {
    let (word, figure) = line.split_at_checked(line.len().checked_sub(1)?)?;
    Some((word, figure.bytes().next()?.wrapping_sub(b'0')))
}

// What a listed word gives to a form of it: it is a word, and a common one if that is.
fn stem(stem: &str) -> Option<Standing> {
    let listed = row(stem).map(Standing).filter(|listed| stem.len() > 1 && listed.is_word())?;
    Some(Standing(if listed.is_common() { WORD | COMMON } else { WORD }))
}

fn inflected(word: &str) -> Standing {
    let cut = |ending: &str, stands: fn(&str) -> bool| word.strip_suffix(ending).filter(|front| stands(front));
    let plural = || {
        let sibilant = |front: &str| front.ends_with(['s', 'x', 'z', 'o', 'h']);
        let with_y = || cut("ies", |_| true).or_else(|| cut("ied", |_| true)).and_then(|front| stem(&format!("{front}y")));
        cut("s", |_| true).and_then(stem).or_else(|| cut("es", sibilant).and_then(stem)).or_else(with_y)
    };
    let again = || {
        let rest = word.strip_prefix("re").or_else(|| word.strip_prefix("un")).filter(|rest| rest.len() > 3)?;
        row(rest).map(Standing).filter(|listed| listed.is_common()).map(|_| Standing(WORD))
    };
    let verb = || cut("ing", |_| true).or_else(|| cut("ed", |_| true)).and_then(verb_stem);
    plural().or_else(verb).or_else(|| conjugated(word)).or_else(again).unwrap_or_default()
}

fn verb_stem(front: &str) -> Option<Standing> {
    let doubled = front.as_bytes().last_chunk::<2>().is_some_and(|[one, two]| one == two);
    let single = || front.get(..front.len().saturating_sub(1)).filter(|_| doubled).and_then(stem);
    stem(front).or_else(|| stem(&format!("{front}e"))).or_else(single)
}

// "Cerré", "goteando", "permítame" of Spanish infinitives that are listed; the word has no accents any more.
fn conjugated(word: &str) -> Option<Standing> {
    const OF_AR: &[&str] = &[
        "o", "as", "a", "amos", "an", "e", "aste", "aron", "aba", "abas", "abamos", "aban", "are", "aras", "ara", "aremos", "aran", "aria",
        "ariamos", "arian", "ando", "ado", "ada", "ados", "adas", "es", "emos", "en",
    ];
    const OF_ER_AND_IR: &[&str] = &[
        "o", "es", "e", "emos", "imos", "en", "i", "iste", "io", "ieron", "ia", "ias", "iamos", "ian", "ere", "era", "eremos", "eran",
        "eria", "ire", "ira", "iremos", "iran", "iria", "iera", "iendo", "ido", "ida", "idos", "idas", "a", "as", "amos", "an",
    ];
    const BEHIND: &[&str] =
        &["me", "te", "se", "lo", "la", "le", "los", "las", "les", "nos", "melo", "mela", "selo", "sela", "telo", "tela"];
    let of = |verb: &str, endings: &[&str], infinitives: &[&str]| {
        let mut fronts = endings.iter().filter_map(|ending| verb.strip_suffix(ending)).filter(|front| front.len() > 2);
        fronts.find_map(|front| infinitives.iter().find_map(|infinitive| stem(&format!("{front}{infinitive}"))))
    };
    let verb = |verb: &str| of(verb, OF_AR, &["ar"]).or_else(|| of(verb, OF_ER_AND_IR, &["er", "ir"]));
    let carried = |behind: &&str| {
        let front = word.strip_suffix(behind).filter(|front| front.len() > 3)?;
        stem(front).or_else(|| verb(front))
    };
    verb(word).or_else(|| BEHIND.iter().find_map(carried))
}

// The rows are written without accents.
fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ą' | 'ă' => plain.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => plain.push('e'),
            'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' => plain.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ő' | 'ō' => plain.push('o'),
            'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => plain.push('u'),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'ñ' | 'ń' | 'ň' => plain.push('n'),
            'š' | 'ś' | 'ş' | 'ș' => plain.push('s'),
            'ž' | 'ź' | 'ż' => plain.push('z'),
            'ł' => plain.push('l'),
            'ý' | 'ÿ' => plain.push('y'),
            'ř' => plain.push('r'),
            'ť' | 'ţ' | 'ț' => plain.push('t'),
            'ď' | 'đ' | 'ð' => plain.push('d'),
            'ğ' => plain.push('g'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            '\u{0300}'..='\u{036F}' => {}
            other => plain.push(other),
        }
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rows_are_sorted_and_every_one_is_found() {
        let rows: Vec<(&str, &str)> = ROWS.lines().map(|line| line.split_at(line.len() - 1)).collect();
        assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (word, mark) in rows {
            assert_eq!(row(word), Some(mark.as_bytes()[0] - b'0'), "{word}");
        }
    }

    #[test]
    fn the_table_stays_small() {
        assert!(ROWS.len() < 350_000, "{} bytes", ROWS.len());
    }

    #[test]
    fn names_words_and_towns_are_told_apart() {
        assert!(standing("robert").is_given() && standing("nguyen").is_family());
        assert!(standing("grant").is_given() && standing("grant").is_word());
        assert!(standing("young").is_family() && standing("young").is_word());
        assert!(standing("toledo").is_town());
        for word in ["leaking", "appointments", "furnaces", "tried", "calling", "stopped", "because", "thermostat"] {
            assert!(standing(word).is_word() && !standing(word).may_be_name(), "{word}");
        }
        for word in ["llave", "cerré", "goteando", "permítame", "inodoro", "espérese", "trabajan", "sábados", "ya", "dígame"] {
            assert!(standing(word).is_word() && !standing(word).may_be_name(), "{word}");
        }
        for name in ["xóchitl", "barragán", "meléndez", "itzel", "rosario", "cruz"] {
            assert!(standing(name).may_be_name(), "{name}");
        }
        for name in ["zbigniewska", "quarshie", "lundqvistson"] {
            assert!(standing(name).may_be_name(), "{name}");
        }
    }

    #[test]
    fn accents_do_not_hide_a_name() {
        assert!(standing("josé").is_given() && standing("muñoz").is_family() && standing("łukasz").is_given());
    }

    proptest! {
        #[test]
        fn any_word_can_be_looked_up(word in ".{0,24}") {
            let _ = standing(&word);
        }
    }
}
