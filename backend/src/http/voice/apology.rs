//! What a caller hears when we fail: an apology and a way to a person, even with the database gone.
//! Each process remembers, for the numbers that it serves, the little that this takes.

use std::time::Duration;

use domain::{business::profile::Business, language::Language, phone::E164};
use moka::sync::Cache;

use super::{
    render::{LONGEST_MESSAGE, recording_told, tag},
    twiml::{Document, Say, Verb},
};

/// Numbers remembered at once.
const NUMBERS: u64 = 10_000;
/// How long the person on call is rung.
const RING: Duration = Duration::from_secs(25);
/// A voice that the carrier always has.
const PLAIN_VOICE: &str = "Polly.Joanna-Neural";

/// The little that an apology takes.
#[derive(Clone, Debug)]
struct LastKnown {
    name: String,
    language: Language,
    voice: String,
    on_call: Option<E164>,
}

/// The last known of every number that this process serves.
#[derive(Clone, Debug)]
pub struct Apologies {
    known: Cache<E164, LastKnown>,
}

impl Default for Apologies {
    fn default() -> Self {
        Self { known: Cache::new(NUMBERS) }
    }
}

impl Apologies {
    /// Remembers a business by its number.
    pub fn remember(&self, ours: &E164, business: &Business) {
        let language = business.first_language();
        let voice = match language {
            Language::En => business.persona.voice_en.clone(),
            Language::Es => business.persona.voice_es.clone(),
        };
        let known = LastKnown { name: business.name.clone(), language, voice, on_call: business.on_call.clone() };
        self.known.insert(ours.clone(), known);
    }

    /// An apology on this number, and the way on: the person on call where one is known, else a request to call again.
    #[must_use]
    pub fn apologise(&self, ours: Option<&E164>) -> Document {
        let known = ours.and_then(|ours| self.known.get(ours).map(|known| (ours, known)));
        let Some((ours, known)) = known else {
            return Document::new().then(say(NOBODY_KNOWN, Language::En, PLAIN_VOICE)).then(Verb::Hangup);
        };
        match &known.on_call {
            Some(on_call) => Document::new().then(say(connecting(known.language), known.language, &known.voice)).then(Verb::Dial {
                number: on_call.as_str().to_owned(),
                shown: ours.as_str().to_owned(),
                ring: RING,
                action: "/twilio/voice/fallback?after=transfer".to_owned(),
            }),
            None => leave_a_message(&known, ours),
        }
    }

    /// What comes next when the person on call did not pick up either.
    #[must_use]
    pub fn take_message(&self, ours: Option<&E164>) -> Document {
        match ours.and_then(|ours| Some((ours, self.known.get(ours)?))) {
            Some((ours, known)) => leave_a_message(&known, ours),
            None => self.give_up(ours),
        }
    }

    /// The last words, when the message after the tone is over.
    #[must_use]
    pub fn give_up(&self, ours: Option<&E164>) -> Document {
        match ours.and_then(|ours| self.known.get(ours)) {
            Some(known) => Document::new().then(say(&goodbye(&known), known.language, &known.voice)).then(Verb::Hangup),
            None => Document::new().then(say(NOBODY_KNOWN, Language::En, PLAIN_VOICE)).then(Verb::Hangup),
        }
    }

    /// A few words while the answer is being made.
    #[must_use]
    pub fn one_moment(&self, ours: Option<&E164>, path: &str) -> Document {
        let known = ours.and_then(|ours| self.known.get(ours));
        let language = known.as_ref().map_or(Language::En, |known| known.language);
        let voice = known.map_or_else(|| PLAIN_VOICE.to_owned(), |known| known.voice);
        let words = match language {
            Language::En => "One moment, please.",
            Language::Es => "Un momento, por favor.",
        };
        Document::new().then(say(words, language, &voice)).then(Verb::Redirect(path.to_owned()))
    }
}

/// What is said on a number that belongs to nobody.
#[must_use]
pub fn not_in_service() -> Document {
    let words = "This number is not in service. Please check the number and call again. Goodbye.";
    Document::new().then(say(words, Language::En, PLAIN_VOICE)).then(Verb::Hangup)
}

/// What a caller hears who calls far more often than a person does.
#[must_use]
pub fn too_many_calls() -> Document {
    let words = "We have had many calls from this number just now. Please try again in a few minutes. Goodbye.";
    Document::new().then(say(words, Language::En, PLAIN_VOICE)).then(Verb::Hangup)
}

const NOBODY_KNOWN: &str = "I am sorry, something went wrong on our side. If anybody is in danger, please call 911. Otherwise please call again in a few minutes. Goodbye.";

fn connecting(language: Language) -> &'static str {
    match language {
        Language::En => {
            "I am sorry, something went wrong on our side. If anybody is in danger, please hang up and call 911. One moment, I am connecting you with a person."
        }
        Language::Es => {
            "Lo siento, algo falló de nuestro lado. Si alguien está en peligro, cuelgue y llame al 911. Un momento, le comunico con una persona."
        }
    }
}

// The recording is announced to us when it is finished; by then the store may be back, or the report is kept until it is.
fn leave_a_message(known: &LastKnown, ours: &E164) -> Document {
    let words = match known.language {
        Language::En => format!(
            "I am sorry, something went wrong on our side at {}. If anybody is in danger, please hang up and call 911. Otherwise please leave your name, your number and what you need after the tone, and somebody will call you back.",
            known.name
        ),
        Language::Es => format!(
            "Lo siento, algo falló de nuestro lado en {}. Si alguien está en peligro, cuelgue y llame al 911. Si no, deje su nombre, su número y lo que necesita después del tono, y le devolveremos la llamada.",
            known.name
        ),
    };
    Document::new().then(say(&words, known.language, &known.voice)).then(Verb::Record {
        action: "/twilio/voice/fallback?after=message".to_owned(),
        status_callback: recording_told(ours),
        longest: LONGEST_MESSAGE,
    })
}

fn goodbye(known: &LastKnown) -> String {
    match known.language {
        Language::En => format!("Thank you for calling {}. Somebody will call you back. Goodbye.", known.name),
        Language::Es => format!("Gracias por llamar a {}. Le devolveremos la llamada. Adiós.", known.name),
    }
}

fn say(words: &str, language: Language, voice: &str) -> Verb {
    Verb::Say(Say { words: words.to_owned(), voice: voice.to_owned(), language: tag(language) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_number_still_gets_an_apology_and_a_way_on() {
        let apology = Apologies::default().apologise(E164::parse("+19135550100").ok().as_ref()).render();
        assert!(apology.contains("sorry") && apology.contains("911") && apology.contains("<Hangup/>"));
    }
}
