//! Words in, meaning out: one pass over an utterance, without a model and without I/O.
//! Called by the reception turn and by the extract door. Knows no business rule: what is done about a meaning is decided in `domain`.

mod answer;
mod asides;
mod calendar_words;
mod danger;
mod listening;
mod number_words;
mod numbers;
mod phrases;
mod readers;
mod second_opinion;
mod time;
mod what;
mod who;
mod words;

pub use listening::{Expecting, Gathered, Listening, OpenSpan};
pub use readers::{Heard, Reader};
pub use second_opinion::{is_unclear, with_proposal};

use domain::{
    masked::{PersonName, Words},
    meaning::{Choice, Intent, Leaning, Moment, OpenWindow, Read, Span, Topic, Understanding, When, WhenReading},
};
use phrases::Plain;
use words::Utterance;

/// Understands one utterance.
///
/// `text`: what was heard or written, any length; only the first 2,000 characters are read.
/// Never panics and never guesses: what was not said is absent.
#[must_use]
pub fn understand(text: &str, listening: &Listening<'_>) -> Understanding {
    let heard = Utterance::cut(clip(text));
    let plain = Plain::of(&heard);
    let phone = who::read_phone(&heard, listening).filter(|phone| !is_written_when(text, phone.number.span));
    let email = who::read_email(&heard, listening);
    let address = who::read_address(&heard, listening);
    let name = who::read_name(&heard, listening).filter(|name| !who::is_before_a_region(&heard, name.span));
    let unit = if address.is_none() { who::read_unit(&heard) } else { None };
    let undialable = if phone.is_none() { who::read_undialable(&heard, listening) } else { None };
    let postcode = asides::read_postcode(&heard, listening, address.as_ref());
    // "April Friday": a sure name is no date.
    let sure_name = name.as_ref().filter(|name| who::is_sure_name(name));
    let number = phone.as_ref().map(|phone| phone.number.span).or_else(|| span_of(undialable.as_ref()));
    let owned: Vec<Span> =
        [number, span_of(email.as_ref()), span_of(unit.as_ref()), span_of(postcode.as_ref())].into_iter().flatten().collect();
    let house_number = if address.is_none() { who::read_house_number(&heard, listening, &owned) } else { None };
    let house = span_of(house_number.as_ref());
    let taken: Vec<Span> =
        [number, span_of(email.as_ref()), span_of(address.as_ref()), house, span_of(sure_name)].into_iter().flatten().collect();
    // "No English" turns nothing down.
    let asks_for_a_language = what::asks_for_a_language(&plain);
    let answer = answer::read_answer(&plain, listening).filter(|read| !asks_for_a_language || read.value.leaning == Leaning::Yes);
    let agreed = answer::agrees(&plain, listening);
    let time = time::read(&heard, listening, &taken, agreed);
    let (phone, extension) = phone.map(|heard| (heard.number, heard.extension)).unzip();
    let danger = danger::read(&plain, listening);
    let (topics, mut remarks) = asides::read_asides(&heard, &plain);
    // "My wife is at home and smells gas" is no remark for a visit.
    remarks.retain(|remark| !danger.signs.iter().any(|sign| sign.span.overlaps(remark.span)));
    let what = what::read(&heard, &plain, listening, &danger, answer.as_ref());
    let known = listening.gathered.offered.iter().any(Option::is_some);
    let heard_offers = Listening { gathered: Gathered { offered: time.offered, ..listening.gathered }, ..*listening };
    let choosing = if known { listening } else { &heard_offers };
    let choice = answer::read_choice(&plain, choosing)
        .filter(|choice| choice.rule != "named" || time.when.is_some() || !time.not_when.iter().any(|off| off.span.overlaps(choice.span)))
        .map(|choice| as_heard(choice, time.when.as_ref(), choosing));
    let chosen = choice.as_ref().and_then(|choice| answer::chosen_time(choice, choosing)).map(|at| time.offer_at(at));
    let when = match (&choice, time.when) {
        (Some(choice), when) if !known && (when.is_none() || time.aside) => chosen.map(|offer| chosen_of_the_heard(choice, offer)).or(when),
        (Some(choice), Some(read)) => Some(at_the_offer(text, read, choice.span, chosen)),
        (_, when) => when,
    };
    let name = name.filter(|name| !is_asked_about(name.span, &topics));
    let intents = without_the_name(without_terms(what.intents, &topics), name.as_ref(), text, listening);
    let intents = without_a_stand_in(intents, &remarks);
    Understanding {
        bare_name: name.as_ref().is_some_and(|name| who::is_bare_name(&heard, name)),
        given_name: name.as_ref().is_some_and(|name| who::is_given_name_alone(&heard, name)),
        family_name: name.as_ref().is_some_and(|name| who::is_family_name(&heard, name)),
        postcode,
        topics,
        remarks,
        not_me: asides::read_not_me(&heard),
        language: what.language,
        intents,
        danger,
        when,
        not_when: time.not_when,
        name,
        unit,
        house_number,
        phone,
        extension: extension.flatten(),
        undialable,
        email,
        address,
        service: what.service,
        subject: what.subject,
        work_of: what.work_of,
        problem: what.problem,
        also: what.also,
        second: what.second,
        units: what.units,
        answer,
        choice,
        opt_out: answer::read_opt_out(&plain),
    }
}

