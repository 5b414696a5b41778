package org.hoso.procedure;

import java.math.BigDecimal;
import java.util.Optional;
import org.hoso.organisation.Role;
import org.hoso.organisation.UnitKind;

/**
 * A step of the internal process. The receipt before the first and the return after the last step are not listed.
 *
 * @param role    who works on it
 * @param place   where: the unit kind looked for in the competent territory
 * @param budgetHours share of the legal time, in working hours
 * @param handler name of the sector's step handler, empty when the step needs none
 */
public record StepDefinition(
        String code,
        LocalText name,
        Kind kind,
        Role role,
        UnitKind place,
        BigDecimal budgetHours,
        Optional<String> handler) {

    /** What is done in the step. */
    public enum Kind {
        PROCESS,
        SIGN
    }
}
