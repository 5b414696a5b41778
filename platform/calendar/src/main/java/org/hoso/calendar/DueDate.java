package org.hoso.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoso.calendar.CalendarFault.Code;
import org.hoso.calendar.internal.Timeline;

/**
 * A due date together with everything it was counted from, so that it can say how much time is left and explain itself line by line. Made by
 * {@link WorkingTime#due}. Immutable; explanations are computed when asked for.
 */
public final class DueDate {
    private final WorkingTime time;
    private final Instant start;
    private final TimeLimit limit;
    private final List<Pause> pauses;
    private final Optional<Instant> at;
    private final Optional<Instant> stoppedSince;

    DueDate(
            WorkingTime time,
            Instant start,
            TimeLimit limit,
            List<Pause> pauses,
            Optional<Instant> at,
            Optional<Instant> stoppedSince) {
        this.time = time;
        this.start = start;
        this.limit = limit;
        this.pauses = pauses;
        this.at = at;
        this.stoppedSince = stoppedSince;
    }

    /**
     * The last moment in time, in UTC; empty only for {@link TimeLimit.Unit#NONE}. While a pause is open this is the due date as it stood when
     * that pause began: the real one is known when it ends (see {@link Pause#endingAt}).
     */
    public Optional<Instant> at() {
        return at;
    }

    /** When the clock was started. */
    public Instant start() {
        return start;
    }

    public TimeLimit limit() {
        return limit;
    }

    /** The pauses in order of their start. */
    public List<Pause> pauses() {
        return pauses;
    }

    /** The calendar and convention it was counted by. */
    public WorkingTime time() {
        return time;
    }

    /** Since when the clock stands still; empty while it runs. A pause that began after the due date does not stop it. */
    public Optional<Instant> stoppedSince() {
        return stoppedSince;
    }

    /**
     * Working time left, or over when negative. While the clock stands still it is what was left when it stopped; over is plain working time
     * since the due date. Empty when no due date is promised.
     */
    public Optional<WorkingAmount> left(Instant asOf) {
        return at.map(due -> amount(
                asOf.isAfter(due) && stoppedSince.isEmpty()
                        ? -calendar().minutesBetween(due, asOf)
                        : planned(later(start, earlier(asOf, stoppedSince.orElse(asOf))), due)));
    }

    /** Working minutes the clock has run until a moment, pauses not counted; zero before the start. */
    public long elapsedMinutes(Instant asOf) {
        return running(start, asOf, true);
    }

    /**
     * The moment at which a share of the time is used up, for warnings; empty when no due date is promised or the clock stands still before
     * that moment. The whole is the working time that the clock runs from the start to the due date.
     *
     * @param percent 1 to 100, else {@link Code#SHARE_INVALID}
     */
    public Optional<Instant> atShare(int percent) {
        if (percent < 1 || percent > 100) {
            throw new CalendarFault(Code.SHARE_INVALID, percent);
        }
        return at.flatMap(due -> {
            long minutes = planned(start, due) * percent / 100;
            return minutes == 0 ? Optional.of(start) : reached(minutes);
        });
    }

    /** Years from the start to the due date whose special days nobody has confirmed yet; empty when the due date is firm. */
    public List<Integer> unconfirmedYears() {
        int first = LocalMinutes.toDateTime(start).getYear();
        int last = LocalMinutes.toDateTime(at.orElse(start)).getYear();
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (!calendar().confirmedYears().contains(year)) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }

    /** How the due date came about: start, limit, days skipped and their names, pauses, result, calendar. {@link Texts} gives the words. */
    public List<Line> explanation() {
        return new Explainer(this).due();
    }

    /** How the time left at a moment came about. */
    public List<Line> explainLeft(Instant asOf) {
        return new Explainer(this).left(asOf);
    }

    WorkingAmount amount(long minutes) {
        return new WorkingAmount(minutes, calendar().dayMinutes());
    }

    private WorkingCalendar calendar() {
        return time.calendar();
    }

    /** Working minutes between two moments during which the clock runs, were the open pause to end at once. */
    private long planned(Instant from, Instant to) {
        return running(from, to, false);
    }

    /** Working minutes between two moments during which the clock runs; zero when they are in reverse order. */
    private long running(Instant from, Instant to, boolean openStops) {
        Timeline timeline = calendar().timeline();
        long a = LocalMinutes.of(from);
        long b = LocalMinutes.of(to);
        if (b <= a) {
            return 0;
        }
        long minutes = timeline.worked(b) - timeline.worked(a);
        for (Pause pause : pauses) {
            long start = Math.max(a, LocalMinutes.of(pause.start()));
            long end = Math.min(b, pause.end().map(LocalMinutes::of).orElse(b));
            boolean stops = !pause.counts() && (openStops || pause.end().isPresent());
            if (stops && start < end) {
                minutes -= timeline.worked(end) - timeline.worked(start);
            }
        }
        return minutes;
    }

    private Optional<Instant> reached(long minutes) {
        Timeline timeline = calendar().timeline();
        long first = LocalMinutes.of(start);
        long target = timeline.worked(first) + minutes;
        for (Pause pause : pauses) {
            long a = Math.max(first, LocalMinutes.of(pause.start()));
            if (pause.counts() || timeline.worked(a) >= target) {
                continue;
            }
            if (pause.end().isEmpty()) {
                return Optional.empty();
            }
            target += Math.max(0, timeline.worked(LocalMinutes.of(pause.end().get())) - timeline.worked(a));
        }
        return Optional.of(LocalMinutes.toInstant(timeline.at(target)));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
