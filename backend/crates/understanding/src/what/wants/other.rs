//! What a desk of a business has no answer for.

use domain::meaning::Intent::Other;

use super::{Row, Says::Surely};

/// The rows.
pub(super) const ROWS: &[Row] = &[(
    "not for us",
    Other,
    Surely,
    &[
        "wrong number|place|department|company|person",
        "numero equivocado",
        "meant|trying|wanted|thought|supposed ?i_was ?to ?have ?this_was dial|call|calling|dialed|dialing|reach|get ?the|a|an|my pizza|pharmacy|bank|church|school|vet|library|restaurant|bakery|feed_store|taxi|cab|doctor|doctors|dentist|dmv|post_office|hospital",
        "selected|eligible|qualified|approved|calling|reaching_out ..4 offer|help|regarding|about ?you ?your business|company|listing|google|website ?a|an|listing|owner|with|to|better|grow",
        "your ?google business|company listing|profile|owner|loan|funding|insurance_rates",
        "vendo|vendiendo|ofrezco|ofreciendo publicidad|anuncios|paginas|seguros|prestamos",
        "merchant|payment|card processing|services|terminals",
        "find|search|compare|look_up|lookup|google|check|shop|see ?me|for|the|some|up ..2 best|cheapest|lowest|good|any|current ..2 price|prices|deals|stock|store|stores|songs|movies|flights|recipes|agencies|jobs|employment",
        "price|prices|rate|rates|value|cost of ..2 gold|oil|gas|stocks|stock|bitcoin|living|silver|crude|gasoline|interest|house_in|homes_in|tea|eggs|milk",
        "exchange|interest|mortgage|heart|unemployment|crime|birth|tax|inflation|stock|credit|apr|savings rate|rates|score|price|market",
        "advertise|advertising|marketing_services|seo|google_listing|business_loan|solar_panels_for_your|survey|extended_warranty|sponsor|donation|donate|lead_generation|merchant_services",
        "i|we am|are calling|reaching_out ..8 to_offer|opportunity|partnership|promotion_for_your",
        "play|pause|shuffle|volume|skip ?me|some|the|a|my|this ..2 song|songs|music|playlist|video|podcast|movie|radio",
        "set|create|start|cancel|stop|turn|delete|remove|snooze|change|add|make|update|what_is_on|put|move ..3 alarm|alarms|timer|reminder|reminders|playlist|shopping_list|grocery_list|to_do_list|todo_list|calendar_event|volume|thermostat_to|lights_on|lights_off|bluetooth|wifi|accent|language|name_to",
        "what|how|tell|check|know|give|whats|hows|is|will ..4 weather !supposed|permitting|clears|lets",
        "^ ?the ?current weather report|update|in|for|like|today|tomorrow|this|right_now|outside|$",
        "temperature_outside|forecast|capital_of|president_of|population|definition|spell|translate|recipe|recipes|calories|horoscope|joke|trivia|lottery|score|flip_a_coin|roll_a_die|directions_to|traffic|zodiac|meaning_of|synonym",
        "meaning of life|the_word|a_dream",
        "book|books report|club|by|about|store|review|worm|series|to_read|i_read",
        "transfer ..2 money|funds|dollars|#|from|balance",
        "cancel ?my|the|this|a ..2 card|check|order|subscription|flight|account|insurance|credit_card|transaction|payment|gym",
        "change ?my|the ..1 password|pin|email|phone_number|username|account|oil|tire|language|voice|accent|subscription|insurance",
        "rent|lease a|the|my ?car|tuxedo|movie|truck|apartment ..2 from|day|for",
    ],
)];
