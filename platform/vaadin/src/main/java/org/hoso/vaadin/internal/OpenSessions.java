package org.hoso.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions that are open now, to bring changed views to their pages. */
final class OpenSessions {

    private static final Duration LOST_AFTER = Duration.ofSeconds(20);

    /** Which message a page was not able to take, and since when. */
    private record Unsent(int message, long since) {}

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    void opened(VaadinSession session) {
        sessions.add(session);
    }

    void closed(VaadinSession session) {
        sessions.remove(session);
    }

    /** Pages that show one of these views are sent to their address again, which is now somebody else's or nobody's. */
    void leave(Set<Class<? extends Component>> views) {
        eachPage(ui -> {
            boolean shown = ui.getInternals().getActiveRouterTargetsChain().stream()
                    .anyMatch(part -> views.contains(part.getClass()));
            if (shown) {
                ui.refreshCurrentRoute(true);
            }
        });
    }

    /** Pages that show an error try their address again. */
    void retry() {
        eachPage(ui -> {
            boolean failed = ui.getInternals().getActiveRouterTargetsChain().stream()
                    .anyMatch(HasErrorParameter.class::isInstance);
            if (failed) {
                ui.refreshCurrentRoute(true);
            }
        });
    }

    /**
     * Writes the changes of pages without a connection to nowhere: until they are written, a page keeps every component
     * that was taken away from it. To a browser that comes back it is a lost message, and it asks for the whole page.
     * Only a page that took nothing between two looks counts as lost: one that polls is unconnected for moments, too.
     */
    void dropUnsent() {
        eachPage(ui -> {
            var internals = ui.getInternals();
            var push = internals.getPushConnection();
            if ((push != null && push.isConnected()) || !internals.isDirty()) {
                ComponentUtil.setData(ui, Unsent.class, null);
                return;
            }
            var before = ComponentUtil.getData(ui, Unsent.class);
            if (before == null || before.message() != internals.getServerSyncId()) {
                ComponentUtil.setData(ui, Unsent.class, new Unsent(internals.getServerSyncId(), System.nanoTime()));
            } else if (System.nanoTime() - before.since() > LOST_AFTER.toNanos()) {
                new UidlWriter().createUidl(ui, true);
                ComponentUtil.setData(ui, Unsent.class, null);
            }
        });
    }

    private void eachPage(java.util.function.Consumer<UI> work) {
        for (var session : sessions) {
            var ignored = session.access(() -> {
                for (UI ui : session.getUIs()) {
                    if (!ui.isClosing()) {
                        ui.accessSynchronously(() -> work.accept(ui));
                    }
                }
                FlowCaches.clear();
            });
        }
    }
}
