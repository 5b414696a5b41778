package org.hoso.desk.internal.intake;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hoso.dossier.Authority;
import org.hoso.dossier.Person;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.PersonFields;
import org.hoso.ui.kit.Texts;

/** Somebody else than the owner hands it in: who, and by what authority. */
public final class SubmitterFields extends Div {

    private final Checkbox other;
    private final Div fields = new Div();
    private final PersonFields person;
    private final Select<Authority.Kind> kind = new Select<>();
    private final TextField document;

    public SubmitterFields(Texts texts, Function<String, List<Person>> known, Marks marks) {
        other = new Checkbox(texts.get("intake.other-submitter"));
        person = new PersonFields(texts, "submitter", known, marks);
        kind.setLabel(texts.get("authority.kind"));
        kind.setItems(Authority.Kind.values());
        kind.setItemLabelGenerator(each -> each == null ? texts.get("authority.none") : texts.of("authority", each));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(texts.get("authority.none"));
        document = new TextField(texts.get("authority.document"));
        document.setHelperText(texts.get("authority.document.hint"));
        document.setMaxLength(500);
        document.setValueChangeMode(ValueChangeMode.ON_BLUR);
        document.addClassName("desk-wide");
        kind.addValueChangeListener(event -> {
            document.setVisible(event.getValue() != null);
            document.setRequiredIndicatorVisible(
                    event.getValue() != null && event.getValue().needsDocument());
        });
        document.setVisible(false);
        var authority = new Div(kind, document);
        authority.addClassName("desk-intake-head");
        fields.add(person, authority);
        fields.setVisible(false);
        other.addValueChangeListener(event -> fields.setVisible(event.getValue()));
        other.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue()) {
                person.focus();
            }
        });
        add(other, fields);
        marks.add("submitter", other);
        marks.add("authority.kind", kind);
        marks.add("authority.document", document);
    }

    public Optional<Person> submitter() {
        return other.getValue() ? Optional.of(person.person()) : Optional.empty();
    }

    public Optional<Authority> authority() {
        return other.getValue()
                ? kind.getOptionalValue()
                        .map(each -> new Authority(each, document.getValue().strip()))
                : Optional.empty();
    }

    public boolean isBirthDateMistyped() {
        return other.getValue() && person.isBirthDateMistyped();
    }

    /** The fields of the submitter, opened. */
    PersonFields opened() {
        other.setValue(true);
        return person;
    }

    public void reset() {
        show(Map.of());
    }

    /** What is typed; empty when the owner hands it in. */
    public Map<String, String> typed() {
        if (!other.getValue()) {
            return Map.of();
        }
        var typed = new TreeMap<>(person.typed());
        kind.getOptionalValue().ifPresent(each -> typed.put("authority", each.name()));
        if (!document.isEmpty()) {
            typed.put("document", document.getValue());
        }
        return typed;
    }

    /** Shows what {@link #typed} gave. */
    public void show(Map<String, String> typed) {
        other.setValue(!typed.isEmpty());
        person.show(typed);
        kind.setValue(List.of(Authority.Kind.values()).stream()
                .filter(each -> each.name().equals(typed.get("authority")))
                .findFirst()
                .orElse(null));
        document.setValue(typed.getOrDefault("document", ""));
    }

    /** Is called after each change. */
    public void addChangeListener(Runnable listener) {
        person.addChangeListener(listener);
        other.addValueChangeListener(event -> listener.run());
        kind.addValueChangeListener(event -> listener.run());
        document.addValueChangeListener(event -> listener.run());
    }
}
