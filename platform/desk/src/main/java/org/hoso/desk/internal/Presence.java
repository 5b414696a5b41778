package org.hoso.desk.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hoso.dossier.OfficialRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Who has which dossier open now. In memory only; any thread. */
@Component(service = Presence.class)
public final class Presence {

    private record Visit(OfficialRef who, Consumer<List<OfficialRef>> heard) {}

    private final Map<Long, List<Visit>> visits = new ConcurrentHashMap<>();

    @Activate
    public Presence() {}

    /**
     * Somebody opens a dossier; run the answer when they leave it.
     *
     * @param heard is told the others, each once, at the beginning and whenever somebody comes or goes; on the thread of
     *              whoever does, so it must return at once
     */
    public Runnable enter(long dossierId, OfficialRef who, Consumer<List<OfficialRef>> heard) {
        var visit = new Visit(who, heard);
        visits.compute(dossierId, (id, there) -> {
            var all = there == null ? new CopyOnWriteArrayList<Visit>() : there;
            all.add(visit);
            return all;
        });
        tell(dossierId);
        return () -> {
            visits.computeIfPresent(dossierId, (id, there) -> {
                there.remove(visit);
                return there.isEmpty() ? null : there;
            });
            tell(dossierId);
        };
    }

    private void tell(long dossierId) {
        var there = List.copyOf(visits.getOrDefault(dossierId, List.of()));
        for (var visit : there) {
            visit.heard()
                    .accept(there.stream()
                            .map(Visit::who)
                            .filter(each -> each.id() != visit.who().id())
                            .distinct()
                            .toList());
        }
    }
}
