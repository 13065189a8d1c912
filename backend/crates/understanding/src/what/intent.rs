//! What the caller wants: the rows of wants, weighed where they overlap, with the danger and the answer of the same words.
//! Order: an emergency, then a wish for a person, then what is wanted as it was said, then courtesies.

mod changes;
mod weigh;

use std::{cmp::Reverse, sync::LazyLock};

use domain::meaning::{Answer, Confidence, Danger, Hazard, Intent, Leaning, Read, Urgency};

use self::{changes::drop_what_is_moved, weigh::weighed};
use super::{
    asked_for,
    gist::{self, Field, Fields},
    lexicon::{MEANS, WORK},
    misread::is_misread,
    trade::NamedThing,
    wants::{self, Row, Says},
};
use crate::phrases::{Class, Found, LANGUAGE, Plain, Table, is_time_word};

const LOCAL: &[Class] = &[
    (
        "any_team",
        "spa reception restaurant bar kitchen concierge housekeeping sales billing support service front_desk room_service maintenance accounting office",
    ),
    (
        "shop",
        "office shop store spa place showroom show_room counter parts_counter warehouse front_desk desk salon clinic gallery branch location lobby nursery lab studio",
    ),
    (
        "ours",
        "you you_guys you_all your they your_guy your_guys your_fella your_fellas your_man your_men your_people your_folks your_tech your_techs your_technician your_technicians your_crew your_crews your_boys your_plumber \
         your_plumbers your_electrician your_electricians your_roofers your_locksmith your_locksmiths your_cleaners your_painters your_company your_outfit your_team your_nurse your_nurses your_girls your_gals your_drivers",
    ),
    (
        "role",
        "manager managers supervisor supervisors owner owners boss operator receptionist dispatcher dispatch representative rep reps agent agents office_manager office_lady front_desk head_honcho head_guy foreman \
         secretary coordinator scheduler estimator billing_department accounting_department accountant customer_service service_manager office_girl lady_at_the_desk person_in_charge guy_in_charge one_in_charge somebody_in_charge \
         someone_in_charge human human_being live_person real_person actual_person live_human real_human live_body employee staff_member bossman",
    ),
    (
        "holiday",
        "holiday holidays christmas christmas_eve xmas thanksgiving turkey_day easter good_friday new_year's new_years new_year's_eve new_years_eve new_year's_day new_years_day labor_day memorial_day fourth_of_july \
         july_fourth july_4_th veterans_day veteran's_day presidents_day president's_day columbus_day mlk_day halloween black_friday juneteenth mother's_day father's_day independence_day the_fourth super_bowl_sunday \
         day_after_thanksgiving friday_after_thanksgiving day_after_christmas snow_days",
    ),
    (
        "habitual",
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends weekdays weeknights holidays the_weekend the_weekends after_hours overnight @holiday on_the_weekend on_weekends at_night \
         late_at_night past_five past_six after_five after_six before_eight before_seven weekend_appointments evening_appointments nights_or_weekends",
    ),
];

struct Wants {
    rows: Vec<&'static Row>,
    table: Table,
}

static WANTS: LazyLock<Wants> = LazyLock::new(|| {
    let rows: Vec<&Row> = wants::rows().collect();
    let patterns = rows.iter().enumerate().flat_map(|(at, (.., says))| says.iter().map(move |say| (at, *say)));
    let table = Table::compile(&[LANGUAGE, WORK, MEANS, LOCAL], patterns);
    Wants { rows, table }
});

/// A want at its place.
#[derive(Clone, Copy, Debug)]
struct Want {
    intent: Intent,
    says: Says,
    place: Found,
    row: &'static str,
}

/// What the intents lean on beside the words.
pub(super) struct Beside<'a> {
    /// The danger in the same words.
    pub danger: &'a Danger,
    /// The answer in the same words.
    pub answer: Option<&'a Read<Answer>>,
    /// The things named in them.
    pub things: &'a [NamedThing],
    /// Their lexical fields.
    pub fields: &'a Fields,
    /// Something else than the matter was just asked for.
    pub amid: bool,
}

