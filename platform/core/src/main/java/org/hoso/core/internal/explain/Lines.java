package org.hoso.core.internal.explain;

import java.util.List;
import java.util.Locale;
import org.hoso.calendar.CalendarFault;
import org.hoso.calendar.DueDate;
import org.hoso.calendar.Line;
import org.hoso.calendar.Texts;
import org.hoso.clock.Explanation;
import org.hoso.decision.Reason;
import org.hoso.procedure.LocalText;

/** The calendar's lines in both languages. Pure. */
public final class Lines {

    private static final Texts VI = Texts.of(Locale.forLanguageTag("vi"));
    private static final Texts EN = Texts.of(Locale.ENGLISH);

    private Lines() {}

    static Explanation explanation(DueDate due, List<Line> lines) {
        return new Explanation(
                due.at(),
                lines.stream().map(Lines::line).toList(),
                due.time().calendar().version(),
                due.unconfirmedYears());
    }

    private static Explanation.Line line(Line line) {
        return new Explanation.Line(line.code().name(), new LocalText(VI.render(line), EN.render(line)));
    }

    /** Why the calendar refused something, at the field where it was typed: {@code calendar.refused}. */
    public static Reason reason(String field, CalendarFault fault) {
        return Reason.at(field, "calendar.refused", VI.render(fault), EN.render(fault));
    }
}
