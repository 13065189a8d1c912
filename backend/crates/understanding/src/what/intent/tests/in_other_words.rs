//! Wishes in other words than the plain ones, and words near them that wish for something else.

use domain::meaning::Intent::{
    self, Billing, Book, Cancel, Complaint, Hours, Human, Message, Other, Pricing, Question, Repeat, Reschedule, Status,
};

use super::{all, wants};

fn none(intent: Intent, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().filter(|text| wants(text).first() == Some(&intent)).collect();
    assert!(wrong.is_empty(), "should not be {intent:?}: {wrong:#?}");
}

#[test]
fn animals_and_rooms_in_trouble_want_somebody() {
    all(
        Book,
        &[
            "there's something living in my attic",
            "we're hearing scratching in the walls at night",
            "we've got wasps by the front door",
            "it smells musty every time the air kicks on",
            "the upstairs never warms up",
            "i can hear water running but everything's off",
            "ice maker quit on me again",
            "the outside spigot's been running and i can't get it shut",
        ],
    );
}

#[test]
fn somebody_is_wanted_without_a_trouble() {
    all(
        Book,
        &[
            "need someone friday morning",
            "any chance of somebody today",
            "looking for somebody to mow",
            "y'all got time for a small job this week",
            "would like to try microneedling",
            "who do i get out here for that",
            "i'd like to become a patient",
        ],
    );
}

#[test]
fn another_time_is_wished_for_in_passing() {
    all(
        Reschedule,
        &[
            "need to resched",
            "running an hour late can he still come",
            "i'm not gonna be home at ten, is there something in the evening",
            "doctor put me on antibiotics so the facial's gonna have to wait",
            "don't send the electrician tuesday send him thursday",
            "can't do noon, one?",
            "i'm the nine o'clock, i'm gonna need the eleven if you still have it",
            "hey it's about my two thirty, i'm not gonna make it, what else is open this week",
            "my boy broke his arm at practice, we need to reschedule",
            "tell the crew we need one more day before they start",
            "me equivoqué de día era el jueves no el miércoles",
            "no puedo mañana, ¿tiene el sábado?",
            "cámbiemela para otro horario",
            "could you all come a day early",
            "my wife made it for the third, we want the sixth",
            "the plumber's supposed to be here monday but the vanity isn't in yet",
            "en vez de las diez puede ser a las dos",
        ],
    );
    none(
        Reschedule,
        &[
            "saturday the 28th would be best",
            "can you come later today",
            "we can't wait till tomorrow for heat",
            "my toilet moved when i sat on it",
            "do i get a break if i do two rooms instead of one",
            "need a roofer monday or tuesday if you've got one",
            "tengo una cita el jueves pero se me olvidó a qué hora",
        ],
    );
}

#[test]
fn nobody_is_wanted_any_more_in_passing() {
    all(
        Cancel,
        &[
            "i want off the maintenance plan",
            "mejor cancélelo",
            "you had me down for laser next week i'd like to drop that",
            "my dad's gonna do it",
            "insurance won't cover it so we're not gonna do it",
            "i'm good on the service call, thanks though",
            "my roommate already called someone",
            "my request for a quote from last week, please take that back",
            "dígale al técnico que no venga",
            "we shan't require the crew after all",
        ],
    );
    none(
        Cancel,
        &[
            "my dishwasher won't hold water anymore",
            "my brother fixed it last year and now it's leaking again",
            "our gate needs a latch, any day you've got somebody",
            "you all do fences, don't you, so we'd like to go ahead with ours",
            "i don't want to lose my appointment",
        ],
    );
}

