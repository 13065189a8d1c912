//! The receptionist's Spanish.

use chrono::{NaiveDate, NaiveDateTime};

use super::{
    Occasion,
    spoken::{clock_es, day_es, moment_es, money, phone},
};
use crate::{
    availability::WhyNot,
    business::profile::Trade,
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Piece, SpokenPlace},
        disclosure::{self, Disclosure},
        state::Asked,
    },
    language::Language,
    meaning::WhenProblem,
    money::Price,
};

/// One line in Spanish.
pub(super) fn say(line: &Line, occasion: Occasion<'_>) -> String {
    let business = occasion.business;
    let persona = &business.persona;
    let now = occasion.local_now();
    match line {
        Line::Disclose { disclosure } => disclose(*disclosure, occasion),
        Line::Greet { returning } => greet(returning.as_ref().map(|name| name.expose()), occasion),
        Line::Ask { asked, manner } => ask(*asked, *manner, occasion),
        Line::NothingHeard => "No escuché nada.".to_owned(),
        Line::NotUnderstood => "Perdón, no le entendí.".to_owned(),
        Line::ReadBackChange { pieces } => {
            format!("Gracias, ya lo cambié: {}. ¿Lo reservo?{}", pieced(pieces, now), keys(occasion, " Oprima 1 para sí, 2 para no."))
        }
        Line::GotItRight { pieces } => {
            format!("¿Le entendí bien: {}?{}", pieced(pieces, now), keys(occasion, " Oprima 1 para sí, 2 para no."))
        }
        Line::AskNameAndPlace => {
            format!("¿Me dice su nombre y la dirección para la visita{}?", with_postcode(occasion))
        }
        Line::MoveReadBack { at } => {
            format!("Sería entonces {}. ¿Se la cambio?{}", moment_es(*at, now), keys(occasion, " Oprima 1 para sí, 2 para no."))
        }
        Line::LeftAtThat { nothing_booked: true } => "Está bien, entonces no reservo nada.".to_owned(),
        Line::LeftAtThat { nothing_booked: false } => "Está bien, lo dejamos así.".to_owned(),
        Line::GotThat => "Gracias, ya lo anoté.".to_owned(),
        Line::ShallIAdd { at } => format!(
            "Tiene una visita {}. ¿Lo agrego a esa visita, para verlo de una vez?{}",
            moment_es(*at, now),
            keys(occasion, " Oprima 1 para sí, 2 para no.")
        ),
        Line::NotYou => "Perdone, me equivoqué.".to_owned(),
        Line::PickService { names } => format!("¿Cuál de estos es? {}", numbered(names.iter().map(String::as_str), occasion)),
        Line::Offer { times, why_not, open } => {
            let spoken: Vec<String> = times.iter().map(|at| moment_es(*at, now)).collect();
            offer(&spoken, why_not.as_ref(), *open, occasion)
        }
        Line::TakenMeanwhile => "Lo siento, alguien acaba de tomar esa hora.".to_owned(),
        Line::NothingBetter => "No hay nada más en esa dirección.".to_owned(),
        Line::NoTimeFree => "Lo siento, no tengo nada libre ahí.".to_owned(),
        Line::ReadBack { service, also, name, place, at, phone: other } => {
            let also = also_es(also);
            let place = match place {
                Some(SpokenPlace::Told(address)) => format!(" en {}", address.expose()),
                Some(SpokenPlace::OnFile) => " en la dirección que tenemos de usted".to_owned(),
                None => String::new(),
            };
            let reach = other.as_ref().map(|number| format!(" Le llamaríamos al {}.", phone(number.expose()))).unwrap_or_default();
            format!(
                "Le repito: {service}{also} para {}{place}, {}.{reach} ¿Está bien, lo reservo?{}",
                name.expose(),
                moment_es(*at, now),
                keys(occasion, " Oprima 1 para sí, 2 para no.")
            )
        }
        Line::SecondNoted { second } => {
            format!("Reservo una cosa a la vez. También anoté: {}, para que el equipo vea si cabe en la misma visita.", second.expose())
        }
        Line::Booked { at, preparation, text } => {
            let text = if *text { " Recibirá un mensaje de texto con los detalles." } else { "" };
            let preparation = if preparation.is_empty() { String::new() } else { format!(" {preparation}") };
            format!("Su cita está reservada: {}.{text}{preparation}", moment_es(*at, now))
        }
        Line::Moved { at } => format!("Listo, su cita es ahora {}.", moment_es(*at, now)),
        Line::YourAppointment { at } => format!("Tengo su cita {}.", moment_es(*at, now)),
        Line::Cancelled { at } => format!("Su cita {} está cancelada.", moment_es(*at, now)),
        Line::CancelledAlready => "Ya está, la cita está cancelada.".to_owned(),
        Line::Kept => "Muy bien, se queda como está.".to_owned(),
        Line::NoAppointment => "No encuentro una cita próxima con este número y ese nombre.".to_owned(),
        Line::TimeProblem { problem } => time_problem(*problem).to_owned(),
        Line::Hours { open_now, only_now } => super::hours::say_es(*open_now, *only_now, occasion),
        Line::Price { service, price } => self::price(service, *price, business.trade),
        Line::HoursOn { date } => super::hours::day_words_es(*date, occasion),
        Line::NotThatDay { date, why } => not_that_day(*date, why, now),
        Line::ClosesAt { time } => format!("Cerramos {}.", clock_es(*time)),
        Line::WhichOffer { count: 1 } => "¿Le conviene, o prefiere otro día?".to_owned(),
        Line::WhichOffer { count } => format!("¿Cuál de las {count} le conviene, o prefiere otro día?"),
        Line::EarliestIs { at } => format!("La primera visita que tengo es {}.", moment_es(*at, now)),
        Line::ThatIs { at } => format!("Es {}.", moment_es(*at, now)),
        Line::WhoComes { technician: Some(name) } => format!("Sería {}.", name.expose()),
        Line::WhoComes { technician: None } => "Le digo quién va cuando hayamos elegido la hora.".to_owned(),
        Line::Preparation { words } => words.clone(),
        Line::WeDo { service } => format!("Sí, eso lo hacemos: {service}. ¿Le busco una hora?"),
        Line::NotListed { general: Some((service, price)) } => {
            format!("{} ¿Le busco una hora?", look_only(service, *price, business.trade))
        }
        Line::LookOnly { service, price } => look_only(service, *price, business.trade),
        Line::NotListed { general: None } => "No lo tengo en nuestra lista, así que no se lo puedo prometer.".to_owned(),
        Line::Because { asked } => because(*asked).to_owned(),
        Line::IHearYou => "Sí, le oigo.".to_owned(),
        Line::OurServices { names } => format!("Esto es lo que hacemos: {}.", names.join(", ")),
        Line::QuestionNoted => format!("Eso no se lo puedo decir desde aquí; anoté su pregunta para {}.", business.name),
        Line::Noted if business.trade.goes_out() => "Lo anoté para el técnico.".to_owned(),
        Line::Noted => "Lo anoté para su visita.".to_owned(),
        Line::AddedToVisit { at } => format!("Lo agregué a su visita {}.", moment_es(*at, now)),
        Line::AddWhat => "Claro. ¿Qué agrego?".to_owned(),
        Line::TakeYourTime => "Claro, tómese su tiempo.".to_owned(),
        Line::StillHere => "Sin prisa, aquí sigo.".to_owned(),
        Line::MissedCall => {
            format!(
                "Puede que le haya llamado alguien de {}. No sé de qué se trataba, pero puedo avisar que llamó. ¿Qué les digo?",
                business.name
            )
        }
        Line::WrongNumber => format!("No se preocupe, esto es {}.", business.name),
        Line::SorryForThat => "Lo siento mucho.".to_owned(),
        Line::AnythingToAdd { person: true } => "¿Qué más pongo en el mensaje? O diga comuníqueme, y llamo a alguien ahora.".to_owned(),
        Line::AnythingToAdd { person: false } => "¿Qué más pongo en el mensaje?".to_owned(),
        Line::OnlyTheseLanguages => "I am sorry, I only speak Spanish here. Lo siento, aquí solo hablo español.".to_owned(),
        Line::AreaByPostcode => "Se lo puedo decir por el código postal. ¿Cuál es?".to_owned(),
        Line::PersonOnCall => "Si no puede esperar, diga comuníqueme y llamo ahora mismo a la persona de guardia.".to_owned(),
        Line::AlarmNow => {
            format!("¿La alarma suena ahora una y otra vez, o alguien se siente mal?{}", keys(occasion, " Oprima 1 para sí, 2 para no."))
        }
        Line::PriceOfWhat => "Puedo decirle el precio de un servicio. ¿Cuál necesita?".to_owned(),
        Line::Location => format!("Estamos en {}.", business.place),
        Line::IAmVirtual => {
            format!(
                "Soy {}, recepcionista virtual: un programa de computadora, no una persona. Puede pedir una persona cuando quiera.",
                persona.name
            )
        }
        Line::WhoIAm => format!("Le habla {}, recepcionista virtual de {}.", persona.name, business.name),
        Line::Recording { recorded: true } => "Esta llamada se graba.".to_owned(),
        Line::Recording { recorded: false } => "Entendido, no se guardará ninguna grabación de esta llamada.".to_owned(),
        Line::OutsideArea => "Lo siento, eso queda fuera de la zona que atendemos.".to_owned(),
        Line::InsideArea => "Sí, vamos allí.".to_owned(),
        Line::WillCallBack { reason } => will_call_back(*reason, occasion),
        Line::OwnerAlerted => "Ya pasé su aviso como urgente, con su número.".to_owned(),
        Line::Connecting => "Un momento, le comunico.".to_owned(),
        Line::NobodyPickedUp => "Lo siento, nadie pudo contestar en este momento.".to_owned(),
        Line::AfterTheTone => "Por favor, deje su mensaje después del tono, con su nombre y su número.".to_owned(),
        Line::MessageTaken => "Gracias, tengo su mensaje.".to_owned(),
        Line::Sorry => "Lo siento, algo falló de nuestro lado.".to_owned(),
        Line::Goodbye => format!("Gracias por llamar a {}. Adiós.", business.name),
    }
}

