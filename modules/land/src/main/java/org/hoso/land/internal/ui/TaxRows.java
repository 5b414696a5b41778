package org.hoso.land.internal.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.dossier.Dossiers;
import org.hoso.dossier.Obligation;
import org.hoso.dossier.ObligationRow;
import org.hoso.dossier.Page;
import org.hoso.dossier.TaxNotice;
import org.hoso.security.Actor;

/** Reads the tax loop page by page, and counts the days in its stages. */
final class TaxRows {

    /** Nobody works through more; the filters are there for that. */
    static final int MOST = 1_000;

    /** From here on a dossier belongs on the list of those that lie too long. */
    static final int LONG_DAYS = 90;

    private static final String SECTOR = "land";
    private static final int PAGE = 50;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private TaxRows() {}

    /** At most {@value #MOST} rows, those that wait longest first. Many small reads: not for the thread of a screen. */
    static List<ObligationRow> load(Dossiers dossiers, Actor actor) {
        List<ObligationRow> rows = new ArrayList<>();
        Optional<Page.Cursor> after = Optional.empty();
        do {
            Page<ObligationRow> page = dossiers.obligations(actor, SECTOR, after, PAGE);
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent() && rows.size() < MOST);
        return rows.size() > MOST ? List.copyOf(rows.subList(0, MOST)) : List.copyOf(rows);
    }

    /** Calendar days from the slip to now. */
    static long total(Obligation obligation, Instant now) {
        return days(day(obligation.sentAt()), day(now));
    }

    /** Days between slip and notice, notice and hand-over, hand-over and now, as far as it went. */
    static String stages(Obligation obligation, Instant now) {
        LocalDate today = day(now);
        LocalDate sent = day(obligation.sentAt());
        Optional<LocalDate> issued =
                obligation.notices().stream().map(TaxNotice::issuedOn).min(LocalDate::compareTo);
        Optional<LocalDate> handed = obligation.handedOver();
        String first = String.valueOf(days(sent, issued.orElse(today)));
        String second = issued.map(day -> String.valueOf(days(day, handed.orElse(today))))
                .orElse("–");
        String third = handed.map(day -> String.valueOf(days(day, today))).orElse("–");
        return first + " / " + second + " / " + third;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
