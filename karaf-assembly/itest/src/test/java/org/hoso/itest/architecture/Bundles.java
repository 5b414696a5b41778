package org.hoso.itest.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The manifests of Hoso's own bundles, read from the jars this module depends on. */
record Bundles(List<BundleManifest> all) {

    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

    /** A manifest: symbolic name, header attributes, imported and exported packages with their version text. */
    record BundleManifest(String name, Attributes headers, Map<String, String> imports, Map<String, String> exports) {

        boolean importsAnyOf(String prefix) {
            return imports.keySet().stream().anyMatch(pack -> pack.equals(prefix) || pack.startsWith(prefix + "."));
        }
    }

    static Bundles onClassPath() {
        var found = new ArrayList<BundleManifest>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            if (entry.endsWith(".jar")) {
                read(entry, found);
            }
        }
        return new Bundles(List.copyOf(found));
    }

    BundleManifest named(String symbolicName) {
        return all.stream()
                .filter(bundle -> bundle.name().equals(symbolicName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bundle " + symbolicName + " on the class path"));
    }

    private static void read(String path, List<BundleManifest> found) {
        try (var jar = new JarFile(path)) {
            if (jar.getManifest() == null) {
                return;
            }
            var headers = jar.getManifest().getMainAttributes();
            var name = headers.getValue("Bundle-SymbolicName");
            if (name != null && name.startsWith("org.hoso.")) {
                found.add(new BundleManifest(
                        name.replaceAll(";.*", ""),
                        headers,
                        packages(headers.getValue("Import-Package")),
                        packages(headers.getValue("Export-Package"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> packages(String header) {
        var packages = new TreeMap<String, String>();
        if (header != null) {
            Matcher clauses = CLAUSE.matcher(header);
            while (clauses.find()) {
                String clause = clauses.group();
                Matcher version = Pattern.compile(";version=\"?([^;\"]*)").matcher(clause);
                String versionText = version.find() ? version.group(1) : "";
                for (String part : clause.split(";", -1)) {
                    if (!part.contains("=")) {
                        packages.put(part.trim(), versionText);
                    }
                }
            }
        }
        return packages;
    }
}
