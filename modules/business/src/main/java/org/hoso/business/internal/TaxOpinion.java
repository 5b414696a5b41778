package org.hoso.business.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.sector.spi.FormValues;

/**
 * The opinion of the tax office before a business ends: two working days, silence means the procedure goes on (procedures
 * 1.001266 and 2.002023). Weekends are left out here; a public holiday in between is the officer's to add, as when the
 * opinion is asked for as a consultation, whose clock knows the calendar.
 */
final class TaxOpinion {

    private static final int WORKING_DAYS = 2;

    private TaxOpinion() {}

    /** Why the procedure may not go on yet, or empty. */
    static Optional<Reason> objection(FormValues form, LocalDate today) {
        return switch (form.text("taxOpinion")) {
            case "agreed" -> Optional.empty();
            case "objected" -> Optional.of(Reason.at("form.taxOpinion", "business.tax-objected"));
            case "silent" -> silence(form, today);
            default -> Optional.of(Reason.at("form.taxOpinion", "business.tax-missing"));
        };
    }

    private static Optional<Reason> silence(FormValues form, LocalDate today) {
        Optional<LocalDate> last = form.date("taxSentOn").map(TaxOpinion::lastDay);
        if (last.isEmpty()) {
            return Optional.of(Reason.at("form.taxSentOn", "business.tax-missing"));
        }
        return today.isAfter(last.get())
                ? Optional.empty()
                : Optional.of(Reason.at("form.taxOpinion", "business.tax-waiting", FormValues.day(last.get())));
    }

    static LocalDate lastDay(LocalDate asked) {
        LocalDate day = asked;
        for (int counted = 0; counted < WORKING_DAYS; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }
}