/// What the caller wants.
pub(super) fn intents(plain: &Plain<'_>, beside: &Beside<'_>) -> Vec<Read<Intent>> {
    let mut wants = found(plain, beside);
    wants.extend(asked_for::by_name(plain).chain(asked_for::by_calling_out(plain)).map(|place| Want {
        intent: Intent::Human,
        says: Says::Surely,
        place,
        row: "asks for somebody by name",
    }));
    wants.extend(gist::read(beside.fields).filter(|meant| !beside.amid || meant.counts_amid()).map(|meant| Want {
        intent: meant.intent,
        says: meant.says,
        place: meant.place,
        row: meant.name,
    }));
    wants.retain(|want| !is_misread(plain, want.intent, want.place) && !moves_a_thing(plain, want, beside));
    let moves = wants.iter().any(|want| want.intent == Intent::Reschedule);
    wants.retain(|want| !is_refused_in_spanish(plain, *want, moves));
    let mut wants = weighed(plain, wants);
    wants.retain(|want| !is_refused(plain, *want));
    if wants.iter().any(|want| want.row == "not for us") && !beside.fields.has(Field::Booked) {
        wants.retain(|want| want.row == "not for us" || want.says == Says::Surely || is_courtesy(want.intent));
    }
    drop_what_is_moved(plain, &mut wants);
    wants.retain(|want| want.intent != Intent::Emergency);
    settle_hints(plain, &mut wants, beside);
    if beside.amid || beside.answer.is_some_and(|read| read.value.leaning == Leaning::Yes) {
        wants.retain(|want| !wants::is_a_note(want.row));
    }
    let mut read = in_order(plain, wants);
    add_emergency(plain, &mut read, beside.danger);
    add_answer(plain, &mut read, beside);
    read
}

/// "I want my dishwasher moved to the other side": work on a thing, as long as no time and no visit is named.
fn moves_a_thing(plain: &Plain<'_>, want: &Want, beside: &Beside<'_>) -> bool {
    const VISITS: &[&str] =
        &["appointment", "appt", "visit", "install", "installation", "estimate", "service", "it", "time", "slot", "job", "thing"];
    let near = want.place.from.saturating_sub(3)..want.place.to + 3;
    let thing = || beside.things.iter().any(|thing| near.contains(&thing.place.from));
    let timed = |at: usize| is_time_word(plain.text(at)) || plain.is_any(at, VISITS) || plain.words.get(at).is_some_and(|word| word.digits);
    let moves = (want.place.from..want.place.to).any(|at| plain.is_any(at, &["move", "moved", "moving"]));
    want.row == "move it" && moves && !beside.fields.has(Field::Booked) && thing() && !near.clone().any(timed)
}

fn found(plain: &Plain<'_>, beside: &Beside<'_>) -> Vec<Want> {
    let all = WANTS.table.find(plain).into_iter();
    let mut wants: Vec<Want> = all
        .filter_map(|place| WANTS.rows.get(place.row).map(|(row, intent, says, _)| Want { intent: *intent, says: *says, place, row }))
        .filter(|want| !is_noun(plain, *want) && !ends_in_a_goodbye(plain, *want))
        .collect();
    let asks = wants.iter().any(|want| !is_courtesy(want.intent) && want.intent != Intent::Repeat && want.says != Says::Hint);
    let told = asks || beside.fields.has(Field::Trouble) || !beside.things.is_empty();
    wants.retain(|want| !only_ends_in_it(plain, *want, told));
    wants
}

/// The "now" of "bye now" says nothing of what is wanted now.
fn ends_in_a_goodbye(plain: &Plain<'_>, want: Want) -> bool {
    let last = want.place.to.saturating_sub(1);
    !is_courtesy(want.intent)
        && plain.is_any(last, &["now"])
        && last.checked_sub(1).is_some_and(|before| plain.is_any(before, &["bye", "goodbye", "byebye"]))
}

