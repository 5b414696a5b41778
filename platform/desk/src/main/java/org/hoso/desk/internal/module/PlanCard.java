package org.hoso.desk.internal.module;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.LongWork;
import org.hoso.desk.internal.Seat;
import org.hoso.desk.internal.dossier.Tables;
import org.hoso.system.Modules.Order;
import org.hoso.system.Modules.Orphans;
import org.hoso.system.Modules.Plan;
import org.hoso.system.Modules.ProcedureChange;
import org.hoso.ui.kit.Facts;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;

/** What a module file would change, and the last step: its checksum, compared, and the installation. */
final class PlanCard extends Div {

    private static final List<String> HEADS =
            List.of("module.procedure", "module.change", "module.before", "module.after", "procedure.open-dossiers");

    private final DeskServices services;
    private final Texts texts;
    private final Plan plan;
    private final Consumer<List<String>> done;
    private final Div message = new Div();
    private final Marks marks;
    private final TextField checksum;
    private final Set<String> kept = new LinkedHashSet<>();
    private final Button install;
    private final LongWork work;

    /** {@code done} gets the report, or nothing when the file was given up. */
    PlanCard(DeskServices services, Texts texts, Plan plan, Consumer<List<String>> done) {
        this.services = services;
        this.texts = texts;
        this.plan = plan;
        this.done = done;
        this.marks = new Marks(texts);
        this.work = new LongWork(services, texts);
        addClassNames("hoso-card", "hoso-stack");
        checksum = new TextField(texts.get("module.sha256.type"));
        checksum.setHelperText(texts.get("module.sha256.hint"));
        checksum.setWidth("min(42rem, 100%)");
        checksum.addClassName("hoso-number");
        checksum.setRequiredIndicatorVisible(true);
        marks.add("sha256", checksum);
        install = new Button(texts.get("module.install"), VaadinIcon.DOWNLOAD.create(), event -> install());
        install.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(texts.get("common.cancel"), event -> cancel());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new H2(plan.fileName()), facts());
        if (!plan.problems().isEmpty()) {
            add(new H3(texts.get("module.problems", plan.problems().size())), Reasons.message(plan.problems(), true));
        } else if (plan.installed()) {
            add(Reasons.message(List.of(texts.get("module.installed-already")), false));
        } else {
            add(changes());
            orphans();
            add(checksum);
        }
        boolean usable = plan.problems().isEmpty() && !plan.installed();
        install.setVisible(usable);
        var row = new Div(install, cancel, work);
        row.addClassName("hoso-row");
        add(message, row);
    }

    private Component facts() {
        return new Facts()
                .put(texts.get("module.replaces"), plan.replaces().orElse(texts.get("module.new")))
                .put(texts.get("module.bundles"), String.join(", ", plan.bundles()))
                .put(
                        texts.get("module.refreshed"),
                        plan.refreshed().isEmpty()
                                ? texts.get("module.refreshed.none")
                                : String.join("; ", plan.refreshed()))
                .put(texts.get("module.signed"), plan.signer().orElse(texts.get("module.unsigned")));
    }

    private Component changes() {
        return Tables.of(
                texts, HEADS, plan.procedures().stream().map(this::cells).toList());
    }

    private List<Component> cells(ProcedureChange each) {
        return List.of(
                new Span(each.code() + " · " + texts.of(each.name())),
                new Span(texts.of("module.change", each.change())),
                new Span(String.join(", ", each.before())),
                new Span(String.join(", ", each.after())),
                new Span(String.valueOf(each.openDossiers())));
    }

    /** Each loss with the choice to let its dossiers go on under what is stored. */
    private void orphans() {
        if (plan.orphans().isEmpty()) {
            return;
        }
        add(Reasons.message(plan.orphans().stream().map(this::words).toList(), true));
        plan.orphans().stream().map(Orphans::code).distinct().forEach(code -> {
            var keep = new Checkbox(texts.get("module.keep", code));
            keep.addValueChangeListener(event -> {
                if (event.getValue()) {
                    kept.add(code);
                } else {
                    kept.remove(code);
                }
            });
            add(keep);
        });
    }

    private String words(Orphans each) {
        return texts.get(
                "module.loss." + each.loss().name(), each.code(), each.version(), each.openDossiers(), each.what());
    }

    private void install() {
        message.removeAll();
        marks.clear();
        if (checksum.getValue().isBlank()) {
            marks.show(List.of(Reason.at("sha256", "field.required")));
            return;
        }
        install.setEnabled(false);
        var order = new Order(plan.ticket(), checksum.getValue(), kept, false);
        work.start(actor -> services.keeping().modules().install(actor, order), this::installed);
    }

    private void installed(Decision<List<String>> decision) {
        install.setEnabled(true);
        if (decision instanceof Decision.Allowed<List<String>> allowed) {
            done.accept(allowed.value());
        } else {
            var rest = marks.show(decision.reasons());
            if (!rest.isEmpty()) {
                message.add(Reasons.message(rest.stream().flatMap(this::lines).toList(), true));
            }
        }
    }

    private java.util.stream.Stream<String> lines(Reason reason) {
        return Reasons.text(texts, reason).lines();
    }

    private void cancel() {
        services.keeping().modules().discard(Seat.actorAtWork(), plan.ticket());
        done.accept(List.of());
    }
}
