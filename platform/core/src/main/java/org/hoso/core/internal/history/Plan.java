package org.hoso.core.internal.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hoso.calendar.WorkingCalendar;
import org.hoso.core.internal.time.Vietnam;
import org.hoso.core.port.HistoryStore.Fill;
import org.hoso.organisation.Organisation;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;

/**
 * Which dossier comes when and where. Everything follows from its number, so that a fill that was interrupted goes on as
 * if it had not been. Levels get the shares they had in 2023; the latest dossiers are those that stay open.
 */
public final class Plan {

    /** A one-stop, its territory, and what is usual at its level. */
    record Place(Unit territory, String oneStop, Volumes.OfLevel usual) {}

    private static final long SEED = 20_260_101L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double OPEN_SHARE_OF_LATEST = 0.8;

    private final Fill fill;
    private final WorkingCalendar calendar;
    private final Map<UnitLevel, List<Place>> places;
    private final List<Volumes.OfLevel> levels;
    private final long minutes;

    Plan(Fill fill, Organisation organisation, Filer filer, WorkingCalendar calendar) {
        this.fill = fill;
        this.calendar = calendar;
        this.minutes = calendar.minutesBetween(fill.start(), fill.end());
        var day = Vietnam.date(fill.start());
        this.levels = Volumes.of2023().levels().stream()
                .filter(each -> filer.levels().contains(each.level()))
                .toList();
        this.places = levels.stream()
                .collect(Collectors.toMap(
                        Volumes.OfLevel::level,
                        each -> organisation.units(day).stream()
                                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                                .filter(unit -> unit.level() == each.level())
                                .flatMap(unit -> organisation.oneStopOf(unit.code(), day).stream()
                                        .map(oneStop -> new Place(unit, oneStop.code(), each)))
                                .toList()));
    }

    /** A fill at the pace of 2023 that ends now; faster when it would begin before {@code earliest}. */
    public static Fill fill(String kind, long stored, long open, Instant now, Instant earliest) {
        Duration pace = Duration.ofDays(365)
                .multipliedBy(stored)
                .dividedBy(Volumes.of2023().perYear());
        Instant start = now.minus(pace).minus(Duration.ofDays(1));
        return new Fill(kind, stored, open, start.isBefore(earliest) ? earliest : start, now, 0);
    }

    Fill fill() {
        return fill;
    }

    /** The random numbers of one dossier. */
    RandomGenerator random(long number) {
        return new SplittableRandom(SEED ^ (number + 1) * GOLDEN);
    }

    /** The moment of reception; later ones have larger numbers. */
    Instant at(long number) {
        return calendar.plusMinutes(fill.start(), minutes * number / fill.stored())
                .plusMillis(60_000 * (number * minutes % fill.stored()) / fill.stored());
    }

    Place place(RandomGenerator random) {
        double share = random.nextDouble()
                * levels.stream().mapToLong(Volumes.OfLevel::received).sum();
        Volumes.OfLevel level = levels.get(levels.size() - 1);
        for (Volumes.OfLevel each : levels) {
            if (share < each.received()) {
                level = each;
                break;
            }
            share -= each.received();
        }
        List<Place> all = places.getOrDefault(level.level(), List.of());
        return all.get(random.nextInt(all.size()));
    }

    /** Exactly {@link Fill#open} of the latest dossiers stay open. */
    boolean staysOpen(long number) {
        long latest = Math.min(fill.stored(), Math.round(fill.open() / OPEN_SHARE_OF_LATEST));
        long place = number - (fill.stored() - latest);
        return place >= 0 && (place + 1) * fill.open() / latest > place * fill.open() / latest;
    }
}
