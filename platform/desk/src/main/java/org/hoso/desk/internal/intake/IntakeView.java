package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskEvents;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Names;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.Filing;
import org.hoso.dossier.Filings;
import org.hoso.procedure.Channel;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.CardScan;
import org.hoso.ui.kit.ConfirmBar;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.NextField;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TypingWatch;

/**
 * Receiving at the counter, on one page and by keyboard alone. A refusal keeps everything typed and leads to the first
 * bad field; after a reception the page is empty again for the next dossier of the same procedure. What is typed is kept
 * as a draft all the time. The address may name a draft ({@code draft}) a dossier to begin like ({@code from}), or what
 * waits to be received ({@code filing}).
 */
@Route(value = "intake", layout = MainLayout.class)
public final class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskEvents.Subscriber {

    private final DeskServices services;
    private final Texts texts;
    private final Marks marks;
    private final Div message = new Div();
    private final Span due = new Span();
    private List<Reason> warned = List.of();
    private Optional<IntakeForm> form = Optional.empty();
    private Optional<IntakeDraft> draft = Optional.empty();
    private Optional<Filing> filing = Optional.empty();
    private final Button wait = new Button();
    private volatile Runnable unlisten = () -> {};
    private volatile Runnable unsubscribe = () -> {};
    private volatile UI page = UI.getCurrent();

    public IntakeView(DeskServices services) {
        this.services = services;
        this.texts = DeskTexts.current().or(this::sectorText);
        this.marks = new Marks(texts);
        addClassNames("desk-page", "desk-intake");
        message.addClassName("hoso-stack-s");
        due.addClassName("hoso-strong");
        wait.setText(texts.get("filing.announce"));
        wait.addClickListener(click -> announce());
        wait.setVisible(false);
    }

    /** What the chosen procedure's sector says, for its own refusals. */
    private Optional<LocalText> sectorText(String key) {
        return form.map(IntakeForm::head)
                .flatMap(IntakeHead::procedure)
                .flatMap(procedure -> services.catalogue().text(procedure.sector(), key));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        if (form.isEmpty()) {
            build();
        } else {
            form.map(IntakeForm::head).ifPresent(IntakeHead::focus);
        }
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter("draft").ifPresent(id -> draft.ifPresent(each -> each.resume(id)));
        parameters.getSingleParameter("from").ifPresent(this::beginLike);
        parameters
                .getSingleParameter("filing")
                .filter(id -> id.matches("\\d{1,18}"))
                .ifPresent(id -> takeUp(Long.parseLong(id)));
    }

    private void build() {
        if (services.reception().counters(Seat.actorAtWork()).isEmpty()) {
            add(new H1(texts.get("intake.title")), Reasons.error(texts, List.of(Reason.of("right.missing"))));
            return;
        }
        var fields = new IntakeForm(services, texts, marks, this::touched, due::setText);
        form = Optional.of(fields);
        var drafts = new IntakeDraft(services, texts, fields, this::say);
        draft = Optional.of(drafts);
        var open = new Button(texts.get("intake.receive-open"), click -> receive(true));
        var bar = new ConfirmBar(texts.get("intake.receive"), () -> receive(false), drafts.status(), due, wait, open);
        NextField.decides(bar.confirmButton());
        var many = new Button(texts.get("batch.title"), click -> UI.getCurrent().navigate("intake/batch"));
        var title = new Div(new H1(texts.get("intake.title")));
        title.addClassNames("hoso-row", "hoso-row-between");
        title.add(many);
        add(title, drafts.strip(), message, fields, bar);
        TypingWatch.on(this, fields::unfinished);
        CardScan.on(this, fields::scanned);
        NextField.on(this);
    }

    private void touched() {
        draft.ifPresent(IntakeDraft::save);
        showWait();
    }

    /** Only what comes by post or online can wait, and only once. */
    private void showWait() {
        wait.setVisible(filing.isEmpty()
                && form.filter(each -> each.head().procedure().isPresent()
                                && each.head().channel() != Channel.DIRECT)
                        .isPresent());
    }

