package org.hoso.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.core.port.CatalogueStore;
import org.hoso.dossier.Dossier;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.LocalProcedure;
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

    @Override
    public List<LocalProcedure> local() {
        return List.copyOf(database.reading().local.values());
    }

    @Override
    public Optional<LocalProcedure> local(String code) {
        return Optional.ofNullable(database.reading().local.get(code));
    }

    @Override
    public Set<String> drained() {
        return Set.copyOf(database.reading().drained);
    }

    @Override
    public void setDrained(String sector, boolean drained) {
        if (drained) {
            database.writing().drained.add(sector);
        } else {
            database.writing().drained.remove(sector);
        }
    }

    @Override
    public List<OpenCount> open(Collection<String> codes) {
        return database.reading().dossiers.values().stream()
                .filter(each ->
                        each.state().isOpen() && codes.contains(each.procedure().code()))
                .collect(Collectors.groupingBy(Dossier::procedure, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new OpenCount(
                        each.getKey().code(),
                        each.getKey().version(),
                        each.getKey().caseCode(),
                        each.getValue()))
                .toList();
    }

    @Override
    public void saveLocal(LocalProcedure procedure) {
        database.writing().local.put(procedure.code(), procedure);
    }

    @Override
    public void removeLocal(String code) {
        database.writing().local.remove(code);
    }

    @Override
    public Import insertImport(Import done, List<Before> before) {
        long id = database.reading().imports.size() + 1L;
        Import stored =
                new Import(id, done.at(), done.by(), done.fileName(), done.added(), done.changed(), done.revertedAt());
        database.writing().imports.put(id, stored);
        database.writing().before.put(id, List.copyOf(before));
        return stored;
    }

    @Override
    public List<Import> imports() {
        return List.copyOf(database.reading().imports.descendingMap().values());
    }

    @Override
    public List<Before> before(long importId) {
        return database.reading().before.getOrDefault(importId, List.of());
    }

    @Override
    public void markReverted(long importId, Instant at) {
        database.writing()
                .imports
                .computeIfPresent(
                        importId,
                        (id, each) -> new Import(
                                id,
                                each.at(),
                                each.by(),
                                each.fileName(),
                                each.added(),
                                each.changed(),
                                Optional.of(at)));
    }
}
