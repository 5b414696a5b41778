package org.hoso.core.internal.time;

import org.hoso.calendar.WorkingCalendar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** One working calendar for all units, under the default convention (day of receipt not counted). */
@Component(service = DueDates.class)
public final class WorkingDueDates implements DueDates {

    private final UnitTime time;

    @Activate
    public WorkingDueDates() {
        this(WorkingCalendar.vietnam());
    }

    public WorkingDueDates(WorkingCalendar calendar) {
        this.time = UnitTime.of(calendar);
    }

    @Override
    public UnitTime of(String unitCode) {
        return time;
    }

    @Override
    public UnitTime ofLocality() {
        return time;
    }
}
