package org.hoso.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.hoso.clock.TimeLeft;
import org.hoso.dossier.TimeSheet;

/** The three things about time: how much is left or over, who holds the clock, and a colour with icon and word. */
public final class TimeBadge {

    private TimeBadge() {}

    /** With the holder beside it. */
    public static Span of(Texts texts, TimeLeft time) {
        var badge = brief(texts, time);
        if (time.urgency() != TimeLeft.Urgency.DONE && time.urgency() != TimeLeft.Urgency.DONE_LATE) {
            badge.add(new Span(texts.get("time.holder", texts.of("holder", time.holder()))));
        }
        return badge;
    }

    /** In two lines for narrow columns: colour, icon and word; how much is left or over, and who holds the clock. */
    public static Div lines(Texts texts, TimeLeft time) {
        var word = texts.of("urgency", time.urgency());
        var badge = Badges.badge(icon(time.urgency()), word, colour(time.urgency()));
        var holder = texts.of("holder", time.holder());
        var left = new Formats(texts).left(time);
        var below = new Span(left.map(each -> each + " · " + holder).orElse(holder));
        below.addClassNames("hoso-muted", "hoso-small");
        below.setVisible(time.urgency() != TimeLeft.Urgency.DONE && time.urgency() != TimeLeft.Urgency.DONE_LATE);
        var lines = new Div(badge, below, askedTwice(texts, time));
        lines.addClassName("hoso-lines");
        lines.setTitle(title(texts, time));
        return lines;
    }

    /** Without the holder, for one line; the tooltip has it. */
    public static Span brief(Texts texts, TimeLeft time) {
        var word = texts.of("urgency", time.urgency());
        var badge = Badges.badge(icon(time.urgency()), word, colour(time.urgency()));
        new Formats(texts).left(time).ifPresent(left -> badge.add(new Span(left)));
        badge.add(askedTwice(texts, time));
        badge.setTitle(title(texts, time));
        return badge;
    }

    /** How a stay in a step goes or went, with what is left of its budget or over it. */
    public static Span of(Texts texts, TimeSheet.StepTime step, int minutesPerDay) {
        var look = switch (step.result()) {
            case RUNNING -> TimeLeft.Urgency.CALM;
            case WAITING -> TimeLeft.Urgency.PAUSED;
            case OVER, LATE -> TimeLeft.Urgency.LATE;
            case EARLY, ON_TIME -> TimeLeft.Urgency.DONE;
            case NONE -> TimeLeft.Urgency.NONE;
        };
        var badge = Badges.badge(icon(look), texts.of("step-result", step.result()), colour(look));
        if (step.result() != TimeSheet.Result.NONE) {
            var key = step.leftMinutes() < 0 ? "time.over" : "time.left";
            badge.add(new Span(texts.get(key, new Formats(texts).working(step.leftMinutes(), minutesPerDay))));
        }
        return badge;
    }

    /** The indicators count it as late although its date may be met; so it is said in words of its own. */
    private static Span askedTwice(Texts texts, TimeLeft time) {
        var words = new Span(texts.get("time.asked-twice"));
        words.addClassNames("hoso-small", "hoso-late-words");
        words.setVisible(time.askedTwice());
        return words;
    }

    private static String title(Texts texts, TimeLeft time) {
        var due = time.due().map(Formats::dateTime).map(at -> texts.get("time.due", at));
        return due.orElse(texts.get("time.no-due")) + " · "
                + texts.get("time.holder", texts.of("holder", time.holder()));
    }

    private static VaadinIcon icon(TimeLeft.Urgency urgency) {
        return switch (urgency) {
            case CALM -> VaadinIcon.CLOCK;
            case SOON -> VaadinIcon.HOURGLASS;
            case LATE -> VaadinIcon.EXCLAMATION_CIRCLE;
            case PAUSED -> VaadinIcon.PAUSE;
            case DONE -> VaadinIcon.CHECK_CIRCLE;
            case DONE_LATE -> VaadinIcon.CLOSE_CIRCLE;
            case NONE -> VaadinIcon.MINUS_CIRCLE;
        };
    }

    private static String colour(TimeLeft.Urgency urgency) {
        return switch (urgency) {
            case CALM -> "hoso-calm";
            case SOON -> "hoso-soon";
            case LATE, DONE_LATE -> "hoso-late";
            case PAUSED -> "hoso-paused";
            case DONE -> "hoso-done";
            case NONE -> "hoso-none";
        };
    }
}
