//! Danger that comes before what is wanted.

use domain::meaning::Intent::{Book, Cancel, Emergency};

use super::{all, wants};

#[test]
fn danger_is_an_emergency() {
    all(
        Emergency,
        &[
            "I smell gas",
            "my basement is flooding can someone come today",
            "a pipe burst",
            "this is an emergency",
            "there's smoke coming from the outlet I want to cancel my appointment",
        ],
    );
    assert_eq!(wants("cancel my visit, the power's been out"), [Cancel, Emergency]);
    assert_eq!(wants("we lost power can you send an electrician"), [Book, Emergency]);
}

#[test]
fn emergency_as_it_is_told() {
    all(
        Emergency,
        &[
            "my basement's got two inches of water and it's rising",
            "there's smoke coming out of the breaker box",
            "toilet's overflowing and i can't get it to stop",
            "the carbon monoxide thing is going off and we all have headaches",
            "i can hear gas hissing by the stove",
            "a tree just came through my roof and it's pouring",
            "water's pouring through the light fixture",
            "sewage is all over my basement floor",
            "huele mucho a gas en toda la casa",
            "hay humo saliendo del enchufe",
            "no heat and it's eight degrees outside with a newborn in the house",
            "pipe busted in the attic and it's raining in my bedroom",
            "somebody kicked my front door in and it won't lock",
            "my dad's on oxygen and the power's out",
            "main line broke and water is shooting up in the street",
            "el agua está saliendo por todos lados no la puedo cerrar",
            "the ceiling's bowing and water is dripping through the light",
            "we've got sparks jumping out of the panel",
            "it smells like gas real strong by the dryer",
            "there's a live wire down in my yard",
            "i can't shut the water off and it's running down the stairs",
            "my mom passed out and the detector is screaming",
            "hay chispas saliendo de la caja de los breakers",
            "se está inundando toda la casa",
            "help there's a fire in my kitchen",
            "my kid is locked in the bathroom and there's water coming under the door",
            "gas smell in the whole house",
            "a pipe exploded and it's pouring into my living room",
            "i got zapped by the washer and my arm is numb",
            "mi casa se está inundando",
            "poop water is coming up out of my shower",
            "the heat's out it's ten below and my grandma's here",
            "my carbon monoxide thing says ninety and i feel sick",
            "the neighbors smell gas coming from my house",
            "there's a waterfall coming through my kitchen ceiling",
            "the outlet's on fire",
            "water heater busted and it's flooding the garage",
            "sewage everywhere please hurry",
        ],
    );
}
