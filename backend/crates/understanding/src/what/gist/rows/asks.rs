//! Fields of what is asked: how the call opens, and how something is or may be done.

use super::{super::fields::Field, Row};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        Field::Asks,
        &[
            "^ ?and|so|hey|hi|okay|but is|are it|there|that|this !any_way|any_chance|a_way|a_chance|some_way|somebody|someone|anyone|anybody|a_spot|an_opening|any_openings|any|a_time|a_slot|possible|room",
            "^ ?and|so|hey|hi|okay|but should|why|how_long|how_often|how_old|how_young|how_far|how_big|how_small|how_tall|how_deep|how_high|how_hot|how_cold|how_safe|how_dangerous|how_painful|how_bad|how_well|how_hard|how_many|how_close|how_soon_after|how_do_i|how_do_you|how_does|what_is|what_are|what_should|what_do_i|what_do_you|what_does|what_kind|what_size|what_color|what_temperature|what_temp|what_setting|what_model|what_grade|what_all|what_happens|what_can|what_would|what_brand|what_type|does|will|would|did|was|which|whose|who|do_most|can_i_use|can_i_still|can_i_put|can_i_leave|can_i_take|can_i_eat|can_i_wear|can_i_run|can_i_flush|can_i_shower|can_you_use|can_a|can_an|how_come|do_i|do_you|do_they|do_your|does_your|would_your|do_we !@someone|you_able|you_available|there_someone|there_anyone|there_any_way|somebody|could|you|like|love|prefer",
            "^ ?and|so|but|hey ?why can|could not @someone",
            "^ por_que|que|como|cuanto_tiempo|cuanto_dura|debo|es",
        ],
    ),
    (
        Field::AsksWhether,
        &[
            "^ ?and|so|hey|hi|hello|okay|but|um ?did|do ?you|y'all ?guys has|have|did|is|are|was|when|any|where|how_long|how_much_longer|do_you_know|know_if",
            "checking|check|see|seeing|wondering|wonder|know|find_out|ask|curious if|whether|when|on",
            "any|an|no update|updates|news|word|idea",
            "what|where is|'s the|my|our ?status|story|holdup|hold_up|deal",
        ],
    ),
    (
        Field::Inquires,
        &[
            "can|could|may i|we|he|she|they|my_wife|my_husband|my_mom|my_kids|the_kids|a_person|somebody ?still|just|even|really|go_ahead_and go|use|run|leave|put|eat|drink|wear|shower|bathe|swim|work_out|sleep|drive|wash|fly|turn|flush|paint|park|stay|smoke|touch|be_in|be_around|shut|unplug|light|mix|cover|buy|supply|do_it_myself|do_that_myself|do_myself|do_this_myself",
            "can|could|may he|she|they|people|folks ?still|even|really|also !come|send|look|fix|call|do|get|be|make|bring|give|tell|help|swing|stop|start|take|have|see|check|please|just|talk|speak|reach|fit|squeeze|move|push|work|answer|show|drop|go_ahead|text|email|squeeze",
            "do|should|must|ought i|we|he|she|they|somebody|someone|a_person|my_kids|the_kids ?just ?still ?even need|needs|gotta|got_to|have_to|sit|leave|turn|put|wait|unplug|shut|buy|wear|stay|worry|be|go|drain|bleed|cover|tip|sign|avoid|expect !to_call|to_cancel|to_reschedule|to_confirm|to_change|to_bring|to_pay",
            "does|do it|that|this|those|they|these !have_a|have_an|have_any|have_anything|have_something ?thing ?one ?even|ever|always|still|really|only need|have|take|hurt|come|include|cover|mean|matter|go|cost|count|void|make|get|use|require|help|last|affect|do|hold|fit|burn|stink|wear|leave",
            "does|would|will the|a|an|one|your|y'all's|any_of_that !work|works|suit|be_possible|be_okay|mind|still|guy_still|ever_come|ever_get",
            "does|would|will|do mine|yours|ours ?even|also|still work|need|have|do|come|take|run|hold|last|hurt|look|cover|include",
            "can|could you|your|they|you_all ?guys|locksmiths|locksmith|shop|store|people|fellas ?also|even|still cut|copy|program|match|duplicate|recycle|ship|test|order ?me|us a|an|one|old|the|some|just|any",
            "would|will it|that|this|those|they !work|be_possible|be_okay|be_all_right|be_alright|mind|suit|sound|be_there|be_here|come|still",
            "can|could|would a|an|the|my|his|her|anything|something !guy|fella|tech|man|person|crew|plumber|visit|appointment|time|be_moved|visit_be",
            "is|are that|it|this|those|these|they|the|my ?old|even|still|really|ever|stuff|thing ?something|anything|too|also|even|really|really_that safe|bad|normal|true|legal|dangerous|i_could|i_can|covered|required|necessary|worth|worth_it|common|harmful|toxic|permanent|painful|serious|fixable|against|supposed_to_be|supposed_to_do|because|the_stuff|mold|asbestos|lead|contagious|illegal|to_code|up_to_code|under_warranty|the_same_as|any_good|good_for|bad_for|compatible|enough|a_problem|an_issue|okay_for|ok_for|okay_if|ok_if",
            "^ ?so|and|hey|but is|are a|an|the|my|your|those|these ..4 safe|bad|normal|legal|dangerous|any_good|worth|worth_it|good_for|bad_for|better|best|necessary|required|compatible|allowed|covered|enough|okay_for|against",
            "who covers|pays_for|is_responsible|'s_responsible|pulls_the_permit|has_to_pay|gets_stuck",
            "say|suppose|supposing|metal|pacemaker|pregnant|nursing|breastfeeding|thinners|thinner|diabetic|allergic|sunburned|tattoo|tattoos|implants|keloids|shingles|lupus|accutane|retinol|chemo ..8 can|could|should|is|would|will|does i|we|she|he|it|that|a",
            "or is|does|do|can|should|would|will|am|are|could it|that|this|those|they|i|he|she|my|the|a|just|your !suit|work",
            "then|so|and|but|now whose|which|who ?one ?of_us is|'s|are|pays|does|do|fixes|owns|has_to",
            "am i|we stuck|allowed|better_off|crazy|too_old|too_young|too_late_to|too_dark|a_candidate|covered|eligible|safe|legal|responsible|on_the_hook|liable",
            "goes|go|turn|turns|face|faces|open|opens|point|points which way|direction|end|side",
            "which|what way|side|end|direction|size|kind|type|grade|brand|color|setting|model|part|one|ones ?of ?@own ?them ?filter|bulb|battery|paint|salt|oil do|does|is|goes|should|would|am i|it|that|my|the|you_recommend|supposed|best|better",
            "how often|far|old|deep|hot|high|low|thick|tall|wide|close|long do|does|should|will|would|is|are|can|until|before|after ?i|we|it|that|they|you|the|a|my|'s",
            "what is|'s|does ?it|that|this|all mean|means",
            "what happens|causes|makes|does_that_mean|does_it_mean|do_they_mean|is_the_difference|'s_the_difference|is_the_point|would_happen",
            "your man|guy|fella|people|crew|boys|guys|fellas|techs|men know|knows what_to_do|how_to|about",
            "will|would|does|can|could ..5 hurt|harm|damage|ruin|void|affect|mess_up|interfere_with my|the|it|that|anything|his|her",
            "some|somebody's|against|need|have say_so|rule|law|code|permission",
            "know|wondering|wonder|curious|tell_me|ask if|whether|how|why ?a|the|it|that|this|they|my|i|we ..3 safe|normal|legal|dangerous|covered|common|works_on|bad_for|good_for|allowed|hurts|painful",
            "si uno|una|estoy|tengo|soy|ando|yo|compro|traigo|consigo|me|mi ..7 se_puede|puedo|debo|hay_que|pasa_algo|afecta|importa|me_la_ponen|me_lo_ponen|me_la_instalan|me_lo_instalan|me_los_ponen",
            "o ?tiene|es|hay|necesito|mejor|lo|la|los|tengo ?que me_espero|nomas|puro|pura|puros|puras|ser|yo|uno|hacer|comprar|saco|pago|compro|traigo",
            "o nomas|nada_mas|puro|pura|puros|puras|solo|solamente|unicamente|tambien",
            "lo|la|los|las|me_la|me_lo sacan|ponen|traen|compran|pagan|consiguen|tramitan|llevan ustedes|ellos|uno|yo|o",
            "cada cuanto|cuando|cuantos|que_tanto",
            "sirve|sirven|funciona|funcionan|ayuda|conviene si ?uno|tengo|estoy|tienes|ya",
            "garantia|garantias ?me ?tambien ?no ?les cubre|cubren|incluye|dura|aplica|vale|sirve|viene|abarca|pierde",
            "que pasa|sucede|pasaria si|cuando",
            "es|son|sera|seria normal|malo|mala|peligroso|peligrosa|seguro|bueno|necesario|cierto|verdad|obligatorio|permanente ?que|si|para|usar|tener|o|eso|esto",
            "dan|prestan|tienen|hacen|ofrecen servicio|servicios|garantia|mantenimiento a|en|para|con|por|de",
        ],
    ),
];
