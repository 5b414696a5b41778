package org.hoso.desk.internal.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.hoso.decision.Decision;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.Seat;
import org.hoso.organisation.Official;
import org.hoso.organisation.OrganisationAdministration.NewOfficial;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Reasons;
import org.hoso.ui.kit.Texts;
import org.hoso.ui.kit.Toasts;

/** One account: its data, its password, its assignments. */
final class OfficialPanel extends Div {

    private final DeskServices services;
    private final Texts texts;
    private final Runnable changed;

    /** {@code changed} is asked to read the list again. */
    OfficialPanel(DeskServices services, Texts texts, Runnable changed) {
        this.services = services;
        this.texts = texts;
        this.changed = changed;
        addClassNames("desk-preview", "hoso-stack");
        clear();
    }

    void clear() {
        removeAll();
        var words = new Span(texts.get("official.choose"));
        words.addClassName("hoso-empty");
        add(words);
    }

    void showNew() {
        removeAll();
        var fields = new Fields();
        var password = new PasswordField(texts.get("official.first-password"));
        password.setHelperText(texts.get("password.hint"));
        fields.form.add(password);
        fields.marks.add("password", password);
        var save = new Button(
                texts.get("common.save"),
                event -> finish(
                        fields,
                        services.administration()
                                .createOfficial(
                                        Seat.actorAtWork(),
                                        fields.created(),
                                        password.getValue().toCharArray())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(texts.get("official.new")), fields.message, fields.form, new Div(save));
        fields.fullName.focus();
    }

    void show(Official official) {
        removeAll();
        var fields = new Fields();
        fields.show(official);
        var save = new Button(
                texts.get("common.save"),
                event -> finish(
                        fields,
                        services.administration().updateOfficial(Seat.actorAtWork(), fields.changed(official))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(official.fullName()), fields.message, fields.form, new Div(save), password(official));
        add(new AssignmentsPanel(services, texts, official));
    }

    private Div password(Official official) {
        var marks = new Marks(texts);
        var message = new Div();
        var field = new PasswordField(texts.get("official.first-password"));
        field.setHelperText(texts.get("official.reset.hint"));
        marks.add("password", field);
        var reset = new Button(texts.get("official.reset"), event -> {
            var decision = services.administration()
                    .resetPassword(
                            Seat.actorAtWork(), official.id(), field.getValue().toCharArray());
            refuse(message, marks, decision);
            decision.asOptional().ifPresent(each -> {
                field.clear();
                Toasts.done(texts.get("official.reset.done", each.username()));
            });
        });
        var row = new Div(field, reset, message);
        row.addClassNames("hoso-row", "hoso-card");
        return row;
    }

    private void finish(Fields fields, Decision<Official> decision) {
        refuse(fields.message, fields.marks, decision);
        decision.asOptional().ifPresent(official -> {
            Toasts.done(texts.get("official.saved", official.fullName()));
            changed.run();
            show(official);
        });
    }

    private void refuse(Div message, Marks marks, Decision<?> decision) {
        message.removeAll();
        var rest = marks.show(decision.reasons());
        if (!rest.isEmpty()) {
            message.add(Reasons.error(texts, rest));
        }
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(each -> !each.isEmpty());
    }

    private final class Fields {
        private final Div message = new Div();
        private final Marks marks = new Marks(texts);
        private final TextField fullName = new TextField(texts.get("official.full-name"));
        private final TextField username = new TextField(texts.get("login.username"));
        private final UnitPicker employer = new UnitPicker(
                texts,
                texts.get("official.employer"),
                List.copyOf(services.organisation().units(services.today())));
        private final TextField email = new TextField(texts.get("person.email"));
        private final TextField phone = new TextField(texts.get("person.phone"));
        private final Checkbox active = new Checkbox(texts.get("official.active"));
        private final FormLayout form = new FormLayout(fullName, username, employer, email, phone, active);

        Fields() {
            active.setVisible(false);
            fullName.setRequiredIndicatorVisible(true);
            username.setRequiredIndicatorVisible(true);
            employer.setRequiredIndicatorVisible(true);
            marks.add("fullName", fullName);
            marks.add("username", username);
            marks.add("employerUnit", employer);
            marks.add("email", email);
            marks.add("phone", phone);
        }

        void show(Official official) {
            fullName.setValue(official.fullName());
            username.setValue(official.username());
            username.setReadOnly(true);
            employer.setCode(official.employerUnit());
            email.setValue(official.email().orElse(""));
            phone.setValue(official.phone().orElse(""));
            active.setVisible(true);
            active.setValue(official.active());
        }

        NewOfficial created() {
            return new NewOfficial(
                    username.getValue().strip(),
                    fullName.getValue().strip(),
                    employer.code(),
                    text(email),
                    text(phone));
        }

        Official changed(Official official) {
            return new Official(
                    official.id(),
                    official.username(),
                    fullName.getValue().strip(),
                    employer.code(),
                    text(email),
                    text(phone),
                    active.getValue(),
                    official.mustChangePassword());
        }
    }
}
