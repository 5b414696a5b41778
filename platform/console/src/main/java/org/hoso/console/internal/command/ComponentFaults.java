package org.hoso.console.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.system.Readiness.Link;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;

/** Components of Hoso's bundles that wait for something or have failed, in words. */
final class ComponentFaults {

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;

    ComponentFaults(BundleContext context, ServiceComponentRuntime runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    List<Link> links() {
        var bundles = Arrays.stream(context.getBundles())
                .filter(each -> each.getSymbolicName() != null
                        && each.getSymbolicName().startsWith("org.hoso.")
                        && each.getState() == Bundle.ACTIVE)
                .toArray(Bundle[]::new);
        var links = new ArrayList<Link>();
        for (var description : runtime.getComponentDescriptionDTOs(bundles)) {
            for (var configuration : runtime.getComponentConfigurationDTOs(description)) {
                problem(description, configuration)
                        .ifPresent(problem -> links.add(new Link("component " + simple(description.name), problem)));
            }
        }
        return links.isEmpty() ? List.of(new Link("components", "")) : links;
    }

    private static Optional<String> problem(
            ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                Optional.of("waits for its configuration " + String.join(", ", description.configurationPid));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Optional.of("waits for "
                        + Arrays.stream(configuration.unsatisfiedReferences)
                                .map(each -> interfaceOf(description, each.name)
                                        + Optional.ofNullable(each.target)
                                                .map(target -> " " + target)
                                                .orElse(""))
                                .collect(Collectors.joining(", ")));
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Optional.of("failed to start: "
                        + Optional.ofNullable(configuration.failure)
                                .flatMap(text -> text.lines().findFirst())
                                .orElse("see the log"));
            default -> Optional.empty();
        };
    }

    private static String interfaceOf(ComponentDescriptionDTO description, String reference) {
        return Arrays.stream(description.references)
                .filter(each -> each.name.equals(reference))
                .map((ReferenceDTO each) -> each.interfaceName)
                .findFirst()
                .orElse(reference);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
