package org.hoso.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.procedure.FormField;

/** One field of a generated form: a component, and its value as stored text. */
record FormControl(FormField field, HasValue<?, ?> value, Supplier<String> reader, Consumer<String> writer) {

    Component component() {
        return (Component) value;
    }

    static FormControl of(FormField field, Texts texts, Supplier<List<Unit>> units) {
        return switch (field.kind()) {
            case TEXT, PERSON_NAME, IDENTITY_NUMBER, PHONE, NUMBER -> text(field, texts);
            case LONG_TEXT -> longText(field, texts);
            case DATE -> date(field, texts);
            case BOOLEAN -> yesNo(field, texts);
            case CHOICE -> choice(field, texts);
            case UNIT -> unit(field, texts, units);
        };
    }

    private static FormControl text(FormField field, Texts texts) {
        var input = new TextField(texts.of(field.label()));
        input.setValueChangeMode(ValueChangeMode.ON_BLUR);
        if (field.maxLength() > 0 && field.kind() != FormField.Kind.NUMBER) {
            input.setMaxLength(field.maxLength());
        }
        switch (field.kind()) {
            case NUMBER, IDENTITY_NUMBER -> input.getElement().setAttribute("inputmode", "numeric");
            case PHONE -> input.getElement().setAttribute("inputmode", "tel");
            default -> {}
        }
        field.hint().ifPresent(hint -> input.setHelperText(texts.of(hint)));
        input.setRequiredIndicatorVisible(field.required());
        return new FormControl(field, input, () -> clean(input.getValue()), input::setValue);
    }

    private static FormControl longText(FormField field, Texts texts) {
        var input = new TextArea(texts.of(field.label()));
        input.setValueChangeMode(ValueChangeMode.ON_BLUR);
        if (field.maxLength() > 0) {
            input.setMaxLength(field.maxLength());
        }
        field.hint().ifPresent(hint -> input.setHelperText(texts.of(hint)));
        input.setRequiredIndicatorVisible(field.required());
        return new FormControl(field, input, () -> clean(input.getValue()), input::setValue);
    }

    private static FormControl date(FormField field, Texts texts) {
        var input = new DateField(texts.of(field.label()), texts);
        field.hint().ifPresent(hint -> input.setHelperText(texts.of(hint)));
        input.setRequiredIndicatorVisible(field.required());
        return new FormControl(field, input, input::stored, input::setStored);
    }

    private static FormControl yesNo(FormField field, Texts texts) {
        var input = new Checkbox(texts.of(field.label()));
        field.hint().ifPresent(hint -> input.setHelperText(texts.of(hint)));
        return new FormControl(
                field, input, () -> input.getValue() ? "true" : "", text -> input.setValue(Boolean.parseBoolean(text)));
    }

    private static FormControl choice(FormField field, Texts texts) {
        var input = new ComboBox<FormField.Choice>(texts.of(field.label()));
        input.setItems(
                (each, filter) -> Fold.matches(each.code() + " " + texts.of(each.name()), filter), field.choices());
        input.setItemLabelGenerator(each -> texts.of(each.name()));
        field.hint().ifPresent(hint -> input.setHelperText(texts.of(hint)));
        input.setRequiredIndicatorVisible(field.required());
        return new FormControl(
                field,
                input,
                () -> input.getOptionalValue().map(FormField.Choice::code).orElse(""),
                text -> input.setValue(field.choices().stream()
                        .filter(each -> each.code().equals(text))
                        .findFirst()
                        .orElse(null)));
    }

    /** Offers territories, not their offices; each is named with the one above, since communes share names. */
    private static FormControl unit(FormField field, Texts texts, Supplier<List<Unit>> units) {
        var all = units.get();
        var names =
                all.stream().collect(Collectors.toMap(Unit::code, each -> UnitNames.name(texts, each), (a, b) -> a));
        ItemLabelGenerator<Unit> label = each -> each.parentCode()
                .map(names::get)
                .map(above -> names.get(each.code()) + ", " + above)
                .orElseGet(() -> UnitNames.name(texts, each));
        var input = new ComboBox<Unit>(texts.of(field.label()));
        input.setItems(
                (each, filter) -> Fold.matches(each.code() + " " + label.apply(each), filter),
                all.stream()
                        .filter(each -> each.kind() == UnitKind.PEOPLES_COMMITTEE)
                        .toList());
        input.setItemLabelGenerator(label);
        field.hint().ifPresent(hint -> input.setHelperText(texts.of(hint)));
        input.setRequiredIndicatorVisible(field.required());
        return new FormControl(
                field,
                input,
                () -> input.getOptionalValue().map(Unit::code).orElse(""),
                text -> input.setValue(all.stream()
                        .filter(each -> each.code().equals(text))
                        .findFirst()
                        .orElse(null)));
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
