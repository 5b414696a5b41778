package org.hoso.vaadin.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;

/**
 * Lets go of a bundle that uses Vaadin when it has stopped. Flow's caches are cleared at once, and again a little later,
 * because sessions that were busy at that moment put its components away only afterwards. Pages that nobody looks at any
 * more keep what they could not send; that is dropped too.
 */
final class LeavingBundles implements AutoCloseable {

    private static final int[] SECONDS = {1, 5, 30, 120};

    /** From then on pages are asked whether they still take their changes. */
    private static final int LOOK_AFTER_SECONDS = 5;

    private final BundleContext context;
    private final OpenSessions sessions;
    private final ScheduledExecutorService later;
    private final BundleListener listener;

    LeavingBundles(BundleContext context, OpenSessions sessions) {
        this.context = context;
        this.sessions = sessions;
        this.later = Executors.newSingleThreadScheduledExecutor(run -> {
            var thread = new Thread(run, "hoso-flow-caches");
            thread.setDaemon(true);
            return thread;
        });
        this.listener = event -> {
            if ((event.getType() == BundleEvent.STOPPED || event.getType() == BundleEvent.UNINSTALLED)
                    && usesVaadin(event.getBundle())) {
                clear();
            }
        };
        context.addBundleListener(listener);
    }

    @Override
    public void close() {
        context.removeBundleListener(listener);
        later.shutdownNow();
    }

    private void clear() {
        FlowCaches.clear();
        for (int seconds : SECONDS) {
            var ignored = later.schedule(() -> clearAgain(seconds), seconds, TimeUnit.SECONDS);
        }
    }

    private void clearAgain(int seconds) {
        if (seconds >= LOOK_AFTER_SECONDS) {
            sessions.dropUnsent();
        }
        FlowCaches.clear();
    }

    private static boolean usesVaadin(Bundle bundle) {
        var imports = bundle.getHeaders("").get(Constants.IMPORT_PACKAGE);
        return imports != null && imports.contains("com.vaadin.");
    }
}
