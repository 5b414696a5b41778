package org.hoso.cooperation;

import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Codes of other systems on a dossier; the dossier is found by them too. Each change is journaled. Any thread. */
@ProviderType
public interface References {

    /** The codes of a dossier, oldest first; empty when the actor may not see it. */
    List<ForeignReference> ofDossier(Actor actor, long dossierId);

    /**
     * Records a code. Allowed to whom may write notes. Refusals: {@code not-found}, {@code right.missing},
     * {@code field.required} and {@code field.too-long} at {@code system} and {@code code}, {@code reference.known} at
     * {@code code}.
     */
    Decision<ForeignReference> record(Actor actor, long dossierId, String system, String code);

    /** Removes a code that was recorded by mistake. Refusals: {@code not-found}, {@code right.missing}. */
    Decision<ForeignReference> remove(Actor actor, long dossierId, String code);
}
