package org.hoso.desk.internal.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hoso.desk.internal.Names;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.DossierState;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.StateBadge;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TimeBadge;
import org.hoso.workplace.ListColumn;
import org.hoso.workplace.ListLayout;

/** Dossiers as lines, with the columns the official chose; one line is the current one, any number are selected. */
final class DossierGrid extends Grid<DossierRow> {

    private static final String SPACE = """
        if (!this.hosoSpace) {
          this.hosoSpace = event => {
            const cell = event.composedPath()[0];
            if (event.key === ' ' && cell && cell.tagName === 'TD') {
              event.preventDefault();
              event.stopImmediatePropagation();
              this.dispatchEvent(new CustomEvent('hoso-space'));
            }
          };
          this.addEventListener('keydown', this.hosoSpace, true);
        }
        """;

    /** The column of boxes takes no more room than a box needs. */
    private static final String NARROW = """
        const boxes = this.querySelector('vaadin-grid-flow-selection-column');
        if (boxes) boxes.width = '2.5rem';
        """;

    private static final int NARROW_PIXELS = 640;

    private final Texts texts;
    private final Map<ListColumn, Column<DossierRow>> columns = new EnumMap<>(ListColumn.class);
    private List<ListColumn> shown = List.of();
    private long current;
    private int edition;
    private Runnable toggle = () -> {};
    private final Column<DossierRow> card;
    private boolean claimable;
    private boolean narrow;
    private Registration resizing = () -> {};

