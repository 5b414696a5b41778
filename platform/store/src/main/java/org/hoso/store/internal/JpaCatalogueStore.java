package org.hoso.store.internal;

import java.util.List;
import org.hoso.core.port.CatalogueStore;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.ProcedureEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Procedure definitions in the database. */
@Component(service = CatalogueStore.class)
public final class JpaCatalogueStore implements CatalogueStore {

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
}
