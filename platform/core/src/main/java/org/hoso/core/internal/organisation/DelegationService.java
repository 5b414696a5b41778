package org.hoso.core.internal.organisation;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.core.internal.check.Texts;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.OrganisationStore.AuditEntry;
import org.hoso.core.port.Transactions;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Delegations;
import org.hoso.organisation.Official;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Naming and dismissing deputies. */
@Component(service = Delegations.class)
public final class DelegationService implements Delegations {

    private static final int MOST = 50;
    private static final int NOTE = 500;

    private final Transactions transactions;
    private final OrganisationStore store;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public DelegationService(
            @Reference Transactions transactions,
            @Reference OrganisationStore store,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public List<Line> given(Actor actor) {
        return transactions.read(() -> lines(store.delegations(actor.officialId()).stream()
                .filter(each -> each.officialId() == actor.officialId())
                .sorted(Comparator.comparing(Delegation::from)
                        .thenComparing(Delegation::id)
                        .reversed())
                .limit(MOST)
                .toList()));
    }

    @Override
    public List<Line> received(Actor actor) {
        LocalDate today = today();
        return transactions.read(() -> lines(store.delegations(actor.officialId()).stream()
                .filter(each -> each.deputyId() == actor.officialId())
                .filter(each -> each.revokedAt().isEmpty() && !each.to().isBefore(today))
                .sorted(Comparator.comparing(Delegation::from))
                .toList()));
    }

    private List<Line> lines(List<Delegation> delegations) {
        return delegations.stream()
                .flatMap(each -> store.official(each.officialId()).stream()
                        .flatMap(official -> store.official(each.deputyId()).stream()
                                .map(deputy -> new Line(each, official, deputy))))
                .toList();
    }

    @Override
    public List<Official> deputies(Actor actor) {
        return transactions.read(() -> fit(actor));
    }

    @Override
    public Decision<Delegation> delegate(Actor actor, long deputyId, LocalDate from, LocalDate to, String note) {
        String words = Texts.clean(note);
        return transactions.write(() -> {
            if (territories(own(actor)).isEmpty()) {
                return Decision.refused(Reason.of("right.missing", "DELEGATE"));
            }
            List<Reason> faults = new ArrayList<>();
            if (fit(actor).stream().noneMatch(each -> each.id() == deputyId)) {
                faults.add(Reason.at("deputyId", "deputy.unfit"));
            }
            if (to.isBefore(from) || to.isBefore(today())) {
                faults.add(Reason.at("to", "delegation.dates"));
            }
            if (overlaps(actor, from, to)) {
                faults.add(Reason.at("from", "delegation.overlap"));
            }
            Texts.lines("note", words, NOTE).ifPresent(faults::add);
            if (!faults.isEmpty()) {
                return Decision.refused(faults);
            }
            Delegation saved = store.saveDelegation(
                    new Delegation(0, actor.officialId(), deputyId, from, to, words, now(), Optional.empty()));
            audit(actor, "delegation.give", saved);
            return Decision.allowed(saved);
        });
    }

    @Override
    public Decision<Delegation> revoke(Actor actor, long delegationId) {
        return transactions.write(() -> {
            Optional<Delegation> found = store.delegations(actor.officialId()).stream()
                    .filter(each -> each.id() == delegationId && each.officialId() == actor.officialId())
                    .filter(each -> each.revokedAt().isEmpty())
                    .findFirst();
            if (found.isEmpty()) {
                return Decision.refused(Reason.of("not-found"));
            }
            Delegation each = found.get();
            Delegation saved = store.saveDelegation(new Delegation(
                    each.id(),
                    each.officialId(),
                    each.deputyId(),
                    each.from(),
                    each.to(),
                    each.note(),
                    each.createdAt(),
                    Optional.of(now())));
            audit(actor, "delegation.revoke", saved);
            return Decision.allowed(saved);
        });
    }

    private boolean overlaps(Actor actor, LocalDate from, LocalDate to) {
        return store.delegations(actor.officialId()).stream()
                .filter(each -> each.officialId() == actor.officialId()
                        && each.revokedAt().isEmpty())
                .anyMatch(each -> !each.from().isAfter(to) && !each.to().isBefore(from));
    }

    private List<Official> fit(Actor actor) {
        Set<String> territories = territories(own(actor));
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        LocalDate today = today();
        Set<Long> near = store.assignments().stream()
                .filter(each -> each.isValidOn(today) && Deputies.isOnDossiers(each))
                .filter(each -> organisation
                        .territoryOf(each.unitCode())
                        .map(Unit::code)
                        .filter(territories::contains)
                        .isPresent())
                .map(Assignment::officialId)
                .collect(Collectors.toSet());
        return store.officials().stream()
                .filter(each -> each.active() && each.id() != actor.officialId() && near.contains(each.id()))
                .sorted(Comparator.comparing(Official::fullName, collator))
                .toList();
    }

    private List<Assignment> own(Actor actor) {
        LocalDate today = today();
        return store.assignments(actor.officialId()).stream()
                .filter(each -> each.isValidOn(today) && Deputies.isOnDossiers(each))
                .toList();
    }

    private Set<String> territories(List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(each -> organisation.territoryOf(each.unitCode()).stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    private void audit(Actor actor, String event, Delegation delegation) {
        store.audit(new AuditEntry(
                now(),
                actor.officialId(),
                event,
                "official " + delegation.officialId(),
                "deputy=" + delegation.deputyId() + " from=" + delegation.from() + " to=" + delegation.to(),
                ""));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LocalDate today() {
        return Vietnam.date(now());
    }
}
