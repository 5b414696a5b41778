package org.hoso.ui.kit.internal;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.hoso.vaadin.ThemeResources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The style sheet and the fonts that every screen shares. */
@Component(service = ThemeResources.class, property = "service.ranking:Integer=100")
public final class KitTheme implements ThemeResources {

    @Activate
    public KitTheme() {}

    @Override
    public String prefix() {
        return "hoso";
    }

    @Override
    public Optional<URL> find(String path) {
        return Optional.ofNullable(KitTheme.class.getResource("/META-INF/resources/hoso/" + path));
    }

    @Override
    public List<String> stylesheets() {
        return List.of("theme.css");
    }
}
