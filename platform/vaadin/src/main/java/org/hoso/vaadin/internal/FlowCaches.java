package org.hoso.vaadin.internal;

import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.reflect.Field;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flow keeps what it learned about classes in static maps; they would keep the class loader of a removed bundle alive. */
final class FlowCaches {

    private static final Logger LOG = LoggerFactory.getLogger(FlowCaches.class);

    private FlowCaches() {}

    /** Forgets everything; it is learned again on the next use. */
    static void clear() {
        ReflectionCache.clearAll();
        Introspector.flushCaches();
        clearMap("com.vaadin.flow.data.binder.BeanPropertySet", "INSTANCES");
        clearMap("com.vaadin.flow.component.ComponentUtil", "tagToComponentsMap");
    }

    private static void clearMap(String owner, String name) {
        try {
            Field field = Class.forName(owner).getDeclaredField(name);
            field.setAccessible(true);
            if (field.get(null) instanceof Map<?, ?> map) {
                map.clear();
            }
        } catch (ReflectiveOperationException e) {
            LOG.warn("Cannot clear {}.{}: removed bundles may stay in memory", owner, name, e);
        }
    }
}
