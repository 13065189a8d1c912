//! Hours, prices, services, and how a visit stands.

use domain::meaning::Intent::{Hours, Pricing, Question, Status};

use super::all;

#[test]
fn hours_and_pricing() {
    all(
        Hours,
        &[
            "what are your hours",
            "when do you open",
            "are you open on sundays",
            "what time do you close",
            "how late are you open tonight",
            "are you guys open right now",
            "do you work weekends",
            "are you closed on christmas",
            "what days are you open",
            "do you have saturday hours",
            "when does the pool open",
            "until what time is the restaurant open",
            "is the office open tomorrow",
            "what are your business hours",
            "¿a qué hora abren?",
            "cuál es su horario",
            "are you open late on fridays",
            "do you do weekend appointments",
        ],
    );
    all(
        Pricing,
        &[
            "how much does a drain cleaning cost",
            "what do you charge for a service call",
            "how much to replace a toilet",
            "what's your hourly rate",
            "do you give free estimates",
            "can I get a quote for a new furnace",
            "is there a charge for coming out",
            "how much would it be to install a fan",
            "what's the price of a single room",
            "do you offer any discounts",
            "is the estimate free of charge",
            "ballpark figure for rewiring a house",
            "how much for a tune up",
            "what are your rates",
            "what does it cost for two people",
            "how expensive is a water softener",
            "is parking free of charge",
            "any specials this month",
            "what's the diagnostic fee",
            "¿cuánto cuesta una limpieza?",
            "cuánto cobran por la visita",
            "is it cheaper to repair or replace it",
        ],
    );
}

#[test]
fn hours_as_it_is_told() {
    all(
        Hours,
        &[
            "y'all open saturdays",
            "what time do you guys shut down for the day",
            "are you there on labor day",
            "how late is somebody at the shop tonight",
            "when's the earliest i can stop by in the morning",
            "do you run calls on sundays",
            "do you do nights or just daytime",
            "is anybody in the office on saturday",
            "are y'all closed for christmas eve",
            "you guys twenty four seven",
            "what's your holiday schedule look like",
            "when do y'all quit for the day",
            "do you take appointments after five",
            "is the spa open mondays",
            "what are your weekend hours like",
            "abren los domingos",
            "a qué hora cierran hoy",
            "hasta qué hora están",
            "trabajan los fines de semana",
            "están abiertos el día de acción de gracias",
            "until when are you open today",
            "do y'all come out after hours",
            "can i still come in at six or are you closed by then",
            "what days do you work",
            "are you guys working the day after thanksgiving",
            "do you observe veterans day",
            "what's your schedule on fridays",
            "is saturday a work day for you all",
        ],
    );
}

#[test]
fn pricing_as_it_is_told() {
    all(
        Pricing,
        &[
            "what do y'all get for a water heater install",
            "ballpark what's a new ac gonna run me",
            "what's the damage for a drain snaking",
            "do you charge just to come look at it",
            "is there a trip fee",
            "how much per unit is botox",
            "what would i be looking at for a panel upgrade",
            "any deals going on filler this month",
            "you guys give senior discounts",
            "do estimates cost anything",
            "is the first consult free",
            "what's the going rate for a toilet swap",
            "can you give me a rough idea on replacing a garage spring",
            "do you bill by the hour or by the job",
            "are you more expensive on weekends",
            "what's it gonna set me back to rekey four doors",
            "cuánto me costaría cambiar un calentador",
            "cobran por ir a ver",
            "qué precio tiene el relleno de labios",
            "tienen descuentos para veteranos",
            "how steep is the after hours charge",
            "do i have to pay if he can't fix it",
            "do y'all price match",
            "what do you want for a sewer camera inspection",
            "is that eighty nine dollar tune up special still going",
            "about how many dollars are we talking for a new faucet",
            "does the diagnostic fee go toward the repair",
            "can you give me a price over the phone",
            "the home depot guy said four hundred can you beat that",
            "i just want to know what a repipe goes for these days",
            "wondering what your rates are for an electrician",
            "do you guys do free quotes",
            "more or less what does a furnace run",
            "do you have financing for a new roof",
        ],
    );
}

#[test]
fn question_as_it_is_told() {
    all(
        Question,
        &[
            "do you guys do sump pumps",
            "do y'all come out to topeka",
            "is there a warranty on the work",
            "are your techs background checked",
            "how long does a filler appointment take",
            "do i need to be there the whole time",
            "do you work on rheem units",
            "will it hurt",
            "what brands of furnace do you put in",
            "can i take a shower after a peel",
            "do you pull permits",
            "how long do water heaters usually last",
            "do you service mobile homes",
            "what should i do before my laser session",
            "is it bad to run the fan all night",
            "hacen instalaciones de gas",
            "tienen licencia",
            "where's your shop at",
            "do you have a female technician",
            "is that the tall fella who came last time",
        ],
    );
}

#[test]
fn status_as_it_is_told() {
    all(
        Status,
        &[
            "who's coming",
            "where's my guy",
            "is he on his way",
            "what's the eta on my technician",
            "when are you coming out",
            "am i still good for tomorrow",
            "what time's my appointment again",
            "has the part for my furnace come in",
            "i was told somebody would be here between eight and ten and it's eleven",
            "how far out is he",
            "is somebody still coming today",
            "did my estimate get sent",
            "i want to make sure i'm down for thursday",
            "ya viene el plomero",
            "a qué hora llega el técnico",
            "who is coming to my house tomorrow",
            "any word on the permit",
        ],
    );
}
