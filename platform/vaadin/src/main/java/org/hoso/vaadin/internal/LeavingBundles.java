package org.hoso.vaadin.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Clears Flow's caches when a bundle that uses Vaadin has stopped: at once, and again a little later, because sessions
 * that were busy at that moment put its components away only afterwards.
 */
@Component(
        service = {},
        immediate = true)
public final class LeavingBundles {

    private static final int[] SECONDS = {1, 5, 30, 120};

    private final BundleContext context;
    private final ScheduledExecutorService later;
    private final BundleListener listener;

    @Activate
    public LeavingBundles(BundleContext context) {
        this.context = context;
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

    @Deactivate
    void close() {
        context.removeBundleListener(listener);
        later.shutdownNow();
    }

    private void clear() {
        FlowCaches.clear();
        for (int seconds : SECONDS) {
            var ignored = later.schedule(FlowCaches::clear, seconds, TimeUnit.SECONDS);
        }
    }

    private static boolean usesVaadin(Bundle bundle) {
        var imports = bundle.getHeaders("").get(Constants.IMPORT_PACKAGE);
        return imports != null && imports.contains("com.vaadin.");
    }
}
