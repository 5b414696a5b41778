package org.hoso.desk.internal.consult;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import org.hoso.cooperation.Consultation;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Texts;

/** How far a consultation is: colour, icon and word, and until when. */
final class ConsultationBadge {

    private ConsultationBadge() {}

    static Span of(Texts texts, Consultation each, Instant now) {
        boolean late = each.isOpen() && each.due().isBefore(now);
        var icon = switch (each.state()) {
            case OPEN -> late ? VaadinIcon.EXCLAMATION_CIRCLE : VaadinIcon.CLOCK;
            case ANSWERED -> VaadinIcon.CHECK_CIRCLE;
            case AGREED_BY_SILENCE -> VaadinIcon.HOURGLASS_END;
            case RECALLED -> VaadinIcon.ARROW_BACKWARD;
        };
        var image = icon.create();
        image.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(late ? texts.get("consult.late") : texts.of("consult.state", each.state()));
        word.addClassName("hoso-badge-word");
        var badge = new Span(image, word);
        if (each.isOpen()) {
            badge.add(new Span(texts.get("consult.until", Formats.dateTime(each.due()))));
        }
        badge.addClassNames("hoso-badge", colour(each, late));
        return badge;
    }

    private static String colour(Consultation each, boolean late) {
        return switch (each.state()) {
            case OPEN -> late ? "hoso-late" : "hoso-done";
            case ANSWERED, AGREED_BY_SILENCE -> "hoso-calm";
            case RECALLED -> "hoso-none";
        };
    }
}
