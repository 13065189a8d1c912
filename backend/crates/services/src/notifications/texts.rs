//! The words of texts, in the reader's language. One text is at most two segments where it can be helped.

use chrono::NaiveDateTime;
use domain::{
    callback::CallbackReason,
    conversation::{
        decision::{Visit, VisitPlace},
        phrase::written_moment,
    },
    language::Language,
    meaning::{Hazard, Urgency},
};

use super::{Occasion, Sender};

/// Longest piece of a caller's own words that an alert repeats, in characters.
const WORDS_IN_ALERT: usize = 200;

/// What the customer is told; nothing when the occasion is the owner's alone.
pub(super) fn to_customer(occasion: &Occasion<'_>, sender: &Sender<'_>) -> Option<String> {
    let business = &sender.business.name;
    let when = |local: NaiveDateTime| written_moment(local, sender.language);
    let text = match (occasion, sender.language) {
        (Occasion::Booked { visit }, Language::En) => {
            format!(
                "{business}: you are booked for {} on {}{}. Reply STOP to get no more texts.",
                service(visit, sender),
                when(visit.slot.local()),
                place(visit)
            )
        }
        (Occasion::Booked { visit }, Language::Es) => {
            format!(
                "{business}: su cita para {} es el {}{}. Responda STOP para no recibir más mensajes.",
                service(visit, sender),
                when(visit.slot.local()),
                place(visit)
            )
        }
        (Occasion::Entered { service, local, street }, Language::En) => {
            let at = street.map(|street| format!(" at {}", street.expose())).unwrap_or_default();
            format!("{business}: you are booked for {service} on {}{at}. Reply STOP to get no more texts.", when(*local))
        }
        (Occasion::Entered { service, local, street }, Language::Es) => {
            let at = street.map(|street| format!(" en {}", street.expose())).unwrap_or_default();
            format!("{business}: su cita para {service} es el {}{at}. Responda STOP para no recibir más mensajes.", when(*local))
        }
        (Occasion::Moved { local }, Language::En) => format!("{business}: your appointment is now {}.", when(*local)),
        (Occasion::Moved { local }, Language::Es) => format!("{business}: su cita es ahora el {}.", when(*local)),
        (Occasion::Cancelled { local }, Language::En) => format!("{business}: your appointment of {} is cancelled.", when(*local)),
        (Occasion::Cancelled { local }, Language::Es) => format!("{business}: su cita del {} está cancelada.", when(*local)),
        (Occasion::CallbackOwed { .. } | Occasion::Danger { .. }, _) => return None,
    };
    Some(text)
}

/// What the owner is told.
pub(super) fn to_owner(occasion: &Occasion<'_>, sender: &Sender<'_>) -> Option<String> {
    let when = |local: NaiveDateTime| written_moment(local, Language::En);
    let text = match occasion {
        Occasion::Booked { visit } => {
            let urgent = if visit.urgency > Urgency::Routine { "URGENT: " } else { "" };
            let reach = visit.phone.as_ref().map(|phone| format!(", {}", phone.as_str())).unwrap_or_default();
            format!(
                "{urgent}New booking: {} for {}, {}{}{reach}.",
                service(visit, sender),
                visit.name.expose(),
                when(visit.slot.local()),
                place(visit)
            )
        }
        Occasion::Entered { service, local, .. } => format!("New booking: {service}, {}.", when(*local)),
        Occasion::Moved { local } => format!("An appointment was moved to {}.", when(*local)),
        Occasion::Cancelled { local } => format!("The appointment of {} was cancelled by the customer.", when(*local)),
        Occasion::CallbackOwed { owed } => {
            let who = owed.name.as_ref().map_or("A caller", |name| name.expose());
            let reach = owed.phone.as_ref().map_or("number withheld", |phone| phone.as_str());
            format!("{who} ({reach}) {}. {}", why(owed.reason), clipped(owed.note.expose())).trim_end().to_owned()
        }
        Occasion::Danger { hazard, urgency, phone, words, name, place } => {
            let how = if *urgency == Urgency::LifeSafety { "DANGER" } else { "URGENT" };
            let reach = phone.map_or("number withheld", |phone| phone.as_str());
            let said = words.map(|words| format!(" They said: \"{}\"", clipped(words.expose()))).unwrap_or_default();
            let who =
                [name.map(|name| name.expose()), place.map(|place| place.expose())].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let who = if who.is_empty() { who } else { format!(" {who}.") };
            format!("{how}: {}. Call back now: {reach}.{who}{said}", hazard_words(*hazard))
        }
    };
    Some(text)
}

fn service(visit: &Visit, sender: &Sender<'_>) -> String {
    sender.business.service(visit.service).map(|service| service.name.clone()).unwrap_or_default()
}

fn place(visit: &Visit) -> String {
    match &visit.place {
        VisitPlace::Told(address) => format!(" at {}", address.street.expose()),
        VisitPlace::Stored | VisitPlace::OwnPlace => String::new(),
    }
}

fn clipped(words: &str) -> String {
    words.chars().take(WORDS_IN_ALERT).collect()
}

const fn why(reason: CallbackReason) -> &'static str {
    match reason {
        CallbackReason::Danger => "reported a danger",
        CallbackReason::PersonWanted => "asked for a person",
        CallbackReason::Message => "left a message",
        CallbackReason::Voicemail => "left a voicemail",
        CallbackReason::NoTimeFree => "found no time free",
        CallbackReason::NotUnderstood => "could not be understood",
        CallbackReason::Silence => "called and fell silent",
        CallbackReason::Missed => "hung up before saying anything",
        CallbackReason::BrokenOff => "hung up in the middle",
        CallbackReason::OutsideArea => "is outside your service area",
        CallbackReason::Billing => "called about a bill",
        CallbackReason::Complaint => "has a complaint",
        CallbackReason::Question => "has a question",
        CallbackReason::ChangeAppointment => "wants to change an appointment that was not found",
        CallbackReason::Failure => "met a failure on our side",
    }
}

const fn hazard_words(hazard: Hazard) -> &'static str {
    match hazard {
        Hazard::Gas => "gas",
        Hazard::CarbonMonoxide => "carbon monoxide",
        Hazard::Fire => "fire",
        Hazard::Smoke => "smoke",
        Hazard::Arcing => "sparking or arcing",
        Hazard::Shock => "electric shock",
        Hazard::WaterOnElectricity => "water on electricity",
        Hazard::Sewage => "sewage coming up",
        Hazard::Flooding => "flooding",
        Hazard::NoHeat => "no heat",
        Hazard::NoCooling => "no cooling",
        Hazard::NoWater => "no water",
        Hazard::NoPower => "no power",
        Hazard::Trapped => "somebody trapped",
        Hazard::Injured => "somebody hurt",
        Hazard::Collapse => "something may come down",
        Hazard::Fumes => "toxic fumes",
        Hazard::Insecure => "cannot lock up or get in",
        Hazard::Medical => "reaction after a treatment",
        Hazard::TenantKeyword => "a word on your danger list",
    }
}
