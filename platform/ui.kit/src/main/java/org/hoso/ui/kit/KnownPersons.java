package org.hoso.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.dossier.Person;

/** Persons of earlier dossiers, each taken by Alt and its number. */
final class KnownPersons extends Div {

    private static final int MOST = 5;

    private final Texts texts;
    private final Consumer<Person> taken;
    private List<Person> persons = List.of();

    KnownPersons(Texts texts, Consumer<Person> taken) {
        this.texts = texts;
        this.taken = taken;
        addClassNames("hoso-row", "hoso-known");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("person.known"));
        var keys = Shortcuts.on(this);
        for (int i = 1; i <= MOST; i++) {
            int number = i;
            keys.key("Alt+" + number, () -> take(number));
        }
        clear();
    }

    void show(List<Person> found) {
        removeAll();
        persons = List.copyOf(found.subList(0, Math.min(MOST, found.size())));
        for (int i = 1; i <= persons.size(); i++) {
            int number = i;
            var person = persons.get(i - 1);
            var button = new Button("Alt+" + number + "  " + words(person), event -> take(number));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(texts.get("person.take", words(person)));
            add(button);
        }
        setVisible(!persons.isEmpty());
    }

    void clear() {
        show(List.of());
    }

    private void take(int number) {
        if (number <= persons.size()) {
            taken.accept(persons.get(number - 1));
        }
    }

    private static String words(Person person) {
        return Stream.of(
                        person.name(),
                        person.birthDate().map(Formats::date).orElse(""),
                        person.phone(),
                        person.address())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
