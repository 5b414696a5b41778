package org.hoso.desk.internal.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.dossier.PaperNames;
import org.hoso.desk.internal.intake.SubmitterFields;
import org.hoso.desk.internal.intake.Typed;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierAction;
import org.hoso.dossier.DossierCommand;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.PaperLine;
import org.hoso.procedure.ProcedureCase;
import org.hoso.ui.kit.GeneratedForm;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.PapersChecklist;
import org.hoso.ui.kit.PersonFields;
import org.hoso.ui.kit.Texts;

/** Putting right what was taken down wrongly at reception: the whole reception as it stands, to be typed over. */
final class CorrectForm implements ActionForm {

    private static final Map<String, String> REST =
            Map.of("sets", "facts.sets", "delivery", "facts.delivery", "address", "intake.delivery-address");

    private final Marks marks;
    private final PersonFields owner;
    private final SubmitterFields submitter;
    private final List<Rebase> rebases;
    private final GeneratedForm form;
    private final PapersChecklist checklist;
    private List<PaperLine> before;
    private final IntegerField sets;
    private final Select<Delivery.Kind> delivery = new Select<>();
    private final TextField address;
    private final List<Component> fields = new ArrayList<>();

    CorrectForm(DeskServices services, Texts texts, DossierDetails details) {
        marks = new Marks(texts);
        var dossier = details.dossier();
        var content = dossier.content();
        owner = new PersonFields(
                texts, "owner", typed -> services.reception().knownPersons(Seat.actorAtWork(), typed), marks);
        owner.show(Typed.person(dossier.owner()));
        submitter = new SubmitterFields(
                texts, typed -> services.reception().knownPersons(Seat.actorAtWork(), typed), marks);
        submitter.show(submitter(dossier));
        form = new GeneratedForm(
                details.procedure().form(), texts, () -> services.organisation().units(services.today()), marks);
        form.setValues(content.form());
        before = content.papers();
        checklist = new PapersChecklist(
                details.procedure()
                        .caseOf(dossier.procedure().caseCode())
                        .map(ProcedureCase::papers)
                        .orElse(List.of()),
                texts,
                paper -> Optional.empty(),
                marks);
        checklist.show(before);
        sets = new IntegerField(texts.get("facts.sets"));
        sets.setMin(1);
        sets.setMax(99);
        sets.setValue(content.sets());
        delivery.setLabel(texts.get("facts.delivery"));
        delivery.setItems(Delivery.Kind.values());
        delivery.setItemLabelGenerator(each -> texts.of("delivery", each));
        address = new TextField(texts.get("intake.delivery-address"));
        address.setMaxLength(500);
        address.addClassName("desk-wide");
        delivery.addValueChangeListener(event -> address.setVisible(event.getValue() == Delivery.Kind.POST));
        delivery.setValue(content.delivery().kind());
        address.setVisible(content.delivery().kind() == Delivery.Kind.POST);
        address.setValue(content.delivery().address());
        marks.add("sets", sets);
        marks.add("delivery.kind", delivery);
        marks.add("delivery.address", address);
        rebases = rebases(services, texts, details);
        var rest = new Div(sets, delivery, address);
        rest.addClassName("desk-intake-head");
        fields.add(new Paragraph(texts.get("correct.words")));
        fields.add(part(texts.get("intake.owner"), owner, submitter));
        if (!details.procedure().form().isEmpty()) {
            var fold = new Details(texts.get("intake.form"), form);
            fold.setOpened(true);
            fold.addClassName("desk-dialog-form");
            fields.add(fold);
        }
        fields.add(part(texts.get("intake.papers"), checklist, rest));
    }

