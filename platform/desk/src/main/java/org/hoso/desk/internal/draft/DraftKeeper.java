package org.hoso.desk.internal.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.security.Actor;
import org.hoso.workplace.Draft;
import org.hoso.workplace.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one draft of a page: of several changes in quick succession only the last is written; a failure is told at once
 * and tried again. Any thread.
 */
public final class DraftKeeper {

    /** Is told on a thread of the saver, without any session's lock. */
    public interface Listener {
        void saved(Instant at);

        /** It could not be saved; with {@code again} it is tried again by itself. */
        void failed(List<Reason> reasons, boolean again);
    }

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final long GATHER_MILLIS = 200;
    private static final long RETRY_MILLIS = 3_000;

    private final DraftSaver saver;
    private final Drafts drafts;
    private final Actor actor;
    private final Listener listener;
    private final Object writing = new Object();
    private Optional<Draft> stored = Optional.empty();
    private Optional<Draft> pending = Optional.empty();
    private final List<String> finished = new ArrayList<>();
    private boolean scheduled;
    private int generation;

    DraftKeeper(DraftSaver saver, Drafts drafts, Actor actor, Listener listener) {
        this.saver = saver;
        this.drafts = drafts;
        this.actor = actor;
        this.listener = listener;
    }

    /** Goes on with a stored draft; further content replaces its. */
    public synchronized void resume(Draft draft) {
        generation++;
        pending = Optional.empty();
        stored = Optional.of(draft);
    }

    /** Writes this content soon; id and revision do not matter. */
    public synchronized void save(Draft content) {
        pending = Optional.of(content);
        schedule(GATHER_MILLIS);
    }

    /** What was typed was sent or is not wanted: its draft is removed; what comes later is another one. */
    public synchronized void finish() {
        generation++;
        pending = Optional.empty();
        stored.map(Draft::id).ifPresent(finished::add);
        stored = Optional.empty();
        schedule(0);
    }

    /** Id of the stored draft. */
    public synchronized Optional<String> id() {
        return stored.map(Draft::id);
    }

    private synchronized void schedule(long millis) {
        if (!scheduled) {
            scheduled = true;
            saver.later(this::run, millis);
        }
    }

    private void run() {
        synchronized (writing) {
            Optional<Draft> next;
            List<String> gone;
            int mine;
            synchronized (this) {
                scheduled = false;
                gone = List.copyOf(finished);
                finished.clear();
                next = pending.map(content -> stored.map(before ->
                                before.with(content.subject(), content.title(), content.values(), content.uploads()))
                        .orElse(content));
                pending = Optional.empty();
                mine = generation;
            }
            try {
                gone.forEach(id -> drafts.delete(actor, id));
                next.ifPresent(draft -> written(drafts.save(actor, draft), mine));
            } catch (RuntimeException e) {
                LOG.warn("A draft of official {} could not be saved", actor.officialId(), e);
                again(gone, next, mine);
                listener.failed(List.of(Reason.of("draft.failed")), true);
            }
        }
    }

    private void written(Decision<Draft> decision, int mine) {
        if (decision instanceof Decision.Allowed<Draft> allowed) {
            synchronized (this) {
                if (mine == generation) {
                    stored = Optional.of(allowed.value());
                } else {
                    finished.add(allowed.value().id());
                    schedule(0);
                }
            }
            listener.saved(allowed.value().savedAt());
        } else {
            listener.failed(decision.reasons(), false);
        }
    }

    private synchronized void again(List<String> gone, Optional<Draft> next, int mine) {
        finished.addAll(gone);
        if (mine == generation && pending.isEmpty()) {
            pending = next;
        }
        schedule(RETRY_MILLIS);
    }
}
