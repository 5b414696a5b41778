package org.hoso.console.internal.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hoso.system.Readiness.Link;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Bundles that do not run, each with the reason as far as the framework tells. */
public final class BundleFaults {

    private final BundleContext context;

    public BundleFaults(BundleContext context) {
        this.context = context;
    }

    public List<Link> links() {
        var links = new ArrayList<Link>();
        for (var bundle : context.getBundles()) {
            boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
            boolean lazy = bundle.getState() == Bundle.STARTING
                    && bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
            if (!fragment && !lazy && bundle.getState() != Bundle.ACTIVE) {
                links.add(new Link("bundle " + bundle.getSymbolicName(), problem(bundle)));
            }
        }
        return links.isEmpty() ? List.of(new Link("bundles", "")) : links;
    }

    private String problem(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> "does not resolve: " + unresolved(bundle);
            case Bundle.RESOLVED -> "is stopped; start it with: bundle:start " + bundle.getBundleId();
            case Bundle.STARTING -> "is starting";
            case Bundle.STOPPING -> "is stopping";
            default -> "is in state " + bundle.getState();
        };
    }

    private String unresolved(Bundle bundle) {
        var revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return "its requirements are not known";
        }
        var missing = revision.getDeclaredRequirements(null).stream()
                .filter(BundleFaults::isMandatory)
                .filter(requirement -> capabilities(requirement.getNamespace()).noneMatch(requirement::matches))
                .map(BundleFaults::words)
                .toList();
        return missing.isEmpty()
                ? "something it needs does not resolve either"
                : "nobody offers " + String.join(", ", missing);
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        var directives = requirement.getDirectives();
        return !"optional".equals(directives.get("resolution"))
                && !"dynamic".equals(directives.get("resolution"))
                && directives.getOrDefault("effective", "resolve").equals("resolve");
    }

    private Stream<org.osgi.framework.wiring.BundleCapability> capabilities(String namespace) {
        return Arrays.stream(context.getBundles())
                .map(each -> each.adapt(BundleRevision.class))
                .filter(each -> each != null)
                .flatMap(each -> each.getDeclaredCapabilities(namespace).stream());
    }

    private static String words(BundleRequirement requirement) {
        var filter = String.valueOf(requirement.getDirectives().get("filter"));
        try {
            FrameworkUtil.createFilter(filter);
        } catch (InvalidSyntaxException e) {
            return requirement.getNamespace().toLowerCase(Locale.ROOT);
        }
        return requirement.getNamespace() + " " + filter;
    }
}
