package org.hoso.desk.internal.procedure;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers typed as text, so that what is no number stays to be mended. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");

    private Numbers() {}

    /** A field for a number; {@code label} is read aloud even where it is not shown. */
    static TextField field(String label, String width) {
        var field = new TextField(label);
        field.setWidth(width);
        field.setMaxLength(15);
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    /** What is typed; 0 for nothing, -1 for what is no number. */
    static BigDecimal of(TextField field) {
        String typed = field.getValue().replace(" ", "").strip();
        if (typed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return NUMBER.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : BigDecimal.ONE.negate();
    }

    /** What is typed as a whole number; 0 for nothing, -1 for what is none. */
    static long whole(TextField field) {
        BigDecimal number = of(field);
        return number.stripTrailingZeros().scale() > 0 ? -1 : number.longValue();
    }

    static boolean isMistyped(TextField field) {
        return of(field).signum() < 0;
    }

    /** Shows a number, nothing for 0. */
    static void show(TextField field, BigDecimal number) {
        field.setValue(number.signum() <= 0 ? "" : number.stripTrailingZeros().toPlainString());
    }
}
