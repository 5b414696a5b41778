package org.hoso.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.hoso.dossier.DossierState;

/** The state of a dossier as icon, word and colour. */
public final class StateBadge {

    private StateBadge() {}

    public static Span of(Texts texts, DossierState state) {
        return Badges.badge(icon(state), texts.of("state", state), colour(state));
    }

    private static VaadinIcon icon(DossierState state) {
        return switch (state) {
            case RECEIVED -> VaadinIcon.INBOX;
            case HANDED_OVER -> VaadinIcon.ARROW_FORWARD;
            case IN_PROCESS -> VaadinIcon.EDIT;
            case AWAITING_SIGNATURE -> VaadinIcon.PENCIL;
            case REFUSAL_PROPOSED -> VaadinIcon.QUESTION_CIRCLE_O;
            case SUPPLEMENT_REQUESTED, FINANCIAL_OBLIGATION, SUSPENDED -> VaadinIcon.PAUSE;
            case FINISHED -> VaadinIcon.CHECK;
            case RETURNED -> VaadinIcon.CHECK_CIRCLE;
            case REFUSED -> VaadinIcon.BAN;
            case WITHDRAWN -> VaadinIcon.ARROW_BACKWARD;
            case STOPPED -> VaadinIcon.STOP;
        };
    }

    private static String colour(DossierState state) {
        return switch (state) {
            case RECEIVED, HANDED_OVER, IN_PROCESS, AWAITING_SIGNATURE -> "hoso-done";
            case REFUSAL_PROPOSED -> "hoso-soon";
            case SUPPLEMENT_REQUESTED, FINANCIAL_OBLIGATION, SUSPENDED -> "hoso-paused";
            case FINISHED, RETURNED -> "hoso-calm";
            case REFUSED -> "hoso-late";
            case WITHDRAWN, STOPPED -> "hoso-none";
        };
    }
}
