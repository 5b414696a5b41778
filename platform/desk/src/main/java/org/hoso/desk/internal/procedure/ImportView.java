package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.LongWork;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.dossier.Tables;
import org.hoso.desk.internal.error.NotFoundPanel;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** Lists of procedures: a new one is tried first, then carried out; those that were can be taken back, last one first. */
@Route(value = "admin/procedures/import", layout = MainLayout.class)
public final class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> HEADS = List.of(
            "procedure.import.at",
            "procedure.import.by",
            "procedure.import.file",
            "procedure.import.added",
            "procedure.import.changed",
            "procedure.import.state");

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Div trial = new Div();
    private final Div history = new Div();

    public ImportView(DeskServices services) {
        this.services = services;
        addClassNames("desk-page", "hoso-stack");
        history.addClassName("hoso-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        removeAll();
        boolean allowed = services.keeping()
                .procedures()
                .rows(
                        Seat.actorAtWork(),
                        new org.hoso.procedure.ProcedureAdministration.Filter("", java.util.Optional.empty()),
                        0,
                        0)
                .isAllowed();
        if (!allowed) {
            add(new NotFoundPanel(texts));
            return;
        }
        var upload = new ListUpload(texts, this::tryOut);
        add(
                new Anchor("admin/procedures", "← " + texts.get("nav.procedures")),
                new H1(texts.get("procedure.import")),
                new Paragraph(texts.get("procedure.import.words")),
                upload,
                trial,
                history);
        showHistory();
    }

    private void tryOut(String fileName, byte[] content) {
        trial.removeAll();
        var heading = services.keeping().imports().heading(Seat.actorAtWork(), content);
        if (heading instanceof Decision.Allowed<org.hoso.procedure.CatalogueImports.Heading> allowed) {
            trial.add(new ImportTrial(services, texts, fileName, content, allowed.value(), this::done));
        } else {
            trial.add(Reasons.error(texts, heading.reasons()));
        }
    }

    private void done(Import done) {
        trial.removeAll();
        Toasts.done(texts.get("procedure.import.done", done.added(), done.changed()));
        showHistory();
    }

    private void showHistory() {
        history.removeAll();
        var imports = services.keeping().imports().imports(Seat.actorAtWork());
        history.add(new H2(texts.get("procedure.import.history")));
        if (imports.isEmpty()) {
            history.add(new Paragraph(texts.get("procedure.import.none")));
            return;
        }
        long last = imports.stream()
                .filter(each -> each.revertedAt().isEmpty())
                .mapToLong(Import::id)
                .findFirst()
                .orElse(0);
        history.add(Tables.of(
                texts, HEADS, imports.stream().map(each -> cells(each, last)).toList()));
    }

    private List<Component> cells(Import each, long last) {
        Component state = each.revertedAt()
                .<Component>map(at -> new Span(texts.get("procedure.import.reverted", Formats.dateTime(at))))
                .orElseGet(
                        () -> each.id() == last ? revertButton(each) : new Span(texts.get("procedure.import.stands")));
        return List.of(
                new Span(Formats.dateTime(each.at())),
                new Span(each.by()),
                new Span(each.fileName()),
                new Span(String.valueOf(each.added())),
                new Span(String.valueOf(each.changed())),
                state);
    }

    private Component revertButton(Import each) {
        var button = new Button(texts.get("procedure.import.revert"), event -> ask(each));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void ask(Import each) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("procedure.import.revert"));
        dialog.setText(texts.get("procedure.import.revert.ask", each.fileName(), each.added(), each.changed()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("common.cancel"));
        dialog.setConfirmText(texts.get("procedure.import.revert"));
        dialog.addConfirmListener(event -> revert(each));
        dialog.open();
    }

    private void revert(Import each) {
        var work = new LongWork(services, texts);
        work.start(actor -> services.keeping().imports().revert(actor, each.id()), decision -> {
            if (!decision.isAllowed()) {
                Toasts.failed(texts, Reasons.text(texts, decision.reasons()));
            }
            showHistory();
        });
        history.add(work);
    }

    @Override
    public String getPageTitle() {
        return texts.get("procedure.import") + " · " + texts.get("app.name");
    }
}
