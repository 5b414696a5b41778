package org.hoso.ui.kit;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hoso.dossier.Person;

/**
 * The fields of a person, by identity number first: a known number, the code of an earlier dossier or the scanned code
 * of a citizen card fills the rest in. What was typed by hand is never replaced without being asked; known persons are
 * offered and taken by Alt and a digit.
 */
public final class PersonFields extends Div {

    private static final int SHORTEST_LOOK_UP = 9;
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-?\\d{3})?");
    private static final Pattern CITIZEN = Pattern.compile("\\d{9}|\\d{12}");

    private final Texts texts;
    private final Function<String, List<Person>> known;
    private final Select<Person.Kind> kind = new Select<>();
    private final TextField identityNumber;
    private final TextField name;
    private final DateField birthDate;
    private final TextField phone;
    private final TextField email;
    private final TextField address;
    private final KnownPersons offered;
    private final Span hint = new Span();
    private boolean filling;

    /**
     * @param prefix name before each field in reasons, such as owner
     * @param known  looks persons up by what was typed as number: an identity number, tax code or dossier code
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
        offered = new KnownPersons(texts, person -> {
            setPerson(person);
            hint.setText(texts.get("person.filled"));
        });
        hint.addClassNames("hoso-small", "hoso-muted");
        hint.getElement().setAttribute("role", "status");
        identityNumber.addValueChangeListener(event -> {
            if (!filling) {
                guessKind(event.getValue().replaceAll("\\s", ""));
                lookUp(event.getValue());
            }
        });

        var form = new FormLayout(identityNumber, name, birthDate, phone, address, email, kind);
        form.setResponsiveSteps(
                new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2), new ResponsiveStep("52rem", 4));
        form.setColspan(address, 2);
        add(form, offered, hint);
        getElement().setAttribute("data-hoso-person", prefix);

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

    /** The length of a number tells whether it is a citizen's or an organisation's; households have either. */
    private void guessKind(String number) {
        if (kind.getValue() == Person.Kind.CITIZEN && TAX_CODE.matcher(number).matches()) {
            kind.setValue(Person.Kind.ORGANISATION);
        } else if (kind.getValue() == Person.Kind.ORGANISATION
                && CITIZEN.matcher(number).matches()) {
            kind.setValue(Person.Kind.CITIZEN);
        }
    }

    private void lookUp(String typed) {
        hint.setText("");
        offered.clear();
        var card = CitizenCard.parse(typed);
        if (card.isPresent()) {
            scanned(card.get());
            return;
        }
        if (typed.strip().length() < SHORTEST_LOOK_UP) {
            return;
        }
        var persons = known.apply(typed.strip());
        if (persons.size() == 1 && name.isEmpty()) {
            setPerson(persons.get(0));
            hint.setText(texts.get("person.filled"));
        } else if (!persons.isEmpty()) {
            offered.show(persons);
            hint.setText(texts.get("person.several", persons.size()));
        }
    }

    /** Fills in what a scanned card tells; phone and mail come from an earlier dossier when there is one. */
    public void scanned(CitizenCard card) {
        var before = known.apply(card.number()).stream().findFirst();
        setPerson(card.holder(before.orElseGet(this::person)));
        offered.clear();
        hint.setText(texts.get("person.from-card"));
    }

    /** Shows a person. */
    public void setPerson(Person person) {
        filling = true;
        identityNumber.setValue(person.identityNumber());
        filling = false;
        kind.setValue(person.kind());
        name.setValue(person.name());
        birthDate.setDay(person.birthDate());
        phone.setValue(person.phone());
        email.setValue(person.email());
        address.setValue(person.address());
        offered.clear();
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

    /** What is typed, by the last part of the fields' names; empty fields are left out. */
    public Map<String, String> typed() {
        var typed = new TreeMap<String, String>();
        typed.put("kind", kind.getValue().name());
        typed.put("identityNumber", identityNumber.getValue());
        typed.put("name", name.getValue());
        typed.put("birthDate", birthDate.getValue());
        typed.put("phone", phone.getValue());
        typed.put("email", email.getValue());
        typed.put("address", address.getValue());
        typed.values().removeIf(String::isBlank);
        return typed;
    }

    /** Shows what {@link #typed} gave. */
    public void show(Map<String, String> typed) {
        reset();
        filling = true;
        identityNumber.setValue(typed.getOrDefault("identityNumber", ""));
        filling = false;
        List.of(Person.Kind.values()).stream()
                .filter(each -> each.name().equals(typed.getOrDefault("kind", "")))
                .findFirst()
                .ifPresent(kind::setValue);
        name.setValue(typed.getOrDefault("name", ""));
        birthDate.setValue(typed.getOrDefault("birthDate", ""));
        phone.setValue(typed.getOrDefault("phone", ""));
        email.setValue(typed.getOrDefault("email", ""));
        address.setValue(typed.getOrDefault("address", ""));
    }

    /** True when something is typed as birth date that is no date. */
    public boolean isBirthDateMistyped() {
        return birthDate.isMistyped();
    }

    /** True when nothing is typed. */
    public boolean isBlank() {
        return typed().size() == 1;
    }

    /** Is called after each change. */
    public void addChangeListener(Runnable listener) {
        List.of(identityNumber, name, birthDate, phone, email, address)
                .forEach(each -> each.addValueChangeListener(event -> listener.run()));
        kind.addValueChangeListener(event -> listener.run());
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
