package org.hoso.system;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Whether the installation can work, link by link. */
@ProviderType
public interface Readiness {

    /**
     * One link of the chain.
     *
     * @param name    such as database, schema, data-folder, sectors, organisation
     * @param problem empty text when well; else plain English words for the operator that say what to do
     */
    record Link(String name, String problem) {
        public boolean isWell() {
            return problem.isEmpty();
        }
    }

    /** Checks every link now; takes at most a few seconds when the database hangs. */
    List<Link> check();
}
