package org.hoso.core.internal.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.Transactions;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.procedure.TimeLimit;

/** Stores accepted definitions, and sees to it that none changes under dossiers that were received under it. */
final class DefinitionKeeper {

    /** Code and version of a definition. */
    record Key(String code, String version) {
        static Key of(ProcedureVersion version) {
            return new Key(version.code(), version.version());
        }
    }

    /** What came of keeping: why nothing was stored, or empty, and all definitions that are stored now. */
    record Kept(List<String> problems, Map<Key, ProcedureVersion> all) {}

    private final Transactions transactions;
    private final CatalogueStore catalogue;
    private final DossierStore dossiers;

    DefinitionKeeper(Transactions transactions, CatalogueStore catalogue, DossierStore dossiers) {
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.dossiers = dossiers;
    }

    /** All stored definitions. */
    Map<Key, ProcedureVersion> all() {
        return transactions.read(this::stored);
    }

    /** What is stored besides the definitions. */
    CatalogueView.Kept kept() {
        return transactions.read(() -> new CatalogueView.Kept(catalogue.local(), catalogue.drained()));
    }

    /** Stores the definitions that are new or changed, all or none. */
    Kept keep(List<ProcedureVersion> versions) {
        return transactions.write(() -> {
            Map<Key, ProcedureVersion> stored = stored();
            List<ProcedureVersion> changed = changed(versions, stored);
            List<String> problems = problems(changed, stored);
            if (problems.isEmpty()) {
                changed.forEach(catalogue::save);
                changed.forEach(each -> stored.put(Key.of(each), each));
            }
            return new Kept(problems, Map.copyOf(stored));
        });
    }

    /** What {@link #keep} would not store, and why. */
    List<String> objections(List<ProcedureVersion> versions) {
        return transactions.read(() -> {
            Map<Key, ProcedureVersion> stored = stored();
            return problems(changed(versions, stored), stored);
        });
    }

    private static List<ProcedureVersion> changed(List<ProcedureVersion> versions, Map<Key, ProcedureVersion> stored) {
        return versions.stream()
                .filter(each -> !same(each, stored.get(Key.of(each))))
                .toList();
    }

    private List<String> problems(List<ProcedureVersion> changed, Map<Key, ProcedureVersion> stored) {
        return changed.stream()
                .filter(each -> stored.containsKey(Key.of(each)))
                .filter(each -> dossiers.anyUnder(each.code(), each.version()))
                .map(each -> "procedure " + each.code() + " has changed, but dossiers were received under its version "
                        + each.version() + "; raise the version")
                .toList();
    }

    private Map<Key, ProcedureVersion> stored() {
        Map<Key, ProcedureVersion> all = new HashMap<>();
        catalogue.versions().forEach(each -> all.put(Key.of(each), each));
        return all;
    }

    private static boolean same(ProcedureVersion left, @org.jspecify.annotations.Nullable ProcedureVersion right) {
        return right != null && plain(left).equals(plain(right));
    }

    /** The same definition with numbers in their shortest form: a store may give 4.0 back for 4. */
    private static ProcedureVersion plain(ProcedureVersion version) {
        return new ProcedureVersion(
                version.code(),
                version.version(),
                version.sector(),
                version.field(),
                version.name(),
                version.from(),
                version.levels(),
                version.channels(),
                version.clockStart(),
                version.decision(),
                version.resultCode(),
                version.resultName(),
                version.cases().stream().map(DefinitionKeeper::plain).toList(),
                version.form(),
                version.steps().stream().map(DefinitionKeeper::plain).toList(),
                version.summary(),
                version.siteField(),
                version.searchTerms());
    }

    private static ProcedureCase plain(ProcedureCase each) {
        TimeLimit limit = new TimeLimit(
                plain(each.limit().amount()), each.limit().unit(), each.limit().cutOff());
        return new ProcedureCase(
                each.code(), each.name(), limit, each.papers(), each.fees(), each.toConfirm(), each.clockStart());
    }

    private static StepDefinition plain(StepDefinition step) {
        return new StepDefinition(
                step.code(),
                step.name(),
                step.kind(),
                step.role(),
                step.place(),
                plain(step.budgetHours()),
                step.handler());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