/// A bare "again" or "what" at the end of a long sentence, of a question that is one by itself or of a trouble told, asks for no repetition.
fn only_ends_in_it(plain: &Plain<'_>, want: Want, told: bool) -> bool {
    let ends = want.place.len() == 1 && want.place.to == plain.words.len();
    // "The light blinks green, what's that mean"
    let means = plain.is_any(plain.words.len().saturating_sub(1), &["mean"]) && want.place.to == plain.words.len();
    want.row == "repeat" && ((ends && (told || plain.words.len() > 6)) || (means && told))
}

/// Words after which "book", "reserve" and "schedule" are verbs.
const BEFORE_A_VERB: &[&str] = &[
    "to", "i", "we", "you", "they", "please", "and", "can", "could", "would", "will", "just", "let", "us", "me", "then", "also", "okay",
    "yes", "yeah", "hi", "hello", "hey", "or", "so", "now", "ahead", "want", "need", "like", "help", "may", "quickly", "kindly", "guys",
    "all", "sure", "thanks", "tomorrow", "today", "again", "should", "must", "quiero", "quisiera", "puedo", "para", "necesito", "gustaria",
    "puede", "favor", "go", "do", "try", "rather", "who", "sir",
];

/// "My schedule", "a good book", "an oil change": a noun and no wish.
fn is_noun(plain: &Plain<'_>, want: Want) -> bool {
    let opens = want.place.from == 0 || plain.words.get(want.place.from).is_some_and(|word| word.pause);
    let after_sentence = want.place.from.checked_sub(1).and_then(|at| plain.words.get(at)).map(|word| word.sentence)
        != plain.words.get(want.place.from).map(|word| word.sentence);
    if want.row == "move it" && plain.text(want.place.from).starts_with("change") && !opens {
        return plain.is_any(want.place.from - 1, &["oil", "tire", "filter", "lock", "battery", "belt", "fluid"]);
    }
    want.row == "book" && !opens && !after_sentence && !plain.is_any(want.place.from - 1, BEFORE_A_VERB)
}

/// "Don't cancel it", "I'm not trying to reschedule".
fn is_refused(plain: &Plain<'_>, want: Want) -> bool {
    if is_courtesy(want.intent) || matches!(want.intent, Intent::Repeat | Intent::Complaint | Intent::Message) {
        return false;
    }
    let before = |back: usize| want.place.from.checked_sub(back).map_or("", |at| plain.text(at));
    let wish = usize::from(before(1) == "to");
    let verb = if wish == 1 && matches!(before(2), "want" | "need" | "going" | "trying" | "have" | "looking" | "like") { 2 } else { 0 };
    // "I'm not cancelling"
    let gerund = matches!(want.intent, Intent::Cancel | Intent::Reschedule)
        && plain.text(want.place.from).ends_with("ing")
        && matches!(before(2), "am" | "are" | "is");
    // "I don't want it put off"
    if want.intent == Intent::Reschedule && matches!(before(1), "it" | "that" | "this") && before(2) == "want" && before(3) == "not" {
        return true;
    }
    let denied = before(1 + verb) == "not" && (verb > 0 || gerund || matches!(before(2), "do" | "please" | "did"));
    denied && !plain.text(want.place.from).starts_with("not")
}

/// "No la cancele", "no quiero cancelar"; and "no cancelarla" where another time is asked for.
fn is_refused_in_spanish(plain: &Plain<'_>, want: Want, moves: bool) -> bool {
    const LITTLE: &[&str] = &["la", "lo", "me", "nos", "se", "quiero", "queremos", "es", "para", "vaya", "a", "voy", "vamos", "quise"];
    let verb = (want.place.from..want.place.to).find(|at| plain.text(*at).starts_with("cancel"));
    let Some(verb) = verb.filter(|_| want.intent == Intent::Cancel) else { return false };
    let no = (0..verb).rev().find(|at| !plain.is_any(*at, LITTLE)).filter(|at| plain.text(*at) == "no");
    let flows = |from: usize| (from + 1..=verb).all(|at| plain.words.get(at).is_none_or(|word| !word.pause));
    no.is_some_and(|no| flows(no) && verb - no <= 4 && (moves || verb - no > 1))
}

