//! Invoices, payments, refunds.

use domain::meaning::Intent::Billing;

use super::{Row, Says::Surely};

/// The rows.
pub(super) const ROWS: &[Row] = &[(
    "billing",
    Billing,
    Surely,
    &[
        "invoice|invoices|invoiced|receipt|receipts|billing|billed|overcharged|refund|refunded|reimburse*|autopay|factura|recibo|reembolso|statement",
        "my|the|a|your|our|last|this|wrong ..1 bill !gates|clinton|murray",
        "pay|paying|paid|payment|payments|pagar|pago|deposit !attention|for_itself|plans|plan|off ..3 bill|invoice|balance|online|over|card|check|cash|zelle|venmo|phone|you|by|with|for|twice|already|my",
        "charged|cobraron ..2 me|us|my_card|my_account|twice|wrong|too_much|double|extra",
        "charge ..2 me|us|my_card|my_account|twice|wrong|too_much",
        "owe|owed|balance|outstanding|past_due|debo",
        "make|making|take|accept ?a payment|payments",
        "credit|debit card ..3 charged|declined|on_file|update|payment",
        "financing|payment_plan|payment_plans|finance",
        "resend|send|email|copy ..4 receipt|invoice|bill|statement|factura",
    ],
)];
