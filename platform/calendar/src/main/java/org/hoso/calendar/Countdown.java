package org.hoso.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.hoso.calendar.internal.DayHours;
import org.hoso.calendar.internal.Timeline;

/** One count from the start of a clock over its pauses, in order, to its due date. Confined to the call that makes it. */
final class Countdown {
    private final WorkingCalendar calendar;
    private final Timeline timeline;
    private final TimeLimit limit;
    /** From here on pauses give time back, in local minutes. */
    private final long from;
    /** Working minutes since the start of the calendar, for limits made of minutes. */
    private long target;
    /** Last day, for limits made of dates. */
    private long lastDay;

    private Optional<Instant> stoppedSince = Optional.empty();

    Countdown(WorkingTime time, Instant start, TimeLimit limit) {
        calendar = time.calendar();
        timeline = calendar.timeline();
        this.limit = limit;
        long minute = LocalMinutes.of(start);
        boolean byDate = limit.unit() == TimeLimit.Unit.WORKING_DAYS
                && time.convention() == CountingConvention.RECEIPT_DATE
                && limit.quarters() >= 4;
        from = byDate ? timeline.close(receiptDay(timeline, minute)) : minute;
        switch (limit.unit()) {
            case WORKING_DAYS -> target = byDate ? byDate(from) : timeline.worked(minute) + limitMinutes();
            case WORKING_HOURS -> target = timeline.worked(minute) + limitMinutes();
            case CALENDAR_DAYS -> lastDay = receiptDay(timeline, minute) + limit.quarters() / 4;
            case SAME_DAY -> lastDay = sameDay(minute);
            case NONE -> target = 0;
        }
    }

    /** The date that counts as the day of receipt: this one until its closing time, else the next working date. */
    static long receiptDay(Timeline timeline, long minute) {
        long day = LocalMinutes.day(minute);
        DayHours hours = timeline.day(day);
        boolean inTime = hours.minutes() > 0 && LocalMinutes.minuteOfDay(minute) <= hours.close();
        return inTime ? day : timeline.workingDayFrom(day + 1);
    }

    /** Takes the next pause into account and tells what it did. */
    Effect apply(Pause pause) {
        if (pause.counts()) {
            return new Effect(EffectKind.COUNTS, 0);
        }
        if (limit.unit() == TimeLimit.Unit.NONE) {
            if (pause.end().isEmpty()) {
                stoppedSince = Optional.of(pause.start());
            }
            return new Effect(EffectKind.NOTHING_TO_MOVE, 0);
        }
        long start = Math.max(LocalMinutes.of(pause.start()), from);
        if (isUsedUp(start)) {
            return new Effect(EffectKind.AFTER_DUE, 0);
        }
        if (pause.end().isEmpty()) {
            stoppedSince = Optional.of(pause.start());
            return new Effect(EffectKind.OPEN, 0);
        }
        long end = LocalMinutes.of(pause.end().get());
        if (end <= start) {
            return new Effect(EffectKind.NOTHING_TO_MOVE, 0);
        }
        return switch (limit.unit()) {
            case CALENDAR_DAYS -> {
                long days = dayStopped(end) - dayStopped(start);
                lastDay = Math.max(lastDay, dayStopped(start)) + days;
                yield new Effect(EffectKind.DAYS, days);
            }
            case SAME_DAY -> {
                long day = Math.max(lastDay, sameDay(end));
                boolean moved = day > lastDay;
                lastDay = day;
                yield new Effect(moved ? EffectKind.STARTED_ANEW : EffectKind.NOTHING_TO_MOVE, 0);
            }
            default -> {
                long minutes = timeline.worked(end) - timeline.worked(start);
                target += minutes;
                yield new Effect(EffectKind.MINUTES, minutes);
            }
        };
    }

    /** The due date after the pauses applied so far; empty when no due date is promised. */
    Optional<Instant> due() {
        return switch (limit.unit()) {
            case NONE -> Optional.empty();
            case CALENDAR_DAYS -> Optional.of(LocalMinutes.toInstant(endOfCalendarDay()));
            case SAME_DAY -> Optional.of(LocalMinutes.toInstant(timeline.close(lastDay)));
            default -> Optional.of(LocalMinutes.toInstant(timeline.at(target)));
        };
    }

    /** The last day of a limit in calendar days before it is moved to a working date. */
    long lastDay() {
        return lastDay;
    }

    Optional<Instant> stoppedSince() {
        return stoppedSince;
    }

    private long byDate(long close) {
        long quarters = timeline.quartersBefore(LocalMinutes.day(close) + 1);
        return timeline.worked(timeline.atQuarter(quarters + limit.quarters()));
    }

    private long limitMinutes() {
        return limit.workingMinutes(calendar.dayMinutes()).orElseThrow();
    }

    private boolean isUsedUp(long minute) {
        return switch (limit.unit()) {
            case CALENDAR_DAYS -> minute >= endOfCalendarDay();
            case SAME_DAY -> minute >= timeline.close(lastDay);
            default -> timeline.worked(minute) >= target;
        };
    }

    private long endOfCalendarDay() {
        if (timeline.day(lastDay).minutes() > 0) {
            return timeline.close(lastDay);
        }
        return calendar.calendarDaysEndOnWorkingDay()
                ? timeline.close(timeline.workingDayFrom(lastDay))
                : lastDay * LocalMinutes.DAY + timeline.fullDay(lastDay).close();
    }

    /**
     * The first date a pause beginning at this minute takes away, and the first one left again when it ends at this minute: from closing time
     * on, the next date. Where terms end on working dates only, so do the dates of a pause; else a term that was moved from Saturday to
     * Monday could end within a pause that began on that Monday.
     */
    private long dayStopped(long minute) {
        long day = LocalMinutes.day(minute);
        DayHours hours = timeline.day(day);
        boolean works = hours.minutes() > 0;
        int close = works ? hours.close() : timeline.fullDay(day).close();
        if ((calendar.calendarDaysEndOnWorkingDay() && !works) || LocalMinutes.minuteOfDay(minute) >= close) {
            return calendar.calendarDaysEndOnWorkingDay() ? timeline.workingDayFrom(day + 1) : day + 1;
        }
        return day;
    }

    private long sameDay(long minute) {
        long day = receiptDay(timeline, minute);
        LocalTime cutOff = limit.cutOff().orElse(TimeLimit.DEFAULT_CUT_OFF);
        boolean late = minute > day * LocalMinutes.DAY + cutOff.getHour() * 60L + cutOff.getMinute();
        return late ? timeline.workingDayFrom(day + 1) : day;
    }

    /** What a pause did, with the minutes or days it gave back. */
    record Effect(EffectKind kind, long amount) {}

    enum EffectKind {
        COUNTS,
        AFTER_DUE,
        OPEN,
        NOTHING_TO_MOVE,
        MINUTES,
        DAYS,
        STARTED_ANEW
    }
}
