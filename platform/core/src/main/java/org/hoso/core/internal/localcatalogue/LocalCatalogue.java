package org.hoso.core.internal.localcatalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.core.internal.catalogue.LocalDefinitions;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.CatalogueStore.Before;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.Transactions;
import org.hoso.core.search.SearchTerms;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Role;
import org.hoso.procedure.CatalogueImports;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.TimeLimit;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports lists of procedures, takes them back, and completes single procedures. */
@Component(service = CatalogueImports.class)
public final class LocalCatalogue implements CatalogueImports {

    private static final int PAGE = 50;

    private final Transactions transactions;
    private final CatalogueStore store;
    private final LocalDefinitions definitions;
    private final ProcedureCatalogue catalogue;
    private final Publisher publisher;
    private final Clock clock;

    @Activate
    public LocalCatalogue(
            @Reference Transactions transactions,
            @Reference CatalogueStore store,
            @Reference DossierStore dossiers,
            @Reference LocalDefinitions definitions,
            @Reference ProcedureCatalogue catalogue,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.publisher = new Publisher(store, dossiers);
        this.clock = clock;
    }

    @Override
    public Decision<Plan> plan(Actor actor, byte[] content, Map<Column, String> mapping) {
        return administering(actor).then(today -> {
            CatalogueList list = CatalogueList.read(content, mapping, today);
            return list.isUnusable() ? Decision.refused(list.problems()) : Decision.allowed(planned(list));
        });
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
            CatalogueList list = CatalogueList.read(content, mapping, today);
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
        return store.insertImport(
                new Import(
                        0, clock.instant(), actor.fullName(), fileName, added, before.size() - added, Optional.empty()),
                before);
    }

    @Override
    public Decision<Import> revert(Actor actor, long importId) {
        Decision<Import> decision =
                administering(actor).then(today -> transactions.write(() -> takeBack(importId, today)));
        decision.asOptional().ifPresent(done -> definitions.refresh());
        return decision;
    }

    private Decision<Import> takeBack(long importId, LocalDate today) {
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
        return Decision.allowed(last.get());
    }

    @Override
    public List<Import> imports(Actor actor) {
        return administering(actor).isAllowed() ? transactions.read(store::imports) : List.of();
    }

    @Override
    public List<Line> lines(Actor actor, String text, boolean draftsOnly, String afterCode, int limit) {
        if (!administering(actor).isAllowed()) {
            return List.of();
        }
        Set<String> words = SearchTerms.of(List.of(text));
        return transactions.read(store::local).stream()
                .filter(each -> each.code().compareTo(afterCode) > 0)
                .filter(each -> !draftsOnly || !StandardProcess.missing(each).isEmpty())
                .filter(each -> has(each, words))
                .limit(Math.min(limit, PAGE))
                .map(this::line)
                .toList();
    }

    private static boolean has(LocalProcedure procedure, Set<String> words) {
        Set<String> own = SearchTerms.of(List.of(procedure.code(), procedure.name(), procedure.field()));
        return words.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word)));
    }

    private Line line(LocalProcedure procedure) {
        return new Line(
                procedure,
                procedure.version().flatMap(version -> catalogue.version(procedure.code(), version)),
                StandardProcess.missing(procedure),
                definitions.isBroughtBySector(procedure.code()));
    }

    @Override
    public Decision<Line> complete(Actor actor, String code, TimeLimit limit, Set<Channel> channels, LocalDate from) {
        Decision<LocalProcedure> decision = administering(actor).then(today -> {
            List<Reason> faults = ImportDecision.faults(limit, channels, from, today);
            return faults.isEmpty()
                    ? transactions.write(() -> publish(code, limit, channels, from, today))
                    : Decision.refused(faults);
        });
        decision.asOptional().ifPresent(done -> definitions.refresh());
        return decision.map(this::line);
    }

    private Decision<LocalProcedure> publish(
            String code, TimeLimit limit, Set<Channel> channels, LocalDate from, LocalDate today) {
        LocalProcedure old = known().get(code);
        if (old == null) {
            return Decision.refused(Reason.of("procedure.unknown"));
        }
        LocalProcedure published = publisher.batch(today).publish(old.completed(limit, channels, from));
        store.saveLocal(published);
        return Decision.allowed(published);
    }

    /** Today, when the actor keeps the catalogue. */
    private Decision<LocalDate> administering(Actor actor) {
        LocalDate today = Vietnam.date(clock.instant());
        return actor.kind() == Actor.Kind.SYSTEM || actor.has(Role.PROCEDURE_ADMINISTRATOR, today)
                ? Decision.allowed(today)
                : Decision.refused(Reason.of("right.missing", "CATALOGUE"));
    }

    private Map<String, LocalProcedure> known() {
        return store.local().stream()
                .collect(Collectors.toMap(
                        LocalProcedure::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
