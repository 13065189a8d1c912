//! Invoices, payments, refunds.

use domain::meaning::Intent::Billing;

use super::{Row, Says::Surely};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "billing",
        Billing,
        Surely,
        &[
            "invoice|invoices|invoiced|receipt|receipts|billing|billed|overcharged|refund|refunded|reimburse*|autopay|factura|recibo|reembolso|statement",
            "my|the|a|your|our|last|this|wrong ..1 bill !gates|clinton|murray",
            "pay|paying|paid|payment|payments|pagar|pago|deposit !attention|for_itself|plans|plan|off ..3 bill|invoice|balance|online|over|card|check|cash|zelle|venmo|phone|you|by|with|twice|already|my",
            "charged|cobraron ..2 me|us|my_card|my_account|twice|two_times|2_times|wrong|too_much|double|extra",
            "got|was|were|been|being ?i|we ?over|double ?being charged|billed|overbilled !by|per",
            "settle|settling ?up ?@own up|bill|account|balance|tab",
            "@own|a card number ?on|to|for|over",
            "where|how|who do|can|should i|we ..1 send|mail|drop|write|make ..3 check|payment|money|out",
            "charge ..2 me|us|my_card|my_account|twice|wrong|too_much",
            "took|take|taken|takin|taking|pulled|withdrew|withdrawn|came|coming|went|drafted|deducted|gone ?it|that|this|money ..2 out|from ?of ?from my|our|the account|card|bank|check|checking|paycheck|savings|credit_card",
            "ran|run|swiped|hit|dinged my|our|the ?credit|debit card|account|bank ..2 twice|two|again|double|for|without|three|!over",
            "put|split|run|charge|pay it|that|half|this|some|part|the_rest|everything ?half ?of ?it ?on|with|between ..2 card|cards|account|check|tab|credit|debit|amex|visa|mastercard|cash|zelle",
            "what is|'s|are ?up_with this|that|these|those ?here ..3 dollar|dollars|bucks|charge|charges|fee|line ?item ?that ?for|on|you_all|you_guys|you|they|from",
            "why is|are|was|were|do|did ?there ?i|you ?a|an ..3 fee|charge|charges|surcharge|tax",
            "charge|charges|something|transaction ?showing|showed ..2 on|from|to ?@own ?credit|debit|bank card|account|statement|bank",
            "owe|owed|balance|outstanding|past_due",
            "debo !hacer|llevar|traer|tener|evitar|preparar|comer|tomar|quitar|quitarme|ponerme|ir|llamar|esperar|estar|cerrar|apagar|mover|dejar|saber",
            "make|making|take|accept ?a payment|payments",
            "credit|debit card ..3 charged|declined|on_file|update|payment",
            "on|my|our|with|about payment_plan|financing ..3 payment|balance|missed|late|due|account|bill",
            "llego|salio|aparece|hay|tengo|vino ?un|una|otro cobro|cargo|recibo|factura",
            "cobro|cargo|cargos|charge|charges ..3 no_reconozco|no_conozco|desconozco|not_recognize|not_know",
            "resend|send|email|copy ..4 receipt|invoice|bill|statement|factura",
            "when|what_day is|'s|are my|our|the ?next payment|payments|bill|invoice|balance|installment ?due",
            "new|different|changed|expired|replaced|lost|canceled|stolen ?my ?credit|debit card ?number ?changed|expired|on_file|info",
            "card|account|bank ?number|info ?has|was|got|is ?been changed|expired|replaced|compromised|stolen",
            "already|thought_i|swear_i|pretty_sure_i ?have|had paid ?for ?you ?it|this|that|the|my|you|y'all|for|all|in ?$",
            "paid|settled that|this|it|mine in|on|back|last ..2 january|february|march|april|may|june|july|august|september|october|november|december|week|month|year",
        ],
    ),
    (
        "owes",
        Billing,
        Surely,
        &[
            "card|account|bank_account ..4 on_file|on_record|on_my_account|for_autopay",
            "switch|change|update|replace|use ?out ?@own ?new|different|another|other credit|debit|bank ?card|account",
            "why|how_come|what ..4 charge|fee|line_item ..3 on|for|doing here|my|this|it|bill|statement|there|what",
            "did|has|is|was ..2 payment|check|card|refund|deposit ?ever go|gone|went|come|came|clear|cleared|post|posted ?through",
            "how|where|when do|can|should|must i|we pay",
            "how|what much ?do|did|does|is|money do|did|does|is i|we|my ?still ?actually owe|balance|owed|left_to_pay",
            "what do|is i|we|my|our ?still owe|balance|bill",
            "card|account|bank|statement ?got|was|is|has|been|shows|has_been hit|charged|dinged|billed|debited|run|declined|showing ?again|for|twice|two|double",
            "cobraron|cobro|cargo|cargos|factura|recibo|reembolso|cuenta|deuda ..3 de_mas|dos_veces|doble|mal|tarjeta|equivocado|pagar",
            "pagar|pago|debo|abonar ..2 cuenta|factura|saldo|recibo|lo_que_debo",
            "why|how_come 's|is|are|was ?there ?this|these ?a|an|the|another ..4 fee|fees|charge|charges|surcharge ?on|from",
            "accounts_payable|accounts_receivable|w_nine|w_9|w9|net_thirty|net_forty|net_sixty|net_ten|net_fifteen|remit|remittance|late_fee|late_fees|late_charge|late_charges",
            "cut|cutting|mail|mailed|mailing|wrote|write|send|sent the|you|you_all|y'all ?guys ?a ?the check|money_order|cashiers_check",
            "#|something ?dollar|dollars|bucks|cents ?charge|charged ?showing ?up on|off|against my|our|the ?credit|debit|bank card|statement|bank_account|checking ?account",
            "that|this|a|the|another # ?# ?dollar|dollars ?charge|line ?item on here|there|this_bill|my_bill|the_bill|mine",
            "half ?of ?it ?now|today|up_front|down ..6 half|rest|remainder ?of ?it ?later|when|next|after|on|in",
            "said|told|promised|swore ..3 no_charge|no_cost|free|waived|covered|included|on_the_house|no_extra ..8 # dollars|bucks|dollar|hundred",
            "abonar|abonando|abonarle|abonos|en_pagos|a_pagos|quede_debiendo|me_cobraron|nos_cobraron|doble_cobro",
        ],
    ),
];
