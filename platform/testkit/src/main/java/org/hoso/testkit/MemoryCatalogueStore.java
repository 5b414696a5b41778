package org.hoso.testkit;

import java.util.List;
import org.hoso.core.port.CatalogueStore;
import org.hoso.procedure.ProcedureVersion;

final class MemoryCatalogueStore implements CatalogueStore {

    private final MemoryDatabase database;

    MemoryCatalogueStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<ProcedureVersion> versions() {
        return List.copyOf(database.reading().versions.values());
    }

    @Override
    public void save(ProcedureVersion version) {
        database.writing().versions.put(version.code() + "|" + version.version(), version);
    }
}
