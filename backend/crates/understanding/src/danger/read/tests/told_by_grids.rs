//! Sentences of the rows that put a danger together from how somebody is, what is seen and how it was left, by the row's name; and plain
//! work in the same words.

use super::*;

pub(super) const GRIDS: &[Told] = &[
    (
        "somebody in a bad way",
        &[
            "our cook is foaming at the mouth",
            "my granddaughter's gone all limp on me",
            "he keeps mumbling and his eyes are rolled back",
            "mi abuelo no coordina",
            "the little one stopped crying",
            "my aunt is on the tile and she's not moving",
            "my uncle is coughing up blood",
            "he's just lying there",
            "a neighbor is doing cpr on him",
            "my grandpa went down hard",
            "she's screaming and holding her eyes, her face took all of it",
        ],
    ),
    (
        "fall from a height",
        &[
            "the painter slid over the edge of the roof",
            "his ankle is bent sideways",
            "my brother was up on the ladder and now he's in the hedge",
            "a shard popped off the grinder and my left eye is swollen shut",
            "our framer fell three stories",
            "i think i broke my hip, i'm on the floor",
            "it took a chunk out of his shin",
        ],
    ),
    (
        "poisoned by a treatment",
        &[
            "ever since the numbing cream my heart keeps skipping",
            "after the drip my hand went ice cold and i see black dots",
            "she got an injection and she's slurring",
            "my fingers turned white since the shot",
        ],
    ),
    (
        "body swelling shut",
        &[
            "i have hives and both eyes are puffed shut",
            "welts everywhere and a tight throat",
            "my helper ate peanuts and his lips are swelling",
            "a hornet got her and she's wheezing, she was stung twice",
        ],
    ),
    (
        "sickened by what was spread",
        &[
            "they fogged the attic and my cousin keeps drooling",
            "my niece swallowed a pill off the floor",
            "the painters used something and we're choking on it",
            "a green fog is rolling out of the toilet",
            "my neck is blistering and i'm about to faint",
            "since the exterminator came i'm trembling",
        ],
    ),
    (
        "somebody pinned",
        &[
            "our tiler is wedged between the truck and the dock",
            "the boulder settled on his foot",
            "the hoist let it drop and somebody is under it",
            "a painter is dangling from the scaffold",
            "he went headfirst down the manhole",
            "the wall let go and my crew is inside",
        ],
    ),
    (
        "buried",
        &["the ditch got him, he's in it up to his chest", "the bank gave in on my foreman and just his helmet, he's buried to his neck"],
    ),
    (
        "in a cage that stopped",
        &[
            "the elevator jerked and quit and there are three of us in here",
            "a man is hollering from inside the culvert",
            "he went down in the septic tank and we don't hear a thing",
        ],
    ),
    (
        "shut in by a door",
        &[
            "i'm in the crawlspace and the hatch slammed",
            "my toddler turned the lock and the tub is running",
            "the boy crawled into the dryer and the door latched",
            "i can't climb out of this tub",
            "her knee is through the railing and she's panicking",
        ],
    ),
    (
        "child shut in a car",
        &["the twins are buckled in and it's ninety eight degrees", "the doors locked on the van, my niece is sweating in the sun"],
    ),
    (
        "somebody in deep water",
        &["my nephew went under in the pond", "a little girl is floating in the canal", "the twins are in the pool and the gate is locked"],
    ),
    ("building struck", &["a pickup plowed into our living room and the post is leaning"]),
    (
        "exhaust where people are",
        &[
            "we left the mower running in the shed under the bedroom",
            "they lit a hibachi in the tent",
            "the generator was on all night and he won't wake",
        ],
    ),
    (
        "all of them drowsy by a burner",
        &[
            "my uncle is so drowsy and the pellet stove is backing up",
            "the canary is dead and we all feel awful",
            "the heater runs, everybody's dizzy and the windows are sweating",
            "there's a nest in the flue and the alarm keeps going off",
            "the alarm won't quit and i can't get my legs to work",
            "the tractor was running and my father won't answer",
        ],
    ),
    (
        "gas by sound and trace",
        &[
            "the riser is roaring and the grass is blowing flat",
            "the burner never caught and now it reeks in here",
            "it stinks of bad eggs where the mud is bubbling",
            "something hisses out of the ground",
            "the regulator sounds like a teakettle",
            "a flame is dancing on the meter",
            "i hear it seeping by the regulator and i'm dizzy",
            "our lawn is whistling",
            "the range won't turn off and it's hissing",
            "there's frost on the pipe and a stench",
            "a van nicked the regulator and dust is blowing out",
            "the boiler never lit and it's smelly and roaring",
        ],
    ),
    (
        "sent outside",
        &[
            "the fire guys told everybody to stand across the street",
            "we were told not to light a match",
            "we're all out on the lawn because of that smell",
        ],
    ),
    (
        "light of a fire",
        &[
            "there's an orange flicker behind the dryer",
            "the eaves are aglow",
            "cinders are drifting down from the duct",
            "the fixture is dropping melted plastic",
            "a glowing ring on the wall is spreading",
            "the toaster flared and i threw a towel over it",
            "a blanket slid onto the lamp and it's catching",
        ],
    ),
    ("wisps from where none belong", &["wispy stuff is curling up out of the plug"]),
    (
        "hot behind the surface",
        &[
            "the mantel is too hot to touch and it smells",
            "the wallpaper is bubbling and i burned my hand on it",
            "the paneling is snapping and it's warm",
            "the plaster is charring and it's spreading",
            "something is roasting behind the cabinet",
        ],
    ),
    (
        "box that snaps and flashes",
        &[
            "the gray box pops and there's a blue light",
            "the panel is fizzing and the lamps are pulsing",
            "something snaps behind the drywall and the lights surge",
            "the transformer is sizzling",
            "a wire is dangling and buzzing",
        ],
    ),
    (
        "metal or water that is live",
        &[
            "there's voltage on the railing",
            "the pool tickles when the kids swim",
            "our calf is lying dead next to the electric fence",
            "the mast got torn off the house",
            "he grabbed the motor and now he's twitching",
            "the railing buzzes whenever you touch it",
            "it threw her across the room when she unplugged the fan",
            "the gutter gave my son a nasty zap",
        ],
    ),
    (
        "flood over what is plugged in",
        &[
            "the water is up past the outlets",
            "we have knee deep water and the freezer is still humming",
            "the globe is full to the brim",
            "a pipe burst right over the electrical closet",
            "the garage flooded and the charger is under it",
        ],
    ),
    (
        "structure that drops and sheds",
        &[
            "the balcony dropped with my guests on it",
            "the beam cracked and it's sinking",
            "the ceiling is bowed and grit is falling",
            "the landing keeps snapping and dust is raining down",
            "the yard is caving in by the garage",
            "the balcony came off its brackets",
            "that wall is leaning on the house",
            "bricks are dropping, the column is rocking",
            "half the ceiling is in the nursery",
            "the embankment is sliding toward the house",
            "the ditch is crumbling with my crew down there",
            "the oak keeps pushing on the roof more every minute",
        ],
    ),
    (
        "open and something behind it",
        &["the overhead door froze halfway and our tools are in there", "there's cardboard where the slider was"],
    ),
    (
        "drain that throws up",
        &["the floor drain belched sludge", "every drain gurgles and the tub went black", "se tapó todo y sale por la tina"],
    ),
    ("weather indoors", &["it's sleeting right into the den"]),
    ("nothing but heat", &["it blows nothing but hot air and it's a hundred and two in here"]),
    ("heating gone in Spanish", &["se nos fue la calefacción y tenemos un recién nacido"]),
];

