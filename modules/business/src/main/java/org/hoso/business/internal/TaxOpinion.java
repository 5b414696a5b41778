package org.hoso.business.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hoso.clock.DueDateExplanations;
import org.hoso.decision.Reason;
import org.hoso.dossier.Dossier;
import org.hoso.sector.spi.FormValues;

/**
 * The opinion of the tax office before a business ends: two working days, silence means the procedure goes on (procedures
 * 1.001266 and 2.002023). The days are counted by the platform, in the calendar of the unit that received the dossier.
 */
final class TaxOpinion {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String TIME = "2 working days";

    private final DueDateExplanations calendar;

    TaxOpinion(DueDateExplanations calendar) {
        this.calendar = calendar;
    }

    /** Why the procedure may not go on yet, or empty. */
    Optional<Reason> objection(Dossier dossier, LocalDate today) {
        FormValues form = new FormValues(dossier.content().form());
        return switch (form.text("taxOpinion")) {
            case "agreed" -> Optional.empty();
            case "objected" -> Optional.of(Reason.at("form.taxOpinion", "business.tax-objected"));
            case "silent" -> silence(form, dossier.places().receivingUnit(), today);
            default -> Optional.of(Reason.at("form.taxOpinion", "business.tax-missing"));
        };
    }

    private Optional<Reason> silence(FormValues form, String unit, LocalDate today) {
        Optional<LocalDate> last = form.date("taxSentOn").flatMap(asked -> lastDay(asked, unit));
        if (last.isEmpty()) {
            return Optional.of(Reason.at("form.taxSentOn", "business.tax-missing"));
        }
        return today.isAfter(last.get())
                ? Optional.empty()
                : Optional.of(Reason.at("form.taxOpinion", "business.tax-waiting", FormValues.day(last.get())));
    }

    private Optional<LocalDate> lastDay(LocalDate asked, String unit) {
        return calendar.explain(new DueDateExplanations.Question(
                        asked.atTime(8, 0).toString(),
                        TIME,
                        List.of(),
                        Optional.of(unit),
                        Optional.of("receipt-date"),
                        Optional.empty()))
                .asOptional()
                .flatMap(explanation -> explanation.due())
                .map(due -> LocalDate.ofInstant(due, ZONE));
    }
}
