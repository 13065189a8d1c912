//! Somebody to speak to, word for somebody, money, and what went wrong.

use domain::meaning::Intent::{Billing, Complaint, Human, Message, Question, Repeat, Status};

use super::all;

#[test]
fn human_and_message() {
    all(
        Human,
        &[
            "can I speak to a person",
            "let me talk to a human",
            "I want to talk to someone",
            "representative",
            "agent please",
            "operator",
            "get me a manager",
            "transfer me to the front desk",
            "can you put me through to the office",
            "I'd rather speak with a real person",
            "is there anyone there I can talk to",
            "I don't want to talk to a machine",
            "can I talk to the owner",
            "connect me to a live agent",
            "I need to speak with billing",
            "could I speak to someone else",
            "this robot is useless",
            "reception please",
            "quiero hablar con una persona",
            "páseme con un agente",
            "put me through to your supervisor",
            "I hate talking to a computer",
            "how do I get hold of a human",
        ],
    );
    all(
        Message,
        &[
            "can you take a message",
            "have someone call me back",
            "I missed a call from this number",
            "I'm returning your call",
            "tell the technician I'm running late",
            "please call me back tomorrow",
            "can I leave a message for Joe",
            "ask him to call me",
            "quiero dejar un mensaje",
            "que me llame por favor",
        ],
    );
}

#[test]
fn side_intents() {
    all(
        Status,
        &[
            "when is my appointment",
            "is the technician on his way",
            "what time is my appointment",
            "did my part come in",
            "can you confirm my appointment",
            "is someone still coming today",
            "I'd like to check on the status of my repair",
            "am I still on the schedule for tomorrow",
            "I want to verify my reservation for eight",
            "where is my plumber",
            "¿a qué hora es mi cita?",
            "has my booking been confirmed",
        ],
    );
    all(
        Billing,
        &[
            "I got charged twice",
            "can you email my invoice",
            "I have a question about my bill",
            "I want a refund",
            "can I pay over the phone",
            "necesito una factura",
        ],
    );
    all(
        Complaint,
        &[
            "your technician never showed up",
            "I want to file a complaint",
            "the guy left a huge mess",
            "I'm very unhappy with the service",
            "you fixed it last week and it's broken again",
            "nobody showed up yesterday",
            "estoy muy molesto con el servicio",
        ],
    );
    all(
        Question,
        &[
            "are you licensed and insured",
            "where are you located",
            "do you service Cedar Park",
            "what's your cancellation policy",
            "how long does it take to replace a furnace",
            "what kind of warranty do you have",
            "do you take credit cards",
            "do I need to be home",
            "are you a robot",
            "¿dónde están ubicados?",
            "do you fix tankless heaters",
            "what brands do you carry",
            "does the diner take reservations",
        ],
    );
    all(
        Repeat,
        &[
            "can you repeat that",
            "say that again",
            "what did you say",
            "I didn't hear you",
            "pardon",
            "one more time please",
            "could you speak slower",
            "come again",
            "sorry I missed that",
            "¿puede repetir?",
            "no le entendí",
            "what was that again",
        ],
    );
}

