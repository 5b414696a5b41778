package org.hoso.itest.runtime;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ids, states and versions of all bundles but that of a sector, and the ids of their services: a bundle that is refreshed
 * or restarted registers new ones.
 */
public final class OtherBundles {

    private OtherBundles() {}

    public static List<String> of(Distribution hoso, String bundle, String classes) {
        var bundles = hoso.succeed("bundle:list", "-t", "0", "-s", "--no-format")
                .lines()
                .filter(line -> !line.contains(bundle));
        var services = Pattern.compile("\\R\\s*\\R")
                .splitAsStream(hoso.succeed("service:list"))
                .filter(block -> block.contains(" component.name = org.hoso.") && !block.contains(classes))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.startsWith("component.name") || line.startsWith("service.id"));
        return Stream.concat(bundles, services).toList();
    }
}
