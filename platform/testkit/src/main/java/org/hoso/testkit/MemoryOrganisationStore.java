package org.hoso.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.core.port.OrganisationStore;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.hoso.organisation.Unit;

final class MemoryOrganisationStore implements OrganisationStore {

    private final MemoryDatabase database;

    MemoryOrganisationStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(database.reading().units.values());
    }

    @Override
    public void saveUnits(List<Unit> units) {
        MemoryState state = changed();
        units.forEach(unit -> state.units.put(unit.code(), unit));
    }

    @Override
    public List<Official> officials() {
        return List.copyOf(database.reading().officials.values());
    }

    @Override
    public Optional<Official> official(long id) {
        return Optional.ofNullable(database.reading().officials.get(id));
    }

    @Override
    public boolean hasOfficials() {
        return !database.reading().officials.isEmpty();
    }

    @Override
    public Official saveOfficial(Official official) {
        MemoryState state = changed();
        Official stored = official.id() != 0
                ? official
                : new Official(
                        state.nextId(),
                        official.username(),
                        official.fullName(),
                        official.employerUnit(),
                        official.email(),
                        official.phone(),
                        official.active(),
                        official.mustChangePassword());
        state.officials.put(stored.id(), stored);
        return stored;
    }

    @Override
    public List<Assignment> assignments() {
        return List.copyOf(database.reading().assignments.values());
    }

    @Override
    public List<Assignment> assignments(long officialId) {
        return database.reading().assignments.values().stream()
                .filter(assignment -> assignment.officialId() == officialId)
                .toList();
    }

    @Override
    public Assignment saveAssignment(Assignment assignment) {
        MemoryState state = changed();
        Assignment stored = assignment.id() != 0
                ? assignment
                : new Assignment(
                        state.nextId(),
                        assignment.officialId(),
                        assignment.role(),
                        assignment.unitCode(),
                        assignment.procedureCodes(),
                        assignment.counter(),
                        assignment.from(),
                        assignment.to());
        state.assignments.put(stored.id(), stored);
        return stored;
    }

    @Override
    public List<Delegation> delegations(long officialId) {
        return database.reading().delegations.values().stream()
                .filter(each -> each.officialId() == officialId || each.deputyId() == officialId)
                .toList();
    }

    @Override
    public List<Delegation> delegationsOn(LocalDate day) {
        return database.reading().delegations.values().stream()
                .filter(each -> each.isValidOn(day))
                .toList();
    }

    @Override
    public Delegation saveDelegation(Delegation delegation) {
        long id = delegation.id() != 0 ? delegation.id() : database.writing().nextId();
        Delegation stored = new Delegation(
                id,
                delegation.officialId(),
                delegation.deputyId(),
                delegation.from(),
                delegation.to(),
                delegation.note(),
                delegation.createdAt(),
                delegation.revokedAt());
        database.writing().delegations.put(id, stored);
        return stored;
    }

    @Override
    public Optional<Credential> credential(long officialId) {
        return Optional.ofNullable(database.reading().credentials.get(officialId));
    }

    @Override
    public Optional<Credential> credential(String username) {
        return database.reading().officials.values().stream()
                .filter(official -> official.username().equalsIgnoreCase(username))
                .findFirst()
                .flatMap(official -> credential(official.id()));
    }

    @Override
    public void saveCredential(Credential credential) {
        database.writing().credentials.put(credential.officialId(), credential);
    }

    @Override
    public void audit(AuditEntry entry) {
        database.writing().audit.add(entry);
    }

    @Override
    public List<AuditEntry> audit(int limit) {
        List<AuditEntry> all = new java.util.ArrayList<>(database.reading().audit);
        java.util.Collections.reverse(all);
        return all.stream().limit(limit).toList();
    }

    @Override
    public long revision() {
        return database.reading().revision;
    }

    private MemoryState changed() {
        MemoryState state = database.writing();
        state.revision++;
        return state;
    }
}
