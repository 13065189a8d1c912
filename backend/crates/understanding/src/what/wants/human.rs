//! Wishes for a person.

use domain::meaning::Intent::Human;

use super::{Row, Says::Surely};

/// The rows.
pub(super) const ROWS: &[Row] = &[(
    "a person please",
    Human,
    Surely,
    &[
        "speak|talk|chat|speaking|talking|discuss ?directly ?with|to|directly|about_it_with ?directly ..5 human|person|someone|somebody|agent|representative|rep|operator|manager|supervisor|owner|boss|staff|team|reception|receptionist|front_desk|office|dispatcher|dispatch|department|people|customer_service|support|technician|tech|worker|specialist|advisor|adviser|employee|associate|guy|lady|consultant|expert|humano|persona|being|individual|member|clerk|teller|banker|doctor|nurse|secretary|desk|colleague|service",
        "want|like|need|can|could|let|rather|may|prefer|how|possible|able|please|try|trying|wish|ask|must ..5 speak|talk|chat to|with ?the|your|a|an|one|someone|my !you|me|about|him_about",
        "pasar|pasarme|paseme|comunicar|comunicarme|comuniqueme|hablar|poner|comunica|pasa ..2 con ..2 persona|alguien|humano|encargado|encargada|gerente|dueno|duena|operadora|operador|agente|representante|supervisor|senor|senora",
        "transfer|connect|patch|hand|forward|pass|redirect|put|route|switch|direct me|us|my_call|this_call|call|the_call !on_the|in_for|down|on_your|under",
        "put|patch|get|pass ..1 me|us ..1 through|on_with|over_to|in_touch",
        "explain|say|tell|discuss ?this|it|that to|with|it_to somebody|someone|anybody|anyone|a_person live|real|human|in_person|there|else",
        "in touch with ..3 human|person|someone|agent|manager|team|staff|reception|office|representative",
        "get|reach|find|contact|give|want|need|like|have ?hold ?me|us|of|a ?a|an|the|your|hold|to ?of ?a ?real|live|actual|human|normal|different human|agent|representative|operator|manager|supervisor|receptionist|live_person|real_person|human_being|actual_person",
        "get|give|find|bring|put|want ?me|us ?a|an|some ?real|live|other person|someone|somebody|human|employee|people|individual ?on|who !to|that|out|over|can_come|here|come|available",
        "get|put ..2 on the line|phone",
        "be|get|being connected|transferred|passed|forwarded|patched|put_through",
        "human|person|manager|agent|representative|supervisor ..1 available|there|around",
        "put ..3 manager|person|someone|boss|supervisor|human|owner on",
        "someone|somebody|anyone from ..3 talk|speak|chat",
        "real|live|actual|human|normal|physical|breathing|living person|human|agent|being|operator|representative|people|someone|voice !is_this|are_you",
        "^ ?a|an ?get_me ?a|an agent|operator|representative|human|person|manager|supervisor|receptionist|dispatcher|associate|humano|persona|operadora|operador|someone ?please|now|por_favor $",
        "non|not ?a robotic|robot|machine|automated ?agent|agents|person|system",
        "not|do_not|hate|refuse|uncomfortable|tired|sick|stop|rather_not|would_not|never ..8 robot|machine|bot|computer|ai|automated|recording|chatbot|robots|machines|bots",
        "bot|robot|machine|chatbot|assistant ..2 stupid|useless|dumb|terrible|awful|wrong|idiot|not_understand|not_working|garbage|sucks",
        "stupid|useless|dumb|damn ..1 bot|robot|machine|chatbot|computer",
        "@any_team|team|desk|service|department|reception|concierge|housekeeping please $",
        "customer service|support|care",
        "hablar|comunicarme|comuniqueme|paseme|pasame|transfierame|conecteme ..5 persona|alguien|humano|agente|operadora|representante|gerente|encargado|dueno|recepcion|con",
        "una persona real|de_verdad|viva",
        "@is|are anyone|anybody|someone ..1 there|real ..1 talk|speak|to",
        "someone|somebody else please|to_talk|to_speak|i_can_talk|i_can_speak",
    ],
)];