    private void announce() {
        form.ifPresent(each -> new AnnounceDialog(
                        texts,
                        slip -> services.cooperation()
                                .filings()
                                .announce(
                                        Seat.actorAtWork(),
                                        new Filings.Request(
                                                each.head().channel(),
                                                each.head().receivingUnit(),
                                                each.head()
                                                        .procedure()
                                                        .map(ProcedureVersion::code)
                                                        .orElse(""),
                                                each.title(),
                                                slip,
                                                each.typed().map(Typed::values).orElse(Map.of()))),
                        waiting -> {
                            draft.ifPresent(IntakeDraft::finish);
                            each.next();
                            showWait();
                            say(texts.get("filing.announced.words", waiting.title()));
                        })
                .open());
    }

    /** Shows what waits, to be received as it is or corrected. */
    private void takeUp(long id) {
        filing = services.cooperation().filings().open(Seat.actorAtWork(), id);
        if (form.isEmpty() || filing.isEmpty()) {
            message.removeAll();
            message.add(Reasons.error(texts, List.of(Reason.of("filing.gone"))));
            return;
        }
        var waiting = filing.get();
        form.get().show(new Typed(waiting.values()), Map.of(), List.of());
        form.get().focus();
        showWait();
        say(texts.get(
                "filing.shown",
                texts.of("channel", waiting.channel()),
                waiting.slip().isEmpty() ? "–" : waiting.slip(),
                Formats.dateTime(waiting.filedAt()),
                waiting.filedBy().name()));
    }

    private void say(String words) {
        message.removeAll();
        message.add(Reasons.message(List.of(words), false));
    }

    private void beginLike(String code) {
        var details = services.dossiers().open(Seat.actorAtWork(), code);
        if (form.isPresent() && details.isAllowed()) {
            details.asOptional().ifPresent(each -> {
                boolean found = form.get().show(Typed.of(each.dossier()), Map.of(), List.of());
                say(texts.get(
                        found ? "intake.cloned" : "intake.gone", each.dossier().code()));
                form.get().focus();
                touched();
            });
        } else {
            message.removeAll();
            message.add(Reasons.error(texts, details.reasons()));
        }
    }

    /**
     * Receives. Warnings ask for a second press; not those about papers that are needed only sometimes, which the
     * checklist shows anyway and which would be pressed away unread.
     */
    private void receive(boolean thenOpen) {
        message.removeAll();
        var actor = Seat.actorAtWork();
        var request = form.map(IntakeForm::request)
                .orElseGet(() -> Decision.refused(Reason.at("procedure", "procedure.unknown")));
        var warnings = request.asOptional()
                .map(each -> services.reception().warnings(actor, each).stream()
                        .filter(warning -> !warning.code().equals("paper.missing-optional"))
                        .toList())
                .orElse(List.of());
        if (!warnings.isEmpty() && !warnings.equals(warned)) {
            warned = warnings;
            marks.clear();
            message.add(Reasons.warning(texts, warnings));
            message.add(new Span(texts.get("intake.warned")));
            scrollToMessage();
            return;
        }
        var decision = request.then(each -> filing.map(
                        waiting -> services.cooperation().filings().receive(actor, waiting.id(), each))
                .orElseGet(() -> services.reception().receive(actor, each)));
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
        draft.ifPresent(IntakeDraft::finish);
        filing = Optional.empty();
        if (thenOpen) {
            UI.getCurrent()
                    .navigate(Names.dossierAddress(dossier.code()), QueryParameters.simple(Map.of("print", "receipt")));
            return;
        }
        warned = List.of();
        form.ifPresent(IntakeForm::next);
        showWait();
        message.removeAll();
        var done = new ReceivedNote(services, texts, dossier, () -> form.ifPresent(IntakeForm::focus));
        message.add(done);
        done.preview();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        page = ui;
        unsubscribe = services.events().subscribe(this);
        Runnable anew = () -> Later.on(
                ui,
                () -> form.ifPresent(each -> {
                    each.head().offerProcedures();
                    each.showSections();
                }));
        // A sector's procedures are offered a moment after its screens are there: its definition is looked at first.
        var sections = services.slots().onChange(anew);
        var procedures = services.catalogue().onChange(anew);
        unlisten = () -> {
            sections.run();
            procedures.run();
        };
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unlisten.run();
        unsubscribe.run();
        super.onDetach(event);
    }

    @Override
    public void changed() {}

    @Override
    public void beat() {
        if (services.scans().isOn()) {
            Later.on(page, () -> form.ifPresent(each -> each.scans().refresh()));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("intake.title") + " · " + texts.get("app.name");
    }
}
