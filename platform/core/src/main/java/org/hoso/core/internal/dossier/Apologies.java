package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.Apology;
import org.hoso.dossier.CodedText;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.TimeRules;
import org.hoso.procedure.TimeLimit;

/**
 * Apologising with a new date. The date of the receipt and the one after pauses stay as they are. Pure; the state and
 * the right have been checked.
 */
final class Apologies {

    private Apologies() {}

    static Decision<Change> apologise(Situation s, DossierCommand.Apologise command) {
        Dossier dossier = s.dossier();
        List<Apology> all = new ArrayList<>(dossier.interruptions().apologies());
        TimeRules.ApologyRule rule = s.rules().apology();
        Optional<Instant> due = dossier.timing().duePromised().or(dossier.timing()::dueCurrent);
        if (due.isEmpty()) {
            return Decision.refused(Reason.of("apology.no-due"));
        }
        if (all.size() >= rule.most()) {
            return Decision.refused(Reason.of("apology.too-many", rule.most()));
        }
        List<CodedText> reasons = Reasons.clean(command.reasons());
        List<Reason> faults = new ArrayList<>(Reasons.check(reasons));
        Optional<Instant> promised = command.newDay().flatMap(s.dueDates()::closing);
        command.newDay()
                .map(day -> fault(s, day, promised, due.get(), rule))
                .orElseGet(() -> Optional.of(Reason.at("newDay", "field.required")))
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        Instant newDue = promised.orElseThrow();
        all.add(new Apology(all.size() + 1, s.now(), s.by(), reasons, due.get(), newDue));
        Dossier after = dossier.withInterruptions(dossier.interruptions().withApologies(all))
                .withTiming(dossier.timing().withDuePromised(newDue));
        return Decision.allowed(Reasons.describe(Change.to(after, s.comment()), reasons)
                .detail("apology", String.valueOf(all.size()))
                .detail("previous-due", Vietnam.format(due.get()))
                .detail("new-due", Vietnam.format(newDue)));
    }

    private static Optional<Reason> fault(
            Situation s, LocalDate day, Optional<Instant> promised, Instant due, TimeRules.ApologyRule rule) {
        if (promised.isEmpty()) {
            return Optional.of(Reason.at("newDay", "apology.day-off"));
        }
        if (!promised.get().isAfter(s.now()) || !promised.get().isAfter(due)) {
            return Optional.of(Reason.at("newDay", "apology.not-later", Vietnam.format(due)));
        }
        Instant last = s.dueDates()
                .due(s.now(), TimeLimit.workingDays(rule.workingDays()), List.of())
                .orElseThrow();
        return day.isAfter(Vietnam.date(last))
                ? Optional.of(Reason.at("newDay", "apology.too-far", rule.workingDays(), Vietnam.format(last)))
                : Optional.empty();
    }
}