    /** {@code claim} takes an unclaimed dossier right in its line; {@code explain} tells why its time is what it is. */
    DossierGrid(Texts texts, Consumer<DossierRow> claim, Consumer<DossierRow> explain) {
        this.texts = texts;
        card = addColumn(kept(row -> card(row, explain))).setHeader(texts.get("list.who"));
        card.setVisible(false);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        lines(ListColumn.WHO, this::who, "13.5rem");
        lines(ListColumn.WHAT, this::what, "7rem").setFlexGrow(3);
        lines(ListColumn.WHERE, row -> where(row, claim), "9.5rem");
        lines(ListColumn.TIME, row -> time(row, explain), "10.75rem");
        text(ListColumn.PROCEDURE, row -> texts.of(row.procedureName()), "14rem");
        text(ListColumn.OFFICIAL, row -> row.officialName().orElse(""), "10rem");
        text(ListColumn.CHANNEL, row -> texts.of("channel", row.channel()), "7rem");
        text(ListColumn.RECEIVING_UNIT, DossierRow::receivingUnitName, "11rem");
        text(ListColumn.COMPETENT_UNIT, DossierRow::competentUnitName, "11rem");
        text(ListColumn.RECEIVED, row -> Formats.dateTime(row.receivedAt()), "9.5rem");
        text(ListColumn.DUE, row -> row.time().due().map(Formats::dateTime).orElse(""), "9.5rem");
        text(ListColumn.CHANGED, row -> Formats.dateTime(row.changedAt()), "9.5rem");
        show(ListLayout.standard().columns());
        setColumnReorderingAllowed(true);
        setEmptyStateText(texts.get("list.empty"));
        setPartNameGenerator(row -> row.id() == current ? "current" : null);
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

    /** Whether the official takes dossiers at all; others see the state where the button would be. */
    void setClaimable(boolean newClaimable) {
        claimable = newClaimable;
    }

    /** On a telephone each line is a card: one column says it all, instead of those the official chose. */
    private void narrow(int width) {
        boolean now = width > 0 && width < NARROW_PIXELS;
        if (now != narrow) {
            narrow = now;
            arrange();
        }
    }

    private void arrange() {
        card.setVisible(narrow);
        columns.forEach((column, drawn) -> drawn.setVisible(!narrow && shown.contains(column)));
    }

    private Component card(DossierRow row, Consumer<DossierRow> explain) {
        var summary = new Span(row.summary().isBlank() ? texts.of(row.procedureName()) : row.summary());
        summary.addClassName("hoso-small");
        var badges = new Div(StateBadge.of(texts, row.state()), time(row, explain));
        badges.addClassName("hoso-row");
        var lines = new Div(who(row), summary, badges);
        lines.addClassNames("desk-lines", "desk-line-card");
        return lines;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> narrow(details.getBodyClientWidth()));
        resizing = page.addBrowserWindowResizeListener(resized -> narrow(resized.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        resizing.remove();
        super.onDetach(event);
    }

    /** Lets lines be selected with a box, by Space and by x. */
    void selectMany() {
        setSelectionMode(SelectionMode.MULTI);
        if (getSelectionModel() instanceof GridMultiSelectionModel<DossierRow> model) {
            model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
            model.setSelectionColumnFrozen(true);
        }
        addAttachListener(event -> getElement().executeJs(SPACE + NARROW));
        getElement().addEventListener("hoso-space", event -> toggle.run());
    }

    /** The row with this id is drawn as the current one; 0 for none. */
    void mark(long id, List<DossierRow> loaded) {
        var before = current;
        current = id;
        loaded.stream()
                .filter(row -> row.id() == before || row.id() == id)
                .forEach(row -> getDataProvider().refreshItem(row));
    }

    /** {@code action} is called when Space is pressed on a line. */
    void onToggle(Runnable action) {
        toggle = action;
    }

    /** Shows these columns from left to right; the others are hidden. */
    void show(List<ListLayout.Column> wanted) {
        var order = new ArrayList<Column<DossierRow>>();
        var kept = wanted.isEmpty() ? ListLayout.standard().columns() : wanted;
        for (var each : kept) {
            var column = columns.get(each.column());
            if (column != null && !order.contains(column)) {
                if (each.width() > 0) {
                    column.setWidth(each.width() + "px").setFlexGrow(0);
                }
                order.add(column);
            }
        }
        columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
        order.add(card);
        setColumnOrder(order);
        shown = kept.stream().map(ListLayout.Column::column).distinct().toList();
        arrange();
    }

    /** The columns as they stand. */
    List<ListLayout.Column> layout() {
        return shown.stream()
                .map(column -> new ListLayout.Column(column, pixels(columns.get(column))))
                .toList();
    }

    private static int pixels(@org.jspecify.annotations.Nullable Column<DossierRow> column) {
        var width = column == null ? null : column.getWidth();
        return width != null && width.matches("\\d{2,4}(\\.\\d+)?px")
                ? (int) Double.parseDouble(width.substring(0, width.length() - 2))
                : 0;
    }

    /** {@code changed} is called when the official moved a column or changed its width. */
    void onColumns(Runnable changed) {
        addColumnResizeListener(event -> changed.run());
        addColumnReorderListener(event -> {
            // Showing a layout moves columns too.
            if (!event.isFromClient() || narrow) {
                return;
            }
            shown = event.getColumns().stream()
                    .filter(Column::isVisible)
                    .flatMap(column -> columns.entrySet().stream()
                            .filter(entry -> entry.getValue() == column)
                            .map(Map.Entry::getKey))
                    .toList();
            changed.run();
        });
    }

    private Column<DossierRow> lines(ListColumn column, Function<DossierRow, Component> cell, String width) {
        return put(column, addColumn(kept(cell)), width);
    }

    /**
     * Cells stay as they are while their line is only marked: that draws it anew, and a click that chooses a line and
     * hits a button in it must find the button still there.
     */
    private ComponentRenderer<Component, DossierRow> kept(Function<DossierRow, ? extends Component> cell) {
        return new ComponentRenderer<>(
                row -> draw(cell, row),
                (old, row) -> new Drawn(row, edition).equals(ComponentUtil.getData(old, Drawn.class))
                        ? old
                        : draw(cell, row));
    }

    private Component draw(Function<DossierRow, ? extends Component> cell, DossierRow row) {
        var made = cell.apply(row);
        ComponentUtil.setData(made, Drawn.class, new Drawn(row, edition));
        return made;
    }

    /** All lines are read and drawn anew, also those that are as before: time has gone on. */
    void redraw() {
        edition++;
        getDataProvider().refreshAll();
    }

    private record Drawn(DossierRow row, int edition) {}

    private void text(ListColumn column, Function<DossierRow, String> cell, String width) {
        put(
                column,
                addColumn(kept(row -> {
                    var words = new Span(cell.apply(row));
                    words.setTitle(cell.apply(row));
                    words.addClassName("desk-ellipsis");
                    return words;
                })),
                width);
    }

    private Column<DossierRow> put(ListColumn column, Column<DossierRow> made, String width) {
        columns.put(
                column,
                made.setHeader(texts.of("column", column))
                        .setKey(column.name())
                        .setWidth(width)
                        .setFlexGrow(0)
                        .setResizable(true));
        return made;
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
        if (claimable
                && row.state() == DossierState.HANDED_OVER
                && row.officialName().isEmpty()) {
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

    /** The row with this id among those loaded. */
    static Optional<DossierRow> find(List<DossierRow> loaded, long id) {
        return loaded.stream().filter(row -> row.id() == id).findFirst();
    }
}
