package org.hoso.portal.internal.tracking;

import com.vaadin.flow.component.Component;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.hoso.vaadin.ThemeResources;
import org.hoso.vaadin.ViewContribution;

/** Brings the citizens' pages and their style sheet to the browser. */
@org.osgi.service.component.annotations.Component(service = {ViewContribution.class, ThemeResources.class})
public final class PortalViews implements ViewContribution, ThemeResources {

    private static final String STYLES = "portal.css";

    @Override
    public List<Class<? extends Component>> views() {
        return List.of(TrackingView.class);
    }

    @Override
    public String prefix() {
        return "portal";
    }

    @Override
    public Optional<URL> find(String path) {
        return path.equals(STYLES) ? Optional.ofNullable(PortalViews.class.getResource(STYLES)) : Optional.empty();
    }

    @Override
    public List<String> stylesheets() {
        return List.of(STYLES);
    }
}