fn also_es(also: &[crate::masked::Words]) -> String {
    if also.is_empty() {
        return String::new();
    }
    let things: Vec<&str> = also.iter().map(|thing| thing.expose()).collect();
    format!(", y también: {},", things.join(", "))
}

fn not_that_day(date: NaiveDate, why: &WhyNot, now: NaiveDateTime) -> String {
    let day = day_es(date, now.date());
    match why {
        WhyNot::Holiday { name } => format!("Está cerrado {day} por {}.", name.spoken(Language::Es)),
        WhyNot::Closed => format!("Está cerrado {day}."),
        WhyNot::FullDay => format!("Ya no tengo nada {day}."),
        WhyNot::SkippedByClockChange
        | WhyNot::Past
        | WhyNot::RunsPastClosing
        | WhyNot::OffGrid
        | WhyNot::TooSoon
        | WhyNot::BeyondHorizon
        | WhyNot::KeptForEmergencies
        | WhyNot::NobodyDoesIt
        | WhyNot::NobodyWorks
        | WhyNot::Taken => why_words(why),
    }
}

fn because(asked: Asked) -> &'static str {
    if asked == Asked::Postcode {
        "Así sé si vamos a su zona, y el técnico le encuentra."
    } else if matches!(asked, Asked::Address | Asked::SameAddress) {
        "Para que el técnico le encuentre."
    } else if matches!(asked, Asked::Name | Asked::NameOnAppointment) {
        "Para saber de quién es la visita."
    } else if asked == Asked::Phone {
        "Para poder llamarle por la visita."
    } else {
        "Para mandar a la persona adecuada a la hora adecuada."
    }
}

