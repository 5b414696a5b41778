package org.hoso.console.internal.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.system.Readiness.Link;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;

/** Components of Hoso's bundles that wait for something or have failed, in words. */
public final class ComponentFaults {

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;

    public ComponentFaults(BundleContext context, ServiceComponentRuntime runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    /**
     * Where the chain is broken: components that wait only for others that wait themselves are counted, not listed,
     * because they come by themselves.
     */
    public List<Link> links() {
        var waiting = waiting();
        var promised = waiting.stream()
                .flatMap(each -> Arrays.stream(each.description().serviceInterfaces))
                .collect(Collectors.toSet());
        var first =
                waiting.stream().filter(each -> !each.waitsOnlyFor(promised)).toList();
        var shown = first.isEmpty() ? waiting : first;
        var links = new ArrayList<Link>();
        shown.forEach(each -> problem(each.description(), each.configuration())
                .ifPresent(problem -> links.add(new Link("component " + simple(each.description().name), problem))));
        if (waiting.size() > shown.size()) {
            links.add(new Link("components", (waiting.size() - shown.size()) + " more wait for those above"));
        }
        return links.isEmpty() ? List.of(new Link("components", "")) : links;
    }

    private record Waiting(ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        boolean waitsOnlyFor(Set<String> promised) {
            return configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                    && Arrays.stream(configuration.unsatisfiedReferences)
                            .allMatch(each -> promised.contains(interfaceOf(description, each.name)));
        }
    }

    private List<Waiting> waiting() {
        var bundles = Arrays.stream(context.getBundles())
                .filter(each -> each.getSymbolicName() != null
                        && each.getSymbolicName().startsWith("org.hoso.")
                        && each.getState() == Bundle.ACTIVE)
                .toArray(Bundle[]::new);
        return runtime.getComponentDescriptionDTOs(bundles).stream()
                .flatMap(description -> runtime.getComponentConfigurationDTOs(description).stream()
                        .filter(configuration ->
                                problem(description, configuration).isPresent())
                        .map(configuration -> new Waiting(description, configuration)))
                .toList();
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
