package org.hoso.itest.probe;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.hoso.vaadin.ThemeResources;
import org.osgi.service.component.annotations.Component;

/** Contributes a style sheet. */
@Component
public final class ProbeTheme implements ThemeResources {

    @Override
    public String prefix() {
        return "probe-theme";
    }

    @Override
    public Optional<URL> find(String path) {
        return Optional.ofNullable(ProbeTheme.class.getResource("/probe-theme/" + path));
    }

    @Override
    public List<String> stylesheets() {
        return List.of("probe.css");
    }
}
