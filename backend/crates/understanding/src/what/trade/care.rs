//! Care of people.

use super::Thing;

pub(super) const THINGS: &[Thing] = &[
    ("botox", &["botox|dysport|xeomin|toxina"]),
    ("filler", &["filler|fillers|juvederm|restylane|lip_filler|relleno"]),
    ("facial", &["facial|facials|hydrafacial|limpieza_facial"]),
    ("laser hair removal", &["laser_hair_removal|hair_removal|laser|depilacion"]),
    ("massage", &["massage|massages|masaje"]),
    ("peel", &["chemical_peel|peel|microneedling|dermaplaning"]),
    ("manicure", &["manicure|pedicure|nails|mani_pedi"]),
    ("haircut", &["haircut|hair_cut|hair_stylist|stylist|hair_salon|salon|barber|blowout|corte_de_pelo"]),
    ("dermatologist", &["dermatologist|skin_doctor|dermatology|dermatologo"]),
    ("dentist", &["dentist|dental|teeth_cleaning|dentista"]),
    ("gynecologist", &["gynecologist|obgyn|gynecology|ginecologo"]),
    ("psychologist", &["psychologist|therapist|psicologo"]),
    ("psychiatrist", &["psychiatrist|psiquiatra"]),
    (
        "family counselor",
        &[
            "family_counselor|family_therapist|marriage_therapist|couples_therapist|counselor|marriage_counselor|counsellor|counseling|consejero",
        ],
    ),
    ("ophthalmologist", &["ophthalmologist|eye_doctor|optometrist|eye_specialist|oftalmologo"]),
    ("ent specialist", &["ent|ent_specialist|ent_doctor|ear_nose_and_throat"]),
    ("general practitioner", &["general_practitioner|gp|family_doctor|primary_care|physician|doctor_general|medico_general"]),
    (
        "botox",
        &[
            "tox|crow_'s_feet|laugh_lines|smile_lines|worry_lines|jowls|jowl|turkey_neck|neurotoxin|wrinkle_relaxer|daxxify|forehead_lines|crows_feet|frown_lines|eleven_lines|botox_touch_up|arrugas",
        ],
    ),
    (
        "filler",
        &[
            "lip_flip|lips|lip|lip_injections|lip_augmentation|cheek_filler|sculptra|radiesse|kybella|dermal_filler|labios|rellenos|relleno_de_labios",
        ],
    ),
    ("facial", &["hydra_facial|hydrafacials|dermaplane|oxygen_facial|skin_care|skincare|faciales"]),
    (
        "laser hair removal",
        &[
            "laser_treatment|laser_treatments|laser_session|laser_touch_up|ipl|photofacial|bbl|brazilian|electrolysis|depilacion_laser|laser_resurfacing|tattoo_removal",
        ],
    ),
    (
        "peel",
        &["chemical_peels|peels|micro_needling|microneedling|microneedle|rf_microneedling|prp|vampire_facial|microdermabrasion|peeling"],
    ),
    (
        "body treatment",
        &[
            "coolsculpting|emsculpt|body_contouring|cellulite|weight_loss_shot|weight_loss_shots|semaglutide|ozempic|tirzepatide|iv_drip|iv_therapy|b12_shot|b_twelve_shot|vitamin_shot|b12_shots|b_twelve_shots|b_12_shots|b_12_shot|vitamin_shots|hormone_therapy|sclerotherapy|spider_veins|vein_treatment|skin_tightening|thread_lift",
        ],
    ),
    ("brows and lashes", &["brow|brows|eyebrow|eyebrows|lash|lashes|lash_extensions|lash_lift|microblading|cejas|pestanas"]),
    ("teeth", &["teeth|tooth|teeth_whitening|dientes"]),
    ("wax", &["wax|waxing|waxed|brazilian_wax|bikini_wax|brazilians|bikini|depilacion_con_cera"]),
    (
        "skin",
        &[
            "skin|wrinkle|wrinkles|acne|acne_scars|dark_spots|sun_spots|age_spots|melasma|forehead|jawline|cheeks|under_eyes|double_chin|rosacea|complexion|my_face|her_face|my_neck|cara|piel|manchas",
        ],
    ),
];
