package org.hoso.vaadin.internal;

import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Sends each call of an interface to the service that is registered at that moment, so that a view never holds a service
 * object longer than its bundle lives.
 */
final class ServiceCalls implements InvocationHandler {

    private record Held(ServiceReference<?> reference, WeakReference<Object> service) {}

    private final Class<?> service;
    private final Class<?> view;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    ServiceCalls(Class<?> service, Class<?> view) {
        this.service = service;
        this.view = view;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "service " + service.getName();
            };
        }
        try {
            return method.invoke(find().orElseThrow(() -> new MissingService(service, view)), arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** The service now; the bundle of the view keeps it in use until it goes or the bundle stops. */
    Optional<Object> find() {
        var last = held.get();
        if (last != null && last.reference().getBundle() != null) {
            var known = last.service().get();
            if (known != null) {
                return Optional.of(known);
            }
        }
        return context().flatMap(this::get);
    }

    private Optional<Object> get(BundleContext context) {
        var reference = context.getServiceReference(service);
        if (reference == null) {
            held.set(null);
            return Optional.empty();
        }
        Object found = context.getService(reference);
        if (found == null) {
            held.set(null);
            return Optional.empty();
        }
        held.set(new Held(reference, new WeakReference<>(found)));
        return Optional.of(found);
    }

    private Optional<BundleContext> context() {
        return Optional.ofNullable(FrameworkUtil.getBundle(view)).map(bundle -> bundle.getBundleContext());
    }
}
