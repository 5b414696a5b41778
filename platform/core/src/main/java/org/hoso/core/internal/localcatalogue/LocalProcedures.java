package org.hoso.core.internal.localcatalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hoso.core.internal.catalogue.LocalDefinitions;
import org.hoso.core.port.CatalogueStore;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.procedure.Completion;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureAdministration;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows all procedures to their administrator, and completes and publishes those of the locality's own catalogue. */
@Component(service = ProcedureAdministration.class)
public final class LocalProcedures implements ProcedureAdministration {

    private static final String PUBLISH = "procedure.publish";

    private final Transactions transactions;
    private final CatalogueStore store;
    private final OrganisationStore accounts;
    private final LocalDefinitions definitions;
    private final Publisher publisher;
    private final Clock clock;

    @Activate
    public LocalProcedures(
            @Reference Transactions transactions,
            @Reference CatalogueStore store,
            @Reference DossierStore dossiers,
            @Reference OrganisationStore accounts,
            @Reference LocalDefinitions definitions,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.accounts = accounts;
        this.definitions = definitions;
        this.publisher = new Publisher(store, dossiers);
        this.clock = clock;
    }

    @Override
    public Decision<Rows> rows(Actor actor, Filter filter, int offset, int limit) {
        return CatalogueRights.administering(actor, clock).map(today -> {
            ProcedureRows all = new ProcedureRows(definitions, today);
            List<String> codes = all.codes(filter);
            List<String> page = codes.stream()
                    .skip(Math.max(0, offset))
                    .limit(Math.min(Math.max(0, limit), PAGE))
                    .toList();
            var counts =
                    page.isEmpty() ? List.<CatalogueStore.OpenCount>of() : transactions.read(() -> store.open(page));
            return new Rows(page.stream().map(code -> all.row(code, counts)).toList(), codes.size());
        });
    }

    @Override
    public Decision<Details> open(Actor actor, String code) {
        return CatalogueRights.administering(actor, clock).then(today -> details(code, today));
    }

    private Decision<Details> details(String code, LocalDate today) {
        ProcedureRows all = new ProcedureRows(definitions, today);
        if (!all.isKnown(code)) {
            return Decision.refused(Reason.of("procedure.unknown"));
        }
        Optional<LocalProcedure> local = all.local(code);
        return Decision.allowed(new Details(
                all.row(code, transactions.read(() -> store.open(List.of(code)))),
                local,
                local.map(each -> beginning(each, today)),
                all.definitions(code)));
    }

    /** What a completion begins with; it cannot be published for a day that has passed. */
    private static Completion beginning(LocalProcedure procedure, LocalDate today) {
        Completion completion =
                procedure.draft().or(procedure::decided).orElseGet(() -> StandardProcess.proposal(procedure));
        return completion.from().isBefore(today) ? completion.since(today) : completion;
    }

    @Override
    public Decision<Details> keep(Actor actor, String code, Completion completion) {
        return change(
                actor, code, "procedure.keep", (old, today) -> Decision.allowed(old.drafted(Optional.of(completion))));
    }

    @Override
    public Decision<Details> discard(Actor actor, String code) {
        return change(
                actor, code, "procedure.discard", (old, today) -> Decision.allowed(old.drafted(Optional.empty())));
    }

    @Override
    public Decision<Details> publish(Actor actor, String code, Completion completion) {
        return change(actor, code, PUBLISH, (old, today) -> {
            List<Reason> faults = CompletionCheck.faults(completion, today);
            return faults.isEmpty()
                    ? Decision.allowed(publisher.batch(today).publish(old.completed(completion)))
                    : Decision.refused(faults);
        });
    }

    /** What is only begun changes nothing for anybody, and is kept at each field: it is not audited. */
    private void audit(Actor actor, String event, LocalProcedure changed) {
        if (event.equals(PUBLISH)) {
            CatalogueRights.audit(
                    accounts,
                    clock,
                    actor,
                    event,
                    "procedure " + changed.code(),
                    changed.version().orElse("") + " from " + changed.from());
        }
    }

    private Decision<Details> change(
            Actor actor,
            String code,
            String event,
            BiFunction<LocalProcedure, LocalDate, Decision<LocalProcedure>> decide) {
        return CatalogueRights.administering(actor, clock).then(today -> {
            Decision<LocalProcedure> done = transactions.write(() -> {
                Optional<LocalProcedure> old = store.local(code);
                Decision<LocalProcedure> decision = old.isEmpty()
                        ? Decision.refused(Reason.of("procedure.unknown"))
                        : decide.apply(old.get(), today);
                decision.asOptional().ifPresent(changed -> {
                    store.saveLocal(changed);
                    audit(actor, event, changed);
                });
                return decision;
            });
            done.asOptional().ifPresent(changed -> {
                if (event.equals(PUBLISH)) {
                    definitions.refresh();
                } else {
                    definitions.begun(changed);
                }
            });
            return done.then(each -> details(code, today));
        });
    }
}
