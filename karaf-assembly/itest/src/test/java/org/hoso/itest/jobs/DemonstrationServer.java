package org.hoso.itest.jobs;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the demonstration locality; it is started once, by the first that asks, and stopped after the last. */
final class DemonstrationServer implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(DemonstrationServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Locality.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(Locality.demonstration()), Shared.class)
                .locality();
    }

    private record Shared(Locality locality) implements AutoCloseable {

        @Override
        public void close() {
            locality.close();
        }
    }
}
