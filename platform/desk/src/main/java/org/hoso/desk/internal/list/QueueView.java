package org.hoso.desk.internal.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.hoso.bulk.BulkJob;
import org.hoso.bulk.BulkKind;
import org.hoso.bulk.BulkOptions;
import org.hoso.bulk.BulkRequest;
import org.hoso.bulk.BulkTarget;
import org.hoso.decision.Decision;
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
import org.hoso.dossier.QueueCount;
import org.hoso.ui.kit.Help;
import org.hoso.ui.kit.KeysetRows;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;
import org.hoso.workplace.ListLayout;
import org.hoso.workplace.ListView;

/**
 * A queue: the list in the middle, the preview of the current dossier at the right. The address holds filter, order,
 * view and dossier; the layout in which the official leaves it is kept.
 */
@Route(value = "queue/:queue", layout = MainLayout.class)
public final class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskEvents.Subscriber {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final DossierGrid grid;
    private final KeysetRows<DossierRow> rows;
    private final PreviewPane preview;
    private final FilterBar filters;
    private final ViewMenu views;
    private final SelectionBar selection;
    private final JobStrip jobs;
    private final SplitLayout split = new SplitLayout();
    private final Button stale;
    private final H1 title = new H1();
    private Optional<Queue> queue = Optional.empty();
    private Optional<Long> view = Optional.empty();
    private Optional<String> current = Optional.empty();
    private boolean whole;
    private volatile Runnable unsubscribe = () -> {};
    private volatile UI page = UI.getCurrent();

