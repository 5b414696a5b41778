package org.hoso.desk.internal.draft;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hoso.security.Actor;
import org.hoso.workplace.Drafts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Saves drafts on threads of its own, so that no page waits for it. */
@Component(service = DraftSaver.class)
public final class DraftSaver {

    private static final int THREADS = 2;

    private final Drafts drafts;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, task -> {
        var thread = new Thread(task, "hoso-drafts");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public DraftSaver(@Reference Drafts drafts) {
        this.drafts = drafts;
    }

    @Deactivate
    public void close() {
        threads.shutdownNow();
    }

    /** Keeps one draft of a page. */
    public DraftKeeper keeper(Actor actor, DraftKeeper.Listener listener) {
        return new DraftKeeper(this, drafts, actor, listener);
    }

    void later(Runnable task, long millis) {
        if (!threads.isShutdown()) {
            var unused = threads.schedule(task, millis, TimeUnit.MILLISECONDS);
        }
    }
}
