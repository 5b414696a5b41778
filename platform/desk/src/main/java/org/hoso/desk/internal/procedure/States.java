package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.hoso.procedure.ProcedureAdministration.State;
import org.hoso.ui.kit.Texts;

/** The state of a procedure as colour, sign and word. */
final class States {

    private States() {}

    static Component badge(Texts texts, State state) {
        var badge = new Span(icon(state).create(), new Span(texts.of("procedure.state", state)));
        badge.addClassNames("hoso-badge", tone(state));
        return badge;
    }

    private static VaadinIcon icon(State state) {
        return switch (state) {
            case RECEIVABLE -> VaadinIcon.CHECK_CIRCLE;
            case PLANNED -> VaadinIcon.CALENDAR_CLOCK;
            case DRAFT -> VaadinIcon.PENCIL;
            case DRAINED -> VaadinIcon.PAUSE;
            case GONE -> VaadinIcon.BAN;
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case RECEIVABLE -> "hoso-calm";
            case PLANNED -> "hoso-paused";
            case DRAFT -> "hoso-soon";
            case DRAINED, GONE -> "hoso-none";
        };
    }
}
