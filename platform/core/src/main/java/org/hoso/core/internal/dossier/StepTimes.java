package org.hoso.core.internal.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.clock.ClockInterval;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.TimeSheet.Result;
import org.hoso.dossier.TimeSheet.StepTime;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;

/** The stays of a dossier in its steps, measured against their budgets. Pure. */
public final class StepTimes {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private StepTimes() {}

    /** All stays, oldest first; {@code timeOf} answers the working time of a unit. */
    public static List<StepTime> of(
            Dossier dossier, ProcedureVersion procedure, Function<String, UnitTime> timeOf, Instant now) {
        List<StepTime> times = new ArrayList<>();
        Map<String, Long> used = new HashMap<>();
        for (List<ClockInterval> stay : stays(dossier.clock())) {
            String code = stay.get(0).stepCode().orElseThrow();
            Optional<StepDefinition> step = procedure.step(code);
            if (step.isPresent()) {
                StepTime time = time(step.get(), stay, used.getOrDefault(code, 0L), timeOf, now);
                used.put(code, time.usedMinutes());
                times.add(time);
            }
        }
        return times;
    }

    /**
     * When the dossier has used or will use {@code minutes} of the step in which it lies; empty when it is in no step,
     * its time stands still, or it was used up in an earlier stay.
     */
    public static Optional<Instant> reached(
            Dossier dossier, ProcedureVersion procedure, Function<String, UnitTime> timeOf, long minutes, Instant now) {
        List<List<ClockInterval>> stays = stays(dossier.clock());
        List<StepTime> times = of(dossier, procedure, timeOf, now);
        if (times.isEmpty()
                || stays.size() != times.size()
                || times.get(times.size() - 1).until().isPresent()) {
            return Optional.empty();
        }
        StepTime last = times.get(times.size() - 1);
        long before = 0;
        for (StepTime time : times.subList(0, times.size() - 1)) {
            before = time.stepCode().equals(last.stepCode()) ? time.usedMinutes() : before;
        }
        List<ClockInterval> stay = stays.get(stays.size() - 1);
        return minutes <= before ? Optional.empty() : moment(stay, minutes - before, timeOf.apply(last.unitCode()));
    }

    /** Neighbouring intervals in the same step; those outside steps are left out. */
    private static List<List<ClockInterval>> stays(List<ClockInterval> ledger) {
        List<List<ClockInterval>> stays = new ArrayList<>();
        Optional<String> current = Optional.empty();
        for (ClockInterval interval : ledger) {
            if (interval.stepCode().isPresent()) {
                if (!interval.stepCode().equals(current)) {
                    stays.add(new ArrayList<>());
                }
                stays.get(stays.size() - 1).add(interval);
            }
            current = interval.stepCode();
        }
        return stays;
    }

    private static StepTime time(
            StepDefinition step,
            List<ClockInterval> stay,
            long before,
            Function<String, UnitTime> timeOf,
            Instant now) {
        String unit = stay.stream()
                .flatMap(interval -> interval.unitCode().stream())
                .findFirst()
                .orElse("");
        UnitTime time = timeOf.apply(unit);
        long used = before;
        for (ClockInterval interval : stay) {
            if (interval.counts()) {
                used += minutes(interval, time, now);
            }
        }
        long budget = step.budgetHours().multiply(MINUTES).longValue();
        Optional<Instant> until = stay.get(stay.size() - 1).end();
        Optional<Instant> due = budget == 0 ? Optional.empty() : moment(stay, budget - before, time);
        return new StepTime(
                step.code(),
                step.name(),
                unit,
                stay.get(0).start(),
                until,
                budget,
                used,
                due,
                result(stay, budget, used, until, due));
    }

    private static Result result(
            List<ClockInterval> stay, long budget, long used, Optional<Instant> until, Optional<Instant> due) {
        if (budget == 0) {
            return Result.NONE;
        }
        if (until.isEmpty()) {
            boolean waits = !stay.get(stay.size() - 1).counts();
            return waits ? Result.WAITING : used > budget ? Result.OVER : Result.RUNNING;
        }
        if (used > budget) {
            return Result.LATE;
        }
        return due.map(Vietnam::date).equals(until.map(Vietnam::date)) ? Result.ON_TIME : Result.EARLY;
    }

    /**
     * When {@code minutes} of counted time are used up in a stay; for a stay that ended earlier, when they would have
     * been. Empty while the time stands still, and for no minutes.
     */
    private static Optional<Instant> moment(List<ClockInterval> stay, long minutes, UnitTime time) {
        long left = minutes;
        if (left <= 0) {
            return Optional.empty();
        }
        Optional<Instant> end = Optional.empty();
        for (ClockInterval interval : stay) {
            end = interval.end();
            if (!interval.counts()) {
                continue;
            }
            if (end.isEmpty()) {
                return Optional.of(time.calendar().plusMinutes(interval.start(), left));
            }
            long here = time.minutesBetween(interval.start(), end.get());
            if (here >= left) {
                return Optional.of(time.calendar().plusMinutes(interval.start(), left));
            }
            left -= here;
        }
        long rest = left;
        return end.map(at -> time.calendar().plusMinutes(at, rest));
    }

    /** Working minutes of an interval until its end, or until now. */
    static long minutes(ClockInterval interval, UnitTime time, Instant now) {
        Instant end = interval.end().orElse(now);
        return end.isAfter(interval.start()) ? time.minutesBetween(interval.start(), end) : 0;
    }
}
