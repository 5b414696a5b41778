package org.hoso.core.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.clock.CalendarDay;
import org.hoso.clock.CountingRule;
import org.hoso.clock.WorkingWeek;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what administrators have set about working time. Small: read as a whole. Called inside a transaction only. */
@ProviderType
public interface CalendarStore {

    /** A new number whenever anything below changes; 0 while nothing was ever set. */
    long revision();

    /** Everything. */
    Content content();

    /** Adds, or replaces the one of its unit and date. */
    void saveWeek(WorkingWeek week);

    void removeWeek(String unitCode, LocalDate validFrom);

    /** Adds, or replaces the one of its unit and date. */
    void saveDay(String unitCode, CalendarDay day);

    void removeDay(String unitCode, LocalDate date);

    /** Adds or replaces a year of the locality and all its days. */
    void saveYear(StoredYear year, List<CalendarDay> days);

    /** Adds, or replaces the one of its date. */
    void saveRule(CountingRule rule);

    /** All that is stored, in no order. */
    record Content(List<WorkingWeek> weeks, List<UnitDay> days, List<StoredYear> years, List<CountingRule> rules) {
        /** Nothing. */
        public static final Content EMPTY = new Content(List.of(), List.of(), List.of(), List.of());

        public Content {
            weeks = List.copyOf(weeks);
            days = List.copyOf(days);
            years = List.copyOf(years);
            rules = List.copyOf(rules);
        }
    }

    /** A day of a unit, or of the locality. */
    record UnitDay(String unitCode, CalendarDay day) {}

    /**
     * A year of the locality somebody has saved.
     *
     * @param source the decision that fixes it
     * @param by     name of the administrator
     */
    record StoredYear(int year, boolean confirmed, String source, String by, Instant at) {}
}
