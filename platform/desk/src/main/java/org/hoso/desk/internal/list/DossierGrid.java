package org.hoso.desk.internal.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.hoso.desk.internal.Names;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.ui.kit.StateBadge;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TimeBadge;

/** Dossiers as lines: whose and which, what, where, and how much time. */
final class DossierGrid extends Grid<DossierRow> {

    private final Texts texts;

    /** {@code claim} takes an unclaimed dossier right in its line; {@code explain} tells why its time is what it is. */
    DossierGrid(Texts texts, Consumer<DossierRow> claim, Consumer<DossierRow> explain) {
        this.texts = texts;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        addComponentColumn(this::who)
                .setHeader(texts.get("list.who"))
                .setWidth("14.5rem")
                .setFlexGrow(0);
        addComponentColumn(this::what)
                .setHeader(texts.get("list.what"))
                .setWidth("7rem")
                .setFlexGrow(3);
        addComponentColumn(row -> where(row, claim))
                .setHeader(texts.get("list.where"))
                .setWidth("10rem")
                .setFlexGrow(0);
        addComponentColumn(row -> time(row, explain))
                .setHeader(texts.get("list.time"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        setEmptyStateText(texts.get("list.empty"));
        addClassName("desk-grid");
    }

    /** A click on the time explains it. */
    private Component time(DossierRow row, Consumer<DossierRow> explain) {
        var button = new Button(TimeBadge.lines(texts, row.time()), event -> explain.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("desk-time");
        button.setAriaLabel(texts.get("dossier.explain-time") + " " + row.code());
        return button;
    }

    private Component who(DossierRow row) {
        var link = new Anchor(Names.dossierAddress(row.code()), row.code());
        link.addClassNames("hoso-number", "desk-code");
        link.getElement().setAttribute("router-link", true);
        var owner = new Span(row.ownerName());
        owner.addClassNames("hoso-strong", "desk-ellipsis");
        return lines(owner, link);
    }

    private Component what(DossierRow row) {
        var summary = new Span(row.summary().isBlank() ? texts.of(row.procedureName()) : row.summary());
        summary.addClassName("desk-ellipsis");
        summary.setTitle(texts.of(row.procedureName()));
        var step = new Span(row.stepName().map(texts::of).orElseGet(() -> texts.of(row.procedureName())));
        step.addClassNames("hoso-muted", "hoso-small", "desk-ellipsis");
        return lines(summary, step);
    }

    private Component where(DossierRow row, Consumer<DossierRow> claim) {
        if (row.state() == DossierState.HANDED_OVER && row.officialName().isEmpty()) {
            var button = new Button(texts.get("list.claim"), event -> claim.accept(row));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(texts.get("list.claim.label", row.code()));
            return lines(button, holder(row));
        }
        return lines(StateBadge.of(texts, row.state()), holder(row));
    }

    private static Span holder(DossierRow row) {
        var holder = new Span(row.officialName().orElse(row.unitName()));
        holder.addClassNames("hoso-muted", "hoso-small", "desk-ellipsis");
        holder.setTitle(row.unitName());
        return holder;
    }

    private static Component lines(Component first, Component second) {
        var lines = new Div(first, second);
        lines.addClassName("desk-lines");
        return lines;
    }
}
