package org.hoso.cooperation;

import java.time.Instant;
import org.hoso.dossier.OfficialRef;

/** The code under which another system knows a dossier. */
public record ForeignReference(String system, String code, OfficialRef by, Instant at) {}
