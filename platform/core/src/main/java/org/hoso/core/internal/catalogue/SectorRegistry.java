package org.hoso.core.internal.catalogue;

import java.util.List;

/** Where the tracker reports the sector bundles that come and go. Any thread; both calls return at once. */
public interface SectorRegistry {

    /** A sector bundle has started. It is accepted or refused soon, on another thread. */
    void started(long bundleId, String symbolicName, String bundleVersion, SectorDefinition definition);

    /** A sector bundle is stopping; its procedures are not receivable any more when this returns. */
    void stopped(long bundleId);

    /** Why the catalogue would refuse these definitions in the place of those of the same sector; empty when it would not. */
    List<String> objections(SectorDefinition definition);
}
