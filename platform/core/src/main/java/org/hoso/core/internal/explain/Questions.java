package org.hoso.core.internal.explain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.calendar.CalendarFault;
import org.hoso.calendar.CountingConvention;
import org.hoso.calendar.DueDate;
import org.hoso.calendar.Line;
import org.hoso.calendar.Pause;
import org.hoso.calendar.TimeLimit;
import org.hoso.calendar.WorkingTime;
import org.hoso.clock.DueDateExplanations.Question;
import org.hoso.clock.Explanation;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;

/** Reads a typed question and answers it; every fault of the input is told at its field. Pure. */
final class Questions {

    private final Question question;
    private final UnitTime unit;
    private final List<Reason> faults = new ArrayList<>();

    Questions(Question question, UnitTime unit) {
        this.question = question;
        this.unit = unit;
    }

    Decision<Explanation> answer() {
        Optional<Instant> start = moment("start", question.start());
        Optional<LocalTime> cutOff = question.cutoff().flatMap(this::time);
        Optional<TimeLimit> limit = limit(cutOff);
        Optional<CountingConvention> convention = question.convention().flatMap(this::convention);
        List<Pause> pauses =
                question.pauses().stream().flatMap(text -> pause(text).stream()).toList();
        if (!faults.isEmpty() || start.isEmpty() || limit.isEmpty()) {
            return Decision.refused(faults);
        }
        WorkingTime time = unit.at(start.get());
        WorkingTime chosen =
                convention.map(each -> new WorkingTime(time.calendar(), each)).orElse(time);
        try {
            DueDate due = chosen.due(start.get(), limit.get(), pauses);
            return Decision.allowed(Lines.explanation(due, lines(due, cutOff)));
        } catch (CalendarFault fault) {
            return Decision.refused(Lines.reason(field(fault), fault));
        }
    }

    private static String field(CalendarFault fault) {
        return switch (fault.code()) {
            case PAUSES_OVERLAP, OPEN_PAUSE_NOT_LAST, INTERVAL_REVERSED -> "pause";
            case OUT_OF_RANGE -> "start";
            default -> "duration";
        };
    }

    private static List<Line> lines(DueDate due, Optional<LocalTime> cutOff) {
        List<Line> lines = new ArrayList<>(due.explanation());
        cutOff.filter(each -> due.limit().unit() != TimeLimit.Unit.SAME_DAY)
                .ifPresent(each -> lines.add(Line.of(Line.Code.CUT_OFF_NOT_USED, each)));
        return lines;
    }

    private Optional<TimeLimit> limit(Optional<LocalTime> cutOff) {
        try {
            TimeLimit limit = TimeLimit.parse(question.duration());
            return limit.unit() == TimeLimit.Unit.SAME_DAY && cutOff.isPresent()
                    ? cutOff.map(TimeLimit::sameDay)
                    : Optional.of(limit);
        } catch (CalendarFault fault) {
            faults.add(Lines.reason("duration", fault));
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String text) {
        try {
            String padded = text.strip().length() == 4 ? "0" + text.strip() : text.strip();
            return Optional.of(LocalTime.parse(padded));
        } catch (DateTimeException unreadable) {
            faults.add(Reason.at("cutoff", "due.cutoff", text));
            return Optional.empty();
        }
    }

    private Optional<CountingConvention> convention(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "receipt-date" -> Optional.of(CountingConvention.RECEIPT_DATE);
            case "hour-slot" -> Optional.of(CountingConvention.HOUR_SLOT);
            default -> {
                faults.add(Reason.at("convention", "due.convention", text));
                yield Optional.empty();
            }
        };
    }

    private Optional<Pause> pause(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2 || ends[0].isBlank()) {
            faults.add(Reason.at("pause", "due.pause", text));
            return Optional.empty();
        }
        Optional<Instant> from = moment("pause", ends[0]);
        Optional<Instant> to = ends[1].isBlank() ? Optional.empty() : moment("pause", ends[1]);
        if (from.isEmpty() || (to.isEmpty() && !ends[1].isBlank())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Pause(from.get(), to, false, "pause"));
        } catch (CalendarFault fault) {
            faults.add(Lines.reason("pause", fault));
            return Optional.empty();
        }
    }

    private Optional<Instant> moment(String field, String text) {
        String clean = text.strip().replace(' ', 'T');
        try {
            return Optional.of(LocalDateTime.parse(clean).atZone(Vietnam.ZONE).toInstant());
        } catch (DateTimeException notLocal) {
            return withOffset(field, text, clean);
        }
    }

    private Optional<Instant> withOffset(String field, String text, String clean) {
        try {
            return Optional.of(OffsetDateTime.parse(clean).toInstant());
        } catch (DateTimeException unreadable) {
            faults.add(Reason.at(field, "due." + field, text));
            return Optional.empty();
        }
    }
}
