//! The receptionist's English.

use chrono::{NaiveDate, NaiveDateTime};

use super::{
    Occasion,
    spoken::{clock_en, day_en, moment_en, money, phone},
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

/// One line in English.
pub(super) fn say(line: &Line, occasion: Occasion<'_>) -> String {
    let business = occasion.business;
    let persona = &business.persona;
    let now = occasion.local_now();
    match line {
        Line::Disclose { disclosure } => disclose(*disclosure, occasion),
        Line::Greet { returning } => greet(returning.as_ref().map(|name| name.expose()), occasion),
        Line::Ask { asked, manner } => ask(*asked, *manner, occasion),
        Line::NothingHeard => "I did not hear anything.".to_owned(),
        Line::NotUnderstood => "Sorry, I did not get that.".to_owned(),
        Line::ReadBackChange { pieces } => {
            format!("Thank you, I changed that: {}. Shall I book it?{}", pieced(pieces, now), keys(occasion, " Press 1 for yes, 2 for no."))
        }
        Line::GotItRight { pieces } => {
            format!("Did I get that right: {}?{}", pieced(pieces, now), keys(occasion, " Press 1 for yes, 2 for no."))
        }
        Line::AskNameAndPlace => {
            format!("May I have your name, and the address for the visit{}?", with_postcode(occasion))
        }
        Line::MoveReadBack { at } => {
            format!("That would be {} instead. Shall I move it?{}", moment_en(*at, now), keys(occasion, " Press 1 for yes, 2 for no."))
        }
        Line::LeftAtThat { nothing_booked: true } => "All right, then I book nothing.".to_owned(),
        Line::LeftAtThat { nothing_booked: false } => "All right, we leave it at that.".to_owned(),
        Line::GotThat => "Thank you, I have that.".to_owned(),
        Line::ShallIAdd { at } => format!(
            "You have a visit {}. Shall I put that under it, so that it is seen to at the same time?{}",
            moment_en(*at, now),
            keys(occasion, " Press 1 for yes, 2 for no.")
        ),
        Line::NotYou => "My mistake, sorry about that.".to_owned(),
        Line::PickService { names } => {
            format!("Which of these is it? {}", numbered(names.iter().map(String::as_str), occasion))
        }
        Line::Offer { times, why_not, open } => {
            let spoken: Vec<String> = times.iter().map(|at| moment_en(*at, now)).collect();
            offer(&spoken, why_not.as_ref(), *open, occasion)
        }
        Line::TakenMeanwhile => "I am sorry, somebody has just taken that time.".to_owned(),
        Line::NothingBetter => "There is nothing else in that direction.".to_owned(),
        Line::NoTimeFree => "I have no free time there, I am sorry.".to_owned(),
        Line::ReadBack { service, also, name, place, at, phone: other } => {
            let also = also_en(also);
            let place = match place {
                Some(SpokenPlace::Told(address)) => format!(" at {}", address.expose()),
                Some(SpokenPlace::OnFile) => " at the address we have for you".to_owned(),
                None => String::new(),
            };
            let reach = other.as_ref().map(|number| format!(" We would reach you at {}.", phone(number.expose()))).unwrap_or_default();
            format!(
                "Let me read that back: {service}{also} for {}{place}, {}.{reach} Is that right, and shall I book it?{}",
                name.expose(),
                moment_en(*at, now),
                keys(occasion, " Press 1 for yes, 2 for no.")
            )
        }
        Line::SecondNoted { second } => {
            format!(
                "I book one thing at a time. I have noted the {} too, so that the team can see whether it fits into the same visit.",
                second.expose()
            )
        }
        Line::Booked { at, preparation, text } => {
            let text = if *text { " You will get a text with the details." } else { "" };
            let preparation = if preparation.is_empty() { String::new() } else { format!(" {preparation}") };
            format!("You are booked: {}.{text}{preparation}", moment_en(*at, now))
        }
        Line::Moved { at } => format!("Done, your appointment is now {}.", moment_en(*at, now)),
        Line::YourAppointment { at } => format!("I have your appointment {}.", moment_en(*at, now)),
        Line::Cancelled { at } => format!("Your appointment {} is cancelled.", moment_en(*at, now)),
        Line::CancelledAlready => "That is done, it is cancelled.".to_owned(),
        Line::Kept => "All right, it stays as it is.".to_owned(),
        Line::NoAppointment => "I find no coming appointment under this number and that name.".to_owned(),
        Line::TimeProblem { problem } => time_problem(*problem).to_owned(),
        Line::Hours { open_now, only_now } => super::hours::say_en(*open_now, *only_now, occasion),
        Line::Price { service, price } => self::price(service, *price, business.trade),
        Line::HoursOn { date } => super::hours::day_words_en(*date, occasion),
        Line::NotThatDay { date, why } => not_that_day(*date, why, now),
        Line::ClosesAt { time } => format!("We close at {}.", clock_en(*time)),
        Line::WhichOffer { count: 1 } => "Does that suit you, or would you like another day?".to_owned(),
        Line::WhichOffer { count } => format!("Which of the {} suits you, or would you like another day?", small(*count)),
        Line::EarliestIs { at } => format!("The earliest visit I have is {}.", moment_en(*at, now)),
        Line::ThatIs { at } => format!("That is {}.", moment_en(*at, now)),
        Line::WhoComes { technician: Some(name) } => format!("That would be {}.", name.expose()),
        Line::WhoComes { technician: None } => "I can tell you who comes once we have picked a time.".to_owned(),
        Line::Preparation { words } => words.clone(),
        Line::WeDo { service } => format!("Yes, we do that: {service}. Shall I find you a time?"),
        Line::NotListed { general: Some((service, price)) } => {
            format!("{} Shall I find you a time?", look_only(service, *price, business.trade))
        }
        Line::LookOnly { service, price } => look_only(service, *price, business.trade),
        Line::NotListed { general: None } => "I do not have that on our list, so I cannot promise it.".to_owned(),
        Line::Because { asked } => because(*asked).to_owned(),
        Line::IHearYou => "Yes, I can hear you.".to_owned(),
        Line::OurServices { names } => format!("This is what we do: {}.", names.join(", ")),
        Line::QuestionNoted => format!("That I cannot tell you from here; I have noted your question for {}.", business.name),
        Line::Noted if business.trade.goes_out() => "I have noted that for the technician.".to_owned(),
        Line::Noted => "I have noted that for your visit.".to_owned(),
        Line::AddedToVisit { at } => format!("I have added that to your visit {}.", moment_en(*at, now)),
        Line::AddWhat => "Of course. What should I add?".to_owned(),
        Line::TakeYourTime => "Of course, take your time.".to_owned(),
        Line::StillHere => "No hurry, I am still here.".to_owned(),
        Line::MissedCall => {
            format!(
                "That may have been somebody from {}. I do not know what it was about, but I can pass on that you called. What may I tell them?",
                business.name
            )
        }
        Line::WrongNumber => format!("No problem, this is {}.", business.name),
        Line::SorryForThat => "I am very sorry about that.".to_owned(),
        Line::AnythingToAdd { person: true } => {
            "What else should I put in the message? Or say connect me, and I ring somebody now.".to_owned()
        }
        Line::AnythingToAdd { person: false } => "What else should I put in the message?".to_owned(),
        Line::OnlyTheseLanguages => "Lo siento, aquí solo hablo inglés. I am sorry, I only speak English here.".to_owned(),
        Line::AreaByPostcode => "I can tell you by the zip code. Which one is it?".to_owned(),
        Line::PersonOnCall => "If it cannot wait, say connect me, and I ring the person on call right now.".to_owned(),
        Line::AlarmNow => format!(
            "Is the alarm sounding again and again right now, or does anybody feel unwell?{}",
            keys(occasion, " Press 1 for yes, 2 for no.")
        ),
        Line::PriceOfWhat => "I can tell you the price of a service. Which one do you need?".to_owned(),
        Line::Location => format!("We are at {}.", business.place),
        Line::IAmVirtual => {
            format!("I am {}, a {}: a computer program, not a person. You can ask for a person at any time.", persona.name, persona.role)
        }
        Line::WhoIAm => format!("This is {}, the {} of {}.", persona.name, persona.role, business.name),
        Line::Recording { recorded: true } => "This call is recorded.".to_owned(),
        Line::Recording { recorded: false } => "Understood, no recording will be kept of this call.".to_owned(),
        Line::OutsideArea => "I am sorry, that is outside the area we serve.".to_owned(),
        Line::InsideArea => "Yes, we come there.".to_owned(),
        Line::WillCallBack { reason } => will_call_back(*reason, occasion),
        Line::OwnerAlerted => "I have passed this on as urgent, with your number.".to_owned(),
        Line::Connecting => "One moment, I am connecting you.".to_owned(),
        Line::NobodyPickedUp => "I am sorry, nobody could pick up just now.".to_owned(),
        Line::AfterTheTone => "Please leave your message after the tone, with your name and number.".to_owned(),
        Line::MessageTaken => "Thank you, I have your message.".to_owned(),
        Line::Sorry => "I am sorry, something went wrong on our side.".to_owned(),
        Line::Goodbye => format!("Thank you for calling {}. Goodbye.", business.name),
    }
}

fn also_en(also: &[crate::masked::Words]) -> String {
    if also.is_empty() {
        return String::new();
    }
    let things: Vec<String> = also.iter().map(|thing| format!("the {}", thing.expose())).collect();
    format!(", and {} too,", things.join(" and "))
}

fn small(count: usize) -> String {
    match count {
        2 => "two".to_owned(),
        3 => "three".to_owned(),
        4 => "four".to_owned(),
        count => count.to_string(),
    }
}

fn not_that_day(date: NaiveDate, why: &WhyNot, now: NaiveDateTime) -> String {
    let day = day_en(date, now.date());
    match why {
        WhyNot::Holiday { name } => format!("We are closed {day} for {}.", name.spoken(Language::En)),
        WhyNot::Closed => format!("We are closed {day}."),
        WhyNot::FullDay => format!("I have nothing left {day}."),
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
        "It tells me whether we come to you, and helps the technician find you."
    } else if matches!(asked, Asked::Address | Asked::SameAddress) {
        "So that the technician finds you."
    } else if matches!(asked, Asked::Name | Asked::NameOnAppointment) {
        "So that we know whose visit it is."
    } else if asked == Asked::Phone {
        "So that we can reach you about the visit."
    } else {
        "So that we send the right person at the right time."
    }
}

// One piece of a visit after the other.
fn pieced(pieces: &[Piece], now: NaiveDateTime) -> String {
    let spoken = pieces.iter().map(|piece| match piece {
        Piece::Service { service } => service.clone(),
        Piece::Name { name } => name.expose().to_owned(),
        Piece::Place { place: SpokenPlace::Told(address) } => address.expose().to_owned(),
        Piece::Place { place: SpokenPlace::OnFile } => "the address we have for you".to_owned(),
        Piece::Postcode { postcode } => postcode.as_str().to_owned(),
        Piece::Moment { at } => moment_en(*at, now),
        Piece::Day { date } => day_en(*date, now.date()),
        Piece::Clock { time } => clock_en(*time),
        Piece::Phone { phone: number } => phone(number.expose()),
        Piece::Email { email } => email.expose().to_owned(),
    });
    spoken.collect::<Vec<_>>().join(", ")
}

// Asked for at once where the business minds it.
fn with_postcode(occasion: Occasion<'_>) -> &'static str {
    if occasion.business.area.codes.is_empty() { "" } else { " with the zip" }
}

fn disclose(disclosure: Disclosure, occasion: Occasion<'_>) -> String {
    let persona = &occasion.business.persona;
    disclosure::sentence(disclosure, Language::En).text.replace("{name}", &persona.name).replace("{role}", &persona.role)
}

fn greet(returning: Option<&str>, occasion: Occasion<'_>) -> String {
    let business = occasion.business;
    match (returning.map(first_name), &business.persona.greeting) {
        (Some(name), _) => format!("Thank you for calling {}. Welcome back, {name}; if you are somebody else, just say so.", business.name),
        (None, Some(own)) => own.clone(),
        (None, None) => format!("Thank you for calling {}.", business.name),
    }
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

fn ask(asked: Asked, manner: Manner, occasion: Occasion<'_>) -> String {
    let help = keys(occasion, " You can also press 0 for a person.");
    match (asked, manner) {
        (Asked::Nothing | Asked::HowToHelp, Manner::Plain) => "How can I help you today?".to_owned(),
        (Asked::Nothing | Asked::HowToHelp, _) => {
            format!("Tell me what you need, for example: {}.{help}", example(occasion.business.trade))
        }
        (Asked::Menu, _) => {
            format!("You can say book a visit, or opening hours.{}", keys(occasion, " Press 1 to book, 2 for our hours, 0 for a person."))
        }
        (Asked::Problem, Manner::Plain) if !occasion.business.trade.goes_out() => {
            "Which treatment would you like to come in for?".to_owned()
        }
        (Asked::Problem, Manner::Plain) => "What can we do for you?".to_owned(),
        (Asked::Problem, _) if !occasion.business.trade.goes_out() => format!("In a few words, what would you like to come in for?{help}"),
        (Asked::Problem, _) => format!("In a few words, what is the problem?{help}"),
        (Asked::PickService, _) => "Which service do you need?".to_owned(),
        (Asked::Name, Manner::Plain) => "May I have your name?".to_owned(),
        (Asked::Name, _) => format!("Please say your first and last name slowly, or spell it.{help}"),
        (Asked::Phone, Manner::Plain) => {
            format!("What number can we reach you at?{}", keys(occasion, " You can also type it and press pound."))
        }
        (Asked::Phone, _) => format!("Please give me the ten digits of your number{}.", keys(occasion, ", or type them and press pound")),
        (Asked::Address, Manner::Plain) => format!("What is the address for the visit{}?", with_postcode(occasion)),
        (Asked::Address, _) => format!("Please say the house number and the street, for example 1 2 3 Main Street.{help}"),
        (Asked::Postcode, _) => format!("And what is the zip code there?{}", keys(occasion, " You can also type it and press pound.")),
        (Asked::SameAddress, _) => format!("Is it the same address as last time?{}", keys(occasion, " Press 1 for yes, 2 for no.")),
        (Asked::When, Manner::Plain) => "What day and time would suit you?".to_owned(),
        (Asked::When, _) => format!("Please say a day and a time, for example Tuesday at two.{help}"),
        (Asked::PickOffer, _) => "Which one of them: the first, the second, or another day?".to_owned(),
        (Asked::ReadBack, _) => format!("Shall I book it?{}", keys(occasion, " Press 1 for yes, 2 for no.")),
        (Asked::WhatToChange, _) => "What should I change: the name, the address, or the time?".to_owned(),
        (Asked::GotItRight, _) => format!("Did I get that right?{}", keys(occasion, " Press 1 for yes, 2 for no.")),
        (Asked::DangerNow, _) => format!("Is this happening right now?{}", keys(occasion, " Press 1 for yes, 2 for no.")),
        (Asked::AfterSafety, Manner::Plain) => {
            format!("Once you are safe, I can connect you with a person. Shall I?{}", keys(occasion, " Press 1 for yes, 2 for no."))
        }
        (Asked::AfterSafety, _) => format!(
            "Please get to safety first. Shall I connect you with a person, or is there anything I should pass on, such as the address?{}",
            keys(occasion, " Press 1 for a person.")
        ),
        (Asked::NameOnAppointment, _) => "Under what name is the appointment?".to_owned(),
        (Asked::ConfirmCancel, _) => format!("Shall I cancel it?{}", keys(occasion, " Press 1 for yes, 2 for no.")),
        (Asked::AddToVisit, _) => format!("Shall I put that under your visit?{}", keys(occasion, " Press 1 for yes, 2 for no.")),
        (Asked::Message, _) => "What message may I pass on?".to_owned(),
        (Asked::AnythingElse, _) => "Is there anything else I can do for you?".to_owned(),
        (Asked::Voicemail, _) => "Please leave your message after the tone.".to_owned(),
    }
}

fn keys(occasion: Occasion<'_>, words: &'static str) -> &'static str {
    if occasion.keys { words } else { "" }
}

fn numbered<'a>(names: impl Iterator<Item = &'a str>, occasion: Occasion<'_>) -> String {
    let press = if occasion.keys { "press" } else { "say" };
    let items: Vec<String> = names.enumerate().map(|(at, name)| format!("for {name}, {press} {}", at + 1)).collect();
    let mut sentence = items.join("; ");
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    format!("{sentence}.")
}

fn offer(times: &[String], why_not: Option<&WhyNot>, open: bool, occasion: Occasion<'_>) -> String {
    let why = why_not.map(|why| format!("{} ", why_words(why))).unwrap_or_default();
    match times {
        [only] if open => format!("{why}The first free time is {only}. Does that suit you, or would you like another day?"),
        [only] => format!("{why}I have {only}. Does that suit you?{}", keys(occasion, " Press 1 to take it.")),
        _ => {
            let listed: Vec<String> = times.iter().enumerate().map(|(at, time)| format!("{}: {time}", at + 1)).collect();
            let question = if open { "Which one suits you, or would you like another day?" } else { "Which one suits you?" };
            format!("{why}I have these times. {}. {question}", listed.join("; "))
        }
    }
}

fn why_words(why: &WhyNot) -> String {
    match why {
        WhyNot::Closed => "We are closed then.".to_owned(),
        WhyNot::Holiday { name } => format!("We are closed that day for {}.", name.spoken(Language::En)),
        WhyNot::RunsPastClosing => "The visit would last past our closing time.".to_owned(),
        WhyNot::OffGrid => "I cannot start at exactly that time.".to_owned(),
        WhyNot::NobodyDoesIt => "Nobody here does that work.".to_owned(),
        WhyNot::NobodyWorks => "Nobody who does that works then.".to_owned(),
        WhyNot::Past => "That time has already passed.".to_owned(),
        WhyNot::TooSoon => "That is too soon for us to be there.".to_owned(),
        WhyNot::BeyondHorizon => "I cannot book that far ahead yet.".to_owned(),
        WhyNot::Taken => "That time is already taken.".to_owned(),
        WhyNot::FullDay => "That day is full.".to_owned(),
        WhyNot::KeptForEmergencies => "We keep that time for emergencies.".to_owned(),
        WhyNot::SkippedByClockChange => "The clocks change that night, so that time does not exist.".to_owned(),
    }
}

fn time_problem(problem: WhenProblem) -> &'static str {
    match problem {
        WhenProblem::Past => "That time has already passed.",
        WhenProblem::NoSuchDate => "There is no such date.",
        WhenProblem::SkippedByClockChange => "The clocks change that night, so that time does not exist.",
        WhenProblem::TwiceByClockChange => "The clocks change that night, so that hour comes twice.",
    }
}

