package org.hoso.desk.internal.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.document.PrintedFile;
import org.hoso.dossier.Page;
import org.hoso.dossier.ReceptionBook.Line;
import org.hoso.organisation.Unit;
import org.hoso.ui.kit.DateField;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.KeysetRows;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** The book of received dossiers (form 06) of a one-stop over a period: on the page, printed, as a spreadsheet. */
@Route(value = "book", layout = MainLayout.class)
public final class BookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final DateField from;
    private final DateField to;
    private final Grid<Line> grid = new Grid<>();
    private final KeysetRows<Line> rows;
    private final Div message = new Div();
    private final Div files = new Div();

    public BookView(DeskServices services) {
        this.services = services;
        addClassNames("desk-fill", "desk-list");
        from = new DateField(texts.get("filter.received-from"), texts);
        to = new DateField(texts.get("filter.received-to"), texts);
        rows = new KeysetRows<>(this::read);
        unit.setLabel(texts.get("filter.receiving"));
        unit.setItemLabelGenerator(each -> UnitNames.name(texts, each));
        unit.addValueChangeListener(event -> reload());
        from.addValueChangeListener(event -> reload());
        to.addValueChangeListener(event -> reload());
        files.addClassName("hoso-row");
        lines("book.code", Line::code, Line::content, "16rem", 2);
        lines("book.owner", Line::ownerName, Line::ownerPhone, "11rem", 1);
        lines("book.address", Line::ownerAddress, line -> texts.get("book.sets.line", line.sets()), "10rem", 1);
        lines(
                "book.received-due",
                line -> moment(Optional.of(line.received())),
                line -> moment(line.due()),
                "9.75rem",
                0);
        lines("book.returned", line -> moment(line.returned()), line -> texts.of("state", line.state()), "9.75rem", 0);
        lines("book.given-taken", Line::givenBy, Line::takenBy, "9rem", 1);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setEmptyStateText(texts.get("book.empty"));
        grid.addClassName("desk-grid");
        grid.addItemDoubleClickListener(event -> com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate(Names.dossierAddress(event.getItem().code())));
        rows.bind(grid, Line::dossierId);
    }

    /** A column of two lines, so that the whole form fits the page. */
    private void lines(
            String key, Function<Line, String> first, Function<Line, String> second, String width, int grow) {
        grid.addComponentColumn(line -> {
                    var below = words(second.apply(line));
                    below.addClassNames("hoso-muted", "hoso-small");
                    var lines = new Div(words(first.apply(line)), below);
                    lines.addClassName("desk-lines");
                    return lines;
                })
                .setHeader(texts.get(key))
                .setWidth(width)
                .setFlexGrow(grow)
                .setResizable(true);
    }

    private static Span words(String text) {
        var words = new Span(text);
        words.setTitle(text);
        words.addClassName("desk-ellipsis");
        return words;
    }

    private static String moment(Optional<Instant> at) {
        return at.map(Formats::dateTime).orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        removeAll();
        var units = services.book().units(Seat.actorAtWork());
        from.setDay(Optional.of(services.today().withDayOfMonth(1)));
        to.setDay(Optional.of(services.today()));
        unit.setItems(units);
        units.stream().findFirst().ifPresent(unit::setValue);
        var title = new H1(texts.get("book.title"));
        var head = new Div(title, unit, from, to, files);
        head.addClassNames("hoso-row", "desk-head");
        add(head, message, grid);
        reload();
    }

    private Page<Line> read(Optional<Page.Cursor> after) {
        var decision = period().flatMap(days -> unit.getOptionalValue()
                .map(each -> services.book()
                        .page(Seat.actorAtWork(), each.code(), days.get(0), days.get(1), after, KeysetRows.PAGE)));
        if (decision.isPresent() && decision.get() instanceof Decision.Allowed<Page<Line>> allowed) {
            return allowed.value();
        }
        decision.map(Decision::reasons).filter(reasons -> !reasons.isEmpty()).ifPresent(reasons -> {
            message.removeAll();
            message.add(Reasons.error(texts, reasons));
        });
        return new Page<>(List.of(), Optional.empty());
    }

    private Optional<List<LocalDate>> period() {
        return from.day().flatMap(first -> to.day().map(last -> List.of(first, last)));
    }

    private void reload() {
        message.removeAll();
        rows.restart();
        grid.getDataProvider().refreshAll();
        files.removeAll();
        period().ifPresent(days -> unit.getOptionalValue().ifPresent(each -> offer(each, days)));
    }

    private void offer(Unit each, List<LocalDate> days) {
        var actor = Seat.actorAtWork();
        var print = new Button(
                texts.get("book.print"),
                VaadinIcon.PRINT.create(),
                event -> new PdfPreview(
                                texts,
                                texts.get("book.title"),
                                () -> services.book().print(actor, each.code(), days.get(0), days.get(1)))
                        .open());
        print.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var sheet = new Anchor(
                file(() -> services.book().sheet(actor, each.code(), days.get(0), days.get(1))),
                texts.get("book.sheet"));
        files.add(print, sheet);
    }

    private static InputStreamDownloadHandler file(java.util.function.Supplier<Decision<PrintedFile>> maker) {
        return DownloadHandler.fromInputStream(event -> maker.get()
                .asOptional()
                .map(printed -> new DownloadResponse(
                        new ByteArrayInputStream(printed.content()),
                        printed.fileName(),
                        printed.mediaType(),
                        printed.content().length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }

    @Override
    public String getPageTitle() {
        return texts.get("book.title") + " · " + texts.get("app.name");
    }
}