#[test]
fn hours_and_prices_are_asked_for_round_about() {
    all(
        Hours,
        &[
            "when's the earliest i can get someone on the phone",
            "is monday a holiday for you all",
            "what's your saturday like",
            "van a trabajar el primero de enero",
            "a qué hora se van",
            "si paso a las seis todavía los encuentro",
            "what time is the place unlocked in the morning",
        ],
    );
    all(
        Pricing,
        &[
            "what would you charge to put in a ceiling fan",
            "i'm shopping around for a furnace",
            "i need numbers before i decide anything",
            "before you send anybody what's it cost just to walk in the door",
            "another outfit said nine hundred for a faucet, is that a fair price",
            "do i save anything if i do both arms",
            "a cómo la unidad",
        ],
    );
    none(
        Pricing,
        &[
            "it's about seven hundred feet from the road",
            "my appointment is at ten right",
            "it's been three weeks and the fan still won't spin",
        ],
    );
    none(Hours, &["is the fourteenth still open", "my gate's stuck closed"]);
}

#[test]
fn a_person_is_asked_for_in_any_tone() {
    all(
        Human,
        &[
            "está el dueño",
            "is renee in, she did my paperwork",
            "stop, person",
            "i need to run something by a person",
            "con quién puedo hablar de una garantía",
            "hook me up with somebody that can make decisions",
            "lemme holler at the big boss",
        ],
    );
    none(
        Human,
        &[
            "i disconnected the hose and it still drips",
            "put me with the same technician for a tune up",
            "i want a person to come install my tv",
        ],
    );
}

#[test]
fn what_is_under_way_is_asked_after() {
    all(
        Status,
        &[
            "has anybody ordered my compressor yet",
            "did the city sign off on the inspection",
            "what window did you give me",
            "when will my estimate be ready",
            "am i your next stop",
            "i found a tag on my door that says sorry we missed you",
            "no me acuerdo para qué día es mi cita",
            "mi cita es a las tres o a las cuatro",
            "todavía no llega nadie",
            "it's three and i haven't seen nobody",
        ],
    );
    none(Status, &["i'd like to get on the schedule", "i got a note on my door from the city about my sewer"]);
}

#[test]
fn words_of_the_desk_in_other_words() {
    all(
        Message,
        &[
            "podría dejarle un recado al señor ramos",
            "someone at this number rang me this morning",
            "my lockbox code is now seven seven two one",
        ],
    );
    all(Billing, &["when's my payment due", "my credit card changed", "i already paid this"]);
    all(Complaint, &["your helper ran over our mailbox", "your helper tracked mud across my rug"]);
    all(Question, &["can i go to the gym after botox", "do you offer a warranty on the work", "how often should i change my filter"]);
    none(Complaint, &["my old plumber never came back", "my tenant left a mess", "would it be rude to ask for a different day"]);
    none(Message, &["i want to know if you do roofs", "i need my gate code changed"]);
    none(Repeat, &["they never get it so get me a lady on the phone", "i can't get it to light"]);
    none(Other, &["weather stripping on my door is shot", "change my furnace filter please"]);
}

#[test]
fn what_only_sounds_like_a_wish_is_none() {
    none(Reschedule, &["i want my dishwasher moved to the other wall", "i'll hold for a person", "i'd like to set up a new appointment"]);
    none(Cancel, &["somebody needs to pull my permit", "any cancellations before mine", "the deck boards won't stay down anymore"]);
    none(Hours, &["the shed won't stay closed", "my office is open till six so come before then", "the side gate gets locked at night"]);
    none(Pricing, &["i don't care what it costs just get someone here"]);
    none(Complaint, &["my wife tried to fix it and made it worse", "my neighbor's rude about the fence"]);
    none(Status, &["i need my permit pulled", "my compressor is broken"]);
}

#[test]
fn the_wish_by_its_own_word_goes_before_the_reason() {
    all(
        Cancel,
        &["my mother's in the hospital so just cancel it and we'll call back later", "i'm stuck out of state, cancel the later one too"],
    );
    all(
        Reschedule,
        &[
            "take me off wednesday and put me on friday",
            "is the tenth still open, i'd like that better than the ninth",
            "can i get that moved up",
        ],
    );
    all(Human, &["i'd rather wait for a person", "necesito una persona", "not you, a person", "quiero que me pase con un humano"]);
    all(Hours, &["what time you open tomorrow", "is today a holiday", "hours on saturday"]);
}
