package org.hoso.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.procedure.SectorStatus;

/** A catalogue given by a list; sectors can be stopped and started again. */
public final class TestCatalogue implements ProcedureCatalogue {

    private final List<ProcedureVersion> versions = new CopyOnWriteArrayList<>();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public TestCatalogue(ProcedureVersion... versions) {
        this.versions.addAll(List.of(versions));
    }

    public void add(ProcedureVersion version) {
        versions.add(version);
        listeners.forEach(Runnable::run);
    }

    public void stop(String sector) {
        stopped.add(sector);
        listeners.forEach(Runnable::run);
    }

    public void start(String sector) {
        stopped.remove(sector);
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<ProcedureVersion> version(String code, String version) {
        return versions.stream()
                .filter(each -> each.code().equals(code) && each.version().equals(version))
                .findFirst();
    }

    @Override
    public Optional<ProcedureVersion> receivable(String code, LocalDate day) {
        return versions.stream()
                .filter(each -> each.code().equals(code) && !each.from().isAfter(day))
                .filter(each -> !stopped.contains(each.sector()))
                .max(Comparator.comparing(ProcedureVersion::from));
    }

    @Override
    public List<ProcedureVersion> receivable(LocalDate day) {
        return versions.stream()
                .map(ProcedureVersion::code)
                .distinct()
                .flatMap(code -> receivable(code, day).stream())
                .sorted(Comparator.comparing(each -> each.name().vi()))
                .toList();
    }

    @Override
    public List<SectorStatus> sectors() {
        return versions.stream()
                .map(ProcedureVersion::sector)
                .distinct()
                .filter(sector -> !stopped.contains(sector))
                .map(sector ->
                        new SectorStatus(sector, new LocalText(sector, sector), "1.0.0", 1, codesOf(sector), List.of()))
                .toList();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private List<String> codesOf(String sector) {
        return versions.stream()
                .filter(each -> each.sector().equals(sector))
                .map(ProcedureVersion::code)
                .distinct()
                .toList();
    }
}