const fn is_courtesy(intent: Intent) -> bool {
    matches!(intent, Intent::Thanks | Intent::Goodbye | Intent::Greeting | Intent::Wait | Intent::Affirm | Intent::Negate)
}

/// An answer of so few words is nothing but one: "I'll pass".
const SHORT_ANSWER: usize = 4;

/// So far before a trouble stands whose it is: "our unit that you put in last year has started this awful squealing".
const FAR: usize = 16;

/// Hints count only when nothing plainer was said; a trouble counts when it is the caller's own or a thing of the trade.
fn settle_hints(plain: &Plain<'_>, wants: &mut Vec<Want>, beside: &Beside<'_>) {
    let bare_answer = beside.answer.is_some() && plain.words.len() <= SHORT_ANSWER;
    wants.retain(|want| !(bare_answer && want.says == Says::Hint && want.intent == Intent::Cancel));
    let plainly = wants.iter().any(|want| want.says > Says::Hint && !is_courtesy(want.intent));
    if plainly || beside.danger.urgency > Urgency::Routine {
        wants.retain(|want| want.says > Says::Hint);
        return;
    }
    let own = |want: &Want| {
        let before = want.place.from.saturating_sub(FAR)..want.place.from;
        before.into_iter().any(|at| plain.is_any(at, &["my", "our", "mi", "nuestra", "nuestro"]))
    };
    let asks = beside.fields.has(Field::Inquires);
    // "My other line's beeping, bye"
    let leaves = wants.iter().any(|want| want.intent == Intent::Goodbye);
    // "Thanks for fixing my sink"
    let thanked = (1..plain.words.len()).find(|at| {
        plain.is_any(*at, &["for", "por"])
            && (at.saturating_sub(4)..*at).any(|at| plain.is_any(at, &["thanks", "thank", "appreciate", "appreciated", "gracias"]))
    });
    wants.retain(|want| want.says > Says::Hint || want.intent != Intent::Book || thanked.is_none_or(|at| want.place.from < at));
    // "Hang on, let me look at the calendar on the fridge"
    let waits = wants.iter().any(|want| want.intent == Intent::Wait);
    wants.retain(|want| !(waits && want.row == "thing"));
    wants.retain(|want| {
        let told = want.says == Says::Hint && want.intent == Intent::Book && want.row == "trouble told";
        let thing = !beside.things.is_empty();
        !told || (own(want) && !asks && (thing || !leaves)) || (thing && !asks && !beside.fields.has(Field::Asks))
    });
    let before = [Intent::Cancel, Intent::Reschedule, Intent::Human, Intent::Pricing, Intent::Status, Intent::Book, Intent::Hours];
    let rank = |want: &Want| before.iter().position(|intent| *intent == want.intent).unwrap_or(before.len());
    if let Some(best) = wants.iter().filter(|want| want.says == Says::Hint).map(rank).min() {
        wants.retain(|want| want.says > Says::Hint || rank(want) == best);
    }
}

/// A wish for a person first, then what is wanted in the order said, then courtesies; each intent once.
/// "I'm booked for nine but .." only tells what is to be moved.
fn in_order(plain: &Plain<'_>, mut wants: Vec<Want>) -> Vec<Read<Intent>> {
    let moves = wants.iter().any(|want| matches!(want.intent, Intent::Cancel | Intent::Reschedule));
    let wanted =
        wants.iter().any(|want| want.says > Says::Hint && matches!(want.intent, Intent::Book | Intent::Cancel | Intent::Reschedule));
    let complains = wants.iter().any(|want| want.intent == Intent::Complaint);
    let class = |want: &Want| {
        if is_courtesy(want.intent) {
            3
        } else if (matches!(want.intent, Intent::Status | Intent::Message) && moves)
            || want.intent == Intent::Question
            || (want.intent == Intent::Repeat && wanted)
            || (want.intent == Intent::Billing && complains)
        {
            2
        } else {
            u8::from(want.intent != Intent::Human)
        }
    };
    wants.sort_by_key(|want| (class(want), want.place.from, Reverse(want.says)));
    let several =
        wants.iter().filter(|want| !is_courtesy(want.intent)).map(|want| want.intent).collect::<std::collections::BTreeSet<_>>().len() > 1;
    let mut read: Vec<Read<Intent>> = Vec::new();
    for want in wants {
        if !read.iter().any(|known| known.value == want.intent) {
            let confidence = Confidence::new(sureness(want.says, several));
            read.push(Read::plain(want.intent, confidence, plain.span(want.place.from, want.place.to), want.row));
        }
    }
    read
}

