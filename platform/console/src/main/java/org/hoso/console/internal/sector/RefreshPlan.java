package org.hoso.console.internal.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.console.internal.sector.SectorArchive.BundleFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Which running bundles a new one would draw into a refresh: hosts it wants to be a fragment of, and bundles with an
 * optional import that is missing today and that it would fulfil.
 */
final class RefreshPlan {

    private RefreshPlan() {}

    /** Bundles with the cause, in plain words; empty when nothing running is touched. */
    static Map<Bundle, String> refreshed(List<BundleFile> added, Bundle[] running, Set<String> replaced) {
        var touched = new LinkedHashMap<Bundle, String>();
        for (var bundle : running) {
            if (!replaced.contains(bundle.getLocation())) {
                cause(bundle, added).ifPresent(cause -> touched.put(bundle, cause));
            }
        }
        return touched;
    }

    private static Optional<String> cause(Bundle bundle, List<BundleFile> added) {
        var host = added.stream()
                .filter(each -> hosts(each).contains(bundle.getSymbolicName()))
                .findFirst();
        if (host.isPresent()) {
            return host.map(each -> each.symbolicName() + " is a fragment of it");
        }
        var exports = added.stream().flatMap(each -> exports(each).stream()).toList();
        return missing(bundle).stream()
                .filter(requirement -> exports.stream().anyMatch(export -> matches(requirement, export)))
                .findFirst()
                .map(requirement -> "it would begin to use "
                        + exports.stream()
                                .filter(export -> matches(requirement, export))
                                .map(export -> String.valueOf(export.get(PackageNamespace.PACKAGE_NAMESPACE)))
                                .findFirst()
                                .orElse(""));
    }

    private static List<String> hosts(BundleFile file) {
        return Header.parse(value(file, Constants.FRAGMENT_HOST)).stream()
                .flatMap(clause -> clause.names().stream())
                .toList();
    }

    static List<Map<String, Object>> exports(BundleFile file) {
        var exports = new ArrayList<Map<String, Object>>();
        for (var clause : Header.parse(value(file, Constants.EXPORT_PACKAGE))) {
            for (var name : clause.names()) {
                Map<String, Object> attributes = new HashMap<>(clause.attributes());
                attributes.put(PackageNamespace.PACKAGE_NAMESPACE, name);
                attributes.put(
                        PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE,
                        Version.parseVersion(clause.attributes().get("version")));
                attributes.put(PackageNamespace.CAPABILITY_BUNDLE_SYMBOLICNAME_ATTRIBUTE, file.symbolicName());
                exports.add(attributes);
            }
        }
        return exports;
    }

    /** Optional package requirements that have no provider today. */
    private static List<BundleRequirement> missing(Bundle bundle) {
        var revision = bundle.adapt(BundleRevision.class);
        var wiring = bundle.adapt(BundleWiring.class);
        if (revision == null || wiring == null) {
            return List.of();
        }
        var wired =
                Optional.ofNullable(wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE))
                        .orElse(List.of())
                        .stream()
                        .map(wire -> wire.getRequirement())
                        .collect(Collectors.toSet());
        return revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(requirement -> PackageNamespace.RESOLUTION_OPTIONAL.equals(
                        requirement.getDirectives().get(PackageNamespace.REQUIREMENT_RESOLUTION_DIRECTIVE)))
                .filter(requirement -> !wired.contains(requirement))
                .toList();
    }

    static boolean matches(BundleRequirement requirement, Map<String, Object> capability) {
        var filter = requirement.getDirectives().get(PackageNamespace.REQUIREMENT_FILTER_DIRECTIVE);
        try {
            return filter != null && FrameworkUtil.createFilter(filter).matches(capability);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static String value(BundleFile file, String header) {
        return Optional.ofNullable(file.manifest().getValue(header)).orElse("");
    }
}
