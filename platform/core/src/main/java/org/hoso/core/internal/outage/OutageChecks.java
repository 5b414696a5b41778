package org.hoso.core.internal.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.outage.Outage;

/** What an outage must be, and which dossiers it reaches. Pure. */
final class OutageChecks {

    private static final int NUMBER = 100;
    private static final int MOST_CODES = 500;
    private static final Duration OLDEST = Duration.ofDays(366);

    private OutageChecks() {}

    static Outage.Terms cleaned(Outage.Terms terms) {
        return new Outage.Terms(
                terms.from(),
                terms.to(),
                terms.procedures(),
                terms.sectors(),
                terms.units(),
                Texts.clean(terms.decisionNumber()),
                terms.decisionDate(),
                Texts.clean(terms.reason()),
                terms.cancelled());
    }

    /** What is wrong with cleaned terms; {@code others} are the outages beside this one. */
    static List<Reason> faults(Outage.Terms terms, List<Outage> others, Predicate<String> unitExists, Instant now) {
        List<Reason> faults = new ArrayList<>();
        if (terms.from().isAfter(now)) {
            faults.add(Reason.at("from", "time.future"));
        }
        if (terms.from().isBefore(now.minus(OLDEST))) {
            faults.add(Reason.at("from", "time.too-far", OLDEST.toDays()));
        }
        terms.to().filter(to -> to.isAfter(now)).ifPresent(to -> faults.add(Reason.at("to", "time.future")));
        terms.to()
                .filter(to -> !to.isAfter(terms.from()))
                .ifPresent(to -> faults.add(Reason.at("to", "time.reversed")));
        if (terms.decisionDate().isAfter(Vietnam.date(now))) {
            faults.add(Reason.at("decisionDate", "time.future"));
        }
        required("decisionNumber", terms.decisionNumber()).ifPresent(faults::add);
        Texts.line("decisionNumber", terms.decisionNumber(), NUMBER).ifPresent(faults::add);
        required("reason", terms.reason()).ifPresent(faults::add);
        Texts.line("reason", terms.reason(), Texts.COMMENT).ifPresent(faults::add);
        if (terms.procedures().size() + terms.sectors().size() + terms.units().size() > MOST_CODES) {
            faults.add(Reason.at("units", "field.too-long", MOST_CODES));
        } else if (!terms.units().stream().allMatch(unitExists)) {
            faults.add(Reason.at("units", "field.choice"));
        }
        others.stream()
                .filter(other -> !terms.cancelled() && overlaps(terms, other.terms()))
                .findFirst()
                .ifPresent(other -> faults.add(Reason.at(
                        "from",
                        "outage.overlaps",
                        other.terms().decisionNumber(),
                        Vietnam.format(other.terms().from()))));
        return faults;
    }

    /** True when a dossier lies within the scope. */
    static boolean reaches(Outage.Terms terms, Dossier dossier) {
        return holds(terms.procedures(), Set.of(dossier.procedure().code()))
                && holds(terms.sectors(), Set.of(dossier.procedure().sector()))
                && holds(
                        terms.units(),
                        Set.copyOf(List.of(
                                dossier.places().receivingUnit(),
                                dossier.places().competentUnit(),
                                dossier.position().unitCode())));
    }

    private static boolean overlaps(Outage.Terms one, Outage.Terms other) {
        return !other.cancelled()
                && before(one.from(), other.to())
                && before(other.from(), one.to())
                && meet(one.procedures(), other.procedures())
                && meet(one.sectors(), other.sectors())
                && meet(one.units(), other.units());
    }

    private static boolean before(Instant start, Optional<Instant> end) {
        return end.map(start::isBefore).orElse(true);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean holds(Set<String> scope, Set<String> values) {
        return scope.isEmpty() || !Collections.disjoint(scope, values);
    }

    private static Optional<Reason> required(String field, String text) {
        return text.isEmpty() ? Optional.of(Reason.at(field, "field.required")) : Optional.empty();
    }
}
