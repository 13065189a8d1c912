//! What went wrong.

use domain::meaning::Intent::Complaint;

use super::{
    Row,
    Says::{Plainly, Surely},
};

/// The rows.
pub(super) const ROWS: &[Row] = &[
    (
        "complaint",
        Complaint,
        Plainly,
        &[
            "quoted|told|said|promised ?me|us ..4 price|one|# ..8 another|different|more|higher|charged|double|when_he",
            "you|you_all|he|they|your_guy|your_crew|you_guys ?guys ?just put_in|installed|fixed|replaced|did|sold|gave|hung|built|charged|paid ?me|us ..4 not|never|quit|stopped|died|dead|broke|wrong",
            "bait_and_switch|not_what_i_was_quoted|more_than_quoted|not_what_you_quoted|charged_more_than|double_what",
            "your|the|that ?last|other|new|same|first|young guy|guys|technician|tech|plumber|crew|workers|man|cleaner|team|electrician|person|company ..1 was|were ..2 rude|late|dirty|drunk|terrible|awful|mean|disrespectful|sloppy|nasty|bad|unprofessional|smoking|yelling|cursing",
            "you|you_all|he|they|your_guy|your_crew|your_tech|you_guys ?guys ?just put_in|installed|fixed|replaced|did|worked_on|sold|hung|repaired|serviced ..8 @trouble|already|again|still|worse|now",
            "left it|me|us|everything|things|the ..4 worse|broken|leaking|mess",
            "he|she|they|your_guy|your_tech|the_tech|the_guy|you was|were|showed_up|came ..3 hour|hours|day|days late",
            "hour|hours late ..1 and|again",
            "it|that|this ..2 broke|broken|leaking|leaks|clogged|doing_it|out|dead ?all ?over again already|after",
            "complain|complaint|complaints|queja|quejarme",
            "unhappy|upset|angry|furious|disappointed|dissatisfied|frustrated|frustrating|unacceptable|ridiculous|unprofessional|rude|outrageous|livid|pissed|mad_at|not_happy|not_satisfied|fed_up|molesto|molesta|enojado|enojada|inaceptable",
            "terrible|horrible|awful|bad|poor|worst|lousy|shoddy|sloppy|crappy|subpar|half_assed service|job|work|experience|company|customer_service|workmanship|trabajo",
            "never|nunca|did_not|no|not|has_not|have_not ?one|nobody ?ever|even show*|came|come|called_back|call_back|called_me_back|arrived|arrive|appeared|llego|vino",
            "nobody|no_one|nadie ?ever|has showed|came|called|shown|come|vino|llego|show",
            "no show",
            "no_show|no_showed|stood_me_up|stood_us_up|ghosted|dejaron_plantado|dejaron_plantada|dejaron_esperando",
            "still|again|already @trouble|acting_up|doing_it|doing_the_same|not_right ..8 after|you|you_all|since|last|your|came",
            "after|since|and|but you|you_all|you_guys|your_guy|he|they ..2 fixed|replaced|repaired|installed|worked|left|came|did|serviced ..8 still|again|same|worse|back|already",
            "you|you_all|you_guys|your_guys|he|they|your_crew ..1 scratched|broke|damaged|cracked|dented|ruined|stained|flooded|botched|forgot|wrecked|gouged|chipped|overcharged|lied|stole|cursed|smoked|left|tracked|busted ..4 my|our|the|something|on_me|up|to_me|from|at|in|mud|mess",
            "second|third|fourth|fifth|2_nd|3_rd|4_th|how_many|so_many|# time|times ..4 called|calling|call|been|out|you|you_all|come|came|had|this",
            "quedo|quedaron|dejaron|hicieron|hizo ?muy|todo|un mal|peor|cochinero|tiradero|sucio|chueco|desastre|desmadre|pesimo",
            "pesimo|malisimo|mal ?muy servicio|trabajo",
            "made it|things|everything ?even worse",
            "worse ..3 than ..2 before",
            "thanks|because_of|due_to|courtesy_of ?to your|you|y'all's ?last guy|guys|crew|tech|technician|installer|plumber|people|man|team|fella|electrician|roofers",
            "your ?last installer|crew|guy|guys|tech|technician|plumber|people|electrician|roofers|cleaner|man|fella ..1 left|forgot|broke|put|drilled|cut|knocked|backed|ran|hit|spilled|tore|let|ruined|wrecked|scratched|damaged|cracked|stained|destroyed|trashed|flooded|dented|botched|lied|overcharged",
            "paid ?you|you_all ..6 still|again|not|never|nothing",
            "warranty|guarantee ..4 fix_it|honor|come_back|supposed|again",
            "waiting|waited|sat|sitting ..4 all|hours|whole|# ..6 nobody|no_one|never|not",
            "your|the|that ?last|other|new|same|first|young guy|guys|technician|tech|plumber|crew|workers|man|cleaner|cleaners|team|electrician|person|company ..3 left|broke|damaged|scratched|stole|ruined|made|did_not|cracked|tracked|forgot|botched|messed|cut|never|yelled|cursed|hit ..4 mess|my|the|rude|late|bad|terrible|dirty|mud|it|something|fix|finish|show|tool|damage",
            "left ?a|such ?big|huge mess",
            "ripped off|scam|scammed|rip_off|fraud",
            "you|you_guys|they|he|someone|your_guy ?just|already|supposedly fixed|repaired|replaced|installed|serviced|came|were_here|was_here|worked ..10 again|still|already|same|worse|back|not_work|leaking|broken|broke|stopped",
            "still not fixed|working|right|resolved|done ?after|since|again",
            "same|exact problem|issue ?again|as|is_back|came_back",
            "same thing again|is_back|came_back|as_last_time|as_before",
            "take|took ?you|off ?a|the ?day off|work ..4 nobody|no_one",
            "want ..3 money back|refund",
        ],
    ),
    (
        "paid for nothing",
        Complaint,
        Surely,
        &["paid|pay ?you|you_all ?people|guys ..5 still|again|not|never|nothing not|work|works|leaks|broken|fixed"],
    ),
];
