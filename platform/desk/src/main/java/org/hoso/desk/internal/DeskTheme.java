package org.hoso.desk.internal;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.hoso.vaadin.ThemeResources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The style sheet of the desk. */
@Component(service = ThemeResources.class)
public final class DeskTheme implements ThemeResources {

    @Activate
    public DeskTheme() {}

    @Override
    public String prefix() {
        return "desk";
    }

    @Override
    public Optional<URL> find(String path) {
        return Optional.ofNullable(DeskTheme.class.getResource("/META-INF/resources/desk/" + path));
    }

    @Override
    public List<String> stylesheets() {
        return List.of("desk.css");
    }
}
