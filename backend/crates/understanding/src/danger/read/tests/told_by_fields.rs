//! Sentences of the rows that are put together from lexical fields, by the row's name.

use super::Told;

pub(super) const SCENES: &[Told] = &[
    ("body held fast", &["my finger is wedged between the rollers", "we can't get it out, his foot is jammed", "traigo el dedo prensado"]),
    (
        "crushed under a weight",
        &["a shelf tipped over and it landed on my sister's foot", "the fridge rolled back on him", "le cayó el gabinete en el pie"],
    ),
    (
        "shut in and no way out",
        &["my aunt is in the pantry and the latch broke", "the waiter got locked in the walk in and the door won't budge"],
    ),
    ("held in a tight spot", &["your helper is down in the crawlspace and he's wedged", "the boy climbed in the culvert and he's stuck"]),
    ("corrosive on the body", &["lye splashed on both arms", "some muriatic got into his eyes", "me cayó cloro en la cara"]),
    ("scalded", &["boiling soup spilled all down her leg", "the steam hit his neck"]),
    ("skin coming off", &["the skin on my palm is peeling away in strips"]),
    (
        "open wound",
        &["his glove is wound up in the rollers and he's in it", "sheet metal sliced her palm wide open", "his wrist went into the mower"],
    ),
    ("down and not answering", &["my uncle is on the garage floor and he won't talk", "mi abuelo está tirado en el piso y no responde"]),
    ("fallen into water", &["my grandson just fell in the well", "mi hermana se cayó al aljibe"]),
    ("fainting", &["the cashier keeps blacking out", "se desmayó mi hermana"]),
    ("short of breath", &["it's hard to breathe in here", "le cuesta respirar"]),
    ("swallowed poison", &["the toddler swallowed some of the drain cleaner", "el niño se tomó el cloro"]),
    ("throat closing", &["my tongue is getting really thick", "se me hincha la lengua"]),
    ("sight lost after a treatment", &["ever since the filler my left eye has gone dark"]),
    ("weak after a treatment", &["I had dysport on Monday and now I can barely swallow"]),
    ("flesh changed after a treatment", &["my cheek is mottled and sore where she put the filler"]),
    (
        "structure bent and moving",
        &["the porch roof is sagging and it creaks", "the balcony shifted when we walked out there", "la losa está pandeada y truena"],
    ),
    (
        "gas by its sound",
        &["the oven line got bumped and there's a psst sound from the hose", "somebody nicked the yellow tubing out back"],
    ),
    ("gas by its stench", &["rotten egg stink down by the boiler", "huevo podrido junto al calentador"]),
    ("something hit while digging", &["we were trenching and cut something and the dirt is hissing"]),
    (
        "sick by something that burns",
        &["i feel better when i leave and worse by the boiler", "we're all woozy and the kerosene heater's been on since noon"],
    ),
    ("sick by something that beeps", &["that gadget by the stairs keeps beeping and I've got a splitting headache"]),
    ("choking on what was poured", &["I mixed two cleaners and I can't stop coughing"]),
    (
        "sickening smell",
        &[
            "the smell by the vent is overpowering",
            "there's a stench and my parrot keeled over",
            "there's a strange smell in the hall and it's making us gag",
        ],
    ),
    ("everybody got out", &["I got the kids out and we're in the car", "we called 911 already", "evacuamos la tienda"]),
    ("haze indoors", &["you can hardly see across the dining room"]),
    ("vessel about to burst", &["the expansion tank is bulging and shaking"]),
    ("something caught", &["the drapes are singed and smoldering"]),
    ("battery swelling", &["the scooter battery is puffing up"]),
    ("wires too hot", &["that extension cord gets so hot you can't hold it"]),
    ("wires cooked", &["there are black streaks around the switch"]),
    ("wires crackling", &["the meter is sizzling"]),
    ("hot wall that sounds", &["the wall by the stairs is warm and something is popping in there"]),
    ("light where there is none", &["there's a blue glow inside the breaker box"]),
    ("water by wires", &["rain is dripping onto the power strip", "the cords are underwater"]),
    (
        "current felt",
        &[
            "whenever I touch the washer I get a little jolt",
            "al tocar la regadera siento hormigueo y corriente, cada vez que toco la llave",
        ],
    ),
    ("spray that cannot be shut off", &["the angle stop is frozen and it's leaking hard", "it's gushing and we've used every towel"]),
    ("keys in a running car", &["my keys are in the truck and it's running"]),
    ("what is flushed comes back", &["every flush comes up in the bathtub", "se regresó el drenaje"]),
    ("nothing from any tap", &["not a drop from any faucet"]),
    ("cold store without power", &["the chest freezer is dead and it's full of venison"]),
    ("cooler blowing hot", &["the condenser is only blowing warm and my grandmother is ninety one"]),
    ("roof torn open before rain", &["the shingles tore off and more rain is due"]),
    ("place that cannot be shut", &["I can't lock up the store", "the storefront glass got kicked in"]),
    ("outside without keys", &["I forgot my keys and it's raining"]),
];
