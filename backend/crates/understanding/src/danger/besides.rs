//! What speaks against more than one row.

/// "Off tomorrow": an outage that is announced.
pub(super) const OFF_LATER: &str = "off|out|down ?on ?for ?the tomorrow|maintenance|next_week|next_month";

/// "Will be off on Monday"; a bare "went out Monday" has lasted since.
pub(super) const OFF_ON_A_DAY: &str = "will|going_to|scheduled|planned|supposed|due ?to|for ?be ?shut|turned|cut off|out|down ?on monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/// "They are shutting it off": on purpose; what keeps cutting off does so by itself.
pub(super) const TURNED_OFF_BY_SOMEBODY: &str =
    "i|we|they|you|guys|you_guys|utility|city|county|company|landlord|town|workers|crew ?@is ..1 shutting|cutting|turning ..3 off";
