package org.hoso.desk.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open pages that dossiers changed, at most about once a second however many change, and beats every half minute.
 * Subscribers are called on one background thread without any session's lock.
 */
@Component(service = {DossierListener.class, DeskEvents.class})
public final class DeskEvents implements DossierListener {

    /** An open page. */
    public interface Subscriber {
        /** Dossiers changed since the last call. */
        void changed();

        /** Half a minute has passed. */
        void beat();
    }

    private static final Logger LOG = LoggerFactory.getLogger(DeskEvents.class);
    private static final long DELAY_MILLIS = 1000;
    private static final long BEAT_SECONDS = 30;

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "hoso-desk-events");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public DeskEvents() {
        var unused = executor.scheduleAtFixedRate(
                () -> subscribers.forEach(each -> call(each::beat)), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    public void close() {
        subscribers.clear();
        executor.shutdownNow();
    }

    /** Adds an open page; run the answer to remove it. */
    public Runnable subscribe(Subscriber subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    @Override
    public void changed(Optional<Dossier> before, Dossier after) {
        if (!subscribers.isEmpty() && !executor.isShutdown() && waiting.compareAndSet(false, true)) {
            var unused = executor.schedule(this::tell, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        waiting.set(false);
        subscribers.forEach(each -> call(each::changed));
    }

    /** A page that fails must neither end the beat nor keep the others from hearing. */
    private static void call(Runnable subscriber) {
        try {
            subscriber.run();
        } catch (RuntimeException e) {
            LOG.warn("An open page could not be updated", e);
        }
    }
}
