//! Sentences of the rows that tell of damage under way and of doors, heat, power and water that fail, by the row's name.

use super::Told;

pub(super) const URGENT: &[Told] = &[
    ("burst pipe", &["a pipe burst", "we have a busted water line", "the washer hose popped off", "se reventó una tubería"]),
    (
        "water everywhere",
        &[
            "water is gushing from the wall",
            "there's water all over the kitchen",
            "water's coming through the ceiling",
            "it's leaking into the basement",
            "water everywhere, the water is everywhere",
        ],
    ),
    ("flooded", &["my kitchen is flooded", "the bathroom is flooding", "se inundó la cocina"]),
    (
        "ceiling dripping",
        &["the ceiling is dripping", "water is leaking from the ceiling", "my carpet is soaked", "water running down the wall"],
    ),
    (
        "water will not stop",
        &["the faucet won't shut off", "I can't shut off the water", "the tub won't stop running", "no puedo cerrar el agua"],
    ),
    (
        "tank leaking",
        &["my water heater is leaking", "there's a puddle under the boiler, boiler is leaking", "el calentador está goteando"],
    ),
    ("bad leak", &["I have a major leak", "the sink is leaking really bad", "my roof is leaking", "we're emptying buckets of water"]),
    ("standing water", &["there are three inches of water in the basement", "the water is rising"]),
    ("overflowing", &["my toilet is overflowing", "the washing machine overflowed", "se desbordó el inodoro, el inodoro se desborda"]),
    ("sump pump failed", &["my sump pump quit", "the sump pump isn't working and it's raining"]),
    ("frozen pipe", &["the pipes under the trailer are frozen", "se congelaron los tubos de la cocina"]),
    (
        "no water",
        &[
            "we have no water",
            "there is not a single drop of water here",
            "the water's been off since morning",
            "nothing comes out of the faucets",
            "no tenemos agua",
            "my well pump died",
        ],
    ),
    ("no hot water and somebody vulnerable", &["no hot water and I have a newborn"]),
    (
        "sewage",
        &[
            "sewage is coming up in the tub",
            "raw sewage in the yard",
            "the sewer is backing up",
            "salen aguas negras, el drenaje está saliendo",
        ],
    ),
    (
        "drains backing up",
        &["all the drains are backing up", "water comes up in the shower when we flush", "the toilet is backing up into the tub"],
    ),
    ("no toilet works", &["none of the toilets will flush, the toilets won't flush", "our only toilet is clogged"]),
    ("septic trouble", &["the septic tank is overflowing", "my septic alarm went on"]),
    ("no heat", &["no heat and we have a baby", "the furnace died and my grandmother is here", "no hay calefacción y hace mucho frío"]),
    (
        "heating broken and cold",
        &["the heater isn't working and it's freezing", "my house is freezing", "the boiler stopped working and it is 20 degrees out"],
    ),
    (
        "no cooling in the heat",
        &["the AC died and it's 101 degrees", "no air conditioning and my elderly father is here", "no sirve el aire y hace mucho calor"],
    ),
    (
        "food or medicine warming",
        &["our walk in cooler is not cooling", "the freezer died and I'm losing all the food", "my insulin is in the fridge and it's warm"],
    ),
    ("power out", &["we have no power", "my power is out", "we lost electricity", "se fue la luz", "the whole house went dark"]),
    ("breaker with food or medicine", &["the breaker won't reset and the freezer is on it"]),
    ("machine that keeps somebody alive", &["the power went out and my husband is on oxygen"]),
    ("intruder", &["someone is breaking in", "there's somebody trying to get in my house"]),
    (
        "locked out",
        &[
            "I'm locked out",
            "I locked my keys in the car",
            "we're locked out of the house",
            "I can't get into my apartment",
            "me quedé afuera, me quedé sin llaves",
        ],
    ),
    (
        "door will not lock",
        &[
            "my front door won't lock",
            "the back door frame is bent and it will not shut",
            "the window is shattered",
            "can you board up a window",
            "la puerta no cierra",
        ],
    ),
    ("garage door open", &["the garage door is stuck open", "my garage door won't close and I have to leave town"]),
    ("break-in", &["we had a break in", "somebody broke into my store", "we got robbed, they kicked the door in", "se metieron a robar"]),
    ("locks changed at once", &["I need my locks changed tonight", "my ex has a key to the house"]),
    ("fire protection out of order", &["the fire panel downstairs says trouble", "the marshal wants a fire watch until it is back on"]),
];
