package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.PapersWithFiles;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.document.LetterKind;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.ConfirmBar;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.GeneratedForm;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.PersonFields;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/**
 * Receiving at the counter, on one page and by keyboard alone. A refusal keeps everything typed and leads to the first
 * bad field; after a reception the page is empty again for the next dossier of the same procedure.
 */
@Route(value = "intake", layout = MainLayout.class)
public final class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts = DeskTexts.current();
    private final Marks marks = new Marks(texts);
    private final Div message = new Div();
    private final Div page = new Div();
    private final Span due = new Span();
    private Optional<Parts> parts = Optional.empty();
    private List<Reason> warned = List.of();
    private volatile Runnable unlisten = () -> {};

    /** What is built for the chosen procedure and case. */
    private record Parts(GeneratedForm form, PapersWithFiles papers) {}

    private Optional<IntakeHead> head = Optional.empty();
    private final PersonFields owner;
    private final PersonFields submitter;
    private final Checkbox other;
    private final FeesPanel fees;
    private final SectorSections sections;
    private final Div formPlace = new Div();
    private final Div papersPlace = new Div();

    public IntakeView(DeskServices services) {
        this.services = services;
        addClassNames("desk-page", "desk-intake");
        owner = new PersonFields(texts, "owner", this::known, marks);
        submitter = new PersonFields(texts, "submitter", this::known, marks);
        other = new Checkbox(texts.get("intake.other-submitter"));
        submitter.setVisible(false);
        other.addValueChangeListener(event -> submitter.setVisible(event.getValue()));
        fees = new FeesPanel(texts, marks, this::showFees);
        sections = new SectorSections(services, texts);
        message.addClassName("hoso-stack-s");
        page.addClassName("hoso-stack");
    }

    private List<Person> known(String identityNumber) {
        return services.reception().knownPersons(Seat.actorAtWork(), identityNumber);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty() || head.isPresent()) {
            return;
        }
        if (services.reception().counters(Seat.actorAtWork()).isEmpty()) {
            add(new H1(texts.get("intake.title")), Reasons.error(texts, List.of(Reason.of("right.missing"))));
            return;
        }
        head = Optional.of(new IntakeHead(services, texts, marks, this::build));
        var open = new Button(texts.get("intake.receive-open"), click -> receive(true));
        due.addClassName("hoso-strong");
        page.add(head.get());
        add(
                new H1(texts.get("intake.title")),
                message,
                page,
                new ConfirmBar(texts.get("intake.receive"), () -> receive(false), due, open));
        page.add(card("intake.owner", owner, other, submitter));
        page.add(card("intake.form", formPlace, sections));
        page.add(card("intake.papers", papersPlace));
        page.add(card("intake.fees", fees));
        build();
    }

    private Div card(String key, Component... content) {
        var card = new Div(new H2(texts.get(key)));
        card.add(content);
        card.addClassNames("hoso-card", "hoso-stack-s");
        return card;
    }

    /** Builds form, papers and fees for the chosen procedure; values of fields with the same code are kept. */
    private void build() {
        var typed = parts.map(each -> each.form().values()).orElse(Map.of());
        formPlace.removeAll();
        papersPlace.removeAll();
        sections.clear();
        fees.reset();
        marks.removeAll("form.");
        marks.removeAll("paper.");
        warned = List.of();
        var procedure = head.flatMap(IntakeHead::procedure);
        var chosen = head.flatMap(IntakeHead::procedureCase);
        boolean ready = procedure.isPresent() && chosen.isPresent();
        page.getChildren().skip(1).forEach(card -> card.setVisible(ready));
        if (!ready) {
            parts = Optional.empty();
            due.setText(texts.get("intake.choose"));
            return;
        }
        var form = new GeneratedForm(
                procedure.get().form(), texts, () -> services.organisation().units(services.today()), marks);
        form.setValues(typed);
        form.addChangeListener(this::showFees);
        var papers = new PapersWithFiles(services, texts, chosen.get().papers(), marks);
        formPlace.add(form);
        papersPlace.add(papers);
        parts = Optional.of(new Parts(form, papers));
        showSections();
        showFees();
    }

    private void showSections() {
        parts.ifPresent(each -> head.flatMap(IntakeHead::procedure)
                .ifPresent(
                        procedure -> sections.show(procedure.code(), each.form().values(), each.form()::setValue)));
    }

    private void showFees() {
        if (head.isEmpty() || parts.isEmpty()) {
            return;
        }
        var procedure = head.get().procedure().map(ProcedureVersion::code).orElse("");
        var chosen = head.get().procedureCase();
        var caseCode = chosen.map(ProcedureCase::code).orElse("");
        fees.show(
                chosen.map(ProcedureCase::fees).orElse(List.of()),
                services.reception()
                        .fees(procedure, caseCode, parts.get().form().values(), fees.exemptions()));
        var day = services.reception()
                .due(procedure, caseCode, head.get().receivingUnit())
                .map(Formats::dateTime)
                .map(at -> texts.get("time.due", at))
                .orElse(texts.get("time.no-due"));
        due.setText(
                fees.sumOnReceipt() == 0
                        ? day
                        : day + " · " + texts.get("intake.sum", Formats.money(fees.sumOnReceipt())));
    }

    private Decision<ReceptionRequest> request() {
        if (head.isEmpty() || parts.isEmpty()) {
            return Decision.refused(Reason.at("procedure", "procedure.unknown"));
        }
        var mistyped = new ArrayList<Reason>();
        if (owner.isBirthDateMistyped()) {
            mistyped.add(Reason.at("owner.birthDate", "field.date"));
        }
        if (other.getValue() && submitter.isBirthDateMistyped()) {
            mistyped.add(Reason.at("submitter.birthDate", "field.date"));
        }
        if (!mistyped.isEmpty()) {
            return Decision.refused(mistyped);
        }
        var where = head.get();
        return Decision.allowed(new ReceptionRequest(
                where.procedure().map(ProcedureVersion::code).orElse(""),
                where.procedureCase().map(ProcedureCase::code).orElse(""),
                where.channel(),
                where.receivingUnit(),
                owner.person(),
                other.getValue() ? Optional.of(submitter.person()) : Optional.empty(),
                parts.get().form().values(),
                parts.get().papers().papers(),
                parts.get().papers().uploads(),
                fees.exemptions(),
                fees.paid(),
                where.sets(),
                where.delivery()));
    }

    private void receive(boolean thenOpen) {
        message.removeAll();
        var actor = Seat.actorAtWork();
        var request = request();
        // A paper needed only in some situation stands unticked in the checklist with its hint; that is enough.
        var warnings =
                request
                        .asOptional()
                        .map(each -> services.reception().warnings(actor, each))
                        .orElse(List.of())
                        .stream()
                        .filter(each -> !"paper.missing-optional".equals(each.code()))
                        .toList();
        if (!warnings.isEmpty() && !warnings.equals(warned)) {
            warned = warnings;
            marks.clear();
            message.add(Reasons.warning(texts, warnings));
            message.add(new Span(texts.get("intake.warned")));
            scrollToMessage();
            return;
        }
        var decision = request.then(each -> services.reception().receive(actor, each));
        if (decision instanceof Decision.Allowed<Dossier> allowed) {
            received(allowed.value(), thenOpen);
        } else {
            var rest = marks.show(decision.reasons());
            message.add(Reasons.error(
                    texts,
                    rest.isEmpty()
                            ? List.of(Reason.of(
                                    "intake.refused", decision.reasons().size()))
                            : rest));
            if (!rest.isEmpty()) {
                scrollToMessage();
            }
        }
    }

    private void scrollToMessage() {
        message.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void received(Dossier dossier, boolean thenOpen) {
        if (thenOpen) {
            UI.getCurrent()
                    .navigate(Names.dossierAddress(dossier.code()), QueryParameters.simple(Map.of("print", "receipt")));
            return;
        }
        next();
        message.removeAll();
        message.add(done(dossier));
        preview(dossier);
    }

    /** Empty for the next dossier; counter, procedure and case stay. */
    private void next() {
        marks.clear();
        owner.reset();
        submitter.reset();
        other.setValue(false);
        head.ifPresent(IntakeHead::resetDelivery);
        parts = Optional.empty();
        build();
        owner.focus();
    }

    private Component done(Dossier dossier) {
        var box = new Div(
                VaadinIcon.CHECK_CIRCLE.create(),
                new Span(texts.get(
                        "intake.done",
                        dossier.code(),
                        dossier.owner().name(),
                        dossier.timing().dueOriginal().map(Formats::dateTime).orElse(texts.get("time.no-due")))));
        box.addClassNames("hoso-message", "hoso-calm");
        box.getElement().setAttribute("role", "status");
        box.add(new Button(texts.get("intake.print"), VaadinIcon.PRINT.create(), event -> preview(dossier)));
        box.add(new Button(
                texts.get("intake.open"), event -> UI.getCurrent().navigate(Names.dossierAddress(dossier.code()))));
        return box;
    }

    private void preview(Dossier dossier) {
        var actor = Seat.actorAtWork();
        var dialog = new PdfPreview(
                texts,
                texts.of("letter", LetterKind.RECEIPT) + " · " + dossier.code(),
                () -> services.letters().print(actor, dossier.id(), LetterKind.RECEIPT));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                owner.focus();
            }
        });
        dialog.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        unlisten = services.slots()
                .onChange(() -> Later.on(ui, () -> {
                    head.ifPresent(IntakeHead::offerProcedures);
                    showSections();
                }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unlisten.run();
        super.onDetach(event);
    }

    @Override
    public String getPageTitle() {
        return texts.get("intake.title") + " · " + texts.get("app.name");
    }
}
