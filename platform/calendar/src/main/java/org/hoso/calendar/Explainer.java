package org.hoso.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hoso.calendar.Countdown.Effect;
import org.hoso.calendar.Line.Code;
import org.hoso.calendar.internal.DayHours;
import org.hoso.calendar.internal.Timeline;

/** Tells one due date line by line, by counting it again and watching. */
final class Explainer {
    private final DueDate due;
    private final WorkingCalendar calendar;
    private final Timeline timeline;
    private final List<Line> lines = new ArrayList<>();

    Explainer(DueDate due) {
        this.due = due;
        calendar = due.time().calendar();
        timeline = calendar.timeline();
    }

    List<Line> due() {
        add(Code.STARTED, LocalMinutes.toDateTime(due.start()));
        if (due.limit().unit() == TimeLimit.Unit.NONE) {
            add(Code.LIMIT_NONE);
        } else {
            startMoved();
            limit();
        }
        Countdown countdown = new Countdown(due.time(), due.start(), due.limit());
        List<Line> pauses = due.pauses().stream()
                .map(pause -> pause(pause, countdown.apply(pause)))
                .toList();
        due.at().ifPresent(at -> daysSkipped(at));
        lines.addAll(pauses);
        due.at().ifPresent(at -> result(at, countdown));
        add(Code.CALENDAR, calendar.version());
        due.unconfirmedYears().forEach(year -> add(Code.UNCONFIRMED_YEAR, year.toString()));
        return List.copyOf(lines);
    }

    List<Line> left(Instant asOf) {
        add(Code.AS_OF, LocalMinutes.toDateTime(asOf));
        due.left(asOf).ifPresent(left -> add(left.isOver() ? Code.OVER : Code.LEFT, left));
        due.at()
                .ifPresent(at -> add(
                        due.stoppedSince().isPresent() ? Code.DUE_WHEN_STOPPED : Code.DUE,
                        LocalMinutes.toDateTime(at)));
        add(Code.ELAPSED, due.amount(due.elapsedMinutes(asOf)));
        Countdown countdown = new Countdown(due.time(), due.start(), due.limit());
        due.pauses().forEach(pause -> lines.add(pause(pause, countdown.apply(pause))));
        add(Code.CALENDAR, calendar.version());
        due.unconfirmedYears().forEach(year -> add(Code.UNCONFIRMED_YEAR, year.toString()));
        return List.copyOf(lines);
    }

    private void startMoved() {
        long minute = LocalMinutes.of(due.start());
        DayHours hours = timeline.day(LocalMinutes.day(minute));
        int clock = LocalMinutes.minuteOfDay(minute);
        boolean works = hours.minutes() > 0;
        if (!works || clock > hours.close()) {
            moved(works ? Code.AFTER_CLOSING : Code.ON_DAY_OFF, minute);
        } else if (clock < hours.open()) {
            moved(Code.BEFORE_OPENING, minute);
        } else if (clock < hours.close() && hours.worked(clock + 1) == hours.worked(clock)) {
            moved(Code.IN_BREAK, minute);
        }
        due.limit().cutOff().ifPresent(cutOff -> {
            boolean inHours = works && clock <= hours.close();
            if (inHours && clock > cutOff.getHour() * 60 + cutOff.getMinute()) {
                long next = timeline.workingDayFrom(LocalMinutes.day(minute) + 1);
                add(Code.AFTER_CUT_OFF, cutOff, LocalDate.ofEpochDay(next));
            }
        });
    }

    private void moved(Code code, long minute) {
        add(code, LocalMinutes.toDateTime(timeline.at(timeline.worked(minute) + 1) - 1));
    }

    private void limit() {
        TimeLimit limit = due.limit();
        switch (limit.unit()) {
            case WORKING_DAYS -> add(Code.LIMIT_WORKING_DAYS, limit.amount());
            case WORKING_HOURS -> add(Code.LIMIT_WORKING_HOURS, limit.amount());
            case CALENDAR_DAYS -> add(Code.LIMIT_CALENDAR_DAYS, limit.amount());
            case SAME_DAY -> add(Code.LIMIT_SAME_DAY, limit.cutOff().orElse(TimeLimit.DEFAULT_CUT_OFF));
            case NONE -> add(Code.LIMIT_NONE);
        }
        LocalDate receipt = LocalDate.ofEpochDay(Countdown.receiptDay(timeline, LocalMinutes.of(due.start())));
        if (limit.unit() == TimeLimit.Unit.CALENDAR_DAYS) {
            add(Code.BY_CALENDAR_DATE, receipt);
        } else if (limit.unit() == TimeLimit.Unit.WORKING_DAYS) {
            if (due.time().convention() == CountingConvention.HOUR_SLOT) {
                add(Code.HOUR_SLOT, new WorkingAmount(calendar.dayMinutes(), Integer.MAX_VALUE));
            } else {
                add(Code.RECEIPT_DATE, receipt);
                if (limit.quarters() < 4) {
                    add(Code.PART_OF_DAY);
                }
            }
        }
    }

