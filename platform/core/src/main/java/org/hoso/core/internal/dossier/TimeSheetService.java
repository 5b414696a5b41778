package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.clock.ClockInterval;
import org.hoso.core.internal.time.UnitTime;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.TimeRules;
import org.hoso.dossier.TimeSheet;
import org.hoso.dossier.TimeSheets;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds up where the working time of a dossier went. */
@Component(service = TimeSheets.class)
public final class TimeSheetService implements TimeSheets {

    private record Key(ClockInterval.Holder holder, Optional<String> unitCode, boolean counts) {}

    private final Workbench bench;

    @Activate
    public TimeSheetService(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Decision<TimeSheet> of(Actor actor, long dossierId) {
        Instant now = bench.now();
        Decision<TimeSheet> decision = bench.transactions().read(() -> {
            Optional<Dossier> dossier = bench.dossiers()
                    .find(dossierId)
                    .filter(each -> bench.authoriser().maySee(actor, each, Vietnam.date(now)));
            Optional<ProcedureVersion> procedure = dossier.flatMap(bench::procedureOf);
            return dossier.isEmpty() || procedure.isEmpty()
                    ? Decision.refused(Reason.of("not-found"))
                    : Decision.allowed(sheet(dossier.get(), procedure.get(), now));
        });
        bench.deniedAccess().record(actor, "TIME", "dossier " + dossierId, decision.reasons());
        return decision;
    }

    private TimeSheet sheet(Dossier dossier, ProcedureVersion procedure, Instant now) {
        UnitTime time = bench.dueDates().of(dossier);
        List<TimeSheet.Line> lines = dossier.clock().stream()
                .map(interval -> new TimeSheet.Line(interval, StepTimes.minutes(interval, time, now)))
                .toList();
        List<TimeSheet.StepTime> steps = StepTimes.of(dossier, procedure, bench.dueDates()::of, now);
        return new TimeSheet(
                lines, steps, shares(lines), offer(dossier, procedure, steps, time, now), time.minutesPerDay());
    }

    private static List<TimeSheet.Share> shares(List<TimeSheet.Line> lines) {
        Map<Key, Long> sums = new LinkedHashMap<>();
        for (TimeSheet.Line line : lines) {
            ClockInterval interval = line.interval();
            sums.merge(
                    new Key(interval.holder(), interval.unitCode(), interval.counts()),
                    line.workingMinutes(),
                    Long::sum);
        }
        List<TimeSheet.Share> shares = new ArrayList<>();
        sums.forEach((key, sum) -> shares.add(new TimeSheet.Share(key.holder(), key.unitCode(), key.counts(), sum)));
        shares.sort(Comparator.comparingLong(TimeSheet.Share::workingMinutes).reversed());
        return shares;
    }

    private Optional<TimeSheet.ApologyOffer> offer(
            Dossier dossier, ProcedureVersion procedure, List<TimeSheet.StepTime> steps, UnitTime time, Instant now) {
        TimeRules.ApologyRule rule = bench.rules().apology();
        int left = rule.most() - dossier.interruptions().apologies().size();
        Optional<Instant> due = dossier.timing().duePromised().or(dossier.timing()::dueCurrent);
        if (!dossier.state().isOpen() || due.isEmpty() || left <= 0) {
            return Optional.empty();
        }
        LocalDate last = Vietnam.date(time.due(now, TimeLimit.workingDays(rule.workingDays()), List.of())
                .orElseThrow());
        Instant from = due.get().isAfter(now) ? due.get() : now;
        // At least a whole working day behind both dates, so that the promise can be kept.
        long work = Math.max(time.minutesPerDay(), remaining(dossier, procedure, steps));
        LocalDate fits = Vietnam.date(time.calendar().plusMinutes(from, work));
        return Optional.of(new TimeSheet.ApologyOffer(fits.isAfter(last) ? last : fits, last, left));
    }

    /** Budgets of the step in which it lies, as far as not used, and of those after it. */
    private static long remaining(Dossier dossier, ProcedureVersion procedure, List<TimeSheet.StepTime> steps) {
        Optional<String> current = dossier.position().stepCode();
        boolean counted = current.isEmpty();
        long minutes = 0;
        for (StepDefinition step : procedure.steps()) {
            boolean here = current.equals(Optional.of(step.code()));
            counted = counted || here;
            if (counted) {
                long budget = Math.round(step.budgetHours().doubleValue() * 60);
                long used =
                        here && !steps.isEmpty() ? steps.get(steps.size() - 1).usedMinutes() : 0;
                minutes += Math.max(0, budget - used);
            }
        }
        return minutes;
    }
}
