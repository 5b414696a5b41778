package org.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hoso.clock.ClockInterval.Holder;
import org.hoso.clock.Evidence;

/**
 * A waiting time that neither a supplement nor a financial obligation causes.
 *
 * @param number      1 for the first of the dossier
 * @param counts      true when the legal time runs on; then the dossier stays where it lies and is only labelled
 * @param ground      the rule or fact behind it, in words
 * @param expectedEnd the last day by which it should be over
 * @param before      where the dossier lay, and where it returns to
 * @param until       empty while it lasts
 */
public record Suspension(
        int number,
        Kind kind,
        boolean counts,
        Instant from,
        OfficialRef by,
        String ground,
        Optional<Evidence> evidence,
        LocalDate expectedEnd,
        Position before,
        Optional<Instant> until,
        Optional<OfficialRef> endedBy,
        Optional<Evidence> endEvidence) {

    /** Why the dossier waits. */
    public enum Kind {
        /** Another agency or commune verifies something. */
        VERIFICATION(Holder.OTHER_AGENCY, "verification"),
        /** Public posting (niêm yết công khai). */
        POSTING(Holder.OTHER_AGENCY, "posting"),
        /** Natural disaster, epidemic, fire, failure of systems; needs a written decision. */
        FORCE_MAJEURE(Holder.OUTAGE, "force-majeure"),
        OTHER(Holder.OTHER_AGENCY, "other");

        private final Holder holder;
        private final String reason;

        Kind(Holder holder, String reason) {
            this.holder = holder;
            this.reason = reason;
        }

        /** Who holds the clock meanwhile. */
        public Holder holder() {
            return holder;
        }

        /** The coded reason in the clock ledger. */
        public String reason() {
            return reason;
        }
    }
}
