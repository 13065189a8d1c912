//! What went wrong.

use domain::meaning::Intent::Complaint;

use super::{Row, Says::Plainly};

/// The rows.
pub(super) const ROWS: &[Row] = &[(
    "complaint",
    Complaint,
    Plainly,
    &[
        "complain|complaint|complaints|complaining|queja|quejarme",
        "unhappy|upset|angry|furious|disappointed|dissatisfied|frustrated|frustrating|unacceptable|ridiculous|unprofessional|rude|outrageous|livid|pissed|mad_at|not_happy|not_satisfied|fed_up|molesto|molesta|enojado|enojada|inaceptable",
        "terrible|horrible|awful|bad|poor|worst|lousy|shoddy|sloppy|crappy|subpar|half_assed service|job|work|experience|company|customer_service|workmanship|trabajo",
        "never|did_not|no|not|has_not|have_not ?one|nobody ?ever|even show*|came|come|called_back|call_back|called_me_back|arrived|arrive|appeared|llego|vino",
        "nobody|no_one|nadie ?ever|has showed|came|called|shown|come|vino|llego|show",
        "no show",
        "your|the|that ?last ..1 guy|guys|technician|tech|plumber|crew|workers|man|cleaner|cleaners|team|electrician|person|company ..3 left|broke|damaged|scratched|stole|ruined|made|was|were|did_not|cracked|tracked|forgot|botched|messed|cut|never|yelled|cursed|hit ..4 mess|my|the|rude|late|bad|terrible|dirty|mud|it|something|fix|finish|show|tool|damage",
        "left ?a|such ?big|huge mess",
        "ripped off|scam|scammed|rip_off|fraud",
        "you|you_guys|they|he|someone|your_guy ?just|already|supposedly fixed|repaired|replaced|installed|serviced|came|were_here|was_here|worked ..10 again|still|already|same|worse|back|not_work|leaking|broken|broke|stopped",
        "still not fixed|working|right|resolved|done ?after|since|again",
        "same problem|issue|thing ?again|as|is_back|came_back",
        "take|took ?you|off ?a|the ?day off|work ..4 nobody|no_one",
        "want ..3 money back|refund",
    ],
)];
