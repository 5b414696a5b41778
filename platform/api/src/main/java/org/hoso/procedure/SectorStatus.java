package org.hoso.procedure;

import java.util.List;

/**
 * A sector bundle as the platform sees it.
 *
 * @param id         sector id, such as civil-status; the bundle's symbolic name when the sector file cannot be read
 * @param version    version of the bundle
 * @param procedures codes of its procedures, in order
 * @param problems   why it was refused, each with file, line and words; empty when it runs
 */
public record SectorStatus(
        String id, LocalText name, String version, long bundleId, List<String> procedures, List<String> problems) {

    public SectorStatus {
        procedures = List.copyOf(procedures);
        problems = List.copyOf(problems);
    }

    /** True when its procedures can be received. */
    public boolean isRunning() {
        return problems.isEmpty();
    }
}
