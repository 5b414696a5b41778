package org.hoso.core.internal.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.core.port.DossierStore;
import org.hoso.core.port.DossierStore.Criteria;
import org.hoso.core.port.Transactions;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierListener;
import org.hoso.dossier.Queue;
import org.hoso.dossier.QueueCount;

/**
 * Counts queues and keeps the numbers, so that officials who see the same share them. A number is forgotten when a
 * dossier moves into or out of what it counts, and after a minute in any case. Any thread.
 */
final class QueueCounters implements DossierListener {

    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final int MOST_KEPT = 20_000;

    private static final class Kept {
        private final long since = System.nanoTime();
        private volatile long count = -1;

        boolean isOld() {
            return System.nanoTime() - since > LONGEST_NANOS;
        }
    }

    private final DossierStore dossiers;
    private final Transactions transactions;
    private final Map<Criteria, Kept> kept = new ConcurrentHashMap<>();

    QueueCounters(DossierStore dossiers, Transactions transactions) {
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /** The counts of these queues in their order. */
    List<QueueCount> count(Map<Queue, Criteria> wanted) {
        Map<Criteria, Kept> missing = new LinkedHashMap<>();
        Map<Criteria, Long> counts = new LinkedHashMap<>();
        for (Criteria criteria : wanted.values()) {
            Kept known = kept.get(criteria);
            if (known != null && known.count >= 0 && !known.isOld()) {
                counts.put(criteria, known.count);
            } else {
                missing.put(criteria, new Kept());
            }
        }
        if (!missing.isEmpty()) {
            if (kept.size() > MOST_KEPT) {
                kept.clear();
            }
            // The place is there before the count begins: a change in between takes it away, and the count with it.
            kept.putAll(missing);
            counts.putAll(read(missing.keySet()));
            missing.forEach((criteria, place) -> place.count = counts.getOrDefault(criteria, -1L));
        }
        List<QueueCount> answer = new ArrayList<>();
        wanted.forEach((queue, criteria) -> answer.add(new QueueCount(queue, counts.getOrDefault(criteria, 0L))));
        return answer;
    }

    /** A count that is not kept. */
    QueueCount fresh(Queue queue, Criteria criteria) {
        return new QueueCount(queue, read(List.of(criteria)).getOrDefault(criteria, 0L));
    }

    private Map<Criteria, Long> read(Iterable<Criteria> wanted) {
        return transactions.read(() -> {
            Map<Criteria, Long> counts = new LinkedHashMap<>();
            wanted.forEach(criteria -> counts.put(criteria, dossiers.count(criteria, (int) QueueCount.MOST + 1)));
            return counts;
        });
    }

    @Override
    public void changed(Optional<Dossier> before, Dossier after) {
        kept.entrySet().removeIf(entry -> entry.getValue().isOld() || concerns(entry.getKey(), before, after));
    }

    private static boolean concerns(Criteria criteria, Optional<Dossier> before, Dossier after) {
        return before.map(criteria::holds).orElse(false) != criteria.holds(after);
    }
}
