//! Compares what a scenario wants with what the call led to; every difference is one sentence.

use super::{
    desk::{Desk, Findings, FoundAppointment, FoundCustomer},
    script::{Hears, Then, WantedAppointment, WantedCustomer},
    times::{Almanac, TimeError, in_words},
};

/// What is wrong with what was heard.
pub(super) fn heard(wanted: &Hears, heard: &str, over: bool, almanac: &Almanac) -> Result<Vec<String>, TimeError> {
    let mut wrong = Vec::new();
    let said = folded(heard);
    for words in &wanted.hears {
        if !said.contains(&folded(&in_words(words, almanac)?)) {
            wrong.push(format!("{words:?} was not heard, but {heard:?}"));
        }
    }
    let mut any = wanted.hears_any.iter().map(|words| in_words(words, almanac)).collect::<Result<Vec<_>, _>>()?.into_iter();
    if !wanted.hears_any.is_empty() && !any.any(|words| said.contains(&folded(&words))) {
        wrong.push(format!("none of {:?} was heard, but {heard:?}", wanted.hears_any));
    }
    for words in &wanted.hears_not {
        if said.contains(&folded(&in_words(words, almanac)?)) {
            wrong.push(format!("{words:?} was heard in {heard:?}"));
        }
    }
    match wanted.over {
        Some(true) if !over => wrong.push("the call goes on".to_owned()),
        Some(false) if over => wrong.push("the call is over".to_owned()),
        _ => {}
    }
    Ok(wrong)
}

/// What is wrong with what the call led to.
pub(super) fn found(wanted: &Then, found: &Findings, desk: &dyn Desk, caller: &str, almanac: &Almanac) -> Result<Vec<String>, TimeError> {
    let mut wrong = Vec::new();
    if wanted.outcome.is_some() && wanted.outcome != found.outcome {
        wrong.push(format!("the outcome is {:?}, not {:?}", found.outcome, wanted.outcome));
    }
    if wanted.step.is_some() && wanted.step != found.step {
        wrong.push(format!("it broke off at {:?}, not {:?}", found.step, wanted.step));
    }
    for (slot, value) in &wanted.slots {
        let value = in_words(value, almanac)?;
        let known = found.slots.get(slot);
        if known.map(|known| folded(known)) != Some(folded(&value)) {
            wrong.push(format!("the slot {slot} holds {known:?}, not {value:?}"));
        }
    }
    if let Some(appointments) = &wanted.appointments {
        wrong.extend(wrong_appointments(appointments, &found.appointments, almanac)?);
    }
    if let Some(customer) = &wanted.customer {
        wrong.extend(wrong_customer(customer, found.customer.as_ref()));
    }
    if let Some(callbacks) = &wanted.callbacks {
        let mut reasons: Vec<_> = callbacks.iter().map(|callback| callback.reason).collect();
        let mut known = found.callbacks.clone();
        reasons.sort_unstable();
        known.sort_unstable();
        if reasons != known {
            wrong.push(format!("callbacks are open for {known:?}, not for {reasons:?}"));
        }
    }
    wrong.extend(wrong_texts(wanted, found, desk, caller, almanac)?);
    wrong.extend(wrong_events(wanted, &found.events));
    Ok(wrong)
}

fn wrong_appointments(wanted: &[WantedAppointment], found: &[FoundAppointment], almanac: &Almanac) -> Result<Vec<String>, TimeError> {
    if wanted.len() != found.len() {
        return Ok(vec![format!("there are {} appointments, not {}: {found:?}", found.len(), wanted.len())]);
    }
    let mut wrong = Vec::new();
    for (wanted, found) in wanted.iter().zip(found) {
        let at = wanted.at.moment(almanac)?;
        let service = wanted.service.as_ref().is_none_or(|service| folded(service) == folded(&found.service));
        let status = wanted.status.is_none_or(|status| status == found.status);
        let noted = wanted.note.iter().all(|piece| folded(&found.note).contains(&folded(piece)));
        if at != found.at || !service || !status || !noted {
            wrong
                .push(format!("an appointment is {found:?}, not at {at} for {:?}, {:?}, {:?}", wanted.service, wanted.status, wanted.note));
        }
    }
    Ok(wrong)
}

fn wrong_customer(wanted: &WantedCustomer, found: Option<&FoundCustomer>) -> Vec<String> {
    let Some(found) = found else { return vec!["the caller is no customer".to_owned()] };
    let whole = [
        ("name", &wanted.name, &found.name),
        ("phone", &wanted.phone, &found.phone),
        ("town", &wanted.town, &found.town),
        ("postcode", &wanted.postcode, &found.postcode),
        ("e-mail", &wanted.email, &found.email),
    ];
    let differs = |wanted: &str, found: &str| folded(wanted) != folded(found);
    let mut wrong: Vec<String> = whole
        .into_iter()
        .filter(|(_, wanted, found)| wanted.as_ref().is_some_and(|wanted| differs(wanted, found)))
        .map(|(what, wanted, found)| format!("the customer's {what} is {found:?}, not {wanted:?}"))
        .collect();
    if wanted.street.as_ref().is_some_and(|street| !folded(&found.street).contains(&folded(street))) {
        wrong.push(format!("the customer's street is {:?}, not {:?}", found.street, wanted.street));
    }
    wrong
}

fn wrong_texts(wanted: &Then, found: &Findings, desk: &dyn Desk, caller: &str, almanac: &Almanac) -> Result<Vec<String>, TimeError> {
    let number = |who: &str| match who {
        "caller" => caller.to_owned(),
        "owner" => desk.owner_number(),
        number => number.to_owned(),
    };
    let mut wrong = Vec::new();
    for text in &wanted.texts {
        let words = text.contains.iter().map(|words| in_words(words, almanac)).collect::<Result<Vec<_>, _>>()?;
        let fits = |body: &str| words.iter().all(|words| folded(body).contains(&folded(words)));
        let receiver = number(&text.to);
        if !found.texts.iter().any(|sent| sent.to == receiver && fits(&sent.body)) {
            wrong.push(format!("no text to {} holds {words:?}", text.to));
        }
    }
    for who in &wanted.no_text_to {
        if found.texts.iter().any(|sent| sent.to == number(who)) {
            wrong.push(format!("a text was sent to {who}"));
        }
    }
    Ok(wrong)
}

fn wrong_events(wanted: &Then, found: &[String]) -> Vec<String> {
    let mut ahead = found.iter();
    let missing = wanted.events.iter().find(|event| !ahead.any(|found| found == *event));
    let mut wrong: Vec<String> =
        missing.map(|event| format!("the event {event} is missing or out of order in {found:?}")).into_iter().collect();
    wrong.extend(wanted.events_not.iter().filter(|event| found.contains(event)).map(|event| format!("the event {event} happened")));
    wrong
}

/// Lower case, white space folded, typographic marks made plain.
pub(super) fn folded(text: &str) -> String {
    let plain = text.to_lowercase().replace(['\u{2019}', '\u{2018}'], "'").replace(['\u{2013}', '\u{2014}'], "-");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
