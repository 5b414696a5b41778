package org.hoso.core.internal.time;

import org.hoso.calendar.WorkingCalendar;

/** One working calendar for all units, under the default convention (day of receipt not counted); without a store. */
public final class WorkingDueDates implements DueDates {

    private final UnitTime time;

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
