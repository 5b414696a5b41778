package org.hoso.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hoso.clock.TimeLeft;

/** How dates, money, sizes and working time are written on every screen. Immutable; any thread. */
public final class Formats {

    /** The zone in which every time of day is shown. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Texts texts;

    public Formats(Texts texts) {
        this.texts = texts;
    }

    /** Day/month/year. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Day/month/year hour:minute in Vietnam. */
    public static String dateTime(Instant instant) {
        return DATE_TIME.format(instant.atZone(ZONE));
    }

    /** An amount of VND, grouped the Vietnamese way: 8.000 đ. */
    public static String money(long vnd) {
        return String.format(java.util.Locale.ROOT, "%,d", vnd).replace(',', '.') + " đ";
    }

    /** A size in bytes for people. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        if (bytes < 1024 * 1024) {
            return Math.round(bytes / 1024.0) + " KB";
        }
        return String.format(java.util.Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024.0));
    }

    /** Working minutes in days and hours, or hours and minutes when less than a day; the sign is ignored. */
    public String working(long minutes, int minutesPerDay) {
        long all = Math.abs(minutes);
        long days = all / minutesPerDay;
        long hours = all % minutesPerDay / 60;
        long rest = all % minutesPerDay % 60;
        if (days > 0) {
            return hours > 0
                    ? texts.get("time.days-hours", unit("time.day", days), unit("time.hour", hours))
                    : unit("time.day", days);
        }
        if (hours > 0) {
            return rest > 0
                    ? texts.get("time.days-hours", unit("time.hour", hours), unit("time.minute", rest))
                    : unit("time.hour", hours);
        }
        return unit("time.minute", rest);
    }

    private String unit(String key, long count) {
        return texts.get(count == 1 ? key + ".one" : key, count);
    }

    /** How much time is left or over, in words; empty when the dossier has no due date or is finished. */
    public Optional<String> left(TimeLeft time) {
        return time.workingMinutes()
                .map(minutes -> minutes == 0 && time.urgency() == TimeLeft.Urgency.LATE
                        ? texts.get("time.just-over")
                        : texts.get(
                                minutes < 0 ? "time.over" : "time.left",
                                working(minutes, Math.max(1, time.minutesPerDay()))));
    }
}
