package org.hoso.vaadin.internal;

/** A view asked for a service that is not there now. */
final class MissingService extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingService(Class<?> service, Class<?> view) {
        super("No service " + service.getName() + " for " + view.getName());
    }
}
