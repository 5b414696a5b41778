package org.hoso.desk.internal.time;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.clock.WorkingCalendars;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** Why due dates were counted anew, in words. Pure. */
final class CauseWords {

    private static final Pattern DATED = Pattern.compile("([a-z-]+) (\\S+) (\\d{4}-\\d{2}-\\d{2})(?: (.*))?");
    private static final Pattern YEAR = Pattern.compile("year (\\S+) (\\d{4}) confirmed=(true|false).*");

    private CauseWords() {}

    /** The words for a coded cause and the place it holds for; a code nobody knows stays as it is. */
    static String of(Texts texts, UnaryOperator<String> unitName, String cause) {
        Matcher year = YEAR.matcher(cause);
        if (year.matches()) {
            var key = "calendar.cause.year." + (Boolean.parseBoolean(year.group(3)) ? "confirmed" : "open");
            return at(texts, unitName, year.group(1), texts.get(key, year.group(2)));
        }
        Matcher dated = DATED.matcher(cause);
        var key = dated.matches() ? "calendar.cause." + dated.group(1) : "";
        if (key.isEmpty() || !texts.has(key)) {
            return cause;
        }
        var details = dated.group(4) == null ? new String[0] : dated.group(4).split(" ", -1);
        var words = texts.get(
                key,
                Formats.date(LocalDate.parse(dated.group(3))),
                detail(texts, details, 0),
                detail(texts, details, 1));
        return at(texts, unitName, dated.group(2), words);
    }

    private static String at(Texts texts, UnaryOperator<String> unitName, String unit, String words) {
        var place = unit.equals(WorkingCalendars.LOCALITY) ? texts.get("calendar.locality") : unitName.apply(unit);
        return words + " · " + place;
    }

    /** The text of the code at a place of the details: a kind or part of a day, or a convention. */
    private static String detail(Texts texts, String[] details, int place) {
        if (place >= details.length) {
            return "";
        }
        for (var prefix : new String[] {"calendar.kind.", "calendar.part.", "calendar.convention."}) {
            if (texts.has(prefix + details[place])) {
                return texts.get(prefix + details[place]);
            }
        }
        return details[place];
    }
}