// One piece of a visit after the other.
fn pieced(pieces: &[Piece], now: NaiveDateTime) -> String {
    let spoken = pieces.iter().map(|piece| match piece {
        Piece::Service { service } => service.clone(),
        Piece::Name { name } => name.expose().to_owned(),
        Piece::Place { place: SpokenPlace::Told(address) } => address.expose().to_owned(),
        Piece::Place { place: SpokenPlace::OnFile } => "la dirección que tenemos de usted".to_owned(),
        Piece::Postcode { postcode } => postcode.as_str().to_owned(),
        Piece::Moment { at } => moment_es(*at, now),
        Piece::Day { date } => day_es(*date, now.date()),
        Piece::Clock { time } => clock_es(*time),
        Piece::Phone { phone: number } => phone(number.expose()),
        Piece::Email { email } => email.expose().to_owned(),
    });
    spoken.collect::<Vec<_>>().join(", ")
}

// Asked for at once where the business minds it.
fn with_postcode(occasion: Occasion<'_>) -> &'static str {
    if occasion.business.area.codes.is_empty() { "" } else { ", con el zip" }
}

fn disclose(disclosure: Disclosure, occasion: Occasion<'_>) -> String {
    disclosure::sentence(disclosure, Language::Es).text.replace("{name}", &occasion.business.persona.name)
}

fn greet(returning: Option<&str>, occasion: Occasion<'_>) -> String {
    let business = occasion.business;
    match returning.and_then(|name| name.split_whitespace().next()) {
        Some(name) => format!("Gracias por llamar a {}. Qué gusto, {name}; si es otra persona, dígamelo.", business.name),
        None => format!("Gracias por llamar a {}.", business.name),
    }
}

fn ask(asked: Asked, manner: Manner, occasion: Occasion<'_>) -> String {
    let help = keys(occasion, " También puede oprimir 0 para hablar con una persona.");
    let yes_no = keys(occasion, " Oprima 1 para sí, 2 para no.");
    match (asked, manner) {
        (Asked::Nothing | Asked::HowToHelp, Manner::Plain) => "¿En qué puedo ayudarle?".to_owned(),
        (Asked::Nothing | Asked::HowToHelp, _) => {
            format!("Dígame qué necesita, por ejemplo: {}.{help}", example(occasion.business.trade))
        }
        (Asked::Menu, _) => {
            format!(
                "Puede decir reservar una visita, u horario.{}",
                keys(occasion, " Oprima 1 para reservar, 2 para el horario, 0 para una persona.")
            )
        }
        (Asked::Problem, Manner::Plain) if !occasion.business.trade.goes_out() => "¿Para qué tratamiento le gustaría venir?".to_owned(),
        (Asked::Problem, Manner::Plain) => "¿Qué podemos hacer por usted?".to_owned(),
        (Asked::Problem, _) if !occasion.business.trade.goes_out() => format!("En pocas palabras, ¿para qué le gustaría venir?{help}"),
        (Asked::Problem, _) => format!("En pocas palabras, ¿cuál es el problema?{help}"),
        (Asked::PickService, _) => "¿Qué servicio necesita?".to_owned(),
        (Asked::Name, Manner::Plain) => "¿Me dice su nombre?".to_owned(),
        (Asked::Name, _) => format!("Por favor, diga despacio su nombre y apellido, o deletréelo.{help}"),
        (Asked::Phone, Manner::Plain) => {
            format!("¿A qué número podemos llamarle?{}", keys(occasion, " También puede marcarlo y oprimir la tecla de número."))
        }
        (Asked::Phone, _) => {
            format!("Por favor, dígame los diez dígitos de su número{}.", keys(occasion, ", o márquelos y oprima la tecla de número"))
        }
        (Asked::Address, Manner::Plain) => format!("¿Cuál es la dirección para la visita{}?", with_postcode(occasion)),
        (Asked::Address, _) => format!("Por favor, diga el número de la casa y la calle.{help}"),
        (Asked::Postcode, _) => {
            format!("¿Y cuál es el código postal?{}", keys(occasion, " También puede marcarlo y oprimir la tecla de número."))
        }
        (Asked::SameAddress, _) => format!("¿Es la misma dirección de la última vez?{yes_no}"),
        (Asked::When, Manner::Plain) => "¿Qué día y a qué hora le conviene?".to_owned(),
        (Asked::When, _) => format!("Por favor, diga un día y una hora, por ejemplo el martes a las dos.{help}"),
        (Asked::PickOffer, _) => "¿Cuál de ellas: la primera, la segunda u otro día?".to_owned(),
        (Asked::ReadBack, _) => format!("¿Lo reservo?{yes_no}"),
        (Asked::WhatToChange, _) => "¿Qué cambio: el nombre, la dirección o la hora?".to_owned(),
        (Asked::GotItRight, _) => format!("¿Le entendí bien?{yes_no}"),
        (Asked::DangerNow, _) => format!("¿Está pasando ahora mismo?{yes_no}"),
        (Asked::AfterSafety, Manner::Plain) => format!("Cuando esté a salvo, puedo comunicarle con una persona. ¿Lo hago?{yes_no}"),
        (Asked::AfterSafety, _) => format!(
            "Primero póngase a salvo, por favor. ¿Le comunico con una persona, o hay algo que deba avisar, como la dirección?{}",
            keys(occasion, " Oprima 1 para una persona.")
        ),
        (Asked::NameOnAppointment, _) => "¿A nombre de quién está la cita?".to_owned(),
        (Asked::ConfirmCancel, _) => format!("¿La cancelo?{yes_no}"),
        (Asked::AddToVisit, _) => format!("¿Lo agrego a su visita?{yes_no}"),
        (Asked::Message, _) => "¿Qué mensaje puedo dar?".to_owned(),
        (Asked::AnythingElse, _) => "¿Hay algo más en que pueda ayudarle?".to_owned(),
        (Asked::Voicemail, _) => "Por favor, deje su mensaje después del tono.".to_owned(),
    }
}

fn keys(occasion: Occasion<'_>, words: &'static str) -> &'static str {
    if occasion.keys { words } else { "" }
}