    private void daysSkipped(Instant at) {
        LocalDate first = LocalMinutes.toDateTime(due.start()).toLocalDate();
        LocalDate last = LocalMinutes.toDateTime(at).toLocalDate();
        if (due.limit().unit() == TimeLimit.Unit.CALENDAR_DAYS || last.isBefore(first)) {
            return;
        }
        List<SpecialDay> special = List.copyOf(
                calendar.specialDays().subMap(first, true, last, true).values());
        long rest = last.toEpochDay() - first.toEpochDay() + 1;
        rest -= timeline.datesBefore(last.toEpochDay() + 1) - timeline.datesBefore(first.toEpochDay());
        rest -= special.stream()
                .filter(day -> !calendar.isWorkingDate(day.date()))
                .count();
        if (rest > 0) {
            add(Code.REST_DAYS, rest);
        }
        for (int i = 0; i < special.size(); ) {
            int end = i + 1;
            while (end < special.size() && belongTogether(special.get(end - 1), special.get(end))) {
                end++;
            }
            special(special.subList(i, end));
            i = end;
        }
    }

    private void special(List<SpecialDay> days) {
        SpecialDay day = days.get(0);
        if (days.size() > 1) {
            add(Code.DAYS_OFF, day.date(), days.get(days.size() - 1).date(), day.name(), days.size());
        } else if (day.kind() == SpecialDay.Kind.MAKE_UP_WORK) {
            add(Code.MAKE_UP_WORK, day.date(), day.name());
        } else {
            Code code = switch (day.part()) {
                case WHOLE -> Code.DAY_OFF;
                case MORNING -> Code.MORNING_OFF;
                case AFTERNOON -> Code.AFTERNOON_OFF;
            };
            add(code, day.date(), day.name());
        }
    }

    private static boolean belongTogether(SpecialDay a, SpecialDay b) {
        return isWholeDayOff(a)
                && isWholeDayOff(b)
                && a.name().equals(b.name())
                && a.date().plusDays(1).equals(b.date());
    }

    private static boolean isWholeDayOff(SpecialDay day) {
        return day.kind() != SpecialDay.Kind.MAKE_UP_WORK && day.part() == SpecialDay.Part.WHOLE;
    }

    private Line pause(Pause pause, Effect effect) {
        LocalDateTime from = LocalMinutes.toDateTime(pause.start());
        LocalDateTime to = pause.end().map(LocalMinutes::toDateTime).orElse(from);
        String reason = pause.reason();
        return switch (effect.kind()) {
            case COUNTS ->
                pause.end().isPresent()
                        ? Line.of(Code.INTERVAL_COUNTS, from, to, reason)
                        : Line.of(Code.OPEN_INTERVAL_COUNTS, from, reason);
            case AFTER_DUE -> Line.of(Code.PAUSE_AFTER_DUE, from, reason);
            case OPEN -> Line.of(Code.STOPPED, from, reason);
            case NOTHING_TO_MOVE ->
                pause.end().isPresent()
                        ? Line.of(Code.PAUSE_WITHOUT_EFFECT, from, to, reason)
                        : Line.of(Code.STOPPED, from, reason);
            case MINUTES -> Line.of(Code.PAUSED, from, to, reason, due.amount(effect.amount()));
            case DAYS -> Line.of(Code.PAUSED_DAYS, from, to, reason, effect.amount());
            case STARTED_ANEW -> Line.of(Code.PAUSED_ANEW, from, to, reason);
        };
    }

    private void result(Instant at, Countdown countdown) {
        LocalDateTime local = LocalMinutes.toDateTime(at);
        if (due.limit().unit() == TimeLimit.Unit.CALENDAR_DAYS) {
            LocalDate last = LocalDate.ofEpochDay(countdown.lastDay());
            if (!last.equals(local.toLocalDate())) {
                add(Code.MOVED_TO_WORKING_DAY, last, local.toLocalDate());
            }
        }
        add(due.stoppedSince().isPresent() ? Code.DUE_WHEN_STOPPED : Code.DUE, local);
    }

    private void add(Code code, Object... arguments) {
        lines.add(Line.of(code, arguments));
    }
}
