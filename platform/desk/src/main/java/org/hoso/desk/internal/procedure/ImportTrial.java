package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.LongWork;
import org.hoso.desk.internal.Seat;
import org.hoso.procedure.CatalogueImports.Column;
import org.hoso.procedure.CatalogueImports.Heading;
import org.hoso.procedure.CatalogueImports.Import;
import org.hoso.procedure.CatalogueImports.Plan;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** One list before it is imported: which column is which, and what the import would do. */
final class ImportTrial extends Div {

    private static final Set<Column> NEEDED = EnumSet.of(Column.CODE, Column.NAME, Column.LEVELS);

    private final DeskServices services;
    private final Texts texts;
    private final String fileName;
    private final byte[] content;
    private final Consumer<Import> done;
    private final Map<Column, Select<String>> columns = new EnumMap<>(Column.class);
    private final Marks marks;
    private final Div plan = new Div();
    private final LongWork work;
    private final Button run;

    ImportTrial(
            DeskServices services,
            Texts texts,
            String fileName,
            byte[] content,
            Heading heading,
            Consumer<Import> done) {
        this.services = services;
        this.texts = texts;
        this.fileName = fileName;
        this.content = content.clone();
        this.done = done;
        this.marks = new Marks(texts);
        this.work = new LongWork(services, texts);
        addClassNames("hoso-card", "hoso-stack");
        plan.addClassName("hoso-stack");
        var mapping = new Div();
        mapping.addClassName("procedure-mapping");
        for (var column : Column.values()) {
            mapping.add(select(column, heading));
        }
        run = new Button(texts.get("procedure.import.run"), VaadinIcon.CHECK.create(), event -> run());
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(fileName), new Paragraph(texts.get("procedure.import.mapping")), mapping, plan, new Div(run), work);
        plan();
    }

    private Select<String> select(Column column, Heading heading) {
        var select = new Select<String>();
        select.setLabel(texts.of("procedure.column", column));
        select.setItems(heading.titles().stream()
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("–");
        select.setRequiredIndicatorVisible(NEEDED.contains(column));
        var known = heading.mapping().get(column);
        if (known != null) {
            select.setValue(known);
        }
        marks.add(column.name(), select);
        select.addValueChangeListener(event -> plan());
        columns.put(column, select);
        return select;
    }

    private Map<Column, String> mapping() {
        Map<Column, String> mapping = new EnumMap<>(Column.class);
        columns.forEach((column, select) ->
                mapping.put(column, select.getOptionalValue().orElse("")));
        return mapping;
    }

    private void plan() {
        plan.removeAll();
        marks.clear();
        var decision = services.keeping().imports().plan(Seat.actorAtWork(), content, mapping());
        if (decision instanceof Decision.Allowed<Plan> allowed) {
            show(allowed.value());
        } else {
            refuse(decision.reasons());
        }
        run.setEnabled(decision.isAllowed());
    }

    private void refuse(List<Reason> reasons) {
        var rest = marks.show(reasons.stream().map(this::named).toList());
        if (!rest.isEmpty()) {
            plan.add(Reasons.error(texts, rest));
        }
    }

    /** A column by its name, not by its code. */
    private Reason named(Reason reason) {
        return reason.code().equals("import.column") && reason.field().isPresent()
                ? Reason.at(
                        reason.field().get(),
                        reason.code(),
                        texts.of(
                                "procedure.column",
                                Column.valueOf(reason.field().get())))
                : reason;
    }

    private void show(Plan planned) {
        var lines = new UnorderedList();
        lines.add(new ListItem(texts.get(
                "procedure.import.rows", planned.rows(), planned.added(), planned.changed(), planned.unchanged())));
        lines.add(new ListItem(texts.get("procedure.import.receivable", planned.receivable())));
        planned.missing().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> lines.add(new ListItem(texts.get(
                        "procedure.import.drafts", each.getValue(), texts.get("procedure.missing." + each.getKey())))));
        plan.add(lines);
        if (!planned.problems().isEmpty()) {
            plan.add(
                    new Paragraph(texts.get(
                            "procedure.import.problems", planned.problems().size())),
                    Reasons.error(texts, planned.problems()));
        }
    }

    private void run() {
        run.setEnabled(false);
        var mapping = mapping();
        work.start(actor -> services.keeping().imports().run(actor, fileName, content, mapping), decision -> {
            if (decision instanceof Decision.Allowed<Import> allowed) {
                done.accept(allowed.value());
            } else {
                run.setEnabled(true);
                refuse(decision.reasons());
            }
        });
    }
}
