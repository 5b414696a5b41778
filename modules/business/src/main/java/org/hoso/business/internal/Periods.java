package org.hoso.business.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Reason;
import org.hoso.sector.spi.FormValues;

/** Periods of suspension. Pure. */
final class Periods {

    /** A household business is suspended for fifteen days or more (procedure 1.001570). */
    private static final int SHORTEST_DAYS = 15;

    /** An enterprise is suspended for twelve months at most each time (procedure 2.002029). */
    private static final int LONGEST_MONTHS = 12;

    private Periods() {}

    /** What is wrong with a household's suspension, first and last day included. */
    static List<Reason> ofHousehold(FormValues form) {
        List<Reason> reasons = new ArrayList<>(order(form));
        if (reasons.isEmpty()
                && form.date("periodTo")
                        .orElseThrow()
                        .isBefore(form.date("periodFrom").orElseThrow().plusDays(SHORTEST_DAYS - 1))) {
            reasons.add(Reason.at("form.periodTo", "business.period-short"));
        }
        return reasons;
    }

    /** What is wrong with an enterprise's suspension. */
    static List<Reason> ofEnterprise(FormValues form) {
        List<Reason> reasons = new ArrayList<>(order(form));
        if (reasons.isEmpty()
                && form.date("periodTo")
                        .orElseThrow()
                        .isAfter(form.date("periodFrom").orElseThrow().plusMonths(LONGEST_MONTHS))) {
            reasons.add(Reason.at("form.periodTo", "business.period-long"));
        }
        return reasons;
    }

    private static List<Reason> order(FormValues form) {
        Optional<LocalDate> from = form.date("periodFrom");
        Optional<LocalDate> to = form.date("periodTo");
        if (to.isEmpty()) {
            return List.of(Reason.at("form.periodTo", "business.period-end-missing"));
        }
        return from.isPresent() && to.get().isBefore(from.get())
                ? List.of(Reason.at("form.periodTo", "business.period-reversed"))
                : List.of();
    }
}