    private List<Rebase> rebases(DeskServices services, Texts texts, DossierDetails details) {
        BinaryOperator<String> person = (name, value) -> switch (name) {
            case "kind" -> texts.get("person.kind." + value);
            case "authority" -> texts.get("authority." + value);
            default -> value;
        };
        UnaryOperator<String> label = name -> switch (name) {
            case "authority" -> texts.get("authority.kind");
            case "document" -> texts.get("authority.document");
            default -> texts.get("person." + name);
        };
        return List.of(
                new TypedRebase(
                        owner::typed,
                        owner::show,
                        newer -> Typed.person(newer.dossier().owner()),
                        details,
                        name -> texts.get("journal.was.owner", label.apply(name)),
                        person),
                new TypedRebase(
                        submitter::typed,
                        submitter::show,
                        newer -> submitter(newer.dossier()),
                        details,
                        name -> texts.get("journal.was.submitter", label.apply(name)),
                        person),
                new FormRebase(services, texts, form, details),
                new TypedRebase(
                        checklist::typed,
                        checklist::showTyped,
                        this::papers,
                        details,
                        code -> PaperNames.name(texts, details, code),
                        (code, value) -> value),
                new TypedRebase(
                        this::typedRest,
                        this::showRest,
                        newer -> rest(newer.dossier()),
                        details,
                        name -> texts.get(REST.getOrDefault(name, name)),
                        (name, value) -> "delivery".equals(name) ? texts.get("delivery." + value) : value));
    }

    private Map<String, String> typedRest() {
        var typed = new TreeMap<String, String>();
        sets.getOptionalValue().ifPresent(each -> typed.put("sets", String.valueOf(each)));
        delivery.getOptionalValue().ifPresent(each -> typed.put("delivery", each.name()));
        typed.put("address", address.getValue());
        return typed;
    }

    private static Map<String, String> rest(Dossier dossier) {
        var delivery = dossier.content().delivery();
        return Map.of(
                "sets",
                String.valueOf(dossier.content().sets()),
                "delivery",
                delivery.kind().name(),
                "address",
                delivery.address());
    }

    private void showRest(Map<String, String> typed) {
        sets.setValue(Integer.valueOf(typed.getOrDefault("sets", "1")));
        delivery.setValue(Delivery.Kind.valueOf(typed.getOrDefault("delivery", Delivery.Kind.COUNTER.name())));
        address.setValue(typed.getOrDefault("address", ""));
    }

    /** The papers of the newest dossier that was seen, as the checklist reads them. */
    private Map<String, String> papers(DossierDetails newer) {
        before = newer.dossier().content().papers();
        return Typed.papers(before);
    }

    private static Div part(String title, Component... content) {
        var part = new Div(new H3(title));
        part.add(content);
        part.addClassName("hoso-stack-s");
        return part;
    }

    private static TreeMap<String, String> submitter(Dossier dossier) {
        var typed = new TreeMap<String, String>();
        dossier.submitter().ifPresent(each -> typed.putAll(Typed.person(each)));
        dossier.content().authority().ifPresent(each -> {
            typed.put("authority", each.kind().name());
            typed.put("document", each.document());
        });
        return typed;
    }

    @Override
    public DossierAction action() {
        return DossierAction.CORRECT;
    }

    @Override
    public List<Component> fields() {
        return fields;
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public Optional<Comment> comment() {
        return Optional.of(Comment.REQUIRED);
    }

    @Override
    public List<Rebase> rebases() {
        return rebases;
    }

    @Override
    public Decision<DossierCommand> command(long id, long version, String comment) {
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
        var kind = delivery.getOptionalValue().orElse(Delivery.Kind.COUNTER);
        return Decision.allowed(new DossierCommand.Correct(
                id,
                version,
                owner.person(),
                submitter.submitter(),
                submitter.authority(),
                form.values(),
                papers(),
                sets.getOptionalValue().orElse(0),
                new Delivery(
                        kind, kind == Delivery.Kind.POST ? address.getValue().strip() : ""),
                comment));
    }

    /** The ticked papers with the notes they had, and those outside the list. */
    private List<PaperLine> papers() {
        var papers = new ArrayList<PaperLine>();
        for (var line : checklist.papers()) {
            var note = before.stream()
                    .filter(each -> each.paperCode().equals(line.paperCode()))
                    .map(PaperLine::note)
                    .findFirst()
                    .orElse("");
            papers.add(new PaperLine(
                    line.paperCode(),
                    line.originals(),
                    line.copies(),
                    line.electronic(),
                    line.note().isBlank() ? note : line.note()));
        }
        before.stream().filter(each -> each.paperCode().isEmpty()).forEach(papers::add);
        return papers;
    }
}
