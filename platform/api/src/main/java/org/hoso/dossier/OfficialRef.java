package org.hoso.dossier;

import org.hoso.security.Actor;

/** An official as the journal keeps them: the id, and the name at that time. Id 0 is the system. */
public record OfficialRef(long id, String name) {

    public static OfficialRef of(Actor actor) {
        return new OfficialRef(actor.officialId(), actor.fullName());
    }
}
