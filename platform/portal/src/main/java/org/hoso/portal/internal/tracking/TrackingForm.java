package org.hoso.portal.internal.tracking;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import org.hoso.ui.kit.Texts;

/** Code and last four digits; what is missing is said at the field and everything typed stays. */
final class TrackingForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 60;

    private final transient Texts texts;
    private final transient Consumer<Typed> finder;
    private final TextField code;
    private final TextField digits;

    /** What stands in the fields. */
    record Typed(String code, String digits) {}

    TrackingForm(Texts texts, Consumer<Typed> finder) {
        this.texts = texts;
        this.finder = finder;
        this.code = field("tracking.code", LONGEST_CODE);
        code.setPlaceholder("H47.01-260302-0001");
        code.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.CHARACTERS);
        code.setAutofocus(true);
        this.digits = field("tracking.digits", 4);
        digits.setHelperText(texts.get("tracking.digits.help"));
        digits.setAllowedCharPattern("[0-9]");
        digits.getElement().setAttribute("inputmode", "numeric");
        var find = new Button(texts.get("tracking.find"), VaadinIcon.SEARCH.create(), click -> submit());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        code.addKeyPressListener(Key.ENTER, event -> submit());
        digits.addKeyPressListener(Key.ENTER, event -> submit());
        var fields = new Div(code, digits, find);
        fields.addClassName("portal-fields");
        add(new Paragraph(texts.get("tracking.intro")), fields);
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", texts.get("tracking.title"));
        addClassNames("hoso-card", "portal-form");
    }

    Typed typed() {
        return new Typed(code.getValue(), digits.getValue());
    }

    void type(Typed typed) {
        code.setValue(typed.code());
        digits.setValue(typed.digits());
    }

    private void submit() {
        var typed = new Typed(
                code.getValue().strip().toUpperCase(Locale.ROOT),
                digits.getValue().strip());
        mark(code, typed.code().isEmpty() ? "tracking.code.missing" : "");
        mark(digits, typed.digits().matches("[0-9]{4}") ? "" : "tracking.digits.missing");
        if (code.isInvalid()) {
            code.focus();
        } else if (digits.isInvalid()) {
            digits.focus();
        } else {
            finder.accept(typed);
        }
    }

    private void mark(TextField field, String problem) {
        field.setInvalid(!problem.isEmpty());
        field.setErrorMessage(problem.isEmpty() ? "" : texts.get(problem));
    }

    private TextField field(String key, int longest) {
        var field = new TextField(texts.get(key));
        field.setManualValidation(true);
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }
}