/// "Is there a fee if I cancel" asks for the terms and cancels nothing.
fn without_terms(mut intents: Vec<Read<Intent>>, topics: &[Read<Topic>]) -> Vec<Read<Intent>> {
    let asked = |span: Span| {
        topics.iter().any(|read| read.value == Topic::BusinessOnly && read.span.start <= span.start && span.end <= read.span.end)
    };
    intents.retain(|read| !(matches!(read.value, Intent::Cancel | Intent::Reschedule) && asked(read.span)));
    intents
}

/// "I won't be there, the tenant will let him in" cancels nothing.
fn without_a_stand_in(mut intents: Vec<Read<Intent>>, remarks: &[Read<Words>]) -> Vec<Read<Intent>> {
    intents.retain(|read| read.value != Intent::Cancel || read.rule != "cancel for now" || remarks.is_empty());
    intents
}

/// "Dan Price", where a name was asked for and nothing else is said: neither a question nor a price. A danger stays one.
fn without_the_name(
    mut intents: Vec<Read<Intent>>,
    name: Option<&Read<PersonName>>,
    text: &str,
    listening: &Listening<'_>,
) -> Vec<Read<Intent>> {
    let whole =
        |name: &&Read<PersonName>| text.get(name.span.start..name.span.end).is_some_and(|said| said == text.trim_matches([' ', '.']));
    if listening.expecting == Some(Expecting::Name) && name.filter(|name| who::is_sure_name(name)).filter(whole).is_some() {
        intents.retain(|read| read.value == Intent::Emergency);
    }
    intents
}

/// "¿Dan crédito?", "is this Luigi's?": words of a question name nobody.
fn is_asked_about(name: Span, topics: &[Read<Topic>]) -> bool {
    let question =
        |topic: Topic| matches!(topic, Topic::BusinessOnly | Topic::Services | Topic::Hearing | Topic::WhoIsThis | Topic::VisitFee);
    topics.iter().any(|read| question(read.value) && read.span.start < name.end && name.start < read.span.end)
}

/// "The second one" is the second offer, and no two o'clock beside it: what the same words were read as otherwise gives way.
fn at_the_offer(text: &str, read: Read<WhenReading>, choice: Span, chosen: Option<When>) -> Read<WhenReading> {
    match chosen.filter(|_| tells_no_more(text, read.span, choice)) {
        Some(when) => Read { value: WhenReading { when, problem: None, about: false, soonest: false }, others: Vec::new(), ..read },
        None => read,
    }
}

/// "Eleven's good, my class is at nine" names two of the offers and chooses one: the one that the reader of times understood.
fn as_heard(choice: Read<Choice>, when: Option<&Read<WhenReading>>, listening: &Listening<'_>) -> Read<Choice> {
    let meant = match when.map(|read| read.value.when) {
        Some(When::Instant { at } | When::Window(OpenWindow { start: Some(Moment::At(at)), .. })) if choice.rule == "named" => {
            answer::choice_of(at, listening)
        }
        _ => None,
    };
    match meant.filter(|_| answer::chosen_time(&choice, listening).is_some()) {
        Some(value) if answer::chosen_time(&Read { value, ..choice.clone() }, listening) != answer::chosen_time(&choice, listening) => {
            Read { value, ..choice }
        }
        _ => choice,
    }
}

/// "The later one", of the times that the receptionist has just named.
fn chosen_of_the_heard(choice: &Read<Choice>, offer: When) -> Read<WhenReading> {
    let value = WhenReading { when: offer, problem: None, about: false, soonest: false };
    Read::plain(value, choice.confidence, choice.span, "offer_chosen")
}

/// Whether `said` holds the words of `chosen` and round them only little ones: "next Monday at ten" tells more than "Monday at ten".
fn tells_no_more(text: &str, said: Span, chosen: Span) -> bool {
    const LITTLE: [&str; 12] = ["the", "one", "at", "on", "a", "el", "la", "las", "los", "de", "number", "option"];
    let overlap = said.start < chosen.end && chosen.start < said.end;
    let round = [(said.start, chosen.start), (chosen.end, said.end)].map(|(from, to)| text.get(from..to).unwrap_or_default());
    overlap && round.iter().flat_map(|words| words.split_whitespace()).all(|word| LITTLE.contains(&word.to_lowercase().as_str()))
}

/// Makes the tables that the first utterance would make, so that the first caller does not wait for them: some 40 ms.
pub fn prepare() {
    let words = "hi this is john smith there is a leak at 1412 norton street come tuesday at two my number is 913 555 0177";
    drop(understand(words, &Listening::at(chrono::NaiveDateTime::default(), chrono_tz::UTC)));
}

fn span_of<T>(read: Option<&Read<T>>) -> Option<Span> {
    read.map(|read| read.span)
}

/// Whether digits stand round a slash or a colon: dates and clock times are written so, telephone numbers are not.
fn is_written_when(text: &str, span: Span) -> bool {
    let piece = text.get(span.start..span.end).unwrap_or_default().as_bytes();
    // "2026-11-19 10:00"
    let minutes = text.get(span.end..).unwrap_or_default().as_bytes();
    if let [b':', digit, ..] = minutes
        && digit.is_ascii_digit()
    {
        return true;
    }
    piece.windows(3).any(|three| matches!(three, [before, b'/' | b':', after] if before.is_ascii_digit() && after.is_ascii_digit()))
}

/// Longest text that is read; a caller's longest answer in one breath is a tenth of it.
const MAX_CHARS: usize = 2_000;

fn clip(text: &str) -> &str {
    text.char_indices().nth(MAX_CHARS).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}
