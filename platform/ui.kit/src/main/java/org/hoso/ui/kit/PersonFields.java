package org.hoso.ui.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoso.dossier.Person;

/**
 * The fields of a person, by identity number first: a known number, or the scanned code of a citizen card, fills the
 * rest in. What was typed by hand is never replaced without being asked.
 */
public final class PersonFields extends Div {

    private final Texts texts;
    private final Function<String, List<Person>> known;
    private final Select<Person.Kind> kind = new Select<>();
    private final TextField identityNumber;
    private final TextField name;
    private final DateField birthDate;
    private final TextField phone;
    private final TextField email;
    private final TextField address;
    private final ComboBox<Person> candidates;
    private final Span hint = new Span();

    /**
     * @param prefix name before each field in reasons, such as owner
     * @param known  looks persons up by identity number; called when a whole number was typed
     */
    public PersonFields(Texts texts, String prefix, Function<String, List<Person>> known, Marks marks) {
        this.texts = texts;
        this.known = known;
        kind.setLabel(texts.get("person.kind"));
        kind.setItems(Person.Kind.values());
        kind.setItemLabelGenerator(each -> texts.of("person.kind", each));
        kind.setValue(Person.Kind.CITIZEN);
        identityNumber = text("person.identityNumber", 200);
        identityNumber.setHelperText(texts.get("person.identityNumber.hint"));
        name = text("person.name", 200);
        birthDate = new DateField(texts.get("person.birthDate"), texts);
        phone = text("person.phone", 20);
        phone.getElement().setAttribute("inputmode", "tel");
        email = text("person.email", 200);
        address = text("person.address", 500);
        name.setRequiredIndicatorVisible(true);
        candidates = new ComboBox<>(texts.get("person.known"));
        candidates.setItemLabelGenerator(person -> person.name() + " · " + person.address());
        candidates.setVisible(false);
        candidates.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                fill(event.getValue());
            }
        });
        hint.addClassNames("hoso-small", "hoso-muted");
        hint.getElement().setAttribute("role", "status");
        identityNumber.addValueChangeListener(event -> lookUp(event.getValue()));

        var form = new FormLayout(identityNumber, name, birthDate, phone, address, email, kind, candidates);
        form.setResponsiveSteps(
                new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2), new ResponsiveStep("52rem", 4));
        form.setColspan(address, 2);
        form.setColspan(candidates, 2);
        add(form, hint);

        marks.add(prefix + ".identityNumber", identityNumber);
        marks.add(prefix + ".name", name);
        marks.add(prefix + ".birthDate", birthDate);
        marks.add(prefix + ".phone", phone);
        marks.add(prefix + ".email", email);
        marks.add(prefix + ".address", address);
        marks.add(prefix + ".kind", kind);
    }

    private TextField text(String key, int maximum) {
        var field = new TextField(texts.get(key));
        field.setMaxLength(maximum);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.setManualValidation(true);
        return field;
    }

    private void lookUp(String typed) {
        hint.setText("");
        candidates.setVisible(false);
        var card = CitizenCard.parse(typed);
        if (card.isPresent()) {
            identityNumber.setValue(card.get().number());
            name.setValue(card.get().name());
            birthDate.setDay(card.get().birthDate());
            address.setValue(card.get().address());
            hint.setText(texts.get("person.from-card"));
            return;
        }
        if (typed.strip().length() < 9) {
            return;
        }
        var persons = known.apply(typed.strip());
        if (persons.size() == 1 && name.isEmpty()) {
            fill(persons.get(0));
            hint.setText(texts.get("person.filled"));
        } else if (!persons.isEmpty()) {
            candidates.setItems(persons);
            candidates.setVisible(true);
            hint.setText(texts.get("person.several", persons.size()));
        }
    }

    private void fill(Person person) {
        kind.setValue(person.kind());
        name.setValue(person.name());
        birthDate.setDay(person.birthDate());
        phone.setValue(person.phone());
        email.setValue(person.email());
        address.setValue(person.address());
    }

    /** Shows a person. */
    public void setPerson(Person person) {
        identityNumber.setValue(person.identityNumber());
        fill(person);
    }

    /** Empties every field. */
    public void reset() {
        setPerson(Person.citizen("", "", "", ""));
        hint.setText("");
    }

    /** What is typed, as it is; the core checks it. */
    public Person person() {
        return new Person(
                kind.getValue(),
                clean(name),
                clean(identityNumber),
                birthDate.day(),
                clean(phone),
                clean(email),
                clean(address));
    }

    /** True when something is typed as birth date that is no date. */
    public boolean isBirthDateMistyped() {
        return birthDate.isMistyped();
    }

    /** True when nothing is typed. */
    public boolean isBlank() {
        return person().equals(Person.citizen("", "", "", ""))
                || clean(name).isEmpty() && clean(identityNumber).isEmpty();
    }

    public void focus() {
        identityNumber.focus();
    }

    /** Text for the heading of a folded panel: name and number. */
    public Optional<String> brief() {
        return isBlank() ? Optional.empty() : Optional.of(clean(name) + " · " + clean(identityNumber));
    }

    private static String clean(TextField field) {
        return Normalizer.normalize(field.getValue().strip(), Normalizer.Form.NFC);
    }
}
