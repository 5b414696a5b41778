package org.hoso.dossier;

import org.hoso.decision.Decision;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Where the working time of dossiers went. Any thread; each call is one read transaction. */
@ProviderType
public interface TimeSheets {

    /** The time sheet of a dossier. Refused {@code not-found} when it is not for this actor's eyes (logged). */
    Decision<TimeSheet> of(Actor actor, long dossierId);
}