// What a caller of this trade may say.
const fn example(trade: Trade) -> &'static str {
    match trade {
        Trade::Plumbing => "I have a leak and need somebody tomorrow",
        Trade::Hvac => "my heating does not come on and I need somebody tomorrow",
        Trade::Electrical => "an outlet does not work and I need somebody tomorrow",
        Trade::Roofing => "my roof leaks and I need somebody tomorrow",
        Trade::Cleaning => "I would like my apartment cleaned on Friday",
        Trade::MedSpa => "I would like an appointment on Friday afternoon",
    }
}

fn look_only(service: &str, price: Price, trade: Trade) -> String {
    let price = self::price(service, price, trade);
    format!("I do not have that on our list by name, so I cannot promise it, but somebody can come and look. {price}")
}

fn price(service: &str, price: Price, trade: Trade) -> String {
    match price {
        Price::Fixed { amount } => format!("{service} is {}.", money(amount)),
        Price::Range { low, high } => {
            let depending = if trade.goes_out() { "what we find" } else { "what suits you" };
            format!("{service} is between {} and {}, depending on {depending}.", money(low), money(high))
        }
        Price::From { low } => format!("{service} starts at {}.", money(low)),
        Price::OnQuote if !trade.goes_out() => format!("For {service} we give you a price once we have seen you."),
        Price::OnQuote => format!("For {service} we give you a price once we have seen it."),
    }
}

fn will_call_back(reason: CallbackReason, occasion: Occasion<'_>) -> String {
    let name = &occasion.business.name;
    if reason == CallbackReason::Danger {
        return format!("{name} has been alerted and will call you back.");
    }
    if reason == CallbackReason::OutsideArea {
        return format!("I noted your number in case {name} can still help.");
    }
    format!("Somebody from {name} will call you back.")
}
