package org.hoso.store.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.core.port.CatalogueStore;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.LocalProcedure;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.store.internal.entity.CatalogueImportEntity;
import org.hoso.store.internal.entity.DrainedSectorEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.LocalProcedureEntity;
import org.hoso.store.internal.entity.ProcedureEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Procedure definitions in the database. */
@Component(service = CatalogueStore.class)
public final class JpaCatalogueStore implements CatalogueStore {

    private static final int MOST_IMPORTS = 50;

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaCatalogueStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public List<ProcedureVersion> versions() {
        return current.get()
                .createQuery("select p from ProcedureVersion p order by p.code, p.version", ProcedureEntity.class)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public void save(ProcedureVersion version) {
        current.get().merge(ProcedureEntity.of(version, json));
    }

    @Override
    public List<LocalProcedure> local() {
        return current.get()
                .createQuery("select p from LocalProcedure p order by p.code", LocalProcedureEntity.class)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public Optional<LocalProcedure> local(String code) {
        return Optional.ofNullable(current.get().find(LocalProcedureEntity.class, code))
                .map(row -> row.toRecord(json));
    }

    @Override
    public Set<String> drained() {
        return current.get()
                .createQuery("select d.sector from DrainedSector d", String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void setDrained(String sector, boolean drained) {
        var manager = current.get();
        var row = manager.find(DrainedSectorEntity.class, sector);
        if (drained && row == null) {
            manager.persist(DrainedSectorEntity.of(sector));
        } else if (!drained && row != null) {
            manager.remove(row);
        }
    }

    @Override
    public List<OpenCount> open(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return current.get()
                .createQuery(
                        "select d.procedureCode, d.procedureVersion, d.caseCode, count(d) from Dossier d"
                                + " where d.open = true and d.procedureCode in :codes"
                                + " group by d.procedureCode, d.procedureVersion, d.caseCode",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(row -> new OpenCount((String) row[0], (String) row[1], (String) row[2], (Long) row[3]))
                .toList();
    }

    @Override
    public void saveLocal(LocalProcedure procedure) {
        var manager = current.get();
        var row = manager.find(LocalProcedureEntity.class, procedure.code());
        if (row == null) {
            row = LocalProcedureEntity.of(procedure.code());
            row.write(procedure, json);
            manager.persist(row);
        } else {
            row.write(procedure, json);
        }
    }

    @Override
    public void removeLocal(String code) {
        var manager = current.get();
        Optional.ofNullable(manager.find(LocalProcedureEntity.class, code)).ifPresent(manager::remove);
    }

    @Override
    public Import insertImport(Import done, List<Before> before) {
        var row = CatalogueImportEntity.of(done, before, json);
        current.get().persist(row);
        current.get().flush();
        return row.toRecord();
    }

    @Override
    public List<Import> imports() {
        return current.get()
                .createQuery("select i from CatalogueImport i order by i.id desc", CatalogueImportEntity.class)
                .setMaxResults(MOST_IMPORTS)
                .getResultStream()
                .map(CatalogueImportEntity::toRecord)
                .toList();
    }

    @Override
    public List<Before> before(long importId) {
        return Optional.ofNullable(current.get().find(CatalogueImportEntity.class, importId))
                .map(row -> row.before(json))
                .orElse(List.of());
    }

    @Override
    public void markReverted(long importId, Instant at) {
        Optional.ofNullable(current.get().find(CatalogueImportEntity.class, importId))
                .ifPresent(row -> row.markReverted(at));
    }
}
