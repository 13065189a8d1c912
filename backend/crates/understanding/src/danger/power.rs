//! No electricity.

use domain::meaning::Hazard::NoPower;

use super::{
    besides::{OFF_LATER, OFF_ON_A_DAY, TURNED_OFF_BY_SOMEBODY},
    row::Row,
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::urgent(
        "power out",
        NoPower,
        &[
            "power|lights|luz|electricity|electricidad <12> everyone|everybody|neighbors|todos|all ?else but|except|menos us|me|mine|ours|nosotros|yo|mi|our",
            "lights|luces|power ..5 whole|entire|toda ?the ?la house|place|casa|building ..3 out|off|dead|apagadas|gone",
            "restaurant|restaurante|shop|salon|clinic|bar|cafe|diner|church|school|office|bakery|gym|hotel|pharmacy|tienda|negocio|floor|wing ?@is|'s|just|all|se ?just ?all went|gone|quedo|pitch|go ?all ?pitch dark|black|oscuras|sin_luz",
            "se ?me|nos|les ?le fue|corto|bajo|apago ?toda ?la luz|corriente|electricidad",
            "lights|luces|bulbs|lamps ..6 bright|brighter|brillantes ..3 dim|dimmer|bajas ..12 fried|blew|popped|dead|burned|quit|toast|quemo|quemaron",
            "lost|dropped|losing|missing ?its|a|one ..1 leg|phase ..2 power|$",
            "lost|dropped|losing|missing ?its|a|one leg|phase",
            "no|lost|losing|lose|without|do_not_have|not_have|have_not_had|sin|no_hay|no_tengo|no_tenemos|se_fue ?any|all|our|my|la|el ~power|electricity|luz|electricidad|corriente !outage_kit|tools|tool|steering|wash*|vent",
            "~power|electricity|luz ?@is|has|just|went|been|suddenly ..2 out|off|down|gone|dead|died|ida !to|of|for_the|let|the",
            "power|electricity|lights except|but_not us|me|my|mine|ours|our|we",
            "neighbor*|street|everyone|everybody|neighborhood ..4 power|electricity|lights ..3 but|except ..2 not|us|me|we",
            "power_outage|blackout|apagon|outage",
            "all|every|whole ..3 lights|electricity|power ?@is|are|went ..2 out|off|dead",
            "house|home|apartment|building|clinic|store|office ?@is|went ..1 dark|completely_dark",
            "dark|pitch_black|sin_luz|a_oscuras|oscuras ..4 house|home|store|shop|restaurant|apartment|building|casa|here|in_here|we_are",
            "house|home|store|shop|restaurant|apartment|building|casa|place|half_the_house|whole_house|everything ?@is|'s|just|went|se ?all|completely|totally dark|black|pitch_black|dead|oscuras",
            "half|most|part ?of ?the|my|our house|home|building|casa ..5 dead|dark|no_power|without_power|lost_power|sin_luz",
            "power|electricity|lights|luz ..3 half|most|part|one_side ?of ?the|my|our|la house|home|building|casa ..3 out|off|gone",
            "lights|everything|power|electricity ..2 just|all|suddenly|went ?went ?just out|off|dead|dark ..3 whole|entire|house|at_once|everywhere",
            "main|main_breaker ..3 not|will_not ..2 reset|stay|turn|flip",
            "no lights|power|electricity|luz ..3 no|nothing|ni ..2 fridge|refrigerator|ac|heat|tv|nothing|outlets|stove|agua|anything",
            "power_company|electric_company|utility|utility_company|the_city ..3 says|said|told ..4 my|our|your side|end|house|problem",
            "no lights ..3 anywhere|at_all|whole|entire|in_the_house|in_the_store|in_the_building",
            "block|street|neighbors|neighbor|everybody|everyone|building|neighborhood|vecinos|cuadra <8> lights|power|electricity|luz ..4 but_us|except_us|but_me|except_me|but_not|but_mine|except_mine|menos|and_we_do_not|we_do_not",
            "we_are|i_am|house_is|store_is|estamos ?all|completely|totally|in_the dark|a_oscuras|sin_luz",
            "we|i|us|all|family|estamos ..4 in_the_dark|a_oscuras ..2 since|for|all|right_now|with|desde|y",
            "one|half ?side of ?the house|home|building ..5 lights|power|dead|dark",
            "lights|power|luz ..3 out|off ..3 one|half ?side ?of ?the house|side|building",
            "nothing|nada ..2 works|working|turns_on|comes_on|has_power|prende|funciona ..5 whole|entire|house|place|building|apartment|store|restaurant|shop|casa",
            "lights ..2 flicker* ..6 nothing|out|dark|dead|everything",
            "lights|luces ..2 out|off ..4 nothing|nada ?else works|working|has|comes|turns|prende|funciona",
            "every|all ?the ?of ?my ?the light|lights ..5 quit|out|off|died|dead|went",
            "partial|half|intermittent power|electricity|luz",
            "power|electricity|luz ..2 partial|intermittent|half ..8 fridge|freezer|medical|furnace|pump",
        ],
    )
    .scenes(&["lights_on too_bright dims <18> !bought|indicator"])
    .unless(&[
        "will|does|would|must ?have|has ?to ?the ?our power|electricity|lights|luz ?have_to|need_to|going_to ?be|go|stay off|out|down",
        OFF_LATER,
        OFF_ON_A_DAY,
        TURNED_OFF_BY_SOMEBODY,
        "every|all ..3 light|lights ..5 burned|bulb*|fixture|outside|christmas|in_one",
        "landscape|landscaping|patio|porch|yard|christmas|string|path|garden|pool|outdoor|outside lights|light ..4 nothing ?else works|working|has|comes|turns !in_the_house|in_my|in_our|inside|anywhere|at_all|in_here",
        "in_the_dark ..2 about|on",
        "car|phone|tv|remote|battery|outlet|switch|garage_opener|doorbell|thermostat|stove|washer|dryer|dishwasher ?@is ..2 dead",
        "dark ..2 spot|stain|color|water|wood|mold|circle*",
        "black ..2 mold|water|out",
        "breaker ..2 dead",
        "outlet|outlets|plug|dryer|dishwasher|opener|doorbell|disposal|stove|oven|switch|microwave|thermostat|sign|shed|one_room|one_bedroom|fan|light|washer|garage_door ..6 no|lost|not_have|without power|electricity",
        "no|lost|not_have|without power|electricity ..1 to|in|at|on|from ..2 outlet|outlets|plug|dryer|dishwasher|opener|doorbell|disposal|stove|oven|switch|one|some|couple|microwave|thermostat|fan|shed|detached",
        "power ..2 is|'s|came|come back !for|to",
        "power washing|washer|wash",
    ]),
    Row::urgent(
        "breaker with food or medicine",
        NoPower,
        &[
            "breaker|breakers|outlet|fuse|circuit ..4 ?not ..8 fridge|freezer|refrigerator|cpap|oxygen|medical|insulin|sump|ventilator|nebulizer|dialysis",
            "fridge|freezer|refrigerator|cpap|oxygen|sump ..6 ?not ..6 breaker|tripp*|fuse",
        ],
    )
    .unless(&["install*|add|adding|dedicated|new|run|quote ..6 breaker|outlet|circuit"]),
    Row::urgent(
        "machine that keeps somebody alive",
        NoPower,
        &[
            "lift|stair_lift|stairlift|chair_lift|chairlift|elevator|hoyer|hoyer_lift|ramp_lift|platform_lift|elevador|grua ..14 dead|died|quit|broke|broken|stuck|stopped|down|out|not_work|not_working|no_funciona|descompuso ..14 wheelchair|walker|can_not_walk|bedridden|disabled|paralyzed|upstairs|bed|silla_de_ruedas|paralitico",
            "wheelchair|bedridden|paralyzed|disabled|can_not_walk|silla_de_ruedas ..14 lift|stair_lift|stairlift|elevator|chair_lift|elevador ..8 dead|died|quit|broke|broken|stuck|stopped|down|not_work|not_working|no_funciona",
            "~power|electricity|outage|battery|generator|breaker|luz ..10 cpap|oxygen|ventilator|concentrator|dialysis|nebulizer|life_support|medical_equipment|medical_device|oxigeno|respirador",
            "cpap|oxygen|ventilator|concentrator|dialysis|medical_equipment|oxigeno ..10 ~power|electricity|outage|luz",
            "cpap|oxygen|concentrator|ventilator|dialysis|nebulizer|breathing_machine|feeding_pump|heart_monitor|lift_chair|hospital_bed|oxigeno|respirador|insulina <14> battery|backup|beeping|dead|dying|off|out|power|electricity|outage|luz|tank_is|running_low|breaker*|generator|minutes|apago|corriente",
            "breathing_machine|cpap|oxygen|concentrator|ventilator|nebulizer|dialysis|oxygen_machine|apnea|oxigeno|respirador|medical_equipment <16> dark|no_power|outage|power|off_the_wall|runs_off|plugged|luz|electricity|corriente|breaker|outlet ..3",
        ],
    )
    .scenes(&["body_lift out_of_order cannot_climb <26> !plans|bought"])
    .unless(&[
        "smoke|co|carbon_monoxide ?detector ..4 battery|beeping",
        "install*|quote|thinking|want ..6 generator|backup|outlet",
        "install* ..6 backup|generator",
    ]),
];
