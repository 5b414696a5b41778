package org.hoso.core.internal.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.core.internal.dossier.Workbench;
import org.hoso.core.port.DossierStore.Scope;
import org.hoso.core.search.SearchTerms;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.register.IntakeLookup;
import org.hoso.register.RegisterEntry;
import org.hoso.register.Registers;
import org.hoso.security.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reading the registers. Officers and leaders read those of the territory they work in or serve, supervisors those below their
 * unit; clerks see the entries of the dossiers they may see, and of others what the intake of their procedures needs.
 */
@Component(service = Registers.class)
public final class RegisterService implements Registers {

    private static final int MOST_ROWS = 50;
    private static final int INTAKE_ROWS = 10;
    private static final int FEWEST_CHARACTERS = 3;
    private static final Set<Role> READERS = Set.of(Role.PROFESSIONAL_OFFICER, Role.LEADER, Role.SUPERVISOR);

    private final Workbench bench;

    @Activate
    public RegisterService(@Reference Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Decision<List<RegisterEntry>> ofDossier(Actor actor, long dossierId) {
        Decision<List<RegisterEntry>> decision = bench.transactions()
                .read(() -> bench.dossiers()
                        .find(dossierId)
                        .filter(dossier -> bench.mayRead(actor, dossier))
                        .map(dossier -> Decision.allowed(bench.registers().ofDossier(dossierId)))
                        .orElseGet(() -> Decision.refused(Reason.of("not-found"))));
        bench.deniedAccess().record(actor, "REGISTER", "dossier " + dossierId, decision.reasons());
        return decision;
    }

    @Override
    public List<RegisterEntry> search(Actor actor, String register, String text, long beforeId, int limit) {
        boolean everywhere = actor.kind() == Actor.Kind.SYSTEM;
        Set<String> units = new LinkedHashSet<>();
        for (Assignment assignment : bench.authoriser().assignments(actor, bench.today(), READERS)) {
            Scope scope = bench.authoriser().scope(assignment, bench.today());
            everywhere = everywhere || scope.everything();
            units.addAll(scope.units());
            if (assignment.role() != Role.SUPERVISOR) {
                units.addAll(territories(assignment.unitCode()));
            }
        }
        if (!everywhere && units.isEmpty()) {
            return List.of();
        }
        boolean all = everywhere;
        int rows = Math.max(1, Math.min(MOST_ROWS, limit));
        return bench.transactions()
                .read(() -> bench.registers().search(all, units, register, SearchTerms.words(text), beforeId, rows));
    }

    @Override
    public List<RegisterEntry> forIntake(Actor actor, IntakeLookup lookup) {
        List<String> words = SearchTerms.words(lookup.text());
        boolean everywhere = actor.kind() == Actor.Kind.SYSTEM;
        Set<String> units = new LinkedHashSet<>();
        for (Assignment clerk : bench.authoriser().assignments(actor, bench.today(), Set.of(Role.RECEIVING_CLERK))) {
            if (lookup.procedures().stream().anyMatch(clerk::covers)) {
                units.addAll(around(clerk.unitCode()));
            }
        }
        boolean brief = words.stream().mapToInt(String::length).sum() < FEWEST_CHARACTERS;
        if (brief || (!everywhere && units.isEmpty())) {
            return List.of();
        }
        return bench
                .transactions()
                .read(() -> bench.registers()
                        .search(everywhere, units, lookup.register(), words, Long.MAX_VALUE, INTAKE_ROWS))
                .stream()
                .map(entry -> told(entry, lookup.fields()))
                .toList();
    }

    /** The territory of a one-stop, those it lies in and those within it. */
    private Set<String> around(String oneStop) {
        Set<String> around = new LinkedHashSet<>();
        Optional<String> territory = bench.organisation().territoryOf(oneStop).map(Unit::code);
        territory.ifPresent(own -> bench.organisation().units(bench.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                .map(Unit::code)
                .filter(code -> bench.organisation().isWithin(code, own)
                        || bench.organisation().isWithin(own, code))
                .forEach(around::add));
        return around;
    }

    private static RegisterEntry told(RegisterEntry entry, Set<String> fields) {
        Map<String, String> told = entry.fields().entrySet().stream()
                .filter(field -> fields.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new RegisterEntry(
                entry.id(),
                entry.sector(),
                entry.register(),
                entry.unitCode(),
                entry.book(),
                entry.number(),
                entry.entryDate(),
                0,
                told,
                entry.madeAt(),
                "");
    }

    /** The territory of a unit, or those it and the branches below it serve. */
    private Set<String> territories(String unitCode) {
        Set<String> served = new LinkedHashSet<>();
        bench.organisation().unit(unitCode).map(Unit::serves).ifPresent(served::addAll);
        bench.organisation().children(unitCode, bench.today()).stream()
                .map(Unit::serves)
                .forEach(served::addAll);
        boolean hasOwn = bench.organisation()
                .unit(unitCode)
                .filter(unit -> unit.serves().isEmpty())
                .isPresent();
        if (hasOwn) {
            bench.organisation().territoryOf(unitCode).map(Unit::code).ifPresent(served::add);
        }
        return served;
    }
}
