package org.hoso.desk.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.document.Upload;
import org.hoso.security.Actor;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;

/** Drafts in memory; with {@code broken} nothing can be saved. */
final class MemoryDrafts implements Drafts {

    private final Map<String, Draft> stored = new LinkedHashMap<>();
    volatile boolean broken;

    @Override
    public synchronized Decision<Draft> save(Actor actor, Draft draft) {
        if (broken) {
            throw new IllegalStateException("the database is away");
        }
        var id = draft.id().isEmpty() ? "d" + (stored.size() + 1) : draft.id();
        var saved = new Draft(
                id,
                draft.revision() + 1,
                draft.kind(),
                draft.subject(),
                draft.title(),
                draft.values(),
                draft.uploads(),
                Instant.parse("2026-03-02T03:42:00Z"));
        stored.put(id, saved);
        return Decision.allowed(saved);
    }

    @Override
    public synchronized List<Line> mine(Actor actor) {
        return stored.values().stream()
                .map(each -> new Line(each.id(), each.kind(), each.subject(), each.title(), each.savedAt()))
                .toList();
    }

    @Override
    public synchronized Optional<Draft> open(Actor actor, String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public synchronized Optional<Draft> about(Actor actor, Draft.Kind kind, String subject) {
        return stored.values().stream()
                .filter(each -> each.kind() == kind && each.subject().equals(subject))
                .findFirst();
    }

    @Override
    public List<Upload> files(Actor actor, Draft draft) {
        return List.of();
    }

    @Override
    public synchronized void delete(Actor actor, String id) {
        stored.remove(id);
    }
}
