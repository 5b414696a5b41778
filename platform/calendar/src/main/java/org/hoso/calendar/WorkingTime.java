package org.hoso.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hoso.calendar.CalendarFault.Code;

/**
 * Counts due dates by one calendar and one convention. Pure: the same arguments give the same due date for ever.
 *
 * <p><b>Hour of the due date.</b> Working days under {@link CountingConvention#RECEIPT_DATE} are counted in dates, so the due date ends at
 * the close of working hours of its date, not at the hour of receipt; under {@link CountingConvention#HOUR_SLOT} the hour follows from the
 * minutes consumed. Calendar days and same-day limits end at the close of their date under both. Two receipts on the same day, one at 8:00 and
 * one at 16:00, are thus due at the same hour by default, and the applicant who comes on the date printed on form 01 is never too early by
 * the hour he happened to file.
 *
 * <p><b>Pauses.</b> A pause gives back exactly the working minutes it took, however it is cut into pieces, so that the due date may fall
 * within a day after it. Two kinds of limit are not made of minutes: calendar days move by the number of dates between the first working
 * date not worked on and the first one worked on again; a same-day limit starts anew when the clock does, with the same cut-off, so a pause
 * that ends before the cut-off of its own day changes nothing. A pause that begins when the limit has been used up moves nothing: late stays
 * late. What lies before the start, or under RECEIPT_DATE on the uncounted day of receipt, is not given back.
 */
public record WorkingTime(WorkingCalendar calendar, CountingConvention convention) {
    private static final Comparator<Pause> BY_START = Comparator.comparing(Pause::start)
            .thenComparing(pause -> pause.end().orElse(Instant.MAX));

    /** The convention that is the default. */
    public WorkingTime(WorkingCalendar calendar) {
        this(calendar, CountingConvention.RECEIPT_DATE);
    }

    /** A due date without pauses. */
    public DueDate due(Instant start, TimeLimit limit) {
        return due(start, limit, List.of());
    }

    /**
     * The due date of a clock.
     *
     * @param start the moment the clock starts: receipt, hand-over or payment, as the procedure says
     * @param pauses intervals of the clock ledger in any order, the last one possibly open. Refused with {@link Code#PAUSES_OVERLAP} or
     *     {@link Code#OPEN_PAUSE_NOT_LAST}
     */
    public DueDate due(Instant start, TimeLimit limit, List<Pause> pauses) {
        List<Pause> ordered = inOrder(pauses);
        Countdown countdown = new Countdown(this, start, limit);
        for (Pause pause : ordered) {
            countdown.apply(pause);
        }
        return new DueDate(this, start, limit, ordered, countdown.due(), countdown.stoppedSince());
    }

    private static List<Pause> inOrder(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        List<Pause> ordered = pauses;
        for (int i = 1; i < pauses.size(); i++) {
            if (!pauses.get(i - 1).start().isBefore(pauses.get(i).start())) {
                ordered = new ArrayList<>(pauses);
                ordered.sort(BY_START);
                break;
            }
        }
        for (int i = 1; i < ordered.size(); i++) {
            Pause before = ordered.get(i - 1);
            Pause after = ordered.get(i);
            if (before.end().isEmpty()) {
                throw new CalendarFault(
                        Code.OPEN_PAUSE_NOT_LAST,
                        LocalMinutes.toDateTime(before.start()),
                        LocalMinutes.toDateTime(after.start()));
            }
            if (before.end().get().isAfter(after.start())) {
                throw new CalendarFault(
                        Code.PAUSES_OVERLAP,
                        LocalMinutes.toDateTime(after.start()),
                        LocalMinutes.toDateTime(before.end().get()));
            }
        }
        return List.copyOf(ordered);
    }
}
