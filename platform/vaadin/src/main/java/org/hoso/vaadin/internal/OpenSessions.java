package org.hoso.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions that are open now, to bring changed views to their pages. */
final class OpenSessions {

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
     */
    void dropUnsent() {
        eachPage(ui -> {
            var push = ui.getInternals().getPushConnection();
            boolean connected = push != null && push.isConnected();
            if (!connected && ui.getInternals().isDirty()) {
                new UidlWriter().createUidl(ui, true);
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
