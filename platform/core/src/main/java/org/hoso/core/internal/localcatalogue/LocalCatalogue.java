package org.hoso.core.internal.localcatalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.core.internal.catalogue.LocalDefinitions;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.CatalogueStore.Before;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.SheetReader;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.procedure.CatalogueImports;
import org.hoso.procedure.LocalProcedure;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports lists of procedures and takes them back. */
@Component(service = CatalogueImports.class)
public final class LocalCatalogue implements CatalogueImports {

    private final Transactions transactions;
    private final CatalogueStore store;
    private final LocalDefinitions definitions;
    private final SheetReader sheets;
    private final OrganisationStore accounts;
    private final Publisher publisher;
    private final Clock clock;

    @Activate
    public LocalCatalogue(
            @Reference Transactions transactions,
            @Reference CatalogueStore store,
            @Reference DossierStore dossiers,
            @Reference LocalDefinitions definitions,
            @Reference SheetReader sheets,
            @Reference OrganisationStore accounts,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.definitions = definitions;
        this.sheets = sheets;
        this.accounts = accounts;
        this.publisher = new Publisher(store, dossiers);
        this.clock = clock;
    }

    @Override
    public Decision<Plan> plan(Actor actor, byte[] content, Map<Column, String> mapping) {
        return administering(actor).then(today -> {
            CatalogueList list = read(content, mapping, today);
            return list.isUnusable() ? Decision.refused(list.problems()) : Decision.allowed(planned(list));
        });
    }

    @Override
    public Decision<Heading> heading(Actor actor, byte[] content) {
        return administering(actor).then(today -> {
            CatalogueList list = read(content, Map.of(), today);
            return list.header().isEmpty()
                    ? Decision.refused(list.problems())
                    : Decision.allowed(new Heading(list.header(), list.mapping()));
        });
    }

    private CatalogueList read(byte[] content, Map<Column, String> mapping, LocalDate today) {
        CatalogueFile file = CatalogueFile.read(content, sheets);
        return CatalogueList.read(file.lines(), file.problems(), mapping, today);
    }

    private Plan planned(CatalogueList list) {
        Map<String, LocalProcedure> known = transactions.read(this::known);
        List<LocalProcedure> merged = list.rows().values().stream()
                .map(row -> ImportDecision.merged(row, known.get(row.code())))
                .toList();
        int added = (int)
                merged.stream().filter(each -> !known.containsKey(each.code())).count();
        int unchanged = (int) merged.stream()
                .filter(each -> each.equals(known.get(each.code())))
                .count();
        Map<String, Integer> missing = new TreeMap<>();
        merged.forEach(
                each -> StandardProcess.missing(each).forEach(reason -> missing.merge(reason.code(), 1, Integer::sum)));
        int drafts = (int) merged.stream()
                .filter(each -> !StandardProcess.missing(each).isEmpty())
                .count();
        return new Plan(
                list.header(),
                list.mapping(),
                merged.size(),
                added,
                merged.size() - added - unchanged,
                unchanged,
                merged.size() - drafts,
                missing,
                list.problems());
    }

    @Override
    public Decision<Import> run(Actor actor, String fileName, byte[] content, Map<Column, String> mapping) {
        Decision<Import> decision = administering(actor).then(today -> {
            CatalogueList list = read(content, mapping, today);
            return list.isUnusable()
                    ? Decision.refused(list.problems())
                    : Decision.allowed(transactions.write(() -> store(actor, fileName, list, today)));
        });
        decision.asOptional().ifPresent(done -> definitions.refresh());
        return decision;
    }

    private Import store(Actor actor, String fileName, CatalogueList list, LocalDate today) {
        Map<String, LocalProcedure> known = known();
        Publisher.Batch batch = publisher.batch(today);
        List<Before> before = new ArrayList<>();
        int added = 0;
        for (LocalProcedure row : list.rows().values()) {
            LocalProcedure old = known.get(row.code());
            LocalProcedure merged = ImportDecision.merged(row, old);
            if (!merged.equals(old)) {
                added += old == null ? 1 : 0;
                before.add(new Before(row.code(), Optional.ofNullable(old)));
                store.saveLocal(batch.publish(merged));
            }
        }
        Import done = store.insertImport(
                new Import(
                        0, clock.instant(), actor.fullName(), fileName, added, before.size() - added, Optional.empty()),
                before);
        CatalogueRights.audit(
                accounts, clock, actor, "catalogue.import", "import " + done.id(), added + " " + done.changed());
        return done;
    }

    @Override
    public Decision<Import> revert(Actor actor, long importId) {
        Decision<Import> decision =
                administering(actor).then(today -> transactions.write(() -> takeBack(actor, importId, today)));
        decision.asOptional().ifPresent(done -> definitions.refresh());
        return decision;
    }

    private Decision<Import> takeBack(Actor actor, long importId, LocalDate today) {
        Optional<Import> last = store.imports().stream()
                .filter(each -> each.revertedAt().isEmpty())
                .findFirst()
                .filter(each -> each.id() == importId);
        if (last.isEmpty()) {
            return Decision.refused(Reason.of("import.not-last"));
        }
        Publisher.Batch batch = publisher.batch(today);
        for (Before before : store.before(importId)) {
            before.procedure()
                    .ifPresentOrElse(
                            old -> store.saveLocal(batch.publish(old)), () -> store.removeLocal(before.code()));
        }
        store.markReverted(importId, clock.instant());
        CatalogueRights.audit(accounts, clock, actor, "catalogue.revert", "import " + importId, "");
        return Decision.allowed(last.get());
    }

    @Override
    public List<Import> imports(Actor actor) {
        return administering(actor).isAllowed() ? transactions.read(store::imports) : List.of();
    }

    private Decision<LocalDate> administering(Actor actor) {
        return CatalogueRights.administering(actor, clock);
    }

    private Map<String, LocalProcedure> known() {
        return store.local().stream()
                .collect(Collectors.toMap(
                        LocalProcedure::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
