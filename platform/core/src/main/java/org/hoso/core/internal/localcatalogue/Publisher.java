package org.hoso.core.internal.localcatalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.DossierStore;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureVersion;

/** Stores the definition of a procedure that lacks nothing; a definition with dossiers under it is never changed. */
final class Publisher {

    /** Versions of the locality are named apart, because a sector may bring the same code under 1.0. */
    private static final String LOCAL = "L";

    private static final String FIRST = LOCAL + 1;

    private final CatalogueStore store;
    private final DossierStore dossiers;

    Publisher(CatalogueStore store, DossierStore dossiers) {
        this.store = store;
        this.dossiers = dossiers;
    }

    /** For the procedures of one transaction: what is stored is read once. */
    Batch batch(LocalDate today) {
        Map<String, ProcedureVersion> stored = new HashMap<>();
        store.versions().stream()
                .filter(each -> each.sector().equals(StandardProcess.SECTOR))
                .forEach(each -> stored.put(each.code() + "|" + each.version(), each));
        return new Batch(stored, today);
    }

    /** One transaction's publications. */
    final class Batch {

        private final Map<String, ProcedureVersion> stored;
        private final LocalDate today;

        Batch(Map<String, ProcedureVersion> stored, LocalDate today) {
            this.stored = stored;
            this.today = today;
        }

        /** The procedure under the version it is published as; a draft when something is missing. */
        LocalProcedure publish(LocalProcedure procedure) {
            if (!StandardProcess.missing(procedure).isEmpty()) {
                return procedure.published(Optional.empty());
            }
            String version = procedure.version().orElse(FIRST);
            ProcedureVersion definition = StandardProcess.definition(procedure, version);
            ProcedureVersion known = stored.get(procedure.code() + "|" + version);
            if (definition.equals(known)) {
                return procedure.published(Optional.of(version));
            }
            while (known != null && mustStay(known, procedure)) {
                version = next(version);
                known = stored.get(procedure.code() + "|" + version);
            }
            LocalProcedure dated = known == null && !version.equals(FIRST) ? from(procedure) : procedure;
            store.save(StandardProcess.definition(dated, version));
            return dated.published(Optional.of(version));
        }

        /** A new version beside an older one applies from today on, or later. */
        private LocalProcedure from(LocalProcedure procedure) {
            return procedure.from().isBefore(today) ? procedure.since(today) : procedure;
        }

        /** True when the definition must stay as it is: dossiers are under it, or it holds until the new one does. */
        private boolean mustStay(ProcedureVersion known, LocalProcedure procedure) {
            return dossiers.anyUnder(known.code(), known.version())
                    || !known.from().isAfter(today) && procedure.from().isAfter(today);
        }

        private String next(String version) {
            return LOCAL + (Integer.parseInt(version.substring(LOCAL.length())) + 1);
        }
    }
}
