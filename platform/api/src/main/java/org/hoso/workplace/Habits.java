package org.hoso.workplace;

import java.util.List;
import org.hoso.security.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What officials do most, so that it is offered first. Any thread. */
@ProviderType
public interface Habits {

    /** Codes of the procedures the actor receives most, the most received first, at most 50. */
    List<String> procedures(Actor actor);
}
