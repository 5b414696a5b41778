package org.hoso.procedure;

import java.util.List;
import java.util.Optional;

/**
 * A fee line of a case.
 *
 * @param amountVnd     VND per unit; 0 when free, and while the locality has not set it (see {@link #isOpen})
 * @param quantityField the form field that holds how many units, empty for one
 * @param timing        when it is due
 * @param exemptions    groups that do not pay
 * @param decision      the decision that sets the amount
 * @param confirmed     false when the amount is a local setting that still needs confirmation
 */
public record FeeDefinition(
        String code,
        LocalText name,
        Kind kind,
        long amountVnd,
        Optional<String> quantityField,
        Timing timing,
        List<Exemption> exemptions,
        String decision,
        boolean confirmed) {

    public FeeDefinition {
        exemptions = List.copyOf(exemptions);
    }

    /** True while the locality has not set the amount: nothing is charged, and screens say so. */
    public boolean isOpen() {
        return amountVnd == 0 && !confirmed;
    }

    /** Phí or lệ phí. */
    public enum Kind {
        CHARGE,
        FEE
    }

    /** When the money is due. */
    public enum Timing {
        ON_RECEIPT,
        ON_RETURN
    }

    /** A group that is exempt (đối tượng miễn phí). */
    public record Exemption(String code, LocalText name) {}
}
