//! Gas, carbon monoxide, fumes, smoke and fire by what is seen, heard, smelled and felt, when nobody names them.

use domain::meaning::Hazard::{CarbonMonoxide, Fire, Fumes, Gas, Smoke};

use crate::danger::row::Row;

/// The rows.
pub(in crate::danger) const ROWS: &[Row] = &[
    Row::life("gas by its sound", Gas, &[]).scenes(&[
        "gas_thing hiss symptom|stench|tampered <22> !water_seen",
        "gas_thing tube hiss !water_seen",
        "gas_thing frost spews !water_seen",
        "gas_device screams <12> !water_seen",
        "yellow_line tampered|blows_out|hiss !water_seen",
    ]),
    Row::life("gas by its stench", Gas, &[]).scenes(&[
        "bad_egg gas_place !breakfast",
        "bad_egg everywhere <10> !breakfast",
        "bad_egg stronger <16> !breakfast|rotten_sources",
        "pilot_out stench",
        "gas_thing tampered stench <14> !water_seen|breakfast",
        "gas_left full_of_it <14>", "pilot_out full_of_it <12>",
    ]),
    Row::life("something hit while digging", Gas, &[])
        .scenes(&["dig tampered blows_out <20> !water_seen", "dig earth blows_out <22> !water_seen"]),
    Row::life("sick by something that burns", CarbonMonoxide, &[]).scenes(&[
        "comes_and_goes burns <26> !treatment|money|power_back",
        "symptom burns <24> !money", "symptom relief <22> !treatment", "symptom symptom <10> !under_the_weather|money|treatment",
        "flame_word off_colour burns <10> !real_fire",
        "symptom flame_word off_colour <20>",
    ]),
    Row::life("sick by something that beeps", CarbonMonoxide, &[]).scenes(&["screen_number symptom <24> !number_machine|money|treatment|under_the_weather",
        "co_word odd_number <12> !number_machine|low_battery|money",
        "beeper beeps odd_number <22> !number_machine|low_battery|money",
        "beeper beeps down_hard|bad_state|no_answer <28> !low_battery|phone_talk|machine_talk|money",
        "beeper beeps symptom <26> !low_battery",
        "beeper four_beeps <16>",
        "beeper says|beeps evacuate <10>",
    ]),
    Row::life("choking on what was poured", Fumes, &[]).scenes(&[
        "mixed cough <24> !money",
        "mixed symptom <22> !money",
        "kin cough from_the_air !dusty",
        "cloud cough <16> !money",
        "corrosive cough <16> !money",
    ]),
    Row::life("sickening smell", Fumes, &[]).scenes(&["stench symptom|cough <16> !rotten_things|money",
        "stench overwhelms <16> !rotten_things|money|breakfast",
        "stench animal dropped_there <18> !money"]),
    Row::life("everybody got out", Smoke, &[
        "got|get|getting|moved|took|pulled ..1 everybody|everyone|the_kids|my_kids|my_family|the_tenants|the_customers|the_guests|the_clients|the_patients|los_ninos|todos ?all out|outside|afuera !of_town|there|to|for|on|here|of_school",
        "evacuated|evacuating|evacuamos|evacuaron",
        "called|calling|call|dial|dialed|llame|llamo|llamamos ?al ?a ?los 911|nine_one_one|novecientos_once|bomberos",
    ])
    .unless(&["supposed_to|drill|plan|plans|practice|class|route", "should|do|when|if|would|how ..3 call|dial"]),
    Row::life("haze indoors", Smoke, &[]).scenes(&[
        "haze alarm_sounds <26>",
        "wired|indoors burnt_metal <22> !as_expected",
        "haze indoors <10> !steam_or_glass", "burnt_smell widely <12> !as_expected|breakfast"]),
    Row::life("vessel about to burst", Fire, &[
        "toilet|toilets|commode|inodoro|excusado|taza ..4 hot|boiling|steaming|steam|scalding|caliente|hirviendo ..12 bang*|knock*|rumbl*|hammer*|golpe*|truena|truenan|tronando",
        "bang*|knock*|rumbl*|hammer*|golpe*|truena|truenan|tronando ..12 toilet|toilets|commode|inodoro|excusado|taza ..4 hot|boiling|steaming|steam|scalding|caliente|hirviendo",
    ])
        .scenes(&["vessel shoots through_the <12>", "vessel|burns|battery flared <6> !bought|alarm_words", "vessel strains <12> !bought|water_seen|steam_or_glass|only_noise"]),
    Row::life("something caught", Fire, &[]).scenes(&["cooks_on will_not_quit hot|cooked|very_hot <22> !bought",
            "burnable fire_light <10> !real_fire|indicator|bought|candle",
            "heat_source burnable still_red|burned_hole <26> !bought|candle|as_expected",
            "burned_hole still_red <16> !bought|candle",
            "hot_to_touch partition <8> !bought",
            "burned_hole burnable <8>",
            "burnable alight <8> !bought|as_expected"]),
    Row::life("battery swelling", Fire, &[]).scenes(&["battery bursting <12> !alarm_words"]),
];
