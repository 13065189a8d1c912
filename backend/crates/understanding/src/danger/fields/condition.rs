//! Fields of how somebody is, whatever was done to them: limp, grey, out of their head; and how a body answers a sting or a treatment.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "bad_state",
        &[
            "@kin|@who_small|he|she ?@is|keeps|started ?just ?and babbling|slumped|hallucinating|hyperventilating|wheezing|choking",
            "@kin|@who_small|he|she|him|her|they ..5 floppy|lifeless|incoherent|delirious|disoriented|catatonic|comatose|seizing|convuls*|foaming|twitch*|jerking|slurring|slurs|bluish|ashen|clammy|unresponsive|aguad*|tieso|tiesa|morad*|palid*|convulsion*|babea*|delirando !about",
            "@kin|@who_small|he|she|him|her|they|cheeks|lips|face ..1 @is|gone|went|going|turned|turning|looks|looking|got ?just ?all ?kind_of ?kinda ?real ?so limp|gray|grey|blue|purple|ashen|white_as|cherry_red|pink|bright_red|bright_pink|stiff|rigid !hair|early|paint|tile|in_there",
            "@kin|@who_small|he|she ?@is|'s|keeps|was|just|been|started ?just gurgling|drooling|gasping|moaning|mumbling|staggering|stumbling|shaking|shivering|choking|spasming !his|her|my|hands|it|about|at",
            "@kin|@who_small|he|she ?@is ?been|just talking|talks|acting|speaking ..1 funny|crazy|nonsense|gibberish|drunk|loopy|out_of_his|out_of_her|strange !about",
            "eyes|ojos ?@is ?have|just|all rolled|rolling|glassy|fluttering|tiny|pinpoint|crossed|dilated|glazed|en_blanco|volteados",
            "@kin|@who_small|he|she|cat|dog ?@is can_not|could_not|barely|hardly ?hardly|even|barely stand_up|sit_up|get_up|stay_awake|hold_his|hold_her|breathe|swallow|lift_his|lift_her",
            "no ?se ?le ?lo ?la ?los ?las ?me ..1 coordina|reacciona|rinde|responde_bien|puede_parar|puede_levantar|podemos_despertar|puedo_despertar",
            "@kin|@who_small|he|she|i|cat|dog ?@is ?just ?keeps cough*|throwing|spitting ?up ?out blood|stuff|up|foam",
            "@kin|@who_small|he|she|him|her|dog|cat ?@is|'s ?just laying|lying|laid there|still",
            "his|her|my_wife_'s|my_husband_'s|su|el heart|pulse|corazon|pulso ?@is|'s ?just ?all racing|weak|stopped|fluttering|skipping|all_over|doing|acelerad*|debil",
            "no agarro|agarra|agarramos|jalo|jala aire",
            "@kin|he|she|hijo|hija|bebe|mama|papa ?se ?me ?le ahoga|ahogando|pone_morado|puso_morado|puso_morada|puso_azul",
        ],
    ),
    (
        "silent",
        &[
            "quit|stopped ?all crying|moving|breathing|kicking|screaming|hollering|knocking|making|talking !to_us|to_me_about|to_the|to_your|so_i|so_we|so_you|furniture|boxes|about|when|once|over|the|my",
            "not ?even moving|breathing|waking|conscious|budging|stirring !until|till|to|in|out|forward|into|from|anywhere",
            "not ..1 wake_up|come_around|come_round|come_to !until|till",
            "dejo|paro de llorar|moverse|respirar|gritar|hablar",
            "no|ya_no ?me|nos|se mueve|respira|llora|oigo|oimos|escucho !de|del|la|el|bien",
            "no ?lo|la|los ?puedo oigo|oimos|escucho|oir",
        ],
    ),
    (
        "heart_wild",
        &[
            "heart|pulse|corazon|pulso ?@is|'s|me|esta|keeps|kept|started|been ?just ?going ?is racing|races|pounding|pounds|skipping|fluttering|jumping|beating|thumping|hammering|flip|brinca|acelerado|late|latiendo|galopando",
            "palpitations|palpitaciones|taquicardia|flip_flops",
        ],
    ),
    (
        "nerves_off",
        &[
            "ears|oidos ?@is ?have|started ringing|buzzing|zumban|zumbando|humming",
            "twitching|twitchy|jittery|trembling|tremors|spasms|shaking_all_over|temblando",
            "cold_sweat|cold_sweats|sweating_cold|sudando_frio|seeing ..1 spots|stars|black|double",
            "black|white|dark spots|dots|floaters|manchas",
            "arm|arms|hand|hands|fingers|foot|leg|side|brazo|mano|dedos ?@is|'s|feels|feel|went|gone|got|are|esta|estan ?ice ?all ?so ?stone cold|numb|white|blue|gray|ice_cold|frio|fria|frios|dormid*|blanc*|morad*",
            "faint|fainted|fainting|pass_out|passing_out|blacked_out|desmay*",
        ],
    ),
    (
        "eyes_shut",
        &[
            "eye|eyes|ojo|ojos|eyelid|eyelids ?@is ?both ?are|is|'s|have ?just|all|already puffed|puffy|swelled|swollen|swelling|matted|hinchad*|cerrad* ?up ?completely ?almost shut|closed|close|up|$",
            "can_not|could_not|hardly|barely ..1 open ..1 my|his|her|either|one|left|right eye|eyes",
        ],
    ),
    (
        "airways",
        &[
            "wheez*|gasp*|chok*|throat|tongue|windpipe|garganta|lengua|silbido_en_el_pecho|ahog*",
            "can_not|could_not|hard_to|trouble|struggling|no_puedo|no_puede|falta_el|falta ?to breathe|breathing|swallow|respirar|tragar|aire",
            "chest|pecho ?@is|feels|'s|me ?so ?really tight|heavy|closing|apretado|aprieta|cierra",
        ],
    ),
    (
        "allergen",
        &[
            "got_bit|bit_by|bitten|snake_bite|snake_bit|spider_bite|rattlesnake|copperhead|black_widow|vibora|piquetes",
            "got|was|been bit|bitten ..2 by",
            "stung|sting|stings|bee|bees|wasp|wasps|hornet|hornets|yellow_jacket*|fire_ants|peanut|peanuts|shellfish|shrimp|penicillin|latex|pico|piquete|avispa|avispas|abeja|abejas|alacran|scorpion",
        ],
    ),
    (
        "swollen_face",
        &[
            "face|tongue|lips|lip|throat|neck|eyes|mouth|cara|lengua|labios|cuello|garganta ?@is ?just|started|keeps ?all swelling|swelled|swollen|puffing|puffed|ballooning|ballooned|blowing_up|hinch*|inflam*",
            "hinch*|inflam* ..2 cara|lengua|labios|cuello|garganta|ojos",
            "swelling|puffing|ballooning up|fast",
        ],
    ),
    (
        "took_ill_talk",
        &[
            "flu|cold|covid|doctor|school|daycare|homework|paint|painted|movie|game|party|dance|dancing|laugh*|joke|joking|kidding|teething|nap",
        ],
    ),
    (
        "on_the_mend",
        &["better|healed|healing|recovered|recovering|last_year|years|walks|walking|for_life|since_birth|mejor|hair|wall|walls|grout"],
    ),
    (
        "pipes_noise",
        &[
            "drain|drains|toilet|toilets|sink|pipe|pipes|tub|washer|dryer|dishwasher|furnace|heater|fridge|ac|unit|fan|faucet|radiator|ice_maker|door|deck|drenaje|lavadora",
        ],
    ),
    (
        "phone_talk",
        &[
            "phone|call|calls|text|texts|email|emails|voicemail|message|messages|ringing|answering_machine|line|telefono|llamadas|mensajes|callback",
        ],
    ),
    (
        "machine_talk",
        &[
            "unit|machine|fan|motor|furnace|door|gate|window|valve|handle|knob|wheel|belt|blades|thermostat|compressor|pump|opener|drawer|faucet|lever|puerta|porton|motor|llave|maquina|house|houses|apartments|offices",
        ],
    ),
    ("nest", &["nest|nests|hive|hives_in|exterminat*|nido|panal"]),
    (
        "cold_limb",
        &[
            "arm|arms|hand|hands|fingers|finger|foot|toes|lip|nose|cheek|brazo|mano|dedos ?@is|are|'s|feels|feel|went|gone|got|turned|turning|esta|estan ?ice ?all ?so ?stone ?real cold|white|blue|gray|ice_cold|numb|purple|mottled|frio|fria|frios|blanc*|morad*|dormid*",
        ],
    ),
    (
        "poison_like",
        &[
            "tablets|tablet|pills|pill|capsules|medicine|medication|pellets|beads|bucket|bottle|cleaner|soap|polish|remover|coin|battery|magnet|berries|mushroom|mushrooms|pastillas|medicina|pila|moneda|detergente|jabon|liquido",
        ],
    ),
    (
        "self_shakes",
        &[
            "i|we|estoy|ando @is|'s|keep ?just ?all twitching|shaking|trembling|convulsing|sweating|drooling|temblando|sudando|vomiting|throwing_up|vomitando",
        ],
    ),
    (
        "after_spread",
        &[
            "fumigat*|exterminator|sprayed|bombed|fogged|bug_bomb|pesticide|poison|bait|chemical*|cleaner|solvent|glue|stripper|sealer|foam|paint_thinner|fumig*|veneno|rociaron",
        ],
    ),
    (
        "dazed",
        &[
            "@is|'s|acting|getting|seems|gone|went ?all ?real ?a_little ?kind_of confused|disoriented|delirious|lethargic|listless|limp|incoherent|woozy !about|by|on|why|how|with|over",
            "not ..1 sweating|sweat",
            "stopped|quit sweating",
            "burning_up ?and|hot_skin|heat_stroke|heatstroke|heat_exhaustion|golpe_de_calor|insolacion|ya_no_suda",
        ],
    ),
    ("hot_air", &["degrees|hundred|no_air|no_ac|ac_'s_out|air_'s_out|a_c|ac|air_conditioner|so_hot|heat_wave|upstairs|calor|grados|clima"]),
];
