package org.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.Evidence;

/**
 * One way through the tax loop: slip sent, notices issued, waiting for payment, settled.
 *
 * @param number     1 for the first of the dossier
 * @param slip       number of the slip sent to the tax office (phiếu chuyển thông tin)
 * @param notices    the notices, in the order they were recorded
 * @param handedOver day on which the applicant got the notices; from then on the applicant holds the clock
 * @param before     where the dossier lay, and where it returns to
 * @param outcome    empty while it is not settled
 * @param proof      what proves the outcome
 */
public record Obligation(
        int number,
        String slip,
        Instant sentAt,
        OfficialRef sentBy,
        Optional<Evidence> slipEvidence,
        List<TaxNotice> notices,
        Optional<LocalDate> handedOver,
        Position before,
        Optional<Outcome> outcome,
        Optional<Instant> endedAt,
        Optional<OfficialRef> endedBy,
        Optional<Evidence> proof) {

    public Obligation {
        notices = List.copyOf(notices);
    }

    /** How it ended. */
    public enum Outcome {
        PAID,
        /** The debt is noted and paid later (ghi nợ). */
        DEFERRED,
        /** No obligation arises. */
        NONE
    }

    /** Where the loop stands. */
    public enum Stage {
        SLIP_SENT,
        NOTICE_ISSUED,
        WAITING_FOR_PAYMENT,
        SETTLED
    }

    /** Where the loop stands, from what has been recorded. */
    public Stage stage() {
        if (outcome.isPresent()) {
            return Stage.SETTLED;
        }
        if (notices.isEmpty()) {
            return Stage.SLIP_SENT;
        }
        return handedOver.isPresent() ? Stage.WAITING_FOR_PAYMENT : Stage.NOTICE_ISSUED;
    }

    /** Sum of the notices in đồng. */
    public long amountVnd() {
        return notices.stream().mapToLong(TaxNotice::amountVnd).sum();
    }
}
