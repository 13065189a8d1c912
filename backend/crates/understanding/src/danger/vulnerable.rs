//! Who at the place needs help sooner, and which places count as such.

use std::sync::LazyLock;

use domain::meaning::Vulnerable;

use crate::phrases::{LANGUAGE, Plain, Table};

const ROWS: &[(Vulnerable, &[&str])] = &[
    (
        Vulnerable::Infant,
        &[
            "baby|babies|newborn|newborns|infant|infants|toddler|toddlers|preemie|bebe|bebes|recien_nacido !monitor|gate|proof|shower|room",
            "little|small|young kid|kids|child|children|ones|one|boy|girl|grandkids",
            "# week|weeks|month|months|year old",
            "my kids|children|grandkids|ninos|hijos",
            "twins|triplets|preemies|mellizos|gemelos",
            "daycare|preschool|nursery|guarderia",
            "ninos|nino pequenos|chiquitos|chiquito",
        ],
    ),
    (
        Vulnerable::Elderly,
        &[
            "elderly|senior_citizen|old_lady|old_man|grandma|grandmother|grandpa|grandfather|grandparents|abuela|abuelo|abuelita|abuelito|anciano|anciana|ancianos|viejito|viejita",
            "nursing|retirement home|community|center",
            "assisted|senior living|center|housing",
            "seventy|eighty|ninety|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97 ?one|two|three|four|five|six|seven|eight|nine year|years old",
            "in ?her|his|their|my late|early|mid ?seventies|eighties|nineties",
            "mom|dad|mother|father|mama|papa|wife|husband|aunt|uncle|she|he|parents ?@is|who ?is ?almost|about|nearly seventy|eighty|ninety|a_hundred|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 !minutes|percent|dollars|bucks",
            "mama|papa|madre|padre|abuela|abuelo|suegra|suegro|abuelita|abuelito|senora|tia|tio ?ya ?de tiene|con|de setenta|ochenta|noventa|70|75|80|82|85|90",
            "setenta|ochenta|noventa|70|75|78|80|82|84|85|88|90|92 ?y ?# anos|anitos",
            "hundred_years_old|great_grandmother|great_grandma|nana|nonna|granny|gramps|grammy|bisabuela|tercera_edad|persona_mayor|personas_mayores|dementia|alzheimer*|demencia",
            "my elderly|aging|old mother|father|mom|dad|parents|neighbor",
            "i_am|she_is|he_is|mother_is|father_is 7#|80|81|82|83|84|85|86|87|88|89|90|91|92|93 $",
            "asilo",
        ],
    ),
    (Vulnerable::Pregnant, &["pregnant|expecting_a_baby|due_in_a|embarazada"]),
    (
        Vulnerable::Ill,
        &[
            "oxygen|ventilator|dialysis|cpap|nebulizer|concentrator|life_support|chemo|chemotherapy|cancer|hospice|insulin|diabetic|oxigeno|dialisis|quimioterapia|insulina|diabetica|diabetico",
            "disabled|handicapped|wheelchair|bedridden|paralyzed|quadriplegic|special_needs|discapacitado|discapacitada|silla_de_ruedas",
            "asthma|copd|emphysema|heart_condition|lung_condition|heart_patient|medical_condition|immunocompromised|asma",
            "just|recently ..2 had|out|home|from surgery|of_surgery|of_the_hospital|from_surgery|the_hospital",
            "ms|pacemaker|recovering|bed_bound|bedbound|walker|stroke_patient|heart_failure|lupus|multiple_sclerosis|cystic_fibrosis|sickle_cell|tracheostomy|trach|feeding_tube|high_risk|recien_operado|recien_operada|marcapasos|andador",
            "very|really|is|am sick ?person !of",
            "medical equipment|device|machine|needs|patient|patients",
            "hospital|clinic|patients|rehab_center",
            "enfermo|enferma",
        ],
    ),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::compile(&[LANGUAGE], ROWS.iter().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say))))
});

/// Who was named, each once.
pub(crate) fn read_vulnerable(plain: &Plain<'_>) -> Vec<Vulnerable> {
    let mut who: Vec<Vulnerable> = TABLE.find(plain).into_iter().filter_map(|found| ROWS.get(found.row).map(|(who, _)| *who)).collect();
    who.sort_unstable();
    who.dedup();
    who
}
