package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.core.search.SearchTerms;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.register.RegisterEntry;
import org.hoso.sector.spi.Lookup;
import org.hoso.sector.spi.WarningRule;

/** Asks the warning rules of a sector; what they throw, or take too long for, is no warning. */
final class SectorWarnings {

    private static final int MOST_ROWS = 50;
    private static final Set<DossierState> OPEN = Stream.of(DossierState.values())
            .filter(DossierState::isOpen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierState.class)));

    private final Workbench bench;

    SectorWarnings(Workbench bench) {
        this.bench = bench;
    }

    /** To be called outside of any transaction. */
    List<Reason> of(WarningRule.Matter matter) {
        List<Reason> reasons = new ArrayList<>();
        Lookup lookup = new StoredLookup();
        for (WarningRule rule : bench.sectors().warnings(matter.procedureCode())) {
            bench.calls()
                    .call("A warning rule of " + matter.procedureCode(), () -> rule.warnings(matter, lookup))
                    .ifPresent(reasons::addAll);
        }
        return reasons;
    }

    private final class StoredLookup implements Lookup {

        @Override
        public List<RegisterEntry> entries(String register, String words) {
            List<String> terms = SearchTerms.words(words);
            return terms.isEmpty()
                    ? List.of()
                    : bench.transactions()
                            .read(() -> bench.registers()
                                    .search(true, Set.of(), register, terms, Long.MAX_VALUE, MOST_ROWS));
        }

        @Override
        public List<OpenDossier> openDossiers(String words) {
            List<String> terms = SearchTerms.words(words);
            return terms.isEmpty()
                    ? List.of()
                    : bench
                            .transactions()
                            .read(() -> bench.dossiers().page(open(terms), Order.NEWEST, Optional.empty(), MOST_ROWS))
                            .rows()
                            .stream()
                            .map(StoredLookup::brief)
                            .toList();
        }

        private static Criteria open(List<String> terms) {
            return Criteria.seenThrough(List.of(Scope.all())).withStates(OPEN).withWords(terms);
        }

        private static OpenDossier brief(Dossier dossier) {
            return new OpenDossier(
                    dossier.id(),
                    dossier.code(),
                    dossier.procedure().code(),
                    dossier.content().form());
        }
    }
}
