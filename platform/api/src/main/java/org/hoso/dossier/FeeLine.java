package org.hoso.dossier;

import java.time.Instant;
import java.util.Optional;
import org.hoso.procedure.FeeDefinition;

/**
 * A fee of a dossier. Amounts in VND.
 *
 * @param exemption code of the exempt group, empty when none
 * @param paidAt    when the money was taken, empty while unpaid
 */
public record FeeLine(
        String code,
        int quantity,
        long unitAmountVnd,
        long amountVnd,
        Optional<String> exemption,
        FeeDefinition.Timing timing,
        Optional<Instant> paidAt,
        Optional<OfficialRef> paidTo) {

    /** True when nothing is owed any more. */
    public boolean isSettled() {
        return amountVnd == 0 || paidAt.isPresent();
    }
}
