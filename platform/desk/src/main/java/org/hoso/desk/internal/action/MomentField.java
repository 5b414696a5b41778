package org.hoso.desk.internal.action;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hoso.decision.Reason;
import org.hoso.ui.kit.Dates;
import org.hoso.ui.kit.Formats;
import org.hoso.ui.kit.Marks;
import org.hoso.ui.kit.Texts;

/** Day and minute typed as text; empty means now. What is typed stays even when it is no moment. */
public final class MomentField extends TextField {

    private static final Pattern TYPED = Pattern.compile("(\\S+)\\s+(\\d{1,2})[:hg](\\d{2})");

    private final String name;

    /** The moment of an action, now when empty. */
    MomentField(String label, Texts texts, Marks marks) {
        this("at", label, texts.get("moment.now"), texts, marks);
    }

    /**
     * @param name what reasons call it
     * @param hint what it means when it is empty
     */
    public MomentField(String name, String label, String hint, Texts texts, Marks marks) {
        super(label);
        this.name = name;
        setPlaceholder(texts.get("moment.pattern"));
        setHelperText(hint);
        setMaxLength(16);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        setManualValidation(true);
        marks.add(name, this);
    }

    /** The moment, or empty when nothing or no moment is typed. */
    public Optional<Instant> moment() {
        var typed = TYPED.matcher(getValue().strip());
        return typed.matches()
                ? Dates.parse(typed.group(1))
                        .flatMap(day -> time(typed.group(2), typed.group(3))
                                .map(time ->
                                        day.atTime(time).atZone(Formats.ZONE).toInstant()))
                : Optional.empty();
    }

    public void setMoment(Instant moment) {
        setValue(Formats.dateTime(moment));
    }

    /** What is mistyped. */
    public List<Reason> faults() {
        return !getValue().isBlank() && moment().isEmpty() ? List.of(Reason.at(name, "field.moment")) : List.of();
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