fn numbered<'a>(names: impl Iterator<Item = &'a str>, occasion: Occasion<'_>) -> String {
    let press = if occasion.keys { "oprima" } else { "diga" };
    let items: Vec<String> = names.enumerate().map(|(at, name)| format!("{name}, {press} {}", at + 1)).collect();
    format!("{}.", items.join("; "))
}

fn offer(times: &[String], why_not: Option<&WhyNot>, open: bool, occasion: Occasion<'_>) -> String {
    let why = why_not.map(|why| format!("{} ", why_words(why))).unwrap_or_default();
    match times {
        [only] if open => format!("{why}La primera hora libre es {only}. ¿Le conviene, o prefiere otro día?"),
        [only] => format!("{why}Tengo {only}. ¿Le conviene?{}", keys(occasion, " Oprima 1 para tomarla.")),
        _ => {
            let listed: Vec<String> = times.iter().enumerate().map(|(at, time)| format!("{}: {time}", at + 1)).collect();
            let question = if open { "¿Cuál le conviene, o prefiere otro día?" } else { "¿Cuál le conviene?" };
            format!("{why}Tengo estas horas. {}. {question}", listed.join("; "))
        }
    }
}

fn why_words(why: &WhyNot) -> String {
    match why {
        WhyNot::Closed => "A esa hora está cerrado.".to_owned(),
        WhyNot::Holiday { name } => format!("Ese día está cerrado por {}.", name.spoken(Language::Es)),
        WhyNot::RunsPastClosing => "La visita duraría más allá de la hora de cierre.".to_owned(),
        WhyNot::OffGrid => "A esa hora exacta no puedo.".to_owned(),
        WhyNot::NobodyDoesIt => "Aquí nadie hace ese trabajo.".to_owned(),
        WhyNot::NobodyWorks => "Quien hace ese trabajo no trabaja a esa hora.".to_owned(),
        WhyNot::Past => "Esa hora ya pasó.".to_owned(),
        WhyNot::TooSoon => "Es demasiado pronto para que lleguemos.".to_owned(),
        WhyNot::BeyondHorizon => "Todavía no puedo reservar para tan adelante.".to_owned(),
        WhyNot::Taken => "Esa hora ya está ocupada.".to_owned(),
        WhyNot::FullDay => "Ese día está lleno.".to_owned(),
        WhyNot::KeptForEmergencies => "Esa hora la guardamos para emergencias.".to_owned(),
        WhyNot::SkippedByClockChange => "Esa noche cambia la hora, y esa hora no existe.".to_owned(),
    }
}

