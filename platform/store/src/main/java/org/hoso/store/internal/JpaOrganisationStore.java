package org.hoso.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.hoso.core.port.OrganisationStore;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Delegation;
import org.hoso.organisation.Official;
import org.hoso.organisation.Unit;
import org.hoso.store.internal.entity.AssignmentEntity;
import org.hoso.store.internal.entity.AuditEntity;
import org.hoso.store.internal.entity.CredentialEntity;
import org.hoso.store.internal.entity.DelegationEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.OfficialEntity;
import org.hoso.store.internal.entity.UnitEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Units, accounts, credentials, assignments and the audit log in the database. */
@Component(service = OrganisationStore.class)
public final class JpaOrganisationStore implements OrganisationStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaOrganisationStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public List<Unit> units() {
        return unitRows(current.get()).stream().map(UnitEntity::toRecord).toList();
    }

    private static List<UnitEntity> unitRows(EntityManager manager) {
        return manager.createQuery("select u from Unit u order by u.code", UnitEntity.class)
                .getResultList();
    }

    @Override
    public void saveUnits(List<Unit> units) {
        var manager = current.get();
        var rows = unitRows(manager).stream().collect(Collectors.toMap(UnitEntity::code, Function.identity()));
        for (Unit unit : units) {
            var row = rows.get(unit.code());
            if (row == null) {
                row = new UnitEntity(unit.code());
                row.write(unit);
                manager.persist(row);
                rows.put(unit.code(), row);
            } else {
                row.write(unit);
            }
        }
        changed(manager);
    }

    @Override
    public List<Official> officials() {
        return current.get()
                .createQuery("select o from Official o order by o.id", OfficialEntity.class)
                .getResultStream()
                .map(OfficialEntity::toRecord)
                .toList();
    }

    @Override
    public Optional<Official> official(long id) {
        return Optional.ofNullable(current.get().find(OfficialEntity.class, id)).map(OfficialEntity::toRecord);
    }

    @Override
    public boolean hasOfficials() {
        return !current.get()
                .createQuery("select o.id from Official o", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Official saveOfficial(Official official) {
        var manager = current.get();
        var row = official.id() == 0 ? new OfficialEntity() : known(manager, OfficialEntity.class, official.id());
        row.write(official);
        manager.persist(row);
        changed(manager);
        return row.toRecord();
    }

    @Override
    public List<Assignment> assignments() {
        return current.get()
                .createQuery("select a from Assignment a order by a.id", AssignmentEntity.class)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public List<Assignment> assignments(long officialId) {
        return current.get()
                .createQuery(
                        "select a from Assignment a where a.officialId = :official order by a.id",
                        AssignmentEntity.class)
                .setParameter("official", officialId)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public Assignment saveAssignment(Assignment assignment) {
        var manager = current.get();
        var row =
                assignment.id() == 0 ? new AssignmentEntity() : known(manager, AssignmentEntity.class, assignment.id());
        row.write(assignment, json);
        manager.persist(row);
        changed(manager);
        return row.toRecord(json);
    }

    @Override
    public List<Delegation> delegations(long officialId) {
        return current.get()
                .createQuery(
                        "select d from Delegation d where d.officialId = :official or d.deputyId = :official"
                                + " order by d.id",
                        DelegationEntity.class)
                .setParameter("official", officialId)
                .getResultStream()
                .map(DelegationEntity::toRecord)
                .toList();
    }

    @Override
    public List<Delegation> delegationsOn(LocalDate day) {
        return current.get()
                .createQuery(
                        "select d from Delegation d where d.validFrom <= :day and d.validTo >= :day"
                                + " and d.revokedAt is null order by d.id",
                        DelegationEntity.class)
                .setParameter("day", day)
                .getResultStream()
                .map(DelegationEntity::toRecord)
                .toList();
    }

    @Override
    public Delegation saveDelegation(Delegation delegation) {
        var manager = current.get();
        var row =
                delegation.id() == 0 ? new DelegationEntity() : known(manager, DelegationEntity.class, delegation.id());
        row.write(delegation);
        manager.persist(row);
        return row.toRecord();
    }

    private static <T> T known(EntityManager manager, Class<T> type, long id) {
        var row = manager.find(type, id);
        if (row == null) {
            throw new IllegalArgumentException("nothing is stored under id " + id);
        }
        return row;
    }

    @Override
    public Optional<Credential> credential(long officialId) {
        return Optional.ofNullable(current.get().find(CredentialEntity.class, officialId))
                .map(CredentialEntity::toRecord);
    }

    @Override
    public Optional<Credential> credential(String username) {
        return current.get()
                .createQuery(
                        "select c from Credential c where c.officialId ="
                                + " (select o.id from Official o where o.usernameKey = :key)",
                        CredentialEntity.class)
                .setParameter("key", OfficialEntity.key(username))
                .getResultStream()
                .findFirst()
                .map(CredentialEntity::toRecord);
    }

    @Override
    public void saveCredential(Credential credential) {
        var manager = current.get();
        var row = Optional.ofNullable(manager.find(CredentialEntity.class, credential.officialId()))
                .orElseGet(() -> new CredentialEntity(credential.officialId()));
        row.write(credential);
        manager.persist(row);
    }

    @Override
    public void audit(AuditEntry entry) {
        current.get().persist(AuditEntity.of(entry));
    }

    @Override
    public List<AuditEntry> audit(int limit) {
        return current.get()
                .createQuery("select a from Audit a order by a.at desc, a.id desc", AuditEntity.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditEntity::toRecord)
                .toList();
    }

    @Override
    public long revision() {
        var query = current.get().createNativeQuery("select number from revision where name = 'organisation'");
        return ((Number) query.getSingleResult()).longValue();
    }

    private static void changed(EntityManager manager) {
        manager.createNativeQuery("update revision set number = number + 1 where name = 'organisation'")
                .executeUpdate();
    }
}
