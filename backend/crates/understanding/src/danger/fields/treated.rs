//! Fields of what a treatment or a sting does to eyes, throat, face and nerves.

use super::Field;

pub(super) const FIELDS: &[Field] = &[
    (
        "eyes",
        &[
            "my|his|her|their|the|both|one|right|left|baby 's ?right|left eye|eyes|eyeball|eyelid",
            "my|his|her|their|the|both|one|right|left|an ?right|left eye|eyes|eyeball|eyesight|vision|sight",
            "el|los|mi|mis|su|sus|un ojo|ojos|vista",
            "seeing|vision|vista",
            "contact|contacts|contact_lens|lens|pupil",
        ],
    ),
    ("windpipe", &["throat|tongue|airway|windpipe|garganta|lengua|chest|pecho !infection"]),
    (
        "closes",
        &[
            "clos*|tighten*|tight|swell*|swollen|swelled|puff*|thick|fat|huge|constrict*|itch*|lump_in|heavy|scratchy_and|strangl*|cerrando|cierra|cerrar|hinch*|inflam*|apretad*|gruesa|ronchas",
            "gord*|dormid*|adormec*|grues*|gigante",
        ],
    ),
    (
        "blind",
        &[
            "dark|black|blurry|blurred|blur|double|blind|gone|lost|losing|lose|gray|shadow|shadowy|curtain|fuzzy|dim|cloudy|half",
            "can_not|could_not|not ..2 see|open|focus",
            "borroso|borrosa|oscuro|nublad*|doble|no_veo|no_puedo_ver|negro|perdi",
            "double|spots|halos|flashes|doble|manchas|no_veo_bien",
        ],
    ),
    (
        "weak_neck",
        &[
            "durmio|dormida|dormido|adormecio|adormecida|entumio|entumida|paralizo|paralizada ?toda ?la ?media|mitad|un_lado|medio ?lado ?de ?la cara|boca|cuerpo|lengua|rostro",
            "half|side|part|media|mitad ..3 face|mouth|cara|boca ..3 dead|asleep|frozen|gone_numb|numb|drooping|drooped|dormida",
            "hardly|barely|struggle|struggling ..1 swallow|talk|speak|hold_my_head|drink",
            "swallow|swallowing|tragar ..2 hard|difficult|trouble|impossible|dificil|imposible",
            "can_not|could_not|hard|trouble|barely|difficult*|problem|problems|struggling ..3 swallow|swallowing|speaking|talking",
            "dificultad|problemas|problema|trabajo|batallo|batallando ..3 tragar|hablar|comer|pasar_saliva",
            "no_puedo|no_puede ..2 tragar|pasar_saliva|pasar_comida",
            "can_not|could_not|hard|trouble|barely ..2 hold|lift|keep ?up ?my|her|his head|neck|arms",
            "can_not|could_not|hard|trouble|barely ..2 swallow|talk|speak|tragar|hablar",
            "no_puedo|no_puede|cuesta ..1 tragar|hablar|sostener|levantar",
            "slurr*|drool*|paralyz*|numb_all|weak_all_over|so_weak",
            "paraliz*|entumid*|chuec*|caida ..3 cara|boca|labio|ojo",
            "cara|boca ..2 paraliz*|chueca|entumida|dormida",
            "cayo|cuelga|cerro ..2 parpado|parpados|cara|boca|ojo|labio",
            "hablo|habla ?muy ?como raro|chistoso|enredado|borracho|mal",
            "numb ..4 side|half ..3 face|head|body",
            "voice|voz ..2 gone|hoarse|disappeared|left|se_fue",
            "out_of|comes_out ..1 my|his|her|of ?my nose",
            "half|side|one_side ..3 face ..3 numb|droop*|dead|paralyzed|frozen",
            "face|smile|mouth ..3 drop|dropped|dropping|droop*|sagging|sliding|slid",
        ],
    ),
    (
        "tissue",
        &[
            "mottled|purple|purplish|blotchy|blanch*|pale|dusky|black|lacy|marbled|crust|crusts|crusty|crusting|weeping|weeps|oozing|oozes|pus|fever|hot_to_the_touch|red_streak|red_streaks|streaks|swollen|swelling|hard_lump|open_sore|scab*|blister*|infected|burned|burnt|burns|white_patch|white_spot|gray|dark_spot|bruised_and|morad*|amoratad*|pus|ampolla*|hinchad*|negro|negra|infectad*|supurando|fiebre|costra*",
            "gone|went|turned|turning|going white|numb|cold",
        ],
    ),
    (
        "face_part",
        &[
            "lip|lips|cheek|cheeks|nose|forehead|chin|face|skin|eyelid|temple|brow|jaw|patch|spot|spots|labio|labios|mejilla|cara|nariz|frente|piel|mancha",
        ],
    ),
    (
        "balloons",
        &[
            "balloon*|huge|blowing_up|blown_up|swelling_up|swelled_up|swollen_shut|twice_its|twice_her|twice_his|twice_the_size|twice_as_big|twice_my|unrecognizable|puffing_up|closing_up|como_globo|toda_hinchada|hinchadisima|desfigurad*",
            "so|really|bad|badly|very|all|muy|bien|toda swollen|puffy|hinchada|hinchado",
            "swelling|swollen|swelled|puffing ?up ..1 shut|closed|cerrado|cerrados",
            "swell*|swollen|puff* ..1 so|really|bad|fast|more_and_more ..1",
            "can_not|could_not|no_puedo ..1 close|shut|open|cerrar|abrir ?my|la|los|mi ?mouth|eye|eyes|boca|ojos",
        ],
    ),
    ("rash", &["hives|rash|welts|broke_out|breaking_out|ronchas|salpullido|swelling|swollen|itching"]),
    ("dose", &["shot|shots|injection|injected|iv|drip|needle|dose|sting|stung|peanut|peanuts|nuts|shellfish|vacuna|inyec*|piquete|pico"]),
    ("in_the_mouth", &["tongue|throat|lips|mouth|lengua|garganta|boca|labios"]),
    (
        "no_feeling",
        &[
            "can_not|could_not|no|not ..1 feel|feeling|sentir|siento|siente ..3 lip|lips|face|cheek|nose|tongue|mouth|forehead|eye|chin|arm|hand|leg|labio|labios|cara|boca|lengua|ojo",
        ],
    ),
    (
        "sees_badly",
        &[
            "pupil|pupils|pupila|pupilas ..4 bigger|larger|dilated|different|uneven|huge|blown|grande|distint*",
            "see|seeing|sees|saw|veo|ve|looks|look two|dos|doubled|doble",
            "two|dos of|de everything|it|them|todo|cada_cosa",
            "shadow|curtain|fog|blur|veil|haze|sombra ..5 see|sight|vision|view|looking|veo",
            "no ..1 veo|ve|vemos ?muy bien|nada|claro",
            "veo|ve ?todo ?muy borroso|doble|nublado|mal",
            "vision|sight|eyesight ..3 blurry|blurred|double|fuzzy|gone|dim|dark|worse",
            "seeing|see double|spots|halos|blurry",
            "double_vision|blurred_vision|vision_loss|no_veo|veo_doble|veo_borroso|no_puedo_ver",
        ],
    ),
    (
        "blanched",
        &[
            "@is|'s|turn*|going|gone|went|gets|getting|looks|looking|poniendo|puso|pusieron|puesto|esta|estan|quedo|volvio ..3 white|blue|bluish|pale|ashen|blanco|blanca|blancos|blancas|azul|azules|palido|palida",
            "blanched|blanching",
        ],
    ),
    (
        "in_pain",
        &[
            "hurt|hurts|hurting|pain|painful|throbs|throbbing|agony|duele|duelen|dolor|doliendo|punza|burns|burning|arde",
            "ache|aches|aching",
        ],
    ),
    (
        "dusky",
        &[
            "blotchy|patchy|manchada|manchado",
            "@is|'s|went|gone|turned|turning|going|goes|looks|puso|poniendo|quedo|esta ?all|real|so|muy|bien|completely|like|como white|chalky|blanco|blanca|blancos|blancas",
            "blanch*|dusky|mottled|purple|purplish|violet|blue|bluish|grayish|gray|grey|lacy|marbled|morad*|amoratad*|azul*|palid*|ceniz*|violeta|jaspead*|ashen",
            "white|blanc* ..2 patch|spot|mancha|around|cold|and_cold|y_fri*|y_frio|y_fria|like_chalk|as_a_sheet",
        ],
    ),
    ("cold_flesh", &["cold|icy|cool_to|frio|fria|fri*|helad*|numb|dormid*|adormec*|entumid*|no_feeling|not_feel"]),
    ("cold_pack", &["ice_pack|cold_pack|ice|compress|compresa|hielo|cold_sore"]),
    (
        "dies_off",
        &[
            "@is|'s|turn*|going|gone|went|looks|poniendo|puso|puesto ..2 dusky|ashen|charcoal|necrotic|black|gray|grey|bluish|blue|negra|negro|gris|azul|ceniza",
            "dark|deep|blackish|bluish|grayish purple|violet|blue|gray|red_and_cold|morado|morada",
        ],
    ),
    ("bruise", &["bruis*|moret*|yellow|green|moreton|makeup|concealer"]),
];
