//! Dangers put together from lexical fields: what is said of hands, of something that holds them and of no way out is somebody trapped,
//! in whatever order and words. A scene names its fields in one line, as `body stuck`; `a|b` is either, `!a` must not stand near, and
//! `<20>` is how many words it may span, where that is not [`SPAN`].

use std::sync::LazyLock;

use super::{classes::CLASSES, fields, row::Row};
use crate::phrases::{Found, LANGUAGE, Plain, Table};

/// Most words that a scene spans.
const SPAN: usize = 14;

/// How near a scene what speaks against it stands, in words.
const NEAR: usize = 4;

/// Most fields of a scene.
const MOST_FIELDS: usize = 4;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE, CLASSES], fields::all().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say))))
});

/// The numbers of fields, any of which will do.
type AnyOf = Vec<usize>;

/// The fields of one scene of the row `row`.
#[derive(Debug)]
struct Scene {
    row: usize,
    all: Vec<AnyOf>,
    none: AnyOf,
    span: usize,
}

/// The scenes of some rows, compiled.
#[derive(Debug)]
pub(super) struct Scenes {
    scenes: Vec<Scene>,
    #[cfg(test)]
    unknown: Vec<&'static str>,
}

/// Words of a field: plain words `from..to`.
#[derive(Clone, Copy, Debug, Default)]
struct Hit {
    field: usize,
    from: usize,
    to: usize,
}

impl Hit {
    /// Whether the two are told by words of their own: beside each other, or one in the gap of the other.
    fn is_apart(self, other: Self) -> bool {
        let inside = |inner: Self, outer: Self| outer.from < inner.from && inner.to < outer.to;
        self.to <= other.from || other.to <= self.from || inside(self, other) || inside(other, self)
    }
}

impl Scenes {
    /// Compiles the scenes of these rows, numbered in their order.
    pub fn compile(rows: &[&'static Row]) -> Self {
        let mut unknown = Vec::new();
        let told = rows.iter().enumerate().flat_map(|(row, told)| told.scenes.iter().map(move |scene| (row, *scene)));
        let scenes = told.map(|(row, text)| read(row, text, &mut unknown)).collect();
        Self {
            scenes,
            #[cfg(test)]
            unknown,
        }
    }

    /// Where a scene stands in the words; `row` is that of the scene. Words marked in `named` are not read where a field wants them bare.
    pub fn find(&self, plain: &Plain<'_>, named: &[bool]) -> Vec<Found> {
        let hits: Vec<Hit> = TABLE
            .find_outside(plain, named)
            .into_iter()
            .filter(|found| !is_denied(plain, found.from))
            .map(|found| Hit { field: found.row, from: found.from, to: found.to })
            .collect();
        let mut said = [false; fields::COUNT];
        for hit in &hits {
            if let Some(said) = said.get_mut(hit.field) {
                *said = true;
            }
        }
        let is_said = |field: &usize| said.get(*field).copied().unwrap_or_default();
        let mut found = Vec::new();
        for scene in self.scenes.iter().filter(|scene| scene.all.iter().all(|fields| fields.iter().any(is_said))) {
            let stage = Stage { scene, hits: &hits, plain };
            found.extend(stage.places());
        }
        found
    }

    /// Fields that a scene names and nobody defined.
    #[cfg(test)]
    pub fn unknown(&self) -> Vec<&'static str> {
        [self.unknown.as_slice(), TABLE.unknown()].concat()
    }
}

fn read(row: usize, text: &'static str, unknown: &mut Vec<&'static str>) -> Scene {
    let mut scene = Scene { row, all: Vec::new(), none: Vec::new(), span: SPAN };
    for piece in text.split_whitespace() {
        let span = piece.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).and_then(|span| span.parse().ok());
        if let Some(span) = span {
            scene.span = span;
        } else if let Some(field) = piece.strip_prefix('!') {
            scene.none.extend(numbers(field, unknown));
        } else {
            scene.all.push(numbers(piece, unknown));
        }
    }
    scene
}

fn numbers(names: &'static str, unknown: &mut Vec<&'static str>) -> AnyOf {
    let mut numbers = AnyOf::new();
    for name in names.split('|') {
        match fields::all().position(|(known, _)| *known == name) {
            Some(at) => numbers.push(at),
            None => unknown.push(name),
        }
    }
    numbers
}

/// Whether one of the two words before `at` is a "not"; "won't stop hissing" is none.
fn is_denied(plain: &Plain<'_>, at: usize) -> bool {
    // "No, my son is" says something else, and denies nothing that follows.
    const CORRECTIONS: &[&str] = &["my", "the", "wait", "i", "it", "we", "he", "she", "sorry", "actually", "mi", "espere", "perdon"];
    const NEGATIONS: &[&str] = &["not", "no", "never", "without", "nunca", "sin", "nobody", "nothing"];
    let one_sentence = |before: usize| {
        plain.words.get(before).map(|word| word.sentence) == plain.words.get(at).map(|word| word.sentence)
            && !(before + 1..=at).any(|next| plain.words.get(next).is_some_and(|word| word.pause))
    };
    (at.saturating_sub(2)..at).any(|before| {
        plain.is_any(before, NEGATIONS)
            && one_sentence(before)
            && !plain.is_any(before + 1, &["stop", "quit", "help", "only", "just", "sure", "to", "can", "even"])
            && !(plain.is_any(before, &["no"]) && plain.is_any(before + 1, CORRECTIONS))
            && !before.checked_sub(1).is_some_and(|cry| plain.is_any(cry, &["oh", "ay"]))
    })
}

