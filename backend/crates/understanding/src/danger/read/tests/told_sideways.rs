//! Dangers that are told sideways: by a number on a box, by who went down, by what a hand did, by what was left in a car. Beside each,
//! the stories, wishes and figures of speech that only sound alike.

use domain::meaning::Urgency::{LifeSafety, Routine, Urgent};

use super::all_are;

#[test]
fn air_and_gas_by_what_a_box_says_and_who_left() {
    all_are(
        LifeSafety,
        &[
            "this beeping contraption in the hall reads sixty seven and the cat's acting funny",
            "the carbon deal says one ten and climbing",
            "the alarm thing went off and my roommate went down like a sack of potatoes",
            "la cosa esa de la pared marca noventa y no deja de chillar",
            "my sister turned around and left and told us not to flip any switches",
            "somebody backed their trailer into the meter and it's whistling like a teapot",
            "put soapy water on the connection behind the stove and it foamed up like crazy",
            "dejamos prendida la hornilla sin flama y huele feísimo",
            "everyone's eyes are watering, the refrigerator guy punctured a line",
        ],
    );
    all_are(
        Routine,
        &[
            "the thermostat thing beeps and says seventy two",
            "the detector says replace by twenty thirty on the back",
            "what do I do if I ever smell gas",
            "we smelled gas at the station while filling up, anyway I need a faucet put in",
        ],
    );
}

#[test]
fn current_fire_and_wires_by_what_a_hand_did() {
    all_are(
        LifeSafety,
        &[
            "I touched the breaker panel and had to snatch my hand away",
            "felt it clear up to my shoulder when I reached for the light chain",
            "he's hung up on the pole and he's shaking",
            "mi cuñado se quedó pegado a la reja eléctrica",
            "the line that feeds our house came down on the swing set",
            "squirrels got in the attic and something's popping and flickering up there",
            "the upstairs toilet is leaking down into the fuse box",
            "the flood's up past the outlets and the freezer's humming",
            "a lamp fell over onto the bed and there's a brown hole that's still glowing",
            "the exhaust fan is puffing out dark smoky stuff",
            "sale lumbre del contacto",
        ],
    );
    all_are(
        Routine,
        &[
            "can you zap these spider veins on my legs",
            "this is Sparky from Lightning Supply, your order is in",
            "it's not like the house is on fire, I just want a new tap",
            "our sales are on fire this quarter and we need a second line",
            "can you run a new wire from the panel to the garage",
            "my niece got shocked in an elevator once so I want the wiring checked",
        ],
    );
}

#[test]
fn people_held_struck_and_changed() {
    all_are(
        LifeSafety,
        &[
            "the keys are on the seat and my three month old is in the back",
            "se me cerró la camioneta con el niño adentro",
            "my granddaughter locked herself in the bathroom and the bath's running over",
            "one of the workers climbed down in the manhole and he stopped answering",
            "the garage door came off and pinned my husband",
            "a tree came through the roof and my husband's under it",
            "the garbage truck clipped the corner of my house and the wall's bowed in",
            "she's on the kitchen floor talking gibberish",
            "rodó por las escaleras y le sale sangre de la cabeza",
            "got filler in my nose this morning and the tip's gone white and cold",
            "ever since the shots in my forehead I'm seeing two of everything",
        ],
    );
    all_are(
        Routine,
        &[
            "my nephew got locked in a bathroom once so I want handles that open from outside",
            "my dad's boiler blew up when he was a kid so he wants ours checked",
            "it bangs like there's a man up there with a hammer, any day but Friday",
            "the tenant isn't answering, did your guy finish",
            "I can't get up there anymore so I need the gutters cleaned",
            "does botox make your eyelid droop",
        ],
    );
}

