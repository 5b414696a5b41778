package org.hoso.workplace;

import java.util.Optional;
import org.hoso.dossier.OfficialRef;
import org.hoso.dossier.Queue;

/**
 * A layout of a queue that was given a name.
 *
 * @param id    0 until stored
 * @param owner who made it; only they change or remove it
 * @param unit  code of the unit to which it is published, with all units below; empty for nobody else
 */
public record ListView(
        long id, Queue queue, String name, ListLayout layout, OfficialRef owner, Optional<String> unit) {}
