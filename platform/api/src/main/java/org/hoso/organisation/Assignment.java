package org.hoso.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Gives an official a role in a unit for a time.
 *
 * @param id             0 for one that is not stored yet
 * @param procedureCodes the procedures it is limited to; empty means all procedures of the unit
 * @param counter        the counter at which the official sits, empty when none
 * @param to             last day of the assignment, empty when open
 */
public record Assignment(
        long id,
        long officialId,
        Role role,
        String unitCode,
        Set<String> procedureCodes,
        Optional<String> counter,
        LocalDate from,
        Optional<LocalDate> to) {

    public Assignment {
        procedureCodes = Set.copyOf(procedureCodes);
    }

    /** True when the assignment is in force on {@code day}. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** True when it covers the procedure. */
    public boolean covers(String procedureCode) {
        return procedureCodes.isEmpty() || procedureCodes.contains(procedureCode);
    }
}
