package org.hoso.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of the organisation in the state it had in a period.
 *
 * @param code        stable key; for territories the code of the General Statistics Office
 * @param parentCode  the unit above it, empty for the root
 * @param agencyCode  identifier used in dossier codes, with its scheme as text; empty when the unit issues no codes
 * @param validFrom   first day on which the unit exists
 * @param validTo     last day on which it exists, empty while it does
 * @param successor   code of the unit that took over its work, empty when none
 * @param serves      codes of the territories it is responsible for when that is not the one above it, such as those of a
 *                    branch of the Land Registration Office; empty otherwise
 */
public record Unit(
        String code,
        Optional<String> parentCode,
        String name,
        String englishName,
        UnitLevel level,
        UnitKind kind,
        Optional<String> agencyCode,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> successor,
        Set<String> serves) {

    public Unit {
        serves = Set.copyOf(serves);
    }

    /** A unit that serves the territory above it. */
    public Unit(
            String code,
            Optional<String> parentCode,
            String name,
            String englishName,
            UnitLevel level,
            UnitKind kind,
            Optional<String> agencyCode,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            Optional<String> successor) {
        this(code, parentCode, name, englishName, level, kind, agencyCode, validFrom, validTo, successor, Set.of());
    }

    /** The same unit, responsible for these territories. */
    public Unit withServes(Set<String> territories) {
        return new Unit(
                code,
                parentCode,
                name,
                englishName,
                level,
                kind,
                agencyCode,
                validFrom,
                validTo,
                successor,
                territories);
    }

    /** True when the unit exists on {@code day}. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(end -> !day.isAfter(end)).orElse(true);
    }
}
