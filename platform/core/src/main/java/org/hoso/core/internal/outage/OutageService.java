package org.hoso.core.internal.outage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.OutageStore;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.dossier.OfficialRef;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.outage.Outage;
import org.hoso.outage.OutageEffect;
import org.hoso.outage.Outages;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records outages; {@link OutageJob} shifts the clocks. */
@Component(service = Outages.class)
public final class OutageService implements Outages {

    private static final int MOST = 50;
    private static final int OTHERS = 1_000;

    private final Workbench bench;
    private final OutageStore store;

    @Activate
    public OutageService(@Reference Workbench bench, @Reference OutageStore store) {
        this.bench = bench;
        this.store = store;
    }

    @Override
    public Decision<List<Outage>> newest(Actor actor) {
        return mayRecord(actor)
                ? Decision.allowed(bench.transactions().read(() -> store.newest(MOST)))
                : denied(actor, "OUTAGES");
    }

    @Override
    public Decision<Outage> record(Actor actor, Outage.Terms terms) {
        if (!mayRecord(actor)) {
            return denied(actor, "RECORD_OUTAGE");
        }
        Instant now = bench.now();
        Outage.Terms cleaned = OutageChecks.cleaned(terms);
        Decision<Outage> decision = bench.transactions().write(() -> {
            List<Reason> faults = faults(cleaned, 0, now);
            return faults.isEmpty()
                    ? Decision.allowed(store.insert(
                            new Outage(0, 1, cleaned, OfficialRef.of(actor), now, Outage.Progress.waiting())))
                    : Decision.refused(faults);
        });
        audit(actor, decision, "outage.record");
        return decision;
    }

    @Override
    public Decision<Outage> change(Actor actor, long id, long revision, Outage.Terms terms) {
        if (!mayRecord(actor)) {
            return denied(actor, "CHANGE_OUTAGE");
        }
        Instant now = bench.now();
        Outage.Terms cleaned = OutageChecks.cleaned(terms);
        Decision<Outage> decision = bench.transactions().write(() -> {
            Optional<Outage> stored = store.find(id);
            if (stored.isEmpty()) {
                return Decision.refused(Reason.of("not-found"));
            }
            List<Reason> faults = faults(cleaned, id, now);
            if (!faults.isEmpty()) {
                return Decision.refused(faults);
            }
            Outage changed = stored.get().withTerms(cleaned);
            return stored.get().revision() == revision && store.update(changed, revision)
                    ? Decision.allowed(changed)
                    : Decision.refused(Reason.of("outage.stale"));
        });
        audit(actor, decision, "outage.change");
        return decision;
    }

    @Override
    public Decision<List<OutageEffect>> effects(Actor actor, long id, long afterDossier) {
        return mayRecord(actor)
                ? Decision.allowed(bench.transactions().read(() -> store.effects(id, afterDossier, MOST)))
                : denied(actor, "OUTAGES");
    }

    private List<Reason> faults(Outage.Terms terms, long id, Instant now) {
        List<Outage> others = store.newest(OTHERS).stream()
                .filter(outage -> outage.id() != id)
                .toList();
        return OutageChecks.faults(
                terms, others, code -> bench.organisation().unit(code).isPresent(), now);
    }

    /** An outage touches every unit, so it takes an administrator of the root. */
    private boolean mayRecord(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM
                || actor.valid(bench.today())
                        .filter(assignment -> assignment.role() == Role.SYSTEM_ADMINISTRATOR)
                        .anyMatch(assignment -> bench.organisation()
                                .unit(assignment.unitCode())
                                .flatMap(Unit::parentCode)
                                .isEmpty());
    }

    private <T> Decision<T> denied(Actor actor, String what) {
        Decision<T> decision = Decision.refused(Reason.of("right.missing", what));
        bench.deniedAccess().record(actor, what, "outages", decision.reasons());
        return decision;
    }

    private void audit(Actor actor, Decision<Outage> decision, String event) {
        decision.asOptional()
                .ifPresent(outage -> bench.deniedAccess()
                        .audit(
                                actor,
                                event,
                                "outage " + outage.id(),
                                outage.terms().decisionNumber()));
    }
}
