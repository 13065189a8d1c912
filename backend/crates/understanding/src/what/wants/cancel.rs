//! Wishes that nobody comes after all.

use domain::meaning::Intent::Cancel;

use super::{
    Row,
    Says::{Hint, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "cancel",
        Cancel,
        Surely,
        &[
            "scratch|cancel|nix|drop|skip|kill|ditch|axe|scrap ?on ..3 guy|fella|@pro|crew|man|guys",
            "not ..5 after_all !working|draining|closing|opening|coming_on|turning|heating|cooling",
            "borreme|borrenme|quiteme|quitenme|saqueme|elimineme|deme_de_baja|denme_de_baja",
            "like|want|need|get ?me|us out of ?my|our|the|that ?@when_word #|@visit|@visit_noun",
            "will|would not ?be need|needing you|you_all|him|them|anybody|anyone|somebody|someone|a|the ..2",
            "not ..3 go_through|going_through|follow_through|interested|proceed|proceeding|move_forward|moving_forward|going_forward ..3 appointment|visit|it|install|estimate|service|cita",
            "no ..2 necesitar|ocupar|interesa ..2 visita|cita|servicio|tecnico|plomero",
            "ya_no|no me|nos interesa|sirve la|el cita|visita|servicio",
            "cancel|canceling|cancelling|cancellation|cancelation|cancelar|cancele|cancelen|cancelo|cancelarla|cancelarlo|anular !policy|fee|fees|charge",
            "call|calling it|that|this|the_appointment|the_visit|the_whole_thing off",
            "call|calling|called off",
            "be|get|have|got|want|needs|need|it|this|that ..1 cancelled|canceled",
            "out of ..3 @visit",
            "@visit ..10 delete|remove|drop|undo|scrap|cancel it|that|this",
            "ditch|bail|skip|lose ?on ..3 @visit",
            "not send ?me|us|out ?the|a|any @pro|someone|anyone|your|anybody|somebody",
            "scratch|drop|kill|wipe|nix|scrap|strike|pull|yank|take|remove|cross|erase|leave|mark|delete me|us|it|that|this|him|my|our|mine|the ?name|one|appointment ?off|from|out ?of ?the|your ?schedule|list|calendar|books|book|for|on @when_word|schedule|list|calendar|books|book|#|next",
            "count|leave me|us out ?for|of|on ?@when_word",
            "not renew|auto_renew|want ..5 renew|renewed|continue",
            "do|please|does ?please not ?bother|have|need ?to come|send|sending|show|be_sending !before|until|till|after|on|through|in|the|me|an|a|text|#|bill|invoice",
            "dar|dele|darla|darlo de baja",
            "withdraw|retract|pull|rescind ?@my ..2 request|booking|order|ticket|appointment|visit",
            "unable_to|not_able_to|can_not|could_not make|attend|come|do|keep ..3 @visit",
            "not|no_longer|never ?be need|needing|want|wanting|hold|holding|keep|using|require|requiring ..5 anymore|any_more|after_all|any_longer|now",
            "not need|have|bother ?to send|sending|come|coming",
            "nobody|no_one needs|has|need|have ?to ?bother come|show|coming ?over|out|by",
            "scrap|drop|delete|scratch|remove|withdraw|nix|axe|void|release|erase|forget|get_rid_of|abort|undo|take_off|kill|discard ..4 @visit|estimate",
            "@visit ..3 canceled|cancelled|cancel|removed|deleted|off_the_books",
            "not|no_longer ?longer|really|actually ?in need|needs|want|wants|require|requires|need_of|wanting|needing|using|keep ..7 @visit|estimate|reservation ..6 anymore|any_more|any_longer|now|after_all",
            "no_longer|not ?longer|going_to ?in need|needs|want|wants|need_of|require|keep ?@own ..3 @visit|estimate",
            "not ?be|going_to_be|going_to ?be ?able_to make|come|attend|show|keep|make_it|making ?it|up|in|for|to ..5 @visit|dinner|today|tonight|tomorrow|appointment|meeting|lunch|after_all",
            "can_not|not|unable_to|will_not|not_going_to ?be|going_to ?able_to ?going_to make it !work|before|until|to_the_phone|stop",
            "not need|want ?you|you_guys|anyone|anybody|someone|him|them|the_guy|a ?to come|coming|the_visit ?out ?anymore",
            "not need|want ?it|that|the_service|the_work|you|you_guys|the_repair|the_estimate|help anymore|any_more|any_longer|after_all",
            "not ?be coming ?in|to|anymore|after_all",
            "went|going|gone|decided ?to ?go with somebody|someone|another|a_different|other ?else ?company|plumber|guy",
            "found|hired|got somebody|someone|another ?else|plumber|company",
            "already|got ..1 fixed ..5 not_need",
            "take ?me|us|my_name off ?of the|your schedule|calendar|books|list_for",
            "never_mind|nevermind|forget|disregard ?about ?@my @visit",
            "olvid* ..2 cita|visita|turno",
            "ya no ..4 necesito|quiero|voy|puedo|vengan|venga",
            "no voy_a_poder|podre ir|asistir|llegar",
        ],
    ),
    (
        "cancel for now",
        Cancel,
        Hint,
        &[
            "can_not|will_not|not_going_to make|attend|be_there|be_able_to_make ?it|today|tomorrow",
            "change_of_plans|something_came_up|changed_my_mind_about",
        ],
    ),
];
