package org.hoso.desk.internal.consult;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.hoso.cooperation.Consultation;
import org.hoso.desk.internal.DeskEvents;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.ui.kit.KeysetRows;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.UnitNames;

/** What the official's units are to answer, most urgent first. */
@Route(value = "consultations", layout = MainLayout.class)
public final class ToAnswerView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskEvents.Subscriber {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Grid<Consultation> grid = new Grid<>();
    private final KeysetRows<Consultation> rows;
    private volatile Runnable unsubscribe = () -> {};
    private volatile UI page = UI.getCurrent();

    public ToAnswerView(DeskServices services) {
        this.services = services;
        addClassNames("desk-fill", "desk-list");
        rows = new KeysetRows<>(
                after -> services.cooperation().consultations().toAnswer(Seat.actorAtWork(), after, KeysetRows.PAGE));
        rows.bind(grid, Consultation::id);
        grid.addClassName("desk-grid");
        grid.setEmptyStateText(texts.get("consult.nothing-to-answer"));
        grid.addComponentColumn(each -> {
                    var code = new Anchor(address(each), each.dossierCode());
                    code.addClassName("hoso-number");
                    var kind = new Span(texts.of("consult.kind", each.kind()));
                    kind.addClassNames("hoso-muted", "hoso-small");
                    var lines = new Div(code, kind);
                    lines.addClassName("hoso-lines");
                    return lines;
                })
                .setHeader(texts.get("consult.dossier"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(each -> {
                    var words = new Span(each.question());
                    words.addClassName("desk-ellipsis");
                    words.setTitle(each.question());
                    var from = new Span(
                            unit(each.askingUnit()) + " · " + each.askedBy().name());
                    from.addClassNames("hoso-muted", "hoso-small", "desk-ellipsis");
                    var lines = new Div(words, from);
                    lines.addClassName("desk-lines");
                    return lines;
                })
                .setHeader(texts.get("consult.question"))
                .setFlexGrow(1);
        grid.addComponentColumn(each -> ConsultationBadge.of(texts, each, services.now()))
                .setHeader(texts.get("consult.time"))
                .setWidth("17rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::answerButton)
                .setHeader(texts.get("consult.answer"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addItemDoubleClickListener(event -> UI.getCurrent().navigate(address(event.getItem())));
        var head = new Div(new H1(texts.get("consult.to-answer")));
        head.addClassNames("hoso-row", "desk-head");
        add(head, grid);
        Shortcuts.on(this)
                .key(
                        "Enter",
                        () -> grid.getSelectedItems().stream()
                                .findFirst()
                                .ifPresent(each -> UI.getCurrent().navigate(address(each))));
    }

    private Button answerButton(Consultation each) {
        var button = new Button(
                texts.get("consult.answer"), event -> new AnswerDialog(services, texts, each, this::reload).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get("consult.answer") + " " + each.dossierCode());
        return button;
    }

    private static String address(Consultation each) {
        return Names.dossierAddress(each.dossierCode()) + "?tab=consult";
    }

    private String unit(String code) {
        return services.organisation()
                .unit(code)
                .map(unit -> UnitNames.name(texts, unit))
                .orElse(code);
    }

    private void reload() {
        rows.restart();
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isPresent()) {
            reload();
        }
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

    @Override
    public void changed() {
        Later.on(page, this::reload);
    }

    @Override
    public void beat() {}

    @Override
    public String getPageTitle() {
        return texts.get("consult.to-answer") + " · " + texts.get("app.name");
    }
}
