package org.hoso.desk.internal.time;

import com.vaadin.flow.component.html.Span;
import org.hoso.clock.CalendarDay;
import org.hoso.ui.kit.Texts;

/** How the kinds of days look: a colour, a sign and a word, always together. */
final class DayKinds {

    private DayKinds() {}

    static String sign(CalendarDay.Kind kind) {
        return switch (kind) {
            case OFF -> "★";
            case IN_LIEU -> "↷";
            case SWAP_OFF -> "⇄";
            case MAKE_UP_WORK -> "✚";
        };
    }

    static String colour(CalendarDay.Kind kind) {
        return switch (kind) {
            case OFF -> "calendar-off";
            case IN_LIEU -> "calendar-lieu";
            case SWAP_OFF -> "calendar-swap";
            case MAKE_UP_WORK -> "calendar-work";
        };
    }

    /** Sign and word on their colour. */
    static Span badge(Texts texts, CalendarDay.Kind kind) {
        var badge = new Span(sign(kind) + " " + texts.of("calendar.kind", kind));
        badge.addClassNames("calendar-badge", colour(kind));
        return badge;
    }
}
