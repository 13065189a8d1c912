//! Sentences of the rows that tell of danger to life, and of what comes close to it, by the row's name.

use super::Told;

pub(super) const LIFE: &[Told] = &[
    (
        "gas smell",
        &[
            "I smell gas can you come over",
            "I smell gas",
            "there's a strong smell of propane in the garage",
            "gas smell in my basement",
            "it smells like gas when the dryer runs",
            "huele a gas en la cocina",
            "hay olor a gas",
        ],
    ),
    (
        "rotten egg smell",
        &[
            "there is a weird odor down in the crawl space, more or less like bad eggs",
            "it smells like rotten eggs by the stove",
            "there's a rotten egg smell in the utility room",
            "a sulfur smell? I smell sulfur in the hall",
        ],
    ),
    (
        "gas leak",
        &[
            "I have a gas leak",
            "I think gas is leaking",
            "the gas line is leaking behind the range",
            "propane is escaping from the tank",
            "hay una fuga de gas",
            "my gas stove is leaking",
        ],
    ),
    (
        "gas line hit",
        &["we hit the gas line with a shovel", "I backed into the gas meter", "the contractor cut a gas pipe", "the gas line snapped"],
    ),
    ("gas hissing", &["I hear hissing by the gas meter", "the meter outside is hissing"]),
    ("gas will not shut off", &["the gas won't shut off", "I can't turn off the gas", "my gas stove will not turn off"]),
    (
        "co alarm",
        &[
            "my carbon monoxide alarm is going off",
            "the CO detector keeps beeping",
            "the c o alarm went off an hour ago",
            "suena la alarma de monóxido",
        ],
    ),
    (
        "alarm that no new battery stills",
        &["the alarm in the hall won't stop and I swapped in a fresh battery", "la alarma no deja de sonar y le puse pilas nuevas"],
    ),
    ("co alarm chirping", &["my carbon monoxide alarm keeps chirping", "there's a chirp from the CO detector"]),
    ("stink by a burner", &["the pilot went out and it stinks in here", "the oven gives off a skunky smell"]),
    ("co reading", &["the co detector is showing 70", "carbon monoxide monitor says 120 parts"]),
    (
        "carbon monoxide in the house",
        &[
            "the fire department found high carbon monoxide levels",
            "there's carbon monoxide coming from the heater",
            "I think we have carbon monoxide poisoning",
            "the inspector found carbon monoxide in the house and we turned the gas off",
        ],
    ),
    (
        "shut down for what it gives off",
        &["they red tagged my furnace for what's coming out of it", "the utility guy condemned the boiler and left"],
    ),
    ("sick near a burner", &["my kids got dizzy after the heater came on", "I feel nauseous every time the furnace runs"]),
    ("everybody sick", &["we all have headaches", "the whole family is feeling sick and dizzy"]),
    ("engine indoors", &["we have the generator running inside the garage"]),
    (
        "on fire",
        &[
            "my outlet is on fire",
            "the dryer caught fire",
            "there's a fire in my kitchen",
            "flames are coming out of the panel",
            "the garage is burning",
            "se está quemando la casa",
        ],
    ),
    ("fire put out", &["we had a small fire last night and put it out", "we had a fire in the kitchen yesterday"]),
    ("explosion", &["the water heater exploded", "I think the boiler is about to blow up"]),
    ("boiler over pressure", &["steam is shooting out of my water heater", "the water heater tank is bulging"]),
    (
        "smoke",
        &[
            "there's smoke coming from the vent",
            "I see smoke",
            "my furnace is smoking",
            "the room is full of smoke",
            "sale humo del enchufe",
        ],
    ),
    (
        "burning smell",
        &["I smell something burning", "there's a burning smell from the attic", "it smells like melting plastic", "huele a quemado"],
    ),
    ("smoke alarm sounding", &["my smoke alarm keeps going off and I don't know why", "the smoke detector is blaring"]),
    ("sparks", &["sparks are flying out of the breaker box", "the switch sparked", "my panel is arcing", "salen chispas del contacto"]),
    (
        "burning outlet",
        &["the plug is melted", "outlet is scorched and hot", "the panel is buzzing and really hot", "I hear crackling in the outlet"],
    ),
    ("hot outlet", &["the outlet feels hot", "my breaker box is warm to touch, the breaker is really warm"]),
    (
        "outlet popped",
        &["I heard a loud pop from the outlet", "there's a black mark on the socket", "something went bang in the breaker panel"],
    ),
    ("buzzing panel", &["my breaker panel is buzzing", "there's a buzzing coming from the outlet"]),
    (
        "bare wires",
        &[
            "there are exposed wires in the wall",
            "a squirrel chewed and now bare wires are showing",
            "wires hanging out of the ceiling, they're exposed",
        ],
    ),
    (
        "shocked",
        &[
            "I got shocked by the washer",
            "my husband was electrocuted",
            "I get a shock every time I touch the faucet",
            "el contacto me da toques",
            "my hands tingle when I touch the shower, a tingling in the water",
        ],
    ),
    (
        "down after a touch",
        &[
            "my son grabbed the fridge handle and he's on the floor",
            "she's lying on the ground, she touched the fence charger",
            "my uncle touched the transformer and fell on the ground",
            "the helper grabbed a live wire and is on the floor",
            "mi papa toco el enchufe y quedo tirado en el suelo",
        ],
    ),
    (
        "line down",
        &[
            "a power line fell in my yard",
            "there's a downed power line",
            "the tree is on the power lines",
            "wires are down across the driveway",
        ],
    ),
    (
        "water on electricity",
        &[
            "water is dripping on the outlet",
            "the breaker panel is wet",
            "water's coming through the light fixture",
            "the basement flooded and water is up to the outlets",
            "cae agua sobre el enchufe, agua cayendo en el enchufe",
        ],
    ),
    (
        "trapped",
        &[
            "my son is trapped under the door",
            "someone is stuck in the elevator",
            "my hand is stuck in the garbage disposal",
            "the baby is locked in the car",
            "mi hijo está atrapado",
        ],
    ),
    (
        "hurt",
        &[
            "my dad fell off the roof",
            "my wife passed out",
            "somebody is hurt",
            "he can't breathe",
            "I burned my hand on the pipe",
            "call an ambulance",
            "está inconsciente",
        ],
    ),
    (
        "cannot breathe after a treatment",
        &[
            "my throat is swelling after the injection",
            "I lost vision in one eye after the filler",
            "I'm having a bad allergic reaction with hives on my face",
        ],
    ),
    (
        "reaction to a treatment",
        &[
            "my lips are really swollen after the filler",
            "I got a rash from the laser treatment",
            "I think I'm having an allergic reaction",
        ],
    ),
    (
        "allergic and stinging insects",
        &["there are hornets in the wall and I'm allergic", "my daughter got stung, there's a wasp nest, she got stung twice"],
    ),
    ("collapse", &["my ceiling collapsed", "the wall is about to fall", "the bedroom ceiling is sagging", "se cayó el techo"]),
    ("structure giving way", &["the porch is buckling", "there's a hole in my roof", "the wind tore and the roof blew off"]),
    ("tree down", &["a tree fell on my house", "a big branch came down on the car", "a limb crashed through the roof"]),
    (
        "toxic fumes",
        &[
            "there are fumes making us sick",
            "I mixed bleach and ammonia",
            "chemical fumes in the basement",
            "it smells like ammonia in the walk in",
        ],
    ),
    ("gasoline or oil spilled", &["the heating oil tank is leaking", "gasoline spilled all over the garage"]),
];
