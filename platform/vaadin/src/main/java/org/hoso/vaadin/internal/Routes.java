package org.hoso.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.InvalidRouteConfigurationException;
import com.vaadin.flow.server.InvalidRouteLayoutConfigurationException;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.vaadin.ViewContribution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the route registry equal to the contributions that are there; they may come before the registry does. */
final class Routes {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final OpenSessions sessions;
    private final Map<ViewContribution, List<Class<? extends Component>>> contributions = new LinkedHashMap<>();
    private final Map<ViewContribution, Set<Class<? extends Component>>> held = new LinkedHashMap<>();
    private Optional<ApplicationRouteRegistry> registry = Optional.empty();

    Routes(OpenSessions sessions) {
        this.sessions = sessions;
    }

    synchronized void open(ApplicationRouteRegistry opened) {
        registry = Optional.of(opened);
        contributions.forEach((contribution, views) -> register(opened, contribution, views));
    }

    synchronized void close() {
        registry = Optional.empty();
        held.clear();
    }

    void add(ViewContribution contribution) {
        synchronized (this) {
            var views = List.copyOf(contribution.views());
            contributions.put(contribution, views);
            registry.ifPresent(open -> register(open, contribution, views));
        }
        sessions.retry();
    }

    void remove(ViewContribution contribution) {
        Set<Class<? extends Component>> gone;
        synchronized (this) {
            contributions.remove(contribution);
            gone = Optional.ofNullable(held.remove(contribution)).orElse(Set.of());
            registry.ifPresent(open -> {
                var routes = RouteConfiguration.forRegistry(open);
                open.update(() -> gone.forEach(routes::removeRoute));
            });
        }
        sessions.leave(gone);
        FlowCaches.clear();
    }

    private void register(
            ApplicationRouteRegistry open, ViewContribution contribution, List<Class<? extends Component>> views) {
        var routes = RouteConfiguration.forRegistry(open);
        var registered = new ArrayList<Class<? extends Component>>();
        for (var view : views) {
            try {
                routes.setAnnotatedRoute(view);
                registered.add(view);
            } catch (InvalidRouteConfigurationException | InvalidRouteLayoutConfigurationException e) {
                LOG.error("View {} is left out: {}", view.getName(), e.getMessage());
            }
        }
        held.put(contribution, Set.copyOf(registered));
    }
}
