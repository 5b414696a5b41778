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
 * The servlet context of the screens. It comes after every other context at the root, so that whatever servlet stands
 * in one of them wins over the {@code /*} of the screens. A filter applies to the screens when it selects all contexts.
 */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {
            "osgi.http.whiteboard.context.name=hoso",
            "osgi.http.whiteboard.context.path=/",
            "service.ranking:Integer=-2147483648"
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
