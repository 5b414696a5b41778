package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.action.PapersWithFiles;
import org.hoso.document.Upload;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.ProcedureCase;
import org.hoso.procedure.ProcedureVersion;
import org.hoso.ui.kit.CitizenCard;
import org.hoso.ui.kit.FileUpload;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.GeneratedForm;
import org.hoso.ui.kit.Help;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.PersonFields;
import org.hoso.ui.kit.Shortcuts;
import org.hoso.ui.kit.Texts;

/** All fields of the intake page, from the procedure down to the fees. Used under the lock of the session. */
final class IntakeForm extends Div {

    private static final Pattern DOSSIER_CODE = Pattern.compile("[A-Za-z0-9.]{3,25}-\\d{6,8}-\\d{4,7}");

    /** What is built for the chosen procedure and case. */
    private record Parts(GeneratedForm form, PapersWithFiles papers) {}

    private final DeskServices services;
    private final Texts texts;
    private final Marks marks;
    private final Runnable changed;
    private final Consumer<String> sum;
    private final IntakeHead head;
    private final PersonFields owner;
    private final SubmitterFields submitter;
    private final FeesPanel fees;
    private final SectorSections sections;
    private final ScanPanel scans;
    private final Div formPlace = new Div();
    private final Div papersPlace = new Div();
    private final List<Component> cards = new ArrayList<>();
    private final Map<String, String> unfinished = new HashMap<>();
    private Optional<Parts> parts = Optional.empty();
    private boolean showing;

    /**
     * @param changed is called when something was typed
     * @param sum     takes the due date and what is to be paid now, in words
     */
    IntakeForm(DeskServices services, Texts texts, Marks marks, Runnable changed, Consumer<String> sum) {
        this.services = services;
        this.texts = texts;
        this.marks = marks;
        this.changed = changed;
        this.sum = sum;
        addClassName("hoso-stack");
        head = new IntakeHead(services, texts, marks, this::chosen);
        owner = new PersonFields(texts, "owner", this::known, marks);
        submitter = new SubmitterFields(texts, this::known, marks);
        fees = new FeesPanel(texts, marks, this::showFees, this::touched);
        sections = new SectorSections(services, texts);
        scans = new ScanPanel(services, texts, head::receivingUnit, this::accept);
        add(head);
        card("owner", owner, submitter);
        card("form", formPlace, sections);
        card("papers", papersPlace, scans);
        card("fees", fees);
        head.addChangeListener(this::touched);
        owner.addChangeListener(this::touched);
        submitter.addChangeListener(this::touched);
        Shortcuts.on(this).key("F4", fees::takeAll);
        build();
    }

    private void card(String key, Component... content) {
        var title = new Div(new H2(texts.get("intake." + key)), new Help(texts, texts.get("help.intake." + key)));
        title.addClassName("hoso-row");
        var card = new Div(title);
        card.add(content);
        card.addClassNames("hoso-card", "hoso-stack-s");
        cards.add(card);
        add(card);
    }

    private List<Person> known(String typed) {
        var actor = Seat.actorAtWork();
        return DOSSIER_CODE.matcher(typed).matches()
                ? services.reception().personsOf(actor, typed)
                : services.reception().knownPersons(actor, typed);
    }

    private void touched() {
        if (!showing) {
            changed.run();
        }
    }

    /** Another procedure or case was chosen. */
    private void chosen() {
        build();
        touched();
        if (!showing && head.procedure().isPresent()) {
            owner.focus();
        }
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
        var procedure = head.procedure();
        var chosen = head.procedureCase();
        boolean ready = procedure.isPresent() && chosen.isPresent();
        cards.forEach(card -> card.setVisible(ready));
        if (!ready) {
            parts = Optional.empty();
            sum.accept(texts.get("intake.choose"));
            return;
        }
        var form = new GeneratedForm(
                procedure.get().intakeForm(),
                texts,
                () -> services.organisation().units(services.today()),
                marks);
        form.setValues(typed);
        form.addChangeListener(this::showFees);
        form.addChangeListener(this::touched);
        var papers = new PapersWithFiles(services, texts, chosen.get().papers(), marks);
        papers.addChangeListener(this::touched);
        FileUpload.paste(papers, papers.others());
        formPlace.add(form);
        papersPlace.add(papers);
        parts = Optional.of(new Parts(form, papers));
        scans.show(chosen.get().papers());
        showSections();
        showFees();
    }

    /** Shows the parts of sectors anew, after some came or went. */
    void showSections() {
        parts.ifPresent(each -> head.procedure()
                .ifPresent(
                        procedure -> sections.show(procedure.code(), each.form().values(), each.form()::setValue)));
    }

