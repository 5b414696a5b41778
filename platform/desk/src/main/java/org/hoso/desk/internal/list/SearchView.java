package org.hoso.desk.internal.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.ActionRunner;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.desk.internal.time.ExplanationDialog;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierRow;
import org.hoso.dossier.Queue;
import org.hoso.ui.kit.Texts;

/** What the search box found. A single hit opens at once. */
@Route(value = "search", layout = MainLayout.class)
public final class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LIMIT = 50;

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final H1 title = new H1();
    private final DossierGrid grid;
    private final PreviewPane preview;
    private String words = "";

    public SearchView(DeskServices services) {
        this.services = services;
        addClassName("desk-fill");
        grid = new DossierGrid(texts, this::claim, row -> new ExplanationDialog(services, texts, row.code()).open());
        preview = new PreviewPane(
                services,
                texts,
                code -> {
                    search();
                    preview().show(code);
                },
                this::widen);
        grid.addSelectionListener(
                event -> event.getFirstSelectedItem().ifPresentOrElse(row -> preview.show(row.code()), preview::clear));
        grid.addItemDoubleClickListener(event ->
                UI.getCurrent().navigate(Names.dossierAddress(event.getItem().code())));
        var head = new Div(title);
        head.addClassNames("hoso-row", "desk-head");
        var list = new Div(head, grid);
        list.addClassName("desk-list");
        var split = new SplitLayout(list, preview);
        split.setSplitterPosition(70);
        split.addClassName("desk-fill");
        add(split);
    }

    private PreviewPane preview() {
        return preview;
    }

    private void widen() {
        boolean unused = preview.toggleWide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        grid.setClaimable(services.dossiers().counts(Seat.actorAtWork()).stream()
                .anyMatch(each -> each.queue() == Queue.UNCLAIMED));
        words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        var found = search();
        if (found.size() == 1) {
            event.forwardTo(Names.dossierAddress(found.get(0).code()));
        }
    }

    private java.util.List<DossierRow> search() {
        var found = words.isEmpty()
                ? java.util.List.<DossierRow>of()
                : services.dossiers().search(Seat.actorAtWork(), words, LIMIT);
        title.setText(texts.get("search.found", words, found.size() == LIMIT ? LIMIT + "+" : found.size()));
        grid.setItems(found);
        return found;
    }

    private void claim(DossierRow row) {
        new ActionRunner(services, texts).run(new DossierCommand.Take(row.id(), row.version()), row.code(), dossier -> {
            search();
            preview.show(dossier.code());
        });
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + texts.get("app.name");
    }
}
