package org.hoso.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.bulk.BulkItem;
import org.hoso.bulk.BulkJob;
import org.hoso.core.port.BulkStore;
import org.hoso.decision.Reason;

final class MemoryBulkStore implements BulkStore {

    private final MemoryDatabase database;

    MemoryBulkStore(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public long insert(Job job, List<BulkItem> items) {
        MemoryState state = database.writing();
        long id = state.nextId();
        state.jobs.put(id, changed(job, id, job.state(), job.finishedAt(), job.written(), job.fileName()));
        state.items.put(id, List.copyOf(items));
        return id;
    }

    private static Job changed(
            Job job,
            long id,
            BulkJob.State state,
            Optional<Instant> finishedAt,
            int written,
            Optional<String> fileName) {
        return new Job(
                id,
                job.kind(),
                job.by(),
                job.options(),
                job.whole(),
                state,
                job.startedAt(),
                finishedAt,
                job.total(),
                written,
                job.undoOf(),
                fileName);
    }

    @Override
    public Optional<Job> find(long id) {
        return Optional.ofNullable(database.reading().jobs.get(id));
    }

    @Override
    public List<Job> ofOfficial(long officialId, int limit) {
        return database.reading().jobs.descendingMap().values().stream()
                .filter(job -> job.by().id() == officialId)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Job> onDesk(long officialId, Instant endedAfter, int limit) {
        MemoryState state = database.reading();
        return state.jobs.descendingMap().values().stream()
                .filter(job -> job.by().id() == officialId && !state.putAway.contains(job.id()))
                .filter(job -> job.finishedAt().map(endedAfter::isBefore).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public void putAway(long jobId, Instant at) {
        database.writing().putAway.add(jobId);
    }

    @Override
    public List<Job> unfinished() {
        return database.reading().jobs.values().stream()
                .filter(job -> !job.state().isFinished())
                .toList();
    }

    @Override
    public boolean isUndone(long jobId) {
        return database.reading().jobs.values().stream()
                .anyMatch(job -> job.undoOf().equals(Optional.of(jobId)));
    }

    @Override
    public boolean move(long jobId, BulkJob.State from, BulkJob.State to, Optional<Instant> finishedAt) {
        Job job = database.writing().jobs.get(jobId);
        if (job == null || job.state() != from) {
            return false;
        }
        database.writing().jobs.put(jobId, changed(job, jobId, to, finishedAt, job.written(), job.fileName()));
        return true;
    }

    @Override
    public void progress(long jobId, int written, Optional<String> fileName) {
        find(jobId)
                .ifPresent(job -> database.writing()
                        .jobs
                        .put(jobId, changed(job, jobId, job.state(), job.finishedAt(), written, fileName)));
    }

    @Override
    public List<BulkItem> pending(long jobId, int limit) {
        return items(jobId, Optional.of(BulkItem.State.PENDING), 0, limit);
    }

    @Override
    public boolean settle(
            long jobId, int number, BulkItem.State state, List<Reason> reasons, long afterVersion, Instant settledAt) {
        List<BulkItem> items = new ArrayList<>(all(jobId));
        BulkItem item = items.get(number - 1);
        if (item.state() != BulkItem.State.PENDING) {
            return false;
        }
        items.set(number - 1, settled(item, state, reasons, afterVersion, settledAt));
        database.writing().items.put(jobId, List.copyOf(items));
        return true;
    }

    private static BulkItem settled(
            BulkItem item, BulkItem.State state, List<Reason> reasons, long afterVersion, Instant at) {
        return new BulkItem(
                item.number(),
                item.dossierId(),
                item.code(),
                item.seenVersion(),
                state,
                reasons,
                afterVersion,
                Optional.of(at));
    }

    @Override
    public void skipPending(long jobId, Instant at) {
        pending(jobId, Integer.MAX_VALUE)
                .forEach(item -> settle(jobId, item.number(), BulkItem.State.SKIPPED, List.of(), 0, at));
    }

    @Override
    public Map<BulkItem.State, Integer> tally(long jobId) {
        Map<BulkItem.State, Integer> tally = new EnumMap<>(BulkItem.State.class);
        all(jobId).forEach(item -> tally.merge(item.state(), 1, Integer::sum));
        return tally;
    }

    @Override
    public List<BulkItem> items(long jobId, Optional<BulkItem.State> state, int after, int limit) {
        return all(jobId).stream()
                .filter(item -> item.number() > after)
                .filter(item -> state.isEmpty() || state.get() == item.state())
                .limit(limit)
                .toList();
    }

    private List<BulkItem> all(long jobId) {
        return database.reading().items.getOrDefault(jobId, List.of());
    }
}
