package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.draft.DraftKeeper;
import org.hoso.desk.internal.draft.DraftLines;
import org.hoso.desk.internal.draft.DraftStatus;
import org.hoso.desk.internal.frame.MainLayout;
import org.hoso.document.LetterKind;
import org.hoso.dossier.BatchReception;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.CardScan;
import org.hoso.ui.kit.ConfirmBar;
import org.hoso.ui.kit.Help;
import org.hoso.ui.kit.Later;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.PapersChecklist;
import org.hoso.ui.kit.PdfPreview;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.SheetGrid;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.TypingWatch;
import org.hoso.workplace.Draft;

/**
 * Receiving many dossiers of one submitter: what they have in common above, a row for each below, typed or pasted from a
 * spreadsheet. Each row is received by itself; refused rows stay to be mended.
 */
@Route(value = "intake/batch", layout = MainLayout.class)
public final class BatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskServices services;
    private final Texts texts;
    private final Marks marks;
    private final Div message = new Div();
    private final Div cards = new Div();
    private final Div papersPlace = new Div();
    private final Div sheetPlace = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Checkbox feesTaken;
    private final SubmitterFields submitter;
    private Optional<IntakeHead> head = Optional.empty();
    private Optional<BatchColumns> columns = Optional.empty();
    private Optional<SheetGrid> sheet = Optional.empty();
    private Optional<PapersChecklist> papers = Optional.empty();
    private Optional<DraftKeeper> keeper = Optional.empty();
    private final Map<String, BatchReception.RowResult> received = new LinkedHashMap<>();
    private final Map<String, String> unfinished = new HashMap<>();
    private boolean showing;
    private volatile UI page = UI.getCurrent();

    public BatchView(DeskServices services) {
        this.services = services;
        this.texts = DeskTexts.current().or(this::sectorText);
        this.marks = new Marks(texts);
        addClassNames("desk-page", "desk-intake");
        message.addClassName("hoso-stack-s");
        cards.addClassName("hoso-stack");
        bar.setVisible(false);
        feesTaken = new Checkbox(texts.get("batch.fees-taken"));
        submitter = new SubmitterFields(
                texts, typed -> services.reception().knownPersons(Seat.actorAtWork(), typed), marks);
        submitter.addChangeListener(this::touched);
        feesTaken.addValueChangeListener(event -> touched());
    }

    private Optional<LocalText> sectorText(String key) {
        return procedure().flatMap(each -> services.catalogue().text(each.sector(), key));
    }

    private Optional<ProcedureVersion> procedure() {
        return head.flatMap(IntakeHead::procedure);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Seat.current().isEmpty()) {
            return;
        }
        if (services.reception().counters(Seat.actorAtWork()).isEmpty()) {
            add(new H1(texts.get("batch.title")), Reasons.error(texts, List.of(Reason.of("right.missing"))));
            return;
        }
        if (head.isEmpty()) {
            build();
        }
        event.getLocation().getQueryParameters().getSingleParameter("draft").ifPresent(this::resume);
    }

    private void build() {
        var where = new IntakeHead(services, texts, marks, this::chosen);
        head = Optional.of(where);
        where.addChangeListener(this::touched);
        var status = new DraftStatus(texts, UI.getCurrent());
        keeper = Optional.of(services.draftSaver().keeper(Seat.actorAtWork(), status));
        var print = new Button(texts.get("batch.print"), event -> print());
        var check = new Button(texts.get("batch.check"), event -> check());
        var drafts = new DraftLines(services, texts, line -> resume(line.id()));
        drafts.show(services.drafts().mine(Seat.actorAtWork()).stream()
                .filter(line -> line.kind() == Draft.Kind.BATCH)
                .limit(5)
                .toList());
        cards.add(
                card("batch.submitter", submitter),
                card("intake.papers", papersPlace, feesTaken),
                card("batch.rows", sheetPlace));
        add(
                new H1(texts.get("batch.title")),
                drafts,
                message,
                where,
                cards,
                bar,
                new ConfirmBar(texts.get("batch.receive"), this::receive, status, print, check));
        Shortcuts.on(this).key("F9", () -> papers.ifPresent(PapersChecklist::tickRequired));
        CardScan.on(this, (part, card) -> submitter.opened().scanned(card));
        TypingWatch.on(this, (field, text) -> {
            unfinished.put(field, text);
            touched();
        });
        chosen();
    }

    private Component card(String key, Component... content) {
        var title = new Div(new H2(texts.get(key)), new Help(texts, texts.get("help." + key)));
        title.addClassName("hoso-row");
        var card = new Div(title);
        card.add(content);
        card.addClassNames("hoso-card", "hoso-stack-s");
        return card;
    }

    /** Another procedure was chosen: its papers, its columns. */
    private void chosen() {
        papersPlace.removeAll();
        sheetPlace.removeAll();
        marks.removeAll("paper.");
        received.clear();
        var procedure = procedure();
        var chosen = head.flatMap(IntakeHead::procedureCase);
        boolean ready = procedure.isPresent() && chosen.isPresent();
        cards.setVisible(ready);
        if (!ready) {
            return;
        }
        var checklist = new PapersChecklist(chosen.get().papers(), texts, paper -> Optional.empty(), marks);
        checklist.tickRequired();
        checklist.addChangeListener(this::touched);
        papersPlace.add(checklist);
        papers = Optional.of(checklist);
        feesTaken.setVisible(!chosen.get().fees().isEmpty());
        var layout =
                new BatchColumns(texts, procedure.get(), services.organisation().units(services.today()));
        columns = Optional.of(layout);
        var grid = new SheetGrid(texts, layout.columns(), BatchReception.MOST_ROWS);
        grid.addChangeListener(this::touched);
        sheetPlace.add(grid);
        sheet = Optional.of(grid);
        if (!showing) {
            submitter.opened().focus();
        }
    }

    private List<SheetGrid.Row> rows() {
        return sheet.map(SheetGrid::rows).orElse(List.of());
    }

    private BatchReception.Request request() {
        var where = head.orElseThrow();
        var layout = columns.orElseThrow();
        return new BatchReception.Request(
                where.procedure().map(ProcedureVersion::code).orElse(""),
                where.procedureCase().map(ProcedureCase::code).orElse(""),
                where.channel(),
                where.receivingUnit(),
                submitter.submitter(),
                submitter.authority(),
                papers.map(PapersChecklist::papers).orElse(List.of()),
                feesTaken.getValue(),
                where.sets(),
                where.delivery(),
                rows().stream().map(layout::row).toList());
    }

    private void check() {
        message.removeAll();
        if (columns.isEmpty() || rows().isEmpty()) {
            message.add(Reasons.error(texts, List.of(Reason.of("batch.empty"))));
            return;
        }
        var results = services.batchReception().check(Seat.actorAtWork(), request());
        show(results);
        long bad = results.stream().filter(each -> !each.reasons().isEmpty()).count();
        message.add(Reasons.message(
                List.of(
                        bad == 0
                                ? texts.get("batch.good", results.size())
                                : texts.get("batch.bad", bad, results.size())),
                bad > 0));
    }

    private void receive() {
        message.removeAll();
        if (columns.isEmpty()) {
            message.add(Reasons.error(texts, List.of(Reason.at("procedure", "procedure.unknown"))));
            return;
        }
        var ui = page;
        var started = services.batchReception()
                .start(Seat.actorAtWork(), request(), progress -> Later.on(ui, () -> progressed(progress)));
        if (started instanceof Decision.Allowed<Runnable> allowed) {
            bar.setVisible(true);
            bar.setValue(0);
            var stop =
                    new Button(texts.get("batch.stop"), event -> allowed.value().run());
            var box = Reasons.message(List.of(texts.get("batch.running")), false);
            box.add(stop);
            message.add(box);
        } else {
            message.add(Reasons.error(texts, started.reasons()));
        }
    }

    private void progressed(BatchReception.Progress progress) {
        bar.setValue(progress.rows() == 0 ? 1 : (double) progress.results().size() / progress.rows());
        if (!progress.finished()) {
            return;
        }
        bar.setVisible(false);
        show(progress.results());
        long done = progress.results().stream()
                .filter(BatchReception.RowResult::isReceived)
                .count();
        message.removeAll();
        message.add(Reasons.message(
                List.of(texts.get("batch.done", done, progress.rows() - done)), done < progress.rows()));
        if (done == progress.rows()) {
            keeper.ifPresent(DraftKeeper::finish);
        }
        if (done > 0) {
            print();
        }
    }

    /** Shows at each row what came or would come of it. */
    private void show(List<BatchReception.RowResult> results) {
        var fields = columns.map(BatchColumns::byField).orElse(Map.of());
        var all = new HashMap<String, SheetGrid.Mark>();
        for (var result : results) {
            if (result.isReceived()) {
                received.put(result.key(), result);
                all.put(result.key(), new SheetGrid.Mark(SheetGrid.State.DONE, result.code(), Map.of()));
            } else {
                all.put(result.key(), mark(result, fields));
            }
        }
        for (var row : rows()) {
            columns.flatMap(each -> each.mistyped(row))
                    .ifPresent(column -> all.merge(
                            row.key(),
                            new SheetGrid.Mark(
                                    SheetGrid.State.BAD,
                                    texts.get("reason.field.date"),
                                    Map.of(column, texts.get("reason.field.date"))),
                            (was, date) -> was.state() == SheetGrid.State.DONE ? was : date));
        }
        sheet.ifPresent(each -> each.mark(all));
        // What is wrong with the common part stands at its field too.
        marks.show(results.stream()
                .flatMap(each -> each.reasons().stream())
                .filter(reason -> reason.field()
                        .filter(field -> !fields.containsKey(field))
                        .isPresent())
                .distinct()
                .toList());
    }

    private SheetGrid.Mark mark(BatchReception.RowResult result, Map<String, Integer> fields) {
        var faults = new HashMap<Integer, String>();
        var words = new ArrayList<String>();
        for (var reason : result.reasons()) {
            var text = Reasons.text(texts, reason);
            reason.field()
                    .flatMap(field -> Optional.ofNullable(fields.get(field)))
                    .ifPresent(column -> faults.put(column, text));
            words.add(text);
        }
        result.warnings().forEach(each -> words.add(Reasons.text(texts, each)));
        return new SheetGrid.Mark(
                result.reasons().isEmpty() ? SheetGrid.State.GOOD : SheetGrid.State.BAD,
                words.isEmpty() ? texts.get("batch.row-good") : String.join(" ", words),
                faults);
    }

    /** The receipts of all rows received so far, in one file. */
    private void print() {
        var ids = received.values().stream()
                .map(BatchReception.RowResult::dossierId)
                .toList();
        if (ids.isEmpty()) {
            message.removeAll();
            message.add(Reasons.error(texts, List.of(Reason.of("batch.nothing-received"))));
            return;
        }
        var actor = Seat.actorAtWork();
        new PdfPreview(
                        texts,
                        texts.get("batch.receipts", ids.size()),
                        () -> services.letters().printAll(actor, ids, LetterKind.RECEIPT))
                .open();
    }

    private void touched() {
        if (showing || head.isEmpty() || procedure().isEmpty() || rows().isEmpty()) {
            return;
        }
        var typed = new Typed();
        head.ifPresent(each -> each.write(typed));
        typed.putAll("submitter.", submitter.typed());
        unfinished.forEach(typed::put);
        unfinished.clear();
        papers.ifPresent(each -> typed.putAll("paper.", each.typed()));
        typed.put("fees", feesTaken.getValue() ? "taken" : "");
        int number = 0;
        for (var row : rows()) {
            typed.put("row.%03d".formatted(number++), row.key() + "\t" + String.join("\t", row.values()));
        }
        var title = texts.get(
                "batch.draft",
                rows().size(),
                procedure().map(each -> texts.of(each.name())).orElse(""));
        keeper.ifPresent(each -> each.save(Draft.fresh(
                Draft.Kind.BATCH,
                procedure().map(ProcedureVersion::code).orElse(""),
                title,
                typed.values(),
                Map.of())));
    }

    private void resume(String id) {
        var actor = Seat.actorAtWork();
        services.drafts()
                .open(actor, id)
                .filter(draft -> draft.kind() == Draft.Kind.BATCH)
                .ifPresent(draft -> {
                    var typed = new Typed(draft.values());
                    showing = true;
                    boolean found = head.filter(each -> each.show(typed)).isPresent();
                    chosen();
                    submitter.show(typed.part("submitter."));
                    papers.ifPresent(each -> each.showTyped(typed.part("paper.")));
                    feesTaken.setValue("taken".equals(typed.get("fees")));
                    var rows = typed.part("row.").values().stream()
                            .map(line -> List.of(line.split("\t", -1)))
                            .map(cells -> new SheetGrid.Row(cells.get(0), cells.subList(1, cells.size())))
                            .toList();
                    sheet.ifPresent(each -> each.show(rows));
                    showing = false;
                    keeper.ifPresent(each -> each.resume(draft));
                    message.removeAll();
                    message.add(Reasons.message(
                            List.of(texts.get(found ? "draft.resumed" : "draft.no-procedure", draft.title())), !found));
                    show(services.batchReception()
                            .received(
                                    actor, rows.stream().map(SheetGrid.Row::key).toList()));
                });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        page = event.getUI();
    }

    @Override
    public String getPageTitle() {
        return texts.get("batch.title") + " · " + texts.get("app.name");
    }
}