fn time_problem(problem: WhenProblem) -> &'static str {
    match problem {
        WhenProblem::Past => "Esa hora ya pasó.",
        WhenProblem::NoSuchDate => "Esa fecha no existe.",
        WhenProblem::SkippedByClockChange => "Esa noche cambia la hora, y esa hora no existe.",
        WhenProblem::TwiceByClockChange => "Esa noche cambia la hora, y esa hora viene dos veces.",
    }
}

// What a caller of this trade may say.
const fn example(trade: Trade) -> &'static str {
    match trade {
        Trade::Plumbing => "tengo una fuga y necesito a alguien mañana",
        Trade::Hvac => "la calefacción no prende y necesito a alguien mañana",
        Trade::Electrical => "un enchufe no funciona y necesito a alguien mañana",
        Trade::Roofing => "el techo gotea y necesito a alguien mañana",
        Trade::Cleaning => "quisiera que limpien mi apartamento el viernes",
        Trade::MedSpa => "quisiera una cita el viernes por la tarde",
    }
}

fn look_only(service: &str, price: Price, trade: Trade) -> String {
    let price = self::price(service, price, trade);
    format!("No lo tengo en nuestra lista con ese nombre y no se lo puedo prometer, pero alguien puede ir a verlo. {price}")
}

fn price(service: &str, price: Price, trade: Trade) -> String {
    match price {
        Price::Fixed { amount } => format!("{service} cuesta {}.", money(amount)),
        Price::Range { low, high } => {
            let depending = if trade.goes_out() { "lo que encontremos" } else { "lo que le convenga" };
            format!("{service} cuesta entre {} y {}, según {depending}.", money(low), money(high))
        }
        Price::From { low } => format!("{service} cuesta desde {}.", money(low)),
        Price::OnQuote if !trade.goes_out() => format!("Para {service} le damos un precio cuando le hayamos visto."),
        Price::OnQuote => format!("Para {service} le damos un precio cuando lo hayamos visto."),
    }
}

fn will_call_back(reason: CallbackReason, occasion: Occasion<'_>) -> String {
    let name = &occasion.business.name;
    if reason == CallbackReason::Danger {
        return format!("{name} ya fue avisado y le devolverá la llamada.");
    }
    if reason == CallbackReason::OutsideArea {
        return format!("Anoté su número por si {name} puede ayudarle de todos modos.");
    }
    format!("Alguien de {name} le devolverá la llamada.")
}
