//! How a business works: hours with their breaks, closures, services, technicians. The settings document is the truth about
//! them; these rows are written with each version of it, for what points to them and for whoever counts.

use crate::ddl::{NOTHING, Plan};

/// Hours, services, technicians.
pub(crate) const PLAN: Plan = Plan {
    name: "m20261120_000002_business",
    tables: &[
        (
            // Several spans on one weekday are hours with a break. Minutes since midnight, weekday 1 = Monday;
            // closing not later than opening is closing on the next day.
            "opening_hours",
            "tenant_id UUID NOT NULL,
             location_id UUID NOT NULL,
             weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
             opens INTEGER NOT NULL CHECK (opens BETWEEN 0 AND 1439),
             closes INTEGER NOT NULL CHECK (closes BETWEEN 0 AND 1440),
             PRIMARY KEY (tenant_id, location_id, weekday, opens),
             FOREIGN KEY (tenant_id, location_id) REFERENCES location (tenant_id, id),
             CHECK (opens <> closes)",
        ),
        (
            // A public holiday by its rule, a day of every year, or a range of dates; `definition` holds the rest of it.
            // Later positions win over earlier ones.
            "closure",
            "tenant_id UUID NOT NULL,
             location_id UUID NOT NULL,
             position INTEGER NOT NULL,
             kind TEXT NOT NULL CHECK (kind IN ('public', 'yearly', 'special')),
             definition TEXT NOT NULL,
             PRIMARY KEY (tenant_id, location_id, position),
             FOREIGN KEY (tenant_id, location_id) REFERENCES location (tenant_id, id)",
        ),
        (
            "service",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             name TEXT NOT NULL,
             description TEXT NOT NULL,
             keywords TEXT NOT NULL,
             duration_min INTEGER NOT NULL CHECK (duration_min BETWEEN 5 AND 720),
             buffer_min INTEGER NOT NULL CHECK (buffer_min BETWEEN 0 AND 240),
             price TEXT NOT NULL,
             skill TEXT,
             preparation TEXT NOT NULL,
             aftercare TEXT NOT NULL,
             active BOOLEAN NOT NULL,
             created BIGINT NOT NULL,
             updated BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id)",
        ),
        (
            // No hours: works whenever the business is open.
            "technician",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             location_id UUID,
             user_id UUID REFERENCES app_user (id),
             name TEXT NOT NULL,
             title TEXT NOT NULL,
             credentials TEXT NOT NULL,
             skills TEXT NOT NULL,
             hours TEXT,
             days_off TEXT NOT NULL,
             active BOOLEAN NOT NULL,
             created BIGINT NOT NULL,
             updated BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             FOREIGN KEY (tenant_id, location_id) REFERENCES location (tenant_id, id)",
        ),
    ],
    ..NOTHING
};
