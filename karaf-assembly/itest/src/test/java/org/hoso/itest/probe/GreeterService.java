package org.hoso.itest.probe;

import org.osgi.service.component.annotations.Component;

/** The only implementation. */
@Component
public final class GreeterService implements Greeter {

    @Override
    public String greet(String name) {
        return "Xin chào " + name;
    }
}
