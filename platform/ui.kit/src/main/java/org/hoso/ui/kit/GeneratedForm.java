package org.hoso.ui.kit;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hoso.organisation.Unit;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;

/**
 * The electronic form of a procedure, made from its definition. Values are stored texts by field code; what is typed
 * stays as it is, also when it is no date or no number, so that the core's refusal can be mended in place.
 */
public final class GeneratedForm extends Div {

    private final Map<String, FormControl> controls = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @param units gives the units a field of kind UNIT offers; called once for each such field
     * @param marks takes the fields under {@code form.CODE}
     */
    public GeneratedForm(List<FormSection> sections, Texts texts, Supplier<List<Unit>> units, Marks marks) {
        addClassName("hoso-stack");
        for (var section : sections) {
            var layout = new FormLayout();
            layout.setResponsiveSteps(
                    new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2), new ResponsiveStep("52rem", 4));
            for (var field : section.fields()) {
                var control = FormControl.of(field, texts, units);
                controls.put(field.code(), control);
                layout.add(control.component());
                layout.setColspan(control.component(), span(field));
                marks.add("form." + field.code(), control.value());
                control.value().addValueChangeListener(event -> listeners.forEach(Runnable::run));
            }
            var title = new H3(texts.of(section.title()));
            var group = new Div(title, layout);
            group.addClassName("hoso-stack-s");
            group.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.of(section.title()));
            add(group);
        }
    }

    private static int span(FormField field) {
        return field.kind() == FormField.Kind.LONG_TEXT || field.maxLength() > 200 ? 2 : 1;
    }

    /** The values that are not empty, by field code. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        controls.forEach((code, control) -> {
            var text = control.reader().get();
            if (!text.isEmpty()) {
                values.put(code, text);
            }
        });
        return values;
    }

    /** Shows values; fields that are not named keep theirs. Unknown codes are ignored. */
    public void setValues(Map<String, String> values) {
        values.forEach(this::setValue);
    }

    /** Shows one value. */
    public void setValue(String code, String text) {
        var control = controls.get(code);
        if (control != null) {
            control.writer().accept(text);
        }
    }

    /** The values that differ from {@code before}; a value that was emptied is an empty text. */
    public Map<String, String> changes(Map<String, String> before) {
        var changes = new LinkedHashMap<String, String>();
        controls.forEach((code, control) -> {
            var text = control.reader().get();
            if (!text.equals(before.getOrDefault(code, "")) && !(text.isEmpty() && "false".equals(before.get(code)))) {
                changes.put(code, text);
            }
        });
        return changes;
    }

    /** Is called after each change of a value. */
    public void addChangeListener(Runnable listener) {
        listeners.add(listener);
    }
}
