package org.hoso.core.internal.catalogue;

import java.util.List;
import org.hoso.procedure.SectorStatus;

/** A started sector bundle; {@code problems} is empty exactly while its procedures are receivable. */
record SectorCandidate(
        long bundleId, String symbolicName, String bundleVersion, SectorDefinition definition, List<String> problems) {

    SectorCandidate {
        problems = List.copyOf(problems);
    }

    boolean isRunning() {
        return problems.isEmpty();
    }

    SectorCandidate with(List<String> newProblems) {
        return new SectorCandidate(bundleId, symbolicName, bundleVersion, definition, newProblems);
    }

    SectorStatus status() {
        String id = definition.id().isEmpty() ? symbolicName : definition.id();
        return new SectorStatus(id, definition.name(), bundleVersion, bundleId, definition.codes(), problems);
    }
}
