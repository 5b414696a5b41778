package org.hoso.core.internal.time;

import org.hoso.calendar.TimeLimit;
import org.hoso.calendar.TimeLimit.Unit;

/** Time limits of procedures in the words of the calendar. Pure. */
public final class Limits {

    private Limits() {}

    public static TimeLimit of(org.hoso.procedure.TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> TimeLimit.of(Unit.WORKING_DAYS, limit.amount());
            case WORKING_HOURS -> TimeLimit.of(Unit.WORKING_HOURS, limit.amount());
            case CALENDAR_DAYS -> TimeLimit.of(Unit.CALENDAR_DAYS, limit.amount());
            case SAME_DAY -> TimeLimit.sameDay(limit.cutOff().orElse(TimeLimit.DEFAULT_CUT_OFF));
            case NONE -> TimeLimit.none();
        };
    }
}