#[test]
fn plain_work_in_the_words_of_the_grids() {
    all_are_in_november(
        Routine,
        &[
            "my husband says the walls are going gray in the bathroom",
            "she's going gray early and wants a filler consult",
            "i'm so tired of this furnace, what does a new one run",
            "the shingles slid off the shed last fall and we'd like them put back",
            "my dad has a limp so we want a walk in tub",
            "he's not answering his phone, did your guy get the message",
            "the garage door isn't moving as smooth as it used to",
            "we park the car in the garage and the opener is loud",
            "can you build us a grill station in the back yard",
            "do the firemen have to sign off before you start",
            "they told us to stay out of the kitchen until the grout dries, when can you finish",
            "we like the orange light fixture over the table",
            "the porch lights come on at dusk and turn off late",
            "my lamp bulb pops every few months",
            "the baby sleeps at noon so please don't ring",
            "is the pool light supposed to be blue",
            "our dog is scared of the vacuum",
            "the kitchen sink gurgles after the dishwasher runs",
            "it was raining when your crew came by",
            "she's going pale green in the powder room, can you match it",
            "he's not moving until june so there's no hurry",
            "my dad came down from the attic with a box of old switches",
            "the kids are floating in the pool all day and the filter works overtime",
            "police closed our street for the parade, come the back way",
            "the deck came with loose posts, can you tighten them",
            "the cooks went out for a smoke",
            "we carried him out to dinner for his birthday",
            "the range won't turn off its clock light",
            "mi hijo no se mueve de la tele",
            "mi esposo no contesta el teléfono",
            "la lámpara está llena de bichos",
            "a place across town burned because of old wires so we want ours checked",
            "my wife saw a video where a boy was electrocuted and wants outlet covers",
            "burning question, do you do saturdays",
            "my back gate fell off its hinges in the fall",
            "i don't get moving until nine",
            "my heart is set on that green tile",
            "the elevator inspection is due for all four of us in the office",
        ],
    );
}

#[test]
fn a_dropped_sound_hides_no_danger() {
    all_are(
        LifeSafety,
        &["the panel's sparkin and poppin", "somethin's burnin behind the wall", "the ceiling is saggin and i hear it crackin"],
    );
}
