//! What speaks against more than one row.

/// "Off tomorrow": an outage that is announced.
pub(super) const OFF_LATER: &str = "off|out|down ?on ?for ?the tomorrow|maintenance|next_week|next_month";

/// "Will be off on Monday"; a bare "went out Monday" has lasted since.
pub(super) const OFF_ON_A_DAY: &str = "will|going_to|scheduled|planned|supposed|due ?to|for ?be ?shut|turned|cut off|out|down ?on monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/// "They are shutting it off": on purpose; what keeps cutting off does so by itself.
pub(super) const TURNED_OFF_BY_SOMEBODY: &str =
    "i|we|they|you|guys|you_guys|utility|city|county|company|landlord|town|workers|crew ?@is ..1 shutting|cutting|turning ..3 off";

/// Pipes that somebody fears for; what "froze" is no fear any more.
pub(super) const FROST_FEARED: &str = "winter|could|might ..8 freeze";

/// Pipes that are kept from frost.
pub(super) const FROST_PREVENTED: &str = "prevent|insulate|insulating|wrap|protect|avoid|so_they|heat_tape ..8 freez*|frozen";

/// The same, of any pipe.
pub(super) const PIPES_PROTECTED: &str = "prevent|avoid|protect|insulate|insulating ..6 pipe*|freez*";

/// Frost on what is cold by trade.
pub(super) const FROST_ELSEWHERE: &str = "frozen|freezing|freezes ..5 ac|coil|fridge|freezer|heat_pump|condenser|yogurt|ice_maker";

/// Hoses that no house stands under.
pub(super) const OTHER_HOSES: &str = "vacuum|pool|garden hose";

/// The water in a toilet's own tank.
pub(super) const CISTERN: &str = "taza|inodoro|excusado ..8 tanque|caja";
