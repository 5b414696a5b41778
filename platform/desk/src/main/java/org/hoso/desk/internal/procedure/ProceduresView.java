package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.SectorNames;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.procedure.ProcedureAdministration.Filter;
import org.hoso.procedure.ProcedureAdministration.Row;
import org.hoso.procedure.ProcedureAdministration.Rows;
import org.hoso.procedure.ProcedureAdministration.State;
import org.hoso.procedure.ProcedureAdministration.Version;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** All procedures: who brings them, whether they are received, what is missing, what is open under which version. */
@Route(value = "admin/procedures", layout = MainLayout.class)
public final class ProceduresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TYPING_MILLIS = 300;

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final SectorNames names;
    private final Grid<Row> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<State> state = new Select<>();
    private final Span number = new Span();

    public ProceduresView(DeskServices services) {
        this.services = services;
        this.names = new SectorNames(services.catalogue(), texts);
        addClassNames("desk-fill", "desk-list");
        search.setPlaceholder(texts.get("procedure.search"));
        search.setAriaLabel(texts.get("procedure.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        search.addClassName("procedure-search");
        search.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        state.setItems(State.values());
        state.setItemLabelGenerator(
                each -> each == null ? texts.get("procedure.all") : texts.of("procedure.state", each));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(texts.get("procedure.all"));
        state.setAriaLabel(texts.get("procedure.state"));
        state.addClassName("desk-filter-wide");
        state.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        columns();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("desk-grid");
        grid.addComponentColumn(row -> code(row.code()))
                .setHeader(texts.get("procedure.code"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::name)
                .setHeader(texts.get("procedure.name"))
                .setFlexGrow(3);
        grid.addComponentColumn(row -> words(names.of(row.sector(), row.field())))
                .setHeader(texts.get("procedure.sector"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> words(row.levels().stream()
                        .sorted()
                        .map(each -> texts.of("level", each))
                        .collect(Collectors.joining(", "))))
                .setHeader(texts.get("procedure.levels"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::versions)
                .setHeader(texts.get("procedure.versions"))
                .setWidth("13.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(texts.get("procedure.state"))
                .setWidth("13rem")
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem()));
    }

    private static Component code(String code) {
        var link = new Anchor(ProcedureView.address(code), code);
        link.addClassNames("desk-code", "hoso-number");
        return link;
    }

    private static Component words(String text) {
        var span = new Span(text);
        span.addClassNames("hoso-small", "procedure-words");
        return span;
    }

    private Component name(Row row) {
        var name = new Span(texts.of(row.name()));
        name.addClassNames("hoso-strong", "procedure-name");
        name.setTitle(texts.of(row.name()));
        var field = new Span(texts.of(row.field()));
        field.addClassNames("hoso-muted", "hoso-small", "desk-ellipsis");
        var lines = new Div(name, field);
        lines.addClassName("desk-lines");
        return lines;
    }

    private Component versions(Row row) {
        var lines = new Div();
        lines.addClassNames("desk-lines", "procedure-words");
        List<Version> newest = row.versions()
                .subList(Math.max(0, row.versions().size() - 2), row.versions().size());
        Stream.iterate(newest.size() - 1, at -> at >= 0, at -> at - 1)
                .map(newest::get)
                .forEach(each -> {
                    var line = new Span(texts.get("procedure.version.line", each.version(), Formats.date(each.from()))
                            + (each.open() == 0 ? "" : " · " + texts.get("procedure.open", each.open())));
                    line.addClassName("hoso-small");
                    lines.add(line);
                });
        return lines;
    }

    private Component state(Row row) {
        var lines = new Div(States.badge(texts, row.state()));
        lines.addClassNames("desk-lines", "procedure-words");
        row.missing().forEach(reason -> lines.add(small(Reasons.text(texts, reason))));
        if (row.covered()) {
            lines.add(small(texts.get("procedure.covered")));
        }
        if (row.begun()) {
            lines.add(small(texts.get("procedure.begun")));
        }
        return lines;
    }

    private static Span small(String text) {
        var span = new Span(text);
        span.addClassNames("hoso-small", "hoso-muted");
        return span;
    }

    private static void open(Row row) {
        UI.getCurrent().navigate(ProcedureView.address(row.code()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        removeAll();
        if (!rows(0, 1).isAllowed()) {
            add(new NotFoundPanel(texts));
            return;
        }
        var load = new Button(
                texts.get("procedure.import"),
                VaadinIcon.UPLOAD.create(),
                click -> UI.getCurrent().navigate(ImportView.class));
        load.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        number.addClassNames("hoso-muted", "hoso-small");
        var head = new Div(new H1(texts.get("nav.procedures")), number, search, state, load);
        head.addClassNames("hoso-row", "desk-head");
        add(head, grid);
        grid.setPageSize(50);
        grid.setItems(
                query ->
                        rows(query.getOffset(), query.getLimit())
                                .asOptional()
                                .map(Rows::rows)
                                .orElse(List.of())
                                .stream(),
                query -> count());
    }

    private int count() {
        int total = rows(0, 0).asOptional().map(Rows::total).orElse(0);
        number.setText(texts.get("procedure.number", total));
        return total;
    }

    private org.hoso.decision.Decision<Rows> rows(int offset, int limit) {
        return services.keeping()
                .procedures()
                .rows(
                        Seat.actorAtWork(),
                        new Filter(search.getValue(), Optional.ofNullable(state.getValue())),
                        offset,
                        limit);
    }

    @Override
    public String getPageTitle() {
        return texts.get("nav.procedures") + " · " + texts.get("app.name");
    }
}