/// One scene before the words of an utterance.
struct Stage<'s, 'p, 'u> {
    scene: &'s Scene,
    hits: &'s [Hit],
    plain: &'p Plain<'u>,
}

impl Stage<'_, '_, '_> {
    fn places(&self) -> impl Iterator<Item = Found> {
        let first = self.scene.all.first();
        self.hits.iter().filter(move |hit| first.is_some_and(|first| first.contains(&hit.field))).filter_map(|hit| {
            let mut taken = [Hit::default(); MOST_FIELDS];
            *taken.first_mut()? = *hit;
            self.complete(taken, 1).filter(|found| !self.is_spoken_against(*found))
        })
    }

    /// The place of the scene, its first `count` fields being `taken`.
    fn complete(&self, taken: [Hit; MOST_FIELDS], count: usize) -> Option<Found> {
        let here = taken.get(..count)?;
        let from = here.iter().map(|hit| hit.from).min()?;
        let to = here.iter().map(|hit| hit.to).max()?;
        let Some(wanted) = self.scene.all.get(count) else {
            return Some(Found { row: self.scene.row, from, to });
        };
        let least = to.saturating_sub(self.scene.span);
        let begin = self.hits.partition_point(|hit| hit.from < least);
        let near = self.hits.get(begin..)?.iter().take_while(|hit| hit.from < from + self.scene.span);
        near.filter(|hit| wanted.contains(&hit.field))
            .filter(|hit| hit.to <= from + self.scene.span && self.one_sentence(hit.from, from))
            .filter(|hit| here.iter().all(|other| hit.is_apart(*other)))
            .find_map(|hit| {
                let mut more = taken;
                *more.get_mut(count)? = *hit;
                self.complete(more, count + 1)
            })
    }

    fn is_spoken_against(&self, place: Found) -> bool {
        self.hits.iter().any(|hit| {
            self.scene.none.contains(&hit.field)
                && hit.from <= place.to + NEAR
                && place.from <= hit.to + NEAR
                && self.one_sentence(hit.from, place.from)
                && !self.plain.lies_behind(hit.from..hit.to, place.from..place.to)
        })
    }

    fn one_sentence(&self, one: usize, other: usize) -> bool {
        let sentence = |at: usize| self.plain.words.get(at).map(|word| word.sentence);
        sentence(one) == sentence(other)
    }
}

#[cfg(test)]
mod tests {
    use domain::meaning::Hazard::Trapped;

    use super::*;
    use crate::words::Utterance;

    static EITHER_WAY: Row = Row::life("either way", Trapped, &[]).scenes(&["body stuck <6> !object"]);
    static UNDEFINED: Row = Row::life("undefined", Trapped, &[]).scenes(&["body nowhere"]);

    fn place(text: &str) -> Option<(usize, usize)> {
        let heard = Utterance::cut(text);
        let plain = Plain::of(&heard);
        Scenes::compile(&[&EITHER_WAY]).find(&plain, &[]).first().map(|found| (found.from, found.to))
    }

    #[test]
    fn fields_stand_in_any_order() {
        assert_eq!(place("my finger is stuck"), Some((0, 4)));
        assert_eq!(place("it is stuck on my finger"), Some((2, 6)));
    }

    #[test]
    fn a_scene_ends_with_its_span_and_with_its_sentence() {
        assert_eq!(place("my finger and then there is the drawer which is stuck"), None);
        assert_eq!(place("Not my finger. Stuck."), None);
    }

    #[test]
    fn what_is_denied_or_spoken_against_is_no_scene() {
        assert_eq!(place("my finger is not stuck"), None);
        assert_eq!(place("a toy is stuck in my hand"), None);
        assert!(place("my finger is stuck and it will not stop").is_some());
    }

    #[test]
    fn a_field_that_nobody_defined_is_known() {
        assert!(Scenes::compile(&[&UNDEFINED]).unknown().contains(&"nowhere"));
    }

    #[test]
    fn every_field_is_named_by_a_scene() {
        let rows: Vec<&Row> = crate::danger::read::all_rows().collect();
        let scenes = Scenes::compile(&rows).scenes;
        let named =
            |field: usize| scenes.iter().any(|scene| scene.none.contains(&field) || scene.all.iter().any(|any| any.contains(&field)));
        let idle: Vec<&str> = fields::all().enumerate().filter(|(at, _)| !named(*at)).map(|(_, (name, _))| *name).collect();
        assert!(idle.is_empty(), "{idle:?}");
        assert!(scenes.iter().all(|scene| scene.all.len() <= MOST_FIELDS));
    }
}
