package org.hoso.core.internal.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Why two sectors cannot run side by side. */
final class SectorConflicts {

    private SectorConflicts() {}

    static List<String> between(SectorDefinition newcomer, SectorCandidate running) {
        List<String> problems = new ArrayList<>();
        String other = running.definition().id();
        if (newcomer.id().equals(other)) {
            problems.add("sector " + other + " runs already, from bundle " + running.bundleId() + " ("
                    + running.symbolicName() + " " + running.bundleVersion() + ")");
            return problems;
        }
        newcomer.codes().stream()
                .filter(running.definition().codes()::contains)
                .forEach(code -> problems.add("procedure " + code + " belongs to the running sector " + other));
        return problems;
    }
}
