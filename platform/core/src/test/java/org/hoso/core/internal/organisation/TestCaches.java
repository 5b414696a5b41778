package org.hoso.core.internal.organisation;

import java.time.Duration;
import org.hoso.core.internal.memory.MemoryOrganisation;

/** Caches without a watching thread, for tests of other packages. */
public final class TestCaches {

    private TestCaches() {}

    public static OrganisationCache of(MemoryOrganisation memory) {
        return new OrganisationCache(memory, memory, Duration.ofMillis(1));
    }
}