    public QueueView(DeskServices services) {
        this.services = services;
        addClassName("desk-fill");
        grid = new DossierGrid(texts, this::claim, row -> new ExplanationDialog(services, texts, row.code()).open());
        grid.selectMany();
        rows = new KeysetRows<>(this::read);
        rows.bind(grid, DossierRow::id);
        preview = new PreviewPane(services, texts, this::afterAction, this::widen);
        filters = new FilterBar(services, texts, this::narrowed);
        views = new ViewMenu(services, texts, this::layout, this::changeColumns, this::choose, this::export);
        selection = new SelectionBar(texts, this::begin, this::selectWhole, this::selectNone);
        jobs = new JobStrip(services, texts, this::afterJob);
        stale = new Button(texts.get("list.changed"), VaadinIcon.REFRESH.create(), event -> reload());
        stale.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stale.setVisible(false);
        grid.addItemClickListener(event -> show(event.getItem()));
        grid.addCellFocusListener(event -> event.getItem().ifPresent(this::show));
        grid.addItemDoubleClickListener(event -> open(event.getItem()));
        grid.addSelectionListener(event -> {
            whole = whole && !event.isFromClient();
            showSelection();
        });
        grid.onToggle(this::toggleCurrent);
        grid.onColumns(this::keepLayout);
        Shortcuts.on(this)
                .key("j", () -> move(1))
                .key("k", () -> move(-1))
                .key("ArrowDown", () -> move(1))
                .key("ArrowUp", () -> move(-1))
                .key("]", () -> move(1))
                .key("[", () -> move(-1))
                .key("Enter", () -> chosen().ifPresent(this::open))
                .key(" ", this::toggleCurrent)
                .key("x", this::toggleCurrent)
                .key("w", this::widen)
                .key("Escape", this::selectNone)
                .key("c", () -> preview.press(DossierAction.TAKE))
                .key("a", preview::pressMain)
                .key("s", () -> preview.press(DossierAction.REQUEST_SUPPLEMENT))
                .key("n", () -> preview.press(DossierAction.ADD_NOTE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        grid.setClaimable(services.dossiers().counts(Seat.actorAtWork()).stream()
                .anyMatch(each -> each.queue() == Queue.UNCLAIMED));
        queue = event.getRouteParameters().get("queue").flatMap(Names::queue);
        removeAll();
        if (queue.isEmpty()) {
            add(new NotFoundPanel(texts));
            return;
        }
        title.setText(texts.of("queue", queue.get()));
        var address = ListAddress.read(event.getLocation().getQueryParameters());
        view = address.view();
        current = address.dossier();
        var kept = named(view)
                .or(() -> services.views().last(Seat.actorAtWork(), queue.get()))
                .orElseGet(ListLayout::standard);
        grid.show(kept.columns());
        boolean own = address.filter().isNone() && address.order().isEmpty();
        filters.show(own ? kept.filter() : address.filter(), own ? kept.order() : address.order());
        views.show(queue.get(), view);
        build();
        selectNone();
        reload();
        current.ifPresentOrElse(preview::show, preview::clear);
    }

    private void build() {
        var name = new Div(title, new Help(texts, texts.of("help.queue", queue.orElseThrow())));
        name.addClassNames("hoso-row", "desk-title");
        var head = new Div(name, stale, filters, views);
        head.addClassNames("hoso-row", "desk-head");
        var list = new Div(head, selection, jobs, grid);
        list.addClassName("desk-list");
        split.removeAll();
        split.addToPrimary(list);
        split.addToSecondary(preview);
        split.setSplitterPosition(70);
        split.addClassName("desk-fill");
        add(split);
    }

    private Optional<ListLayout> named(Optional<Long> id) {
        return id.flatMap(wanted -> services.views().views(Seat.actorAtWork(), queue.orElseThrow()).stream()
                .filter(each -> each.id() == wanted)
                .map(ListView::layout)
                .findFirst());
    }

    private ListLayout layout() {
        return new ListLayout(grid.layout(), filters.order(), filters.filter());
    }

    /** Filter or order changed by hand. */
    private void narrowed() {
        keepLayout();
        selectNone();
        address();
        reload();
    }

    private void changeColumns(ListLayout wanted) {
        grid.show(wanted.columns());
        keepLayout();
        views.show(queue.orElseThrow(), view);
    }

    private void keepLayout() {
        queue.ifPresent(each -> services.views().keep(Seat.actorAtWork(), each, layout()));
    }

    private void choose(Optional<ListView> wanted) {
        view = wanted.map(ListView::id);
        var layout = wanted.map(ListView::layout).orElseGet(ListLayout::standard);
        grid.show(layout.columns());
        filters.show(layout.filter(), layout.order());
        views.show(queue.orElseThrow(), view);
        narrowed();
    }

    /** Only while the list stands there: a click that opens a dossier chooses its line too, and is answered later. */
    private void address() {
        queue.ifPresent(each -> getElement()
                .executeJs(
                        "const to = new URL($0, document.baseURI); if (to.pathname === location.pathname)"
                                + " history.replaceState(history.state, '', to);",
                        new ListAddress(filters.filter(), filters.order(), view, current).write(each)));
    }

    private Page<DossierRow> read(Optional<Page.Cursor> after) {
        return services.dossiers()
                .page(
                        Seat.actorAtWork(),
                        new ListRequest(
                                queue.orElse(Queue.ALL_OPEN),
                                filters.filter(),
                                filters.order(),
                                after,
                                KeysetRows.PAGE));
    }

    private void reload() {
        stale.setVisible(false);
        rows.restart();
        grid.redraw();
    }

    /** What the job did shows in the list and in the preview. */
    private void afterJob() {
        reload();
        current.ifPresent(preview::show);
    }

    private Optional<DossierRow> chosen() {
        return current.flatMap(code ->
                rows.loaded().stream().filter(row -> row.code().equals(code)).findFirst());
    }

    private void show(DossierRow row) {
        if (!current.equals(Optional.of(row.code()))) {
            current = Optional.of(row.code());
            grid.mark(row.id(), rows.loaded());
            preview.show(row.code());
            address();
        }
    }

    private void move(int distance) {
        var loaded = rows.loaded();
        if (loaded.isEmpty()) {
            return;
        }
        int at = chosen().map(row -> loaded.indexOf(row)).orElse(-1);
        int next = Math.max(0, Math.min(loaded.size() - 1, at + distance));
        show(loaded.get(next));
        grid.scrollToIndex(next);
    }

    private void open(DossierRow row) {
        queue.ifPresent(each -> Seat.current()
                .ifPresent(seat -> seat.works(
                        each, rows.loaded().stream().map(DossierRow::code).toList())));
        UI.getCurrent().navigate(Names.dossierAddress(row.code()));
    }

    private void claim(DossierRow row) {
        new ActionRunner(services, texts).run(new DossierCommand.Take(row.id(), row.version()), row.code(), dossier -> {
            reload();
            current = Optional.of(dossier.code());
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
        current = stays ? Optional.of(code) : next;
        chosen().ifPresent(row -> grid.mark(row.id(), rows.loaded()));
        current.ifPresentOrElse(preview::show, preview::clear);
        address();
    }

    private void widen() {
        boolean wide = preview.toggleWide();
        split.setSplitterPosition(wide ? 34 : 70);
    }

    private void toggleCurrent() {
        chosen().ifPresent(row -> {
            if (grid.getSelectedItems().contains(row)) {
                grid.deselect(row);
            } else {
                grid.select(row);
            }
        });
    }

    private void selectNone() {
        whole = false;
        grid.deselectAll();
        showSelection();
    }

    private void selectWhole() {
        whole = true;
        showSelection();
    }

    private void showSelection() {
        int selected = grid.getSelectedItems().size();
        queue.filter(each -> !SelectionBar.kinds(each).isEmpty())
                .ifPresentOrElse(
                        each -> selection.show(each, selected, whole, selected > 0 || whole ? count(each) : ""),
                        () -> selection.setVisible(false));
    }

    private String count(Queue each) {
        var count = services.dossiers().count(Seat.actorAtWork(), each, filters.filter());
        return count.isMore() ? QueueCount.MOST + "+" : String.valueOf(count.count());
    }

    private void begin(BulkKind kind) {
        var ids = grid.getSelectedItems().stream().map(DossierRow::id).toList();
        var target = whole ? list() : new BulkTarget.Chosen(ids);
        var example = ids.stream()
                .findFirst()
                .or(() -> rows.loaded().stream().map(DossierRow::id).findFirst());
        new BulkDialog(services, texts, kind, target, example, this::follow).open();
    }

    private BulkTarget list() {
        return new BulkTarget.Whole(queue.orElseThrow(), filters.filter(), filters.order());
    }

    private void export() {
        var columns = grid.layout().stream().map(each -> each.column().name()).toList();
        var options = BulkOptions.export(columns, texts.locale().getLanguage());
        var decision = services.bulk().start(Seat.actorAtWork(), new BulkRequest(BulkKind.EXPORT, list(), options));
        if (decision instanceof Decision.Allowed<BulkJob> allowed) {
            follow(allowed.value());
        } else {
            Toasts.failed(texts, Reasons.text(texts, decision.reasons()));
        }
    }

    private void follow(BulkJob job) {
        selectNone();
        jobs.refresh();
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
            if (current.isPresent() || !grid.getSelectedItems().isEmpty()) {
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
