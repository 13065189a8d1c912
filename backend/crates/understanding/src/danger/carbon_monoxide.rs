//! Carbon monoxide: the alarm, the word, the symptoms.

use domain::meaning::Hazard::CarbonMonoxide;

use super::row::Row;

const ONLY_THE_BATTERY: &[&str] = &[
    "cotizar|comprar|poner|colocar|instalar|presupuesto ..4 @device_alarm",
    "chirp*",
    "low|dead|new|replace|change|needs|bad ?a|the battery|batteries",
    "battery|batteries ..2 low|dead|change*|replace*",
    "end_of_life|expired|expire|expires",
    "ten|10|seven|7|# years old",
    "no|not ?@my alarm ..2 or|at_all|anything|just",
    "pila|bateria",
];

/// The rows.
pub(super) const ROWS: &[Row] = &[
    Row::life(
        "co alarm",
        CarbonMonoxide,
        &[
            "@co ?@device_alarm ..5 @sounds",
            "@co ?@device_alarm ..3 says|said|saying|telling|tells|shows ?to|me|us evacuate|danger|alarm|leave|get_out|move_to_fresh_air|warning|high",
            "@sounds ..4 @co ?@device_alarm",
            "@device_alarm ..4 @co !@device_alarm",
            "alarma ..2 monoxido ..4 @sounds",
            "@sounds <8> @co ?@device_alarm",
            "thing|box|alarm|detector|alarma|gadget|device <9> scream*|blar*|beep*|shriek*|wail*|pitando|sonando ..10 @sick",
            "@sick <10> @device_alarm ..5 @sounds",
            "carbon_monoxide|co|monoxide|monoxido <14> @yells",
            "@device_alarm|alarm|detector <10> four_beeps|4_beeps|beeps_in_a_row|four_times|beeped_four",
            "@device_alarm <12> @yells ..12 @sick",
            "@sick <14> @device_alarm",
        ],
    )
    .unless(ONLY_THE_BATTERY),
    Row::urgent(
        "co alarm chirping",
        CarbonMonoxide,
        &["@co ?@device_alarm ..4 chirp*|peep*|pitido|pitidos", "chirp*|peep* ..4 @co ?@device_alarm"],
    )
    .unless(&[
        "low|dead|new|replace|change|needs|bad ?a|the battery|batteries",
        "battery|batteries|pila|bateria ..4 low|dead|change*|replace*|baja",
        "replace*|change|swap|install*|buy|new|old|expired|expire|expires|due ..6 @device_alarm",
        "@device_alarm ..8 replace*|change|swap*|battery|batteries|expired|expire|due|old|years",
    ]),
    Row::urgent(
        "alarm that no new battery stills",
        CarbonMonoxide,
        &[
            "@device_alarm|beeper|alarm|detector|beeping ..6 not ..2 quit|stop|stopping|quitting|shut_up|hush ..12 new|fresh|changed|replaced|swapped|brand_new ..4 battery|batteries",
            "@device_alarm|beeper|alarm|detector|beeping ..4 keeps|kept|still ..2 going|beep*|on|sounding ..12 new|fresh|changed|replaced|swapped ..4 battery|batteries",
            "new|fresh|changed|replaced|swapped ..4 battery|batteries ..10 beeper|alarm|detector|it|beeping ..4 keeps|kept|still|not|will_not ..2 beep*|quit|stop|shut_up|hush",
            "@device_alarm|alarma|detector|aparato|aparatito ..4 no|sigue ?deja|para|se_calla|se_apaga ?de pitar|pitando|sonar|sonando|chillar|chillando ..8 pila|pilas|bateria|baterias ..2 nueva|nuevas|cambie|cambiamos|puse",
            "@device_alarm|alarma|detector|aparato|aparatito ..4 no|sigue ?deja|para|se_calla|se_apaga ?de pitar|pitando|sonar|sonando|chillar|chillando ..8 cambie|cambiamos|puse|pusimos|nueva|nuevas ..3 pila|pilas|bateria|baterias",
            "pila|pilas|bateria|baterias ..2 nueva|nuevas ..6 sigue|no_deja_de|no_para_de pitando|sonando|chillando|pitar|sonar|chillar",
        ],
    )
    .unless(&["remote|thermostat|doorbell|truck|car|keypad|fridge|microwave|ups"]),
    Row::life(
        "co reading",
        CarbonMonoxide,
        &[
            "reads|reading|says|shows|showing|flashing|at|up_to|hit|marca|dice ..1 # parts|ppm|partes|parts_per",
            "@co ?@device_alarm|meter|gauge ..6 read*|show*|says|display*|at|level|levels|number|ppm ..3 #",
            "# parts|ppm ..4 @co",
            "beeper|detector|sniffer ..8 says|reads|reading|showing|shows|said|at ..2 # !o'clock|am|pm|years|minutes|days|and_replace",
            "not shut_up|stop_beeping|quit_beeping|hush|be_quiet ..4 says|reads|reading|showing|shows|said|at ..1 #",
            "@device_alarm <12> numbers|number|ppm ..8 @yells",
            "co|carbon_monoxide|monoxido ..6 marca|dice|lee|muestra ..2 #",
            "detector|alarma ..4 marca|dice|muestra ..2 #",
        ],
    )
    .unless(&[
        "replace*|expire*|expired|date|back|manufactured|made ..6 twenty|20#|#",
        "says|reads|said ..1 replace|expire*|end|made|good_until",
        "water|iron|pool|chlorine ..2 test|tests|tester|testing|tested|kit|strip|strips|hardness",
        "hardness|alkalinity|grains|dissolved_solids",
        "parts|ppm|partes ..4 iron|chlorine|nitrates|sulfur|salt|solids|hardness|hierro|cloro",
        "iron|nitrates|chlorine|sulfur|lead|hierro|cloro ..6 parts|ppm|partes",
        "reads|shows|says|display* ..1 zero|0|end|err|error|lb|low",
        "# years"]),
    Row::life(
        "carbon monoxide in the house",
        CarbonMonoxide,
        &[
            "@co ..3 poison*|leak*|levels|high|coming|detected|exposure|in_the_house|in_my_house|in_our_house|in_here|everywhere|alert",
            "@co @is|was ?just ?been found|present|detected",
            "@co @is|was ?just ?been inside_the_house|inside_my|inside_our|inside_here|in_the_house|in_my|in_our",
            "carbon_monoxide|monoxide|monoxido @is|was ?just ?been inside",
            "found|detected|encontraron|detectaron ?some|high|de ?levels|traces ?of @co !worker|workers|op|owner|owners|pilot|@device_alarm|detector*|sensor*|alarm*",
            "there_is|have|has|got|found|detected|measured|picked_up|hay|tenemos|tengo|tiene|encontro|encontraron|detecto|midio|midieron ?de ?some ?a ?lot ?of ?mucho ?high carbon_monoxide|monoxide|monoxido|monoxido_de_carbono !@device_alarm|detector*|sensor*|alarm*|test*|and|or|meter|check|inspection|training|question*|concern*|plug_in|certificate|y_de|vent|work|protection|safety|in_the_news",
            "poison*|leak*|smell|think|exposed|high|fuga|intoxica* ..4 carbon_monoxide|monoxide|monoxido",
            "fire_department|utility|gas_company|gas_guy|inspector|technician|utility_guy|firemen ..10 get_out|evacuate|leave_the_house|stay_out|not_go_in|clear_out|salgan",
        ],
    )
    .unless(&[
        "pass|passes|passed ?the|our|my|its|a ?@co inspection|test|check",
        "gas_company|utility|fire_department|inspector ..10 get ?it ?me|us ?a ?an out ..3 estimate|quote",
        "leak|level ?carbon detector|test|sensor",
        "revis*|chequ*|verifi*|medir|midan|saber|pregunt* ..2 si hay|tenemos|tengo ?de @co",
    ]),
    Row::life(
        "shut down for what it gives off",
        CarbonMonoxide,
        &["red_tagged|red_tag|red_flagged|condemned|shut_us_down ..6 furnace|boiler|meter|heater|gas|house"],
    )
    .unless(&["shut|turned|cut|capped ?us ?it ?the ?our ?gas off", "permit|inspection|passed|correction|out_again"]),
    Row::life(
        "sick near a burner",
        CarbonMonoxide,
        &[
            "@everybody ..7 @sick ..12 @burner|garage",
            "@burner|garage ..12 @everybody ..5 @sick",
            "@sick ..6 since|when|whenever|after|every_time|from|by|cuando|desde ..5 @burner",
            "@sick <12> stuffy|stale|burner|furnace|boiler|heater|fireplace|generator|stove|calefaccion|calentador|chimenea",
            "@sick|tired|sleepy|groggy|flu ..14 better ..4 outside|outdoors|when_we_leave|when_i_leave|when_we_go|fresh_air|away|at_work|out_of_the_house|get_out",
            "better ..5 outside|outdoors|when_we_leave|when_i_leave|when_we_go|fresh_air|out_of_the_house|get_out ..14 @sick|tired|sleepy|groggy",
            "cat|dog|bird|pets|canary|parrot|hamster ..5 passed_out|collapsed|died|dead|wobbl*|stagger*|limp|stumbling|acting_drunk|acting_weird|acting_funny ..10 @burner|gas|garage",
            "soot|yellow_flame|orange_flame|lazy_flame|exhaust <8> furnace|boiler|water_heater|heater|burner ..6 @sick|dizzy|headache*|house",
            "black|thick|heavy|fresh ?of soot|hollin|tizne ..5 furnace|boiler|water_heater|heater|burner|calentador|caldera|calefaccion",
            "furnace|boiler|water_heater|heater|burner|calentador|caldera|calefaccion ..4 covered_in|full_of|lleno_de|cubierto_de|all ?black ?de ?con soot|hollin|tizne",
            "hollin|tizne ?negro ..6 calentador|caldera|boiler|calefaccion|quemador",
            "exhaust|flue|chimney ..4 blocked|plugged|backing|spilling|leaking|disconnected|fell|separated|coming_back ..6 house|home|basement|inside|room|in",
            "cat|dog|cats|dogs|bird|pet|pets|puppy|kitten|perro|gato ..3 not ..1 wake|waking|moving|get_up|getting_up|breathing|respond*|despierta|levanta",
            "@flame ..3 rolling_out|rolls_out|coming_out|shooting_out|roll_out|rollout|licking|lifting|yellow|orange|lazy|blowing_back|out_the_front|out_of_the_front|amarilla|naranja",
            "yellow|orange|lazy|big @flame ..5 @burner",
            "@sick <18> furnace|boiler|heater|kerosene_heater|kerosene|space_heater|gas_heater|fireplace|generator|stove|oven|exhaust|chimney|flue|calefaccion|calentador|boiler|generador",
            "fumes|exhaust <8> furnace|heater|water_heater|boiler|generator|garage|flue|chimney|basement",
            "@sick <22> furnace|boiler|heater|fireplace|generator|kerosene|chimney|flue|calefaccion|calenton|chimenea",
            "flue|vent_pipe|exhaust_pipe|chimney|flue_pipe|stack|exhaust <8> fell_off|came_off|fell|disconnected|came_apart|came_loose|popped_off|rusted_through|blocked|plugged ..8 running|inside|house|closet|on|room|basement|heater|furnace",
            "fireplace|stove|wood_stove|furnace|chimney|boiler|heater|insert|chimenea <6> puff*|backdraft*|belch*|spilling_back|blowing_back|smoking_up|back_into_the_room|back_in_the_room|into_the_room",
        ],
    )
    .unless(&[
        "puff* ..3 dust",
        "acting_weird|acting_funny|clicking ..4 thermostat|furnace|heater",
        "furnace|heater|boiler|thermostat|fireplace ?@is|has|been ..2 acting_weird|acting_funny|acting_drunk",
        "sick_of|ill_fitting|ill_advised",
        "weak|faint ..2 flame|signal|smell|flow|stream|air|heat|pressure|hum|noise|sound",
        "range_hood|hood_fan|exhaust_fan|bathroom ..8",
        "confused ..2 about|by|on|how|which|why",
        "sick day|leave",
        "exhaust_fan",
        "sick and_tired|of",
        "heartsick|home_sick",
        "sick ..2 unit|furnace|system|heater",
        "weak ..3 air|flow|heat|flame|pressure|signal|battery",
        "furnace|heater|boiler ?@is ..1 sick|weak|ill|faint",
        "headache ..2 of|with|dealing",
        "cabeza ..1 de|con|por ?tanto tanto|tanta|tantos|tantas|papel*|cuentas|tramites",
        "flow|pressure|airflow|signal|battery|flame ..3 weak",
        "sick of|and_tired",
        "sick ?and tired",
        "worried sick",
        "flu|covid|cold_virus",
    ]),
    Row::life(
        "everybody sick",
        CarbonMonoxide,
        &[
            "everybody|everyone|all_of_us|we_all|we_are_all|both_of_us|whole_family|my_family|todos ..7 @sick",
            "we|they|kids|my_kids|family|nos|wife_and_i|husband_and_i|everyone ?are|is|have|has|got|all|both ?have|been|are|all|both|got|had|feel ?all|both|been|got|feeling|feel|had|getting ?the|a|these|bad|really|so|like|kind_of headache*|dizzy|nause*|woozy|lightheaded|light_headed|queasy|faint|drowsy|migraine*|loopy|groggy",
            "todos|nos|estamos|ninos|mi_familia|me ..4 mareado*|mareada*|mareos|mareamos|duele_la_cabeza|dolor_de_cabeza|nauseas|desmay*",
            "all|both ?# ?of ?us|them ..6 @sick",
        ],
    )
    .unless(&[
        "all|both ..3 sick ..2 of",
        "headache* ..2 with|dealing|of_a|trying|for",
        "cabeza ..1 de|con|por ?tanto tanto|tanta|tantos|tantas|papel*|cuentas|tramites",
        "peel|laser|filler|botox|treatment|facial|massage",
        "sick of",
        "flu|covid",
        "call* sick",
    ]),
    Row::life(
        "engine indoors",
        CarbonMonoxide,
        &[
            "generator|car|engine|grill ..2 running|left_on ..5 inside|indoors|garage|basement|house",
            "running ..2 generator|grill ..4 inside|indoors|garage|basement",
        ],
    )
    .unless(&["generator ..5 install*|quote|hook*"]),
];
