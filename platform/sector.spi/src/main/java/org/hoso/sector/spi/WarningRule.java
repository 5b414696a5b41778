package org.hoso.sector.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds what an official should know before going on, such as another open dossier about the same parcel. It stops
 * nothing. Registered as an OSGi service with the property {@code hoso.procedure}.
 *
 * <p>Called by the platform on a thread of its own, outside any transaction, when a dossier is about to be received and
 * when one is opened; possibly often, also at the same time. It has two seconds; one that throws or takes longer gives no
 * warning, and the fault is logged.
 */
@ConsumerType
public interface WarningRule {

    /** The warnings, at their fields ({@code form.CODE}) where there is one; their texts are {@code reason.CODE}. */
    List<Reason> warnings(Matter matter, Lookup lookup);

    /**
     * What it is about.
     *
     * @param dossierId the dossier, empty while it is being received
     */
    record Matter(String procedureCode, String caseCode, Map<String, String> form, Optional<Long> dossierId) {
        public Matter {
            form = Map.copyOf(form);
        }
    }
}
