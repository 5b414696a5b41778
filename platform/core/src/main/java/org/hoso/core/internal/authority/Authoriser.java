package org.hoso.core.internal.authority;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierState;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Official;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.StepDefinition;
import org.hoso.security.Actor;

/**
 * Decides who may see a dossier and do something with it. Works only on what it is given and the organisation in memory.
 *
 * <p>What an assignment lets see: clerks, result clerks and heads the dossiers received at their one-stop; officers and
 * leaders those lying at their unit, and those of a division also what its territory is competent for; what has lain at
 * their unit they may still read, but do nothing with; supervisors everything below their unit; administrators nothing.
 * Somebody employed by the post has only the rights of a clerk at a one-stop.
 */
public final class Authoriser {

    private static final Set<Role> COUNTER = Set.of(Role.RECEIVING_CLERK, Role.RESULT_CLERK);
    private static final Set<Role> READERS = Set.of(Role.SUPERVISOR);
    private static final Set<Role> WORKERS = Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER);
    private static final Set<Role> WITHOUT_DOSSIERS = Set.of(Role.PROCEDURE_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

    private final Organisation organisation;

    public Authoriser(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The assignments in force that count: a postal clerk's only at counters. */
    public List<Assignment> assignments(Actor actor, LocalDate day) {
        boolean postal = isPostal(actor.officialId());
        return actor.valid(day)
                .filter(assignment -> !WITHOUT_DOSSIERS.contains(assignment.role()))
                .filter(assignment -> !postal || COUNTER.contains(assignment.role()))
                .filter(assignment -> !COUNTER.contains(assignment.role()) || isOneStop(assignment.unitCode()))
                .toList();
    }

    /** The assignments with one of these roles. */
    public List<Assignment> assignments(Actor actor, LocalDate day, Set<Role> roles) {
        return assignments(actor, day).stream()
                .filter(assignment -> roles.contains(assignment.role()))
                .toList();
    }

    /** What the actor may see; empty for nothing. */
    public List<Scope> scopes(Actor actor, LocalDate day) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return List.of(Scope.all());
        }
        return assignments(actor, day).stream()
                .map(assignment -> scope(assignment, day))
                .distinct()
                .toList();
    }

    /** What the actor may find and open: also what an official's unit took part in. */
    public List<Scope> readingScopes(Actor actor, LocalDate day) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return List.of(Scope.all());
        }
        return assignments(actor, day).stream()
                .map(assignment -> WORKERS.contains(assignment.role())
                        ? scope(assignment, day).withPast()
                        : scope(assignment, day))
                .distinct()
                .toList();
    }

    public boolean maySee(Actor actor, Dossier dossier, LocalDate day) {
        return readingScopes(actor, day).stream().anyMatch(scope -> scope.lets(dossier));
    }

    /** Why the actor may not do this now: {@code state.wrong} or {@code right.missing}; empty when allowed. */
    public Optional<Reason> objection(
            Actor actor, DossierAction action, Dossier dossier, ProcedureVersion procedure, LocalDate day) {
        if (!ActionStates.allows(action, dossier, procedure)) {
            return Optional.of(Reason.of("state.wrong", dossier.state()));
        }
        return hasRight(actor, action, dossier, procedure, day)
                ? Optional.empty()
                : Optional.of(Reason.of("right.missing", action));
    }

    /** The actions the actor may do now, in the order of {@link DossierAction}. */
    public List<DossierAction> allowed(Actor actor, Dossier dossier, ProcedureVersion procedure, LocalDate day) {
        return Stream.of(DossierAction.values())
                .filter(action ->
                        objection(actor, action, dossier, procedure, day).isEmpty())
                .toList();
    }

    /** True when the actor may receive this procedure at this one-stop. */
    public boolean mayReceive(Actor actor, String oneStop, String procedureCode, LocalDate day) {
        return actor.kind() == Actor.Kind.SYSTEM
                || assignments(actor, day, Set.of(Role.RECEIVING_CLERK)).stream()
                        .anyMatch(assignment ->
                                assignment.unitCode().equals(oneStop) && assignment.covers(procedureCode));
    }

    /** True when the actor has any part in dossiers, and so may bring files. */
    public boolean hasPart(Actor actor, LocalDate day) {
        return actor.kind() == Actor.Kind.SYSTEM
                || assignments(actor, day).stream().anyMatch(assignment -> !READERS.contains(assignment.role()));
    }

    private boolean hasRight(
            Actor actor, DossierAction action, Dossier dossier, ProcedureVersion procedure, LocalDate day) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return action != DossierAction.TAKE;
        }
        boolean clerk = holds(actor, Role.RECEIVING_CLERK, receiving(dossier), dossier, day);
        boolean head = holds(actor, Role.ONE_STOP_HEAD, receiving(dossier), dossier, day);
        boolean returner = holds(actor, Role.RESULT_CLERK, receiving(dossier), dossier, day);
        boolean stepWorker = currentStep(dossier, procedure)
                .filter(step -> holds(actor, step.role(), dossier.position().unitCode(), dossier, day))
                .isPresent();
        boolean holder = stepWorker
                && dossier.position()
                        .official()
                        .filter(official -> official.id() == actor.officialId()
                                || standsIn(actor, official.id(), dossier, procedure, day))
                        .isPresent();
        return switch (action) {
            case HAND_OVER -> clerk || head;
            case TAKE, SIGN -> stepWorker;
            case ASSIGN -> leads(actor, dossier, day);
            case TAKE_BACK -> canNote(actor, dossier, day);
            case RELEASE, PROCESS, SUBMIT_FOR_SIGNATURE, FINISH -> holder;
            case SEND_BACK ->
                switch (dossier.state()) {
                    case REFUSAL_PROPOSED -> head;
                    default -> stepWorker;
                };
            case REQUEST_SUPPLEMENT, PROPOSE_REFUSAL ->
                switch (dossier.state()) {
                    case RECEIVED -> clerk;
                    default -> holder;
                };
            case TAKE_IN_SUPPLEMENT -> clerk;
            case REQUEST_OBLIGATION -> holder;
            case RECORD_NOTICE, CONFIRM_OBLIGATION -> stepWorker || clerk || head;
            case PAUSE ->
                switch (dossier.state()) {
                    case RECEIVED -> clerk || head;
                    case IN_PROCESS -> holder || head;
                    default -> stepWorker || head;
                };
            case RESUME ->
                stepWorker || head || (clerk && dossier.position().stepCode().isEmpty());
            case APOLOGISE -> head || leads(actor, dossier, day);
            case REFUSE -> head;
            case WITHDRAW, STOP -> clerk || head;
            case CORRECT -> head || (clerk && dossier.state() == DossierState.RECEIVED);
            case RETURN_RESULT, COLLECT_FEE -> clerk || returner;
            case ADD_FILES -> clerk || head || holder;
            case ADD_NOTE -> canNote(actor, dossier, day);
        };
    }

    /** True when the actor is the deputy of the absent official who holds the dossier. */
    private boolean standsIn(Actor actor, long officialId, Dossier dossier, ProcedureVersion procedure, LocalDate day) {
        return currentStep(dossier, procedure).stream()
                .anyMatch(step -> assignments(actor, day).stream()
                        .anyMatch(assignment -> assignment.officialId() == officialId
                                && assignment.role() == step.role()
                                && assignment
                                        .unitCode()
                                        .equals(dossier.position().unitCode())
                                && assignment.covers(dossier.procedure().code())));
    }

    /** The absent official whose right the actor needs for this; empty when the own rights are enough, or none is. */
    public Optional<Long> actsFor(
            Actor actor, DossierAction action, Dossier dossier, ProcedureVersion procedure, LocalDate day) {
        Set<Long> absent = actor.deputisesFor(day);
        if (absent.isEmpty() || hasRight(actor.restrictedTo(Set.of()), action, dossier, procedure, day)) {
            return Optional.empty();
        }
        return absent.stream()
                .sorted()
                .filter(each -> hasRight(actor.restrictedTo(Set.of(each)), action, dossier, procedure, day))
                .findFirst();
    }

    /** True when the actor holds the dossier in its step, or leads where it lies. */
    public boolean holdsOrLeads(Actor actor, Dossier dossier, ProcedureVersion procedure, LocalDate day) {
        return hasRight(actor, DossierAction.RELEASE, dossier, procedure, day) || leads(actor, dossier, day);
    }

    /** Officials who may do this step there with this procedure, by name. */
    public List<Official> workers(StepDefinition step, String unitCode, String procedureCode, LocalDate day) {
        Set<Long> ids = organisation.assignments(unitCode, day).stream()
                .filter(assignment -> assignment.role() == step.role() && assignment.covers(procedureCode))
                .map(Assignment::officialId)
                .collect(Collectors.toSet());
        return organisation.holders(step.role(), unitCode, day).stream()
                .filter(official -> ids.contains(official.id()))
                .filter(official -> COUNTER.contains(step.role()) || !isPostal(official.id()))
                .toList();
    }

    /** The leader of the unit that holds it or of its territory, or the head of the one-stop of the same territory. */
    private boolean leads(Actor actor, Dossier dossier, LocalDate day) {
        String unit = dossier.position().unitCode();
        return assignments(actor, day, Set.of(Role.LEADER, Role.ONE_STOP_HEAD)).stream()
                .filter(assignment -> assignment.covers(dossier.procedure().code()))
                .filter(assignment ->
                        assignment.unitCode().equals(unit) || isSameTerritory(assignment.unitCode(), unit))
                .anyMatch(assignment -> assignment.role() == Role.LEADER
                        ? organisation.isWithin(unit, assignment.unitCode())
                        : assignment.unitCode().equals(receiving(dossier)));
    }

    private boolean isSameTerritory(String one, String other) {
        Optional<String> territory = organisation.territoryOf(one).map(Unit::code);
        return territory.isPresent()
                && territory.equals(organisation.territoryOf(other).map(Unit::code));
    }

    private boolean canNote(Actor actor, Dossier dossier, LocalDate day) {
        return assignments(actor, day).stream()
                .filter(assignment -> !READERS.contains(assignment.role()))
                .anyMatch(assignment -> scope(assignment, day).lets(dossier));
    }

    private boolean holds(Actor actor, Role role, String unitCode, Dossier dossier, LocalDate day) {
        return assignments(actor, day).stream()
                .anyMatch(assignment -> assignment.role() == role
                        && assignment.unitCode().equals(unitCode)
                        && assignment.covers(dossier.procedure().code()));
    }

    /** What one assignment lets see. */
    public Scope scope(Assignment assignment, LocalDate day) {
        Set<String> units = switch (assignment.role()) {
            case SUPERVISOR -> below(assignment.unitCode(), day);
            case PROFESSIONAL_OFFICER, LEADER -> unitAndTerritory(assignment.unitCode());
            default -> Set.of(assignment.unitCode());
        };
        boolean root = assignment.role() == Role.SUPERVISOR
                && organisation
                        .unit(assignment.unitCode())
                        .filter(unit -> unit.parentCode().isEmpty())
                        .isPresent();
        return new Scope(root, units, assignment.procedureCodes());
    }

    private Set<String> unitAndTerritory(String unitCode) {
        boolean ofTerritory = organisation
                .unit(unitCode)
                .filter(unit -> unit.kind() == UnitKind.DIVISION)
                .isPresent();
        Set<String> units = new LinkedHashSet<>(List.of(unitCode));
        if (ofTerritory) {
            organisation.territoryOf(unitCode).map(Unit::code).ifPresent(units::add);
        }
        return units;
    }

    private Set<String> below(String unitCode, LocalDate day) {
        return organisation.units(day).stream()
                .map(Unit::code)
                .filter(code -> organisation.isWithin(code, unitCode))
                .collect(Collectors.toSet());
    }

    private boolean isPostal(long officialId) {
        return organisation
                .official(officialId)
                .flatMap(official -> organisation.unit(official.employerUnit()))
                .filter(unit -> unit.kind() == UnitKind.POST_OFFICE)
                .isPresent();
    }

    private boolean isOneStop(String unitCode) {
        return organisation
                .unit(unitCode)
                .filter(unit -> unit.kind() == UnitKind.ONE_STOP)
                .isPresent();
    }

    private static String receiving(Dossier dossier) {
        return dossier.places().receivingUnit();
    }

    private static Optional<StepDefinition> currentStep(Dossier dossier, ProcedureVersion procedure) {
        return dossier.position().stepCode().flatMap(procedure::step);
    }
}
