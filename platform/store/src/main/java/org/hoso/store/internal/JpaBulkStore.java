package org.hoso.store.internal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJob;
import org.hoso.core.port.BulkStore;
import org.hoso.decision.Reason;
import org.hoso.store.internal.entity.BulkItemEntity;
import org.hoso.store.internal.entity.BulkJobEntity;
import org.hoso.store.internal.entity.Json;
import org.hoso.store.internal.entity.Nanos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Jobs over many dossiers in the database. Every change of state is one conditional statement. */
@Component(service = BulkStore.class)
public final class JpaBulkStore implements BulkStore {

    private final CurrentEntityManager current;
    private final Json json = new Json();

    @Activate
    public JpaBulkStore(@Reference CurrentEntityManager current) {
        this.current = current;
    }

    @Override
    public long insert(Job job, List<BulkItem> items) {
        var manager = current.get();
        var row = BulkJobEntity.of(job, json);
        manager.persist(row);
        // Written now: the items refer to it.
        manager.flush();
        items.forEach(item -> manager.persist(BulkItemEntity.of(row.id(), item, json)));
        return row.id();
    }

    @Override
    public Optional<Job> find(long id) {
        return jobs("select j from BulkJob j where j.id = :key", id, 1).stream().findFirst();
    }

    @Override
    public List<Job> ofOfficial(long officialId, int limit) {
        return jobs("select j from BulkJob j where j.officialId = :key order by j.id desc", officialId, limit);
    }

    @Override
    public List<Job> onDesk(long officialId, Instant endedAfter, int limit) {
        return current.get()
                .createQuery(
                        "select j from BulkJob j where j.officialId = :official and j.putAwayAt is null"
                                + " and (j.finishedAt is null or j.finishedAt > :after) order by j.id desc",
                        BulkJobEntity.class)
                .setParameter("official", officialId)
                .setParameter("after", Nanos.of(endedAfter))
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public void putAway(long jobId, Instant at) {
        int unused = current.get()
                .createQuery("update BulkJob j set j.putAwayAt = :at where j.id = :id")
                .setParameter("at", Nanos.of(at))
                .setParameter("id", jobId)
                .executeUpdate();
    }

    private List<Job> jobs(String query, long key, int limit) {
        return current.get()
                .createQuery(query, BulkJobEntity.class)
                .setParameter("key", key)
                .setMaxResults(limit)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public List<Job> unfinished() {
        return current.get()
                .createQuery("select j from BulkJob j where j.state in :states order by j.id", BulkJobEntity.class)
                .setParameter("states", List.of(BulkJob.State.RUNNING, BulkJob.State.CANCELLING))
                .getResultStream()
                .map(row -> row.toRecord(json))
                .toList();
    }

    @Override
    public boolean isUndone(long jobId) {
        return current.get()
                        .createQuery("select count(j.id) from BulkJob j where j.undoOf = :id", Long.class)
                        .setParameter("id", jobId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean move(long jobId, BulkJob.State from, BulkJob.State to, Optional<Instant> finishedAt) {
        return current.get()
                        .createQuery("update BulkJob j set j.state = :to, j.finishedAt = :at"
                                + " where j.id = :id and j.state = :from")
                        .setParameter("to", to)
                        .setParameter("at", Nanos.of(finishedAt))
                        .setParameter("id", jobId)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void progress(long jobId, int written, Optional<String> fileName) {
        int unused = current.get()
                .createQuery("update BulkJob j set j.written = :written, j.fileName = :file where j.id = :id")
                .setParameter("written", written)
                .setParameter("file", fileName.orElse(null))
                .setParameter("id", jobId)
                .executeUpdate();
    }

    @Override
    public List<BulkItem> pending(long jobId, int limit) {
        return items(jobId, Optional.of(BulkItem.State.PENDING), 0, limit);
    }

    @Override
    public boolean settle(
            long jobId, int number, BulkItem.State state, List<Reason> reasons, long afterVersion, Instant settledAt) {
        return current.get()
                        .createQuery("update BulkItem i set i.state = :state, i.reasons = :reasons,"
                                + " i.afterVersion = :version, i.settledAt = :at"
                                + " where i.jobId = :job and i.number = :number and i.state = :pending")
                        .setParameter("state", state)
                        .setParameter("reasons", json.write(reasons))
                        .setParameter("version", afterVersion)
                        .setParameter("at", Nanos.of(settledAt))
                        .setParameter("job", jobId)
                        .setParameter("number", number)
                        .setParameter("pending", BulkItem.State.PENDING)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void skipPending(long jobId, Instant at) {
        int unused = current.get()
                .createQuery("update BulkItem i set i.state = :skipped, i.settledAt = :at"
                        + " where i.jobId = :job and i.state = :pending")
                .setParameter("skipped", BulkItem.State.SKIPPED)
                .setParameter("at", Nanos.of(at))
                .setParameter("job", jobId)
                .setParameter("pending", BulkItem.State.PENDING)
                .executeUpdate();
    }

    @Override
    public Map<BulkItem.State, Integer> tally(long jobId) {
        var tally = new EnumMap<BulkItem.State, Integer>(BulkItem.State.class);
        current.get()
                .createQuery(
                        "select i.state, count(i.number) from BulkItem i where i.jobId = :job group by i.state",
                        Object[].class)
                .setParameter("job", jobId)
                .getResultStream()
                .forEach(row -> tally.put((BulkItem.State) row[0], ((Long) row[1]).intValue()));
        return tally;
    }

    @Override
    public List<BulkItem> items(long jobId, Optional<BulkItem.State> state, int after, int limit) {
        var query = current.get()
                .createQuery(
                        "select i from BulkItem i where i.jobId = :job and i.number > :after"
                                + (state.isPresent() ? " and i.state = :state" : "") + " order by i.number",
                        BulkItemEntity.class)
                .setParameter("job", jobId)
                .setParameter("after", after)
                .setMaxResults(limit);
        state.ifPresent(each -> query.setParameter("state", each));
        return query.getResultStream().map(row -> row.toRecord(json)).toList();
    }
}