const fn sureness(says: Says, several: bool) -> f32 {
    match (says, several) {
        (Says::Surely, false) => 0.97,
        (Says::Surely, true) => 0.93,
        (Says::Plainly, false) => 0.95,
        (Says::Plainly, true) => 0.9,
        (Says::Hint, _) => 0.85,
    }
}

/// Danger to life comes before everything; what is only urgent comes before nothing that was asked for in so many words,
/// unless it does damage while they speak.
fn add_emergency(plain: &Plain<'_>, read: &mut Vec<Read<Intent>>, danger: &Danger) {
    read.retain(|known| known.value != Intent::Emergency);
    if danger.urgency == Urgency::Routine {
        return;
    }
    let asked =
        read.iter().position(|known| !is_courtesy(known.value) && known.value != Intent::Question && known.value != Intent::Complaint);
    let runs = danger.signs.is_empty()
        || danger.signs.iter().any(|sign| matches!(sign.hazard, Hazard::Flooding | Hazard::Sewage | Hazard::Fire | Hazard::Insecure));
    let only_books = asked.and_then(|at| read.get(at)).is_some_and(|known| known.value == Intent::Book);
    let first = (danger.urgency == Urgency::LifeSafety && !is_a_mishap(read, danger)) || asked.is_none() || (runs && only_books);
    let span = danger.signs.first().map_or_else(|| plain.span(0, plain.words.len()), |sign| sign.span);
    let emergency = Read::plain(Intent::Emergency, danger.confidence.unwrap_or(Confidence::FULL), span, "danger");
    let at = if first { 0 } else { asked.map_or(0, |at| at + 1) };
    read.insert(at.min(read.len()), emergency);
}

/// "My kid broke his arm, we have to move it": somebody hurt elsewhere is why an appointment is moved or cancelled.
fn is_a_mishap(read: &[Read<Intent>], danger: &Danger) -> bool {
    let elsewhere = danger.signs.iter().all(|sign| matches!(sign.hazard, Hazard::Injured | Hazard::Medical));
    let moved = |known: &Read<Intent>| {
        matches!(known.value, Intent::Cancel | Intent::Reschedule) && known.confidence.value() > sureness(Says::Hint, false)
    };
    !danger.signs.is_empty() && elsewhere && read.iter().find(|known| !is_courtesy(known.value)).is_some_and(moved)
}

/// A word that only says that something was heard.
fn is_acknowledged(plain: &Plain<'_>) -> bool {
    plain.is_any(
        0,
        &[
            "okay", "alright", "alrighty", "all", "right", "well", "bueno", "sale", "orale", "vale", "cool", "great", "perfect", "listo",
            "good",
        ],
    )
}

/// Yes and no, when they were said as an answer; behind what is wanted.
fn add_answer(plain: &Plain<'_>, read: &mut Vec<Read<Intent>>, beside: &Beside<'_>) {
    let Some(answer) = beside.answer else { return };
    let intent = match answer.value.leaning {
        Leaning::Yes => Intent::Affirm,
        Leaning::No => Intent::Negate,
        Leaning::Unsure => return,
    };
    let at = read.iter().position(|known| is_courtesy(known.value) || known.rule == "asks how it is").unwrap_or(read.len());
    // "Okay, see you", where nothing was asked, agrees to nothing.
    let leaves = beside.amid || read.get(at).is_none_or(|known| known.value != Intent::Goodbye) || !is_acknowledged(plain);
    let at = if leaves { at } else { at + 1 };
    read.insert(at, Read::plain(intent, answer.confidence, answer.span, "answer"));
}

#[cfg(test)]
mod tests;
