package org.hoso.core.internal.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.hoso.core.port.OrganisationStore;
import org.hoso.core.port.StorageUnavailable;
import org.hoso.core.port.Transactions;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.hoso.organisation.Unit;

/** Storage and transactions in memory: one at a time, rolled back by restoring copies, never nested. */
public final class MemoryOrganisation implements OrganisationStore, Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private Map<String, Unit> units = new LinkedHashMap<>();
    private Map<Long, Official> officials = new LinkedHashMap<>();
    private Map<Long, Assignment> assignments = new LinkedHashMap<>();
    private Map<Long, Credential> credentials = new LinkedHashMap<>();
    private final Map<Long, Delegation> delegations = new LinkedHashMap<>();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();
    private long ids = 100;
    private long revision = 1;
    private volatile boolean away;

    /** From now on the database is away, or back. */
    public void setAway(boolean away) {
        this.away = away;
    }

    /** Number of transactions so far. */
    public int transactions() {
        return reads.get();
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return transaction(() -> {
            var oldUnits = new LinkedHashMap<>(units);
            var oldOfficials = new LinkedHashMap<>(officials);
            var oldAssignments = new LinkedHashMap<>(assignments);
            var oldCredentials = new LinkedHashMap<>(credentials);
            try {
                return work.get();
            } catch (RuntimeException e) {
                units = oldUnits;
                officials = oldOfficials;
                assignments = oldAssignments;
                credentials = oldCredentials;
                throw e;
            }
        });
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return transaction(work);
    }

    private <T> T transaction(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("transactions must not be nested");
        }
        if (away) {
            throw new StorageUnavailable("away", new IllegalStateException());
        }
        lock.lock();
        try {
            reads.incrementAndGet();
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    @Override
    public void saveUnits(List<Unit> changed) {
        changed.forEach(unit -> units.put(unit.code(), unit));
        revision++;
    }

    @Override
    public List<Official> officials() {
        return List.copyOf(officials.values());
    }

    @Override
    public Optional<Official> official(long id) {
        return Optional.ofNullable(officials.get(id));
    }

    @Override
    public boolean hasOfficials() {
        return !officials.isEmpty();
    }

    @Override
    public Official saveOfficial(Official typed) {
        var saved = new Official(
                typed.id() == 0 ? ++ids : typed.id(),
                typed.username(),
                typed.fullName(),
                typed.employerUnit(),
                typed.email(),
                typed.phone(),
                typed.active(),
                typed.mustChangePassword());
        officials.put(saved.id(), saved);
        revision++;
        return saved;
    }

    @Override
    public List<Assignment> assignments() {
        return List.copyOf(assignments.values());
    }

    @Override
    public List<Assignment> assignments(long officialId) {
        return assignments.values().stream()
                .filter(each -> each.officialId() == officialId)
                .toList();
    }

    @Override
    public Assignment saveAssignment(Assignment typed) {
        var saved = new Assignment(
                typed.id() == 0 ? ++ids : typed.id(),
                typed.officialId(),
                typed.role(),
                typed.unitCode(),
                typed.procedureCodes(),
                typed.counter(),
                typed.from(),
                typed.to());
        assignments.put(saved.id(), saved);
        revision++;
        return saved;
    }

    @Override
    public List<Delegation> delegations(long officialId) {
        return delegations.values().stream()
                .filter(each -> each.officialId() == officialId || each.deputyId() == officialId)
                .toList();
    }

    @Override
    public List<Delegation> delegationsOn(LocalDate day) {
        return delegations.values().stream().filter(each -> each.isValidOn(day)).toList();
    }

    @Override
    public Delegation saveDelegation(Delegation delegation) {
        long id = delegation.id() != 0 ? delegation.id() : ++ids;
        Delegation stored = new Delegation(
                id,
                delegation.officialId(),
                delegation.deputyId(),
                delegation.from(),
                delegation.to(),
                delegation.note(),
                delegation.createdAt(),
                delegation.revokedAt());
        delegations.put(id, stored);
        return stored;
    }

    @Override
    public Optional<Credential> credential(long officialId) {
        return Optional.ofNullable(credentials.get(officialId));
    }

    @Override
    public Optional<Credential> credential(String username) {
        return officials.values().stream()
                .filter(each -> each.username().equalsIgnoreCase(username))
                .findFirst()
                .flatMap(each -> credential(each.id()));
    }

    @Override
    public void saveCredential(Credential credential) {
        credentials.put(credential.officialId(), credential);
    }

    @Override
    public void audit(AuditEntry entry) {
        audit.add(entry);
    }

    @Override
    public List<AuditEntry> audit(int limit) {
        var newest = new ArrayList<>(audit);
        java.util.Collections.reverse(newest);
        return newest.stream().limit(limit).toList();
    }

    @Override
    public long revision() {
        return revision;
    }
}
