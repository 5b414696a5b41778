package org.hoso.ui.kit;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date typed as text. What is typed stays even when it is no date, so that nothing is lost on a refusal; digits
 * alone (05012020) are enough.
 */
public final class DateField extends TextField {

    public DateField(String label, Texts texts) {
        super(label);
        setPlaceholder(texts.get("common.date-pattern"));
        setMaxLength(10);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        setManualValidation(true);
        getElement().setAttribute("inputmode", "numeric");
        addValueChangeListener(
                event -> Dates.parse(event.getValue()).map(Formats::date).ifPresent(this::setValue));
    }

    /** The day, or empty when nothing or no date is typed. */
    public Optional<LocalDate> day() {
        return Dates.parse(getValue());
    }

    /** True when something is typed that is no date. */
    public boolean isMistyped() {
        return !getValue().isBlank() && day().isEmpty();
    }

    public void setDay(Optional<LocalDate> day) {
        setValue(day.map(Formats::date).orElse(""));
    }

    /** The day as yyyy-MM-dd; what was typed when it is no date; empty text when nothing was. */
    public String stored() {
        return day().map(LocalDate::toString).orElse(getValue().strip());
    }

    /** Shows a stored value. */
    public void setStored(String value) {
        setValue(Dates.parse(value).map(Formats::date).orElse(value));
    }
}
