package org.hoso.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An official to whom a dossier can be assigned.
 *
 * @param absentUntil last day of an absence for which a deputy was named, empty when at work
 */
public record Assignee(OfficialRef official, Optional<LocalDate> absentUntil) {}