    private void showFees() {
        if (parts.isEmpty() || showing) {
            return;
        }
        var procedure = head.procedure().map(ProcedureVersion::code).orElse("");
        var chosen = head.procedureCase();
        var caseCode = chosen.map(ProcedureCase::code).orElse("");
        fees.show(
                chosen.map(ProcedureCase::fees).orElse(List.of()),
                services.reception()
                        .fees(procedure, caseCode, parts.get().form().values(), fees.exemptions()));
        var day = services.reception()
                .due(procedure, caseCode, head.receivingUnit())
                .map(Formats::dateTime)
                .map(at -> texts.get("time.due", at))
                .orElse(texts.get("time.no-due"));
        sum.accept(
                fees.sumOnReceipt() == 0
                        ? day
                        : day + " · " + texts.get("intake.sum", Formats.money(fees.sumOnReceipt())));
    }

    private void accept(String paperCode, Upload upload) {
        parts.ifPresent(each -> each.papers().accept(paperCode, upload));
    }

    IntakeHead head() {
        return head;
    }

    ScanPanel scans() {
        return scans;
    }

    /** Fills a scanned card into the fields that had the focus, else into those of the owner. */
    void scanned(String person, CitizenCard card) {
        if (parts.isPresent()) {
            if ("submitter".equals(person)) {
                submitter.opened().scanned(card);
            } else {
                owner.scanned(card);
            }
            touched();
        }
    }

    /** What stands in a field that is still being typed into. */
    void unfinished(String field, String text) {
        if (parts.isPresent() && !"procedure".equals(field) && !"case".equals(field)) {
            unfinished.put(field, text);
            touched();
        }
    }

    /** What is typed, for a draft; empty while no procedure is chosen. */
    Optional<Typed> typed() {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var typed = new Typed();
        head.write(typed);
        typed.putAll("owner.", owner.typed());
        typed.putAll("submitter.", submitter.typed());
        typed.putAll("form.", parts.get().form().values());
        typed.putAll("paper.", parts.get().papers().checklist().typed());
        typed.putAll("fee.", fees.typed());
        unfinished.forEach(typed::put);
        unfinished.clear();
        return Optional.of(typed);
    }

    /** Upload id to paper code. */
    Map<String, String> uploads() {
        return parts.map(each -> each.papers().uploads()).orElse(Map.of());
    }

    /** True when nothing but the choice of the procedure is typed. */
    boolean isBlank() {
        return unfinished.values().stream().allMatch(String::isBlank)
                && owner.isBlank()
                && submitter.typed().isEmpty()
                && uploads().isEmpty()
                && parts.map(each -> each.form().values().isEmpty()).orElse(true);
    }

    /** Name of the owner so far. */
    String ownerName() {
        return owner.person().name();
    }

    /** Shows what was typed before; false when the procedure is not received here any more. */
    boolean show(Typed typed, Map<String, String> uploads, List<Upload> files) {
        showing = true;
        boolean found = head.show(typed);
        owner.show(typed.part("owner."));
        submitter.show(typed.part("submitter."));
        build();
        fees.restore(typed.part("fee."));
        parts.ifPresent(each -> {
            each.form().setValues(typed.part("form."));
            each.papers().checklist().showTyped(typed.part("paper."));
            files.forEach(file -> each.papers().accept(uploads.getOrDefault(file.id(), ""), file));
        });
        showing = false;
        showFees();
        return found;
    }

    /** Empty for the next dossier; counter, procedure and case stay. */
    void next() {
        showing = true;
        marks.clear();
        unfinished.clear();
        owner.reset();
        submitter.reset();
        head.resetDelivery();
        parts = Optional.empty();
        build();
        showing = false;
        showFees();
        owner.focus();
    }

    void focus() {
        owner.focus();
    }

    Decision<ReceptionRequest> request() {
        if (parts.isEmpty()) {
            return Decision.refused(Reason.at("procedure", "procedure.unknown"));
        }
        var mistyped = new ArrayList<Reason>();
        if (owner.isBirthDateMistyped()) {
            mistyped.add(Reason.at("owner.birthDate", "field.date"));
        }
        if (submitter.isBirthDateMistyped()) {
            mistyped.add(Reason.at("submitter.birthDate", "field.date"));
        }
        if (!mistyped.isEmpty()) {
            return Decision.refused(mistyped);
        }
        return Decision.allowed(new ReceptionRequest(
                head.procedure().map(ProcedureVersion::code).orElse(""),
                head.procedureCase().map(ProcedureCase::code).orElse(""),
                head.channel(),
                head.receivingUnit(),
                owner.person(),
                submitter.submitter(),
                parts.get().form().values(),
                parts.get().papers().papers(),
                uploads(),
                fees.exemptions(),
                fees.paid(),
                head.sets(),
                head.delivery(),
                submitter.authority()));
    }

    /** A short line for the list of drafts. */
    String title() {
        var name = ownerName();
        var what = head.procedure().map(each -> texts.of(each.name())).orElse("");
        return name.isEmpty() ? what : name + " · " + what;
    }
}
