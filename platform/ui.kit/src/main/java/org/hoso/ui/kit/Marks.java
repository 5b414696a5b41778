package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.decision.Reason;

/**
 * The fields of a page by the names that reasons use, in the order of the page. Shows reasons at their fields, gives
 * back those that have none, and moves the focus to the first bad field. A mark goes away when its field is changed.
 */
public final class Marks {

    /** A place where a message can be shown. */
    public interface Place {
        void mark(String message);

        void clear();

        void focus();
    }

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Texts texts;

    public Marks(Texts texts) {
        this.texts = texts;
    }

    /** Adds a field under its name. */
    public void add(String name, HasValue<?, ?> field) {
        places.put(name, new FieldPlace(field));
        if (field instanceof Component component) {
            name(component, name);
        }
        field.addValueChangeListener(
                event -> Optional.ofNullable(places.get(name)).ifPresent(Place::clear));
    }

    /** Tells the page the name of a field, for {@link TypingWatch} and {@link NextField}. */
    static void name(Component field, String name) {
        field.getElement().setAttribute("data-hoso-field", name);
    }

    /** Adds any place under its name. */
    public void add(String name, Place place) {
        places.put(name, place);
    }

    /** Forgets the fields whose names begin with {@code prefix}. */
    public void removeAll(String prefix) {
        places.keySet().removeIf(name -> name.startsWith(prefix));
    }

    public void clear() {
        places.values().forEach(Place::clear);
    }

    /** Shows the reasons at their fields and focuses the first; answers those that no field of this page takes. */
    public List<Reason> show(List<Reason> reasons) {
        clear();
        var rest = new ArrayList<Reason>();
        var messages = new LinkedHashMap<String, String>();
        for (var reason : reasons) {
            var name = reason.field().filter(places::containsKey);
            if (name.isPresent()) {
                messages.merge(name.get(), Reasons.text(texts, reason), (first, next) -> first + " " + next);
            } else {
                rest.add(reason);
            }
        }
        boolean focused = false;
        for (var entry : places.entrySet()) {
            var message = messages.get(entry.getKey());
            if (message != null) {
                entry.getValue().mark(message);
                if (!focused) {
                    entry.getValue().focus();
                    focused = true;
                }
            }
        }
        return rest;
    }

    private record FieldPlace(HasValue<?, ?> field) implements Place {

        FieldPlace {
            if (field instanceof HasValidation validation) {
                validation.setManualValidation(true);
            }
        }

        @Override
        public void mark(String message) {
            if (field instanceof HasValidationProperties properties) {
                properties.setErrorMessage(message);
                properties.setInvalid(true);
            } else if (field instanceof Component component) {
                component.getElement().setAttribute("title", message).setAttribute("data-invalid", true);
            }
        }

        @Override
        public void clear() {
            if (field instanceof HasValidationProperties properties) {
                properties.setInvalid(false);
                properties.setErrorMessage("");
            } else if (field instanceof Component component) {
                component.getElement().removeAttribute("title").removeAttribute("data-invalid");
            }
        }

        @Override
        public void focus() {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }
    }
}
