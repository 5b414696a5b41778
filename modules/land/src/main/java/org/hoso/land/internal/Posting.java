package org.hoso.land.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Person;
import org.hoso.dossier.Suspension;

/**
 * Public posting at the commune for fifteen days before a first certificate (procedure 1.013978, form 17) and before a lost
 * one is issued again (1.012786; organisations announce it in the media instead). It is recorded as a pause of the dossier.
 * Under the rules before August 2024 nothing has been found about it, so nothing is asked for. Pure.
 */
final class Posting {

    private static final String FIRST_CERTIFICATE = "1.013978";
    private static final String LOST_CERTIFICATE = "1.012786";
    private static final String OLD_RULES = "1.0";
    private static final String PAGE_ONLY = "page";
    private static final int DAYS = 15;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Posting() {}

    /** Why the dossier may not go on, or empty. */
    static Optional<Reason> missing(Dossier dossier) {
        boolean posted = dossier.interruptions().suspensions().stream().anyMatch(Posting::isWhole);
        return isAsked(dossier) && !posted ? Optional.of(Reason.of("land.posting-missing", DAYS)) : Optional.empty();
    }

    private static boolean isAsked(Dossier dossier) {
        String code = dossier.procedure().code();
        boolean lost = code.equals(LOST_CERTIFICATE)
                && !dossier.procedure().caseCode().equals(PAGE_ONLY)
                && dossier.owner().kind() != Person.Kind.ORGANISATION;
        return (lost || code.equals(FIRST_CERTIFICATE))
                && !dossier.procedure().version().equals(OLD_RULES);
    }

    private static boolean isWhole(Suspension suspension) {
        return suspension.kind() == Suspension.Kind.POSTING
                && suspension
                        .until()
                        .filter(end -> ChronoUnit.DAYS.between(day(suspension.from()), day(end)) >= DAYS)
                        .isPresent();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
