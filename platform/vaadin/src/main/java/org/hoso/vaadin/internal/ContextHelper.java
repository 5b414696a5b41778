package org.hoso.vaadin.internal;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * The servlet context of all screens and of every other servlet that names none. It takes the place of the default
 * context, so that all servlets stand in one: there, the longer pattern wins over the {@code /*} of the screens.
 */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {
            "osgi.http.whiteboard.context.name=default",
            "osgi.http.whiteboard.context.path=/",
            "service.ranking:Integer=100"
        })
public final class ContextHelper extends ServletContextHelper {

    private final Bundle bundle;

    @Activate
    public ContextHelper(BundleContext context) {
        this.bundle = context.getBundle();
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return MediaTypes.of(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        var path = name.startsWith("/") ? name.substring(1) : name;
        if (path.isEmpty() || path.endsWith("/") || path.contains("..")) {
            return null;
        }
        return bundle.getResource("META-INF/resources/" + path);
    }
}
