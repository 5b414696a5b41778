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
import org.hoso.dossier.DossierState;
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

    private final Authoriser authoriser;
    private final DueDates dueDates;

    Queues(Authoriser authoriser, DueDates dueDates) {
        this.authoriser = authoriser;
        this.dueDates = dueDates;
    }

    static Order order(Queue queue) {
        return queue == Queue.DONE_TODAY ? Order.CHANGED : Order.DUE;
    }

    /**
     * The conditions of a queue, or empty when the actor does not have it.
     *
     * @param workRoles the roles that do processing steps
     */
    Optional<Criteria> criteria(
            Queue queue,
            Actor actor,
            Instant now,
            Set<Role> workRoles,
            Optional<String> procedureCode,
            List<String> words) {
        LocalDate today = Vietnam.date(now);
        return switch (queue) {
            case TO_HAND_OVER ->
                held(
                        actor,
                        today,
                        Set.of(Role.RECEIVING_CLERK, Role.ONE_STOP_HEAD),
                        Set.of(DossierState.RECEIVED),
                        procedureCode,
                        words);
            case UNCLAIMED -> held(actor, today, workRoles, Set.of(DossierState.HANDED_OVER), procedureCode, words);
            case MINE -> mine(actor, today, workRoles, procedureCode, words);
            case WAITING -> waiting(actor, today, procedureCode, words);
            case TO_SIGN -> toSign(actor, today, procedureCode, words);
            case TO_RETURN ->
                held(
                        actor,
                        today,
                        Set.of(Role.RESULT_CLERK, Role.RECEIVING_CLERK),
                        Set.of(DossierState.FINISHED),
                        procedureCode,
                        words);
            case LATE ->
                seen(actor, today, RUNNING, Optional.of(now), Optional.empty(), Optional.empty(), procedureCode, words);
            case SOON_LATE ->
                seen(
                        actor,
                        today,
                        RUNNING,
                        Optional.of(dueDates.ofLocality().soon(now)),
                        Optional.of(now),
                        Optional.empty(),
                        procedureCode,
                        words);
            case DONE_TODAY ->
                seen(
                        actor,
                        today,
                        DONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Vietnam.startOf(today)),
                        procedureCode,
                        words);
            case ALL_OPEN ->
                seen(actor, today, OPEN, Optional.empty(), Optional.empty(), Optional.empty(), procedureCode, words);
        };
    }

    /** Dossiers in these states that lie at the units where the actor has one of these roles. */
    private Optional<Criteria> held(
            Actor actor,
            LocalDate today,
            Set<Role> roles,
            Set<DossierState> states,
            Optional<String> procedureCode,
            List<String> words) {
        List<Assignment> assignments = authoriser.assignments(actor, today, roles);
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        criteria(states, units(assignments), Optional.empty(), own(assignments), procedureCode, words));
    }

    private Optional<Criteria> mine(
            Actor actor, LocalDate today, Set<Role> workRoles, Optional<String> procedureCode, List<String> words) {
        List<Assignment> assignments = authoriser.assignments(actor, today, workRoles);
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(criteria(
                        Set.of(DossierState.IN_PROCESS),
                        List.of(),
                        Optional.of(actor.officialId()),
                        own(assignments),
                        procedureCode,
                        words));
    }

    private Optional<Criteria> waiting(
            Actor actor, LocalDate today, Optional<String> procedureCode, List<String> words) {
        Set<Role> roles = EnumSet.of(Role.RECEIVING_CLERK, Role.ONE_STOP_HEAD, Role.PROFESSIONAL_OFFICER);
        List<Assignment> assignments = authoriser.assignments(actor, today, roles);
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(criteria(PAUSED, List.of(), Optional.empty(), own(assignments), procedureCode, words));
    }

    private Optional<Criteria> toSign(
            Actor actor, LocalDate today, Optional<String> procedureCode, List<String> words) {
        List<Assignment> leaders = authoriser.assignments(actor, today, Set.of(Role.LEADER));
        List<Assignment> heads = authoriser.assignments(actor, today, Set.of(Role.ONE_STOP_HEAD));
        Set<DossierState> states = EnumSet.noneOf(DossierState.class);
        List<Assignment> all = new ArrayList<>(leaders);
        all.addAll(heads);
        if (!leaders.isEmpty()) {
            states.add(DossierState.AWAITING_SIGNATURE);
        }
        if (!heads.isEmpty()) {
            states.add(DossierState.REFUSAL_PROPOSED);
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(criteria(states, units(all), Optional.empty(), own(all), procedureCode, words));
    }

    private Optional<Criteria> seen(
            Actor actor,
            LocalDate today,
            Set<DossierState> states,
            Optional<Instant> before,
            Optional<Instant> from,
            Optional<Instant> changed,
            Optional<String> procedureCode,
            List<String> words) {
        List<Scope> scopes = authoriser.scopes(actor, today);
        return scopes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Criteria(
                        states, List.of(), Optional.empty(), scopes, before, from, changed, procedureCode, words));
    }

    private static Criteria criteria(
            Set<DossierState> states,
            List<String> units,
            Optional<Long> official,
            List<Scope> scopes,
            Optional<String> procedureCode,
            List<String> words) {
        return new Criteria(
                states,
                units,
                official,
                scopes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                procedureCode,
                words);
    }

    /** The units of the assignments themselves, without the territory around them. */
    private static List<Scope> own(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> new Scope(false, Set.of(assignment.unitCode()), assignment.procedureCodes()))
                .distinct()
                .toList();
    }

    private static List<String> units(List<Assignment> assignments) {
        return assignments.stream().map(Assignment::unitCode).distinct().toList();
    }

    private static Set<DossierState> states(java.util.function.Predicate<DossierState> condition) {
        return Stream.of(DossierState.values()).filter(condition).collect(Collectors.toUnmodifiableSet());
    }
}