#[test]
fn damage_by_what_it_does_to_the_day() {
    all_are(
        Urgent,
        &[
            "our loading dock gate is jammed shut and two trucks can't get out",
            "I let a waitress go last night and she never gave the keys back",
            "someone drove through the front of my shop and there's a big hole in the wall",
            "my stairlift died and dad can't get down, he's in a wheelchair",
            "half the lights are super bright and the other half dim",
            "the fans quit in the chicken house and it's a hundred degrees",
            "it was only a drip before, now the valve broke off in my hand and it's shooting",
            "la cámara fría no enfría y tengo mil dólares de mariscos",
            "no sale ni gota de agua",
        ],
    );
    all_are(
        Routine,
        &[
            "the toilet runs all night and I've had it with jiggling the handle",
            "I'm standing in an inch of water by the end of my shower",
            "is Dave still coming or did you send someone else",
            "your tech left mud all over my carpet",
            "I keep locking myself out so I want a keypad",
            "let's say my sewer backs up on a Sunday, what do you charge",
            "could a tree limb fall on the house, I want it trimmed",
        ],
    );
}

#[test]
fn hurt_and_shut_in_wherever_it_happens() {
    all_are(
        LifeSafety,
        &[
            "my cousin's down the well",
            "the sitter locked herself out and my infant's in the tub",
            "my hand locked onto the drill for a second, couldn't let go",
            "the door came halfway down and it's pinning my boy's leg",
            "he's burning up and not sweating anymore, the a c's been out since Monday",
            "pool chemicals got mixed and there's a yellow cloud",
            "the nitrous tank is leaking at the dental office",
            "there's a stranger in my garage",
            "mi chiquito se metió en la secadora y no puede salir",
            "la pared se está ladeando para el cuarto de los niños",
            "el agua ya tapó los contactos y sigue la luz prendida",
        ],
    );
    all_are(
        Routine,
        &[
            "hay alguien los domingos en la oficina",
            "my electrician fell through so I need a new one",
            "the truck drove right over my husband's tomatoes",
            "that quote knocked me on my butt",
            "can't breathe, that's how busy we are",
            "the city's shutting the water off tomorrow, will that affect my visit",
            "the radiator hisses a bit like always and needs bleeding",
        ],
    );
}

#[test]
fn danger_told_late_and_calmly() {
    all_are(
        LifeSafety,
        &[
            "last time it was the breaker, this time there's smoke",
            "we already had the gas guy out last month and he said it's fine but it stinks again tonight",
            "it's not the toilet like I said, it's water coming out of the light switch",
            "no no it isn't the alarm battery, it reads sixty and my wife's got a headache",
            "the plumber fixed the leak but now the outlet under the sink buzzes and it's wet",
            "I was going to ask for a quote but the porch roof is coming down right now",
            "ya no es la gotera, ahora el techo se está cayendo",
            "something hit one of our guys in the head",
            "the sawdust bag in my shop is glowing red",
        ],
    );
    all_are(
        Urgent,
        &[
            "the power came back for everyone but us",
            "house is fifty one and dropping",
            "our fish tank busted and it's gone through to downstairs",
        ],
    );
    all_are(
        Routine,
        &[
            "do wires in old houses catch fire a lot",
            "my mom worries the old furnace leaks carbon monoxide so we want it tested in the fall",
            "a guy at church lost his house to a dryer fire, so vent cleaning please",
            "vi un video de un boiler que explotó, hacen revisión",
            "we had sewage in the basement but a crew cleaned it, I want a camera quote",
            "paint over a smoke stain",
            "price to fix a sagging deck",
        ],
    );
}

#[test]
fn what_is_wrapped_bitten_and_about_to_fall() {
    all_are(
        LifeSafety,
        &[
            "the blind cord is wrapped around her neck and she's not moving anymore",
            "my helper sniffed the drain opener and he can't see straight",
            "la marquesina está por caerse",
            "my fiance's leg is under the motorcycle and I can't lift it",
            "cheek filler Friday, now it's blotchy and cold",
        ],
    );
    all_are(
        Routine,
        &[
            "someone with a bat logo on his shirt came by, was that your guy",
            "any day, well school lets out at noon that week",
            "we need a deadbolt that won't throw looked at",
        ],
    );
}
