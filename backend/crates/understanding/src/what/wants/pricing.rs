//! Questions about what something costs.

use domain::meaning::Intent::Pricing;

use super::{
    Row,
    Says::{Hint, Plainly},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "price",
        Pricing,
        Plainly,
        &[
            "how much ?more|extra|money|approximately|roughly|about|exactly ?does|do|would|will|is|are|should|might|can ?it|that|this|you|they|i|we is|are|does|do|would|will|for|to|it|you|a|an|the|i|we|should|can|could|per|cost|charge|run|that|this|extra|your $",
            "how much ?more|extra|money|approximately|roughly|about|exactly is|are|does|do|would|will|for|to|it|you|a|an|the|i|we|should|can|could|per|extra|your|my|that|this|s|parking|breakfast !has|snow|rain|protein|sugar|owe|left|need_to_retire",
            "how much $",
            "charge|charges|cost|costs|bill ?you ?any ?you extra|more|additional|double|less ?money ?for|on|at|after|if ?@weekday ?weekend|weekends|nights|evenings|holidays|after_hours|distance|mileage",
            "what|what_is|what_are|know|tell|give|check|about|any|the|your|typical|average|approximate|total|rough|estimated|ballpark|a|full|for|on|of|difference_in ..3 cost|costs|price|prices|pricing|rate|rates|fee|fees|charge|charges|quote|estimate|damage !me_too|on_my|card|to_my|of_living|account|in_my_area_of",
            "cost|costs|price|prices|pricing|fee|fees|rate|rates ..3 is|are|of|for|to|per|list|range|do|does|like|quote|look|run|work",
            "would|does|do|will|to|it|that|going_to ..5 cost|run|charge|set_me_back ?me|us|you|for|to|on|extra|$",
            "cost|charge|costs|charges ?me|us ..3 for|to|on|extra|by|an_hour|per",
            "quote|quotes|estimate|estimates|ballpark|bid|cotizacion|presupuesto ?on|for|over_the_phone|price|free|figure|de",
            "free to_use|of_charge|for_guests",
            "no_charge|complimentary|included_in_the_price",
            "@is|are ..4 free ?to_use|of_charge|for_guests|to_access $",
            "@is ?there ?a|an|any ..2 charge|fee|discount|extra_charge|cost|deposit|minimum ?for|to",
            "discount|discounts|coupon|coupons|promo|promotion|promotions|specials|deal|deals|senior_discount|military_discount|descuento|descuentos",
            "trip|service|service_call|diagnostic|dispatch|call_out|callout|emergency|after_hours|hourly|labor|weekend|cleaning|inspection|visit|travel charge|fee|rate|rates|cost|price|charges",
            "expensive|cheap|cheaper|cheapest|affordable|pricey|costly ?is|are|would|room|option|do",
            "cuanto|cuanto_es|cuanto_seria ?cuesta|cobran|cobra|vale|sale|es|seria|costaria|me_cobran|por",
            "precio|precios|costo|costos|tarifa|cobran_por",
            "calling|shopping ?around ..2 for|on price|prices|pricing|quotes",
            "charge ?for|on weekends|estimates|visit|diagnostic|mileage|travel|by|an|per|hourly",
            "flat rate|fee",
            "get|need|want|have|your|the|for|on pricing|prices",
            "price|pricing match|matching|on|for|list|range",
            "have|need|required|got to pay ?extra|anything|something for",
            "rough|ballpark|approximate number|figure|idea|range|amount|guess",
            "what do|does|would|will|are ..3 charge|charging|cost|run",
        ],
    ),
    ("how expensive", Pricing, Hint, &["budget|price_range|afford"]),
];
