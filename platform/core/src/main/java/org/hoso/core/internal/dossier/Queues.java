package org.hoso.core.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.internal.authority.Authoriser;
import org.hoso.core.internal.time.DueDates;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.DossierStore.Order;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.Queue;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.security.Actor;

/** What each queue of the desk shows to an actor. */
final class Queues {

    private static final Set<DossierState> OPEN = states(state -> state.isOpen());
    private static final Set<DossierState> RUNNING = states(state -> state.isOpen() && !state.isPaused());
    private static final Set<DossierState> PAUSED = states(DossierState::isPaused);
    private static final Set<DossierState> DONE = states(state -> !state.isOpen());

    private static final Set<Role> ANSWERABLE = EnumSet.of(Role.ONE_STOP_HEAD, Role.LEADER, Role.SUPERVISOR);

    private final Authoriser authoriser;
    private final DueDates dueDates;

    Queues(Authoriser authoriser, DueDates dueDates) {
        this.authoriser = authoriser;
        this.dueDates = dueDates;
    }

    static Order order(Queue queue, Optional<ListOrder> wanted) {
        return wanted.map(Queues::order).orElse(queue == Queue.DONE_TODAY ? Order.CHANGED : Order.DUE);
    }

    private static Order order(ListOrder order) {
        return switch (order) {
            case DUE -> Order.DUE;
            case DUE_DESC -> Order.DUE_DESC;
            case RECEIVED -> Order.RECEIVED;
            case RECEIVED_DESC -> Order.RECEIVED_DESC;
            case CHANGED -> Order.CHANGED_ASC;
            case CHANGED_DESC -> Order.CHANGED;
        };
    }

    /**
     * The conditions of a queue, or empty when the actor does not have it or the filter leaves nothing of it.
     *
     * @param workRoles the roles that do processing steps
     */
    Optional<Criteria> criteria(Queue queue, Actor actor, Instant now, Set<Role> workRoles, DossierFilter filter) {
        return criteria(queue, actor, now, workRoles).flatMap(whole -> QueueFilter.narrow(whole, filter));
    }

    /** The conditions of a queue, or empty when the actor does not have it. */
    Optional<Criteria> criteria(Queue queue, Actor actor, Instant now, Set<Role> workRoles) {
        LocalDate today = Vietnam.date(now);
        return switch (queue) {
            case TO_HAND_OVER ->
                held(actor, today, Set.of(Role.RECEIVING_CLERK, Role.ONE_STOP_HEAD), DossierState.RECEIVED);
            case UNCLAIMED -> held(actor, today, workRoles, DossierState.HANDED_OVER);
            case MINE -> mine(actor, today, workRoles);
            case WAITING -> waiting(actor, today);
            case TO_SIGN -> toSign(actor, today);
            case TO_RETURN ->
                held(actor, today, Set.of(Role.RESULT_CLERK, Role.RECEIVING_CLERK), DossierState.FINISHED);
            case LATE -> seen(actor, today, RUNNING).map(all -> all.withDue(Optional.empty(), Optional.of(now)));
            case LATE_WITHOUT_APOLOGY ->
                authoriser.assignments(actor, today, ANSWERABLE).isEmpty()
                        ? Optional.empty()
                        : seen(actor, today, RUNNING)
                                .map(all -> all.withDue(Optional.empty(), Optional.of(now))
                                        .withNarrowing(all.narrowing().withPromisedBefore(now)));
            case SOON_LATE ->
                seen(actor, today, RUNNING)
                        .map(all -> all.withDue(
                                Optional.of(now),
                                Optional.of(dueDates.ofLocality().soon(now))));
            case DONE_TODAY ->
                seen(actor, today, DONE).map(all -> all.withChangedFrom(Optional.of(Vietnam.startOf(today))));
            case ALL_OPEN -> seen(actor, today, OPEN);
        };
    }

    /** Dossiers in this state that lie at the units where the actor has one of these roles. */
    private Optional<Criteria> held(Actor actor, LocalDate today, Set<Role> roles, DossierState state) {
        List<Assignment> assignments = authoriser.assignments(actor, today, roles);
        return own(assignments).map(all -> all.withStates(Set.of(state)).withUnits(units(assignments)));
    }

    private Optional<Criteria> mine(Actor actor, LocalDate today, Set<Role> workRoles) {
        return own(authoriser.assignments(actor, today, workRoles))
                .map(all ->
                        all.withStates(Set.of(DossierState.IN_PROCESS)).withOfficial(Optional.of(actor.officialId())));
    }

    private Optional<Criteria> waiting(Actor actor, LocalDate today) {
        Set<Role> roles = EnumSet.of(Role.RECEIVING_CLERK, Role.ONE_STOP_HEAD, Role.PROFESSIONAL_OFFICER);
        return own(authoriser.assignments(actor, today, roles)).map(all -> all.withStates(PAUSED));
    }

    private Optional<Criteria> toSign(Actor actor, LocalDate today) {
        List<Assignment> leaders = authoriser.assignments(actor, today, Set.of(Role.LEADER));
        List<Assignment> heads = authoriser.assignments(actor, today, Set.of(Role.ONE_STOP_HEAD));
        Set<DossierState> states = EnumSet.noneOf(DossierState.class);
        List<Assignment> both = new ArrayList<>(leaders);
        both.addAll(heads);
        if (!leaders.isEmpty()) {
            states.add(DossierState.AWAITING_SIGNATURE);
        }
        if (!heads.isEmpty()) {
            states.add(DossierState.REFUSAL_PROPOSED);
        }
        return own(both).map(all -> all.withStates(states).withUnits(units(both)));
    }

    private Optional<Criteria> seen(Actor actor, LocalDate today, Set<DossierState> states) {
        List<Scope> scopes = authoriser.scopes(actor, today);
        return scopes.isEmpty()
                ? Optional.empty()
                : Optional.of(Criteria.seenThrough(scopes).withStates(states));
    }

    /** What lies within the units of the assignments themselves, without the territory around them. */
    private static Optional<Criteria> own(List<Assignment> assignments) {
        List<Scope> scopes = assignments.stream()
                .map(assignment -> new Scope(false, Set.of(assignment.unitCode()), assignment.procedureCodes()))
                .distinct()
                .toList();
        return scopes.isEmpty() ? Optional.empty() : Optional.of(Criteria.seenThrough(scopes));
    }

    private static List<String> units(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::unitCode).distinct().toList();
    }

    private static Set<DossierState> states(java.util.function.Predicate<DossierState> condition) {
        return Stream.of(DossierState.values()).filter(condition).collect(Collectors.toUnmodifiableSet());
    }
}