#[test]
fn human_as_it_is_told() {
    all(
        Human,
        &[
            "get me tony please",
            "is robin there",
            "can you put dave on the phone",
            "quit with the robot and give me a person",
            "i'd rather deal with a human being if that's alright",
            "who's in charge there i want to talk to them",
            "i need the office manager",
            "lemme talk to the lady in the office",
            "is there a live body i can speak with",
            "can somebody real pick up",
            "patch me through to dispatch",
            "i'm not talking to a computer",
            "put me on with somebody who knows plumbing",
            "hand me to your boss",
            "i want a supervisor",
            "let me have the owner",
            "quiero que me atienda una persona de verdad",
            "me comunica con el encargado",
            "no quiero hablar con una grabación",
            "pásame a alguien que hable español",
            "get me someone i can actually talk to",
            "is the owner around",
            "operator operator",
            "could i have a word with whoever handles scheduling",
            "i need to speak to robin directly",
            "this isn't working just give me somebody",
            "can you transfer me to a real employee",
            "may i speak with mister alvarez",
            "puedo hablar con el dueño",
            "i'm done with this machine",
            "could you have the missus at the desk pick up",
            "i want whoever owns the place",
            "put your dispatcher on",
            "nope i want to hear a human voice",
            "i need to talk this over with somebody",
            "is there a person i can explain this to",
            "get a tech on the line for me",
            "i'd like to discuss it with one of your plumbers",
            "stop stop just give me a person",
            "dave handles my account is he around",
            "prefiero hablar con alguien",
            "me puede pasar con la señorita que agenda",
            "hay alguien ahí que hable conmigo",
            "i want to speak to a human right now",
            "agent",
            "get somebody on the phone",
            "is this a recording i want a person",
            "let me talk to the guy who came out last time",
            "can i talk to whoever's in charge of billing",
            "you're not getting it let me talk to someone",
            "connect me with customer service",
            "i'd prefer to talk to somebody",
            "i need a real person on the line",
            "is there someone else i can talk to",
            "can you have me speak with a nurse",
            "con un asesor por favor",
            "quiero hablar con una persona real",
            "speak to the manager",
        ],
    );
}

#[test]
fn message_as_it_is_told() {
    all(
        Message,
        &[
            "tell sam the part came in",
            "have the owner call me when he gets a minute",
            "let the tech know the gate code is four four one two",
            "i had a missed call from this number",
            "somebody called me from this number",
            "just returning a call from your office",
            "could you pass a note to robin for me",
            "tell him to use the side door",
            "dígale que me marque por favor",
            "le puede dejar un recado al señor luis",
            "ask dave to give me a ring",
            "can you let them know i'll be ten minutes late",
            "this is deb from ferguson supply your order's ready",
            "just want the office to know the dog is out back",
            "could somebody ring me back this afternoon",
            "please tell robin i loved how it turned out",
            "give dave a message for me",
            "have him call before he heads over",
            "y'all just called me",
            "que le diga a su jefe que ya llegó el material",
            "have the scheduler phone my husband",
            "please have the technician call me",
            "tell robin i said thank you",
            "can you let my tech know the side gate is unlocked",
            "i'm returning miguel's call",
            "would you pass that on to him",
            "i got a text saying to call this number",
            "que me hable cuando pueda",
        ],
    );
}

#[test]
fn billing_as_it_is_told() {
    all(
        Billing,
        &[
            "i got charged two times",
            "where do i send my check",
            "i need a copy of my invoice",
            "can i pay my bill over the phone",
            "there's a charge on my card i don't recognize",
            "i still haven't gotten my refund",
            "how much do i owe you",
            "me cobraron de más",
            "necesito pagar mi cuenta",
            "my invoice is wrong",
            "do you take venmo for the balance",
            "the receipt you emailed has the wrong amount",
            "why was i charged for a second trip",
            "my statement doesn't match what he told me",
            "can i give you my card number to settle up",
            "who do i make the check out to",
            "i want to pay my bill",
            "i got a bill i don't understand",
            "can i get a receipt",
            "how do i pay",
            "did my payment go through",
            "quiero pagar mi factura",
        ],
    );
}

#[test]
fn complaint_as_it_is_told() {
    all(
        Complaint,
        &[
            "your guy was rude to my wife",
            "nobody showed up yesterday",
            "he was a no show",
            "it's still broken after you fixed it",
            "you guys did a terrible job on my roof",
            "i'm very upset about how this was handled",
            "the tech left a mess in my garage",
            "y'all scratched my floor",
            "i've been waiting all day and nobody came",
            "el trabajo quedó mal",
            "nunca llegó el técnico",
            "this is the third time i've called about the same thing",
            "there's a dent in my wall thanks to your crew",
            "it's worse now than before y'all came",
            "your installer left my gate open and the dog got out",
            "i paid you people and it still doesn't work",
            "this is ridiculous i've called three times",
            "me dejaron plantado",
            "i want to complain",
            "the guy never called me back",
            "i'm not happy with the work",
            "it broke again already",
            "he was two hours late and didn't even say sorry",
            "your people ruined my carpet",
            "estoy muy molesta nadie vino",
        ],
    );
}
