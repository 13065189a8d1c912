//! The same in Spanish, without accents, as it is spoken in the United States.

use super::cues::{Cue, Row};

/// The rows.
pub(super) const SPANISH: &[Row] = &[
    (
        "si",
        Cue::Yes,
        &[
            "si !hay|puede|tiene|no_hay|es_que",
            "si|claro|por_supuesto|desde_luego|efectivamente|exactamente|exacto|correcto|asi_es|afirmativo|seguro_que_si|sin_duda|como_no|ya_lo_creo|como_que_no|andale|orale|simon|eso_es|eso_mismo ?que ?si ?senor|senora|senorita|gracias|por_favor",
            "claro|seguro que si",
            "por supuesto que si",
        ],
    ),
    ("vale", Cue::WeakYes, &["vale|bueno|dale|de_acuerdo|cierto|listo|okey|bien", "seguro !no"]),
    (
        "esta bien",
        Cue::Good,
        &[
            "?eso|ese_dia|esa_hora|a_esa_hora|todo|me ?me|nos ?esta|queda|parece|viene|va|suena|conviene|cae ?muy|bien|perfectamente ?muy|bastante bien|perfecto|excelente|genial|de_maravilla|estupendo|fenomenal|buenisimo|a_mi_me_conviene",
            "me|nos sirve|conviene|funciona|gusta|queda|parece ?bien|perfecto",
            "esta|es|seria|estaria|suena ?muy|bastante bien|perfecto|excelente|genial|correcto|bueno|excelente_idea",
            "perfecto|excelente|genial|estupendo|buenisimo|fantastico|maravilloso|encantado|encantada|fenomenal|magnifico|de_lujo|chevere|padrisimo",
            "adelante|hagalo|hagamoslo|reservelo|resérvelo|reserve|apartelo|agendelo|confirmelo|confirmado|anotelo|apuntelo|apunteme|anoteme|agendeme|lo_tomo|la_tomo|lo_quiero|la_quiero|quedamos_asi|trato_hecho|mandelo|que_venga|puede_venir|lo_acepto|acepto",
            "no|sin hay|tengo|veo|ningun|hay_ningun|tengo_ningun|veo_ningun problema|inconveniente|objecion|bronca|lio",
            "sin|ningun problema|inconveniente|duda ?alguna",
            "no me|nos importa|molesta|opongo|quejo|molestaria|importaria",
            "no veo|se por_que_no|porque_no",
            "por_que_no|porque_no|y_por_que_no",
            "no esta|suena|es|seria ?nada|tan mal|mala_idea|mal_plan|malo",
            "no se preocupe|apure ?esta_bien",
            "no podria ser|estar|pedir mejor|mas",
            "nada mal",
            "no hay de_otra|mas",
            "no le hace",
            "no lo dude|cambie",
            "no lo pienso rechazar",
            "ahi estare|estaremos|nos_vemos",
            "aqui estare|estaremos|lo_espero|los_espero",
            "como usted|ustedes diga|digan|quiera|guste",
            "yo|nosotros si puedo|podemos",
            "si|claro|que puedo|podemos|se_puede|quiero|queremos|me_gustaria",
        ],
    ),
    (
        "no",
        Cue::No,
        &[
            "no ?senor|senora|senorita ?hombre !hay|tengo|sale|funciona|sirve_la|prende|enciende|calienta|enfria|sé",
            "nel|nones|tampoco|negativo",
        ],
    ),
    (
        "no gracias",
        Cue::Refuse,
        &[
            "no ?muchas gracias",
            "gracias pero no",
            "claro|por_supuesto|desde_luego que no",
            "para nada",
            "de ninguna manera|forma",
            "en absoluto",
            "ni hablar|loco|de_broma|pensarlo|modo",
            "jamas|nunca",
            "no|ya_no ?me|nos interesa",
            "prefiero|preferiria|mejor que_no|no",
            "olvidelo|dejelo|dejalo|olvidalo",
            "que va",
        ],
    ),
    (
        "no puedo",
        Cue::Bad,
        &[
            "?eso|ese_dia|esa_hora|a_esa_hora no|tampoco ?me|nos ?va_a|puede puedo|podemos|quiero|queremos|sirve|conviene|funciona|queda|gusta|parece|voy_a_poder|vamos_a_poder|podre|podremos|estoy|estare|estaremos|estamos|acepto|necesito ?bien|eso|esa_hora|ese_dia|ahi|disponible|libre|en_casa",
            "eso|esta|es|esa|ese ?no ?es|esta mal|incorrecto|equivocado|equivocada|falso|mentira|malo|mi_numero_no",
            "no es|esta|era|seria ?asi|eso|ese|esa ?correcto|cierto|verdad|bien|asi|eso|buena_idea|posible|mi_nombre|mi_numero|mi_direccion|conveniente",
            "no lo|la|me|le ?reserve|haga|agende|mande|confirme|apunte|anote|llame|cambie|quiero|necesito",
            "cancelelo|cancelela|borrelo|quitelo",
            "demasiado|muy temprano|tarde|caro|lejos|pronto|cara",
            "estoy|estare|estamos|voy_a_estar|tengo ocupado|ocupada|trabajando|fuera|de_viaje|que_trabajar|trabajo|otra_cita|un_compromiso",
            "ninguna|ninguno|ningun|ni_uno ?de ?esos|esas|los_dos|las_dos ?me ?sirve|funciona|conviene",
            "bien|bueno no es|esta",
            "no es_el|es_la dia|hora|direccion|numero",
        ],
    ),
    (
        "creo que si",
        Cue::Hedged,
        &["creo|supongo|me_parece|pienso|imagino|espero que si", "supongo|me_imagino", "probablemente si", "deberia estar|funcionar bien"],
    ),
    (
        "creo que no",
        Cue::HedgedNo,
        &["creo|supongo|me_parece|pienso|me_temo que no", "no lo creo", "no creo", "probablemente no", "lo dudo"],
    ),
    (
        "no se",
        Cue::Unsure,
        &[
            "?yo no se|sabria|sabemos|estoy_seguro|estoy_segura|estoy_tan_seguro|tengo_idea|recuerdo|me_acuerdo !@wh_es",
            "quizas|quiza|tal_vez|a_lo_mejor|puede_ser|posiblemente|depende|quien_sabe|mas_o_menos|ni_idea|a_ver ?no|si",
            "dejeme|dejame|deje|tengo_que|tendria_que|necesito|voy_a|lo_voy_a ver|pensarlo|pensar|revisar|checar|preguntar|consultar|consultarlo|preguntarle",
            "probablemente $",
            "le aviso|digo_luego|llamo_luego",
            "todavia no se",
        ],
    ),
    ("espere", Cue::Turn, &["espere|espera|mejor_dicho|perdon|disculpe|digo|en_realidad|la_verdad|pensandolo_bien|no_espere|me_equivoque"]),
    ("pero", Cue::But, &["pero|excepto|menos|aunque|siempre_que|solo_que"]),
    (
        "mejor",
        Cue::Better,
        &[
            "?es|seria|esta|me_queda|me_viene mejor ?el|la|a_las",
            "prefiero|preferiria|en_vez_de|en_lugar_de|que_tal|que_le_parece|podria_ser|puede_ser_a|puede_ser_el|cambielo|cambiela|hay_algo|tiene_algo",
        ],
    ),
    (
        "es todo",
        Cue::Enough,
        &[
            "eso|es|nada|seria ?es|seria todo|mas ?gracias|por_ahora",
            "nada_mas|asi_esta_bien|asi_estoy_bien|ya_es_todo|con_eso|ya_estuvo ?gracias",
        ],
    ),
    (
        "nada",
        Cue::Nothing,
        &[
            "no hay|tengo|tenemos|sale agua|luz|calefaccion|aire|gas|corriente|agua_caliente",
            "buenos|buenas|buen dias|tardes|noches|dia",
            "muchas gracias",
        ],
    ),
];
