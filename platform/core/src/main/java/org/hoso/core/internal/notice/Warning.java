package org.hoso.core.internal.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.core.internal.dossier.StepTimes;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Suspension;
import org.hoso.dossier.TimeSheet.StepTime;
import org.hoso.notice.Notice.Kind;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;

/**
 * A warning that is or will be due.
 *
 * @param group   warnings of one group replace each other: of those due at once only the one with the highest share is given
 * @param last    true for the highest share of its group
 * @param at      when it is due
 * @param timeOut when the time it warns of runs out
 */
record Warning(
        String group, Kind kind, int share, boolean last, Optional<LocalText> stepName, Instant at, Instant timeOut) {

    /** The code by which a warning is given once. */
    String code() {
        return group + "-" + share;
    }

    /** True when the code is of this group and of this share or a higher one, also of one that is not set any more. */
    boolean isBehind(String given) {
        String start = group + "-";
        return given.startsWith(start)
                && given.substring(start.length()).matches("\\d{1,3}")
                && Integer.parseInt(given.substring(start.length())) >= share;
    }

    /** All warnings of an open dossier, by time. Pure. */
    static List<Warning> of(
            Dossier dossier,
            ProcedureVersion procedure,
            List<Integer> shares,
            Function<String, UnitTime> timeOf,
            Instant now) {
        List<Warning> warnings = new ArrayList<>();
        UnitTime time = timeOf.apply(dossier.places().receivingUnit());
        if (dossier.state().isPaused()) {
            dossier.interruptions()
                    .openSuspension()
                    .flatMap(open -> pause(open, time))
                    .ifPresent(warnings::add);
        } else {
            for (int i = 0; i < shares.size(); i++) {
                boolean last = i == shares.size() - 1;
                legal(dossier, time, shares.get(i), last).ifPresent(warnings::add);
                step(dossier, procedure, timeOf, shares.get(i), last, now).ifPresent(warnings::add);
            }
        }
        warnings.sort(Comparator.comparing(Warning::at));
        return warnings;
    }

    private static Optional<Warning> pause(Suspension open, UnitTime time) {
        Instant end = time.closing(open.expectedEnd())
                .orElseGet(() -> open.expectedEnd()
                        .plusDays(1)
                        .atStartOfDay(org.hoso.core.internal.time.Vietnam.ZONE)
                        .toInstant());
        return Optional.of(new Warning("pause-" + open.number(), Kind.PAUSE, 100, true, Optional.empty(), end, end));
    }

    private static Optional<Warning> legal(Dossier dossier, UnitTime time, int share, boolean last) {
        Dossier.Timing timing = dossier.timing();
        if (timing.clockStart().isEmpty()
                || timing.dueOriginal().isEmpty()
                || timing.dueCurrent().isEmpty()) {
            return Optional.empty();
        }
        long whole = time.minutesBetween(
                timing.clockStart().get(), timing.dueOriginal().get());
        Instant due = timing.dueCurrent().get();
        Instant at = time.calendar().minusMinutes(due, whole * (100 - share) / 100);
        return Optional.of(new Warning("legal", Kind.LEGAL, share, last, Optional.empty(), at, due));
    }

    private static Optional<Warning> step(
            Dossier dossier,
            ProcedureVersion procedure,
            Function<String, UnitTime> timeOf,
            int share,
            boolean last,
            Instant now) {
        List<StepTime> stays = StepTimes.of(dossier, procedure, timeOf, now);
        if (stays.isEmpty()) {
            return Optional.empty();
        }
        StepTime stay = stays.get(stays.size() - 1);
        if (stay.until().isPresent() || stay.due().isEmpty()) {
            return Optional.empty();
        }
        Instant due = stay.due().get();
        return StepTimes.reached(dossier, procedure, timeOf, stay.budgetMinutes() * share / 100, now)
                .map(at -> new Warning(
                        "step-" + stay.stepCode(), Kind.STEP, share, last, Optional.of(stay.name()), at, due));
    }
}
