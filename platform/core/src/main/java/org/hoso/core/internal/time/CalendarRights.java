package org.hoso.core.internal.time;

import java.time.LocalDate;
import org.hoso.clock.WorkingCalendars;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;

/** Who may set working time: system administrators, for their unit and those below it; the locality only from its root. */
record CalendarRights(Organisation organisation, Actor actor, LocalDate today) {

    boolean maySee() {
        return actor.kind() == Actor.Kind.SYSTEM || actor.has(Role.SYSTEM_ADMINISTRATOR, today);
    }

    boolean mayChange(String unitCode) {
        return actor.kind() == Actor.Kind.SYSTEM
                || actor.valid(today)
                        .filter(each -> each.role() == Role.SYSTEM_ADMINISTRATOR)
                        .anyMatch(each -> isAbove(each.unitCode(), unitCode));
    }

    private boolean isAbove(String own, String unitCode) {
        return unitCode.equals(WorkingCalendars.LOCALITY)
                ? organisation
                        .unit(own)
                        .filter(unit -> unit.parentCode().isEmpty())
                        .isPresent()
                : organisation.isWithin(unitCode, own);
    }
}
