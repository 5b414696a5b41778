package org.hoso.desk.internal.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.hoso.desk.internal.DeskEvents;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.ActionRunner;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.desk.internal.time.ExplanationDialog;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.ListRequest;
import org.hoso.dossier.Page;
import org.hoso.dossier.Queue;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.Fold;
import org.hoso.ui.kit.KeysetRows;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;

/** A queue: the list in the middle, the preview of the chosen dossier at the right. The address holds the filter. */
@Route(value = "queue/:queue", layout = MainLayout.class)
public final class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskEvents.Subscriber {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final DossierGrid grid;
    private final KeysetRows<DossierRow> rows;
    private final PreviewPane preview;
    private final TextField filter = new TextField();
    private final ComboBox<ProcedureVersion> procedure = new ComboBox<>();
    private final Button stale;
    private final H1 title = new H1();
    private Optional<Queue> queue = Optional.empty();
    private volatile Runnable unsubscribe = () -> {};
    private volatile UI page = UI.getCurrent();

    public QueueView(DeskServices services) {
        this.services = services;
        addClassName("desk-fill");
        grid = new DossierGrid(texts, this::claim, row -> new ExplanationDialog(services, texts, row.code()).open());
        rows = new KeysetRows<>(this::read);
        rows.bind(grid, DossierRow::id);
        preview = new PreviewPane(services, texts, this::afterAction);
        stale = new Button(texts.get("list.changed"), VaadinIcon.REFRESH.create(), event -> reload());
        stale.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stale.setVisible(false);
        grid.addSelectionListener(
                event -> event.getFirstSelectedItem().ifPresentOrElse(row -> preview.show(row.code()), preview::clear));
        grid.addItemDoubleClickListener(event -> open(event.getItem()));
        filters();
        Shortcuts.on(this)
                .key("j", () -> move(1))
                .key("k", () -> move(-1))
                .key("Enter", () -> chosen().ifPresent(this::open))
                .key("c", () -> preview.press(DossierAction.TAKE))
                .key("a", preview::pressMain)
                .key("s", () -> preview.press(DossierAction.REQUEST_SUPPLEMENT))
                .key("n", () -> preview.press(DossierAction.ADD_NOTE));
    }

    private void filters() {
        filter.setPlaceholder(texts.get("list.filter"));
        filter.setAriaLabel(texts.get("list.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        filter.addValueChangeListener(event -> refilter(event.isFromClient()));
        procedure.setPlaceholder(texts.get("list.procedure"));
        procedure.setAriaLabel(texts.get("list.procedure"));
        procedure.setClearButtonVisible(true);
        procedure.setItemLabelGenerator(each -> each.code() + " · " + texts.of(each.name()));
        procedure.setItems(
                (each, typed) -> Fold.matches(each.code() + " " + texts.of(each.name()), typed),
                services.catalogue().receivable(services.today()));
        procedure.addValueChangeListener(event -> refilter(event.isFromClient()));
        filter.addClassName("desk-filter");
        procedure.addClassName("desk-filter-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        queue = event.getRouteParameters().get("queue").flatMap(Names::queue);
        removeAll();
        if (queue.isEmpty()) {
            add(new NotFoundPanel(texts));
            return;
        }
        title.setText(texts.of("queue", queue.get()));
        var query = event.getLocation().getQueryParameters();
        filter.setValue(query.getSingleParameter("q").orElse(""));
        var code = query.getSingleParameter("procedure");
        procedure.setValue(code.flatMap(wanted -> services.catalogue().receivable(wanted, services.today()))
                .orElse(null));
        var head = new Div(title, stale, filter, procedure);
        head.addClassNames("hoso-row", "desk-head");
        var list = new Div(head, grid);
        list.addClassName("desk-list");
        var split = new SplitLayout(list, preview);
        split.setSplitterPosition(66);
        split.addClassName("desk-fill");
        add(split);
        reload();
        query.getSingleParameter("dossier").ifPresent(preview::show);
    }

    private void refilter(boolean fromClient) {
        if (!fromClient) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        if (!filter.getValue().isBlank()) {
            parameters.put("q", filter.getValue().strip());
        }
        procedure.getOptionalValue().ifPresent(each -> parameters.put("procedure", each.code()));
        queue.ifPresent(each -> UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, Names.queueAddress(each) + query(parameters)));
        reload();
    }

    private static String query(LinkedHashMap<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private Page<DossierRow> read(Optional<Page.Cursor> after) {
        var request = new ListRequest(
                queue.orElse(Queue.ALL_OPEN),
                filter.getValue().strip(),
                procedure.getOptionalValue().map(ProcedureVersion::code),
                after,
                KeysetRows.PAGE);
        return services.dossiers().page(Seat.actorAtWork(), request);
    }

    private void reload() {
        stale.setVisible(false);
        rows.restart();
        grid.getDataProvider().refreshAll();
    }

    private Optional<DossierRow> chosen() {
        return grid.getSelectedItems().stream().findFirst();
    }

    private void move(int distance) {
        var loaded = rows.loaded();
        if (loaded.isEmpty()) {
            return;
        }
        var ids = loaded.stream().map(DossierRow::id).toList();
        int at = chosen().map(row -> ids.indexOf(row.id())).orElse(-1);
        int next = Math.max(0, Math.min(loaded.size() - 1, at + distance));
        grid.select(loaded.get(next));
        grid.scrollToIndex(next);
    }

    private void open(DossierRow row) {
        rememberList();
        UI.getCurrent().navigate(Names.dossierAddress(row.code()));
    }

    private void rememberList() {
        queue.ifPresent(each -> Seat.current()
                .ifPresent(seat -> seat.works(
                        each, rows.loaded().stream().map(DossierRow::code).toList())));
    }

    private void claim(DossierRow row) {
        new ActionRunner(services, texts).run(new DossierCommand.Take(row.id(), row.version()), row.code(), dossier -> {
            reload();
            preview.show(dossier.code());
        });
    }

    /** The next dossier of the list comes into the preview. */
    private void afterAction(String code) {
        var codes = rows.loaded().stream().map(DossierRow::code).toList();
        int at = codes.indexOf(code);
        var next = at >= 0 && at + 1 < codes.size() ? Optional.of(codes.get(at + 1)) : Optional.<String>empty();
        reload();
        boolean stays =
                rows.range(0, KeysetRows.PAGE).anyMatch(row -> row.code().equals(code));
        var wanted = stays ? Optional.of(code) : next;
        wanted.ifPresentOrElse(this::choose, preview::clear);
    }

    private void choose(String code) {
        rows.loaded().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .ifPresent(row -> {
                    grid.select(row);
                    preview.show(code);
                });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        page = event.getUI();
        unsubscribe = services.events().subscribe(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        super.onDetach(event);
    }

    /** The list is not pulled away under the hand: a button offers the newer one, unless nothing is chosen. */
    @Override
    public void changed() {
        Later.on(page, () -> {
            if (chosen().isPresent()) {
                stale.setVisible(true);
            } else {
                reload();
            }
        });
    }

    @Override
    public void beat() {}

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + texts.get("app.name");
    }
}
