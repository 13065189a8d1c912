//! Another time, or nobody after all.

use domain::meaning::Intent::{Cancel, Reschedule};

use super::all;

#[test]
fn reschedule_and_cancel() {
    all(
        Reschedule,
        &[
            "I need to reschedule",
            "can I move my appointment to friday",
            "could we push it back an hour",
            "I have to change the time of my appointment",
            "something came up can we do a different day",
            "can we switch my appointment to next week",
            "I'd like to change my reservation to eight people",
            "can you bump my slot to the afternoon",
            "any chance we could make it thursday instead",
            "I need to postpone tomorrow's visit",
            "is there any way to move that to monday",
            "please modify my booking",
            "I can't make it tuesday can we do another day",
            "I want to change the date of my booking",
            "can you delay my reservation by an hour",
            "I'm booked for nine but I need a later time",
            "let's change it to wednesday",
            "need to push my estimate to next month",
            "necesito cambiar mi cita",
            "puedo mover la cita para el viernes",
            "quiero reprogramar",
        ],
    );
    all(
        Cancel,
        &[
            "cancel my appointment",
            "I want to cancel",
            "please cancel the visit for tomorrow",
            "I need to call off the appointment",
            "we don't need you to come anymore",
            "I no longer need the appointment",
            "we found another plumber so you can cancel it",
            "I won't be able to make it to my appointment",
            "drop my reservation for tonight",
            "go ahead and cancel that booking",
            "I'd like you to cancel our dinner reservation",
            "how do I cancel my booking",
            "I won't be coming in today",
            "he doesn't need his reservation any more",
            "take me off the schedule",
            "scratch my appointment on monday",
            "necesito cancelar mi cita",
            "cancele la visita por favor",
            "I have a slot tomorrow at ten and I need to cancel it",
            "we decided to go with someone else, cancel the estimate",
        ],
    );
}

#[test]
fn reschedule_as_it_is_told() {
    all(
        Reschedule,
        &[
            "hey can y'all bump me from tuesday to thursday",
            "i'm going to need to push my appointment out a couple weeks",
            "i won't be home when he's supposed to come can we find another time",
            "my kid's sick so tomorrow's not gonna work could we do next week instead",
            "is there any way to come at two rather than ten",
            "i've got y'all coming at nine but i need it to be after lunch",
            "that time you gave me doesn't work anymore",
            "got called in to work so i can't be there friday what about saturday",
            "could the guy come an hour later than planned",
            "any earlier slot than the one i've got",
            "i'd like to slide my botox to the following week",
            "do y'all have anything sooner than the one on the twelfth",
            "i'm supposed to see robin at four but i'm running behind can i come at five",
            "we need to pick a new day for the water heater install",
            "can we flip my appointment to the morning instead",
            "i double booked myself on wednesday can you put me on another day",
            "se me complicó el martes podemos dejarlo para otro día",
            "quiero mover mi cita a la próxima semana",
            "me pueden cambiar la hora de la visita",
            "no voy a estar en casa mañana pueden venir el sábado mejor",
            "my appointment's monday but i'll be out of town do you have the week after",
            "i need a different day for my drain cleaning",
            "i hate to do this but i have to change the day he's coming",
            "i'm gonna miss my ten o'clock can i get a later one",
            "can the technician come tomorrow instead of today",
            "let's hold off till after thanksgiving on that tune up i've got scheduled",
            "would it be a problem to do my appointment a day earlier",
            "i'm on for the sixth and something's come up how's the ninth",
        ],
    );
}

#[test]
fn cancel_as_it_is_told() {
    all(
        Cancel,
        &[
            "you can take me off the list for thursday",
            "i'm not gonna need y'all after all",
            "we got it fixed so no need to come",
            "my husband took care of it so you don't have to send anyone",
            "hey i gotta back out of my appointment tomorrow",
            "go ahead and scratch us for monday",
            "i decided against the filler so i won't be in",
            "we're going with another company so cancel the estimate",
            "tell the tech not to come it started working again",
            "the toilet fixed itself don't worry about sending somebody",
            "i've changed my mind about the appointment",
            "please kill the appointment under mueller",
            "i can't afford it right now so i'm gonna have to call it off",
            "nevermind about the guy coming out we don't need him",
            "no longer need the service call",
            "ya no necesito que vengan",
            "quiero cancelar lo del viernes",
            "ya se arregló así que no hace falta que manden a nadie",
            "siempre no voy a ir a la cita de mañana",
            "my landlord is handling it so forget about wednesday",
            "i booked with y'all but found somebody cheaper so i'm out",
            "i'd like to drop my two o'clock",
            "can you wipe my appointment off the schedule",
            "we moved so we won't be needing the maintenance visit",
            "pull my name off the schedule please",
            "i have to bail on my massage this afternoon",
            "sorry but we're gonna skip the tune up this year take it off",
        ],
    );
}
