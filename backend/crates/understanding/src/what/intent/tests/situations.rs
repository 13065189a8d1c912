//! Wants that are told instead of asked for: what happened to a visit, what was done to the house, what has not come, who is to know.

use domain::meaning::Intent::{Billing, Book, Cancel, Complaint, Message, Pricing, Reschedule, Status};

use super::{all, wants};

#[test]
fn who_clashes_with_a_visit_moves_it() {
    all(
        Reschedule,
        &[
            "the painter's thursday and the drywall won't be up by then so next week would be kinder to us",
            "they want me back in the office tuesday and that's the day you're coming",
            "eight in the morning is rough on me could it be closer to eleven",
            "if somebody bails on you i'll take their morning",
            "the forecast says sleet and your roofers are on for thursday",
            "i know i've changed this once already but the twelfth isn't gonna fly either",
            "we'll be at the lake the weekend you gave us",
            "take us off the fourth and put us somewhere in late april",
            "i've come down with something and i'm supposed to see the doctor tuesday",
            "hold the painters off another week",
            "he's coming at one o'clock can he come at three",
            "don't start till the power company is done",
            "any day other than monday for the tune up you set",
            "se me olvidó la cita de hoy me dan otra",
            "my mother in law arrives the night you're waxing our floors",
            "i don't want to lose my place but i can't do the sixteenth",
            "your email says the fifth i need the twenty fifth",
            "la visita de las nueve podría ser a mediodía",
            "the sitter bailed on me for tonight's appointment",
            "me toca trabajar el día que van a venir",
            "you're coming at two but the nurse comes at two",
            "the appointment i made for my dad clashes with his cardiologist",
            "seven to nine doesn't do me any good i leave at six",
            "let's leave the sealing till it warms up",
            "tengo un compromiso, ¿a las seis se podría?",
            "our permit didn't come through so we can't have you start monday",
            "i told you the twentieth but i had the wrong month",
            "can we kick the deck visit down the road a couple of weeks",
            "el día que me dieron no me queda, trabajo",
            "quedamos en el sábado pero tengo bautizo, pásemelo al lunes",
        ],
    );
}

#[test]
fn who_has_no_use_for_a_visit_gives_it_up() {
    all(
        Cancel,
        &[
            "you can let the nine o'clock go i got it running",
            "the tuesday thing is dead i got a cheaper fella",
            "my uncle rewired it so your electrician can stay home",
            "stop your driver before he heads over",
            "hand my slot to somebody else",
            "no point in you driving all this way",
            "forget i called about the deck",
            "we're not keeping the appointment",
            "i'd like to stop getting my lawn treated",
            "decidimos no hacerlo",
            "scratch her two o'clock",
            "quiero darme de baja",
            "we had a change of heart about the deck",
            "can you unbook me",
            "please take her out of your system for the ninth",
            "you're set to come grind a stump that's already gone",
            "i want that plan undone",
            "the hoa voted it down so no fence",
            "make my four o'clock go away",
            "i won't be there thursday and i don't want another day",
            "ya me salió más barato con otro",
            "they got the sink going so no visit needed",
            "don't roll the truck we found the valve",
            "i don't want it put off i want it gone off your list",
            "vendimos la casa entonces la visita del martes ya no aplica",
        ],
    );
}

#[test]
fn a_wish_for_a_visit_moves_and_gives_up_none() {
    for text in [
        "the toilet won't stop running and i've got guests coming friday",
        "we just moved to a new house and the disposal doesn't work",
        "it has to be a saturday i need my dryer vent cleaned",
        "the door sticks so bad we can't get through it",
        "can you make the appointment for next monday",
        "the porch light won't come on",
    ] {
        assert_eq!(wants(text).first(), Some(&Book), "{text}");
    }
}

#[test]
fn what_our_people_did_is_complained_of() {
    all(
        Complaint,
        &[
            "the gate was perfectly straight till your boys hung it",
            "your plumber left the cans from his lunch in my sink",
            "they tracked red clay over my white rug and didn't even say a word",
            "i'm still finding drywall dust all over my cereal since your crew was here",
            "el técnico que mandaron llegó con malos modos",
            "the shed you put up leans already",
            "i told him not to touch the thermostat and he did it anyway",
            "your painter used the wrong brush and argued with me",
            "third time you've moved my install on us",
        ],
    );
    for text in ["my gate is crooked and drags on the driveway", "there's mud all over my driveway can you pressure wash it"] {
        assert_eq!(wants(text).first(), Some(&Book), "{text}");
    }
}

#[test]
fn what_has_not_come_is_asked_after() {
    all(
        Status,
        &[
            "did the panel ever get its final",
            "did the county ever call you back about my variance",
            "how far along are they on my mother's bathroom",
            "what time am i supposed to be standing there",
            "i sent you the photos and then nothing",
            "when do i get my saw back",
            "has the wall been patched at the rental",
            "is it the third or the fourth you're doing the drains",
            "¿cuándo me van a traer el calentón?",
            "where do things stand with the insurance",
            "when's the dumpster getting picked up",
            "quiero saber en qué va mi pedido",
        ],
    );
    assert_eq!(wants("nothing comes out of the tap and then it sputters").first(), Some(&Book));
}

#[test]
fn who_is_to_know_is_a_message() {
    all(
        Message,
        &[
            "let whoever's coming know the dog bites",
            "put in the notes that the alarm code is on the fridge",
            "she needs to know before she gets here that i'm allergic to latex",
            "leave word with the owner that we loved the work",
        ],
    );
    assert_eq!(wants("we need to know somebody can fix the boiler before friday").first(), Some(&Book));
}

#[test]
fn a_sum_on_a_card_and_a_paper_are_bills() {
    all(
        Billing,
        &[
            "there's a sixty on my statement i can't place",
            "why's there a twenty dollar fee on this",
            "he told me it was covered and here's a bill for seventy dollars",
            "necesito que me manden el recibo de marzo",
        ],
    );
}

#[test]
fn the_one_that_is_pointed_at_is_nothing_booked() {
    for text in ["I'll go with this one", "fourteen birch court, the one with the green door", "did you cancel me or am I still on"] {
        let wants = wants(text);
        assert!(!wants.contains(&Reschedule) && !wants.contains(&Cancel), "{text} -> {wants:?}");
    }
}

#[test]
fn what_a_utility_bills_is_no_bill_of_ours() {
    assert!(!wants("my electric bill doubled since march").contains(&Billing));
    assert!(wants("my last bill doubled since march").contains(&Billing));
}

#[test]
fn what_stands_on_a_house_has_no_price() {
    assert!(!wants("we close on the house in march").contains(&Pricing));
    assert!(wants("is the estimate on the house").contains(&Pricing));
}
