package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Narrowing;
import org.hoso.core.search.SearchTerms;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierState;

/** Narrows the conditions of a queue by what an official filters; never widens them. Pure. */
final class QueueFilter {

    private QueueFilter() {}

    /** The narrowed conditions, or empty when nothing can meet both. */
    static Optional<Criteria> narrow(Criteria whole, DossierFilter filter) {
        Set<DossierState> states = states(whole.states(), filter.states());
        boolean otherHolder = whole.officialId().isPresent()
                && filter.officialId().isPresent()
                && !whole.officialId().equals(filter.officialId());
        if (otherHolder || (states.isEmpty() && !filter.states().isEmpty())) {
            return Optional.empty();
        }
        Narrowing narrowing = whole.narrowing()
                .withProcedures(filter.procedures())
                .withReceivingUnits(filter.receivingUnits())
                .withCompetentUnits(filter.competentUnits())
                .withChannels(filter.channels())
                .withReceived(
                        begin(filter.received().from()), end(filter.received().to()));
        return Optional.of(whole.withStates(states)
                .withOfficial(whole.officialId().or(filter::officialId))
                .withDue(
                        later(whole.dueFrom(), begin(filter.due().from())),
                        earlier(whole.dueBefore(), end(filter.due().to())))
                .withNarrowing(narrowing)
                .withWords(SearchTerms.words(filter.text())));
    }

    private static Set<DossierState> states(Set<DossierState> whole, Set<DossierState> wanted) {
        if (wanted.isEmpty() || whole.isEmpty()) {
            return wanted.isEmpty() ? whole : wanted;
        }
        Set<DossierState> both = EnumSet.copyOf(wanted);
        both.retainAll(whole);
        return both;
    }

    private static Optional<Instant> begin(Optional<LocalDate> day) {
        return day.map(Vietnam::startOf);
    }

    private static Optional<Instant> end(Optional<LocalDate> day) {
        return day.map(each -> Vietnam.startOf(each.plusDays(1)));
    }

    private static Optional<Instant> later(Optional<Instant> a, Optional<Instant> b) {
        return a.isPresent() && b.isPresent() ? a.get().isAfter(b.get()) ? a : b : a.or(() -> b);
    }

    private static Optional<Instant> earlier(Optional<Instant> a, Optional<Instant> b) {
        return a.isPresent() && b.isPresent() ? a.get().isBefore(b.get()) ? a : b : a.or(() -> b);
    }
}
